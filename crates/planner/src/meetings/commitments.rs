//! What was agreed in a meeting: who follows it up until when, and whether it is done.

use super::earlier::delegations_of;
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire;
use attache_domain::delegations::Delegation;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::{Plan, Thing};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most letters of a commitment.
const LONGEST_TEXT: usize = 2000;

/// Something that was agreed.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct CommitmentView {
    pub id: CommitmentId,
    pub meeting: MeetingId,
    pub meeting_title: String,
    /// The day of that meeting, once it has one.
    pub agreed_on: Option<String>,
    /// The delegations that met, by name.
    pub between: Vec<String>,
    /// The delegation that took it on.
    pub delegation: Option<DelegationId>,
    pub delegation_name: String,
    /// Who follows it up, in words.
    pub owner: String,
    pub text: String,
    pub due: Option<String>,
    /// Whether it is open and its day is over.
    pub overdue: bool,
    pub standing: CommitmentStanding,
    /// Since when it is no longer open.
    pub settled_on: Option<String>,
}

/// Which commitments to read.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct ListCommitments {
    /// Those of meetings of one delegation, whoever took them on; absent, all.
    pub delegation: Option<DelegationId>,
    /// Only those that are open, or only those that are not; absent, both.
    pub open: Option<bool>,
}

/// One commitment.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneCommitment {
    /// Key.
    pub id: CommitmentId,
}

/// Something that was agreed, to enter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddCommitment {
    pub meeting: MeetingId,
    /// The delegation that took it on; absent, all of them together.
    pub delegation: Option<DelegationId>,
    pub owner: Option<String>,
    pub text: String,
    pub due: Option<String>,
}

/// New values for a commitment; what is absent stays, null clears.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditCommitment {
    pub id: CommitmentId,
    #[serde(default, deserialize_with = "wire::present")]
    pub delegation: Option<Option<DelegationId>>,
    pub owner: Option<String>,
    pub text: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub due: Option<Option<String>>,
}

/// How a commitment stands now.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SettleCommitment {
    /// Key.
    pub id: CommitmentId,
    /// Done, dropped, or open again.
    pub standing: CommitmentStanding,
    /// Since when; absent, today.
    #[serde(default)]
    pub settled_on: Option<String>,
}

/// Reads what was agreed: what is open first, the most urgent first.
pub fn list_commitments(planner: &Planner, input: ListCommitments) -> Answer<Vec<CommitmentView>> {
    let plan = &planner.plan;
    let is_of = |one: &&Commitment| {
        input.delegation.is_none_or(|id| one.delegation == Some(id) || delegations_of(plan, one.meeting).contains(&id))
    };
    let is_open = |one: &Commitment| one.standing == CommitmentStanding::Open;
    let wanted = |one: &&Commitment| input.open.is_none_or(|open| open == is_open(one));
    let mut all: Vec<&Commitment> = plan.commitments.iter().filter(is_of).filter(wanted).collect();
    all.sort_by_key(|one| (!is_open(one), one.due.is_none(), one.due, one.id));
    Ok(all.into_iter().map(|one| view(&planner.plan, one, planner.today())).collect())
}

/// What was agreed in a meeting, in the order it was entered.
pub(super) fn of_meeting(planner: &Planner, meeting: MeetingId) -> Vec<CommitmentView> {
    planner.plan.commitments.of(meeting).map(|one| view(&planner.plan, one, planner.today())).collect()
}

/// A commitment as the screens have it.
pub(super) fn view(plan: &Plan, one: &Commitment, today: NaiveDate) -> CommitmentView {
    let meeting = plan.get::<Meeting>(one.meeting);
    let is_open = one.standing == CommitmentStanding::Open;
    CommitmentView {
        id: one.id,
        meeting: one.meeting,
        meeting_title: plan.name_of(Thing::Meeting(one.meeting)),
        agreed_on: meeting.and_then(|meeting| meeting.starts).map(|starts| starts.date().to_string()),
        between: delegations_of(plan, one.meeting).into_iter().map(|id| name_of(plan, id)).collect(),
        delegation: one.delegation,
        delegation_name: one.delegation.map(|id| name_of(plan, id)).unwrap_or_default(),
        owner: one.owner.clone(),
        text: one.text.clone(),
        due: one.due.map(|day| day.to_string()),
        overdue: is_open && one.due.is_some_and(|due| due < today),
        standing: one.standing,
        settled_on: one.settled_on.map(|day| day.to_string()),
    }
}

/// Enters something that was agreed.
pub fn add_commitment(planner: &mut Planner, input: AddCommitment) -> Answer<Done<CommitmentId>> {
    planner.operate(Op::AddCommitment, |change| {
        let meeting: Meeting = change.get(input.meeting)?;
        let commitment = Commitment {
            id: change.id(),
            meeting: meeting.id,
            delegation: input.delegation,
            owner: wire::optional_text("owner", input.owner.as_deref(), 200)?,
            text: wire::some_text("text", &input.text, LONGEST_TEXT)?,
            due: input.due.as_deref().map(|day| wire::date("due", day)).transpose()?,
            standing: CommitmentStanding::Open,
            settled_on: None,
        };
        require_meets(change, &commitment)?;
        Ok((change.insert(&commitment)?, said(change, &commitment)))
    })
}

/// Edits what was agreed.
pub fn edit_commitment(planner: &mut Planner, input: EditCommitment) -> Answer<Done<()>> {
    planner.operate(Op::EditCommitment, |change| {
        let mut commitment: Commitment = change.get(input.id)?;
        wire::edit(&mut commitment.delegation, input.delegation);
        wire::edit_text(&mut commitment.owner, "owner", input.owner.as_deref(), 200)?;
        if let Some(text) = &input.text {
            commitment.text = wire::some_text("text", text, LONGEST_TEXT)?;
        }
        if let Some(due) = &input.due {
            commitment.due = due.as_deref().map(|day| wire::date("due", day)).transpose()?;
        }
        require_meets(change, &commitment)?;
        change.update(&commitment)?;
        Ok(((), said(change, &commitment)))
    })
}

/// Enters that a commitment is done, dropped, or open again.
pub fn settle_commitment(planner: &mut Planner, input: SettleCommitment) -> Answer<Done<()>> {
    let today = planner.today();
    let given = input.settled_on.as_deref().map(|day| wire::date("settled_on", day)).transpose()?;
    planner.operate(Op::SettleCommitment, |change| {
        let mut commitment: Commitment = change.get(input.id)?;
        commitment.standing = input.standing;
        commitment.settled_on = (input.standing != CommitmentStanding::Open).then(|| given.unwrap_or(today));
        change.update(&commitment)?;
        let mut said = said(change, &commitment);
        said.insert("standing".to_owned(), commitment.standing.word().to_owned());
        Ok(((), said))
    })
}

/// Removes a commitment, as if it had never been made.
pub fn remove_commitment(planner: &mut Planner, input: OneCommitment) -> Answer<Done<()>> {
    planner.operate(Op::RemoveCommitment, |change| {
        let commitment: Commitment = change.get(input.id)?;
        change.remove::<Commitment>(commitment.id)?;
        Ok(((), said(change, &commitment)))
    })
}

/// Refuses a delegation that does not meet there.
fn require_meets(change: &Change<'_>, commitment: &Commitment) -> Result<(), Refusal> {
    let Some(id) = commitment.delegation else { return Ok(()) };
    change.get::<Delegation>(id)?;
    if delegations_of(change.plan, commitment.meeting).contains(&id) {
        return Ok(());
    }
    let meeting = change.plan.name_of(Thing::Meeting(commitment.meeting));
    Err(Refusal::NotASide { name: name_of(change.plan, id), meeting })
}

/// What the history says of a commitment: in which meeting it was made. What it says stays in the meeting's own pages.
fn said(change: &Change<'_>, commitment: &Commitment) -> Facts {
    let meeting = change.plan.name_of(Thing::Meeting(commitment.meeting));
    facts([("meeting", meeting)])
}

//! Enter what a side answered, with what follows for the meeting, and take a request back.

use super::OneMeeting;
use super::edit_meeting::write;
use super::parties::{said, side_of};
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::programme::Reply;
use serde::Deserialize;
use ts_rs::TS;

/// An answer of a side.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AnswerRequest {
    /// The request, or a meeting that has a time by now.
    pub meeting: MeetingId,
    /// Who answers; one of its sides.
    pub delegation: DelegationId,
    /// The answer; `none` takes an answer back.
    pub answer: Reply,
    /// The day it was given; absent, today.
    #[serde(default)]
    pub answered_on: Option<String>,
    /// What was said with it, for the office only; absent, the note of the side stays.
    #[serde(default)]
    pub note: Option<String>,
}

/// Enters an answer and answers where the meeting stands now. A request that every asked side accepted is agreed, one that
/// every asked side declined is declined; anything in between is under consideration. A meeting that has a time keeps it
/// unless it is declined, which gives its room back; it is confirmed with `confirm_meetings` only.
pub fn answer_request(planner: &mut Planner, input: AnswerRequest) -> Answer<Done<MeetingStatus>> {
    let today = planner.today();
    let given = input.answered_on.as_deref().map(|day| wire::date("answered_on", day)).transpose()?;
    planner.operate(Op::AnswerRequest, |change| {
        let plan = change.plan;
        let mut party = side_of(plan, input.meeting, input.delegation)?.clone();
        party.answer = input.answer;
        party.answered_on = (input.answer != Reply::None).then(|| given.unwrap_or(today));
        wire::edit_text(&mut party.note, "note", input.note.as_deref(), 2000)?;
        change.update(&party)?;
        let others = plan.parties.of(input.meeting).filter(|one| one.id != party.id).cloned();
        let sides: Vec<Party> = others.chain([party.clone()]).collect();
        let meeting: Meeting = change.get(input.meeting)?;
        let settled = standing_after(&meeting, &sides);
        if settled != meeting {
            write(change, &meeting, &settled)?;
        }
        let mut said = said(plan, &party);
        said.insert("answer".to_owned(), party.answer.word().to_owned());
        Ok((settled.status, said))
    })
}

/// Takes a request back, for the side that asked. A meeting that has a time gives its room back.
///
/// # Errors
/// [`Refusal::MeetingIsOver`].
pub fn withdraw_request(planner: &mut Planner, input: OneMeeting) -> Answer<Done<()>> {
    planner.operate(Op::WithdrawRequest, |change| {
        let before: Meeting = change.get(input.id)?;
        require_ahead(&before)?;
        let meeting = Meeting { status: MeetingStatus::Withdrawn, ..before.clone() };
        write(change, &before, &meeting)?;
        let asking = change.plan.parties.of(meeting.id).filter(|party| party.side == MeetingSide::Requesting);
        let asking: Vec<String> = asking.map(|party| name_of(change.plan, party.delegation)).collect();
        Ok(((), facts([("name", meeting.title), ("asking", asking.join(", "))])))
    })
}

/// Refuses a meeting of which it was entered that it took place or that one side did not come.
pub(super) fn require_ahead(meeting: &Meeting) -> Result<(), Refusal> {
    match meeting.status {
        MeetingStatus::Held | MeetingStatus::NoShow => Err(Refusal::MeetingIsOver { name: meeting.title.clone() }),
        _ => Ok(()),
    }
}

/// A meeting as it stands after the answers of its sides. One that comes back to life has to be placed anew.
pub(super) fn standing_after(meeting: &Meeting, sides: &[Party]) -> Meeting {
    let answered = answered(sides);
    let status = match meeting.status {
        MeetingStatus::Withdrawn | MeetingStatus::Cancelled | MeetingStatus::Held | MeetingStatus::NoShow => {
            meeting.status
        }
        MeetingStatus::Placed | MeetingStatus::Confirmed => match answered {
            MeetingStatus::Declined | MeetingStatus::Withdrawn => answered,
            MeetingStatus::Agreed => meeting.status,
            _ => MeetingStatus::Placed,
        },
        _ => answered,
    };
    let mut settled = Meeting { status, ..meeting.clone() };
    if meeting.status == MeetingStatus::Declined && status.waits() {
        (settled.starts, settled.ends, settled.space) = (None, None, None);
    }
    settled
}

/// What the answers of the sides come to while a meeting waits for a time.
pub(crate) fn answered(sides: &[Party]) -> MeetingStatus {
    let (asking, asked): (Vec<&Party>, Vec<&Party>) =
        sides.iter().partition(|party| party.side == MeetingSide::Requesting);
    let all = |parties: &[&Party], answer| parties.iter().all(|party| party.answer == answer);
    if !asking.is_empty() && all(&asking, Reply::Declined) {
        MeetingStatus::Withdrawn
    } else if !asked.is_empty() && all(&asked, Reply::Declined) {
        MeetingStatus::Declined
    } else if all(&asked, Reply::Accepted) && !asking.iter().any(|party| party.answer == Reply::Declined) {
        MeetingStatus::Agreed
    } else if all(&asked, Reply::None) {
        MeetingStatus::Requested
    } else {
        MeetingStatus::UnderConsideration
    }
}

//! The sides of a meeting: which delegations meet, whom each sends, what it speaks and what it answered.

use super::answers::standing_after;
use super::edit_meeting::write;
use super::languages::{code_of, languages_in};
use super::principals::{seat, sent, sitting};
use super::terms::MOST_PLUS;
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts, not_found};
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::refusal::Refusal;
use crate::trouble;
use crate::wire;
use attache_domain::delegations::{Delegation, Person};
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::programme::Reply;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A side of a meeting.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PartyView {
    /// Key.
    pub id: PartyId,
    /// The delegation.
    pub delegation: DelegationId,
    /// Its name.
    pub name: String,
    /// Whether it asked or was asked.
    pub side: MeetingSide,
    /// At which level it is represented.
    pub level: Representation,
    /// Whom it named; absent, it sends its head.
    pub principal: Option<PersonId>,
    /// Whom it sends: the principal it named, or its head; absent when it has neither.
    pub sends: Option<PersonId>,
    /// The name of whom it sends.
    pub principal_name: String,
    /// Who comes when the principal cannot.
    pub substitute: Option<PersonId>,
    /// The name of the substitute.
    pub substitute_name: String,
    /// How many come with the principal, where that differs from what the meeting says.
    pub plus: Option<i64>,
    /// The language its principal speaks, as a code; empty when unknown.
    pub speaks: String,
    /// The languages its principal follows, as codes with commas between them.
    pub understands: String,
    /// What it answered.
    pub answer: Reply,
    /// On which day.
    pub answered_on: Option<String>,
    /// For the office only.
    pub note: String,
}

/// A delegation that joins a meeting.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddParty {
    pub meeting: MeetingId,
    pub delegation: DelegationId,
    /// Absent, it is asked.
    pub side: Option<MeetingSide>,
    pub level: Option<Representation>,
    pub principal: Option<PersonId>,
    pub substitute: Option<PersonId>,
    pub plus: Option<i64>,
    /// Absent, what is known of whom it sends; so for what that person understands.
    pub speaks: Option<String>,
    pub understands: Option<String>,
    pub note: Option<String>,
}

/// New values for a side; what is absent stays, null clears. Answers are entered with `answer_request`.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditParty {
    pub id: PartyId,
    pub side: Option<MeetingSide>,
    pub level: Option<Representation>,
    /// Null: its head.
    #[serde(default, deserialize_with = "wire::present")]
    pub principal: Option<Option<PersonId>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub substitute: Option<Option<PersonId>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub plus: Option<Option<i64>>,
    pub speaks: Option<String>,
    pub understands: Option<String>,
    pub note: Option<String>,
}

impl EditParty {
    /// An edit of a side that changes nothing yet.
    pub fn of(id: PartyId) -> Self {
        Self {
            id,
            side: None,
            level: None,
            principal: None,
            substitute: None,
            plus: None,
            speaks: None,
            understands: None,
            note: None,
        }
    }
}

/// One side.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneParty {
    /// Key.
    pub id: PartyId,
}

/// What went with a side.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LeftWithParty {
    /// Its brief for the meeting.
    pub brief: bool,
    /// The names of those who were at the table for it.
    pub people: Vec<String>,
}

/// A side that is about to be entered.
pub(crate) struct NewSide {
    pub delegation: DelegationId,
    pub side: MeetingSide,
    pub level: Representation,
    pub principal: Option<PersonId>,
    pub substitute: Option<PersonId>,
}

impl NewSide {
    /// A delegation's side that sends its head.
    pub fn of(delegation: DelegationId, side: MeetingSide) -> Self {
        Self { delegation, side, level: Representation::Head, principal: None, substitute: None }
    }

    /// The side as a record. It has not answered.
    pub fn party(self, id: PartyId, meeting: MeetingId) -> Party {
        Party {
            id,
            meeting,
            delegation: self.delegation,
            side: self.side,
            level: self.level,
            principal: self.principal,
            substitute: self.substitute,
            plus: None,
            speaks: String::new(),
            understands: String::new(),
            answer: Reply::None,
            answered_on: None,
            note: String::new(),
        }
    }
}

/// The sides of a meeting: those who asked first, then in order of precedence.
pub(super) fn in_order<'a>(ranking: &Ranking<'_>, parties: impl Iterator<Item = &'a Party>) -> Vec<&'a Party> {
    let mut parties: Vec<&Party> = parties.collect();
    ranking.sort_delegations(&mut parties, |party| party.delegation);
    parties.sort_by_key(|party| party.side);
    parties
}

/// A side as the screens have it.
pub(super) fn view(plan: &Plan, party: &Party) -> PartyView {
    let name_of_person = |id: Option<PersonId>| id.map(|id| trouble::person(plan, id).name).unwrap_or_default();
    let sends = sent(plan, party);
    PartyView {
        id: party.id,
        delegation: party.delegation,
        name: name_of(plan, party.delegation),
        side: party.side,
        level: party.level,
        principal: party.principal,
        sends,
        principal_name: name_of_person(sends),
        substitute: party.substitute,
        substitute_name: name_of_person(party.substitute),
        plus: party.plus,
        speaks: party.speaks.clone(),
        understands: party.understands.clone(),
        answer: party.answer,
        answered_on: party.answered_on.map(|day| day.to_string()),
        note: party.note.clone(),
    }
}

/// Adds a side to a meeting, for whoever sits there for the delegation already. It has not answered; a request that was agreed waits for its answer.
pub fn add_party(planner: &mut Planner, input: AddParty) -> Answer<Done<PartyId>> {
    planner.operate(Op::AddParty, |change| {
        let meeting: Meeting = change.get(input.meeting)?;
        change.get::<Delegation>(input.delegation)?;
        let plan = change.plan;
        if plan.parties.of(meeting.id).any(|party| party.delegation == input.delegation) {
            return Err(Refusal::AlreadyThere { name: name_of(plan, input.delegation) });
        }
        require_known(change, [input.principal, input.substitute])?;
        let side = NewSide {
            delegation: input.delegation,
            side: input.side.unwrap_or(MeetingSide::Receiving),
            level: input.level.unwrap_or(Representation::Head),
            principal: input.principal.or_else(|| sitting(plan, meeting.id, input.delegation)),
            substitute: input.substitute,
        };
        let mut party = side.party(change.id(), meeting.id);
        let others: Vec<Party> = plan.parties.of(meeting.id).cloned().collect();
        (party.speaks, party.understands) = languages_in(plan, meeting.interpretation, &party, &others);
        party.plus = input.plus.map(|number| wire::number("plus", number, 0, MOST_PLUS)).transpose()?;
        put_words(&mut party, input.speaks.as_deref(), input.understands.as_deref(), input.note.as_deref())?;
        change.insert(&party)?;
        seat(change, &party)?;
        let sides: Vec<Party> = others.into_iter().chain([party.clone()]).collect();
        settle(change, &meeting, &sides)?;
        Ok((party.id, said(plan, &party)))
    })
}

/// Edits a side. Whom it sends now sits at the table for it.
pub fn edit_party(planner: &mut Planner, input: EditParty) -> Answer<Done<()>> {
    planner.operate(Op::EditParty, |change| {
        let before: Party = change.get(input.id)?;
        let mut party = before.clone();
        wire::edit(&mut party.side, input.side);
        wire::edit(&mut party.level, input.level);
        require_known(change, [input.principal.flatten(), input.substitute.flatten()])?;
        wire::edit(&mut party.principal, input.principal);
        wire::edit(&mut party.substitute, input.substitute);
        if let Some(plus) = input.plus {
            party.plus = plus.map(|number| wire::number("plus", number, 0, MOST_PLUS)).transpose()?;
        }
        put_words(&mut party, input.speaks.as_deref(), input.understands.as_deref(), input.note.as_deref())?;
        change.update(&party)?;
        seat(change, &party)?;
        if party.side != before.side {
            let others = change.plan.parties.of(party.meeting).filter(|one| one.id != party.id).cloned();
            let sides: Vec<Party> = others.chain([party.clone()]).collect();
            settle(change, &change.get(party.meeting)?, &sides)?;
        }
        Ok(((), said(change.plan, &party)))
    })
}

/// Takes a side out of a meeting, with its brief and with those who were at the table for it. What was agreed stays.
///
/// # Errors
/// [`Refusal::TwoSidesNeeded`] for one of the last two.
pub fn remove_party(planner: &mut Planner, input: OneParty) -> Answer<Done<LeftWithParty>> {
    planner.operate(Op::RemoveParty, |change| {
        let party: Party = change.get(input.id)?;
        let (plan, meeting) = (change.plan, change.get::<Meeting>(party.meeting)?);
        let others: Vec<Party> = plan.parties.of(meeting.id).filter(|one| one.id != party.id).cloned().collect();
        if others.len() == 1 {
            return Err(Refusal::TwoSidesNeeded { name: meeting.title });
        }
        let mut left = LeftWithParty { brief: false, people: Vec::new() };
        for brief in plan.briefs.of(meeting.id).filter(|brief| brief.delegation == party.delegation) {
            change.remove::<Brief>(brief.id)?;
            left.brief = true;
        }
        for part in plan.participants.of(meeting.id).filter(|part| part.delegation == Some(party.delegation)) {
            change.remove::<Participant>(part.id)?;
            left.people.push(trouble::person(plan, part.person).name);
        }
        change.remove::<Party>(party.id)?;
        settle(change, &meeting, &others)?;
        let mut said = said(plan, &party);
        said.insert("brief".to_owned(), if left.brief { "yes" } else { "no" }.to_owned());
        Ok((left, said))
    })
}

/// Lets the status of a meeting follow from the answers of its sides.
fn settle(change: &Change<'_>, meeting: &Meeting, sides: &[Party]) -> Result<(), Refusal> {
    let settled = standing_after(meeting, sides);
    if settled == *meeting { Ok(()) } else { write(change, meeting, &settled) }
}

fn put_words(
    party: &mut Party,
    speaks: Option<&str>,
    understands: Option<&str>,
    note: Option<&str>,
) -> Result<(), Refusal> {
    if let Some(code) = speaks {
        let code = if code.trim().is_empty() { String::new() } else { wire::language("speaks", code)? };
        party.speaks = code_of(&code);
    }
    if let Some(codes) = understands {
        let codes = codes.split(',').map(str::trim).filter(|code| !code.is_empty());
        let read: Result<Vec<String>, Refusal> =
            codes.map(|code| wire::language("understands", code).map(|tag| code_of(&tag))).collect();
        party.understands = wire::text("understands", &read?.join(", "), 300)?;
    }
    wire::edit_text(&mut party.note, "note", note, 2000)
}

/// Refuses to send somebody who is not there.
pub(super) fn require_known(change: &Change<'_>, people: [Option<PersonId>; 2]) -> Result<(), Refusal> {
    people.into_iter().flatten().try_for_each(|id| change.get::<Person>(id).map(drop))
}

/// The side of a delegation in a meeting.
pub(super) fn side_of(plan: &Plan, meeting: MeetingId, delegation: DelegationId) -> Result<&Party, Refusal> {
    plan.get::<Meeting>(meeting).ok_or_else(|| not_found::<Meeting>(meeting))?;
    plan.get::<Delegation>(delegation).ok_or_else(|| not_found::<Delegation>(delegation))?;
    plan.parties.of(meeting).find(|party| party.delegation == delegation).ok_or_else(|| Refusal::NotASide {
        name: name_of(plan, delegation),
        meeting: plan.name_of(Thing::Meeting(meeting)),
    })
}

/// What the history says of a side.
pub(super) fn said(plan: &Plan, party: &Party) -> Facts {
    let meeting = plan.name_of(Thing::Meeting(party.meeting));
    facts([("name", name_of(plan, party.delegation)), ("meeting", meeting)])
}

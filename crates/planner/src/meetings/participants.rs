//! Who sits at the table.

use super::principals::seated;
use crate::delegations::name_of;
use crate::operate::Change;
use crate::people::require_once;
use crate::precedence::Ranking;
use crate::refusal::Refusal;
use crate::trouble;
use attache_domain::delegations::Person;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::Plan;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person's part in a meeting.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct ParticipantView {
    pub person: PersonId,
    pub name: String,
    pub delegation: Option<DelegationId>,
    pub delegation_name: String,
    pub side: MeetingSide,
    pub function: MeetingFunction,
}

/// A person to bring into a meeting.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NewParticipant {
    /// Who.
    pub person: PersonId,
    /// On which side of the table.
    pub side: MeetingSide,
    /// What the person does there; absent, what it was before, else principal, or adviser beside the principal of a side.
    pub function: Option<MeetingFunction>,
}

/// Makes these people, and no others, the participants, beside the principals of the meeting's sides, who stay. Who is
/// there already keeps the entry, which is how calendars and later changes know it.
pub(super) fn bring(change: &Change<'_>, meeting: MeetingId, participants: &[NewParticipant]) -> Result<(), Refusal> {
    require_once(change, participants.iter().map(|one| one.person))?;
    let seated = seated(change.plan, meeting);
    let others: Vec<&NewParticipant> = participants.iter().filter(|one| !seated.contains(&one.person)).collect();
    let known: Vec<&Participant> =
        change.plan.participants.of(meeting).filter(|part| part.meeting == meeting).collect();
    for part in known.iter().filter(|part| !seated.contains(&part.person)) {
        if !others.iter().any(|one| one.person == part.person) {
            change.remove::<Participant>(part.id)?;
        }
    }
    for one in others {
        let known = known.iter().find(|part| part.person == one.person);
        let part = participant(change, meeting, one, known.copied())?;
        match known {
            Some(_) => change.update(&part)?,
            None => drop(change.insert(&part)?),
        }
    }
    Ok(())
}

/// A person's entry, as new or as a change of the one there was.
fn participant(
    change: &Change<'_>,
    meeting: MeetingId,
    one: &NewParticipant,
    known: Option<&Participant>,
) -> Result<Participant, Refusal> {
    let person: Person = change.get(one.person)?;
    let delegation = known.map_or_else(|| comes_for(change.plan, meeting, person.id), |part| part.delegation);
    let side = change.plan.parties.of(meeting).find(|party| Some(party.delegation) == delegation);
    let usual = if side.is_some() { MeetingFunction::Adviser } else { MeetingFunction::Principal };
    let function = one.function.or(known.map(|part| part.function)).unwrap_or(usual);
    match side {
        Some(party) if function == MeetingFunction::Principal => {
            let delegation = name_of(change.plan, party.delegation);
            Err(Refusal::NotThePrincipal { name: person.display_name, delegation })
        }
        _ => {
            let id = known.map_or_else(|| change.id(), |part| part.id);
            Ok(Participant { id, meeting, person: person.id, delegation, side: one.side, function })
        }
    }
}

/// The delegation a person comes for: one that is a side of the meeting before any other.
fn comes_for(plan: &Plan, meeting: MeetingId, person: PersonId) -> Option<DelegationId> {
    let is_side = |id: DelegationId| plan.parties.of(meeting).any(|party| party.delegation == id);
    let members = plan.memberships.of(person).map(|member| member.delegation);
    members.min_by_key(|delegation| !is_side(*delegation))
}

/// Those at the table in order of precedence.
pub(super) fn views<'a>(ranking: &Ranking<'_>, parts: impl Iterator<Item = &'a Participant>) -> Vec<ParticipantView> {
    let plan = ranking.plan;
    let mut parts: Vec<&Participant> = parts.collect();
    ranking.sort(&mut parts, |part| part.person);
    parts
        .into_iter()
        .map(|part| ParticipantView {
            person: part.person,
            name: trouble::person(plan, part.person).name,
            delegation: part.delegation,
            delegation_name: part.delegation.map(|id| name_of(plan, id)).unwrap_or_default(),
            side: part.side,
            function: part.function,
        })
        .collect()
}

//! Enter the request of a delegation to meet others.

use super::languages::say_languages;
use super::parties::{NewSide, require_known};
use super::principals::{seat, sent};
use super::terms::RequestTerms;
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::people::require_once;
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use attache_domain::delegations::Delegation;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::programme::Reply;
use serde::Deserialize;
use ts_rs::TS;

/// The most letters of a title.
const LONGEST_TITLE: usize = 500;

/// A request of one delegation to meet one or several others.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RequestMeeting {
    /// The delegation that asks; by asking it has accepted.
    pub asking: DelegationId,
    /// Those it asks; at least one.
    pub asked: Vec<DelegationId>,
    /// For whom it asks; absent, for its head.
    pub principal: Option<PersonId>,
    /// Who comes when the principal cannot.
    pub substitute: Option<PersonId>,
    /// At which level it will be represented; absent, by its head.
    pub level: Option<Representation>,
    /// What else it says; all of it may be absent.
    #[serde(default)]
    pub terms: RequestTerms,
}

/// Enters a request.
pub fn request_meeting(planner: &mut Planner, input: RequestMeeting) -> Answer<Done<MeetingId>> {
    let (zone, today) = (planner.forum()?.zone, planner.today());
    if input.asked.is_empty() {
        return Err(Refusal::invalid("asked", Problem::Empty));
    }
    planner.operate(Op::RequestMeeting, |change| {
        let sides = sides(change, &input)?;
        let names: Vec<String> = sides.iter().map(|side| name_of(change.plan, side.delegation)).collect();
        let mut meeting = Meeting {
            minutes: Some(USUAL_MINUTES),
            received_on: Some(today),
            ..Meeting::asked(change.id(), title_of(&names), usual_kind(sides.len()))
        };
        input.terms.put(change, &mut meeting)?;
        change.insert(&meeting)?;
        input.terms.put_windows(change, meeting.id, zone)?;
        let mut parties: Vec<Party> = sides.into_iter().map(|side| side.party(change.id(), meeting.id)).collect();
        if let Some(asking) = parties.first_mut() {
            (asking.answer, asking.answered_on) = (Reply::Accepted, meeting.received_on.or(Some(today)));
        }
        bring_together(change, &meeting, parties)?;
        let asked = names.get(1..).unwrap_or_default().join(", ");
        let asking = names.into_iter().next().unwrap_or_default();
        Ok((meeting.id, facts([("name", meeting.title), ("asking", asking), ("asked", asked)])))
    })
}

/// The side that asks, and those it asks.
fn sides(change: &Change<'_>, input: &RequestMeeting) -> Result<Vec<NewSide>, Refusal> {
    let mut sides = vec![asking_side(change, input)?];
    for delegation in &input.asked {
        require_new(change, &sides, *delegation)?;
        sides.push(NewSide::of(*delegation, MeetingSide::Receiving));
    }
    Ok(sides)
}

/// The title of a meeting nobody gave one: who meets.
pub(crate) fn title_of(names: &[String]) -> String {
    names.join(" – ").chars().take(LONGEST_TITLE).collect()
}

/// Enters the sides, each with what it speaks among the others, and seats whom they send.
fn bring_together(change: &Change<'_>, meeting: &Meeting, mut parties: Vec<Party>) -> Result<(), Refusal> {
    say_languages(change.plan, meeting, &mut parties);
    require_once(change, parties.iter().filter_map(|party| sent(change.plan, party)))?;
    for party in &parties {
        change.insert(party)?;
        seat(change, party)?;
    }
    Ok(())
}

/// What a meeting of so many sides is called.
pub(crate) fn usual_kind(sides: usize) -> MeetingKind {
    match sides {
        0..=2 => MeetingKind::Bilateral,
        3 => MeetingKind::Trilateral,
        _ => MeetingKind::Plurilateral,
    }
}

fn asking_side(change: &Change<'_>, input: &RequestMeeting) -> Result<NewSide, Refusal> {
    change.get::<Delegation>(input.asking)?;
    require_known(change, [input.principal, input.substitute])?;
    Ok(NewSide {
        principal: input.principal,
        substitute: input.substitute,
        level: input.level.unwrap_or(Representation::Head),
        ..NewSide::of(input.asking, MeetingSide::Requesting)
    })
}

/// A delegation meets others, each of them once.
fn require_new(change: &Change<'_>, sides: &[NewSide], delegation: DelegationId) -> Result<(), Refusal> {
    change.get::<Delegation>(delegation)?;
    let is_there = sides.iter().any(|side| side.delegation == delegation);
    if is_there { Err(Refusal::AlreadyThere { name: name_of(change.plan, delegation) }) } else { Ok(()) }
}

//! What a use asks of a space: how many people come, whether all of them can climb a step, and how many interpreters'
//! booths it takes.

use crate::claimant::Claimant;
use crate::conflicts::cannot_climb;
use crate::ids::{MeetingId, PersonId};
use crate::lodging::sharing::household;
use crate::meetings::Party;
use crate::movements::StepFree;
use crate::plan::{Plan, Thing};
use crate::programme::{AttendanceMode, Session};
use crate::rooms::{Layout, Space, listed};
use crate::understanding::booths_of;
use std::collections::BTreeSet;

/// Minutes for which a room is sought where nobody announced an end.
pub const OPEN_END_MINUTES: i64 = 60;

/// Who takes part in a session or a meeting, or sleeps in the room of a stay.
pub fn people_of(plan: &Plan, thing: Thing) -> Vec<PersonId> {
    match thing {
        Thing::Session(id) => plan.attendances.of(id).map(|part| part.person).collect(),
        Thing::Meeting(id) => plan.participants.of(id).map(|part| part.person).collect(),
        Thing::Stay(id) => {
            let stays = household(plan, id).filter(|stay| stay.is_on());
            let people: BTreeSet<PersonId> =
                stays.flat_map(|stay| plan.guests.of(stay.id)).map(|guest| guest.person).collect();
            people.into_iter().collect()
        }
        Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Movement(_) => Vec::new(),
    }
}

/// The people a space takes, furnished in some way: as its layout says, or else the space itself.
pub fn seats(plan: &Plan, space: &Space, layout: Option<Layout>) -> Option<i64> {
    let furnished = layout.and_then(|layout| plan.space_layouts.of(space.id).find(|one| one.layout == layout));
    furnished.and_then(|one| one.capacity).or(space.capacity)
}

/// The people expected in the room: as the booking says, as the session says, or else those who take part by name and
/// are not online; in a meeting as many as its sides announced, if that is more. Nothing when nobody is known to come.
pub fn expected(plan: &Plan, who: impl Into<Claimant>) -> Option<i64> {
    let who = who.into();
    let said = who.booked(plan).and_then(|booking| booking.headcount);
    said.or_else(|| {
        let named = match who.purpose_of_use() {
            Thing::Session(id) => {
                if let Some(expected) = plan.sessions.get(id).and_then(|session| session.expected) {
                    return Some(expected);
                }
                plan.attendances.of(id).filter(|part| part.mode != AttendanceMode::Online).count()
            }
            Thing::Meeting(id) => plan.participants.of(id).count().max(announced(plan, id)),
            Thing::Stay(_) => people_of(plan, who.purpose_of_use()).len(),
            Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Movement(_) => 0,
        };
        i64::try_from(named).ok().filter(|named| *named > 0)
    })
}

/// The people the sides of a meeting announced: each its principal and those who come along (1+n).
fn announced(plan: &Plan, id: MeetingId) -> usize {
    let usual = plan.meetings.get(id).and_then(|meeting| meeting.plus);
    let along = |party: &Party| party.plus.or(usual).and_then(|plus| usize::try_from(plus).ok()).unwrap_or(0);
    plan.parties.of(id).map(|party| 1 + along(party)).sum()
}

/// The booths a use takes: as the booking says, or one for every language that can be listened in where interpretation is
/// announced (one booth to a language, ISO 2603). So for a session; a meeting says whether it wants any.
pub fn booths_needed(plan: &Plan, who: impl Into<Claimant>) -> i64 {
    let who = who.into();
    let said = who.booked(plan).map_or(0, |booking| booking.booths);
    let heard = match who.purpose_of_use() {
        Thing::Session(id) => plan.sessions.get(id).map_or(0, booths_of_session),
        Thing::Meeting(id) => plan.meetings.get(id).map_or(0, |meeting| booths_of(plan, meeting)),
        Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => 0,
    };
    if said > 0 { said } else { heard }
}

/// Those who come in person and cannot climb a step.
pub fn stopped_by_a_step(plan: &Plan, who: impl Into<Claimant>) -> Vec<PersonId> {
    let purpose = who.into().purpose_of_use();
    let is_there = |person: &PersonId| match purpose {
        Thing::Session(id) => {
            let part = plan.attendances.of(id).find(|part| part.person == *person);
            part.is_none_or(|part| part.mode != AttendanceMode::Online)
        }
        _ => true,
    };
    let people = people_of(plan, purpose).into_iter();
    people.filter(is_there).filter(|person| cannot_climb(plan, *person)).collect()
}

/// Whether a space must be reached without a step: the booking or the meeting says so, or somebody who comes needs it.
pub fn needs_step_free(plan: &Plan, who: impl Into<Claimant>) -> bool {
    let who = who.into();
    let is_asked_for = match who.purpose_of_use() {
        Thing::Meeting(id) => plan.meetings.get(id).is_some_and(|meeting| meeting.step_free),
        _ => false,
    };
    let is_booked = || who.booked(plan).is_some_and(|booking| booking.step_free);
    is_asked_for || is_booked() || !stopped_by_a_step(plan, who).is_empty()
}

/// Whether a step is known to be in the way of a space, in all of it or in a part. What nobody looked at yet is not held
/// against it.
pub fn has_a_step(space: &Space) -> bool {
    matches!(space.step_free, StepFree::No | StepFree::Partly)
}

/// One booth for each language heard, where one hears another than those spoken.
fn booths_of_session(session: &Session) -> i64 {
    let spoken: Vec<String> = listed(&session.languages).map(str::to_lowercase).collect();
    let heard: Vec<String> = listed(&session.heard_languages).map(str::to_lowercase).collect();
    let interpreted = heard.iter().any(|language| !spoken.contains(language));
    if interpreted { i64::try_from(heard.len()).unwrap_or(i64::MAX) } else { 0 }
}

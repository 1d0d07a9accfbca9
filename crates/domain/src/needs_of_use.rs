//! What a use asks of a space: how many people come, and how many interpreters' booths it takes.

use crate::ids::PersonId;
use crate::plan::{Plan, Thing};
use crate::programme::{AttendanceMode, Session};
use crate::rooms::{Layout, Space, listed};
use crate::space_uses::SpaceUse;

/// Who takes part in a session or a meeting.
pub fn people_of(plan: &Plan, thing: Thing) -> Vec<PersonId> {
    match thing {
        Thing::Session(id) => plan.attendances.of(id).map(|part| part.person).collect(),
        Thing::Meeting(id) => plan.participants.of(id).map(|part| part.person).collect(),
        Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => Vec::new(),
    }
}

/// The people a space takes, furnished in some way: as its layout says, or else the space itself.
pub fn seats(plan: &Plan, space: &Space, layout: Option<Layout>) -> Option<i64> {
    let furnished = layout.and_then(|layout| plan.space_layouts.of(space.id).find(|one| one.layout == layout));
    furnished.and_then(|one| one.capacity).or(space.capacity)
}

/// The people expected in the room: as the booking says, as the session says, or else those who take part by name and
/// are not online. Nothing when nobody is known to come.
pub fn expected(plan: &Plan, usage: &SpaceUse) -> Option<i64> {
    let said = usage.booking.and_then(|id| plan.room_bookings.get(id)).and_then(|booking| booking.headcount);
    said.or_else(|| {
        let named = match usage.purpose_of_use() {
            Thing::Session(id) => {
                if let Some(expected) = plan.sessions.get(id).and_then(|session| session.expected) {
                    return Some(expected);
                }
                plan.attendances.of(id).filter(|part| part.mode != AttendanceMode::Online).count()
            }
            Thing::Meeting(id) => plan.participants.of(id).count(),
            Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => 0,
        };
        i64::try_from(named).ok().filter(|named| *named > 0)
    })
}

/// The booths a use takes: as the booking says, or one for every language that can be listened in where interpretation is
/// announced (one booth to a language, ISO 2603).
pub fn booths_needed(plan: &Plan, usage: &SpaceUse) -> i64 {
    let said = usage.booking.and_then(|id| plan.room_bookings.get(id)).map_or(0, |booking| booking.booths);
    let heard = match usage.purpose_of_use() {
        Thing::Session(id) => plan.sessions.get(id).map_or(0, booths_of_session),
        _ => 0,
    };
    if said > 0 { said } else { heard }
}

/// One booth for each language heard, where one hears another than those spoken.
fn booths_of_session(session: &Session) -> i64 {
    let spoken: Vec<String> = listed(&session.languages).map(str::to_lowercase).collect();
    let heard: Vec<String> = listed(&session.heard_languages).map(str::to_lowercase).collect();
    let interpreted = heard.iter().any(|language| !spoken.contains(language));
    if interpreted { i64::try_from(heard.len()).unwrap_or(i64::MAX) } else { 0 }
}

//! What would have to change for a meeting to be placed, and what each change disturbs.

use super::facts::{Fact, Way, Ways};
use super::pose::Ground;
use super::table::Sitter;
use attache_domain::bookings::BookingStatus;
use attache_domain::desk::ClosureKind;
use attache_domain::ids::*;
use attache_domain::meetings::{Meeting, MeetingStatus};
use attache_domain::plan::Thing;
use attache_domain::programme::{Call, SessionFunction};
use std::collections::BTreeSet;

/// A change that takes one fact away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Remedy {
    /// A hold is released.
    Release(RoomBookingId),
    /// The meeting may lie at one more time.
    Widen,
    /// A room that is kept for others makes an exception.
    LetIn(ClosureId),
    /// Another meeting goes elsewhere.
    Move(MeetingId),
    /// Somebody who merely attends a session stays away from it.
    Excuse(PersonId, SessionId),
}

/// How many of the cheapest ways are looked at.
const MOST_OFFERS: usize = 3;

impl Remedy {
    /// How much it disturbs, in our own measure: whoever asked is asked again before a hold is taken away, before the host
    /// makes an exception, before somebody who was told of a time is told another, before a guest leaves a session.
    fn cost(self, ground: &Ground<'_>) -> u32 {
        match self {
            Self::Widen => 30,
            Self::Release(_) => 50,
            Self::LetIn(_) => 60,
            Self::Move(id) => {
                let meeting = ground.plan.get::<Meeting>(id);
                if meeting.is_some_and(|one| one.status == MeetingStatus::Confirmed) { 300 } else { 100 }
            }
            Self::Excuse(..) => 200,
        }
    }
}

/// What would take a fact away; nothing where nothing can.
pub(super) fn remedy(ground: &Ground<'_>, fact: Fact) -> Option<Remedy> {
    match fact {
        Fact::Window => Some(Remedy::Widen),
        Fact::Taken(_, Thing::Meeting(id))
        | Fact::Used(_, Thing::Meeting(id))
        | Fact::Interprets(_, Thing::Meeting(id)) => may_move(ground, id).then_some(Remedy::Move(id)),
        Fact::Taken(Sitter::Person(person), Thing::Session(id)) => {
            merely_attends(ground, person, id).then_some(Remedy::Excuse(person, id))
        }
        Fact::Used(_, Thing::RoomBooking(id)) => {
            let booking = ground.plan.room_bookings.get(id)?;
            let is_hold = matches!(booking.status, BookingStatus::Hold | BookingStatus::Inquiry);
            is_hold.then_some(Remedy::Release(id))
        }
        Fact::Closed(_, id) => {
            let closure = ground.plan.closures.get(id)?;
            (closure.kind == ClosureKind::Blocking).then_some(Remedy::LetIn(id))
        }
        _ => None,
    }
}

/// Whether a meeting can be given another time: placed or confirmed, not pinned, not begun.
fn may_move(ground: &Ground<'_>, id: MeetingId) -> bool {
    ground.plan.get::<Meeting>(id).is_some_and(|meeting| {
        let placed = matches!(meeting.status, MeetingStatus::Placed | MeetingStatus::Confirmed);
        placed && !meeting.pinned && meeting.starts.is_some_and(|starts| starts.instant() >= ground.earliest)
    })
}

/// Whether somebody only has a seat in a session and is not called to it as one who must attend.
fn merely_attends(ground: &Ground<'_>, person: PersonId, session: SessionId) -> bool {
    let mut parts = ground.plan.attendances.of(person).filter(|part| part.session == session);
    let mut calls = ground.plan.invitations.of(session).filter(|call| call.call == Call::MustAttend);
    parts.all(|part| part.function == SessionFunction::Attendee) && !calls.any(|call| call.is_for(ground.plan, person))
}

/// The cheapest ways, each with the changes it takes; of ways with the same changes the first.
pub(super) fn cheapest(ground: &Ground<'_>, ways: &Ways) -> Vec<(Way, Vec<Remedy>)> {
    let remedies: Vec<Option<Remedy>> = ways.facts.iter().map(|fact| remedy(ground, *fact)).collect();
    let mut priced: Vec<(u32, usize, BTreeSet<Remedy>)> = Vec::new();
    for (number, (_, against)) in ways.ways.iter().enumerate() {
        let needed: Option<BTreeSet<Remedy>> = against.iter().map(|fact| remedies[*fact]).collect();
        if let Some(needed) = needed {
            priced.push((needed.iter().map(|one| one.cost(ground)).sum(), number, needed));
        }
    }
    priced.sort_by_key(|(cost, number, _)| (*cost, *number));
    let mut kept: Vec<(Way, Vec<Remedy>)> = Vec::new();
    for (_, number, needed) in priced {
        let needed: Vec<Remedy> = needed.into_iter().collect();
        if !kept.iter().any(|(_, known)| *known == needed) {
            kept.push((ways.ways[number].0, needed));
        }
        if kept.len() == MOST_OFFERS {
            break;
        }
    }
    kept
}

//! What is in rooms, how they can be furnished, when they can be used, and which are parts of which.

use super::Maker;
use crate::commands::Answer;
use attache_domain::bookings::BookingPurpose;
use attache_domain::desk::{Closure, ClosureAllowance, ClosureKind, OpeningHours};
use attache_domain::ids::*;
use attache_domain::movements::StepFree;
use attache_domain::rooms::{Layout, Space, SpaceLayout};
use std::iter::once;

/// Of so many rooms, one folds into the two after it.
const DIVISIBLE_EVERY: usize = 20;
/// Its place among them.
const DIVISIBLE: usize = 5;

/// The number of the room that a room is a part of.
pub fn whole_of(room: usize) -> Option<usize> {
    let place = room % DIVISIBLE_EVERY;
    matches!(place, 6 | 7).then_some(room - place + DIVISIBLE)
}

/// The numbers of the rooms that cannot be used while one is: itself, what it is a part of, and its parts.
pub fn family(room: usize, rooms: usize) -> impl Iterator<Item = usize> {
    let parts = if room % DIVISIBLE_EVERY == DIVISIBLE { room + 1..room + 3 } else { 0..0 };
    once(room).chain(whole_of(room)).chain(parts.filter(move |part| *part < rooms))
}

/// A room with what is known of it: halls for sessions seat many, a part half of its whole.
pub fn furnished(space: Space, number: usize, is_hall: bool) -> Space {
    let seats = if is_hall { 200 } else { 10 };
    let equipment = match (is_hall, number % 2) {
        (true, _) => "projector, screen, stage",
        (false, 0) => "screen",
        (false, _) => "",
    };
    let step_free = match number % 10 {
        9 => StepFree::No,
        8 => StepFree::Unknown,
        _ => StepFree::Yes,
    };
    Space {
        capacity: Some(if space.parent.is_some() { seats / 2 } else { seats }),
        area: Some(seats * 2),
        step_free,
        booths: if is_hall { 1 + (number % 3) as i64 } else { 0 },
        equipment: equipment.to_owned(),
        ..space
    }
}

/// The ways a room can be furnished; their keys are still to be given.
pub fn layouts(space: &Space, is_hall: bool) -> Vec<SpaceLayout> {
    let seats = space.capacity.unwrap_or_default();
    let ways: &[(Layout, i64, Option<i64>)] = if is_hall {
        &[(Layout::Theatre, 100, None), (Layout::Classroom, 60, Some(45)), (Layout::Banquet, 70, Some(60))]
    } else {
        &[(Layout::Boardroom, 100, None), (Layout::Bilateral, 80, None)]
    };
    let layout = |(layout, share, minutes): &(Layout, i64, Option<i64>)| SpaceLayout {
        id: SpaceLayoutId::of(uuid::Uuid::nil()),
        space: space.id,
        layout: *layout,
        capacity: Some(seats * share / 100),
        set_up_minutes: *minutes,
        tear_down_minutes: *minutes,
    };
    ways.iter().map(layout).collect()
}

/// When a house is open.
pub fn hours(id: OpeningHoursId, venue: VenueId) -> OpeningHours {
    OpeningHours { id, venue: Some(venue), space: None, day: None, opens: Some(7 * 60), closes: Some(22 * 60) }
}

impl Maker<'_> {
    /// One room is out of service for a night, and the last is kept for the press on the first day.
    pub(super) fn closures(&mut self, spaces: &[SpaceId]) -> Answer<()> {
        let (Some(first), Some(last)) = (spaces.first(), spaces.last()) else { return Ok(()) };
        let closure = |space: SpaceId, kind, reason: &str, starts, ends| Closure {
            id: ClosureId::of(uuid::Uuid::nil()),
            venue: None,
            space: Some(space),
            kind,
            reason: reason.to_owned(),
            starts,
            ends,
        };
        let (evening, morning) = (self.at(0, 21 * 60)?, self.at(1, 7 * 60)?);
        let (noon, afternoon) = (self.at(0, 12 * 60)?, self.at(0, 15 * 60)?);
        let closures = [
            closure(*first, ClosureKind::Closure, "Carpet is cleaned", evening, morning),
            closure(*last, ClosureKind::Blocking, "Kept for the press", noon, afternoon),
        ];
        self.enter("closures", &closures, |change, draft| {
            let closure = change.insert(&Closure { id: change.id(), ..draft.clone() })?;
            if draft.kind == ClosureKind::Blocking {
                let (delegation, purpose) = (None, Some(BookingPurpose::Media));
                change.insert(&ClosureAllowance { id: change.id(), closure, delegation, purpose })?;
            }
            Ok(closure)
        })?;
        Ok(())
    }
}

//! Fixes for a room that is used twice.

use super::{Fix, FixWord};
use crate::operate::facts;
use crate::planner::Planner;
use attache_domain::bookings::BookingStatus;
use attache_domain::conflicts::Conflict;
use attache_domain::ids::SpaceId;
use attache_domain::plan::{Plan, Thing};
use attache_domain::rooms::Space;
use attache_domain::space_uses::{SpaceUse, space_uses};
use attache_domain::time::Interval;
use serde_json::json;
use std::collections::BTreeMap;

/// Giving back what is only pencilled in, and using a free room of the same venue, the smallest that is large enough.
pub(super) fn of(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let plan = &planner.plan;
    let uses = space_uses(plan);
    let mut fixes: Vec<Fix> = conflict.things.iter().filter_map(|(thing, _)| release(plan, *thing)).collect();
    for (thing, interval) in conflict.things.iter().rev() {
        fixes.extend(change_room(plan, &uses, *thing, *interval));
    }
    fixes
}

fn release(plan: &Plan, thing: Thing) -> Option<Fix> {
    let Thing::RoomBooking(id) = thing else { return None };
    let booking = plan.room_bookings.get(id)?;
    matches!(booking.status, BookingStatus::Inquiry | BookingStatus::Hold).then(|| Fix {
        word: FixWord::ReleaseBooking,
        facts: facts([("name", booking.title.clone())]),
        command: "edit_booking",
        input: json!({ "id": id, "status": "released" }),
    })
}

fn change_room(plan: &Plan, uses: &BTreeMap<SpaceId, Vec<SpaceUse>>, thing: Thing, interval: Interval) -> Option<Fix> {
    let (command, id, now) = match thing {
        Thing::Session(id) => ("move_session", id.to_string(), plan.sessions.get(id)?.space?),
        Thing::Meeting(id) => ("move_meeting", id.to_string(), plan.meetings.get(id)?.space?),
        Thing::RoomBooking(id) => ("move_booking", id.to_string(), plan.room_bookings.get(id)?.space),
        Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => return None,
    };
    let room = free_room(plan, uses, plan.spaces.get(now)?, interval)?;
    Some(Fix {
        word: FixWord::ChangeRoom,
        facts: facts([("name", plan.name_of(thing)), ("space", room.name.clone())]),
        command,
        input: json!({ "id": id, "space": room.id }),
    })
}

fn free_room<'plan>(
    plan: &'plan Plan,
    uses: &BTreeMap<SpaceId, Vec<SpaceUse>>,
    now: &Space,
    wanted: Interval,
) -> Option<&'plan Space> {
    let is_free = |space: SpaceId| {
        let list = uses.get(&space).map(Vec::as_slice).unwrap_or_default();
        !list.iter().any(|usage| usage.interval.overlaps(&wanted))
    };
    let family = |space: &Space| {
        let parts = plan.spaces.iter().filter(|part| part.parent == Some(space.id)).map(|part| part.id);
        parts.chain([space.id]).chain(space.parent).collect::<Vec<_>>()
    };
    let fits = |space: &&Space| {
        let large_enough = now.capacity.is_none_or(|needed| space.capacity.is_some_and(|seats| seats >= needed));
        space.venue == now.venue && space.id != now.id && large_enough && family(space).into_iter().all(is_free)
    };
    plan.spaces.iter().filter(fits).min_by_key(|space| (space.capacity, space.position, space.id))
}

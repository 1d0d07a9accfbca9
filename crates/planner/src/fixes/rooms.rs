//! Fixes for rooms: another one that does, fewer minutes of preparing, a hold released or made firm, a shorter booking.

use super::{Fix, FixWord, fact};
use crate::bookings::{other_rooms, space_name};
use crate::delegations::name_of;
use crate::operate::facts;
use crate::planner::Planner;
use attache_domain::bookings::{BookingStatus, RoomBooking};
use attache_domain::buffers::Buffers;
use attache_domain::conflicts::{Conflict, Rule, WHAT};
use attache_domain::ids::{ClosureId, DelegationId};
use attache_domain::plan::{Plan, Thing};
use attache_domain::room_offers::Offer;
use attache_domain::space_uses::{SpaceUse, firm_holder, uses_of_space};
use attache_domain::time::{Interval, Zoned};
use chrono::TimeDelta;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What mends a conflict about a room, the least disturbing first.
pub(super) fn of(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let plan = &planner.plan;
    let things = || conflict.things.iter().rev();
    let mut fixes = Vec::new();
    match conflict.rule {
        Rule::HoldLapsed | Rule::NotConfirmedInTime => {
            fixes.extend(things().filter_map(|(thing, _)| confirm(plan, *thing)));
            fixes.extend(things().filter_map(|(thing, _)| release(plan, *thing)));
            return fixes;
        }
        Rule::SetUpOverlap => fixes.extend(shorten_set_up(plan, conflict)),
        Rule::SlotTooLong => fixes.extend(shorten(plan, conflict)),
        Rule::SpaceKept => fixes.extend(let_in(plan, conflict)),
        _ => {}
    }
    fixes.extend(things().filter_map(|(thing, _)| release(plan, *thing)));
    fixes.extend(things().filter_map(|(thing, interval)| change_room(planner, *thing, *interval)));
    fixes
}

fn booking_of(plan: &Plan, thing: Thing) -> Option<&RoomBooking> {
    match thing {
        Thing::RoomBooking(id) => plan.room_bookings.get(id),
        Thing::Session(id) => plan.room_bookings.of(id).find(|booking| booking.is_live()),
        Thing::Meeting(id) => plan.room_bookings.of(id).find(|booking| booking.is_live()),
        Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => None,
    }
}

/// Giving back what is only pencilled in.
fn release(plan: &Plan, thing: Thing) -> Option<Fix> {
    let booking = booking_of(plan, thing).filter(|booking| booking.status == BookingStatus::Hold)?;
    Some(Fix {
        word: FixWord::ReleaseBooking,
        facts: facts([("name", booking.title.clone())]),
        command: "release_booking",
        input: json!({ "id": booking.id }),
    })
}

/// Making a hold firm, where nobody else has the room.
fn confirm(plan: &Plan, thing: Thing) -> Option<Fix> {
    let booking = booking_of(plan, thing)?;
    let held = firm_holder(plan, booking.space, booking.interval().ok()?, &[booking.id]);
    (booking.status == BookingStatus::Hold && held.is_none()).then(|| Fix {
        word: FixWord::ConfirmBooking,
        facts: facts([("name", booking.title.clone())]),
        command: "confirm_booking",
        input: json!({ "id": booking.id }),
    })
}

/// The later one is set up in so many minutes less, as far as it has them to save.
fn shorten_set_up(plan: &Plan, conflict: &Conflict) -> Option<Fix> {
    let short = conflict.sum.as_ref()?.short();
    let booking = booking_of(plan, conflict.things.last()?.0)?;
    let left = Buffers::of_booking(plan, booking).set_up - short;
    (left >= 0).then(|| Fix {
        word: FixWord::ShortenSetUp,
        facts: facts([("name", booking.title.clone()), ("count", short.to_string())]),
        command: "edit_booking",
        input: json!({ "id": booking.id, "set_up_minutes": left }),
    })
}

/// Letting in the delegations that use a space kept for others.
fn let_in(plan: &Plan, conflict: &Conflict) -> Option<Fix> {
    let closure = ClosureId(fact(conflict, WHAT)?.parse().ok()?);
    let (thing, interval) = conflict.things.first()?;
    let usage = used_at(plan, *thing, *interval)?;
    let coming = usage.delegations(plan);
    if coming.is_empty() {
        return None;
    }
    let names: Vec<String> = coming.iter().map(|id| name_of(plan, *id)).collect();
    let known = plan.closure_allowances.of(closure).filter_map(|one| one.delegation);
    let allowed: BTreeSet<DelegationId> = known.chain(coming).collect();
    Some(Fix {
        word: FixWord::LetIn,
        facts: facts([("name", names.join(", ")), ("space", space_name(plan, usage.space))]),
        command: "edit_closure",
        input: json!({ "id": closure, "delegations": allowed }),
    })
}

/// Ending when the room desk wants it to.
fn shorten(plan: &Plan, conflict: &Conflict) -> Option<Fix> {
    let allowed: i64 = fact(conflict, "allowed")?.parse().ok()?;
    let (thing, _) = conflict.things.first()?;
    let starts = match thing {
        Thing::Session(id) => plan.sessions.get(*id)?.starts?,
        Thing::Meeting(id) => plan.meetings.get(*id)?.starts?,
        Thing::RoomBooking(id) => plan.room_bookings.get(*id)?.starts,
        Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => return None,
    };
    let ends = Zoned::at(starts.instant() + TimeDelta::minutes(allowed), starts.zone());
    let when = ends.local().format("%Y-%m-%dT%H:%M").to_string();
    Some(Fix {
        word: FixWord::ShortenBooking,
        facts: facts([("name", plan.name_of(*thing)), ("when", ends.local().format("%H:%M").to_string())]),
        command: "move_bookings",
        input: json!({ "moves": [moved(*thing, "ends", json!({ "local": when, "zone": starts.zone().name() }))] }),
    })
}

/// The room of the same venue that fits best, is simply free then, and is known to have all that is needed.
fn change_room(planner: &Planner, thing: Thing, interval: Interval) -> Option<Fix> {
    let plan = &planner.plan;
    let usage = used_at(plan, thing, interval)?;
    let mends = |offer: &Offer| offer.conditions.is_empty() && offer.merits.missing == 0 && !offer.merits.step_unknown;
    let offer = other_rooms(planner, &usage).into_iter().find(mends)?;
    let space = plan.spaces.get(offer.space)?.name.clone();
    Some(Fix {
        word: FixWord::ChangeRoom,
        facts: facts([("name", plan.name_of(thing)), ("space", space)]),
        command: "move_bookings",
        input: json!({ "moves": [moved(thing, "space", json!(offer.space))] }),
    })
}

fn used_at(plan: &Plan, thing: Thing, interval: Interval) -> Option<SpaceUse> {
    let space = match thing {
        Thing::Session(id) => plan.sessions.get(id)?.space?,
        Thing::Meeting(id) => plan.meetings.get(id)?.space?,
        Thing::RoomBooking(id) => plan.room_bookings.get(id)?.space,
        Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => return None,
    };
    uses_of_space(plan, space).into_iter().find(|usage| usage.thing == thing && usage.interval == interval)
}

fn moved(thing: Thing, field: &str, value: Value) -> Value {
    json!({ "what": thing.kind(), "id": thing.uuid(), field: value })
}

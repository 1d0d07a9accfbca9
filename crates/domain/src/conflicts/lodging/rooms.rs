//! A room that its guests cannot use: with a step, out of service, or of another type than was booked.

use super::super::vehicles::cannot_climb;
use super::super::{Conflict, Rule, View};
use super::Lodged;
use crate::ids::PersonId;
use crate::lodging::HotelRoom;
use crate::plan::Plan;

pub(super) fn find(view: &View<'_>, lodged: &Lodged<'_>, found: &mut Vec<Conflict>) {
    step_free(view, lodged, found);
    let Some(room) = lodged.room(view.plan) else { return };
    if room.out_of_service {
        found.push(lodged.says(view, Rule::RoomOutOfService, vec![("room", room.number.clone())]));
    }
    other_type(view, lodged, room, found);
}

/// Somebody cannot climb a step, or the stay says that nobody may have to; held against the room, or as long as there is
/// none against the type. Of a type that is not all accessible, the hotel may give any.
fn step_free(view: &View<'_>, lodged: &Lodged<'_>, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    let stopped: Vec<PersonId> = lodged.guests.iter().copied().filter(|guest| cannot_climb(plan, *guest)).collect();
    if stopped.is_empty() && !lodged.stay.step_free {
        return;
    }
    let Some(kind) = lodged.room_type(plan) else { return };
    let (of, name, accessible) = match lodged.room(plan) {
        Some(room) => ("room", &room.number, is_accessible(plan, room)),
        None => ("type", &kind.name, kind.accessible),
    };
    if !accessible {
        let asked = if stopped.is_empty() { "yes" } else { "no" };
        let people = if stopped.is_empty() { lodged.guests.clone() } else { stopped };
        let facts = vec![("of", of.to_owned()), ("room", name.clone()), ("asked", asked.to_owned())];
        found.push(Conflict { facts, ..lodged.conflict(view, Rule::AccessibleNeedNotMet, people) });
    }
}

/// Whether a room is for somebody who cannot climb a step: itself, or all of its type.
fn is_accessible(plan: &Plan, room: &HotelRoom) -> bool {
    room.accessible || plan.room_types.get(room.room_type).is_some_and(|kind| kind.accessible)
}

fn other_type(view: &View<'_>, lodged: &Lodged<'_>, room: &HotelRoom, found: &mut Vec<Conflict>) {
    let types = &view.plan.room_types;
    let booked = lodged.stay.booked_type.filter(|booked| *booked != room.room_type);
    if let Some((booked, has)) = booked.and_then(|booked| types.get(booked)).zip(types.get(room.room_type)) {
        let facts = vec![("room", room.number.clone()), ("type", has.name.clone()), ("booked", booked.name.clone())];
        found.push(lodged.says(view, Rule::RoomOfOtherType, facts));
    }
}

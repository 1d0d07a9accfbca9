//! A bed without people, and more people than a room takes.

use super::super::{Conflict, Rule, View};
use super::Lodged;
use crate::ids::PersonId;
use crate::lodging::Stay;
use crate::lodging::sharing::{household, most_guests};
use std::collections::BTreeSet;

pub(super) fn find(view: &View<'_>, lodged: &Lodged<'_>, found: &mut Vec<Conflict>) {
    if lodged.guests.is_empty() {
        found.push(lodged.conflict(view, Rule::StayWithoutGuest, Vec::new()));
    }
    found.extend(too_many(view, lodged));
}

/// More guests in a room on one night than its type sleeps; said once for all stays that share the room.
fn too_many(view: &View<'_>, lodged: &Lodged<'_>) -> Option<Conflict> {
    let (plan, whole) = (view.plan, lodged.stay.household());
    let on = || household(plan, whole).filter(|stay| stay.is_on());
    let speaks = on().min_by_key(|stay| (stay.id != whole, stay.id))?;
    let kind = lodged.room_type(plan).filter(|_| speaks.id == lodged.stay.id)?;
    let (night, guests) = most_guests(plan, whole)?;
    let guests = i64::try_from(guests).ok().filter(|guests| *guests > kind.sleeps)?;
    let there = |stay: &&Stay| stay.covers(night);
    let people: BTreeSet<PersonId> =
        on().filter(there).flat_map(|stay| plan.guests.of(stay.id)).map(|guest| guest.person).collect();
    let facts = vec![
        ("type", kind.name.clone()),
        ("sleeps", kind.sleeps.to_string()),
        ("guests", guests.to_string()),
        ("night", night.to_string()),
    ];
    let conflict = lodged.conflict(view, Rule::TooManyGuests, people.into_iter().collect());
    Some(Conflict { facts, ..conflict })
}

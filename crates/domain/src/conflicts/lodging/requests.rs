//! A room that is not what was asked for: without beds that stand apart, or far from the head of the delegation.

use super::super::nights::interval_of;
use super::super::protocol::heads_of;
use super::super::{Conflict, Rule, View, WHAT};
use super::Lodged;
use crate::ids::PersonId;
use crate::lodging::Stay;
use crate::lodging::sharing::most_guests;
use crate::plan::{Plan, Thing};
use std::collections::BTreeSet;

pub(super) fn find(view: &View<'_>, lodged: &Lodged<'_>, found: &mut Vec<Conflict>) {
    if lodged.stay.twin {
        found.extend(twin(view, lodged));
    }
    if lodged.stay.near_principal {
        found.extend(near_principal(view, lodged));
    }
}

/// Who asks for beds that stand apart wants one for each who sleeps there, and two at least.
fn twin(view: &View<'_>, lodged: &Lodged<'_>) -> Option<Conflict> {
    let kind = lodged.room_type(view.plan)?;
    let guests = most_guests(view.plan, lodged.stay.household()).map_or(0, |(_, guests)| guests);
    let wanted = i64::try_from(guests).unwrap_or(i64::MAX).max(2);
    let facts = vec![
        (WHAT, "twin".to_owned()),
        ("type", kind.name.clone()),
        ("beds", kind.beds.to_string()),
        ("wanted", wanted.to_string()),
    ];
    (kind.beds < wanted).then(|| lodged.says(view, Rule::RequestNotMet, facts))
}

/// The head of the delegation sleeps in another hotel on one of these nights, or on another floor as far as both are known.
fn near_principal(view: &View<'_>, lodged: &Lodged<'_>) -> Option<Conflict> {
    let (plan, own) = (view.plan, lodged.stay);
    let memberships = lodged.guests.iter().flat_map(|guest| plan.memberships.of(*guest));
    let heads: BTreeSet<PersonId> = memberships.flat_map(|member| heads_of(view, member.delegation)).collect();
    let heads = heads.into_iter().filter(|head| !lodged.guests.contains(head));
    let beds = heads.flat_map(|head| plan.guests.of(head)).filter_map(|guest| {
        let stay = plan.stays.get(guest.stay)?;
        let together = stay.check_in < own.check_out && own.check_in < stay.check_out;
        let (how, here, there) = apart(plan, own, stay).filter(|_| stay.is_on() && together)?;
        Some((guest.person, stay, how, here, there))
    });
    let (head, stay, how, here, there) = beds.min_by_key(|(head, stay, ..)| (stay.check_in, stay.id, *head))?;
    let name = plan.people.get(head).map(|person| person.display_name.clone()).unwrap_or_default();
    let facts = vec![
        (WHAT, "near_principal".to_owned()),
        ("how", how.to_owned()),
        ("head", name),
        ("here", here),
        ("there", there),
    ];
    let conflict = lodged.says(view, Rule::RequestNotMet, facts);
    let mut things = conflict.things.clone();
    things.push((Thing::Stay(stay.id), interval_of(stay, lodged.zone)));
    things.sort_by_key(|(thing, interval)| (interval.start(), *thing));
    Some(Conflict { things, ..conflict })
}

/// What keeps two stays apart, and what it is here and there; nothing where they are not known to be apart.
fn apart(plan: &Plan, own: &Stay, other: &Stay) -> Option<(&'static str, String, String)> {
    if own.household() == other.household() {
        return None;
    }
    if own.hotel != other.hotel {
        let hotel = |stay: &Stay| plan.places.get(stay.hotel).map(|hotel| hotel.name.clone()).unwrap_or_default();
        return Some(("hotel", hotel(own), hotel(other)));
    }
    let floor = |stay: &Stay| {
        let room = stay.room.and_then(|room| plan.hotel_rooms.get(room))?;
        Some(room.floor.trim().to_owned()).filter(|floor| !floor.is_empty())
    };
    let (here, there) = floor(own).zip(floor(other))?;
    (here != there).then_some(("floor", here, there))
}

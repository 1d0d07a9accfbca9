//! A guest who is at the hotel before the room is ready.
//!
//! Hotels give rooms from an hour in the afternoon and take them back before noon; who comes in the morning is given one
//! that early only if it was arranged, or slept in the night before (APEX, *Housing & Registration Accepted Practices*, asks
//! both hours of a hotel). Where nobody entered the hour, nothing is said. Only an arrival on the day on which the stay
//! begins counts: one that belongs to another night is an arrival that differs from the stay.

use super::super::nights::first_night;
use super::super::{Conflict, Rule, Step, Sum, View, between, claims, whereabouts};
use super::Lodged;
use super::guest_ways::brings_to;
use crate::ground::Ride;
use crate::ids::PersonId;
use crate::lodging::Stay;
use crate::lodging::sharing::household;
use crate::movements::Spot;
use crate::openings::minute_of;
use crate::plan::{Plan, Thing};
use crate::time::{Interval, Zoned};
use crate::timeline::Engagement;
use chrono::{DateTime, Utc};

pub(super) fn find(view: &View<'_>, lodged: &Lodged<'_>, found: &mut Vec<Conflict>) {
    let (plan, stay) = (view.plan, lodged.stay);
    let Some(ready) = ready_at(plan, stay).filter(|_| !stay.status.has_begun() && !is_occupied_before(plan, stay))
    else {
        return;
    };
    let guests = lodged.guests.iter();
    let mut early: Vec<(Engagement, Sum)> =
        guests.filter_map(|guest| comes(view, lodged, *guest, ready)).filter(|(_, sum)| sum.short() > 0).collect();
    early.sort_by_key(|(leg, sum)| (sum.ready(), leg.person));
    let people = early.iter().map(|(leg, _)| leg.person).collect();
    let Some((leg, sum)) = early.into_iter().next() else { return };
    let name = plan.people.get(leg.person).map(|person| person.display_name.clone()).unwrap_or_default();
    let conflict = lodged.conflict(view, Rule::EarlyCheckInNeeded, people);
    let things = vec![(leg.thing, leg.interval), (Thing::Stay(stay.id), lodged.interval)];
    found.push(Conflict { at: sum.ready(), things, sum: Some(sum), facts: vec![("guest", name)], ..conflict });
}

/// When the room is ready on the first day: as was arranged, or else as the hotel usually has it.
pub(in super::super) fn ready_at(plan: &Plan, stay: &Stay) -> Option<DateTime<Utc>> {
    let hotel = plan.places.get(stay.hotel)?;
    Some(minute_of(stay.check_in, stay.ready_from.or(hotel.check_in_from)?, hotel.zone))
}

/// Whether somebody who shares the room slept in it the night before.
fn is_occupied_before(plan: &Plan, stay: &Stay) -> bool {
    let before = stay.check_in.pred_opt();
    household(plan, stay.household()).any(|other| other.is_on() && before.is_some_and(|night| other.covers(night)))
}

/// The leg that brings a guest on the day of check-in, and the way from there to the room.
fn comes(view: &View<'_>, lodged: &Lodged<'_>, guest: PersonId, ready: DateTime<Utc>) -> Option<(Engagement, Sum)> {
    let stay = lodged.stay;
    if view.is_of_the_host(guest) {
        return None;
    }
    let claims = claims::of_person(view.plan, guest);
    let mut legs = whereabouts::legs(&claims).into_iter().filter(|leg| brings_to(view, Spot::Place(stay.hotel), leg));
    let leg = legs.find(|leg| {
        let lands = Zoned::at(leg.interval.known_end(), lodged.zone).local();
        first_night(lands) == stay.check_in && whereabouts::is_final(view, &claims, leg)
    })?;
    Some((*leg, to_the_room(view, leg, stay, ready)))
}

/// The arithmetic from a landing to the room: the formalities, and the way as far as anybody knows it.
pub(in super::super) fn to_the_room(view: &View<'_>, leg: &Engagement, stay: &Stay, ready: DateTime<Utc>) -> Sum {
    let hotel = Some(Spot::Place(stay.hotel));
    let interval = Interval::open(ready.max(leg.interval.known_end()));
    let room = Engagement { thing: Thing::Stay(stay.id), interval, from: hotel, to: hotel, ..*leg };
    let sum = between::sum(view, leg, &room, Ride::usual(view.plan, leg.person));
    Sum { needed: (Step::RoomReady, ready), ..sum }
}

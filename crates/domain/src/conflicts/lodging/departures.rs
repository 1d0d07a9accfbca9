//! A guest who leaves long after the room is given back, and a late check-out that was asked for.
//!
//! Hotels take rooms back before noon; who flies in the evening has luggage, and nowhere to change, for as long as the room
//! was not kept (APEX, *Housing & Registration Accepted Practices*, has late departures arranged like early arrivals). That
//! six hours are too long is our assumption. Where nobody entered the hour, only what was asked for is told.

use super::super::nights::last_morning;
use super::super::{Conflict, Rule, Step, Sum, View, between, claims, whereabouts};
use super::Lodged;
use super::guest_ways::takes_from;
use crate::ground::Ride;
use crate::ids::PersonId;
use crate::lodging::Stay;
use crate::lodging::sharing::household;
use crate::movements::Spot;
use crate::openings::minute_of;
use crate::plan::{Plan, Thing};
use crate::time::{Interval, Zoned};
use crate::timeline::Engagement;
use chrono::{DateTime, TimeDelta, Utc};
use std::cmp::Reverse;

/// Minutes one may have to wait between giving back the room and setting off.
const LONGEST_WAIT: i64 = 360;

pub(super) fn find(view: &View<'_>, lodged: &Lodged<'_>, found: &mut Vec<Conflict>) {
    let (plan, stay) = (view.plan, lodged.stay);
    let asked = stay.late_check_out && stay.kept_until.is_none() && !lodged.guests.is_empty();
    let given_back = given_back_at(plan, stay);
    let goes = |guest: &PersonId| goes(view, lodged, *guest, given_back?);
    let mut waits: Vec<(Engagement, Sum)> = lodged.guests.iter().filter_map(goes).collect();
    waits.sort_by_key(|(leg, sum)| (Reverse(sum.short()), leg.person));
    let is_kept = || is_occupied_after(plan, stay);
    let long = waits.iter().filter(|(_, sum)| sum.short() > LONGEST_WAIT && !is_kept());
    let mut people: Vec<PersonId> = long.map(|(leg, _)| leg.person).collect();
    if asked {
        people.clone_from(&lodged.guests);
    } else if people.is_empty() {
        return;
    }
    let mut conflict = lodged.conflict(view, Rule::LateCheckOutNeeded, people);
    conflict.facts.push(("how", if asked { "asked" } else { "needed" }.to_owned()));
    conflict.at = given_back.unwrap_or(conflict.at);
    if let Some((leg, sum)) = waits.into_iter().next().filter(|(_, sum)| sum.short() > 0) {
        let name = plan.people.get(leg.person).map(|person| person.display_name.clone()).unwrap_or_default();
        conflict.facts.push(("guest", name));
        conflict.things.push((leg.thing, leg.interval));
        conflict.sum = Some(sum);
    }
    found.push(conflict);
}

/// When the room is to be left on the last day: as was arranged, or else as the hotel usually has it.
fn given_back_at(plan: &Plan, stay: &Stay) -> Option<DateTime<Utc>> {
    let hotel = plan.places.get(stay.hotel)?;
    Some(minute_of(stay.check_out, stay.kept_until.or(hotel.check_out_by)?, hotel.zone))
}

/// Whether somebody who shares the room sleeps in it one night more.
fn is_occupied_after(plan: &Plan, stay: &Stay) -> bool {
    household(plan, stay.household()).any(|other| other.is_on() && other.covers(stay.check_out))
}

/// The leg that takes a guest away on the day of check-out, and the way there from the room.
fn goes(view: &View<'_>, lodged: &Lodged<'_>, guest: PersonId, given_back: DateTime<Utc>) -> Option<(Engagement, Sum)> {
    if view.is_of_the_host(guest) {
        return None;
    }
    let hotel = Spot::Place(lodged.stay.hotel);
    let claims = claims::of_person(view.plan, guest);
    let leg = whereabouts::legs(&claims).into_iter().find(|leg| {
        let leaves = Zoned::at(leg.interval.start(), lodged.zone).local();
        last_morning(leaves) == lodged.stay.check_out && takes_from(view, hotel, leg)
    })?;
    let starts = lodged.interval.start().min(given_back - TimeDelta::seconds(1));
    let interval = Interval::new(starts, given_back).ok()?;
    let thing = Thing::Stay(lodged.stay.id);
    let room = Engagement { thing, interval, from: Some(hotel), to: Some(hotel), ..*leg };
    let sum = between::sum(view, &room, leg, Ride::usual(view.plan, guest));
    Some((*leg, Sum { from: (Step::GivenBack, given_back), ..sum }))
}

//! The minutes around the legs of a plan: what the office knows about their places, or else the usual ones.

use super::{Border, arrival_minutes, border, departure_minutes, minimum_connection};
use crate::plan::Plan;
use crate::travel::{Leg, Place};

/// The border a leg crosses on its scheduled day.
pub fn border_of(plan: &Plan, leg: &Leg) -> Border {
    let country = |id| plan.get::<Place>(id).map(|place| place.country.as_str()).unwrap_or_default();
    border(country(leg.from_place), country(leg.to_place), leg.departs.date(), leg.kind)
}

/// Minutes from the arrival of a leg until its travellers stand outside with their bags.
pub fn after_arrival(plan: &Plan, leg: &Leg) -> i64 {
    let own = plan.get::<Place>(leg.to_place).and_then(|place| place.arrival_minutes);
    arrival_minutes(leg.kind, border_of(plan, leg), own)
}

/// Minutes before its departure at which the travellers of a leg must be there.
pub fn before_departure(plan: &Plan, leg: &Leg) -> i64 {
    let own = plan.get::<Place>(leg.from_place).and_then(|place| place.departure_minutes);
    departure_minutes(leg.kind, border_of(plan, leg), own)
}

/// Minutes needed between two legs at the place where the first arrives and the second leaves.
pub fn change_between(plan: &Plan, arriving: &Leg, departing: &Leg) -> i64 {
    let own = plan.get::<Place>(arriving.to_place).and_then(|place| place.connection_minutes);
    let ends = [arriving, departing].map(|leg| (leg.kind, border_of(plan, leg)));
    minimum_connection(ends[0], ends[1], own)
}

//! Passengers who land at the forum's airport, station or port, and nobody meets them.
//!
//! Those of the host come home and find their way, and who changes there is met at the other end.

use super::{Conflict, Rule, Subject, View, between, claims, too_little_time, whereabouts};
use crate::ids::{LegId, PersonId};
use crate::movements::{Movement, Spot};
use crate::plan::Thing;
use crate::time::Interval;
use crate::travel::{Leg, LegStatus};

pub(super) fn find(view: &View<'_>, id: LegId, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    let Some(leg) = plan.legs.get(id).filter(|leg| leg.status != LegStatus::Cancelled) else { return };
    let Some(interval) = leg.interval().ok().filter(|_| arrives_at_the_forum(view, leg)) else { return };
    let waiting: Vec<PersonId> =
        plan.travellers.of(id).map(|one| one.person).filter(|person| stands_alone(view, *person, leg)).collect();
    if !waiting.is_empty() {
        let rule = Rule::NoPickUp;
        let at = leg.lands().instant();
        let conflict = Conflict::new(rule, Subject::Leg(id), view.settings.level(rule), at, waiting);
        found.push(Conflict { things: vec![(Thing::Leg(id), interval)], ..conflict });
    }
}

fn arrives_at_the_forum(view: &View<'_>, leg: &Leg) -> bool {
    let gateway = view.plan.places.get(leg.to_place).is_some_and(|place| between::is_gateway(place.kind));
    let (from, to) = (Spot::Place(leg.from_place), Spot::Place(leg.to_place));
    gateway && view.is_at_the_forum(to) && view.is_away_from_the_forum(from)
}

fn stands_alone(view: &View<'_>, person: PersonId, leg: &Leg) -> bool {
    let plan = view.plan;
    let mut movements = plan.passengers.of(person).filter_map(|one| plan.movements.get(one.movement));
    if movements.any(|movement| movement.is_on() && meets(movement, leg)) || view.is_of_the_host(person) {
        return false;
    }
    let claims = claims::of_person(plan, person);
    let this = claims.iter().find(|one| one.thing == Thing::Leg(leg.id));
    this.is_some_and(|this| whereabouts::is_final(view, &claims, this))
}

/// Whether a movement meets who is on a leg: a car is there for it, or a shuttle passes by within reasonable time.
pub fn meets(movement: &Movement, leg: &Leg) -> bool {
    let lands = leg.lands().instant();
    let waits = Interval::new(lands, lands + too_little_time::AFTER_LANDING);
    let passes = movement.interval().is_ok_and(|runs| waits.is_ok_and(|waits| runs.overlaps(&waits)));
    let shuttle = claims::is_frame(movement) && movement.from_place == Some(leg.to_place) && passes;
    shuttle || too_little_time::takes_from(movement, leg)
}

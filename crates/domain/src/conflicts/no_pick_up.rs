//! Passengers who land at the forum's airport, station or port, and nobody meets them.

use super::{Conflict, Rule, Subject, View, between, whereabouts};
use crate::ids::{LegId, PersonId};
use crate::movements::Spot;
use crate::plan::Thing;
use crate::timeline::engagements_of;
use crate::travel::{Leg, LegStatus};
use chrono::TimeDelta;

/// Whoever is driven off later than this after landing has not been met.
const AFTER_LANDING: TimeDelta = TimeDelta::hours(6);

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
    let forum = view.forum_spot().filter(|_| gateway);
    forum.is_some_and(|forum| !view.are_far_apart(to, forum) && view.are_far_apart(from, forum))
}

fn stands_alone(view: &View<'_>, person: PersonId, leg: &Leg) -> bool {
    let plan = view.plan;
    let (lands, latest) = (leg.leaves().instant(), leg.lands().instant() + AFTER_LANDING);
    let met = plan.passengers.of(person).filter_map(|one| plan.movements.get(one.movement)).any(|movement| {
        let from_there = movement.from_place == Some(leg.to_place);
        let in_time = movement.starts.instant() >= lands && movement.starts.instant() <= latest;
        movement.is_on() && (movement.leg == Some(leg.id) || (from_there && in_time))
    });
    if met {
        return false;
    }
    let engagements = engagements_of(plan, person);
    let legs = whereabouts::legs(&engagements);
    let this = legs.iter().find(|one| one.thing == Thing::Leg(leg.id));
    this.is_some_and(|this| whereabouts::is_final(view, &legs, this))
}

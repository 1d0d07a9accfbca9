//! Where the people of a leg are driven to, or come from: the hotel they sleep in, or else where they are expected next.

use attache_domain::ground::{Ride, minutes_between};
use attache_domain::ids::{PersonId, PlaceId};
use attache_domain::lodging::{Stay, StayStatus};
use attache_domain::movements::Spot;
use attache_domain::plan::{Plan, Thing};
use attache_domain::timeline::engagements_of;
use attache_domain::travel::Leg;
use chrono::TimeDelta;
use std::collections::BTreeMap;

/// What is expected of somebody later than this after landing says nothing of where they go from there.
const NEXT: TimeDelta = TimeDelta::hours(24);

/// The hotel of a person that can be reached from an end of a leg.
pub(crate) fn hotel_of(plan: &Plan, person: PersonId, leg: &Leg) -> Option<Spot> {
    let near = |hotel: Spot| {
        [leg.to_place, leg.from_place]
            .into_iter()
            .any(|end| minutes_between(plan, Spot::Place(end), hotel, Ride::Group).is_some())
    };
    let (from, to) = (leg.departs.date(), leg.arrives.date());
    let stays = plan.guests.of(person).filter_map(|guest| plan.stays.get(guest.stay));
    let mut stays = stays.filter(|stay| {
        let touches = stay.check_in <= to + TimeDelta::days(1) && from <= stay.check_out;
        stay.status != StayStatus::Cancelled && touches
    });
    stays.find_map(|stay| Some(Spot::Place(stay.hotel)).filter(|hotel| near(*hotel)))
}

/// Where a person goes after landing: the own hotel, what the person is expected at next, the delegation's hotel.
pub(crate) fn after_landing(plan: &Plan, person: PersonId, leg: &Leg) -> Option<Spot> {
    let landing = Spot::Place(leg.to_place);
    let near = |spot: &Spot| *spot != landing && minutes_between(plan, landing, *spot, Ride::Group).is_some();
    let hotel = || hotel_of(plan, person, leg).filter(near);
    let lands = leg.lands().instant();
    let next = || {
        let engagements = engagements_of(plan, person).into_iter();
        let mut soon = engagements.filter(|one| lands <= one.interval.start() && one.interval.start() <= lands + NEXT);
        soon.find(|one| matches!(one.thing, Thing::Session(_) | Thing::Meeting(_)) && !one.online)?.from
    };
    let delegations = || hotel_of_the_delegation(plan, person).map(Spot::Place);
    hotel().or_else(|| next().filter(near)).or_else(|| delegations().filter(near))
}

/// The hotel most of a person's delegation sleeps in.
pub(crate) fn hotel_of_the_delegation(plan: &Plan, person: PersonId) -> Option<PlaceId> {
    let mut hotels: BTreeMap<PlaceId, usize> = BTreeMap::new();
    let delegations = plan.memberships.of(person).map(|member| member.delegation);
    for member in delegations.flat_map(|delegation| plan.memberships.of(delegation)) {
        let stays: Vec<&Stay> = plan.guests.of(member.person).filter_map(|guest| plan.stays.get(guest.stay)).collect();
        for stay in stays {
            *hotels.entry(stay.hotel).or_default() += 1;
        }
    }
    hotels.into_iter().max_by_key(|(hotel, count)| (*count, std::cmp::Reverse(*hotel))).map(|(hotel, _)| hotel)
}

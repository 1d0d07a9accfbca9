//! When a person can meet: what else claims the person's time, with the formalities around a leg and the way to and from
//! it, and whether the person is there at all.
//!
//! It looks at the same claims as the rules of one person's timeline and is never kinder than they are: a meeting that
//! keeps clear of everything here makes no conflict of *two places*, *not yet arrived*, *already departed* or *too little
//! time*. Only the way between two venues is left to whoever places the meeting, who alone knows where it will be.

use crate::conflicts::{ONE_JOURNEY, claims_of, is_of_a_frame};
use crate::delegations::is_of_the_host;
use crate::ground::{self, Ride, after_arrival, are_far_apart, before_departure};
use crate::ids::{PersonId, VenueId};
use crate::movements::Spot;
use crate::needs_of_use::OPEN_END_MINUTES;
use crate::plan::{Plan, Thing};
use crate::time::Interval;
use crate::timeline::Engagement;
use chrono::{DateTime, TimeDelta, Utc};

/// A stretch of a person's time that is not free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// By what; a leg also takes the time in which it has the person elsewhere.
    pub by: Thing,
    /// The time, with everything that belongs to it but the way to another venue.
    pub interval: Interval,
    /// The venue it is at, when there is a way from it and to it.
    pub venue: Option<VenueId>,
}

/// Everything that takes a person's time, apart from some things, when the person may be wanted at any of these venues.
/// What is only asked for binds nobody.
pub fn taken(plan: &Plan, person: PersonId, venues: &[VenueId], apart_from: impl Fn(Thing) -> bool) -> Vec<Taken> {
    let ride = Ride::usual(plan, person);
    let binds = |claim: &Engagement| !claim.asked && !apart_from(claim.thing);
    let claims: Vec<Engagement> = claims_of(plan, person).into_iter().filter(binds).collect();
    let ground = Ground { plan, venues, ride };
    let mut all: Vec<Taken> = claims.iter().filter_map(|claim| ground.taken_by(claim)).collect();
    all.extend(ground.elsewhere(&claims, is_of_the_host(plan, person)));
    all.sort_by_key(|one| (one.interval.start(), one.by));
    all
}

/// The ways a person may have to go.
struct Ground<'plan> {
    plan: &'plan Plan,
    venues: &'plan [VenueId],
    ride: Ride,
}

impl Ground<'_> {
    fn taken_by(&self, claim: &Engagement) -> Option<Taken> {
        let (start, end) = (claim.interval.start(), self.end_of(claim));
        let whole = |from: DateTime<Utc>, to: DateTime<Utc>, venue| {
            let interval = Interval::new(from, to).ok()?;
            Some(Taken { by: claim.thing, interval, venue })
        };
        match claim.thing {
            Thing::Leg(id) => {
                let leg = self.plan.legs.get(id)?;
                let before = before_departure(self.plan, leg) + self.longest_way(|venue| (venue, claim.from));
                let after = after_arrival(self.plan, leg) + self.longest_way(|venue| (claim.to, venue));
                whole(start - TimeDelta::minutes(before), end + TimeDelta::minutes(after), None)
            }
            Thing::Movement(id) if self.plan.movements.get(id).is_some_and(is_of_a_frame) => None,
            Thing::Movement(_) => {
                let before = self.longest_way(|venue| (venue, claim.from));
                let after = self.longest_way(|venue| (claim.to, venue));
                whole(start - TimeDelta::minutes(before), end + TimeDelta::minutes(after), None)
            }
            _ => {
                let venue = claim.from.and_then(|spot| match spot {
                    Spot::Venue(venue) => Some(venue),
                    Spot::Place(_) => None,
                });
                whole(start, end, venue)
            }
        }
    }

    /// What has no announced end is taken to last as long as rooms are sought for it.
    fn end_of(&self, claim: &Engagement) -> DateTime<Utc> {
        claim.interval.end().unwrap_or_else(|| claim.interval.start() + TimeDelta::minutes(OPEN_END_MINUTES))
    }

    /// The longest of the ways between a spot and the venues, in minutes. Where nobody goes by road there is none: then
    /// the person is not there at all.
    fn longest_way(&self, way: impl Fn(Option<Spot>) -> (Option<Spot>, Option<Spot>)) -> i64 {
        let minutes = self.venues.iter().filter_map(|venue| {
            let (from, to) = way(Some(Spot::Venue(*venue)));
            let (from, to) = (from?, to?);
            if are_far_apart(self.plan, from, to) {
                return None;
            }
            ground::minutes_between(self.plan, from, to, self.ride).map(|way| way.minutes)
        });
        minutes.max().unwrap_or(0)
    }

    /// The stretches in which legs have the person far from all venues: before the first, unless the person lives where the
    /// forum is, between two, and after the last.
    fn elsewhere(&self, claims: &[Engagement], at_home: bool) -> Vec<Taken> {
        let legs: Vec<&Engagement> = claims.iter().filter(|claim| matches!(claim.thing, Thing::Leg(_))).collect();
        let mut away = Vec::new();
        let mut add = |by: &Engagement, from: DateTime<Utc>, to: DateTime<Utc>| {
            away.extend(Interval::new(from, to).ok().map(|interval| Taken { by: by.thing, interval, venue: None }));
        };
        if let Some(first) = legs.first().filter(|leg| !at_home && self.is_far(leg.from)) {
            add(first, first.interval.start() - ONE_JOURNEY, first.interval.start());
        }
        for (at, leg) in legs.iter().enumerate().filter(|(_, leg)| self.is_far(leg.to)) {
            let landed = leg.interval.known_end();
            let next = legs.get(at + 1).map_or(landed + ONE_JOURNEY, |next| next.interval.start());
            add(leg, landed, next.min(landed + ONE_JOURNEY));
        }
        away
    }

    /// Whether a spot is far from every venue.
    fn is_far(&self, spot: Option<Spot>) -> bool {
        let far = |spot: Spot| self.venues.iter().all(|venue| are_far_apart(self.plan, Spot::Venue(*venue), spot));
        !self.venues.is_empty() && spot.is_some_and(far)
    }
}

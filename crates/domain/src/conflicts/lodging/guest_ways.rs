//! The journeys that bring a guest to a hotel and take the guest from it.
//!
//! Whoever breaks a journey has more than one arrival and departure: where the forum is, and where a night is spent on the
//! way. A hotel has to do with its own. Whoever comes from another bed of the same city does not come by a flight.

use super::super::nights::{first_night, last_morning};
use super::super::{Now, View};
use crate::ids::PersonId;
use crate::lodging::Stay;
use crate::movements::Spot;
use crate::plan::{Plan, Thing};
use crate::time::Zoned;
use crate::timeline::{Engagement, engagements_of};
use crate::travel::{JourneyDirection, Leg};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use std::cmp::Reverse;

/// When guests come to their hotels and leave them, for many guests of a plan.
pub struct GuestWays<'plan> {
    view: View<'plan>,
}

/// When a guest comes to a hotel by a journey and leaves it by one, on the wall of the hotel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ways {
    /// The landing, as far as is known.
    pub arrives: Option<Zoned>,
    /// The departure, as far as is known.
    pub leaves: Option<Zoned>,
}

impl<'plan> GuestWays<'plan> {
    /// Of a plan.
    pub fn of(plan: &'plan Plan) -> Self {
        // Where places lie does not hang on the day.
        Self { view: View::of(plan, Now { today: NaiveDate::MIN, at: DateTime::<Utc>::MIN_UTC }) }
    }

    /// The ways of a guest to a stay and from it: of the legs that lead there or away and belong to no other bed of the
    /// guest in between, those nearest to the nights.
    pub fn of_guest(&self, guest: PersonId, stay: &Stay) -> Ways {
        let plan = self.view.plan;
        let zone = plan.places.get(stay.hotel).map_or(Tz::UTC, |hotel| hotel.zone);
        let others = plan.guests.of(guest).filter_map(|one| plan.stays.get(one.stay));
        let others = others.filter(|other| other.id != stay.id && other.is_on() && !self.lies_elsewhere(other, stay));
        let asked = Asked { zone, stay, others: others.collect() };
        let all = engagements_of(plan, guest);
        let leg_of = |leg: &Engagement| match leg.thing {
            Thing::Leg(id) => plan.legs.get(id).map(|known| (*leg, known)),
            _ => None,
        };
        let legs: Vec<(Engagement, &Leg)> = all.iter().filter_map(leg_of).collect();
        let hotel = Spot::Place(stay.hotel);
        let comes = legs.iter().filter(|(leg, _)| brings_to(&self.view, hotel, leg)).map(|(_, leg)| leg.lands());
        let goes = legs.iter().filter(|(leg, _)| takes_from(&self.view, hotel, leg)).map(|(_, leg)| leg.leaves());
        let said = |direction: JourneyDirection| legs.iter().filter(move |leg| self.is_said(leg, direction, hotel));
        let said_to_come = || asked.arrival(said(JourneyDirection::Inbound).map(|(_, leg)| leg.lands()));
        let said_to_go = || asked.departure(said(JourneyDirection::Outbound).map(|(_, leg)| leg.leaves()));
        Ways { arrives: asked.arrival(comes).or_else(said_to_come), leaves: asked.departure(goes).or_else(said_to_go) }
    }

    fn lies_elsewhere(&self, one: &Stay, other: &Stay) -> bool {
        self.view.are_far_apart(Spot::Place(one.hotel), Spot::Place(other.hotel))
    }

    /// Whether a journey of the forum is said to lead there or back and nobody knows where the leg ends that would tell.
    fn is_said(&self, (ends, leg): &(Engagement, &Leg), direction: JourneyDirection, hotel: Spot) -> bool {
        let journey = leg.journey.and_then(|id| self.view.plan.journeys.get(id));
        let here = if direction == JourneyDirection::Inbound { ends.to } else { ends.from };
        journey.is_some_and(|journey| journey.direction == direction)
            && !self.view.is_away_from_the_forum(hotel)
            && here.is_none_or(|here| !self.view.is_at_the_forum(here) && !self.view.is_away_from_the_forum(here))
    }
}

/// A stay whose ways are asked for.
struct Asked<'a> {
    /// The hotel's.
    zone: Tz,
    stay: &'a Stay,
    /// The guest's other beds around there.
    others: Vec<&'a Stay>,
}

impl Asked<'_> {
    /// The landing nearest to the first night, of several on a day the last. One after the last night is no way to it.
    fn arrival(&self, landings: impl Iterator<Item = Zoned>) -> Option<Zoned> {
        let here = landings.map(|at| at.seen_from(self.zone));
        let of_this = here.map(|at| (first_night(at.local()), at)).filter(|(night, _)| {
            let slept_elsewhere = |other: &&Stay| other.check_in < self.stay.check_in && *night < other.check_out;
            *night < self.stay.check_out && !self.others.iter().any(slept_elsewhere)
        });
        let nearest = |(night, at): &(NaiveDate, Zoned)| ((*night - self.stay.check_in).abs(), Reverse(at.instant()));
        of_this.min_by_key(nearest).map(|(_, at)| at)
    }

    /// The departure nearest to the last morning, of several on a day the first. One before the first night leads not away
    /// from it.
    fn departure(&self, departures: impl Iterator<Item = Zoned>) -> Option<Zoned> {
        let here = departures.map(|at| at.seen_from(self.zone));
        let of_this = here.filter(|at| {
            let goes_elsewhere = |other: &&Stay| self.stay.check_out < other.check_out && other.check_in < at.date();
            self.stay.check_in < at.date() && !self.others.iter().any(goes_elsewhere)
        });
        let nearest = |at: &Zoned| ((last_morning(at.local()) - self.stay.check_out).abs(), at.instant());
        of_this.min_by_key(nearest)
    }
}

/// Whether a leg comes from afar to where a hotel is. One of which nobody knows where it lies is where the forum is.
pub(super) fn brings_to(view: &View<'_>, hotel: Spot, leg: &Engagement) -> bool {
    leads_between(view, hotel, leg.to.zip(leg.from))
}

/// Whether a leg leads from where a hotel is to afar.
pub(super) fn takes_from(view: &View<'_>, hotel: Spot, leg: &Engagement) -> bool {
    leads_between(view, hotel, leg.from.zip(leg.to))
}

/// Whether of two ends one is where a hotel is, and the other far from there.
fn leads_between(view: &View<'_>, hotel: Spot, ends: Option<(Spot, Spot)>) -> bool {
    let Some((here, afar)) = ends else { return false };
    if view.is_away_from_the_forum(hotel) {
        view.are_near(here, hotel) && view.are_far_apart(afar, hotel)
    } else {
        view.is_at_the_forum(here) && view.is_away_from_the_forum(afar)
    }
}

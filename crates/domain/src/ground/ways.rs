//! How long the way from one spot of a forum to another takes: what the office entered, or else an estimate.

use super::{Ride, default_minutes, km_between};
use crate::airports::{airports, folded};
use crate::ids::{PlaceId, VenueId};
use crate::movements::{Spot, TransitTime};
use crate::plan::Plan;
use crate::position::Position;
use crate::travel::{Place, PlaceKind};
use crate::vocabulary::vocabulary;

/// The way between two spots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// Minutes from door to door.
    pub minutes: i64,
    /// How they are known.
    pub source: WaySource,
}

vocabulary! {
    /// How the minutes of a way are known.
    WaySource {
        /// It is the same place: no way at all.
        SameSpot = "same_spot",
        /// The office entered them for this direction and service.
        Office = "office",
        /// Estimated from the distance.
        Distance = "distance",
        /// Estimated for somewhere to somewhere in one city, as a position is missing.
        SameCity = "same_city",
    }
}

/// The way from one spot to another with this service; `None` when only a person can say.
///
/// The office's own time counts for exactly its direction and its service: the coach needs longer than the car, and the
/// way back may lead through other streets. Without one, [`default_minutes`] estimates from the positions, or from the
/// two being in one city. An airport lies, for this, in the city it serves.
pub fn minutes_between(plan: &Plan, from: Spot, to: Spot, ride: Ride) -> Option<Way> {
    match own_transit(plan, from, to, ride) {
        Some(own) if from != to => Some(Way { minutes: own.minutes, source: WaySource::Office }),
        _ => estimated_between(plan, from, to, ride),
    }
}

/// The way as it is estimated, whatever the office entered.
pub fn estimated_between(plan: &Plan, from: Spot, to: Spot, ride: Ride) -> Option<Way> {
    if from == to {
        return Some(Way { minutes: 0, source: WaySource::SameSpot });
    }
    let (here, there) = (Whereabouts::of(plan, from)?, Whereabouts::of(plan, to)?);
    let minutes = default_minutes(here.position, there.position, here.is_in_the_city_of(&there), ride)?;
    let by_distance = here.position.is_some() && there.position.is_some();
    Some(Way { minutes, source: if by_distance { WaySource::Distance } else { WaySource::SameCity } })
}

/// Whether two spots are so far from each other that one is not at both without a leg in between. What is not known is
/// not called far.
pub fn are_far_apart(plan: &Plan, one: Spot, other: Spot) -> bool {
    known_far(plan, one, other) == Some(true)
}

/// Whether two spots are known to be within reach of each other without a leg. What is not known is not called near.
pub fn are_near(plan: &Plan, one: Spot, other: Spot) -> bool {
    known_far(plan, one, other) == Some(false)
}

/// Whether a spot is so far from a city that one does not commute; `None` when too little is known of either. The country
/// may be empty.
pub fn is_far_from_city(plan: &Plan, spot: Spot, city: &str, country: &str) -> Option<bool> {
    Whereabouts::of(plan, spot)?.is_far_from(&Whereabouts::of_city(city, country))
}

/// The country the forum's city lies in: its host's, or else that of the city of this name with the forum's clocks; empty
/// when neither is known.
pub fn country_of_the_forum(plan: &Plan) -> String {
    let Some(forum) = plan.forum() else { return String::new() };
    let host = forum.host.and_then(|host| plan.bodies.get(host)).map(|host| host.country.as_str());
    let by_its_clocks = || airports().country_of(&forum.city, forum.zone);
    host.filter(|country| !country.is_empty()).or_else(by_its_clocks).unwrap_or_default().to_owned()
}

/// Whether the program knows where a city lies: near the airport that serves it.
pub fn is_known_city(city: &str, country: &str) -> bool {
    Whereabouts::of_city(city, country).somewhere().is_some()
}

/// Far or near; `None` when too little is known of either.
fn known_far(plan: &Plan, one: Spot, other: Spot) -> Option<bool> {
    if one == other {
        return Some(false);
    }
    Whereabouts::of(plan, one)?.is_far_from(&Whereabouts::of(plan, other)?)
}

/// Beyond this one does not commute to a meeting, in kilometres as the crow flies: our assumption. Airports that serve a
/// city lie within it.
const FAR_KM: f64 = 150.0;

/// The time the office entered for exactly this way and service.
pub fn own_transit(plan: &Plan, from: Spot, to: Spot, ride: Ride) -> Option<&TransitTime> {
    let fits = |time: &&TransitTime| time.from() == Some(from) && time.to() == Some(to) && time.service == ride;
    match from {
        Spot::Place(id) => plan.transit_times.of(id).find(fits),
        Spot::Venue(id) => plan.transit_times.of(id).find(fits),
    }
}

/// Where a spot lies, as far as is known.
struct Whereabouts {
    position: Option<Position>,
    /// Folded; empty when not known.
    city: String,
    /// Empty when not known.
    country: String,
}

impl Whereabouts {
    /// `None` when the spot is gone.
    fn of(plan: &Plan, spot: Spot) -> Option<Self> {
        match spot {
            Spot::Place(id) => Self::of_place(plan, id),
            Spot::Venue(id) => Self::of_venue(plan, id),
        }
    }

    fn of_place(plan: &Plan, id: PlaceId) -> Option<Self> {
        let place: &Place = plan.places.get(id)?;
        let listed = (place.kind == PlaceKind::Airport).then(|| airports().by_code(&place.code)).flatten();
        let city = match listed {
            Some(airport) if place.city.is_empty() => &airport.city,
            _ => &place.city,
        };
        Some(Self {
            position: place.position.or_else(|| listed?.position()),
            city: folded(city),
            country: place.country.clone(),
        })
    }

    fn of_venue(plan: &Plan, id: VenueId) -> Option<Self> {
        let venue = plan.venues.get(id)?;
        let city = folded(&venue.city);
        let is_here = plan.forum().is_some_and(|forum| folded(&forum.city) == city);
        // A venue has no country of its own, and many a city has a namesake.
        let country = if is_here { country_of_the_forum(plan) } else { String::new() };
        Some(Self { position: venue.position, city, country })
    }

    /// A city of which only the name is known, and perhaps the country.
    fn of_city(city: &str, country: &str) -> Self {
        Self { position: None, city: folded(city), country: country.to_owned() }
    }

    /// Far or near; `None` when too little is known of either.
    fn is_far_from(&self, other: &Self) -> Option<bool> {
        match (self.somewhere(), other.somewhere()) {
            (Some(from), Some(to)) => Some(km_between(from, to) > FAR_KM),
            _ if self.is_in_the_city_of(other) => Some(false),
            _ => {
                let both_known = !self.country.is_empty() && !other.country.is_empty();
                (both_known && !self.country.eq_ignore_ascii_case(&other.country)).then_some(true)
            }
        }
    }

    /// Its position, or for telling far from near that of the airport its city is served by.
    fn somewhere(&self) -> Option<Position> {
        self.position.or_else(|| airports().serving(&self.city, &self.country)?.position())
    }

    /// One name of a city in two countries is two cities; an unknown country contradicts nothing.
    fn is_in_the_city_of(&self, other: &Self) -> bool {
        let countries_agree =
            self.country.is_empty() || other.country.is_empty() || self.country.eq_ignore_ascii_case(&other.country);
        !self.city.is_empty() && self.city == other.city && countries_agree
    }
}

//! How everybody comes and goes, and where they sleep.

use super::people::Crowd;
use super::{Maker, ZONE, lists};
use crate::commands::Answer;
use crate::wire;
use attache_domain::ids::*;
use attache_domain::time::Zoned;
use attache_domain::travel::*;
use chrono::TimeDelta;

/// Where people arrive, where they come from, and where they sleep.
pub struct Places {
    pub arrival: PlaceId,
    /// One airport for each of [`lists::HOMES`].
    homes: Vec<PlaceId>,
    pub hotels: Vec<PlaceId>,
}

/// A leg and the numbers of who is on it.
#[derive(Clone)]
pub struct Ride {
    pub leg: Leg,
    pub people: Vec<usize>,
    /// Its home end, in [`lists::HOMES`].
    pub home: usize,
    pub coming: bool,
}

impl Maker<'_> {
    pub fn places(&mut self) -> Answer<Places> {
        let airport = place(PlaceKind::Airport, "Vila Nova del Mar Airport".to_owned(), "ES", ZONE.name())?;
        let mut drafts = vec![Place {
            code: "QZA".to_owned(),
            city: lists::CITY.to_owned(),
            position: Some(lists::AIRPORT),
            ..airport
        }];
        for (number, (country, zone, _)) in lists::HOMES.iter().enumerate() {
            let code = format!("QX{}", char::from(b'A' + number as u8));
            let airport = place(PlaceKind::Airport, format!("{country} Gateway"), country, zone)?;
            drafts.push(Place { code, city: format!("{country} City"), ..airport });
        }
        for number in 1..=self.scale.hotels {
            let hotel = place(PlaceKind::Hotel, format!("Hotel {number:02}"), "ES", ZONE.name())?;
            let position = Some(lists::hotel_position(number));
            drafts.push(Place { city: lists::CITY.to_owned(), position, ..hotel });
        }
        let ids =
            self.enter("travel", &drafts, |change, draft| change.insert(&Place { id: change.id(), ..draft.clone() }))?;
        let (airports, hotels) = ids.split_at(1 + lists::HOMES.len());
        Ok(Places { arrival: airports[0], homes: airports[1..].to_vec(), hotels: hotels.to_vec() })
    }

    /// Everybody flies in on the eve and out on the day after, a few too early for their last session.
    pub fn legs(&mut self, crowd: &Crowd, places: &Places) -> Answer<Vec<Ride>> {
        let parties = parties(crowd, self.scale.legs / 2);
        let mut rides = Vec::with_capacity(self.scale.legs);
        for (home, people) in &parties {
            let leg = self.flight(places, *home, true)?;
            rides.push(Ride { leg, people: people.clone(), home: *home, coming: true });
        }
        for (home, people) in parties {
            rides.push(Ride { leg: self.flight(places, home, false)?, people, home, coming: false });
        }
        let ids = self.enter("travel", &rides, |change, ride| {
            let leg = change.insert(&Leg { id: change.id(), ..ride.leg.clone() })?;
            for person in &ride.people {
                let person = crowd.people[*person];
                change.insert(&Traveller::of(change.id(), leg, person))?;
            }
            Ok(leg)
        })?;
        for (ride, id) in rides.iter_mut().zip(ids) {
            ride.leg.id = id;
        }
        Ok(rides)
    }

    fn flight(&mut self, places: &Places, home: usize, coming: bool) -> Answer<Leg> {
        let (_, zone, hours) = lists::HOMES[home];
        let zone = wire::zone(zone)?;
        let minutes = (6 * 60 + self.dice.below(16 * 12) * 5) as i64;
        let length = TimeDelta::minutes(hours * 60 + (self.dice.below(12) * 5) as i64);
        let last = self.scale.days as i64;
        let early = !coming && self.dice.one_in(150);
        let here = self.at(if coming { -1 } else { last - i64::from(early) }, minutes)?;
        let there = Zoned::at(if coming { here.instant() - length } else { here.instant() + length }, zone);
        let (from, to) = (places.homes[home], places.arrival);
        let (leaves, lands) = if coming { ((from, there), (to, here)) } else { ((to, here), (from, there)) };
        Ok(Leg {
            carrier: (*self.dice.of(lists::CARRIERS)).to_owned(),
            number: (100 + self.dice.below(8_900)).to_string(),
            status: LegStatus::Ticketed,
            ..Leg::scheduled(LegId::of(uuid::Uuid::nil()), LegKind::Flight, leaves, lands)
        })
    }
}

/// Everybody, in so many parties of neighbours, each with the home of its first.
pub(super) fn parties(crowd: &Crowd, many: usize) -> Vec<(usize, Vec<usize>)> {
    let order: Vec<(usize, usize)> = crowd
        .members
        .iter()
        .zip(&crowd.homes)
        .flat_map(|(members, home)| members.iter().map(|person| (*home, *person)))
        .collect();
    let cut = |number: usize| number * order.len() / many;
    (0..many)
        .map(|number| &order[cut(number)..cut(number + 1)])
        .filter(|party| !party.is_empty())
        .map(|party| (party[0].0, party.iter().map(|(_, person)| *person).collect()))
        .collect()
}

fn place(kind: PlaceKind, name: String, country: &str, zone: &str) -> Answer<Place> {
    Ok(Place {
        country: country.to_owned(),
        ..Place::named(PlaceId::of(uuid::Uuid::nil()), kind, name, wire::zone(zone)?)
    })
}

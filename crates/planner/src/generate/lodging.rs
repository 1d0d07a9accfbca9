//! What the hotels have, what is contracted with them, and who sleeps where.

use super::people::Crowd;
use super::travel::{Places, parties};
use super::{FIRST_DAY, Maker};
use crate::commands::Answer;
use attache_domain::ids::*;
use attache_domain::lodging::*;
use chrono::{NaiveDate, TimeDelta};
use std::collections::BTreeMap;

/// A hotel has rooms of so many on each floor.
const ROOMS_ON_A_FLOOR: usize = 20;
/// Each so many rooms one is for somebody who cannot climb a step.
const ACCESSIBLE: usize = 25;
/// Of each hundred stays so many have their room already.
const NUMBERED: usize = 70;
/// A single room and a twin for a night, in cents.
const RATES: [i64; 2] = [11_000, 14_500];

/// What there is of a hotel.
struct Hotel {
    types: [RoomTypeId; 2],
    block: RoomBlockId,
    /// Rooms of each type, in order of their numbers.
    rooms: [Vec<HotelRoomId>; 2],
}

/// Who sleeps in one room, in which hotel.
struct Household {
    hotel: usize,
    people: Vec<usize>,
}

impl Household {
    /// Singles are the first of a hotel's types, twins the second.
    fn kind(&self) -> usize {
        usize::from(self.people.len() > 1)
    }
}

impl Maker<'_> {
    /// Everybody sleeps there from the eve to the morning after, some two to a room, delegations together.
    /// Answers each person's hotel by its number.
    pub fn stays(&mut self, crowd: &Crowd, places: &Places) -> Answer<Vec<usize>> {
        let nights = (FIRST_DAY - TimeDelta::days(1), FIRST_DAY + TimeDelta::days(self.scale.days as i64));
        let delegations = crowd.delegations_by_person();
        let households: Vec<Household> = parties(crowd, self.scale.hotel_rooms)
            .into_iter()
            .map(|(_, people)| Household { hotel: delegations[people[0]] % places.hotels.len(), people })
            .collect();
        let mut sleeping = vec![0; crowd.people.len()];
        for household in &households {
            household.people.iter().for_each(|person| sleeping[*person] = household.hotel);
        }
        let hotels = self.hotels(places, &households, nights)?;
        self.put_up(crowd, places, &hotels, &households, nights)?;
        Ok(sleeping)
    }

    /// Each hotel has as many rooms as are needed and one in twenty more, and all of them are contracted.
    fn hotels(
        &mut self,
        places: &Places,
        households: &[Household],
        (first, end): (NaiveDate, NaiveDate),
    ) -> Answer<Vec<Hotel>> {
        let mut needed = vec![[0_usize; 2]; places.hotels.len()];
        households.iter().for_each(|one| needed[one.hotel][one.kind()] += 1);
        let drafts: Vec<(PlaceId, [usize; 2])> = places
            .hotels
            .iter()
            .zip(needed)
            .map(|(hotel, needed)| (*hotel, needed.map(|rooms| rooms + rooms.div_ceil(20))))
            .collect();
        self.enter("lodging", &drafts, |change, (hotel, rooms)| {
            let mut types = [RoomTypeId(uuid::Uuid::nil()); 2];
            for (at, (name, code, sleeps)) in [("Single", "SGL", 1), ("Twin", "TWN", 2)].into_iter().enumerate() {
                types[at] = change.insert(&RoomType {
                    id: change.id(),
                    hotel: *hotel,
                    name: name.to_owned(),
                    code: code.to_owned(),
                    rank: at as i64,
                    beds: sleeps,
                    sleeps,
                    accessible: false,
                    note: String::new(),
                })?;
            }
            let block = change.insert(&block(change.id(), *hotel))?;
            let mut entered = [Vec::new(), Vec::new()];
            let mut number = 0;
            for (kind, room_type) in types.into_iter().enumerate() {
                for _ in 0..rooms[kind] {
                    entered[kind].push(change.insert(&room(change.id(), *hotel, room_type, number))?);
                    number += 1;
                }
                for night in nights_of(first, end) {
                    change.insert(&BlockNight {
                        id: change.id(),
                        block,
                        room_type,
                        night,
                        contracted: rooms[kind] as i64,
                        rate: Some(RATES[kind]),
                        shoulder: night < FIRST_DAY,
                        over: 0,
                        over_reason: String::new(),
                    })?;
                }
            }
            Ok(Hotel { types, block, rooms: entered })
        })
    }

    /// The first of those who sleep in a hotel have the first of its rooms; the others wait for a number.
    fn put_up(
        &mut self,
        crowd: &Crowd,
        places: &Places,
        hotels: &[Hotel],
        households: &[Household],
        (check_in, check_out): (NaiveDate, NaiveDate),
    ) -> Answer<()> {
        let mut given: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        let mut drafts = Vec::with_capacity(households.len());
        for (number, household) in households.iter().enumerate() {
            let hotel = &hotels[household.hotel];
            let next = given.entry((household.hotel, household.kind())).or_default();
            let room = (number % 100 < NUMBERED).then(|| hotel.rooms[household.kind()].get(*next).copied()).flatten();
            *next += usize::from(room.is_some());
            drafts.push((household, room));
        }
        self.enter("stays", &drafts, |change, (household, room)| {
            let hotel = &hotels[household.hotel];
            let stay = change.insert(&Stay {
                status: StayStatus::Confirmed,
                booked_type: Some(hotel.types[household.kind()]),
                block: Some(hotel.block),
                room: *room,
                ..Stay::new(change.id(), places.hotels[household.hotel], check_in, check_out)
            })?;
            for person in &household.people {
                change.insert(&Guest { id: change.id(), stay, person: crowd.people[*person] })?;
            }
            Ok(stay)
        })?;
        Ok(())
    }
}

fn block(id: RoomBlockId, hotel: PlaceId) -> RoomBlock {
    RoomBlock {
        id,
        hotel,
        name: "Forum".to_owned(),
        standing: BlockStanding::Definite,
        payer: Payer::Own,
        currency: "EUR".to_owned(),
        deposit: None,
        deposit_due: None,
        deposit_paid_on: None,
        cut_off: Some(FIRST_DAY - TimeDelta::days(14)),
        attrition_percent: Some(15),
        note: String::new(),
    }
}

fn room(id: HotelRoomId, hotel: PlaceId, room_type: RoomTypeId, number: usize) -> HotelRoom {
    let floor = number / ROOMS_ON_A_FLOOR + 1;
    HotelRoom {
        id,
        hotel,
        room_type,
        number: format!("{floor}{:02}", number % ROOMS_ON_A_FLOOR + 1),
        floor: floor.to_string(),
        accessible: number.is_multiple_of(ACCESSIBLE),
        out_of_service: false,
        space: None,
        day_from: None,
        day_until: None,
        note: String::new(),
    }
}

//! Rooms, and the bookings that keep them.

use super::furnishings::{self, whole_of};
use super::half_hours::Slot;
use super::{Maker, lists};
use crate::commands::Answer;
use attache_domain::bookings::*;
use attache_domain::ids::*;
use attache_domain::rooms::*;
use std::cell::RefCell;

/// Rooms by number. The first of them are for sessions, the others for meetings.
pub struct Rooms {
    pub spaces: Vec<SpaceId>,
    pub for_sessions: usize,
}

/// Rooms of one building.
const ROOMS_PER_VENUE: usize = 250;

/// The sign at the door of a room; a part bears that of its whole and a letter.
fn sign(number: usize) -> String {
    let whole = whole_of(number).unwrap_or(number);
    let building = char::from(b'A' + (whole / ROOMS_PER_VENUE % 26) as u8);
    let part = ["", "a", "b"].get(number - whole).copied().unwrap_or_default();
    format!("{building}{:03}{part}", whole % ROOMS_PER_VENUE + 100)
}

impl Maker<'_> {
    pub fn rooms(&mut self) -> Answer<Rooms> {
        let venues: Vec<usize> = (0..self.scale.rooms.div_ceil(ROOMS_PER_VENUE)).collect();
        let venues = self.enter("rooms", &venues, |change, number| {
            let venue = change.insert(&Venue {
                id: change.id(),
                name: format!("Congress House {}", number + 1),
                address: String::new(),
                city: lists::CITY.to_owned(),
                zone: super::ZONE,
                position: Some(lists::FAIRGROUND),
            })?;
            change.insert(&furnishings::hours(change.id(), venue))?;
            Ok(venue)
        })?;
        let numbers: Vec<usize> = (0..self.scale.rooms).collect();
        let for_sessions = (self.scale.rooms / 4).max(3);
        let entered = RefCell::new(Vec::with_capacity(numbers.len()));
        let spaces = self.enter("rooms", &numbers, |change, number| {
            let (venue, within) = (number / ROOMS_PER_VENUE, number % ROOMS_PER_VENUE);
            let space = Space::new(change.id(), venues[venue], sign(*number), within as i64 + 1);
            let parent = whole_of(*number).and_then(|whole| entered.borrow().get(whole).copied());
            let space = Space { parent, floor: (within / 25 + 1).to_string(), ..space };
            let space = furnishings::furnished(space, *number, *number < for_sessions);
            let id = change.insert(&space)?;
            for layout in furnishings::layouts(&space, *number < for_sessions) {
                change.insert(&SpaceLayout { id: change.id(), ..layout })?;
            }
            entered.borrow_mut().push(id);
            Ok(id)
        })?;
        self.closures(&spaces)?;
        Ok(Rooms { spaces, for_sessions })
    }

    /// Enters the bookings of sessions and meetings, and others until there are as many as wanted.
    pub fn bookings(&mut self, mut drafts: Vec<RoomBooking>, rooms: &Rooms) -> Answer<()> {
        let purposes = [
            BookingPurpose::Office,
            BookingPurpose::HoldingRoom,
            BookingPurpose::Media,
            BookingPurpose::SetUp,
            BookingPurpose::Storage,
            BookingPurpose::Other,
        ];
        while drafts.len() < self.scale.bookings {
            let length = 1 + self.dice.below(4);
            // One in a hundred is pencilled in where something else is.
            let clashing = self.dice.one_in(100);
            let Some((room, slot)) = self.find_room(0, rooms.spaces.len(), length, clashing) else { break };
            let status = match (clashing, self.dice.below(8)) {
                (true, _) | (false, 0 | 1) => BookingStatus::Hold,
                (false, _) => BookingStatus::Confirmed,
            };
            let number = drafts.len() + 1;
            let draft = self.booking(rooms.spaces[room], slot, format!("Booking {number}"), status)?;
            // Who comes second to a room stands behind whoever keeps it already.
            let hold_rank = (status == BookingStatus::Hold).then_some(if clashing { 2 } else { 1 });
            drafts.push(RoomBooking { purpose: *self.dice.of(&purposes), hold_rank, ..draft });
        }
        self.enter("bookings", &drafts, |change, draft| {
            change.insert(&RoomBooking { id: change.id(), ..draft.clone() })
        })?;
        Ok(())
    }

    /// A room and a time at which it is free, or preferably in use if one is to clash; it is then taken.
    pub fn find_room(&mut self, from: usize, to: usize, length: usize, clashing: bool) -> Option<(usize, Slot)> {
        let mut free = None;
        for _ in 0..2_000 {
            let room = from + self.dice.below(to - from);
            let slot = Slot::any(&mut self.dice, self.scale.days, length);
            let is_free = self.rooms_busy.is_free(room, slot);
            if is_free {
                free = Some((room, slot));
            }
            if is_free != clashing {
                self.take_room(room, slot);
                return Some((room, slot));
            }
        }
        let (room, slot) = free?;
        self.take_room(room, slot);
        Some((room, slot))
    }

    /// Takes a room, what it is a part of and its parts.
    pub fn take_room(&mut self, room: usize, slot: Slot) {
        for taken in furnishings::family(room, self.scale.rooms) {
            self.rooms_busy.take(taken, slot);
        }
    }

    /// A booking to enter. A hold lapses in the weeks before the forum.
    pub fn booking(&self, space: SpaceId, slot: Slot, title: String, status: BookingStatus) -> Answer<RoomBooking> {
        let (starts, ends) = slot.minutes();
        let (starts, ends) = (self.at(slot.day as i64, starts)?, self.at(slot.day as i64, ends)?);
        let lapses = -14 + slot.first as i64 / 2;
        let hold_expires = (status == BookingStatus::Hold).then(|| self.at(lapses, 18 * 60)).transpose()?;
        let id = RoomBookingId::of(uuid::Uuid::nil());
        Ok(RoomBooking { status, hold_expires, ..RoomBooking::new(id, space, title, starts, ends) })
    }
}

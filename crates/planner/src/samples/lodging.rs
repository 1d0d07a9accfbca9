//! The hotels of a sample: what they have, what is contracted with them, and who sleeps where.

use super::clerk::{Clerk, known};
use super::sheets::{HotelRoomsLine, StayLine, keys, lines};
use crate::commands::Answer;
use crate::lodging::*;
use attache_domain::ids::*;
use attache_domain::lodging::{BlockStanding, Payer, StayStatus, sharing};
use std::collections::BTreeMap;

/// What of a block may be left unused without being paid, in hundredths.
const ATTRITION: i64 = 15;

impl Clerk<'_> {
    /// Types, rooms and what is contracted of them: lines of one type add up.
    pub fn hotels(&mut self, sheet: &str) -> Answer<()> {
        let mut contracted: BTreeMap<(RoomBlockId, RoomTypeId), i64> = BTreeMap::new();
        for line in lines::<HotelRoomsLine>(sheet)? {
            let hotel = known(&self.places, &line.hotel)?;
            let room_type = match self.type_of(hotel, &line.room_type) {
                Some(kind) => kind,
                None => self.enter_type(hotel, &line)?,
            };
            let numbers = vec![line.numbers.clone()];
            let floor = Some(line.floor.clone());
            add_hotel_rooms(self.planner, AddHotelRooms { room_type, numbers, floor, accessible: None, note: None })?;
            let known = self.planner.plan().room_blocks.of(hotel).next().map(|block| block.id);
            let block = match known {
                Some(block) => block,
                None => self.enter_block(hotel)?,
            };
            let rooms = contracted.entry((block, room_type)).or_default();
            *rooms += line.contracted;
            let nights = SetBlockNights {
                block,
                room_type,
                from: line.from,
                until: line.until,
                contracted: Some(*rooms),
                rate: Some(Some(line.rate)),
                shoulder: None,
            };
            set_block_nights(self.planner, nights)?;
        }
        Ok(())
    }

    fn type_of(&self, hotel: PlaceId, name: &str) -> Option<RoomTypeId> {
        let mut types = self.planner.plan().room_types.of(hotel);
        types.find(|kind| kind.name.eq_ignore_ascii_case(name)).map(|kind| kind.id)
    }

    fn enter_type(&mut self, hotel: PlaceId, line: &HotelRoomsLine) -> Answer<RoomTypeId> {
        let kind = AddRoomType {
            hotel,
            name: line.room_type.clone(),
            code: None,
            rank: Some(line.rank),
            beds: Some(line.beds),
            sleeps: Some(line.sleeps),
            accessible: None,
            note: None,
        };
        Ok(add_room_type(self.planner, kind)?.result)
    }

    fn enter_block(&mut self, hotel: PlaceId) -> Answer<RoomBlockId> {
        let block = AddRoomBlock {
            hotel,
            name: "Forum".to_owned(),
            standing: Some(BlockStanding::Definite),
            payer: Some(Payer::Own),
            currency: Some("EUR".to_owned()),
            deposit: None,
            deposit_due: None,
            cut_off: None,
            attrition_percent: Some(ATTRITION),
            note: None,
        };
        Ok(add_room_block(self.planner, block)?.result)
    }

    /// Who sleeps where. Whoever is confirmed in a hotel whose rooms are known has the next of them that is free, heads and
    /// their people alike; the rest waits for a number.
    pub fn stays(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<StayLine>(sheet)? {
            let hotel = known(&self.places, &line.hotel)?;
            let booked_type = line.room_type.as_deref().and_then(|name| self.type_of(hotel, name));
            for room in keys(line.people.as_ref()) {
                let guests = room.split('+').map(|key| known(&self.people, key)).collect::<Answer<_>>()?;
                let (check_in, check_out) = (line.check_in.clone(), line.check_out.clone());
                let numbered = line.numbered.unwrap_or(false) && line.status == StayStatus::Confirmed;
                let input = AddStay {
                    room_type: line.room_type.clone().filter(|_| booked_type.is_none()),
                    booked_type,
                    room: booked_type.filter(|_| numbered).and_then(|kind| self.free_room(kind)),
                    status: Some(line.status),
                    ..AddStay::new(hotel, check_in, check_out, guests)
                };
                add_stay(self.planner, input)?;
            }
        }
        Ok(())
    }

    /// The first room of a type in which nobody stays.
    fn free_room(&self, kind: RoomTypeId) -> Option<HotelRoomId> {
        let plan = self.planner.plan();
        let mut rooms: Vec<_> =
            plan.hotel_rooms.of(kind).filter(|room| sharing::stays_in(plan, room.id).next().is_none()).collect();
        rooms.sort_by(|one, other| one.number.cmp(&other.number));
        rooms.first().map(|room| room.id)
    }
}

//! Hotels, their rooms and blocks, and who is moved where, made from dice.

use super::Maker;
use serde_json::{Value, json};

impl Maker<'_> {
    pub(super) fn lodging(&mut self, command: &str) -> Option<Value> {
        self.inventory(command)
            .or_else(|| self.contracts(command))
            .or_else(|| self.moves(command))
            .or_else(|| self.rooming(command))
    }

    fn inventory(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let (kind, room, other) =
            (self.key(&plan.room_types), self.key(&plan.hotel_rooms), self.key(&plan.hotel_rooms));
        let number = self.dice.below(900) + 100;
        Some(match command {
            "edit_hotel" => json!({ "id": self.hotel(), "check_in_from": self.pick(&["15:00", "", "25:00"]),
                "check_out_by": "11:00", "contact": self.word() }),
            "add_room_type" => json!({ "hotel": self.hotel(), "name": self.word(), "beds": 2, "sleeps": 2 }),
            "edit_room_type" => json!({ "id": kind, "name": self.word(), "accessible": self.chance() }),
            "remove_room_type" => json!({ "id": self.seldom(kind) }),
            "add_hotel_rooms" => {
                json!({ "room_type": kind, "numbers": [format!("{number}-{}", number + self.dice.below(3))], "floor": "3" })
            }
            "edit_hotel_rooms" => json!({ "ids": [room], "accessible": self.chance(), "out_of_service": self.chance(),
                "space": if self.chance() { self.key(&plan.spaces) } else { Value::Null },
                "day_from": "09:00", "day_until": self.pick(&["19:00", "08:00"]) }),
            "remove_hotel_rooms" => json!({ "ids": [self.seldom(room)] }),
            "connect_rooms" => json!({ "one": room, "other": other }),
            "disconnect_rooms" => match plan.connecting_rooms.iter().next() {
                Some(door) => json!({ "one": door.other, "other": door.one }),
                None => json!({ "one": room, "other": other }),
            },
            _ => return None,
        })
    }

    fn contracts(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let block = self.key(&plan.room_blocks);
        // Mostly a type of the block's own hotel.
        let own = plan.room_blocks.iter().find(|one| json!(one.id) == block).map(|block| block.hotel);
        let kind = own.and_then(|hotel| plan.room_types.of(hotel).next()).map(|kind| json!(kind.id));
        let kind = kind.filter(|_| self.dice.below(5) > 0).unwrap_or_else(|| self.key(&plan.room_types));
        let (from, until) = ("2014-06-18", self.pick(&["2014-06-20", "2014-06-22", "2014-06-17"]));
        Some(match command {
            "add_room_block" => json!({ "hotel": self.hotel(), "name": self.word(), "currency": "EUR",
                "cut_off": "2014-06-01", "attrition_percent": 20, "deposit": 100_000, "deposit_due": "2014-05-01" }),
            "edit_room_block" => {
                json!({ "id": block, "cut_off": null, "standing": self.pick(&["tentative", "definite"]) })
            }
            "remove_room_block" => json!({ "id": self.seldom(block) }),
            "set_block_nights" => json!({ "block": block, "room_type": kind, "from": from, "until": until,
                "contracted": self.dice.below(4), "rate": 14_000 }),
            "allow_over_block" => json!({ "block": block, "room_type": kind, "from": from, "until": until,
                "over": self.dice.below(3), "reason": "one more by telephone" }),
            "add_sub_block" => json!({ "block": block, "room_type": kind, "delegation": self.key(&plan.delegations),
                "from": from, "until": until, "rooms": self.dice.below(3) }),
            "edit_sub_block" => json!({ "id": self.key(&plan.sub_blocks), "rooms": 2 }),
            "remove_sub_block" => json!({ "id": self.key(&plan.sub_blocks) }),
            _ => return None,
        })
    }

    fn moves(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let (stay, other) = (self.key(&plan.stays), self.key(&plan.stays));
        let hotel = plan.stays.iter().find(|one| json!(one.id) == stay).map(|stay| stay.hotel);
        let own_room = hotel.and_then(|hotel| {
            let rooms: Vec<_> = plan.hotel_rooms.of(hotel).collect();
            (!rooms.is_empty()).then(|| json!(rooms[self.dice.below(rooms.len())].id))
        });
        let room = own_room.unwrap_or_else(|| self.key(&plan.hotel_rooms));
        let days = ["2014-06-17", "2014-06-18", "2014-06-19"];
        Some(match command {
            "add_stays" => json!({ "stays": [
                { "hotel": self.hotel(), "check_in": self.pick(&days), "check_out": "2014-06-20", "guests": [] },
                { "hotel": self.hotel(), "check_in": self.pick(&days), "check_out": "2014-06-21", "guests": [],
                  "room": if self.chance() { room } else { Value::Null } },
            ] }),
            "assign_rooms" => {
                let kind = plan.hotel_rooms.iter().find(|one| json!(one.id) == room).map(|room| room.room_type);
                let kind = kind.map_or_else(|| self.key(&plan.room_types), |kind| json!(kind));
                json!({ "placements": [{ "stay": stay, "room_type": kind, "room": room },
                    { "person": self.key(&plan.people), "check_in": "2014-06-18", "check_out": "2014-06-20",
                      "room_type": kind }] })
            }
            "change_stays" => json!({
                "changes": [
                    { "move": { "id": other, "room": null } },
                    { "move": { "id": stay, "room": room, "check_in": self.pick(&days) } },
                    { "edit": { "id": self.key(&plan.stays), "status": self.pick(&["held", "cancelled"]) } },
                    { "add": { "hotel": self.hotel(), "check_in": "2014-06-18", "check_out": "2014-06-20", "guests": [] } },
                ],
                "over_reason": if self.chance() { self.word() } else { Value::Null },
            }),
            "move_stay" => match self.dice.below(4) {
                0 => json!({ "id": stay, "check_in": self.pick(&days), "check_out": "2014-06-21" }),
                1 => json!({ "id": stay, "hotel": self.hotel() }),
                2 => json!({ "id": stay, "room": null }),
                _ => json!({ "id": stay, "room": room }),
            },
            "swap_stays" => json!({ "one": stay, "other": other }),
            "split_stay" => json!({ "id": stay, "at": "2014-06-19" }),
            "share_room" => json!({ "id": stay, "with": other }),
            "unshare_room" => {
                let sharing = plan.stays.iter().find(|one| one.shares_with.is_some()).map(|one| json!(one.id));
                json!({ "id": sharing.unwrap_or(stay) })
            }
            _ => return None,
        })
    }

    fn rooming(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        Some(match command {
            // What was not asked for again is refused where nothing changed.
            "send_rooming_list" => {
                let hotels: Vec<String> = plan.stays.iter().map(|stay| stay.hotel.to_string()).collect();
                let hotel = if hotels.is_empty() { self.key(&plan.places) } else { json!(self.dice.pick(&hotels)) };
                json!({ "hotel": hotel, "recipient": self.word(), "note": self.word(), "anyway": self.chance() })
            }
            "publish_issue" => json!({ "note": self.word(), "anyway": self.chance() }),
            _ => return None,
        })
    }

    /// Mostly one that has types of rooms.
    fn hotel(&mut self) -> Value {
        let known = self.plan.room_types.iter().next().map(|kind| json!(kind.hotel));
        let known = known.filter(|_| self.dice.below(3) > 0);
        known.unwrap_or_else(|| {
            let stay = self.plan.stays.iter().next().map(|stay| json!(stay.hotel));
            stay.unwrap_or_else(|| self.key(&self.plan.places))
        })
    }

    /// Removed seldom, or there is never one left to do anything with.
    fn seldom(&mut self, key: Value) -> Value {
        if self.dice.below(3) == 0 { key } else { json!("018f0000-0000-7000-8000-000000000000") }
    }
}

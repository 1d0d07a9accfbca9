//! Fixes for stays.
//!
//! A room is offered only where it is free on all the nights and its block has it to give. A stay that nobody moves but by
//! hand is not moved from here, and those who share a room go together.

use super::beds::change;
use super::{Fix, FixWord, fact};
use crate::lodging::{can_be_had, usual_block};
use crate::operate::facts;
use crate::planner::Planner;
use crate::timeline::hotel_name;
use attache_domain::conflicts::{Conflict, Rule, Subject, WHAT};
use attache_domain::ids::*;
use attache_domain::lodging::sharing::most_guests;
use attache_domain::lodging::*;
use attache_domain::plan::{Plan, Thing};
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

/// The most rooms or types that are offered for one conflict.
const MOST_OFFERED: usize = 3;

/// What mends something about a stay.
pub(super) fn of_stay(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let plan = &planner.plan;
    let Subject::Stay(id) = conflict.about else { return Vec::new() };
    let Some(stay) = plan.stays.get(id) else { return Vec::new() };
    match conflict.rule {
        Rule::StayWithoutGuest => vec![edit(plan, FixWord::CancelStay, stay, json!({ "status": "cancelled" }))],
        Rule::PastCutOff => past_cut_off(plan, stay, planner.today()),
        Rule::EarlyCheckInNeeded => early(plan, conflict, stay),
        Rule::LateCheckOutNeeded => late(plan, conflict, stay),
        rule => Mover::of(plan, stay).map(|mover| mover.fixes(conflict, rule)).unwrap_or_default(),
    }
}

pub(super) fn edit(plan: &Plan, word: FixWord, stay: &Stay, mut input: Value) -> Fix {
    input["id"] = json!(stay.id);
    let (from, to) = (stay.check_in.to_string(), stay.check_out.to_string());
    let (name, person) = (hotel_name(plan, stay), who(plan, stay));
    let facts = facts([("name", name), ("person", person), ("from", from), ("to", to)]);
    Fix { word, facts, command: "edit_stay", input }
}

/// The hotel gives the room when the guest comes, or the night before is taken as well.
fn early(plan: &Plan, conflict: &Conflict, stay: &Stay) -> Vec<Fix> {
    let mut fixes = Vec::new();
    let hotel = plan.places.get(stay.hotel);
    if let Some((sum, hotel)) = conflict.sum.as_ref().zip(hotel) {
        let comes = sum.ready().with_timezone(&hotel.zone).naive_local();
        if comes.date() == stay.check_in {
            let time = comes.format("%H:%M").to_string();
            let mut fix = edit(plan, FixWord::NoteReady, stay, json!({ "ready_from": time }));
            fix.facts.insert("time".to_owned(), time);
            fixes.push(fix);
        }
    }
    let before = stay.check_in - Days::new(1);
    if can_be_had(plan, vec![Stay { check_in: before, ..stay.clone() }]) {
        fixes.push(change(plan, stay, before, stay.check_out));
    }
    fixes
}

/// The hotel keeps the room until the guest sets off, or the night after is taken as well; where nobody leaves that late, the
/// request is taken back.
fn late(plan: &Plan, conflict: &Conflict, stay: &Stay) -> Vec<Fix> {
    let asked = fact(conflict, "how") == Some("asked");
    let hotel = plan.places.get(stay.hotel);
    let Some((sum, hotel)) = conflict.sum.as_ref().zip(hotel) else {
        return vec![edit(plan, FixWord::ForgoLateCheckOut, stay, json!({ "late_check_out": false }))];
    };
    let sets_off = sum.needed.1 - (sum.ready() - sum.from.1);
    let sets_off = sets_off.with_timezone(&hotel.zone).naive_local();
    let after = stay.check_out + Days::new(1);
    if sets_off.date() == stay.check_out {
        let time = sets_off.format("%H:%M").to_string();
        let mut fix = edit(plan, FixWord::NoteKept, stay, json!({ "kept_until": time }));
        fix.facts.insert("time".to_owned(), time);
        vec![fix]
    } else if !asked && can_be_had(plan, vec![Stay { check_out: after, ..stay.clone() }]) {
        vec![change(plan, stay, stay.check_in, after)]
    } else {
        Vec::new()
    }
}

/// The hotel takes the name all the same, or the rooms are those of another block, or of none.
fn past_cut_off(plan: &Plan, stay: &Stay, today: NaiveDate) -> Vec<Fix> {
    let is_open = |block: &&RoomBlock| {
        let stands = block.standing != BlockStanding::Released && block.cut_off.is_none_or(|cut_off| cut_off >= today);
        stands && can_be_had(plan, vec![Stay { block: Some(block.id), ..stay.clone() }])
    };
    let has_type = |block: &&RoomBlock| {
        let nights = plan.block_nights.of(block.id).filter(|night| stay.booked_type == Some(night.room_type));
        nights.filter(|night| stay.covers(night.night) && night.contracted > 0).count() as i64 == stay.nights()
    };
    let mut others: Vec<&RoomBlock> =
        plan.room_blocks.of(stay.hotel).filter(|block| Some(block.id) != stay.block).collect();
    others.sort_by(|one, other| one.name.cmp(&other.name));
    let other = others.into_iter().filter(has_type).find(is_open).map(|block| {
        let mut fix = edit(plan, FixWord::FromBlock, stay, json!({ "block": block.id }));
        fix.facts.insert("to".to_owned(), block.name.clone());
        fix
    });
    let mut fixes = vec![edit(plan, FixWord::ConfirmStay, stay, json!({ "status": "confirmed" }))];
    fixes.extend(other);
    fixes.push(edit(plan, FixWord::BesideBlock, stay, json!({ "block": null })));
    fixes
}

/// A household that may be moved.
pub(super) struct Mover<'a> {
    plan: &'a Plan,
    /// The stay whose room it is.
    main: &'a Stay,
    /// The most who sleep there on a night.
    guests: i64,
}

impl<'a> Mover<'a> {
    pub(super) fn of(plan: &'a Plan, stay: &Stay) -> Option<Self> {
        let main = plan.stays.get(stay.household())?;
        let guests = most_guests(plan, main.id).map_or(0, |(_, guests)| guests);
        let moves = !main.do_not_move && !stay.do_not_move;
        moves.then_some(Self { plan, main, guests: i64::try_from(guests).unwrap_or(i64::MAX) })
    }

    fn fixes(&self, conflict: &Conflict, rule: Rule) -> Vec<Fix> {
        let room = self.main.room.and_then(|room| self.plan.hotel_rooms.get(room));
        let wanted = self.main.booked_type.or(room.map(|room| room.room_type));
        let own = |room: &HotelRoom| Some(room.room_type) == wanted;
        match rule {
            Rule::TooManyGuests => self.types(|_| true),
            Rule::AccessibleNeedNotMet => {
                let fixes = self.rooms(|room| self.is_accessible(room));
                if fixes.is_empty() { self.types(|kind| kind.accessible) } else { fixes }
            }
            Rule::RequestNotMet if fact(conflict, WHAT) == Some("twin") => {
                self.types(|kind| kind.beds >= self.guests.max(2))
            }
            Rule::RequestNotMet => self.near(conflict),
            Rule::RoomOutOfService => {
                let mut fixes = self.rooms(own);
                fixes.push(self.leave());
                fixes
            }
            Rule::RoomOfOtherType => {
                let mut fixes: Vec<Fix> = self.book_as_it_is().into_iter().collect();
                fixes.extend(self.rooms(own));
                fixes
            }
            _ => Vec::new(),
        }
    }

    fn is_accessible(&self, room: &HotelRoom) -> bool {
        room.accessible || self.kind(room).is_some_and(|kind| kind.accessible)
    }

    fn kind(&self, room: &HotelRoom) -> Option<&'a RoomType> {
        self.plan.room_types.get(room.room_type)
    }

    /// Other types of the hotel in which all find a bed, the plainest first.
    pub(super) fn types(&self, fits: impl Fn(&RoomType) -> bool) -> Vec<Fix> {
        let all = self.plan.room_types.of(self.main.hotel);
        let mut kinds: Vec<&RoomType> = all
            .filter(|kind| Some(kind.id) != self.main.booked_type && kind.sleeps >= self.guests && fits(kind))
            .collect();
        kinds.sort_by_key(|kind| (kind.rank, kind.sleeps, kind.id));
        let had = kinds.into_iter().filter(|kind| self.could_have(kind.id, None));
        had.take(MOST_OFFERED).map(|kind| self.to_type(kind)).collect()
    }

    fn to_type(&self, kind: &RoomType) -> Fix {
        let input = json!({ "id": self.main.id, "booked_type": kind.id });
        self.moved(FixWord::ChangeRoomType, &kind.name, input)
    }

    /// Free rooms of the hotel, those of the booked type and the plainest first.
    fn rooms(&self, fits: impl Fn(&HotelRoom) -> bool) -> Vec<Fix> {
        let all = self.plan.hotel_rooms.of(self.main.hotel);
        let mut rooms: Vec<(&HotelRoom, &RoomType)> = all
            .filter(|room| room.hotel == self.main.hotel && !room.out_of_service && Some(room.id) != self.main.room)
            .filter(|room| fits(room))
            .filter_map(|room| Some((room, self.kind(room).filter(|kind| kind.sleeps >= self.guests)?)))
            .collect();
        rooms.sort_by_key(|(room, kind)| (Some(kind.id) != self.main.booked_type, kind.rank, &room.number, room.id));
        let had = rooms.into_iter().filter(|(room, kind)| self.could_have(kind.id, Some(room.id)));
        let fix = |(room, _): (&HotelRoom, &RoomType)| {
            self.moved(FixWord::GiveRoom, &room.number, json!({ "id": self.main.id, "room": room.id }))
        };
        had.take(MOST_OFFERED).map(fix).collect()
    }

    /// A room on the floor of the head of the delegation.
    fn near(&self, conflict: &Conflict) -> Vec<Fix> {
        if fact(conflict, "how") != Some("floor") {
            return Vec::new();
        }
        let floor = fact(conflict, "there").unwrap_or_default();
        self.rooms(|room| room.floor.trim() == floor)
    }

    /// Without a room, until the hotel gives one.
    fn leave(&self) -> Fix {
        let number = self.main.room.and_then(|room| self.plan.hotel_rooms.get(room)).map(|room| room.number.as_str());
        self.moved(FixWord::LeaveRoom, number.unwrap_or_default(), json!({ "id": self.main.id, "room": null }))
    }

    /// The type of the room there is, booked.
    fn book_as_it_is(&self) -> Option<Fix> {
        let room = self.main.room.and_then(|room| self.plan.hotel_rooms.get(room))?;
        let kind = self.kind(room).filter(|kind| self.could_have(kind.id, Some(room.id)))?;
        Some(self.moved(FixWord::ChangeRoomType, &kind.name, json!({ "id": self.main.id, "room": room.id })))
    }

    fn could_have(&self, kind: RoomTypeId, room: Option<HotelRoomId>) -> bool {
        let moved = Stay { booked_type: Some(kind), room, ..self.main.clone() };
        let block = usual_block(self.plan, &moved);
        can_be_had(self.plan, vec![Stay { block, ..moved }])
    }

    fn moved(&self, word: FixWord, to: &str, input: Value) -> Fix {
        let (name, person) = (hotel_name(self.plan, self.main), who(self.plan, self.main));
        let facts = facts([("name", name), ("person", person), ("to", to.to_owned())]);
        Fix { word, facts, command: "move_stay", input }
    }
}

/// Who sleeps there, and otherwise where it is.
fn who(plan: &Plan, stay: &Stay) -> String {
    let names: Vec<String> =
        plan.guests.of(stay.id).map(|guest| crate::trouble::person(plan, guest.person).name).collect();
    if names.is_empty() { plan.name_of(Thing::Stay(stay.id)) } else { names.join(", ") }
}

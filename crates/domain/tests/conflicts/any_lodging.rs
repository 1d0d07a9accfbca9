//! Any lodging desk: types of rooms and rooms, some of them rooms of the programme by day, blocks with their nights and what
//! is kept for whom, and stays that share, ask for something and are taken from a block.

use crate::any_plan::{Change, DELEGATIONS, PEOPLE, any_of, day, gone, hotel, key, one_or_none};
use attache_domain::lodging::*;
use proptest::option::{of, weighted};
use proptest::prelude::*;

const STAYS: u128 = 4;
const TYPES: u128 = 2;
const ROOMS: u128 = 3;
const BLOCKS: u128 = 2;

pub fn lodging() -> BoxedStrategy<Change> {
    prop_oneof![5 => stay(), 5 => guest(), 1 => room_type(), 2 => room(), 2 => block(), 3 => night(), 3 => sub_block()]
        .boxed()
}

/// The records others refer to.
pub fn founding() -> impl Iterator<Item = Change> {
    let types = (0..TYPES).map(|number| Change::put(a_type(number, 1, 1, false)));
    let rooms = (0..ROOMS).map(|number| Change::put(a_room(number, 0, None)));
    let blocks = (0..BLOCKS).map(|number| Change::put(a_block(number)));
    let first = Stay::new(key(14, 0), key(1, 4), day(1), day(3));
    types.chain(rooms).chain(blocks).chain(std::iter::once(Change::put(first)))
}

fn a_type(number: u128, beds: i64, sleeps: i64, accessible: bool) -> RoomType {
    let (name, code, note) = (format!("type {number} {beds}"), String::new(), String::new());
    RoomType { id: key(50, number), hotel: key(1, 4), name, code, rank: 0, beds, sleeps, accessible, note }
}

fn room_type() -> BoxedStrategy<Change> {
    let kind = (0..TYPES, 1..3_i64, 1..3_i64, any::<bool>());
    kind.prop_map(|(number, beds, sleeps, accessible)| Change::put(a_type(number, beds, sleeps, accessible))).boxed()
}

fn a_room(number: u128, kind: u128, space: Option<u128>) -> HotelRoom {
    HotelRoom {
        id: key(51, number),
        hotel: key(1, 4),
        room_type: key(50, kind),
        number: format!("10{number}"),
        floor: String::new(),
        accessible: false,
        out_of_service: false,
        space: space.map(|space| key(8, space)),
        day_from: None,
        day_until: None,
        note: String::new(),
    }
}

/// No two rooms are the same space.
fn room() -> BoxedStrategy<Change> {
    let hours = of((480..720_i64, 900..1200_i64));
    let floors = any_of(&["", "1", "2"]);
    let room = (0..ROOMS, 0..TYPES, any::<bool>(), hours, floors, any::<bool>(), any::<bool>()).prop_map(
        |(number, kind, is_space, hours, floor, accessible, out_of_service)| {
            let (day_from, day_until) = hours.unzip();
            let room = a_room(number, kind, is_space.then_some(number));
            Change::put(HotelRoom { day_from, day_until, floor: floor.to_owned(), accessible, out_of_service, ..room })
        },
    );
    room.boxed()
}

fn a_block(number: u128) -> RoomBlock {
    RoomBlock {
        id: key(52, number),
        hotel: key(1, 4),
        name: format!("block {number}"),
        standing: BlockStanding::Definite,
        payer: Payer::Host,
        currency: String::new(),
        deposit: None,
        deposit_due: None,
        deposit_paid_on: None,
        cut_off: None,
        attrition_percent: None,
        note: String::new(),
    }
}

fn block() -> BoxedStrategy<Change> {
    let days = || of((0..14_u64).prop_map(day));
    let block = (0..BLOCKS, any_of(BlockStanding::ALL), days(), of(0..3_i64), days(), days()).prop_map(
        |(number, standing, cut_off, deposit, deposit_due, deposit_paid_on)| {
            Change::put(RoomBlock { standing, cut_off, deposit, deposit_due, deposit_paid_on, ..a_block(number) })
        },
    );
    block.boxed()
}

fn night() -> BoxedStrategy<Change> {
    let night = (0..BLOCKS, 0..TYPES, 0..4_u64, 0..3_i64, 0..2_i64, gone()).prop_map(
        |(block, kind, night, contracted, over, gone)| {
            let row = BlockNight {
                id: key(53, (block * TYPES + kind) * 10 + u128::from(night)),
                block: key(52, block),
                room_type: key(50, kind),
                night: day(night),
                contracted,
                rate: None,
                shoulder: false,
                over,
                over_reason: String::new(),
            };
            one_or_none(row, gone)
        },
    );
    night.boxed()
}

fn sub_block() -> BoxedStrategy<Change> {
    let sub = (0..3_u128, 0..BLOCKS, 0..TYPES, 0..DELEGATIONS, (0..4_u64, 1..4_u64), 1..3_i64, gone()).prop_map(
        |(number, block, kind, delegation, (first, nights), rooms, gone)| {
            let row = SubBlock {
                id: key(54, number),
                block: key(52, block),
                room_type: key(50, kind),
                delegation: key(9, delegation),
                first_night: day(first),
                end_night: day(first + nights),
                rooms,
            };
            one_or_none(row, gone)
        },
    );
    sub.boxed()
}

/// Only the first stay has others that share its room.
fn stay() -> BoxedStrategy<Change> {
    let what = (weighted(0.7, 0..TYPES), weighted(0.6, 0..ROOMS), weighted(0.7, 0..BLOCKS), any::<bool>());
    let (wish, time) = (any::<bool>, || of(0..1440_i64));
    let asks = (wish(), wish(), wish(), wish(), time(), time());
    let stay = (0..STAYS, hotel(), 0..7_u64, 1..4_u64, any_of(StayStatus::ALL), what, asks).prop_map(
        |(number, hotel, from, nights, status, (kind, room, block, shares), asks)| {
            let (near_principal, step_free, twin, late_check_out, ready_from, kept_until) = asks;
            Change::put(Stay {
                status,
                booked_type: kind.map(|kind| key(50, kind)),
                room: room.map(|room| key(51, room)),
                block: block.map(|block| key(52, block)),
                shares_with: (shares && number > 0).then(|| key(14, 0)),
                near_principal,
                step_free,
                twin,
                late_check_out,
                ready_from,
                kept_until,
                ..Stay::new(key(14, number), hotel, day(from), day(from + nights))
            })
        },
    );
    stay.boxed()
}

fn guest() -> BoxedStrategy<Change> {
    let guest = (0..STAYS, 0..PEOPLE, gone()).prop_map(|(stay, person, gone)| {
        let id = key(15, stay * PEOPLE + person);
        // The stays others share with are there from the beginning; a guest of any other comes after it.
        one_or_none(Guest { id, stay: key(14, stay), person: key(2, person) }, gone)
    });
    guest.boxed()
}

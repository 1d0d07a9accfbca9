//! The tape chart of a hotel: rooms and nights with the stays on them, and types of rooms with counts.

use super::hotel_rooms::{HotelRoomRow, by_number, list_hotel_rooms};
use super::stays::{self, StayRow};
use crate::commands::Answer;
use crate::operate::not_found;
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::rooms::{Axis, axis};
use crate::wire::{self, Empty, Moment};
use attache_domain::ids::*;
use attache_domain::lodging::dual_use::{USUAL_CHECK_IN, USUAL_CHECK_OUT};
use attache_domain::lodging::ledger::ledger;
use attache_domain::lodging::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::space_uses::uses_of_space;
use attache_domain::time::{Occurrence, Zoned, first_instant};
use attache_domain::travel::Place;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// A chart of more nights than this is a mistake.
const MOST_NIGHTS: i64 = 62;

/// Which hotel, and which nights.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct ReadLodging {
    pub hotel: PlaceId,
    /// The first night.
    pub from: String,
    /// The last night, included.
    pub to: String,
}

/// A hotel by night.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct LodgingGrid {
    pub axis: Axis,
    /// The nights shown, in order.
    pub nights: Vec<String>,
    /// In order of their types, plain ones first, and of their numbers.
    pub rooms: Vec<HotelRoomRow>,
    pub types: Vec<TypeNights>,
    /// Stays of these nights, with and without a room.
    pub stays: Vec<StayBar>,
    /// What happens by day in rooms that are spaces of the programme.
    pub by_day: Vec<DayUse>,
}

/// A type of room by night.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct TypeNights {
    pub room_type: RoomTypeId,
    pub name: String,
    pub sleeps: i64,
    pub accessible: bool,
    /// One for each night shown.
    pub cells: Vec<TypeNight>,
}

/// A type of room on a night.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct TypeNight {
    /// In all blocks of the hotel.
    pub contracted: i64,
    /// Stays of the type, from a block or beside it; those that share a room are one.
    pub taken: i64,
    /// Of those contracted; below nothing where more are taken.
    pub left: i64,
    /// Rooms with a number that can be given.
    pub rooms: usize,
    /// Of these, free.
    pub free: usize,
}

/// A stay on the chart.
#[derive(Debug, Serialize, TS)]
pub struct StayBar {
    /// The stay.
    pub stay: StayRow,
    /// When its room is ready on the first day.
    pub starts: Moment,
    /// When it is to be left.
    pub ends: Moment,
}

/// Something that happens by day in a room.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct DayUse {
    pub room: HotelRoomId,
    #[ts(type = "\"session\" | \"meeting\" | \"room_booking\"")]
    pub what: attache_domain::forum::Kind,
    pub id: String,
    pub title: String,
    pub starts: Moment,
    pub ends: Moment,
}

/// Reads the chart of a hotel.
///
/// # Errors
/// [`Problem::OutOfRange`] for too many nights.
pub fn lodging_grid(planner: &Planner, input: ReadLodging) -> Answer<LodgingGrid> {
    let plan = &planner.plan;
    let hotel = plan.places.get(input.hotel).ok_or_else(|| not_found::<Place>(input.hotel))?;
    let (from, to) = (wire::date("from", &input.from)?, wire::date("to", &input.to)?);
    if to < from || (to - from).num_days() >= MOST_NIGHTS {
        return Err(Refusal::invalid("to", Problem::OutOfRange));
    }
    let end = to + TimeDelta::days(1);
    let shown = |stay: &&Stay| stay.hotel == hotel.id && stay.check_in < end && from < stay.check_out;
    let mut stays: Vec<&Stay> = plan.stays.of(hotel.id).filter(shown).collect();
    stays.sort_by_key(|stay| (stay.check_in, stay.id));
    let (axis_starts, axis_ends) = (midnight(from, hotel.zone), midnight(end + TimeDelta::days(1), hotel.zone));
    let rooms = rooms(planner, hotel.id)?;
    Ok(LodgingGrid {
        axis: axis(axis_starts, axis_ends, hotel.zone),
        nights: nights_of(from, end).map(|night| night.to_string()).collect(),
        types: types(plan, hotel.id, (from, end)),
        by_day: rooms.iter().flat_map(|room| by_day(plan, room, (axis_starts, axis_ends), hotel.zone)).collect(),
        rooms,
        stays: bars(planner, hotel, &stays),
    })
}

fn midnight(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    first_instant(day.and_time(NaiveTime::MIN), zone)
}

fn rooms(planner: &Planner, hotel: PlaceId) -> Answer<Vec<HotelRoomRow>> {
    let rank = |room: &HotelRoomRow| planner.plan.room_types.get(room.room_type).map_or(0, |kind| kind.rank);
    let mut rooms = list_hotel_rooms(planner, Empty {})?;
    rooms.retain(|room| room.hotel == hotel);
    rooms.sort_by_cached_key(|room| (rank(room), room.type_name.clone(), by_number(&room.number)));
    Ok(rooms)
}

fn bars(planner: &Planner, hotel: &Place, stays: &[&Stay]) -> Vec<StayBar> {
    let rows = stays::rows(planner, stays);
    let at = |day: NaiveDate, minutes: i64| {
        let wall = day.and_time(NaiveTime::MIN) + TimeDelta::minutes(minutes);
        let zoned = Zoned::on_the_wall(wall, hotel.zone, Occurrence::Earlier);
        zoned.unwrap_or_else(|_| Zoned::at(first_instant(wall, hotel.zone), hotel.zone))
    };
    let bar = |(row, stay): (StayRow, &&Stay)| StayBar {
        stay: row,
        starts: at(stay.check_in, stay.ready_from.or(hotel.check_in_from).unwrap_or(USUAL_CHECK_IN)).into(),
        ends: at(stay.check_out, stay.kept_until.or(hotel.check_out_by).unwrap_or(USUAL_CHECK_OUT)).into(),
    };
    rows.into_iter().zip(stays).map(bar).collect()
}

fn types(plan: &Plan, hotel: PlaceId, (from, end): (NaiveDate, NaiveDate)) -> Vec<TypeNights> {
    let mut contracted: BTreeMap<(RoomTypeId, NaiveDate), i64> = BTreeMap::new();
    for block in plan.room_blocks.of(hotel).filter(|block| block.standing != BlockStanding::Released) {
        for (key, count) in ledger(plan, block.id) {
            *contracted.entry(key).or_default() += count.contracted;
        }
    }
    let mut kinds: Vec<&RoomType> = plan.room_types.of(hotel).collect();
    kinds.sort_by_key(|kind| (kind.rank, kind.name.clone()));
    let row = |kind: &RoomType| TypeNights {
        room_type: kind.id,
        name: kind.name.clone(),
        sleeps: kind.sleeps,
        accessible: kind.accessible,
        cells: nights_of(from, end)
            .map(|night| type_night(plan, kind.id, night, contracted.get(&(kind.id, night)).copied().unwrap_or(0)))
            .collect(),
    };
    kinds.into_iter().map(row).collect()
}

fn type_night(plan: &Plan, kind: RoomTypeId, night: NaiveDate, contracted: i64) -> TypeNight {
    let there = plan.stays.of(kind).filter(|stay| stay.booked_type == Some(kind) && stay.is_on() && stay.covers(night));
    let taken: BTreeSet<StayId> = there.map(Stay::household).collect();
    let given: Vec<&HotelRoom> = plan.hotel_rooms.of(kind).filter(|room| !room.out_of_service).collect();
    let is_free = |room: &&&HotelRoom| sharing::stays_in(plan, room.id).all(|stay| !stay.covers(night));
    TypeNight {
        contracted,
        taken: taken.len() as i64,
        left: contracted - taken.len() as i64,
        free: given.iter().filter(is_free).count(),
        rooms: given.len(),
    }
}

fn by_day(plan: &Plan, room: &HotelRoomRow, (starts, ends): (DateTime<Utc>, DateTime<Utc>), zone: Tz) -> Vec<DayUse> {
    let uses = room.space.map(|space| uses_of_space(plan, space)).unwrap_or_default();
    let of_programme = |thing: Thing| matches!(thing, Thing::Session(_) | Thing::Meeting(_) | Thing::RoomBooking(_));
    let shown = uses
        .into_iter()
        .filter(|one| of_programme(one.thing) && one.interval.start() < ends && one.interval.known_end() > starts);
    let of = |one: attache_domain::space_uses::SpaceUse| DayUse {
        room: room.id,
        what: one.thing.kind(),
        id: one.thing.uuid().to_string(),
        title: plan.name_of(one.thing),
        starts: Zoned::at(one.interval.start(), zone).into(),
        ends: Zoned::at(one.interval.known_end(), zone).into(),
    };
    shown.map(of).collect()
}

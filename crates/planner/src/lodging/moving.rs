//! Moving stays: to another room, another type, other nights or another hotel; changing places, splitting, sharing.

use super::settling::{make_guests, said, settle, settle_changed, usual_block, without};
use super::staying::{OneStay, note_modified};
use super::stays::guests_said;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire;
use attache_domain::ids::*;
use attache_domain::lodging::*;
use attache_domain::plan::Plan;
use attache_domain::travel::Place;
use serde::Deserialize;
use ts_rs::TS;

/// Where a stay is to be; what is absent stays, null clears.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct MoveStay {
    pub id: StayId,
    pub hotel: Option<PlaceId>,
    pub booked_type: Option<RoomTypeId>,
    /// Null takes it out of its room.
    #[serde(default, deserialize_with = "wire::present")]
    pub room: Option<Option<HotelRoomId>>,
    pub check_in: Option<String>,
    pub check_out: Option<String>,
}

/// Two stays that change places.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct SwapStays {
    pub one: StayId,
    pub other: StayId,
}

/// A stay to be cut in two.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct SplitStay {
    pub id: StayId,
    /// The first night of the second part.
    pub at: String,
    /// Where the second part is to be; absent: as the first.
    pub hotel: Option<PlaceId>,
    pub room: Option<HotelRoomId>,
}

/// Whose room is shared.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct ShareRoom {
    /// Who comes along.
    pub id: StayId,
    /// Whose room it is.
    pub with: StayId,
}

/// Moves a stay, with those who share its room.
///
/// # Errors
/// [`Refusal::RoomTaken`], [`Refusal::BlockFull`], [`Refusal::NotOfThisHotel`].
pub fn move_stay(planner: &mut Planner, input: MoveStay) -> Answer<Done<()>> {
    planner.operate(Op::MoveStay, |change| {
        let before: Stay = change.get(input.id)?;
        let stay = as_moved(change, &before, &input)?;
        let said = moved(change.plan, &stay);
        settle_changed(change, vec![(before, stay)], None)?;
        Ok(((), said))
    })
}

/// A stay as it is to be when it was moved.
pub(super) fn as_moved(change: &Change<'_>, before: &Stay, input: &MoveStay) -> Result<Stay, Refusal> {
    let mut stay = before.clone();
    if let Some(hotel) = input.hotel {
        go_to(change, &mut stay, change.get::<Place>(hotel)?.id);
    }
    if let Some(Some(room)) = input.room {
        let room: HotelRoom = change.get(room)?;
        go_to(change, &mut stay, room.hotel);
        stay.booked_type = input.booked_type.or(Some(room.room_type));
        stay.room = Some(room.id);
    } else if let Some(kind) = input.booked_type {
        let kind: RoomType = change.get(kind)?;
        go_to(change, &mut stay, kind.hotel);
        stay.booked_type = Some(kind.id);
        // A room of another type is not the room that is wanted.
        let fits = |room: &HotelRoom| room.room_type == kind.id;
        stay.room = stay.room.filter(|id| change.plan.hotel_rooms.get(*id).is_some_and(fits));
    }
    if input.room == Some(None) {
        stay.room = None;
    }
    if let Some(day) = &input.check_in {
        stay.check_in = wire::date("check_in", day)?;
    }
    if let Some(day) = &input.check_out {
        stay.check_out = wire::date("check_out", day)?;
    }
    if (stay.hotel, stay.booked_type) != (before.hotel, before.booked_type) {
        stay.block = usual_block(change.plan, &stay);
    }
    note_modified(before, &mut stay);
    Ok(stay)
}

/// In another hotel a stay has another type, the one of the same name where there is one, and no room yet.
fn go_to(change: &Change<'_>, stay: &mut Stay, hotel: PlaceId) {
    if stay.hotel == hotel {
        return;
    }
    let name = stay.booked_type.and_then(|kind| change.plan.room_types.get(kind)).map(|kind| kind.name.clone());
    let same = change.plan.room_types.of(hotel).find(|kind| Some(&kind.name) == name.as_ref()).map(|kind| kind.id);
    stay.hotel = hotel;
    stay.booked_type = same;
    (stay.room, stay.block) = (None, None);
    (stay.room_number, stay.confirmation) = (String::new(), String::new());
}

/// Lets two stays change places: hotel, type, room, block. Each keeps its nights.
///
/// # Errors
/// As [`move_stay`]; [`Refusal::NamedTwice`].
pub fn swap_stays(planner: &mut Planner, input: SwapStays) -> Answer<Done<()>> {
    planner.operate(Op::SwapStays, |change| {
        let (one, other): (Stay, Stay) = (change.get(input.one)?, change.get(input.other)?);
        if one.household() == other.household() {
            return Err(Refusal::NamedTwice { name: guests_said(change.plan, one.id) });
        }
        let (one, other) = (main_of(change, one)?, main_of(change, other)?);
        let in_place_of = |stay: &Stay, there: &Stay| {
            let mut placed = Stay {
                hotel: there.hotel,
                booked_type: there.booked_type,
                room: there.room,
                block: there.block,
                room_type: there.room_type.clone(),
                room_number: there.room_number.clone(),
                ..stay.clone()
            };
            note_modified(stay, &mut placed);
            placed
        };
        settle(change, vec![in_place_of(&one, &other), in_place_of(&other, &one)])?;
        let mut said = said(change.plan, &one);
        said.insert("one".to_owned(), guests_said(change.plan, one.id));
        said.insert("other".to_owned(), guests_said(change.plan, other.id));
        Ok(((), said))
    })
}

/// The stay whose room it is.
fn main_of(change: &Change<'_>, stay: Stay) -> Result<Stay, Refusal> {
    match stay.shares_with {
        Some(main) => change.get(main),
        None => Ok(stay),
    }
}

/// Cuts a stay in two, one after the other: the second part may be elsewhere.
///
/// # Errors
/// As [`move_stay`]; [`Problem::OutOfRange`] where both parts would not have a night.
pub fn split_stay(planner: &mut Planner, input: SplitStay) -> Answer<Done<StayId>> {
    planner.operate(Op::SplitStay, |change| {
        let whole: Stay = change.get(input.id)?;
        let at = wire::date("at", &input.at)?;
        if at <= whole.check_in || whole.check_out <= at {
            return Err(Refusal::invalid("at", Problem::OutOfRange));
        }
        let first = Stay { check_out: at, kept_until: None, late_check_out: false, ..whole.clone() };
        let mut second = Stay { id: change.id(), check_in: at, ready_from: None, shares_with: None, ..whole.clone() };
        if let Some(hotel) = input.hotel {
            go_to(change, &mut second, change.get::<Place>(hotel)?.id);
        }
        if let Some(room) = input.room {
            let room: HotelRoom = change.get(room)?;
            go_to(change, &mut second, room.hotel);
            (second.room, second.booked_type) = (Some(room.id), Some(room.room_type));
        }
        if (second.hotel, second.booked_type) != (whole.hotel, whole.booked_type) {
            second.block = usual_block(change.plan, &second);
        }
        settle(change, vec![first, second.clone()])?;
        let guests: Vec<PersonId> = change.plan.guests.of(whole.id).map(|guest| guest.person).collect();
        make_guests(change, second.id, &guests)?;
        Ok((second.id, moved(change.plan, &second)))
    })
}

/// Lets a stay share the room of another of the same hotel.
///
/// # Errors
/// [`Refusal::NotOfThisHotel`], [`Refusal::NamedTwice`].
pub fn share_room(planner: &mut Planner, input: ShareRoom) -> Answer<Done<()>> {
    planner.operate(Op::ShareRoom, |change| {
        let stay: Stay = change.get(input.id)?;
        let main = main_of(change, change.get(input.with)?)?;
        if stay.household() == main.id {
            return Err(Refusal::NamedTwice { name: guests_said(change.plan, stay.id) });
        }
        if stay.hotel != main.hotel {
            let name = guests_said(change.plan, main.id);
            super::hotels::require_of(change.plan, stay.hotel, main.hotel, &name)?;
        }
        let mut settled = without(change.plan, &stay);
        settled.extend([main.clone(), Stay { shares_with: Some(main.id), ..stay.clone() }]);
        settle(change, settled)?;
        let mut said = said(change.plan, &stay);
        said.insert("one".to_owned(), guests_said(change.plan, stay.id));
        said.insert("other".to_owned(), guests_said(change.plan, main.id));
        Ok(((), said))
    })
}

/// Lets a stay have a room of its own again, which is to be found.
pub fn unshare_room(planner: &mut Planner, input: OneStay) -> Answer<Done<()>> {
    planner.operate(Op::UnshareRoom, |change| {
        let stay: Stay = change.get(input.id)?;
        let mut settled = without(change.plan, &stay);
        let alone = Stay { shares_with: None, room: None, room_number: String::new(), ..stay };
        settled.push(alone.clone());
        settle(change, settled)?;
        Ok(((), moved(change.plan, &alone)))
    })
}

/// What the history says of a stay that was moved.
fn moved(plan: &Plan, stay: &Stay) -> Facts {
    let mut facts = said(plan, stay);
    facts.insert("guests".to_owned(), guests_said(plan, stay.id));
    facts.insert("room".to_owned(), sharing::room_number(plan, stay).to_owned());
    facts.insert("type".to_owned(), sharing::type_name(plan, stay).to_owned());
    facts
}

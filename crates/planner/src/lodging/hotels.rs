//! Hotels: what is known of them, and how many rooms they have for the forum.

use super::{time_of_day, time_written};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{self, Empty};
use attache_domain::ids::*;
use attache_domain::movements::Spot;
use attache_domain::plan::Plan;
use attache_domain::travel::{Place, PlaceKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A hotel.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct HotelRow {
    pub id: PlaceId,
    pub name: String,
    pub city: String,
    pub address: String,
    pub zone: String,
    /// Such as "15:00"; empty while nobody knows.
    pub check_in_from: String,
    pub check_out_by: String,
    pub contact: String,
    pub phone: String,
    pub email: String,
    pub room_types: usize,
    pub rooms: usize,
    pub blocks: usize,
    /// Stays that take a room.
    pub stays: usize,
    /// Minutes to each venue, where they are known or can be estimated, the nearest first.
    pub ways: Vec<HotelWay>,
    /// The number of the rooming list that was sent last.
    pub last_list: Option<i64>,
}

/// A way from a hotel to a venue.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct HotelWay {
    pub venue: VenueId,
    pub venue_name: String,
    pub minutes: i64,
}

/// New values for a hotel; what is absent stays. An empty time of day is none.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditHotel {
    pub id: PlaceId,
    pub check_in_from: Option<String>,
    pub check_out_by: Option<String>,
    pub contact: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
}

/// Reads the hotels, by name.
pub fn list_hotels(planner: &Planner, _input: Empty) -> Answer<Vec<HotelRow>> {
    let plan = &planner.plan;
    let mut hotels: Vec<&Place> = plan.places.iter().filter(|place| is_hotel(plan, place)).collect();
    hotels.sort_by(|one, other| one.name.cmp(&other.name).then(one.id.cmp(&other.id)));
    Ok(hotels.into_iter().map(|hotel| row(plan, hotel)).collect())
}

/// Edits what is known of a hotel beside its name and place.
pub fn edit_hotel(planner: &mut Planner, input: EditHotel) -> Answer<Done<()>> {
    planner.operate(Op::EditHotel, |change| {
        let mut hotel: Place = change.get(input.id)?;
        if let Some(time) = &input.check_in_from {
            hotel.check_in_from = time_of_day("check_in_from", Some(time))?;
        }
        if let Some(time) = &input.check_out_by {
            hotel.check_out_by = time_of_day("check_out_by", Some(time))?;
        }
        for (target, field, value, most) in [
            (&mut hotel.contact, "contact", &input.contact, 300),
            (&mut hotel.phone, "phone", &input.phone, 60),
            (&mut hotel.email, "email", &input.email, 254),
        ] {
            wire::edit_text(target, field, value.as_deref(), most)?;
        }
        change.update(&hotel)?;
        Ok(((), facts([("name", hotel.name.clone())])))
    })
}

/// A place of that kind, and any other where somebody sleeps.
fn is_hotel(plan: &Plan, place: &Place) -> bool {
    place.kind == PlaceKind::Hotel || plan.stays.of(place.id).next().is_some()
}

fn row(plan: &Plan, hotel: &Place) -> HotelRow {
    HotelRow {
        id: hotel.id,
        name: hotel.name.clone(),
        city: hotel.city.clone(),
        address: hotel.address.clone(),
        zone: hotel.zone.name().to_owned(),
        check_in_from: time_written(hotel.check_in_from),
        check_out_by: time_written(hotel.check_out_by),
        contact: hotel.contact.clone(),
        phone: hotel.phone.clone(),
        email: hotel.email.clone(),
        room_types: plan.room_types.of(hotel.id).count(),
        rooms: plan.hotel_rooms.of(hotel.id).count(),
        blocks: plan.room_blocks.of(hotel.id).count(),
        stays: plan.stays.of(hotel.id).filter(|stay| stay.is_on()).count(),
        ways: ways(plan, hotel.id),
        last_list: plan.rooming_lists.of(hotel.id).map(|list| list.number).max(),
    }
}

fn ways(plan: &Plan, hotel: PlaceId) -> Vec<HotelWay> {
    let ride = attache_domain::ground::Ride::Group;
    let to =
        |venue: VenueId| attache_domain::ground::minutes_between(plan, Spot::Place(hotel), Spot::Venue(venue), ride);
    let of = |venue: &attache_domain::rooms::Venue| {
        let minutes = to(venue.id)?.minutes;
        Some(HotelWay { venue: venue.id, venue_name: venue.name.clone(), minutes })
    };
    let mut ways: Vec<HotelWay> = plan.venues.iter().filter_map(of).collect();
    ways.sort_by(|one, other| (one.minutes, &one.venue_name).cmp(&(other.minutes, &other.venue_name)));
    ways
}

/// A hotel's name; empty if it is gone.
pub(super) fn name_of(plan: &Plan, hotel: PlaceId) -> String {
    plan.places.get(hotel).map(|hotel| hotel.name.clone()).unwrap_or_default()
}

/// Refuses what belongs to another hotel.
///
/// # Errors
/// [`Refusal::NotOfThisHotel`].
pub(super) fn require_of(plan: &Plan, hotel: PlaceId, own: PlaceId, name: &str) -> Result<(), Refusal> {
    if hotel == own {
        return Ok(());
    }
    Err(Refusal::NotOfThisHotel { name: name.to_owned(), hotel: name_of(plan, hotel), own: name_of(plan, own) })
}

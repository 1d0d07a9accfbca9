//! The lines of the comma-separated sheets that samples are entered from.
//!
//! The columns of [`SessionLine`] are those of published programmes; the other sheets are ours.

use crate::commands::Answer;
use crate::refusal::Refusal;
use attache_domain::bookings::*;
use attache_domain::delegations::*;
use attache_domain::desk::ClosureKind;
use attache_domain::ground::Ride;
use attache_domain::lodging::*;
use attache_domain::movements::StepFree;
use attache_domain::programme::*;
use attache_domain::travel::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The lines of a sheet.
///
/// # Errors
/// [`Refusal::Malformed`] with the line that cannot be read.
pub fn lines<L: DeserializeOwned>(sheet: &str) -> Answer<Vec<L>> {
    let mut reader = csv::Reader::from_reader(sheet.as_bytes());
    reader.deserialize().map(|line| line.map_err(|error| Refusal::Malformed { detail: error.to_string() })).collect()
}

/// The keys of people in one cell.
pub fn keys(cell: Option<&String>) -> Vec<&str> {
    cell.map(|cell| cell.split_whitespace().collect()).unwrap_or_default()
}

/// A delegation and its body.
#[derive(Deserialize)]
pub struct DelegationLine {
    pub body: String,
    pub kind: BodyKind,
    pub local_name: Option<String>,
    pub country: Option<String>,
    pub zone: Option<String>,
    pub status: Option<DelegationStatus>,
    pub category: Option<String>,
    pub languages: Option<String>,
}

/// An invented person, with the place in a delegation and the office.
#[derive(Deserialize)]
pub struct PersonLine {
    pub key: String,
    pub delegation: String,
    pub role: MembershipRole,
    pub name: String,
    pub sort_name: Option<String>,
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub document_name: Option<String>,
    pub office: Option<String>,
    pub local_title: Option<String>,
    pub rank: Option<RankClass>,
    pub function: Option<String>,
    pub languages: Option<String>,
}

/// A place.
#[derive(Deserialize)]
pub struct PlaceLine {
    pub key: String,
    pub kind: PlaceKind,
    pub name: String,
    pub code: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub zone: String,
    /// Airports are where the list of airports has them.
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}

/// A room, or a venue without rooms.
#[derive(Deserialize)]
pub struct RoomLine {
    pub venue: String,
    /// On the venue's first line.
    #[serde(default)]
    pub address: Option<String>,
    pub city: Option<String>,
    pub zone: Option<String>,
    pub room: Option<String>,
    pub floor: Option<String>,
    pub capacity: Option<i64>,
    /// The room it is a part of, which stands above it.
    pub part_of: Option<String>,
    pub building: Option<String>,
    pub area: Option<i64>,
    pub step_free: Option<StepFree>,
    pub booths: Option<i64>,
    pub equipment: Option<String>,
    /// Ways of furnishing it: "theatre 280 45 30" for people, set-up and tear-down minutes, with semicolons between them.
    pub layouts: Option<String>,
    /// On the venue's first line.
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}

/// Hours of a venue; those without a day are for every day, and without times it is shut.
#[derive(Deserialize)]
pub struct HoursLine {
    pub venue: String,
    pub day: Option<String>,
    pub opens: Option<String>,
    pub closes: Option<String>,
}

/// A closure of a room, or a room kept for a purpose.
#[derive(Deserialize)]
pub struct ClosureLine {
    pub room: String,
    pub kind: ClosureKind,
    pub reason: String,
    pub starts: String,
    pub ends: String,
    pub purpose: Option<BookingPurpose>,
}

/// An item of a programme, as published programmes have it.
#[derive(Deserialize)]
pub struct SessionLine {
    pub date: String,
    pub start_local: Option<String>,
    pub end_local: Option<String>,
    pub timezone: String,
    pub code: Option<String>,
    pub title: String,
    pub kind: String,
    pub room: Option<String>,
    pub venue: Option<String>,
    pub access: Option<String>,
    pub source: Option<String>,
    pub mode: Option<AttendanceMode>,
    pub part_of: Option<String>,
    /// Which of the forum's themes, counted from 1.
    pub theme: Option<usize>,
    pub link: Option<String>,
}

impl SessionLine {
    /// What other sheets call it.
    pub fn key(&self) -> &str {
        self.code.as_deref().unwrap_or(&self.title)
    }
}

/// People in a session.
#[derive(Deserialize)]
pub struct AttendanceLine {
    pub session: String,
    pub function: SessionFunction,
    pub mode: Option<AttendanceMode>,
    pub people: Option<String>,
}

/// A booking of a room, for a session or on its own.
#[derive(Deserialize)]
pub struct BookingLine {
    pub room: String,
    pub title: String,
    pub purpose: BookingPurpose,
    pub status: BookingStatus,
    pub date: String,
    pub start_local: String,
    pub end_local: String,
    pub set_up: Option<i64>,
    pub tear_down: Option<i64>,
    pub session: Option<String>,
    pub headcount: Option<i64>,
}

/// A leg and who is on it.
#[derive(Deserialize)]
pub struct LegLine {
    pub kind: LegKind,
    pub carrier: Option<String>,
    pub number: Option<String>,
    pub from: String,
    pub departs: String,
    pub to: String,
    pub arrives: String,
    pub status: LegStatus,
    pub reference: Option<String>,
    pub people: Option<String>,
    /// To the forum or home; neighbouring legs of the same people and way are one journey.
    pub way: JourneyDirection,
}

/// A vehicle with its driver.
#[derive(Deserialize)]
pub struct VehicleLine {
    pub name: String,
    pub plate: String,
    pub seats: Option<i64>,
    pub bags: Option<i64>,
    pub step_free: StepFree,
    pub service: Ride,
    pub driver: String,
    pub phone: String,
}

/// Stays of the same nights: one room for each key, or for each group of keys joined by `+`.
#[derive(Deserialize)]
pub struct StayLine {
    pub hotel: String,
    pub check_in: String,
    pub check_out: String,
    pub room_type: Option<String>,
    pub status: StayStatus,
    pub people: Option<String>,
    /// Whether the hotel has given numbers.
    pub numbered: Option<bool>,
}

/// Rooms of a hotel that are alike, and how many of them are contracted. Money is in cents.
#[derive(Deserialize)]
pub struct HotelRoomsLine {
    pub hotel: String,
    pub room_type: String,
    pub rank: i64,
    pub beds: i64,
    pub sleeps: i64,
    pub numbers: String,
    pub floor: String,
    pub contracted: i64,
    pub from: String,
    pub until: String,
    pub rate: i64,
}

/// A line of the list of participants of a real event.
#[derive(Deserialize)]
pub struct ParticipantLine {
    pub name_as_printed: String,
    pub family_name_assigned: String,
    pub role_as_sourced: String,
    pub represents: String,
    pub country_code: Option<String>,
    pub provenance_note: Option<String>,
    pub source: String,
}

/// The zone of a city, or of a country that has only one.
#[derive(Deserialize)]
pub struct ZoneLine {
    pub city: Option<String>,
    pub country_code: String,
    pub timezone: String,
}

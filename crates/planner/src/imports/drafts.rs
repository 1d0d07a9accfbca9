//! What a row asks for, as plain values: the same whether it stood in a table, a booking, a calendar or on a card.
//!
//! Nothing here is matched to the forum. What a row does not say is absent and will change nothing.

use super::letters::RowProblem;
use attache_domain::delegations::{BodyKind, DelegationStatus, MembershipRole};
use attache_domain::lodging::StayStatus;
use attache_domain::meetings::{Interpretation, MeetingKind, Priority};
use attache_domain::movements::StepFree;
use attache_domain::position::Position;
use attache_domain::programme::{AttendanceMode, Reply, SessionFunction, SessionKind};
use attache_domain::rooms::Layout;
use attache_domain::travel::{LegKind, LegStatus, PlaceKind};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;

/// A row of the staging list before it meets the forum.
#[derive(Debug, Clone)]
pub struct DraftRow {
    /// Its number in the list.
    pub number: u64,
    /// What it asks for.
    pub draft: Draft,
    /// What reading it brought to light.
    pub problems: Vec<RowProblem>,
}

/// What a row asks for.
#[derive(Debug, Clone)]
pub enum Draft {
    /// A person.
    Person(Box<PersonDraft>),
    /// A delegation and its body.
    Delegation(Box<DelegationDraft>),
    /// A leg and who is on it.
    Leg(Box<LegDraft>),
    /// A stay and who sleeps there.
    Stay(Box<StayDraft>),
    /// A session.
    Session(Box<SessionDraft>),
    /// A room.
    Room(Box<RoomDraft>),
    /// A request to meet.
    Request(Box<RequestDraft>),
}

/// A request of a delegation to meet others.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct RequestDraft {
    pub asking: BodyDraft,
    pub asked: Vec<BodyDraft>,
    pub title: Option<String>,
    pub kind: Option<MeetingKind>,
    pub topic: Option<String>,
    pub priority: Option<Priority>,
    pub minutes: Option<i64>,
    pub interpretation: Option<Interpretation>,
    pub received_on: Option<NaiveDate>,
    /// What all that are asked have answered.
    pub answer: Option<Reply>,
    pub note: Option<String>,
}

/// A person.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct PersonDraft {
    pub name: Option<String>,
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub document_name: Option<String>,
    pub honorific: Option<String>,
    pub titles: Option<String>,
    pub post_nominals: Option<String>,
    pub languages: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub note: Option<String>,
    /// The office the person holds in the body.
    pub office: Option<String>,
    pub body: Option<BodyDraft>,
    pub role: Option<MembershipRole>,
    /// What the person does in the delegation, in words.
    pub function: Option<String>,
    /// What the person eats; kept as a sensitive need.
    pub dietary: Option<String>,
    /// Help the person needs; kept as a sensitive need.
    pub assistance: Option<String>,
}

impl PersonDraft {
    /// A person of whom only the name is known.
    pub fn named(name: String) -> Self {
        Self { name: Some(name), ..Self::default() }
    }

    /// The whole name: as it stands, or given name and family name.
    pub fn whole_name(&self) -> String {
        let joined = || {
            let parts = [&self.given_name, &self.family_name].into_iter().flatten();
            parts.map(|part| part.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        };
        self.name.as_deref().map(str::trim).filter(|name| !name.is_empty()).map_or_else(joined, str::to_owned)
    }
}

/// A body by its name.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct BodyDraft {
    pub name: String,
    /// ISO 3166-1 alpha-2; empty when it is not said.
    pub country: String,
}

/// A delegation and its body.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct DelegationDraft {
    pub body: BodyDraft,
    pub local_name: Option<String>,
    pub kind: Option<BodyKind>,
    pub zone: Option<Tz>,
    pub category: Option<String>,
    pub status: Option<DelegationStatus>,
    pub focal_point: Option<String>,
    pub liaison: Option<String>,
    pub languages: Option<String>,
    /// The office's file number.
    pub reference: Option<String>,
    pub note: Option<String>,
}

/// A place as a row names it.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct PlaceDraft {
    pub kind: Option<PlaceKind>,
    pub name: String,
    pub code: String,
    pub city: String,
    pub country: String,
    pub address: String,
    pub position: Option<Position>,
}

/// A time as a row tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToldTime {
    /// What the clock shows.
    pub local: NaiveDateTime,
    /// On which wall.
    pub on: Wall,
}

/// On which wall a told time stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wall {
    /// Of the place it is for: lists are written so.
    OfPlace,
    /// Nobody said.
    Unsaid,
    /// Of this zone.
    Zone(Tz),
    /// This many minutes ahead of UTC.
    Offset(i32),
    /// UTC, which is nobody's wall.
    Utc,
}

/// A leg and who is on it.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct LegDraft {
    pub kind: Option<LegKind>,
    pub carrier: Option<String>,
    pub number: Option<String>,
    pub from: PlaceDraft,
    pub to: PlaceDraft,
    pub departs: Option<ToldTime>,
    pub arrives: Option<ToldTime>,
    /// The time of day of arrival, where the day is not told.
    pub arrival_time: Option<NaiveTime>,
    pub departure_terminal: Option<String>,
    pub arrival_terminal: Option<String>,
    pub status: Option<LegStatus>,
    pub booking: Option<String>,
    pub note: Option<String>,
    pub travellers: Vec<PersonDraft>,
    pub seat: Option<String>,
    pub ticket_number: Option<String>,
    /// Whether the names of travellers are as their tickets have them.
    pub is_ticketed: bool,
}

/// A stay and who sleeps there.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct StayDraft {
    /// By which a rooming list names the line that is answered.
    pub reference: Option<String>,
    pub hotel: PlaceDraft,
    pub check_in: Option<NaiveDate>,
    pub check_out: Option<NaiveDate>,
    /// When one comes, where that is told; it helps to know the hotel's zone.
    pub told: Option<ToldTime>,
    pub room_type: Option<String>,
    pub room_number: Option<String>,
    pub confirmation: Option<String>,
    pub status: Option<StayStatus>,
    pub note: Option<String>,
    pub guests: Vec<PersonDraft>,
}

/// A session.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct SessionDraft {
    pub code: Option<String>,
    pub title: String,
    pub kind: Option<SessionKind>,
    pub mode: Option<AttendanceMode>,
    pub date: Option<NaiveDate>,
    pub starts: Option<ToldTime>,
    pub ends: Option<ToldTime>,
    /// The time of day at which it ends, where the day is not told.
    pub end_time: Option<NaiveTime>,
    pub room: Option<String>,
    pub venue: Option<PlaceDraft>,
    /// The zone the row names, if it does.
    pub zone: Option<Tz>,
    pub languages: Option<String>,
    pub heard_languages: Option<String>,
    pub track: Option<String>,
    pub theme: Option<String>,
    /// The body that holds it.
    pub host: Option<String>,
    pub access: Option<String>,
    pub dress: Option<String>,
    pub expected: Option<i64>,
    pub link: Option<String>,
    pub part_of: Option<String>,
    pub source: Option<String>,
    pub note: Option<String>,
    pub cancelled: Option<bool>,
    pub people: Vec<(PersonDraft, SessionFunction)>,
}

/// A room.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct RoomDraft {
    pub name: String,
    pub venue: String,
    pub building: Option<String>,
    pub floor: Option<String>,
    /// The larger room it is a part of.
    pub part_of: Option<String>,
    pub capacity: Option<i64>,
    /// Square metres.
    pub area: Option<i64>,
    pub step_free: Option<StepFree>,
    pub booths: Option<i64>,
    pub equipment: Option<String>,
    pub set_up_minutes: Option<i64>,
    pub tear_down_minutes: Option<i64>,
    /// Ways of furnishing it, each with the people it then takes, if that is told.
    pub layouts: Vec<(Layout, Option<i64>)>,
    pub address: Option<String>,
    pub city: Option<String>,
    pub note: Option<String>,
}

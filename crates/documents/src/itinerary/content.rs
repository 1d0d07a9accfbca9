//! What an itinerary can contain, as plain values.
//!
//! Nothing here is worded or cut yet. Texts may be empty where nothing is known.

use crate::words::Wording;
use attache_domain::delegations::AddressGender;
use attache_domain::meetings::{MeetingFunction, MeetingKind};
use attache_domain::programme::{AttendanceMode, SessionFunction};
use attache_domain::time::Zoned;
use attache_domain::travel::LegKind;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

/// Everything the plan knows about one person's days, before a profile decides what a reader sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// How the document is worded.
    pub wording: Wording,
    /// The forum.
    pub forum: ForumFrame,
    /// The person.
    pub person: PersonContent,
    /// Everything that claims the person's time or bed, in any order.
    pub items: Vec<Item>,
    /// Whom to call, most useful first.
    pub contacts: Vec<Contact>,
    /// Which copy of the plan this is.
    pub issue: Issue,
    /// For the office only.
    pub internal_note: String,
}

/// The forum as a reader needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForumFrame {
    /// Full name.
    pub title: String,
    /// Where it is held.
    pub city: String,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day, included.
    pub ends_on: NaiveDate,
    /// The zone its programme is read in.
    pub zone: Tz,
    /// What every reader must know before trusting the document, such as which parts are invented.
    pub notice: String,
}

/// The person whose days these are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonContent {
    /// As the person writes it.
    pub name: String,
    /// The same name in Latin letters, printed where no font has the letters of the name; may be empty.
    pub transcription: String,
    /// In which gender the person is addressed, where somebody said so.
    pub gender: Option<AddressGender>,
    /// The office held.
    pub office: String,
    /// The body the person comes for.
    pub body: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Where home is, in whose time the person thinks.
    pub home: Option<Home>,
    /// For the office only.
    pub internal_note: String,
}

/// Somebody's home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// What to call it; empty where only the zone is known, which is then called by its own city.
    pub city: String,
    /// Its zone.
    pub zone: Tz,
}

/// Somebody to call.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// What the contact is there for.
    pub role: ContactRole,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
}

/// What somebody can be called for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContactRole {
    /// Looks after the delegation at the host's side.
    LiaisonOfficer,
    /// Answers for the delegation at home.
    FocalPoint,
    /// What the office wrote; may be empty.
    Said(String),
}

impl Default for ContactRole {
    fn default() -> Self {
        Self::Said(String::new())
    }
}

/// Which copy of the plan a reader holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// Which edition of the plan it is.
    pub edition: Edition,
    /// When the document was made.
    pub exported_at: DateTime<Utc>,
    /// Version of the zone rules the times were computed with.
    pub zone_data: String,
}

/// Which edition of the plan a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Edition {
    /// Nothing was published yet.
    #[default]
    Unpublished,
    /// It says what the issue of this number says.
    Issue(i64),
    /// It says something else than the last issue: nobody is to rely on it.
    WorkingCopy {
        /// The number of the last issue.
        after: i64,
    },
}

/// One item of the person's days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The id of the person's own part (the seat on the leg, the bed, the attendance), so that two people's calendars
    /// kept by one aide do not take each other's items for the same.
    pub id: Uuid,
    /// Rises with every change of time, place or status, and never falls.
    pub sequence: u32,
    /// When it was last changed.
    pub modified: DateTime<Utc>,
    /// How far it is settled.
    pub status: ItemStatus,
    /// What it is.
    pub what: What,
    /// For the office only.
    pub internal_note: String,
    /// What it costs, for the office only.
    pub costs: String,
}

/// How far an item is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemStatus {
    /// May still change.
    Tentative,
    /// Settled.
    Confirmed,
    /// Called off; kept, so that nobody goes.
    Cancelled,
}

/// What an item is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A ride.
    Leg(LegContent),
    /// A ride to or from a leg, or between places.
    Transfer(TransferContent),
    /// Nights in a hotel.
    Stay(StayContent),
    /// An item of the programme.
    Session(SessionContent),
    /// A bilateral or another meeting.
    Meeting(MeetingContent),
}

/// One flight, train, road or ferry ride.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegContent {
    /// By what.
    pub kind: LegKind,
    /// Carrier and number.
    pub carrier: String,
    /// Where from.
    pub from: Stop,
    /// Where to.
    pub to: Stop,
    /// Departure, on the wall there.
    pub departs: Zoned,
    /// Arrival, on the wall there.
    pub arrives: Zoned,
    /// Record locator.
    pub booking_reference: String,
    /// Seat.
    pub seat: String,
}

/// A ground transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferContent {
    /// Picked up at.
    pub from: Stop,
    /// Dropped off at.
    pub to: Stop,
    /// Pick-up, on the wall there.
    pub starts: Zoned,
    /// Drop-off, on the wall there.
    pub ends: Zoned,
    /// What the sign says.
    pub sign: String,
    /// Who receives the passengers.
    pub greeter: String,
    /// The vehicle and its plate.
    pub vehicle: String,
    /// Who drives.
    pub driver: String,
    /// The driver's telephone.
    pub driver_phone: String,
}

/// One end of a leg or a ride.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stop {
    /// Airport or station with its code.
    pub name: String,
    /// Its city.
    pub city: String,
}

/// Nights in a hotel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StayContent {
    /// The hotel.
    pub hotel: String,
    /// Its address or city.
    pub address: String,
    /// First night.
    pub check_in: NaiveDate,
    /// The morning after the last night.
    pub check_out: NaiveDate,
    /// Whose calendar.
    pub zone: Tz,
    /// "double", "suite".
    pub room_type: String,
    /// Number of the room.
    pub room_number: String,
    /// The hotel's reference.
    pub confirmation: String,
}

/// When a session or meeting takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// From a time to a time; real programmes announce items without an end.
    Timed {
        /// Start.
        starts: Zoned,
        /// End, once announced.
        ends: Option<Zoned>,
    },
    /// On a day, at a time nobody has announced.
    Day {
        /// The day.
        date: NaiveDate,
        /// Whose calendar.
        zone: Tz,
    },
}

/// An item of the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionContent {
    /// Code and title.
    pub title: String,
    /// A title that gives nothing away; empty when the title is harmless.
    pub neutral_title: String,
    /// When.
    pub when: When,
    /// How the person attends, where there is a choice or no room to go to; otherwise one is in the room.
    pub attendance: Option<AttendanceMode>,
    /// The venue or place.
    pub place: String,
    /// The venue's street address.
    pub address: String,
    /// The room.
    pub room: String,
    /// What the person does in it.
    pub function: SessionFunction,
    /// What to wear.
    pub dress: String,
    /// Who may come in.
    pub access: String,
    /// Languages spoken and heard.
    pub languages: String,
    /// Where to join online.
    pub link: String,
}

/// A bilateral or another meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingContent {
    /// What it is about.
    pub title: String,
    /// A title that gives nothing away.
    pub neutral_title: String,
    /// Bilateral, courtesy call...
    pub kind: MeetingKind,
    /// When.
    pub when: When,
    /// The venue or place.
    pub place: String,
    /// The venue's street address.
    pub address: String,
    /// The room.
    pub room: String,
    /// What the person does in it.
    pub function: MeetingFunction,
    /// Who sits on the other side.
    pub counterparts: Vec<Counterpart>,
    /// What the person's side wants from it.
    pub objectives: String,
}

/// Somebody on the other side of the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counterpart {
    /// As the person writes it.
    pub name: String,
    /// The same name in Latin letters, printed where no font has the letters of the name; may be empty.
    pub transcription: String,
    /// The body the person comes for; may be empty.
    pub body: String,
}

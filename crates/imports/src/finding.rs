//! Trips, nights, events and contacts as a file tells them: every fact as found, nothing guessed, nothing matched.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::{Limits, Unreadable};

/// One thing found in a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "found", rename_all = "snake_case")]
pub enum Finding {
    /// A journey from one place to another.
    Trip(Box<Trip>),
    /// Nights in a hotel.
    Lodging(Box<Lodging>),
    /// Something that takes place.
    Event(Box<Event>),
    /// A person or an office to reach.
    Contact(Box<Contact>),
}

/// Everything found so far, up to the limit.
#[derive(Debug)]
pub(crate) struct Found {
    findings: Vec<Finding>,
    limit: u64,
}

impl Found {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self { findings: Vec::new(), limit: limits.findings }
    }

    pub(crate) fn push(&mut self, finding: Finding) -> Result<(), Unreadable> {
        if self.findings.len() as u64 >= self.limit {
            return Err(Unreadable::TooManyFindings { limit: self.limit });
        }
        self.findings.push(finding);
        Ok(())
    }

    pub(crate) fn len(&self) -> usize {
        self.findings.len()
    }

    pub(crate) fn since(&mut self, before: usize) -> &mut [Finding] {
        self.findings.get_mut(before..).unwrap_or_default()
    }

    pub(crate) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }
}

/// Where in the file it stood.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its place in the order of the file, from 1. Several passengers of one booking are several findings, and the
    /// repeated dates of one event share one place.
    pub entry: u64,
    /// The identity the file gives it, by which a later copy can be recognised.
    pub uid: Option<String>,
    /// Which of the dates of a repeated event, as the rule makes it.
    pub repetition: Option<NaiveDateTime>,
}

/// A wall-clock time as found. A floating time has neither zone nor offset; nobody may add one without asking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundTime {
    /// What the clock on the wall shows.
    pub local: NaiveDateTime,
    /// The IANA zone, where the file names one.
    pub zone: Option<String>,
    /// The offset from UTC in minutes, east positive, where the file tells it. 0 for a time in UTC.
    pub offset_minutes: Option<i32>,
    /// Whether the file tells it in UTC, so that `local` is nobody's wall clock.
    pub utc: bool,
}

/// A time, or a day where the file tells only that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FoundWhen {
    /// A time of a day.
    Time(FoundTime),
    /// A whole day. As an end it is exclusive: the first day after.
    Day(NaiveDate),
}

impl FoundWhen {
    /// The day, as the wall calendar there shows it.
    pub fn day(&self) -> NaiveDate {
        match self {
            Self::Time(time) => time.local.date(),
            Self::Day(day) => *day,
        }
    }

    /// The time, where one is told.
    pub fn time(&self) -> Option<&FoundTime> {
        match self {
            Self::Time(time) => Some(time),
            Self::Day(_) => None,
        }
    }
}

/// A place as found.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct FoundPlace {
    /// What it is called.
    pub name: Option<String>,
    /// The airport's three letters.
    pub iata: Option<String>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// Street and house number, with line breaks as found.
    pub street: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The region, state or province.
    pub region: Option<String>,
    /// The country, as a code or a name, whichever stands there.
    pub country: Option<String>,
    /// A telephone number.
    pub phone: Option<String>,
}

impl FoundPlace {
    /// Whether nothing is known about it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A person as found. Nobody's name is split here: parts are told only where the file has them apart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FoundPerson {
    /// The name as it stands.
    pub name: String,
    /// The given name, where the file has it apart.
    pub given: Option<String>,
    /// The family name, where the file has it apart.
    pub family: Option<String>,
    /// An electronic mail address.
    pub email: Option<String>,
}

/// How a trip is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TripKind {
    /// By air.
    Flight,
    /// By rail.
    Train,
    /// By bus or coach.
    Bus,
    /// By ship or ferry.
    Boat,
    /// By a car with its driver.
    Taxi,
    /// By a hired car; from where it is fetched to where it is given back.
    RentalCar,
}

/// How far a booking or an event has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FoundStatus {
    /// It holds.
    Confirmed,
    /// It is planned and may change.
    Tentative,
    /// It waits for somebody's word.
    Pending,
    /// It is kept for a while.
    Hold,
    /// It does not take place.
    Cancelled,
}

/// Who carries.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carrier {
    /// The company's name.
    pub name: Option<String>,
    /// The airline's two or three characters.
    pub iata: Option<String>,
}

/// A journey from one place to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Trip {
    /// How it is made.
    pub kind: TripKind,
    /// Who carries.
    pub carrier: Carrier,
    /// The number of flight, train or line, without the airline's letters where the file has them apart.
    pub number: Option<String>,
    /// What the train, line or ship is called (`TGV`, `R`).
    pub line: Option<String>,
    /// Where it begins.
    pub from: FoundPlace,
    /// Where it ends.
    pub to: FoundPlace,
    /// When it begins.
    pub departs: Option<FoundWhen>,
    /// When it ends.
    pub arrives: Option<FoundWhen>,
    /// When boarding begins.
    pub boards: Option<FoundTime>,
    /// The day of the year of the departure, from 1, where the file tells the day but not the year (barcodes).
    pub day_of_year: Option<u16>,
    /// The terminal of departure.
    pub terminal: Option<String>,
    /// The gate of departure.
    pub gate: Option<String>,
    /// The platform of departure.
    pub platform: Option<String>,
    /// The terminal of arrival.
    pub arrival_terminal: Option<String>,
    /// The platform of arrival.
    pub arrival_platform: Option<String>,
    /// The coach of a train.
    pub coach: Option<String>,
    /// The seat.
    pub seat: Option<String>,
    /// The class, as it stands.
    pub class: Option<String>,
    /// The booking reference.
    pub reference: Option<String>,
    /// The ticket's number.
    pub ticket_number: Option<String>,
    /// The car, as it stands.
    pub vehicle: Option<String>,
    /// Who travels.
    pub travellers: Vec<FoundPerson>,
    /// How far the booking has come.
    pub status: Option<FoundStatus>,
    /// Where it stood.
    pub source: Source,
}

impl Trip {
    /// A trip of which nothing is known yet but how it is made.
    pub fn new(kind: TripKind, source: Source) -> Self {
        Self {
            kind,
            source,
            carrier: Carrier::default(),
            number: None,
            line: None,
            from: FoundPlace::default(),
            to: FoundPlace::default(),
            departs: None,
            arrives: None,
            boards: None,
            day_of_year: None,
            terminal: None,
            gate: None,
            platform: None,
            arrival_terminal: None,
            arrival_platform: None,
            coach: None,
            seat: None,
            class: None,
            reference: None,
            ticket_number: None,
            vehicle: None,
            travellers: Vec::new(),
            status: None,
        }
    }
}

/// Nights in a hotel.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Lodging {
    /// The hotel.
    pub hotel: FoundPlace,
    /// From when.
    pub check_in: Option<FoundWhen>,
    /// Until when; a day is the day of leaving.
    pub check_out: Option<FoundWhen>,
    /// The booking reference.
    pub reference: Option<String>,
    /// Who stays.
    pub guests: Vec<FoundPerson>,
    /// The kind of room, as it stands.
    pub room: Option<String>,
    /// How far the booking has come.
    pub status: Option<FoundStatus>,
    /// Where it stood.
    pub source: Source,
}

/// Something that takes place.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// What it is called.
    pub title: Option<String>,
    /// From when.
    pub start: Option<FoundWhen>,
    /// Until when, exclusive.
    pub end: Option<FoundWhen>,
    /// Where, as far as the file tells.
    pub place: FoundPlace,
    /// What it is about.
    pub description: Option<String>,
    /// Who holds it.
    pub organiser: Option<FoundPerson>,
    /// Who takes part, or for whom a seat is booked.
    pub participants: Vec<FoundPerson>,
    /// The booking reference of a seat.
    pub reference: Option<String>,
    /// The seat.
    pub seat: Option<String>,
    /// How far it has come.
    pub status: Option<FoundStatus>,
    /// Where it stood.
    pub source: Source,
}

/// A number or address with what the card says it is for (`work`, `cell`, `fax`), in small letters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    /// The number or address.
    pub value: String,
    /// What it is for.
    pub uses: Vec<String>,
}

/// A person or an office to reach.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// The name as the card shows it.
    pub display: Option<String>,
    /// The family names.
    pub family: Option<String>,
    /// The given name.
    pub given: Option<String>,
    /// Further given names.
    pub additional: Option<String>,
    /// What stands before the name.
    pub prefix: Option<String>,
    /// What stands after the name.
    pub suffix: Option<String>,
    /// The organisation, then its units.
    pub organisation: Vec<String>,
    /// The position.
    pub title: Option<String>,
    /// The function.
    pub role: Option<String>,
    /// Telephone numbers.
    pub phones: Vec<Reach>,
    /// Electronic mail addresses.
    pub emails: Vec<Reach>,
    /// Languages, the preferred first as far as the card says, as tags.
    pub languages: Vec<String>,
    /// Postal addresses.
    pub addresses: Vec<FoundPlace>,
    /// A note.
    pub note: Option<String>,
    /// Where it stood.
    pub source: Source,
}

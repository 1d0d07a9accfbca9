//! How people come, and where they sleep.

use crate::ids::{GuestId, LegId, PersonId, PlaceId, StayId, TravellerId};
use crate::time::{Interval, TimeError, Zoned};
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use chrono_tz::Tz;

/// An airport, station, hotel or other place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Key.
    pub id: PlaceId,
    /// What it is.
    pub kind: PlaceKind,
    /// Its name.
    pub name: String,
    /// IATA or station code; may be empty.
    pub code: String,
    /// City.
    pub city: String,
    /// ISO 3166-1 alpha-2; may be empty.
    pub country: String,
    /// Its zone.
    pub zone: Tz,
}

impl Place {
    /// Name with its code, as a board shows it.
    pub fn label(&self) -> String {
        if self.code.is_empty() { self.name.clone() } else { format!("{} ({})", self.name, self.code) }
    }
}

/// One flight, train, road or ferry ride.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leg {
    /// Key.
    pub id: LegId,
    /// By what.
    pub kind: LegKind,
    /// Airline or operator.
    pub carrier: String,
    /// Flight or train number.
    pub number: String,
    /// Where from.
    pub from_place: PlaceId,
    /// Where to.
    pub to_place: PlaceId,
    /// Departure, on the wall there.
    pub departs: Zoned,
    /// Arrival, on the wall there.
    pub arrives: Zoned,
    /// How far it is settled.
    pub status: LegStatus,
    /// Record locator.
    pub booking_reference: String,
    /// For the office only; in no export.
    pub note: String,
}

impl Leg {
    /// From departure to arrival.
    ///
    /// # Errors
    /// [`TimeError::EndsBeforeStart`].
    pub fn interval(&self) -> Result<Interval, TimeError> {
        Interval::new(self.departs.instant(), self.arrives.instant())
    }

    /// Carrier and number as a ticket shows them.
    pub fn name(&self) -> String {
        [self.carrier.as_str(), self.number.as_str()].join(" ").trim().to_owned()
    }
}

/// A person on a leg.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traveller {
    /// Key.
    pub id: TravellerId,
    /// The leg.
    pub leg: LegId,
    /// The person.
    pub person: PersonId,
    /// Seat, if known.
    pub seat: String,
}

/// Nights in a hotel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stay {
    /// Key.
    pub id: StayId,
    /// The hotel.
    pub hotel: PlaceId,
    /// First night.
    pub check_in: NaiveDate,
    /// The morning after the last night.
    pub check_out: NaiveDate,
    /// How far it is settled.
    pub status: StayStatus,
    /// "double", "suite".
    pub room_type: String,
    /// Number of the room, once given.
    pub room_number: String,
    /// The hotel's reference.
    pub confirmation: String,
    /// For the office only; in no export.
    pub note: String,
}

impl Stay {
    /// Nights slept there.
    pub fn nights(&self) -> i64 {
        (self.check_out - self.check_in).num_days()
    }
}

/// A person in a stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// Key.
    pub id: GuestId,
    /// The stay.
    pub stay: StayId,
    /// The person.
    pub person: PersonId,
}

vocabulary! {
    /// What a place is.
    PlaceKind {
        /// Airport.
        Airport = "airport",
        /// Railway or coach station.
        Station = "station",
        /// Port.
        Port = "port",
        /// Hotel.
        Hotel = "hotel",
        /// Venue.
        Venue = "venue",
        /// Residence.
        Residence = "residence",
        /// Restaurant.
        Restaurant = "restaurant",
        /// Site.
        Site = "site",
        /// Border crossing.
        Border = "border",
    }
    /// By what a leg is travelled.
    LegKind {
        /// Flight.
        Flight = "flight",
        /// Train.
        Train = "train",
        /// Car or coach.
        Road = "road",
        /// Ferry.
        Ferry = "ferry",
    }
    /// How far a leg is settled.
    LegStatus {
        /// Planned.
        Planned = "planned",
        /// Ticketed.
        Ticketed = "ticketed",
        /// Confirmed.
        Confirmed = "confirmed",
        /// Changed by the carrier.
        Changed = "changed",
        /// Delayed.
        Delayed = "delayed",
        /// Cancelled.
        Cancelled = "cancelled",
        /// Flown.
        Flown = "flown",
    }
    /// How far a stay is settled.
    StayStatus {
        /// Asked for.
        Requested = "requested",
        /// Held.
        Held = "held",
        /// Confirmed.
        Confirmed = "confirmed",
        /// Changed since confirmed.
        Modified = "modified",
        /// Cancelled.
        Cancelled = "cancelled",
        /// Checked in.
        CheckedIn = "checked_in",
        /// Checked out.
        CheckedOut = "checked_out",
        /// Did not come.
        NoShow = "no_show",
    }
}

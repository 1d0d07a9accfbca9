//! How people come, and where they sleep.

use crate::ids::{JourneyId, LegId, PersonId, PlaceId, TravellerId};
use crate::position::Position;
use crate::time::{Interval, TimeError, Zoned};
use crate::vocabulary::vocabulary;
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
    /// Where it is, for times of driving.
    pub position: Option<Position>,
    /// Street address, for drivers.
    pub address: String,
    /// Minutes from arriving to standing outside, where the office knows better than the rule of thumb.
    pub arrival_minutes: Option<i64>,
    /// Minutes one must be there before leaving, where the office knows better.
    pub departure_minutes: Option<i64>,
    /// The least minutes between two legs, where the office knows better.
    pub connection_minutes: Option<i64>,
    /// From when a hotel's rooms are ready, in minutes from midnight.
    pub check_in_from: Option<i64>,
    /// By when they must be left, in minutes from midnight.
    pub check_out_by: Option<i64>,
    /// Whom one asks for there.
    pub contact: String,
    /// Its telephone.
    pub phone: String,
    /// Its address for mail.
    pub email: String,
}

impl Place {
    /// A place of which only this is known.
    pub fn named(id: PlaceId, kind: PlaceKind, name: String, zone: Tz) -> Self {
        Self {
            id,
            kind,
            name,
            code: String::new(),
            city: String::new(),
            country: String::new(),
            zone,
            position: None,
            address: String::new(),
            arrival_minutes: None,
            departure_minutes: None,
            connection_minutes: None,
            check_in_from: None,
            check_out_by: None,
            contact: String::new(),
            phone: String::new(),
            email: String::new(),
        }
    }

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
    /// Scheduled departure, on the wall there.
    pub departs: Zoned,
    /// Scheduled arrival, on the wall there.
    pub arrives: Zoned,
    /// How far it is settled.
    pub status: LegStatus,
    /// Record locator.
    pub booking_reference: String,
    /// For the office only; in no export.
    pub note: String,
    /// The journey it is part of.
    pub journey: Option<JourneyId>,
    /// Where it leaves from within the place.
    pub departure_terminal: String,
    /// Where it arrives within the place.
    pub arrival_terminal: String,
    /// When it is expected to leave, once that differs.
    pub estimated_departs: Option<Zoned>,
    /// When it is expected to arrive, once that differs.
    pub estimated_arrives: Option<Zoned>,
    /// When it left.
    pub actual_departs: Option<Zoned>,
    /// When it arrived.
    pub actual_arrives: Option<Zoned>,
}

impl Leg {
    /// A scheduled leg of which nothing more is known.
    pub fn scheduled(
        id: LegId,
        kind: LegKind,
        (from_place, departs): (PlaceId, Zoned),
        (to_place, arrives): (PlaceId, Zoned),
    ) -> Self {
        Self {
            id,
            kind,
            carrier: String::new(),
            number: String::new(),
            from_place,
            to_place,
            departs,
            arrives,
            status: LegStatus::Planned,
            booking_reference: String::new(),
            note: String::new(),
            journey: None,
            departure_terminal: String::new(),
            arrival_terminal: String::new(),
            estimated_departs: None,
            estimated_arrives: None,
            actual_departs: None,
            actual_arrives: None,
        }
    }

    /// When it leaves as far as is known: it did, it is expected to, it is scheduled to.
    pub fn leaves(&self) -> Zoned {
        self.actual_departs.or(self.estimated_departs).unwrap_or(self.departs)
    }

    /// When it arrives as far as is known.
    pub fn lands(&self) -> Zoned {
        self.actual_arrives.or(self.estimated_arrives).unwrap_or(self.arrives)
    }

    /// Gives it a new schedule. What was expected by the old one is expected no more: the estimates go, and a delay
    /// becomes a change. Once it has left, what is known of it outweighs any schedule and stays. Answers whether an
    /// estimate went.
    pub fn reschedule(&mut self, departs: Zoned, arrives: Zoned) -> bool {
        let is_new = (self.departs, self.arrives) != (departs, arrives);
        (self.departs, self.arrives) = (departs, arrives);
        if !is_new || self.actual_departs.is_some() || self.actual_arrives.is_some() {
            return false;
        }
        if self.status == LegStatus::Delayed {
            self.status = LegStatus::Changed;
        }
        let estimates = [self.estimated_departs.take(), self.estimated_arrives.take()];
        estimates.iter().any(Option::is_some)
    }

    /// Minutes it arrives later than scheduled; negative when earlier.
    pub fn delay_minutes(&self) -> i64 {
        (self.lands().instant() - self.arrives.instant()).num_minutes()
    }

    /// From leaving to arriving, as far as is known.
    ///
    /// # Errors
    /// [`TimeError::EndsBeforeStart`].
    pub fn interval(&self) -> Result<Interval, TimeError> {
        Interval::new(self.leaves().instant(), self.lands().instant())
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
    /// Number of the ticket.
    pub ticket_number: String,
    /// The name on the ticket, to compare with the travel document; empty until seen.
    pub ticket_name: String,
    /// Pieces of baggage, if known.
    pub bags: Option<i64>,
}

impl Traveller {
    /// A person on a leg of whose ticket nothing is known.
    pub fn of(id: TravellerId, leg: LegId, person: PersonId) -> Self {
        Self {
            id,
            leg,
            person,
            seat: String::new(),
            ticket_number: String::new(),
            ticket_name: String::new(),
            bags: None,
        }
    }
}

/// Legs that one travels one after the other: out, or home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journey {
    /// Key.
    pub id: JourneyId,
    /// To the forum, home, or on the way.
    pub direction: JourneyDirection,
    /// What the office calls it; may be empty.
    pub title: String,
    /// For the office only; in no export.
    pub note: String,
}

vocabulary! {
    /// Where a journey leads.
    JourneyDirection {
        /// To the forum.
        Inbound = "inbound",
        /// Home.
        Outbound = "outbound",
        /// Between places of the forum.
        Internal = "internal",
        /// A positioning or technical leg.
        Technical = "technical",
    }
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
}

//! Ground transfers: who is driven when from where to where, by whom, and how long the way takes.

use crate::ground::Ride;
use crate::ids::{DriverId, LegId, MovementId, PassengerId, PersonId, PlaceId, TransitTimeId, VehicleId, VenueId};
use crate::time::{Interval, TimeError, Zoned};
use crate::vocabulary::vocabulary;

/// An end of a way: a place or a venue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// An airport, station, hotel or other place.
    Place(PlaceId),
    /// A venue.
    Venue(VenueId),
}

impl Spot {
    /// From the two columns that hold it, of which exactly one is filled.
    pub fn of(place: Option<PlaceId>, venue: Option<VenueId>) -> Option<Self> {
        place.map(Self::Place).or(venue.map(Self::Venue))
    }

    /// The place, if it is one.
    pub fn place(self) -> Option<PlaceId> {
        if let Self::Place(id) = self { Some(id) } else { None }
    }

    /// The venue, if it is one.
    pub fn venue(self) -> Option<VenueId> {
        if let Self::Venue(id) = self { Some(id) } else { None }
    }
}

/// Minutes a way takes, as the office knows it. One direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransitTime {
    /// Key.
    pub id: TransitTimeId,
    /// From a place,
    pub from_place: Option<PlaceId>,
    /// or a venue.
    pub from_venue: Option<VenueId>,
    /// To a place,
    pub to_place: Option<PlaceId>,
    /// or a venue.
    pub to_venue: Option<VenueId>,
    /// How one is driven.
    pub service: Ride,
    /// From door to door.
    pub minutes: i64,
}

impl TransitTime {
    /// Where the way begins.
    pub fn from(&self) -> Option<Spot> {
        Spot::of(self.from_place, self.from_venue)
    }

    /// Where it ends.
    pub fn to(&self) -> Option<Spot> {
        Spot::of(self.to_place, self.to_venue)
    }
}

/// Somebody who drives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Driver {
    /// Key.
    pub id: DriverId,
    /// The name.
    pub name: String,
    /// Telephone on the day.
    pub phone: String,
    /// For the office only; in no export.
    pub note: String,
}

/// A car, van or coach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vehicle {
    /// Key.
    pub id: VehicleId,
    /// What the dispatcher calls it ("Car 12").
    pub name: String,
    /// Number plate.
    pub plate: String,
    /// Seats for passengers, if known.
    pub seats: Option<i64>,
    /// Pieces of baggage it takes, if known.
    pub bags: Option<i64>,
    /// Whether a wheelchair can enter.
    pub step_free: StepFree,
    /// Whom it is for.
    pub service: Ride,
    /// Who usually drives it.
    pub driver: Option<DriverId>,
    /// For the office only; in no export.
    pub note: String,
}

/// One ground transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// Key.
    pub id: MovementId,
    /// Arrival, departure, transfer...
    pub kind: MovementKind,
    /// How the passengers are served.
    pub service: Ride,
    /// How far it is settled.
    pub status: MovementStatus,
    /// Picked up at a place,
    pub from_place: Option<PlaceId>,
    /// or a venue.
    pub from_venue: Option<VenueId>,
    /// Dropped off at a place,
    pub to_place: Option<PlaceId>,
    /// or a venue.
    pub to_venue: Option<VenueId>,
    /// Pick-up.
    pub starts: Zoned,
    /// Drop-off.
    pub ends: Zoned,
    /// The vehicle, once assigned.
    pub vehicle: Option<VehicleId>,
    /// The driver, when it is not the vehicle's own.
    pub driver: Option<DriverId>,
    /// Who receives the passengers.
    pub greeter: String,
    /// What the sign says.
    pub sign_text: String,
    /// Pieces of baggage, when it is not the sum of the travellers'.
    pub bags: Option<i64>,
    /// The leg it meets or brings to. One leg may need two: the head by car, the others by coach.
    pub leg: Option<LegId>,
    /// For the office only; in no export.
    pub note: String,
}

impl Movement {
    /// From pick-up to drop-off.
    ///
    /// # Errors
    /// [`TimeError::EndsBeforeStart`].
    pub fn interval(&self) -> Result<Interval, TimeError> {
        Interval::new(self.starts.instant(), self.ends.instant())
    }

    /// Where it picks up.
    pub fn from(&self) -> Option<Spot> {
        Spot::of(self.from_place, self.from_venue)
    }

    /// Where it drops off.
    pub fn to(&self) -> Option<Spot> {
        Spot::of(self.to_place, self.to_venue)
    }

    /// Whether it may still take place, or did.
    pub fn is_on(&self) -> bool {
        self.status != MovementStatus::Cancelled
    }
}

/// A person in a movement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passenger {
    /// Key.
    pub id: PassengerId,
    /// The movement.
    pub movement: MovementId,
    /// The person.
    pub person: PersonId,
}

vocabulary! {
    /// What a movement is.
    MovementKind {
        /// From a leg.
        Arrival = "arrival",
        /// To a leg.
        Departure = "departure",
        /// Between places.
        Transfer = "transfer",
        /// Several cars with an escort.
        Motorcade = "motorcade",
        /// To and fro by a timetable.
        Shuttle = "shuttle",
        /// At somebody's disposal.
        OnCall = "on_call",
    }
    /// How far a movement is settled.
    MovementStatus {
        /// Wanted.
        Planned = "planned",
        /// Has its vehicle and driver.
        Assigned = "assigned",
        /// Under way.
        EnRoute = "en_route",
        /// Done.
        Done = "done",
        /// Called off.
        Cancelled = "cancelled",
    }
    /// Whether one gets in without a step.
    StepFree {
        /// Yes.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// No.
        No = "no",
        /// Nobody looked yet.
        Unknown = "unknown",
    }
}

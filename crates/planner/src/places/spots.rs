//! An end of a way at the door: a place or a venue; and where on the earth it is.

use crate::operate::{Change, not_found};
use crate::refusal::{Problem, Refusal};
use attache_domain::ids::{PlaceId, VenueId};
use attache_domain::movements::Spot;
use attache_domain::plan::Plan;
use attache_domain::position::Position;
use attache_domain::rooms::Venue;
use attache_domain::travel::Place;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A place or a venue, by its key: `{"place": "..."}` or `{"venue": "..."}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SpotRef {
    /// An airport, station, hotel or other place.
    Place(PlaceId),
    /// A venue.
    Venue(VenueId),
}

impl From<Spot> for SpotRef {
    fn from(spot: Spot) -> Self {
        match spot {
            Spot::Place(id) => Self::Place(id),
            Spot::Venue(id) => Self::Venue(id),
        }
    }
}

impl From<SpotRef> for Spot {
    fn from(spot: SpotRef) -> Self {
        match spot {
            SpotRef::Place(id) => Self::Place(id),
            SpotRef::Venue(id) => Self::Venue(id),
        }
    }
}

/// A place or a venue with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SpotView {
    /// Which.
    pub at: SpotRef,
    /// Its name, with its code if it has one.
    pub name: String,
}

impl SpotView {
    /// A spot by name.
    pub(crate) fn of(plan: &Plan, spot: Spot) -> Self {
        Self { at: spot.into(), name: plan.name_of_spot(spot) }
    }
}

/// The zone of the wall at a spot.
pub(crate) fn zone_of_spot(plan: &Plan, spot: Spot) -> Result<Tz, Refusal> {
    match spot {
        Spot::Place(id) => plan.places.get(id).map(|place| place.zone).ok_or_else(|| not_found::<Place>(id)),
        Spot::Venue(id) => plan.venues.get(id).map(|venue| venue.zone).ok_or_else(|| not_found::<Venue>(id)),
    }
}

/// The zone of the wall at a spot, as this operation left it so far.
pub(crate) fn zone_at(change: &Change<'_>, spot: Spot) -> Result<Tz, Refusal> {
    match spot {
        Spot::Place(id) => Ok(change.get::<Place>(id)?.zone),
        Spot::Venue(id) => Ok(change.get::<Venue>(id)?.zone),
    }
}

/// Degrees north and east.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PositionLetter {
    /// Degrees north of the equator.
    pub latitude: f64,
    /// Degrees east of Greenwich.
    pub longitude: f64,
}

impl From<Position> for PositionLetter {
    fn from(position: Position) -> Self {
        let (latitude, longitude) = position.degrees();
        Self { latitude, longitude }
    }
}

impl PositionLetter {
    /// The position it stands for.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] when it is not on the earth.
    pub(crate) fn read(self) -> Result<Position, Refusal> {
        let found = Position::of_degrees(self.latitude, self.longitude);
        found.ok_or_else(|| Refusal::invalid("position", Problem::OutOfRange))
    }
}

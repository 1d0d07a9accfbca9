//! Venues and their spaces, when they can be used, and the grid of spaces and hours.

mod add_space;
mod blocks;
mod closures;
mod divide_space;
mod edit_space;
mod grid;
mod hours;
mod layouts;
mod remove_space;
mod spaces;
mod unplaced;
mod venues;

pub use add_space::{AddSpace, add_space};
pub(crate) use add_space::{MOST_BOOTHS, MOST_MINUTES, MOST_OF_A_SPACE};
pub use blocks::{BlockKind, RoomBlock};
pub use closures::{
    AddClosure, AllowedDelegation, ClosureRow, EditClosure, OneClosure, add_closure, edit_closure, list_closures,
    remove_closure,
};
pub use divide_space::{DivideSpace, NewPart, divide_space};
pub(crate) use edit_space::require_joinable;
pub use edit_space::{EditSpace, edit_space};
pub(crate) use grid::axis;
pub use grid::{Axis, ReadGrid, RoomBar, RoomGrid, room_grid};
pub use hours::{
    OneOpeningHours, OpeningHoursRow, SetOpeningHours, clear_opening_hours, list_opening_hours, set_opening_hours,
};
pub use layouts::{LayoutLetter, LayoutRow, SetSpaceLayouts, list_layouts, set_space_layouts};
pub use remove_space::{OneSpace, remove_space};
pub use spaces::{SpaceRow, list_spaces};
pub use unplaced::Unplaced;
pub use venues::{AddVenue, EditVenue, OneVenue, VenueRow, add_venue, edit_venue, list_venues, remove_venue};

use crate::operate::Change;
use crate::refusal::{Problem, Refusal};
use attache_domain::bookings::RoomBooking;
use attache_domain::claimant::Claimant;
use attache_domain::ids::{SpaceId, VenueId};
use attache_domain::plan::{Plan, Thing};
use attache_domain::rooms::{Space, Venue};
use chrono_tz::Tz;

/// The live booking that serves a session or a meeting, as [`Claimant`] chooses among several.
pub(crate) fn booking_for(plan: &Plan, thing: Thing) -> Option<&RoomBooking> {
    Claimant::of(plan, thing).booked(plan)
}

/// The zone of the wall a space's clock hangs on.
pub(crate) fn zone_of_space(plan: &Plan, space: SpaceId) -> Option<Tz> {
    let space = plan.spaces.get(space)?;
    plan.venues.get(space.venue).map(|venue| venue.zone)
}

/// What hours and closures are of: a whole venue or one space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whereabouts {
    Venue(VenueId),
    Space(SpaceId),
}

impl Whereabouts {
    /// The one that was given.
    fn read(venue: Option<VenueId>, space: Option<SpaceId>) -> Result<Self, Refusal> {
        match (venue, space) {
            (Some(venue), None) => Ok(Self::Venue(venue)),
            (None, Some(space)) => Ok(Self::Space(space)),
            (None, None) => Err(Refusal::invalid("space", Problem::Empty)),
            (Some(_), Some(_)) => Err(Refusal::invalid("venue", Problem::OneOnly)),
        }
    }

    /// The two columns of a record.
    fn columns(self) -> (Option<VenueId>, Option<SpaceId>) {
        match self {
            Self::Venue(venue) => (Some(venue), None),
            Self::Space(space) => (None, Some(space)),
        }
    }

    /// Its name and the zone of its wall; it must be there.
    fn known(self, change: &Change<'_>) -> Result<(String, Tz), Refusal> {
        match self {
            Self::Venue(id) => change.get(id).map(|venue: Venue| (venue.name, venue.zone)),
            Self::Space(id) => {
                let space: Space = change.get(id)?;
                Ok((space.name, change.get::<Venue>(space.venue)?.zone))
            }
        }
    }
}

/// The name of the venue or space a record is of, and where that stands in lists: the venue, then its spaces.
fn place_of(plan: &Plan, venue: Option<VenueId>, space: Option<SpaceId>) -> (String, PlaceInLists) {
    let room = space.and_then(|id| plan.spaces.get(id));
    let site = room.map(|room| room.venue).or(venue).and_then(|id| plan.venues.get(id));
    let site_name = site.map(|site| site.name.clone()).unwrap_or_default();
    let name = room.map_or_else(|| site_name.clone(), |room| room.name.clone());
    (name, (site_name, site.map(|site| site.id), room.map(|room| (room.position, room.id))))
}

/// By venue, each before its spaces.
type PlaceInLists = (String, Option<VenueId>, Option<(i64, SpaceId)>);

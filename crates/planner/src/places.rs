//! Places people travel between and sleep in, the airports of the world to choose from, and how long the ways are.

mod add_place;
mod airports;
mod edit_place;
mod list_places;
mod spots;
mod transit_times;

pub use add_place::{AddPlace, add_place};
pub(crate) use airports::AirportsAtHand;
pub use airports::{AddAirport, ListedAirport, PlaceOrAirport, SearchAirports, add_airport, search_airports};
pub use edit_place::{EditPlace, OnePlace, edit_place, remove_place};
pub use list_places::{PlaceRow, ProcessingView, list_places};
pub use spots::{PositionLetter, SpotRef, SpotView};
pub(crate) use spots::{zone_at, zone_of_spot};
pub use transit_times::{OneWay, SetTransitTime, TransitRow, WayView, list_transit_times, set_transit_time, transit};

/// Reads the names of all zones.
pub fn zones() -> Vec<String> {
    chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name().to_owned()).collect()
}

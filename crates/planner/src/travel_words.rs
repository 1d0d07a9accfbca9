//! How legs and movements are named on a timeline and on boards.

use attache_domain::ids::PlaceId;
use attache_domain::plan::Plan;
use attache_domain::travel::{Leg, Place, Traveller};

/// "BA 485 LHR–BCN", or the places where there is no number.
pub fn leg_title(plan: &Plan, leg: &Leg) -> String {
    let way = format!("{}–{}", short_place(plan, leg.from_place), short_place(plan, leg.to_place));
    format!("{} {way}", leg.name()).trim().to_owned()
}

/// The code of a place, or its name where there is none.
pub fn short_place(plan: &Plan, id: PlaceId) -> String {
    let place = plan.get::<Place>(id);
    place.map(|place| if place.code.is_empty() { &place.name } else { &place.code }.clone()).unwrap_or_default()
}

/// A place as a board shows it.
pub fn place_label(plan: &Plan, id: PlaceId) -> String {
    plan.get::<Place>(id).map(Place::label).unwrap_or_default()
}

/// Record locator and seat, as far as they are known.
pub fn leg_detail(leg: &Leg, traveller: &Traveller) -> String {
    joined([leg.booking_reference.as_str(), traveller.seat.as_str()])
}

/// Both places in full, with their terminals.
pub fn from_to(plan: &Plan, leg: &Leg) -> String {
    let end = |id, terminal: &str| joined([place_label(plan, id).as_str(), terminal]);
    format!("{} – {}", end(leg.from_place, &leg.departure_terminal), end(leg.to_place, &leg.arrival_terminal))
}

/// What is not empty, with a dot between.
pub fn joined<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

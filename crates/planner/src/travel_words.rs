//! How a leg is named on a timeline.

use crate::travel::place_label;
use attache_domain::plan::Plan;
use attache_domain::travel::{Leg, Place, Traveller};

/// "BA 485 LHR–BCN", or the places where there is no number.
pub fn leg_title(plan: &Plan, leg: &Leg) -> String {
    let short = |id| {
        let place = plan.get::<Place>(id);
        place
            .map(|place| if place.code.is_empty() { place.name.clone() } else { place.code.clone() })
            .unwrap_or_default()
    };
    let way = format!("{}–{}", short(leg.from_place), short(leg.to_place));
    format!("{} {way}", leg.name()).trim().to_owned()
}

/// Record locator and seat, as far as they are known.
pub fn leg_detail(leg: &Leg, traveller: &Traveller) -> String {
    [leg.booking_reference.as_str(), traveller.seat.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// Both places in full.
pub fn from_to(plan: &Plan, leg: &Leg) -> String {
    format!("{} – {}", place_label(plan, leg.from_place), place_label(plan, leg.to_place))
}

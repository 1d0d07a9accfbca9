//! How people come and where they sleep.

mod legs;
mod stays;

pub use legs::{AddLeg, EditLeg, LegRow, OneLeg, add_leg, edit_leg, list_legs, remove_leg};
pub(crate) use legs::{place_label, require_order};
pub(crate) use stays::require_nights;
pub use stays::{AddStay, EditStay, OneStay, StayRow, add_stay, edit_stay, list_stays, remove_stay};

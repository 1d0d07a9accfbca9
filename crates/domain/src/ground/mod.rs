//! What happens on the ground between one leg and the next: borders, bags, connections, the way into town, waiting.
//!
//! Everything here is a default for a plan whose office has not said better. A number that an office knows about a
//! place always wins. All figures are whole minutes; those without a named source are our own assumptions, and stand
//! as constants with their reason so that they can be argued with.

mod around_legs;
mod border;
mod distance;
mod processing;
mod transit;
mod underway;
mod waiting;
mod ways;

pub use around_legs::{after_arrival, before_departure, border_of, change_between};
pub use border::{Border, border};
pub use distance::km_between;
pub use processing::{arrival_minutes, departure_minutes, minimum_connection};
pub use transit::{LONGEST_RIDE_KM, WALKABLE_KM, default_minutes};
pub use underway::likely_minutes;
pub use waiting::GROUP_CAR_MAY_WAIT;
pub use ways::{
    Way, WaySource, are_far_apart, are_near, country_of_the_forum, estimated_between, is_far_from_city, is_known_city,
    minutes_between, own_transit,
};

use crate::ids::PersonId;
use crate::plan::Plan;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How somebody is taken from one place to another: the level of service of a ground transfer.
    Ride {
        /// A car of one's own, waiting when the guest comes out.
        Vip = "vip",
        /// A shared car or coach, which waits for its passengers.
        Group = "group",
        /// No vehicle.
        OnFoot = "on_foot",
    }
}

impl Ride {
    /// How a person is usually driven: heads of delegation by themselves, everybody else together.
    pub fn usual(plan: &Plan, person: PersonId) -> Self {
        if plan.is_head(person) { Self::Vip } else { Self::Group }
    }
}

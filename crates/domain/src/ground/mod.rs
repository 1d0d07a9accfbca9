//! What happens on the ground between one leg and the next: borders, bags, connections, the way into town, waiting.
//!
//! Everything here is a default for a plan whose office has not said better. A number that an office knows about a
//! place always wins. All figures are whole minutes; those without a named source are our own assumptions.

mod distance;

pub use distance::{Position, km_between};

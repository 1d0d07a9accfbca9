//! What a traveller meets on the ground, judged from outside the crate: the airports of the world, borders, bags and
//! transfers, and the clocks on both ends of a flight.

mod airports;
mod borders;
mod instants;
mod transfers;
mod ways;

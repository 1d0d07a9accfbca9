//! Placing meetings by themselves: the forum is posed to the engine as a problem, its answer is tried on a copy of the plan
//! and shown, and what is accepted is done as one operation.
//!
//! [`pose`] says in the engine's words who sits at which table ([`table`]), which rooms are free when ([`rooms`]), who
//! interprets ([`staff`]) and what each meeting asks for ([`wishes`]), on a grid of slots ([`grid`]). [`propose`] has it
//! solved; what the conflict engine then still holds against a place ([`trying`]) is barred and the rest solved again, so
//! that what is shown is what the rules allow. [`place`] does it.
//!
//! [`why_not`] goes through every way to place one meeting with the [`facts`] against it; [`hitting`] finds the fewest that
//! forbid it, [`remedies`] what would take them away.

mod facts;
mod grid;
mod hitting;
mod place;
mod pose;
mod propose;
mod remedies;
mod rooms;
mod scope;
mod solving;
mod staff;
mod table;
mod telling;
mod trying;
mod why_not;
mod wishes;

pub use place::{Excused, GivesWay, OnePlacement, PlaceMeetings, place_meetings};
pub use propose::{
    DelegationPlaced, PlacementChange, PlacementRow, PlacingJob, PlacingProposal, Proven, UnplacedRow, prepare_placing,
    propose_placing,
};
pub use scope::{MayMove, ProposePlacing};
pub use telling::{Because, BecauseWord};
pub use why_not::{AskWhyNot, ChangeOffer, ChangeStep, ChangeWord, FreePlace, WhyNot, why_not};

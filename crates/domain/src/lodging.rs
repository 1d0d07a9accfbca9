//! Hotels, what is contracted with them, who sleeps where, and the lists they are sent.
//!
//! A hotel is a [`Place`](crate::travel::Place). What of a block is used is nowhere written down: it follows from the stays
//! and is counted anew ([`ledger`]).

mod blocks;
pub mod dual_use;
mod hotels;
pub mod ledger;
mod rooming;
pub mod sharing;
mod stays;

pub use blocks::*;
pub use hotels::*;
pub use rooming::*;
pub use stays::*;

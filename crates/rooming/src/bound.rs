//! What no assignment can beat.
//!
//! Rooms and blocks are given prices by the night, and the limits on them are dropped. What is left falls apart into
//! principals with those who want to be near them, and each such party finds its cheapest landings at once; the sum of what
//! they pay, less what all rooms and blocks would fetch, is a floor of every assignment's cost, whatever the prices. The
//! ascent looks for the prices with the highest floor.

mod ascent;
mod parties;
mod prices;
mod sorts;

pub(crate) use ascent::Ascent;
pub(crate) use parties::Reach;
pub(crate) use prices::Tariff;

/// Parts of one unit of cost in which the bound reckons.
pub(crate) const FINE: i64 = 256;

//! What no assignment can beat.
//!
//! Rooms and blocks are given prices by the night, and the limits on them are dropped. What is left falls apart into
//! principals with those who want to be near them, and each such party finds its cheapest landings at once; the sum of what
//! they pay, less what all rooms and blocks would fetch, is a floor of every assignment's cost, whatever the prices. The
//! ascent looks for the prices with the highest floor.

mod ascent;
mod choices;
mod doors;
mod parties;
mod prices;
mod sorts;

pub(crate) use ascent::Ascent;
pub(crate) use choices::{Choice, Choices, leave};
pub(crate) use parties::Reach;
pub(crate) use prices::{Prices, Tariff};
pub(crate) use sorts::{Leave, Sort, Sorts};

use crate::ground::Ground;
use doors::Doors;
use parties::Parties;
use prices::Limits;

/// Parts of one unit of cost in which the bound reckons.
pub(crate) const FINE: i64 = 256;

/// What of a problem the bound reckons with.
#[derive(Debug)]
pub(crate) struct Terms<'g> {
    /// The problem.
    pub ground: &'g Ground<'g>,
    /// Who is near whom.
    pub parties: Parties,
    /// Who asks for a door to whom.
    pub doors: Doors,
    /// The limits that have prices.
    pub limits: Limits,
}

impl<'g> Terms<'g> {
    /// Of a problem.
    pub fn new(ground: &'g Ground<'g>) -> Self {
        let parties = Parties::new(ground);
        Self { ground, doors: Doors::new(ground, &parties.principal), parties, limits: Limits::new(ground) }
    }

    /// The least possible cost, in units of cost, that is not less than a floor in fine units.
    pub fn bound(&self, floor: i128) -> u64 {
        let fine = i128::from(FINE);
        u64::try_from(self.ground.round_up((floor + fine - 1).div_euclid(fine))).unwrap_or(0)
    }
}

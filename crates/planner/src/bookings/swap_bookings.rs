//! Let two bookings, sessions or meetings exchange their rooms.

use super::move_bookings::move_all;
use super::together::{Placement, placement};
use super::{UseLetter, require_each_once, space_name};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use serde::Deserialize;
use ts_rs::TS;

/// Two that exchange their rooms.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SwapBookings {
    /// The one.
    pub one: UseLetter,
    /// The other.
    pub other: UseLetter,
    /// Whether they exchange their hours too.
    pub times: Option<bool>,
}

/// Swaps two.
pub fn swap_bookings(planner: &mut Planner, input: SwapBookings) -> Answer<Done<()>> {
    planner.operate(Op::SwapBookings, |change| {
        let (one, other) = (input.one.thing()?, input.other.thing()?);
        require_each_once(change.plan, [one, other].into_iter())?;
        let (first, second) = (placement(change.plan, one)?, placement(change.plan, other)?);
        for at in [first, second] {
            at.space.ok_or_else(|| Refusal::invalid("space", Problem::Empty))?;
        }
        let place_of = |at: Placement, hours: Placement| {
            let hours = if input.times == Some(true) { at } else { hours };
            Placement { space: at.space, starts: hours.starts, ends: hours.ends }
        };
        let said = facts([
            ("name", change.plan.name_of(one)),
            ("other", change.plan.name_of(other)),
            ("space", first.space.map(|id| space_name(change.plan, id)).unwrap_or_default()),
            ("other_space", second.space.map(|id| space_name(change.plan, id)).unwrap_or_default()),
        ]);
        move_all(change, vec![(one, place_of(second, first)), (other, place_of(first, second))])?;
        Ok(((), said))
    })
}

//! What the dispatcher still has to do: movements that nobody drives, and people whom nobody meets.

use super::board::{BoardLeg, ReadBoard, board_legs};
use super::movements::{MovementRow, is_unassigned, movement_row};
use crate::commands::Answer;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::trouble;
use crate::wire::Empty;
use attache_domain::movements::Movement;
use serde::Serialize;
use ts_rs::TS;

/// Transfers that are not settled.
#[derive(Debug, Serialize, TS)]
pub struct UnassignedTransfers {
    /// Movements without a vehicle or a driver, in order of pick-up.
    pub movements: Vec<MovementRow>,
    /// Arrivals and departures with people whom no movement takes, in order of time.
    pub legs: Vec<BoardLeg>,
}

/// Reads what is not settled.
pub fn unassigned_transfers(planner: &Planner, _input: Empty) -> Answer<UnassignedTransfers> {
    let plan = &planner.plan;
    let conflicts = trouble::per_thing(planner);
    let mut movements: Vec<&Movement> = plan.movements.iter().filter(|one| is_unassigned(plan, one)).collect();
    movements.sort_by_key(|movement| (movement.starts.instant(), movement.id));
    let mut legs = board_legs(planner, &ReadBoard::default())?;
    legs.retain(|leg| !leg.unmet.is_empty());
    let ranking = Ranking::in_force(plan);
    let movements = movements.into_iter().map(|movement| movement_row(&ranking, movement, &conflicts)).collect();
    Ok(UnassignedTransfers { movements, legs })
}

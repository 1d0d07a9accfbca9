//! Divide a space into parts.

use super::add_space::{MOST_OF_A_SPACE, require_new_name};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire;
use attache_domain::ids::*;
use attache_domain::rooms::Space;
use serde::Deserialize;
use std::collections::BTreeSet;
use ts_rs::TS;

/// The most parts made at once.
const MOST_PARTS: usize = 50;

/// A space and the parts it falls into.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DivideSpace {
    /// The whole.
    pub id: SpaceId,
    /// Each part, in order.
    pub parts: Vec<NewPart>,
}

/// A part to make; it is on the floor of the whole, and as step-free.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct NewPart {
    pub name: String,
    pub capacity: Option<i64>,
}

/// Divides a space: every part is a space of its own, and the whole stays.
pub fn divide_space(planner: &mut Planner, input: DivideSpace) -> Answer<Done<Vec<SpaceId>>> {
    if input.parts.is_empty() || input.parts.len() > MOST_PARTS {
        return Err(Refusal::invalid("parts", Problem::OutOfRange));
    }
    planner.operate(Op::DivideSpace, |change| {
        let whole: Space = change.get(input.id)?;
        let mut position = change.plan.spaces.of(whole.venue).map(|space| space.position).max().unwrap_or(0);
        let mut signs = BTreeSet::new();
        let mut made = Vec::new();
        for part in &input.parts {
            position += 1;
            let name = wire::some_text("name", &part.name, 200)?;
            let capacity =
                part.capacity.map(|seats| wire::number("capacity", seats, 0, MOST_OF_A_SPACE)).transpose()?;
            let fresh = Space::new(change.id(), whole.venue, name.clone(), position);
            let (floor, building) = (whole.floor.clone(), whole.building.clone());
            let space =
                Space { parent: Some(whole.id), capacity, floor, building, step_free: whole.step_free, ..fresh };
            require_new_name(change.plan, &space)?;
            if !signs.insert(name.clone()) {
                return Err(Refusal::AlreadyThere { name });
            }
            made.push(change.insert(&space)?);
        }
        let names = signs.into_iter().collect::<Vec<_>>().join(", ");
        Ok((made, facts([("name", whole.name), ("parts", names)])))
    })
}

//! Places in an order given by hand, each with its reason.

use crate::commands::Answer;
use crate::delegations::name_of;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire;
use attache_domain::delegations::Delegation;
use attache_domain::ids::*;
use attache_domain::protocol::{PrecedenceMove, PrecedenceScheme};
use serde::Deserialize;
use ts_rs::TS;

/// A place to give by hand. A delegation that was moved before is moved anew, after all others.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct MoveInPrecedence {
    pub scheme: PrecedenceSchemeId,
    pub delegation: DelegationId,
    /// Right behind whom; absent, to the very first place.
    pub follows: Option<DelegationId>,
    /// Why, in the office's words.
    pub reason: String,
}

/// A place given by hand to take back, so that the scheme decides again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct UnmoveInPrecedence {
    pub scheme: PrecedenceSchemeId,
    pub delegation: DelegationId,
}

/// Gives a delegation a place by hand.
pub fn move_in_precedence(planner: &mut Planner, input: MoveInPrecedence) -> Answer<Done<PrecedenceMoveId>> {
    let reason = wire::some_text("reason", &input.reason, 1000)?;
    if input.follows == Some(input.delegation) {
        return Err(Refusal::invalid("follows", Problem::OutOfRange));
    }
    planner.operate(Op::MoveInPrecedence, |change| {
        let scheme: PrecedenceScheme = change.get(input.scheme)?;
        for delegation in [Some(input.delegation), input.follows].into_iter().flatten() {
            change.get::<Delegation>(delegation)?;
        }
        let before = change.plan.precedence_moves.of(scheme.id).find(|one| one.delegation == input.delegation);
        if let Some(before) = before {
            change.remove::<PrecedenceMove>(before.id)?;
        }
        let id = change.insert(&PrecedenceMove {
            id: change.id(),
            scheme: scheme.id,
            delegation: input.delegation,
            follows: input.follows,
            reason: reason.clone(),
        })?;
        Ok((id, facts([("name", name_of(change.plan, input.delegation)), ("scheme", scheme.name), ("reason", reason)])))
    })
}

/// Takes a place given by hand back.
pub fn unmove_in_precedence(planner: &mut Planner, input: UnmoveInPrecedence) -> Answer<Done<()>> {
    planner.operate(Op::UnmoveInPrecedence, |change| {
        let scheme: PrecedenceScheme = change.get(input.scheme)?;
        change.get::<Delegation>(input.delegation)?;
        let moved = change.plan.precedence_moves.of(scheme.id).find(|one| one.delegation == input.delegation);
        if let Some(moved) = moved {
            change.remove::<PrecedenceMove>(moved.id)?;
        }
        Ok(((), facts([("name", name_of(change.plan, input.delegation)), ("scheme", scheme.name)])))
    })
}

//! Closures and blockings: when a venue or a space is out of service, or kept for some.

use super::{Whereabouts, place_of};
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{self, Empty, Moment, WallTime};
use attache_domain::bookings::BookingPurpose;
use attache_domain::delegations::Delegation;
use attache_domain::desk::{Closure, ClosureAllowance, ClosureKind};
use attache_domain::ids::*;
use attache_domain::plan::Plan;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A closure to add, of a venue or of a space. Without a list, nobody is let in.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddClosure {
    pub venue: Option<VenueId>,
    pub space: Option<SpaceId>,
    pub kind: ClosureKind,
    pub reason: Option<String>,
    pub starts: WallTime,
    pub ends: WallTime,
    /// The delegations that may use the space all the same.
    pub delegations: Option<Vec<DelegationId>>,
    /// What may take place in it all the same.
    pub purposes: Option<Vec<BookingPurpose>>,
}

/// New values for a closure; what is absent stays. A list replaces the one there was; a venue or a space takes the place
/// of the one it was of.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditClosure {
    pub id: ClosureId,
    pub venue: Option<VenueId>,
    pub space: Option<SpaceId>,
    pub kind: Option<ClosureKind>,
    pub reason: Option<String>,
    pub starts: Option<WallTime>,
    pub ends: Option<WallTime>,
    pub delegations: Option<Vec<DelegationId>>,
    pub purposes: Option<Vec<BookingPurpose>>,
}

/// One closure.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneClosure {
    /// Key.
    pub id: ClosureId,
}

/// A closure as a line of a list.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct ClosureRow {
    pub id: ClosureId,
    pub venue: Option<VenueId>,
    pub space: Option<SpaceId>,
    /// The name of the venue or the space.
    pub name: String,
    pub kind: ClosureKind,
    pub reason: String,
    pub starts: Moment,
    pub ends: Moment,
    /// The delegations that may use the space all the same, by name.
    pub delegations: Vec<AllowedDelegation>,
    /// What may take place in it all the same.
    pub purposes: Vec<BookingPurpose>,
}

/// A delegation that is let in.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct AllowedDelegation {
    pub id: DelegationId,
    pub name: String,
}

/// Reads all closures: venue by venue, each before its spaces, in order of time.
pub fn list_closures(planner: &Planner, _input: Empty) -> Answer<Vec<ClosureRow>> {
    let plan = &planner.plan;
    let mut all: Vec<_> =
        plan.closures.iter().map(|closure| (place_of(plan, closure.venue, closure.space), closure)).collect();
    all.sort_by(|((_, a), one), ((_, b), other)| {
        (a, one.starts.instant(), one.id).cmp(&(b, other.starts.instant(), other.id))
    });
    Ok(all.into_iter().map(|((name, _), closure)| row(plan, name, closure)).collect())
}

/// Adds a closure.
pub fn add_closure(planner: &mut Planner, input: AddClosure) -> Answer<Done<ClosureId>> {
    let place = Whereabouts::read(input.venue, input.space)?;
    let reason = wire::optional_text("reason", input.reason.as_deref(), 500)?;
    planner.operate(Op::AddClosure, |change| {
        let (name, zone) = place.known(change)?;
        let (venue, space) = place.columns();
        let (starts, ends) = (input.starts.read("starts", zone)?, input.ends.read("ends", zone)?);
        wire::in_order(Some(starts), Some(ends))?;
        let closure = Closure { id: change.id(), venue, space, kind: input.kind, reason, starts, ends };
        change.insert(&closure)?;
        let allowed = Allowed {
            delegations: input.delegations.iter().flatten().copied().collect(),
            purposes: input.purposes.iter().flatten().copied().collect(),
        };
        allowed.put(change, closure.id)?;
        Ok((closure.id, closure_facts(name, &closure)))
    })
}

/// Edits a closure and who is let in.
pub fn edit_closure(planner: &mut Planner, input: EditClosure) -> Answer<Done<()>> {
    planner.operate(Op::EditClosure, |change| {
        let mut closure: Closure = change.get(input.id)?;
        let place = match (input.venue, input.space) {
            (None, None) => Whereabouts::read(closure.venue, closure.space)?,
            (venue, space) => Whereabouts::read(venue, space)?,
        };
        let (name, zone) = place.known(change)?;
        (closure.venue, closure.space) = place.columns();
        wire::edit(&mut closure.kind, input.kind);
        wire::edit_text(&mut closure.reason, "reason", input.reason.as_deref(), 500)?;
        for (target, field, value) in
            [(&mut closure.starts, "starts", &input.starts), (&mut closure.ends, "ends", &input.ends)]
        {
            wire::edit(target, value.as_ref().map(|time| time.read(field, zone)).transpose()?);
        }
        wire::in_order(Some(closure.starts), Some(closure.ends))?;
        change.update(&closure)?;
        let mut allowed = Allowed::of(change.plan, closure.id);
        wire::edit(&mut allowed.delegations, input.delegations.map(BTreeSet::from_iter));
        wire::edit(&mut allowed.purposes, input.purposes.map(BTreeSet::from_iter));
        allowed.put(change, closure.id)?;
        Ok(((), closure_facts(name, &closure)))
    })
}

/// Removes a closure.
pub fn remove_closure(planner: &mut Planner, input: OneClosure) -> Answer<Done<()>> {
    planner.operate(Op::RemoveClosure, |change| {
        let closure: Closure = change.get(input.id)?;
        let (name, _) = place_of(change.plan, closure.venue, closure.space);
        Allowed::default().put(change, closure.id)?;
        change.remove::<Closure>(closure.id)?;
        Ok(((), closure_facts(name, &closure)))
    })
}

/// Who is let in all the same.
#[derive(Default)]
struct Allowed {
    delegations: BTreeSet<DelegationId>,
    purposes: BTreeSet<BookingPurpose>,
}

impl Allowed {
    fn of(plan: &Plan, closure: ClosureId) -> Self {
        let known = || plan.closure_allowances.of(closure);
        Self {
            delegations: known().filter_map(|one| one.delegation).collect(),
            purposes: known().filter_map(|one| one.purpose).collect(),
        }
    }

    /// Writes the list in place of the one there was.
    fn put(mut self, change: &Change<'_>, closure: ClosureId) -> Result<(), Refusal> {
        for known in change.plan.closure_allowances.of(closure) {
            let stays = known.delegation.is_some_and(|id| self.delegations.remove(&id))
                || known.purpose.is_some_and(|purpose| self.purposes.remove(&purpose));
            if !stays {
                change.remove::<ClosureAllowance>(known.id)?;
            }
        }
        for delegation in self.delegations {
            let delegation = Some(change.get::<Delegation>(delegation)?.id);
            change.insert(&ClosureAllowance { id: change.id(), closure, delegation, purpose: None })?;
        }
        for purpose in self.purposes {
            let purpose = Some(purpose);
            change.insert(&ClosureAllowance { id: change.id(), closure, delegation: None, purpose })?;
        }
        Ok(())
    }
}

fn row(plan: &Plan, name: String, closure: &Closure) -> ClosureRow {
    let allowed = Allowed::of(plan, closure.id);
    let named = |id| AllowedDelegation { id, name: name_of(plan, id) };
    let mut delegations: Vec<AllowedDelegation> = allowed.delegations.into_iter().map(named).collect();
    crate::lists::sort_by_name(plan, &mut delegations, |one| &one.name);
    ClosureRow {
        id: closure.id,
        venue: closure.venue,
        space: closure.space,
        name,
        kind: closure.kind,
        reason: closure.reason.clone(),
        starts: closure.starts.into(),
        ends: closure.ends.into(),
        delegations,
        purposes: allowed.purposes.into_iter().collect(),
    }
}

fn closure_facts(name: String, closure: &Closure) -> Facts {
    let clock = |time: attache_domain::time::Zoned| time.local().format("%Y-%m-%d %H:%M").to_string();
    facts([
        ("name", name),
        ("closure", closure.kind.word().to_owned()),
        ("from", clock(closure.starts)),
        ("to", clock(closure.ends)),
    ])
}

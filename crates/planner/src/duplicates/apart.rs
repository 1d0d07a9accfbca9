//! Two people who look like one and are two: said once, they are not offered for merging again.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::trouble;
use crate::wire::{PersonId, ThingRef};
use attache_domain::delegations::{DistinctPeople, Person};
use attache_domain::ids::DistinctPeopleId;
use attache_domain::plan::Plan;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Two people who are two.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct KeepApart {
    pub one: PersonId,
    pub other: PersonId,
}

/// One such pair.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneApart {
    /// Key.
    pub id: DistinctPeopleId,
}

/// Two people who are kept apart.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct ApartView {
    pub id: DistinctPeopleId,
    pub one: ThingRef,
    pub other: ThingRef,
}

/// Enters that two people are two. They are not offered for merging from then on.
pub fn keep_apart(planner: &mut Planner, input: KeepApart) -> Answer<Done<DistinctPeopleId>> {
    if input.one == input.other {
        return Err(Refusal::invalid("other", Problem::OutOfRange));
    }
    planner.operate(Op::KeepApart, |change| {
        let (one, other): (Person, Person) = (change.get(input.one)?, change.get(input.other)?);
        if are_apart(change.plan, one.id, other.id) {
            return Err(Refusal::AlreadyThere { name: format!("{}, {}", one.display_name, other.display_name) });
        }
        let id = change.insert(&DistinctPeople::of(change.id(), one.id, other.id))?;
        Ok((id, both(one.display_name, other.display_name)))
    })
}

/// Takes that back: the two are offered for merging again, if they still look alike.
pub fn offer_again(planner: &mut Planner, input: OneApart) -> Answer<Done<()>> {
    planner.operate(Op::OfferAgain, |change| {
        let pair: DistinctPeople = change.get(input.id)?;
        change.remove::<DistinctPeople>(pair.id)?;
        let name = |id| trouble::person(change.plan, id).name;
        Ok(((), both(name(pair.one), name(pair.other))))
    })
}

/// The pairs that are kept apart, the last entered first.
pub(super) fn views(plan: &Plan) -> Vec<ApartView> {
    let view = |pair: &DistinctPeople| ApartView {
        id: pair.id,
        one: trouble::person(plan, pair.one),
        other: trouble::person(plan, pair.other),
    };
    let mut views: Vec<ApartView> = plan.distinct_people.iter().map(view).collect();
    views.reverse();
    views
}

/// Whether somebody said that the two are two.
pub(super) fn are_apart(plan: &Plan, one: PersonId, other: PersonId) -> bool {
    plan.distinct_people.of(one).any(|pair| pair.is_of(one, other))
}

/// Takes out what was said of a person who goes.
pub(crate) fn forget(change: &Change<'_>, person: PersonId) -> Result<(), Refusal> {
    let mut pairs = change.plan.distinct_people.of(person);
    pairs.try_for_each(|pair| change.remove::<DistinctPeople>(pair.id))
}

/// Of one who becomes another, what was said of the first holds for the second, except that these two are two.
pub(super) fn hand_over(change: &Change<'_>, keep: PersonId, gone: PersonId) -> Result<(), Refusal> {
    let plan = change.plan;
    for pair in plan.distinct_people.of(gone) {
        let third = if pair.one == gone { pair.other } else { pair.one };
        change.remove::<DistinctPeople>(pair.id)?;
        if third != keep && !are_apart(plan, keep, third) {
            change.insert(&DistinctPeople::of(change.id(), keep, third))?;
        }
    }
    Ok(())
}

fn both(one: String, other: String) -> Facts {
    facts([("name", one), ("other", other)])
}

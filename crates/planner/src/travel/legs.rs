//! Legs: flights, trains, road and ferry rides, and who is on them.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::people::require_once;
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::trouble;
use crate::wire::{self, Empty, Moment, ThingRef, WallTime};
use attache_domain::delegations::Person;
use attache_domain::ids::*;
use attache_domain::plan::Plan;
use attache_domain::travel::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A leg.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct LegRow {
    pub id: LegId,
    pub kind: LegKind,
    pub carrier: String,
    pub number: String,
    pub from: String,
    pub to: String,
    pub departs: Moment,
    pub arrives: Moment,
    pub status: LegStatus,
    pub booking_reference: String,
    pub travellers: Vec<ThingRef>,
}

/// A leg to enter. Times are read on the walls of its places.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddLeg {
    pub kind: LegKind,
    pub carrier: Option<String>,
    pub number: Option<String>,
    pub from: PlaceId,
    pub to: PlaceId,
    pub departs: WallTime,
    pub arrives: WallTime,
    pub status: Option<LegStatus>,
    pub booking_reference: Option<String>,
    pub travellers: Vec<PersonId>,
}

/// New values for a leg; what is absent stays. A list of travellers replaces the one there was.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditLeg {
    pub id: LegId,
    pub carrier: Option<String>,
    pub number: Option<String>,
    pub departs: Option<WallTime>,
    pub arrives: Option<WallTime>,
    pub status: Option<LegStatus>,
    pub booking_reference: Option<String>,
    pub note: Option<String>,
    pub travellers: Option<Vec<PersonId>>,
}

/// One leg.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneLeg {
    /// Key.
    pub id: LegId,
}

/// Reads all legs in order of departure.
pub fn list_legs(planner: &Planner, _input: Empty) -> Answer<Vec<LegRow>> {
    let plan = &planner.plan;
    let travellers = plan.travellers.grouped(|traveller| traveller.leg);
    let mut legs: Vec<&Leg> = plan.legs.iter().collect();
    legs.sort_by_key(|leg| (leg.departs.instant(), leg.id));
    let row = |leg: &Leg| LegRow {
        id: leg.id,
        kind: leg.kind,
        carrier: leg.carrier.clone(),
        number: leg.number.clone(),
        from: place_label(plan, leg.from_place),
        to: place_label(plan, leg.to_place),
        departs: leg.departs.into(),
        arrives: leg.arrives.into(),
        status: leg.status,
        booking_reference: leg.booking_reference.clone(),
        travellers: travellers
            .get(&leg.id)
            .into_iter()
            .flatten()
            .map(|one| trouble::person(plan, one.person))
            .collect(),
    };
    Ok(legs.into_iter().map(row).collect())
}

/// Enters a leg.
pub fn add_leg(planner: &mut Planner, input: AddLeg) -> Answer<Done<LegId>> {
    planner.operate(Op::AddLeg, |change| {
        let (from, to): (Place, Place) = (change.get(input.from)?, change.get(input.to)?);
        let departs = input.departs.read("departs", from.zone)?;
        let arrives = input.arrives.read("arrives", to.zone)?;
        let leg = Leg {
            carrier: wire::optional_text("carrier", input.carrier.as_deref(), 100)?,
            number: wire::optional_text("number", input.number.as_deref(), 20)?,
            status: input.status.unwrap_or(LegStatus::Planned),
            booking_reference: wire::optional_text("booking_reference", input.booking_reference.as_deref(), 40)?,
            ..Leg::scheduled(change.id(), input.kind, (from.id, departs), (to.id, arrives))
        };
        require_order(&leg)?;
        change.insert(&leg)?;
        board(change, leg.id, &input.travellers)?;
        Ok((leg.id, leg_facts(change.plan, &leg)))
    })
}

/// Edits a leg.
pub fn edit_leg(planner: &mut Planner, input: EditLeg) -> Answer<Done<()>> {
    planner.operate(Op::EditLeg, |change| {
        let mut leg: Leg = change.get(input.id)?;
        for (target, field, value, most) in [
            (&mut leg.carrier, "carrier", &input.carrier, 100),
            (&mut leg.number, "number", &input.number, 20),
            (&mut leg.booking_reference, "booking_reference", &input.booking_reference, 40),
            (&mut leg.note, "note", &input.note, 10_000),
        ] {
            wire::edit_text(target, field, value.as_deref(), most)?;
        }
        wire::edit(&mut leg.status, input.status);
        if let Some(departs) = &input.departs {
            leg.departs = departs.read("departs", leg.departs.zone())?;
        }
        if let Some(arrives) = &input.arrives {
            leg.arrives = arrives.read("arrives", leg.arrives.zone())?;
        }
        require_order(&leg)?;
        change.update(&leg)?;
        if let Some(travellers) = &input.travellers {
            board(change, leg.id, travellers)?;
        }
        Ok(((), leg_facts(change.plan, &leg)))
    })
}

/// Removes a leg.
pub fn remove_leg(planner: &mut Planner, input: OneLeg) -> Answer<Done<()>> {
    planner.operate(Op::RemoveLeg, |change| {
        let leg: Leg = change.get(input.id)?;
        board(change, leg.id, &[])?;
        change.remove::<Leg>(leg.id)?;
        Ok(((), leg_facts(change.plan, &leg)))
    })
}

pub(crate) fn place_label(plan: &Plan, id: PlaceId) -> String {
    plan.get::<Place>(id).map(Place::label).unwrap_or_default()
}

/// The longest leg: two weeks on a ship. What is longer has a mistyped date.
const MOST_MINUTES: i64 = 14 * 24 * 60;

pub(crate) fn require_order(leg: &Leg) -> Result<(), Refusal> {
    let interval = leg.interval().map_err(|_| Refusal::invalid("arrives", Problem::EndsBeforeStart))?;
    let too_long = interval.minutes().is_some_and(|minutes| minutes > MOST_MINUTES);
    if too_long { Err(Refusal::invalid("arrives", Problem::OutOfRange)) } else { Ok(()) }
}

/// Makes these people, and no others, the travellers. Who is on the leg already keeps the entry and the seat.
fn board(change: &Change<'_>, leg: LegId, people: &[PersonId]) -> Result<(), Refusal> {
    require_once(change, people.iter().copied())?;
    let known: Vec<&Traveller> = change.plan.travellers.iter().filter(|one| one.leg == leg).collect();
    for traveller in known.iter().filter(|one| !people.contains(&one.person)) {
        change.remove::<Traveller>(traveller.id)?;
    }
    for id in people.iter().filter(|id| !known.iter().any(|one| one.person == **id)) {
        let person: Person = change.get(*id)?;
        change.insert(&Traveller::of(change.id(), leg, person.id))?;
    }
    Ok(())
}

fn leg_facts(plan: &Plan, leg: &Leg) -> Facts {
    let code =
        |id| plan.get::<Place>(id).map(|place| if place.code.is_empty() { &place.name } else { &place.code }.clone());
    facts([
        ("name", leg.name()),
        ("from", code(leg.from_place).unwrap_or_default()),
        ("to", code(leg.to_place).unwrap_or_default()),
        ("when", leg.departs.local().format("%Y-%m-%d %H:%M").to_string()),
    ])
}

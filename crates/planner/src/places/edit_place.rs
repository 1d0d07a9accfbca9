//! Editing a place, and removing one that nothing needs.

use super::PositionLetter;
use super::add_place::minutes_at;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire;
use attache_domain::ids::PlaceId;
use attache_domain::movements::TransitTime;
use attache_domain::plan::{Plan, Thing};
use attache_domain::travel::{Place, PlaceKind};
use serde::Deserialize;
use std::collections::BTreeSet;
use ts_rs::TS;

/// New values for a place; what is absent stays. Empty minutes and an empty position return to what is usual.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditPlace {
    pub id: PlaceId,
    pub kind: Option<PlaceKind>,
    pub name: Option<String>,
    pub code: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    /// Only while nothing has a time there: a clock that was read stays on its wall.
    pub zone: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub position: Option<Option<PositionLetter>>,
    pub address: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub arrival_minutes: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub departure_minutes: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub connection_minutes: Option<Option<i64>>,
}

/// One place.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OnePlace {
    /// Key.
    pub id: PlaceId,
}

/// Edits a place.
pub fn edit_place(planner: &mut Planner, input: EditPlace) -> Answer<Done<()>> {
    planner.operate(Op::EditPlace, |change| {
        let mut place: Place = change.get(input.id)?;
        if let Some(name) = &input.name {
            place.name = wire::some_text("name", name, 300)?;
        }
        for (target, field, value, most) in [
            (&mut place.code, "code", &input.code, 12),
            (&mut place.city, "city", &input.city, 200),
            (&mut place.address, "address", &input.address, 500),
        ] {
            wire::edit_text(target, field, value.as_deref(), most)?;
        }
        for (target, field, value) in [
            (&mut place.arrival_minutes, "arrival_minutes", input.arrival_minutes),
            (&mut place.departure_minutes, "departure_minutes", input.departure_minutes),
            (&mut place.connection_minutes, "connection_minutes", input.connection_minutes),
        ] {
            if let Some(minutes) = value {
                *target = minutes_at(field, minutes)?;
            }
        }
        wire::edit(&mut place.kind, input.kind);
        if input.country.is_some() {
            place.country = wire::country(input.country.as_deref())?;
        }
        if let Some(position) = input.position {
            place.position = position.map(PositionLetter::read).transpose()?;
        }
        if let Some(zone) = &input.zone {
            let zone = wire::zone(zone)?;
            if zone != place.zone {
                require_unused(change.plan, &place)?;
            }
            place.zone = zone;
        }
        change.update(&place)?;
        Ok(((), facts([("name", place.label())])))
    })
}

/// Removes a place that nothing needs (any more), with the times of transit entered for it.
pub fn remove_place(planner: &mut Planner, input: OnePlace) -> Answer<Done<()>> {
    planner.operate(Op::RemovePlace, |change| {
        let place: Place = change.get(input.id)?;
        require_unused(change.plan, &place)?;
        for time in change.plan.transit_times.of(place.id) {
            change.remove::<TransitTime>(time.id)?;
        }
        change.remove::<Place>(place.id)?;
        Ok(((), facts([("name", place.label())])))
    })
}

/// How many things are at a place.
pub(super) fn uses_of(plan: &Plan, place: PlaceId) -> impl Iterator<Item = Thing> {
    let legs = plan.legs.of(place).map(|leg| Thing::Leg(leg.id));
    let stays = plan.stays.of(place).map(|stay| Thing::Stay(stay.id));
    let movements = plan.movements.of(place).map(|movement| Thing::Movement(movement.id));
    legs.chain(stays).chain(movements)
}

/// At most this many things are named in a refusal.
const MOST_NAMED: usize = 5;

fn require_unused(plan: &Plan, place: &Place) -> Result<(), Refusal> {
    let named = |thing: Thing| match thing {
        Thing::Stay(id) => {
            plan.guests.of(id).next().and_then(|guest| plan.people.get(guest.person)).map_or_else(
                || plan.name_of(thing),
                |person| format!("{} ({})", plan.name_of(thing), person.display_name),
            )
        }
        Thing::Leg(id) => plan.legs.get(id).map(|leg| crate::travel_words::leg_title(plan, leg)).unwrap_or_default(),
        _ => plan.name_of(thing),
    };
    let by: BTreeSet<String> = uses_of(plan, place.id).map(named).collect();
    if by.is_empty() {
        return Ok(());
    }
    let mut shown: Vec<String> = by.iter().take(MOST_NAMED).cloned().collect();
    if by.len() > MOST_NAMED {
        shown.push("…".to_owned());
    }
    Err(Refusal::StillInUse { name: place.label(), by: shown.join(", ") })
}

//! Edit a space: what is known of it, what it is a part of, its place in lists.

use super::add_space::{MOST_BOOTHS, MOST_MINUTES, MOST_OF_A_SPACE, require_new_name, require_same_venue};
use super::spaces::siblings_in;
use crate::bookings::taken_by;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire;
use attache_domain::bookings::{BookingStatus, RoomBooking};
use attache_domain::ids::SpaceId;
use attache_domain::movements::StepFree;
use attache_domain::plan::Plan;
use attache_domain::rooms::Space;
use attache_domain::space_tree::{parts, wholes};
use serde::Deserialize;
use ts_rs::TS;

/// New values for a space; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditSpace {
    pub id: SpaceId,
    pub name: Option<String>,
    pub building: Option<String>,
    pub floor: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub capacity: Option<Option<i64>>,
    /// The larger space of the same venue it is a part of; null, it is a part of nothing.
    #[serde(default, deserialize_with = "wire::present")]
    pub parent: Option<Option<SpaceId>>,
    /// Its place among the parts of the same space, from 1; the others make room.
    pub position: Option<i64>,
    /// Floor area in square metres.
    #[serde(default, deserialize_with = "wire::present")]
    pub area: Option<Option<i64>>,
    pub step_free: Option<StepFree>,
    pub booths: Option<i64>,
    pub equipment: Option<String>,
    pub set_up_minutes: Option<i64>,
    pub tear_down_minutes: Option<i64>,
    pub note: Option<String>,
}

/// Edits a space.
pub fn edit_space(planner: &mut Planner, input: EditSpace) -> Answer<Done<()>> {
    planner.operate(Op::EditSpace, |change| {
        let mut space: Space = change.get(input.id)?;
        edit_words(&mut space, &input)?;
        edit_numbers(&mut space, &input)?;
        require_new_name(change.plan, &space)?;
        wire::edit(&mut space.step_free, input.step_free);
        if let Some(parent) = input.parent {
            if let Some(whole) = parent {
                require_same_venue(space.venue, &change.get(whole)?)?;
                require_joinable(change.plan, &space, whole)?;
            }
            space.parent = parent;
        }
        let place = input.position.map(|place| wire::number("position", place, 1, MOST_OF_A_SPACE)).transpose()?;
        match place {
            Some(place) => put_at(change, space.clone(), usize::try_from(place).unwrap_or(usize::MAX))?,
            None => change.update(&space)?,
        }
        Ok(((), facts([("name", space.name)])))
    })
}

fn edit_words(space: &mut Space, input: &EditSpace) -> Result<(), Refusal> {
    if let Some(name) = &input.name {
        space.name = wire::some_text("name", name, 200)?;
    }
    for (target, field, value, most) in [
        (&mut space.building, "building", &input.building, 200),
        (&mut space.floor, "floor", &input.floor, 100),
        (&mut space.equipment, "equipment", &input.equipment, 1000),
        (&mut space.note, "note", &input.note, 10_000),
    ] {
        wire::edit_text(target, field, value.as_deref(), most)?;
    }
    Ok(())
}

fn edit_numbers(space: &mut Space, input: &EditSpace) -> Result<(), Refusal> {
    for (target, field, value) in
        [(&mut space.capacity, "capacity", input.capacity), (&mut space.area, "area", input.area)]
    {
        if let Some(value) = value {
            *target = value.map(|number| wire::number(field, number, 0, MOST_OF_A_SPACE)).transpose()?;
        }
    }
    for (target, field, value, most) in [
        (&mut space.booths, "booths", input.booths, MOST_BOOTHS),
        (&mut space.set_up_minutes, "set_up_minutes", input.set_up_minutes, MOST_MINUTES),
        (&mut space.tear_down_minutes, "tear_down_minutes", input.tear_down_minutes, MOST_MINUTES),
    ] {
        if let Some(value) = value {
            *target = wire::number(field, value, 0, most)?;
        }
    }
    Ok(())
}

/// Refuses to make a space a part of itself, or of a space that is firmly booked while it or a part of it is. The schema
/// stands behind this with triggers; here the refusal gets its facts.
pub(crate) fn require_joinable(plan: &Plan, space: &Space, whole: SpaceId) -> Result<(), Refusal> {
    let mut below = parts(plan, space.id);
    below.push(space.id);
    if below.contains(&whole) {
        return Err(Refusal::SpaceInsideItself);
    }
    let mut around = wholes(plan, whole);
    around.push(whole);
    let held: Vec<&RoomBooking> = around.iter().flat_map(|one| firm(plan, *one)).collect();
    let overlap = |one: &RoomBooking, other: &RoomBooking| match (one.interval(), other.interval()) {
        (Ok(one), Ok(other)) => one.overlaps(&other),
        _ => false,
    };
    let joins = |booking: &RoomBooking| held.iter().copied().find(|other| overlap(booking, other));
    let clash = below.iter().flat_map(|one| firm(plan, *one)).find_map(joins);
    clash.map_or(Ok(()), |holder| Err(taken_by(plan, holder)))
}

fn firm(plan: &Plan, space: SpaceId) -> impl Iterator<Item = &RoomBooking> {
    let of_space = plan.room_bookings.of(space).filter(move |booking| booking.space == space);
    of_space.filter(|booking| booking.status == BookingStatus::Confirmed)
}

/// Writes a space at a place among its siblings, who move as far as they must.
fn put_at(change: &Change<'_>, space: Space, place: usize) -> Result<(), Refusal> {
    let mut order: Vec<Space> = siblings_in(change.plan, space.venue, space.parent).into_iter().cloned().collect();
    order.retain(|one| one.id != space.id);
    let mut places: Vec<i64> = order.iter().map(|one| one.position).chain([space.position]).collect();
    places.sort_unstable();
    order.insert((place - 1).min(order.len()), space);
    let mut before = 0;
    for (one, free) in order.iter().zip(places) {
        before = free.max(before + 1);
        change.update(&Space { position: before, ..one.clone() })?;
    }
    Ok(())
}

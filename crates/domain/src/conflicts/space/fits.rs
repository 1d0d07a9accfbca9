//! A space that is too small, cannot be furnished as wanted, or lacks what a use needs.

use super::super::{Conflict, Rule, View, cannot_climb};
use super::of_use;
use crate::bookings::RoomBooking;
use crate::ids::PersonId;
use crate::movements::StepFree;
use crate::needs_of_use::{booths_needed, expected, people_of, seats};
use crate::plan::Thing;
use crate::programme::AttendanceMode;
use crate::rooms::{Space, SpaceLayout, listed};
use crate::space_uses::SpaceUse;

pub(super) fn find(view: &View<'_>, usage: &SpaceUse, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    let Some(space) = plan.spaces.get(usage.space) else { return };
    let booking = usage.booking.and_then(|id| plan.room_bookings.get(id));
    furnishing(view, usage, space, found);
    let booths = booths_needed(plan, usage);
    if booths > space.booths {
        let facts = vec![("needed", booths.to_string()), ("has", space.booths.to_string())];
        found.push(of_use(view, Rule::BoothsMissing, usage, facts));
    }
    step_free(view, usage, space, booking, found);
    let missing = missing_equipment(booking, space);
    if !missing.is_empty() {
        found.push(of_use(view, Rule::EquipmentMissing, usage, vec![("missing", missing.join(", "))]));
    }
}

fn furnishing(view: &View<'_>, usage: &SpaceUse, space: &Space, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    let layouts: Vec<&SpaceLayout> = plan.space_layouts.of(space.id).collect();
    let wanted = usage.layout(plan);
    let furnished = wanted.and_then(|wanted| layouts.iter().find(|one| one.layout == wanted));
    if let (Some(wanted), None, false) = (wanted, furnished, layouts.is_empty()) {
        found.push(of_use(view, Rule::LayoutNotPossible, usage, vec![("layout", wanted.word().to_owned())]));
    }
    if let (Some(takes), Some(expected)) = (seats(plan, space, wanted), expected(plan, usage))
        && expected > takes
    {
        let in_layout = if furnished.is_some_and(|one| one.capacity.is_some()) { "yes" } else { "no" };
        let facts =
            vec![("takes", takes.to_string()), ("has", expected.to_string()), ("furnished", in_layout.to_owned())];
        found.push(of_use(view, Rule::OverCapacity, usage, facts));
    }
}

/// Somebody cannot climb a step, or the booking says that nobody may have to. What nobody looked at yet is not held
/// against a room.
fn step_free(
    view: &View<'_>,
    usage: &SpaceUse,
    space: &Space,
    booking: Option<&RoomBooking>,
    found: &mut Vec<Conflict>,
) {
    if !matches!(space.step_free, StepFree::No | StepFree::Partly) {
        return;
    }
    let there = |person: &PersonId| match usage.purpose_of_use() {
        Thing::Session(id) => {
            let part = view.plan.attendances.of(id).find(|part| part.person == *person);
            part.is_none_or(|part| part.mode != AttendanceMode::Online)
        }
        _ => true,
    };
    let people = people_of(view.plan, usage.purpose_of_use());
    let stopped: Vec<PersonId> =
        people.into_iter().filter(there).filter(|person| cannot_climb(view.plan, *person)).collect();
    if stopped.is_empty() && !booking.is_some_and(|booking| booking.step_free) {
        return;
    }
    let partly = if space.step_free == StepFree::Partly { "yes" } else { "no" };
    let conflict = of_use(view, Rule::SpaceNotStepFree, usage, vec![("partly", partly.to_owned())]);
    found.push(Conflict { people: stopped, ..conflict });
}

/// What a booking asks for that nobody entered for the space, compared without regard to case.
fn missing_equipment(booking: Option<&RoomBooking>, space: &Space) -> Vec<String> {
    let has: Vec<String> = listed(&space.equipment).map(str::to_lowercase).collect();
    let wanted = booking.map(|booking| booking.equipment.as_str()).unwrap_or_default();
    listed(wanted).filter(|word| !has.contains(&word.to_lowercase())).map(str::to_owned).collect()
}

//! A space that is too small, cannot be furnished as wanted, or lacks what a use needs.

use super::super::{Conflict, Rule, View};
use super::of_use;
use crate::bookings::RoomBooking;
use crate::movements::StepFree;
use crate::needs_of_use::{booths_needed, expected, has_a_step, needs_step_free, seats, stopped_by_a_step};
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
    step_free(view, usage, space, found);
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

/// Somebody cannot climb a step, or the booking says that nobody may have to.
fn step_free(view: &View<'_>, usage: &SpaceUse, space: &Space, found: &mut Vec<Conflict>) {
    if !has_a_step(space) || !needs_step_free(view.plan, usage) {
        return;
    }
    let partly = if space.step_free == StepFree::Partly { "yes" } else { "no" };
    let conflict = of_use(view, Rule::SpaceNotStepFree, usage, vec![("partly", partly.to_owned())]);
    found.push(Conflict { people: stopped_by_a_step(view.plan, usage), ..conflict });
}

/// What a booking asks for that nobody entered for the space, compared without regard to case.
fn missing_equipment(booking: Option<&RoomBooking>, space: &Space) -> Vec<String> {
    let has: Vec<String> = listed(&space.equipment).map(str::to_lowercase).collect();
    let wanted = booking.map(|booking| booking.equipment.as_str()).unwrap_or_default();
    listed(wanted).filter(|word| !has.contains(&word.to_lowercase())).map(str::to_owned).collect()
}

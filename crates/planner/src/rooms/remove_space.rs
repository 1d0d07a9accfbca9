//! Remove a space that nothing uses.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use attache_domain::desk::{Closure, ClosureAllowance, OpeningHours};
use attache_domain::ids::{Id, SpaceId};
use attache_domain::lodging::dual_use::rooms_behind;
use attache_domain::plan::{Plan, Thing};
use attache_domain::rooms::{Space, SpaceLayout};
use serde::Deserialize;
use std::collections::BTreeSet;
use ts_rs::TS;

/// One space.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneSpace {
    /// Key.
    pub id: SpaceId,
}

/// Removes a space that nothing uses (any more), with its layouts, hours and closures.
pub fn remove_space(planner: &mut Planner, input: OneSpace) -> Answer<Done<()>> {
    planner.operate(Op::RemoveSpace, |change| {
        let space: Space = change.get(input.id)?;
        require_unused(change.plan, &space)?;
        let parts = change.plan.spaces.of(space.id).filter(|part| part.parent == Some(space.id));
        refuse_for(&space, parts.map(|part| part.name.clone()))?;
        take_along(change, space.id)?;
        change.remove::<Space>(space.id)?;
        Ok(((), facts([("name", space.name)])))
    })
}

/// Refuses to let go of a space that sessions, meetings or bookings are in, or that is a hotel room by night.
pub(super) fn require_unused(plan: &Plan, space: &Space) -> Result<(), Refusal> {
    let sessions = plan.sessions.of(space.id).map(|session| Thing::Session(session.id));
    let meetings = plan.meetings.of(space.id).map(|meeting| Thing::Meeting(meeting.id));
    let bookings = plan.room_bookings.of(space.id).map(|booking| Thing::RoomBooking(booking.id));
    let named = sessions.chain(meetings).chain(bookings).map(|thing| plan.name_of(thing));
    let by_night = rooms_behind(plan, space.id).map(|room| room.number.clone());
    refuse_for(space, named.chain(by_night))
}

fn refuse_for(space: &Space, needing: impl Iterator<Item = String>) -> Result<(), Refusal> {
    // A meeting and the booking made for it often go by one name, which is said once.
    let mut said = BTreeSet::new();
    let by: Vec<String> = needing.filter(|name| said.insert(name.clone())).collect();
    if by.is_empty() { Ok(()) } else { Err(Refusal::StillInUse { name: space.name.clone(), by: by.join(", ") }) }
}

/// Removes what only says something about a space or a venue: layouts, hours, closures and who may in.
pub(super) fn take_along(change: &Change<'_>, place: impl Id) -> Result<(), Refusal> {
    let plan = change.plan;
    for layout in plan.space_layouts.of(place) {
        change.remove::<SpaceLayout>(layout.id)?;
    }
    for hours in plan.opening_hours.of(place) {
        change.remove::<OpeningHours>(hours.id)?;
    }
    for closure in plan.closures.of(place) {
        for allowed in plan.closure_allowances.of(closure.id) {
            change.remove::<ClosureAllowance>(allowed.id)?;
        }
        change.remove::<Closure>(closure.id)?;
    }
    Ok(())
}

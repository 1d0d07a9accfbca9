//! Fixes for what was asked of a meeting: declining what a side declined, and the room that was wished for.

use super::{Fix, FixWord};
use crate::bookings::space_name;
use crate::operate::facts;
use crate::planner::Planner;
use attache_domain::claimant::Claimant;
use attache_domain::conflicts::{Conflict, Subject};
use attache_domain::meetings::Meeting;
use attache_domain::plan::Thing;
use attache_domain::room_offers::{Needs, offers};
use serde_json::json;

/// Letting a meeting be declined that a side declined.
pub(super) fn decline(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let fix = meeting_of(planner, conflict).map(|meeting| Fix {
        word: FixWord::DeclineMeeting,
        facts: facts([("name", meeting.title.clone())]),
        command: "edit_meeting",
        input: json!({ "id": meeting.id, "status": "declined" }),
    });
    fix.into_iter().collect()
}

/// The room that was wished for, or the best in the venue that was, where it is simply free then.
pub(super) fn wished_room(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let room = || {
        let (meeting, plan) = (meeting_of(planner, conflict)?, &planner.plan);
        let interval = meeting.interval()?;
        let minutes = interval.minutes()?;
        let who = Claimant::of(plan, Thing::Meeting(meeting.id));
        let needs = Needs::of(plan, who, interval, minutes, planner.now());
        let venue = |space| plan.spaces.get(space).map(|space| space.venue);
        let is_wished = |space| match meeting.wished_space {
            Some(wished) => space == wished,
            None => venue(space) == meeting.wished_venue,
        };
        let offer = offers(plan, &needs).into_iter().find(|one| {
            is_wished(one.space) && one.conditions.is_empty() && one.merits.missing == 0 && one.interval == interval
        })?;
        Some(Fix {
            word: FixWord::ChangeRoom,
            facts: facts([("name", meeting.title.clone()), ("space", space_name(plan, offer.space))]),
            command: "move_meeting",
            input: json!({ "id": meeting.id, "space": offer.space }),
        })
    };
    room().into_iter().collect()
}

fn meeting_of<'p>(planner: &'p Planner, conflict: &Conflict) -> Option<&'p Meeting> {
    let Subject::Meeting(id) = conflict.about else { return None };
    planner.plan.meetings.get(id)
}

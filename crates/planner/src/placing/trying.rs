//! An answer tried on a copy of the plan: what the rules would hold against the places in it.

use super::facts::Way;
use crate::rooms::zone_of_space;
use attache_domain::conflicts::{Conflict, Now, Rule, find};
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::serving::part_of;
use attache_domain::time::Zoned;
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet};

/// A place for a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// The meeting.
    pub meeting: MeetingId,
    /// The room.
    pub space: SpaceId,
    /// Start.
    pub starts: Zoned,
    /// End.
    pub ends: Zoned,
    /// Who interprets, when somebody must who does not yet.
    pub interpreter: Option<StaffMemberId>,
}

impl Place {
    /// A way for a meeting, on the clock of its room.
    pub fn of(plan: &Plan, meeting: MeetingId, way: Way) -> Self {
        let zone = zone_of_space(plan, way.space).unwrap_or(Tz::UTC);
        let (starts, ends) = (Zoned::at(way.interval.start(), zone), Zoned::at(way.interval.known_end(), zone));
        Self { meeting, space: way.space, starts, ends, interpreter: way.interpreter }
    }
}

/// Whether a rule is about where and when something is, so that another place could keep it.
fn is_about_the_place(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::SpaceDoubleBooked
            | Rule::PersonInTwoPlaces
            | Rule::NotYetArrived
            | Rule::AlreadyDeparted
            | Rule::TransferTooShort
            | Rule::SpaceClosed
            | Rule::SpaceKept
            | Rule::OutsideHours
            | Rule::SetUpOverlap
            | Rule::TurnoverTooShort
            | Rule::OverCapacity
            | Rule::LayoutNotPossible
            | Rule::BoothsMissing
            | Rule::SpaceNotStepFree
            | Rule::OutsideDeskHours
            | Rule::QuotaExceeded
            | Rule::RoomQuotaExceeded
            | Rule::SlotsConsecutive
            | Rule::SlotNotMet
            | Rule::StaffOutsideHours
            | Rule::StaffBreakTooShort
            | Rule::StaffOverLimit
            | Rule::OutsideWindows
            | Rule::NotWhereWished
            | Rule::ShorterThanAsked
    )
}

/// The plan with every meeting at its place, placed and not confirmed where it moved.
pub(super) fn with(plan: &Plan, places: &[Place]) -> Plan {
    let mut plan = plan.clone();
    for (number, place) in places.iter().enumerate() {
        let Some(mut meeting) = plan.get::<Meeting>(place.meeting).cloned() else { continue };
        put(&mut meeting, place);
        plan.meetings.put(meeting);
        let member = place.interpreter.and_then(|id| plan.staff_members.get(id)).cloned();
        if let Some(member) = member {
            plan.participants.put(part_of(&member, ParticipantId::of(stand_in(number)), place.meeting));
        }
    }
    plan
}

/// A key that no file has, for a row of the copy.
fn stand_in(number: usize) -> uuid::Uuid {
    uuid::Uuid::from_u128(u128::MAX - number as u128)
}

/// Puts a meeting where it was placed. One that moved must be confirmed anew.
pub(super) fn put(meeting: &mut Meeting, place: &Place) {
    let is_there = meeting.space == Some(place.space)
        && meeting.starts.is_some_and(|starts| starts.instant() == place.starts.instant())
        && meeting.ends.is_some_and(|ends| ends.instant() == place.ends.instant());
    (meeting.space, meeting.starts, meeting.ends) = (Some(place.space), Some(place.starts), Some(place.ends));
    if meeting.status.waits() || (meeting.status == MeetingStatus::Confirmed && !is_there) {
        meeting.status = MeetingStatus::Placed;
    }
}

/// The meetings whose places the rules hold something against that they do not hold against the plan as it is: of each
/// clash between two of them, the one that comes later in the answer, which is worth no more.
pub(super) fn held_against(plan: &Plan, places: &[Place], now: Now) -> BTreeSet<MeetingId> {
    let known: BTreeSet<String> = clashes(plan, now).map(|conflict| conflict.key()).collect();
    let order: BTreeMap<MeetingId, usize> = places.iter().enumerate().map(|(at, place)| (place.meeting, at)).collect();
    let tried = with(plan, places);
    let blamed = clashes(&tried, now).filter(|conflict| !known.contains(&conflict.key())).filter_map(|conflict| {
        let placed = conflict.things.iter().filter_map(|(thing, _)| match thing {
            Thing::Meeting(id) => order.get(id).map(|at| (*at, *id)),
            _ => None,
        });
        placed.max().map(|(_, id)| id)
    });
    blamed.collect()
}

fn clashes(plan: &Plan, now: Now) -> impl Iterator<Item = Conflict> {
    find(plan, now).into_iter().filter(|conflict| is_about_the_place(conflict.rule))
}

//! Do what was proposed: every meeting goes to its place, as one operation.

use super::trying::{Place, put};
use crate::bookings::{Placement, Turn, accompany, change_status};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::rooms::zone_of_space;
use crate::wire::{self, WallTime};
use attache_domain::bookings::{BookingPurpose, BookingStatus, RoomBooking};
use attache_domain::desk::{Closure, ClosureAllowance};
use attache_domain::ids::*;
use attache_domain::meetings::{Meeting, MeetingStatus, MeetingWindow, StaffMember, StaffTask};
use attache_domain::plan::Thing;
use attache_domain::programme::Attendance;
use attache_domain::rooms::Space;
use attache_domain::serving::part_of;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A place for a meeting.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct OnePlacement {
    pub meeting: MeetingId,
    pub space: SpaceId,
    pub starts: WallTime,
    pub ends: WallTime,
    /// Who interprets, when somebody is still needed.
    #[serde(default)]
    pub interpreter: Option<StaffMemberId>,
}

/// Places, as they were proposed or changed by hand.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PlaceMeetings {
    /// At least one.
    pub placements: Vec<OnePlacement>,
    /// What must give way first.
    #[serde(default)]
    pub first: Option<GivesWay>,
}

/// What gives way so that meetings can be placed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct GivesWay {
    /// Holds that are released.
    pub release: Vec<RoomBookingId>,
    /// Closures that let meetings in.
    pub let_in: Vec<ClosureId>,
    /// Meetings that may lie where they are placed as well.
    pub widen: Vec<MeetingId>,
    /// People who stay away from sessions in which they only have a seat.
    pub excuse: Vec<Excused>,
}

/// Somebody who stays away from a session.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Excused {
    pub person: PersonId,
    pub session: SessionId,
}

/// Puts meetings where they were placed: placed, not confirmed. Those that were confirmed and move must be confirmed anew;
/// their bookings go with them.
///
/// # Errors
/// [`Refusal::Invalid`] for no places, a meeting that is named twice, is over or will not take place.
pub fn place_meetings(planner: &mut Planner, input: PlaceMeetings) -> Answer<Done<usize>> {
    let forum_zone = planner.forum()?.zone;
    if input.placements.is_empty() {
        return Err(Refusal::invalid("placements", Problem::Empty));
    }
    planner.operate(Op::PlaceMeetings, |change| {
        if let Some(first) = &input.first {
            give_way(change, first, &input.placements, forum_zone)?;
        }
        let mut seen = BTreeSet::new();
        for one in &input.placements {
            if !seen.insert(one.meeting) {
                return Err(Refusal::invalid("placements", Problem::OutOfRange));
            }
            place_one(change, &read(change, one, forum_zone)?)?;
        }
        let count = input.placements.len();
        Ok((count, facts([("count", count.to_string())])))
    })
}

/// Does what must happen first.
fn give_way(change: &Change<'_>, first: &GivesWay, placements: &[OnePlacement], zone: Tz) -> Result<(), Refusal> {
    for id in &first.release {
        let mut hold: RoomBooking = change.get(*id)?;
        if hold.status == BookingStatus::Confirmed {
            return Err(Refusal::NotAHold { name: hold.title });
        }
        change_status(&mut hold, BookingStatus::Released);
        change.update(&hold)?;
    }
    for id in &first.let_in {
        let closure: Closure = change.get(*id)?;
        let purpose = Some(BookingPurpose::Meeting);
        change.insert(&ClosureAllowance { id: change.id(), closure: closure.id, delegation: None, purpose })?;
    }
    for id in &first.widen {
        let placed = placements.iter().find(|one| one.meeting == *id);
        let placed = read(change, placed.ok_or_else(|| Refusal::invalid("widen", Problem::OutOfRange))?, zone)?;
        let (starts, ends) = (placed.starts, placed.ends);
        change.insert(&MeetingWindow { id: change.id(), meeting: *id, starts, ends })?;
    }
    for one in &first.excuse {
        let mut parts = change.plan.attendances.of(one.person).filter(|part| part.session == one.session);
        parts.try_for_each(|part| change.remove::<Attendance>(part.id))?;
    }
    Ok(())
}

fn read(change: &Change<'_>, one: &OnePlacement, forum_zone: Tz) -> Answer<Place> {
    let space: Space = change.get(one.space)?;
    let zone = zone_of_space(change.plan, space.id).unwrap_or(forum_zone);
    let (starts, ends) = (one.starts.read("starts", zone)?, one.ends.read("ends", zone)?);
    wire::in_order(Some(starts), Some(ends))?;
    Ok(Place { meeting: one.meeting, space: space.id, starts, ends, interpreter: one.interpreter })
}

fn place_one(change: &Change<'_>, place: &Place) -> Result<(), Refusal> {
    let mut meeting: Meeting = change.get(place.meeting)?;
    let may = meeting.status.waits() || matches!(meeting.status, MeetingStatus::Placed | MeetingStatus::Confirmed);
    if !may {
        return Err(Refusal::invalid("placements", Problem::OutOfRange));
    }
    let before = Placement::of_meeting(&meeting);
    put(&mut meeting, place);
    change.update(&meeting)?;
    if let Some(id) = place.interpreter {
        engage(change, place.meeting, id)?;
    }
    let turn = Turn {
        way: (before, Placement::of_meeting(&meeting)),
        name: (&meeting.title, &meeting.title),
        is_on: meeting.status.is_on(),
    };
    accompany(change, Thing::Meeting(meeting.id), &turn)
}

/// Brings an interpreter to the table who is not there yet.
fn engage(change: &Change<'_>, meeting: MeetingId, id: StaffMemberId) -> Result<(), Refusal> {
    let member: StaffMember = change.get(id)?;
    if member.task != StaffTask::Interpreter {
        return Err(Refusal::invalid("interpreter", Problem::OutOfRange));
    }
    let is_there = change.plan.participants.of(meeting).any(|part| part.person == member.person);
    if !is_there {
        change.insert(&part_of(&member, change.id(), meeting))?;
    }
    Ok(())
}

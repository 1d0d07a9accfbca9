//! Everything about one meeting.

use super::OneMeeting;
use super::briefs::{BriefHeading, headings};
use super::commitments::{self, CommitmentView};
use super::earlier::{self, LastMet};
use super::participants::{ParticipantView, views};
use super::parties::{PartyView, in_order, view};
use super::terms::WindowView;
use crate::bookings::{RoomBookingView, booking_view, space_name};
use crate::commands::Answer;
use crate::operate::not_found;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::trouble::{self, ConflictView};
use crate::wire::Moment;
use attache_domain::claimant::Claimant;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::rooms::Layout;
use serde::Serialize;
use ts_rs::TS;

/// Everything about a meeting.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct MeetingDetail {
    pub id: MeetingId,
    pub title: String,
    pub neutral_title: String,
    pub kind: MeetingKind,
    pub status: MeetingStatus,
    pub starts: Option<Moment>,
    pub ends: Option<Moment>,
    pub space: Option<SpaceId>,
    pub space_name: String,
    pub note: String,
    pub participants: Vec<ParticipantView>,
    pub conflicts: Vec<ConflictView>,
    pub topic: String,
    pub priority: Priority,
    /// How long it is to last; absent while nobody said.
    pub minutes: Option<i64>,
    /// How many come with each principal, where a side does not say otherwise.
    pub plus: Option<i64>,
    pub interpretation: Interpretation,
    pub note_taker: bool,
    pub layout: Option<Layout>,
    pub flags: bool,
    pub press: PressAccess,
    pub step_free: bool,
    pub wished_venue: Option<VenueId>,
    pub wished_venue_name: String,
    pub wished_space: Option<SpaceId>,
    pub wished_space_name: String,
    pub sensitivity: Sensitivity,
    /// Fixed by hand: placing and re-planning leave it where it is.
    pub pinned: bool,
    /// The day the request came in.
    pub received_on: Option<String>,
    /// What came of it, in words.
    pub outcome: String,
    /// Its sides, those who asked first, then in order of precedence.
    pub parties: Vec<PartyView>,
    /// The times it may lie in; at any time when there are none.
    pub windows: Vec<WindowView>,
    /// Which sides have a brief for it.
    pub briefs: Vec<BriefHeading>,
    /// What was agreed in it.
    pub commitments: Vec<CommitmentView>,
    /// What its sides agreed in earlier meetings of theirs and is still open.
    pub carried: Vec<CommitmentView>,
    /// When two of its sides last met.
    pub last_met: Option<LastMet>,
    /// The booking that keeps its room.
    pub booking: Option<RoomBookingView>,
    /// Who serves it.
    pub staff: Vec<AssignedStaff>,
}

/// Somebody who serves a meeting.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct AssignedStaff {
    pub staff_member: StaffMemberId,
    pub person: PersonId,
    pub name: String,
    pub task: StaffTask,
}

/// Reads everything about a meeting.
pub fn meeting(planner: &Planner, input: OneMeeting) -> Answer<MeetingDetail> {
    let plan = &planner.plan;
    let meeting = plan.get::<Meeting>(input.id).ok_or_else(|| not_found::<Meeting>(input.id))?.clone();
    let ranking = Ranking::in_force(plan);
    let parties = in_order(&ranking, plan.parties.of(meeting.id));
    let booking = Claimant::of(plan, Thing::Meeting(meeting.id)).booked(plan);
    Ok(MeetingDetail {
        participants: views(&ranking, plan.participants.of(meeting.id)),
        conflicts: trouble::of_thing(planner, Thing::Meeting(meeting.id)),
        space_name: name_of_space(plan, meeting.space),
        briefs: headings(&ranking, meeting.id),
        commitments: commitments::of_meeting(planner, meeting.id),
        carried: earlier::carried(&planner.plan, &meeting, planner.moment()),
        last_met: earlier::last_met(&planner.plan, &meeting, planner.now()),
        booking: booking.map(|booking| booking_view(planner, booking)),
        staff: assigned(plan, meeting.id),
        windows: windows(plan, meeting.id),
        parties: parties.into_iter().map(|party| view(plan, party)).collect(),
        wished_venue_name: meeting
            .wished_venue
            .and_then(|id| plan.venues.get(id))
            .map_or(String::new(), |one| one.name.clone()),
        wished_space_name: name_of_space(plan, meeting.wished_space),
        id: meeting.id,
        title: meeting.title,
        neutral_title: meeting.neutral_title,
        kind: meeting.kind,
        status: meeting.status,
        starts: meeting.starts.map(Into::into),
        ends: meeting.ends.map(Into::into),
        space: meeting.space,
        note: meeting.note,
        topic: meeting.topic,
        priority: meeting.priority,
        minutes: meeting.minutes,
        plus: meeting.plus,
        interpretation: meeting.interpretation,
        note_taker: meeting.note_taker,
        layout: meeting.layout,
        flags: meeting.flags,
        press: meeting.press,
        step_free: meeting.step_free,
        wished_venue: meeting.wished_venue,
        wished_space: meeting.wished_space,
        sensitivity: meeting.sensitivity,
        pinned: meeting.pinned,
        received_on: meeting.received_on.map(|day| day.to_string()),
        outcome: meeting.outcome,
    })
}

fn name_of_space(plan: &Plan, space: Option<SpaceId>) -> String {
    space.map(|id| space_name(plan, id)).unwrap_or_default()
}

/// The times a meeting may lie in, the earliest first.
fn windows(plan: &Plan, meeting: MeetingId) -> Vec<WindowView> {
    let mut windows: Vec<&MeetingWindow> = plan.meeting_windows.of(meeting).collect();
    windows.sort_by_key(|window| (window.starts.instant(), window.id));
    windows.into_iter().map(|one| WindowView { starts: one.starts.into(), ends: one.ends.into() }).collect()
}

/// Those at the table who are there to serve.
fn assigned(plan: &Plan, meeting: MeetingId) -> Vec<AssignedStaff> {
    let serving = plan.participants.of(meeting).filter_map(|part| crate::staff::serving(plan, part));
    let view = |member: &StaffMember| AssignedStaff {
        staff_member: member.id,
        person: member.person,
        name: trouble::person(plan, member.person).name,
        task: member.task,
    };
    serving.map(view).collect()
}

//! All meetings and requests in one list.

use super::participants::{ParticipantView, views};
use super::parties::{PartyView, in_order, view};
use crate::bookings::space_name;
use crate::commands::Answer;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::trouble;
use crate::wire::{Empty, Moment};
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::Thing;
use serde::Serialize;
use ts_rs::TS;

/// A meeting as a line of a list.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct MeetingRow {
    pub id: MeetingId,
    pub title: String,
    pub kind: MeetingKind,
    pub status: MeetingStatus,
    pub starts: Option<Moment>,
    pub ends: Option<Moment>,
    pub space: Option<SpaceId>,
    pub space_name: String,
    pub participants: Vec<ParticipantView>,
    pub conflicts: usize,
    pub topic: String,
    pub priority: Priority,
    /// How long it is to last; absent while nobody said.
    pub minutes: Option<i64>,
    pub interpretation: Interpretation,
    pub note_taker: bool,
    pub sensitivity: Sensitivity,
    /// Fixed by hand: placing and re-planning leave it where it is.
    pub pinned: bool,
    /// The day the request came in.
    pub received_on: Option<String>,
    /// Its sides, those who asked first, then in order of precedence.
    pub parties: Vec<PartyView>,
}

/// Reads all meetings in order of time, those without a time last.
pub fn list_meetings(planner: &Planner, _input: Empty) -> Answer<Vec<MeetingRow>> {
    let plan = &planner.plan;
    let parts = plan.participants.grouped(|part| part.meeting);
    let sides = plan.parties.grouped(|party| party.meeting);
    let hits = trouble::per_thing(planner);
    let ranking = Ranking::in_force(plan);
    let mut meetings: Vec<&Meeting> = plan.meetings.iter().collect();
    meetings
        .sort_by_key(|meeting| (meeting.starts.is_none(), meeting.starts.map(|starts| starts.instant()), meeting.id));
    let row = |meeting: &Meeting| {
        let parties = in_order(&ranking, sides.get(&meeting.id).into_iter().flatten().copied());
        MeetingRow {
            id: meeting.id,
            title: meeting.title.clone(),
            kind: meeting.kind,
            status: meeting.status,
            starts: meeting.starts.map(Into::into),
            ends: meeting.ends.map(Into::into),
            space: meeting.space,
            space_name: meeting.space.map(|id| space_name(plan, id)).unwrap_or_default(),
            participants: views(&ranking, parts.get(&meeting.id).into_iter().flatten().copied()),
            conflicts: hits.get(&Thing::Meeting(meeting.id)).copied().unwrap_or(0),
            topic: meeting.topic.clone(),
            priority: meeting.priority,
            minutes: meeting.minutes,
            interpretation: meeting.interpretation,
            note_taker: meeting.note_taker,
            sensitivity: meeting.sensitivity,
            pinned: meeting.pinned,
            received_on: meeting.received_on.map(|day| day.to_string()),
            parties: parties.into_iter().map(|party| view(plan, party)).collect(),
        }
    };
    Ok(meetings.into_iter().map(row).collect())
}

//! Edit a meeting: its names, who comes, where, when, and how far it is settled.

use super::move_meeting::NewPlace;
use super::participants::{NewParticipant, bring};
use crate::bookings::{Placement, Turn, accompany};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{self, WallTime};
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::Thing;
use serde::Deserialize;
use ts_rs::TS;

/// New values for a meeting; what is absent stays. A list of participants replaces the one there was, except that the
/// principals of the meeting's sides stay: they change with their sides.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditMeeting {
    pub id: MeetingId,
    pub title: Option<String>,
    pub neutral_title: Option<String>,
    pub kind: Option<MeetingKind>,
    pub status: Option<MeetingStatus>,
    pub note: Option<String>,
    pub participants: Option<Vec<NewParticipant>>,
    /// Null clears it; so for the end and the room.
    #[serde(default, deserialize_with = "wire::present")]
    pub starts: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub ends: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub space: Option<Option<SpaceId>>,
}

impl EditMeeting {
    /// An edit of a meeting that changes nothing yet.
    pub fn of(id: MeetingId) -> Self {
        Self {
            id,
            title: None,
            neutral_title: None,
            kind: None,
            status: None,
            note: None,
            participants: None,
            starts: None,
            ends: None,
            space: None,
        }
    }
}

/// Edits a meeting, and moves it where the letter says where or when. One that will not take place gives its room back.
pub fn edit_meeting(planner: &mut Planner, input: EditMeeting) -> Answer<Done<()>> {
    let forum_zone = planner.forum()?.zone;
    planner.operate(Op::EditMeeting, |change| {
        let before: Meeting = change.get(input.id)?;
        let mut meeting = before.clone();
        if let Some(title) = &input.title {
            meeting.title = wire::some_text("title", title, 500)?;
        }
        wire::edit_text(&mut meeting.neutral_title, "neutral_title", input.neutral_title.as_deref(), 500)?;
        wire::edit_text(&mut meeting.note, "note", input.note.as_deref(), 10_000)?;
        wire::edit(&mut meeting.kind, input.kind);
        wire::edit(&mut meeting.status, input.status);
        NewPlace { space: input.space, starts: &input.starts, ends: &input.ends }.put(
            change,
            &mut meeting,
            forum_zone,
        )?;
        if let Some(participants) = &input.participants {
            bring(change, meeting.id, participants)?;
        }
        write(change, &before, &meeting)?;
        Ok(((), facts([("name", meeting.title)])))
    })
}

/// Writes what became of a meeting, and lets the bookings made for it follow: its way, its name where they carry it, and
/// that it will not take place, which gives their rooms back.
pub(super) fn write(change: &Change<'_>, before: &Meeting, meeting: &Meeting) -> Result<(), Refusal> {
    change.update(meeting)?;
    let turn = Turn {
        way: (Placement::of_meeting(before), Placement::of_meeting(meeting)),
        name: (&before.title, &meeting.title),
        is_on: meeting.status.is_on(),
    };
    accompany(change, Thing::Meeting(meeting.id), &turn)
}

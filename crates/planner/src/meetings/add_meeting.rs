//! Add a meeting that nobody has to be asked for: with its people, its time and its room.

use super::participants::{NewParticipant, bring};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::rooms::zone_of_space;
use crate::wire::{self, WallTime};
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::rooms::Space;
use serde::Deserialize;
use ts_rs::TS;

/// A meeting to add.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddMeeting {
    pub title: String,
    pub kind: MeetingKind,
    pub status: Option<MeetingStatus>,
    pub starts: Option<WallTime>,
    pub ends: Option<WallTime>,
    pub space: Option<SpaceId>,
    pub participants: Option<Vec<NewParticipant>>,
}

/// Adds a meeting.
pub fn add_meeting(planner: &mut Planner, input: AddMeeting) -> Answer<Done<MeetingId>> {
    let title = wire::some_text("title", &input.title, 500)?;
    let forum_zone = planner.forum()?.zone;
    planner.operate(Op::AddMeeting, |change| {
        let space = input.space.map(|id| change.get::<Space>(id)).transpose()?;
        let zone = space.and_then(|space| zone_of_space(change.plan, space.id)).unwrap_or(forum_zone);
        let (starts, ends) = wire::span(input.starts.as_ref(), input.ends.as_ref(), zone)?;
        let meeting = Meeting {
            status: input.status.unwrap_or(MeetingStatus::Requested),
            starts,
            ends,
            space: input.space,
            ..Meeting::asked(change.id(), title, input.kind)
        };
        change.insert(&meeting)?;
        bring(change, meeting.id, input.participants.as_deref().unwrap_or_default())?;
        Ok((meeting.id, facts([("name", meeting.title)])))
    })
}

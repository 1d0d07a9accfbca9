//! Move a meeting in time or to another room.

use crate::bookings::{Placement, follow, space_name};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, moved};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::rooms::zone_of_space;
use crate::wire::{self, WallTime};
use attache_domain::ids::*;
use attache_domain::meetings::Meeting;
use attache_domain::plan::Thing;
use attache_domain::rooms::Space;
use chrono_tz::Tz;
use serde::Deserialize;
use ts_rs::TS;

/// Where a meeting goes: what is absent stays, what is null is cleared.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct MoveMeeting {
    pub id: MeetingId,
    #[serde(default, deserialize_with = "wire::present")]
    pub starts: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub ends: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub space: Option<Option<SpaceId>>,
}

/// Moves a meeting, with the booking made for it.
pub fn move_meeting(planner: &mut Planner, input: MoveMeeting) -> Answer<Done<()>> {
    let forum_zone = planner.forum()?.zone;
    planner.operate(Op::MoveMeeting, |change| {
        let mut meeting: Meeting = change.get(input.id)?;
        let before = Placement::of_meeting(&meeting);
        NewPlace { space: input.space, starts: &input.starts, ends: &input.ends }.put(
            change,
            &mut meeting,
            forum_zone,
        )?;
        change.update(&meeting)?;
        follow(change, Thing::Meeting(meeting.id), before, Placement::of_meeting(&meeting))?;
        let when = meeting.starts.map(|starts| starts.local().format("%Y-%m-%d %H:%M").to_string());
        let space = meeting.space.map(|id| space_name(change.plan, id));
        Ok(((), moved(meeting.title, space, when.unwrap_or_default())))
    })
}

/// Where and when a letter puts a meeting.
pub(super) struct NewPlace<'letter> {
    pub space: Option<Option<SpaceId>>,
    pub starts: &'letter Option<Option<WallTime>>,
    pub ends: &'letter Option<Option<WallTime>>,
}

impl NewPlace<'_> {
    /// Puts a meeting where this says; wall times are those of its room, else of the forum.
    pub fn put(&self, change: &Change<'_>, meeting: &mut Meeting, forum_zone: Tz) -> Result<(), Refusal> {
        if let Some(space) = self.space {
            meeting.space = space.map(|id| change.get::<Space>(id)).transpose()?.map(|space| space.id);
        }
        let zone = meeting.space.and_then(|space| zone_of_space(change.plan, space));
        let zone = zone.or(meeting.starts.map(|starts| starts.zone())).unwrap_or(forum_zone);
        if let Some(starts) = &self.starts {
            meeting.starts = starts.as_ref().map(|time| time.read("starts", zone)).transpose()?;
        }
        if let Some(ends) = &self.ends {
            meeting.ends = ends.as_ref().map(|time| time.read("ends", zone)).transpose()?;
        }
        wire::in_order(meeting.starts, meeting.ends)
    }
}

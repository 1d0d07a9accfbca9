//! Move a session in time or to another room, with the booking made for it.

use crate::bookings::{Placement, follow, space_name};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, moved};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::rooms::zone_of_space;
use crate::wire::{self, WallTime};
use attache_domain::ids::*;
use attache_domain::plan::Thing;
use attache_domain::programme::Session;
use attache_domain::rooms::Space;
use serde::Deserialize;
use ts_rs::TS;

/// Where a session goes: what is absent stays, what is null is cleared.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct MoveSession {
    pub id: SessionId,
    #[serde(default, deserialize_with = "wire::present")]
    pub starts: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub ends: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub space: Option<Option<SpaceId>>,
    /// The day of a session that has no time.
    pub date: Option<String>,
}

/// Where a session goes, as an edit of it or a move says.
pub(super) struct Going<'input> {
    pub starts: &'input Option<Option<WallTime>>,
    pub ends: &'input Option<Option<WallTime>>,
    pub space: Option<Option<SpaceId>>,
    pub date: Option<&'input str>,
}

impl Going<'_> {
    /// Puts a session there; its day is that of its start, if it has one.
    pub(super) fn put(&self, change: &Change<'_>, session: &mut Session) -> Result<(), Refusal> {
        if let Some(space) = self.space {
            session.space = space.map(|id| change.get::<Space>(id)).transpose()?.map(|space| space.id);
        }
        if let Some(zone) = session.space.and_then(|space| zone_of_space(change.plan, space)) {
            session.zone = zone;
        }
        if let Some(starts) = self.starts {
            session.starts = starts.as_ref().map(|time| time.read("starts", session.zone)).transpose()?;
        }
        if let Some(ends) = self.ends {
            session.ends = ends.as_ref().map(|time| time.read("ends", session.zone)).transpose()?;
        }
        if let Some(date) = self.date {
            session.date = wire::date("date", date)?;
        }
        wire::in_order(session.starts, session.ends)?;
        if let Some(starts) = session.starts {
            session.date = starts.date();
        }
        Ok(())
    }
}

/// Moves a session. It may clash with others: that is a conflict, not a refusal, unless a confirmed booking moves too.
pub fn move_session(planner: &mut Planner, input: MoveSession) -> Answer<Done<()>> {
    planner.operate(Op::MoveSession, |change| {
        let mut session: Session = change.get(input.id)?;
        let before = Placement::of_session(&session);
        let going = Going { starts: &input.starts, ends: &input.ends, space: input.space, date: input.date.as_deref() };
        going.put(change, &mut session)?;
        change.update(&session)?;
        follow(change, Thing::Session(session.id), before, Placement::of_session(&session))?;
        let when = session.starts.map(|starts| starts.local().format("%Y-%m-%d %H:%M").to_string());
        let space = session.space.map(|id| space_name(change.plan, id));
        Ok(((), moved(session.name(), space, when.unwrap_or_else(|| session.date.to_string()))))
    })
}

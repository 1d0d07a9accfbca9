//! Move several at once: bookings, sessions and meetings, to other rooms and times, as one change.

use super::together::{Placement, move_together, placement};
use super::{UseLetter, UseWord, require_each_once};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts, not_found};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::rooms::zone_of_space;
use crate::wire::{self, WallTime};
use attache_domain::bookings::RoomBooking;
use attache_domain::ids::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::programme::Session;
use attache_domain::rooms::Space;
use chrono_tz::Tz;
use serde::Deserialize;
use ts_rs::TS;

/// Several that move at once. It does not matter in which order they stand: two may exchange rooms.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveBookings {
    /// Each of them once.
    pub moves: Vec<OneMove>,
}

/// Where one of them goes: what is absent stays; what is null is given up, which only a session or a meeting can.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct OneMove {
    pub what: UseWord,
    pub id: String,
    #[serde(default, deserialize_with = "wire::present")]
    pub space: Option<Option<SpaceId>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub starts: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub ends: Option<Option<WallTime>>,
}

/// Moves several at once.
pub fn move_bookings(planner: &mut Planner, input: MoveBookings) -> Answer<Done<()>> {
    if input.moves.is_empty() {
        return Err(Refusal::invalid("moves", Problem::Empty));
    }
    let forum_zone = planner.forum()?.zone;
    planner.operate(Op::MoveBookings, |change| {
        let mut read: Vec<(Thing, Placement)> = Vec::new();
        for one in &input.moves {
            let thing = UseLetter::thing_of(one.what, &one.id)?;
            read.push((thing, target(change.plan, thing, one, forum_zone)?));
        }
        require_each_once(change.plan, read.iter().map(|(thing, _)| *thing))?;
        let names: Vec<String> = read.iter().map(|(thing, _)| change.plan.name_of(*thing)).collect();
        move_all(change, read)?;
        Ok(((), facts([("name", names.join(", ")), ("count", names.len().to_string())])))
    })
}

/// Moves sessions, meetings and bookings to where they were told.
pub(super) fn move_all(change: &Change<'_>, read: Vec<(Thing, Placement)>) -> Result<(), Refusal> {
    move_all_with(change, read, None)
}

/// The same, with a new booking that takes a room they leave.
pub(super) fn move_all_with(
    change: &Change<'_>,
    read: Vec<(Thing, Placement)>,
    new: Option<RoomBooking>,
) -> Result<(), Refusal> {
    let mut things = Vec::new();
    let mut bookings = Vec::new();
    for (thing, to) in read {
        match thing {
            Thing::RoomBooking(id) => bookings.push(placed(change.get(id)?, to)?),
            other => things.push((other, to)),
        }
    }
    move_together(change, &things, bookings, new)
}

/// A booking where it was told to go; it needs a room, a start and an end.
fn placed(booking: RoomBooking, to: Placement) -> Result<RoomBooking, Refusal> {
    let needed = |field: &str| Refusal::invalid(field, Problem::Empty);
    Ok(RoomBooking {
        space: to.space.ok_or_else(|| needed("space"))?,
        starts: to.starts.ok_or_else(|| needed("starts"))?,
        ends: to.ends.ok_or_else(|| needed("ends"))?,
        ..booking
    })
}

/// Where one of them is to go, read on the wall of the room it goes to.
pub(super) fn target(plan: &Plan, thing: Thing, one: &OneMove, forum_zone: Tz) -> Result<Placement, Refusal> {
    let mut to = placement(plan, thing)?;
    if let Some(space) = one.space {
        let known = |id| plan.get::<Space>(id).ok_or_else(|| not_found::<Space>(id));
        to.space = space.map(known).transpose()?.map(|space| space.id);
    }
    let own_zone = match thing {
        Thing::Session(id) => plan.get::<Session>(id).map(|session| session.zone),
        _ => to.starts.map(|starts| starts.zone()),
    };
    let zone = to.space.and_then(|space| zone_of_space(plan, space)).or(own_zone).unwrap_or(forum_zone);
    if let Some(starts) = &one.starts {
        to.starts = starts.as_ref().map(|time| time.read("starts", zone)).transpose()?;
    }
    if let Some(ends) = &one.ends {
        to.ends = ends.as_ref().map(|time| time.read("ends", zone)).transpose()?;
    }
    wire::in_order(to.starts, to.ends)?;
    Ok(to)
}

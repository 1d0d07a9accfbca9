//! Copy bookings to other rooms and times.

use super::together::require_all_free;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::rooms::zone_of_space;
use crate::wire::{self, WallTime};
use attache_domain::bookings::RoomBooking;
use attache_domain::ids::*;
use attache_domain::rooms::Space;
use serde::Deserialize;
use ts_rs::TS;

/// Bookings to copy.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyBookings {
    /// One for each copy.
    pub copies: Vec<OneCopy>,
}

/// A booking, and where its copy goes; without a space it goes into the same.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct OneCopy {
    pub id: RoomBookingId,
    pub space: Option<SpaceId>,
    pub starts: WallTime,
    pub ends: WallTime,
}

/// Copies bookings; answers the copies in the order asked for. A copy serves no session or meeting, is in no series and
/// stands behind the holds that are there already.
pub fn copy_bookings(planner: &mut Planner, input: CopyBookings) -> Answer<Done<Vec<RoomBookingId>>> {
    if input.copies.is_empty() {
        return Err(Refusal::invalid("copies", Problem::Empty));
    }
    planner.operate(Op::CopyBookings, |change| {
        let copies = input.copies.iter().map(|one| copy(change, one)).collect::<Result<Vec<_>, _>>()?;
        require_all_free(change.plan, &copies)?;
        let ids = copies.iter().map(|copy| change.insert(copy)).collect::<Result<Vec<_>, _>>()?;
        let names: Vec<&str> = copies.iter().map(|copy| copy.title.as_str()).collect();
        let said = facts([("name", names.join(", ")), ("count", names.len().to_string())]);
        Ok((ids, said))
    })
}

fn copy(change: &Change<'_>, one: &OneCopy) -> Result<RoomBooking, Refusal> {
    let original: RoomBooking = change.get(one.id)?;
    let space = one.space.map_or(Ok(original.space), |id| change.get::<Space>(id).map(|space| space.id))?;
    let zone = zone_of_space(change.plan, space).unwrap_or(original.starts.zone());
    let (starts, ends) = (one.starts.read("starts", zone)?, one.ends.read("ends", zone)?);
    wire::in_order(Some(starts), Some(ends))?;
    Ok(RoomBooking {
        id: change.id(),
        space,
        starts,
        ends,
        session: None,
        meeting: None,
        hold_rank: None,
        // What was agreed for one day is over on another.
        hold_expires: None,
        challenger: None,
        series: None,
        series_day: None,
        ..original
    })
}

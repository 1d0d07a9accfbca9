//! Move a booking in time or to another space, with the session or meeting it serves.

use super::booking_facts;
use super::together::move_together;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::Done;
use crate::planner::Planner;
use crate::rooms::zone_of_space;
use crate::wire::{self, WallTime};
use attache_domain::bookings::RoomBooking;
use attache_domain::ids::*;
use attache_domain::rooms::Space;
use serde::Deserialize;
use ts_rs::TS;

/// Where a booking goes; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct MoveBooking {
    pub id: RoomBookingId,
    pub space: Option<SpaceId>,
    pub starts: Option<WallTime>,
    pub ends: Option<WallTime>,
}

/// Moves a booking.
pub fn move_booking(planner: &mut Planner, input: MoveBooking) -> Answer<Done<()>> {
    planner.operate(Op::MoveBooking, |change| {
        let mut booking: RoomBooking = change.get(input.id)?;
        if let Some(space) = input.space {
            booking.space = change.get::<Space>(space)?.id;
        }
        let zone = zone_of_space(change.plan, booking.space).unwrap_or(booking.starts.zone());
        if let Some(starts) = &input.starts {
            booking.starts = starts.read("starts", zone)?;
        }
        if let Some(ends) = &input.ends {
            booking.ends = ends.read("ends", zone)?;
        }
        wire::in_order(Some(booking.starts), Some(booking.ends))?;
        let said = booking_facts(change.plan, &booking);
        move_together(change, &[], vec![booking], None)?;
        Ok(((), said))
    })
}

//! Move a booking in time or to another space, with the session or meeting it serves.

use super::{booking_facts, require_free, taken_by};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{self, WallTime};
use attache_domain::ids::*;
use attache_domain::meetings::Meeting;
use attache_domain::plan::Thing;
use attache_domain::programme::Session;
use attache_domain::rooms::{BookingStatus, RoomBooking, Space};
use attache_domain::time::Zoned;
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
        if let Some(starts) = &input.starts {
            booking.starts = starts.read("starts", booking.starts.zone())?;
        }
        if let Some(ends) = &input.ends {
            booking.ends = ends.read("ends", booking.ends.zone())?;
        }
        wire::in_order(Some(booking.starts), Some(booking.ends))?;
        require_free(change.plan, &booking)?;
        change.update(&booking)?;
        lead(change, &booking)?;
        Ok(((), booking_facts(change.plan, &booking)))
    })
}

/// Takes the session or meeting a booking serves along with it, unless the booking was given back.
fn lead(change: &Change<'_>, booking: &RoomBooking) -> Result<(), Refusal> {
    if booking.status == BookingStatus::Released {
        return Ok(());
    }
    if let Some(id) = booking.session {
        let mut session: Session = change.get(id)?;
        session.space = Some(booking.space);
        session.date = booking.starts.date();
        (session.starts, session.ends) = (Some(booking.starts), Some(booking.ends));
        change.update(&session)?;
    }
    if let Some(id) = booking.meeting {
        let mut meeting: Meeting = change.get(id)?;
        meeting.space = Some(booking.space);
        (meeting.starts, meeting.ends) = (Some(booking.starts), Some(booking.ends));
        change.update(&meeting)?;
    }
    Ok(())
}

/// Takes the live booking of a session or meeting along with it. A booking needs a space and an end; when its thing
/// has none any more, the booking is released.
pub(crate) fn follow(
    change: &Change<'_>,
    thing: Thing,
    space: Option<SpaceId>,
    starts: Option<Zoned>,
    ends: Option<Zoned>,
) -> Result<(), Refusal> {
    let serves = |booking: &&RoomBooking| {
        let served = booking.session.map(Thing::Session).or(booking.meeting.map(Thing::Meeting));
        served == Some(thing) && booking.status != BookingStatus::Released
    };
    let bookings: Vec<RoomBookingId> =
        change.plan.room_bookings.iter().filter(serves).map(|booking| booking.id).collect();
    let mut moved: Vec<RoomBooking> = Vec::new();
    for id in bookings {
        let mut booking: RoomBooking = change.get(id)?;
        match (space, starts, ends) {
            (Some(space), Some(starts), Some(ends)) => {
                (booking.space, booking.starts, booking.ends) = (space, starts, ends)
            }
            _ => booking.status = BookingStatus::Released,
        }
        require_free(change.plan, &booking)?;
        // Two rooms kept firmly for one thing would become the same room twice.
        let firm = |other: &&RoomBooking| other.status == BookingStatus::Confirmed;
        if let Some(first) = moved.iter().find(firm).filter(|_| firm(&&booking)) {
            return Err(taken_by(change.plan, first));
        }
        change.update(&booking)?;
        moved.push(booking);
    }
    Ok(())
}

//! Move a booking in time or to another space, with the session or meeting it serves.

use super::{booking_facts, require_free_but_for, taken_by};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::rooms::zone_of_space;
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
        let before: RoomBooking = change.get(input.id)?;
        let mut booking = before.clone();
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
        lead(change, &before, booking.clone())?;
        Ok(((), booking_facts(change.plan, &booking)))
    })
}

/// Where and when a session or a meeting takes place, as far as that is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Placement {
    /// The room.
    pub space: Option<SpaceId>,
    /// Start.
    pub starts: Option<Zoned>,
    /// End.
    pub ends: Option<Zoned>,
}

impl Placement {
    /// No room, no time.
    pub const NOWHERE: Self = Self { space: None, starts: None, ends: None };

    /// Of a session.
    pub fn of_session(session: &Session) -> Self {
        Self { space: session.space, starts: session.starts, ends: session.ends }
    }

    /// Of a meeting.
    pub fn of_meeting(meeting: &Meeting) -> Self {
        Self { space: meeting.space, starts: meeting.starts, ends: meeting.ends }
    }

    fn of_booking(booking: &RoomBooking) -> Self {
        Self { space: Some(booking.space), starts: Some(booking.starts), ends: Some(booking.ends) }
    }
}

/// Takes the session or meeting a booking serves along with it, and the other bookings made for it. A booking that was
/// given back, or keeps another room for the same thing, moves alone.
fn lead(change: &Change<'_>, before: &RoomBooking, booking: RoomBooking) -> Result<(), Refusal> {
    let (from, to) = (Placement::of_booking(before), Placement::of_booking(&booking));
    let live = booking.status != BookingStatus::Released;
    let Some(thing) = booking.serves().filter(|_| live) else { return keep(change, vec![booking]) };
    match thing {
        Thing::Session(id) => {
            let mut session: Session = change.get(id)?;
            if Placement::of_session(&session) != from {
                return keep(change, vec![booking]);
            }
            (session.space, session.date) = (to.space, booking.starts.date());
            (session.starts, session.ends) = (to.starts, to.ends);
            change.update(&session)?;
        }
        Thing::Meeting(id) => {
            let mut meeting: Meeting = change.get(id)?;
            if Placement::of_meeting(&meeting) != from {
                return keep(change, vec![booking]);
            }
            (meeting.space, meeting.starts, meeting.ends) = (to.space, to.starts, to.ends);
            change.update(&meeting)?;
        }
        Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Stay(_) => return keep(change, vec![booking]),
    }
    follow(change, thing, from, to)
}

/// Takes the live bookings of a session or meeting along with it, from where it was to where it is. Those in its own
/// room go where it goes; those that keep other rooms for it keep them. Those for its own hours take its new hours;
/// others, such as one for setting up, are shifted by as much. A booking needs a space and an end; when its thing has
/// none any more, the booking is released.
pub(crate) fn follow(change: &Change<'_>, thing: Thing, from: Placement, to: Placement) -> Result<(), Refusal> {
    let serves = |booking: &&RoomBooking| booking.serves() == Some(thing) && booking.status != BookingStatus::Released;
    let moved = change.plan.room_bookings.iter().filter(serves).map(|booking| follower(booking.clone(), from, to));
    keep(change, moved.collect())
}

fn follower(mut booking: RoomBooking, from: Placement, to: Placement) -> RoomBooking {
    let (Some(space), Some(starts), Some(ends)) = (to.space, to.starts, to.ends) else {
        booking.status = BookingStatus::Released;
        return booking;
    };
    if Some(booking.space) == from.space {
        booking.space = space;
    }
    let own_hours = from.starts == Some(booking.starts) && from.ends == Some(booking.ends);
    match from.starts.filter(|_| !own_hours) {
        Some(was) => {
            let shift = starts.instant() - was.instant();
            booking.starts = Zoned::at(booking.starts.instant() + shift, booking.starts.zone());
            booking.ends = Zoned::at(booking.ends.instant() + shift, booking.ends.zone());
        }
        None => (booking.starts, booking.ends) = (starts, ends),
    }
    booking
}

/// Writes bookings that move together. None is in another's way where it was; they are in each other's way where two
/// of them would keep the same room.
fn keep(change: &Change<'_>, moved: Vec<RoomBooking>) -> Result<(), Refusal> {
    let ids: Vec<RoomBookingId> = moved.iter().map(|booking| booking.id).collect();
    let is_firm = |booking: &&RoomBooking| booking.status == BookingStatus::Confirmed;
    for (at, booking) in moved.iter().enumerate() {
        require_free_but_for(change.plan, booking, &ids)?;
        let overlaps = |other: &&RoomBooking| {
            other.space == booking.space
                && matches!((other.interval(), booking.interval()), (Ok(one), Ok(two)) if one.overlaps(&two))
        };
        if let Some(first) = moved[..at].iter().filter(is_firm).find(overlaps).filter(|_| is_firm(&booking)) {
            let stays = |one: &&RoomBooking| {
                change.plan.room_bookings.get(one.id).is_some_and(|before| before.space == one.space)
            };
            return Err(taken_by(change.plan, [booking, first].into_iter().find(stays).unwrap_or(first)));
        }
    }
    // The schema looks at one row at a time, so all let go of their rooms before the first takes a new one.
    for booking in moved.iter().filter(|_| moved.len() > 1) {
        change.update(&RoomBooking { status: BookingStatus::Hold, ..booking.clone() })?;
    }
    moved.iter().try_for_each(|booking| change.update(booking))
}

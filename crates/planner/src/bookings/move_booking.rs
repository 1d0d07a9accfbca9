//! Move a booking in time or to another space, with the session or meeting it serves.

use super::{booking_facts, require_free_but_for, taken_by};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::rooms::zone_of_space;
use crate::wire::{self, WallTime};
use attache_domain::bookings::{BookingStatus, RoomBooking};
use attache_domain::ids::*;
use attache_domain::meetings::Meeting;
use attache_domain::plan::Thing;
use attache_domain::programme::Session;
use attache_domain::rooms::Space;
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
    /// Of a session.
    pub fn of_session(session: &Session) -> Self {
        Self { space: session.space, starts: session.starts, ends: session.ends }
    }

    /// Of a meeting.
    pub fn of_meeting(meeting: &Meeting) -> Self {
        Self { space: meeting.space, starts: meeting.starts, ends: meeting.ends }
    }

    /// Whether a booking is for these hours, as far as they are known, rather than for setting up or for longer.
    fn is_when(&self, booking: &RoomBooking) -> bool {
        let same = |one: Zoned, other: Zoned| one.instant() == other.instant();
        self.starts.is_some_and(|starts| same(starts, booking.starts))
            && self.ends.is_none_or(|ends| same(ends, booking.ends))
    }

    /// Whether something that was settled here is open again there: the room, the start or the end.
    fn is_given_up(&self, now: &Self) -> bool {
        (self.space.is_some() && now.space.is_none())
            || (self.starts.is_some() && now.starts.is_none())
            || (self.ends.is_some() && now.ends.is_none())
    }
}

/// Takes the session or meeting a booking was made for along with it, and the other bookings made for that. A booking
/// that was given back, keeps another room or is for other hours moves alone.
fn lead(change: &Change<'_>, before: &RoomBooking, booking: RoomBooking) -> Result<(), Refusal> {
    let live = booking.is_live();
    let Some(thing) = booking.serves().filter(|_| live) else { return keep(change, vec![booking]) };
    let from = placement(change, thing)?;
    if from.space != Some(before.space) || !from.is_when(before) {
        return keep(change, vec![booking]);
    }
    let (starts, ends) = (Some(booking.starts), from.ends.and(Some(booking.ends)));
    let to = Placement { space: Some(booking.space), starts, ends };
    put(change, thing, to)?;
    let others = live_bookings(change, thing).filter(|other| other.id != booking.id);
    let mut moved: Vec<RoomBooking> = others.map(|other| follower(other.clone(), from, to)).collect();
    moved.push(booking);
    keep(change, moved)
}

fn placement(change: &Change<'_>, thing: Thing) -> Result<Placement, Refusal> {
    Ok(match thing {
        Thing::Session(id) => Placement::of_session(&change.get(id)?),
        Thing::Meeting(id) => Placement::of_meeting(&change.get(id)?),
        Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => {
            Placement { space: None, starts: None, ends: None }
        }
    })
}

fn put(change: &Change<'_>, thing: Thing, to: Placement) -> Result<(), Refusal> {
    match thing {
        Thing::Session(id) => {
            let mut session: Session = change.get(id)?;
            (session.space, session.starts, session.ends) = (to.space, to.starts, to.ends);
            if let Some(starts) = to.starts {
                (session.date, session.zone) = (starts.date(), starts.zone());
            }
            change.update(&session)
        }
        Thing::Meeting(id) => {
            let mut meeting: Meeting = change.get(id)?;
            (meeting.space, meeting.starts, meeting.ends) = (to.space, to.starts, to.ends);
            change.update(&meeting)
        }
        Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => Ok(()),
    }
}

/// Takes the live bookings of a session or meeting along with it, from where it was to where it is. Those in its own
/// room go where it goes; those that keep other rooms for it keep them. Those for its own hours take its new hours;
/// others, such as one for setting up, are shifted by as much. Where its room or its time is given up, they are
/// released.
pub(crate) fn follow(change: &Change<'_>, thing: Thing, from: Placement, to: Placement) -> Result<(), Refusal> {
    keep(change, live_bookings(change, thing).map(|booking| follower(booking.clone(), from, to)).collect())
}

/// Releases the bookings of a session or meeting that will not take place.
pub(crate) fn give_back(change: &Change<'_>, thing: Thing) -> Result<(), Refusal> {
    let released = |booking: &RoomBooking| RoomBooking { status: BookingStatus::Released, ..booking.clone() };
    keep(change, live_bookings(change, thing).map(released).collect())
}

fn live_bookings<'change>(change: &'change Change<'_>, thing: Thing) -> impl Iterator<Item = &'change RoomBooking> {
    let bookings = change.plan.room_bookings.iter();
    bookings.filter(move |booking| booking.serves() == Some(thing) && booking.is_live())
}

fn follower(mut booking: RoomBooking, from: Placement, to: Placement) -> RoomBooking {
    if from.is_given_up(&to) {
        booking.status = BookingStatus::Released;
        return booking;
    }
    if let Some(space) = to.space.filter(|_| from.space == Some(booking.space)) {
        booking.space = space;
    }
    let is_its_own = from.starts.is_none() || from.is_when(&booking);
    if let (true, Some(starts), Some(ends)) = (is_its_own, to.starts, to.ends) {
        (booking.starts, booking.ends) = (starts, ends);
    } else if let (Some(was), Some(is)) = (from.starts, to.starts) {
        let shift = is.instant() - was.instant();
        booking.starts = Zoned::at(booking.starts.instant() + shift, booking.starts.zone());
        booking.ends = Zoned::at(booking.ends.instant() + shift, booking.ends.zone());
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

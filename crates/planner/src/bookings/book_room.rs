//! Book a room.

use super::holds::change_status;
use super::{booking_facts, require_free, require_on};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::rooms::{MOST_BOOTHS, MOST_MINUTES};
use crate::wire::{self, WallTime};
use attache_domain::bookings::{BookingPurpose, BookingStatus, RoomBooking};
use attache_domain::delegations::Delegation;
use attache_domain::ids::*;
use attache_domain::meetings::Meeting;
use attache_domain::programme::Session;
use attache_domain::rooms::{Layout, Space, Venue};
use attache_domain::time::Zoned;
use chrono_tz::Tz;
use serde::Deserialize;
use ts_rs::TS;

/// A space to keep for a time. Confirmed unless said otherwise.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct BookRoom {
    pub space: SpaceId,
    pub starts: WallTime,
    pub ends: WallTime,
    pub title: String,
    pub purpose: Option<BookingPurpose>,
    pub status: Option<BookingStatus>,
    pub session: Option<SessionId>,
    pub meeting: Option<MeetingId>,
    pub set_up_minutes: Option<i64>,
    pub tear_down_minutes: Option<i64>,
    pub headcount: Option<i64>,
    pub note: Option<String>,
    pub neutral_title: Option<String>,
    pub delegation: Option<DelegationId>,
    pub layout: Option<Layout>,
    pub equipment: Option<String>,
    pub booths: Option<i64>,
    pub step_free: Option<bool>,
    pub hold_rank: Option<i64>,
    pub hold_expires: Option<WallTime>,
}

/// What is asked of a booking, apart from when it is and what it serves. Confirmed unless said otherwise.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct BookingDetails {
    pub space: SpaceId,
    pub title: String,
    pub purpose: Option<BookingPurpose>,
    pub status: Option<BookingStatus>,
    pub set_up_minutes: Option<i64>,
    pub tear_down_minutes: Option<i64>,
    pub headcount: Option<i64>,
    pub note: Option<String>,
    pub neutral_title: Option<String>,
    pub delegation: Option<DelegationId>,
    pub layout: Option<Layout>,
    pub equipment: Option<String>,
    pub booths: Option<i64>,
    pub step_free: Option<bool>,
    pub hold_rank: Option<i64>,
    pub hold_expires: Option<WallTime>,
}

/// Books a room.
///
/// # Errors
/// [`Refusal::SpaceDoubleBooked`]; [`Refusal::SessionIsOff`] and [`Refusal::MeetingIsOff`] for what will not take place.
pub fn book_room(planner: &mut Planner, input: BookRoom) -> Answer<Done<RoomBookingId>> {
    planner.operate(Op::BookRoom, |change| {
        let booking = input.read(change)?;
        require_free(change.plan, &booking)?;
        Ok((change.insert(&booking)?, booking_facts(change.plan, &booking)))
    })
}

/// The zone of the wall of a space that must be there.
pub(super) fn zone_of(change: &Change<'_>, space: SpaceId) -> Result<Tz, Refusal> {
    let space: Space = change.get(space)?;
    Ok(change.get::<Venue>(space.venue)?.zone)
}

fn usual_purpose(input: &BookRoom) -> Option<BookingPurpose> {
    let of_session = input.session.map(|_| BookingPurpose::Session);
    of_session.or(input.meeting.map(|_| BookingPurpose::Meeting))
}

impl BookRoom {
    /// The booking asked for, with a new key.
    pub(super) fn read(self, change: &Change<'_>) -> Result<RoomBooking, Refusal> {
        let zone = zone_of(change, self.space)?;
        let (starts, ends) = (self.starts.read("starts", zone)?, self.ends.read("ends", zone)?);
        wire::in_order(Some(starts), Some(ends))?;
        if let Some(session) = self.session {
            change.get::<Session>(session)?;
        }
        if let Some(meeting) = self.meeting {
            change.get::<Meeting>(meeting)?;
        }
        let (session, meeting) = (self.session, self.meeting);
        if session.is_some() && meeting.is_some() {
            return Err(Refusal::invalid("meeting", Problem::OneOnly));
        }
        let purpose = self.purpose.or(usual_purpose(&self));
        let details = BookingDetails { purpose, ..self.into_details() };
        let booking = RoomBooking { session, meeting, ..details.read(change, starts, ends)? };
        require_on(change.plan, &booking)?;
        Ok(booking)
    }

    fn into_details(self) -> BookingDetails {
        BookingDetails {
            space: self.space,
            title: self.title,
            purpose: self.purpose,
            status: self.status,
            set_up_minutes: self.set_up_minutes,
            tear_down_minutes: self.tear_down_minutes,
            headcount: self.headcount,
            note: self.note,
            neutral_title: self.neutral_title,
            delegation: self.delegation,
            layout: self.layout,
            equipment: self.equipment,
            booths: self.booths,
            step_free: self.step_free,
            hold_rank: self.hold_rank,
            hold_expires: self.hold_expires,
        }
    }
}

impl BookingDetails {
    /// The booking asked for, with a new key, at some hours.
    pub(super) fn read(&self, change: &Change<'_>, starts: Zoned, ends: Zoned) -> Result<RoomBooking, Refusal> {
        let minutes =
            |field, value: Option<i64>| value.map(|value| wire::number(field, value, 0, MOST_MINUTES)).transpose();
        if let Some(delegation) = self.delegation {
            change.get::<Delegation>(delegation)?;
        }
        let zone = zone_of(change, self.space)?;
        let title = wire::some_text("title", &self.title, 500)?;
        let mut booking = RoomBooking {
            purpose: self.purpose.unwrap_or(BookingPurpose::Other),
            set_up_minutes: minutes("set_up_minutes", self.set_up_minutes)?,
            tear_down_minutes: minutes("tear_down_minutes", self.tear_down_minutes)?,
            headcount: self.headcount.map(|people| wire::number("headcount", people, 0, 1_000_000)).transpose()?,
            note: wire::optional_text("note", self.note.as_deref(), 10_000)?,
            neutral_title: wire::optional_text("neutral_title", self.neutral_title.as_deref(), 500)?,
            delegation: self.delegation,
            layout: self.layout,
            equipment: wire::optional_text("equipment", self.equipment.as_deref(), 1000)?,
            booths: wire::number("booths", self.booths.unwrap_or(0), 0, MOST_BOOTHS)?,
            step_free: self.step_free.unwrap_or(false),
            hold_rank: self.hold_rank.map(|rank| wire::number("hold_rank", rank, 1, 1000)).transpose()?,
            hold_expires: self.hold_expires.as_ref().map(|at| at.read("hold_expires", zone)).transpose()?,
            ..RoomBooking::new(change.id(), self.space, title, starts, ends)
        };
        change_status(&mut booking, self.status.unwrap_or(BookingStatus::Confirmed));
        Ok(booking)
    }
}

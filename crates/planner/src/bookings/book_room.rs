//! Book a room.

use super::{booking_facts, require_free};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::Done;
use crate::planner::Planner;
use crate::wire::{self, WallTime};
use attache_domain::bookings::{BookingPurpose, BookingStatus, RoomBooking};
use attache_domain::delegations::Delegation;
use attache_domain::ids::*;
use attache_domain::meetings::Meeting;
use attache_domain::programme::Session;
use attache_domain::rooms::{Layout, Space, Venue};
use serde::Deserialize;
use ts_rs::TS;

/// The most interpreters' booths of a room.
pub(crate) const MOST_BOOTHS: i64 = 100;

/// The most minutes of set-up or tear-down: a week.
pub(crate) const MOST_MINUTES: i64 = 10_080;

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

/// Books a room.
pub fn book_room(planner: &mut Planner, input: BookRoom) -> Answer<Done<RoomBookingId>> {
    let title = wire::some_text("title", &input.title, 500)?;
    let note = wire::optional_text("note", input.note.as_deref(), 10_000)?;
    let neutral_title = wire::optional_text("neutral_title", input.neutral_title.as_deref(), 500)?;
    let equipment = wire::optional_text("equipment", input.equipment.as_deref(), 1000)?;
    let booths = wire::number("booths", input.booths.unwrap_or(0), 0, MOST_BOOTHS)?;
    let hold_rank = input.hold_rank.map(|rank| wire::number("hold_rank", rank, 1, 1000)).transpose()?;
    let minutes =
        |field, value: Option<i64>| value.map(|value| wire::number(field, value, 0, MOST_MINUTES)).transpose();
    let set_up_minutes = minutes("set_up_minutes", input.set_up_minutes)?;
    let tear_down_minutes = minutes("tear_down_minutes", input.tear_down_minutes)?;
    let headcount = input.headcount.map(|people| wire::number("headcount", people, 0, 1_000_000)).transpose()?;
    planner.operate(Op::BookRoom, |change| {
        let space: Space = change.get(input.space)?;
        let zone = change.get::<Venue>(space.venue)?.zone;
        let (starts, ends) = (input.starts.read("starts", zone)?, input.ends.read("ends", zone)?);
        wire::in_order(Some(starts), Some(ends))?;
        if let Some(session) = input.session {
            change.get::<Session>(session)?;
        }
        if let Some(meeting) = input.meeting {
            change.get::<Meeting>(meeting)?;
        }
        if let Some(delegation) = input.delegation {
            change.get::<Delegation>(delegation)?;
        }
        let booking = RoomBooking {
            purpose: input.purpose.unwrap_or(default_purpose(&input)),
            status: input.status.unwrap_or(BookingStatus::Confirmed),
            set_up_minutes,
            tear_down_minutes,
            session: input.session,
            meeting: input.meeting,
            headcount,
            note,
            neutral_title,
            delegation: input.delegation,
            layout: input.layout,
            equipment,
            booths,
            step_free: input.step_free.unwrap_or(false),
            hold_rank,
            hold_expires: input.hold_expires.as_ref().map(|at| at.read("hold_expires", zone)).transpose()?,
            ..RoomBooking::new(change.id(), space.id, title, starts, ends)
        };
        require_free(change.plan, &booking)?;
        Ok((change.insert(&booking)?, booking_facts(change.plan, &booking)))
    })
}

fn default_purpose(input: &BookRoom) -> BookingPurpose {
    match (input.session, input.meeting) {
        (Some(_), _) => BookingPurpose::Session,
        (None, Some(_)) => BookingPurpose::Meeting,
        (None, None) => BookingPurpose::Other,
    }
}

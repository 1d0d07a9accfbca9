//! Book a room.

use super::{booking_facts, require_free};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::Done;
use crate::planner::Planner;
use crate::wire::{self, WallTime};
use attache_domain::ids::*;
use attache_domain::meetings::Meeting;
use attache_domain::programme::Session;
use attache_domain::rooms::{BookingPurpose, BookingStatus, RoomBooking, Space, Venue};
use serde::Deserialize;
use ts_rs::TS;

/// The most minutes of set-up or tear-down: a week.
pub(super) const MOST_MINUTES: i64 = 10_080;

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
}

/// Books a room.
pub fn book_room(planner: &mut Planner, input: BookRoom) -> Answer<Done<RoomBookingId>> {
    let title = wire::some_text("title", &input.title, 500)?;
    let note = wire::optional_text("note", input.note.as_deref(), 10_000)?;
    let minutes = |field, value: Option<i64>| wire::number(field, value.unwrap_or(0), 0, MOST_MINUTES);
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
        let booking = RoomBooking {
            id: change.id(),
            space: space.id,
            title,
            purpose: input.purpose.unwrap_or(default_purpose(&input)),
            status: input.status.unwrap_or(BookingStatus::Confirmed),
            starts,
            ends,
            set_up_minutes,
            tear_down_minutes,
            session: input.session,
            meeting: input.meeting,
            headcount,
            note,
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

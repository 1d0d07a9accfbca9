//! Edit a booking: what it is for, how firm it is.

use super::book_room::MOST_MINUTES;
use super::{booking_facts, require_free};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::Done;
use crate::planner::Planner;
use crate::wire;
use attache_domain::ids::RoomBookingId;
use attache_domain::rooms::{BookingPurpose, BookingStatus, RoomBooking};
use serde::Deserialize;
use ts_rs::TS;

/// New values for a booking; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditBooking {
    pub id: RoomBookingId,
    pub title: Option<String>,
    pub purpose: Option<BookingPurpose>,
    pub status: Option<BookingStatus>,
    pub set_up_minutes: Option<i64>,
    pub tear_down_minutes: Option<i64>,
    #[serde(default, deserialize_with = "wire::present")]
    pub headcount: Option<Option<i64>>,
    pub note: Option<String>,
}

/// Edits a booking; confirms and releases it too.
pub fn edit_booking(planner: &mut Planner, input: EditBooking) -> Answer<Done<()>> {
    planner.operate(Op::EditBooking, |change| {
        let mut booking: RoomBooking = change.get(input.id)?;
        if let Some(title) = &input.title {
            booking.title = wire::some_text("title", title, 500)?;
        }
        wire::edit(&mut booking.purpose, input.purpose);
        wire::edit(&mut booking.status, input.status);
        if let Some(minutes) = input.set_up_minutes {
            booking.set_up_minutes = wire::number("set_up_minutes", minutes, 0, MOST_MINUTES)?;
        }
        if let Some(minutes) = input.tear_down_minutes {
            booking.tear_down_minutes = wire::number("tear_down_minutes", minutes, 0, MOST_MINUTES)?;
        }
        if let Some(headcount) = input.headcount {
            booking.headcount = headcount.map(|people| wire::number("headcount", people, 0, 1_000_000)).transpose()?;
        }
        wire::edit_text(&mut booking.note, "note", input.note.as_deref(), 10_000)?;
        require_free(change.plan, &booking)?;
        change.update(&booking)?;
        Ok(((), booking_facts(change.plan, &booking)))
    })
}

//! Edit a booking: what it is for, how firm it is.

use super::holds::change_status;
use super::{booking_facts, require_free, require_on};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::Done;
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::rooms::{MOST_BOOTHS, MOST_MINUTES, zone_of_space};
use crate::wire::{self, WallTime};
use attache_domain::bookings::{BookingPurpose, BookingStatus, RoomBooking};
use attache_domain::delegations::Delegation;
use attache_domain::ids::{DelegationId, RoomBookingId};
use attache_domain::rooms::Layout;
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
    /// Nothing leaves them to the layout and the space.
    #[serde(default, deserialize_with = "wire::present")]
    pub set_up_minutes: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub tear_down_minutes: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub headcount: Option<Option<i64>>,
    pub note: Option<String>,
    pub neutral_title: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub delegation: Option<Option<DelegationId>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub layout: Option<Option<Layout>>,
    pub equipment: Option<String>,
    pub booths: Option<i64>,
    pub step_free: Option<bool>,
    #[serde(default, deserialize_with = "wire::present")]
    pub hold_rank: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub hold_expires: Option<Option<WallTime>>,
}

/// Edits a booking; confirms and releases it too.
pub fn edit_booking(planner: &mut Planner, input: EditBooking) -> Answer<Done<()>> {
    planner.operate(Op::EditBooking, |change| {
        let mut booking: RoomBooking = change.get(input.id)?;
        if let Some(title) = &input.title {
            booking.title = wire::some_text("title", title, 500)?;
        }
        wire::edit(&mut booking.purpose, input.purpose);
        edit_numbers(&mut booking, &input)?;
        if let Some(expires) = &input.hold_expires {
            let zone = zone_of_space(change.plan, booking.space).unwrap_or(booking.starts.zone());
            booking.hold_expires = expires.as_ref().map(|at| at.read("hold_expires", zone)).transpose()?;
        }
        let status = input.status.unwrap_or(booking.status);
        let is_decided = status != booking.status;
        change_status(&mut booking, status);
        if is_decided {
            require_on(change.plan, &booking)?;
        }
        for (target, field, value, most) in [
            (&mut booking.note, "note", &input.note, 10_000),
            (&mut booking.neutral_title, "neutral_title", &input.neutral_title, 500),
            (&mut booking.equipment, "equipment", &input.equipment, 1000),
        ] {
            wire::edit_text(target, field, value.as_deref(), most)?;
        }
        wire::edit(&mut booking.layout, input.layout);
        wire::edit(&mut booking.step_free, input.step_free);
        if let Some(delegation) = input.delegation {
            booking.delegation = delegation.map(|id| change.get::<Delegation>(id)).transpose()?.map(|one| one.id);
        }
        require_free(change.plan, &booking)?;
        change.update(&booking)?;
        Ok(((), booking_facts(change.plan, &booking)))
    })
}

fn edit_numbers(booking: &mut RoomBooking, input: &EditBooking) -> Result<(), Refusal> {
    for (target, field, value, least, most) in [
        (&mut booking.set_up_minutes, "set_up_minutes", input.set_up_minutes, 0, MOST_MINUTES),
        (&mut booking.tear_down_minutes, "tear_down_minutes", input.tear_down_minutes, 0, MOST_MINUTES),
        (&mut booking.headcount, "headcount", input.headcount, 0, 1_000_000),
        (&mut booking.hold_rank, "hold_rank", input.hold_rank, 1, 1000),
    ] {
        if let Some(value) = value {
            *target = value.map(|number| wire::number(field, number, least, most)).transpose()?;
        }
    }
    if let Some(booths) = input.booths {
        booking.booths = wire::number("booths", booths, 0, MOST_BOOTHS)?;
    }
    Ok(())
}

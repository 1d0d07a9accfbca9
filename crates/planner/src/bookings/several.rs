//! Several bookings on the ladder at once: all of them are made firm or given back in one step, or none is.

use super::holds::{Confirmed, change_status, hold_row};
use super::require_each_once;
use super::together::keep;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use attache_domain::bookings::{BookingStatus, RoomBooking};
use attache_domain::holds;
use attache_domain::ids::RoomBookingId;
use attache_domain::plan::Thing;
use serde::Deserialize;
use std::collections::BTreeSet;
use ts_rs::TS;

/// Several bookings.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SeveralBookings {
    /// Each of them once; at least one.
    pub ids: Vec<RoomBookingId>,
}

impl SeveralBookings {
    fn get(&self, change: &Change<'_>) -> Result<Vec<RoomBooking>, Refusal> {
        if self.ids.is_empty() {
            return Err(Refusal::invalid("ids", Problem::Empty));
        }
        require_each_once(change.plan, self.ids.iter().map(|id| Thing::RoomBooking(*id)))?;
        self.ids.iter().map(|id| change.get(*id)).collect()
    }
}

/// Makes several bookings firm. Two of them that want one room at one time are refused as if one had been there before.
pub fn confirm_bookings(planner: &mut Planner, input: SeveralBookings) -> Answer<Done<Confirmed>> {
    planner.operate(Op::ConfirmBookings, |change| {
        let mut bookings = input.get(change)?;
        let waiting: BTreeSet<RoomBookingId> = bookings
            .iter()
            .flat_map(|booking| holds::competing(change.plan, booking, change.now))
            .map(|hold| hold.id)
            .filter(|id| !input.ids.contains(id))
            .collect();
        let waiting = waiting.into_iter().filter_map(|id| change.plan.room_bookings.get(id));
        let still_waiting = waiting.map(|hold| hold_row(change.plan, hold, change.now)).collect();
        bookings.iter_mut().for_each(|booking| change_status(booking, BookingStatus::Confirmed));
        let said = said(&bookings);
        keep(change, bookings)?;
        Ok((Confirmed { still_waiting }, said))
    })
}

/// Gives the spaces of several bookings back.
pub fn release_bookings(planner: &mut Planner, input: SeveralBookings) -> Answer<Done<()>> {
    planner.operate(Op::ReleaseBookings, |change| {
        let mut bookings = input.get(change)?;
        bookings.iter_mut().for_each(|booking| change_status(booking, BookingStatus::Released));
        let said = said(&bookings);
        keep(change, bookings)?;
        Ok(((), said))
    })
}

fn said(bookings: &[RoomBooking]) -> Facts {
    let names: Vec<&str> = bookings.iter().map(|booking| booking.title.as_str()).collect();
    facts([("name", names.join(", ")), ("count", names.len().to_string())])
}

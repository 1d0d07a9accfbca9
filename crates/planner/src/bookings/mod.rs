//! Keeping spaces: one file for each thing one does with a booking.

mod book_room;
mod copy_bookings;
mod edit_booking;
mod edit_series;
mod find_room;
mod holds;
mod move_booking;
mod move_bookings;
mod reseat;
mod series;
mod several;
mod swap_bookings;
mod together;
mod uses;

pub use book_room::{BookRoom, BookingDetails, book_room};
pub use copy_bookings::{CopyBookings, OneCopy, copy_bookings};
pub use edit_booking::{EditBooking, edit_booking};
pub use edit_series::{EditSeries, edit_series};
pub(crate) use find_room::other_rooms;
pub use find_room::{ConditionWord, FindRoom, OfferCondition, OfferReason, ReasonWord, RoomOffer, find_room};
pub(crate) use holds::change_status;
pub use holds::{
    ChallengeHold, Confirmed, HoldRow, challenge_hold, confirm_booking, list_holds, promote_hold, release_booking,
    release_lapsed_holds, withdraw_challenge,
};
pub use move_booking::{MoveBooking, move_booking};
pub use move_bookings::{MoveBookings, OneMove, move_bookings};
pub use reseat::{
    NewUse, ProposeReseat, Reseat, ReseatPlan, ReseatReason, ReseatRow, SeatView, propose_reseat, reseat,
};
pub(crate) use series::forget;
pub use series::{
    BookSeries, BookedSeries, DayState, OneSeries, SeriesDay, SeriesDayView, SeriesRow, SeriesView, TakenDay,
    add_series_day_back, book_series, list_booking_series, remove_series, series, skip_series_day,
};
pub use several::{SeveralBookings, confirm_bookings, release_bookings};
pub use swap_bookings::{SwapBookings, swap_bookings};
pub(crate) use together::{Placement, Turn, accompany, as_far_as_free, follow, followers, given_back, keep};
pub use uses::{UseLetter, UseWord};

use uses::require_each_once;

use crate::commands::Answer;
use crate::delegations::name_of;
use crate::operate::{Facts, facts, not_found};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{Empty, Moment};
use attache_domain::bookings::{BookingPurpose, BookingStatus, RoomBooking};
use attache_domain::buffers::Buffers;
use attache_domain::holds::{has_lapsed, rank};
use attache_domain::ids::*;
use attache_domain::meetings::Meeting;
use attache_domain::plan::{Plan, Thing};
use attache_domain::programme::Session;
use attache_domain::rooms::{Layout, Space};
use attache_domain::space_uses::firm_holder;
use attache_domain::time::Zoned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A booking of a space.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct RoomBookingView {
    pub id: RoomBookingId,
    pub space: SpaceId,
    pub space_name: String,
    pub title: String,
    pub purpose: BookingPurpose,
    pub status: BookingStatus,
    pub starts: Moment,
    pub ends: Moment,
    /// Minutes it takes before, wherever they are said.
    pub set_up_minutes: i64,
    /// Minutes it takes after, wherever they are said.
    pub tear_down_minutes: i64,
    /// Minutes before that the booking itself says.
    pub own_set_up_minutes: Option<i64>,
    /// Minutes after that the booking itself says.
    pub own_tear_down_minutes: Option<i64>,
    pub session: Option<SessionId>,
    pub meeting: Option<MeetingId>,
    pub headcount: Option<i64>,
    pub note: String,
    pub neutral_title: String,
    pub delegation: Option<DelegationId>,
    pub delegation_name: String,
    pub layout: Option<Layout>,
    pub equipment: String,
    pub booths: i64,
    pub step_free: bool,
    /// A hold's place among those for the same space and time, from 1.
    pub rank: Option<usize>,
    pub hold_expires: Option<Moment>,
    /// Whether a hold's time is over.
    pub lapsed: bool,
    pub challenger: Option<RoomBookingId>,
    pub challenger_title: String,
    pub series: Option<BookingSeriesId>,
    pub series_day: Option<String>,
}

/// One booking.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneBooking {
    /// Key.
    pub id: RoomBookingId,
}

/// Reads all bookings in order of time.
pub fn list_room_bookings(planner: &Planner, _input: Empty) -> Answer<Vec<RoomBookingView>> {
    let mut bookings: Vec<&RoomBooking> = planner.plan.room_bookings.iter().collect();
    bookings.sort_by_key(|booking| (booking.starts.instant(), booking.id));
    Ok(bookings.into_iter().map(|booking| booking_view(planner, booking)).collect())
}

/// Reads one booking.
pub fn room_booking(planner: &Planner, input: OneBooking) -> Answer<RoomBookingView> {
    let booking = planner.plan.get::<RoomBooking>(input.id).ok_or_else(|| not_found::<RoomBooking>(input.id))?;
    Ok(booking_view(planner, booking))
}

pub(crate) fn booking_view(planner: &Planner, booking: &RoomBooking) -> RoomBookingView {
    let (plan, now) = (&planner.plan, planner.now());
    let buffers = Buffers::of_booking(plan, booking);
    let challenger = holds::challenger(plan, booking, now);
    RoomBookingView {
        id: booking.id,
        space: booking.space,
        space_name: space_name(plan, booking.space),
        title: booking.title.clone(),
        purpose: booking.purpose,
        status: booking.status,
        starts: booking.starts.into(),
        ends: booking.ends.into(),
        set_up_minutes: buffers.set_up,
        tear_down_minutes: buffers.tear_down,
        own_set_up_minutes: booking.set_up_minutes,
        own_tear_down_minutes: booking.tear_down_minutes,
        session: booking.session,
        meeting: booking.meeting,
        headcount: booking.headcount,
        note: booking.note.clone(),
        neutral_title: booking.neutral_title.clone(),
        delegation: booking.delegation,
        delegation_name: booking.delegation.map(|id| name_of(plan, id)).unwrap_or_default(),
        layout: booking.layout,
        equipment: booking.equipment.clone(),
        booths: booking.booths,
        step_free: booking.step_free,
        rank: rank(plan, booking, now),
        hold_expires: booking.hold_expires.map(Into::into),
        lapsed: has_lapsed(booking, now),
        challenger: challenger.map(|one| one.id),
        challenger_title: challenger.map(|one| one.title.clone()).unwrap_or_default(),
        series: booking.series,
        series_day: booking.series_day.map(|day| day.to_string()),
    }
}

/// The sign at the door.
pub(crate) fn space_name(plan: &Plan, id: SpaceId) -> String {
    plan.get::<Space>(id).map(|space| space.name.clone()).unwrap_or_default()
}

/// Refuses a confirmed booking where another confirmed one holds the space, and names that one. The schema stands
/// behind this with a trigger; here the refusal gets its facts.
pub(super) fn require_free(plan: &Plan, booking: &RoomBooking) -> Result<(), Refusal> {
    require_free_but_for(plan, booking, &[booking.id])
}

/// The same, where some bookings are about to make room.
pub(super) fn require_free_but_for(
    plan: &Plan,
    booking: &RoomBooking,
    except: &[RoomBookingId],
) -> Result<(), Refusal> {
    if booking.status != BookingStatus::Confirmed {
        return Ok(());
    }
    let wanted = booking.interval().map_err(|error| Refusal::of_time("ends", error))?;
    firm_holder(plan, booking.space, wanted, except).map_or(Ok(()), |holder| Err(taken_by(plan, holder)))
}

/// Refuses to keep a space for what will not take place: a session that was cancelled, or a meeting that is off.
pub(super) fn require_on(plan: &Plan, booking: &RoomBooking) -> Result<(), Refusal> {
    let refused = || match booking.serves().filter(|_| booking.is_live())? {
        Thing::Session(id) => {
            let session = plan.get::<Session>(id).filter(|session| session.cancelled)?;
            Some(Refusal::SessionIsOff { name: session.name() })
        }
        Thing::Meeting(id) => {
            let meeting = plan.get::<Meeting>(id).filter(|meeting| !meeting.status.is_on())?;
            Some(Refusal::MeetingIsOff { name: meeting.title.clone() })
        }
        Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => None,
    };
    refused().map_or(Ok(()), Err)
}

/// Says which booking holds a space.
pub(crate) fn taken_by(plan: &Plan, holder: &RoomBooking) -> Refusal {
    Refusal::SpaceDoubleBooked {
        space: space_name(plan, holder.space),
        holder: holder.title.clone(),
        starts: clock_of(holder.starts),
        ends: clock_of(holder.ends),
        holder_id: holder.id.to_string(),
    }
}

/// A wall clock with its day, as sentences have it.
fn clock_of(time: Zoned) -> String {
    time.local().format("%Y-%m-%d %H:%M").to_string()
}

/// What the history says of a booking.
pub(super) fn booking_facts(plan: &Plan, booking: &RoomBooking) -> Facts {
    facts([
        ("name", booking.title.clone()),
        ("space", space_name(plan, booking.space)),
        ("when", clock_of(booking.starts)),
        ("status", booking.status.word().to_owned()),
    ])
}

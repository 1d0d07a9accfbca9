//! The ladder of holds: who is asked to decide, who goes first, what becomes firm and what lapses.

use super::{OneBooking, booking_facts, require_free, require_on, space_name};
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::rooms::zone_of_space;
use crate::wire::{Empty, Moment, WallTime};
use attache_domain::bookings::{BookingStatus, RoomBooking};
use attache_domain::holds::{self, has_lapsed};
use attache_domain::ids::*;
use attache_domain::plan::Plan;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A hold whose owner is asked to decide.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChallengeHold {
    /// The hold.
    pub id: RoomBookingId,
    /// The hold behind it, whose owner asks.
    pub by: RoomBookingId,
    /// Until when to decide; the hold lapses then, unless it would have before. Absent, it lapses when it would have.
    pub answer_by: Option<WallTime>,
}

/// A hold among those that compete with it.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct HoldRow {
    pub id: RoomBookingId,
    pub title: String,
    pub space: SpaceId,
    pub space_name: String,
    pub delegation: Option<DelegationId>,
    pub delegation_name: String,
    pub starts: Moment,
    pub ends: Moment,
    /// Its place among those that compete with it, from 1; none once it has lapsed.
    pub rank: Option<usize>,
    /// How many compete, itself included.
    pub of: usize,
    /// Those that compete, itself included, the first first.
    pub line: Vec<RoomBookingId>,
    pub expires: Option<Moment>,
    pub lapsed: bool,
    pub challenger: Option<RoomBookingId>,
    pub challenger_title: String,
}

/// What became of a booking that was made firm.
#[derive(Debug, Serialize, TS)]
pub struct Confirmed {
    /// The holds that waited for the same room and time, the first first. They stay holds; their owners must be told.
    pub still_waiting: Vec<HoldRow>,
}

/// Reads all holds: those that lapse first, first; then those that never do, in order of time.
pub fn list_holds(planner: &Planner, _input: Empty) -> Answer<Vec<HoldRow>> {
    let (plan, now) = (&planner.plan, planner.now());
    let mut live: Vec<&RoomBooking> =
        plan.room_bookings.iter().filter(|booking| booking.status == BookingStatus::Hold).collect();
    live.sort_by_key(|hold| {
        let expires = hold.hold_expires.map(|at| at.instant());
        (expires.is_none(), expires, hold.starts.instant(), hold.id)
    });
    Ok(live.into_iter().map(|hold| hold_row(plan, hold, now)).collect())
}

/// Asks the owner of a hold to decide, in the name of the one behind it.
pub fn challenge_hold(planner: &mut Planner, input: ChallengeHold) -> Answer<Done<()>> {
    planner.operate(Op::ChallengeHold, |change| {
        let mut hold = a_hold(change, input.id)?;
        let by = a_hold(change, input.by)?;
        let ladder = holds::competing(change.plan, &hold, change.now);
        let place = |id| ladder.iter().position(|one| one.id == id);
        if place(by.id).is_none_or(|behind| place(hold.id).is_none_or(|ahead| behind <= ahead)) {
            return Err(Refusal::NotBehindHold { name: by.title, hold: hold.title });
        }
        if let Some(answer_by) = &input.answer_by {
            let zone = zone_of_space(change.plan, hold.space).unwrap_or(hold.starts.zone());
            let until = answer_by.read("answer_by", zone)?;
            if until.instant() <= change.now {
                return Err(Refusal::invalid("answer_by", Problem::OutOfRange));
            }
            // Who is asked to decide is not given longer than there was.
            hold.hold_expires = hold.hold_expires.filter(|known| known.instant() < until.instant()).or(Some(until));
        }
        hold.challenger = Some(by.id);
        change.update(&hold)?;
        let mut said = booking_facts(change.plan, &hold);
        said.insert("by".to_owned(), by.title);
        Ok(((), said))
    })
}

/// Takes such a question back. When the hold lapses stays as it was made.
pub fn withdraw_challenge(planner: &mut Planner, input: OneBooking) -> Answer<Done<()>> {
    planner.operate(Op::WithdrawChallenge, |change| {
        let mut hold: RoomBooking = change.get(input.id)?;
        hold.challenger = None;
        change.update(&hold)?;
        Ok(((), booking_facts(change.plan, &hold)))
    })
}

/// Makes a booking firm.
pub fn confirm_booking(planner: &mut Planner, input: OneBooking) -> Answer<Done<Confirmed>> {
    planner.operate(Op::ConfirmBooking, |change| {
        let mut booking: RoomBooking = change.get(input.id)?;
        let waiting = holds::competing(change.plan, &booking, change.now);
        let others = waiting.into_iter().filter(|hold| hold.id != booking.id);
        let still_waiting = others.map(|hold| hold_row(change.plan, hold, change.now)).collect();
        change_status(&mut booking, BookingStatus::Confirmed);
        require_on(change.plan, &booking)?;
        require_free(change.plan, &booking)?;
        change.update(&booking)?;
        Ok((Confirmed { still_waiting }, booking_facts(change.plan, &booking)))
    })
}

/// Gives a space back.
pub fn release_booking(planner: &mut Planner, input: OneBooking) -> Answer<Done<()>> {
    planner.operate(Op::ReleaseBooking, |change| {
        let mut booking: RoomBooking = change.get(input.id)?;
        change_status(&mut booking, BookingStatus::Released);
        change.update(&booking)?;
        Ok(((), booking_facts(change.plan, &booking)))
    })
}

/// Releases every hold whose time is over; answers which. Those behind them are then the first, without anybody doing
/// anything.
pub fn release_lapsed_holds(planner: &mut Planner, _input: Empty) -> Answer<Done<Vec<RoomBookingId>>> {
    planner.operate(Op::ReleaseLapsedHolds, |change| {
        let lapsed: Vec<&RoomBooking> =
            change.plan.room_bookings.iter().filter(|booking| has_lapsed(booking, change.now)).collect();
        for hold in &lapsed {
            let mut released = (*hold).clone();
            change_status(&mut released, BookingStatus::Released);
            change.update(&released)?;
        }
        let names: Vec<&str> = lapsed.iter().map(|hold| hold.title.as_str()).collect();
        let said = facts([("name", names.join(", ")), ("count", names.len().to_string())]);
        Ok((lapsed.iter().map(|hold| hold.id).collect(), said))
    })
}

/// Puts a hold before the others for its room and time. Those that were given a place by hand move down by one.
pub fn promote_hold(planner: &mut Planner, input: OneBooking) -> Answer<Done<()>> {
    planner.operate(Op::PromoteHold, |change| {
        let hold = a_hold(change, input.id)?;
        let ladder = holds::competing(change.plan, &hold, change.now);
        if ladder.first().is_some_and(|first| first.id != hold.id) {
            for other in ladder.into_iter().filter(|other| other.id != hold.id) {
                let down = other.hold_rank.map(|rank| (rank + 1).min(LAST_RANK));
                change.update(&RoomBooking { hold_rank: down, ..other.clone() })?;
            }
            change.update(&RoomBooking { hold_rank: Some(1), ..hold.clone() })?;
        }
        Ok(((), booking_facts(change.plan, &hold)))
    })
}

/// The last place a hold can be given by hand.
const LAST_RANK: i64 = 1000;

/// Moves a booking up or down the ladder. A place among holds, a time to lapse and somebody's question to decide are a
/// hold's alone.
pub(crate) fn change_status(booking: &mut RoomBooking, status: BookingStatus) {
    booking.status = status;
    if status != BookingStatus::Hold {
        (booking.hold_rank, booking.hold_expires, booking.challenger) = (None, None, None);
    }
}

/// The hold that asks another's owner to decide, as long as it still waits behind it.
pub(super) fn challenger<'plan>(
    plan: &'plan Plan,
    hold: &RoomBooking,
    now: DateTime<Utc>,
) -> Option<&'plan RoomBooking> {
    let ladder = holds::competing(plan, hold, now);
    let mut behind = ladder.into_iter().skip_while(|one| one.id != hold.id).skip(1);
    behind.find(|one| hold.challenger == Some(one.id))
}

/// A hold whose time is not over.
fn a_hold(change: &Change<'_>, id: RoomBookingId) -> Result<RoomBooking, Refusal> {
    let booking: RoomBooking = change.get(id)?;
    let is_hold = booking.status == BookingStatus::Hold && !has_lapsed(&booking, change.now);
    if is_hold { Ok(booking) } else { Err(Refusal::NotAHold { name: booking.title }) }
}

pub(super) fn hold_row(plan: &Plan, hold: &RoomBooking, now: DateTime<Utc>) -> HoldRow {
    let ladder = holds::competing(plan, hold, now);
    let asking = challenger(plan, hold, now);
    HoldRow {
        id: hold.id,
        title: hold.title.clone(),
        space: hold.space,
        space_name: space_name(plan, hold.space),
        delegation: hold.delegation,
        delegation_name: hold.delegation.map(|id| name_of(plan, id)).unwrap_or_default(),
        starts: hold.starts.into(),
        ends: hold.ends.into(),
        rank: ladder.iter().position(|one| one.id == hold.id).map(|place| place + 1),
        of: ladder.len(),
        line: ladder.iter().map(|one| one.id).collect(),
        expires: hold.hold_expires.map(Into::into),
        lapsed: has_lapsed(hold, now),
        challenger: asking.map(|one| one.id),
        challenger_title: asking.map(|one| one.title.clone()).unwrap_or_default(),
    }
}

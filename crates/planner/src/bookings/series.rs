//! Bookings of the same hours on many days: made at once, with days left out and added back.

use super::book_room::zone_of;
use super::holds::change_status;
use super::{BookingDetails, RoomBookingView, booking_view, space_name};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts, not_found};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, Empty};
use attache_domain::bookings::{BookingSeries, BookingStatus, Rhythm, RoomBooking, SeriesSkip};
use attache_domain::ids::*;
use attache_domain::plan::Plan;
use attache_domain::space_uses::firm_holder;
use attache_domain::time::{Occurrence, TimeError, Zoned, clock, first_instant};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Minutes of a day on the wall.
pub(super) const DAY: i64 = 1440;

/// The most days one booking of a series may last.
const MOST_DAYS_LONG: i64 = 14;

/// The most days from the first to the last of a series.
const LONGEST_SERIES: i64 = 732;

/// A space to keep at the same hours of many days.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct BookSeries {
    /// What each of its bookings is like.
    pub booking: BookingDetails,
    /// On which days.
    pub rhythm: Rhythm,
    /// First day.
    pub first_day: String,
    /// Last day, included.
    pub last_day: String,
    /// Start on the wall of the space: 09:00.
    pub starts: String,
    /// End. Not after the start, it is on the next day.
    pub ends: String,
    /// How many midnights each booking lasts over, where that is more than the hours say.
    pub days_long: Option<i64>,
    /// Whether days on which the space is taken are left out; otherwise the whole is refused.
    pub skip_taken: Option<bool>,
}

/// A series that was booked.
#[derive(Debug, Serialize, TS)]
pub struct BookedSeries {
    /// Its key.
    pub id: BookingSeriesId,
    /// Its bookings, day by day.
    pub booked: Vec<RoomBookingId>,
    /// The days left out because the space is taken.
    pub left_out: Vec<TakenDay>,
}

/// A day on which a confirmed booking holds the space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)]
pub struct TakenDay {
    pub day: String,
    pub holder: RoomBookingId,
    pub holder_title: String,
}

/// One series.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneSeries {
    /// Key.
    pub id: BookingSeriesId,
}

/// One day of a series.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SeriesDay {
    /// The series.
    pub series: BookingSeriesId,
    /// The day the booking was made for, even if it was moved to another.
    pub day: String,
}

/// A series in a list.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct SeriesRow {
    pub id: BookingSeriesId,
    pub title: String,
    pub space: Option<SpaceId>,
    pub space_name: String,
    pub rhythm: Rhythm,
    pub first_day: String,
    pub last_day: String,
    pub starts: String,
    pub ends: String,
    /// Midnights from its start to its end.
    pub days_long: i64,
    /// Days with a booking that keeps its space or asks for it.
    pub booked: usize,
    /// Days left out.
    pub skipped: usize,
}

/// A series with its days.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct SeriesView {
    pub series: SeriesRow,
    pub days: Vec<SeriesDayView>,
}

/// A day of a series.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct SeriesDayView {
    pub day: String,
    pub state: DayState,
    /// Its booking, if one was ever made.
    pub booking: Option<RoomBookingView>,
}

/// How a day of a series stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DayState {
    /// Booked at the hours of the series.
    Booked,
    /// Booked at other hours.
    Moved,
    /// Its booking was given back or called off by itself.
    Over,
    /// Left out; it can be added back.
    Skipped,
}

/// Reads all series in the order they were made.
pub fn list_booking_series(planner: &Planner, _input: Empty) -> Answer<Vec<SeriesRow>> {
    Ok(planner.plan.booking_series.iter().map(|series| series_row(&planner.plan, series)).collect())
}

/// Reads a series and its days.
pub fn series(planner: &Planner, input: OneSeries) -> Answer<SeriesView> {
    let plan = &planner.plan;
    let series = plan.get::<BookingSeries>(input.id).ok_or_else(|| not_found::<BookingSeries>(input.id))?;
    let day = |day: NaiveDate| {
        let booking = booking_of(plan, series.id, day);
        SeriesDayView {
            day: day.to_string(),
            state: day_state(plan, series, day, booking),
            booking: booking.map(|booking| booking_view(planner, booking)),
        }
    };
    Ok(SeriesView { series: series_row(plan, series), days: series.days().map(day).collect() })
}

/// Books a series.
pub fn book_series(planner: &mut Planner, input: BookSeries) -> Answer<Done<BookedSeries>> {
    let series = read_series(&input)?;
    planner.operate(Op::BookSeries, |change| {
        let series = BookingSeries { id: change.id(), ..series };
        let zone = zone_of(change, input.booking.space)?;
        let (booked, left_out) = bookings_of(change, &input, &series, zone)?;
        if booked.is_empty() {
            return Err(left_out.into_iter().next().map_or(Refusal::invalid("last_day", Problem::NoDay), |one| one.1));
        }
        change.insert(&series)?;
        for (taken, _) in &left_out {
            let day = wire::date("day", &taken.day)?;
            change.insert(&SeriesSkip { id: change.id(), series: series.id, day })?;
        }
        let ids = booked.iter().map(|booking| change.insert(booking)).collect::<Result<Vec<_>, _>>()?;
        let said = facts([
            ("name", booked[0].title.clone()),
            ("space", space_name(change.plan, input.booking.space)),
            ("count", ids.len().to_string()),
            ("from", series.first_day.to_string()),
            ("to", series.last_day.to_string()),
        ]);
        let left_out = left_out.into_iter().map(|(taken, _)| taken).collect();
        Ok((BookedSeries { id: series.id, booked: ids, left_out }, said))
    })
}

/// Leaves a day out. Its booking is given back and kept for when the day is added back; a hold keeps in mind its place and
/// until when it was.
pub fn skip_series_day(planner: &mut Planner, input: SeriesDay) -> Answer<Done<()>> {
    planner.operate(Op::SkipSeriesDay, |change| {
        let (series, day) = day_of(change, &input)?;
        if skip_of(change.plan, series.id, day).is_none() {
            if let Some(booking) = booking_of(change.plan, series.id, day) {
                let mut released = booking.clone();
                (released.status, released.challenger) = (BookingStatus::Released, None);
                change.update(&released)?;
            }
            change.insert(&SeriesSkip { id: change.id(), series: series.id, day })?;
        }
        Ok(((), day_facts(change.plan, &series, day)))
    })
}

/// Adds a day back that was left out: as the hold it was, or else as firm as the day nearest to it.
pub fn add_series_day_back(planner: &mut Planner, input: SeriesDay) -> Answer<Done<RoomBookingId>> {
    planner.operate(Op::AddSeriesDayBack, |change| {
        let (series, day) = day_of(change, &input)?;
        let known = booking_of(change.plan, series.id, day);
        let nearest = nearest_booking(change.plan, series.id, day);
        let like = nearest.or(known).ok_or_else(|| not_found::<BookingSeries>(series.id))?;
        let zone = zone_of(change, known.unwrap_or(like).space)?;
        let mut booking = match known {
            Some(known) => known.clone(),
            None => {
                let (starts, ends) = hours_on(&series, day, zone)?;
                RoomBooking { id: change.id(), starts, ends, series_day: Some(day), challenger: None, ..like.clone() }
            }
        };
        if !booking.is_live() {
            let was_hold = booking.hold_rank.is_some() || booking.hold_expires.is_some();
            let like_nearest = if like.is_live() { like.status } else { BookingStatus::Confirmed };
            let status = if was_hold { BookingStatus::Hold } else { like_nearest };
            change_status(&mut booking, status);
        }
        require_day_free(change.plan, &booking, day)?;
        if let Some(skip) = skip_of(change.plan, series.id, day) {
            change.remove::<SeriesSkip>(skip.id)?;
        }
        match known {
            Some(_) => change.update(&booking)?,
            None => _ = change.insert(&booking)?,
        }
        Ok((booking.id, day_facts(change.plan, &series, day)))
    })
}

/// Removes a series with all its bookings.
pub fn remove_series(planner: &mut Planner, input: OneSeries) -> Answer<Done<()>> {
    planner.operate(Op::RemoveSeries, |change| {
        let series: BookingSeries = change.get(input.id)?;
        let said = series_facts(change.plan, &series);
        for booking in change.plan.room_bookings.of(series.id) {
            forget(change, booking.id)?;
        }
        for skip in change.plan.series_skips.of(series.id) {
            change.remove::<SeriesSkip>(skip.id)?;
        }
        change.remove::<BookingSeries>(series.id)?;
        Ok(((), said))
    })
}

/// Removes a booking; nobody waits for a decision on its account any more.
pub(crate) fn forget(change: &Change<'_>, id: RoomBookingId) -> Result<(), Refusal> {
    for hold in change.plan.room_bookings.of(id).filter(|hold| hold.challenger == Some(id)) {
        // It may be gone already, removed by the same operation.
        if let Ok(hold) = change.get::<RoomBooking>(hold.id) {
            change.update(&RoomBooking { challenger: None, ..hold })?;
        }
    }
    change.remove::<RoomBooking>(id)
}

fn read_series(input: &BookSeries) -> Answer<BookingSeries> {
    let (first_day, last_day) = (wire::date("first_day", &input.first_day)?, wire::date("last_day", &input.last_day)?);
    if last_day < first_day || (last_day - first_day).num_days() > LONGEST_SERIES {
        return Err(Refusal::invalid("last_day", Problem::OutOfRange));
    }
    let (starts, ends) = hours("starts", &input.starts, &input.ends, input.days_long)?;
    Ok(BookingSeries {
        id: BookingSeriesId(uuid::Uuid::nil()),
        rhythm: input.rhythm,
        first_day,
        last_day,
        starts,
        ends,
    })
}

/// Hours of a day as minutes from its midnight. An end that is not after the start is on a later day.
pub(super) fn hours(field: &str, starts: &str, ends: &str, days_long: Option<i64>) -> Answer<(i64, i64)> {
    let (starts, ends) = (wire::minutes(field, starts, DAY - 1)?, wire::minutes("ends", ends, DAY - 1)?);
    let usual = if ends > starts { 0 } else { 1 };
    let days_long = wire::number("days_long", days_long.unwrap_or(usual), 0, MOST_DAYS_LONG - 1)?;
    let ends = ends + days_long * DAY;
    if ends > starts { Ok((starts, ends)) } else { Err(Refusal::invalid("ends", Problem::EndsBeforeStart)) }
}

/// Start and end on a day, by the wall clock. Where clocks show a time twice the first is meant; where they skip it, the
/// first moment after.
pub(super) fn hours_on(series: &BookingSeries, day: NaiveDate, zone: Tz) -> Result<(Zoned, Zoned), Refusal> {
    let at = |minutes: i64| {
        let local = day.and_time(NaiveTime::MIN) + TimeDelta::minutes(minutes);
        match Zoned::on_the_wall(local, zone, Occurrence::Earlier) {
            Err(TimeError::DoesNotExist { .. }) => Ok(Zoned::at(first_instant(local, zone), zone)),
            other => other.map_err(|error| Refusal::of_time("starts", error)),
        }
    };
    let (starts, ends) = (at(series.starts)?, at(series.ends)?);
    if starts.instant() < ends.instant() {
        return Ok((starts, ends));
    }
    // All of it lies in the hour that is skipped.
    let local = day.and_time(NaiveTime::MIN) + TimeDelta::minutes(series.starts);
    Err(Refusal::of_time("starts", TimeError::DoesNotExist { local, zone }))
}

type LeftOut = Vec<(TakenDay, Refusal)>;

/// A booking for each day of a new series, and the days that are taken.
fn bookings_of(
    change: &Change<'_>,
    input: &BookSeries,
    series: &BookingSeries,
    zone: Tz,
) -> Result<(Vec<RoomBooking>, LeftOut), Refusal> {
    let (mut booked, mut left_out): (Vec<RoomBooking>, LeftOut) = (Vec::new(), Vec::new());
    for day in series.days() {
        let (starts, ends) = hours_on(series, day, zone)?;
        let booking = input.booking.read(change, starts, ends)?;
        let booking = RoomBooking { series: Some(series.id), series_day: Some(day), ..booking };
        // A booking of several days may be in the way of the next day's.
        let holder = holder_of(change.plan, &booking)?.or_else(|| booked.last().filter(|last| overlap(last, &booking)));
        match holder {
            None => booked.push(booking),
            Some(holder) if input.skip_taken == Some(true) => {
                let refusal = day_taken(change.plan, holder, day);
                let (holder, holder_title) = (holder.id, holder.title.clone());
                left_out.push((TakenDay { day: day.to_string(), holder, holder_title }, refusal));
            }
            Some(holder) => return Err(day_taken(change.plan, holder, day)),
        }
    }
    Ok((booked, left_out))
}

fn overlap(one: &RoomBooking, other: &RoomBooking) -> bool {
    let both_firm = [one, other].iter().all(|booking| booking.status == BookingStatus::Confirmed);
    both_firm && matches!((one.interval(), other.interval()), (Ok(one), Ok(other)) if one.overlaps(&other))
}

/// The confirmed booking in the way of a booking that is to be confirmed.
fn holder_of<'plan>(plan: &'plan Plan, booking: &RoomBooking) -> Result<Option<&'plan RoomBooking>, Refusal> {
    if booking.status != BookingStatus::Confirmed {
        return Ok(None);
    }
    let wanted = booking.interval().map_err(|error| Refusal::of_time("ends", error))?;
    Ok(firm_holder(plan, booking.space, wanted, &[booking.id]))
}

fn require_day_free(plan: &Plan, booking: &RoomBooking, day: NaiveDate) -> Result<(), Refusal> {
    holder_of(plan, booking)?.map_or(Ok(()), |holder| Err(day_taken(plan, holder, day)))
}

fn day_taken(plan: &Plan, holder: &RoomBooking, day: NaiveDate) -> Refusal {
    Refusal::SeriesDayTaken {
        day: day.to_string(),
        space: space_name(plan, holder.space),
        holder: holder.title.clone(),
        holder_id: holder.id.to_string(),
    }
}

/// A series and one of its days.
fn day_of(change: &Change<'_>, input: &SeriesDay) -> Result<(BookingSeries, NaiveDate), Refusal> {
    let series: BookingSeries = change.get(input.series)?;
    let day = wire::date("day", &input.day)?;
    let is_one = series.days().any(|one| one == day);
    if is_one { Ok((series, day)) } else { Err(Refusal::invalid("day", Problem::OutOfRange)) }
}

/// The booking a series has for a day.
pub(super) fn booking_of(plan: &Plan, series: BookingSeriesId, day: NaiveDate) -> Option<&RoomBooking> {
    bookings_in(plan, series).find(|booking| booking.series_day == Some(day))
}

/// Every booking of a series.
pub(super) fn bookings_in(plan: &Plan, series: BookingSeriesId) -> impl Iterator<Item = &RoomBooking> {
    plan.room_bookings.of(series).filter(move |booking| booking.series == Some(series))
}

fn skip_of(plan: &Plan, series: BookingSeriesId, day: NaiveDate) -> Option<&SeriesSkip> {
    plan.series_skips.of(series).find(|skip| skip.day == day)
}

/// The live booking of a series for the day nearest to one; failing that, any.
fn nearest_booking(plan: &Plan, series: BookingSeriesId, day: NaiveDate) -> Option<&RoomBooking> {
    let others = bookings_in(plan, series).filter(|booking| booking.series_day != Some(day));
    others.min_by_key(|booking| {
        let away = booking.series_day.map_or(i64::MAX, |other| (other - day).num_days().abs());
        (!booking.is_live(), away, booking.id)
    })
}

fn day_state(plan: &Plan, series: &BookingSeries, day: NaiveDate, booking: Option<&RoomBooking>) -> DayState {
    if skip_of(plan, series.id, day).is_some() {
        return DayState::Skipped;
    }
    match booking {
        None => DayState::Skipped,
        Some(booking) if !booking.is_live() => DayState::Over,
        Some(booking) if keeps_hours(series, booking) => DayState::Booked,
        Some(_) => DayState::Moved,
    }
}

/// Whether a booking still has the hours of its series.
pub(super) fn keeps_hours(series: &BookingSeries, booking: &RoomBooking) -> bool {
    let Some(day) = booking.series_day else { return false };
    let hours = hours_on(series, day, booking.starts.zone());
    hours.is_ok_and(|(starts, ends)| {
        starts.instant() == booking.starts.instant() && ends.instant() == booking.ends.instant()
    })
}

fn series_row(plan: &Plan, series: &BookingSeries) -> SeriesRow {
    let like = bookings_in(plan, series.id).min_by_key(|booking| (!booking.is_live(), booking.series_day));
    SeriesRow {
        id: series.id,
        title: like.map(|booking| booking.title.clone()).unwrap_or_default(),
        space: like.map(|booking| booking.space),
        space_name: like.map(|booking| space_name(plan, booking.space)).unwrap_or_default(),
        rhythm: series.rhythm,
        first_day: series.first_day.to_string(),
        last_day: series.last_day.to_string(),
        starts: clock(series.starts % DAY),
        ends: clock(series.ends % DAY),
        days_long: series.ends / DAY,
        booked: bookings_in(plan, series.id).filter(|booking| booking.is_live()).count(),
        skipped: plan.series_skips.of(series.id).count(),
    }
}

/// What the history says of a series.
pub(super) fn series_facts(plan: &Plan, series: &BookingSeries) -> Facts {
    let row = series_row(plan, series);
    facts([("name", row.title), ("space", row.space_name), ("from", row.first_day), ("to", row.last_day)])
}

fn day_facts(plan: &Plan, series: &BookingSeries, day: NaiveDate) -> Facts {
    let mut said = series_facts(plan, series);
    said.insert("when".to_owned(), day.to_string());
    said
}

//! Edit a series from one of its days on.

use super::book_room::zone_of;
use super::holds::change_status;
use super::series::{bookings_in, hours, hours_on, keeps_hours, series_facts};
use super::together::keep;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::rooms::{MOST_BOOTHS, MOST_MINUTES};
use crate::wire;
use attache_domain::bookings::{BookingPurpose, BookingSeries, BookingStatus, RoomBooking, SeriesSkip};
use attache_domain::delegations::Delegation;
use attache_domain::ids::*;
use attache_domain::rooms::{Layout, Space};
use chrono::NaiveDate;
use serde::Deserialize;
use ts_rs::TS;

/// New values for the bookings of a series from a day on; what is absent stays. Given back or called off ones keep their
/// status, and those moved to other hours keep these.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditSeries {
    pub series: BookingSeriesId,
    /// The first day that is edited; absent, all are.
    pub from_day: Option<String>,
    pub space: Option<SpaceId>,
    /// Start on the wall: 09:00. Given together with the end.
    pub starts: Option<String>,
    pub ends: Option<String>,
    /// How many midnights each booking lasts over, where that is more than the hours say.
    pub days_long: Option<i64>,
    pub title: Option<String>,
    pub purpose: Option<BookingPurpose>,
    pub status: Option<BookingStatus>,
    #[serde(default, deserialize_with = "wire::present")]
    pub set_up_minutes: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub tear_down_minutes: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub headcount: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub layout: Option<Option<Layout>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub delegation: Option<Option<DelegationId>>,
    pub note: Option<String>,
    pub neutral_title: Option<String>,
    pub equipment: Option<String>,
    pub booths: Option<i64>,
    pub step_free: Option<bool>,
}

/// Edits a series; answers the series its edited days are in. New hours from a later day on make those days a series of
/// their own.
pub fn edit_series(planner: &mut Planner, input: EditSeries) -> Answer<Done<BookingSeriesId>> {
    planner.operate(Op::EditSeries, |change| {
        let before: BookingSeries = change.get(input.series)?;
        let from = input.from_day.as_deref().map(|day| wire::date("from_day", day)).transpose()?;
        let first = before.days().find(|day| from.is_none_or(|from| *day >= from));
        let first = first.ok_or_else(|| Refusal::invalid("from_day", Problem::OutOfRange))?;
        let after = with_new_hours(change, &before, first, &input)?;
        if let Some(space) = input.space {
            change.get::<Space>(space)?;
        }
        if let Some(Some(delegation)) = input.delegation {
            change.get::<Delegation>(delegation)?;
        }
        let edited = bookings_in(change.plan, before.id).filter(|booking| booking.series_day >= Some(first));
        let edited = edited.map(|booking| edit_one(change, booking, &before, &after, &input));
        keep(change, edited.collect::<Result<Vec<_>, _>>()?)?;
        Ok((after.id, series_facts(change.plan, &before)))
    })
}

/// The series that days from one on are in from now on.
fn with_new_hours(
    change: &Change<'_>,
    before: &BookingSeries,
    first: NaiveDate,
    input: &EditSeries,
) -> Result<BookingSeries, Refusal> {
    let (starts, ends) = match (&input.starts, &input.ends) {
        (None, None) => return Ok(before.clone()),
        (Some(starts), Some(ends)) => hours("starts", starts, ends, input.days_long)?,
        (None, _) => return Err(Refusal::invalid("starts", Problem::Empty)),
        (_, None) => return Err(Refusal::invalid("ends", Problem::Empty)),
    };
    let last_before = before.days().take_while(|day| *day < first).last();
    let Some(last_before) = last_before else {
        let after = BookingSeries { starts, ends, ..before.clone() };
        change.update(&after)?;
        return Ok(after);
    };
    let after = BookingSeries { id: change.id(), first_day: first, starts, ends, ..before.clone() };
    change.insert(&after)?;
    for skip in change.plan.series_skips.of(before.id).filter(|skip| skip.day >= first) {
        change.update(&SeriesSkip { series: after.id, ..skip.clone() })?;
    }
    change.update(&BookingSeries { last_day: last_before, ..before.clone() })?;
    Ok(after)
}

fn edit_one(
    change: &Change<'_>,
    booking: &RoomBooking,
    before: &BookingSeries,
    after: &BookingSeries,
    input: &EditSeries,
) -> Result<RoomBooking, Refusal> {
    let mut edited = RoomBooking { series: Some(after.id), ..booking.clone() };
    wire::edit(&mut edited.space, input.space);
    if let Some(day) = booking.series_day.filter(|_| keeps_hours(before, booking)) {
        (edited.starts, edited.ends) = hours_on(after, day, zone_of(change, edited.space)?)?;
    }
    if let Some(title) = &input.title {
        edited.title = wire::some_text("title", title, 500)?;
    }
    if let Some(status) = input.status.filter(|_| booking.is_live()) {
        change_status(&mut edited, status);
    }
    wire::edit(&mut edited.purpose, input.purpose);
    wire::edit(&mut edited.layout, input.layout);
    wire::edit(&mut edited.delegation, input.delegation);
    wire::edit(&mut edited.step_free, input.step_free);
    edit_texts_and_numbers(&mut edited, input)?;
    Ok(edited)
}

fn edit_texts_and_numbers(edited: &mut RoomBooking, input: &EditSeries) -> Result<(), Refusal> {
    for (target, field, value, most) in [
        (&mut edited.note, "note", &input.note, 10_000),
        (&mut edited.neutral_title, "neutral_title", &input.neutral_title, 500),
        (&mut edited.equipment, "equipment", &input.equipment, 1000),
    ] {
        wire::edit_text(target, field, value.as_deref(), most)?;
    }
    for (target, field, value, most) in [
        (&mut edited.set_up_minutes, "set_up_minutes", input.set_up_minutes, MOST_MINUTES),
        (&mut edited.tear_down_minutes, "tear_down_minutes", input.tear_down_minutes, MOST_MINUTES),
        (&mut edited.headcount, "headcount", input.headcount, 1_000_000),
    ] {
        if let Some(value) = value {
            *target = value.map(|number| wire::number(field, number, 0, most)).transpose()?;
        }
    }
    if let Some(booths) = input.booths {
        edited.booths = wire::number("booths", booths, 0, MOST_BOOTHS)?;
    }
    Ok(())
}

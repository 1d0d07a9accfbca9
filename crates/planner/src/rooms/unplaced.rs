//! What still needs a room or a time.

use crate::bookings::space_name;
use crate::wire::{Kind, Moment};
use attache_domain::ids::SpaceId;
use attache_domain::meetings::Meeting;
use attache_domain::plan::{Plan, Thing};
use attache_domain::programme::Session;
use attache_domain::time::Zoned;
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::Serialize;
use std::ops::RangeInclusive;
use ts_rs::TS;

/// A session or a meeting that lacks a room or a time.
#[derive(Debug, Serialize, TS)]
pub struct Unplaced {
    /// Session or meeting.
    #[ts(type = "\"session\" | \"meeting\"")]
    pub what: Kind,
    /// Its key.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its day, if it is known.
    pub date: Option<String>,
    /// How long it takes, if both its times are known.
    pub minutes: Option<i64>,
    /// Start, if it is known.
    pub starts: Option<Moment>,
    /// End, if it is known.
    pub ends: Option<Moment>,
    /// Its room, if it has one.
    pub space: Option<SpaceId>,
    /// The sign at its door.
    pub space_name: String,
}

/// The sessions of some days that lack a room or a time, and the meetings that do; a meeting without a time may be on any
/// day. In order of time, what has none last on its day, and what has no day last of all.
pub(super) fn unplaced(plan: &Plan, days: &RangeInclusive<NaiveDate>, zone: Tz) -> Vec<Unplaced> {
    let lacks = |space: Option<SpaceId>, starts: Option<Zoned>| space.is_none() || starts.is_none();
    let sessions = plan
        .sessions
        .iter()
        .filter(|session| !session.cancelled && days.contains(&session.date) && lacks(session.space, session.starts));
    let day_of = |meeting: &Meeting| meeting.starts.map(|starts| starts.seen_from(zone).date());
    let meetings = plan.meetings.iter().filter(|meeting| {
        meeting.status.is_on()
            && day_of(meeting).is_none_or(|day| days.contains(&day))
            && lacks(meeting.space, meeting.starts)
    });
    let of_session = |session: &Session| {
        let times = (session.starts, session.ends);
        found(plan, Thing::Session(session.id), session.title.clone(), Some(session.date), times, session.space)
    };
    let of_meeting = |meeting: &Meeting| {
        let times = (meeting.starts, meeting.ends);
        found(plan, Thing::Meeting(meeting.id), meeting.title.clone(), day_of(meeting), times, meeting.space)
    };
    let mut all: Vec<_> = sessions.map(of_session).chain(meetings.map(of_meeting)).collect();
    all.sort_by_key(|(order, _)| *order);
    all.into_iter().map(|(_, one)| one).collect()
}

/// Where it stands in the list: what is known comes first.
type Order = (bool, Option<NaiveDate>, bool, Option<chrono::DateTime<chrono::Utc>>, Thing);

fn found(
    plan: &Plan,
    thing: Thing,
    title: String,
    date: Option<NaiveDate>,
    (starts, ends): (Option<Zoned>, Option<Zoned>),
    space: Option<SpaceId>,
) -> (Order, Unplaced) {
    let at = starts.map(|starts| starts.instant());
    let order = (date.is_none(), date, at.is_none(), at, thing);
    let minutes = starts.zip(ends).map(|(starts, ends)| (ends.instant() - starts.instant()).num_minutes());
    let unplaced = Unplaced {
        what: thing.kind(),
        id: thing.uuid().to_string(),
        title,
        date: date.map(|date| date.to_string()),
        minutes,
        starts: starts.map(Into::into),
        ends: ends.map(Into::into),
        space,
        space_name: space.map(|id| space_name(plan, id)).unwrap_or_default(),
    };
    (order, unplaced)
}

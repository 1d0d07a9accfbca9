//! The grid of spaces and hours: what happens where, when spaces cannot be used, and what still needs one.

use super::blocks::{RoomBlock, blocks};
use super::spaces::{SpaceRow, list_spaces};
use super::unplaced::{Unplaced, unplaced};
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::trouble::{self, ConflictView};
use crate::wire::{self, Empty, Moment};
use attache_domain::bookings::*;
use attache_domain::conflicts::Conflict;
use attache_domain::holds::{has_lapsed, rank};
use attache_domain::ids::*;
use attache_domain::lodging::dual_use::kept_for;
use attache_domain::lodging::sharing::stays_in;
use attache_domain::needs_of_use::{expected, people_of};
use attache_domain::plan::{Plan, Thing};
use attache_domain::rooms::Layout;
use attache_domain::space_uses::{SpaceUse, exact_bookings, longer_bookings};
use attache_domain::time::{Interval, Zoned, first_instant};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use ts_rs::TS;

/// A grid of more days than this is a mistake.
const MOST_DAYS: i64 = 31;

/// Which days of the grid.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadGrid {
    /// First day.
    pub from: String,
    /// Last day, included.
    pub to: String,
}

/// Spaces and what happens in them.
#[derive(Debug, Serialize, TS)]
pub struct RoomGrid {
    /// The hours shown.
    pub axis: Axis,
    /// The spaces, venue by venue, parts behind what they are parts of.
    pub rows: Vec<SpaceRow>,
    /// What happens in them.
    pub bars: Vec<RoomBar>,
    /// When they cannot be used: closures of what a space is a part of, of its parts and of its venue included.
    pub blocks: Vec<RoomBlock>,
    /// Sessions of these days and meetings that lack a space or a time.
    pub unplaced: Vec<Unplaced>,
}

/// The hours of the shown days with their instants, so that a day on which clocks change is as long as it is.
#[derive(Debug, Serialize, TS)]
pub struct Axis {
    /// Midnight at the beginning.
    pub starts: Moment,
    /// Midnight at the end.
    pub ends: Moment,
    /// Every full hour.
    pub ticks: Vec<Moment>,
}

/// One use of a space.
#[derive(Debug, Serialize, TS)]
pub struct RoomBar {
    /// The same for the same use.
    pub key: String,
    /// The space.
    pub space: SpaceId,
    /// Session, meeting or booking, or a stay that has the room by night.
    #[ts(type = "\"session\" | \"meeting\" | \"room_booking\" | \"stay\"")]
    pub what: attache_domain::forum::Kind,
    /// Its key.
    pub id: String,
    /// Its title; of a stay, who sleeps there.
    pub title: String,
    /// A title that gives nothing away; empty where the title is harmless.
    pub neutral_title: String,
    /// How firm it is.
    pub status: String,
    /// The booking itself, or the one that keeps the space for exactly the hours of a session or a meeting.
    pub booking: Option<RoomBookingId>,
    /// A booking's purpose.
    pub purpose: Option<BookingPurpose>,
    /// A hold's place among those for the same space and time, from 1.
    pub rank: Option<usize>,
    /// When a hold lapses.
    pub hold_expires: Option<Moment>,
    /// Whether a hold's time is over.
    pub lapsed: bool,
    /// How the space is to be furnished.
    pub layout: Option<Layout>,
    /// People expected.
    pub headcount: Option<i64>,
    /// The one delegation it is for; empty where it is for none or several.
    pub delegation_name: String,
    /// Whom the use is for.
    pub delegations: Vec<DelegationId>,
    /// The series its booking is one of.
    pub series: Option<BookingSeriesId>,
    /// Start.
    pub starts: Moment,
    /// End, if it is known.
    pub ends: Option<Moment>,
    /// Minutes needed before.
    pub set_up_minutes: i64,
    /// Minutes needed after.
    pub tear_down_minutes: i64,
    /// Conflicts it is in.
    pub conflicts: Vec<ConflictView>,
    /// Whether it can be moved.
    pub movable: bool,
}

/// Reads the grid of some days.
pub fn room_grid(planner: &Planner, input: ReadGrid) -> Answer<RoomGrid> {
    let zone = planner.forum()?.zone;
    let (from, to) = (wire::date("from", &input.from)?, wire::date("to", &input.to)?);
    if to < from || (to - from).num_days() >= MOST_DAYS {
        return Err(Refusal::invalid("to", Problem::OutOfRange));
    }
    let first_moment = |day: NaiveDate| first_instant(day.and_time(NaiveTime::MIN), zone);
    let (starts, ends) = (first_moment(from), first_moment(to + TimeDelta::days(1)));
    let shown = Interval::new(starts, ends).map_err(|error| Refusal::of_time("to", error))?;
    Ok(RoomGrid {
        axis: axis(starts, ends, zone),
        rows: list_spaces(planner, Empty {})?,
        bars: bars(planner, shown),
        blocks: blocks(&planner.plan, shown, zone),
        unplaced: unplaced(&planner.plan, &(from..=to), zone),
    })
}

/// The hours from one instant to another, as a zone's wall has them.
pub(crate) fn axis(starts: DateTime<Utc>, ends: DateTime<Utc>, zone: Tz) -> Axis {
    let ticks = std::iter::successors(Some(starts), |at| Some(*at + TimeDelta::hours(1))).take_while(|at| *at < ends);
    let moment = |at| Moment::from(Zoned::at(at, zone));
    Axis { starts: moment(starts), ends: moment(ends), ticks: ticks.map(moment).collect() }
}

fn bars(planner: &Planner, shown: Interval) -> Vec<RoomBar> {
    let (plan, now) = (&planner.plan, planner.now());
    let conflicts = by_bar(planner);
    let exact = exact_bookings(plan);
    let joined: BTreeSet<RoomBookingId> = exact.values().map(|booking| booking.id).collect();
    let sessions = plan.sessions.iter().filter(|session| !session.cancelled).filter_map(|session| {
        let booking = exact.get(&Thing::Session(session.id)).copied();
        Some(Bar {
            thing: Thing::Session(session.id),
            space: session.space?,
            starts: session.starts?,
            ends: session.ends,
            status: booking.map_or("planned", |booking| booking.status.word()),
            booking,
        })
    });
    let meetings = plan.meetings.iter().filter(|meeting| meeting.status.is_on()).filter_map(|meeting| {
        Some(Bar {
            thing: Thing::Meeting(meeting.id),
            space: meeting.space?,
            starts: meeting.starts?,
            ends: meeting.ends,
            status: meeting.status.word(),
            booking: exact.get(&Thing::Meeting(meeting.id)).copied(),
        })
    });
    let bookings = plan.room_bookings.iter().filter(|booking| !joined.contains(&booking.id)).map(|booking| Bar {
        thing: Thing::RoomBooking(booking.id),
        space: booking.space,
        starts: booking.starts,
        ends: Some(booking.ends),
        status: booking.status.word(),
        booking: Some(booking),
    });
    let all = sessions.chain(meetings).chain(bookings).chain(nights(plan));
    let in_view = all.filter_map(|bar| bar.interval().filter(|at| at.overlaps(&shown)).map(|at| (bar, at)));
    let row = |(bar, interval): (Bar<'_>, Interval)| {
        let found = conflicts.get(&bar.thing).map(Vec::as_slice).unwrap_or_default().iter();
        let is_here = |conflict: &&&Conflict| !bar.is_a_night() || conflict.things.contains(&(bar.thing, interval));
        let conflicts = found.filter(is_here).map(|conflict| trouble::view(plan, conflict)).collect();
        RoomBar { conflicts, ..bar.row(plan, interval, now) }
    };
    in_view.map(row).collect()
}

/// The nights in hotel rooms that are spaces by day.
fn nights(plan: &Plan) -> impl Iterator<Item = Bar<'_>> {
    let rooms = plan.hotel_rooms.iter().filter_map(|room| Some((room, room.space?)));
    rooms.flat_map(move |(room, space)| {
        let zone = plan.places.get(room.hotel).map_or(Tz::UTC, |hotel| hotel.zone);
        stays_in(plan, room.id).flat_map(move |stay| {
            let kept = kept_for(plan, stay, room).into_iter();
            kept.map(move |kept| Bar {
                thing: Thing::Stay(stay.id),
                space,
                starts: Zoned::at(kept.start(), zone),
                ends: kept.end().map(|end| Zoned::at(end, zone)),
                status: stay.status.word(),
                booking: None,
            })
        })
    })
}

/// The conflicts of what each bar stands for. A booking that is longer than its session is the session's use of the room
/// and has a bar of its own: what clashes with its hours is shown there.
fn by_bar(planner: &Planner) -> HashMap<Thing, Vec<&Conflict>> {
    let longer = longer_bookings(&planner.plan);
    let shown = |thing: Thing, at: Interval| {
        let mut bookings = longer.get(&thing).into_iter().flatten();
        bookings.find(|(hours, _)| *hours == at).map_or(thing, |(_, booking)| Thing::RoomBooking(*booking))
    };
    let mut conflicts: HashMap<Thing, Vec<&Conflict>> = HashMap::new();
    for conflict in &planner.trouble {
        for (thing, at) in &conflict.things {
            conflicts.entry(shown(*thing, *at)).or_default().push(conflict);
        }
    }
    conflicts
}

/// A use of a space before its letter is written.
struct Bar<'plan> {
    thing: Thing,
    space: SpaceId,
    starts: Zoned,
    ends: Option<Zoned>,
    status: &'static str,
    booking: Option<&'plan RoomBooking>,
}

impl Bar<'_> {
    fn interval(&self) -> Option<Interval> {
        Interval::from(self.starts.instant(), self.ends.map(|ends| ends.instant())).ok()
    }

    fn is_a_night(&self) -> bool {
        matches!(self.thing, Thing::Stay(_))
    }

    /// The bar without its conflicts.
    fn row(self, plan: &Plan, interval: Interval, now: DateTime<Utc>) -> RoomBar {
        let (thing, booking) = (self.thing, self.booking);
        let is_booking = matches!(thing, Thing::RoomBooking(_));
        let is_night = self.is_a_night();
        // A stay has a bar for each night on which it gives the room back by day.
        let night = if is_night { format!(":{}", self.starts.date()) } else { String::new() };
        let usage = SpaceUse {
            space: self.space,
            thing,
            serves: booking.filter(|_| is_booking).and_then(RoomBooking::serves),
            interval,
            definite: true,
            booking: booking.map(|booking| booking.id),
        };
        let buffers = usage.buffers(plan);
        let hold = booking.filter(|booking| booking.status == BookingStatus::Hold);
        RoomBar {
            key: format!("{}:{}{night}", thing.kind().word(), thing.uuid()),
            space: self.space,
            what: thing.kind(),
            id: thing.uuid().to_string(),
            title: title(plan, thing),
            neutral_title: neutral_title(plan, thing, booking),
            status: self.status.to_owned(),
            booking: booking.map(|booking| booking.id),
            purpose: booking.filter(|_| is_booking).map(|booking| booking.purpose),
            rank: hold.and_then(|hold| rank(plan, hold, now)),
            hold_expires: hold.and_then(|hold| hold.hold_expires).map(Into::into),
            lapsed: hold.is_some_and(|hold| has_lapsed(hold, now)),
            layout: usage.layout(plan),
            headcount: expected(plan, &usage),
            delegation_name: usage.delegation(plan).map(|one| name_of(plan, one.id)).unwrap_or_default(),
            series: booking.and_then(|booking| booking.series),
            starts: self.starts.into(),
            ends: self.ends.map(Into::into),
            set_up_minutes: buffers.set_up,
            tear_down_minutes: buffers.tear_down,
            conflicts: Vec::new(),
            delegations: usage.delegations(plan).into_iter().collect(),
            movable: !is_night && (!is_booking || booking.is_some_and(RoomBooking::is_live)),
        }
    }
}

/// What a thing is called; a stay by those who sleep there, as the hotel is known from the room.
fn title(plan: &Plan, thing: Thing) -> String {
    let people = if matches!(thing, Thing::Stay(_)) { people_of(plan, thing) } else { Vec::new() };
    let names: Vec<String> = people.into_iter().map(|person| trouble::person(plan, person).name).collect();
    if names.is_empty() { plan.name_of(thing) } else { names.join(", ") }
}

/// What a session or a meeting says itself, or else the booking that keeps its space.
fn neutral_title(plan: &Plan, thing: Thing, booking: Option<&RoomBooking>) -> String {
    let own = match thing {
        Thing::Session(id) => plan.sessions.get(id).map(|session| session.neutral_title.as_str()),
        Thing::Meeting(id) => plan.meetings.get(id).map(|meeting| meeting.neutral_title.as_str()),
        Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => None,
    };
    let booked = booking.map(|booking| booking.neutral_title.as_str());
    own.filter(|title| !title.is_empty()).or(booked).unwrap_or_default().to_owned()
}

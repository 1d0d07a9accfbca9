//! The function schedule of a room, with its set-up orders: what happens when, from when the room is prepared and until when
//! it is cleared, how it is arranged, and what is ordered (practice.md A2.8). What takes place in a part of it, or in what it
//! is a part of, stands there too: the room is taken then.

use super::uses::{RoomUse, rooms_where, uses_around, uses_of};
use crate::papers::facts::PaperFacts;
use crate::papers::list::Subject;
use attache_documents::paper::{Body, Cell, Column, Part, Piece, Row, Said, State};
use attache_domain::buffers::{Buffers, Furnished};
use attache_domain::conflicts::stops_at_a_step;
use attache_domain::holds::rank;
use attache_domain::ids::*;
use attache_domain::needs_of_use::{booths_needed, expected, stopped_by_a_step};
use attache_domain::profile::Field;
use attache_domain::programme::AttendanceMode;
use attache_domain::protocol::NeedKind;
use attache_domain::rooms::Space;
use attache_domain::space_uses::SpaceUse;
use attache_domain::time::Zoned;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};

const COLUMNS: [Column; 7] = [
    Column::new("function-set-up", Field::SetUp, 9),
    Column::new("visit-time", Field::Times, 12),
    Column::new("function-cleared", Field::SetUp, 9),
    Column::new("function-what", Field::Times, 36),
    Column::new("function-people", Field::Headcount, 9),
    Column::new("function-layout", Field::SetUp, 16),
    Column::new("function-orders", Field::SetUp, 30),
];

/// Every room in which anything takes place, by venue and name.
pub fn subjects(facts: &PaperFacts<'_>) -> Vec<Subject> {
    rooms_where(facts, |room| !uses_of(facts, room).is_empty())
}

/// The days of a room.
pub fn parts(facts: &PaperFacts<'_>, room: SpaceId) -> Vec<Part> {
    let mut days: BTreeMap<NaiveDate, Vec<RoomUse<'_>>> = BTreeMap::new();
    for one in uses_around(facts, room) {
        days.entry(one.starts.date()).or_default().push(one);
    }
    let day = |(day, uses): (NaiveDate, Vec<RoomUse<'_>>)| {
        let around = around_each(facts, &uses);
        let told = uses.iter().zip(around).filter(|(one, _)| is_told(facts, one));
        let rows: Vec<Row> = told.map(|(one, around)| row(facts, room, one, around)).collect();
        let heading = Piece::new(Field::Times, Said::LongDay(day));
        (!rows.is_empty()).then(|| Part::new(heading, Body::Table { columns: COLUMNS.to_vec(), rows }))
    };
    days.into_iter().filter_map(day).collect()
}

fn is_told(facts: &PaperFacts<'_>, one: &RoomUse<'_>) -> bool {
    facts.tells_of_any(who_comes(facts, one))
}

/// Those who are in the room, each once; whoever takes part from elsewhere is not.
fn who_comes(facts: &PaperFacts<'_>, one: &RoomUse<'_>) -> BTreeSet<PersonId> {
    let session = one.session.into_iter().flat_map(|session| facts.plan.attendances.of(session.id));
    let session = session.filter(|part| part.mode != AttendanceMode::Online).map(|part| part.person);
    let meeting = one.meeting.into_iter().flat_map(|meeting| facts.plan.participants.of(meeting.id));
    session.chain(meeting.map(|part| part.person)).collect()
}

/// When a room is prepared for a use, and by when it is cleared.
type Around = (Option<DateTime<Utc>>, Option<DateTime<Utc>>);

/// For each use of a day, with the settled ones before and after it: what stands already need not be put up again.
fn around_each(facts: &PaperFacts<'_>, uses: &[RoomUse<'_>]) -> Vec<Around> {
    let taken: Vec<(SpaceUse, Furnished)> =
        uses.iter().filter_map(|one| one.usage).map(|usage| (usage, usage.furnished(facts.plan))).collect();
    let around = |usage: SpaceUse| {
        let own = usage.furnished(facts.plan);
        let (starts, ends) = (usage.interval.start(), usage.interval.end());
        let is_over = |other: &SpaceUse| other.interval.end().is_some_and(|end| end <= starts);
        let begins = |other: &SpaceUse| ends.is_some_and(|end| other.interval.start() >= end);
        let before = taken.iter().rfind(|(other, _)| other.definite && is_over(other));
        let after = taken.iter().find(|(other, _)| other.definite && begins(other));
        let set_up = before.map_or(own.buffers, |(_, before)| before.until(&own)).set_up;
        let tear_down = after.map_or(own.buffers, |(_, after)| own.until(after)).tear_down;
        moments(usage, Buffers { set_up, tear_down })
    };
    uses.iter().map(|one| one.usage.map(around).unwrap_or_default()).collect()
}

fn moments(usage: SpaceUse, buffers: Buffers) -> Around {
    let some = |minutes: i64| (minutes > 0).then(|| TimeDelta::minutes(minutes));
    let set_up = some(buffers.set_up).map(|long| usage.interval.start() - long);
    let cleared = some(buffers.tear_down).and_then(|long| Some(usage.interval.end()? + long));
    (set_up, cleared)
}

fn row(facts: &PaperFacts<'_>, room: SpaceId, one: &RoomUse<'_>, (set_up, cleared): Around) -> Row {
    let is_here = one.space == room;
    let clock = |at: Option<DateTime<Utc>>| {
        let at = at.filter(|_| is_here).map(|at| Zoned::at(at, one.starts.zone()));
        Cell(at.map(|at| Piece::new(Field::SetUp, Said::Clock(at))).into_iter().collect())
    };
    let elsewhere = facts.plan.get::<Space>(one.space).filter(|_| !is_here);
    let elsewhere = elsewhere.map(|space| Piece::text(Field::Room, space.name.clone()).quiet());
    let title = [one.title()].into_iter().chain(option(facts, one)).chain(elsewhere);
    let orders = if is_here { orders(facts, one) } else { Cell::default() };
    let people = people(facts, one);
    let cells = vec![
        clock(set_up),
        Cell(facts.hours(Field::Times, one.starts, one.ends)),
        clock(cleared),
        Cell(title.collect()),
        Cell(people.map(|count| Piece::new(Field::Headcount, Said::Count(count))).into_iter().collect()),
        Cell(layout(facts, one).filter(|_| is_here).into_iter().collect()),
        orders,
    ];
    let row = Row::new(&one.key, cells).in_state(one.state).at(one.starts, one.ends);
    Row { needs: one.needs(), ..row }
}

/// A hold says which option it is: the next one gets the room when it is given back.
fn option(facts: &PaperFacts<'_>, one: &RoomUse<'_>) -> Option<Piece> {
    let booking = one.booking.filter(|_| one.state == State::Tentative)?;
    let place = i64::try_from(rank(facts.plan, booking, facts.at)?).ok()?;
    let said = Said::Sentence("function-option".to_owned(), vec![("place", Said::Count(place))]);
    Some(Piece::new(Field::SetUp, said).quiet())
}

fn layout(facts: &PaperFacts<'_>, one: &RoomUse<'_>) -> Option<Piece> {
    let layout = one.usage?.layout(facts.plan)?;
    Some(Piece::new(Field::SetUp, Said::word(format!("layout-{}", layout.word()))))
}

/// How many come. To what is set up here they do not come yet.
fn people(facts: &PaperFacts<'_>, one: &RoomUse<'_>) -> Option<i64> {
    if one.is_behind_the_scenes() {
        return one.booking.and_then(|booking| booking.headcount);
    }
    expected(facts.plan, one.usage.as_ref()?)
}

/// What is to be brought, booths, flags, no step, and what the kitchen must know without names. What was called off orders
/// nothing, and what only serves something else leaves that its own orders.
fn orders(facts: &PaperFacts<'_>, one: &RoomUse<'_>) -> Cell {
    let mut pieces = Vec::new();
    if let Some(booking) = one.booking {
        pieces.push(Piece::text(Field::SetUp, booking.equipment.clone()));
        pieces.push(Piece::text(Field::InternalNote, booking.note.clone()).quiet());
    }
    let Some(usage) = one.usage.as_ref().filter(|_| !one.is_behind_the_scenes()) else {
        return Cell(if one.usage.is_some() { pieces } else { Vec::new() });
    };
    let booths = booths_needed(facts.plan, usage);
    if booths > 0 {
        let said = Said::Sentence("function-booths".to_owned(), vec![("count", Said::Count(booths))]);
        pieces.push(Piece::new(Field::SetUp, said));
    }
    pieces.extend(step_free(facts, one, usage));
    let flags = one.meeting.is_some_and(|meeting| meeting.flags);
    pieces.extend(flags.then(|| Piece::new(Field::SetUp, Said::word("function-flags"))));
    pieces.extend(diets(facts, one));
    Cell(pieces)
}

/// That no step may be in the way, where it was said of the use itself; where it follows from who comes, only for those who
/// may know of that need.
fn step_free(facts: &PaperFacts<'_>, one: &RoomUse<'_>, usage: &SpaceUse) -> Option<Piece> {
    let said = || Said::word("function-step-free");
    let is_said =
        one.booking.is_some_and(|booking| booking.step_free) || one.meeting.is_some_and(|meeting| meeting.step_free);
    if is_said {
        return Some(Piece::new(Field::SetUp, said()));
    }
    let told = |person: &PersonId| {
        let mut needs = facts.plan.sensitive_needs.of(*person);
        needs.any(|need| stops_at_a_step(need) && facts.may_read(need))
    };
    let is_known = stopped_by_a_step(facts.plan, usage).iter().any(told);
    is_known.then(|| Piece::new(Field::AssistanceCode, said()))
}

/// Codes of what is not eaten, each with how many it concerns, where this reader may know of the need.
fn diets(facts: &PaperFacts<'_>, one: &RoomUse<'_>) -> Vec<Piece> {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for person in who_comes(facts, one) {
        let needs = facts.plan.sensitive_needs.of(person);
        let told = needs.filter(|need| need.kind == NeedKind::Dietary && !need.code.is_empty() && facts.may_read(need));
        // Whoever said the same of two kinds of meals eats once.
        let codes: BTreeSet<&str> = told.map(|need| need.code.as_str()).collect();
        for code in codes {
            *counts.entry(code).or_default() += 1;
        }
    }
    let said = |(code, count): (&str, i64)| {
        Said::Sentence("function-diet".to_owned(), vec![("code", Said::text(code)), ("count", Said::Count(count))])
    };
    counts.into_iter().map(|one| Piece::new(Field::DietaryCount, said(one))).collect()
}

//! The function schedule of a room, with its set-up orders: what happens when, how the room is arranged for it, and what is
//! ordered (practice.md A2.8).

use super::uses::{RoomUse, uses_of};
use crate::papers::facts::PaperFacts;
use crate::papers::list::{Subject, named};
use attache_documents::paper::{Body, Cell, Column, Part, Piece, Row, Said};
use attache_domain::ids::*;
use attache_domain::profile::Field;
use attache_domain::protocol::NeedKind;
use attache_domain::rooms::{Space, Venue};
use attache_domain::time::Zoned;
use chrono::{NaiveDate, TimeDelta};
use std::collections::BTreeMap;

const COLUMNS: [Column; 6] = [
    Column::new("function-set-up", Field::SetUp, 9),
    Column::new("visit-time", Field::Times, 12),
    Column::new("function-what", Field::Times, 36),
    Column::new("function-people", Field::Headcount, 9),
    Column::new("function-layout", Field::SetUp, 16),
    Column::new("function-orders", Field::SetUp, 34),
];

/// Every room in which anything takes place, by venue and name.
pub fn subjects(facts: &PaperFacts<'_>) -> Vec<Subject> {
    let used = facts.plan.spaces.iter().filter(|space| !uses_of(facts, space.id).is_empty());
    let label = |space: &Space| {
        let venue = facts.plan.get::<Venue>(space.venue).map(|venue| venue.name.clone()).unwrap_or_default();
        if venue.is_empty() { space.name.clone() } else { format!("{}, {venue}", space.name) }
    };
    let mut rooms: Vec<Subject> = used
        .map(|space| Subject {
            // A sign and a schedule hang in the venue; only files and lists must say which it is.
            said: Said::text(space.name.clone()),
            ..named(space.id.0, label(space))
        })
        .collect();
    crate::lists::sort_by_name(facts.plan, &mut rooms, |room| room.name.as_str());
    rooms
}

/// The days of a room.
pub fn parts(facts: &PaperFacts<'_>, room: SpaceId) -> Vec<Part> {
    let mut days: BTreeMap<NaiveDate, Vec<RoomUse<'_>>> = BTreeMap::new();
    for one in uses_of(facts, room).into_iter().filter(|one| is_told(facts, one)) {
        days.entry(one.starts.date()).or_default().push(one);
    }
    let day = |(day, uses): (NaiveDate, Vec<RoomUse<'_>>)| {
        let rows = uses.iter().map(|one| row(facts, one)).collect();
        Part::new(Piece::new(Field::Times, Said::LongDay(day)), Body::Table { columns: COLUMNS.to_vec(), rows })
    };
    days.into_iter().map(day).collect()
}

fn is_told(facts: &PaperFacts<'_>, one: &RoomUse<'_>) -> bool {
    let session =
        one.session.into_iter().flat_map(|session| facts.plan.attendances.of(session.id)).map(|part| part.person);
    let meeting =
        one.meeting.into_iter().flat_map(|meeting| facts.plan.participants.of(meeting.id)).map(|part| part.person);
    facts.tells_of_any(session.chain(meeting))
}

fn row(facts: &PaperFacts<'_>, one: &RoomUse<'_>) -> Row {
    let minutes = one.booking.and_then(|booking| booking.set_up_minutes).filter(|minutes| *minutes > 0);
    let set_up =
        minutes.map(|minutes| Zoned::at(one.starts.instant() - TimeDelta::minutes(minutes), one.starts.zone()));
    let set_up = set_up.map(|at| Piece::new(Field::SetUp, Said::Clock(at)));
    let expected = one.session.and_then(|session| session.expected).or(one.booking.and_then(|one| one.headcount));
    let expected = expected
        .or(one.meeting.map(|meeting| i64::try_from(facts.plan.participants.of(meeting.id).count()).unwrap_or(0)));
    let layout = one
        .booking
        .and_then(|one| one.layout)
        .or(one.session.and_then(|one| one.layout))
        .or(one.meeting.and_then(|one| one.layout));
    let cells = vec![
        Cell(set_up.into_iter().collect()),
        Cell(facts.hours(Field::Times, one.starts, one.ends)),
        one.title().into(),
        Cell(expected.map(|count| Piece::new(Field::Headcount, Said::Count(count))).into_iter().collect()),
        Cell(
            layout
                .map(|layout| Piece::new(Field::SetUp, Said::word(format!("layout-{}", layout.word()))))
                .into_iter()
                .collect(),
        ),
        orders(facts, one),
    ];
    let row = Row::new(&one.key, cells).in_state(one.state).at(one.starts, one.ends);
    Row { needs: one.needs(), ..row }
}

/// What is to be brought, booths, flags, no step, and what the kitchen must know without names.
fn orders(facts: &PaperFacts<'_>, one: &RoomUse<'_>) -> Cell {
    let word = |key: &str| Piece::new(Field::SetUp, Said::word(key));
    let mut pieces = Vec::new();
    if let Some(booking) = one.booking {
        pieces.push(Piece::text(Field::SetUp, booking.equipment.clone()));
        if booking.booths > 0 {
            let said = Said::Sentence("function-booths".to_owned(), vec![("count", Said::Count(booking.booths))]);
            pieces.push(Piece::new(Field::SetUp, said));
        }
        pieces.extend(booking.step_free.then(|| word("function-step-free")));
        pieces.push(Piece::text(Field::InternalNote, booking.note.clone()).quiet());
    }
    if let Some(meeting) = one.meeting {
        pieces.extend(meeting.flags.then(|| word("function-flags")));
        pieces.extend(
            (meeting.step_free && one.booking.is_none_or(|one| !one.step_free)).then(|| word("function-step-free")),
        );
    }
    pieces.extend(diets(facts, one));
    Cell(pieces)
}

/// Codes of what is not eaten, each with how many it concerns, where this reader may know of the need.
fn diets(facts: &PaperFacts<'_>, one: &RoomUse<'_>) -> Vec<Piece> {
    let session =
        one.session.into_iter().flat_map(|session| facts.plan.attendances.of(session.id)).map(|part| part.person);
    let meeting =
        one.meeting.into_iter().flat_map(|meeting| facts.plan.participants.of(meeting.id)).map(|part| part.person);
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for person in session.chain(meeting) {
        let needs = facts.plan.sensitive_needs.of(person);
        for need in needs.filter(|need| need.kind == NeedKind::Dietary && !need.code.is_empty() && facts.may_read(need))
        {
            *counts.entry(need.code.as_str()).or_default() += 1;
        }
    }
    let said = |(code, count): (&str, i64)| {
        Said::Sentence("function-diet".to_owned(), vec![("code", Said::text(code)), ("count", Said::Count(count))])
    };
    counts.into_iter().map(|one| Piece::new(Field::DietaryCount, said(one))).collect()
}

//! The roster of somebody who serves meetings: what an interpreter, a note-taker or a liaison officer does, hour by hour.

use crate::papers::facts::PaperFacts;
use crate::papers::list::{Subject, named};
use attache_documents::paper::{Body, Cell, Column, Part, Piece, Row, Said, State};
use attache_domain::ids::*;
use attache_domain::meetings::{Meeting, MeetingStatus, StaffMember};
use attache_domain::profile::Field;
use attache_domain::serving::{minutes_of, served_by};
use chrono::NaiveDate;
use std::collections::BTreeMap;

const COLUMNS: [Column; 5] = [
    Column::new("visit-time", Field::Bilateral, 17),
    Column::new("visit-item", Field::Bilateral, 36),
    Column::new("roster-sides", Field::CounterpartNames, 34),
    Column::new("roster-languages", Field::Languages, 18),
    Column::new("visit-place", Field::Place, 24),
];

/// Everybody who serves anything, by name.
pub fn subjects(facts: &PaperFacts<'_>) -> Vec<Subject> {
    let busy = facts.plan.staff_members.iter().filter(|member| !served_by(facts.plan, member).is_empty());
    let busy = busy.filter(|member| facts.tells_of(member.person));
    let named_one = |member: &StaffMember| Some(named(member.id.0, facts.person(member.person)?.display_name.clone()));
    let mut staff: Vec<Subject> = busy.filter_map(named_one).collect();
    crate::lists::sort_by_name(facts.plan, &mut staff, |one| one.name.as_str());
    staff
}

/// The minutes served on a day, and in what.
type Day<'plan> = (i64, Vec<(&'plan Meeting, Row)>);

/// The days of one of them, each with how long it is.
pub fn parts(facts: &PaperFacts<'_>, member: StaffMemberId) -> Vec<Part> {
    let Some(member) = facts.plan.get::<StaffMember>(member) else { return Vec::new() };
    let mut days: BTreeMap<NaiveDate, Day<'_>> = BTreeMap::new();
    for (meeting, interval) in served_by(facts.plan, member) {
        let Some(starts) = meeting.starts else { continue };
        let day = days.entry(starts.date()).or_default();
        day.0 += minutes_of(meeting, &interval);
        day.1.push((meeting, row(facts, meeting)));
    }
    let day = |(day, (minutes, mut rows)): (NaiveDate, Day<'_>)| {
        rows.sort_by_key(|(meeting, _)| meeting.starts.map(|starts| starts.instant()));
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        let total = Said::Sentence("roster-total".to_owned(), vec![("time", Said::Minutes(minutes))]);
        Part::new(Piece::new(Field::Bilateral, Said::LongDay(day)), Body::Table { columns: COLUMNS.to_vec(), rows })
            .beside(Piece::new(Field::Bilateral, total))
    };
    days.into_iter().map(day).collect()
}

fn row(facts: &PaperFacts<'_>, meeting: &Meeting) -> Row {
    let starts = meeting.starts.unwrap_or_else(|| unreachable!("who serves a meeting serves it at a time"));
    let neutral = Piece::text(Field::NeutralTitle, meeting.neutral_title.clone()).strong();
    let sides = facts.plan.parties.of(meeting.id);
    let sides = sides.map(|party| Piece::text(Field::CounterpartNames, facts.delegation_name(party.delegation)));
    let languages = facts.plan.parties.of(meeting.id).map(|party| Piece::text(Field::Languages, party.speaks.clone()));
    let cells = vec![
        Cell(facts.hours(Field::Bilateral, starts, meeting.ends)),
        Piece::text(Field::ItemTitle, meeting.title.clone()).strong().or(neutral).into(),
        Cell(sides.collect()),
        Cell(languages.collect()),
        Cell(facts.site(meeting.space, None)),
    ];
    let state = match meeting.status {
        MeetingStatus::Confirmed | MeetingStatus::Held => State::Settled,
        MeetingStatus::Cancelled | MeetingStatus::Declined | MeetingStatus::Withdrawn => State::Cancelled,
        _ => State::Tentative,
    };
    Row::new(meeting.id.0, cells).needing(Field::Bilateral).in_state(state).at(starts, meeting.ends)
}

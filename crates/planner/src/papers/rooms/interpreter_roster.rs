//! The roster of somebody who serves meetings: what an interpreter, a note-taker or a liaison officer does, hour by hour.

use super::uses::state_of;
use crate::papers::facts::PaperFacts;
use crate::papers::list::{Subject, named};
use attache_documents::paper::{Body, Cell, Column, Part, Piece, Row, Said};
use attache_domain::ids::*;
use attache_domain::meetings::{Interpretation, Meeting, MeetingFunction, Party, StaffMember};
use attache_domain::profile::Field;
use attache_domain::serving::{minutes_of, served_by};
use attache_domain::understanding::gaps;
use chrono::NaiveDate;
use std::collections::BTreeMap;

const COLUMNS: [Column; 5] = [
    Column::new("visit-time", Field::Bilateral, 17),
    Column::new("visit-item", Field::Bilateral, 34),
    Column::new("roster-sides", Field::CounterpartNames, 38),
    Column::new("roster-languages", Field::Languages, 18),
    Column::new("visit-place", Field::Place, 22),
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
type Day = (i64, Vec<Row>);

/// The days of one of them, each with how long it is.
pub fn parts(facts: &PaperFacts<'_>, member: StaffMemberId) -> Vec<Part> {
    let Some(member) = facts.plan.get::<StaffMember>(member) else { return Vec::new() };
    let mut days: BTreeMap<NaiveDate, Day> = BTreeMap::new();
    for (meeting, interval) in served_by(facts.plan, member) {
        let Some(starts) = meeting.starts else { continue };
        let (minutes, rows) = days.entry(starts.date()).or_default();
        *minutes += minutes_of(meeting, &interval);
        rows.extend(row(facts, meeting));
    }
    let day = |(day, (minutes, rows)): (NaiveDate, Day)| {
        Part::new(Piece::new(Field::Bilateral, Said::LongDay(day)), Body::Table { columns: COLUMNS.to_vec(), rows })
            .beside(Piece::new(Field::Bilateral, length(member, minutes)))
    };
    days.into_iter().map(day).collect()
}

/// How long the day is, and the rest there must be after each meeting.
fn length(member: &StaffMember, minutes: i64) -> Said {
    let told = |key: &str, minutes| Said::Sentence(key.to_owned(), vec![("time", Said::Minutes(minutes))]);
    let rest = (member.break_minutes > 0).then(|| told("roster-rest", member.break_minutes));
    Said::Listed([told("roster-total", minutes)].into_iter().chain(rest).collect())
}

fn row(facts: &PaperFacts<'_>, meeting: &Meeting) -> Option<Row> {
    let starts = meeting.starts?;
    let neutral = Piece::text(Field::NeutralTitle, meeting.neutral_title.clone()).strong();
    let mode = match meeting.interpretation {
        Interpretation::None => None,
        other => Some(Said::word(format!("brief-interpretation-{}", other.word()))),
    };
    let mode = mode.map(|mode| Piece::new(Field::Languages, mode).quiet());
    let title = Piece::text(Field::ItemTitle, meeting.title.clone()).strong().or(neutral);
    let sides = facts.plan.parties.of(meeting.id).flat_map(|party| side(facts, party));
    let cells = vec![
        Cell(facts.hours(Field::Bilateral, starts, meeting.ends)),
        Cell([title].into_iter().chain(mode).collect()),
        Cell(sides.collect()),
        Cell(languages(facts, meeting)),
        Cell(facts.site(meeting.space, None)),
    ];
    Some(Row::new(meeting.id.0, cells).needing(Field::Bilateral).in_state(state_of(meeting)).at(starts, meeting.ends))
}

/// A delegation, and who speaks for it: names to know how to say, before the day.
fn side(facts: &PaperFacts<'_>, party: &Party) -> Vec<Piece> {
    let speaks = |function| matches!(function, MeetingFunction::Principal | MeetingFunction::Adviser);
    let table = facts.plan.participants.of(party.meeting);
    let mut seated: Vec<_> =
        table.filter(|part| part.delegation == Some(party.delegation) && speaks(part.function)).collect();
    facts.ranking.sort(&mut seated, |part| part.person);
    let name = Piece::text(Field::CounterpartNames, facts.delegation_name(party.delegation)).strong();
    let people = seated.into_iter().filter_map(|part| facts.person(part.person)).flat_map(|person| {
        let said = Piece::text(Field::Pronunciation, person.pronunciation.clone()).quiet();
        [Piece::text(Field::CounterpartNames, person.display_name.clone()), said]
    });
    std::iter::once(name).chain(people).collect()
}

/// From which language into which, where a side does not follow another; else the languages that are spoken.
fn languages(facts: &PaperFacts<'_>, meeting: &Meeting) -> Vec<Piece> {
    let gaps = gaps(facts.plan, meeting.id);
    let across = gaps.iter().filter_map(|gap| Some(format!("{} → {}", gap.speaker.speaks, gap.into_which()?)));
    let mut told: Vec<String> = across.collect();
    if told.is_empty() {
        told.extend(facts.plan.parties.of(meeting.id).map(|party| party.speaks.clone()));
    }
    told.sort();
    told.dedup();
    told.into_iter().map(|one| Piece::text(Field::Languages, one)).collect()
}

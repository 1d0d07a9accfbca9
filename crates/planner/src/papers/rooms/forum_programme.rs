//! The programme of the forum: its sessions, day by day, with who speaks.

use crate::papers::facts::PaperFacts;
use crate::papers::pieces::session_title;
use attache_documents::paper::{Body, Cell, Column, Part, Piece, Row, Said, State};
use attache_domain::profile::Field;
use attache_domain::programme::{Attendance, Session, SessionFunction};
use chrono::NaiveDate;
use std::collections::BTreeMap;

const COLUMNS: [Column; 4] = [
    Column::new("visit-time", Field::Times, 17),
    Column::new("programme-session", Field::SessionTitle, 50),
    Column::new("programme-speakers", Field::Function, 34),
    Column::new("visit-place", Field::Place, 26),
];

/// A part for each day.
pub fn parts(facts: &PaperFacts<'_>) -> Vec<Part> {
    let mut days: BTreeMap<NaiveDate, Vec<&Session>> = BTreeMap::new();
    let told = |session: &&Session| facts.tells_of_any(facts.plan.attendances.of(session.id).map(|part| part.person));
    for session in facts.plan.sessions.iter().filter(told) {
        days.entry(session.starts.map_or(session.date, |starts| starts.date())).or_default().push(session);
    }
    let day = |(day, mut sessions): (NaiveDate, Vec<&Session>)| {
        sessions.sort_by_key(|session| (session.starts.map(|starts| starts.instant()), session.name(), session.id));
        let zone =
            sessions.iter().find_map(|session| session.starts).map(|at| Piece::new(Field::Times, Said::Offset(at)));
        let rows = sessions.into_iter().map(|session| row(facts, session)).collect();
        let heading = Piece::new(Field::Times, Said::LongDay(day));
        Part { aside: zone, ..Part::new(heading, Body::Table { columns: COLUMNS.to_vec(), rows }) }
    };
    days.into_iter().map(day).collect()
}

fn row(facts: &PaperFacts<'_>, session: &Session) -> Row {
    let when = match session.starts {
        Some(starts) => facts.hours(Field::Times, starts, session.ends),
        None => vec![Piece::new(Field::Times, Said::word("time-open")).quiet()],
    };
    let heard =
        Said::Sentence("programme-heard".to_owned(), vec![("languages", Said::text(session.heard_languages.clone()))]);
    // Where the title is not for everybody, neither is what it belongs to.
    let is_open = session.neutral_title.is_empty();
    let track = if is_open { Field::SessionTitle } else { Field::ItemTitle };
    let mut what = vec![
        session_title(session),
        Piece::text(track, session.track.clone()).quiet(),
        Piece::text(Field::Languages, session.languages.clone()).quiet(),
        Piece::text(Field::Access, session.access.clone()).quiet(),
        Piece::text(Field::OnlineLink, session.link.clone()).quiet(),
    ];
    if !session.heard_languages.is_empty() {
        what.push(Piece::new(Field::Languages, heard).quiet());
    }
    let cells = vec![Cell(when), Cell(what), speakers(facts, session), Cell(facts.site(session.space, session.venue))];
    let state = match (session.cancelled, session.starts) {
        (true, _) => State::Cancelled,
        (false, None) => State::Tentative,
        (false, Some(_)) => State::Settled,
    };
    let row = Row::new(session.id.0, cells).in_state(state);
    match session.starts {
        Some(starts) => row.at(starts, session.ends),
        None => row,
    }
}

/// Those who do something, in the order of what they do.
fn speakers(facts: &PaperFacts<'_>, session: &Session) -> Cell {
    let mut speaking: Vec<&Attendance> = facts.plan.attendances.of(session.id).collect();
    speaking.retain(|part| part.function != SessionFunction::Attendee);
    facts.ranking.sort(&mut speaking, |part| part.person);
    speaking.sort_by_key(|part| part.function);
    let field = if session.neutral_title.is_empty() { Field::Function } else { Field::CounterpartNames };
    let one = |part: &Attendance| {
        let person = facts.person(part.person)?;
        let delegation = facts.delegation_of(person.id).map(|one| facts.delegation_name(one.id)).unwrap_or_default();
        let function = Said::word(format!("part-{}", part.function.word()));
        let said = Said::Listed(vec![Said::text(person.display_name.clone()), Said::text(delegation)]);
        Some([Piece::new(field, said), Piece::new(field, function).quiet()])
    };
    Cell(speaking.into_iter().filter_map(one).flatten().collect())
}

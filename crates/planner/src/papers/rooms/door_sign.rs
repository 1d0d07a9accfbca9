//! Door signs: what a passer-by reads at a room on a day. Nothing that is called off, nothing that gives a meeting away.

use super::uses::{RoomUse, uses_of};
use crate::papers::facts::PaperFacts;
use attache_documents::paper::{Body, Cell, Column, Part, Piece, Row, Said, State};
use attache_domain::ids::*;
use attache_domain::profile::Field;
use chrono::NaiveDate;
use std::collections::BTreeMap;

const COLUMNS: [Column; 2] = [Column::new("visit-time", Field::Times, 20), Column::new("visit-item", Field::Times, 60)];

/// A part, and so a page, for each day.
pub fn parts(facts: &PaperFacts<'_>, room: SpaceId) -> Vec<Part> {
    let mut days: BTreeMap<NaiveDate, Vec<Row>> = BTreeMap::new();
    for one in uses_of(facts, room).iter().filter(|one| one.state != State::Cancelled) {
        days.entry(one.starts.date()).or_default().push(row(facts, one));
    }
    let day = |(day, rows): (NaiveDate, Vec<Row>)| {
        let heading = Piece::new(Field::Times, Said::LongDay(day));
        Part::new(heading, Body::Table { columns: COLUMNS.to_vec(), rows }).on_new_page()
    };
    days.into_iter().map(day).collect()
}

/// Whoever may not read what it is called reads its neutral title, or that the room is taken.
fn row(facts: &PaperFacts<'_>, one: &RoomUse<'_>) -> Row {
    let taken = Piece::new(Field::Times, Said::word("sign-reserved")).strong();
    let title = one.title();
    let title = match one.session {
        Some(_) => title,
        None => Piece { field: Field::NeutralTitle, ..neutral(title) }.or(taken),
    };
    let cells = vec![Cell(facts.hours(Field::Times, one.starts, one.ends)), title.into()];
    Row::new(&one.key, cells)
}

/// On a door a meeting has its neutral title, also for those who may read the other.
fn neutral(title: Piece) -> Piece {
    title.instead.map_or_else(|| Piece::text(Field::NeutralTitle, ""), |neutral| *neutral)
}

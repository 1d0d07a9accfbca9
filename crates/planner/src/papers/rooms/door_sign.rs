//! Door signs: what a passer-by reads at a room on a day. Nothing that is called off or not settled yet, nothing that gives a
//! meeting away.

use super::uses::{RoomUse, rooms_where, uses_at_the_door};
use crate::papers::facts::PaperFacts;
use crate::papers::list::Subject;
use attache_documents::paper::{Body, Cell, Column, Part, Piece, Row, Said, State};
use attache_domain::ids::*;
use attache_domain::profile::Field;
use chrono::NaiveDate;
use std::collections::BTreeMap;

const COLUMNS: [Column; 2] = [Column::new("visit-time", Field::Times, 20), Column::new("visit-item", Field::Times, 60)];

/// Every room at whose door anybody is told anything.
pub fn subjects(facts: &PaperFacts<'_>) -> Vec<Subject> {
    rooms_where(facts, |room| uses_at_the_door(facts, room).iter().any(is_shown))
}

/// A part, and so a page, for each day.
pub fn parts(facts: &PaperFacts<'_>, room: SpaceId) -> Vec<Part> {
    let mut days: BTreeMap<NaiveDate, Vec<Row>> = BTreeMap::new();
    for one in uses_at_the_door(facts, room).iter().filter(|one| is_shown(one)) {
        days.entry(one.starts.date()).or_default().push(row(facts, one));
    }
    let day = |(day, rows): (NaiveDate, Vec<Row>)| {
        let heading = Piece::new(Field::Times, Said::LongDay(day));
        Part::new(heading, Body::Table { columns: COLUMNS.to_vec(), rows }).on_new_page()
    };
    days.into_iter().map(day).collect()
}

/// Whether passers-by are told.
fn is_shown(one: &RoomUse<'_>) -> bool {
    one.state == State::Settled && !one.is_behind_the_scenes()
}

fn row(facts: &PaperFacts<'_>, one: &RoomUse<'_>) -> Row {
    let cells = vec![Cell(facts.hours(Field::Times, one.starts, one.ends)), one.title_on_a_door().into()];
    Row::new(&one.key, cells)
}

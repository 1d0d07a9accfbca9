//! The conflict report: everything that does not fit, the worst first, each with its arithmetic and whom it concerns; what was
//! set aside, with who did so and why, stands at its end.

use crate::papers::facts::PaperFacts;
use crate::trouble::{ConflictView, view_in};
use crate::words::{Tongue, Writing};
use attache_documents::paper::{Body, Cell, Column, Part, Piece, Row, Said};
use attache_documents::{in_figures, short_day};
use attache_domain::conflicts::{Conflict, Level};
use attache_domain::profile::Field;
use attache_domain::time::Zoned;

const COLUMNS: [Column; 3] = [
    Column::new("conflict-when", Field::Conflict, 16),
    Column::new("conflict-what", Field::Conflict, 64),
    Column::new("visit-who", Field::Conflict, 26),
];

/// A part for each level, and one for what was set aside.
pub fn parts(facts: &PaperFacts<'_>) -> Vec<Part> {
    let told: Vec<&Conflict> =
        facts.planner.trouble.iter().filter(|one| facts.tells_of_any(one.people.iter().copied())).collect();
    let tongue = Tongue::of_tag(facts.wording.language.tag());
    let (day, figures) = (short_day(facts.wording), in_figures(facts.wording));
    let writing = Writing { day: &day, figures: &figures };
    let rows_of = |is_meant: &dyn Fn(&Conflict) -> bool| -> Vec<Row> {
        told.iter().filter(|one| is_meant(one)).map(|one| row(facts, one, tongue, &writing)).collect()
    };
    let part = |heading: &str, rows: Vec<Row>| {
        let heading = Piece::new(Field::Conflict, Said::word(heading.to_owned()));
        (!rows.is_empty()).then(|| Part::new(heading, Body::Table { columns: COLUMNS.to_vec(), rows }))
    };
    let of_level = Level::ALL.iter().filter_map(|level| {
        let rows = rows_of(&|one| one.level == *level && one.waived.is_none());
        part(&format!("conflict-level-{}", level.word()), rows)
    });
    let aside = part("conflict-aside", rows_of(&|one| one.waived.is_some()));
    of_level.chain(aside).collect()
}

fn row(facts: &PaperFacts<'_>, one: &Conflict, tongue: Tongue, writing: &Writing<'_>) -> Row {
    let view = view_in(facts.plan, one, tongue.tag());
    let what = [
        Piece::text(Field::Conflict, tongue.rule(one.rule)).quiet(),
        Piece::text(Field::Conflict, tongue.conflict(&view, writing)),
    ];
    let people = view.people.iter().map(|person| Piece::text(Field::Conflict, person.name.clone()));
    let when = Said::Moment(Zoned::at(one.at, facts.forum.zone));
    let cells = vec![
        Cell(vec![Piece::new(Field::Conflict, when).strong()]),
        Cell(what.into_iter().chain(set_aside(&view)).collect()),
        Cell(people.collect()),
    ];
    Row::new(&view.key, cells)
}

/// Who set it aside, and why.
fn set_aside(view: &ConflictView) -> Option<Piece> {
    let waiver = view.waived.as_ref()?;
    let facts = vec![("by", Said::text(waiver.by.clone())), ("reason", Said::text(waiver.reason.clone()))];
    Some(Piece::new(Field::Conflict, Said::Sentence("conflict-aside-by".to_owned(), facts)).quiet())
}

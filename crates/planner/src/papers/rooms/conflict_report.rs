//! The conflict report: everything that does not fit, the worst first, each with its arithmetic and whom it concerns; what was
//! set aside, with the reason, stands at its end. Its sentences are the planner's, in the language the program speaks.

use crate::commands::Answer;
use crate::papers::facts::PaperFacts;
use crate::trouble::{ConflictView, check};
use crate::wire::Empty;
use crate::words;
use attache_documents::paper::{Body, Cell, Column, Part, Piece, Row, Said};
use attache_domain::conflicts::Level;
use attache_domain::profile::Field;
use uuid::Uuid;

const COLUMNS: [Column; 3] = [
    Column::new("conflict-when", Field::Conflict, 16),
    Column::new("conflict-what", Field::Conflict, 64),
    Column::new("visit-who", Field::Conflict, 26),
];

/// A part for each level, and one for what was set aside.
///
/// # Errors
/// What the check refuses.
pub fn parts(facts: &PaperFacts<'_>) -> Answer<Vec<Part>> {
    let all = check(facts.planner, Empty {})?;
    let told = |one: &&ConflictView| {
        let people = one.people.iter().filter_map(|person| person.id.parse::<Uuid>().ok());
        facts.tells_of_any(people.map(attache_domain::ids::PersonId))
    };
    let told: Vec<&ConflictView> = all.iter().filter(told).collect();
    let part = |heading: &str, rows: Vec<Row>| {
        let heading = Piece::new(Field::Conflict, Said::word(heading.to_owned()));
        (!rows.is_empty()).then(|| Part::new(heading, Body::Table { columns: COLUMNS.to_vec(), rows }))
    };
    let of_level = Level::ALL.iter().filter_map(|level| {
        let rows = told.iter().filter(|one| one.level == *level && one.waived.is_none()).map(|one| row(one)).collect();
        part(&format!("conflict-level-{}", level.word()), rows)
    });
    let aside = part("conflict-aside", told.iter().filter(|one| one.waived.is_some()).map(|one| row(one)).collect());
    Ok(of_level.chain(aside).collect())
}

fn row(one: &ConflictView) -> Row {
    let rule = words::say(&format!("rule-{}", one.rule.word()));
    let waived = one.waived.as_ref().map(|waiver| {
        Piece::new(
            Field::Conflict,
            Said::Listed(vec![Said::text(waiver.reason.clone()), Said::text(waiver.by.clone())]),
        )
        .quiet()
    });
    let what = [Piece::text(Field::Conflict, rule).quiet(), Piece::text(Field::Conflict, words::conflict(one))];
    let people = one.people.iter().map(|person| Piece::text(Field::Conflict, person.name.clone()));
    let when = Said::Listed(vec![Said::text(one.starts.date.clone()), Said::text(one.starts.time.clone())]);
    let cells = vec![
        Cell(vec![Piece::new(Field::Conflict, when).strong()]),
        Cell(what.into_iter().chain(waived).collect()),
        Cell(people.collect()),
    ];
    Row::new(&one.key, cells)
}

//! Bringing in lists, calendars, bookings, passes and cards.

use crate::Ending;
use crate::arguments::Import;
use crate::reporting;
use attache_planner::imports::{
    self, ColumnView, Field, ImportOptions, Imported, RestageImport, RowDecision, RowOutcome, StagedRow, StagingView,
};
use attache_planner::lists::ReadList;
use attache_planner::people::list_people;
use attache_planner::wire::{Kind, PersonId};
use attache_planner::{Done, Planner, Refusal, words};
use serde_json::json;
use std::collections::BTreeMap;

/// What leaves a column out, in `--map`.
const LEFT_OUT: &str = "-";

/// Brings a file in, or shows what it would do.
pub fn import(planner: &mut Planner, import: &Import, json: bool) -> Result<Ending, Refusal> {
    let staged = stage(planner, import);
    reporting::progress_done();
    let view = staged?;
    let left_out = view.rows.iter().filter(|row| !row.accept).count();
    if import.dry_run || (import.all_or_nothing && left_out > 0) {
        say(&view, None, json)?;
        let ending = if left_out == 0 { Ending::Done } else { Ending::NeedsAttention };
        return Ok(if import.dry_run { ending } else { Ending::Refused });
    }
    let done = imports::accept(planner, |progress| {
        reporting::progress(&progress);
        true
    });
    reporting::progress_done();
    say(&view, Some(&done?), json)?;
    Ok(if left_out == 0 { Ending::Done } else { Ending::NeedsAttention })
}

fn stage(planner: &mut Planner, import: &Import) -> Result<StagingView, Refusal> {
    let name = import.source.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let options = ImportOptions {
        encoding: import.encoding.clone(),
        sheet: import.sheet.clone(),
        heading_row: import.heading_row,
        date_convention: import.date_order.map(Into::into),
        zone: import.zone.clone(),
        hotel: import.hotel.as_deref().map(|name| crate::rooming::hotel_named(planner, name)).transpose()?,
        people: import.person.as_deref().map(|name| people(planner, name)).transpose()?,
        ..ImportOptions::default()
    };
    let file = imports::read_apart(name, imports::read_bytes(&import.source)?, &options, &|| false)?;
    let view = imports::stage(planner, file, import.kind.noun(), options, |progress| {
        reporting::progress(&progress);
        true
    })?;
    let mapping = (!import.map.is_empty()).then(|| mapping(&view, &import.map)).transpose()?;
    let view = match mapping {
        None => view,
        Some(mapping) => {
            let options = ImportOptions { mapping: Some(mapping), ..ImportOptions::default() };
            imports::restage_import(planner, RestageImport { options, ..RestageImport::default() })?
        }
    };
    let unsure = view.rows.iter().filter(|row| row.what == RowOutcome::Unsure && row.is_answered_by_new());
    let rows: Vec<RowDecision> =
        unsure.map(|row| RowDecision { number: row.number, accept: Some(true), ..RowDecision::default() }).collect();
    if !import.unsure_as_new || rows.is_empty() {
        return Ok(view);
    }
    imports::restage_import(planner, RestageImport { rows, ..RestageImport::default() })
}

/// Somebody by name or key.
fn people(planner: &Planner, wanted: &str) -> Result<Vec<PersonId>, Refusal> {
    let rows = list_people(planner, ReadList::default())?;
    let found = rows.iter().filter(|row| row.name == wanted || row.id.to_string() == wanted).map(|row| row.id);
    let found: Vec<PersonId> = found.collect();
    match found.as_slice() {
        [] => Err(Refusal::NotFound { what: Kind::Person, id: wanted.to_owned() }),
        [one] => Ok(vec![*one]),
        several => {
            let keys = several.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            Err(Refusal::SeveralOfName { name: wanted.to_owned(), keys })
        }
    }
}

/// The columns as they were understood, with what was said on the command line: "Column=field", by the number of the column
/// where the list has no headings.
fn mapping(view: &StagingView, said: &[String]) -> Result<BTreeMap<usize, Option<Field>>, Refusal> {
    let mut mapping: BTreeMap<usize, Option<Field>> =
        view.columns.iter().map(|column| (column.column, column.field)).collect();
    for pair in said {
        let malformed = |what: &str| Refusal::Malformed { detail: format!("--map {pair}: {what}") };
        let (heading, word) = pair.rsplit_once('=').ok_or_else(|| malformed("it has the form Column=field"))?;
        let heading = heading.trim();
        let is_meant = |column: &&ColumnView| match view.heading_row {
            Some(_) => column.heading == heading,
            None => (column.column + 1).to_string() == heading,
        };
        let columns = view.columns.iter().filter(is_meant);
        let places: Vec<usize> = columns.map(|column| column.column).collect();
        let [place] = places.as_slice() else { return Err(malformed("not one column has this heading")) };
        let word = word.trim();
        let field = if word == LEFT_OUT {
            None
        } else {
            let known = view.fields.iter().find(|field| field.word() == word);
            Some(*known.ok_or_else(|| malformed("a list of this kind has no such field"))?)
        };
        // A field is filled by one column; what was said outweighs what was guessed.
        mapping.values_mut().filter(|other| field.is_some() && **other == field).for_each(|other| *other = None);
        mapping.insert(*place, field);
    }
    Ok(mapping)
}

fn say(view: &StagingView, done: Option<&Done<Imported>>, json: bool) -> Result<(), Refusal> {
    let answer = json!({ "staged": view, "done": done });
    reporting::say(json, &answer, || text(view, done))
}

fn text(view: &StagingView, done: Option<&Done<Imported>>) -> String {
    let rows = view.rows.iter().filter(|row| row.what != RowOutcome::Same || !row.problems.is_empty());
    let counts = &view.counts;
    let facts = [
        ("new", counts.new.to_string()),
        ("update", counts.update.to_string()),
        ("same", counts.same.to_string()),
        ("unsure", counts.unsure.to_string()),
        ("rejected", counts.rejected.to_string()),
    ];
    let ending = match done {
        Some(done) if done.said.position > 0 => words::operation(&done.said),
        _ => words::say("note-nothing-stored"),
    };
    let repairs = view.repairs.iter().map(words::import_note);
    let open = view.open.iter().map(|what| words::refusal(&Refusal::ImportUnconfirmed { what: *what }));
    let lines = repairs.chain(rows.flat_map(lines));
    let counted = [words::say_about("note-import-counts", &facts)];
    lines.chain(counted).chain(open).chain([ending]).collect::<Vec<_>>().join("\n")
}

/// A row, what it changes, and what is to be said about it.
fn lines(row: &StagedRow) -> Vec<String> {
    let outcome = match row.what {
        RowOutcome::New => "new",
        RowOutcome::Update => "update",
        RowOutcome::Same => "same",
        RowOutcome::Unsure => "unsure",
        RowOutcome::Rejected => "rejected",
    };
    let said = format!("{}: {}", words::say(&format!("import-outcome-{outcome}")), row.title);
    let head = words::say_about("import-at-row", &[("row", row.number.to_string()), ("said", said)]);
    let changes = row.changes.iter().filter(|_| row.what == RowOutcome::Update);
    let changes = changes.map(|change| {
        let field = words::say(&format!("import-field-{}", change.field));
        format!("    {field}: {} → {}", change.old, change.new)
    });
    let problems = row.problems.iter().map(|problem| format!("    {}", words::row_problem(row.number, problem)));
    let alike = row.candidates.iter().filter(|_| row.what == RowOutcome::Unsure);
    let alike = alike.map(|one| format!("    {} {} {}", one.thing.id, one.thing.name, one.detail));
    std::iter::once(head).chain(changes).chain(problems).chain(alike).collect()
}

//! These documents as tables: every row of every part in one list, for whoever goes on working with them.
//!
//! A day is a day, a time a day and a time, a count a number. What a row stood under on paper are its first columns.

use super::content::{Body, Cell, Row, State};
use super::gate::Paper;
use super::reading::Reading;
use super::said::Said;
use crate::table::{self, About, Look, Table, Value, WorkbookError, to_workbook};
use crate::words::Words;
use attache_domain::time::Zoned;

/// Letters for each share of a page's width.
const LETTERS_OF_SHARE: f64 = 1.1;
/// No column is narrower.
const NARROWEST: f64 = 9.0;
/// What a column needs for a day and a time.
const WIDTH_OF_MOMENT: f64 = 17.0;

/// The document as a workbook.
///
/// # Errors
/// [`WorkbookError`], for a text beyond what a cell holds.
pub fn paper_workbook(paper: &Paper) -> Result<Vec<u8>, WorkbookError> {
    let words = Words::of(paper.content().wording);
    let reading = Reading::of(paper, &words);
    let tables = [Some(rows(paper, &words, &reading)), facts(paper, &words, &reading)];
    let mut tables: Vec<Table> = tables.into_iter().flatten().filter(|table| !table.rows.is_empty()).collect();
    if tables.is_empty() {
        tables.push(rows(paper, &words, &reading));
    }
    to_workbook(&tables, paper.content().issue.exported_at, words.direction())
}

/// The rows of the document as a text table; with a byte-order mark for programs that take letters for others without.
pub fn paper_csv(paper: &Paper, byte_order_mark: bool) -> String {
    let words = Words::of(paper.content().wording);
    let reading = Reading::of(paper, &words);
    rows(paper, &words, &reading).to_csv(byte_order_mark)
}

/// A row, and what it stands under.
struct Placed<'a> {
    section: String,
    below: String,
    headings: Vec<&'static str>,
    row: &'a Row,
}

fn rows(paper: &Paper, words: &Words, reading: &Reading) -> Table {
    let (placed, mut widths) = placed(paper, words);
    let has_section = placed.iter().any(|one| !one.section.is_empty());
    let has_below = placed.iter().any(|one| !one.below.is_empty());
    let has_state = placed.iter().any(|one| one.row.state != State::Settled) || paper.compared().is_some();
    let mut columns = Vec::new();
    let ours =
        [(has_section, "paper-section", 24.0), (has_below, "paper-below", 22.0), (has_state, "paper-state", 14.0)];
    columns.extend(
        ours.iter().filter(|(has, ..)| *has).map(|(_, key, width)| table::Column::wrapping(words.say(key), *width)),
    );
    let has_hours = placed.iter().any(|one| one.row.when.is_some());
    let clocks = ["paper-starts", "paper-ends"].iter().filter(|_| has_hours);
    columns.extend(clocks.map(|key| table::Column::new(words.say(key), WIDTH_OF_MOMENT)));
    let headings: Vec<&'static str> = widths.iter().map(|(heading, _)| *heading).collect();
    let moments =
        |heading: &&'static str| placed.iter().any(|one| matches!(value_under(one, heading, words), Value::Moment(_)));
    for (heading, width) in &mut widths {
        let wanted = if moments(heading) { WIDTH_OF_MOMENT } else { NARROWEST };
        columns.push(table::Column::wrapping(words.say(heading), (f64::from(*width) * LETTERS_OF_SHARE).max(wanted)));
    }
    let row = |one: &Placed<'_>| {
        let look = look(one.row, paper);
        let ours = [
            (has_section, one.section.clone()),
            (has_below, one.below.clone()),
            (has_state, state(one.row, paper, words)),
        ];
        let ours =
            ours.into_iter().filter(|(has, _)| *has).map(|(_, text)| table::Cell::looking(look, Value::text(text)));
        let told = headings.iter().map(|heading| {
            let amended = paper
                .compared()
                .and_then(|all| all.amended.get(&one.row.key))
                .is_some_and(|cells| cells.contains_key(heading));
            table::Cell::looking(if amended { Look::Amended } else { look }, value_under(one, heading, words))
        });
        ours.chain(hours(one.row).into_iter().filter(|_| has_hours).map(|value| table::Cell::looking(look, value)))
            .chain(told)
            .collect()
    };
    let rows = placed.iter().map(row).collect();
    Table {
        name: reading.heading.clone(),
        title: reading.title.clone(),
        about: about(reading),
        columns,
        kept_in_sight: 1,
        rows,
    }
}

/// When a row begins and ends, as a spreadsheet can count with it.
fn hours(row: &Row) -> [Value; 2] {
    let moment = |at: Zoned| Value::Moment(at.local());
    let (starts, ends) = row.when.map(|(starts, ends)| (Some(starts), ends)).unwrap_or_default();
    [starts, ends].map(|at| at.map(moment).unwrap_or_default())
}

fn about(reading: &Reading) -> Vec<About> {
    let gone = reading.gone.iter().map(|line| format!("{}: {line}", reading.gone_heading));
    let quiet = [format!("{} · {}", reading.forum, reading.frame), reading.issue.clone(), reading.recipient.clone()];
    let strong = reading.notice.iter().cloned().chain([reading.compared.clone()]).chain(gone);
    let lines = quiet.into_iter().map(About::quiet).chain(strong.map(About::strong));
    lines.filter(|line| !line.text.is_empty()).collect()
}

/// Every row with what it stands under, and every heading once with its share of the width.
fn placed<'a>(paper: &'a Paper, words: &Words) -> (Vec<Placed<'a>>, Vec<(&'static str, u8)>) {
    let (mut placed, mut widths) = (Vec::new(), Vec::new());
    let (mut section, mut below) = (String::new(), String::new());
    for part in &paper.content().parts {
        if let Some(heading) = &part.heading {
            let text = heading.said.in_words(words);
            if part.below { below = text } else { (section, below) = (text, String::new()) }
        }
        let Body::Table { columns, rows } = &part.body else { continue };
        for column in columns {
            if !widths.iter().any(|(heading, _)| *heading == column.heading) {
                widths.push((column.heading, column.width));
            }
        }
        let headings: Vec<&'static str> = columns.iter().map(|column| column.heading).collect();
        let row = |row| Placed { section: section.clone(), below: below.clone(), headings: headings.clone(), row };
        placed.extend(rows.iter().map(row));
    }
    (placed, widths)
}

fn value_under(one: &Placed<'_>, heading: &str, words: &Words) -> Value {
    let at = one.headings.iter().position(|own| *own == heading);
    at.and_then(|at| one.row.cells.get(at)).map(|cell| value(cell, words)).unwrap_or_default()
}

/// One thing is written as what it is; several are lines of a text.
fn value(cell: &Cell, words: &Words) -> Value {
    if let [piece] = cell.0.as_slice() {
        match &piece.said {
            Said::Day(day) | Said::LongDay(day) => return Value::Day(*day),
            Said::Clock(at) | Said::Moment(at) => return Value::Moment(at.local()),
            Said::Count(count) => return Value::Count(*count),
            _ => {}
        }
    }
    let lines = cell.0.iter().map(|piece| piece.said.in_words(words)).filter(|line| !line.is_empty());
    Value::text(lines.collect::<Vec<_>>().join("\n"))
}

fn look(row: &Row, paper: &Paper) -> Look {
    match row.state {
        State::Cancelled => Look::Cancelled,
        _ if paper.compared().is_some_and(|one| one.new.contains(&row.key)) => Look::New,
        _ => Look::Plain,
    }
}

fn state(row: &Row, paper: &Paper, words: &Words) -> String {
    let state = match row.state {
        State::Settled => String::new(),
        State::Tentative => words.say("status-tentative"),
        State::Cancelled => words.say("status-cancelled"),
    };
    let new = paper.compared().is_some_and(|one| one.new.contains(&row.key));
    words.listed(&[&state, &if new { words.say("paper-new") } else { String::new() }])
}

/// Labelled facts and paragraphs, which have no columns, on a sheet of their own.
fn facts(paper: &Paper, words: &Words, reading: &Reading) -> Option<Table> {
    let mut section = String::new();
    let mut rows = Vec::new();
    for part in &paper.content().parts {
        section = part.heading.as_ref().map_or(section, |heading| heading.said.in_words(words));
        let mut say = |label: String, cell: &Cell| {
            rows.push(vec![Value::text(section.clone()).into(), Value::text(label).into(), value(cell, words).into()])
        };
        match &part.body {
            Body::Facts(facts) => facts.iter().for_each(|fact| say(words.say(fact.label), &fact.cell)),
            Body::Paragraphs(texts) => texts.iter().for_each(|text| say(String::new(), &Cell::from(text.clone()))),
            Body::Table { .. } => {}
        }
    }
    let columns = [("paper-section", 24.0), ("paper-fact", 24.0), ("paper-says", 70.0)];
    let columns = columns.map(|(key, width)| table::Column::wrapping(words.say(key), width)).into();
    let name = words.say("paper-facts");
    (!rows.is_empty()).then(|| Table {
        name,
        title: reading.title.clone(),
        about: about(reading),
        columns,
        kept_in_sight: 1,
        rows,
    })
}

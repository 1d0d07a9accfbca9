//! A rooming list on paper: landscape, with what changed in sight.

mod screen;

pub use screen::rooming_html;

use super::sheet::{Column, RoomingRow, RoomingSheet, RoomingWords};
use crate::typesetter::{Content, Pdf, Template, Typesetter, TypesettingError};
use crate::writing::{one_line, paragraphs};
use attache_domain::lodging::{LineChange, LineField};
use serde::Serialize;
use std::collections::BTreeMap;

/// Stand for the number of the page and of pages, which only the page breaks decide.
const PAGE: &str = "\u{E000}";
const PAGES: &str = "\u{E001}";

/// A list in words.
#[derive(Debug, Serialize)]
struct Reading {
    language: &'static str,
    /// "ltr" or "rtl".
    direction: &'static str,
    /// The digits numbers of pages are written with.
    digits: String,
    title: String,
    forum: String,
    hotel: String,
    heading: String,
    compared: String,
    made: String,
    recipient: String,
    note: Vec<String>,
    totals: Vec<Total>,
    headings: BTreeMap<&'static str, String>,
    rows: Vec<Row>,
    nothing: String,
    audience: String,
    page: String,
}

#[derive(Debug, Serialize)]
struct Total {
    name: String,
    count: String,
}

#[derive(Debug, Serialize)]
struct Row {
    change: &'static str,
    /// What became of it in words, where anything did.
    mark: String,
    reference: String,
    nights: String,
    status: String,
    cells: BTreeMap<&'static str, Cell>,
}

/// What a field says, each text on a line, and what it said before where that differs and was anything.
#[derive(Debug, Serialize)]
struct Cell {
    differs: bool,
    now: Vec<String>,
    before: Vec<String>,
}

impl Typesetter {
    /// A rooming list as PDF.
    ///
    /// # Errors
    /// [`TypesettingError`], which no content should be able to cause.
    pub fn rooming_pdf(&self, sheet: &RoomingSheet) -> Result<Pdf, TypesettingError> {
        let words = RoomingWords::of(sheet.wording);
        let reading = reading(sheet, &words);
        let made = sheet.made.instant();
        let identity = [sheet.forum.as_str(), &reading.title, &made.to_rfc3339()].join("\n");
        let content = serde_json::to_value(&reading).unwrap_or_default();
        self.pdf(Template::RoomingList, Content { values: content, transcribed: &[] }, (&identity, made))
    }
}

fn reading(sheet: &RoomingSheet, words: &RoomingWords) -> Reading {
    let heading = words.title(sheet);
    let hotel = one_line(&sheet.hotel);
    let named = |column: Column| words.heading(column);
    let mut headings: BTreeMap<&'static str, String> =
        LineField::ALL.iter().map(|field| (field.word(), named(Column::Told(*field)))).collect();
    headings.insert("nights", named(Column::Nights));
    headings.insert("reference", named(Column::Reference));
    let note = paragraphs(&sheet.note);
    Reading {
        language: words.words.tag(),
        direction: words.words.direction().word(),
        digits: words.words.digits(),
        title: words.words.labelled(&heading, &hotel),
        forum: one_line(&sheet.forum),
        hotel,
        heading,
        compared: words.compared(sheet),
        made: words.made(sheet),
        recipient: one_line(&sheet.recipient),
        note: note.lines().map(str::to_owned).filter(|line| !line.is_empty()).collect(),
        totals: words
            .totals(sheet)
            .into_iter()
            .map(|(name, count)| Total { name, count: words.figure(count) })
            .collect(),
        headings,
        rows: sheet.shown().map(|line| row(line, words)).collect(),
        nothing: words.words.say("rooming-nothing"),
        audience: words.words.say("audience-hotel"),
        page: words.words.say_with("page", &[("page", PAGE), ("pages", PAGES)]),
    }
}

fn row(row: &RoomingRow, words: &RoomingWords) -> Row {
    let is_marked = row.change != LineChange::Same;
    let nights = (row.line.check_out - row.line.check_in).num_days();
    Row {
        change: row.change.word(),
        mark: if is_marked { words.change(row.change) } else { String::new() },
        reference: row.reference.clone(),
        nights: words.words.number(nights),
        status: words.status(row.status()),
        cells: LineField::ALL.iter().map(|field| (field.word(), cell(row, *field, words))).collect(),
    }
}

fn cell(row: &RoomingRow, field: LineField, words: &RoomingWords) -> Cell {
    let lines = |text: String| text.lines().map(one_line).filter(|line| !line.is_empty()).collect::<Vec<_>>();
    let before = row.before.as_ref().filter(|_| row.fields.contains(&field));
    let before = before.map(|before| lines(words.told(before, field)));
    let mut now = lines(words.told(&row.line, field));
    if field == LineField::Guests && now.is_empty() {
        now.push(words.nobody());
    }
    Cell { differs: before.is_some(), now, before: before.unwrap_or_default() }
}

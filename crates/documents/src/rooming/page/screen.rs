//! The rooming list for a screen: one file that opens in any browser and prints.

use super::super::sheet::{RoomingSheet, RoomingWords};
use super::{Cell, Reading, Row, reading};
use crate::web::{Markup, WebPage, element, named, said};

/// The columns: what stands in each, one below the other, by the words of the fields.
const COLUMNS: [&[&str]; 10] = [
    &["reference"],
    &["guests", "delegation"],
    &["room_type", "room_number"],
    &["check_in"],
    &["check_out"],
    &["nights"],
    &["arrives", "leaves"],
    &["requests"],
    &["payer"],
    &["status", "confirmation"],
];

/// The list as a self-contained HTML file: UTF-8 with single line feeds.
pub fn rooming_html(sheet: &RoomingSheet) -> String {
    let words = RoomingWords::of(sheet.wording);
    let reading = reading(sheet, &words);
    let table = if reading.rows.is_empty() { said("p", "part", &reading.nothing) } else { table(&reading) };
    let foot = said("footer", "foot small", &format!("{} · {}", reading.audience, reading.made));
    let body = element("main", "wide", [masthead(&reading), table, foot]);
    WebPage { words: &words.words, title: &reading.title, things: Vec::new(), body }.file()
}

fn masthead(reading: &Reading) -> Markup {
    let totals = reading.totals.iter().map(|total| format!("{}: {}", total.name, total.count)).collect::<Vec<_>>();
    let note = reading.note.iter().map(|line| named("p", "", line)).collect::<Markup>();
    let pieces = [
        named("p", "forum", &reading.forum),
        named("h1", "", &reading.hotel),
        said("p", "office", &reading.heading),
        said("p", "strong", &reading.compared),
        named("p", "small", &reading.recipient),
        said("p", "small", &totals.join(" · ")),
        if reading.note.is_empty() { note } else { element("div", "notice", note) },
    ];
    element("header", "", pieces)
}

fn table(reading: &Reading) -> Markup {
    let heading = |column: &&[&str]| {
        let told =
            column.iter().filter(|field| **field != "delegation").filter_map(|field| reading.headings.get(field));
        element("th", "", told.map(|heading| said("div", "", heading)).collect::<Markup>())
    };
    let headings = COLUMNS.iter().map(heading).collect::<Markup>();
    let rows = reading.rows.iter().map(row).collect::<Markup>();
    let table = element("table", "", [element("thead", "", element("tr", "", headings)), element("tbody", "", rows)]);
    element("section", "part", element("div", "scroll", table))
}

fn row(row: &Row) -> Markup {
    let cells = COLUMNS.iter().map(|column| {
        let differs = column.iter().filter_map(|field| row.cells.get(field)).any(|cell| cell.differs);
        element(
            "td",
            if differs { "amended" } else { "" },
            column.iter().map(|field| told(row, field)).collect::<Markup>(),
        )
    });
    let class = match row.change {
        "new" | "cancelled" => row.change,
        _ => "",
    };
    element("tr", class, cells.collect::<Markup>())
}

fn told(row: &Row, field: &str) -> Markup {
    match field {
        "reference" => [said("span", "mark", &row.mark), said("div", "small", &row.reference)].into_iter().collect(),
        "nights" => said("div", "", &row.nights),
        "status" => said("div", "", &row.status),
        _ => row.cells.get(field).map(|cell| lines(cell, field)).unwrap_or_default(),
    }
}

/// What it says, what a reader looks for first standing out, and under it what it said before.
fn lines(cell: &Cell, field: &str) -> Markup {
    let class = match field {
        "guests" | "check_in" | "check_out" | "room_number" | "confirmation" => "strong",
        "delegation" => "small",
        _ => "",
    };
    let now = cell.now.iter().map(|line| named("div", class, line));
    now.chain(cell.before.iter().map(|line| element("div", "small", named("s", "", line)))).collect()
}

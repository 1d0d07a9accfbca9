//! A rooming list as a table: as a workbook that the hotel fills in and sends back, and as text for hotels whose systems read
//! no workbook.

use super::sheet::{COLUMNS, Column, RoomingRow, RoomingSheet, RoomingWords};
use crate::table::{self, About, Cell, Look, Table, WorkbookError, to_workbook};
use crate::writing::one_line;
use attache_domain::lodging::{LineChange, LineField};

/// The list as a text table: one row of headings, and a row for each line.
pub fn rooming_csv(sheet: &RoomingSheet) -> String {
    table(sheet, &RoomingWords::of(sheet.wording)).to_csv(true)
}

/// The list as a workbook. The time of making is the list's own, so that one list gives one file.
///
/// # Errors
/// [`WorkbookError`], which no list that can be sent should be able to cause.
pub fn rooming_workbook(sheet: &RoomingSheet) -> Result<Vec<u8>, WorkbookError> {
    let words = RoomingWords::of(sheet.wording);
    to_workbook(&[table(sheet, &words)], sheet.made.instant(), words.words.direction())
}

fn table(sheet: &RoomingSheet, words: &RoomingWords) -> Table {
    let column = |column: &Column| table::Column {
        heading: words.heading(*column),
        width: width(*column),
        wraps: matches!(column, Column::Told(_) | Column::Differs),
    };
    let row = |row: &RoomingRow| {
        let cell = |column: &Column| Cell::looking(look(row, *column), row.value(*column, sheet, words));
        COLUMNS.iter().map(cell).collect()
    };
    Table {
        name: words.words.say("rooming-sheet"),
        title: format!("{} · {}", words.title(sheet), one_line(&sheet.hotel)),
        about: about(sheet, words),
        columns: COLUMNS.iter().map(column).collect(),
        kept_in_sight: 3,
        rows: sheet.shown().map(row).collect(),
    }
}

/// What list this is, above its rows.
fn about(sheet: &RoomingSheet, words: &RoomingWords) -> Vec<About> {
    let totals = words.totals(sheet).into_iter().map(|(name, count)| words.words.labelled(&name, &words.figure(count)));
    let totals = totals.collect::<Vec<_>>().join(" · ");
    let whom = [words.made(sheet), one_line(&sheet.recipient)].into_iter().filter(|text| !text.is_empty());
    vec![
        About::quiet(one_line(&sheet.forum)),
        About::quiet(whom.collect::<Vec<_>>().join(" · ")),
        About::strong([words.compared(sheet), totals].join("  ").trim()),
        About::strong(one_line(&sheet.note)),
    ]
}

/// What changed has a ground of its own; what is gone is struck.
fn look(row: &RoomingRow, column: Column) -> Look {
    let differs = matches!(column, Column::Told(field) if row.fields.contains(&field)) || column == Column::Change;
    match row.change {
        LineChange::New => Look::New,
        LineChange::Amended if differs => Look::Amended,
        LineChange::Cancelled if column != Column::Change => Look::Cancelled,
        _ => Look::Plain,
    }
}

/// In letters.
fn width(column: Column) -> f64 {
    match column {
        Column::Told(LineField::Guests) => 34.0,
        Column::Told(LineField::Delegation | LineField::Requests) => 26.0,
        Column::Differs => 30.0,
        Column::Told(LineField::RoomType | LineField::Confirmation) | Column::Hotel => 20.0,
        Column::Told(LineField::Arrives | LineField::Leaves) => 17.0,
        Column::Told(_) => 12.0,
        Column::Reference | Column::Change => 10.0,
        Column::Nights => 8.0,
    }
}

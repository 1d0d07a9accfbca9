//! A rooming list as a text table (RFC 4180), for hotels whose systems read no workbook.
//!
//! It begins with a byte-order mark, because a spreadsheet that opens a text by a double click otherwise takes its letters
//! for those of an old code page. A text that a spreadsheet would take for a formula gets an apostrophe before it, which
//! our own import takes away again.

use super::sheet::{COLUMNS, RoomingSheet, RoomingWords, Value};

/// Signs at the beginning of a cell by which spreadsheets tell a formula.
const FORMULA_SIGNS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}'];

/// The list as a text table: one row of headings, and a row for each line.
pub fn rooming_csv(sheet: &RoomingSheet) -> String {
    let words = RoomingWords::of(sheet.wording);
    let headings: Vec<String> = COLUMNS.iter().map(|column| words.heading(*column)).collect();
    let rows = sheet.shown().map(|row| COLUMNS.iter().map(|column| text(row.value(*column, sheet, &words))).collect());
    let mut table = String::from("\u{FEFF}");
    for row in std::iter::once(headings).chain(rows) {
        let cells: Vec<String> = row.iter().map(|cell| quoted(&harmless(cell))).collect();
        table.push_str(&cells.join(","));
        table.push_str("\r\n");
    }
    table
}

/// Days as no convention mistakes them; several guests on one line, because not every reader knows cells of several.
fn text(value: Value) -> String {
    match value {
        Value::Text(text) => text.replace('\n', "; "),
        Value::Day(day) => day.to_string(),
        Value::Count(count) => count.to_string(),
    }
}

/// The text, with an apostrophe before it where a spreadsheet would compute it. Texts that begin with apostrophes and such
/// a sign get one more, so that taking one away gives every text back.
fn harmless(text: &str) -> String {
    let computes = text.trim_start_matches('\'').starts_with(FORMULA_SIGNS);
    if computes { format!("'{text}") } else { text.to_owned() }
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) || text.starts_with(' ') || text.ends_with(' ') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_computed() {
        for text in ["=1+1", "+34 600", "-x", "@sum", "\tx", "＝1", "'=x"] {
            assert!(harmless(text).starts_with('\''), "{text:?} would be computed");
        }
        assert_eq!(harmless("O'Higgins"), "O'Higgins");
        assert_eq!(harmless("'s-Hertogenbosch"), "'s-Hertogenbosch", "an apostrophe of a name is no escape");
    }

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        assert_eq!(quoted("Quiet, \"twin\""), "\"Quiet, \"\"twin\"\"\"");
        assert_eq!(quoted("Quiet"), "Quiet");
    }
}

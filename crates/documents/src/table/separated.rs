//! A table as text (RFC 4180), for programs that read no workbook.
//!
//! It may begin with a byte-order mark, because a spreadsheet that opens a text by a double click otherwise takes its letters
//! for those of an old code page. A text that a spreadsheet would take for a formula gets an apostrophe before it, which
//! our own import takes away again.

use super::{Table, Value};

/// By which readers tell that a text is in UTF-8.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// Signs at the beginning of a cell by which spreadsheets tell a formula.
const FORMULA_SIGNS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}'];

impl Table {
    /// The table as text in UTF-8: one row of headings, and a row for each row. What stands above the table is not in it.
    pub fn to_csv(&self, byte_order_mark: bool) -> String {
        let mut table = String::from(if byte_order_mark { BYTE_ORDER_MARK } else { "" });
        let headings: Vec<String> = self.columns.iter().map(|column| harmless(&column.heading)).collect();
        let rows = self.rows.iter().map(|row| row.iter().map(|cell| text(&cell.value)).collect());
        for row in std::iter::once(headings).chain(rows) {
            let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
            table.push_str(&cells.join(","));
            table.push_str("\r\n");
        }
        table
    }
}

/// Days as no convention mistakes them; several facts on one line, because not every reader knows cells of several.
fn text(value: &Value) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) => harmless(&text.replace('\n', "; ")),
        Value::Day(day) => day.to_string(),
        Value::Time(time) => time.format("%H:%M").to_string(),
        Value::Moment(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
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
    use crate::table::Column;

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

    #[test]
    fn each_kind_of_value_is_written_as_no_convention_mistakes_it() {
        let day = chrono::NaiveDate::from_ymd_opt(2024, 4, 1).unwrap_or_default();
        let moment = day.and_hms_opt(7, 5, 0).unwrap_or_default();
        let values = [
            Value::Empty,
            Value::Text("one\ntwo".to_owned()),
            Value::Day(day),
            Value::Time(moment.time()),
            Value::Moment(moment),
            Value::Count(-3),
        ];
        let table = Table {
            columns: vec![Column::new("=A", 8.0)],
            rows: vec![values.into_iter().map(Into::into).collect()],
            ..Table::default()
        };
        assert_eq!(table.to_csv(false), "'=A\r\n,one; two,2024-04-01,07:05,2024-04-01 07:05,-3\r\n");
        assert!(table.to_csv(true).starts_with('\u{FEFF}'));
    }
}

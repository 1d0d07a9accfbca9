//! Tables as they stand in workbooks and text files: sheets, rows, cells.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

/// One table.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// The sheet's name; empty for a text file.
    pub name: String,
    /// Its rows in order; rows with nothing in them are left out and keep their numbers.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The number a spreadsheet shows beside it, from 1.
    pub number: u64,
    /// Its cells from the first column on; empty ones at the end are left out.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell of a column counted from 0; empty beyond the last.
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }
}

/// What stands in a cell.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", content = "value", rename_all = "snake_case")]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text as it stands, without spaces around it taken away.
    Text(String),
    /// A number. Long digits such as telephone numbers may have lost their first zeros in the spreadsheet.
    Number(f64),
    /// A day, where the cell is shown as a date.
    Date(NaiveDate),
    /// A day and a time of day, to the second.
    DateTime(NaiveDateTime),
    /// A time of day, to the second.
    Time(NaiveTime),
    /// Yes or no.
    Flag(bool),
}

impl Cell {
    /// Whether nothing stands in it, spaces counted as nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// What stands in it as one text: dates as `2027-03-04`, times as `20:15:00`, whole numbers without a point.
    pub fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(day) => day.to_string(),
            Self::DateTime(time) => time.format("%Y-%m-%d %H:%M:%S").to_string(),
            Self::Time(time) => time.format("%H:%M:%S").to_string(),
            Self::Flag(flag) => flag.to_string(),
        }
    }
}

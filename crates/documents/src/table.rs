//! Lists as tables: the same rows as a text table for other programs and as a sheet of a workbook.
//!
//! A [`Table`] is worded and cut already; here it is only written. What is a day is written as a day and what is a text as a
//! text: nothing that comes from the plan can become a formula or a link, and the same table gives the same bytes.

mod separated;
mod workbook;

pub use workbook::{WorkbookError, to_workbook};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// A list, ready to be written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// What its sheet is called; what no program allows in such a name is left out.
    pub name: String,
    /// What stands above it in large letters; empty for none.
    pub title: String,
    /// What else stands above it, a line each; empty lines keep their place.
    pub about: Vec<About>,
    /// Its columns from the first that is read to the last.
    pub columns: Vec<Column>,
    /// How many of the first columns stay in sight when the others are moved.
    pub kept_in_sight: u16,
    /// Its rows, each with a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// A line above a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    /// What it says.
    pub text: String,
    /// Whether it must be seen, or is there for whoever looks for it.
    pub strong: bool,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Column {
    /// What it is called.
    pub heading: String,
    /// How wide it is, in letters.
    pub width: f64,
    /// Whether long texts go on in further lines.
    pub wraps: bool,
}

/// What stands in a cell, and how it looks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// What it says.
    pub value: Value,
    /// How it looks.
    pub look: Look,
}

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// A text; several lines are several facts.
    Text(String),
    /// A day.
    Day(NaiveDate),
    /// A time on the wall.
    Time(NaiveTime),
    /// A day and a time on the wall.
    Moment(NaiveDateTime),
    /// A number of things.
    Count(i64),
}

/// How a cell looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// As any.
    #[default]
    Plain,
    /// New since the reader's last copy: on a ground of its own.
    New,
    /// Says something else than before: on a ground of its own, bold.
    Amended,
    /// Called off: struck.
    Cancelled,
}

impl About {
    /// A line for whoever looks for it.
    pub fn quiet(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: false }
    }

    /// A line that must be seen.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: true }
    }
}

impl Column {
    /// A column of short texts, days or numbers.
    pub fn new(heading: impl Into<String>, width: f64) -> Self {
        Self { heading: heading.into(), width, wraps: false }
    }

    /// A column of long texts.
    pub fn wrapping(heading: impl Into<String>, width: f64) -> Self {
        Self { wraps: true, ..Self::new(heading, width) }
    }
}

impl Value {
    /// A text; nothing where it is empty.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl Cell {
    /// A cell that looks like something.
    pub fn looking(look: Look, value: Value) -> Self {
        Self { value, look }
    }
}

impl From<Value> for Cell {
    fn from(value: Value) -> Self {
        Self { value, look: Look::Plain }
    }
}

//! How much of a file is taken in, and what the user said about it.

use serde::{Deserialize, Serialize};

/// Bounds of one reading. The defaults are far above what offices bring and far below what harms the machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: u64,
    /// Bytes that all parts of a workbook or pass unpack to.
    pub unpacked_bytes: u64,
    /// How many times its packed size a part above one million bytes may have. Text packs to a tenth, dull tables to a
    /// fiftieth; deflate's most is a thousandth.
    pub packing: u64,
    /// Parts inside a workbook or pass.
    pub parts: u64,
    /// Rows of one sheet.
    pub rows: u64,
    /// Columns of one row.
    pub columns: u64,
    /// Cells of all sheets, in each row up to the last filled one.
    pub cells: u64,
    /// Bytes of one cell.
    pub cell_bytes: u64,
    /// Bookings, events and contacts.
    pub findings: u64,
    /// Dates that one repeated event is spelt out to.
    pub repetitions: u64,
    /// Repeated events whose dates are worked out; of further ones the first date is taken. A rule that hardly ever
    /// comes true takes some milliseconds.
    pub rules: u64,
    /// Values inside values of a JSON file.
    pub depth: u64,
    /// Repairs told one by one; the rest is counted.
    pub repairs: u64,
    /// Bytes of the answer of a reading apart; whoever asked holds it in memory.
    pub answer: u64,
    /// Seconds on the clock for a reading apart.
    pub seconds: u64,
    /// Bytes of memory for a reading apart.
    pub memory: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 50_000_000,
            unpacked_bytes: 200_000_000,
            packing: 200,
            parts: 2_000,
            rows: 100_000,
            columns: 1_000,
            cells: 2_000_000,
            cell_bytes: 100_000,
            findings: 10_000,
            repetitions: 200,
            rules: 1_000,
            depth: 60,
            repairs: 1_000,
            answer: 150_000_000,
            seconds: 60,
            memory: 2_000_000_000,
        }
    }
}

/// What the user says about a file where its own word is not taken.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// The bounds.
    pub limits: Limits,
    /// The encoding of a text, by its name on the web (`windows-1252`, `utf-8`, `utf-16le`). None: found out.
    pub encoding: Option<String>,
    /// What stands between the cells of a text table. None: found out.
    pub delimiter: Option<char>,
}

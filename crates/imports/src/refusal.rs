//! Why a file could not be read, as a word and facts from which a sentence can be made in any language.

use serde::{Deserialize, Serialize};

use crate::Format;

/// A file that was not read. Nothing of it is used.
///
/// The texts here are for developers; people read sentences made from the word and its facts. Rows, columns and lines
/// count from 1, as a spreadsheet shows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "word", content = "facts", rename_all = "snake_case", rename_all_fields = "snake_case")]
pub enum Unreadable {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// More bytes than are taken in.
    #[error("the file has {bytes} bytes, more than {limit}")]
    TooLarge {
        /// Its size.
        bytes: u64,
        /// The most that is read.
        limit: u64,
    },
    /// It would unpack to more bytes than are taken in.
    #[error("the file unpacks to more than {limit} bytes")]
    TooLargeUnpacked {
        /// The most that is unpacked.
        limit: u64,
    },
    /// It shrinks a part so much that only a trap does so.
    #[error("{part} unpacks to more than {limit} times its size")]
    PacksTooTightly {
        /// The part inside the file.
        part: String,
        /// How many times its size a part may unpack to.
        limit: u64,
    },
    /// Parts of the container lie over each other.
    #[error("parts of the file overlap")]
    PartsOverlap,
    /// The container has more parts than any office's file.
    #[error("the file has {parts} parts, more than {limit}")]
    TooManyParts {
        /// How many it says it has.
        parts: u64,
        /// The most that is read.
        limit: u64,
    },
    /// More rows than are taken in.
    #[error("sheet {sheet} has more than {limit} rows")]
    TooManyRows {
        /// The sheet; empty for a text file.
        sheet: String,
        /// The most that is read.
        limit: u64,
    },
    /// A row with more columns than are taken in.
    #[error("row {row} of {sheet} has more than {limit} columns")]
    TooManyColumns {
        /// The sheet; empty for a text file.
        sheet: String,
        /// The row.
        row: u64,
        /// The most that is read.
        limit: u64,
    },
    /// More cells in all than are taken in.
    #[error("the file has more than {limit} cells")]
    TooManyCells {
        /// The most that is read.
        limit: u64,
    },
    /// A cell longer than any text an office writes.
    #[error("the cell in row {row}, column {column} has more than {limit} bytes")]
    CellTooLong {
        /// The row.
        row: u64,
        /// The column.
        column: u64,
        /// The longest cell that is read, in bytes.
        limit: u64,
    },
    /// More bookings, events or contacts than are taken in.
    #[error("the file holds more than {limit} entries")]
    TooManyFindings {
        /// The most that is read.
        limit: u64,
    },
    /// Values inside values inside values.
    #[error("the file is nested deeper than {limit}")]
    TooDeep {
        /// The deepest nesting that is read.
        limit: u64,
    },
    /// A quotation mark opens a cell and none closes it.
    #[error("the quotation mark in row {row}, column {column} is never closed")]
    UnclosedQuote {
        /// The row in which it opens.
        row: u64,
        /// The column.
        column: u64,
    },
    /// The file is broken at a line.
    #[error("the file is damaged at line {line}, column {column}")]
    DamagedAtLine {
        /// The line.
        line: u64,
        /// The character in the line.
        column: u64,
    },
    /// The file is broken in one of its parts; empty when the container itself is.
    #[error("the file is damaged in {part:?}")]
    Damaged {
        /// The part, such as a sheet's name.
        part: String,
    },
    /// It is none of the kinds read here.
    #[error("the file is none of the kinds that can be read")]
    NotRecognised,
    /// It is of another kind than asked for.
    #[error("the file is not {expected:?}")]
    NotThisFormat {
        /// The kind asked for.
        expected: Format,
    },
    /// The kind is right, and nothing that can be used is in it.
    #[error("the file holds nothing that can be used")]
    NothingFound {
        /// What kind it is.
        format: Format,
    },
    /// The encoding named is not known.
    #[error("{name} is not a known encoding")]
    UnknownEncoding {
        /// The name given.
        name: String,
    },
    /// A workbook locked with a password.
    #[error("the workbook is locked with a password")]
    EncryptedWorkbook,
    /// An archive some of whose parts are locked with a password.
    #[error("the file is locked with a password")]
    EncryptedParts,
    /// A workbook in the format before 2007 (.xls).
    #[error("the workbook is in the format before 2007")]
    OldWorkbook,
    /// A workbook in the binary format (.xlsb).
    #[error("the workbook is in the binary format")]
    BinaryWorkbook,
    /// A workbook with programs in it (.xlsm, .xltm).
    #[error("the workbook contains macros")]
    MacroWorkbook,
    /// A workbook in the OpenDocument format (.ods).
    #[error("the workbook is in the OpenDocument format")]
    OpenDocumentWorkbook,
    /// What was read is more than is taken over.
    #[error("what is in the file takes more than {limit} bytes")]
    HoldsTooMuch {
        /// The most that is taken over, in bytes.
        limit: u64,
    },
    /// Reading took longer than allowed.
    #[error("reading took more than {seconds} seconds")]
    OutOfTime {
        /// The seconds allowed.
        seconds: u64,
    },
    /// Reading took more memory than allowed.
    #[error("reading took more than {bytes} bytes of memory")]
    OutOfMemory {
        /// The memory allowed, in bytes.
        bytes: u64,
    },
    /// The user called it off.
    #[error("reading was called off")]
    Cancelled,
    /// The reading process ended without an answer, or could not be started.
    #[error("the reading process failed ({how})")]
    ReaderFailed {
        /// What became of it.
        how: Failure,
    },
}

/// What became of a reading process that gave no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Failure {
    /// It could not be started.
    NotStarted,
    /// It ended by itself without an answer.
    Ended,
    /// The system ended it.
    Killed,
    /// Its answer made no sense.
    Garbled,
}

impl std::fmt::Display for Failure {
    fn fmt(&self, text: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        text.write_str(match self {
            Self::NotStarted => "not started",
            Self::Ended => "ended without an answer",
            Self::Killed => "killed",
            Self::Garbled => "answer not understood",
        })
    }
}

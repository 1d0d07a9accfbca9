//! What crosses the door when a file is brought in: what is asked, and the staging list that is shown.

use super::said::Said;
use crate::operate::Facts;
use crate::wire::{PersonId, PlaceId, ThingRef};
use attache_imports::column::{DateConvention, Field, Noun};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// A file to look into. Nothing is stored by it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct StageImport {
    /// The file's name, which names the import in the history.
    pub name: String,
    /// The file's bytes as base64 (RFC 4648). What is longer than a letter is chosen in a dialog or named on the command
    /// line.
    pub content: String,
    /// What each row is about; absent, guessed from the headings. Bookings, calendars and cards need it only where an
    /// event shall not become a session.
    #[ts(as = "Option<ImportNoun>", optional = nullable)]
    pub noun: Option<Noun>,
    /// What is known about the file already.
    #[serde(default)]
    pub options: ImportOptions,
}

/// A text to look into, as it was pasted: a table with tabs, commas or semicolons, a calendar, or cards.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct StageText {
    /// The text.
    pub text: String,
    /// What names the import in the history; absent, "pasted.csv" or "pasted.ics" by what the text is.
    pub name: Option<String>,
    /// What each row is about; absent, guessed from the headings.
    #[ts(as = "Option<ImportNoun>", optional = nullable)]
    pub noun: Option<Noun>,
    /// What is known about the text already.
    #[serde(default)]
    pub options: ImportOptions,
}

/// What a person says about a file and about what its columns mean. What is absent stays as it was or is found out.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct ImportOptions {
    /// The encoding of a text, by its name on the web ("windows-1252").
    pub encoding: Option<String>,
    /// What stands between the cells of a text table.
    pub delimiter: Option<char>,
    /// The sheet of a workbook by its name; absent, the first with rows.
    pub sheet: Option<String>,
    /// The row with the headings, by its number; 0: the list has none. Absent, it is found out.
    pub heading_row: Option<u64>,
    /// The field of each column, by the column's place from 0; `null` for a column that is left out. Once given, it
    /// stands for all columns.
    #[ts(as = "Option<BTreeMap<usize, Option<ImportField>>>", optional = nullable)]
    pub mapping: Option<BTreeMap<usize, Option<Field>>>,
    /// In which order the list writes day, month and year.
    #[ts(as = "Option<ImportDates>", optional = nullable)]
    pub date_convention: Option<DateConvention>,
    /// The zone of places whose own zone nobody knows.
    pub zone: Option<String>,
    /// Who travels, sleeps and takes part, whatever names the file has.
    pub people: Option<Vec<PersonId>>,
    /// The hotel of stays whose rows name none, as in the answer of a hotel to its rooming list.
    pub hotel: Option<PlaceId>,
}

/// New decisions about what is staged; what is absent stays.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RestageImport {
    /// What each row is about.
    #[ts(as = "Option<ImportNoun>", optional = nullable)]
    pub noun: Option<Noun>,
    /// What is said about the file.
    #[serde(default)]
    pub options: ImportOptions,
    /// What is said about single rows.
    #[serde(default)]
    #[ts(as = "Option<Vec<RowDecision>>", optional = nullable)]
    pub rows: Vec<RowDecision>,
}

/// What a person decided about a row.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RowDecision {
    /// The row's number in the staging list.
    pub number: u64,
    /// Whether to take it in.
    pub accept: Option<bool>,
    /// What it updates; `null`: it is new.
    #[serde(default, deserialize_with = "crate::wire::present")]
    #[ts(as = "Option<Option<String>>", optional = nullable)]
    pub target: Option<Option<Uuid>>,
    /// Who travels, sleeps or takes part, in place of the names in the row.
    pub people: Option<Vec<PersonId>>,
}

/// What each row of a list is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum ImportNoun {
    People,
    Delegations,
    Legs,
    Stays,
    Sessions,
    Rooms,
    Requests,
}

/// In which order a list writes its dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum ImportDates {
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
}

/// A field that a column can fill, by its word; its name for people is the message `import-field-` and the word.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportField(pub String);

/// What is staged: what the file says and what accepting it would do. The forum is as it was.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StagingView {
    /// The file's name.
    pub name: String,
    /// What kind of file it is; the message `import-format-` and the word names it.
    pub format: String,
    /// What each row is about, where it is a table; for other files, what their events become.
    #[ts(as = "ImportNoun")]
    pub noun: Noun,
    /// How its letters were read, where it is a text.
    pub encoding: Option<EncodingView>,
    /// What stands between its cells, where it is a text table.
    pub delimiter: Option<char>,
    /// The sheets of a workbook that have rows.
    pub sheets: Vec<String>,
    /// The sheet that is read.
    pub sheet: Option<String>,
    /// The row with the headings, where it is a table that has them.
    pub heading_row: Option<u64>,
    /// Its columns, where it is a table.
    pub columns: Vec<ColumnView>,
    /// The fields a column of such a list can fill, the most important first.
    #[ts(as = "Vec<ImportField>")]
    pub fields: Vec<Field>,
    /// How its dates are read, where it has columns with dates.
    pub dates: Option<DatesView>,
    /// What must be said before anything can be accepted.
    pub open: Vec<ToConfirm>,
    /// What was put right so that the file could be read.
    pub repairs: Vec<ImportNote>,
    /// Its rows, bookings, events or cards.
    pub rows: Vec<StagedRow>,
    /// How many of each kind.
    pub counts: StagingCounts,
}

/// How the letters of a text were read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EncodingView {
    /// By its name on the web.
    pub name: String,
    /// Whether it is only the likeliest, so that a person should look at names with accents.
    pub guessed: bool,
}

/// A column and what it means.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ColumnView {
    /// Its place from 0.
    pub column: usize,
    /// What stands at its head.
    pub heading: String,
    /// What it fills; nothing: it is left out.
    #[ts(as = "Option<ImportField>")]
    pub field: Option<Field>,
    /// Where that is known from.
    pub known_from: KnownFrom,
    /// The first things that stand in it.
    pub samples: Vec<String>,
}

/// Where the meaning of a column is known from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum KnownFrom {
    /// A heading that only contains a known word, or none.
    Guessed,
    /// The heading is a known word.
    Heading,
    /// An earlier import of the same headings.
    Remembered,
    /// A person said it.
    Confirmed,
}

/// How the dates of a list are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DatesView {
    /// The conventions by which every date of the list is one.
    #[ts(as = "Vec<ImportDates>")]
    pub possible: Vec<DateConvention>,
    /// The one the list is read by.
    #[ts(as = "ImportDates")]
    pub chosen: DateConvention,
    /// Whether two of them read some date as different days.
    pub ambiguous: bool,
    /// Whether a person chose.
    pub confirmed: bool,
    /// Whether years have two digits; they are read as after 2000.
    pub short_years: bool,
}

/// What must be said before anything can be accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ToConfirm {
    /// Which column holds the name, or whatever else a row of this kind cannot be without.
    Columns,
    /// Which row holds the headings, or that none does.
    Headings,
    /// Whether 03/04 is in March or in April.
    DateConvention,
}

/// A row of the staging list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StagedRow {
    /// The row's number in the table, or its place in the order of the file, from 1.
    pub number: u64,
    /// What would become of it.
    pub what: RowOutcome,
    /// Whether it is taken in when the list is accepted.
    pub accept: bool,
    /// What it is about, by name.
    pub title: String,
    /// What it would change, where that is in the forum already.
    pub target: Option<ThingRef>,
    /// The earlier row of this list that it belongs to, where it is about the same thing.
    pub with_row: Option<u64>,
    /// What it may be about, for a person to decide; people of a leg or a stay among them.
    pub candidates: Vec<Candidate>,
    /// Field by field, what would be different.
    pub changes: Vec<FieldChange>,
    /// What is wrong, in doubt or worth telling.
    pub problems: Vec<RowProblem>,
}

impl StagedRow {
    /// Whether all that is asked about it is answered by taking it as new: it changes nothing that is there, or the question
    /// is no other than which of those that are there it is.
    pub fn is_answered_by_new(&self) -> bool {
        let brings_new = self.target.is_none() && self.with_row.is_none();
        let mut asked = self.problems.iter().filter(|problem| problem.weight == Weight::Asks);
        brings_new || asked.all(|problem| problem.word.asks_whether_new())
    }
}

/// What would become of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowOutcome {
    /// It brings something new.
    New,
    /// It changes what is there.
    Update,
    /// All of it is there already.
    Same,
    /// It waits for a decision.
    Unsure,
    /// It cannot be taken in.
    Rejected,
}

/// Something a row may be about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Candidate {
    /// It.
    pub thing: ThingRef,
    /// What tells it from others of that name: a delegation, a route.
    pub detail: String,
    /// Why it is offered; the message `import-because-` and the word says it.
    pub because: String,
}

/// One field that would be different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldChange {
    /// The field; the message `import-field-` and the word names it.
    pub field: String,
    /// What is there now; empty for something new.
    pub old: String,
    /// What would be there.
    pub new: String,
}

/// Something wrong, in doubt or worth telling about a row. The message `import-problem-` and the word says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RowProblem {
    /// Its word.
    pub word: Said,
    /// How much it weighs.
    pub weight: Weight,
    /// The heading of the column, where it is about one.
    pub column: Option<String>,
    /// Its facts.
    pub facts: Facts,
}

/// How much a problem of a row weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Told, and no more.
    Tells,
    /// Somebody has to decide.
    Asks,
    /// The row cannot be taken in.
    Bars,
}

/// Something that was put right in a file. The message `import-repair-` and the word says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportNote {
    /// Its word.
    pub word: String,
    /// Its facts.
    pub facts: Facts,
}

/// How many rows of each kind are staged.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)]
pub struct StagingCounts {
    pub new: usize,
    pub update: usize,
    pub same: usize,
    pub unsure: usize,
    pub rejected: usize,
    /// Rows that would be taken in and change something.
    pub accepted: usize,
}

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Imported {
    /// Rows that brought something new.
    pub new: usize,
    /// Rows that changed what was there.
    pub updated: usize,
    /// Rows of which all was there already.
    pub same: usize,
    /// Rows that were left out.
    pub left_out: usize,
}

/// What to choose a file for.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChooseImport {
    /// What each row is about; absent, guessed from the headings.
    #[ts(as = "Option<ImportNoun>", optional = nullable)]
    pub noun: Option<Noun>,
    /// What is known about the file already.
    #[serde(default)]
    pub options: ImportOptions,
}

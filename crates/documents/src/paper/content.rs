//! What a document holds, as plain values: parts, and in them tables, facts and paragraphs.

use super::said::Said;
use crate::itinerary::{ForumFrame, Issue};
use crate::words::Wording;
use attache_domain::papers::PaperKind;
use attache_domain::profile::Field;
use attache_domain::time::Zoned;
use uuid::Uuid;

/// Everything the plan knows for one document, before a profile decides what its reader sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperDraft {
    /// Which document it is.
    pub kind: PaperKind,
    /// How it is worded.
    pub wording: Wording,
    /// The forum.
    pub forum: ForumFrame,
    /// The key of what it is about, which is no secret of it: calendars tell two documents of a kind apart by it.
    pub key: Uuid,
    /// What it is about: a delegation, a room, an airport; empty for a document about the whole forum.
    pub about: Piece,
    /// For whom it was made, by name; may be empty.
    pub recipient: String,
    /// What it says, in order.
    pub parts: Vec<Part>,
    /// Which copy of the plan it is told from.
    pub issue: Issue,
    /// How many changes the forum has seen: what calendars tell a later copy by.
    pub sequence: u32,
}

/// One thing a document says, and the field it is: what a profile does not list is not in the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Which field it is.
    pub field: Field,
    /// What it says.
    pub said: Said,
    /// How much it stands out.
    pub weight: Weight,
    /// What stands in its place for those who may not read it: a neutral title, a family name.
    pub instead: Option<Box<Piece>>,
}

/// How much a piece stands out among its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weight {
    /// What a reader looks for first.
    Strong,
    /// As most of it is.
    #[default]
    Plain,
    /// What is read last.
    Quiet,
}

impl Piece {
    /// A piece of a field.
    pub fn new(field: Field, said: Said) -> Self {
        Self { field, said, weight: Weight::Plain, instead: None }
    }

    /// A text of a field, as somebody wrote it.
    pub fn text(field: Field, text: impl Into<String>) -> Self {
        Self::new(field, Said::text(text))
    }

    /// The same, standing out.
    #[must_use]
    pub fn strong(self) -> Self {
        Self { weight: Weight::Strong, ..self }
    }

    /// The same, read last.
    #[must_use]
    pub fn quiet(self) -> Self {
        Self { weight: Weight::Quiet, ..self }
    }

    /// The same, with what stands in its place for those who may not read it.
    #[must_use]
    pub fn or(self, instead: Piece) -> Self {
        Self { instead: Some(Box::new(instead)), ..self }
    }
}

/// A part of a document under a heading of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is called; a part without a heading belongs to the one before.
    pub heading: Option<Piece>,
    /// What stands beside the heading: the zone of a day, the type of a vehicle.
    pub aside: Option<Piece>,
    /// Whether it is below the last part of the first level.
    pub below: bool,
    /// Whether it begins a page.
    pub on_new_page: bool,
    /// What it says.
    pub body: Body,
}

/// What a part says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// Rows of the same columns.
    Table {
        /// The columns, in order.
        columns: Vec<Column>,
        /// The rows, in order.
        rows: Vec<Row>,
    },
    /// Labelled facts, one below the other.
    Facts(Vec<Fact>),
    /// Paragraphs.
    Paragraphs(Vec<Piece>),
}

/// A column of a table. A profile that does not list its field withholds it, with all its cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The key of its heading.
    pub heading: &'static str,
    /// What it holds mostly.
    pub field: Field,
    /// Its share of the width of the page, in relation to the others.
    pub width: u8,
}

impl Column {
    /// A column.
    pub const fn new(heading: &'static str, field: Field, width: u8) -> Self {
        Self { heading, field, width }
    }
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// By what the same row is found in another copy of the document: the key of what it tells of.
    pub key: String,
    /// How far what it tells of is settled.
    pub state: State,
    /// Whether a page may begin with it: a ride stays with its flight.
    pub held: bool,
    /// When it is, where it belongs into a calendar.
    pub when: Option<(Zoned, Option<Zoned>)>,
    /// Without this field in the profile the reader does not know of it at all.
    pub needs: Option<Field>,
    /// A cell for each column.
    pub cells: Vec<Cell>,
}

impl Row {
    /// A settled row that everybody may know of.
    pub fn new(key: impl ToString, cells: Vec<Cell>) -> Self {
        Self { key: key.to_string(), state: State::Settled, held: false, when: None, needs: None, cells }
    }

    /// The same, as far as it is settled.
    #[must_use]
    pub fn in_state(self, state: State) -> Self {
        Self { state, ..self }
    }

    /// The same, as an entry of a calendar.
    #[must_use]
    pub fn at(self, starts: Zoned, ends: Option<Zoned>) -> Self {
        Self { when: Some((starts, ends)), ..self }
    }

    /// The same, known only to those whose profile lists the field.
    #[must_use]
    pub fn needing(self, field: Field) -> Self {
        Self { needs: Some(field), ..self }
    }
}

/// How far something is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum State {
    /// It will be so.
    #[default]
    Settled,
    /// It may still change.
    Tentative,
    /// It was called off.
    Cancelled,
}

/// What stands in a row under a column: pieces one below the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell(pub Vec<Piece>);

impl From<Piece> for Cell {
    fn from(piece: Piece) -> Self {
        Self(vec![piece])
    }
}

impl<const N: usize> From<[Piece; N]> for Cell {
    fn from(pieces: [Piece; N]) -> Self {
        Self(pieces.into())
    }
}

/// A labelled fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The key of its label.
    pub label: &'static str,
    /// What it says, one below the other.
    pub cell: Cell,
}

impl Part {
    /// A part of the first level.
    pub fn new(heading: Piece, body: Body) -> Self {
        Self { heading: Some(heading), aside: None, below: false, on_new_page: false, body }
    }

    /// What stands at the beginning or goes on with the part before.
    pub fn without_heading(body: Body) -> Self {
        Self { heading: None, aside: None, below: false, on_new_page: false, body }
    }

    /// The same, with something beside its heading.
    #[must_use]
    pub fn beside(self, aside: Piece) -> Self {
        Self { aside: Some(aside), ..self }
    }

    /// The same, on a page of its own.
    #[must_use]
    pub fn on_new_page(self) -> Self {
        Self { on_new_page: true, ..self }
    }

    /// The same, below the last part of the first level.
    #[must_use]
    pub fn below(self) -> Self {
        Self { below: true, ..self }
    }
}

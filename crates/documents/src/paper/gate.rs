//! The one gate of these documents: what a profile lists goes through, everything else stays in the office.

use super::changes::Compared;
use super::content::*;
use crate::itinerary::Edition;
use attache_domain::profile::{Audience, ExportProfile};

/// A document for one audience. It exists only behind [`PaperDraft::for_reader`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    pub(super) content: PaperDraft,
    pub(super) audience: Audience,
    pub(super) compared: Option<Compared>,
}

impl PaperDraft {
    /// The document as a reader of a profile gets it.
    pub fn for_reader(self, profile: &ExportProfile) -> Paper {
        let gate = Gate(profile);
        let Self { kind, wording, forum, key, about, recipient, parts, issue, sequence } = self;
        let about = gate.piece(about).unwrap_or_else(|| Piece::text(attache_domain::profile::Field::Notice, ""));
        let parts = parts.into_iter().filter_map(|part| gate.part(part)).collect();
        let content = Self { kind, wording, forum, key, about, recipient, parts, issue, sequence };
        Paper { content, audience: profile.audience(), compared: None }
    }
}

impl Paper {
    /// What it holds; nothing in it is withheld any more.
    pub fn content(&self) -> &PaperDraft {
        &self.content
    }

    /// For whom it is.
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// The same document, saying which edition it is.
    #[must_use]
    pub fn of_edition(mut self, edition: Edition) -> Self {
        self.content.issue.edition = edition;
        self
    }

    /// Whether another copy tells its reader the same, whatever each says of itself.
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        let (own, others) = (&self.content, &other.content);
        self.audience == other.audience && own.about == others.about && own.parts == others.parts
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.content.parts.iter().all(|part| match &part.body {
            Body::Table { rows, .. } => rows.is_empty(),
            Body::Facts(facts) => facts.is_empty(),
            Body::Paragraphs(texts) => texts.is_empty(),
        })
    }
}

struct Gate<'a>(&'a ExportProfile);

impl Gate<'_> {
    /// The piece, or what stands in its place; nothing where the reader may read neither or neither says anything.
    fn piece(&self, piece: Piece) -> Option<Piece> {
        let Piece { field, said, weight, instead } = piece;
        let allowed = self.0.allows(field) && !said.is_empty();
        if allowed { Some(Piece { field, said, weight, instead: None }) } else { self.piece(*instead?) }
    }

    fn cell(&self, cell: Cell) -> Cell {
        Cell(cell.0.into_iter().filter_map(|piece| self.piece(piece)).collect())
    }

    /// A part whose heading is withheld is withheld: its heading says of whom the rest speaks.
    fn part(&self, part: Part) -> Option<Part> {
        let Part { heading, aside, below, on_new_page, body } = part;
        let heading = match heading {
            Some(heading) => Some(self.piece(heading)?),
            None => None,
        };
        let aside = aside.and_then(|aside| self.piece(aside));
        Some(Part { heading, aside, below, on_new_page, body: self.body(body) })
    }

    fn body(&self, body: Body) -> Body {
        match body {
            Body::Table { columns, rows } => self.table(columns, rows),
            Body::Facts(facts) => {
                let facts = facts.into_iter().map(|fact| Fact { label: fact.label, cell: self.cell(fact.cell) });
                Body::Facts(facts.filter(|fact| !fact.cell.0.is_empty()).collect())
            }
            Body::Paragraphs(texts) => {
                Body::Paragraphs(texts.into_iter().filter_map(|text| self.piece(text)).collect())
            }
        }
    }

    fn table(&self, columns: Vec<Column>, rows: Vec<Row>) -> Body {
        let shown: Vec<bool> = columns.iter().map(|column| self.0.allows(column.field)).collect();
        let known = rows.into_iter().filter(|row| row.needs.is_none_or(|field| self.0.allows(field)));
        let rows = known.map(|row| {
            let cells = row.cells.into_iter().zip(&shown).filter(|(_, shown)| **shown);
            Row { cells: cells.map(|(cell, _)| self.cell(cell)).collect(), ..row }
        });
        let rows = rows.filter(|row| row.cells.iter().any(|cell| !cell.0.is_empty())).collect();
        let columns = columns.into_iter().zip(&shown).filter(|(_, shown)| **shown).map(|(column, _)| column).collect();
        Body::Table { columns, rows }
    }
}

//! What a document says otherwise than an earlier copy of it did.

use super::content::{Body, Cell, Row};
use super::gate::Paper;
use std::collections::{BTreeMap, BTreeSet};

/// How a document stands to what an issue of the plan said in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The number of the issue.
    pub since: i64,
    /// Rows the issue did not have, by their keys.
    pub new: BTreeSet<String>,
    /// Rows that said something else, with what each cell that differs said.
    pub amended: BTreeMap<String, BTreeMap<&'static str, Cell>>,
    /// Rows that are not there any more.
    pub gone: Vec<Row>,
}

impl Compared {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.amended.is_empty() && self.gone.is_empty()
    }
}

impl Paper {
    /// The same document, marked with what differs from what the issue of a number said.
    #[must_use]
    pub fn marked(self, before: &Self, since: i64) -> Self {
        let (now, then) = (rows(&self), rows(before));
        let new = now.keys().filter(|key| !then.contains_key(*key)).map(|key| (*key).to_owned()).collect();
        let gone = then.iter().filter(|(key, _)| !now.contains_key(*key)).map(|(_, row)| row.row.clone()).collect();
        let amended = now.iter().filter_map(|(key, row)| {
            let differs = row.differs_from(then.get(key)?);
            (!differs.is_empty()).then(|| ((*key).to_owned(), differs))
        });
        let compared = Compared { since, new, amended: amended.collect(), gone };
        Self { compared: Some(compared), ..self }
    }

    /// What differs from an earlier copy, where it was held against one.
    pub fn compared(&self) -> Option<&Compared> {
        self.compared.as_ref()
    }
}

/// A row with the headings its cells stand under.
struct Told<'a> {
    row: &'a Row,
    headings: Vec<&'static str>,
}

impl Told<'_> {
    /// What each cell that says something else said before.
    fn differs_from(&self, before: &Self) -> BTreeMap<&'static str, Cell> {
        let then: BTreeMap<&str, &Cell> = before.headings.iter().copied().zip(&before.row.cells).collect();
        let nothing = Cell::default();
        let differing = self.headings.iter().zip(&self.row.cells).filter_map(|(heading, cell)| {
            let was = then.get(heading).copied().unwrap_or(&nothing);
            (was != cell).then(|| (*heading, was.clone()))
        });
        differing.collect()
    }
}

/// Every row of every table, by its key. A key that comes twice names the first.
fn rows(paper: &Paper) -> BTreeMap<&str, Told<'_>> {
    let mut found = BTreeMap::new();
    for part in &paper.content.parts {
        let Body::Table { columns, rows } = &part.body else { continue };
        for row in rows {
            let headings = columns.iter().map(|column| column.heading).collect();
            found.entry(row.key.as_str()).or_insert(Told { row, headings });
        }
    }
    found
}

//! The rows of a document that have a time, as calendars and other programs take them.

use super::content::{Body, Column, Piece, Row, State, Weight};
use super::gate::Paper;
use super::said::Said;
use crate::words::Words;
use attache_domain::profile::Field;
use attache_domain::time::Zoned;
use std::collections::BTreeSet;

/// A row and when it is.
#[derive(Clone, Copy)]
pub(crate) struct TimedRow<'a> {
    pub row: &'a Row,
    /// The columns its cells stand under; of a row that is gone, none.
    pub columns: &'a [Column],
    pub starts: Zoned,
    pub ends: Option<Zoned>,
    /// How it stands: what is gone since the reader's last copy is called off.
    pub state: State,
}

impl<'a> TimedRow<'a> {
    /// Those of a document in the order of time, each once.
    pub fn all_of(paper: &'a Paper) -> Vec<Self> {
        let mut known = BTreeSet::new();
        let mut rows: Vec<Self> = Vec::new();
        for part in &paper.content().parts {
            let Body::Table { columns, rows: all } = &part.body else { continue };
            let timed = all.iter().filter_map(|row| {
                let (starts, ends) = row.when?;
                Some(Self { row, columns, starts, ends, state: row.state })
            });
            rows.extend(timed.filter(|one| known.insert(one.row.key.as_str())));
        }
        rows.sort_by_key(|one| (one.starts.instant(), one.row.key.as_str()));
        rows
    }

    /// Those the reader's last copy had and this one has not: whoever took them into a calendar has them there still.
    pub fn gone_from(paper: &'a Paper) -> Vec<Self> {
        let gone = paper.compared().map_or(&[][..], |compared| compared.gone.as_slice());
        let timed = gone.iter().filter_map(|row| {
            let (starts, ends) = row.when?;
            Some(Self { row, columns: &[], starts, ends, state: State::Cancelled })
        });
        timed.collect()
    }

    /// What stands out most in it besides its times.
    pub fn title(&self, words: &Words) -> String {
        let title = self.plain_title(words);
        match self.state {
            State::Cancelled => words.inflected("cancelled-title", ("kind", "session"), &[("title", &title)]),
            State::Settled | State::Tentative => title,
        }
    }

    /// The same without a word on how it stands.
    pub fn plain_title(&self, words: &Words) -> String {
        let told = || self.row.cells.iter().flat_map(|cell| &cell.0).filter(|piece| !is_time(piece));
        let strong = told().find(|piece| piece.weight == Weight::Strong).or_else(|| told().next());
        strong.map(|piece| piece.said.in_words(words)).unwrap_or_default()
    }

    /// The room and the place.
    pub fn location(&self, words: &Words) -> String {
        let of =
            |field: Field| self.row.cells.iter().flat_map(|cell| &cell.0).filter(move |piece| piece.field == field);
        let places = of(Field::Room).chain(of(Field::Place)).map(|piece| piece.said.in_words(words));
        let places: Vec<String> = places.collect();
        words.listed(&places.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

/// Whether a piece only says a time.
pub(crate) fn is_time(piece: &Piece) -> bool {
    matches!(piece.said, Said::Clock(_) | Said::Moment(_) | Said::Hour(_) | Said::Offset(_))
}

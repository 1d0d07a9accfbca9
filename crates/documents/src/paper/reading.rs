//! A document in words, as every format has it in common.

use super::content::{Body, Cell, Column, Part, Row, State, Weight};
use super::gate::Paper;
use super::layout::Layout;
use crate::itinerary::issue_line_of;
use crate::words::Words;
use crate::writing::one_line;
use serde::Serialize;

/// Stand for the number of the page and of pages, which only the page breaks decide.
pub(super) const PAGE: &str = "\u{E000}";
pub(super) const PAGES: &str = "\u{E001}";

/// A whole document in words.
#[derive(Debug, Serialize)]
pub(crate) struct Reading {
    pub language: &'static str,
    /// "ltr" or "rtl".
    pub direction: &'static str,
    /// The digits numbers of pages are written with.
    pub digits: String,
    /// The word of its kind.
    pub kind: &'static str,
    /// Whether its pages lie across.
    pub across: bool,
    /// Read by programs only.
    pub title: String,
    /// "Arrivals and departures".
    pub heading: String,
    pub about: String,
    pub forum: String,
    pub frame: String,
    pub notice: Vec<String>,
    /// "For Amina Haddad".
    pub recipient: String,
    /// What it was held against.
    pub compared: String,
    pub parts: Vec<PartReading>,
    /// What it says instead where it has nothing to say.
    pub nothing: String,
    /// What is not told any more, and its heading.
    pub gone_heading: String,
    pub gone: Vec<String>,
    pub issue: String,
    pub page: String,
}

/// A part in words.
#[derive(Debug, Serialize)]
pub(crate) struct PartReading {
    pub heading: String,
    pub aside: String,
    pub below: bool,
    pub on_new_page: bool,
    pub columns: Vec<ColumnReading>,
    pub rows: Vec<RowReading>,
    pub facts: Vec<FactReading>,
    pub paragraphs: Vec<Line>,
}

#[derive(Debug, Serialize)]
pub(crate) struct ColumnReading {
    pub heading: String,
    pub width: u8,
}

#[derive(Debug, Serialize)]
pub(crate) struct RowReading {
    /// settled, tentative or cancelled.
    pub state: &'static str,
    /// The state in words, when it is not settled; and what is new in it.
    pub marks: Vec<String>,
    /// Whether it is new since the issue its reader holds.
    pub new: bool,
    pub held: bool,
    pub cells: Vec<CellReading>,
}

#[derive(Debug, Serialize)]
pub(crate) struct CellReading {
    pub lines: Vec<Line>,
    /// What it said before, where it differs.
    pub before: Vec<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct FactReading {
    pub label: String,
    pub lines: Vec<Line>,
}

/// A line of a cell or a paragraph.
#[derive(Debug, Serialize)]
pub(crate) struct Line {
    pub text: String,
    /// strong, plain or quiet.
    pub weight: &'static str,
}

impl Reading {
    /// Words a document.
    pub fn of(paper: &Paper, words: &Words) -> Self {
        let content = paper.content();
        let forum = &content.forum;
        let dates = words.date_range(forum.starts_on, forum.ends_on);
        let heading = words.say(&format!("paper-{}", content.kind.word()));
        let about = content.about.said.in_words(words);
        let recipient = one_line(&content.recipient);
        let gone: Vec<String> =
            paper.compared().into_iter().flat_map(|one| &one.gone).map(|row| line_of(row, words)).collect();
        Self {
            language: words.tag(),
            direction: words.direction().word(),
            digits: words.digits(),
            kind: content.kind.word(),
            across: Layout::of(content.kind) == Layout::Across,
            title: if about.is_empty() { heading.clone() } else { words.labelled(&heading, &words.apart(&about)) },
            heading,
            about,
            forum: one_line(&forum.title),
            frame: words.joined(&[&words.city(&forum.city, forum.zone), &dates], " · "),
            notice: forum.notice.lines().map(one_line).filter(|line| !line.is_empty()).collect(),
            recipient: if recipient.is_empty() {
                recipient
            } else {
                words.say_with("paper-for", &[("name", &recipient)])
            },
            compared: paper
                .compared()
                .map(|one| {
                    words.count(if one.is_empty() { "paper-as-in" } else { "paper-marked" }, &[("number", one.since)])
                })
                .unwrap_or_default(),
            parts: content.parts.iter().map(|one| part(one, paper, words)).collect(),
            nothing: if paper.is_empty() { words.say("paper-nothing") } else { String::new() },
            gone_heading: if gone.is_empty() { String::new() } else { words.say("paper-gone") },
            gone,
            issue: issue_line_of(&content.issue, paper.audience(), words),
            page: words.say_with("page", &[("page", PAGE), ("pages", PAGES)]),
        }
    }
}

fn part(part: &Part, paper: &Paper, words: &Words) -> PartReading {
    let said =
        |piece: &Option<super::content::Piece>| piece.as_ref().map(|one| one.said.in_words(words)).unwrap_or_default();
    let mut reading = PartReading {
        heading: said(&part.heading),
        aside: said(&part.aside),
        below: part.below,
        on_new_page: part.on_new_page,
        columns: Vec::new(),
        rows: Vec::new(),
        facts: Vec::new(),
        paragraphs: Vec::new(),
    };
    match &part.body {
        Body::Table { columns, rows } => {
            reading.columns = columns
                .iter()
                .map(|column| ColumnReading { heading: words.say(column.heading), width: column.width })
                .collect();
            reading.rows = rows.iter().map(|one| row(one, columns, paper, words)).collect();
        }
        Body::Facts(facts) => {
            let fact = |fact: &super::content::Fact| FactReading {
                label: words.say(fact.label),
                lines: lines(&fact.cell, words),
            };
            reading.facts = facts.iter().map(fact).collect();
        }
        Body::Paragraphs(texts) => reading.paragraphs = lines(&Cell(texts.clone()), words),
    }
    reading
}

fn row(row: &Row, columns: &[Column], paper: &Paper, words: &Words) -> RowReading {
    let compared = paper.compared();
    let new = compared.is_some_and(|one| one.new.contains(&row.key));
    let amended = compared.and_then(|one| one.amended.get(&row.key));
    let cell = |(cell, column): (&Cell, &Column)| {
        let before = amended.and_then(|cells| cells.get(column.heading));
        let before = before.map(|cell| lines(cell, words).into_iter().map(|line| line.text).collect::<Vec<_>>());
        let was = |text: String| words.say_with("paper-was", &[("before", &text)]);
        let before = before.map(|texts| {
            if texts.is_empty() { vec![words.say("paper-was-open")] } else { texts.into_iter().map(was).collect() }
        });
        CellReading { lines: lines(cell, words), before: before.unwrap_or_default() }
    };
    let state = match row.state {
        State::Settled => None,
        State::Tentative => Some(words.say("status-tentative")),
        State::Cancelled => Some(words.say("status-cancelled")),
    };
    RowReading {
        state: state_word(row.state),
        marks: state.into_iter().chain(new.then(|| words.say("paper-new"))).collect(),
        new,
        held: row.held,
        cells: row.cells.iter().zip(columns).map(cell).collect(),
    }
}

fn lines(cell: &Cell, words: &Words) -> Vec<Line> {
    let line = |piece: &super::content::Piece| Line { text: piece.said.in_words(words), weight: weight(piece.weight) };
    cell.0.iter().map(line).filter(|line| !line.text.is_empty()).collect()
}

/// A row on one line.
fn line_of(row: &Row, words: &Words) -> String {
    let texts: Vec<String> = row.cells.iter().flat_map(|cell| lines(cell, words)).map(|line| line.text).collect();
    words.joined(&texts.iter().map(String::as_str).collect::<Vec<_>>(), " · ")
}

const fn weight(weight: Weight) -> &'static str {
    match weight {
        Weight::Strong => "strong",
        Weight::Plain => "plain",
        Weight::Quiet => "quiet",
    }
}

const fn state_word(state: State) -> &'static str {
    match state {
        State::Settled => "settled",
        State::Tentative => "tentative",
        State::Cancelled => "cancelled",
    }
}

//! These documents on paper, on the screen, and as plain text.

use super::gate::Paper;
use super::layout::Layout;
use super::reading::{PartReading, Reading};
use crate::typesetter::{Content, Pdf, Pictures, Template, Typesetter, TypesettingError};
use crate::words::{Wording, Words};
use attache_domain::papers::PaperKind;

impl Typesetter {
    /// A document as PDF.
    ///
    /// # Errors
    /// [`TypesettingError`], which no content should be able to cause.
    pub fn paper_pdf(&self, paper: &Paper) -> Result<Pdf, TypesettingError> {
        let reading = reading(paper);
        let made = paper.content().issue.exported_at;
        let identity = [reading.forum.as_str(), &reading.title, &made.to_rfc3339()].join("\n");
        self.pdf(template(paper), content(&reading), (&identity, made))
    }

    /// The pages of a document as pictures, for the screen; no more than `most` of them.
    ///
    /// # Errors
    /// As [`Typesetter::paper_pdf`].
    pub fn paper_pages_png(
        &self,
        paper: &Paper,
        pixels_per_point: f32,
        most: usize,
    ) -> Result<Pictures, TypesettingError> {
        self.pictures(template(paper), content(&reading(paper)), pixels_per_point, most)
    }
}

/// The document as plain text, for those who hear the screen.
pub fn paper_text(paper: &Paper) -> String {
    let reading = reading(paper);
    let head = [&reading.forum, &reading.heading, &reading.about, &reading.recipient, &reading.compared];
    let head = head.into_iter().filter(|text| !text.is_empty()).cloned();
    let parts = reading.parts.iter().flat_map(part_text);
    let gone = std::iter::once(reading.gone_heading.clone()).chain(reading.gone.iter().cloned());
    let foot = [reading.nothing.clone(), reading.issue.clone()];
    let lines = head.chain(parts).chain(gone).chain(foot).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

fn part_text(part: &PartReading) -> Vec<String> {
    let heading = [part.heading.as_str(), part.aside.as_str()];
    let heading = heading.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    let rows = part.rows.iter().map(|row| {
        let cells =
            row.cells.iter().zip(&part.columns).filter(|(cell, _)| !cell.lines.is_empty() || !cell.before.is_empty());
        let cells = cells.map(|(cell, column)| {
            let now = cell.lines.iter().map(|line| line.text.as_str());
            let said = now.chain(cell.before.iter().map(String::as_str)).collect::<Vec<_>>().join(", ");
            format!("{}: {said}", column.heading)
        });
        cells.chain(row.marks.iter().cloned()).collect::<Vec<_>>().join("; ")
    });
    let facts = part.facts.iter().map(|fact| {
        format!("{}: {}", fact.label, fact.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(", "))
    });
    let texts = part.paragraphs.iter().map(|line| line.text.clone());
    std::iter::once(heading).chain(rows).chain(facts).chain(texts).collect()
}

/// What documents of a kind are called.
pub fn heading(kind: PaperKind, wording: Wording) -> String {
    Words::of(wording).say(&format!("paper-{}", kind.word()))
}

fn reading(paper: &Paper) -> Reading {
    Reading::of(paper, &Words::of(paper.content().wording))
}

fn content(reading: &Reading) -> Content<'static> {
    Content { values: serde_json::to_value(reading).unwrap_or_default(), transcribed: &[] }
}

fn template(paper: &Paper) -> Template {
    match Layout::of(paper.content().kind) {
        Layout::Upright | Layout::Across => Template::Paper,
        Layout::Sign => Template::Sign,
    }
}

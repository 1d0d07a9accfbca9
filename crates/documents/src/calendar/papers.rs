//! The rows of other documents as a calendar file: one for a delegation, for a room, for a vehicle, for an interpreter.
//!
//! A calendar is copied to other people's machines at once, so it holds what the paper holds and nothing more: the rows that
//! left the same gate, with the same words.

use super::content_line::Writer;
use super::zones::{self, Zones};
use crate::itinerary::issue_line_of;
use crate::paper::{Body, Cell, Paper, Piece, Row, Said, State, Weight};
use crate::words::Words;
use attache_domain::profile::Field;
use attache_domain::time::Zoned;
use std::collections::BTreeSet;

/// The timed rows of a document as the text of an `.ics` file: UTF-8 with CRLF line ends. A row that comes twice is one
/// entry, because readers drop one of two of the same id without a word.
pub fn paper_calendar(paper: &Paper) -> String {
    let content = paper.content();
    let words = Words::of(content.wording);
    let mut known = BTreeSet::new();
    let rows = content.parts.iter().flat_map(|part| match &part.body {
        Body::Table { columns, rows } => rows.iter().map(|row| (row, columns.as_slice())).collect(),
        Body::Facts(_) | Body::Paragraphs(_) => Vec::new(),
    });
    let timed = rows.filter_map(|(row, columns)| Some((row, columns, row.when?)));
    let mut timed: Vec<_> = timed.filter(|(row, ..)| known.insert(row.key.clone())).collect();
    timed.sort_by_key(|(row, _, (starts, _))| (starts.instant(), row.key.clone()));
    let zones = Zones::used_by(timed.iter().flat_map(|(_, _, (starts, ends))| std::iter::once(*starts).chain(*ends)));
    let mut out = Writer::default();
    out.plain("BEGIN", "VCALENDAR");
    out.plain("VERSION", "2.0");
    out.plain("PRODID", &format!("-//Attache//{}//{}", content.kind.word(), words.tag().to_uppercase()));
    out.plain("CALSCALE", "GREGORIAN");
    out.plain("METHOD", "PUBLISH");
    let heading = words.say(&format!("paper-{}", content.kind.word()));
    let about = content.about.said.in_words(&words);
    let of = if about.is_empty() { heading } else { words.labelled(&heading, &words.apart(&about)) };
    let name = words.say_with("calendar-name", &[("name", &of), ("forum", &content.forum.title)]);
    out.line("NAME", &name);
    out.line("X-WR-CALNAME", &name);
    zones.write(&mut out, &words.say("zone-these-dates"));
    for (row, columns, when) in timed {
        let headings: Vec<&'static str> = columns.iter().map(|column| column.heading).collect();
        Entry { paper, words: &words, zones: &zones, row, headings, when }.write(&mut out);
    }
    out.plain("END", "VCALENDAR");
    out.finish()
}

struct Entry<'a> {
    paper: &'a Paper,
    words: &'a Words,
    zones: &'a Zones,
    row: &'a Row,
    headings: Vec<&'static str>,
    when: (Zoned, Option<Zoned>),
}

impl Entry<'_> {
    fn write(&self, out: &mut Writer) {
        let content = self.paper.content();
        let (starts, ends) = self.when;
        out.plain("BEGIN", "VEVENT");
        // The same thing in the calendars of two kinds of document is two entries: neither may replace the other.
        out.plain("UID", &format!("{}-{}@attache.invalid", self.row.key, content.kind.word()));
        out.plain("DTSTAMP", &zones::in_utc(content.issue.exported_at));
        out.plain("LAST-MODIFIED", &zones::in_utc(content.issue.exported_at));
        out.plain("SEQUENCE", &content.sequence.to_string());
        self.zones.write_time(out, "DTSTART", starts);
        if let Some(ends) = ends.filter(|ends| ends.instant() > starts.instant()) {
            self.zones.write_time(out, "DTEND", ends);
        }
        out.short_line("SUMMARY", &self.summary());
        out.short_line("LOCATION", &self.location());
        out.text("DESCRIPTION", &self.description());
        let (status, busy) = match self.row.state {
            State::Cancelled => ("CANCELLED", "FREE"),
            State::Tentative => ("TENTATIVE", "TENTATIVE"),
            State::Settled => ("CONFIRMED", "BUSY"),
        };
        out.plain("STATUS", status);
        out.plain("TRANSP", if busy == "FREE" { "TRANSPARENT" } else { "OPAQUE" });
        out.plain("X-MICROSOFT-CDO-BUSYSTATUS", busy);
        out.plain("CLASS", "PRIVATE");
        out.plain("END", "VEVENT");
    }

    /// What stands out most in the row besides its times.
    fn summary(&self) -> String {
        let told = || self.row.cells.iter().flat_map(|cell| &cell.0).filter(|piece| !is_time(piece));
        let strong = told().find(|piece| piece.weight == Weight::Strong).or_else(|| told().next());
        let title = strong.map(|piece| piece.said.in_words(self.words)).unwrap_or_default();
        match self.row.state {
            State::Cancelled => self.words.inflected("cancelled-title", ("kind", "session"), &[("title", &title)]),
            State::Settled | State::Tentative => title,
        }
    }

    fn location(&self) -> String {
        let of =
            |field: Field| self.row.cells.iter().flat_map(|cell| &cell.0).filter(move |piece| piece.field == field);
        let places = of(Field::Room).chain(of(Field::Place)).map(|piece| piece.said.in_words(self.words));
        let places: Vec<String> = places.collect();
        self.words.listed(&places.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn description(&self) -> String {
        let words = self.words;
        let cells = self.row.cells.iter().zip(&self.headings).filter(|(cell, _)| !cell.0.iter().all(is_time));
        let mut lines: Vec<String> =
            cells.map(|(cell, heading)| words.labelled(&words.say(heading), &text(cell, words))).collect();
        let content = self.paper.content();
        lines.extend([String::new(), issue_line_of(&content.issue, self.paper.audience(), words)]);
        lines.join("\n")
    }
}

fn text(cell: &Cell, words: &Words) -> String {
    let texts: Vec<String> = cell.0.iter().map(|piece| words.apart(&piece.said.in_words(words))).collect();
    words.joined(&texts.iter().map(String::as_str).collect::<Vec<_>>(), "; ")
}

fn is_time(piece: &Piece) -> bool {
    matches!(piece.said, Said::Clock(_) | Said::Moment(_) | Said::Hour(_) | Said::Offset(_))
}

//! The rows of other documents as a calendar file: one for a delegation, for a room, for a vehicle, for an interpreter.
//!
//! A calendar is copied to other people's machines at once, so it holds what the paper holds and nothing more: the rows that
//! left the same gate, with the same words.

use super::content_line::Writer;
use super::zones::{self, Zones};
use crate::itinerary::issue_line_of;
use crate::paper::timed::{TimedRow, is_time};
use crate::paper::{Cell, Paper, State};
use crate::words::Words;

/// The timed rows of a document as the text of an `.ics` file: UTF-8 with CRLF line ends. A row that comes twice is one
/// entry, because readers drop one of two of the same id without a word.
pub fn paper_calendar(paper: &Paper) -> String {
    let content = paper.content();
    let words = Words::of(content.wording);
    let mut timed = TimedRow::all_of(paper);
    timed.extend(TimedRow::gone_from(paper));
    let zones = Zones::used_by(timed.iter().flat_map(|one| std::iter::once(one.starts).chain(one.ends)));
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
    for row in &timed {
        Entry { paper, words: &words, zones: &zones, row }.write(&mut out);
    }
    out.plain("END", "VCALENDAR");
    out.finish()
}

struct Entry<'a> {
    paper: &'a Paper,
    words: &'a Words,
    zones: &'a Zones,
    row: &'a TimedRow<'a>,
}

impl Entry<'_> {
    fn write(&self, out: &mut Writer) {
        let content = self.paper.content();
        let TimedRow { row, starts, ends, state, .. } = *self.row;
        out.plain("BEGIN", "VEVENT");
        // The same thing in the calendars of two documents is two entries: neither may replace the other, nor call it off.
        out.plain("UID", &format!("{}-{}-{}@attache.invalid", row.key, content.key, content.kind.word()));
        out.plain("DTSTAMP", &zones::in_utc(content.issue.exported_at));
        out.plain("LAST-MODIFIED", &zones::in_utc(content.issue.exported_at));
        out.plain("SEQUENCE", &content.sequence.to_string());
        self.zones.write_time(out, "DTSTART", starts);
        if let Some(ends) = ends.filter(|ends| ends.instant() > starts.instant()) {
            self.zones.write_time(out, "DTEND", ends);
        }
        out.short_line("SUMMARY", &self.row.title(self.words));
        out.short_line("LOCATION", &self.row.location(self.words));
        out.text("DESCRIPTION", &self.description());
        let (status, busy) = match state {
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

    fn description(&self) -> String {
        let words = self.words;
        let cells = self.row.row.cells.iter().zip(self.row.columns).filter(|(cell, _)| !cell.0.iter().all(is_time));
        let mut lines: Vec<String> =
            cells.map(|(cell, column)| words.labelled(&words.say(column.heading), &text(cell, words))).collect();
        let content = self.paper.content();
        lines.extend([String::new(), issue_line_of(&content.issue, self.paper.audience(), words)]);
        lines.join("\n")
    }
}

fn text(cell: &Cell, words: &Words) -> String {
    let texts: Vec<String> = cell.0.iter().map(|piece| words.apart(&piece.said.in_words(words))).collect();
    words.joined(&texts.iter().map(String::as_str).collect::<Vec<_>>(), "; ")
}

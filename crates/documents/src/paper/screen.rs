//! These documents for a screen: one file that opens in any browser and prints.

use super::gate::Paper;
use super::linked;
use super::reading::{FactReading, Line, PartReading, Reading, RowReading};
use crate::web::{Markup, WebPage, element, said};
use crate::words::Words;

/// The document as a self-contained HTML file: UTF-8 with single line feeds.
pub fn paper_html(paper: &Paper) -> String {
    let words = Words::of(paper.content().wording);
    let reading = Reading::of(paper, &words);
    let pieces = std::iter::once(masthead(&reading)).chain(reading.parts.iter().map(part)).chain([gone(&reading)]);
    let foot = element("footer", "foot small", &reading.issue);
    let body = element("main", if reading.across { "wide" } else { "" }, pieces.chain([foot]).collect::<Markup>());
    WebPage { words: &words, title: &reading.title, things: linked::things(paper, &words), body }.file()
}

fn masthead(reading: &Reading) -> Markup {
    let notice = reading.notice.iter().map(|line| said("p", "", line)).collect::<Markup>();
    let (main, kind) = match reading.about.as_str() {
        "" => (reading.heading.as_str(), ""),
        about => (about, reading.heading.as_str()),
    };
    let pieces = [
        said("p", "forum", &reading.forum),
        said("p", "quiet", &reading.frame),
        said("h1", "", main),
        said("p", "office", kind),
        said("p", "small", &reading.recipient),
        said("p", "strong", &reading.compared),
        if reading.notice.is_empty() { notice } else { element("div", "notice", notice) },
        said("p", "part", &reading.nothing),
    ];
    element("header", "", pieces)
}

fn part(part: &PartReading) -> Markup {
    let level = if part.below { "h3" } else { "h2" };
    let heading = element("header", "", [said(level, "", &part.heading), said("p", "small", &part.aside)]);
    let texts = part.paragraphs.iter().map(|line| said("p", weight(line), &line.text)).collect();
    let pieces: [Markup; 4] = [
        if part.heading.is_empty() { Markup::default() } else { heading },
        if part.rows.is_empty() { Markup::default() } else { table(part) },
        facts(&part.facts),
        texts,
    ];
    element("section", if part.below { "below" } else { "part" }, pieces)
}

fn table(part: &PartReading) -> Markup {
    let headings = part.columns.iter().map(|column| element("th", "", &column.heading)).collect::<Markup>();
    let rows = part.rows.iter().map(row).collect::<Markup>();
    let table = element("table", "", [element("thead", "", element("tr", "", headings)), element("tbody", "", rows)]);
    element("div", "scroll", table)
}

/// The marks of a row stand in its first cell.
fn row(row: &RowReading) -> Markup {
    let mut marks = Some(row.marks.iter().map(|mark| element("span", "mark", mark)).collect::<Markup>());
    let cells = row.cells.iter().map(|cell| {
        let lines = cell.lines.iter().map(|line| said("div", weight(line), &line.text));
        let before = cell.before.iter().map(|line| said("div", "small strong", line));
        let inside = marks.take().into_iter().chain(lines).chain(before).collect::<Markup>();
        element("td", if cell.before.is_empty() { "" } else { "amended" }, inside)
    });
    let class = match (row.new, row.state) {
        (true, _) => "new",
        (false, "cancelled") => "cancelled",
        _ => "",
    };
    element("tr", class, cells.collect::<Markup>())
}

fn facts(facts: &[FactReading]) -> Markup {
    let fact = |fact: &FactReading| {
        let lines = fact.lines.iter().map(|line| said("div", weight(line), &line.text)).collect::<Markup>();
        [element("dt", "", &fact.label), element("dd", "", lines)].into_iter().collect::<Markup>()
    };
    if facts.is_empty() {
        return Markup::default();
    }
    element("dl", "facts", facts.iter().map(fact).collect::<Markup>())
}

fn gone(reading: &Reading) -> Markup {
    if reading.gone.is_empty() {
        return Markup::default();
    }
    let lines = element("ul", "", reading.gone.iter().map(|line| said("li", "", line)).collect::<Markup>());
    element("section", "part gone", [said("h2", "", &reading.gone_heading), lines])
}

fn weight(line: &Line) -> &'static str {
    match line.weight {
        "strong" => "strong",
        "quiet" => "small",
        _ => "",
    }
}

//! The itinerary for a screen: one file that opens in any browser, on a telephone too, and prints.

use super::gate::Itinerary;
use super::linked;
use super::reading::{ContactLine, Day, Entry, Reading, StopLine};
use crate::web::{Markup, WebPage, element, mail_link, named, said, telephone_link, web_link};
use crate::words::Words;

/// The itinerary as a self-contained HTML file: UTF-8 with single line feeds. Beside what a reader sees it tells calendars
/// and travel assistants the same in the vocabulary of schema.org.
pub fn itinerary_html(itinerary: &Itinerary) -> String {
    let words = Words::of(itinerary.content().wording);
    let reading = Reading::of(itinerary, &words);
    let days = reading.days.iter().map(day);
    let pieces = [masthead(&reading)].into_iter().chain(days).chain([gone(&reading), contacts(&reading)]);
    let foot = said("footer", "foot small", &reading.issue);
    let body = element("main", "", pieces.chain([foot]).collect::<Markup>());
    WebPage { words: &words, title: &reading.title, things: linked::things(itinerary, &words), body }.file()
}

fn masthead(reading: &Reading) -> Markup {
    let notice = reading.notice.iter().map(|line| named("p", "", line)).collect::<Markup>();
    let is_empty = reading.days.is_empty();
    let pieces = [
        named("p", "forum", &reading.forum),
        said("p", "quiet", &reading.frame),
        named("h1", "", &reading.name),
        named("p", "office", &reading.office),
        said("p", "small", &reading.reached),
        if reading.notice.is_empty() { notice } else { element("div", "notice", notice) },
        said("p", "small", &reading.zone_note),
        said("p", "part", if is_empty { &reading.nothing } else { "" }),
    ];
    element("header", "", pieces)
}

fn day(day: &Day) -> Markup {
    let heading = element("header", "", [said("h2", "", &day.heading), said("p", "small", &day.zone)]);
    let pieces = [heading, said("p", "alarm", &day.note)].into_iter().chain(day.entries.iter().map(entry));
    element("section", "part", pieces.collect::<Markup>())
}

fn entry(entry: &Entry) -> Markup {
    let held = if entry.held { " held" } else { "" };
    let notes = entry.time_notes.iter().map(|note| said("p", "small", note)).collect();
    let when = element("div", "", [time(entry), notes]);
    element(
        "article",
        &format!("item {} {}{held}", entry.hue, entry.status),
        [when, element("div", "what", what(entry))],
    )
}

fn time(entry: &Entry) -> Markup {
    let until = if entry.until.is_empty() { String::new() } else { format!("–{}", entry.until) };
    let until = if until.is_empty() { Markup::default() } else { element("span", "until at", &until) };
    let class = if entry.timed { "time" } else { "time word" };
    element("p", class, [element("span", "at", &entry.time), until])
}

fn what(entry: &Entry) -> Markup {
    let heading = element("header", "", [named("h3", "", &entry.title), element("span", "kind", &entry.kind)]);
    [
        heading,
        said("p", "mark", &entry.mark),
        said("p", "changed", &entry.changed),
        named("p", "", &entry.subtitle),
        list("ul", "stops", entry.stops.iter().map(stop).collect()),
        list("dl", "facts", facts(entry)),
        objectives(entry),
    ]
    .into()
}

fn stop(stop: &StopLine) -> Markup {
    let pieces = [
        element("span", "strong at", &stop.time),
        named("span", "", &stop.place),
        said("span", "small", &stop.zone),
        said("span", "small strong", &stop.day),
    ];
    element("li", "", pieces)
}

fn facts(entry: &Entry) -> Vec<Markup> {
    let fact = |detail: &super::reading::Detail| {
        [element("dt", "", &detail.label), element("dd", "", web_link(&detail.value))].into()
    };
    entry.details.iter().map(fact).collect()
}

fn objectives(entry: &Entry) -> Markup {
    if entry.objectives.is_empty() {
        return Markup::default();
    }
    let lines = entry.objectives.iter().map(|line| named("p", "", line));
    let pieces = [said("p", "small", &entry.objectives_label)].into_iter().chain(lines);
    element("div", "lines", pieces.collect::<Markup>())
}

fn gone(reading: &Reading) -> Markup {
    if reading.gone.is_empty() {
        return Markup::default();
    }
    let lines = list("ul", "", reading.gone.iter().map(|line| named("li", "", line)).collect());
    element("section", "part gone", [said("h2", "", &reading.gone_heading), lines])
}

fn contacts(reading: &Reading) -> Markup {
    if reading.contacts.is_empty() {
        return Markup::default();
    }
    let lines = list("ul", "", reading.contacts.iter().map(contact).collect());
    element("section", "part cards", [said("h2", "", &reading.contacts_heading), lines])
}

fn contact(contact: &ContactLine) -> Markup {
    let ContactLine { name, role, phone, email } = contact;
    let reached = |class: &str, link: Markup| if link == Markup::default() { link } else { element("p", class, link) };
    let pieces = [
        named("p", "strong", name),
        named("p", "small", role),
        reached("number", telephone_link(phone)),
        reached("small", mail_link(email)),
    ];
    element("li", "", pieces)
}

/// A list; nothing where there is nothing in it.
fn list(name: &'static str, class: &str, pieces: Vec<Markup>) -> Markup {
    if pieces.is_empty() { Markup::default() } else { element(name, class, pieces.into_iter().collect::<Markup>()) }
}

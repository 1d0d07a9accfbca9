//! What every document for a screen shares: one self-contained file that says the same as its paper.
//!
//! A page asks for nothing beside itself: no script, no font, no picture, no address is loaded, and its own policy forbids
//! it. It looks like the paper (the colours are those of the page templates), prints, follows the light of the screen it is
//! read on, and fits a telephone.
//!
//! Text comes into a page through [`Markup`] alone, which escapes it, so nothing a person wrote can act as markup. What
//! programs read stands in one block of JSON-LD in which no tag can begin or end.

mod addresses;
mod markup;
pub(crate) mod things;

pub(crate) use addresses::{mail_link, telephone_link, web_link};
pub(crate) use markup::{Markup, element, element_with, named, said};

use crate::words::Words;
use serde_json::Value;

/// How everything looks.
const STYLE: &str = include_str!("web/page.css");

/// Nothing is loaded, nothing is sent, nothing runs.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// A document for a screen.
pub(crate) struct WebPage<'a> {
    /// Its language and from which side it is read.
    pub words: &'a Words,
    /// What the window it stands in is called.
    pub title: &'a str,
    /// What programs read in it, as things of schema.org; they are told which vocabulary they are of.
    pub things: Vec<Value>,
    /// What a person reads.
    pub body: Markup,
}

impl WebPage<'_> {
    /// The file: UTF-8 with single line feeds.
    pub fn file(self) -> String {
        let Self { words, title, things, body } = self;
        let about = [
            ("viewport", "width=device-width, initial-scale=1"),
            ("color-scheme", "light dark"),
            ("generator", "Attaché"),
            ("robots", "noindex"),
            ("referrer", "no-referrer"),
            // Numbers of flights and rooms are no telephones; those that are one are linked.
            ("format-detection", "telephone=no"),
        ];
        let about = about.map(|(name, content)| Markup::void("meta", &[("name", name), ("content", content)]));
        let head: Markup = [
            Markup::void("meta", &[("charset", "utf-8")]),
            Markup::void("meta", &[("http-equiv", "Content-Security-Policy"), ("content", POLICY)]),
            Markup::from(about),
            element("title", "", title),
            Markup::trusted(&format!("<style>\n{STYLE}</style>\n")),
            linked_data(things),
        ]
        .into();
        let page = element_with(
            "html",
            &[("lang", words.tag()), ("dir", words.direction().word())],
            [element("head", "", head), element("body", "", body)],
        );
        format!("<!DOCTYPE html>\n{}", page.text())
    }
}

/// One block of JSON-LD; nothing where there is nothing to tell.
fn linked_data(things: Vec<Value>) -> Markup {
    if things.is_empty() {
        return Markup::default();
    }
    let mut things = Value::Array(things.into_iter().map(of_schema_org).collect());
    // The order of fields is the same whichever way objects are kept.
    things.sort_all_objects();
    let written = serde_json::to_string_pretty(&things).unwrap_or_default();
    Markup::trusted(&format!("<script type=\"application/ld+json\">\n{}\n</script>\n", inert(&written)))
}

fn of_schema_org(mut thing: Value) -> Value {
    thing["@context"] = Value::from("http://schema.org");
    thing
}

/// JSON in which no tag and no comment can begin: such signs stand in its texts only, where they may be written as codes.
fn inert(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => safe.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests;

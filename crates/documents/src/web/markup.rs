//! Pieces of a page, in which a text can be nothing but text.

/// Elements that stand on lines of their own in the file, so that two files can be compared line by line.
const BLOCKS: [&str; 27] = [
    "article", "body", "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3", "head", "header", "html", "li", "main",
    "meta", "p", "section", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
];

/// A piece of a page. Whatever is turned into one is escaped on the way; only this module and [`super`] write tags.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Markup(String);

impl Markup {
    /// What is written as it stands: never anything but this crate's own words.
    pub(super) fn trusted(written: &str) -> Self {
        Self(written.to_owned())
    }

    /// An element that holds nothing. It closes itself, so that a page can be read as XML too.
    pub(super) fn void(name: &'static str, attributes: &[(&'static str, &str)]) -> Self {
        let opened = opening(name, attributes);
        Self(format!("{} />{}", opened.trim_end_matches('>'), line_end(name)))
    }

    /// As it stands in the file.
    pub(super) fn text(self) -> String {
        self.0
    }
}

impl From<&str> for Markup {
    fn from(text: &str) -> Self {
        Self(escaped(text))
    }
}

impl From<&String> for Markup {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl<const N: usize> From<[Self; N]> for Markup {
    fn from(pieces: [Self; N]) -> Self {
        pieces.into_iter().collect()
    }
}

impl FromIterator<Self> for Markup {
    fn from_iter<T: IntoIterator<Item = Self>>(pieces: T) -> Self {
        Self(pieces.into_iter().map(|piece| piece.0).collect())
    }
}

/// An element of a class; of none where the class is empty.
pub(crate) fn element(name: &'static str, class: &str, inside: impl Into<Markup>) -> Markup {
    element_with(name, &[("class", class)], inside)
}

/// An element with attributes; those without a value are left out.
pub(crate) fn element_with(
    name: &'static str,
    attributes: &[(&'static str, &str)],
    inside: impl Into<Markup>,
) -> Markup {
    let inside: Markup = inside.into();
    let mut written = opening(name, attributes);
    // No text ends like a tag, so that nothing is added to one.
    if inside.0.ends_with(">\n") {
        written.push('\n');
    }
    written.push_str(&inside.0);
    written.push_str(&format!("</{name}>{}", line_end(name)));
    Markup(written)
}

/// An element that says something in our words; nothing where there is nothing to say.
pub(crate) fn said(name: &'static str, class: &str, text: &str) -> Markup {
    if text.is_empty() { Markup::default() } else { element(name, class, text) }
}

/// An element that says a name or a title; nothing where there is none.
pub(crate) fn named(name: &'static str, class: &str, text: &str) -> Markup {
    if text.is_empty() { Markup::default() } else { element(name, class, own(text)) }
}

/// A name or title, which keeps its own direction whatever stands around it.
pub(crate) fn own(text: &str) -> Markup {
    element("bdi", "", text)
}

fn opening(name: &'static str, attributes: &[(&'static str, &str)]) -> String {
    let given = attributes.iter().filter(|(_, value)| !value.is_empty());
    let given: String = given.map(|(name, value)| format!(" {name}=\"{}\"", escaped(value))).collect();
    format!("<{name}{given}>")
}

fn line_end(name: &str) -> &'static str {
    if BLOCKS.contains(&name) { "\n" } else { "" }
}

/// The text as it must be written so that it is read as itself, between tags and within quotes alike. What a page cannot
/// hold at all is shown as a replacement character.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\r' => safe.push_str("&#13;"),
            '\t' | '\n' => safe.push(c),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => safe.push('\u{FFFD}'),
            c => safe.push(c),
        }
    }
    safe
}

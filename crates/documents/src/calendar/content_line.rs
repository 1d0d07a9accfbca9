//! Content lines: names, values, escapes, folds.

/// The longest line in octets, without its end.
const LONGEST_LINE: usize = 75;
/// Outlook cuts titles and places after this many UTF-16 units; we cut them ourselves, between characters.
const LONGEST_SHORT_TEXT: usize = 255;

/// Writes content lines one after the other.
#[derive(Default)]
pub(super) struct Writer {
    out: String,
}

impl Writer {
    /// A value that is in iCalendar's own form already: dates, numbers, words of the format.
    pub fn plain(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A text of one or more lines. Nothing is written when it is empty.
    pub fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.fold(&format!("{name}:{}", escaped(&printable(text))));
        }
    }

    /// A text of one line.
    pub fn line(&mut self, name: &str, text: &str) {
        self.text(name, &text.replace(['\n', '\u{2028}', '\u{2029}'], " "));
    }

    /// A text of one line, short enough for every reader.
    pub fn short_line(&mut self, name: &str, text: &str) {
        self.line(name, &cut(text, LONGEST_SHORT_TEXT));
    }

    /// The whole file.
    pub fn finish(self) -> String {
        self.out
    }

    fn fold(&mut self, line: &str) {
        let mut octets = 0;
        for piece in pieces(line) {
            if octets + piece.len() > LONGEST_LINE {
                self.out.push_str("\r\n ");
                octets = 1;
            }
            self.out.push_str(piece);
            octets += piece.len();
        }
        self.out.push_str("\r\n");
    }
}

/// The parts a fold must not split: an escape, or one character.
fn pieces(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let mut chars = rest.chars();
        let first = chars.next()?;
        let escaped = if first == '\\' { chars.next().map_or(0, char::len_utf8) } else { 0 };
        let (piece, after) = rest.split_at(first.len_utf8() + escaped);
        rest = after;
        Some(piece)
    })
}

/// A line of a name and a text in at most so many bytes, not folded and without its end: what does not fit is cut between
/// characters. Nothing where there is no text.
pub(super) fn short_text(name: &str, text: &str, longest: usize) -> String {
    // Marks of direction are for pages.
    let text: String = printable(text).chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect();
    let line = |text: &str| format!("{name}:{}", escaped(text));
    if text.is_empty() || line(&text).len() <= longest {
        return if text.is_empty() { String::new() } else { line(&text) };
    }
    let ends = text.char_indices().map(|(at, _)| at).rev();
    let mut cuts = ends.map(|end| line(&format!("{}…", text[..end].trim_end())));
    cuts.find(|line| line.len() <= longest).unwrap_or_default()
}

/// Texts arrive printable; whatever happens before, no control but our own line feed gets into a file.
fn printable(text: &str) -> String {
    let breaks = |c| if matches!(c, '\u{2028}' | '\u{2029}') { '\n' } else { c };
    text.chars().map(breaks).filter(|c| *c == '\n' || !c.is_control()).collect()
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}

/// The text in at most so many UTF-16 units, cut between characters and marked with an ellipsis.
fn cut(text: &str, longest: usize) -> String {
    if text.encode_utf16().count() <= longest {
        return text.to_owned();
    }
    let mut units = 1;
    let kept: String = text
        .chars()
        .take_while(|c| {
            units += c.len_utf16();
            units <= longest
        })
        .collect();
    kept.trim_end().to_owned() + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, text: &str, written: &str) {
        let mut out = Writer::default();
        out.text(name, text);
        assert_eq!(out.finish(), written);
    }

    #[test]
    fn texts_are_escaped() {
        check("SUMMARY", "a;b,c\\d\nEND:VEVENT", "SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\r\n");
        check("SUMMARY", "", "");
    }

    #[test]
    fn lines_fold_before_a_character_that_does_not_fit() {
        let start = "x".repeat(73);
        check("A", &format!("{start}😀"), &format!("A:{start}\r\n 😀\r\n"));
        check("A", &format!("{}😀", &start[..69]), &format!("A:{}😀\r\n", &start[..69]));
    }

    #[test]
    fn lines_fold_before_an_escape_that_does_not_fit() {
        let start = "x".repeat(72);
        check("A", &format!("{start},y"), &format!("A:{start}\r\n \\,y\r\n"));
    }

    #[test]
    fn a_line_is_as_short_as_it_must_be() {
        assert_eq!(short_text("SUMMARY", "", 20), "");
        assert_eq!(short_text("SUMMARY", "a\u{2068},b\u{2069}", 20), "SUMMARY:a\\,b");
        assert_eq!(short_text("SUMMARY", "Reunión de alcaldes", 20), "SUMMARY:Reunión…");
        assert_eq!(short_text("SUMMARY", "😀😀", 15), "SUMMARY:😀…");
        assert_eq!(short_text("SUMMARY", "a,,,,,,,", 14), "SUMMARY:a\\,…");
        assert_eq!(short_text("SUMMARY", "long", 3), "");
    }

    #[test]
    fn long_titles_are_cut_between_characters() {
        let cut = cut(&"😀".repeat(200), 255);
        assert_eq!(cut, "😀".repeat(127) + "…");
        assert_eq!(cut.encode_utf16().count(), 255);
    }
}

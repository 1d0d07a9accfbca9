//! Text as other people wrote it, made safe to print.
//!
//! Every text of a document passes here once, when a profile lets it through. What stays is what a reader can see;
//! controls that could end a line, hide a part or turn the reading direction around do not.

/// Text for one line: breaks and tabs become spaces, what cannot be seen goes.
pub fn one_line(text: &str) -> String {
    let spaced: String =
        text.chars().map(|c| if is_break(c) || c == '\t' { ' ' } else { c }).filter(|c| stays(*c)).collect();
    spaced.trim().to_owned()
}

/// Text for a paragraph or more: every kind of line break becomes the same one.
pub fn paragraphs(text: &str) -> String {
    let lines: Vec<String> = text.replace("\r\n", "\n").split(is_break).map(one_line).collect();
    lines.join("\n").trim().to_owned()
}

/// From which side a page is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// As Latin letters are.
    FromTheLeft,
    /// As Arabic letters are.
    FromTheRight,
}

impl Direction {
    /// From which side a text is read.
    pub fn of(text: &str) -> Self {
        if reads_from_the_right(text) { Self::FromTheRight } else { Self::FromTheLeft }
    }

    /// As page templates call it.
    pub fn word(self) -> &'static str {
        match self {
            Self::FromTheLeft => "ltr",
            Self::FromTheRight => "rtl",
        }
    }
}

/// Whether a text has words that are read from right to left.
pub fn reads_from_the_right(text: &str) -> bool {
    text.chars().any(is_from_the_right)
}

/// The text, set apart on a page so that its direction does not disturb what stands beside it.
pub fn set_apart(text: &str, page: Direction) -> String {
    let disturbs = match page {
        Direction::FromTheLeft => reads_from_the_right(text),
        // Also digits alone: the groups of a telephone number would change places.
        Direction::FromTheRight => text.chars().any(|c| c.is_alphanumeric() && !is_from_the_right(c)),
    };
    if disturbs { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

fn is_from_the_right(c: char) -> bool {
    matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFE | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF)
}

/// Whether a character shows nothing by itself, so that no font needs to have it.
pub fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(u32::from(c), 0x00AD | 0x034F | 0x061C | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0xFE00..=0xFE0F)
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Controls, direction overrides and isolates, byte-order marks, tags and non-characters do not stay.
/// Joiners and the plain left-to-right and right-to-left marks do: scripts need them.
fn stays(c: char) -> bool {
    let code = u32::from(c);
    let hidden = matches!(code, 0x202A..=0x202E | 0x2060..=0x206F | 0xFEFF | 0xFFF9..=0xFFFB | 0xFDD0..=0xFDEF | 0xE_0000..=0xE_0FFF);
    !c.is_control() && !hidden && code & 0xFFFE != 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stays_one_line_and_keeps_its_diacritics() {
        assert_eq!(one_line(" Ovidiu Crețu\r\nBistrița\u{2028}x\u{0}\u{202E}y "), "Ovidiu Crețu  Bistrița xy");
    }

    #[test]
    fn all_breaks_of_a_paragraph_become_the_same_one() {
        assert_eq!(paragraphs("one\r\ntwo\rthree\u{85}four\u{2029}five\n\n"), "one\ntwo\nthree\nfour\nfive");
    }

    #[test]
    fn only_text_read_from_the_other_side_is_set_apart() {
        assert_eq!(set_apart("Zürich", Direction::FromTheLeft), "Zürich");
        assert_eq!(set_apart("تونس", Direction::FromTheLeft), "\u{2068}تونس\u{2069}");
        assert_eq!(set_apart("Zürich", Direction::FromTheRight), "\u{2068}Zürich\u{2069}");
        assert_eq!(set_apart("+34 600 000 001", Direction::FromTheRight), "\u{2068}+34 600 000 001\u{2069}");
        assert_eq!(set_apart("تونس", Direction::FromTheRight), "تونس");
    }
}

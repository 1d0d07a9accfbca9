//! The fonts every document is printed with, carried inside the program.
//!
//! Inter has Latin with all its diacritics, Vietnamese, Greek and Cyrillic; Noto Sans Arabic has Arabic, Persian and Urdu.
//! What neither has is never printed as an empty box: it is replaced by its code in brackets, or by a transcription
//! where there is one, and reported, so that the office can add one before the document is handed out.

use crate::writing::is_invisible;
use std::collections::HashSet;
use typst::foundations::Bytes;
use typst::text::Font;

const FILES: [&[u8]; 6] = [
    include_bytes!("../fonts/Inter-Regular.otf"),
    include_bytes!("../fonts/Inter-Italic.otf"),
    include_bytes!("../fonts/Inter-Medium.otf"),
    include_bytes!("../fonts/Inter-SemiBold.otf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
];

/// A text of which some characters are in no font of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unprintable {
    /// The text as it was written.
    pub text: String,
    /// The characters without a shape, each once, in order of appearance.
    pub characters: Vec<char>,
}

/// Every font, and which characters they can show together.
pub(crate) struct Fonts {
    pub all: Vec<Font>,
    covered: HashSet<u32>,
}

impl Fonts {
    /// Reads the fonts carried in the program.
    pub fn load() -> Self {
        let all: Vec<Font> = FILES.iter().filter_map(|file| Font::new(Bytes::new(*file), 0)).collect();
        let covered = all.iter().flat_map(|font| font.info().coverage.iter()).collect();
        Self { all, covered }
    }

    /// What cannot be shown of a text, if anything.
    pub fn unprintable(&self, text: &str) -> Option<Unprintable> {
        let mut characters: Vec<char> = Vec::new();
        for c in text.chars().filter(|c| !self.shows(*c)) {
            if !characters.contains(&c) {
                characters.push(c);
            }
        }
        (!characters.is_empty()).then(|| Unprintable { text: text.to_owned(), characters })
    }

    /// The text with each run of characters that cannot be shown replaced by their codes: `[U+738B U+5CFB]`.
    pub fn spelled_out(&self, text: &str) -> String {
        let mut shown = String::new();
        let mut hidden: Vec<String> = Vec::new();
        for c in text.chars() {
            if self.shows(c) {
                close(&mut shown, &mut hidden);
                shown.push(c);
            } else {
                hidden.push(format!("U+{:04X}", u32::from(c)));
            }
        }
        close(&mut shown, &mut hidden);
        shown
    }

    fn shows(&self, c: char) -> bool {
        is_invisible(c) || self.covered.contains(&u32::from(c))
    }
}

fn close(shown: &mut String, hidden: &mut Vec<String>) {
    if !hidden.is_empty() {
        shown.push_str(&format!("[{}]", hidden.join(" ")));
        hidden.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_covered(text: &str) {
        assert_eq!(Fonts::load().unprintable(text), None, "{text} must print");
    }

    #[test]
    fn every_font_file_is_readable() {
        assert_eq!(Fonts::load().all.len(), FILES.len());
    }

    #[test]
    fn names_of_mayors_print() {
        check_covered("Ovidiu Crețu, Bistrița; Şişli, Łódź, Đà Nẵng, Nguyễn Thị Hương, Þórður, Ġorġ Ħaż-Żabbar, Ağrı");
        check_covered("Γιώργος Καμίνης, Δήμαρχος Αθηναίων");
        check_covered("Віталій Кличко; Ђорђе Ћирић; Нұр-Сұлтан");
        check_covered("سيف الله الأصرم؛ محمدباقر قالیباف");
        check_covered("e\u{301} n\u{303} s\u{326}");
    }

    #[test]
    fn what_no_font_has_is_reported_and_spelled_out() {
        let fonts = Fonts::load();
        let found = fonts.unprintable("Wang 王峻 🎉王").expect("Chinese is not covered");
        assert_eq!(found.characters, ['王', '峻', '🎉']);
        assert_eq!(fonts.spelled_out("Wang 王峻 🎉"), "Wang [U+738B U+5CFB] [U+1F389]");
    }
}

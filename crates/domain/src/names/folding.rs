//! Finding a name however it was typed: without capitals, accents or a foreign script.
//!
//! Sources spell one person in many ways, and a keyboard may lack the letter. Folding brings a text to lower-case
//! Latin letters and digits with single spaces between. It loses information on purpose and is never shown or stored
//! as anyone's name.
//!
//! Other scripts are written in Latin letters by `any_ascii`, one character at a time. Of the two maintained tables
//! tried on names of the field it keeps Greek η as "i", Ukrainian г as "g" without stray signs, and Georgian as
//! people there write it. Its one gap, the Arabic alef, is filled here. What no table can know stays unknown: Arabic and Hebrew are written without most vowels
//! ("mhmd"), and Han is read as Mandarin, so 小池 is "xiaochi" and not "koike".

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use std::borrow::Cow;

/// The text in lower-case Latin letters and digits, with one space between words.
///
/// Folding what is folded changes nothing. A letter no table knows is kept in lower case rather than dropped, so that
/// two different names in an unknown script stay different.
pub fn fold(text: &str) -> String {
    let mut folded = Folded::default();
    for letter in ComposingNormalizerBorrowed::new_nfkc().normalize(text).chars() {
        match part_of(letter) {
            Part::Spelled(latin) => folded.word(&latin),
            Part::Unseen => {}
            Part::Gap if letter == GEMINATE_DOT && folded.text.ends_with('l') => {}
            Part::Gap => folded.gap(),
        }
    }
    folded.text
}

/// The words of a text, folded.
pub fn words(text: &str) -> Vec<String> {
    fold(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The dot of Catalan l·l, which stands within a word.
const GEMINATE_DOT: char = '·';

/// What a character does in a name.
enum Part {
    /// It is a letter, a digit or a vowel sign, and these are its Latin letters.
    Spelled(Cow<'static, str>),
    /// An accent, a sign of softness, or a character nobody sees, within a word.
    Unseen,
    /// A space, a hyphen, an apostrophe: the word ends.
    Gap,
}

fn part_of(letter: char) -> Part {
    if letter.is_ascii_alphanumeric() {
        return Part::Spelled(letter.to_ascii_lowercase().to_string().into());
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(letter);
    let is_mark = GeneralCategoryGroup::Mark.contains(category) || category == GeneralCategory::Format;
    match (letter.is_alphanumeric(), latin(letter)) {
        (true, Some(latin)) => Part::Spelled(latin),
        (true, None) if any_ascii::any_ascii_char(letter).is_empty() && is_whole_letter(category) => {
            Part::Spelled(letter.to_lowercase().filter(|it| it.is_alphanumeric()).collect::<String>().into())
        }
        (true, None) => Part::Unseen,
        (false, _) if is_mark => Part::Unseen,
        (false, _) => Part::Gap,
    }
}

/// Its Latin letters and digits; `None` for signs such as the Slavic hard sign or the Semitic ayn, which are written
/// as an apostrophe or not at all.
fn latin(letter: char) -> Option<Cow<'static, str>> {
    match letter {
        // The table has no letter for the bearer of an Arabic vowel, which people write as that vowel.
        'ا' | 'أ' | 'آ' | 'ٱ' => return Some("a".into()),
        'إ' => return Some("i".into()),
        _ => {}
    }
    let latin = any_ascii::any_ascii_char(letter);
    let letters: String = latin.chars().filter(char::is_ascii_alphanumeric).collect();
    (!letters.is_empty()).then(|| letters.to_ascii_lowercase().into())
}

/// A letter that stands for a sound of its own, unlike a mark on another or a sign of length.
fn is_whole_letter(category: GeneralCategory) -> bool {
    GeneralCategoryGroup::Letter.contains(category) && category != GeneralCategory::ModifierLetter
}

#[derive(Default)]
struct Folded {
    text: String,
    after_gap: bool,
}

impl Folded {
    fn gap(&mut self) {
        self.after_gap = !self.text.is_empty();
    }

    fn word(&mut self, letters: &str) {
        if std::mem::take(&mut self.after_gap) {
            self.text.push(' ');
        }
        self.text.push_str(letters);
    }
}

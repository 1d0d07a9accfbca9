//! From bytes to letters: which encoding a text file has, and where it has bytes that stand for no letter.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use serde::{Deserialize, Serialize};

use crate::{Options, Repair, Unreadable, repair::Notes};

/// Bytes around the first letter beyond ASCII by which an encoding is guessed.
const SAMPLE: usize = 1_000_000;

/// How the letters of a text were read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lettering {
    /// The encoding, by its name on the web.
    pub encoding: String,
    /// Where that is known from.
    pub known_from: EncodingFrom,
    /// What stands between the cells of a table.
    pub delimiter: Option<char>,
}

/// Where the encoding is known from. Only a guess needs the user's eye.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EncodingFrom {
    /// The user said it.
    User,
    /// The file's first bytes say it.
    Mark,
    /// Every byte fits, which does not happen by chance.
    Content,
    /// The most likely one by the frequency of letters.
    Guess,
}

/// The text, with the replacement character for what the encoding does not know.
pub(crate) fn decode(bytes: &[u8], options: &Options) -> Result<(String, Lettering), Unreadable> {
    let (encoding, known_from) = match &options.encoding {
        Some(name) => {
            let encoding = Encoding::for_label(name.as_bytes())
                .ok_or_else(|| Unreadable::UnknownEncoding { name: name.clone() })?;
            (encoding, EncodingFrom::User)
        }
        None => find(bytes),
    };
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    let lettering = Lettering { encoding: encoding.name().to_owned(), known_from, delimiter: None };
    Ok((text.into_owned(), lettering))
}

fn find(bytes: &[u8]) -> (&'static Encoding, EncodingFrom) {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding, EncodingFrom::Mark);
    }
    if let Some(wide) = wide(bytes) {
        return (wide, EncodingFrom::Content);
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => (UTF_8, EncodingFrom::Content),
        Err(_) if mostly_utf_8(bytes) => (UTF_8, EncodingFrom::Guess),
        Err(_) => (guess(bytes), EncodingFrom::Guess),
    }
}

/// UTF-16 without a mark: in texts with Latin letters every second byte is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..bytes.len().min(4_000) & !1)?;
    let pairs = sample.len() / 2;
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if pairs < 4 {
        None
    } else if odd * 10 > pairs * 7 && even * 10 < pairs {
        Some(UTF_16LE)
    } else if even * 10 > pairs * 7 && odd * 10 < pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Whether a few damaged places stand in a text that is UTF-8 otherwise: more whole letters beyond ASCII than broken
/// ones.
fn mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > broken
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
    let sample = bytes.get(first.saturating_sub(1_000)..).unwrap_or_default();
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample.get(..SAMPLE).unwrap_or(sample), true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Whether a character stands for something that was lost: the replacement character, NUL, or one of the controls that
/// old encodings leave where they have no letter.
pub(crate) fn is_lost(letter: char) -> bool {
    matches!(letter, '\u{fffd}' | '\0' | '\u{80}'..='\u{9f}')
}

/// Tells every line with lost characters.
pub(crate) fn tell_undecodable(text: &str, notes: &mut Notes) {
    for (line, row) in text.lines().zip(1..) {
        let mut lost = line.chars().zip(1..).filter(|(letter, _)| is_lost(*letter));
        if let Some((_, column)) = lost.next() {
            notes.tell(Repair::Undecodable { row, column, characters: 1 + lost.count() as u64 });
        }
    }
}

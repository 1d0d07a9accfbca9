//! Reads the files that protocol offices bring, damaged or hostile, and says what is in them as plain values.
//!
//! It stores nothing, matches nothing, asks no clock and no network, and guesses nothing: a time without a zone stays
//! without one, a name is not split, and whatever was put right so that the file could be read is told as a [`Repair`].
//! A file that is not read is an [`Unreadable`] with the facts for a sentence. [`read`] does it here; [`worker`] does it
//! in a process of its own with limits on memory and time, which is how a program should do it.

mod boarding;
mod calendar;
mod cards;
pub mod column;
mod container;
mod finding;
mod format;
mod limits;
mod pass;
mod refusal;
mod repair;
mod reservations;
mod separated;
mod sheet;
mod text;
mod web_page;
mod when;
mod workbook;
pub mod worker;
mod zones;

use serde::{Deserialize, Serialize};

pub use finding::{
    Carrier, Contact, Event, Finding, FoundPerson, FoundPlace, FoundStatus, FoundTime, FoundWhen, Lodging, Reach,
    Source, Trip, TripKind,
};
pub use format::Format;
pub use limits::{Limits, Options};
pub use refusal::{Failure, Unreadable};
pub use repair::Repair;
pub use sheet::{Cell, Row, Sheet};
pub use text::{EncodingFrom, Lettering};

/// What is in a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// Tables whose columns somebody has to name.
    Sheets(Vec<Sheet>),
    /// Trips, nights, events and contacts.
    Findings(Vec<Finding>),
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Read {
    /// What kind of file it is, by its content.
    pub format: Format,
    /// What is in it.
    pub reading: Reading,
    /// What was put right.
    pub repairs: Vec<Repair>,
    /// How its letters were read, where it is a text; to be shown, and to be overridden by [`Options`].
    pub lettering: Option<Lettering>,
}

/// Reads a file. Whoever loads it need not load more than [`Limits::bytes`] and one. What kind it is shows its content; `named`, the file's name, helps only where the content could be two.
///
/// # Errors
/// [`Unreadable`], with the facts for a sentence.
pub fn read(bytes: &[u8], named: Option<&str>, options: &Options) -> Result<Read, Unreadable> {
    let limits = &options.limits;
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    if bytes.len() as u64 > limits.bytes {
        return Err(Unreadable::TooLarge { bytes: bytes.len() as u64, limit: limits.bytes });
    }
    let mut notes = repair::Notes::new(limits);
    if let Some(packed) = format::packed(bytes, limits)? {
        let reading = match packed {
            format::Packed::Workbook => Reading::Sheets(workbook::read(bytes, limits, &mut notes)?),
            format::Packed::Pass => Reading::Findings(pass::read(bytes, limits, &mut notes)?),
        };
        return finish(packed.format(), reading, notes, None);
    }
    let (text, mut lettering) = text::decode(bytes, options)?;
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    let format = format::of_text(&text, named)?;
    let reading = match format {
        Format::Calendar => Reading::Findings(calendar::read(&text, limits, &mut notes)?),
        Format::Cards => Reading::Findings(cards::read(&text, limits, &mut notes)?),
        Format::Bookings => Reading::Findings(reservations::read(&text, limits, &mut notes)?),
        Format::WebPage => Reading::Findings(web_page::read(&text, limits, &mut notes)?),
        _ => {
            let delimiter = options.delimiter.unwrap_or_else(|| separated::delimiter(&text));
            lettering.delimiter = Some(delimiter);
            Reading::Sheets(vec![separated::read(&text, delimiter, limits, &mut notes)?])
        }
    };
    if !matches!(reading, Reading::Sheets(_)) {
        text::tell_undecodable(&text, &mut notes);
    }
    finish(format, reading, notes, Some(lettering))
}

fn finish(
    format: Format,
    reading: Reading,
    notes: repair::Notes,
    lettering: Option<Lettering>,
) -> Result<Read, Unreadable> {
    let nothing = match &reading {
        Reading::Sheets(sheets) => sheets.iter().all(|sheet| sheet.rows.is_empty()),
        Reading::Findings(findings) => findings.is_empty(),
    };
    if nothing {
        return Err(Unreadable::NothingFound { format });
    }
    Ok(Read { format, reading, repairs: notes.into_repairs(), lettering })
}

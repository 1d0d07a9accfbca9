//! What was done to a file so that it could be read, as words and facts. Nothing is put right in silence.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::Limits;

/// Something in a file that was not as it should be, and what was made of it.
///
/// Rows, columns and lines count from 1. `entry` is the event, booking or contact in the order of the file, from 1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "word", content = "facts", rename_all = "snake_case", rename_all_fields = "snake_case")]
pub enum Repair {
    /// Characters that the encoding does not know were replaced by the replacement character, or are control
    /// characters that stand for nothing.
    Undecodable {
        /// The row of a table, or the line of another text.
        row: u64,
        /// The column of a table; for another text the character in the line.
        column: u64,
        /// How many in this cell or line.
        characters: u64,
    },
    /// A row has fewer or more cells than the first.
    Ragged {
        /// The row.
        row: u64,
        /// How many cells it has.
        cells: u64,
        /// How many the first row has.
        expected: u64,
    },
    /// A quotation mark stands inside an unquoted cell, or text follows a closing one; taken as it stands.
    StrayQuote {
        /// The row.
        row: u64,
        /// The column.
        column: u64,
    },
    /// Lines end in different ways.
    MixedNewlines,
    /// A cell is computed; its last computed value was taken.
    Formula {
        /// The sheet.
        sheet: String,
        /// The row.
        row: u64,
        /// The column.
        column: u64,
    },
    /// A cell shows an error such as `#N/A`; it was read as empty.
    CellError {
        /// The sheet.
        sheet: String,
        /// The row.
        row: u64,
        /// The column.
        column: u64,
        /// What it shows.
        shows: String,
    },
    /// A sheet is hidden; it was read all the same.
    HiddenSheet {
        /// Its name.
        sheet: String,
    },
    /// The workbook points to other files; they were not looked at.
    ExternalLinks {
        /// How many.
        links: u64,
    },
    /// A zone name of Windows stands for this IANA zone.
    WindowsZone {
        /// The name in the file.
        name: String,
        /// The IANA zone.
        zone: String,
    },
    /// A zone name has something before or around the IANA name.
    ZoneName {
        /// The name in the file.
        name: String,
        /// The IANA zone.
        zone: String,
    },
    /// A zone known only from the file's own rules; its offset at that time was taken.
    OwnZone {
        /// The name in the file.
        name: String,
        /// The offset from UTC, in minutes.
        offset_minutes: i32,
    },
    /// A zone name nobody knows; the time is left without a zone.
    UnknownZone {
        /// The name in the file.
        name: String,
    },
    /// An offset that the named zone does not have at that time; both are kept.
    OffsetDisagrees {
        /// The entry.
        entry: u64,
        /// The zone named.
        zone: String,
        /// The offset written, in minutes.
        offset_minutes: i32,
    },
    /// A date or time that is none; it was left out.
    NotATime {
        /// The entry.
        entry: u64,
        /// Which date or time, in the file's own word.
        field: String,
        /// What stands there.
        text: String,
    },
    /// It ends before it begins; kept as it stands.
    EndsBeforeStart {
        /// The entry.
        entry: u64,
    },
    /// A calendar entry and the booking inside it tell different times; the booking's were taken.
    BookingDisagrees {
        /// The entry.
        entry: u64,
        /// The calendar's start.
        calendar: NaiveDateTime,
        /// The booking's start.
        booking: NaiveDateTime,
    },
    /// The only time of a pass is the one at which the telephone shows it; taken as the departure.
    ShownTime {
        /// The entry.
        entry: u64,
    },
    /// An event has no identity of its own, so a later copy of it cannot be recognised.
    NoIdentity {
        /// The entry.
        entry: u64,
    },
    /// An event repeats; these were spelt out.
    Repeats {
        /// The entry.
        entry: u64,
        /// How many dates were taken.
        taken: u64,
        /// Whether there would be more.
        more: bool,
    },
    /// An event repeats by a rule that makes no sense; only its first date was taken.
    NotARule {
        /// The entry.
        entry: u64,
    },
    /// A picture was left out.
    Picture {
        /// The entry.
        entry: u64,
    },
    /// An entry of a kind that is not read.
    PassedOver {
        /// The entry.
        entry: u64,
        /// Its kind, in the file's own word.
        kind: String,
    },
    /// A block inside a web page that is broken.
    DamagedBlock {
        /// The block, from 1.
        block: u64,
    },
    /// Line breaks or tabulators stand inside texts where the format forbids them; taken as they stand.
    BreaksInText,
    /// The file ends in the middle of an entry; what was there was read.
    CutShort,
    /// A barcode that is not the airlines' standard; not read.
    ForeignBarcode {
        /// The entry.
        entry: u64,
    },
    /// There were more repairs than are told one by one.
    More {
        /// How many more.
        repairs: u64,
    },
}

/// Collects repairs up to the limit and counts the rest. The same zone name is told once.
#[derive(Debug)]
pub(crate) struct Notes {
    told: Vec<Repair>,
    limit: u64,
    untold: u64,
}

impl Notes {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self { told: Vec::new(), limit: limits.repairs, untold: 0 }
    }

    /// For a name looked up a second time.
    pub(crate) fn silent() -> Self {
        Self { told: Vec::new(), limit: 0, untold: 0 }
    }

    pub(crate) fn tell(&mut self, repair: Repair) {
        let of_the_whole_file = matches!(
            repair,
            Repair::WindowsZone { .. }
                | Repair::ZoneName { .. }
                | Repair::OwnZone { .. }
                | Repair::UnknownZone { .. }
                | Repair::MixedNewlines
                | Repair::CutShort
                | Repair::BreaksInText
        );
        if of_the_whole_file && self.told.contains(&repair) {
            return;
        }
        if (self.told.len() as u64) < self.limit {
            self.told.push(repair);
        } else {
            self.untold += 1;
        }
    }

    pub(crate) fn into_repairs(mut self) -> Vec<Repair> {
        if self.untold > 0 {
            self.told.push(Repair::More { repairs: self.untold });
        }
        self.told
    }
}

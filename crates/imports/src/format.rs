//! What kind of file it is, told from its content; the name decides only between a table and any other text.

use serde::{Deserialize, Serialize};

use crate::{Limits, Unreadable, container};

/// The kinds of files that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// A table as text: CSV, or with semicolons or tabs.
    Table,
    /// A workbook (.xlsx).
    Workbook,
    /// A calendar file (.ics).
    Calendar,
    /// Visiting cards (.vcf).
    Cards,
    /// Bookings and events as schema.org JSON-LD.
    Bookings,
    /// The same inside a web page or message.
    WebPage,
    /// A pass of Apple Wallet (.pkpass).
    Pass,
}

/// The kinds that come as containers of parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Packed {
    Workbook,
    Pass,
}

impl Packed {
    pub(crate) fn format(self) -> Format {
        match self {
            Self::Workbook => Format::Workbook,
            Self::Pass => Format::Pass,
        }
    }
}

const COMPOUND_FILE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// First bytes of files that are no text and none of ours: PDF, PNG, JPEG, GIF, RAR, gzip, SQLite, programs.
const FOREIGN: [&[u8]; 10] = [
    b"%PDF",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"GIF8",
    b"Rar!",
    b"\x1F\x8B",
    b"SQLite format 3\0",
    b"\x7FELF",
    b"MZ\x90",
    b"7z\xBC\xAF",
];

/// Whether it is a container we read; a refusal where it is one we know and do not read.
pub(crate) fn packed(bytes: &[u8], limits: &Limits) -> Result<Option<Packed>, Unreadable> {
    if bytes.starts_with(COMPOUND_FILE) {
        return Err(compound(bytes));
    }
    if FOREIGN.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(Unreadable::NotRecognised);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return container::kind(bytes, limits).map(Some);
    }
    Ok(None)
}

/// What Microsoft's compound file holds, told from the names in its directory.
fn compound(bytes: &[u8]) -> Unreadable {
    let named = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide.as_slice())
    };
    if named("EncryptedPackage") {
        Unreadable::EncryptedWorkbook
    } else if named("WordDocument") || named("PowerPoint Document") || named("__substg1.0_") {
        Unreadable::NotRecognised
    } else {
        Unreadable::OldWorkbook
    }
}

/// What kind of text it is.
pub(crate) fn of_text(text: &str, named: Option<&str>) -> Result<Format, Unreadable> {
    let start = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n', '\0']);
    let begins = |word: &str| start.get(..word.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(word));
    if begins("BEGIN:VCARD") {
        return Ok(Format::Cards);
    }
    if begins("BEGIN:V") {
        return Ok(Format::Calendar);
    }
    let ending = named.and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending.to_ascii_lowercase());
    let table = matches!(ending.as_deref(), Some("csv" | "tsv" | "tab"));
    if start.starts_with(['{', '[']) && !table {
        return Ok(Format::Bookings);
    }
    if start.starts_with('<') && !table {
        return Ok(Format::WebPage);
    }
    match ending.as_deref() {
        Some("ics" | "ical") => return Err(Unreadable::NotThisFormat { expected: Format::Calendar }),
        Some("vcf" | "vcard") => return Err(Unreadable::NotThisFormat { expected: Format::Cards }),
        Some("json" | "jsonld") => return Err(Unreadable::NotThisFormat { expected: Format::Bookings }),
        Some("xlsx") => return Err(Unreadable::NotThisFormat { expected: Format::Workbook }),
        Some("pkpass") => return Err(Unreadable::NotThisFormat { expected: Format::Pass }),
        _ => {}
    }
    if !table && has_json_block(text) {
        return Ok(Format::WebPage);
    }
    if looks_binary(text) {
        return Err(Unreadable::NotRecognised);
    }
    Ok(Format::Table)
}

fn has_json_block(text: &str) -> bool {
    text.contains("application/ld+json")
}

/// More control characters than one in thirty: no office's table.
fn looks_binary(text: &str) -> bool {
    let (mut odd, mut all) = (0_u64, 0_u64);
    for letter in text.chars().take(10_000) {
        all += 1;
        odd += u64::from(letter.is_control() && !matches!(letter, '\t' | '\n' | '\r'));
    }
    odd * 30 > all
}

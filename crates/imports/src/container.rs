//! The container of workbooks and passes, looked at before anything is unpacked: how many parts, how tightly packed,
//! whether they overlap, whether a password locks them.

use std::{
    borrow::Cow,
    io::{Cursor, Read as _},
};

use zip::{ZipArchive, result::ZipError};

use crate::{Limits, Unreadable, format::Packed};

pub(crate) type Archive<'file> = ZipArchive<Cursor<&'file [u8]>>;

/// Below this size a part may be packed as tightly as it likes.
const SMALL: u64 = 1_000_000;

/// What the container is, by the names of its parts.
pub(crate) fn kind(bytes: &[u8], limits: &Limits) -> Result<Packed, Unreadable> {
    let archive = open(bytes, limits)?;
    let has = |name: &str| archive.index_for_name(name).is_some();
    if names(&archive).any(|name| name.ends_with("vbaProject.bin")) {
        Err(Unreadable::MacroWorkbook)
    } else if has("xl/workbook.bin") {
        Err(Unreadable::BinaryWorkbook)
    } else if has("pass.json") {
        Ok(Packed::Pass)
    } else if has("content.xml") && has("mimetype") {
        Err(Unreadable::OpenDocumentWorkbook)
    } else if has("[Content_Types].xml") && names(&archive).any(|name| name.starts_with("xl/")) {
        Ok(Packed::Workbook)
    } else {
        Err(Unreadable::NotRecognised)
    }
}

/// The names of the parts, without those that are no text.
pub(crate) fn names<'archive>(archive: &'archive Archive<'_>) -> impl Iterator<Item = Cow<'archive, str>> {
    archive.file_names().filter_map(Result::ok)
}

/// Opens a container whose number of parts is within limits.
pub(crate) fn open<'file>(bytes: &'file [u8], limits: &Limits) -> Result<Archive<'file>, Unreadable> {
    let limit = limits.parts;
    if let Some(parts) = declared_parts(bytes)
        && parts > limit
    {
        return Err(Unreadable::TooManyParts { parts, limit });
    }
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Damaged { part: String::new() })?;
    if archive.len() as u64 > limit {
        return Err(Unreadable::TooManyParts { parts: archive.len() as u64, limit });
    }
    Ok(archive)
}

/// The number of parts that the record at the end of the container tells, read before a list of them is made. With the
/// largest number that fits, the true one stands elsewhere and is larger still.
fn declared_parts(bytes: &[u8]) -> Option<u64> {
    let tail = bytes.get(bytes.len().saturating_sub(66_000)..)?;
    let record = tail.windows(4).rposition(|window| window == b"PK\x05\x06")?;
    let count = tail.get(record + 10..record + 12)?;
    Some(u64::from(u16::from_le_bytes([count[0], count[1]])))
}

/// Unpacks every part once and throws it away, counting: what a part says of its size is not believed.
pub(crate) fn weigh(archive: &mut Archive<'_>, limits: &Limits) -> Result<(), Unreadable> {
    if archive.has_overlapping_entries().map_err(|error| refusal(&error))? {
        return Err(Unreadable::PartsOverlap);
    }
    let mut left = limits.unpacked_bytes;
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|error| refusal(&error))?;
        let name = part.name().map(Cow::into_owned).unwrap_or_default();
        let most = packed_tightly(part.compressed_size(), limits);
        let tight = |name: String| Unreadable::PacksTooTightly { part: name, limit: limits.packing };
        if part.size() > most {
            return Err(tight(name));
        }
        let Some(unpacked) = count(&mut part, most.min(left)) else {
            return Err(Unreadable::Damaged { part: name });
        };
        if unpacked > left {
            return Err(Unreadable::TooLargeUnpacked { limit: limits.unpacked_bytes });
        }
        if unpacked > most {
            return Err(tight(name));
        }
        left -= unpacked;
    }
    Ok(())
}

fn packed_tightly(packed: u64, limits: &Limits) -> u64 {
    packed.saturating_mul(limits.packing).max(SMALL)
}

/// How many bytes come out, one more than `most` at the most. None: the part is broken.
fn count(part: &mut impl std::io::Read, most: u64) -> Option<u64> {
    std::io::copy(&mut part.take(most.saturating_add(1)), &mut std::io::sink()).ok()
}

/// One part as bytes, of at most so many.
pub(crate) fn part(archive: &mut Archive<'_>, name: &str, most: u64) -> Result<Option<Vec<u8>>, Unreadable> {
    let part = match archive.by_name(name) {
        Ok(part) => part,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(refusal(&error)),
    };
    let mut bytes = Vec::new();
    let read = part.take(most.saturating_add(1)).read_to_end(&mut bytes);
    if read.is_err() {
        return Err(Unreadable::Damaged { part: name.to_owned() });
    }
    if bytes.len() as u64 > most {
        return Err(Unreadable::TooLargeUnpacked { limit: most });
    }
    Ok(Some(bytes))
}

fn refusal(error: &ZipError) -> Unreadable {
    match error {
        ZipError::UnsupportedArchive(reason) if *reason == ZipError::PASSWORD_REQUIRED => Unreadable::EncryptedParts,
        _ => Unreadable::Damaged { part: String::new() },
    }
}

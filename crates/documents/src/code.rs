//! Codes a telephone reads from paper (QR code, ISO/IEC 18004).

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use std::fmt::Write;

/// A larger code has parts too small for a camera when it is printed a thumb wide.
const LARGEST: u8 = 12;

/// The empty edge around a code, in its parts: readers find it by that.
const EDGE: i32 = 4;

/// How many bytes a code of ours holds at most.
pub(crate) const MOST_BYTES: usize = 286;

/// The number of UTF-8 among the sets of letters a code can name.
const UTF_8: u32 = 26;

/// A code of some bytes as a drawing (SVG), a unit for each of its parts; nothing where they are too many. A seventh of it
/// may be dirty or torn.
pub(crate) fn code_svg(bytes: &[u8]) -> Option<String> {
    // Readers guess in which letters a text is written unless they are told; plain ones all guess right.
    let letters = (!bytes.is_ascii()).then(|| QrSegment::make_eci(UTF_8));
    let segments: Vec<QrSegment> = letters.into_iter().chain([QrSegment::make_bytes(bytes)]).collect();
    let (smallest, largest) = (Version::MIN, Version::new(LARGEST));
    let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, smallest, largest, None, true).ok()?;
    let width = code.size() + 2 * EDGE;
    let mut drawing = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {width}\"><rect width=\"{width}\" \
         height=\"{width}\" fill=\"#fff\"/><path fill=\"#000\" d=\""
    );
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let long = (x..code.size()).take_while(|at| code.get_module(*at, y)).count();
            let long = i32::try_from(long).unwrap_or(0);
            if long > 0 {
                // Writing into a text cannot fail.
                let _ = write!(drawing, "M{} {}h{long}v1h-{long}z", x + EDGE, y + EDGE);
            }
            x += long + 1;
        }
    }
    drawing.push_str("\"/></svg>");
    Some(drawing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_holds_what_it_is_said_to_hold_and_no_more() {
        for letter in [b'x', 0xFF] {
            assert!(code_svg(&[letter; MOST_BYTES]).is_some());
            assert!(code_svg(&[letter; MOST_BYTES + 2]).is_none());
        }
    }

    #[test]
    fn the_corners_of_a_code_are_where_readers_look_for_them() {
        let drawing = code_svg(b"BEGIN:VEVENT").unwrap_or_default();
        assert!(drawing.contains("d=\"M4 4h7v1h-7z"), "{drawing}");
    }
}

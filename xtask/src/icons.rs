//! `cargo xtask icons`: every icon the systems ask for, from the one drawing.
//!
//! The two container formats hold whole PNG pictures behind a short table, so they are written here
//! instead of asking for one more program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::steps::{Stopped, make_folder, say, step};
use crate::{house, packages};

const PICTURES: [(&str, u32); 4] =
    [("32x32.png", 32), ("128x128.png", 128), ("128x128@2x.png", 256), ("icon.png", 512)];
const WINDOWS_SIZES: [u32; 6] = [16, 24, 32, 48, 64, 256];
/// The four letters by which macOS knows each size.
const MACOS_SIZES: [(&[u8; 4], u32); 5] =
    [(b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic10", 1024)];

/// Draws all icons again.
pub fn draw() -> Result<(), Stopped> {
    packages::ensure(&[packages::TO_DRAW])?;
    let folder = house::root().join("icons");
    for (name, size) in PICTURES {
        render(size, &folder.join(name))?;
    }
    let windows = WINDOWS_SIZES.iter().map(|&size| Ok((size, picture(size)?))).collect::<Result<Vec<_>, Stopped>>()?;
    write(&folder.join("icon.ico"), &ico(&windows))?;
    let macos =
        MACOS_SIZES.iter().map(|&(kind, size)| Ok((kind, picture(size)?))).collect::<Result<Vec<_>, Stopped>>()?;
    write(&folder.join("icon.icns"), &icns(&macos))?;
    say(&format!("The icons are in {}", folder.display()));
    Ok(())
}

fn render(size: u32, to: &Path) -> Result<(), Stopped> {
    let size = size.to_string();
    step(
        &format!("Drawing {}", to.display()),
        Command::new("rsvg-convert")
            .args(["--width", &size, "--height", &size, "--output"])
            .arg(to)
            .arg(house::root().join("icons/attache.svg")),
    )
}

fn picture(size: u32) -> Result<Vec<u8>, Stopped> {
    let folder: PathBuf = house::target().join("icons");
    make_folder(&folder)?;
    let file = folder.join(format!("{size}.png"));
    render(size, &file)?;
    fs::read(&file).map_err(|error| Stopped::because(format!("{} cannot be read: {error}.", file.display())))
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), Stopped> {
    fs::write(file, bytes).map_err(|error| Stopped::because(format!("{} cannot be written: {error}.", file.display())))
}

/// Windows: a header, one line of sixteen bytes for each picture, then the pictures.
fn ico(pictures: &[(u32, Vec<u8>)]) -> Vec<u8> {
    const HEADER: usize = 6;
    const LINE: usize = 16;
    let mut table = vec![0, 0, 1, 0];
    table.extend(little_16(pictures.len()));
    let mut offset = HEADER + LINE * pictures.len();
    for (size, picture) in pictures {
        // A side of 256 is written as zero, because it has one byte.
        let side = u8::try_from(*size).unwrap_or(0);
        table.extend([side, side, 0, 0, 1, 0, 32, 0]);
        table.extend(little_32(picture.len()));
        table.extend(little_32(offset));
        offset += picture.len();
    }
    pictures.iter().for_each(|(_, picture)| table.extend(picture));
    table
}

/// macOS: a header with the whole length, then each picture behind its kind and length.
fn icns(pictures: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    const HEADER: usize = 8;
    let whole = HEADER + pictures.iter().map(|(_, picture)| HEADER + picture.len()).sum::<usize>();
    let mut bytes = b"icns".to_vec();
    bytes.extend(big_32(whole));
    for (kind, picture) in pictures {
        bytes.extend(*kind);
        bytes.extend(big_32(HEADER + picture.len()));
        bytes.extend(picture);
    }
    bytes
}

fn little_16(number: usize) -> [u8; 2] {
    u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes()
}

fn little_32(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}

fn big_32(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::{icns, ico};

    #[test]
    fn a_windows_icon_points_at_each_picture() {
        let bytes = ico(&[(16, vec![7; 3]), (256, vec![9; 2])]);
        assert_eq!(bytes[4], 2, "the header counts the pictures");
        assert_eq!(bytes[18], 38, "the first picture follows the header and two lines");
        assert_eq!((bytes[22], bytes[34]), (0, 41), "256 is written as zero, and the second picture follows the first");
        assert_eq!(bytes[38..], [7, 7, 7, 9, 9], "the pictures are there whole");
    }

    #[test]
    fn a_macos_icon_counts_its_own_bytes() {
        let bytes = icns(&[(b"ic07", vec![5; 4])]);
        assert_eq!(bytes.len(), 20, "a header, a second header and the picture");
        assert_eq!((bytes[7], bytes[15]), (20, 12), "both lengths include their headers");
    }
}

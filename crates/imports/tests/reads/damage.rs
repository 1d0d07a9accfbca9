//! Damaged files of every kind: whatever bytes come, the answer is what was read or a refusal, never the end of the
//! program. The damage is the same on every machine.

use std::panic::{AssertUnwindSafe, catch_unwind};

use attache_imports::{Options, read};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use crate::{made, support::kde_folder};

fn survives(bytes: &[u8], what: impl Fn() -> String) {
    let options = Options::default();
    let answered = catch_unwind(AssertUnwindSafe(|| read(bytes, None, &options).is_ok()));
    assert!(answered.is_ok(), "{} is answered", what());
}

/// Every beginning of a file, and two thousand times one to four changed, removed or doubled bytes.
fn damage(name: &str, file: &[u8], beginnings: usize, changes: u64) {
    let step = file.len().div_ceil(beginnings).max(1);
    for end in (0..file.len()).step_by(step) {
        survives(&file[..end], || format!("the first {end} bytes of {name}"));
    }
    for seed in 0..changes {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut bytes = file.to_vec();
        for _ in 0..random.random_range(1..=4) {
            let at = random.random_range(0..bytes.len());
            match random.random_range(0..4) {
                0 => bytes[at] = random.random_range(0..=255),
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, bytes[at]),
                _ => {
                    bytes[at] = *b"\0\n\r\",:;[]{}\\0123456789TZ+-=<>".get(random.random_range(0..31)).unwrap_or(&b'x')
                }
            }
        }
        survives(&bytes, || format!("{name} with damage {seed}"));
    }
}

#[test]
fn every_file_of_kde_survives_damage() {
    let mut names: Vec<_> = std::fs::read_dir(kde_folder())
        .expect("the folder lies in the checkout")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending != "md"))
        .collect();
    names.sort();
    assert_eq!(names.len(), 22, "all files of KDE are damaged");
    for path in names {
        let file = std::fs::read(&path).expect("the file can be read");
        damage(&path.display().to_string(), &file, usize::MAX, 2_000);
    }
}

#[test]
fn made_files_survive_damage() {
    damage("a workbook", &made::arrivals(20), 300, 1_000);
    damage("a pass", &made::pass(crate::passes::FLIGHT), 300, 1_000);
    damage("cards", crate::cards::CARDS.as_bytes(), usize::MAX, 2_000);
    damage("a web page", crate::web_pages::PAGE.as_bytes(), usize::MAX, 2_000);
    damage("a calendar with rules", crate::calendar_quirks::RULES.as_bytes(), usize::MAX, 4_000);
    damage("a table", "name;city;\"no\"\"te\"\r\nJosé;Łódź;\"a\nb\"\r\n;;x\r\n".as_bytes(), usize::MAX, 4_000);
}

/// A workbook's XML is damaged inside, where the container's checksum does not hide it from the reader.
#[test]
fn damaged_sheets_survive() {
    let rows = r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>A1</f><v>x</v></c><c r="C1" s="0"><v>1.5</v></c></row>"#;
    let strings = r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>Anna</t></si></sst>"#;
    let sheet = made::sheet_of(rows);
    for seed in 0..2_000 {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut bytes = sheet.clone().into_bytes();
        for _ in 0..random.random_range(1..=3) {
            let at = random.random_range(0..bytes.len());
            bytes[at] = random.random_range(32..127);
        }
        let text = String::from_utf8(bytes).expect("plain letters stay text");
        survives(&made::workbook_with(&text, strings, &[]), || format!("a sheet with damage {seed}"));
    }
}

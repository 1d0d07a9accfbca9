//! Tables as text: encodings, delimiters, faults with their rows.

use attache_imports::{Cell, EncodingFrom, Format, Options, Repair, Unreadable, read};

use crate::support::{expect_repair, reads, refused, sheet};

fn texts(row: &attache_imports::Row) -> Vec<String> {
    row.cells.iter().map(Cell::text).collect()
}

#[test]
fn delimiters_are_found() {
    for (text, delimiter) in
        [("name,city\nAnna,Lyon\n", ','), ("name;city\nAnna;Lyon, Rhône\n", ';'), ("name\tcity\nAnna\tLyon\n", '\t')]
    {
        let read = reads(text);
        assert_eq!(read.format, Format::Table, "a text with columns is a table");
        assert_eq!(read.lettering.as_ref().and_then(|lettering| lettering.delimiter), Some(delimiter), "in {text:?}");
        assert_eq!(texts(&sheet(&read).rows[0]), ["name", "city"], "the first row");
    }
}

#[test]
fn a_quoted_cell_may_hold_anything() {
    let read = reads("name,note\n\"Doe, \"\"Jo\"\"\",\"two\nlines\"\nAnna,x\n");
    assert_eq!(texts(&sheet(&read).rows[1]), ["Doe, \"Jo\"", "two\nlines"], "commas, quotes and line breaks");
    assert_eq!(sheet(&read).rows[2].number, 3, "rows are counted as a spreadsheet shows them");
    assert!(read.repairs.is_empty(), "nothing had to be put right: {:?}", read.repairs);
}

#[test]
fn encodings_are_found_and_can_be_said() {
    let windows = b"name;city\nJos\xE9 Garc\xEDa;M\xE1laga\nFran\xE7ois;N\xEEmes\n";
    let read_windows = reads(windows);
    let lettering = read_windows.lettering.clone().expect("a text has letters");
    assert_eq!(
        (lettering.encoding.as_str(), lettering.known_from),
        ("windows-1252", EncodingFrom::Guess),
        "a guess to show"
    );
    assert_eq!(texts(&sheet(&read_windows).rows[1]), ["José García", "Málaga"], "and the right one");

    let options = Options { encoding: Some("iso-8859-2".to_owned()), ..Options::default() };
    let said = read(windows, None, &options).expect("the user's word counts");
    assert_eq!(said.lettering.map(|lettering| lettering.known_from), Some(EncodingFrom::User), "as it was said");

    let options = Options { encoding: Some("klingon".to_owned()), ..Options::default() };
    let unknown = read(windows, None, &options).expect_err("nobody knows it");
    assert_eq!(unknown, Unreadable::UnknownEncoding { name: "klingon".to_owned() }, "with its name");
}

#[test]
fn wide_letters_in_both_orders_with_and_without_a_mark() {
    let text = "name,city\nŁódź,Gdańsk\n";
    for little in [true, false] {
        for mark in ["\u{feff}", ""] {
            let marked = format!("{mark}{text}");
            let bytes: Vec<u8> = marked
                .encode_utf16()
                .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
                .collect();
            let read = reads(&bytes);
            assert_eq!(texts(&sheet(&read).rows[1]), ["Łódź", "Gdańsk"], "little end first: {little}, mark {mark:?}");
        }
    }
    assert_eq!(texts(&sheet(&reads("\u{feff}name,city\nŁódź,x\n")).rows[0]), ["name", "city"], "a mark is no letter");
}

#[test]
fn what_cannot_be_decoded_is_told_with_its_place() {
    let read = reads(b"name,city\nZo\xC3\xAB,K\xC3\xB6ln\nM\xFFller,Li\xC3\xA8ge\n");
    expect_repair(&read, &Repair::Undecodable { row: 3, column: 1, characters: 1 });
    assert_eq!(texts(&sheet(&read).rows[2]), ["M\u{fffd}ller", "Liège"], "and stays visible");
    let read = reads(b"name,city\nAn\0na,Lyon and the country around it\n");
    expect_repair(&read, &Repair::Undecodable { row: 2, column: 1, characters: 1 });
}

#[test]
fn ragged_rows_and_stray_quotes_are_told() {
    let read = reads("a,b,c\n1,2\n1,2,3,4\nx \"y\" z,2,3\n\"x\" y,2,3\n\n,,\n1,2,3\n");
    expect_repair(&read, &Repair::Ragged { row: 2, cells: 2, expected: 3 });
    expect_repair(&read, &Repair::Ragged { row: 3, cells: 4, expected: 3 });
    expect_repair(&read, &Repair::StrayQuote { row: 4, column: 1 });
    expect_repair(&read, &Repair::StrayQuote { row: 5, column: 1 });
    assert_eq!(sheet(&read).rows.last().map(|row| row.number), Some(8), "empty rows keep their numbers");
    assert_eq!(sheet(&read).rows.len(), 6, "and are left out");
    expect_repair(&reads("a,b\r\n1,2\n3,4\r5,6\n"), &Repair::MixedNewlines);
}

#[test]
fn traps_are_refused_with_their_place() {
    assert_eq!(
        refused("a,b\n1,2\n\"3,4\n5,6\n"),
        Unreadable::UnclosedQuote { row: 3, column: 1 },
        "the row it opens in"
    );
    let wide = format!("{}\n", "x,".repeat(50_000));
    assert_eq!(
        refused(&wide),
        Unreadable::TooManyColumns { sheet: String::new(), row: 1, limit: 1_000 },
        "fifty thousand columns"
    );
    let options =
        Options { limits: attache_imports::Limits { bytes: 200_000_000, ..Default::default() }, ..Default::default() };
    let huge = format!("a,b\n1,{}\n", "x".repeat(100_000_000));
    assert_eq!(
        read(huge.as_bytes(), None, &options),
        Err(Unreadable::CellTooLong { row: 2, column: 2, limit: 100_000 }),
        "a cell of a hundred megabytes"
    );
    let long = "a,b\n".repeat(100_001);
    assert_eq!(refused(&long), Unreadable::TooManyRows { sheet: String::new(), limit: 100_000 }, "too many rows");
    assert_eq!(
        refused(vec![b'x'; 50_000_001]),
        Unreadable::TooLarge { bytes: 50_000_001, limit: 50_000_000 },
        "too many bytes"
    );
    assert_eq!(refused(b""), Unreadable::Empty, "nothing");
    assert_eq!(refused(" \n\n"), Unreadable::Empty, "nearly nothing");
    assert_eq!(refused(b"\x89PNG\r\n\x1a\n0000"), Unreadable::NotRecognised, "a picture");
}

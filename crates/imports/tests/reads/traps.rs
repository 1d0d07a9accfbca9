//! Files made to take a program down: each is refused for what it is, or read within limits.

use attache_imports::{Repair, Unreadable};

use crate::{
    made::{bare_workbook, container, sheet_of, workbook_with},
    support::{Findings, expect_repair, reads, refused},
};

#[test]
fn a_sheet_of_half_a_gigabyte_in_half_a_megabyte() {
    let mut sheet = sheet_of("");
    sheet.push_str(&" ".repeat(300_000_000));
    assert_eq!(
        refused(bare_workbook(&sheet)),
        Unreadable::PacksTooTightly { part: "xl/worksheets/sheet1.xml".to_owned(), limit: 200 },
        "it unpacks to a thousand times its size"
    );
}

#[test]
fn parts_that_are_each_small_and_together_huge() {
    // Digits that follow no pattern pack to about half.
    let mut state = 1_u64;
    let mut noise = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        char::from(b'0' + u8::try_from((state >> 33) % 10).expect("a digit"))
    };
    let block: String = (0..20_000).map(|_| noise()).collect();
    // The window of the packer sees the block again: it packs a hundred times.
    let part = block.repeat(1_500).into_bytes();
    let names: Vec<String> = (0..10).map(|number| format!("xl/media/{number}.bin")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), part.as_slice())).collect();
    assert_eq!(
        refused(workbook_with(&sheet_of(""), "", &parts)),
        Unreadable::TooLargeUnpacked { limit: 200_000_000 },
        "ten times thirty megabytes"
    );
}

#[test]
fn a_small_sheet_whose_rows_are_wide_and_empty() {
    let rows: String =
        (1..=33_000).map(|row| format!(r#"<row r="{row}"><c r="ALL{row}"><v>1</v></c></row>"#)).collect();
    assert_eq!(
        refused(bare_workbook(&sheet_of(&rows))),
        Unreadable::TooManyCells { limit: 2_000_000 },
        "one filled cell a row, and a thousand places before it"
    );
}

#[test]
fn a_container_of_a_million_parts() {
    let names: Vec<String> = (0..3_000).map(|number| format!("xl/{number}")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    assert_eq!(refused(container(&parts)), Unreadable::TooManyParts { parts: 3_000, limit: 2_000 }, "three thousand");
    // Only the record at the end is looked at, so a million need not be made.
    let mut many = b"PK\x03\x04".to_vec();
    many.extend(b"PK\x05\x06\0\0\0\0\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\0\0");
    assert_eq!(
        refused(many),
        Unreadable::TooManyParts { parts: 65_535, limit: 2_000 },
        "more than can be written there"
    );
}

#[test]
fn a_container_whose_parts_lie_over_each_other() {
    let mut bytes =
        container(&[("xl/a.xml", b"one part"), ("xl/b.xml", b"one part"), ("[Content_Types].xml", b"<a/>")]);
    // Points the second entry of the list at the first part.
    let entry = b"PK\x01\x02";
    let starts: Vec<usize> = (0..bytes.len() - 4).filter(|at| bytes[*at..].starts_with(entry)).collect();
    let first: Vec<u8> = bytes[starts[0] + 42..starts[0] + 46].to_vec();
    bytes[starts[1] + 42..starts[1] + 46].copy_from_slice(&first);
    assert_eq!(refused(bytes), Unreadable::PartsOverlap, "two parts in one place");
}

#[test]
fn a_part_that_lies_about_its_size() {
    let content = sheet_of(&" ".repeat(3_000_000));
    let mut bytes = bare_workbook(&content);
    // Every place that tells the true size now tells a small one.
    let size = u32::try_from(content.len()).expect("a size").to_le_bytes();
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == size {
            bytes[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
        }
    }
    let refusal = refused(bytes);
    assert!(
        matches!(refusal, Unreadable::PacksTooTightly { .. } | Unreadable::Damaged { .. }),
        "what comes out is counted, not {refusal:?}"
    );
}

#[test]
fn entities_that_multiply() {
    let bomb = r#"<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>"#;
    let sheet = format!("{bomb}{}", sheet_of(r#"<row r="1"><c r="A1" t="str"><v>&c;</v></c></row>"#));
    let refusal = refused(bare_workbook(&sheet));
    assert!(
        matches!(refusal, Unreadable::Damaged { .. } | Unreadable::NothingFound { .. }),
        "entities of one's own are nothing, not {refusal:?}"
    );
}

#[test]
fn a_cell_with_eighty_thousand_attributes() {
    let attributes: String = (0..80_000).map(|number| format!(" a{number}=\"1\"")).collect();
    let read = reads(bare_workbook(&sheet_of(&format!(r#"<row r="1"><c r="A1"{attributes}><v>1</v></c></row>"#))));
    assert!(read.repairs.is_empty(), "attributes nobody knows say nothing");
}

#[test]
fn workbooks_that_are_not_read() {
    let wide = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let compound = |name: &str| {
        let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
        bytes.resize(1_024, 0);
        bytes.extend(wide(name));
        bytes
    };
    assert_eq!(refused(compound("EncryptedPackage")), Unreadable::EncryptedWorkbook, "locked with a password");
    assert_eq!(refused(compound("Workbook")), Unreadable::OldWorkbook, "before 2007");
    assert_eq!(refused(compound("WordDocument")), Unreadable::NotRecognised, "a letter");
    let macros = workbook_with(&sheet_of(""), "", &[("xl/vbaProject.bin", b"x")]);
    assert_eq!(refused(macros), Unreadable::MacroWorkbook, "programs inside");
    let binary = container(&[("[Content_Types].xml", b"<a/>"), ("xl/workbook.bin", b"x")]);
    assert_eq!(refused(binary), Unreadable::BinaryWorkbook, "the binary format");
    let open = container(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", b"<a/>")]);
    assert_eq!(refused(open), Unreadable::OpenDocumentWorkbook, "OpenDocument");
    assert_eq!(refused(container(&[("letter.txt", b"x")])), Unreadable::NotRecognised, "any other container");
    assert_eq!(refused(b"PK\x03\x04 and no more"), Unreadable::Damaged { part: String::new() }, "cut short");
}

#[test]
fn json_nested_without_end() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(refused(deep), Unreadable::TooDeep { limit: 60 }, "measured before anything goes down into it");
    let string = format!("{{\"a\":\"{}\"}}", "[".repeat(1_000));
    assert!(matches!(refused(string), Unreadable::NothingFound { .. }), "brackets in a text are text");
    assert_eq!(refused("[{\"a\":1},\n{\"b\":]"), Unreadable::DamagedAtLine { line: 2, column: 6 }, "where it breaks");
}

#[test]
fn a_pointer_in_a_circle() {
    let read = reads(
        r##"{"@graph":[{"@id":"#b","@type":"FlightReservation","reservationNumber":"ABC","reservationFor":{"@id":"#f"}},
        {"@id":"#f","@type":"Flight","flightNumber":"7","airline":{"@id":"#f"},"departureAirport":{"@id":"#b"}}]}"##,
    );
    assert_eq!(read.trip(0).number.as_deref(), Some("7"), "pointers are followed one step");
    assert_eq!(read.trip(0).source.uid, None, "a name within the file is no identity");
}

#[test]
fn an_event_that_repeats_for_ever() {
    for (rule, more) in [("FREQ=SECONDLY", true), ("FREQ=DAILY", true), ("FREQ=DAILY;COUNT=3", false)] {
        let read = reads(format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270304T201500Z\r\nRRULE:{rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        ));
        let taken = if more { 200 } else { 3 };
        assert_eq!(read.findings().len() as u64, taken, "{rule} is spelt out to the limit");
        expect_repair(&read, &Repair::Repeats { entry: 1, taken, more });
    }
    for rule in ["FREQ=DAILY;INTERVAL=0", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=NEVER", ""] {
        let read = reads(format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270304T201500Z\r\nRRULE:{rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        ));
        assert!(!read.findings().is_empty(), "{rule:?} leaves at least the first date");
    }
}

#[test]
fn more_repeated_events_than_are_worked_out() {
    let event = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270304T201500Z\r\nRRULE:FREQ=DAILY;COUNT=2\r\nEND:VEVENT\r\n";
    let read = reads(format!("BEGIN:VCALENDAR\r\n{}END:VCALENDAR\r\n", event.repeat(1_001)));
    assert_eq!(read.findings().len(), 2_001, "of the last one only the first date is taken");
    let told = read.repairs.last();
    assert_eq!(told, Some(&Repair::More { repairs: 1 }), "a thousand are told one by one, the rest is counted");
}

#[test]
fn more_entries_than_any_office_has() {
    let event = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270304T201500Z\r\nEND:VEVENT\r\n";
    let many = format!("BEGIN:VCALENDAR\r\n{}END:VCALENDAR\r\n", event.repeat(10_001));
    assert_eq!(refused(many), Unreadable::TooManyFindings { limit: 10_000 }, "ten thousand and one");
}

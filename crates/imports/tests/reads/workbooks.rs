//! Workbooks: every row, dates as dates, and what is told beside them.

use attache_imports::{Cell, Format, Reading, Repair, Unreadable};
use chrono::{NaiveDate, NaiveTime};

use crate::{
    made::{arrivals, bare_workbook, sheet_of, workbook_with},
    support::{expect_repair, reads, refused, sheet},
};

#[test]
fn five_thousand_rows_with_their_dates() {
    let read = reads(arrivals(5_000));
    assert_eq!(read.format, Format::Workbook, "by its content");
    let sheet = sheet(&read);
    assert_eq!((sheet.name.as_str(), sheet.rows.len()), ("Arrivals", 5_001), "all rows and the headers");
    for (row, number) in sheet.rows.iter().zip(1..) {
        assert_eq!(row.number, number, "numbered as the spreadsheet shows them");
    }
    let last = &sheet.rows[5_000];
    let day = NaiveDate::from_ymd_opt(2027, 3, 1 + 5_000 % 28).expect("a day");
    let moment = NaiveDate::from_ymd_opt(2027, 3, 5).and_then(|day| day.and_hms_opt(20, 15, 0)).expect("a moment");
    assert_eq!(last.cell(0), &Cell::Text("Guest 5000".to_owned()), "the name");
    assert_eq!(last.cell(1), &Cell::Date(day), "a day is a date");
    assert_eq!(last.cell(2), &Cell::Time(NaiveTime::from_hms_opt(8, 30, 0).expect("a time")), "a time is a time");
    assert_eq!(last.cell(3), &Cell::DateTime(moment), "both are both");
    assert_eq!(last.cell(4), &Cell::Number(0.0), "a number stays one");
    assert_eq!(sheet.rows[1].cell(5), &Cell::Number(2.0), "a formula's last value");
    expect_repair(&read, &Repair::Formula { sheet: "Arrivals".to_owned(), row: 2, column: 6 });
    assert_eq!(read.repairs.len(), 1, "nothing else: {:?}", read.repairs);
    assert_eq!(
        sheet.rows[24].cell(2),
        &Cell::Time(NaiveTime::from_hms_opt(0, 30, 0).expect("a time")),
        "past midnight"
    );
}

#[test]
fn a_cell_in_the_last_corner_costs_nothing_and_is_refused() {
    let corner =
        sheet_of(r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#);
    assert_eq!(
        refused(bare_workbook(&corner)),
        Unreadable::TooManyColumns { sheet: "One".to_owned(), row: 1_048_576, limit: 1_000 },
        "sixteen thousand columns"
    );
    let low = sheet_of(r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>2</v></c></row>"#);
    let read = reads(bare_workbook(&low));
    assert_eq!(sheet(&read).rows[1].number, 1_048_576, "a low cell is one row, not a million");
}

#[test]
fn errors_links_and_hidden_sheets_are_told() {
    let rows = r##"<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Łódź</t></is></c></row>"##;
    let read = reads(workbook_with(&sheet_of(rows), "", &[("xl/externalLinks/externalLink1.xml", b"<x/>")]));
    assert_eq!(sheet(&read).rows[0].cells, [Cell::Empty, Cell::Flag(true), Cell::Text("Łódź".to_owned())], "the cells");
    expect_repair(&read, &Repair::CellError { sheet: "One".to_owned(), row: 1, column: 1, shows: "#N/A".to_owned() });
    expect_repair(&read, &Repair::ExternalLinks { links: 1 });

    let mut workbook = rust_xlsxwriter::Workbook::new();
    workbook.add_worksheet().write_string(0, 0, "seen").expect("a text can be written");
    let hidden = workbook.add_worksheet();
    hidden.set_hidden(true).write_string(0, 0, "unseen").expect("a text can be written");
    let read = reads(workbook.save_to_buffer().expect("a workbook can be saved"));
    expect_repair(&read, &Repair::HiddenSheet { sheet: "Sheet2".to_owned() });
    assert!(matches!(&read.reading, Reading::Sheets(sheets) if sheets.len() == 2), "it is read all the same");
}

#[test]
fn rows_that_jump_back_are_damage() {
    let rows = r#"<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>"#;
    assert_eq!(refused(bare_workbook(&sheet_of(rows))), Unreadable::Damaged { part: "One".to_owned() }, "out of order");
}

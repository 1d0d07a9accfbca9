//! Files made for the tests: containers, workbooks, passes.

use std::io::{Cursor, Write as _};

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::{ZipWriter, write::SimpleFileOptions};

/// A container of these parts.
pub fn container(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).expect("a part can be begun");
        writer.write_all(bytes).expect("a part can be written");
    }
    writer.finish().expect("a container can be closed").into_inner()
}

/// A workbook with one sheet of this XML, as small as can be.
pub fn bare_workbook(sheet: &str) -> Vec<u8> {
    workbook_with(sheet, "", &[])
}

/// A workbook with one sheet, these shared strings, and further parts.
pub fn workbook_with(sheet: &str, strings: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let workbook = format!(
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{relations}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>"#
    );
    let root = format!(
        r#"<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    );
    let parts = format!(
        r#"<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#
    );
    let types = format!(r#"<Types xmlns="{package}/content-types"/>"#);
    let mut all: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", parts.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    if !strings.is_empty() {
        all.push(("xl/sharedStrings.xml", strings.as_bytes()));
    }
    all.extend(more);
    container(&all)
}

/// A sheet's XML around its rows.
pub fn sheet_of(rows: &str) -> String {
    format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
    )
}

/// A list of arrivals with so many rows below its headers: name, day, time, moment, guests, a sum.
pub fn arrivals(rows: u32) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let time = Format::new().set_num_format("hh:mm");
    let moment = Format::new().set_num_format("dd/mm/yyyy hh:mm");
    let sheet = workbook.add_worksheet();
    sheet.set_name("Arrivals").expect("a good name");
    for (header, column) in ["Name", "Day", "Time", "Moment", "Guests", "Sum"].iter().zip(0..) {
        sheet.write_string(0, column, *header).expect("a header can be written");
    }
    for row in 1..=rows {
        let at = ExcelDateTime::from_ymd(2027, 3, 1 + u8::try_from(row % 28).expect("a day")).expect("a date");
        let clock = ExcelDateTime::from_hms(u16::try_from(row % 24).expect("an hour"), 30, 0).expect("a time");
        let both = ExcelDateTime::from_ymd(2027, 3, 5).expect("a date").and_hms(20, 15, 0).expect("a time");
        sheet.write_string(row, 0, format!("Guest {row}")).expect("a name can be written");
        sheet.write_datetime_with_format(row, 1, &at, &day).expect("a day can be written");
        sheet.write_datetime_with_format(row, 2, &clock, &time).expect("a time can be written");
        sheet.write_datetime_with_format(row, 3, &both, &moment).expect("a moment can be written");
        sheet.write_number(row, 4, f64::from(row % 4)).expect("a number can be written");
    }
    let sum = Formula::new("=1+1").set_result("2");
    sheet.write_formula(1, 5, sum).expect("a formula can be written");
    workbook.save_to_buffer().expect("a workbook can be saved")
}

/// A pass around its JSON.
pub fn pass(json: &str) -> Vec<u8> {
    container(&[("pass.json", json.as_bytes()), ("manifest.json", b"{}"), ("icon.png", b"\x89PNG")])
}

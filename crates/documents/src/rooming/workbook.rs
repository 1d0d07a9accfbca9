//! A rooming list as a workbook: what the hotel fills in and sends back.
//!
//! Texts are written as texts and dates as dates; nothing that comes from the plan can become a formula or a link. The
//! time of making is the list's own, so that one list gives one file.

use super::sheet::{COLUMNS, Column, RoomingRow, RoomingSheet, RoomingWords, Value};
use crate::writing::{Direction, one_line};
use attache_domain::lodging::{LineChange, LineField};
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// The row of the headings: forum, list, how it was made and what is counted stand above it, a row each.
const HEADINGS: u32 = 6;
/// A4.
const PAPER: u8 = 9;
const INK: u32 = 0x15191E;
const GREY: u32 = 0x565F6B;
const RULE: u32 = 0xD5DAE0;
const WASH: u32 = 0xF4F6F8;
const NEW: u32 = 0xE3F4EC;
const AMENDED: u32 = 0xFFF1D6;

/// A workbook that could not be written: a fault of the program or a text beyond what a cell holds.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be written: {0}")]
pub struct WorkbookError(#[from] XlsxError);

/// The list as a workbook.
///
/// # Errors
/// [`WorkbookError`], which no list that can be sent should be able to cause.
pub fn rooming_workbook(sheet: &RoomingSheet) -> Result<Vec<u8>, WorkbookError> {
    let words = RoomingWords::of(sheet.wording);
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(sheet.made.instant().timestamp())?;
    workbook.set_properties(&DocProperties::new().set_title(words.title(sheet)).set_creation_datetime(&made));
    let page = workbook.add_worksheet();
    page.set_right_to_left(words.words.direction() == Direction::FromTheRight);
    page.set_name(words.words.say("rooming-sheet"))?;
    head(page, sheet, &words)?;
    headings(page, &words)?;
    let mut at = HEADINGS;
    for row in sheet.shown() {
        at += 1;
        write(page, at, row, sheet, &words)?;
    }
    lay_out(page, at)?;
    Ok(workbook.save_to_buffer()?)
}

/// What list this is, above its rows.
fn head(page: &mut Worksheet, sheet: &RoomingSheet, words: &RoomingWords) -> Result<(), WorkbookError> {
    let title = Format::new().set_bold().set_font_size(16).set_font_color(INK);
    let small = Format::new().set_font_color(GREY);
    let bold = Format::new().set_bold().set_font_color(INK);
    let totals = words.totals(sheet).into_iter().map(|(name, count)| words.words.labelled(&name, &words.figure(count)));
    let totals = totals.collect::<Vec<_>>();
    let whom = [words.made(sheet), one_line(&sheet.recipient)].into_iter().filter(|text| !text.is_empty());
    page.write_string_with_format(0, 0, format!("{} · {}", words.title(sheet), one_line(&sheet.hotel)), &title)?;
    page.write_string_with_format(1, 0, one_line(&sheet.forum), &small)?;
    page.write_string_with_format(2, 0, whom.collect::<Vec<_>>().join(" · "), &small)?;
    page.write_string_with_format(3, 0, [words.compared(sheet), totals.join(" · ")].join("  ").trim(), &bold)?;
    page.write_string_with_format(4, 0, one_line(&sheet.note), &bold)?;
    Ok(())
}

fn headings(page: &mut Worksheet, words: &RoomingWords) -> Result<(), WorkbookError> {
    let look = cell(true).set_bold().set_background_color(WASH).set_border_bottom(FormatBorder::Medium);
    for (column, at) in COLUMNS.iter().zip(0..) {
        page.write_string_with_format(HEADINGS, at, words.heading(*column), &look)?;
    }
    Ok(())
}

fn write(
    page: &mut Worksheet,
    at: u32,
    row: &RoomingRow,
    sheet: &RoomingSheet,
    words: &RoomingWords,
) -> Result<(), WorkbookError> {
    for (column, place) in COLUMNS.iter().zip(0..) {
        let look = look(row, *column);
        match row.value(*column, sheet, words) {
            Value::Text(text) if text.is_empty() => drop(page.write_blank(at, place, &look)?),
            Value::Text(text) => drop(page.write_string_with_format(at, place, text, &look)?),
            Value::Count(count) => drop(page.write_number_with_format(at, place, count as f64, &look)?),
            Value::Day(day) => {
                let look = look.set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left);
                page.write_datetime_with_format(at, place, date(day)?, &look)?;
            }
        }
    }
    Ok(())
}

/// What changed has a ground of its own; what is gone is struck.
fn look(row: &RoomingRow, column: Column) -> Format {
    let plain = cell(matches!(column, Column::Told(_) | Column::Differs));
    let differs = matches!(column, Column::Told(field) if row.fields.contains(&field)) || column == Column::Change;
    match row.change {
        LineChange::New => plain.set_background_color(NEW),
        LineChange::Amended if differs => plain.set_background_color(AMENDED).set_bold(),
        LineChange::Cancelled if column != Column::Change => plain.set_font_strikethrough().set_font_color(GREY),
        _ => plain,
    }
}

fn cell(wraps: bool) -> Format {
    let plain =
        Format::new().set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Thin).set_border_bottom_color(RULE);
    if wraps { plain.set_text_wrap() } else { plain }
}

/// Days before the calendar of workbooks begins cannot be in a file of ours.
fn date(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    ExcelDateTime::from_ymd(u16::try_from(day.year()).unwrap_or(1900), part(day.month()), part(day.day()))
}

fn lay_out(page: &mut Worksheet, last: u32) -> Result<(), WorkbookError> {
    for (column, at) in COLUMNS.iter().zip(0..) {
        page.set_column_width(at, width(*column))?;
    }
    let columns = u16::try_from(COLUMNS.len()).unwrap_or(1);
    page.autofilter(HEADINGS, 0, last, columns - 1)?;
    page.set_freeze_panes(HEADINGS + 1, 3)?;
    page.set_repeat_rows(HEADINGS, HEADINGS)?;
    page.set_landscape().set_paper_size(PAPER).set_print_fit_to_pages(1, 0);
    Ok(())
}

/// In letters.
fn width(column: Column) -> f64 {
    match column {
        Column::Told(LineField::Guests) => 34.0,
        Column::Told(LineField::Delegation | LineField::Requests) => 26.0,
        Column::Differs => 30.0,
        Column::Told(LineField::RoomType | LineField::Confirmation) | Column::Hotel => 20.0,
        Column::Told(LineField::Arrives | LineField::Leaves) => 17.0,
        Column::Told(_) => 12.0,
        Column::Reference | Column::Change => 10.0,
        Column::Nights => 8.0,
    }
}

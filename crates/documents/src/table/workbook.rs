//! Tables as a workbook, a sheet each: frozen headings, filters, and set up for printing.
//!
//! Texts are written as texts and dates as dates. The time of making is handed in, so that the same tables give the same
//! file.

use super::{Cell, Look, Table, Value};
use crate::writing::Direction;
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Timelike, Utc};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// A4.
const PAPER: u8 = 9;
const INK: u32 = 0x15191E;
const GREY: u32 = 0x565F6B;
const RULE: u32 = 0xD5DAE0;
const WASH: u32 = 0xF4F6F8;
const NEW: u32 = 0xE3F4EC;
const AMENDED: u32 = 0xFFF1D6;

/// The longest name of a sheet, in the units programs count it in.
const LONGEST_NAME: usize = 31;

/// A workbook that could not be written: a fault of the program or a text beyond what a cell holds.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be written: {0}")]
pub struct WorkbookError(#[from] XlsxError);

/// Tables as a workbook, read from a side. It is called what its first table is called.
///
/// # Errors
/// [`WorkbookError`], for a text of more than 32,767 letters, which no plan should hold.
pub fn to_workbook(sheets: &[Table], made: DateTime<Utc>, direction: Direction) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(made.timestamp())?;
    let title = sheets.first().map(|table| table.title.clone()).unwrap_or_default();
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
    let mut names = Vec::new();
    for table in sheets {
        let page = workbook.add_worksheet();
        page.set_right_to_left(direction == Direction::FromTheRight);
        let name = sheet_name(&table.name, &names);
        page.set_name(&name)?;
        names.push(name);
        write(page, table)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn write(page: &mut Worksheet, table: &Table) -> Result<(), WorkbookError> {
    let headings = head(page, table)?;
    let look = plain(true).set_bold().set_background_color(WASH).set_border_bottom(FormatBorder::Medium);
    for (column, place) in table.columns.iter().zip(0..) {
        page.write_string_with_format(headings, place, &column.heading, &look)?;
        page.set_column_width(place, column.width)?;
    }
    let mut last = headings;
    for (row, at) in table.rows.iter().zip(headings + 1..) {
        last = at;
        for ((cell, column), place) in row.iter().zip(&table.columns).zip(0..) {
            write_cell(page, (at, place), cell, column.wraps)?;
        }
    }
    let columns = u16::try_from(table.columns.len()).unwrap_or(u16::MAX).max(1);
    page.autofilter(headings, 0, last, columns - 1)?;
    page.set_freeze_panes(headings + 1, table.kept_in_sight)?;
    page.set_repeat_rows(headings, headings)?;
    page.set_landscape().set_paper_size(PAPER).set_print_fit_to_pages(1, 0).set_footer("&C&P / &N");
    Ok(())
}

/// What stands above the table, and the row its headings are in: one is left free between them.
fn head(page: &mut Worksheet, table: &Table) -> Result<u32, WorkbookError> {
    if table.title.is_empty() && table.about.is_empty() {
        return Ok(0);
    }
    let title = Format::new().set_bold().set_font_size(16).set_font_color(INK);
    let quiet = Format::new().set_font_color(GREY);
    let strong = Format::new().set_bold().set_font_color(INK);
    page.write_string_with_format(0, 0, &table.title, &title)?;
    let mut at = 0;
    for line in &table.about {
        at += 1;
        page.write_string_with_format(at, 0, &line.text, if line.strong { &strong } else { &quiet })?;
    }
    Ok(at + 2)
}

fn write_cell(page: &mut Worksheet, (row, column): (u32, u16), cell: &Cell, wraps: bool) -> Result<(), WorkbookError> {
    let look = looking(plain(wraps), cell.look);
    let dated = |pattern: &str| look.clone().set_num_format(pattern).set_align(FormatAlign::Left);
    match &cell.value {
        Value::Empty => page.write_blank(row, column, &look)?,
        Value::Text(text) if text.is_empty() => page.write_blank(row, column, &look)?,
        Value::Text(text) => page.write_string_with_format(row, column, text, &look)?,
        Value::Count(count) => page.write_number_with_format(row, column, *count as f64, &look)?,
        Value::Day(day) => match date(*day) {
            Ok(date) => page.write_datetime_with_format(row, column, date, &dated("yyyy-mm-dd"))?,
            // The calendar of workbooks begins in 1900.
            Err(_) => page.write_string_with_format(row, column, day.to_string(), &look)?,
        },
        Value::Time(time) => page.write_datetime_with_format(row, column, clock(*time)?, &dated("hh:mm"))?,
        Value::Moment(moment) => {
            let (hour, minute) = hour_and_minute(moment.time());
            match date(moment.date()).and_then(|date| date.and_hms(hour, minute, 0)) {
                Ok(date) => page.write_datetime_with_format(row, column, date, &dated("yyyy-mm-dd hh:mm"))?,
                Err(_) => page.write_string_with_format(row, column, moment.to_string(), &look)?,
            }
        }
    };
    Ok(())
}

fn looking(plain: Format, look: Look) -> Format {
    match look {
        Look::Plain => plain,
        Look::New => plain.set_background_color(NEW),
        Look::Amended => plain.set_background_color(AMENDED).set_bold(),
        Look::Cancelled => plain.set_font_strikethrough().set_font_color(GREY),
    }
}

fn plain(wraps: bool) -> Format {
    let plain =
        Format::new().set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Thin).set_border_bottom_color(RULE);
    if wraps { plain.set_text_wrap() } else { plain }
}

fn date(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    ExcelDateTime::from_ymd(u16::try_from(day.year()).unwrap_or(0), part(day.month()), part(day.day()))
}

fn clock(time: NaiveTime) -> Result<ExcelDateTime, XlsxError> {
    let (hour, minute) = hour_and_minute(time);
    ExcelDateTime::from_hms(hour, minute, 0)
}

fn hour_and_minute(time: NaiveTime) -> (u16, u8) {
    (u16::try_from(time.hour()).unwrap_or(0), u8::try_from(time.minute()).unwrap_or(0))
}

/// A name for a sheet that every program takes, and that no other sheet has.
fn sheet_name(text: &str, taken: &[String]) -> String {
    let allowed: String =
        text.chars().map(|c| if "[]:*?/\\".contains(c) || c.is_control() { ' ' } else { c }).collect();
    let whole = allowed.trim_matches([' ', '\'']);
    let whole = if whole.is_empty() { "1" } else { whole };
    let is_free = |name: &String| !taken.iter().any(|other| other.to_lowercase() == name.to_lowercase());
    let numbered = (2..).map(|number| {
        let number = format!(" {number}");
        format!("{}{number}", shortened(whole, LONGEST_NAME - number.len()))
    });
    std::iter::once(shortened(whole, LONGEST_NAME)).chain(numbered).find(is_free).unwrap_or_default()
}

fn shortened(text: &str, longest: usize) -> String {
    let mut room = longest;
    let fits = text.chars().take_while(|c| {
        let fits = c.len_utf16() <= room;
        room = if fits { room - c.len_utf16() } else { 0 };
        fits
    });
    fits.collect::<String>().trim_end_matches([' ', '\'']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_have_names_every_program_takes() {
        let long = "Associació Internacional de Ciutats Educadores";
        let names =
            ["Ana/Li", "ana li", "'", "", long, long, "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "History [1]: *?"];
        let mut taken = Vec::new();
        for name in names {
            let name = sheet_name(name, &taken);
            assert!(name.encode_utf16().count() <= LONGEST_NAME, "{name}");
            taken.push(name);
        }
        assert_eq!(taken[..4], ["Ana Li", "ana li 2", "1", "1 2"]);
        assert_eq!(taken[4..6], ["Associació Internacional de Ciu", "Associació Internacional de C 2"]);
        assert_eq!(taken[7], "History  1");
        let mut workbook = Workbook::new();
        for name in taken {
            assert!(workbook.add_worksheet().set_name(&name).is_ok(), "{name}");
        }
        assert!(workbook.save_to_buffer().is_ok());
    }

    #[test]
    fn days_before_the_calendar_of_workbooks_are_written_as_text() {
        let day = NaiveDate::from_ymd_opt(1899, 3, 1).unwrap_or_default();
        let rows = vec![vec![Value::Day(day).into(), Value::Moment(day.and_time(NaiveTime::MIN)).into()]];
        let columns = vec![super::super::Column::new("A", 8.0), super::super::Column::new("B", 8.0)];
        let table = Table { rows, columns, ..Table::default() };
        assert!(to_workbook(&[table], DateTime::UNIX_EPOCH, Direction::FromTheLeft).is_ok());
    }
}

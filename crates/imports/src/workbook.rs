//! Workbooks (.xlsx): sheets as tables, with dates where cells are shown as dates.
//!
//! Cells are taken one by one, so a cell in the last corner of an otherwise empty sheet costs no more than its row. Formulas are not
//! computed: what the spreadsheet last showed is taken, and told. Nothing outside the file is looked at.

use std::io::Cursor;

use calamine::{Data, DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};
use chrono::{NaiveDate, NaiveTime, TimeDelta};

use crate::{Cell, Limits, Repair, Row, Sheet, Unreadable, container, repair::Notes};

type Workbook<'file> = Xlsx<Cursor<&'file [u8]>>;

/// Reads all sheets that are tables.
pub(crate) fn read(bytes: &[u8], limits: &Limits, notes: &mut Notes) -> Result<Vec<Sheet>, Unreadable> {
    let mut archive = container::open(bytes, limits)?;
    container::weigh(&mut archive, limits)?;
    let links =
        container::names(&archive).filter(|name| name.starts_with("xl/externalLinks/externalLink")).count() as u64;
    if links > 0 {
        notes.tell(Repair::ExternalLinks { links });
    }
    let mut workbook: Workbook<'_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| refusal(&error, ""))?;
    let listed: Vec<_> = workbook.sheets_metadata().to_vec();
    let (mut sheets, mut cells) = (Vec::new(), 0);
    for sheet in listed.into_iter().filter(|sheet| sheet.typ == SheetType::WorkSheet) {
        if sheet.visible != SheetVisible::Visible {
            notes.tell(Repair::HiddenSheet { sheet: sheet.name.clone() });
        }
        sheets.push(table(&mut workbook, sheet.name, &mut cells, limits, notes)?);
    }
    Ok(sheets)
}

fn table(
    workbook: &mut Workbook<'_>,
    name: String,
    cells: &mut u64,
    limits: &Limits,
    notes: &mut Notes,
) -> Result<Sheet, Unreadable> {
    let mut reader = workbook.worksheet_cells_reader(&name).map_err(|error| refusal(&error, &name))?;
    let mut rows: Vec<Row> = Vec::new();
    while let Some(found) = reader.next_cell_with_formula_metadata().map_err(|error| refusal(&error, &name))? {
        let (row, column) = (u64::from(found.pos.0) + 1, u64::from(found.pos.1) + 1);
        let value = cell(found.value, &name, row, column, notes);
        if value == Cell::Empty {
            continue;
        }
        if found.formula.is_some() {
            notes.tell(Repair::Formula { sheet: name.clone(), row, column });
        }
        // A row is kept up to its last filled cell, so the empty ones before it take room as well.
        let kept = rows.last().filter(|last| last.number == row).map_or(0, |last| last.cells.len() as u64);
        *cells += column.saturating_sub(kept);
        check(&value, &name, row, column, *cells, limits)?;
        place(&mut rows, row, column, value, &name)?;
        if rows.len() as u64 > limits.rows {
            return Err(Unreadable::TooManyRows { sheet: name, limit: limits.rows });
        }
    }
    Ok(Sheet { name, rows })
}

fn check(value: &Cell, sheet: &str, row: u64, column: u64, cells: u64, limits: &Limits) -> Result<(), Unreadable> {
    if column > limits.columns {
        return Err(Unreadable::TooManyColumns { sheet: sheet.to_owned(), row, limit: limits.columns });
    }
    if cells > limits.cells {
        return Err(Unreadable::TooManyCells { limit: limits.cells });
    }
    match value {
        Cell::Text(text) if text.len() as u64 > limits.cell_bytes => {
            Err(Unreadable::CellTooLong { row, column, limit: limits.cell_bytes })
        }
        _ => Ok(()),
    }
}

/// Puts a cell in its row. Rows come in order, and so do the cells of a row; a file that jumps back is damaged.
fn place(rows: &mut Vec<Row>, row: u64, column: u64, value: Cell, sheet: &str) -> Result<(), Unreadable> {
    let damaged = || Unreadable::Damaged { part: sheet.to_owned() };
    if rows.last().is_none_or(|last| last.number < row) {
        rows.push(Row { number: row, cells: Vec::new() });
    }
    let last = rows.last_mut().ok_or_else(damaged)?;
    let at = usize::try_from(column - 1).map_err(|_| damaged())?;
    if last.number != row || last.cells.len() > at {
        return Err(damaged());
    }
    last.cells.resize(at, Cell::Empty);
    last.cells.push(value);
    Ok(())
}

fn cell(value: DataRef<'_>, sheet: &str, row: u64, column: u64, notes: &mut Notes) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::String(text) => text_cell(text),
        DataRef::SharedString(text) => text_cell(text.to_owned()),
        // Beyond 2^53 a whole number has lost digits in the spreadsheet already.
        DataRef::Int(number) => Cell::Number(number as f64),
        DataRef::Float(number) if number.is_finite() => Cell::Number(number),
        // No spreadsheet shows such a number.
        DataRef::Float(number) => Cell::Text(number.to_string()),
        DataRef::Bool(flag) => Cell::Flag(flag),
        DataRef::DateTime(time) => date(time),
        DataRef::DateTimeIso(text) => iso(text),
        DataRef::DurationIso(text) => Cell::Text(text),
        error @ DataRef::Error(_) => {
            let shows = Data::from(error).to_string();
            notes.tell(Repair::CellError { sheet: sheet.to_owned(), row, column, shows });
            Cell::Empty
        }
    }
}

fn text_cell(text: String) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
}

/// A serial number that is shown as a date: whole days are dates, parts of the first day are times of day.
fn date(serial: ExcelDateTime) -> Cell {
    let value = serial.as_f64();
    if !value.is_finite() {
        return Cell::Text(value.to_string());
    }
    if !(0.0..2_958_466.0).contains(&value) || (serial.is_duration() && value >= 1.0) {
        return Cell::Number(value);
    }
    let (year, month, day, hour, minute, second, thousandths) = serial.to_ymd_hms_milli();
    let time = NaiveTime::from_hms_opt(u32::from(hour), u32::from(minute), u32::from(second));
    let date = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
    // Computed times miss the full second by a hair; nobody plans by less than a second.
    let hair = TimeDelta::seconds(i64::from(thousandths >= 500));
    match (date, time) {
        (_, Some(time)) if value < 1.0 => Cell::Time(time + hair),
        (Some(date), Some(time)) => match date.and_time(time).checked_add_signed(hair) {
            Some(moment) if moment.time() == NaiveTime::MIN => Cell::Date(moment.date()),
            Some(moment) => Cell::DateTime(moment),
            None => Cell::Number(value),
        },
        // Excel's 29 February 1900, which never was.
        _ => Cell::Number(value),
    }
}

fn iso(text: String) -> Cell {
    use crate::{FoundWhen, when};
    match when::read(&text) {
        Some(FoundWhen::Day(day)) => Cell::Date(day),
        Some(FoundWhen::Time(time)) if time.offset_minutes.is_none() => Cell::DateTime(time.local),
        _ => Cell::Text(text),
    }
}

fn refusal(error: &XlsxError, part: &str) -> Unreadable {
    match error {
        XlsxError::Password => Unreadable::EncryptedWorkbook,
        _ => Unreadable::Damaged { part: part.to_owned() },
    }
}

//! Tables as text: cells between commas, semicolons or tabs, with the faults real lists have.
//!
//! A quotation mark that is never closed swallows the rest of a list without a word in most readers; here it is refused
//! with its row. That, row numbers as a spreadsheet shows them, and limits while reading are why the lines are taken
//! apart here.

use std::{iter::Peekable, str::CharIndices};

use crate::{Cell, Limits, Repair, Row, Sheet, Unreadable, repair::Notes, text::is_lost};

const DELIMITERS: [char; 3] = [',', ';', '\t'];

/// The delimiter that cuts the first rows into the most equal numbers of cells; a comma where none cuts them.
pub(crate) fn delimiter(text: &str) -> char {
    let head: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(20).collect();
    if let Some(declared) = head.first().and_then(|line| line.trim().strip_prefix("sep=")?.chars().next()) {
        return declared;
    }
    let counts = |delimiter| head.iter().map(move |line| cuts(line, delimiter));
    let score = |delimiter: &char| {
        let first = counts(*delimiter).next().unwrap_or(0);
        let alike = counts(*delimiter).filter(|count| *count == first).count();
        if first == 0 { (0, 0) } else { (alike, first) }
    };
    // The last of equals wins, so the comma comes last.
    DELIMITERS.iter().rev().copied().max_by_key(score).unwrap_or(',')
}

/// How often a delimiter stands outside quotation marks.
fn cuts(line: &str, delimiter: char) -> usize {
    let mut quoted = false;
    line.chars()
        .filter(|letter| {
            quoted ^= *letter == '"';
            !quoted && *letter == delimiter
        })
        .count()
}

/// Reads a table. The first row says how many cells the others should have.
pub(crate) fn read(text: &str, delimiter: char, limits: &Limits, notes: &mut Notes) -> Result<Sheet, Unreadable> {
    let mut reader = Reader { letters: text.char_indices().peekable(), delimiter, limits, row: 0, column: 0 };
    let mut sheet = Sheet::default();
    let (mut expected, mut cells) = (None, 0);
    if newlines_are_mixed(text) {
        notes.tell(Repair::MixedNewlines);
    }
    while let Some(mut row) = reader.row(notes)? {
        if row.number == 1 && row.cell(0).text().starts_with("sep=") {
            continue;
        }
        let found = row.cells.len() as u64;
        while row.cells.last().is_some_and(|cell| *cell == Cell::Empty) {
            row.cells.pop();
        }
        if row.cells.is_empty() {
            continue;
        }
        let expected = *expected.get_or_insert(found);
        if found != expected {
            notes.tell(Repair::Ragged { row: row.number, cells: found, expected });
        }
        cells += row.cells.len() as u64;
        if cells > limits.cells {
            return Err(Unreadable::TooManyCells { limit: limits.cells });
        }
        sheet.rows.push(row);
        if sheet.rows.len() as u64 > limits.rows {
            return Err(Unreadable::TooManyRows { sheet: String::new(), limit: limits.rows });
        }
    }
    Ok(sheet)
}

fn newlines_are_mixed(text: &str) -> bool {
    let pairs = text.matches("\r\n").count();
    let feeds = text.matches('\n').count() - pairs;
    let returns = text.matches('\r').count() - pairs;
    [pairs, feeds, returns].iter().filter(|count| **count > 0).count() > 1
}

/// Signs at the beginning of a cell by which spreadsheets tell a formula.
const FORMULA_SIGNS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// The text without the apostrophe that careful programs, ours among them, put before what a spreadsheet would compute.
fn without_guard(text: &str) -> &str {
    let guards = text.trim_start_matches('\'').starts_with(FORMULA_SIGNS);
    text.strip_prefix('\'').filter(|_| guards).unwrap_or(text)
}

/// How a cell ended.
#[derive(PartialEq)]
enum End {
    Cell,
    Row,
    File,
}

struct Reader<'text> {
    letters: Peekable<CharIndices<'text>>,
    delimiter: char,
    limits: &'text Limits,
    row: u64,
    column: u64,
}

impl Reader<'_> {
    fn row(&mut self, notes: &mut Notes) -> Result<Option<Row>, Unreadable> {
        if self.letters.peek().is_none() {
            return Ok(None);
        }
        self.row += 1;
        self.column = 0;
        let mut cells = Vec::new();
        loop {
            self.column += 1;
            if self.column > self.limits.columns {
                let limit = self.limits.columns;
                return Err(Unreadable::TooManyColumns { sheet: String::new(), row: self.row, limit });
            }
            let (text, end) = self.cell(notes)?;
            self.tell_lost(&text, notes);
            let text = without_guard(&text);
            cells.push(if text.is_empty() { Cell::Empty } else { Cell::Text(text.replace('\0', "\u{fffd}")) });
            if end != End::Cell {
                return Ok(Some(Row { number: self.row, cells }));
            }
        }
    }

    fn tell_lost(&self, text: &str, notes: &mut Notes) {
        let characters = text.chars().filter(|letter| is_lost(*letter)).count() as u64;
        if characters > 0 {
            notes.tell(Repair::Undecodable { row: self.row, column: self.column, characters });
        }
    }

    fn cell(&mut self, notes: &mut Notes) -> Result<(String, End), Unreadable> {
        let mut text = String::new();
        if self.letters.next_if(|(_, letter)| *letter == '"').is_some() {
            self.quoted(&mut text)?;
            let before = text.len();
            let end = self.plain(&mut text)?;
            if text.get(before..).is_some_and(|rest| !rest.trim().is_empty()) {
                notes.tell(Repair::StrayQuote { row: self.row, column: self.column });
            } else {
                text.truncate(before);
            }
            return Ok((text, end));
        }
        let end = self.plain(&mut text)?;
        if text.contains('"') {
            notes.tell(Repair::StrayQuote { row: self.row, column: self.column });
        }
        Ok((text, end))
    }

    /// The inside of quotation marks; two of them stand for one.
    fn quoted(&mut self, text: &mut String) -> Result<(), Unreadable> {
        while let Some((_, letter)) = self.letters.next() {
            if letter == '"' && self.letters.next_if(|(_, next)| *next == '"').is_none() {
                return Ok(());
            }
            self.push(text, letter)?;
        }
        Err(Unreadable::UnclosedQuote { row: self.row, column: self.column })
    }

    fn plain(&mut self, text: &mut String) -> Result<End, Unreadable> {
        while let Some((_, letter)) = self.letters.next() {
            match letter {
                '\n' => return Ok(End::Row),
                '\r' => {
                    self.letters.next_if(|(_, next)| *next == '\n');
                    return Ok(End::Row);
                }
                _ if letter == self.delimiter => return Ok(End::Cell),
                _ => self.push(text, letter)?,
            }
        }
        Ok(End::File)
    }

    fn push(&self, text: &mut String, letter: char) -> Result<(), Unreadable> {
        text.push(letter);
        if text.len() as u64 > self.limits.cell_bytes {
            let limit = self.limits.cell_bytes;
            return Err(Unreadable::CellTooLong { row: self.row, column: self.column, limit });
        }
        Ok(())
    }
}

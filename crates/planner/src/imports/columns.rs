//! What the columns of a table mean: said by a person, remembered from the last list of the same headings, or guessed.

use super::letters::{ColumnView, DatesView, ImportOptions, KnownFrom};
use super::work::Headings;
use attache_domain::column_mapping::ColumnMapping;
use attache_domain::ids::ColumnMappingId;
use attache_domain::plan::Plan;
use attache_imports::column::{self, DateConvention, Datings, Field, Noun, conventions_of_cells, read_cell_date};
use attache_imports::{Cell, Row, Sheet};
use std::collections::BTreeMap;

/// So many things that stand in a column are shown with it.
const SAMPLES: usize = 3;

/// Fields that hold days.
const DATED: [Field; 9] = [
    Field::Departs,
    Field::DepartureDay,
    Field::Arrives,
    Field::ArrivalDay,
    Field::CheckIn,
    Field::CheckOut,
    Field::Day,
    Field::Starts,
    Field::Ends,
];

/// The nouns a list may be of, the commonest first.
pub const NOUNS: [Noun; 7] =
    [Noun::People, Noun::Delegations, Noun::Legs, Noun::Stays, Noun::Sessions, Noun::Rooms, Noun::Requests];

/// What each column of a table fills.
pub type Mapping = BTreeMap<usize, Option<Field>>;

/// The columns of a table.
#[derive(Debug, Clone)]
pub struct Columns {
    /// The place of the row with the headings, where the list has them.
    heading_row: Option<usize>,
    /// Whether that row is known, and not only taken because it comes first.
    pub headings_are_known: bool,
    headings: Vec<String>,
    mapping: Mapping,
    known_from: Vec<KnownFrom>,
    /// How its dates are read, where it has columns with dates.
    pub dates: Option<DatesView>,
}

/// What the list is of: the noun of which most headings are known words.
pub fn guess_noun(sheet: &Sheet) -> Noun {
    let known = |noun: &Noun| {
        let row = sheet.rows.get(column::header_row(*noun, &sheet.rows).unwrap_or(0));
        let headings: Vec<String> = row.map(texts).unwrap_or_default();
        column::guess(*noun, &headings).iter().filter(|guess| guess.sure).count()
    };
    // Of equals the last is taken, and the commonest is to win.
    NOUNS.into_iter().rev().max_by_key(known).unwrap_or(Noun::People)
}

/// The fields that are kept in the forum, of those a list of a noun can have.
pub fn kept(noun: Noun) -> Vec<Field> {
    let left_out: &[Field] = match noun {
        Noun::People => &[Field::Status, Field::Reference],
        Noun::Delegations => &[Field::Email, Field::Phone],
        Noun::Legs => &[Field::Class, Field::Reference],
        Noun::Stays | Noun::Sessions | Noun::Requests => &[],
        Noun::Rooms => &[Field::Kind, Field::Reference],
    };
    noun.fields().iter().copied().filter(|field| !left_out.contains(field)).collect()
}

/// Fields of which a row must have one.
fn needed(noun: Noun) -> &'static [Field] {
    match noun {
        Noun::People => &[Field::Name, Field::GivenName, Field::FamilyName],
        Noun::Delegations => &[Field::Name, Field::City, Field::Reference],
        Noun::Legs => &[Field::From],
        Noun::Stays => &[Field::Hotel],
        Noun::Sessions => &[Field::Title],
        Noun::Rooms => &[Field::Name],
        Noun::Requests => &[Field::Counterpart],
    }
}

impl Columns {
    /// The columns of a sheet.
    pub fn of(sheet: &Sheet, noun: Noun, options: &ImportOptions, plan: &Plan) -> Self {
        let found = column::header_row(noun, &sheet.rows);
        let heading_row = match options.heading_row {
            Some(number) => sheet.rows.iter().position(|row| row.number == number),
            None => Some(found.unwrap_or(0)),
        };
        let rows = sheet.rows.iter().skip(heading_row.unwrap_or(0));
        let width = rows.map(|row| row.cells.len()).max().unwrap_or(0);
        let row = heading_row.and_then(|row| sheet.rows.get(row));
        let mut headings: Vec<String> = row.map(texts).unwrap_or_default();
        headings.resize(width, String::new());
        let headings_are_known =
            options.heading_row.is_some() || found.is_some() || are_headings(noun, &headings, plan);
        let (mapping, known_from) = meanings(noun, &headings, options, plan);
        let mut columns = Self { heading_row, headings_are_known, headings, mapping, known_from, dates: None };
        columns.dates = columns.datings(sheet, options.date_convention);
        columns
    }

    /// The rows below the headings; all of them where there are none.
    pub fn rows<'sheet>(&self, sheet: &'sheet Sheet) -> &'sheet [Row] {
        sheet.rows.get(self.heading_row.map_or(0, |row| row + 1)..).unwrap_or_default()
    }

    /// The number of the row with the headings.
    pub fn heading_number(&self, sheet: &Sheet) -> Option<u64> {
        sheet.rows.get(self.heading_row?).map(|row| row.number)
    }

    /// The cell of a row that fills a field.
    pub fn cell<'row>(&self, row: &'row Row, field: Field) -> Option<&'row Cell> {
        let column = self.mapping.iter().find(|(_, one)| **one == Some(field)).map(|(column, _)| *column)?;
        Some(row.cell(column)).filter(|cell| !cell.is_empty())
    }

    /// The convention dates are read by.
    pub fn convention(&self) -> DateConvention {
        self.dates.as_ref().map_or(DateConvention::DayMonthYear, |dates| dates.chosen)
    }

    /// The headings by what their columns fill.
    pub fn headings(&self) -> Headings {
        let filled = self.mapping.iter().filter_map(|(column, field)| Some((self.headings.get(*column)?, (*field)?)));
        let filled = filled.filter(|(heading, _)| !heading.is_empty());
        filled.map(|(heading, field)| (field.word().to_owned(), heading.clone())).collect()
    }

    /// Whether a row has what it cannot be without.
    pub fn is_enough(&self, noun: Noun) -> bool {
        needed(noun).iter().any(|field| self.mapping.values().any(|one| *one == Some(*field)))
    }

    /// The columns as they are shown.
    pub fn views(&self, sheet: &Sheet) -> Vec<ColumnView> {
        let view = |(column, heading): (usize, &String)| ColumnView {
            column,
            heading: heading.clone(),
            field: self.mapping.get(&column).copied().flatten(),
            known_from: self.known_from.get(column).copied().unwrap_or(KnownFrom::Guessed),
            samples: self.samples(sheet, column),
        };
        self.headings.iter().enumerate().map(view).collect()
    }

    /// What is remembered of them for the next list of the same headings; nothing when it is known so already, or when the
    /// list has no headings.
    pub fn to_remember(&self, noun: Noun, plan: &Plan, id: impl FnOnce() -> ColumnMappingId) -> Option<ColumnMapping> {
        self.heading_row?;
        let headings = joined(&self.headings);
        let mapping = serde_json::to_string(&self.mapping).ok()?;
        let known = remembered(noun, &self.headings, plan);
        let fits = (1..=20_000).contains(&headings.chars().count()) && mapping.len() <= 20_000;
        if !fits || known.is_some_and(|known| known.mapping == mapping) {
            return None;
        }
        let id = known.map_or_else(id, |known| known.id);
        Some(ColumnMapping { id, noun: noun.word().to_owned(), headings, mapping })
    }

    fn samples(&self, sheet: &Sheet, column: usize) -> Vec<String> {
        let cells = self.rows(sheet).iter().map(|row| row.cell(column)).filter(|cell| !cell.is_empty());
        let short = |text: String| text.trim().chars().take(80).collect();
        cells.take(SAMPLES).map(|cell| short(cell.text())).collect()
    }

    /// What the dates of the list allow. Times alone and what is no date by any convention have no say.
    fn datings(&self, sheet: &Sheet, said: Option<DateConvention>) -> Option<DatesView> {
        let dated: Vec<usize> = self
            .mapping
            .iter()
            .filter(|(_, field)| field.is_some_and(|field| DATED.contains(&field)))
            .map(|(column, _)| *column)
            .collect();
        if dated.is_empty() {
            return None;
        }
        let rows = self.rows(sheet);
        let cells = rows.iter().flat_map(|row| dated.iter().map(|column| row.cell(*column)));
        let is_date = |cell: &&Cell| DateConvention::ALL.iter().any(|one| read_cell_date(cell, *one).is_some());
        let is_time = |cell: &&Cell| matches!(cell, Cell::Text(text) if column::read_time(text).is_some());
        let Datings { allowed, ambiguous, short_years, .. } =
            conventions_of_cells(cells.filter(|cell| !is_time(cell)).filter(is_date));
        // No convention reads all of them: somebody has to say which cells are wrong.
        let mixed = allowed.is_empty();
        let possible = if mixed { DateConvention::ALL.to_vec() } else { allowed };
        let chosen = said.or_else(|| possible.first().copied()).unwrap_or(DateConvention::DayMonthYear);
        Some(DatesView { possible, chosen, ambiguous: ambiguous || mixed, confirmed: said.is_some(), short_years })
    }
}

/// Whether a row is one of headings although only one of its words is known: that word is what the rows cannot be without,
/// or an earlier list had the same row.
fn are_headings(noun: Noun, row: &[String], plan: &Plan) -> bool {
    let is_needed = |field: Option<Field>| field.is_some_and(|field| needed(noun).contains(&field));
    let named = column::guess(noun, row).iter().any(|guess| guess.sure && is_needed(guess.field));
    named || remembered(noun, row, plan).is_some()
}

/// What each column fills, and where that is known from.
fn meanings(noun: Noun, headings: &[String], options: &ImportOptions, plan: &Plan) -> (Mapping, Vec<KnownFrom>) {
    let kept = kept(noun);
    let only_kept = |field: Option<Field>| field.filter(|field| kept.contains(field));
    let all = |known_from| vec![known_from; headings.len()];
    if let Some(said) = &options.mapping {
        let mapping = (0..headings.len()).map(|column| (column, only_kept(said.get(&column).copied().flatten())));
        return (mapping.collect(), all(KnownFrom::Confirmed));
    }
    let earlier =
        remembered(noun, headings, plan).and_then(|known| serde_json::from_str::<Mapping>(&known.mapping).ok());
    if let Some(earlier) = earlier {
        return (earlier, all(KnownFrom::Remembered));
    }
    let guesses = column::guess(noun, headings);
    let known_from = guesses.iter().map(|guess| if guess.sure { KnownFrom::Heading } else { KnownFrom::Guessed });
    let known_from = known_from.collect();
    (guesses.into_iter().map(|guess| (guess.column, only_kept(guess.field))).collect(), known_from)
}

fn remembered<'plan>(noun: Noun, headings: &[String], plan: &'plan Plan) -> Option<&'plan ColumnMapping> {
    let headings = joined(headings);
    plan.column_mappings.iter().find(|known| known.noun == noun.word() && known.headings == headings)
}

fn joined(headings: &[String]) -> String {
    headings.iter().map(|heading| heading.replace('\n', " ")).collect::<Vec<_>>().join("\n")
}

fn texts(row: &Row) -> Vec<String> {
    row.cells.iter().map(|cell| cell.text().trim().to_owned()).collect()
}

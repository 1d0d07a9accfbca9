//! A rooming list as a plain value, and how each of its cells reads.

use super::reworded::Reworded;
use crate::table::Value;
use crate::words::{Language, Wording, Words};
use crate::writing::one_line;
use attache_domain::lodging::{LineChange, LineField, Payer, RoomingLine, StayStatus, nights_of};
use attache_domain::time::Zoned;
use std::collections::BTreeSet;

/// So much of a hotel's name stands in the name of a file, which must hold the list's number too.
const MOST_OF_HOTEL: usize = 80;

/// A rooming list for one hotel, ready to be written. Nothing in it is withheld any more: see [`super::Gate`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomingSheet {
    /// How headings and words are worded.
    pub wording: Wording,
    /// What the forum is called.
    pub forum: String,
    /// What the hotel is called.
    pub hotel: String,
    /// Its number, once it was sent.
    pub number: Option<i64>,
    /// The number of the list it is held against, if there is one.
    pub since: Option<i64>,
    /// When it was sent, or made.
    pub made: Zoned,
    /// To whom.
    pub recipient: String,
    /// A line to the hotel.
    pub note: String,
    /// Whether lines that say the same as before are left out.
    pub only_changes: bool,
    /// Its lines in order.
    pub rows: Vec<RoomingRow>,
}

/// A line, and what became of it since the list before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomingRow {
    /// By which the hotel's answer names the line; empty on a list that was not sent.
    pub reference: String,
    /// What it says; of a line that is gone, what it said.
    pub line: RoomingLine,
    /// What it said before.
    pub before: Option<RoomingLine>,
    /// What became of it.
    pub change: LineChange,
    /// The fields that differ.
    pub fields: Vec<LineField>,
}

/// How much of everything there is on a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct RoomingTotals {
    pub rooms: usize,
    pub room_nights: usize,
    pub guests: usize,
    pub new: usize,
    pub amended: usize,
    pub cancelled: usize,
    pub same: usize,
}

/// The columns of a list, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Reference,
    Change,
    Told(LineField),
    Nights,
    Hotel,
    Differs,
}

/// All of them. The reference stands first, where no hotel takes it for a column to fill in.
pub(crate) const COLUMNS: [Column; 17] = [
    Column::Reference,
    Column::Change,
    Column::Told(LineField::Guests),
    Column::Told(LineField::Delegation),
    Column::Told(LineField::RoomType),
    Column::Told(LineField::RoomNumber),
    Column::Told(LineField::CheckIn),
    Column::Told(LineField::CheckOut),
    Column::Nights,
    Column::Told(LineField::Arrives),
    Column::Told(LineField::Leaves),
    Column::Told(LineField::Payer),
    Column::Told(LineField::Requests),
    Column::Told(LineField::Confirmation),
    Column::Told(LineField::Status),
    Column::Differs,
    Column::Hotel,
];

impl RoomingTotals {
    /// What is counted on a list. Stays that share a room stand at one place of the list and are one room. What is gone
    /// counts among the cancelled only.
    pub fn of(rows: &[RoomingRow]) -> Self {
        let mut totals = Self::default();
        let mut rooms = BTreeSet::new();
        let mut nights = BTreeSet::new();
        for row in rows {
            match row.change {
                LineChange::New => totals.new += 1,
                LineChange::Amended => totals.amended += 1,
                LineChange::Cancelled => totals.cancelled += 1,
                LineChange::Same => totals.same += 1,
            }
            if row.change != LineChange::Cancelled {
                totals.guests += row.line.guests.lines().count();
                rooms.insert(row.line.position);
                nights.extend(nights_of(row.line.check_in, row.line.check_out).map(|night| (row.line.position, night)));
            }
        }
        (totals.rooms, totals.room_nights) = (rooms.len(), nights.len());
        totals
    }
}

impl RoomingSheet {
    /// What its files are called, before their ending and before they are made safe: each list and each way to write it has
    /// its own.
    pub fn file_name(&self) -> String {
        let words = Words::of(self.wording);
        let hotel: String = self.hotel.chars().take(MOST_OF_HOTEL).collect();
        let hotel = ("hotel", hotel.as_str());
        let file = match self.number {
            Some(number) => words.say_with("rooming-file", &[hotel, ("number", &words.number(number))]),
            None => words.say_with("rooming-file-draft", &[hotel]),
        };
        if self.only_changes { words.say_with("rooming-file-changes", &[("file", &file)]) } else { file }
    }

    /// The lines that are written.
    pub fn shown(&self) -> impl Iterator<Item = &RoomingRow> {
        self.rows.iter().filter(|row| !self.only_changes || row.change != LineChange::Same)
    }
}

impl RoomingRow {
    /// The state a hotel reads: what is gone is cancelled, however it stood before.
    pub fn status(&self) -> StayStatus {
        if self.change == LineChange::Cancelled && self.line.is_wanted() {
            StayStatus::Cancelled
        } else {
            self.line.status
        }
    }

    pub(crate) fn value(&self, column: Column, sheet: &RoomingSheet, words: &RoomingWords) -> Value {
        match column {
            Column::Reference => Value::Text(self.reference.clone()),
            Column::Change => Value::Text(words.change(self.change)),
            Column::Told(LineField::CheckIn) => Value::Day(self.line.check_in),
            Column::Told(LineField::CheckOut) => Value::Day(self.line.check_out),
            Column::Told(LineField::Status) => Value::Text(words.status(self.status())),
            Column::Told(field) => Value::Text(words.told(&self.line, field)),
            Column::Nights => Value::Count((self.line.check_out - self.line.check_in).num_days()),
            Column::Hotel => Value::Text(one_line(&sheet.hotel)),
            Column::Differs => Value::Text(words.differs(self)),
        }
    }
}

/// How what stands on a rooming list is worded.
pub struct RoomingWords {
    pub(crate) words: Words,
    /// The words of what lists keep, where it is to be said in another language.
    kept: Option<Words>,
}

impl RoomingWords {
    /// In a language.
    pub fn of(wording: impl Into<Wording>) -> Self {
        let wording = wording.into();
        let is_kept = wording.language == Language::English;
        Self { words: Words::of(wording), kept: (!is_kept).then(|| Words::of(Language::English)) }
    }

    /// What a list keeps in English, in the language of the reader. In English it stays byte for byte.
    fn again(&self, field: LineField, said: String) -> String {
        let Some(english) = &self.kept else { return said };
        let reworded = Reworded { english, words: &self.words };
        match field {
            LineField::Arrives | LineField::Leaves => reworded.way(&said),
            LineField::Delegation => reworded.delegations(&said),
            LineField::Requests => reworded.requests(&said),
            _ => said,
        }
    }

    /// What a field of a line says, for a reader.
    pub fn told(&self, line: &RoomingLine, field: LineField) -> String {
        match field {
            LineField::CheckIn => self.words.short_date(line.check_in),
            LineField::CheckOut => self.words.short_date(line.check_out),
            LineField::Payer => self.payer(&line.payer),
            LineField::Status => self.status(line.status),
            _ => self.again(field, line.field(field)),
        }
    }

    /// What stands on paper where nobody is named yet. In a file that comes back it would be read as a name.
    pub(crate) fn nobody(&self) -> String {
        self.words.say("rooming-nobody")
    }

    /// What a field is called.
    pub fn field(&self, field: LineField) -> String {
        self.words.say(&format!("rooming-field-{}", field.word()))
    }

    /// What became of a line.
    pub fn change(&self, change: LineChange) -> String {
        self.words.say(&format!("rooming-change-{}", change.word()))
    }

    /// Who pays, for the word of it; what is no such word stays as it is.
    pub fn payer(&self, word: &str) -> String {
        let known = Payer::from_word(word).map(|payer| self.words.say(&format!("rooming-payer-{}", payer.word())));
        known.unwrap_or_else(|| word.to_owned())
    }

    /// How far a stay is settled.
    pub fn status(&self, status: StayStatus) -> String {
        self.words.say(&format!("rooming-status-{}", status.word()))
    }

    pub(crate) fn heading(&self, column: Column) -> String {
        match column {
            Column::Told(field) => self.field(field),
            Column::Reference => self.words.say("rooming-reference"),
            Column::Change => self.words.say("rooming-change"),
            Column::Nights => self.words.say("rooming-nights"),
            Column::Hotel => self.words.say("rooming-hotel"),
            Column::Differs => self.words.say("rooming-differs"),
        }
    }

    /// "Check-out was Sat 21 June; Room type was Double".
    fn differs(&self, row: &RoomingRow) -> String {
        let Some(before) = &row.before else { return String::new() };
        let was = |field: &LineField| {
            let (name, said) = (self.field(*field), self.told(before, *field).replace('\n', ", "));
            if said.is_empty() {
                self.words.say_with("rooming-was-open", &[("field", &name)])
            } else {
                self.words.say_with("rooming-was", &[("field", &name), ("before", &said)])
            }
        };
        row.fields.iter().map(was).collect::<Vec<_>>().join("; ")
    }

    /// "Rooming list 2", or that it was not sent yet.
    pub(crate) fn title(&self, sheet: &RoomingSheet) -> String {
        match sheet.number {
            Some(number) => self.words.count("rooming-list", &[("number", number)]),
            None => self.words.say("rooming-list-draft"),
        }
    }

    /// Against what it is held, and whether that is all it shows.
    pub(crate) fn compared(&self, sheet: &RoomingSheet) -> String {
        let Some(since) = sheet.since else { return String::new() };
        let key = if sheet.only_changes { "rooming-only-changes" } else { "rooming-compared" };
        self.words.count(key, &[("number", since)])
    }

    /// When it was sent or made, on the clocks it was sent by.
    pub(crate) fn made(&self, sheet: &RoomingSheet) -> String {
        let made = sheet.made;
        let key = if sheet.number.is_some() { "rooming-sent" } else { "rooming-made" };
        let (date, time) = (self.words.date(made.date()), self.words.time(made.local().time()));
        let offset = self.words.offset(made.minutes_ahead_of_utc());
        self.words.say_with(key, &[("date", &date), ("time", &time), ("offset", &offset)])
    }

    /// A count in the digits of the document.
    pub(crate) fn figure(&self, count: usize) -> String {
        self.words.number(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// What is counted, each with its name.
    pub(crate) fn totals(&self, sheet: &RoomingSheet) -> Vec<(String, usize)> {
        let totals = RoomingTotals::of(&sheet.rows);
        let counted = [("rooms", totals.rooms), ("room-nights", totals.room_nights), ("guests", totals.guests)];
        let changed = [("new", totals.new), ("amended", totals.amended), ("cancelled", totals.cancelled)];
        let changed = changed.into_iter().filter(|_| sheet.since.is_some());
        let named = |(key, count): (&str, usize)| (self.words.say(&format!("rooming-total-{key}")), count);
        counted.into_iter().chain(changed).map(named).collect()
    }
}

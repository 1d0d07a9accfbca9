//! Itineraries as a table, a row for each item of each person: for secretariats that sort, filter and count.
//!
//! Days are days and times are times of the wall there, beside the name of whose wall it is. Words are those of the pages.

use super::content::*;
use super::gate::Itinerary;
use super::reading::{Entry, Teller, day_of, entry_of, issue_line};
use super::timing;
use crate::table::{About, Cell, Column, Look, Table, Value, WorkbookError, to_workbook};
use crate::words::{Wording, Words};
use attache_domain::issues::{ItemChange, ToldItem};
use attache_domain::time::Zoned;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

/// The columns: the key of their heading, how wide they are in letters, and whether they hold long texts.
const COLUMNS: [(&str, f64, bool); 18] = [
    ("rows-person", 26.0, true),
    ("rows-body", 22.0, true),
    ("rows-date", 11.0, false),
    ("rows-start", 8.0, false),
    ("rows-zone", 20.0, true),
    ("rows-end-date", 11.0, false),
    ("rows-end", 8.0, false),
    ("rows-end-zone", 20.0, true),
    ("rows-kind", 14.0, true),
    ("rows-title", 36.0, true),
    ("rows-from", 26.0, true),
    ("rows-to", 26.0, true),
    ("rows-carrier", 16.0, true),
    ("rows-reference", 14.0, false),
    ("rows-with", 28.0, true),
    ("rows-status", 14.0, true),
    ("rows-details", 36.0, true),
    ("rows-changed", 26.0, true),
];
/// Where the mark of a change stands.
const CHANGED: usize = COLUMNS.len() - 1;

/// A table of all items of some people, in the order of the people and of their days. It is worded as it is told; the
/// itineraries are to be worded so too.
pub fn itineraries_table(itineraries: &[&Itinerary], wording: Wording) -> Table {
    let words = Words::of(wording);
    let first = itineraries.first();
    let forum = first.map(|itinerary| itinerary.content().forum.title.clone()).unwrap_or_default();
    // Each person's edition may differ; what is said above is true of all rows.
    let same = |line: &String| itineraries.iter().all(|one| issue_line(one, &words) == *line);
    let issue = first.map(|itinerary| issue_line(itinerary, &words)).filter(same).unwrap_or_default();
    Table {
        name: words.say("rows-sheet"),
        title: words.say("rows-sheet"),
        about: vec![About::quiet(forum), About::quiet(issue)],
        columns: COLUMNS
            .iter()
            .map(|(key, width, wraps)| Column { heading: words.say(key), width: *width, wraps: *wraps })
            .collect(),
        kept_in_sight: 1,
        rows: itineraries.iter().flat_map(|itinerary| rows_of(itinerary, &words)).collect(),
    }
}

/// The table as a workbook.
///
/// # Errors
/// [`WorkbookError`], for a text longer than a cell holds.
pub fn itineraries_workbook(itineraries: &[&Itinerary], wording: Wording) -> Result<Vec<u8>, WorkbookError> {
    let made = itineraries.iter().map(|itinerary| itinerary.content().issue.exported_at).max().unwrap_or_default();
    to_workbook(&[itineraries_table(itineraries, wording)], made, Words::of(wording).direction())
}

fn rows_of(itinerary: &Itinerary, words: &Words) -> Vec<Vec<Cell>> {
    let teller = Teller::new(itinerary, words);
    let content = itinerary.content();
    let mut rows: Vec<(NaiveDate, Option<DateTime<Utc>>, Vec<Cell>)> = Vec::new();
    let mut items: Vec<&Item> = content.items.iter().collect();
    items.sort_by_key(|item| item.id);
    for item in items {
        let line = Line::of(&teller, item);
        let starts = line.starts.map(|at| at.instant());
        rows.push((timing::first_day(item), starts, line.cells(&content.person, item, itinerary)));
    }
    for told in teller.changes.gone_items() {
        let cells = gone_cells(told, &content.person, &teller.changes.gone_heading(words));
        rows.push((day_of(&told.when).unwrap_or_default(), None, cells));
    }
    rows.sort_by_key(|(date, starts, _)| (*date, *starts));
    rows.into_iter().map(|(_, _, cells)| cells).collect()
}

/// What a row says of an item; texts may be empty.
#[derive(Default)]
struct Line {
    entry: Entry,
    starts: Option<Zoned>,
    ends: Option<Zoned>,
    first_day: Option<NaiveDate>,
    last_day: Option<NaiveDate>,
    zone: String,
    end_zone: String,
    from: String,
    to: String,
    carrier: String,
    reference: String,
    with: String,
    details: String,
    status: String,
}

impl Line {
    fn of(teller: &Teller<'_>, item: &Item) -> Self {
        let entry = entry_of(teller, item);
        let words = teller.words;
        let plain = match &item.what {
            What::Leg(leg) => Self {
                from: leg.from.name.clone(),
                to: leg.to.name.clone(),
                carrier: leg.carrier.clone(),
                reference: leg.booking_reference.clone(),
                ..Self::between(teller, (leg.departs, &leg.from.city), (leg.arrives, &leg.to.city))
            },
            What::Transfer(transfer) => Self {
                from: transfer.from.name.clone(),
                to: transfer.to.name.clone(),
                ..Self::between(teller, (transfer.starts, &transfer.from.city), (transfer.ends, &transfer.to.city))
            },
            What::Stay(stay) => Self {
                first_day: Some(stay.check_in),
                last_day: Some(stay.check_out),
                zone: teller.city_of(stay.zone),
                from: stay.address.clone(),
                to: stay.room_number.clone(),
                reference: stay.confirmation.clone(),
                ..Self::default()
            },
            What::Session(session) => {
                Self { from: session.place.clone(), to: session.room.clone(), ..Self::during(teller, session.when) }
            }
            What::Meeting(meeting) => {
                let with = meeting.counterparts.iter().map(|one| words.listed(&[&one.name, &one.body]));
                Self {
                    from: meeting.place.clone(),
                    to: meeting.room.clone(),
                    with: with.collect::<Vec<_>>().join("\n"),
                    ..Self::during(teller, meeting.when)
                }
            }
        };
        let status = if entry.mark.is_empty() { words.say("rows-confirmed") } else { entry.mark.clone() };
        let details = plain.details(&entry, words);
        Self { details, status, entry, ..plain }
    }

    fn between(teller: &Teller<'_>, (starts, from): (Zoned, &str), (ends, to): (Zoned, &str)) -> Self {
        Self {
            starts: Some(starts),
            ends: Some(ends),
            first_day: Some(starts.date()),
            last_day: Some(ends.date()),
            zone: teller.zone_of(starts, from),
            end_zone: teller.zone_of(ends, to),
            ..Self::default()
        }
    }

    fn during(teller: &Teller<'_>, when: When) -> Self {
        match when {
            When::Timed { starts, ends: Some(ends) } => Self::between(teller, (starts, ""), (ends, "")),
            When::Timed { starts, ends: None } => Self {
                starts: Some(starts),
                first_day: Some(starts.date()),
                zone: teller.zone_of(starts, ""),
                ..Self::default()
            },
            When::Day { date, zone } => Self { first_day: Some(date), zone: teller.city_of(zone), ..Self::default() },
        }
    }

    /// Every other fact of the item; what has a column of its own is not said twice.
    fn details(&self, entry: &Entry, words: &Words) -> String {
        let own_columns = ["booking-reference", "confirmation-number", "room-number", "with", "stay-dates"];
        let own_columns = own_columns.map(|key| words.say(key));
        let facts = entry.details.iter().filter(|detail| !own_columns.contains(&detail.label));
        let facts = facts.map(|detail| words.labelled(&detail.label, &detail.value));
        let wanted = entry.objectives.iter().map(|line| words.labelled(&entry.objectives_label, line));
        facts.chain(wanted).collect::<Vec<_>>().join("\n")
    }

    fn cells(self, person: &PersonContent, item: &Item, itinerary: &Itinerary) -> Vec<Cell> {
        let time = |at: Option<Zoned>| at.map_or(Value::Empty, |at| Value::Time(at.local().time()));
        let day = |day: Option<NaiveDate>| day.map_or(Value::Empty, Value::Day);
        let is_cancelled = item.status == ItemStatus::Cancelled;
        let values = [
            Value::text(&person.name),
            Value::text(&person.body),
            day(self.first_day),
            time(self.starts),
            Value::text(self.zone),
            day(self.last_day),
            time(self.ends),
            Value::text(self.end_zone),
            Value::text(&self.entry.kind),
            Value::text(&self.entry.title),
            Value::text(self.from),
            Value::text(self.to),
            Value::text(self.carrier),
            Value::text(self.reference),
            Value::text(self.with),
            Value::text(self.status),
            Value::text(self.details),
            Value::text(&self.entry.changed),
        ];
        let change = itinerary.since().and_then(|since| since.differences.items.get(&item.id));
        let look = |at: usize| match change {
            Some(ItemChange::New) => Look::New,
            Some(ItemChange::Amended(_)) if at == CHANGED => Look::Amended,
            _ if is_cancelled && at > 1 && at < CHANGED => Look::Cancelled,
            _ => Look::Plain,
        };
        values.into_iter().enumerate().map(|(at, value)| Cell::looking(look(at), value)).collect()
    }
}

/// What is not told any more, as it was told.
fn gone_cells(told: &ToldItem, person: &PersonContent, said: &str) -> Vec<Cell> {
    let moment = |kept: &str| kept.parse::<NaiveDateTime>().ok();
    let day = |kept: &str| day_of(kept).map_or(Value::Empty, Value::Day);
    let time = |kept: &str| moment(kept).map_or(Value::Empty, |at| Value::Time(at.time()));
    let mut cells: Vec<Cell> = COLUMNS
        .iter()
        .map(|(key, _, _)| match *key {
            "rows-date" => day(&told.when),
            "rows-start" => time(&told.when),
            "rows-end-date" => day(&told.until),
            "rows-end" => time(&told.until),
            "rows-title" => Value::text(&told.title),
            "rows-from" => Value::text(&told.place),
            _ => Value::Empty,
        })
        .map(|value| Cell::looking(Look::Cancelled, value))
        .collect();
    (cells[0], cells[1]) = (Value::text(&person.name).into(), Value::text(&person.body).into());
    cells[CHANGED] = Cell::looking(Look::Amended, Value::text(said));
    cells
}

//! Bringing in the files of other offices: lists, calendars, bookings, passes and cards.
//!
//! A file is read, then *staged*: what accepting it would do is found out on a copy of the plan and shown row by row.
//! Nothing of it is in the forum before a person accepts, and then all that is accepted is one operation. Start with
//! [`staging`](self::Staging), then `trial.rs`, then a `put_` file for what becomes of a row, and a `match_` file for what
//! a row means.

mod accept;
mod answers;
mod bookings_follow;
mod columns;
mod countries;
mod drafts;
mod from_findings;
mod from_table;
mod letters;
mod match_bodies;
mod match_legs;
mod match_people;
mod match_places;
mod match_sessions;
mod match_stays;
mod meant;
mod put_bodies;
mod put_legs;
mod put_people;
mod put_programme;
mod put_requests;
mod put_rooms;
mod put_rooms_of_stays;
mod put_stays;
mod reading;
mod requests_from_table;
mod rooms_from_table;
mod rooms_together;
mod said;
mod seeker;
mod session_fields;
mod session_kinds;
mod staging;
mod stay_statuses;
mod times;
mod told;
mod trial;
mod work;

pub use accept::{accept, accept_import};
pub use columns::NOUNS;
pub use letters::*;
pub use reading::{LARGEST_FILE, ReadFile, read_apart, read_bytes, serve_if_asked};
pub use said::Said;
pub use staging::Staging;

pub use attache_imports::column::{DateConvention, Field, Noun};

use crate::commands::{Answer, Progress};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::Empty;
use attache_domain::time::Zoned;
use base64::Engine;
use chrono::NaiveDate;
use staging::Bench;
use std::cell::Cell;
use uuid::Uuid;

/// Looks into a file. What was staged before is forgotten.
///
/// # Errors
/// [`Refusal::Unreadable`], and what is wrong with the input.
pub fn stage_import(planner: &mut Planner, input: StageImport) -> Answer<StagingView> {
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(&input.content)
        .map_err(|_| Refusal::Malformed { detail: "content is not base64".to_owned() })?;
    let file = ReadFile::here(input.name, bytes, &input.options)?;
    stage(planner, file, input.noun, input.options, |_| true)
}

/// Looks into a pasted text. From there on it is a file like any other: the same trial, the same acceptance.
///
/// # Errors
/// [`Refusal::Invalid`] for no text; [`Refusal::Unreadable`].
pub fn stage_text(planner: &mut Planner, input: StageText) -> Answer<StagingView> {
    let text = input.text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err(Refusal::invalid("text", Problem::Empty));
    }
    let usual = match text.get(..5).unwrap_or_default().to_ascii_uppercase().as_str() {
        "BEGIN" if text.to_ascii_uppercase().starts_with("BEGIN:VCARD") => "pasted.vcf",
        "BEGIN" => "pasted.ics",
        _ => "pasted.csv",
    };
    let name = crate::wire::optional_text("name", input.name.as_deref(), 200)?;
    let name = if name.is_empty() { usual.to_owned() } else { name };
    let options = ImportOptions { encoding: Some("utf-8".to_owned()), ..input.options };
    let file = ReadFile::here(name, text.as_bytes().to_vec(), &options)?;
    stage(planner, file, input.noun, options, |_| true)
}

/// Stages a file that was read. `go_on` is told how far it is and answers whether to go on.
///
/// # Errors
/// [`Refusal::Cancelled`]; then what was staged before is staged still.
pub fn stage(
    planner: &mut Planner,
    file: ReadFile,
    noun: Option<Noun>,
    options: ImportOptions,
    go_on: impl FnMut(Progress) -> bool,
) -> Answer<StagingView> {
    let ReadFile { name, bytes, read } = file;
    let staging = Staging { name, read, noun, options, decisions: Default::default(), bytes };
    let view = look(planner, &staging, go_on)?;
    planner.staged = Some(staging);
    Ok(view)
}

/// Reads what is staged again; the forum may have changed meanwhile.
///
/// # Errors
/// [`Refusal::NothingStaged`].
pub fn staged_import(planner: &Planner, _input: Empty) -> Answer<StagingView> {
    look(planner, planner.staged.as_ref().ok_or(Refusal::NothingStaged)?, |_| true)
}

/// Takes what a person says about the file, its columns and its rows. On any error all stays as it was.
///
/// # Errors
/// [`Refusal::NothingStaged`], [`Refusal::Unreadable`] when the file cannot be read as was said.
pub fn restage_import(planner: &mut Planner, input: RestageImport) -> Answer<StagingView> {
    let staging = planner.staged.as_ref().ok_or(Refusal::NothingStaged)?;
    let options = staging.options.clone().with(input.options);
    let reads_otherwise =
        options.encoding != staging.options.encoding || options.delimiter != staging.options.delimiter;
    let read = if reads_otherwise {
        reading::read_again(&staging.name, &staging.bytes, &options)?
    } else {
        staging.read.clone()
    };
    let noun = input.noun.or(staging.noun);
    let (name, bytes) = (staging.name.clone(), staging.bytes.clone());
    let mut changed = Staging { name, read, noun, options, decisions: staging.decisions.clone(), bytes };
    if changed.rows_are_of() != staging.rows_are_of() {
        // The same numbers are on other rows now, or on rows that mean something else.
        changed.decisions.clear();
    }
    for row in input.rows {
        let known = changed.decisions.entry(row.number).or_default();
        *known = known.clone().with(row);
    }
    let view = look(planner, &changed, |_| true)?;
    planner.staged = Some(changed);
    Ok(view)
}

/// Forgets what is staged. The forum never knew of it.
///
/// # Errors
/// None; it is no error when nothing is staged.
pub fn discard_import(planner: &mut Planner, _input: Empty) -> Answer<()> {
    planner.staged = None;
    Ok(())
}

impl ImportOptions {
    /// These, with what is said anew in place of what was said before.
    fn with(self, said: Self) -> Self {
        Self {
            encoding: said.encoding.or(self.encoding),
            delimiter: said.delimiter.or(self.delimiter),
            sheet: said.sheet.or(self.sheet),
            heading_row: said.heading_row.or(self.heading_row),
            mapping: said.mapping.or(self.mapping),
            date_convention: said.date_convention.or(self.date_convention),
            zone: said.zone.or(self.zone),
            people: said.people.or(self.people),
            hotel: said.hotel.or(self.hotel),
        }
    }
}

impl RowDecision {
    fn with(self, said: Self) -> Self {
        Self {
            number: said.number,
            accept: said.accept.or(self.accept),
            target: said.target.or(self.target),
            people: said.people.or(self.people),
        }
    }
}

/// What accepting would do to the forum as it is now. New records get ids that are none of the forum's.
fn look(planner: &Planner, staging: &Staging, mut go_on: impl FnMut(Progress) -> bool) -> Answer<StagingView> {
    let last = Cell::new(0_u128);
    let new_id = || {
        last.set(last.get() + 1);
        Uuid::from_u128(last.get())
    };
    let bench = Bench { plan: &planner.plan, today: planner.today(), new_id: &new_id };
    Ok(staging.try_out(&bench, &mut go_on)?.view)
}

/// The day of an operation, on the forum's wall.
fn day_of_operation(change: &crate::operate::Change<'_>) -> NaiveDate {
    let zone = change.plan.forum().map_or(chrono_tz::Tz::UTC, |forum| forum.zone);
    Zoned::at(change.now, zone).date()
}

//! Taking things back, making them again, and looking at all that was done.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, Facts, OperationLabel};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{Empty, Moment};
use attache_domain::forum::Kind;
use attache_domain::time::Zoned;
use attache_store::{Entry, EntryKind, EntryState, StoreError};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which change to take back.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Undo {
    /// Its place in the history; absent, the last one in force.
    #[serde(default)]
    pub position: Option<i64>,
}

/// Which part of the history to read.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReadHistory {
    /// Only entries before this one.
    #[serde(default)]
    pub before: Option<i64>,
    /// How many; 100 unless said, at most 1,000.
    #[serde(default)]
    pub limit: Option<i64>,
}

/// Some of the history, newest first.
#[derive(Debug, Serialize, TS)]
pub struct HistoryPage {
    /// The entries.
    pub entries: Vec<HistoryEntry>,
    /// Whether there are older ones.
    pub more: bool,
}

/// One entry of the history.
#[derive(Debug, Serialize, TS)]
pub struct HistoryEntry {
    /// Its place.
    pub position: i64,
    /// When, on the forum's wall.
    pub at: Moment,
    /// Who.
    pub who: String,
    /// The operation; for an undo or a redo, the one it is about.
    pub op: String,
    /// What it was about.
    pub facts: Facts,
    /// What it is.
    pub state: HistoryState,
    /// The change an undo or redo is about.
    pub of: Option<i64>,
    /// How many rows it touched.
    pub rows: i64,
    /// The nouns it touched.
    pub tables: Vec<Kind>,
    /// Whether its contents were purged, so that it can no longer be taken back.
    pub purged: bool,
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HistoryState {
    /// How the file began; cannot be taken back.
    Founding,
    /// A change in force.
    Done,
    /// A change that was taken back.
    Undone,
    /// The taking back of a change.
    Undo,
    /// The making again of a change.
    Redo,
}

/// Reads the history.
pub fn history(planner: &Planner, input: ReadHistory) -> Answer<HistoryPage> {
    let limit = input.limit.unwrap_or(100).clamp(1, 1000);
    let mut entries = planner.file.history(input.before, limit + 1)?;
    let more = entries.len() as i64 > limit;
    entries.truncate(limit as usize);
    let zone = planner.forum()?.zone;
    let entries = entries.into_iter().map(|entry| history_entry(planner, entry, zone));
    Ok(HistoryPage { entries: entries.collect::<Result<_, _>>()?, more })
}

/// Takes a change back.
pub fn undo(planner: &mut Planner, input: Undo) -> Answer<Done<()>> {
    let wanted = match input.position {
        None => planner.file.next_undo()?,
        Some(position) => planner.file.entry(position)?,
    };
    let in_force = |entry: &Entry| entry.kind == EntryKind::Change && entry.state == EntryState::Done;
    let change = wanted.filter(in_force).ok_or(Refusal::NothingToUndo)?;
    if change.is_empty {
        return Err(Refusal::Purged);
    }
    let entry = planner.new_entry(EntryKind::Undo, Some(change.position), &change.op);
    let recorded = planner.file.take_back(change.position, entry);
    let recorded = recorded.map_err(|error| in_the_way(planner, error))?;
    planner.settle(&change.op, facts_of(&change), recorded)
}

/// Makes the change again that was taken back last.
pub fn redo(planner: &mut Planner, _input: Empty) -> Answer<Done<()>> {
    let change = planner.file.next_redo()?.ok_or(Refusal::NothingToRedo)?;
    let entry = planner.new_entry(EntryKind::Redo, Some(change.position), &change.op);
    let recorded = planner.file.make_again(change.position, entry);
    let recorded = recorded.map_err(|error| in_the_way(planner, error))?;
    planner.settle(&change.op, facts_of(&change), recorded)
}

/// An entry by its label.
pub fn label(entry: &Entry) -> OperationLabel {
    OperationLabel { position: entry.position, op: op_of(entry), facts: facts_of(entry) }
}

/// The operation of an entry. One whose contents were purged has no facts left to say what it did.
fn op_of(entry: &Entry) -> String {
    let is_purge = [Op::PurgePerson.word(), Op::PurgeNeeds.word()].contains(&entry.op.as_str());
    if entry.is_empty && !is_purge { PURGED_ENTRY.to_owned() } else { entry.op.clone() }
}

/// How an entry is named whose contents were purged.
const PURGED_ENTRY: &str = "purged_entry";

/// Names the later changes that stand in the way.
fn in_the_way(planner: &Planner, error: StoreError) -> Refusal {
    let StoreError::LaterChanges(positions) = error else { return error.into() };
    let entries = positions.iter().filter_map(|position| planner.file.entry(*position).ok().flatten());
    Refusal::LaterChanges { entries: entries.map(|entry| label(&entry)).collect() }
}

/// An entry whose facts cannot be read is still an entry; it is shown without them.
fn facts_of(entry: &Entry) -> Facts {
    serde_json::from_str(&entry.facts).unwrap_or_default()
}

fn history_entry(planner: &Planner, entry: Entry, zone: Tz) -> Result<HistoryEntry, Refusal> {
    let tables = planner.file.nouns_of(entry.position)?;
    Ok(HistoryEntry {
        position: entry.position,
        at: Zoned::at(entry.at, zone).into(),
        facts: facts_of(&entry),
        state: match (entry.kind, entry.state) {
            (EntryKind::Founding, _) => HistoryState::Founding,
            (EntryKind::Change, EntryState::Done) => HistoryState::Done,
            (EntryKind::Change, EntryState::Undone) => HistoryState::Undone,
            (EntryKind::Undo, _) => HistoryState::Undo,
            (EntryKind::Redo, _) => HistoryState::Redo,
        },
        op: op_of(&entry),
        purged: entry.is_empty,
        who: entry.who,
        of: entry.about,
        rows: entry.rows,
        tables: tables.iter().filter_map(|noun| Kind::from_word(noun)).collect(),
    })
}

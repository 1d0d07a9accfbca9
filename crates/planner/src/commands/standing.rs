//! How things stand: what every answer to a write carries, and what the top bar shows.

use super::Answer;
use crate::operate::OperationLabel;
use crate::planner::Planner;
use crate::undo;
use crate::wire::{Empty, Moment};
use attache_domain::conflicts::Level;
use attache_domain::time::Zoned;
use serde::Serialize;
use ts_rs::TS;

/// How things stand: what the top bar shows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Standing {
    /// The forum's title.
    pub title: String,
    /// The file's name, without its folder.
    pub file_name: String,
    /// The forum's zone.
    pub zone: String,
    /// Whether it may only be looked at.
    pub read_only: bool,
    /// What undo would take back.
    pub undo: Option<OperationLabel>,
    /// What redo would make again.
    pub redo: Option<OperationLabel>,
    /// Open conflicts by level.
    pub conflicts: ConflictCounts,
    /// The forum's days.
    pub days: Vec<String>,
    /// First day.
    pub starts_on: String,
    /// Last day.
    pub ends_on: String,
    /// The day it is now on the forum's wall.
    pub today: String,
    /// When the last change was written; every change is on the disk before it is answered.
    pub saved_at: Option<Moment>,
    /// A purge could not be finished for want of room on the disk; opening the file with room finishes it.
    pub purge_unfinished: bool,
}

/// Open conflicts by level.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct ConflictCounts {
    /// The plan cannot work like this.
    pub block: usize,
    /// Must be gone before the plan is handed out.
    pub resolve_before_issue: usize,
    /// Worth knowing.
    pub warn: usize,
}

/// Reads how things stand.
pub fn standing(planner: &Planner, _input: Empty) -> Answer<Standing> {
    planner.standing()
}

impl Planner {
    /// How things stand.
    ///
    /// # Errors
    /// [`crate::Refusal::Broken`].
    pub fn standing(&self) -> Answer<Standing> {
        let forum = self.forum()?;
        let at_level =
            |level| self.trouble.iter().filter(|conflict| conflict.is_open() && conflict.level == level).count();
        let last = self.file.history(None, 1)?.pop();
        Ok(Standing {
            title: forum.title.clone(),
            file_name: self.path().file_name().unwrap_or_default().to_string_lossy().into_owned(),
            zone: forum.zone.name().to_owned(),
            read_only: self.is_read_only(),
            undo: self.file.next_undo()?.as_ref().map(undo::label),
            redo: self.file.next_redo()?.as_ref().map(undo::label),
            conflicts: ConflictCounts {
                block: at_level(Level::Block),
                resolve_before_issue: at_level(Level::ResolveBeforeIssue),
                warn: at_level(Level::Warn),
            },
            days: forum.days().iter().map(ToString::to_string).collect(),
            starts_on: forum.starts_on.to_string(),
            ends_on: forum.ends_on.to_string(),
            today: self.today().to_string(),
            saved_at: last.map(|entry| Zoned::at(entry.at, forum.zone).into()),
            purge_unfinished: self.file.purge_is_unfinished(),
        })
    }
}

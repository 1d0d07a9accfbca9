//! What belongs to windows, folders and the person at them rather than to a forum, as letters.

use super::{Answer, Standing};
use crate::refusal::{Problem, Refusal};
use crate::wire;
use crate::words::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the welcome screen shows.
#[derive(Debug, Serialize, TS)]
pub struct Welcome {
    /// Files opened before, the last first.
    pub recent: Vec<RecentFile>,
    /// Samples that can be opened.
    pub samples: Vec<crate::samples::Which>,
    /// How the person likes the window.
    pub preferences: Preferences,
    /// The program's version.
    pub version: String,
    /// How things stand, when a forum is open.
    pub open: Option<Standing>,
    /// Why the forum that was asked for at the start is not open.
    pub refused: Option<Refusal>,
}

/// A file opened before. The window knows it by a handle; paths stay outside the screens' reach.
#[derive(Debug, Serialize, TS)]
pub struct RecentFile {
    /// Its handle.
    pub handle: String,
    /// The forum's title.
    pub title: String,
    /// Where it is, to read.
    pub path: String,
    /// When it was opened last.
    pub opened: String,
    /// Whether it is gone.
    pub missing: bool,
}

/// A file by its handle.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Handle {
    /// The handle.
    pub handle: String,
}

/// A sample by its name.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenSample {
    /// Which.
    pub which: crate::samples::Which,
}

/// The language the window has taken.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Speak {
    /// Its tag.
    pub language: String,
}

impl Speak {
    /// The language of the tag.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] for one this program does not speak.
    pub fn checked(&self) -> Answer<Language> {
        Language::of_tag(&self.language).ok_or_else(|| Refusal::invalid("language", Problem::OutOfRange))
    }
}

/// A long command by its ticket.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Ticket {
    /// The number the screen gave it.
    pub ticket: u32,
}

/// How far a long command is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// Steps done.
    pub done: usize,
    /// Steps in all.
    pub of: usize,
    /// What is being done now, by name.
    pub doing: String,
}

/// How a person likes the window. Kept beside the program, not in the forum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Preferences {
    /// The name the history will show.
    pub name: String,
    /// Light, dark, or as the system has it.
    pub theme: Theme,
    /// The language of the window, by its tag; empty for the system's.
    pub language: String,
    /// Whether the rail is folded.
    pub rail_folded: bool,
    /// The rail's width in pixels.
    pub rail_width: u32,
    /// The inspector's width in pixels.
    pub inspector_width: u32,
    /// Whether rows are compact.
    pub compact: bool,
    /// The language documents were made in last: a tag, or `own` for each reader's own.
    pub document_language: String,
    /// Whether documents stand in the digits of their language's own script.
    pub own_digits: bool,
}

impl Preferences {
    /// The same, if every value is one a window can have.
    ///
    /// # Errors
    /// [`Refusal::Invalid`].
    pub fn checked(mut self) -> Answer<Self> {
        self.name = wire::text("name", &self.name, 200)?;
        self.language = wire::text("language", &self.language, 20)?;
        self.document_language = wire::text("document_language", &self.document_language, 20)?;
        for (field, width) in [("rail_width", self.rail_width), ("inspector_width", self.inspector_width)] {
            wire::number(field, i64::from(width), 0, 10_000)?;
        }
        Ok(self)
    }
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            name: String::new(),
            theme: Theme::System,
            language: String::new(),
            rail_folded: false,
            rail_width: 200,
            inspector_width: 360,
            compact: false,
            document_language: "en".to_owned(),
            own_digits: false,
        }
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system has it.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

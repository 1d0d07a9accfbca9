//! The language the command line speaks.

use super::Arguments;
use attache_planner::surroundings::ThisMachine;
use attache_planner::words::Language;
use clap::builder::PossibleValuesParser;

impl Arguments {
    /// The language to speak: the one that was asked for, the system's, or English.
    pub fn spoken(&self) -> Language {
        let asked = self.language.as_deref().and_then(Language::of_tag);
        asked.or_else(|| Language::of_locale(&ThisMachine::locale())).unwrap_or(Language::English)
    }
}

/// The languages that can be asked for, by their tags.
pub(super) fn languages() -> PossibleValuesParser {
    Language::ALL.iter().map(|language| language.tag()).collect::<Vec<_>>().into()
}

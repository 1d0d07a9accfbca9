//! In which languages documents can be, and which one of a forum's readers reads.

use crate::commands::Answer;
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::Empty;
use attache_documents::{Digits, Language, Wording};
use attache_domain::delegations::Person;
use attache_domain::languages::Languages;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for each reader's own language.
pub const EACH_READERS_OWN: &str = "own";

/// A language documents can be in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DocumentLanguage {
    /// Its tag (BCP 47).
    pub tag: String,
    /// What it calls itself.
    pub name: String,
    /// Whether its script has digits of its own, so that there is a choice.
    pub has_own_digits: bool,
}

/// How a document is worded.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DocumentWording {
    /// The tag of its language, or `own` for the first language of each reader that documents can be in; absent, English.
    pub language: Option<String>,
    /// Whether times, dates and counts stand in the digits of the language's own script; absent, in European ones.
    pub own_digits: Option<bool>,
}

/// The tags of the languages documents can be in.
pub fn language_tags() -> impl Iterator<Item = &'static str> {
    Language::ALL.iter().map(|language| language.tag())
}

/// Lists every language documents can be in.
pub fn list_document_languages(_planner: &Planner, _input: Empty) -> Answer<Vec<DocumentLanguage>> {
    let language = |language: &Language| DocumentLanguage {
        tag: language.tag().to_owned(),
        name: language.name(),
        has_own_digits: language.has_own_digits(),
    };
    Ok(Language::ALL.iter().map(language).collect())
}

impl DocumentWording {
    /// How a document of one language for all its readers is worded.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] for a language that documents cannot be in.
    pub fn for_all(&self) -> Result<Wording, Refusal> {
        self.in_language(|| None)
    }

    /// How a document for one person is worded.
    ///
    /// # Errors
    /// As [`DocumentWording::for_all`].
    pub fn for_person(&self, person: &Person) -> Result<Wording, Refusal> {
        self.in_language(|| Some(first_language(person)))
    }

    fn in_language(&self, own: impl FnOnce() -> Option<Language>) -> Result<Wording, Refusal> {
        let language = match self.language.as_deref() {
            None => Some(Language::default()),
            Some(EACH_READERS_OWN) => own(),
            Some(tag) => Language::of_tag(tag),
        };
        let language = language.ok_or_else(|| Refusal::invalid("language", Problem::OutOfRange))?;
        let digits = if self.own_digits == Some(true) { Digits::Own } else { Digits::European };
        Ok(Wording { language, digits })
    }
}

/// The first language noted of a person that documents can be in, in whatever variant; English where there is none.
fn first_language(person: &Person) -> Language {
    let spoken = Languages::read(&person.languages).spoken;
    let plain = |tag: &str| tag.split('-').next().and_then(Language::of_tag);
    spoken.iter().find_map(|one| plain(&one.tag)).unwrap_or_default()
}

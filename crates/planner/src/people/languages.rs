//! A person's languages as letters: what is understood as entries with a level, the rest as it was written.

use crate::commands::Answer;
use crate::lists::sort_by_name;
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, Empty};
use crate::words;
use attache_domain::languages::{self, LanguageLevel, Languages, SpokenLanguage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most letters of all of a person's languages.
pub(crate) const LONGEST: usize = 300;

/// A language and how well somebody speaks it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LanguageSkill {
    /// Its tag of BCP 47: "fr", "pt-BR".
    pub language: String,
    /// How well.
    pub level: LanguageLevel,
}

/// A language somebody speaks, with its name.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct LanguageView {
    pub language: String,
    pub name: String,
    pub level: LanguageLevel,
}

/// A language that can be chosen.
#[derive(Debug, Serialize, TS)]
pub struct LanguageName {
    /// Its tag of BCP 47.
    pub language: String,
    /// Its name.
    pub name: String,
    /// What it calls itself; may be empty.
    pub own_name: String,
}

/// Reads the languages there are, by name.
pub fn list_languages(planner: &Planner, _input: Empty) -> Answer<Vec<LanguageName>> {
    let named = |tag: &str| LanguageName {
        language: tag.to_owned(),
        name: languages::name(tag, words::spoken().tag()),
        own_name: languages::own_name(tag).to_owned(),
    };
    let mut rows: Vec<LanguageName> = languages::all().map(named).collect();
    sort_by_name(&planner.plan, &mut rows, |row| &row.name);
    Ok(rows)
}

/// Entries with their names.
pub(super) fn views(languages: &Languages) -> Vec<LanguageView> {
    let view = |one: &SpokenLanguage| LanguageView {
        language: one.tag.clone(),
        name: languages::name(&one.tag, words::spoken().tag()),
        level: one.level,
    };
    languages.spoken.iter().map(view).collect()
}

/// Everything in words: "French C1, English, Arabic native".
pub(crate) fn readable(languages: &Languages) -> String {
    let spoken = languages.spoken.iter().map(|one| {
        let name = languages::name(&one.tag, words::spoken().tag());
        match one.level {
            LanguageLevel::Unsaid => name,
            level => words::say_about(
                "language-with-level",
                &[("language", name), ("level", words::say(&format!("language-level-{}", level.word())))],
            ),
        }
    });
    spoken.chain(languages.unread.iter().cloned()).collect::<Vec<_>>().join(", ")
}

/// Puts new entries, new text that waits to be understood, or both in place of those of a person. Of that text, what is
/// understood becomes an entry; when only one of the two is given, the other stays.
///
/// # Errors
/// [`Problem::OutOfRange`] for what is no tag of a language, and as [`wire::text`].
pub(super) fn edit(text: &mut String, skills: Option<&[LanguageSkill]>, unread: Option<&str>) -> Result<(), Refusal> {
    if skills.is_none() && unread.is_none() {
        return Ok(());
    }
    let known = Languages::read(text);
    let mut edited = Languages { spoken: known.spoken, unread: Vec::new() };
    if let Some(skills) = skills {
        edited.spoken.clear();
        for skill in skills {
            let tag = languages::tag(&wire::language("languages", &skill.language)?);
            let tag = tag.ok_or_else(|| Refusal::invalid("languages", Problem::OutOfRange))?;
            edited.add(SpokenLanguage { tag, level: skill.level });
        }
    }
    match unread {
        None => edited.unread = known.unread,
        Some(written) => {
            let read = Languages::read(&wire::text("languages_unread", written, LONGEST)?);
            read.spoken.into_iter().for_each(|one| edited.add(one));
            edited.unread = read.unread;
        }
    }
    *text = wire::text("languages", &edited.text(), LONGEST)?;
    Ok(())
}

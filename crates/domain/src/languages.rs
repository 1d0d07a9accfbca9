//! The languages a person speaks and how well: what people write is read, and what is not understood is kept as it is.
//!
//! A person's languages stand in the file as one text in a canonical form, "fr C1, en, ar native": a tag of BCP 47 and,
//! where it was said, a level of the Common European Framework or "native". Older files and lists hold whatever
//! somebody wrote; the same reader makes entries of "French (C1), English, árabe nativo". A part of a text is either
//! understood to its last word or kept to its last letter.

mod names;
mod reading;

pub use names::{all, name, own_name, tag};

use crate::vocabulary::vocabulary;

vocabulary! {
    /// How well somebody speaks a language: the levels of the Common European Framework of Reference, and the language
    /// one grew up in.
    LanguageLevel {
        /// Nobody said.
        Unsaid = "unsaid",
        /// Beginner.
        A1 = "A1",
        /// Elementary.
        A2 = "A2",
        /// Intermediate.
        B1 = "B1",
        /// Upper intermediate.
        B2 = "B2",
        /// Advanced.
        C1 = "C1",
        /// As good as native.
        C2 = "C2",
        /// Grown up in it.
        Native = "native",
    }
}

/// A language somebody speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenLanguage {
    /// Its tag of BCP 47.
    pub tag: String,
    /// How well.
    pub level: LanguageLevel,
}

/// What somebody speaks, and what was written about it that nobody understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Languages {
    /// Each language once, in the order they were given in.
    pub spoken: Vec<SpokenLanguage>,
    /// What was not understood, as it was written.
    pub unread: Vec<String>,
}

impl Languages {
    /// Reads what people write. Languages go by their tags and by their names in Catalan, English, French, German,
    /// Spanish and themselves.
    pub fn read(text: &str) -> Self {
        let mut read = Self::default();
        let parts = text.split([',', ';', '\n', '،', '、']).map(str::trim).filter(|part| !part.is_empty());
        for part in parts {
            match reading::understood(part) {
                Some(spoken) => spoken.into_iter().for_each(|one| read.add(one)),
                None if read.unread.iter().any(|known| known == part) => {}
                None => read.unread.push(part.to_owned()),
            }
        }
        read
    }

    /// Adds a language; of one that is there already, the level is filled in where it was not said.
    pub fn add(&mut self, one: SpokenLanguage) {
        match self.spoken.iter_mut().find(|known| known.tag == one.tag) {
            Some(known) if known.level == LanguageLevel::Unsaid => known.level = one.level,
            Some(_) => {}
            None => self.spoken.push(one),
        }
    }

    /// The canonical text, which [`Languages::read`] reads back to the same.
    pub fn text(&self) -> String {
        let spoken = self.spoken.iter().map(|one| match one.level {
            LanguageLevel::Unsaid => one.tag.clone(),
            level => format!("{} {}", one.tag, level.word()),
        });
        spoken.chain(self.unread.iter().cloned()).collect::<Vec<_>>().join(", ")
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.spoken.is_empty() && self.unread.is_empty()
    }
}

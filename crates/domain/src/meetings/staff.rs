//! Who serves meetings: interpreters, note-takers and liaison officers, with languages, hours, breaks and daily limits.
//!
//! They are people of the forum, so that whatever claims their time stands on their one timeline.

use crate::ids::*;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;

/// Somebody who serves meetings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffMember {
    /// Key.
    pub id: StaffMemberId,
    /// Who.
    pub person: PersonId,
    /// What the person does.
    pub task: StaffTask,
    /// The only delegation the person works for.
    pub delegation: Option<DelegationId>,
    /// Pairs of languages interpreted between, both ways, in the form [`pairs_text`] writes.
    pub pairs: String,
    /// Minutes of rest after each meeting.
    pub break_minutes: i64,
    /// The most minutes in meetings on one day.
    pub most_minutes_per_day: Option<i64>,
    /// For the office only; in no export.
    pub note: String,
}

impl StaffMember {
    /// Whether the person interprets between two languages.
    pub fn interprets(&self, one: &str, other: &str) -> bool {
        LanguagePair::new(one, other).is_some_and(|pair| pairs_of(&self.pairs).contains(&pair))
    }
}

/// When somebody serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffHours {
    /// Key.
    pub id: StaffHoursId,
    /// Who.
    pub staff_member: StaffMemberId,
    /// The one day they are for; without it, every day that has none of its own.
    pub day: Option<NaiveDate>,
    /// From when, in minutes from midnight; without it, not at all on that day.
    pub starts: Option<i64>,
    /// Until when, in minutes from the same midnight.
    pub ends: Option<i64>,
}

vocabulary! {
    /// What somebody does for meetings.
    StaffTask {
        /// Interprets.
        Interpreter = "interpreter",
        /// Takes notes.
        NoteTaker = "note_taker",
        /// Accompanies a delegation.
        LiaisonOfficer = "liaison_officer",
    }
}

/// Two languages, as codes, in the order of the alphabet: who interprets does so both ways.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguagePair(String, String);

impl LanguagePair {
    /// The pair of two codes of two or three small letters; `None` when they are one language or are no codes.
    pub fn new(one: &str, other: &str) -> Option<Self> {
        let is_code = |code: &str| (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
        let (first, second) = if one < other { (one, other) } else { (other, one) };
        (one != other && is_code(one) && is_code(other)).then(|| Self(first.to_owned(), second.to_owned()))
    }

    /// The first code.
    pub fn one(&self) -> &str {
        &self.0
    }

    /// The second code.
    pub fn other(&self) -> &str {
        &self.1
    }
}

impl std::fmt::Display for LanguagePair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.0, self.1)
    }
}

/// The pairs a text of the file names; what is no pair is passed over.
pub fn pairs_of(text: &str) -> Vec<LanguagePair> {
    let pair = |one: &str| one.trim().split_once('-').and_then(|(one, other)| LanguagePair::new(one, other));
    text.split(',').filter_map(pair).collect()
}

/// How pairs stand in the file: `ar-en, en-fr`, in order, each once.
pub fn pairs_text(mut pairs: Vec<LanguagePair>) -> String {
    pairs.sort();
    pairs.dedup();
    pairs.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_is_the_same_from_both_ends_and_one_language_is_none() {
        assert_eq!(LanguagePair::new("fr", "ar"), LanguagePair::new("ar", "fr"));
        assert_eq!(LanguagePair::new("ar", "ar"), None);
        assert_eq!(LanguagePair::new("arabic", "fr"), None);
    }

    #[test]
    fn pairs_are_written_in_one_form_and_read_back() {
        let pairs = pairs_of("fr-en, en-ar,fr-en, nonsense");
        assert_eq!(pairs_text(pairs.clone()), "ar-en, en-fr");
        assert_eq!(pairs_of(&pairs_text(pairs)).len(), 2);
    }
}

//! Which language the principal of a side speaks in a meeting, as long as nobody says it.

use super::principals::sent;
use attache_domain::delegations::Person;
use attache_domain::languages::{LanguageLevel, Languages};
use attache_domain::meetings::{Interpretation, Meeting, Party};
use attache_domain::plan::Plan;

/// A language as the pairs of interpreters name it, without its country: "pt" for "pt-BR".
pub(super) fn code_of(tag: &str) -> String {
    tag.split('-').next().unwrap_or_default().to_ascii_lowercase()
}

/// Enters what the sides of a new meeting speak, each among the others.
pub(crate) fn say_languages(plan: &Plan, meeting: &Meeting, parties: &mut [Party]) {
    let said: Vec<(String, String)> = parties
        .iter()
        .map(|party| {
            let others: Vec<Party> = parties.iter().filter(|one| one.id != party.id).cloned().collect();
            languages_in(plan, meeting.interpretation, party, &others)
        })
        .collect();
    for (party, languages) in parties.iter_mut().zip(said) {
        (party.speaks, party.understands) = languages;
    }
}

/// What the principal of a side speaks and what else the principal follows, as far as that person's languages are known.
/// Where nobody interprets, it is a language that the others follow, if there is one; else the one spoken best.
pub(super) fn languages_in(
    plan: &Plan,
    interpretation: Interpretation,
    party: &Party,
    others: &[Party],
) -> (String, String) {
    let own = known(plan, party);
    let followed: Vec<&String> = own.iter().filter(|(_, level)| follows(*level)).map(|(code, _)| code).collect();
    let theirs: Vec<Vec<(String, LanguageLevel)>> = others.iter().map(|other| known(plan, other)).collect();
    let is_shared = |code: &str| {
        let mut known = theirs.iter().filter(|list| !list.is_empty());
        known.all(|list| list.iter().any(|(other, level)| other == code && follows(*level)))
    };
    let shared = followed.iter().find(|code| interpretation == Interpretation::None && is_shared(code));
    let best = own.first().map(|(code, _)| code);
    let speaks = shared.copied().or(best).cloned().unwrap_or_default();
    let understands: Vec<&str> = followed.into_iter().map(String::as_str).filter(|code| **code != *speaks).collect();
    let understands = understands.join(", ");
    (speaks, understands)
}

/// Whether somebody follows a meeting in a language known this well.
fn follows(level: LanguageLevel) -> bool {
    level >= LanguageLevel::B2
}

/// How well a language is known; where nobody said it, it is taken to be known well, though not from home.
fn assumed(level: LanguageLevel) -> LanguageLevel {
    if level == LanguageLevel::Unsaid { LanguageLevel::C2 } else { level }
}

/// The languages of whom a side sends, the best first, and of those known equally well in their order.
fn known(plan: &Plan, party: &Party) -> Vec<(String, LanguageLevel)> {
    let person = sent(plan, party).and_then(|id| plan.get::<Person>(id));
    let Languages { spoken, .. } = Languages::read(person.map_or("", |person| &person.languages));
    let mut known: Vec<(String, LanguageLevel)> =
        spoken.into_iter().map(|one| (code_of(&one.tag), assumed(one.level))).collect();
    known.sort_by_key(|(_, level)| std::cmp::Reverse(*level));
    known
}

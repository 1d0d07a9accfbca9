//! What the files of a person are called: the same whichever people are exported together, and different from the
//! files of everybody else in the forum, so that one export never writes over another person's document.

use super::draft::DraftFacts;
use attache_documents::Language;
use attache_documents::file_names::safe_file_name;
use attache_domain::delegations::Person;
use attache_domain::ids::PersonId;
use attache_domain::plan::Plan;
use std::collections::BTreeMap;

/// How much of a key tells two people of one name and one body apart.
const LETTERS_OF_KEY: usize = 8;

/// A name for each person, without ending: the person's own; with the body where somebody else has that name too; with
/// the end of the person's key where even that is not enough.
pub fn file_names(plan: &Plan, facts: &DraftFacts<'_>) -> BTreeMap<PersonId, String> {
    let wanted: Vec<(&Person, [String; 2])> =
        plan.people.iter().map(|person| (person, wanted(person, &facts.body_of(person.id)))).collect();
    let mut claims: BTreeMap<String, usize> = BTreeMap::new();
    for (_, [plain, with_body]) in &wanted {
        *claims.entry(folded(plain)).or_default() += 1;
        if plain != with_body {
            *claims.entry(folded(with_body)).or_default() += 1;
        }
    }
    let alone = |name: &&String| claims.get(&folded(name)) == Some(&1);
    let named = wanted.iter().map(|(person, names)| {
        let name = names.iter().find(alone).cloned().unwrap_or_else(|| with_key(&names[1], person.id));
        (person.id, name)
    });
    named.collect()
}

/// The name in a language: one itinerary can lie in several languages in one folder.
pub fn in_language(name: &str, language: Language) -> String {
    if language == Language::default() { name.to_owned() } else { format!("{name} ({})", language.tag()) }
}

fn wanted(person: &Person, body: &str) -> [String; 2] {
    let plain = safe_file_name(&person.display_name);
    let with_body =
        if body.is_empty() { plain.clone() } else { safe_file_name(&format!("{}, {body}", person.display_name)) };
    [plain, with_body]
}

/// Version 7 keys begin with the time, which people entered together share; their end is random.
fn with_key(name: &str, person: PersonId) -> String {
    let key = person.0.simple().to_string();
    format!("{name} {}", &key[key.len() - LETTERS_OF_KEY..])
}

/// Some file systems do not tell case apart.
fn folded(name: &str) -> String {
    name.to_lowercase()
}

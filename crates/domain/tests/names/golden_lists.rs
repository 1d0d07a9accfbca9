//! The real lists of the field, whole, in six languages: each file of `golden/` was read by eye.
//!
//! `UPDATE_GOLDEN=1` writes them anew; read the difference before committing it.

use crate::lists;
use attache_domain::names::capitals;
use attache_domain::names::collation::Collation;
use attache_domain::names::travel_document;
use std::path::Path;

/// Cities and countries whose place differs between alphabets, or whose first letter has an accent.
const TELLING: [&str; 13] = [
    "Ñuñoa",
    "Nuremberg",
    "Çanakkale",
    "Şanlıurfa",
    "Isparta",
    "İncirliova",
    "Österreich",
    "Ozieri",
    "Ånge",
    "Zürich",
    "Zutphen",
    "Côte d’Ivoire",
    "Türkiye",
];

const LANGUAGES: [&str; 7] = ["ca", "de", "en", "es", "fr", "sv", "tr"];

#[test]
fn cities_of_real_events_with_a_few_that_tell_alphabets_apart() {
    let mut cities = lists::cities();
    cities.extend(TELLING.map(str::to_owned));
    for language in LANGUAGES {
        Collation::of_language(language).sort_by_name(&mut cities, String::as_str);
        check(&format!("cities.{language}.txt"), &cities);
    }
}

#[test]
fn people_in_official_capacity_by_family_name() {
    let mut people: Vec<String> = lists::people().iter().map(by_family_name).collect();
    for language in LANGUAGES {
        Collation::of_language(language).sort_by_name(&mut people, String::as_str);
        check(&format!("people.{language}.txt"), &people);
    }
}

#[test]
fn people_with_their_family_names_in_capitals_and_as_a_ticket_may_have_them() {
    let mut lines: Vec<String> = Vec::new();
    for person in lists::people() {
        let shown = capitals::within_display_name(&person.display, &person.family, "");
        let ticket = travel_document::suggest(&person.display, "").readable();
        lines.push(format!("{shown} · {ticket}"));
    }
    check("people.forms.txt", &lines);
}

/// As a list has it: the family name someone marked before the whole name; the whole name where there is none.
fn by_family_name(person: &lists::Listed) -> String {
    match person.family.as_str() {
        "" => person.display.clone(),
        family => format!("{family} · {}", person.display),
    }
}

#[track_caller]
fn check(file: &str, lines: &[String]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/names/golden").join(file);
    let mut text = lines.join("\n");
    text.push('\n');
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &text).expect("the golden file can be written");
    }
    let golden = std::fs::read_to_string(&path).expect("the golden file is there");
    assert_eq!(text, golden.replace('\r', ""), "{file} is the order a reader of that language expects");
}

//! Every language has its files in the program, and each of them is read.

use super::*;
use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("words")
}

/// What a language lacks is said in English, and fails here.
#[test]
fn every_tongue_says_everything_of_conflicts() {
    use attache_domain::conflicts::{Rule, Step};
    let rules = Rule::ALL.iter().map(|rule| rule.word());
    let rules = rules.flat_map(|word| [format!("rule-{word}"), format!("conflict-{}", message_name(word))]);
    let sums = Step::ALL.iter().map(|step| format!("sum-{}", message_name(step.word())));
    let lines = ["step", "line", "line-plain", "line-early", "line-early-plain"].map(|line| format!("sum-{line}"));
    let messages: Vec<String> = rules.chain(sums).chain(lines).filter(|name| knows(name)).collect();
    assert!(messages.len() > 150, "there are more than {}", messages.len());
    for tongue in Tongue::all() {
        let lacking: Vec<&String> = messages.iter().filter(|name| !tongue.knows(name)).collect();
        assert!(lacking.is_empty(), "{} says nothing of {lacking:?}", tongue.tag());
    }
    let written = names(folder().with_file_name("words_of_reports"), |_| true);
    assert_eq!(written, BTreeSet::from(["ar.ftl", "ca.ftl", "fr.ftl"].map(str::to_owned)));
}

/// The facts each message of a file uses.
fn facts_used(text: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let (mut used, mut message) = (BTreeMap::new(), "");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(char::is_alphabetic) {
            message = line.split(" =").next().unwrap_or_default();
        }
        let facts = line.split('$').skip(1).map(|rest| rest.split([' ', '}', ')', ',']).next().unwrap_or_default());
        used.entry(message).or_insert_with(BTreeSet::new).extend(facts);
    }
    used.remove("");
    used
}

#[test]
fn what_reports_say_uses_the_facts_that_english_uses() {
    let files = Language::English.files();
    let text = |wanted: &str| files.iter().find(|(name, _)| *name == wanted).expect("the file").1;
    let mut english = facts_used(text("conflicts.ftl"));
    english.extend(facts_used(text("vocabulary.ftl")).into_iter().filter(|(name, _)| name.starts_with("rule-")));
    for (tag, text) in tongue::REPORTS {
        assert_eq!(facts_used(text), english, "in {tag}");
    }
}

/// The names in a folder for which this holds.
fn names(folder: PathBuf, is_meant: impl Fn(&std::fs::DirEntry) -> bool) -> BTreeSet<String> {
    let entries = std::fs::read_dir(&folder).expect("the folder of words").flatten();
    entries.filter(is_meant).map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn every_folder_is_a_language_and_every_file_is_in_the_program() {
    let folders = names(folder(), |entry| entry.path().is_dir());
    assert_eq!(folders, Language::ALL.iter().map(|language| language.tag().to_owned()).collect());
    for language in Language::ALL {
        let there = names(folder().join(language.tag()), |_| true);
        let known: BTreeSet<String> = language.files().iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(there, known, "the files of {language:?}");
    }
}

#[test]
fn every_file_is_well_formed() {
    for (language, (name, text)) in Language::ALL.iter().flat_map(|one| one.files().iter().map(move |file| (one, file)))
    {
        let read = FluentResource::try_new((*text).to_owned());
        assert!(read.is_ok(), "{}/{name}: {:?}", language.tag(), read.err().map(|(_, faults)| faults));
    }
}

#[test]
fn each_language_speaks_for_itself() {
    let said = |language, count: i64| {
        let facts: FluentArgs<'_> =
            [("count", FluentValue::from(count)), ("name", "Cena".into())].into_iter().collect();
        say_in(language, "op-release-bookings", &facts)
    };
    assert_eq!(said(Language::English, 1), "Give back the room of “Cena”");
    assert_eq!(said(Language::Spanish, 1), "Devolver la sala de “Cena”");
    assert_eq!(said(Language::Spanish, 3), "Devolver las salas de 3 reservas: Cena");
    let names: Vec<String> = in_every_language("language-name").collect();
    assert_eq!(names, ["English", "Español"]);
}

#[test]
fn a_setting_of_the_system_is_a_language_or_none() {
    let of = |text: &str| Language::of_locale(text);
    assert_eq!([of("es_MX.UTF-8"), of("es"), of("es_ES@euro")], [Some(Language::Spanish); 3]);
    assert_eq!([of("en_GB.UTF-8"), of("EN")], [Some(Language::English); 2]);
    assert_eq!([of("C"), of("POSIX"), of(""), of("est_EE")], [None; 4]);
    assert_eq!(Language::of_tag("es-419"), Some(Language::Spanish));
}

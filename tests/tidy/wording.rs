//! Names and words: what files and types may be called, and what no file of the project says.

use crate::checkout::{Source, assert_kept, sources};

/// Words that name no thing of the field: code called so is in the wrong place.
const EMPTY_NAMES: [&str; 11] = [
    "util",
    "utils",
    "utility",
    "helper",
    "helpers",
    "manager",
    "managers",
    "service",
    "services",
    "processor",
    "processors",
];

#[test]
fn files_have_names_of_the_field() {
    let broken: Vec<String> = code()
        .filter(|source| parts(source.stem()).any(|part| EMPTY_NAMES.contains(&part.as_str())))
        .map(|source| source.path)
        .collect();
    assert_kept(
        "A file that can only be called utils, helpers, manager or service holds code that belongs elsewhere.",
        &broken,
    );
}

#[test]
fn folders_have_names_of_the_field() {
    let is_empty = |folder: &str| parts(folder).any(|part| EMPTY_NAMES.contains(&part.as_str()));
    let in_such_a_folder =
        |source: &Source| source.path.rsplit_once('/').is_some_and(|(folders, _)| folders.split('/').any(is_empty));
    let broken: Vec<String> = code().filter(in_such_a_folder).map(|source| source.path).collect();
    assert_kept("Folders are nouns of the field.", &broken);
}

#[test]
fn types_have_names_of_the_field() {
    let broken: Vec<String> = code().flat_map(|source| source.places_where(names_an_empty_type)).collect();
    assert_kept("A type is a thing of the field: no Manager, Service, Helper, Util or Processor.", &broken);
}

#[test]
fn nothing_is_left_for_later_without_a_place() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("X", "XX")];
    let is_mark =
        |line: &str| line.split(|letter: char| !letter.is_ascii_alphanumeric()).any(|word| marks.contains(&word));
    let broken: Vec<String> = code().flat_map(|source| source.places_where(is_mark)).collect();
    assert_kept("What is not done is an issue, with a reader; a mark in the code has none.", &broken);
}

#[test]
fn no_file_knows_one_machine() {
    let everywhere = [concat!("/wo", "rk/"), concat!("/ro", "ot/")];
    let outside_tests = [concat!("/t", "mp/")];
    let mut broken = Vec::new();
    for source in all() {
        let names = |path: &&str, line: &str| {
            line.match_indices(*path).any(|(at, _)| {
                !line[..at].ends_with(|before: char| before.is_alphanumeric() || ".-_}*".contains(before))
            })
        };
        broken.extend(source.places_where(|line| everywhere.iter().any(|path| names(path, line))));
        if !is_test(&source) {
            broken.extend(source.places_where(|line| outside_tests.iter().any(|path| names(path, line))));
        }
    }
    assert_kept("The project runs from any folder of any machine.", &broken);
}

#[test]
fn lock_files_name_the_public_registries_alone() {
    let mut broken = Vec::new();
    for source in all().filter(|source| source.path.ends_with("package-lock.json")) {
        let is_other =
            |line: &str| line.contains("\"resolved\": \"http") && !line.contains("\"https://registry.npmjs.org/");
        broken.extend(source.places_where(is_other));
    }
    for source in all().filter(|source| source.path.ends_with("Cargo.lock")) {
        let is_other = |line: &str| {
            line.starts_with("source = ")
                && line != "source = \"registry+https://github.com/rust-lang/crates.io-index\""
        };
        broken.extend(source.places_where(is_other));
    }
    assert_kept("Anyone can install exactly what was tested, from the place everybody knows.", &broken);
}

fn all() -> impl Iterator<Item = Source> {
    sources(
        "",
        &[
            "rs", "ts", "js", "svelte", "css", "html", "ftl", "sql", "md", "toml", "json", "lock", "yml", "sh", "typ",
            "svg",
        ],
    )
    .into_iter()
}

fn code() -> impl Iterator<Item = Source> {
    sources("", &["rs", "ts", "svelte", "css", "ftl", "sql", "typ"]).into_iter()
}

fn is_test(source: &Source) -> bool {
    let in_tests = source.path.split('/').any(|folder| folder == "tests") || source.path.contains(".test.");
    in_tests || source.stem() == "tests" || source.text.contains("#[cfg(test)]")
}

fn names_an_empty_type(line: &str) -> bool {
    const DEFINES: [&str; 6] = ["struct ", "enum ", "trait ", "type ", "class ", "interface "];
    let line = line.trim_start();
    if line.starts_with("//") || line.starts_with('*') {
        return false;
    }
    DEFINES.iter().any(|defines| {
        line.match_indices(defines).any(|(at, _)| {
            let begins_a_word = at == 0 || line[..at].ends_with(' ');
            let name: String = line[at + defines.len()..]
                .chars()
                .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
                .collect();
            begins_a_word
                && name.starts_with(char::is_uppercase)
                && parts(&name).any(|part| EMPTY_NAMES.contains(&part.as_str()))
        })
    })
}

/// The words of a name, however it joins them: `RoomHelper`, `room_helper` and `room-helper` have the same.
fn parts(name: &str) -> impl Iterator<Item = String> {
    let mut spaced = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() {
            spaced.push(' ');
        }
        spaced.extend(letter.to_lowercase());
    }
    spaced.split(|letter: char| !letter.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>().into_iter()
}

#[test]
fn joined_names_are_read_word_by_word() {
    assert!(names_an_empty_type(concat!("pub struct Room", "Helper {")), "a type name is split at its capitals");
    assert!(!names_an_empty_type("pub struct ManagerialOffice;"), "a longer word of the field is not an empty one");
    assert_eq!(parts("room-utils").collect::<Vec<_>>(), ["room", "utils"], "file names are split at their signs");
}

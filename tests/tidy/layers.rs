//! The arrows between the parts of the house, and the shape of every part.

use crate::checkout::{assert_kept, read, root, sources};

/// Which of our own crates each crate may use. A new crate takes its place here first.
const ARROWS: [(&str, &[&str]); 11] = [
    ("crates/domain", &[]),
    ("crates/store", &["attache-domain"]),
    ("crates/documents", &["attache-domain"]),
    ("crates/imports", &[]),
    ("crates/rooming", &[]),
    ("crates/scheduler", &[]),
    (
        "crates/planner",
        &[
            "attache-domain",
            "attache-store",
            "attache-documents",
            "attache-imports",
            "attache-rooming",
            "attache-scheduler",
        ],
    ),
    ("crates/cli", &["attache-planner"]),
    ("src-tauri", &["attache-planner"]),
    ("tests", &["attache-domain", "attache-store", "attache-documents", "attache-planner"]),
    ("xtask", &[]),
];

/// Libraries that one part alone may know, so that a change of mind about them stays in that part.
const KNOWN_BY_ONE: [(&str, &str); 3] =
    [("rusqlite", "crates/store"), ("tauri", "src-tauri"), ("typst", "crates/documents")];

/// What the tests may know beside it: they write into a forum file as a stranger would.
const KNOWN_BY_THE_TESTS: &str = "rusqlite";

const LONGEST_FILE: usize = 500;

#[test]
fn arrows_point_one_way() {
    let mut broken = Vec::new();
    for member in members() {
        let Some((_, allowed)) = ARROWS.iter().find(|(folder, _)| *folder == member) else {
            broken.push(format!("{member} has no place in the list of arrows"));
            continue;
        };
        let used = dependencies(&member).into_iter().filter(|name| name.starts_with("attache"));
        broken
            .extend(used.filter(|name| !allowed.contains(&name.as_str())).map(|name| format!("{member} uses {name}")));
    }
    assert_kept("A lower part knows nothing of those above it, so that each can be read and tested alone.", &broken);
}

#[test]
fn one_part_alone_knows_each_large_library() {
    let mut broken = Vec::new();
    for member in members() {
        for (library, home) in KNOWN_BY_ONE {
            let belongs = |name: &String| name == library || name.starts_with(&format!("{library}-"));
            let allowed = member == home || (member == "tests" && library == KNOWN_BY_THE_TESTS);
            let foreign = dependencies(&member).into_iter().filter(belongs).filter(|_| !allowed);
            broken.extend(foreign.map(|name| format!("{member} uses {name}, which belongs to {home}")));
        }
    }
    assert_kept("SQLite, the window and the document formats each have one home.", &broken);
}

#[test]
fn every_member_says_what_it_is_for() {
    let cargo = read("Cargo.toml");
    let listed =
        cargo.lines().skip_while(|line| !line.starts_with("members")).skip(1).take_while(|line| !line.starts_with(']'));
    let silent: Vec<String> = listed
        .filter(|line| !line.trim().is_empty())
        .filter(|line| line.split_once("# ").is_none_or(|(_, comment)| comment.trim().len() < 10))
        .map(|line| format!("Cargo.toml: {}", line.trim()))
        .collect();
    assert_kept("The list of members is the first map a newcomer reads.", &silent);
}

#[test]
fn every_member_keeps_the_lints() {
    let obeys = |member: &String| {
        manifest(member).get("lints").and_then(|lints| lints.get("workspace")?.as_bool()) == Some(true)
    };
    let broken: Vec<String> = members().into_iter().filter(|member| !obeys(member)).collect();
    assert_kept("Each member has `[lints] workspace = true`, else unsafe code would be allowed there.", &broken);
    let lints = parsed("Cargo.toml");
    let unsafe_code =
        lints.get("workspace").and_then(|table| table.get("lints")?.get("rust")?.get("unsafe_code")?.as_str());
    assert_eq!(unsafe_code, Some("forbid"), "the program needs no unsafe code, and none can slip in");
}

#[test]
fn no_file_grows_beyond_reading() {
    let broken: Vec<String> = ours(&["rs", "ts", "svelte"])
        .filter(|source| !source.is_generated())
        .map(|source| (source.text.lines().count(), source.path))
        .filter(|(lines, _)| *lines > LONGEST_FILE)
        .map(|(lines, path)| format!("{path} has {lines} lines"))
        .collect();
    assert_kept(
        "A file has at most 500 lines, so that it can be read in one sitting; look for the second idea in it.",
        &broken,
    );
}

#[test]
fn every_module_begins_with_why() {
    let broken: Vec<String> = ours(&["rs"])
        .filter(|source| !source.is_generated())
        .filter(|source| {
            source
                .text
                .lines()
                .next()
                .is_none_or(|line| line.trim_start_matches("//!").trim().len() < 10 || !line.starts_with("//!"))
        })
        .map(|source| source.path)
        .collect();
    assert_kept("The first lines of a module say what it is for and what it refuses to do (`//! ...`).", &broken);
}

fn ours(endings: &'static [&'static str]) -> impl Iterator<Item = crate::checkout::Source> {
    ["crates", "src-tauri", "tests", "xtask", "ui"].into_iter().flat_map(move |folder| sources(folder, endings))
}

/// The folders of all members, with the pattern-free list of Cargo.toml as the truth.
fn members() -> Vec<String> {
    let workspace = parsed("Cargo.toml");
    let listed = workspace
        .get("workspace")
        .and_then(|table| table.get("members")?.as_array())
        .expect("Cargo.toml lists its members");
    let names: Vec<String> = listed.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect();
    for name in &names {
        assert!(root().join(name).join("Cargo.toml").is_file(), "{name} is a member and has a Cargo.toml");
    }
    names
}

fn manifest(member: &str) -> toml::Table {
    parsed(&format!("{member}/Cargo.toml"))
}

pub(crate) fn parsed(path: &str) -> toml::Table {
    read(path).parse().unwrap_or_else(|error| panic!("{path} is not TOML: {error}"))
}

/// Everything a member uses, for itself, for its build, for its tests and on single systems.
fn dependencies(member: &str) -> Vec<String> {
    let manifest = manifest(member);
    let mut tables: Vec<&toml::Table> = vec![&manifest];
    if let Some(systems) = manifest.get("target").and_then(toml::Value::as_table) {
        tables.extend(systems.values().filter_map(toml::Value::as_table));
    }
    let kinds = ["dependencies", "build-dependencies", "dev-dependencies"];
    let lists = tables.iter().flat_map(|table| kinds.iter().filter_map(|kind| table.get(*kind)?.as_table()));
    lists.flat_map(|list| list.keys().cloned()).collect()
}

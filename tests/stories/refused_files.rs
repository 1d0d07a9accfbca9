//! Files arrive by stick and e-mail, and some arrive broken or are something else. Each is refused with the reason that
//! fits, is never mistaken for an empty forum, and keeps every byte it had.

use attache_planner::{Planner, Refusal, words};
use forum_in_a_box::{Dice, ForumInABox, Untouched, surroundings, the_office};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Where SQLite keeps the version of the schema and the mark of the program, counted from the file's first byte.
const VERSION_AT: usize = 60;

fn try_to_open(path: &Path) -> Result<Planner, Refusal> {
    Planner::open(path, the_office(), surroundings(1))
}

/// The bytes of a forum with some contents.
fn forum_bytes() -> Vec<u8> {
    let mut forum = ForumInABox::new();
    forum.books("Hall A", "09:00-10:00", "Opening");
    for number in 0..30 {
        let note = format!("note {number} ").repeat(90);
        let person = forum.id("Ana Petrova");
        forum.does("edit_person", json!({ "id": person, "note": note }));
        forum.does("add_person", json!({ "display_name": format!("Guest {number}"), "family_name": note[..100] }));
    }
    forum.close();
    std::fs::read(forum.path()).expect("the forum's bytes")
}

fn file_of(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder of its own");
    let path = folder.path().join("arrived.forum");
    std::fs::write(&path, bytes).expect("the file arrives");
    (folder, path)
}

#[track_caller]
fn check_refused(bytes: &[u8], expected: &Refusal, why: &str) {
    let (_folder, path) = file_of(bytes);
    let untouched = Untouched::so_far(&path);
    for _ in 0..2 {
        match try_to_open(&path) {
            Err(refusal) => assert_eq!(refusal, *expected, "{why}"),
            Ok(_) => panic!("{why}, so it must be refused"),
        }
        untouched.assert_still(why);
    }
    let copies = tempfile::tempdir().expect("a place for a copy");
    let looked = Planner::look(&path, copies.path(), the_office(), surroundings(1)).err();
    assert_eq!(looked.as_ref(), Some(expected), "{why}: a look is refused in the same way");
    untouched.assert_still(why);
}

#[test]
fn a_file_without_a_byte_is_not_taken_for_an_empty_forum() {
    check_refused(b"", &Refusal::EmptyFile, "a copy that never arrived");
}

#[test]
fn what_is_something_else_is_foreign() {
    let foreign = Refusal::Foreign;
    check_refused(b"Dear mayor,\nplease find attached...\n", &foreign, "a letter");
    check_refused(b"x", &foreign, "one letter");
    check_refused(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0\x08\x06\0\0\0", &foreign, "a picture");
    check_refused(&[0; 8192], &foreign, "nothing but zeros");
    let mut dice = Dice::new(3);
    let noise: Vec<u8> = (0..10_000).map(|_| dice.throw() as u8).collect();
    check_refused(&noise, &foreign, "noise, or an encrypted file of another program");
}

#[test]
fn a_sqlite_file_of_another_program_is_foreign() {
    let mut bytes = forum_bytes();
    bytes[68..72].copy_from_slice(&0x0F05_5112u32.to_be_bytes());
    check_refused(&bytes, &Refusal::Foreign, "the mark of another program");
    bytes[68..72].copy_from_slice(&[0; 4]);
    check_refused(&bytes, &Refusal::Foreign, "no mark at all");
}

#[test]
fn a_file_of_a_newer_program_is_left_to_it() {
    let mut bytes = forum_bytes();
    for version in [attache_store::SCHEMA_VERSION + 1, 99, u32::MAX] {
        bytes[VERSION_AT..VERSION_AT + 4].copy_from_slice(&version.to_be_bytes());
        check_refused(&bytes, &Refusal::NewerVersion, "a newer Attaché made it");
    }
    bytes[VERSION_AT..VERSION_AT + 4].copy_from_slice(&[0; 4]);
    check_refused(&bytes, &Refusal::Foreign, "a file of no version is not brought up to date");
}

#[test]
fn a_file_that_was_cut_short_is_incomplete() {
    let bytes = forum_bytes();
    let page = 4096;
    let lengths = [16, 50, 99, 100, 101, 512, page - 1, page, page + 1, page * 3, bytes.len() / 2, bytes.len() - page];
    for length in lengths.into_iter().chain([bytes.len() - 1]) {
        check_refused(&bytes[..length], &Refusal::Incomplete, &format!("cut after {length} bytes"));
    }
}

#[test]
fn more_bytes_than_a_file_says_it_has_do_no_harm() {
    let mut bytes = forum_bytes();
    bytes.extend([0; 4096]);
    let (_folder, path) = file_of(&bytes);
    if let Err(refusal) = try_to_open(&path) {
        assert!(matches!(refusal, Refusal::Damaged | Refusal::Incomplete), "{refusal:?}");
    }
}

/// One byte of a whole file is changed: what came of opening it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Found {
    Refused,
    SameContents,
    ByTheCheck,
    Unnoticed,
}

fn open_with_flip(bytes: &[u8], at: usize, bits: u8, whole: &attache_domain::plan::Plan) -> Found {
    let mut damaged = bytes.to_vec();
    damaged[at] ^= bits;
    let (_folder, path) = file_of(&damaged);
    let untouched = Untouched::so_far(&path);
    let found = match try_to_open(&path) {
        Err(Refusal::Damaged | Refusal::Foreign | Refusal::Incomplete | Refusal::NewerVersion) => Found::Refused,
        Err(other) => panic!("byte {at} ^ {bits:#x}: the sentence must be about the file, not {other:?}"),
        Ok(planner) if planner.plan() == whole => Found::SameContents,
        Ok(planner) if planner.check_file() == Err(Refusal::Damaged) => Found::ByTheCheck,
        Ok(_) => Found::Unnoticed,
    };
    untouched.assert_still(&format!("byte {at} ^ {bits:#x}, {found:?}"));
    found
}

#[test]
fn a_changed_byte_anywhere_is_noticed_and_nothing_is_written() {
    let bytes = forum_bytes();
    let (_folder, path) = file_of(&bytes);
    let whole = try_to_open(&path).expect("the file is whole").plan().clone();
    let mut dice = Dice::new(14);
    let anywhere = (0..500).map(|_| (dice.below(bytes.len()), 1 << dice.below(8)));
    let mut dice = Dice::new(15);
    let in_the_first_bytes = (0..100).map(|at| (at, 1 + dice.below(255) as u8));
    let mut counts: BTreeMap<Found, usize> = BTreeMap::new();
    for (at, bits) in anywhere.chain(in_the_first_bytes) {
        let found = open_with_flip(&bytes, at, bits, &whole);
        assert_ne!(
            found,
            Found::Unnoticed,
            "byte {at} ^ {bits:#x}: a wrong value must never be shown as if it were right"
        );
        *counts.entry(found).or_default() += 1;
    }
    println!("{counts:?}");
    assert!(counts.get(&Found::Refused) > Some(&50), "the changes must have hit something: {counts:?}");
}

#[test]
#[cfg(unix)]
fn links_folders_and_pipes_are_not_forum_files() {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    let (folder, path) = file_of(&forum_bytes());
    let named = |name: &str| folder.path().join(name);
    std::os::unix::fs::symlink(&path, named("link.forum")).expect("a link");
    std::os::unix::fs::symlink(named("nowhere"), named("dangling.forum")).expect("a link to nothing");
    std::fs::create_dir(named("folder.forum")).expect("a folder");
    mknodat(CWD, named("pipe.forum"), FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).expect("a pipe");
    for name in ["link.forum", "dangling.forum", "folder.forum", "pipe.forum"] {
        let refusal = try_to_open(&named(name)).err();
        assert_eq!(refusal, Some(Refusal::NotAPlainFile), "{name} is not the forum file itself");
    }
    std::fs::hard_link(&path, named("second name.forum")).expect("a second name");
    for name in ["arrived.forum", "second name.forum"] {
        let refusal = try_to_open(&named(name)).err();
        assert_eq!(refusal, Some(Refusal::NotAPlainFile), "by its other name, somebody may work past our lock");
    }
    let refusal = try_to_open(&named("missing.forum")).err();
    assert_eq!(refusal, Some(Refusal::FileMissing));
    assert!(!named("missing.forum").exists(), "asking for a file must not make one");
}

#[test]
fn strange_names_of_files_work() {
    let bytes = forum_bytes();
    let folder = tempfile::tempdir().expect("a folder of its own");
    let long = format!("{}.forum", "x".repeat(200));
    let names =
        ["with blanks .forum", "ﷺ.forum", "👩🏽‍💼.forum", "e\u{301}.forum", "a?b#c%20.forum", "-rf.forum", ".forum", &long];
    for name in names {
        let path = folder.path().join(name);
        std::fs::write(&path, &bytes).expect("the file arrives");
        let planner = try_to_open(&path).unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"));
        let copy = folder.path().join("copy.forum");
        planner.save_copy(&copy).unwrap_or_else(|refusal| panic!("a copy of {name}: {refusal:?}"));
        std::fs::remove_file(copy).expect("the copy is there");
    }
}

#[test]
fn every_refusal_of_a_file_says_that_it_was_not_touched() {
    for refusal in [
        Refusal::EmptyFile,
        Refusal::Foreign,
        Refusal::Incomplete,
        Refusal::Damaged,
        Refusal::NewerVersion,
        Refusal::NotAPlainFile,
        Refusal::NetworkDrive,
    ] {
        let sentence = words::refusal(&refusal);
        assert!(sentence.contains("not touched"), "people fear for their file: {sentence}");
    }
}

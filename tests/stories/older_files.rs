//! A file from an older program opens, says what it said, and what was done in it can still be taken back. A copy of
//! it as it was is put beside it first.

use attache_planner::Planner;
use attache_planner::undo::{self, Undo};
use attache_planner::wire::Empty;
use forum_in_a_box::{surroundings, the_office};
use std::fs;
use std::path::Path;

/// Made by the program of the first migration: the mayoral forum, and one person's pronunciation entered.
const VERSION_1: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/old-files/version-1.forum");

fn opened(folder: &Path) -> Planner {
    let path = folder.join("older.forum");
    fs::copy(VERSION_1, &path).expect("a copy to work on");
    Planner::open(&path, the_office(), surroundings(1)).expect("an older file opens")
}

#[test]
fn a_file_of_the_first_version_says_what_it_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let planner = opened(folder.path());
    let plan = planner.plan();
    let told = plan.people.iter().filter(|person| person.pronunciation == "by an older program").count();
    assert_eq!(told, 1, "what was entered in the older program is there");
    assert!(plan.legs.len() > 20 && plan.sessions.len() > 10, "and so is everything else");
    assert!(plan.legs.iter().all(|leg| leg.lands() == leg.arrives), "nobody expects a delay nobody entered");
    planner.check_file().expect("the file agrees with its history across the change of shape");
    let aside =
        fs::read_dir(folder.path()).expect("the folder").filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    assert_eq!(aside.filter(|name| name.contains("version 1")).count(), 1, "the file as it was is put beside it");
}

#[test]
fn what_an_older_program_did_can_be_taken_back_to_the_beginning() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut planner = opened(folder.path());
    let before = planner.plan().clone();
    let mut taken_back = 0;
    while undo::undo(&mut planner, Undo::default()).is_ok() {
        taken_back += 1;
    }
    assert!(taken_back > 100, "every operation of the sample can be taken back, not only {taken_back}");
    assert_eq!(planner.plan().people.len(), 0, "nobody is left");
    for _ in 0..taken_back {
        undo::redo(&mut planner, Empty {}).expect("and made again");
    }
    assert!(*planner.plan() == before, "all of it comes back");
    planner.check_file().expect("the file is whole");
}

//! A file from an older program opens, says what it said, and what was done in it can still be taken back. A copy of
//! it as it was is put beside it first.

use attache_domain::bookings::BookingStatus;
use attache_planner::Planner;
use attache_planner::people;
use attache_planner::undo::{self, Undo};
use attache_planner::wire::Empty;
use forum_in_a_box::{surroundings, the_office};
use std::fs;
use std::path::Path;

/// Each made by the program of that version: the mayoral forum, and one person's pronunciation entered.
const VERSIONS: [(u32, &str); 7] = [
    (1, concat!(env!("CARGO_MANIFEST_DIR"), "/old-files/version-1.forum")),
    (2, concat!(env!("CARGO_MANIFEST_DIR"), "/old-files/version-2.forum")),
    (3, concat!(env!("CARGO_MANIFEST_DIR"), "/old-files/version-3.forum")),
    (4, concat!(env!("CARGO_MANIFEST_DIR"), "/old-files/version-4.forum")),
    (5, concat!(env!("CARGO_MANIFEST_DIR"), "/old-files/version-5.forum")),
    (6, concat!(env!("CARGO_MANIFEST_DIR"), "/old-files/version-6.forum")),
    (7, concat!(env!("CARGO_MANIFEST_DIR"), "/old-files/version-7.forum")),
];

fn opened(file: &str, folder: &Path) -> Planner {
    let path = folder.join("older.forum");
    fs::copy(file, &path).expect("a copy to work on");
    Planner::open(&path, the_office(), surroundings(1)).expect("an older file opens")
}

#[test]
fn an_older_file_says_what_it_said() {
    for (version, file) in VERSIONS {
        let folder = tempfile::tempdir().expect("a folder");
        let planner = opened(file, folder.path());
        let plan = planner.plan();
        let told = plan.people.iter().filter(|person| person.pronunciation == "by an older program").count();
        assert_eq!(told, 1, "what was entered in the program of version {version} is there");
        assert!(plan.legs.len() > 20 && plan.sessions.len() > 10, "and so is everything else of version {version}");
        planner.check_file().expect("the file agrees with its history across the change of shape");
        let name = |entry: std::io::Result<fs::DirEntry>| entry.ok()?.file_name().into_string().ok();
        let aside = fs::read_dir(folder.path()).expect("the folder").filter_map(name);
        let aside = aside.filter(|name| name.contains(&format!("version {version}"))).count();
        assert_eq!(aside, 1, "the file as version {version} had it is put beside it");
    }
}

#[test]
fn nobody_expects_a_delay_that_the_first_version_could_not_know() {
    let folder = tempfile::tempdir().expect("a folder");
    let planner = opened(VERSIONS[0].1, folder.path());
    assert!(planner.plan().legs.iter().all(|leg| leg.lands() == leg.arrives), "nobody entered a delay");
}

#[test]
fn an_option_of_an_older_program_is_a_hold() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut planner = opened(VERSIONS[2].1, folder.path());
    let holds = |planner: &Planner| {
        planner.plan().room_bookings.iter().filter(|booking| booking.status == BookingStatus::Hold).count()
    };
    let before = holds(&planner);
    assert!(before >= 3, "two options and a hold were entered for one room: {before}");
    undo::undo(&mut planner, Undo::default()).expect("the option that was given back last can be had again");
    assert_eq!(holds(&planner), before + 1, "and it is a hold");
}

#[test]
fn languages_that_an_older_program_kept_as_a_text_are_understood() {
    let folder = tempfile::tempdir().expect("a folder");
    let planner = opened(VERSIONS[1].1, folder.path());
    let told = planner.plan().people.iter().find(|person| person.pronunciation == "by an older program");
    let person = people::person(&planner, people::OnePerson { id: told.expect("the person").id }).expect("an answer");
    assert_eq!(person.languages_text, "French C1, English, reads some Greek", "read with levels, and nothing lost");
    assert_eq!((person.languages.len(), person.languages_unread.as_str()), (2, "reads some Greek"));
}

#[test]
fn what_an_older_program_did_can_be_taken_back_to_the_beginning() {
    for (version, file) in VERSIONS {
        let folder = tempfile::tempdir().expect("a folder");
        let mut planner = opened(file, folder.path());
        let before = planner.plan().clone();
        let mut taken_back = 0;
        while undo::undo(&mut planner, Undo::default()).is_ok() {
            taken_back += 1;
        }
        assert!(taken_back > 100, "every operation of version {version} can be taken back, not only {taken_back}");
        assert_eq!(planner.plan().people.len(), 0, "nobody is left");
        for _ in 0..taken_back {
            undo::redo(&mut planner, Empty {}).expect("and made again");
        }
        assert!(*planner.plan() == before, "all of it comes back");
        planner.check_file().expect("the file is whole");
    }
}

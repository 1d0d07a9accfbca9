//! The lock file beside a forum: what others may have put there is never followed and never trusted with a file.

use super::{Sheet, beside, me};
use crate::error::StoreError;
use crate::file::ForumFile;
use crate::lock::Holder;

#[test]
#[cfg(unix)]
fn a_link_where_the_lock_should_be_is_not_followed() {
    let sheet = Sheet::new();
    let path = sheet.path();
    drop(sheet.file);
    let diary = beside(&path, "diary.txt");
    std::fs::write(&diary, "dear diary").expect("a file of the user's own");
    std::os::unix::fs::symlink(&diary, beside(&path, "sheet.forum.lock")).expect("a link in its place");
    let refused = ForumFile::open(&path, &me()).err();
    assert!(matches!(refused, Some(StoreError::NotAPlainFile)), "the lock must be a plain file: {refused:?}");
    assert_eq!(std::fs::read(&diary).expect("still there"), b"dear diary", "the program must not write through a link");
}

#[test]
fn a_lock_left_by_a_crash_on_this_machine_is_taken_over() {
    for left in ["Núria\ndesk\n99\n2014-05-13T16:53:20+00:00", "", "garbage", "\u{0}\u{0}\u{0}", "a\nb"] {
        let sheet = Sheet::new();
        let path = sheet.path();
        drop(sheet.file);
        let lock = beside(&path, "sheet.forum.lock");
        std::fs::write(&lock, left).expect("a lock nobody holds");
        let file = ForumFile::open(&path, &me()).unwrap_or_else(|error| panic!("{left:?} keeps nobody out: {error}"));
        drop(file);
        assert!(!lock.exists(), "who closes the file takes the lock away");
    }
}

#[test]
fn a_lock_of_another_machine_stays_until_a_person_decides() {
    let sheet = Sheet::new();
    let path = sheet.path();
    drop(sheet.file);
    let lock = beside(&path, "sheet.forum.lock");
    std::fs::write(&lock, "Georgi\nlaptop-in-sofia\n12\n2014-05-13T10:00:00+00:00").expect("a lock");
    let theirs = Holder {
        who: "Georgi".into(),
        host: "laptop-in-sofia".into(),
        process: 12,
        since: "2014-05-13T10:00:00+00:00".into(),
    };
    for _ in 0..2 {
        match ForumFile::open(&path, &me()) {
            Err(StoreError::HeldElsewhere(holder)) => assert_eq!(holder, theirs, "people must know whom to call"),
            other => panic!("somebody may be at work there: {:?}", other.err()),
        }
        assert!(lock.exists(), "asking takes nothing away");
    }
    ForumFile::take_over(&path, &me()).expect("a person said that nobody is at work there");
}

#[test]
fn a_lock_that_is_held_here_cannot_be_broken() {
    let sheet = Sheet::new();
    let refused = ForumFile::take_over(&sheet.path(), &me()).err();
    assert!(matches!(refused, Some(StoreError::HeldElsewhere(_))), "a program has it open: {refused:?}");
}

#[test]
fn after_a_crash_a_file_is_looked_at_closely_until_it_was_found_sound() {
    let sheet = Sheet::new();
    let path = sheet.path();
    drop(sheet.file);
    let db = rusqlite::Connection::open(&path).expect("any program can write into it");
    db.execute_batch("PRAGMA foreign_keys = OFF; UPDATE partner SET body = zeroblob(16)").expect("a partner of nobody");
    drop(db);
    ForumFile::open(&path, &me()).expect("a quick look does not find it");
    std::fs::write(beside(&path, "sheet.forum.lock"), "Núria\ndesk\n99\n2014-05-13T16:53:20+00:00").expect("a lock");
    for attempt in 1..=3 {
        let refused = ForumFile::open(&path, &me()).err();
        assert!(matches!(refused, Some(StoreError::Damaged)), "attempt {attempt} after the crash: {refused:?}");
    }
    let refused = ForumFile::take_over(&path, &me()).err();
    assert!(matches!(refused, Some(StoreError::Damaged)), "taking over makes nobody less careful: {refused:?}");
}

//! One person at a time writes into a forum file; others are told who, where and since when, and may look. A file that
//! is taken away or may not be written is noticed before anything is lost.

use crate::places::{ReadOnlyFolder, SmallDisk};
use attache_planner::{Me, Planner, Refusal};
use forum_in_a_box::{ForumInABox, Untouched, surroundings, the_office};
use serde_json::json;
use std::path::{Path, PathBuf};

fn somebody_else() -> Me {
    Me { name: "Georgi".to_owned(), host: "laptop-in-sofia".to_owned() }
}

fn lock_of(path: &Path) -> PathBuf {
    path.with_extension("forum.lock")
}

#[test]
fn the_second_who_opens_is_told_who_has_it() {
    let mut forum = ForumInABox::new();
    let untouched = Untouched::so_far(&forum.path());
    let refusal = Planner::open(&forum.path(), somebody_else(), surroundings(1)).err();
    let Some(Refusal::HeldElsewhere { who, host, since, .. }) = refusal else { panic!("it is open: {refusal:?}") };
    assert_eq!((who, host), (the_office().name, the_office().host), "so that they can be asked to close it");
    assert!(since.starts_with("2014-05-13T"), "since when they have it: {since}");
    untouched.assert_still("being asked changes nothing");
    forum.books("Hall A", "09:00-10:00", "Opening");

    forum.close();
    assert!(!lock_of(&forum.path()).exists(), "who closes the file lets go of it");
    let opened = Planner::open(&forum.path(), somebody_else(), surroundings(1));
    assert!(opened.is_ok_and(|planner| !planner.is_read_only()), "now it is free");
}

#[test]
fn one_can_look_while_the_other_goes_on_writing() {
    let mut forum = ForumInABox::new();
    forum.books("Hall A", "09:00-10:00", "Opening");
    let as_it_was = forum.planner().plan().clone();
    let copies = tempfile::tempdir().expect("a place for a copy");
    let mut look = Planner::look(&forum.path(), copies.path(), somebody_else(), surroundings(1)).expect("a look");
    assert!(look.is_read_only(), "a look is a look");
    assert!(*look.plan() == as_it_was, "it shows the file as it stands");

    forum.books("Hall B", "09:00-10:00", "Panel");
    assert!(*look.plan() == as_it_was, "a look does not move under one's eyes");
    let again = Planner::look(&forum.path(), copies.path(), somebody_else(), surroundings(2)).expect("another look");
    assert!(again.plan() == forum.planner().plan(), "a new look shows what is new");
    for (command, input) in [("add_theme", json!({ "title": "Mobility" })), ("undo", json!({}))] {
        let refusal = attache_planner::commands::call(&mut look, command, input).err();
        assert_eq!(refusal, Some(Refusal::ReadOnly), "{command}: who looks does not write");
    }
    let left = || std::fs::read_dir(copies.path()).expect("the folder of copies").count();
    assert_eq!(left(), 2, "each look has a copy of its own");
    drop((look, again));
    assert_eq!(left(), 0, "no copy of somebody's forum stays behind");
}

#[test]
fn a_lock_left_by_a_crash_here_is_taken_over() {
    let mut forum = ForumInABox::new();
    let before = forum.planner().plan().clone();
    forum.close();
    let left = format!("{}\n{}\n4242\n2014-05-13T10:00:00+00:00", the_office().name, the_office().host);
    std::fs::write(lock_of(&forum.path()), left).expect("what a crash leaves");
    forum.open().expect("nobody on this machine has it open any more");
    assert!(*forum.planner().plan() == before, "everything is there");
}

#[test]
fn a_lock_of_another_machine_is_for_a_person_to_judge() {
    let mut forum = ForumInABox::new();
    forum.close();
    std::fs::write(lock_of(&forum.path()), "Georgi\nlaptop-in-sofia\n12\n2014-05-13T10:00:00+00:00").expect("a lock");
    let expected = Refusal::HeldElsewhere {
        who: "Georgi".into(),
        host: "laptop-in-sofia".into(),
        since: "2014-05-13T10:00:00+00:00".into(),
        handle: None,
    };
    assert_eq!(forum.open().err(), Some(expected.clone()), "somebody may be at work there");
    assert_eq!(forum.open().err(), Some(expected), "asking twice does not help");
    let planner = Planner::take_over(&forum.path(), the_office(), surroundings(3)).expect("nobody is at work there");
    assert!(!planner.is_read_only());
    let refusal = Planner::take_over(&forum.path(), somebody_else(), surroundings(4)).err();
    assert!(matches!(refusal, Some(Refusal::HeldElsewhere { .. })), "here somebody is: {refusal:?}");
}

#[test]
#[cfg(unix)]
fn a_forum_below_a_folder_that_leads_elsewhere_opens() {
    let mut forum = ForumInABox::new();
    forum.books("Hall A", "09:00-10:00", "Opening");
    let plan = forum.planner().plan().clone();
    forum.close();
    let elsewhere = tempfile::tempdir().expect("a folder of its own");
    let documents = elsewhere.path().join("Documents");
    std::os::unix::fs::symlink(forum.folder(), &documents).expect("documents on another disk");
    let path = documents.join("box.forum");
    let planner = Planner::open(&path, the_office(), surroundings(1)).expect("it is a plain file all the same");
    assert!(*planner.plan() == plan && !planner.is_read_only(), "it can be worked on");
    planner.save_copy(&documents.join("copy.forum")).expect("and copied there");
}

#[test]
#[cfg(unix)]
fn a_forum_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let forum = ForumInABox::new();
    let copy = forum.folder().join("copy.forum");
    forum.planner().save_copy(&copy).expect("a copy");
    for path in [forum.path(), copy] {
        let mode = std::fs::metadata(&path).expect("it is there").permissions().mode() & 0o777;
        assert_eq!(
            mode,
            0o600,
            "{}: others on this machine may not read what people told in confidence",
            path.display()
        );
    }
}

#[test]
fn a_look_at_a_file_a_crash_left_half_changed_shows_it_before_the_change() {
    let forum = ForumInABox::new();
    let before = forum.planner().plan().clone();
    let (crashed, copies) = (forum.folder().join("crashed.forum"), tempfile::tempdir().expect("a place for copies"));
    leave_half_changed(&forum, &crashed);
    std::fs::write(lock_of(&crashed), "Georgi\nlaptop-in-sofia\n12\n2014-05-13T10:00:00+00:00").expect("its lock");
    let untouched = Untouched::so_far(&crashed);
    let look = Planner::look(&crashed, copies.path(), somebody_else(), surroundings(1)).expect("a look");
    assert!(*look.plan() == before, "what was never acknowledged is not shown");
    untouched.assert_still("who looks repairs nothing");
}

/// What lies on the disk when a machine dies in the middle of a change: a file half written, and the journal that
/// tells how to take it back.
fn leave_half_changed(forum: &ForumInABox, crashed: &Path) {
    forum.planner().save_copy(crashed).expect("a file to be half changed");
    let whole = std::fs::read(crashed).expect("its bytes");
    let page = 4096;
    let mut journal = vec![0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    let last = whole.len() / page;
    let (nonce, count) = (7u32, u32::try_from(last).expect("a small file"));
    for number in [1, nonce, count, 512, page as u32] {
        journal.extend(number.to_be_bytes());
    }
    journal.resize(512, 0);
    let old = &whole[(last - 1) * page..];
    journal.extend(count.to_be_bytes());
    journal.extend(old);
    journal.extend(checksum(nonce, old).to_be_bytes());
    std::fs::write(crashed.with_extension("forum-journal"), journal).expect("the journal");
    let mut half = whole;
    half[(last - 1) * page..].fill(0xA5);
    std::fs::write(crashed, half).expect("the half-written file");
}

/// As the file format of SQLite has it: every 200th byte of a page, counted from its end.
fn checksum(nonce: u32, page: &[u8]) -> u32 {
    (1..)
        .map_while(|step: usize| page.len().checked_sub(200 * step))
        .filter(|at| *at > 0)
        .fold(nonce, |sum, at| sum.wrapping_add(u32::from(page[at])))
}

#[track_caller]
fn check_replaced(forum: &mut ForumInABox, why: &str) {
    for (command, input) in [("add_theme", json!({ "title": "Mobility" })), ("undo", json!({}))] {
        assert_eq!(forum.refuses(command, input), Refusal::FileReplaced, "{why}: {command}");
    }
    forum.does("list_spaces", json!({}));
}

#[test]
fn a_file_that_is_moved_away_while_open_is_not_written_into() {
    let mut forum = ForumInABox::new();
    let (path, elsewhere) = (forum.path(), forum.folder().join("elsewhere.forum"));
    std::fs::rename(&path, &elsewhere).expect("moved away");
    check_replaced(&mut forum, "it is somewhere else now");
    std::fs::copy(&elsewhere, &path).expect("another file in its place");
    let untouched = Untouched::so_far(&path);
    check_replaced(&mut forum, "another file lies in its place");
    untouched.assert_still("the other file belongs to somebody else");
    let rescued = forum.folder().join("rescued.forum");
    forum.planner().save_copy(&rescued).expect("what is on the screen can be saved");
    std::fs::rename(&elsewhere, &path).expect("moved back");
    forum.does("add_theme", json!({ "title": "Mobility" }));
    forum.assert_sound("after the file came back");
}

#[test]
fn a_file_that_is_deleted_while_open_can_still_be_rescued() {
    let mut forum = ForumInABox::new();
    std::fs::remove_file(forum.path()).expect("deleted by somebody");
    check_replaced(&mut forum, "it was deleted");
    let rescued = forum.folder().join("rescued.forum");
    forum.planner().save_copy(&rescued).expect("what is on the screen can be saved");
    let planner = Planner::open(&rescued, the_office(), surroundings(5)).expect("the rescued file opens");
    assert!(planner.plan() == forum.planner().plan(), "nothing was lost");
}

#[test]
fn a_file_where_nothing_can_be_written_opens_to_look_at() {
    let mut forum = ForumInABox::new();
    forum.books("Hall A", "09:00-10:00", "Opening");
    let plan = forum.planner().plan().clone();
    forum.close();
    let Some(folder) = ReadOnlyFolder::with(&forum.path()) else { return };
    let path = folder.path().join("box.forum");
    let mut planner = Planner::open(&path, the_office(), surroundings(1)).expect("it can be looked at");
    assert!(planner.is_read_only(), "and the window says so");
    assert!(*planner.plan() == plan, "it shows everything");
    for (command, input) in [("add_theme", json!({ "title": "Mobility" })), ("undo", json!({})), ("redo", json!({}))] {
        let refusal = attache_planner::commands::call(&mut planner, command, input).err();
        assert!(matches!(refusal, Some(Refusal::ReadOnly | Refusal::NothingToRedo)), "{command}: {refusal:?}");
    }
    planner.check_file().expect("it can be checked");
    planner.save_copy(&forum.folder().join("copy.forum")).expect("it can be copied to where one can write");
    let frame = attache_planner::forum::FoundForum {
        title: "x".into(),
        zone: "UTC".into(),
        from: "2014-06-19".into(),
        to: "2014-06-19".into(),
        host: "x".into(),
        country: None,
    };
    let refusal = Planner::found(&folder.path().join("new.forum"), frame, the_office(), surroundings(1)).err();
    assert_eq!(refusal, Some(Refusal::ReadOnly), "a new forum cannot be made here");
}

#[test]
fn a_full_disk_refuses_the_change_and_keeps_everything_before_it() {
    let Some(disk) = SmallDisk::of_kilobytes(1_000) else { return };
    let forum = ForumInABox::new();
    let small = disk.path().join("box.forum");
    forum.planner().save_copy(&small).expect("the disk is still empty");
    let mut planner = Planner::open(&small, the_office(), surroundings(6)).expect("it opens");
    let note = |planner: &mut Planner, number: usize| {
        let outcome = format!("{number:04} ").repeat(180);
        attache_planner::commands::call(planner, "edit_forum", json!({ "outcome": outcome, "cover": outcome }))
    };
    let mut written = 0;
    let refusal = loop {
        let before = planner.plan().clone();
        match note(&mut planner, written) {
            Ok(_) => written += 1,
            Err(refusal) => {
                assert!(*planner.plan() == before, "the change that did not fit is not there at all");
                break refusal;
            }
        }
        assert!(written < 2_000, "a small disk must fill up");
    };
    assert_eq!(refusal, Refusal::DiskFull, "after {written} changes");
    assert!(refusal.is_fault(), "the command line ends with the code for a broken disk");
    planner.check_file().expect("the file is whole");
    assert!(*planner.plan() == planner.read_again().expect("it can be read"), "the screen shows what the file says");

    let copy = disk.path().join("copy.forum");
    assert_eq!(planner.save_copy(&copy).err(), Some(Refusal::DiskFull), "a copy does not fit either");
    let names: Vec<String> = std::fs::read_dir(disk.path())
        .expect("the disk can be read")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.contains("copy"))
        .collect();
    assert_eq!(names, Vec::<String>::new(), "no half copy stays behind");

    let plan = planner.plan().clone();
    drop(planner);
    let planner = Planner::open(&small, the_office(), surroundings(7)).expect("it opens on the full disk");
    assert!(*planner.plan() == plan, "nothing that was acknowledged is lost");
}

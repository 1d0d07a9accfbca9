//! The command line is a promise to scripts: what it answers, and the number it ends with. 0 is done, 1 wants attention,
//! 2 was refused and nothing written, 3 is broken.

use forum_in_a_box::{ForumInABox, Untouched, attache};
use serde_json::{Value, json};
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

fn command(arguments: &[&dyn AsRef<OsStr>]) -> Command {
    let mut command = attache();
    command.args(arguments.iter().map(|argument| argument.as_ref())).env("ATTACHE_NAME", "Núria");
    command
}

/// Runs the program; fails unless it ends with this number. Answers what it wrote.
#[track_caller]
fn ends(code: i32, arguments: &[&dyn AsRef<OsStr>]) -> (String, String) {
    checked(code, command(arguments).output().expect("the program starts"))
}

#[track_caller]
fn checked(code: i32, output: Output) -> (String, String) {
    let [out, beside] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("it is text"));
    assert_eq!(output.status.code(), Some(code), "it wrote: {out}\nand beside it: {beside}");
    assert!(!beside.contains("panicked"), "{beside}");
    (out, beside)
}

/// Sends lines to `call --stdin`.
#[track_caller]
fn calls(code: i32, forum: &Path, lines: &[Value]) -> (String, String) {
    let mut child = command(&[&"call", &forum, &"--stdin"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("its input");
    lines.iter().for_each(|line| writeln!(input, "{line}").expect("it reads"));
    drop(input);
    checked(code, child.wait_with_output().expect("it ends"))
}

fn sample(which: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder of its own");
    let path = folder.path().join("sample.forum");
    ends(0, &[&"sample", &path, &"--which", &which]);
    (folder, path)
}

#[test]
fn done_is_0_and_a_conflict_that_blocks_is_1() {
    let (folder, forum) = sample("mayoral-forum");
    ends(0, &[&"list", &forum, &"people"]);
    let (said, _) = ends(1, &[&"check", &forum]);
    assert!(said.contains("Aïssatou Ndèye Fall-Diagnère"), "{said}");
    let (_kept, congress) = sample("congress");
    ends(0, &[&"check", &congress]);
    let out = folder.path().join("out");
    let (said, _) = ends(0, &[&"export", &forum, &"--profile", &"own-delegate", &"--all", &"--out", &out]);
    assert_eq!(std::fs::read_dir(&out).expect("the folder").count(), 94);
    assert!(said.contains("delete that calendar before importing the next issue"), "{said}");
    let only_paper: [&dyn AsRef<OsStr>; 9] =
        [&"export", &forum, &"--profile", &"own-delegate", &"--all", &"--out", &out, &"--format", &"pdf"];
    let (said, _) = ends(0, &only_paper);
    assert!(!said.contains("calendar"), "{said}");
}

#[test]
fn refused_is_2_with_one_sentence_and_nothing_written() {
    let (folder, forum) = sample("congress");
    let untouched = Untouched::so_far(&forum);
    let (out, said) = ends(2, &[&"sample", &forum]);
    assert_eq!((out.as_str(), said.lines().count()), ("", 1), "{said}");
    ends(2, &[&"list", &forum, &"horses"]);
    ends(2, &[&"list", &folder.path().join("nothing.forum"), &"people"]);
    ends(2, &[&"redo", &forum]);
    let taken = folder.path().join("sample.forum");
    let (_, said) = ends(2, &[&"export", &forum, &"--profile", &"own-delegate", &"--all", &"--out", &taken]);
    assert!(said.contains("sample.forum") && said.contains("choose another folder"), "{said}");
    let (out, _) = ends(2, &[&"undo", &forum, &"--position", &"100000", &"--json"]);
    assert!(serde_json::from_str::<Value>(&out).expect("it is JSON")["refused"]["kind"].is_string());
    untouched.assert_still("whatever was refused");
}

#[test]
fn a_damaged_file_is_3() {
    let (_folder, forum) = sample("congress");
    let mut bytes = std::fs::read(&forum).expect("the file");
    let page = bytes.len() / 4096 / 2 * 4096;
    bytes[page..page + 4096].fill(0x5A);
    std::fs::write(&forum, &bytes).expect("it can be damaged");
    let (_, said) = ends(3, &[&"check", &forum]);
    assert!(said.contains("damaged"), "{said}");
    std::fs::write(&forum, &bytes[..bytes.len() / 2]).expect("it can be cut");
    ends(3, &[&"list", &forum, &"people"]);
}

#[test]
fn one_can_look_while_somebody_else_has_the_file_open() {
    let forum = ForumInABox::new();
    let untouched = Untouched::so_far(&forum.path());
    let elsewhere = tempfile::tempdir().expect("a folder of its own");
    let out = elsewhere.path().join("looked");
    for arguments in [&[&"list" as &dyn AsRef<OsStr>, &forum.path(), &"people"][..], &[&"history", &forum.path()]] {
        let (said, beside) = ends(0, arguments);
        assert!(said.contains("Ana Petrova"), "{said}");
        assert!(beside.contains("Núria at the protocol office") && beside.contains("how it stands now"), "{beside}");
    }
    ends(0, &[&"check", &forum.path()]);
    ends(0, &[&"export", &forum.path(), &"--profile", &"own-delegate", &"--all", &"--out", &out]);
    assert!(out.is_dir(), "the export is there");
    let (_, said) = ends(2, &[&"undo", &forum.path()]);
    assert!(said.contains("Núria at the protocol office has this forum open"), "who looks does not write: {said}");
    untouched.assert_still("looking changes nothing");
}

#[test]
fn who_has_seen_enough_may_go() {
    let (_folder, forum) = sample("mayoral-forum");
    for arguments in [&[&"list" as &dyn AsRef<OsStr>, &forum, &"people", &"--json"][..], &[&"history", &forum]] {
        let mut child =
            command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
        drop(child.stdout.take());
        checked(0, child.wait_with_output().expect("it ends"));
    }
    let mut lock = forum.into_os_string();
    lock.push(".lock");
    assert!(!Path::new(&lock).exists(), "it let go of the file");
}

#[test]
fn a_script_of_calls_ends_with_what_came_of_it() {
    let mut forum = ForumInABox::new();
    forum.close();
    let (good, bad) =
        (json!({ "command": "add_theme", "input": { "title": "Mobility" } }), json!({ "command": "fly" }));
    calls(0, &forum.path(), &[]);
    calls(0, &forum.path(), std::slice::from_ref(&good));
    let (out, beside) = calls(1, &forum.path(), &[good, bad.clone()]);
    assert_eq!((out.lines().count(), beside.lines().count()), (2, 1), "an answer for each, a sentence for one");
    let (_, beside) = calls(2, &forum.path(), &[bad.clone(), bad]);
    assert!(beside.contains("does not know the command fly"), "{beside}");
}

#[test]
fn every_noun_can_be_listed_by_its_own_name() {
    let (_folder, forum) = sample("mayoral-forum");
    let rows = |noun: &str| {
        let (out, _) = ends(0, &[&"list", &forum, &noun, &"--json"]);
        serde_json::from_str::<Value>(&out).expect("it is JSON").as_array().expect("a list").len()
    };
    assert_eq!(rows("forum"), 1);
    assert_eq!(rows("room-bookings"), rows("bookings"), "the shorter name still works");
    for noun in
        ["bodies", "delegations", "offices", "memberships", "places", "venues", "spaces", "sessions", "meetings"]
    {
        assert!(rows(noun) > 0, "{noun}");
    }
}

#[test]
fn a_synthetic_forum_is_the_same_file_whoever_asks_for_it() {
    let folder = tempfile::tempdir().expect("a folder of its own");
    let made = |name: &str| {
        let path = folder.path().join(name);
        ends(0, &[&"generate", &path, &"--size", &"S", &"--seed", &"4", &"--as", &name]);
        std::fs::read(&path).expect("the file")
    };
    assert!(made("Núria.forum") == made("Georgi.forum"));
}

#[test]
fn a_forum_whose_making_was_killed_has_no_name() {
    let folder = tempfile::tempdir().expect("a folder of its own");
    let path = folder.path().join("killed.forum");
    let mut child = command(&[&"generate", &path, &"--size", &"XL"]).spawn().expect("the program starts");
    let begun = || std::fs::read_dir(folder.path()).expect("the folder").count() > 0;
    while !begun() && child.try_wait().expect("its state").is_none() {
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    child.kill().expect("it can be killed");
    child.wait().expect("it is gone");
    assert!(begun() && !path.exists(), "half a forum must not be taken for one");
    ends(0, &[&"generate", &path, &"--size", &"S"]);
}

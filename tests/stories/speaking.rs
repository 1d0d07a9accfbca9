//! The command line speaks the language of whoever is at the machine: the one that was asked for, or the system's. What a
//! script goes by stays as it is in every language: names of commands, numbers at the end, JSON, and the files themselves.

use forum_in_a_box::attache;
use serde_json::Value;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// Runs the program, ready but for its arguments; answers with which number it ended, and all it wrote.
#[track_caller]
fn said(mut command: Command, arguments: &[&dyn AsRef<OsStr>]) -> (Option<i32>, String) {
    let done = command.args(arguments.iter().map(|argument| argument.as_ref())).output().expect("the program starts");
    let [out, beside] = [done.stdout, done.stderr].map(|bytes| String::from_utf8(bytes).expect("it is text"));
    (done.status.code(), format!("{out}{beside}"))
}

#[track_caller]
fn in_spanish(code: i32, arguments: &[&dyn AsRef<OsStr>]) -> String {
    let spanish: [&dyn AsRef<OsStr>; 2] = [&"--language", &"es"];
    let all: Vec<&dyn AsRef<OsStr>> = spanish.into_iter().chain(arguments.iter().copied()).collect();
    let (ended, text) = said(attache(), &all);
    assert_eq!(ended, Some(code), "{text}");
    text
}

/// The program on a system that is set up like this, and asked for no language.
fn on_a_system(settings: &[(&str, &str)]) -> Command {
    let mut command = attache();
    for name in ["ATTACHE_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    command.envs(settings.iter().copied());
    command
}

fn sample() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let forum = folder.path().join("sample.forum");
    said(attache(), &[&"sample", &forum]);
    (folder, forum)
}

#[test]
fn conflicts_history_and_refusals_are_in_spanish_when_that_is_asked_for() {
    let (_folder, forum) = sample();
    let conflicts = in_spanish(1, &[&"check", &forum]);
    assert!(conflicts.contains("Impide: "), "{conflicts}");
    assert!(!conflicts.contains("Blocks"), "{conflicts}");
    assert!(in_spanish(0, &[&"history", &forum, &"--limit", &"400"]).contains("Añadir"), "what was done");
    let undone = in_spanish(0, &[&"undo", &forum]);
    assert!(undone.starts_with("Deshecho: "), "{undone}");
    let again = in_spanish(0, &[&"redo", &forum]);
    assert_eq!(again.replace("Rehecho: ", ""), undone.replace("Deshecho: ", ""));
    let refused = in_spanish(2, &[&"redo", &forum]);
    assert_eq!(refused.trim_end(), "No hay nada que rehacer.");
}

#[test]
fn json_is_the_same_in_every_language_but_for_its_sentences() {
    let (_folder, forum) = sample();
    let mut english: Value = serde_json::from_str(&said(attache(), &[&"check", &forum, &"--json"]).1).expect("JSON");
    let mut spanish: Value = serde_json::from_str(&in_spanish(1, &[&"check", &forum, &"--json"])).expect("JSON");
    assert_ne!(english[0]["sentence"], spanish[0]["sentence"]);
    for conflict in [&mut english, &mut spanish].into_iter().flat_map(|all| all.as_array_mut().expect("a list")) {
        conflict.as_object_mut().expect("a conflict").remove("sentence");
    }
    assert_eq!(english, spanish);
}

#[test]
fn a_system_in_spanish_is_spoken_to_in_spanish() {
    let nothing: &[&dyn AsRef<OsStr>] = &[&"list", &"nothing.forum", &"people"];
    let speaks = |settings: &[(&str, &str)]| {
        let text = said(on_a_system(settings), nothing).1;
        if text.contains("El archivo ya no está donde estaba") { "es" } else { "en" }
    };
    assert_eq!(speaks(&[("LANG", "es_MX.UTF-8")]), "es");
    assert_eq!(speaks(&[("LC_ALL", "es_ES.UTF-8"), ("LANG", "en_GB.UTF-8")]), "es");
    assert_eq!(speaks(&[("LC_ALL", ""), ("LC_MESSAGES", "es"), ("LANG", "C")]), "es");
    assert_eq!(speaks(&[("LC_ALL", "C"), ("LANG", "es_ES.UTF-8")]), "en", "the first that says anything decides");
    assert_eq!(speaks(&[("LANG", "fr_FR.UTF-8")]), "en", "a language nobody here speaks");
    assert_eq!(speaks(&[]), "en");
    assert_eq!(
        speaks(&[("ATTACHE_LANGUAGE", "es"), ("LC_ALL", "en_GB.UTF-8")]),
        "es",
        "what was asked for comes first"
    );
}

#[test]
fn a_language_nobody_speaks_is_refused_and_named_with_those_there_are() {
    let (ended, text) = said(attache(), &[&"--language", &"xx", &"check", &"nothing.forum"]);
    assert_eq!(ended, Some(2), "{text}");
    assert!(text.contains("en, es"), "{text}");
}

#[test]
fn documents_have_a_language_of_their_own() {
    let (folder, forum) = sample();
    let out = folder.path().join("out");
    let own: [&dyn AsRef<OsStr>; 9] =
        [&"export", &forum, &"--profile", &"own-delegate", &"--all", &"--format", &"ics", &"--out", &out];
    let text = in_spanish(0, &own);
    assert!(text.contains("Importe los archivos de calendario"), "{text}");
    let calendars = std::fs::read_dir(&out).expect("the folder").flatten();
    let calendars: Vec<String> = calendars.filter_map(|file| std::fs::read_to_string(file.path()).ok()).collect();
    assert!(!calendars.is_empty(), "calendars were written");
    assert!(
        calendars.iter().all(|calendar| !calendar.contains("Vuelo")),
        "they are in English, as nobody asked otherwise"
    );
}

#[test]
fn a_generated_forum_is_the_same_file_whatever_is_spoken() {
    let folder = tempfile::tempdir().expect("a folder");
    let made = |name: &str, language: &str| {
        let path = folder.path().join(name);
        let of: [&dyn AsRef<OsStr>; 6] = [&"--language", &language, &"generate", &path, &"--size", &"S"];
        assert_eq!(said(attache(), &of).0, Some(0));
        path
    };
    let [english, spanish] = [made("english.forum", "en"), made("spanish.forum", "es")];
    let bytes = |path: &Path| std::fs::read(path).expect("the file");
    assert!(bytes(&english) == bytes(&spanish), "the files differ");
    let told = |path: &Path| in_spanish(0, &[&"history", &path, &"--limit", &"400"]);
    assert!(
        told(&english).contains("Llenar el foro: ") && told(&english).contains(" delegaciones"),
        "{}",
        told(&english)
    );
}

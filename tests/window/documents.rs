//! An issue of the plan is published in the window and handed out; a session moves, and the window says whose itinerary is
//! wrong now. Then every other document is looked through, for one reader after the other.

use std::path::Path;

use serde_json::{Value, json};

use crate::hands::Hands;
use crate::program::Desk;
use crate::screen::{Window, key};

const TABS: &str = "main section > header [role='radiogroup']";
const KINDS: &str = "main .kinds[role='radiogroup']";
const ANA: &str = "Ana Petrova";

#[test]
fn an_issue_is_published_and_who_holds_a_wrong_one_is_found_by_the_keys_alone() {
    publish(Hands::Keys);
}

#[test]
fn an_issue_is_published_and_who_holds_a_wrong_one_is_found_with_the_pointer() {
    publish(Hands::Pointer);
}

fn publish(hands: Hands) {
    let desk = Desk::new();
    let (forum, session) = with_an_opening(&desk);
    let window = Window::open("publishing", &desk, &forum);
    hands.go(&window, "documents");
    hands.press(&window, "[data-testid='publish']");
    hands.press(&window, "[data-testid='publish-now']:not([disabled])");
    window.see_no("[role='dialog']");
    window.close();

    let path = forum.to_string_lossy().into_owned();
    let out = desk.file("told").to_string_lossy().into_owned();
    let export =
        ["export", &path, "--profile", "own-delegate", "--all", "--hand-out", "--format", "pdf", "--out", &out];
    desk.attache_afterwards(&export);
    let papers = ["papers", &path, "--kind", "programme_of_visit", "--hand-out", "--format", "pdf", "--out", &out];
    desk.attache(&papers);
    let later =
        json!({ "id": session, "starts": { "local": "2014-06-19T11:00" }, "ends": { "local": "2014-06-19T12:00" } });
    desk.attache(&["call", &path, "edit_session", &later.to_string()]);

    let window = Window::open("wrong-holders", &desk, &forum);
    hands.go(&window, "documents");
    hands.press(&window, "[data-testid='holders']");
    let wrong = window.read("[data-testid='wrong-holders']", ANA);
    assert!(!wrong.contains("Bilal Haddad"), "he is not at the opening: {wrong}");
    window.picture("documents-wrong-holders");
    window.press(&[key::ESCAPE]);
    window.see_no("[role='dialog']");

    hands.pick(&window, TABS, "papers");
    hands.press(&window, "[data-testid='paper-holders']");
    let wrong = window.read("[data-testid='wrong-papers'][data-shown='wrong']", "Sofia");
    assert!(!wrong.contains("Amman"), "nothing of its visit changed: {wrong}");
    window.picture("papers-wrong");
    window.press(&[key::ESCAPE]);
    window.see_no("[role='dialog']");

    hands.pick(&window, TABS, "record");
    window.see(&format!("[data-testid='record'] [data-row='{ANA}.pdf']"));
    window.see("[data-testid='record'] [data-row='Programme of visit, Sofia.pdf']");
    window.picture("documents-log");
    window.close();
}

#[test]
fn every_other_document_is_looked_through_by_the_keys_alone() {
    look_through(Hands::Keys);
}

#[test]
fn every_other_document_is_looked_through_with_the_pointer() {
    look_through(Hands::Pointer);
}

fn look_through(hands: Hands) {
    let desk = Desk::new();
    let (forum, _) = with_an_opening(&desk);
    let window = Window::open("papers", &desk, &forum);
    hands.go(&window, "documents");
    hands.pick(&window, TABS, "papers");
    hands.pick(&window, KINDS, "programme_of_visit");
    window.see(&page("programme_of_visit", "img"));
    window.choose_words("[data-testid='paper-about']", "Sofia");
    window.read(&spoken("programme_of_visit"), "Opening");
    hands.pick(&window, KINDS, "door_sign");
    let sign = window.read(&spoken("door_sign"), "Hall A");
    assert!(sign.contains("Opening") && !sign.contains(ANA), "a passer-by reads what, not who: {sign}");
    hands.pick(&window, KINDS, "contact_sheet");
    let sheet = spoken("contact_sheet");
    window.read(&sheet, "+359 2 111");
    window.choose("[data-testid='paper-audience']", "security");
    window.read_no(&sheet, "+359 2 111");
    hands.tick(&window, "input[name='ask'][value='phone']");
    window.read(&sheet, "+359 2 111");
    window.picture("papers-contact-sheet");
    hands.press(&window, "[data-testid='export-papers']:not([disabled])");
    window.see("[role='dialog'] input[type='checkbox']");
    window.picture("papers-export");
    window.close();
}

/// Something of the preview of a kind, when it has come.
fn page(kind: &str, part: &str) -> String {
    format!("[data-testid='paper-preview'][data-kind='{kind}'][aria-busy='false'] {part}")
}

/// What is heard of it.
fn spoken(kind: &str) -> String {
    page(kind, ".spoken")
}

/// A forum with two heads, of whom one is at the opening; and the key of that session.
fn with_an_opening(desk: &Desk) -> (std::path::PathBuf, Value) {
    let forum = desk.file("documents.forum");
    let path = forum.to_string_lossy().into_owned();
    let days = ["--from", "2014-06-18", "--to", "2014-06-20"];
    let who = ["new", &path, "--title", "Forum of Cities", "--zone", "Europe/Madrid", "--host", "Barcelona"];
    desk.attache(&[&who[..], &days[..]].concat());
    let [ana, _] =
        [("Sofia", ANA, "+359 2 111"), ("Amman", "Bilal Haddad", "+962 6 222")].map(|(city, name, phone)| {
            let delegation = made(desk, &forum, "add_delegation", &json!({ "body_name": city, "body_kind": "city" }));
            let head = json!({ "display_name": name, "delegation": delegation, "role": "head", "fictitious": true });
            let head = made(desk, &forum, "add_person", &head);
            made(desk, &forum, "edit_person", &json!({ "id": head, "phone": phone }));
            head
        });
    let venue = made(desk, &forum, "add_venue", &json!({ "name": "Palau" }));
    let hall = made(desk, &forum, "add_space", &json!({ "venue": venue, "name": "Hall A" }));
    let session = json!({ "title": "Opening", "kind": "plenary", "date": "2014-06-19", "space": hall,
        "starts": { "local": "2014-06-19T09:00" }, "ends": { "local": "2014-06-19T10:00" } });
    let session = made(desk, &forum, "add_session", &session);
    made(desk, &forum, "attend_session", &json!({ "session": session, "person": ana }));
    (forum, session)
}

fn made(desk: &Desk, forum: &Path, command: &str, input: &Value) -> Value {
    let answer = desk.attache(&["call", &forum.to_string_lossy(), command, &input.to_string()]);
    serde_json::from_str::<Value>(&answer).expect("an answer")["result"].clone()
}

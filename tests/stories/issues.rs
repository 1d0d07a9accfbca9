//! What was handed out is known again: which issue it said, who holds it, and whether it is still right. After a change
//! only those get new papers whose days differ, and the papers say what changed.

use attache_planner::Refusal;
use attache_planner::documents::{DocumentFormat, ExportItineraries, prepare_export};
use attache_planner::issues::{Handed, hand_out};
use forum_in_a_box::{ForumInABox, attache};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Ana and Bilal each fly in, Chiara is there already; both mayors meet, and everybody comes to the opening.
fn office() -> ForumInABox {
    let mut forum = ForumInABox::new();
    flies(&mut forum, "431", ("SOF", "2014-06-18T10:10"), ("BCN", "2014-06-18T12:40"), "Ana Petrova");
    flies(&mut forum, "77", ("AMM", "2014-06-18T09:00"), ("BCN", "2014-06-18T13:00"), "Bilal Haddad");
    let opening = forum.adds_session("Hall A", "15:00-16:00", "Opening");
    for name in ["Ana Petrova", "Bilal Haddad", "Chiara Conti"] {
        let person = forum.id(name);
        forum.does("attend_session", json!({ "session": opening, "person": person }));
    }
    forum
}

fn flies(forum: &mut ForumInABox, number: &str, from: (&str, &str), to: (&str, &str), name: &str) {
    let wall = |local: &str| json!({ "local": local });
    let input = json!({
        "direction": "inbound", "travellers": [forum.id(name)], "legs": [
            { "kind": "flight", "number": number, "from": { "airport": from.0 }, "to": { "airport": to.0 },
              "departs": wall(from.1), "arrives": wall(to.1) },
        ],
    });
    forum.makes(number, "add_journey", input);
}

fn leg(forum: &mut ForumInABox, number: &str) -> String {
    let legs = forum.does("list_legs", json!({}));
    let leg = legs.as_array().expect("a list").iter().find(|leg| leg["number"] == number).expect("the leg");
    leg["id"].as_str().expect("a key").to_owned()
}

fn is_late(forum: &mut ForumInABox, number: &str, arrives: &str) {
    let leg = leg(forum, number);
    forum.does("set_delay", json!({ "leg": leg, "arrives": { "local": arrives } }));
}

/// Writes the documents into a folder and notes that they leave the office.
fn hands_out(forum: &mut ForumInABox, folder: &Path, only_wrong: bool) -> Vec<Handed> {
    let formats = vec![DocumentFormat::Pdf, DocumentFormat::Ics];
    let input = ExportItineraries {
        only_wrong: Some(only_wrong),
        hand_out: Some(true),
        formats,
        ..ExportItineraries::default()
    };
    let job = prepare_export(forum.planner_mut(), input).expect("ready");
    let (_, handed) = job.run(folder, |_| true).expect("files");
    hand_out(forum.planner_mut(), &handed).expect("it is noted");
    handed
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("a file").file_name());
    entries.map(|name| name.to_string_lossy().into_owned()).collect()
}

/// The names of those who hold something wrong.
fn wrong(forum: &mut ForumInABox) -> Vec<String> {
    let holders = forum.does("list_holders", json!({ "only_wrong": true }));
    let name = |holder: &Value| holder["name"].as_str().expect("a name").to_owned();
    holders.as_array().expect("a list").iter().map(name).collect()
}

/// The text of somebody's paper, as it would be handed out now.
fn paper(forum: &mut ForumInABox, name: &str) -> String {
    let person = forum.id(name);
    let view = forum.does("preview_itinerary", json!({ "person": person }));
    view["text"].as_str().expect("text").to_owned()
}

#[test]
fn after_a_change_only_those_whose_days_differ_get_new_papers_and_the_papers_say_what_changed() {
    let mut forum = office();
    assert_eq!(forum.does("publish_issue", json!({}))["result"]["number"], 1);
    let first = tempfile::tempdir().expect("a folder");
    hands_out(&mut forum, first.path(), false);
    assert_eq!(names(first.path()).len(), 6, "everybody, on paper and as a calendar");
    assert_eq!(wrong(&mut forum), Vec::<String>::new());
    assert!(paper(&mut forum, "Ana Petrova").contains("Issue 1 ·"), "it says which issue it is");

    is_late(&mut forum, "431", "2014-06-18T14:05");
    assert_eq!(wrong(&mut forum), ["Ana Petrova"]);
    assert!(paper(&mut forum, "Ana Petrova").contains("Working copy, not published (after issue 1)"));
    assert!(paper(&mut forum, "Bilal Haddad").contains("Issue 1 ·"), "nothing changed for him");
    let published = forum.does("publish_issue", json!({ "note": "The late flight" }));
    assert_eq!((&published["result"]["number"], &published["result"]["changed"]), (&json!(2), &json!(1)));
    let second = tempfile::tempdir().expect("a folder");
    hands_out(&mut forum, second.path(), true);
    let written = names(second.path());
    assert!(written.len() == 2 && written.iter().all(|name| name.contains("Petrova")), "{written:?}");
    assert_eq!(wrong(&mut forum), Vec::<String>::new(), "she holds the second issue now");

    let calendar = written.iter().find(|name| name.ends_with(".ics")).expect("a calendar");
    let calendar = std::fs::read_to_string(second.path().join(calendar)).expect("text").replace("\r\n ", "");
    assert!(calendar.contains("Changed since issue 1"), "{calendar}");
    assert_eq!(calendar.matches("since issue 1").count(), 1, "the opening is as it was");
}

#[test]
fn a_paper_says_what_moved_what_is_new_and_what_is_gone() {
    let mut forum = office();
    forum.does("publish_issue", json!({}));
    hands_out(&mut forum, tempfile::tempdir().expect("a folder").path(), false);
    let (opening, hall) = (forum.id("Opening"), forum.id("Hall B"));
    let when = |local: &str| json!({ "local": local });
    forum.does(
        "move_session",
        json!({ "id": opening, "space": hall, "starts": when("2014-06-19T17:30"), "ends": when("2014-06-19T18:30") }),
    );
    let dinner = forum.adds_session("Hall A", "20:00-21:00", "Dinner");
    let ana = forum.id("Ana Petrova");
    forum.does("attend_session", json!({ "session": dinner, "person": ana }));
    let chiara = forum.id("Chiara Conti");
    forum.does("leave_session", json!({ "session": opening, "person": chiara }));

    let paper_of_ana = paper(&mut forum, "Ana Petrova");
    assert!(paper_of_ana.contains("* Changed since issue 1: was Thu 19 June 15:00, Hall A, Palau"), "{paper_of_ana}");
    assert!(paper_of_ana.contains("* New since issue 1"), "{paper_of_ana}");
    let paper_of_chiara = paper(&mut forum, "Chiara Conti");
    assert!(
        paper_of_chiara.contains("* No longer in your plans since issue 1\n  Thu 19 June 15:00, Opening"),
        "{paper_of_chiara}"
    );
    assert_eq!(wrong(&mut forum), ["Ana Petrova", "Bilal Haddad", "Chiara Conti"]);
}

#[test]
fn what_a_reader_is_not_told_makes_no_paper_wrong_and_what_is_taken_back_makes_it_right() {
    let mut forum = office();
    forum.does("publish_issue", json!({}));
    hands_out(&mut forum, tempfile::tempdir().expect("a folder").path(), false);
    let (ana, leg) = (forum.id("Ana Petrova"), leg(&mut forum, "431"));
    forum.does("edit_person", json!({ "id": ana, "note": "never before nine" }));
    forum.does("edit_leg", json!({ "id": leg, "note": "paid by the city" }));
    assert_eq!(wrong(&mut forum), Vec::<String>::new());
    let refusal = forum.refuses("publish_issue", json!({}));
    assert_eq!(refusal, Refusal::NothingToPublish { number: 1 });
    assert_eq!(forum.does("publish_issue", json!({ "anyway": true }))["result"]["changed"], 0);

    is_late(&mut forum, "431", "2014-06-18T14:05");
    assert_eq!(wrong(&mut forum), ["Ana Petrova"]);
    forum.does("undo", json!({}));
    assert_eq!(wrong(&mut forum), Vec::<String>::new());
    forum.does("edit_person", json!({ "id": ana, "phone": "+359 2 111" }));
    assert_eq!(wrong(&mut forum), ["Ana Petrova"], "her own number stands on her paper");
}

#[test]
fn working_copies_are_held_by_nobody_and_who_is_gone_still_holds_a_paper() {
    let mut forum = office();
    let folder = tempfile::tempdir().expect("a folder");
    hands_out(&mut forum, folder.path(), false);
    assert_eq!(forum.does("list_holders", json!({})), json!([]), "nothing was published");
    forum.does("publish_issue", json!({}));
    is_late(&mut forum, "431", "2014-06-18T14:05");
    hands_out(&mut forum, folder.path(), false);
    let holders = forum.does("list_holders", json!({}));
    let holders: Vec<&str> =
        holders.as_array().expect("a list").iter().filter_map(|one| one["name"].as_str()).collect();
    assert_eq!(holders, ["Bilal Haddad", "Chiara Conti"], "what Ana was given says another time than the issue");

    let (chiara, opening) = (forum.id("Chiara Conti"), forum.id("Opening"));
    forum.does("leave_session", json!({ "session": opening, "person": chiara }));
    forum.does("remove_person", json!({ "id": chiara }));
    let holders = forum.does("list_holders", json!({ "only_wrong": true }));
    assert_eq!((&holders[0]["gone"], holders[0]["name"].as_str()), (&json!(true), holders[0]["file_name"].as_str()));
    let standing = forum.does("issue_standing", json!({}));
    assert_eq!(standing, json!({ "latest": 1, "unpublished": 2, "holders": 2, "wrong": 1 }));
}

#[test]
fn the_log_knows_every_file_by_its_fingerprint() {
    let mut forum = office();
    forum.does("publish_issue", json!({}));
    let folder = tempfile::tempdir().expect("a folder");
    hands_out(&mut forum, folder.path(), false);
    let log = forum.does("list_handouts", json!({}));
    let log: BTreeMap<&str, &str> = log
        .as_array()
        .expect("a list")
        .iter()
        .map(|row| (row["file_name"].as_str().expect("a name"), row["file_hash"].as_str().expect("a fingerprint")))
        .collect();
    assert_eq!(log.keys().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>(), names(folder.path()));
    for (name, hash) in log {
        let bytes = std::fs::read(folder.path().join(name)).expect("the file");
        let own: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hash, own, "{name}");
    }
    forum.reopen();
    assert_eq!(forum.does("list_issues", json!({}))[0]["handed"], 3);
}

#[test]
fn a_purge_takes_a_person_out_of_issues_and_log() {
    let mut forum = office();
    forum.does("publish_issue", json!({}));
    hands_out(&mut forum, tempfile::tempdir().expect("a folder").path(), false);
    let chiara = forum.id("Chiara Conti");
    forum.does("purge_person", json!({ "person": chiara, "confirm_name": "Chiara Conti" }));
    let plan = forum.planner().plan();
    assert!(plan.issue_pages.iter().all(|page| page.person.to_string() != chiara));
    assert!(plan.handouts.iter().all(|one| one.person.to_string() != chiara && !one.file_name.contains("Conti")));
    assert_eq!(plan.handouts.iter().count(), 4);
}

#[test]
fn the_command_line_publishes_hands_out_and_says_who_holds_what() {
    let mut forum = office();
    forum.close();
    let folder = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| {
        let out = attache().args(arguments).output().expect("the program runs");
        assert!(out.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).expect("text")
    };
    let file = forum.path();
    let (file, out) = (file.to_str().expect("a path"), folder.path().to_str().expect("a path"));
    assert_eq!(run(&["publish", file]).trim(), "Publish issue 1 (3 people's days changed)");
    run(&["export", file, "--profile", "own-delegate", "--all", "--out", out, "--hand-out"]);
    assert!(run(&["list", file, "holders"]).contains("Bilal Haddad"));
    assert_eq!(run(&["list", file, "handouts", "--json"]).matches("file_hash").count(), 6);
    let before = names(folder.path());
    let none = run(&["export", file, "--profile", "own-delegate", "--all", "--out", out, "--only-wrong", "--json"]);
    let none: Value = serde_json::from_str(&none).expect("JSON");
    assert_eq!((&none["files"], names(folder.path())), (&json!(0), before), "nobody holds anything wrong");
}

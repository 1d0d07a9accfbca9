//! Meetings are placed by themselves: what is proposed keeps the rules, is done as one operation, and taken back as one.

use attache_domain::conflicts::{Level, find};
use attache_domain::meetings::MeetingStatus;
use attache_domain::plan::Thing;
use attache_planner::generate::{self, Size};
use attache_planner::placing::{
    AskWhyNot, MayMove, PlaceMeetings, ProposePlacing, place_meetings, prepare_placing, propose_placing, why_not,
};
use attache_planner::samples::{self, Which};
use attache_planner::undo::{self, Undo};
use forum_in_a_box::{ForumInABox, attache, the_office};
use serde_json::{Value, json};
use std::cell::Cell;
use std::collections::BTreeSet;

/// Two mayors who want to meet, and somebody to meet besides.
fn office() -> ForumInABox {
    let mut forum = ForumInABox::new();
    forum.makes("Rabat", "add_delegation", json!({ "body_name": "Rabat", "body_kind": "city" }));
    let rabat = forum.id("Rabat");
    let head = json!({ "display_name": "Salma Idrissi", "delegation": rabat, "role": "head", "fictitious": true });
    forum.makes("Salma Idrissi", "add_person", head);
    forum
}

fn asks(forum: &mut ForumInABox, title: &str, asking: &str, asked: &str) {
    let sides = json!([
        { "person": forum.id(asking), "side": "requesting" }, { "person": forum.id(asked), "side": "receiving" },
    ]);
    forum.makes(title, "add_meeting", json!({ "title": title, "kind": "bilateral", "participants": sides }));
}

fn proposal(forum: &mut ForumInABox, input: Value) -> Value {
    forum.does("propose_placing", input)
}

fn place(forum: &mut ForumInABox, proposal: &Value) -> Value {
    forum.does("place_meetings", json!({ "placements": proposal["placements"] }))
}

#[test]
fn requests_are_placed_where_everybody_has_time_and_undone_as_one() {
    let mut forum = office();
    asks(&mut forum, "Buses", "Ana Petrova", "Bilal Haddad");
    asks(&mut forum, "Water", "Bilal Haddad", "Salma Idrissi");
    asks(&mut forum, "Ports", "Salma Idrissi", "Ana Petrova");
    let shown = proposal(&mut forum, json!({ "seconds": 1 }));
    assert_eq!((shown["rows"].as_array().map(Vec::len), &shown["unplaced"]), (Some(3), &json!([])));
    assert_eq!(shown["proven"], "best", "three small meetings leave nothing to doubt");
    assert!(forum.planner().plan().meetings.iter().all(|meeting| meeting.starts.is_none()), "nothing is done yet");

    let done = place(&mut forum, &shown);
    assert_eq!((&done["result"], &done["said"]["op"]), (&json!(3), &json!("place_meetings")));
    let plan = forum.planner().plan();
    assert!(plan.meetings.iter().all(|one| one.status == MeetingStatus::Placed && one.space.is_some()));
    assert_eq!(forum.conflicts().iter().filter(|one| one.level == Level::Block).count(), 0);
    forum.assert_sound("after placing");

    forum.does("undo", json!({}));
    assert!(forum.planner().plan().meetings.iter().all(|meeting| meeting.starts.is_none()), "one undo takes all back");
}

#[test]
fn a_day_that_is_full_leaves_the_smaller_wish_out() {
    let mut forum = office();
    for day in ["2014-06-19", "2014-06-20"] {
        let session = json!({
            "title": format!("All day {day}"), "kind": "plenary", "date": day, "space": forum.id("Hall A"),
            "starts": { "local": format!("{day}T08:00") },
            "ends": { "local": if day == "2014-06-19" { format!("{day}T20:00") } else { format!("{day}T19:30") } },
        });
        let session = forum.makes(day, "add_session", session);
        let part = json!({ "session": session, "person": forum.id("Ana Petrova"), "function": "speaker" });
        forum.does("attend_session", part);
    }
    asks(&mut forum, "Buses", "Ana Petrova", "Bilal Haddad");
    asks(&mut forum, "Ports", "Salma Idrissi", "Ana Petrova");
    let shown = proposal(&mut forum, json!({ "seconds": 1 }));
    assert_eq!(shown["rows"].as_array().map(Vec::len), Some(1), "she has half an hour: {shown}");
    assert_eq!(shown["rows"][0]["starts"]["local"], "2014-06-20T19:30");
    assert_eq!(shown["unplaced"].as_array().map(Vec::len), Some(1));
}

#[test]
fn what_is_pinned_or_only_placed_stays_unless_it_may_move() {
    let mut forum = office();
    asks(&mut forum, "Buses", "Ana Petrova", "Bilal Haddad");
    let shown = proposal(&mut forum, json!({ "seconds": 1 }));
    place(&mut forum, &shown);
    let nothing = proposal(&mut forum, json!({ "seconds": 1 }));
    assert_eq!(nothing["placements"], json!([]), "what is placed keeps its place");
    let room = nothing["kept"].clone();
    assert_eq!(room, 0, "and nothing was allowed to move");
    let moved = proposal(&mut forum, json!({ "seconds": 1, "may_move": "placed" }));
    assert_eq!((&moved["placements"], &moved["kept"]), (&json!([]), &json!(1)), "nothing asks it to move");
}

#[test]
fn a_lost_room_moves_what_was_in_it_and_nothing_else() {
    let mut forum = office();
    asks(&mut forum, "Buses", "Ana Petrova", "Bilal Haddad");
    asks(&mut forum, "Ports", "Salma Idrissi", "Chiara Conti");
    let shown = proposal(&mut forum, json!({ "seconds": 1 }));
    place(&mut forum, &shown);
    let buses = forum.planner().plan().meetings.iter().find(|one| one.title == "Buses").expect("it is there").clone();
    let (space, starts) = (buses.space.expect("a room"), buses.starts.expect("a time"));
    let day = starts.date();
    let closure = json!({
        "space": space, "kind": "closure", "reason": "a pipe burst",
        "starts": { "local": format!("{day}T00:00") }, "ends": { "local": format!("{day}T23:00") },
    });
    forum.does("add_closure", closure);
    let again = proposal(&mut forum, json!({ "seconds": 1, "may_move": "placed" }));
    let rows = again["rows"].as_array().expect("rows");
    let in_it: Vec<&str> = forum
        .planner()
        .plan()
        .meetings
        .iter()
        .filter(|one| one.space == Some(space) && one.starts.is_some_and(|at| at.date() == day))
        .map(|one| one.title.as_str())
        .collect();
    let moved: Vec<&str> = rows.iter().filter_map(|row| row["title"].as_str()).collect();
    assert_eq!(moved.iter().collect::<BTreeSet<_>>(), in_it.iter().collect::<BTreeSet<_>>());
    assert!(rows.iter().all(|row| row["change"] == "other_room"), "at its time in another room: {rows:?}");
}

#[test]
fn a_search_that_is_stopped_shows_what_it_found() {
    let mut forum = office();
    asks(&mut forum, "Buses", "Ana Petrova", "Bilal Haddad");
    let job = prepare_placing(forum.planner(), &ProposePlacing { seconds: Some(600), ..ProposePlacing::default() });
    let heard = Cell::new(0);
    let found = job.expect("a search").run(&|_| {
        heard.set(heard.get() + 1);
        false
    });
    let found = found.expect("an answer");
    assert!(found.rows.len() <= 1);
    asks(&mut forum, "Water", "Bilal Haddad", "Salma Idrissi");
    let refused = forum.refuses("propose_placing", json!({ "seconds": 0 }));
    assert!(format!("{refused:?}").contains("seconds"));
}

/// In a generated forum everything that is placed may be placed anew: what comes of it breaks no rule that was kept.
#[test]
fn nothing_that_is_placed_blocks_in_any_generated_forum() {
    for seed in 1..=3 {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("generated.forum");
        let mut planner = generate::make(&path, Size::S, seed, the_office(), |_| true).expect("a forum");
        let blocks = |planner: &attache_planner::Planner| {
            let all = find(planner.plan(), planner.moment());
            let of_meetings = all.into_iter().filter(|one| {
                one.level == Level::Block && one.things.iter().any(|(thing, _)| matches!(thing, Thing::Meeting(_)))
            });
            of_meetings.map(|one| one.key()).collect::<BTreeSet<_>>()
        };
        let before = blocks(&planner);
        let input = ProposePlacing { may_move: Some(MayMove::Placed), seconds: Some(2), ..ProposePlacing::default() };
        let shown = propose_placing(&planner, input).expect("a proposal");
        let waiting = planner.plan().meetings.iter().filter(|one| one.status.waits()).count();
        assert!(waiting > 0, "some of the generated meetings wait for a place");
        assert!(shown.rows.len() + shown.unplaced.len() >= waiting, "each is placed or named");
        if !shown.placements.is_empty() {
            place_meetings(&mut planner, PlaceMeetings { placements: shown.placements, first: None })
                .expect("it is done");
        }
        let new: Vec<String> = blocks(&planner).difference(&before).cloned().collect();
        assert_eq!(new, Vec::<String>::new(), "seed {seed}: nothing new blocks");
        undo::undo(&mut planner, Undo::default()).expect("and it is taken back");
    }
}

/// Ana attends all day, both days; a seat in a session can be left.
fn attends_all_day(forum: &mut ForumInABox, function: &str) {
    for day in ["2014-06-19", "2014-06-20"] {
        let session = json!({
            "title": format!("Long {day}"), "kind": "plenary", "date": day, "space": forum.id("Hall A"),
            "starts": { "local": format!("{day}T08:00") }, "ends": { "local": format!("{day}T20:00") },
        });
        let session = forum.makes(day, "add_session", session);
        let part = json!({ "session": session, "person": forum.id("Ana Petrova"), "function": function });
        forum.does("attend_session", part);
    }
}

fn asked_why_not(forum: &mut ForumInABox, title: &str) -> Value {
    let id = forum.id(title);
    forum.does("why_not", json!({ "meeting": id }))
}

fn takes(forum: &mut ForumInABox, offer: &Value) {
    forum.does("place_meetings", json!({ "placements": offer["placements"], "first": offer["first"] }));
}

fn blocks(forum: &ForumInABox) -> usize {
    forum.conflicts().iter().filter(|one| one.level == Level::Block).count()
}

#[test]
fn who_is_in_sessions_all_day_is_named_and_may_leave_a_seat() {
    let mut forum = office();
    attends_all_day(&mut forum, "attendee");
    asks(&mut forum, "Buses", "Ana Petrova", "Bilal Haddad");
    let said = asked_why_not(&mut forum, "Buses");
    assert_eq!(said["free"], Value::Null);
    let because = said["because"].as_array().expect("facts");
    assert_eq!((because.len(), &because[0]["word"]), (1, &json!("taken")), "{said}");
    assert_eq!(because[0]["facts"]["who"], "Ana Petrova");
    assert_eq!(because[0]["facts"]["things"], "“Long 2014-06-19”, “Long 2014-06-20”");
    let offer = said["changes"][0].clone();
    assert_eq!(offer["steps"][0]["word"], "excuse", "{said}");
    takes(&mut forum, &offer);
    assert_eq!(blocks(&forum), 0);
    let placed = forum.planner().plan().meetings.iter().all(|one| one.status == MeetingStatus::Placed);
    assert!(placed, "what is offered really allows it");
    forum.does("undo", json!({}));
    assert_eq!(forum.planner().plan().attendances.len(), 2, "one undo takes the whole change back");
}

#[test]
fn a_speaker_is_not_asked_to_leave() {
    let mut forum = office();
    attends_all_day(&mut forum, "speaker");
    asks(&mut forum, "Buses", "Ana Petrova", "Bilal Haddad");
    let said = asked_why_not(&mut forum, "Buses");
    assert_eq!(said["changes"], json!([]), "nothing that may be changed would help: {said}");
    // Without any one of the facts it could be placed.
    for day in ["2014-06-19", "2014-06-20"] {
        let part = json!({ "session": forum.id(day), "person": forum.id("Ana Petrova") });
        forum.does("leave_session", part);
        let free = asked_why_not(&mut forum, "Buses");
        assert!(free["free"]["space"].is_string(), "without {day} it fits: {free}");
        forum.does("undo", json!({}));
    }
}

#[test]
fn a_placed_meeting_goes_elsewhere_for_one_that_has_no_other_time() {
    let mut forum = office();
    attends_all_day(&mut forum, "speaker");
    let session = forum.id("2014-06-20");
    forum.does("move_session", json!({ "id": session, "ends": { "local": "2014-06-20T19:30" } }));
    asks(&mut forum, "Buses", "Ana Petrova", "Bilal Haddad");
    asks(&mut forum, "Water", "Bilal Haddad", "Salma Idrissi");
    let water = forum.id("Water");
    forum.does(
        "place_meetings",
        json!({ "placements": [{ "meeting": water, "space": forum.id("Room 510"),
            "starts": { "local": "2014-06-20T19:30" }, "ends": { "local": "2014-06-20T20:00" } }] }),
    );
    let said = asked_why_not(&mut forum, "Buses");
    let offer = said["changes"][0].clone();
    assert_eq!((&offer["steps"][0]["word"], &offer["steps"][0]["facts"]["name"]), (&json!("move"), &json!("Water")));
    takes(&mut forum, &offer);
    assert_eq!(blocks(&forum), 0);
    let plan = forum.planner().plan();
    assert!(plan.meetings.iter().all(|one| one.status == MeetingStatus::Placed && one.space.is_some()));
    forum.assert_sound("after the change");
}

#[test]
fn what_could_simply_be_placed_is_told_where() {
    let mut forum = office();
    asks(&mut forum, "Buses", "Ana Petrova", "Bilal Haddad");
    let said = asked_why_not(&mut forum, "Buses");
    assert_eq!((&said["because"], &said["changes"]), (&json!([]), &json!([])));
    let placement = said["free"]["placement"].clone();
    forum.does("place_meetings", json!({ "placements": [placement] }));
    assert_eq!(blocks(&forum), 0);
}

#[test]
fn the_command_line_shows_places_and_says_why_there_is_none() {
    let mut forum = office();
    attends_all_day(&mut forum, "speaker");
    asks(&mut forum, "Buses", "Ana Petrova", "Bilal Haddad");
    asks(&mut forum, "Water", "Bilal Haddad", "Salma Idrissi");
    let (buses, path) = (forum.id("Buses"), forum.path());
    forum.close();
    let run = |arguments: &[&str]| {
        let mut command = attache();
        let ended = command.arg(arguments[0]).arg(&path).args(&arguments[1..]).output().expect("the program starts");
        (ended.status.code(), String::from_utf8_lossy(&ended.stdout).into_owned())
    };
    let (code, shown) = run(&["place", "--seconds", "1", "--dry-run"]);
    assert_eq!(code, Some(1), "one finds no place: {shown}");
    assert!(shown.contains("“Water”: 2014-06-") && shown.contains("“Buses” finds no place"), "{shown}");
    assert!(shown.contains("1 would be placed or moved, 1 without a place; nothing better is possible."), "{shown}");
    let (code, said) = run(&["why-not", &buses]);
    assert_eq!(code, Some(1), "something forbids it: {said}");
    assert!(said.contains("Ana Petrova is taken: “Long 2014-06-19”, “Long 2014-06-20”."), "{said}");
    let (code, done) = run(&["place", "--seconds", "1"]);
    assert_eq!((code, done.contains("1 placed or moved")), (Some(1), true), "{done}");
    assert_eq!(run(&["place", "--seconds", "0"]).0, Some(2), "no time to search is refused");
    forum.open().expect("it opens again");
    let water = forum.planner().plan().meetings.iter().find(|one| one.title == "Water").expect("it is there");
    assert_eq!(water.status, MeetingStatus::Placed);
}

#[test]
fn no_more_confirmed_meetings_move_than_may() {
    let mut forum = office();
    asks(&mut forum, "Buses", "Ana Petrova", "Bilal Haddad");
    asks(&mut forum, "Ports", "Salma Idrissi", "Chiara Conti");
    let shown = proposal(&mut forum, json!({ "seconds": 1 }));
    place(&mut forum, &shown);
    let both: Vec<String> = ["Buses", "Ports"].iter().map(|title| forum.id(title)).collect();
    both.iter().for_each(|id| drop(forum.does("edit_meeting", json!({ "id": id, "status": "confirmed" }))));
    for room in ["Hall A", "Hall B", "Room 510"] {
        let closure = json!({
            "space": forum.id(room), "kind": "closure", "reason": "an alarm",
            "starts": { "local": "2014-06-19T00:00" }, "ends": { "local": "2014-06-19T23:30" },
        });
        forum.does("add_closure", closure);
    }
    let of = |found: &Value| (found["rows"].as_array().map(Vec::len), found["unplaced"].as_array().map(Vec::len));
    let free = proposal(&mut forum, json!({ "seconds": 1, "may_move": "confirmed" }));
    assert_eq!(of(&free), (Some(2), Some(0)), "both go to the other day: {free}");
    let bound = proposal(&mut forum, json!({ "seconds": 1, "may_move": "confirmed", "most_confirmed_moved": 1 }));
    assert_eq!(of(&bound), (Some(1), Some(1)), "one stays where it is, and is named: {bound}");
    assert_eq!(bound["unplaced"][0]["keeps_its_place"], true);
    let none = proposal(&mut forum, json!({ "seconds": 1, "may_move": "placed" }));
    assert_eq!(of(&none), (Some(0), Some(0)), "confirmed meetings were not to be touched: {none}");
}

/// In every sample, whatever finds no place is told why, and each change that is offered really gives it one.
#[test]
fn what_is_offered_in_the_samples_really_allows_it() {
    let mut asked = 0;
    for which in [Which::MayoralForum, Which::Congress] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut planner = samples::make(which, &folder.path().join("sample.forum"), the_office()).expect("a sample");
        let all = ProposePlacing { seconds: Some(1), ..ProposePlacing::default() };
        let shown = propose_placing(&planner, all).expect("a proposal");
        place_meetings(&mut planner, PlaceMeetings { placements: shown.placements, first: None }).expect("it is done");
        for one in shown.unplaced {
            let said = why_not(&planner, AskWhyNot { meeting: one.meeting }).expect("an answer");
            assert!(said.free.is_none() && !said.because.is_empty(), "{}: {said:?}", one.title);
            for offer in said.changes {
                let blocked =
                    find(planner.plan(), planner.moment()).iter().filter(|one| one.level == Level::Block).count();
                let input = PlaceMeetings { placements: offer.placements, first: Some(offer.first) };
                place_meetings(&mut planner, input).expect("what is offered can be done");
                let placed = planner.plan().meetings.get(one.meeting).expect("it is there");
                assert_eq!(placed.status, MeetingStatus::Placed, "{}", one.title);
                let now = find(planner.plan(), planner.moment()).iter().filter(|one| one.level == Level::Block).count();
                assert!(now <= blocked, "{}: nothing new blocks", one.title);
                undo::undo(&mut planner, Undo::default()).expect("and it is taken back");
            }
            asked += 1;
        }
    }
    assert!(asked > 0, "some meeting has no place in one of the samples");
}

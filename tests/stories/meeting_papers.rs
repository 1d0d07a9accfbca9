//! A delegation's brief is its own and stands nowhere else; what was agreed is carried to the next meeting of the same
//! delegations until somebody settles it.

use attache_planner::commands::PLANNER_COMMANDS;
use attache_planner::{Problem, Refusal};
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

/// What stands in a brief and may stand nowhere else.
const MARK: &str = "QUINCUNX";

fn asks(forum: &mut ForumInABox, asking: &str, asked: &[&str]) -> String {
    let asked: Vec<String> = asked.iter().map(|name| forum.id(name)).collect();
    let input = json!({ "asking": forum.id(asking), "asked": asked });
    forum.makes("the request", "request_meeting", input)
}

fn places(forum: &mut ForumInABox, meeting: &str, from: &str, to: &str) {
    let wall = |time: &str| json!({ "local": format!("2014-06-19T{time}") });
    let room = forum.id("Room 510");
    let times = json!({ "id": meeting, "status": "placed", "starts": wall(from), "ends": wall(to), "space": room });
    forum.does("edit_meeting", times);
}

/// A request of Sofia with a brief in which every part bears the mark.
fn with_brief() -> (ForumInABox, Value) {
    let mut forum = ForumInABox::new();
    let meeting = asks(&mut forum, "Sofia", &["Amman"]);
    let mut brief = json!({ "meeting": meeting, "delegation": forum.id("Sofia") });
    let key = brief.clone();
    for part in ["objectives", "arguments", "tactical_arguments", "their_objectives", "our_response", "press_line"] {
        brief[part] = json!(format!("{MARK} {part}"));
    }
    for part in ["background", "author", "cleared_by"] {
        brief[part] = json!(format!("{MARK} {part}"));
    }
    forum.does("write_brief", brief);
    (forum, key)
}

#[test]
fn a_brief_is_read_where_it_was_asked_for_and_nowhere_else() {
    let (mut forum, key) = with_brief();
    assert_eq!(forum.does("brief", key.clone())["objectives"], format!("{MARK} objectives"));
    let meeting = key["meeting"].clone();
    places(&mut forum, meeting.as_str().expect("a key"), "10:00", "10:30");
    let detail = forum.does("meeting", json!({ "id": meeting }));
    assert_eq!(detail["briefs"], json!([{ "delegation": forum.id("Sofia"), "name": "Sofia" }]), "that there is one");
    let amman = json!({ "meeting": meeting, "delegation": forum.id("Amman") });
    let theirs = forum.does("brief", amman);
    assert_eq!((&theirs["written"], &theirs["objectives"]), (&json!(false), &json!("")), "no other side reads it");
    let bilal = forum.id("Bilal Haddad");
    let asked = [
        ("search", json!({ "text": MARK })),
        ("timeline", json!({ "person": bilal })),
        ("preview_itinerary", json!({ "person": bilal })),
        ("meeting", json!({ "id": meeting })),
        ("meeting_availability", json!({ "meeting": meeting })),
        ("person", json!({ "id": bilal })),
        ("delegation", json!({ "id": forum.id("Amman") })),
        ("room_grid", json!({ "from": "2014-06-19", "to": "2014-06-20" })),
        ("history", json!({})),
    ];
    let lists = PLANNER_COMMANDS.iter().filter(|name| name.starts_with("list_")).map(|name| (*name, json!({})));
    for (command, input) in lists.chain(asked) {
        if let Ok(answer) = forum.call(command, input) {
            assert!(!answer.to_string().contains(MARK), "{command} tells what stands in a brief");
        }
    }
}

#[test]
fn a_brief_is_changed_part_by_part_and_taken_away() {
    let (mut forum, key) = with_brief();
    let mut edit = key.clone();
    edit["press_line"] = json!("Nothing was agreed.");
    forum.does("write_brief", edit);
    let brief = forum.does("brief", key.clone());
    assert_eq!((&brief["press_line"], &brief["written"]), (&json!("Nothing was agreed."), &json!(true)));
    assert_eq!(brief["objectives"], format!("{MARK} objectives"), "what was not said stays");
    assert_eq!((&brief["name"], &brief["others"]), (&json!("Sofia"), &json!(["Amman"])));
    forum.does("remove_brief", key.clone());
    assert_eq!(forum.does("brief", key.clone())["written"], false);
    assert!(matches!(forum.refuses("remove_brief", key.clone()), Refusal::NotFound { .. }));
    forum.does("undo", json!({}));
    assert_eq!(forum.does("brief", key.clone())["written"], true);
    let tunis = forum.makes("Tunis", "add_delegation", json!({ "body_name": "Tunis", "body_kind": "city" }));
    let stranger = json!({ "meeting": key["meeting"], "delegation": tunis, "objectives": "To listen in" });
    let (name, meeting) = ("Tunis".to_owned(), "Sofia – Amman".to_owned());
    assert_eq!(forum.refuses("write_brief", stranger), Refusal::NotASide { name, meeting });
    forum.assert_sound("after briefs");
}

#[test]
fn what_was_agreed_is_carried_to_the_next_meeting_of_the_two() {
    let mut forum = ForumInABox::new();
    let tunis = forum.makes("Tunis", "add_delegation", json!({ "body_name": "Tunis", "body_kind": "city" }));
    let first = asks(&mut forum, "Sofia", &["Amman"]);
    places(&mut forum, &first, "09:00", "09:30");
    forum.does("record_meeting", json!({ "id": first, "came": "held" }));
    let amman = forum.id("Amman");
    let letter = json!({ "meeting": first, "delegation": amman, "owner": "Bilal Haddad", "text": "Send the letter",
        "due": "2014-05-01" });
    let letter = forum.makes("letter", "add_commitment", letter);
    forum.makes("study", "add_commitment", json!({ "meeting": first, "text": "A study", "due": "2014-09-01" }));
    let next = asks(&mut forum, "Amman", &["Sofia"]);
    let other = asks(&mut forum, "Tunis", &["Sofia"]);

    let carried = |forum: &mut ForumInABox, id: &str| -> Vec<String> {
        let detail = forum.does("meeting", json!({ "id": id }));
        let each = detail["carried"].as_array().expect("a list").iter();
        each.map(|one| one["text"].as_str().expect("a text").to_owned()).collect()
    };
    assert_eq!(carried(&mut forum, &next), ["Send the letter", "A study"], "the most urgent first");
    assert_eq!(carried(&mut forum, &other), Vec::<String>::new(), "Tunis was not there");
    assert_eq!(carried(&mut forum, &first), Vec::<String>::new(), "it is no earlier meeting of itself");
    let detail = forum.does("meeting", json!({ "id": next }));
    let last = &detail["last_met"];
    assert_eq!((&last["starts"]["local"], &last["place"]), (&json!("2014-06-19T09:00"), &json!("Room 510")));
    assert_eq!(last["meeting"], json!(first));
    assert_eq!(detail["carried"][0]["overdue"], true, "it is the thirteenth of May");
    assert_eq!(forum.does("meeting", json!({ "id": other }))["last_met"], Value::Null);
    let brief = forum.does("brief", json!({ "meeting": next, "delegation": amman }));
    assert_eq!(brief["last_met"]["meeting"], json!(first), "a brief says it too");

    forum.does("settle_commitment", json!({ "id": letter, "standing": "done" }));
    assert_eq!(carried(&mut forum, &next), ["A study"]);
    let settled = forum.does("list_commitments", json!({ "open": false }));
    assert_eq!((&settled[0]["text"], &settled[0]["settled_on"]), (&json!("Send the letter"), &json!("2014-05-13")));
    assert_eq!(forum.does("list_commitments", json!({ "delegation": tunis })), json!([]));
    let of_amman = forum.does("list_commitments", json!({ "delegation": amman }));
    assert_eq!(of_amman.as_array().map(Vec::len), Some(2), "what all agreed is theirs too");
    forum.does("settle_commitment", json!({ "id": letter, "standing": "open" }));
    assert_eq!(carried(&mut forum, &next).len(), 2, "opened again");
    forum.assert_sound("after commitments");
}

#[test]
fn two_who_met_in_a_larger_circle_have_met() {
    let mut forum = ForumInABox::new();
    forum.makes("Tunis", "add_delegation", json!({ "body_name": "Tunis", "body_kind": "city" }));
    let circle = asks(&mut forum, "Tunis", &["Sofia", "Amman"]);
    places(&mut forum, &circle, "09:00", "09:30");
    let next = asks(&mut forum, "Sofia", &["Amman"]);
    assert_eq!(forum.does("meeting", json!({ "id": next }))["last_met"], Value::Null, "that is still to come");
    places(&mut forum, &next, "15:00", "15:30");
    let last = forum.does("meeting", json!({ "id": next }))["last_met"].clone();
    assert_eq!((&last["meeting"], &last["status"]), (&json!(circle), &json!("placed")), "by then they will have");
    let mut who: Vec<&str> = last["who"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    who.sort_unstable();
    assert_eq!(who, ["Amman", "Sofia"]);
    assert_eq!(forum.does("meeting", json!({ "id": circle }))["last_met"], Value::Null, "the later one is not earlier");
}

#[test]
fn a_commitment_that_makes_no_sense_is_refused() {
    let mut forum = ForumInABox::new();
    let meeting = asks(&mut forum, "Sofia", &["Amman"]);
    let tunis = forum.makes("Tunis", "add_delegation", json!({ "body_name": "Tunis", "body_kind": "city" }));
    let stranger = json!({ "meeting": meeting, "delegation": tunis, "text": "To pay" });
    let (name, title) = ("Tunis".to_owned(), "Sofia – Amman".to_owned());
    assert_eq!(forum.refuses("add_commitment", stranger), Refusal::NotASide { name, meeting: title });
    let empty = json!({ "meeting": meeting, "text": " " });
    assert_eq!(forum.refuses("add_commitment", empty), Refusal::invalid("text", Problem::Empty));
    let paid = forum.makes("paid", "add_commitment", json!({ "meeting": meeting, "text": "To pay" }));
    let late = json!({ "id": paid, "due": "soon" });
    assert_eq!(forum.refuses("edit_commitment", late), Refusal::invalid("due", Problem::NotADate));
    let amman = forum.id("Amman");
    forum.does(
        "edit_commitment",
        json!({ "id": paid, "text": "To pay half", "delegation": amman, "due": "2014-07-01" }),
    );
    let row = forum.does("list_commitments", json!({}))[0].clone();
    let of = |field: &str| row[field].clone();
    assert_eq!([of("text"), of("delegation_name"), of("due")], ["To pay half", "Amman", "2014-07-01"]);
    forum.does("remove_commitment", json!({ "id": paid }));
    assert_eq!(forum.does("list_commitments", json!({})), json!([]));
}

#[test]
fn what_a_side_wants_is_printed_for_those_who_lead_it_alone() {
    let (mut forum, key) = with_brief();
    let sofia = forum.id("Sofia");
    let mut people = vec![json!({ "person": forum.id("Chiara Conti"), "side": "other", "function": "interpreter" })];
    for (name, role) in [("Dora Ivanova", "chief_of_staff"), ("Emil Stoev", "adviser")] {
        let input = json!({ "display_name": name, "delegation": sofia, "role": role, "fictitious": true });
        let person = forum.makes(name, "add_person", input);
        people.push(json!({ "person": person, "side": "requesting", "function": "adviser" }));
    }
    let meeting = key["meeting"].as_str().expect("a key").to_owned();
    forum.does("edit_meeting", json!({ "id": meeting, "participants": people }));
    places(&mut forum, &meeting, "10:00", "10:30");
    for (name, reads) in [
        ("Ana Petrova", true),
        ("Dora Ivanova", true),
        ("Emil Stoev", false),
        ("Bilal Haddad", false),
        ("Chiara Conti", false),
    ] {
        let itinerary = forum.does("preview_itinerary", json!({ "person": forum.id(name) }));
        let text = itinerary["text"].as_str().expect("a text");
        assert!(text.contains("Sofia – Amman"), "{name} is in the meeting: {text}");
        assert_eq!(text.contains(&format!("{MARK} objectives")), reads, "{name}: {text}");
        let parts = ["arguments", "tactical_arguments", "their_objectives", "our_response", "background"];
        assert!(!parts.iter().any(|part| text.contains(&format!("{MARK} {part}"))), "{name}: {text}");
        if name == "Ana Petrova" {
            assert!(text.contains("Bilal Haddad") && !text.contains("Chiara Conti"), "who is across the table: {text}");
        }
    }
}

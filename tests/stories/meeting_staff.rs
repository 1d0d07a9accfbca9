//! Interpreters, note-takers and liaison officers are people of the forum with hours and limits; assigned to a meeting, they
//! sit at its table and serve no side.

use attache_planner::{Problem, Refusal};
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

/// A forum with a request between Sofia and Amman, and Chiara who interprets.
fn with_request() -> (ForumInABox, String, String) {
    let mut forum = ForumInABox::new();
    let asked = json!({ "asking": forum.id("Sofia"), "asked": [forum.id("Amman")] });
    let meeting = forum.makes("the request", "request_meeting", asked);
    let chiara = json!({ "person": forum.id("Chiara Conti"), "task": "interpreter", "break_minutes": 15,
        "most_minutes_per_day": 240, "pairs": [{ "one": "en", "other": "ar" }, { "one": "ar", "other": "en" }],
        "hours": [{ "starts": "08:00", "ends": "20:00" }, { "day": "2014-06-20", "starts": "22:00", "ends": "26:00" },
            { "day": "2014-06-21" }] });
    let member = forum.makes("interpreter", "add_staff", chiara);
    (forum, meeting, member)
}

fn row(forum: &mut ForumInABox) -> Value {
    forum.does("list_staff", json!({}))[0].clone()
}

#[test]
fn who_serves_is_listed_with_languages_hours_and_meetings() {
    let (mut forum, meeting, member) = with_request();
    let listed = row(&mut forum);
    assert_eq!((&listed["name"], &listed["task"]), (&json!("Chiara Conti"), &json!("interpreter")));
    assert_eq!(listed["pairs"], json!([{ "one": "ar", "other": "en" }]), "a pair works both ways and stands once");
    assert_eq!(
        listed["hours"],
        json!([
            { "day": null, "starts": "08:00", "ends": "20:00" },
            { "day": "2014-06-20", "starts": "22:00", "ends": "26:00" },
            { "day": "2014-06-21", "starts": null, "ends": null },
        ])
    );
    assert_eq!(listed["meetings"], json!([]));
    forum.does("assign_staff", json!({ "meeting": meeting, "staff_member": member }));
    assert_eq!(row(&mut forum)["meetings"][0]["title"], "Sofia – Amman");
    let detail = forum.does("meeting", json!({ "id": meeting }));
    assert_eq!(detail["staff"][0]["name"], "Chiara Conti");
    let part = detail["participants"].as_array().expect("a list").iter().find(|one| one["name"] == "Chiara Conti");
    let part = part.expect("she sits at the table");
    assert_eq!((&part["side"], &part["function"]), (&json!("other"), &json!("interpreter")));
    forum.does("undo", json!({}));
    assert_eq!(forum.does("meeting", json!({ "id": meeting }))["staff"], json!([]));
    forum.assert_sound("after assigning");
}

#[test]
fn nobody_is_assigned_twice_or_let_go_while_needed() {
    let (mut forum, meeting, member) = with_request();
    let input = json!({ "meeting": meeting, "staff_member": member });
    let name = || "Chiara Conti".to_owned();
    let refused = forum.refuses("dismiss_staff", input.clone());
    assert_eq!(refused, Refusal::NotAssigned { name: name(), meeting: "Sofia – Amman".to_owned() });
    forum.does("assign_staff", input.clone());
    assert_eq!(forum.refuses("assign_staff", input.clone()), Refusal::AlreadyThere { name: name() });
    let refused = forum.refuses("remove_staff", json!({ "id": member }));
    assert_eq!(refused, Refusal::StillInUse { name: name(), by: "Sofia – Amman".to_owned() });
    forum.does("dismiss_staff", input);
    forum.does("remove_staff", json!({ "id": member }));
    assert_eq!(forum.does("list_staff", json!({})), json!([]));
    let people = forum.does("list_people", json!({}));
    let people = people.as_array().expect("a list");
    assert!(people.iter().any(|one| one["name"] == "Chiara Conti"), "the person stays");
    forum.does("undo", json!({}));
    assert_eq!(row(&mut forum)["hours"].as_array().map(Vec::len), Some(3), "with the hours");
}

#[test]
fn who_works_for_one_delegation_serves_no_other() {
    let (mut forum, meeting, member) = with_request();
    let tunis = forum.makes("Tunis", "add_delegation", json!({ "body_name": "Tunis", "body_kind": "city" }));
    forum.does("edit_staff", json!({ "id": member, "delegation": tunis }));
    let input = json!({ "meeting": meeting, "staff_member": member });
    let refused = forum.refuses("assign_staff", input.clone());
    let (name, delegation) = ("Chiara Conti".to_owned(), "Tunis".to_owned());
    assert_eq!(refused, Refusal::ServesAnother { name, delegation });
    let sofia = forum.id("Sofia");
    forum.does("edit_staff", json!({ "id": member, "delegation": sofia }));
    forum.does("assign_staff", input);
    assert_eq!(row(&mut forum)["delegation_name"], "Sofia");
    let matrix = forum.does("meeting_matrix", json!({}));
    assert_eq!(matrix["cells"].as_array().map(Vec::len), Some(1), "an interpreter makes nobody a side");
}

#[test]
fn hours_and_pairs_that_cannot_be_are_refused() {
    let (mut forum, _meeting, member) = with_request();
    for (hours, problem) in [
        (json!({ "starts": "10:00", "ends": "09:00" }), Problem::EndsBeforeStart),
        (json!({ "starts": "10:00" }), Problem::NotATime),
        (json!({ "starts": "noon", "ends": "14:00" }), Problem::NotATime),
        (json!({ "starts": "08:00", "ends": "47:00" }), Problem::EndsBeforeStart),
    ] {
        let refused = forum.refuses("edit_staff", json!({ "id": member, "hours": [hours] }));
        assert_eq!(refused, Refusal::invalid("hours", problem), "{hours}");
    }
    for pair in [json!({ "one": "ar", "other": "ar" }), json!({ "one": "Arabic", "other": "en" })] {
        let refused = forum.refuses("edit_staff", json!({ "id": member, "pairs": [pair] }));
        assert_eq!(refused, Refusal::invalid("pairs", Problem::OutOfRange));
    }
    let again = json!({ "person": forum.id("Chiara Conti"), "task": "interpreter" });
    assert_eq!(forum.refuses("add_staff", again), Refusal::AlreadyThere { name: "Chiara Conti".to_owned() });
    let notes = json!({ "person": forum.id("Chiara Conti"), "task": "note_taker" });
    forum.does("add_staff", notes);
    assert_eq!(forum.does("list_staff", json!({})).as_array().map(Vec::len), Some(2), "one person, two tasks");
    forum.does("edit_staff", json!({ "id": member, "hours": [], "most_minutes_per_day": null }));
    let rows = forum.does("list_staff", json!({}));
    let interpreter = rows.as_array().expect("a list").iter().find(|one| one["task"] == "interpreter");
    assert_eq!(interpreter.expect("she interprets")["hours"], json!([]), "no hours: always");
}

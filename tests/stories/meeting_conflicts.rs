//! Bilaterals that do not fit as they are: nobody understands the other, nobody takes notes, whoever serves is not on duty,
//! a side has not answered. Each is told in a sentence, and what can be mended is.

use crate::mending::{each_mends, keys_of, kinds, offered};
use attache_domain::conflicts::Rule;
use attache_planner::words;
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

fn wall(time: &str) -> Value {
    json!({ "local": format!("2014-06-19T{time}") })
}

/// Sofia asks Amman, which accepts.
fn asked(terms: Value) -> (ForumInABox, String) {
    let mut forum = ForumInABox::new();
    let talk = request(&mut forum, "talk", terms);
    (forum, talk)
}

fn request(forum: &mut ForumInABox, name: &str, terms: Value) -> String {
    let input = json!({ "asking": forum.id("Sofia"), "asked": [forum.id("Amman")], "terms": terms });
    let meeting = forum.makes(name, "request_meeting", input);
    let accepts = json!({ "meeting": meeting, "delegation": forum.id("Amman"), "answer": "accepted" });
    forum.does("answer_request", accepts);
    meeting
}

fn place(forum: &mut ForumInABox, meeting: &str, hours: &str, room: &str) {
    let (starts, ends) = hours.split_once('-').expect("hours");
    let space = forum.id(room);
    let input =
        json!({ "id": meeting, "status": "placed", "starts": wall(starts), "ends": wall(ends), "space": space });
    forum.does("edit_meeting", input);
}

/// What each side speaks, and nothing else follows.
fn speak(forum: &mut ForumInABox, sofia: &str, amman: &str) {
    for (delegation, language) in [("Sofia", sofia), ("Amman", amman)] {
        let delegation = forum.id(delegation);
        let sides: Vec<String> = {
            let sides = forum.planner().plan().parties.iter();
            sides.filter(|side| side.delegation.to_string() == delegation).map(|side| side.id.to_string()).collect()
        };
        for id in sides {
            forum.does("edit_party", json!({ "id": id, "speaks": language, "understands": "" }));
        }
    }
}

fn serves(forum: &mut ForumInABox, name: &str, task: &str, more: Value) -> String {
    let person = forum.makes(name, "add_person", json!({ "display_name": name, "fictitious": true }));
    let mut input = json!({ "person": person, "task": task });
    input.as_object_mut().expect("fields").extend(more.as_object().expect("fields").clone());
    forum.makes(&format!("{name} serving"), "add_staff", input)
}

fn pair(one: &str, other: &str) -> Value {
    json!({ "pairs": [{ "one": one, "other": other }] })
}

fn assign(forum: &mut ForumInABox, meeting: &str, member: &str) {
    forum.does("assign_staff", json!({ "meeting": meeting, "staff_member": member }));
}

/// The sentence for the one conflict of a rule.
fn said(forum: &ForumInABox, rule: Rule) -> String {
    let all = forum.conflicts();
    let of: Vec<String> = all.iter().filter(|one| one.rule == rule).map(words::conflict).collect();
    let [sentence] = of.as_slice() else { panic!("one {}: {of:?}", rule.word()) };
    sentence.clone()
}

/// Whose name stands in each fix that is offered.
fn named(fixes: &[Value], fact: &str) -> Vec<String> {
    fixes.iter().map(|fix| fix["facts"][fact].as_str().expect("a name").to_owned()).collect()
}

#[test]
fn two_who_do_not_understand_each_other_are_given_an_interpreter_who_is_free() {
    let (mut forum, talk) = asked(json!({}));
    speak(&mut forum, "bg", "ar");
    assert_eq!(keys_of(&forum, "language_not_covered"), [""; 0], "while it waits nobody is needed");
    place(&mut forum, &talk, "09:00-09:30", "Hall A");
    assert_eq!(
        said(&forum, Rule::LanguageNotCovered),
        "Sofia and Amman do not follow each other’s languages in “Sofia – Amman” (2014-06-19 09:00–09:30): Bulgarian, Arabic. Nobody at the table interprets between them."
    );
    assert_eq!(kinds(&offered(&mut forum, "language_not_covered").1), [""; 0], "nobody serves");
    serves(&mut forum, "Leyla", "interpreter", pair("ar", "bg"));
    serves(&mut forum, "Rana", "interpreter", pair("ar", "en"));
    serves(&mut forum, "Pere", "note_taker", json!({}));
    let mut afternoons = pair("bg", "ar");
    afternoons["hours"] = json!([{ "starts": "14:00", "ends": "18:00" }]);
    serves(&mut forum, "Nadia", "interpreter", afternoons);
    serves(&mut forum, "Ivo", "interpreter", pair("ar", "bg"));
    let panel = forum.adds_session("Hall B", "09:15-10:00", "Panel");
    let ivo = forum.id("Ivo");
    forum.does("attend_session", json!({ "session": panel, "person": ivo, "function": "speaker" }));
    let fixes = each_mends(&mut forum, "language_not_covered");
    assert_eq!(kinds(&fixes), ["assign_staff"]);
    assert_eq!(named(&fixes, "person"), ["Leyla"], "she knows the pair, is on duty and is nowhere else");

    let conflict = forum.conflicts().into_iter().find(|one| one.rule == Rule::LanguageNotCovered).expect("it is there");
    let about = serde_json::to_value(&conflict.about).expect("letters");
    assert_eq!((&about["kind"], &about["id"]), (&json!("meeting"), &json!(talk)), "the window opens the meeting");
    let detail = forum.does("meeting", json!({ "id": talk }));
    let rules: Vec<&Value> = detail["conflicts"].as_array().expect("a list").iter().map(|one| &one["rule"]).collect();
    assert_eq!(rules, ["language_not_covered"], "and the meeting tells it itself");
    forum.does("assign_staff", fixes[0]["input"].clone());
    assert_eq!(keys_of(&forum, "language_not_covered"), [""; 0]);
    forum.assert_sound("after assigning an interpreter");
}

#[test]
fn what_is_asked_for_is_at_the_table() {
    let (mut forum, talk) = asked(json!({ "interpretation": "simultaneous", "note_taker": true }));
    place(&mut forum, &talk, "09:00-09:30", "Hall A");
    serves(&mut forum, "Leyla", "interpreter", pair("ar", "bg"));
    serves(&mut forum, "Pere", "note_taker", json!({}));
    let fixes = each_mends(&mut forum, "interpreter_missing");
    assert_eq!(named(&fixes, "person"), ["Leyla"]);
    let fixes = each_mends(&mut forum, "note_taker_missing");
    assert_eq!(named(&fixes, "person"), ["Pere"]);
    let with_booth = forum.id("Hall B");
    forum.does("edit_space", json!({ "id": with_booth, "booths": 1 }));
    let fixes = each_mends(&mut forum, "booths_missing");
    assert_eq!(named(&fixes, "space"), ["Hall B"], "the room with a booth");
}

#[test]
fn who_cannot_serve_is_relieved() {
    let (mut forum, talk) = asked(json!({}));
    speak(&mut forum, "bg", "ar");
    place(&mut forum, &talk, "09:00-09:30", "Hall A");
    let leyla = serves(&mut forum, "Leyla", "interpreter", pair("ar", "bg"));
    assign(&mut forum, &talk, &leyla);
    let rules = |forum: &ForumInABox| {
        let of = ["staff_outside_hours", "staff_break_too_short", "staff_over_limit", "staff_of_another"];
        of.into_iter().filter(|rule| !keys_of(forum, rule).is_empty()).collect::<Vec<_>>()
    };
    assert_eq!(rules(&forum), [""; 0]);
    let second = request(&mut forum, "second", json!({}));
    speak(&mut forum, "bg", "ar");
    place(&mut forum, &second, "09:40-10:10", "Hall A");
    assign(&mut forum, &second, &leyla);
    serves(&mut forum, "Rana", "interpreter", pair("ar", "en"));
    serves(&mut forum, "Nadia", "interpreter", pair("ar", "bg"));

    forum.does("edit_staff", json!({ "id": leyla, "break_minutes": 20 }));
    assert_eq!(rules(&forum), ["staff_break_too_short"]);
    let fixes = each_mends(&mut forum, "staff_break_too_short");
    assert_eq!(kinds(&fixes), ["replace_staff", "replace_staff"], "in the one or in the other");
    assert_eq!(named(&fixes, "other"), ["Nadia", "Nadia"]);

    forum.does("edit_staff", json!({ "id": leyla, "break_minutes": 0, "most_minutes_per_day": 45 }));
    assert_eq!(said(&forum, Rule::StaffOverLimit), "Leyla serves 60 min on 2014-06-19, and 45 min is the most.");
    assert_eq!(each_mends(&mut forum, "staff_over_limit").len(), 2);

    let mornings = json!([{ "starts": "09:00", "ends": "09:30" }]);
    forum.does("edit_staff", json!({ "id": leyla, "most_minutes_per_day": null, "hours": mornings }));
    assert_eq!(
        said(&forum, Rule::StaffOutsideHours),
        "Leyla serves 09:00–09:30, and is at “Sofia – Amman” (2014-06-19 09:40–10:10)."
    );
    assert_eq!(named(&each_mends(&mut forum, "staff_outside_hours"), "person"), ["Leyla"]);

    let tunis = forum.makes("Tunis", "add_delegation", json!({ "body_name": "Tunis", "body_kind": "city" }));
    forum.does("edit_meeting", json!({ "id": second, "status": "declined" }));
    forum.does("edit_staff", json!({ "id": leyla, "delegation": tunis }));
    assert_eq!(rules(&forum), ["staff_of_another"]);
    assert_eq!(kinds(&each_mends(&mut forum, "staff_of_another")), ["replace_staff"]);
}

#[test]
fn an_interpreter_in_two_meetings_is_told_with_the_task() {
    let (mut forum, talk) = asked(json!({}));
    let tunis = forum.makes("Tunis", "add_delegation", json!({ "body_name": "Tunis", "body_kind": "city" }));
    let other = json!({ "asking": tunis, "asked": [forum.makes("Lyon", "add_delegation", json!({ "body_name": "Lyon", "body_kind": "city" }))] });
    let other = forum.makes("other", "request_meeting", other);
    place(&mut forum, &talk, "09:00-09:30", "Hall A");
    place(&mut forum, &other, "09:15-09:45", "Hall B");
    let leyla = serves(&mut forum, "Leyla", "interpreter", pair("ar", "bg"));
    serves(&mut forum, "Nadia", "interpreter", pair("ar", "bg"));
    assign(&mut forum, &talk, &leyla);
    assign(&mut forum, &other, &leyla);
    assert_eq!(
        said(&forum, Rule::PersonInTwoPlaces),
        "Leyla, who interprets, is expected in two places: “Sofia – Amman” (2014-06-19 09:00–09:30) and “Tunis – Lyon” (2014-06-19 09:15–09:45) share 15 min."
    );
    let fixes = each_mends(&mut forum, "person_in_two_places");
    assert!(kinds(&fixes).starts_with(&["replace_staff", "replace_staff"]), "{fixes:?}");
}

#[test]
fn what_was_wished_for_is_told_and_kept() {
    let windows = json!([{ "starts": wall("14:00"), "ends": wall("16:00") }]);
    let (mut forum, talk) = asked(json!({ "minutes": 45, "windows": windows }));
    place(&mut forum, &talk, "09:00-09:45", "Hall A");
    let fixes = each_mends(&mut forum, "outside_windows");
    assert_eq!(kinds(&fixes), ["move_meeting"]);
    assert_eq!(named(&fixes, "when"), ["2014-06-19 14:00"], "the nearest time in its window");

    forum.does("move_meeting", json!({ "id": talk, "starts": wall("14:00"), "ends": wall("14:20") }));
    assert_eq!(
        said(&forum, Rule::ShorterThanAsked),
        "“Sofia – Amman” (2014-06-19 14:00–14:20) takes 20 min; 45 were asked for."
    );
    assert_eq!(named(&each_mends(&mut forum, "shorter_than_asked"), "when"), ["14:45"]);
    let busy = forum.adds_session("Hall B", "14:30-15:00", "Panel");
    let mayor = forum.id("Ana Petrova");
    forum.does("attend_session", json!({ "session": busy, "person": mayor, "function": "speaker" }));
    assert_eq!(kinds(&offered(&mut forum, "shorter_than_asked").1), [""; 0], "she is wanted elsewhere");

    let room = forum.id("Room 510");
    forum.does("edit_request", json!({ "id": talk, "terms": { "wished_space": room } }));
    let fixes = each_mends(&mut forum, "not_where_wished");
    assert_eq!(named(&fixes, "space"), ["Room 510"]);
    let other =
        forum.makes("Torre", "add_venue", json!({ "name": "Torre", "city": "Barcelona", "zone": "Europe/Madrid" }));
    forum.makes("Sky", "add_space", json!({ "venue": other, "name": "Sky" }));
    forum.does("edit_request", json!({ "id": talk, "terms": { "wished_space": null, "wished_venue": other } }));
    let fixes = each_mends(&mut forum, "not_where_wished");
    assert_eq!(named(&fixes, "space"), ["Sky"], "a room of the house that was wished for");
}

#[test]
fn answers_principals_and_titles_are_told() {
    let (mut forum, talk) = asked(json!({ "sensitivity": "confidential" }));
    let tunis = forum.makes("Tunis", "add_delegation", json!({ "body_name": "Tunis", "body_kind": "city" }));
    forum.does("add_party", json!({ "meeting": talk, "delegation": tunis }));
    place(&mut forum, &talk, "09:00-09:30", "Hall A");
    assert_eq!(
        said(&forum, Rule::CounterpartUnconfirmed),
        "“Sofia – Amman” (2014-06-19 09:00–09:30) is planned, and was not accepted yet by: Tunis."
    );
    assert_eq!(
        said(&forum, Rule::PrincipalNotAtTable),
        "Nobody is at the table for Tunis in “Sofia – Amman” (2014-06-19 09:00–09:30)."
    );
    assert!(said(&forum, Rule::NeutralTitleMissing).starts_with("Only those who take part may read the title"));
    forum.does("edit_meeting", json!({ "id": talk, "neutral_title": "Meeting 7" }));
    assert_eq!(keys_of(&forum, "neutral_title_missing"), [""; 0]);
    let aide = json!({ "display_name": "Sami", "delegation": tunis, "role": "delegate", "fictitious": true });
    let aide = forum.makes("Sami", "add_person", aide);
    let side = forum.planner().plan().parties.iter().find(|side| side.delegation.to_string() == tunis).expect("a side");
    let side = side.id.to_string();
    forum.does("edit_party", json!({ "id": side, "principal": aide, "level": "head" }));
    assert_eq!(keys_of(&forum, "principal_not_at_table"), [""; 0], "whom a side names sits there");
    assert_eq!(
        said(&forum, Rule::BelowLevel),
        "Tunis was to be represented by its head in “Sofia – Amman” (2014-06-19 09:00–09:30), and is not."
    );
    forum.does("answer_request", json!({ "meeting": talk, "delegation": tunis, "answer": "declined" }));
    assert_eq!(keys_of(&forum, "counterpart_unconfirmed"), [""; 0]);
    let fixes = each_mends(&mut forum, "declined_still_on");
    assert_eq!(kinds(&fixes), ["decline_meeting"], "of three, two would still meet");
    forum.assert_sound("after answers");
}

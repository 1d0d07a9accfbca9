//! A delegation asks to meet others, each side answers, and the status of the meeting follows from the answers. Whom a side
//! sends sits at the table for it; whatever came of a request stays readable.

use attache_planner::{Problem, Refusal};
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

/// A forum with a third city.
fn with_tunis() -> ForumInABox {
    let mut forum = ForumInABox::new();
    forum.makes("Tunis", "add_delegation", json!({ "body_name": "Tunis", "body_kind": "city" }));
    let tunis = forum.id("Tunis");
    let mayor = json!({ "display_name": "Selma Gharbi", "delegation": tunis, "role": "head", "fictitious": true });
    forum.makes("Selma Gharbi", "add_person", mayor);
    forum
}

fn asks(forum: &mut ForumInABox, asking: &str, asked: &[&str], terms: Value) -> String {
    let asked: Vec<String> = asked.iter().map(|name| forum.id(name)).collect();
    let input = json!({ "asking": forum.id(asking), "asked": asked, "terms": terms });
    forum.makes("the request", "request_meeting", input)
}

fn answers(forum: &mut ForumInABox, meeting: &str, delegation: &str, answer: &str) -> Value {
    let delegation = forum.id(delegation);
    forum.does("answer_request", json!({ "meeting": meeting, "delegation": delegation, "answer": answer }))
}

fn meeting(forum: &mut ForumInABox, id: &str) -> Value {
    forum.does("meeting", json!({ "id": id }))
}

fn status(forum: &mut ForumInABox, id: &str) -> String {
    meeting(forum, id)["status"].as_str().expect("a status").to_owned()
}

/// Names with functions of those at the table.
fn at_table(forum: &mut ForumInABox, id: &str) -> Vec<(String, String)> {
    let detail = meeting(forum, id);
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let parts = detail["participants"].as_array().expect("a list");
    parts.iter().map(|part| (text(&part["name"]), text(&part["function"]))).collect()
}

fn places(forum: &mut ForumInABox, id: &str, hours: [&str; 2]) {
    let wall = |time: &str| json!({ "local": format!("2014-06-19T{time}") });
    let room = forum.id("Room 510");
    forum.does(
        "edit_meeting",
        json!({ "id": id, "status": "placed", "space": room, "starts": wall(hours[0]), "ends": wall(hours[1]) }),
    );
    let booking = json!({ "space": room, "meeting": id, "title": "Room for it", "starts": wall(hours[0]),
        "ends": wall(hours[1]) });
    forum.makes("its room", "book_room", booking);
}

#[test]
fn who_asks_has_accepted_and_whom_they_send_sits_at_the_table() {
    let mut forum = with_tunis();
    let terms = json!({ "topic": "Ports", "priority": "high", "minutes": 45, "plus": 2, "interpretation": "consecutive",
        "note_taker": true, "layout": "bilateral", "flags": true, "press": "camera_spray", "step_free": true,
        "sensitivity": "restricted", "neutral_title": "Meeting 1", "received_on": "2014-05-02",
        "windows": [{ "starts": { "local": "2014-06-19T09:00" }, "ends": { "local": "2014-06-19T12:00" } }] });
    let id = asks(&mut forum, "Sofia", &["Amman"], terms.clone());
    let detail = meeting(&mut forum, &id);
    assert_eq!((&detail["title"], &detail["kind"]), (&json!("Sofia – Amman"), &json!("bilateral")));
    for (field, said) in terms.as_object().expect("terms").iter().filter(|(field, _)| *field != "windows") {
        assert_eq!(&detail[field], said, "{field} is kept as it was said");
    }
    assert_eq!(detail["windows"][0]["ends"]["local"], "2014-06-19T12:00");
    let sides: Vec<[&Value; 3]> = detail["parties"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|party| [&party["name"], &party["side"], &party["answer"]])
        .collect();
    assert_eq!(
        json!(sides),
        json!([["Sofia", "requesting", "accepted"], ["Amman", "receiving", "none"]]),
        "who asks stands first and wants it"
    );
    let principal = |name: &str| (name.to_owned(), "principal".to_owned());
    let mut table = at_table(&mut forum, &id);
    table.sort();
    assert_eq!(table, [principal("Ana Petrova"), principal("Bilal Haddad")]);
    let row = forum.does("list_meetings", json!({}))[0].clone();
    assert_eq!((&row["topic"], &row["parties"][1]["principal_name"]), (&json!("Ports"), &json!("Bilal Haddad")));
    forum.does("undo", json!({}));
    assert_eq!(forum.does("list_meetings", json!({})), json!([]), "one undo takes the whole request back");
    forum.assert_sound("after a request");
}

#[test]
fn a_request_that_makes_no_sense_is_refused() {
    let mut forum = with_tunis();
    let (sofia, amman) = (forum.id("Sofia"), forum.id("Amman"));
    let refused = forum.refuses("request_meeting", json!({ "asking": sofia, "asked": [] }));
    assert_eq!(refused, Refusal::invalid("asked", Problem::Empty));
    let refused = forum.refuses("request_meeting", json!({ "asking": sofia, "asked": [amman, amman] }));
    assert_eq!(refused, Refusal::AlreadyThere { name: "Amman".to_owned() });
    let refused = forum.refuses("request_meeting", json!({ "asking": sofia, "asked": [sofia] }));
    assert_eq!(refused, Refusal::AlreadyThere { name: "Sofia".to_owned() }, "nobody meets themselves");
    let bilal = forum.id("Bilal Haddad");
    let twice = json!({ "asking": sofia, "asked": [amman], "principal": bilal });
    let refused = forum.refuses("request_meeting", twice);
    assert_eq!(refused, Refusal::AlreadyThere { name: "Bilal Haddad".to_owned() }, "one person, two sides");
    let window = json!([{ "starts": { "local": "2014-06-19T12:00" }, "ends": { "local": "2014-06-19T09:00" } }]);
    let late = json!({ "asking": sofia, "asked": [amman], "terms": { "windows": window } });
    assert_eq!(forum.refuses("request_meeting", late), Refusal::invalid("windows", Problem::EndsBeforeStart));
    let short = json!({ "asking": sofia, "asked": [amman], "terms": { "minutes": 2 } });
    assert_eq!(forum.refuses("request_meeting", short), Refusal::invalid("minutes", Problem::OutOfRange));
}

#[test]
fn the_status_follows_from_the_answers_of_every_asked_side() {
    let mut forum = with_tunis();
    let id = asks(&mut forum, "Sofia", &["Amman", "Tunis"], json!({}));
    assert_eq!(meeting(&mut forum, &id)["kind"], "trilateral");
    let steps = [
        ("Amman", "accepted", "under_consideration"),
        ("Tunis", "tentative", "under_consideration"),
        ("Tunis", "accepted", "agreed"),
        ("Amman", "declined", "under_consideration"),
        ("Tunis", "declined", "declined"),
        ("Amman", "none", "under_consideration"),
        ("Tunis", "none", "requested"),
        ("Sofia", "declined", "withdrawn"),
    ];
    for (who, answer, expected) in steps {
        let done = answers(&mut forum, &id, who, answer);
        assert_eq!(done["result"], expected, "{who}: {answer}");
        assert_eq!(status(&mut forum, &id), expected);
    }
    forum.does("undo", json!({}));
    assert_eq!(status(&mut forum, &id), "requested", "the answer and what followed from it are one step");
    let recife = forum.makes("Recife", "add_delegation", json!({ "body_name": "Recife", "body_kind": "city" }));
    let stranger = json!({ "meeting": id, "delegation": recife, "answer": "accepted" });
    let refused = forum.refuses("answer_request", stranger);
    let name = "Recife".to_owned();
    assert_eq!(refused, Refusal::NotASide { name, meeting: "Sofia – Amman – Tunis".to_owned() });
    forum.assert_sound("after answers");
}

#[test]
fn an_answer_has_its_day_and_taking_it_back_takes_the_day_too() {
    let mut forum = with_tunis();
    let id = asks(&mut forum, "Sofia", &["Amman"], json!({ "received_on": "2014-05-02" }));
    let amman = forum.id("Amman");
    let input = json!({ "meeting": id, "delegation": amman, "answer": "accepted", "answered_on": "2014-05-20",
        "note": "By telephone" });
    forum.does("answer_request", input);
    let side = meeting(&mut forum, &id)["parties"][1].clone();
    assert_eq!((&side["answered_on"], &side["note"]), (&json!("2014-05-20"), &json!("By telephone")));
    assert_eq!(meeting(&mut forum, &id)["parties"][0]["answered_on"], "2014-05-02", "asking was its answer");
    answers(&mut forum, &id, "Amman", "none");
    assert_eq!(meeting(&mut forum, &id)["parties"][1]["answered_on"], Value::Null);
}

#[test]
fn who_declines_a_placed_meeting_gives_its_room_back_and_one_that_revives_is_placed_anew() {
    let mut forum = with_tunis();
    let id = asks(&mut forum, "Sofia", &["Amman"], json!({}));
    answers(&mut forum, &id, "Amman", "accepted");
    places(&mut forum, &id, ["10:00", "10:30"]);
    assert_eq!(meeting(&mut forum, &id)["booking"]["status"], "confirmed");
    answers(&mut forum, &id, "Amman", "declined");
    let booking = json!({ "id": forum.id("its room") });
    assert_eq!(forum.does("room_booking", booking.clone())["status"], "released", "somebody else may have the room");
    assert_eq!(status(&mut forum, &id), "declined");
    forum.does("undo", json!({}));
    assert_eq!(forum.does("room_booking", booking)["status"], "confirmed");
    assert_eq!(status(&mut forum, &id), "placed");
    answers(&mut forum, &id, "Amman", "declined");
    answers(&mut forum, &id, "Amman", "accepted");
    let detail = meeting(&mut forum, &id);
    assert_eq!(
        (&detail["status"], &detail["starts"], &detail["space"]),
        (&json!("agreed"), &Value::Null, &Value::Null)
    );
    forum.assert_sound("after a change of mind");
}

#[test]
fn a_meeting_is_confirmed_only_when_somebody_says_so_and_all_have_accepted() {
    let mut forum = with_tunis();
    let id = asks(&mut forum, "Sofia", &["Amman"], json!({}));
    let title = "Sofia – Amman".to_owned();
    let refused = forum.refuses("confirm_meetings", json!({ "ids": [id] }));
    assert_eq!(refused, Refusal::MeetingNotPlaced { name: title.clone() });
    places(&mut forum, &id, ["10:00", "10:30"]);
    let refused = forum.refuses("confirm_meetings", json!({ "ids": [id] }));
    assert_eq!(refused, Refusal::AnswerMissing { name: title, delegation: "Amman".to_owned() });
    answers(&mut forum, &id, "Amman", "accepted");
    assert_eq!(status(&mut forum, &id), "placed", "an answer alone confirms nothing");
    forum.does("confirm_meetings", json!({ "ids": [id] }));
    assert_eq!(status(&mut forum, &id), "confirmed");
    answers(&mut forum, &id, "Amman", "tentative");
    assert_eq!(status(&mut forum, &id), "placed", "who hesitates is not confirmed any more");
}

#[test]
fn what_is_taken_off_the_grid_waits_again_as_its_sides_answered() {
    let mut forum = with_tunis();
    let agreed = asks(&mut forum, "Sofia", &["Amman"], json!({}));
    answers(&mut forum, &agreed, "Amman", "accepted");
    places(&mut forum, &agreed, ["10:00", "10:30"]);
    forum.does("pin_meetings", json!({ "ids": [agreed], "pinned": true }));
    assert_eq!(meeting(&mut forum, &agreed)["pinned"], true);
    let asked = asks(&mut forum, "Tunis", &["Amman"], json!({}));
    places(&mut forum, &asked, ["11:00", "11:30"]);
    forum.does("unplace_meetings", json!({ "ids": [agreed, asked] }));
    assert_eq!([status(&mut forum, &agreed), status(&mut forum, &asked)], ["agreed", "requested"]);
    let detail = meeting(&mut forum, &agreed);
    assert_eq!([&detail["starts"], &detail["space"], &detail["booking"]], [&Value::Null; 3]);
    assert_eq!(detail["pinned"], false, "nothing holds it where it is not");
    let refused = forum.refuses("pin_meetings", json!({ "ids": [agreed], "pinned": true }));
    assert_eq!(refused, Refusal::MeetingNotPlaced { name: "Sofia – Amman".to_owned() });
    forum.does("undo", json!({}));
    assert_eq!([status(&mut forum, &agreed), status(&mut forum, &asked)], ["placed", "placed"]);
    forum.assert_sound("after unplacing");
}

#[test]
fn what_came_of_a_request_stays_readable() {
    let mut forum = with_tunis();
    let withdrawn = asks(&mut forum, "Sofia", &["Amman"], json!({}));
    forum.does("withdraw_request", json!({ "id": withdrawn }));
    answers(&mut forum, &withdrawn, "Amman", "accepted");
    assert_eq!(status(&mut forum, &withdrawn), "withdrawn", "an answer that comes late is kept and changes nothing");
    let declined = asks(&mut forum, "Tunis", &["Amman"], json!({}));
    answers(&mut forum, &declined, "Amman", "declined");
    let refused = forum.refuses("record_meeting", json!({ "id": declined, "came": "held" }));
    assert_eq!(refused, Refusal::MeetingIsOff { name: "Tunis – Amman".to_owned() });
    let held = asks(&mut forum, "Sofia", &["Tunis"], json!({}));
    forum.does("record_meeting", json!({ "id": held, "came": "held", "outcome": "Both will write." }));
    assert_eq!(meeting(&mut forum, &held)["outcome"], "Both will write.");
    for command in ["withdraw_request", "unplace_meetings"] {
        let input = if command == "withdraw_request" { json!({ "id": held }) } else { json!({ "ids": [held] }) };
        let refused = forum.refuses(command, input);
        assert_eq!(refused, Refusal::MeetingIsOver { name: "Sofia – Tunis".to_owned() });
    }
    forum.does("record_meeting", json!({ "id": held, "came": "no_show" }));
    let rows = forum.does("list_meetings", json!({}));
    let all: Vec<&str> = rows.as_array().expect("a list").iter().filter_map(|row| row["status"].as_str()).collect();
    assert_eq!(all, ["withdrawn", "declined", "no_show"]);
}

#[test]
fn changing_a_side_changes_who_sits_for_it_and_nobody_else() {
    let mut forum = with_tunis();
    let id = asks(&mut forum, "Sofia", &["Amman"], json!({}));
    let sofia = forum.id("Sofia");
    let adviser = json!({ "display_name": "Dora Ivanova", "delegation": sofia, "role": "adviser", "fictitious": true });
    let dora = forum.makes("Dora Ivanova", "add_person", adviser);
    let chiara = forum.id("Chiara Conti");
    let others = json!([{ "person": chiara, "side": "other", "function": "other" }]);
    forum.does("edit_meeting", json!({ "id": id, "participants": others }));
    let mut table = at_table(&mut forum, &id);
    table.sort();
    let has = |name: &str, function: &str| (name.to_owned(), function.to_owned());
    let both = [has("Ana Petrova", "principal"), has("Bilal Haddad", "principal")];
    assert_eq!(table, [both[0].clone(), both[1].clone(), has("Chiara Conti", "other")], "the principals stay");

    let side = meeting(&mut forum, &id)["parties"][0]["id"].clone();
    forum.does("edit_party", json!({ "id": side, "principal": dora, "level": "senior_official", "substitute": null }));
    let mut table = at_table(&mut forum, &id);
    table.sort();
    assert_eq!(table, [both[1].clone(), has("Chiara Conti", "other"), has("Dora Ivanova", "principal")]);
    let ana = forum.id("Ana Petrova");
    let principals = json!([{ "person": ana, "side": "requesting", "function": "principal" }]);
    let refused = forum.refuses("edit_meeting", json!({ "id": id, "participants": principals }));
    let (name, delegation) = ("Ana Petrova".to_owned(), "Sofia".to_owned());
    assert_eq!(refused, Refusal::NotThePrincipal { name, delegation });
    forum.does("edit_meeting", json!({ "id": id, "participants": [{ "person": ana, "side": "requesting" }] }));
    assert!(at_table(&mut forum, &id).contains(&has("Ana Petrova", "adviser")), "beside a principal one advises");
    forum.does("edit_party", json!({ "id": side, "principal": null }));
    let mut table = at_table(&mut forum, &id);
    table.sort();
    assert_eq!(table, both, "the head again, who is no adviser then");
    forum.assert_sound("after a change of principals");
}

#[test]
fn a_third_side_joins_and_leaves_and_two_stay() {
    let mut forum = with_tunis();
    let id = asks(&mut forum, "Sofia", &["Amman"], json!({}));
    answers(&mut forum, &id, "Amman", "accepted");
    let tunis = forum.id("Tunis");
    let third = forum.makes("third", "add_party", json!({ "meeting": id, "delegation": tunis, "speaks": "fr" }));
    assert_eq!(status(&mut forum, &id), "under_consideration", "Tunis has not answered");
    assert_eq!(at_table(&mut forum, &id).len(), 3);
    let refused = forum.refuses("add_party", json!({ "meeting": id, "delegation": tunis }));
    assert_eq!(refused, Refusal::AlreadyThere { name: "Tunis".to_owned() });
    forum.does("write_brief", json!({ "meeting": id, "delegation": tunis, "objectives": "Fishing" }));
    let done = forum.does("remove_party", json!({ "id": third }));
    assert_eq!(done["result"], json!({ "brief": true, "people": ["Selma Gharbi"] }), "what went with it is said");
    assert_eq!(status(&mut forum, &id), "agreed");
    let side = meeting(&mut forum, &id)["parties"][1]["id"].clone();
    let refused = forum.refuses("remove_party", json!({ "id": side }));
    assert_eq!(refused, Refusal::TwoSidesNeeded { name: "Sofia – Amman".to_owned() });
    forum.does("undo", json!({}));
    let tunis = json!({ "meeting": id, "delegation": tunis });
    assert_eq!(forum.does("brief", tunis)["objectives"], "Fishing", "undo brings the brief back too");
}

#[test]
fn what_is_not_said_stays_when_a_request_is_edited() {
    let mut forum = with_tunis();
    let window = json!([{ "starts": { "local": "2014-06-19T09:00" }, "ends": { "local": "2014-06-19T12:00" } }]);
    let terms = json!({ "topic": "Ports", "minutes": 45, "windows": window, "wished_space": forum.id("Hall A") });
    let id = asks(&mut forum, "Sofia", &["Amman"], terms);
    forum.does("edit_request", json!({ "id": id, "terms": { "priority": "must", "minutes": null } }));
    let detail = meeting(&mut forum, &id);
    assert_eq!((&detail["topic"], &detail["priority"]), (&json!("Ports"), &json!("must")));
    assert_eq!((&detail["minutes"], &detail["wished_space_name"]), (&Value::Null, &json!("Hall A")));
    assert_eq!(detail["windows"].as_array().map(Vec::len), Some(1));
    forum.does("edit_request", json!({ "id": id, "terms": { "windows": [] } }));
    assert_eq!(meeting(&mut forum, &id)["windows"], json!([]));
    forum.makes("Annex", "add_venue", json!({ "name": "Annex" }));
    let annex = json!({ "id": id, "terms": { "wished_venue": forum.id("Annex") } });
    let refused = forum.refuses("edit_request", annex);
    assert_eq!(refused, Refusal::invalid("wished_space", Problem::OutOfRange), "Hall A is not in the annex");
    let annex = forum.id("Annex");
    forum.does("edit_request", json!({ "id": id, "terms": { "wished_space": null, "wished_venue": annex } }));
    let refused = forum.refuses("remove_venue", json!({ "id": annex }));
    let (name, by) = ("Annex".to_owned(), "Sofia – Amman".to_owned());
    assert_eq!(refused, Refusal::StillInUse { name, by }, "a venue somebody wants stays");
    places(&mut forum, &id, ["10:00", "10:30"]);
    forum.does("edit_booking", json!({ "id": forum.id("its room"), "title": "Sofia – Amman" }));
    forum.does("edit_request", json!({ "id": id, "terms": { "title": "Ports of two cities" } }));
    let booking = json!({ "id": forum.id("its room") });
    assert_eq!(forum.does("room_booking", booking)["title"], "Ports of two cities", "the door says the same");
}

#[test]
fn a_principal_speaks_what_the_others_follow_unless_somebody_interprets() {
    let mut forum = with_tunis();
    for (who, languages) in [("Ana Petrova", "Bulgarian, English B2"), ("Bilal Haddad", "Arabic native, English C1")] {
        forum.does("edit_person", json!({ "id": forum.id(who), "languages_unread": languages }));
    }
    let spoken = |detail: &Value| {
        let side = |at: usize| {
            let party = &detail["parties"][at];
            [
                party["speaks"].as_str().expect("a code").to_owned(),
                party["understands"].as_str().expect("codes").to_owned(),
            ]
        };
        [side(0), side(1)]
    };
    let plain = asks(&mut forum, "Sofia", &["Amman"], json!({}));
    assert_eq!(spoken(&meeting(&mut forum, &plain)), [["en", "bg"], ["en", "ar"]], "what both know");
    let interpreted = asks(&mut forum, "Sofia", &["Amman"], json!({ "interpretation": "consecutive" }));
    assert_eq!(spoken(&meeting(&mut forum, &interpreted)), [["bg", "en"], ["ar", "en"]], "each what is known best");
    let side = meeting(&mut forum, &plain)["parties"][1]["id"].clone();
    forum.does("edit_party", json!({ "id": side, "speaks": "pt-BR", "understands": "fr, AR" }));
    assert_eq!(spoken(&meeting(&mut forum, &plain))[1], ["pt", "fr, ar"], "as interpreters name their languages");
}

#[test]
fn a_head_who_is_named_later_comes_and_one_who_leaves_comes_no_more() {
    let mut forum = ForumInABox::new();
    let tunis = forum.makes("Tunis", "add_delegation", json!({ "body_name": "Tunis", "body_kind": "city" }));
    let id = asks(&mut forum, "Sofia", &["Tunis"], json!({}));
    let held = asks(&mut forum, "Sofia", &["Tunis"], json!({}));
    forum.does("record_meeting", json!({ "id": held, "came": "held" }));
    assert_eq!(at_table(&mut forum, &id).len(), 1, "Tunis has named nobody yet");
    let mayor = json!({ "display_name": "Selma Gharbi", "delegation": tunis, "role": "head", "fictitious": true });
    let selma = forum.makes("Selma Gharbi", "add_person", mayor);
    assert_eq!(at_table(&mut forum, &id).len(), 2);
    assert_eq!(meeting(&mut forum, &id)["parties"][1]["sends"], json!(selma));
    assert_eq!(at_table(&mut forum, &held).len(), 1, "who was not there is not there afterwards");
    let members = forum.does("list_memberships", json!({}));
    let place = members.as_array().expect("a list").iter().find(|one| one["person"] == json!(selma)).expect("hers");
    let place = place["id"].clone();
    forum.does("edit_membership", json!({ "id": place, "role": "delegate" }));
    assert_eq!(at_table(&mut forum, &id).len(), 1, "a delegate is not sent as the head");
    forum.does("edit_membership", json!({ "id": place, "role": "head" }));
    assert_eq!(at_table(&mut forum, &id).len(), 2);
    forum.does("remove_membership", json!({ "id": place }));
    assert_eq!(at_table(&mut forum, &id).len(), 1);
    forum.does("undo", json!({}));
    assert_eq!(at_table(&mut forum, &id).len(), 2);
    forum.assert_sound("after heads came and went");
}

#[test]
fn who_sits_there_already_is_whom_a_new_side_sends() {
    let mut forum = ForumInABox::new();
    let (sofia, amman) = (forum.id("Sofia"), forum.id("Amman"));
    let deputy = json!({ "display_name": "Dora Ivanova", "delegation": sofia, "role": "delegate", "fictitious": true });
    let dora = forum.makes("Dora Ivanova", "add_person", deputy);
    let bilal = forum.id("Bilal Haddad");
    let people = json!([{ "person": dora, "side": "requesting" }, { "person": bilal, "side": "receiving" }]);
    let old = json!({ "title": "Of an older file", "kind": "bilateral", "participants": people });
    let id = forum.makes("old", "add_meeting", old);
    forum.does("add_party", json!({ "meeting": id, "delegation": sofia, "side": "requesting" }));
    forum.does("add_party", json!({ "meeting": id, "delegation": amman }));
    let sides = meeting(&mut forum, &id)["parties"].clone();
    assert_eq!((&sides[0]["principal"], &sides[1]["principal"]), (&json!(dora), &Value::Null), "hers, and the head");
    let mut table = at_table(&mut forum, &id);
    table.sort();
    let principal = |name: &str| (name.to_owned(), "principal".to_owned());
    assert_eq!(table, [principal("Bilal Haddad"), principal("Dora Ivanova")]);
}

//! Who meets whom, counted by how far it is settled, and when the people of a meeting could meet.

use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

fn asks(forum: &mut ForumInABox, asking: &str, asked: &str) -> String {
    let input = json!({ "asking": forum.id(asking), "asked": [forum.id(asked)] });
    forum.makes("the request", "request_meeting", input)
}

fn wall(time: &str) -> Value {
    json!({ "local": format!("2014-06-19T{time}") })
}

fn accepts(forum: &mut ForumInABox, meeting: &str, delegation: &str) {
    let delegation = forum.id(delegation);
    forum.does("answer_request", json!({ "meeting": meeting, "delegation": delegation, "answer": "accepted" }));
}

fn places(forum: &mut ForumInABox, meeting: &str, from: &str, to: &str) {
    let times = json!({ "id": meeting, "status": "placed", "starts": wall(from), "ends": wall(to) });
    forum.does("edit_meeting", times);
}

#[test]
fn every_pair_is_counted_by_how_far_its_meetings_are() {
    let mut forum = ForumInABox::new();
    for body in ["Tunis", "Recife"] {
        forum.makes(body, "add_delegation", json!({ "body_name": body, "body_kind": "city", "status": "accepted" }));
    }
    let requested = asks(&mut forum, "Sofia", "Amman");
    let agreed = asks(&mut forum, "Amman", "Sofia");
    accepts(&mut forum, &agreed, "Sofia");
    let placed = asks(&mut forum, "Sofia", "Amman");
    places(&mut forum, &placed, "10:00", "10:30");
    let held = asks(&mut forum, "Sofia", "Tunis");
    forum.does("record_meeting", json!({ "id": held, "came": "held" }));
    let withdrawn = asks(&mut forum, "Tunis", "Amman");
    forum.does("withdraw_request", json!({ "id": withdrawn }));
    let third = json!({ "asking": forum.id("Recife"), "asked": [forum.id("Tunis"), forum.id("Sofia")] });
    let trilateral = forum.makes("trilateral", "request_meeting", third);

    let matrix = forum.does("meeting_matrix", json!({}));
    let cells = matrix["cells"].as_array().expect("a list");
    let of = |one: &str, other: &str| -> Option<&Value> {
        let pair = [json!(forum.id(one)), json!(forum.id(other))];
        cells.iter().find(|cell| pair.contains(&cell["a"]) && pair.contains(&cell["b"]))
    };
    let counts = |cell: &Value| ["requested", "agreed", "placed", "held"].map(|name| cell[name].as_u64());
    let sofia_amman = of("Sofia", "Amman").expect("they have meetings");
    assert_eq!(counts(sofia_amman), [Some(1), Some(1), Some(1), Some(0)]);
    assert_eq!(sofia_amman["meetings"], json!([requested, agreed, placed]));
    assert_eq!(counts(of("Sofia", "Tunis").expect("held")), [Some(1), Some(0), Some(0), Some(1)]);
    assert_eq!(of("Recife", "Sofia").expect("asked")["meetings"], json!([trilateral]));
    assert!(of("Tunis", "Amman").is_none(), "what came to nothing is in no cell");

    let rows = matrix["delegations"].as_array().expect("a list");
    let precedence = forum.does("list_delegations", json!({ "order": "precedence" }));
    let order: Vec<&Value> = precedence.as_array().expect("a list").iter().map(|row| &row["id"]).collect();
    assert_eq!(rows.iter().map(|row| &row["id"]).collect::<Vec<_>>(), order, "in order of precedence");
    let sofia = rows.iter().find(|row| row["name"] == "Sofia").expect("Sofia has a row");
    assert_eq!(sofia["meetings"], 5, "two asked for, one agreed, one placed, one held");
    let place = |id: &Value| order.iter().position(|one| *one == id);
    assert!(cells.iter().all(|cell| place(&cell["a"]) < place(&cell["b"])), "the first of a pair goes before");
}

#[test]
fn a_meeting_nobody_asked_for_is_counted_for_those_who_sit_in_it() {
    let mut forum = ForumInABox::new();
    let people = json!([
        { "person": forum.id("Ana Petrova"), "side": "requesting" },
        { "person": forum.id("Bilal Haddad"), "side": "receiving" },
    ]);
    forum.does(
        "add_meeting",
        json!({ "title": "Old", "kind": "bilateral", "status": "agreed", "participants": people }),
    );
    let matrix = forum.does("meeting_matrix", json!({}));
    assert_eq!(matrix["cells"][0]["agreed"], 1, "meetings of older files have no sides");
}

#[test]
fn the_time_that_is_free_to_all_is_what_nobody_else_takes() {
    let mut forum = ForumInABox::new();
    let id = asks(&mut forum, "Sofia", "Amman");
    let window = json!([{ "starts": wall("09:00"), "ends": wall("14:00") }]);
    forum.does("edit_request", json!({ "id": id, "terms": { "windows": window, "minutes": 45 } }));
    let plenary = forum.adds_session("Hall A", "10:00-11:00", "Plenary");
    let (ana, bilal, chiara) = (forum.id("Ana Petrova"), forum.id("Bilal Haddad"), forum.id("Chiara Conti"));
    forum.does("attend_session", json!({ "session": plenary, "person": ana }));
    let other = asks(&mut forum, "Amman", "Sofia");
    places(&mut forum, &other, "11:30", "12:00");
    let lunch = forum.adds_session("Hall B", "12:30-13:30", "Lunch");
    forum.does("attend_session", json!({ "session": lunch, "person": chiara }));
    forum.does("add_staff", json!({ "person": chiara, "task": "interpreter" }));
    let staff = forum.does("list_staff", json!({}))[0]["id"].clone();
    forum.does("assign_staff", json!({ "meeting": id, "staff_member": staff }));

    let seen = forum.does("meeting_availability", json!({ "meeting": id }));
    assert_eq!((&seen["days"], &seen["minutes"]), (&json!(["2014-06-19"]), &json!(45)));
    let stretches = |list: &Value| -> Vec<String> {
        let each = list.as_array().expect("a list").iter();
        each.map(|one| format!("{}-{}", one["starts"]["time"], one["ends"]["time"]).replace('"', "")).collect()
    };
    assert_eq!(stretches(&seen["within"]), ["09:00-14:00"]);
    assert_eq!(stretches(&seen["free_for_principals"]), ["09:00-10:00", "12:00-14:00"], "half an hour is too short");
    assert_eq!(stretches(&seen["free"]), ["09:00-10:00"], "the interpreter is at lunch");
    let [sofia, amman] = [0, 1].map(|at| seen["parties"][at]["people"][0].clone());
    assert_eq!((&sofia["person"], &amman["person"]), (&json!(ana), &json!(bilal)));
    let titles = |person: &Value| -> Vec<String> {
        let busy = person["busy"].as_array().expect("a list").iter();
        busy.map(|one| one["title"].as_str().expect("a title").to_owned()).collect()
    };
    assert_eq!(titles(&sofia), ["Plenary", "Amman – Sofia"], "the meeting itself is not in its own way");
    assert_eq!(titles(&seen["others"][0]), ["Lunch"]);

    forum.does("edit_meeting", json!({ "id": other, "status": "requested" }));
    let seen = forum.does("meeting_availability", json!({ "meeting": id }));
    assert_eq!(stretches(&seen["free_for_principals"]), ["09:00-10:00", "11:00-14:00"], "a mere wish takes no time");
    assert_eq!(seen["parties"][0]["people"][0]["busy"][1]["asked"], true);
}

#[test]
fn nobody_is_there_before_the_arrival_and_desks_have_hours() {
    let mut forum = ForumInABox::new();
    let id = asks(&mut forum, "Sofia", "Amman");
    let ana = forum.id("Ana Petrova");
    let legs = json!([{ "kind": "flight", "from": { "airport": "SOF" }, "to": { "airport": "BCN" },
        "departs": { "local": "2014-06-19T08:00" }, "arrives": { "local": "2014-06-19T10:00" } }]);
    forum.does("add_journey", json!({ "direction": "inbound", "travellers": [ana], "legs": legs }));
    let policy = json!({ "purposes": ["meeting"], "opens": "09:00", "closes": "18:00", "non_consecutive": false,
        "tiers": [] });
    forum.does("set_desk_rules", json!({ "policy": policy }));
    let seen = forum.does("meeting_availability", json!({ "meeting": id, "from": "2014-06-19", "to": "2014-06-19" }));
    assert_eq!(seen["within"][0]["starts"]["time"], "09:00");
    let kinds: Vec<&Value> =
        seen["parties"][0]["people"][0]["busy"].as_array().expect("a list").iter().map(|one| &one["what"]).collect();
    assert!(kinds.contains(&&json!("away")) && kinds.contains(&&json!("leg")), "{kinds:?}");
    let first = seen["free"][0]["starts"]["time"].as_str().expect("a time");
    assert!(first > "10:00", "she needs time at the airport: {first}");
    assert_eq!(seen["free"][0]["ends"]["time"], "18:00");
}

//! One person, one timeline: what claims the same hour is found, and what was only edited keeps its place in people's
//! calendars.

use attache_planner::Refusal;
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

fn at(time: &str) -> Value {
    json!({ "local": format!("2014-06-19T{time}") })
}

/// A bilateral of Ana Petrova from nine to ten, as far settled as `status` says.
fn meets(forum: &mut ForumInABox, title: &str, status: &str) -> String {
    let ana = forum.id("Ana Petrova");
    forum.makes(
        title,
        "add_meeting",
        json!({
            "title": title, "kind": "bilateral", "status": status, "starts": at("09:00"), "ends": at("10:00"),
            "participants": [{ "person": ana, "side": "requesting" }],
        }),
    )
}

fn levels(forum: &ForumInABox) -> Value {
    serde_json::to_value(forum.conflicts().iter().map(|conflict| conflict.level).collect::<Vec<_>>()).expect("words")
}

#[test]
fn a_meeting_only_asked_for_warns_and_an_agreed_one_blocks() {
    let mut forum = ForumInABox::new();
    meets(&mut forum, "Ana and Dakar", "agreed");
    let other = meets(&mut forum, "Ana and Sfax", "requested");
    assert_eq!(levels(&forum), json!(["warn"]), "an answer is still to be given, and now is the time to choose");
    forum.does("edit_meeting", json!({ "id": other, "status": "agreed" }));
    assert_eq!(levels(&forum), json!(["block"]), "nobody can sit at two tables");
}

#[test]
fn a_speaker_who_joins_online_can_be_somewhere_else() {
    let mut forum = ForumInABox::new();
    meets(&mut forum, "Ana and Dakar", "agreed");
    let session = forum.adds_session("Hall A", "09:30-10:30", "Panel");
    let ana = forum.id("Ana Petrova");
    let part = |mode: &str| json!({ "session": session, "person": ana, "function": "speaker", "mode": mode });
    forum.does("attend_session", part("in_person"));
    assert_eq!(levels(&forum), json!(["block"]), "in two rooms at once");
    forum.does("attend_session", part("online"));
    assert_eq!(levels(&forum), json!(["resolve_before_issue"]), "possible, but somebody must know that it is so");
}

#[test]
fn who_stays_on_a_leg_keeps_the_entry_calendars_know() {
    let mut forum = ForumInABox::new();
    let place = |forum: &mut ForumInABox, name: &str| {
        forum.makes(name, "add_place", json!({ "kind": "airport", "name": name, "zone": "Europe/Madrid" }))
    };
    let (sofia, barcelona) = (place(&mut forum, "Sofia airport"), place(&mut forum, "Barcelona airport"));
    let people: Vec<String> = forum.planner().plan().people.iter().map(|person| person.id.to_string()).collect();
    let leg = forum.makes(
        "the flight",
        "add_leg",
        json!({
            "kind": "flight", "from": sofia, "to": barcelona, "departs": at("06:00"), "arrives": at("09:00"),
            "travellers": [people[0], people[1]],
        }),
    );
    let entries = |forum: &ForumInABox| -> Vec<(String, String)> {
        let plan = forum.planner().plan();
        plan.travellers.iter().map(|one| (one.person.to_string(), one.id.to_string())).collect()
    };
    let before = entries(&forum);
    forum.does("edit_leg", json!({ "id": leg, "travellers": [people[2], people[1]] }));
    let after = entries(&forum);
    assert_eq!(after.len(), 2, "one left the flight and one joined it");
    assert_eq!(after[0], before[1], "who stayed keeps the entry; a new one would show the flight twice in a calendar");
    assert_eq!(after[1].0, people[2]);
}

#[test]
fn a_mistyped_year_is_not_a_stay() {
    let mut forum = ForumInABox::new();
    let hotel = json!({ "kind": "hotel", "name": "Hotel Arts", "zone": "Europe/Madrid" });
    let hotel = forum.makes("Hotel Arts", "add_place", hotel);
    let stay = |to: &str| json!({ "hotel": hotel, "check_in": "2014-06-18", "check_out": to, "guests": [] });
    for (to, why) in [("2041-06-20", "a stay of 27 years"), ("2014-06-18", "no night"), ("2014-06-17", "backwards")] {
        let refusal = forum.refuses("add_stay", stay(to));
        assert!(matches!(&refusal, Refusal::Invalid { field, .. } if field == "check_out"), "{why}: {refusal:?}");
    }
    forum.does("add_stay", stay("2014-06-20"));
}

#[test]
fn each_of_those_who_share_a_flight_reads_only_what_hits_them() {
    let mut forum = ForumInABox::new();
    let people: Vec<String> =
        forum.planner().plan().people.iter().map(|person| person.id.to_string()).take(2).collect();
    let place = |forum: &mut ForumInABox, name: &str| {
        forum.makes(name, "add_place", json!({ "kind": "airport", "name": name, "zone": "Europe/Madrid" }))
    };
    let (sofia, vienna, home) = (place(&mut forum, "SOF"), place(&mut forum, "VIE"), place(&mut forum, "BCN"));
    let leg = |from: &str, to: &str, leaves: &str, lands: &str| json!({ "kind": "flight", "from": from, "to": to, "departs": at(leaves), "arrives": at(lands), "travellers": people });
    forum.does("add_leg", leg(&sofia, &vienna, "06:00", "07:00"));
    forum.does("add_leg", leg(&vienna, &home, "07:10", "09:00"));
    for person in &people {
        let timeline = forum.does("timeline", json!({ "person": person }));
        let told = |conflict: &Value| conflict["people"][0]["id"].as_str().map(str::to_owned);
        let items = timeline["days"].as_array().into_iter().flatten().flat_map(|day| day["items"].as_array()).flatten();
        let told: Vec<_> = items.flat_map(|item| item["conflicts"].as_array()).flatten().filter_map(told).collect();
        assert_eq!(told, [person.clone(), person.clone()], "ten minutes to change, told at both flights");
    }
}

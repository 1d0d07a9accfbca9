//! The rules of the room desk are data: an office sets them, for the forum or for one venue, and what breaks them is a
//! conflict that goes when the booking or the rule changes. Rules of real desks are there to begin from.

use attache_planner::{Problem, Refusal, words};
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

/// Rules that allow everything, with some of them set.
fn policy(set: Value) -> Value {
    let mut policy = json!({ "purposes": ["meeting"], "non_consecutive": false, "tiers": [] });
    let fields = policy.as_object_mut().expect("an object");
    fields.extend(set.as_object().expect("fields").clone());
    policy
}

fn sets(forum: &mut ForumInABox, set: Value) -> Value {
    forum.does("set_desk_rules", json!({ "policy": policy(set) }))
}

/// Books a room for a meeting of a delegation.
fn meets(forum: &mut ForumInABox, room: &str, hours: &str, delegation: &str, status: &str) -> String {
    let title = format!("{delegation} {hours}");
    let mut input = forum.booking(room, hours, &title);
    input["purpose"] = json!("meeting");
    input["delegation"] = json!(forum.id(delegation));
    input["status"] = json!(status);
    forum.makes(&title, "book_room", input)
}

/// The words of the rules that are broken, each once.
fn broken(forum: &ForumInABox) -> Vec<&'static str> {
    let mut words: Vec<&str> = forum.conflicts().iter().map(|conflict| conflict.rule.word()).collect();
    words.sort_unstable();
    words.dedup();
    words
}

#[test]
fn a_slot_that_is_too_long_is_told_until_the_rule_allows_it() {
    let mut forum = ForumInABox::new();
    let first = sets(&mut forum, json!({ "slot_minutes": 30 }))["result"].clone();
    meets(&mut forum, "Hall A", "09:00-10:00", "Sofia", "confirmed");
    assert_eq!(broken(&forum), ["slot_too_long"]);

    let done = sets(&mut forum, json!({ "slot_minutes": 60 }));
    assert_eq!(done["result"], first, "the forum has one set of rules, which is replaced");
    assert_eq!(done["gone"].as_array().map(Vec::len), Some(1), "an hour is allowed now");
    forum.does("undo", json!({}));
    assert_eq!(broken(&forum), ["slot_too_long"], "the shorter slot is in force again");

    forum.does("remove_desk_rules", json!({ "id": first }));
    assert_eq!(broken(&forum), Vec::<&str>::new(), "without rules everything goes");
    forum.does("undo", json!({}));
    assert_eq!(broken(&forum), ["slot_too_long"]);
    forum.assert_sound("after rules came and went");
}

#[test]
fn a_booking_begins_on_a_slot_of_the_desk() {
    let mut forum = ForumInABox::new();
    sets(&mut forum, json!({ "slot_minutes": 30, "opens": "08:00", "closes": "20:00" }));
    let odd = meets(&mut forum, "Hall A", "09:17-09:44", "Sofia", "confirmed");
    assert_eq!(broken(&forum), ["slot_not_met"]);
    let (starts, ends) = (json!({ "local": "2014-06-19T09:30" }), json!({ "local": "2014-06-19T10:00" }));
    forum.does("move_booking", json!({ "id": odd, "starts": starts, "ends": ends }));
    assert_eq!(broken(&forum), Vec::<&str>::new());
    sets(&mut forum, json!({ "slot_minutes": 30, "opens": "08:15", "closes": "20:00" }));
    assert_eq!(broken(&forum), ["slot_not_met"], "slots are counted from the opening");
}

#[test]
fn a_desk_counts_what_it_gives_itself() {
    let mut forum = ForumInABox::new();
    sets(&mut forum, json!({ "quota_per_day": 1 }));
    let other =
        forum.makes("Torre", "add_venue", json!({ "name": "Torre", "city": "Barcelona", "zone": "Europe/Madrid" }));
    forum.makes("Sky", "add_space", json!({ "venue": other, "name": "Sky" }));
    let own = json!({ "venue": other, "policy": policy(json!({})) });
    forum.does("set_desk_rules", own);
    meets(&mut forum, "Hall A", "09:00-09:30", "Sofia", "confirmed");
    meets(&mut forum, "Sky", "11:00-11:30", "Sofia", "confirmed");
    assert_eq!(broken(&forum), Vec::<&str>::new(), "the desk of the Torre has no quota");
    meets(&mut forum, "Hall B", "13:00-13:30", "Sofia", "confirmed");
    assert_eq!(broken(&forum), ["quota_exceeded"]);
}

#[test]
fn a_desk_counts_what_it_gives_in_one_room() {
    let mut forum = ForumInABox::new();
    sets(&mut forum, json!({ "quota_per_room": 1 }));
    assert_eq!(forum.does("desk_rules", json!({}))["own"]["policy"]["quota_per_room"], 1);
    meets(&mut forum, "Hall A", "09:00-09:30", "Sofia", "confirmed");
    meets(&mut forum, "Hall B", "11:00-11:30", "Sofia", "confirmed");
    meets(&mut forum, "Hall A", "12:00-12:30", "Amman", "confirmed");
    assert_eq!(broken(&forum), Vec::<&str>::new(), "one in each room, and one of another delegation");
    let second = meets(&mut forum, "Hall A", "13:00-13:30", "Sofia", "confirmed");
    assert_eq!(broken(&forum), ["room_quota_exceeded"]);
    let conflicts = forum.conflicts();
    let said = words::conflict(&conflicts[0]);
    assert!(said.ends_with("has 2 bookings of Hall A on 2014-06-19, and the room desk gives 1 in one room."), "{said}");
    forum.does("edit_booking", json!({ "id": second, "delegation": forum.id("Amman") }));
    assert_eq!(broken(&forum), ["room_quota_exceeded"], "now it is Amman that has two there");
    sets(&mut forum, json!({ "quota_per_room": 2 }));
    assert_eq!(broken(&forum), Vec::<&str>::new());
}

#[test]
fn hours_hold_past_midnight() {
    let mut forum = ForumInABox::new();
    sets(&mut forum, json!({ "opens": "10:00", "closes": "26:00" }));
    meets(&mut forum, "Hall A", "22:00-23:30", "Sofia", "confirmed");
    assert_eq!(broken(&forum), Vec::<&str>::new(), "the desk closes at two in the morning");
    sets(&mut forum, json!({ "opens": "10:00", "closes": "23:00" }));
    assert_eq!(broken(&forum), ["outside_desk_hours"]);
    sets(&mut forum, json!({ "opens": "20:00", "closes": "02:00" }));
    assert_eq!(broken(&forum), Vec::<&str>::new(), "two is on the next day");
    let read = forum.does("desk_rules", json!({}))["own"]["policy"]["closes"].clone();
    assert_eq!(read, "26:00", "which the answer counts on to");
    meets(&mut forum, "Hall B", "00:30-01:30", "Sofia", "confirmed");
    assert_eq!(broken(&forum), Vec::<&str>::new(), "half past midnight is in the hours of the evening before");
    meets(&mut forum, "Hall B", "02:30-03:30", "Amman", "confirmed");
    assert_eq!(broken(&forum), ["outside_desk_hours"]);
    let conflicts = forum.conflicts();
    let said = conflicts.iter().find_map(|one| one.facts.get("hours"));
    assert_eq!(said.map(String::as_str), Some("20:00–02:00 (+1)"));
}

#[test]
fn a_delegation_keeps_to_its_quota_and_leaves_a_pause() {
    let mut forum = ForumInABox::new();
    sets(&mut forum, json!({ "quota_per_day": 1, "non_consecutive": true }));
    meets(&mut forum, "Hall A", "09:00-09:30", "Sofia", "confirmed");
    assert_eq!(broken(&forum), Vec::<&str>::new());
    let second = meets(&mut forum, "Hall B", "09:30-10:00", "Sofia", "confirmed");
    assert_eq!(broken(&forum), ["quota_exceeded", "slots_consecutive"]);
    meets(&mut forum, "Hall A", "10:00-10:30", "Amman", "confirmed");
    assert_eq!(broken(&forum), ["quota_exceeded", "slots_consecutive"], "another delegation has a quota of its own");

    forum.does("edit_booking", json!({ "id": second, "delegation": forum.id("Amman") }));
    assert_eq!(broken(&forum), ["quota_exceeded", "slots_consecutive"], "now it is Amman that has two in a row");
    forum.does("undo", json!({}));
    let (starts, ends) = (json!({ "local": "2014-06-20T09:30" }), json!({ "local": "2014-06-20T10:00" }));
    forum.does("move_booking", json!({ "id": second, "starts": starts, "ends": ends }));
    assert_eq!(broken(&forum), Vec::<&str>::new(), "the next day is a new day");
}

#[test]
fn what_is_not_confirmed_in_time_is_told_until_it_is() {
    let mut forum = ForumInABox::new();
    let hold = meets(&mut forum, "Hall A", "09:00-09:30", "Sofia", "hold");
    sets(&mut forum, json!({ "confirm_days_before": 1, "confirm_by": "18:00" }));
    assert_eq!(broken(&forum), Vec::<&str>::new(), "in May there is time until the eighteenth of June");
    sets(&mut forum, json!({ "confirm_days_before": 60, "confirm_by": "18:00" }));
    assert_eq!(broken(&forum), ["not_confirmed_in_time"]);
    let done = forum.does("confirm_booking", json!({ "id": hold }));
    assert_eq!(done["gone"].as_array().map(Vec::len), Some(1));
    assert_eq!(broken(&forum), Vec::<&str>::new());
    forum.does("undo", json!({}));
    assert_eq!(broken(&forum), ["not_confirmed_in_time"]);
}

#[test]
fn an_agreed_meeting_whose_room_is_only_on_hold_is_still_to_be_confirmed() {
    let mut forum = ForumInABox::new();
    let (starts, ends) = (json!({ "local": "2014-06-19T09:00" }), json!({ "local": "2014-06-19T09:30" }));
    let meeting = json!({
        "title": "Sofia – Amman", "kind": "bilateral", "status": "agreed", "starts": starts, "ends": ends,
        "space": forum.id("Hall A"),
    });
    let meeting = forum.makes("Sofia – Amman", "add_meeting", meeting);
    let mut hold = forum.booking("Hall A", "09:00-09:30", "Sofia – Amman");
    (hold["meeting"], hold["status"], hold["purpose"]) = (json!(meeting), json!("hold"), json!("meeting"));
    let hold = forum.makes("hold", "book_room", hold);
    sets(&mut forum, json!({ "confirm_days_before": 60, "confirm_by": "18:00" }));
    assert_eq!(broken(&forum), ["not_confirmed_in_time"]);
    forum.does("confirm_booking", json!({ "id": hold }));
    assert_eq!(broken(&forum), Vec::<&str>::new());
}

#[test]
fn a_room_is_given_its_turnover() {
    let mut forum = ForumInABox::new();
    sets(&mut forum, json!({ "turnover_minutes": 15 }));
    meets(&mut forum, "Hall A", "09:00-09:30", "Sofia", "confirmed");
    meets(&mut forum, "Hall A", "09:40-10:10", "Amman", "confirmed");
    assert_eq!(broken(&forum), ["turnover_too_short"]);
    sets(&mut forum, json!({ "turnover_minutes": 10 }));
    assert_eq!(broken(&forum), Vec::<&str>::new());
    forum.does("undo", json!({}));
    assert_eq!(broken(&forum), ["turnover_too_short"]);
}

#[test]
fn a_higher_tier_goes_first() {
    let mut forum = ForumInABox::new();
    forum.makes("Ruritania", "add_delegation", json!({ "body_name": "Ruritania", "body_kind": "state" }));
    sets(&mut forum, json!({ "tiers": ["state", "city"] }));
    meets(&mut forum, "Hall A", "09:00-09:30", "Sofia", "hold");
    let state = meets(&mut forum, "Hall A", "09:00-09:30", "Ruritania", "hold");
    assert!(broken(&forum).contains(&"lower_tier_first"), "the city stands before the state: {:?}", broken(&forum));
    forum.does("promote_hold", json!({ "id": state }));
    assert!(!broken(&forum).contains(&"lower_tier_first"), "the state stands first: {:?}", broken(&forum));
    forum.does("undo", json!({}));
    sets(&mut forum, json!({ "tiers": ["city", "state"] }));
    assert!(!broken(&forum).contains(&"lower_tier_first"), "here cities go first");
}

#[test]
fn a_venue_goes_by_rules_of_its_own() {
    let mut forum = ForumInABox::new();
    let palau = forum.id("Palau");
    sets(&mut forum, json!({ "slot_minutes": 30 }));
    meets(&mut forum, "Hall A", "09:00-10:00", "Sofia", "confirmed");
    let at_venue = forum.does("desk_rules", json!({ "venue": palau }));
    assert_eq!(at_venue["own"], Value::Null);
    assert_eq!(at_venue["in_force"]["policy"]["slot_minutes"], 30, "the forum's rules are in force there");

    let own =
        json!({ "venue": palau, "policy": policy(json!({ "slot_minutes": 90, "opens": "07:30", "closes": "20:00" })) });
    let own = forum.does("set_desk_rules", own)["result"].clone();
    assert_eq!(broken(&forum), Vec::<&str>::new(), "its own rules allow ninety minutes");
    let at_venue = forum.does("desk_rules", json!({ "venue": palau }));
    assert_eq!(at_venue["own"]["id"], own);
    assert_eq!(at_venue["in_force"]["policy"]["opens"], "07:30");
    let whole = forum.does("list_desk_rules", json!({}));
    let whose: Vec<&str> =
        whole.as_array().expect("a list").iter().filter_map(|one| one["venue_name"].as_str()).collect();
    assert_eq!(whose, ["", "Palau"], "the forum's first");
    forum.does("remove_desk_rules", json!({ "id": own }));
    assert_eq!(broken(&forum), ["slot_too_long"], "the forum's rules are in force again");
}

#[test]
fn rules_that_make_no_sense_are_refused() {
    let mut forum = ForumInABox::new();
    let before = forum.planner().plan().clone();
    for (set, field, problem) in [
        (json!({ "slot_minutes": 4 }), "slot_minutes", Problem::OutOfRange),
        (json!({ "quota_per_day": 0 }), "quota_per_day", Problem::OutOfRange),
        (json!({ "turnover_minutes": 1441 }), "turnover_minutes", Problem::OutOfRange),
        (json!({ "opens": "8 o'clock", "closes": "20:00" }), "opens", Problem::NotATime),
        (json!({ "opens": "08:60", "closes": "20:00" }), "opens", Problem::NotATime),
        (json!({ "opens": "24:00", "closes": "26:00" }), "opens", Problem::NotATime),
        (json!({ "opens": "08:00" }), "closes", Problem::Empty),
        (json!({ "closes": "20:00" }), "opens", Problem::Empty),
        (json!({ "confirm_by": "18:00" }), "confirm_days_before", Problem::Empty),
        (json!({ "confirm_days_before": 1 }), "confirm_by", Problem::Empty),
        (json!({ "tiers": ["state", " "] }), "tiers", Problem::Empty),
        (json!({ "tiers": ["state, city"] }), "tiers", Problem::OutOfRange),
    ] {
        let refusal = forum.refuses("set_desk_rules", json!({ "policy": policy(set.clone()) }));
        assert_eq!(refusal, Refusal::Invalid { field: field.to_owned(), problem }, "{set}");
    }
    let twice = forum.refuses("set_desk_rules", json!({ "policy": policy(json!({ "tiers": ["City", "city"] })) }));
    assert_eq!(twice, Refusal::AlreadyThere { name: "city".to_owned() });
    let unknown = forum.refuses("set_desk_rules", json!({ "policy": policy(json!({ "purposes": ["party"] })) }));
    assert!(matches!(unknown, Refusal::Malformed { detail } if detail.contains("party")), "no purpose is called so");
    assert!(*forum.planner().plan() == before, "nothing of it is left");
}

#[test]
fn rules_of_real_desks_can_be_taken_as_they_are() {
    let mut forum = ForumInABox::new();
    let presets = forum.does("desk_presets", json!({}));
    let presets = presets.as_array().expect("a list").clone();
    assert_eq!(presets.len(), 6);
    for preset in &presets {
        forum.does("set_desk_rules", json!({ "policy": preset["policy"] }));
        let now = forum.does("desk_rules", json!({}));
        assert_eq!(now["own"]["policy"], preset["policy"], "{} reads back as it was set", preset["preset"]);
        assert!(!preset["source"].as_str().expect("a source").is_empty());
    }
    let of = |word: &str| presets.iter().find(|one| one["preset"] == word).expect("a preset")["policy"].clone();
    let (climate, telecom) = (of("unfccc"), of("itu"));
    assert_eq!(
        (&climate["slot_minutes"], &climate["opens"], &climate["closes"]),
        (&json!(60), &json!("08:00"), &json!("21:00"))
    );
    assert_eq!((&telecom["slot_minutes"], &telecom["quota_per_day"]), (&json!(90), &json!(2)));
    assert_eq!(telecom["non_consecutive"], true);
    let unverified: Vec<&Value> =
        presets.iter().filter(|one| one["verified"] == false).map(|one| &one["preset"]).collect();
    assert_eq!(unverified, ["msc", "booths"], "of these no written rule was found");
}

#[test]
fn a_word_of_an_order_of_tiers_is_offered_once() {
    let mut forum = ForumInABox::new();
    let delegation = forum.id("Sofia");
    forum.does("edit_delegation", json!({ "id": delegation, "category": "media" }));
    let tiers = forum.does("list_desk_tiers", json!({}));
    let words: Vec<&str> = tiers.as_array().expect("a list").iter().filter_map(|tier| tier["word"].as_str()).collect();
    assert_eq!(words.iter().filter(|word| **word == "media").count(), 1, "{words:?}");
}

//! The programme by day: a learning programme's sessions lie before, in and after the forum, items may have no end, and an
//! edit of a session takes the room kept for it along.

use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

#[test]
fn days_say_whether_they_lie_before_in_or_after_the_forum() {
    let mut forum = ForumInABox::new();
    for (title, date) in [("Course", "2014-05-22"), ("Clinic", "2014-06-19"), ("Six weeks after", "2014-09-18")] {
        forum.does(
            "add_session",
            json!({ "title": title, "kind": "learning_session", "date": date, "mode": "online",
            "link": "https://learning.example/1", "track": "Learning", "heard_languages": "French" }),
        );
    }
    let programme = forum.does("programme", json!({}));
    let days = programme["days"].as_array().expect("days");
    let phases: Vec<(&str, &str)> = days
        .iter()
        .filter(|day| day["sessions"] != json!([]))
        .filter_map(|day| Some((day["date"].as_str()?, day["phase"].as_str()?)))
        .collect();
    assert_eq!(phases, [("2014-05-22", "before"), ("2014-06-19", "during"), ("2014-09-18", "after")]);
    let row = &days[0]["sessions"][0];
    let told = (&row["mode"], &row["link"], &row["track"], &row["heard_languages"]);
    assert_eq!(told, (&json!("online"), &json!("https://learning.example/1"), &json!("Learning"), &json!("French")));
}

#[test]
fn an_edit_can_move_a_session_and_the_room_kept_for_it() {
    let mut forum = ForumInABox::new();
    let session = forum.adds_session("Hall A", "09:00-10:00", "Panel");
    let mut booking = forum.booking("Hall A", "09:00-10:00", "Panel");
    booking["session"] = json!(session);
    let booking = forum.makes("its room", "book_room", booking);
    let edit = json!({ "id": session, "title": "Panel on housing", "source": "Printed programme", "space": forum.id("Hall B"),
        "starts": { "local": "2014-06-20T11:00" }, "ends": { "local": "2014-06-20T12:00" } });
    forum.does("edit_session", edit);
    let detail = forum.does("session", json!({ "id": session }));
    let told = (&detail["title"], &detail["source"], &detail["space_name"], &detail["date"]);
    assert_eq!(told, (&json!("Panel on housing"), &json!("Printed programme"), &json!("Hall B"), &json!("2014-06-20")));
    let kept = forum.does("room_booking", json!({ "id": booking }));
    assert_eq!((&kept["space_name"], &kept["starts"]["local"]), (&json!("Hall B"), &json!("2014-06-20T11:00")));
    forum.does("undo", json!({}));
    let kept = forum.does("room_booking", json!({ "id": booking }));
    assert_eq!(
        (&kept["space_name"], &kept["starts"]["local"]),
        (&json!("Hall A"), &json!("2014-06-19T09:00")),
        "one undo for both"
    );

    forum.does("edit_session", json!({ "id": session, "ends": null, "venue": forum.id("Palau"), "space": null }));
    let detail = forum.does("session", json!({ "id": session }));
    assert_eq!((&detail["ends"], &detail["venue_name"]), (&Value::Null, &json!("Palau")), "its end is open");
    forum.assert_sound("after edits");
}

#[test]
fn a_new_session_takes_all_that_is_known_of_it() {
    let mut forum = ForumInABox::new();
    let input = json!({ "title": "Dinner", "kind": "meal", "date": "2014-06-19", "dress": "Black tie", "languages": "Catalan",
        "neutral_title": "Evening item", "note": "Seating by precedence" });
    let session = forum.makes("Dinner", "add_session", input);
    let detail = forum.does("session", json!({ "id": session }));
    for (field, value) in [
        ("dress", "Black tie"),
        ("languages", "Catalan"),
        ("neutral_title", "Evening item"),
        ("note", "Seating by precedence"),
    ] {
        assert_eq!(detail[field], value, "{field}");
    }
}

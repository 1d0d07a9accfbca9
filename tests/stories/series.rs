//! The same hours of many days are booked at once, by the clock on the wall, also over the nights in which clocks change. A
//! day is left out and added back, the rest is edited from a day on, and each of these is one change.

use attache_domain::plan::Plan;
use attache_planner::Refusal;
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

#[track_caller]
fn check_taken_back(forum: &mut ForumInABox, before: &Plan) {
    let after = forum.planner().plan().clone();
    assert!(after != *before, "something was changed");
    forum.does("undo", json!({}));
    assert!(forum.planner().plan() == before, "one undo takes it back");
    forum.does("redo", json!({}));
    assert!(*forum.planner().plan() == after, "and one redo makes it again");
    forum.assert_sound("after undo and redo");
}

/// A series of Hall A.
fn asked(forum: &ForumInABox, days: (&str, &str), hours: (&str, &str)) -> Value {
    json!({
        "booking": { "space": forum.id("Hall A"), "title": "Press centre", "purpose": "media", "layout": "classroom" },
        "rhythm": "daily", "first_day": days.0, "last_day": days.1, "starts": hours.0, "ends": hours.1,
    })
}

const FOUR_DAYS: (&str, &str) = ("2014-06-18", "2014-06-21");
const MORNING: (&str, &str) = ("09:00", "10:30");

fn books_series(forum: &mut ForumInABox, input: Value) -> (String, Value) {
    let done = forum.does("book_series", input);
    (done["result"]["id"].as_str().expect("the key of the series").to_owned(), done["result"].clone())
}

/// Day and state of each day, and the instants at which its booking begins and ends.
fn days(forum: &mut ForumInABox, series: &str) -> Vec<(String, String, String, String)> {
    let view = forum.does("series", json!({ "id": series }));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let days = view["days"].as_array().expect("days").iter();
    days.map(|day| {
        let booking = &day["booking"];
        (text(&day["day"]), text(&day["state"]), text(&booking["starts"]["at"]), text(&booking["ends"]["at"]))
    })
    .collect()
}

fn states(forum: &mut ForumInABox, series: &str) -> Vec<(String, String)> {
    days(forum, series).into_iter().map(|(day, state, ..)| (day[5..].to_owned(), state)).collect()
}

fn told(states: &[(&str, &str)]) -> Vec<(String, String)> {
    states.iter().map(|(day, state)| ((*day).to_owned(), (*state).to_owned())).collect()
}

fn booking_on(forum: &mut ForumInABox, series: &str, day: &str) -> Value {
    let view = forum.does("series", json!({ "id": series }));
    let days = view["days"].as_array().expect("days").clone();
    days.into_iter().find(|one| one["day"] == day).expect("the day")["booking"].clone()
}

#[test]
fn the_same_hours_of_many_days_are_one_change() {
    let mut forum = ForumInABox::new();
    let before = forum.planner().plan().clone();
    let input = asked(&forum, FOUR_DAYS, MORNING);
    let (series, made) = books_series(&mut forum, input);
    assert_eq!(made["booked"].as_array().map(Vec::len), Some(4));
    let first = booking_on(&mut forum, &series, "2014-06-18");
    assert_eq!(
        (&first["purpose"], &first["layout"], &first["status"]),
        (&json!("media"), &json!("classroom"), &json!("confirmed"))
    );
    assert_eq!((&first["series"], &first["series_day"]), (&json!(series), &json!("2014-06-18")));
    check_taken_back(&mut forum, &before);
    let rows = forum.does("list_booking_series", json!({}));
    assert_eq!(
        (&rows[0]["title"], &rows[0]["starts"], &rows[0]["booked"]),
        (&json!("Press centre"), &json!("09:00"), &json!(4))
    );
    let entry = &forum.does("history", json!({ "limit": 1 }))["entries"][0];
    assert_eq!(entry["state"], "redo", "one entry for all of it");
}

#[test]
fn hours_are_those_of_the_wall_when_clocks_go_forward_and_back() {
    let mut forum = ForumInABox::new();
    // In Madrid the clock went from 02:00 to 03:00 on 30 March 2014.
    let input = asked(&forum, ("2014-03-29", "2014-03-31"), ("09:00", "10:00"));
    let (series, _) = books_series(&mut forum, input);
    let starts: Vec<String> = days(&mut forum, &series).into_iter().map(|(_, _, starts, _)| starts).collect();
    assert_eq!(starts, ["2014-03-29T08:00:00Z", "2014-03-30T07:00:00Z", "2014-03-31T07:00:00Z"], "nine on every wall");

    let input = asked(&forum, ("2014-03-28", "2014-03-30"), ("22:00", "06:00"));
    let (nights, _) = books_series(&mut forum, input);
    let hours: Vec<(String, String)> = days(&mut forum, &nights).into_iter().map(|(.., from, to)| (from, to)).collect();
    assert_eq!(hours[1], ("2014-03-29T21:00:00Z".into(), "2014-03-30T04:00:00Z".into()), "an hour shorter, until six");

    let mut input = asked(&forum, ("2014-03-30", "2014-03-30"), ("02:30", "04:00"));
    input["booking"]["space"] = json!(forum.id("Hall B"));
    let (early, _) = books_series(&mut forum, input);
    assert_eq!(days(&mut forum, &early)[0].2, "2014-03-30T01:00:00Z", "from the first moment after the jump");
    let within = asked(&forum, ("2014-03-30", "2014-03-30"), ("02:15", "02:45"));
    assert!(
        matches!(forum.refuses("book_series", within), Refusal::TimeDoesNotExist { .. }),
        "there is no such half hour"
    );

    // It went from 03:00 back to 02:00 on 26 October 2014.
    let input = asked(&forum, ("2014-10-25", "2014-10-26"), ("01:30", "02:30"));
    let (late, _) = books_series(&mut forum, input);
    let hours: Vec<(String, String)> = days(&mut forum, &late).into_iter().map(|(.., from, to)| (from, to)).collect();
    assert_eq!(hours[1], ("2014-10-25T23:30:00Z".into(), "2014-10-26T00:30:00Z".into()), "the first half past two");
    forum.assert_sound("after four series");
}

#[test]
fn weekdays_and_weeks_have_their_days() {
    let mut forum = ForumInABox::new();
    let days_of = |forum: &mut ForumInABox, rhythm: &str, room: &str| {
        let mut input = asked(forum, ("2014-06-20", "2014-07-02"), MORNING);
        input["rhythm"] = json!(rhythm);
        input["booking"]["space"] = json!(forum.id(room));
        let (series, _) = books_series(forum, input);
        let days: Vec<String> = states(forum, &series).into_iter().map(|(day, _)| day).collect();
        days.join(" ")
    };
    assert_eq!(days_of(&mut forum, "weekdays", "Hall A"), "06-20 06-23 06-24 06-25 06-26 06-27 06-30 07-01 07-02");
    assert_eq!(days_of(&mut forum, "weekly", "Hall B"), "06-20 06-27");
    let mut weekend = asked(&forum, ("2014-06-21", "2014-06-22"), MORNING);
    weekend["rhythm"] = json!("weekdays");
    assert!(matches!(forum.refuses("book_series", weekend), Refusal::Invalid { field, .. } if field == "last_day"));
}

#[test]
fn a_taken_day_stops_the_series_or_is_left_out_and_told() {
    let mut forum = ForumInABox::new();
    let gala = forum.books("Hall A", "10:00-12:00", "Gala");
    let before = forum.planner().plan().clone();
    let mut input = asked(&forum, FOUR_DAYS, MORNING);
    let refusal = forum.refuses("book_series", input.clone());
    assert_eq!(
        refusal,
        Refusal::SeriesDayTaken {
            day: "2014-06-19".to_owned(),
            space: "Hall A".to_owned(),
            holder: "Gala".to_owned(),
            holder_id: gala.clone(),
        }
    );
    assert!(*forum.planner().plan() == before, "no day was booked");

    input["skip_taken"] = json!(true);
    let (series, made) = books_series(&mut forum, input);
    assert_eq!(made["left_out"], json!([{ "day": "2014-06-19", "holder": gala, "holder_title": "Gala" }]));
    assert_eq!(made["booked"].as_array().map(Vec::len), Some(3));
    assert_eq!(states(&mut forum, &series)[1], ("06-19".to_owned(), "skipped".to_owned()));

    let day = json!({ "series": series, "day": "2014-06-19" });
    let refusal = forum.refuses("add_series_day_back", day.clone());
    assert!(matches!(refusal, Refusal::SeriesDayTaken { holder, .. } if holder == "Gala"), "it is taken still");
    forum.does("release_booking", json!({ "id": gala }));
    let before = forum.planner().plan().clone();
    forum.does("add_series_day_back", day);
    let back = booking_on(&mut forum, &series, "2014-06-19");
    assert_eq!(
        (&back["title"], &back["starts"]["local"]),
        (&json!("Press centre"), &json!("2014-06-19T09:00")),
        "like the others"
    );
    check_taken_back(&mut forum, &before);
}

#[test]
fn where_every_day_is_taken_nothing_is_booked() {
    let mut forum = ForumInABox::new();
    forum.books("Hall A", "08:00-20:00", "Gala");
    let mut input = asked(&forum, ("2014-06-19", "2014-06-19"), MORNING);
    input["skip_taken"] = json!(true);
    assert!(matches!(forum.refuses("book_series", input), Refusal::SeriesDayTaken { .. }));
}

#[test]
fn a_booking_longer_than_the_way_to_the_next_is_in_its_way() {
    let mut forum = ForumInABox::new();
    let mut long = asked(&forum, FOUR_DAYS, ("09:00", "10:00"));
    long["days_long"] = json!(1);
    let refusal = forum.refuses("book_series", long.clone());
    assert!(
        matches!(refusal, Refusal::SeriesDayTaken { day, .. } if day == "2014-06-19"),
        "25 hours do not fit into a day"
    );
    long["skip_taken"] = json!(true);
    let (series, made) = books_series(&mut forum, long);
    assert_eq!(made["booked"].as_array().map(Vec::len), Some(2), "every other day");
    assert_eq!(days(&mut forum, &series)[0].3, "2014-06-19T08:00:00Z", "until ten of the next day");
}

#[test]
fn a_day_is_left_out_and_added_back_as_it_was() {
    let mut forum = ForumInABox::new();
    let input = asked(&forum, FOUR_DAYS, MORNING);
    let (series, _) = books_series(&mut forum, input);
    let friday = booking_on(&mut forum, &series, "2014-06-20")["id"].clone();
    forum.does("edit_booking", json!({ "id": friday, "note": "With the minister" }));
    let before = forum.planner().plan().clone();
    let day = json!({ "series": series, "day": "2014-06-20" });
    forum.does("skip_series_day", day.clone());
    assert_eq!(
        states(&mut forum, &series),
        told(&[("06-18", "booked"), ("06-19", "booked"), ("06-20", "skipped"), ("06-21", "booked")])
    );
    check_taken_back(&mut forum, &before);
    let again = forum.does("skip_series_day", day.clone());
    assert_eq!(again["said"]["position"], 0, "it is left out already");
    let mut other = forum.booking("Hall A", "09:00-10:00", "Panel");
    (other["starts"], other["ends"]) = (json!({ "local": "2014-06-20T09:00" }), json!({ "local": "2014-06-20T10:00" }));
    let panel = forum.makes("Panel", "book_room", other);
    let refusal = forum.refuses("add_series_day_back", day.clone());
    assert!(matches!(refusal, Refusal::SeriesDayTaken { holder, .. } if holder == "Panel"), "others may have it now");

    forum.does("release_booking", json!({ "id": panel }));
    let before = forum.planner().plan().clone();
    forum.does("add_series_day_back", day);
    let back = booking_on(&mut forum, &series, "2014-06-20");
    assert_eq!(
        (&back["id"], &back["note"], &back["status"]),
        (&friday, &json!("With the minister"), &json!("confirmed"))
    );
    check_taken_back(&mut forum, &before);
    let no_day = json!({ "series": series, "day": "2014-06-25" });
    assert!(matches!(forum.refuses("skip_series_day", no_day), Refusal::Invalid { field, .. } if field == "day"));
}

#[test]
fn one_that_is_moved_stays_in_its_series() {
    let mut forum = ForumInABox::new();
    let input = asked(&forum, FOUR_DAYS, MORNING);
    let (series, _) = books_series(&mut forum, input);
    let thursday = booking_on(&mut forum, &series, "2014-06-19")["id"].clone();
    let at = |time: &str| json!({ "local": format!("2014-06-19T{time}") });
    forum.does("move_booking", json!({ "id": thursday, "starts": at("15:00"), "ends": at("16:00") }));
    assert_eq!(states(&mut forum, &series)[1], ("06-19".to_owned(), "moved".to_owned()));

    let before = forum.planner().plan().clone();
    let edited =
        forum.does("edit_series", json!({ "series": series, "starts": "08:00", "ends": "09:00", "title": "Press" }));
    assert_eq!(edited["result"], json!(series), "all of it is edited, so it is the same series");
    let thursday = booking_on(&mut forum, &series, "2014-06-19");
    assert_eq!(
        (&thursday["title"], &thursday["starts"]["time"]),
        (&json!("Press"), &json!("15:00")),
        "its hours are its own"
    );
    assert_eq!(booking_on(&mut forum, &series, "2014-06-20")["starts"]["time"], "08:00");
    check_taken_back(&mut forum, &before);
}

#[test]
fn new_hours_from_a_day_on_are_a_series_of_their_own() {
    let mut forum = ForumInABox::new();
    let input = asked(&forum, FOUR_DAYS, MORNING);
    let (series, _) = books_series(&mut forum, input);
    forum.does("skip_series_day", json!({ "series": series, "day": "2014-06-21" }));
    let before = forum.planner().plan().clone();
    let hall_b = forum.id("Hall B");
    let edit =
        json!({ "series": series, "from_day": "2014-06-20", "starts": "20:00", "ends": "01:00", "space": hall_b });
    let rest = forum.does("edit_series", edit)["result"].as_str().expect("a key").to_owned();
    assert_ne!(rest, series, "two series now");
    assert_eq!(states(&mut forum, &series), told(&[("06-18", "booked"), ("06-19", "booked")]));
    assert_eq!(states(&mut forum, &rest), told(&[("06-20", "booked"), ("06-21", "skipped")]), "with the day left out");
    let friday = booking_on(&mut forum, &rest, "2014-06-20");
    assert_eq!((&friday["space_name"], &friday["ends"]["local"]), (&json!("Hall B"), &json!("2014-06-21T01:00")));
    check_taken_back(&mut forum, &before);
    forum.does("add_series_day_back", json!({ "series": rest, "day": "2014-06-21" }));
    assert_eq!(booking_on(&mut forum, &rest, "2014-06-21")["starts"]["time"], "20:00");

    // Without new hours a day on is edited in place.
    let edit = json!({ "series": rest, "from_day": "2014-06-21", "status": "hold", "headcount": 40 });
    assert_eq!(forum.does("edit_series", edit)["result"], json!(rest));
    assert_eq!(booking_on(&mut forum, &rest, "2014-06-20")["status"], "confirmed");
    assert_eq!(booking_on(&mut forum, &rest, "2014-06-21")["status"], "hold");
}

#[test]
fn a_series_moves_aside_for_nobody() {
    let mut forum = ForumInABox::new();
    let input = asked(&forum, FOUR_DAYS, MORNING);
    let (series, _) = books_series(&mut forum, input);
    forum.books("Hall B", "09:30-10:00", "Panel");
    let before = forum.planner().plan().clone();
    let hall_b = forum.id("Hall B");
    let refusal = forum.refuses("edit_series", json!({ "series": series, "space": hall_b }));
    assert!(matches!(&refusal, Refusal::SpaceDoubleBooked { holder, .. } if holder == "Panel"), "{refusal:?}");
    assert!(*forum.planner().plan() == before, "no day went");
    for wrong in [
        json!({ "series": series, "starts": "08:00" }),
        json!({ "series": series, "starts": "eight", "ends": "09:00" }),
        json!({ "series": series, "from_day": "2014-07-01" }),
    ] {
        assert!(matches!(forum.refuses("edit_series", wrong), Refusal::Invalid { .. }));
    }
}

#[test]
fn a_series_is_removed_with_all_its_days() {
    let mut forum = ForumInABox::new();
    let input = asked(&forum, FOUR_DAYS, MORNING);
    let (series, _) = books_series(&mut forum, input);
    forum.does("skip_series_day", json!({ "series": series, "day": "2014-06-21" }));
    let before = forum.planner().plan().clone();
    forum.does("remove_series", json!({ "id": series }));
    assert_eq!(forum.does("list_room_bookings", json!({})), json!([]), "no booking is left");
    assert!(matches!(forum.refuses("series", json!({ "id": series })), Refusal::NotFound { .. }));
    check_taken_back(&mut forum, &before);
}

#[test]
fn a_day_that_was_a_hold_comes_back_as_that_hold() {
    let mut forum = ForumInABox::new();
    let input = asked(&forum, FOUR_DAYS, MORNING);
    let (series, _) = books_series(&mut forum, input);
    let day = booking_on(&mut forum, &series, "2014-06-19");
    let lapses = json!({ "local": "2014-06-10T12:00" });
    forum.does("edit_booking", json!({ "id": day["id"], "status": "hold", "hold_rank": 1, "hold_expires": lapses }));
    let before = forum.planner().plan().clone();
    forum.does("skip_series_day", json!({ "series": series, "day": "2014-06-19" }));
    forum.does("add_series_day_back", json!({ "series": series, "day": "2014-06-19" }));
    let back = booking_on(&mut forum, &series, "2014-06-19");
    assert_eq!((&back["status"], &back["hold_expires"]["local"]), (&json!("hold"), &lapses["local"]));
    assert!(*forum.planner().plan() == before, "it is as if it had never been left out");
}

//! A time in a forum is what the clock on the wall shows, and twice a year that clock jumps. Times that do not exist
//! are refused, times that happen twice are asked about, and a day is as long as it is.

use attache_planner::{Problem, Refusal};
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

fn session(starts: Value, ends: Value) -> Value {
    json!({ "title": "Night shift", "kind": "workshop", "date": "2014-03-30", "starts": starts, "ends": ends })
}

fn wall(local: &str) -> Value {
    json!({ "local": local })
}

#[test]
fn a_time_the_clock_jumps_over_is_refused() {
    let mut forum = ForumInABox::new();
    for (starts, ends) in [("02:30", "04:00"), ("01:00", "02:00"), ("01:00", "02:59")] {
        let input = session(wall(&format!("2014-03-30T{starts}")), wall(&format!("2014-03-30T{ends}")));
        let refusal = forum.refuses("add_session", input);
        let Refusal::TimeDoesNotExist { zone, .. } = refusal else { panic!("no such time: {refusal:?}") };
        assert_eq!(zone, "Europe/Madrid", "the sentence must say whose clocks jump");
    }
    let done = forum.does("add_session", session(wall("2014-03-30T01:30"), wall("2014-03-30T03:30")));
    let view = forum.does("session", json!({ "id": done["result"] }));
    assert_eq!(view["starts"]["at"], "2014-03-30T00:30:00Z");
    assert_eq!(view["ends"]["at"], "2014-03-30T01:30:00Z", "two hours on the wall are one hour that night");
    assert_eq!((&view["starts"]["shift"], &view["ends"]["shift"]), (&json!("+01:00"), &json!("+02:00")));
}

#[test]
fn a_time_that_happens_twice_is_asked_about() {
    let mut forum = ForumInABox::new();
    let doubled = "2014-10-26T02:30";
    let refusal = forum.refuses("add_session", session(wall(doubled), wall("2014-10-26T04:00")));
    let expected = Refusal::TimeIsDoubled { local: "2014-10-26 02:30:00".into(), zone: "Europe/Madrid".into() };
    assert_eq!(refusal, expected, "nobody said which of the two is meant");
    for (later, at) in [(false, "2014-10-26T00:30:00Z"), (true, "2014-10-26T01:30:00Z")] {
        let starts = json!({ "local": doubled, "later": later });
        let done = forum.does("add_session", session(starts, wall("2014-10-26T04:00")));
        let view = forum.does("session", json!({ "id": done["result"] }));
        assert_eq!((&view["starts"]["at"], &view["starts"]["time"]), (&json!(at), &json!("02:30")), "later: {later}");
    }
    let (first, second) = (json!({ "local": doubled, "later": false }), json!({ "local": doubled, "later": true }));
    let done = forum.does("add_session", session(first.clone(), second.clone()));
    let view = forum.does("session", json!({ "id": done["result"] }));
    assert_eq!(view["starts"]["local"], view["ends"]["local"], "the wall shows the same; an hour went by");
    let refusal = forum.refuses("add_session", session(second, first));
    assert_eq!(
        refusal,
        Refusal::invalid("ends", Problem::EndsBeforeStart),
        "the second does not come before the first"
    );
    forum.reopen();
    forum.assert_sound("with doubled times in the file");
}

#[test]
fn bookings_across_the_change_of_the_hour_are_compared_by_instants() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    let book =
        |starts: Value, ends: Value| json!({ "space": hall, "title": "Night shift", "starts": starts, "ends": ends });
    let first = json!({ "local": "2014-10-26T02:30", "later": false });
    let second = json!({ "local": "2014-10-26T02:30", "later": true });
    forum.does("book_room", book(wall("2014-10-26T01:00"), first.clone()));
    forum.does("book_room", book(first.clone(), second.clone()));
    forum.does("book_room", book(second.clone(), wall("2014-10-26T05:00")));
    let refusal = forum.refuses("book_room", book(first, wall("2014-10-26T03:00")));
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { .. }), "the hour between the two is taken: {refusal:?}");
    assert_eq!(forum.conflicts(), [], "the three only touch");
}

#[test]
fn a_session_without_an_end_claims_its_first_moment_only() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    let input = json!({
        "title": "Reception", "kind": "reception", "date": "2014-06-19", "space": hall, "starts": wall("2014-06-19T19:00"),
    });
    let reception = forum.makes("Reception", "add_session", input);
    forum.adds_session("Hall A", "19:30-20:00", "Concert");
    assert_eq!(forum.conflicts(), [], "nobody announced how long the reception lasts");
    forum.adds_session("Hall A", "18:00-19:00", "Panel");
    assert_eq!(forum.conflicts(), [], "the panel ends as it begins");
    forum.adds_session("Hall A", "18:30-19:15", "Workshop");
    let rules: Vec<String> = forum.conflicts().iter().map(|conflict| conflict.facts["known"].clone()).collect();
    assert!(rules.contains(&"no".to_owned()), "the workshop is still in the hall when the reception begins");
    let view = forum.does("session", json!({ "id": reception }));
    assert_eq!(view["ends"], Value::Null, "an unknown end stays unknown");
    let refusal =
        forum.refuses("move_session", json!({ "id": reception, "starts": null, "ends": wall("2014-06-19T21:00") }));
    assert_eq!(refusal, Refusal::invalid("ends", Problem::EndWithoutStart), "an end needs a start");
}

#[track_caller]
fn check_day(day: &str, hours: usize) {
    let mut forum = ForumInABox::new();
    let grid = forum.does("room_grid", json!({ "from": day, "to": day }));
    let ticks = grid["axis"]["ticks"].as_array().expect("the hours");
    assert_eq!(ticks.len(), hours, "{day} has {hours} hours in Madrid");
    let instants: std::collections::BTreeSet<&str> = ticks.iter().filter_map(|tick| tick["at"].as_str()).collect();
    assert_eq!(instants.len(), hours, "each hour is another one, also when the wall shows the same");
    assert_eq!(grid["axis"]["starts"]["time"], "00:00");
    assert_eq!(grid["axis"]["ends"]["time"], "00:00");
}

#[test]
fn a_day_in_the_grid_is_as_long_as_it_is() {
    check_day("2014-03-30", 23);
    check_day("2014-06-19", 24);
    check_day("2014-10-26", 25);
}

#[test]
fn a_day_that_begins_after_midnight_begins_there() {
    let mut forum = ForumInABox::new();
    // In São Paulo the clocks jumped from midnight to one o'clock on this night.
    forum.does("add_venue", json!({ "name": "Ibirapuera", "zone": "America/Sao_Paulo" }));
    let starts = json!({ "local": "2018-11-04T00:30", "zone": "America/Sao_Paulo" });
    let refusal = forum.refuses("add_session", session(starts, Value::Null));
    assert!(matches!(refusal, Refusal::TimeDoesNotExist { .. }), "half past midnight did not exist: {refusal:?}");
}

#[test]
fn what_is_no_time_is_refused_with_its_field() {
    let mut forum = ForumInABox::new();
    for local in [
        "",
        "soon",
        "2014-06-19",
        "2014-06-19 09:00",
        "2014-06-19T25:00",
        "2014-06-19T09:00Z",
        "2014-02-30T09:00",
        "2014-06-19T09:00:60",
        "2014-06-19T23:59:60",
        "２０１４-06-19T09:00",
        "2014-06-19T09:00+02:00",
    ] {
        let refusal = forum.refuses("add_session", session(wall(local), Value::Null));
        assert_eq!(refusal, Refusal::invalid("starts", Problem::NotATime), "{local:?} is on no wall");
    }
    for local in ["0000-01-01T00:00", "1899-12-31T23:59", "2201-01-01T00:00", "9999-12-31T23:59", "-0001-01-01T00:00"] {
        let refusal = forum.refuses("add_session", session(wall(local), Value::Null));
        assert!(matches!(refusal, Refusal::Invalid { ref field, .. } if field == "starts"), "{local}: {refusal:?}");
    }
    for zone in ["CEST", "+02:00", "Europe/Barcelona", "", "../etc/passwd"] {
        let refusal =
            forum.refuses("add_session", session(json!({ "local": "2014-06-19T09:00", "zone": zone }), Value::Null));
        assert_eq!(refusal, Refusal::UnknownZone { zone: zone.into() }, "only places are zones");
    }
    for day in ["", "19.06.2014", "2014-06-31", "2014-6", "+262142-01-01", "99999-01-01"] {
        let refusal = forum.refuses("room_grid", json!({ "from": day, "to": "2014-06-19" }));
        assert!(matches!(refusal, Refusal::Invalid { ref field, .. } if field == "from"), "{day:?}: {refusal:?}");
    }
    forum.assert_sound("after refused times");
}

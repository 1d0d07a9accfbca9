//! The real programme of Montréal, taken off the walls and laid out again piece by piece, as the grid sends it.

use attache_planner::samples::{self, Which};
use attache_planner::{Planner, commands};
use forum_in_a_box::the_office;
use serde_json::{Value, json};

fn does(planner: &mut Planner, command: &str, input: Value) -> Value {
    commands::call(planner, command, input.clone()).unwrap_or_else(|refusal| panic!("{command} {input}: {refusal:?}"))
}

/// The programme as printed: every session with its room and hours.
fn printed(planner: &mut Planner) -> Vec<Value> {
    let programme = does(planner, "list_sessions", json!({}));
    programme.as_array().expect("sessions").clone()
}

fn wall(moment: &Value) -> Value {
    if moment.is_null() { Value::Null } else { json!({ "local": moment["local"], "zone": moment["zone"] }) }
}

#[test]
fn the_programme_of_montreal_is_laid_out_by_hand() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut planner =
        samples::make(Which::Congress, &folder.path().join("congress.forum"), the_office()).expect("the sample");
    let sessions = printed(&mut planner);
    let plan = planner.plan().clone();
    let off: Vec<Value> = sessions
        .iter()
        .map(|one| json!({ "what": "session", "id": one["id"], "space": null, "starts": null, "ends": null }))
        .collect();
    does(&mut planner, "move_bookings", json!({ "moves": off }));
    let days: Vec<String> = sessions.iter().filter_map(|one| one["date"].as_str().map(str::to_owned)).collect();
    let (from, to) = (days.iter().min().expect("a first day"), days.iter().max().expect("a last day"));
    let grid = does(&mut planner, "room_grid", json!({ "from": from, "to": to }));
    let lane = grid["unplaced"].as_array().map_or(0, Vec::len);
    assert!(lane >= sessions.len(), "all {} sessions wait in the lane, not {lane}", sessions.len());

    for one in &sessions {
        let (starts, ends) = (wall(&one["starts"]), wall(&one["ends"]));
        let placed =
            json!({ "what": "session", "id": one["id"], "space": one["space"], "starts": starts, "ends": ends });
        does(&mut planner, "move_bookings", json!({ "moves": [placed] }));
    }
    let placed = |session: &attache_domain::programme::Session| (session.space, session.starts, session.ends);
    for session in plan.sessions.iter() {
        let now = planner.plan().sessions.get(session.id).expect("it is still there");
        assert_eq!(placed(now), placed(session), "{} is where it was printed", session.name());
    }
    let clashes = does(&mut planner, "check", json!({}));
    let rooms =
        clashes.as_array().expect("conflicts").iter().filter(|one| one["rule"] == "space_double_booked").count();
    assert_eq!(rooms, 0, "the programme as printed has no room conflict");
}

#[test]
fn a_session_moved_onto_another_is_reported_with_both() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut planner =
        samples::make(Which::Congress, &folder.path().join("congress.forum"), the_office()).expect("the sample");
    let sessions = printed(&mut planner);
    let coded =
        |code: &str| sessions.iter().find(|one| one["code"] == code).expect("a session of the programme").clone();
    let moved = coded("SP4");
    let rooms = does(&mut planner, "list_spaces", json!({}));
    let room =
        rooms.as_array().expect("rooms").iter().find(|room| room["name"] == "510").expect("room 510")["id"].clone();
    does(&mut planner, "move_bookings", json!({ "moves": [{ "what": "session", "id": moved["id"], "space": room }] }));
    let clashes = does(&mut planner, "check", json!({}));
    let here: Vec<&Value> =
        clashes.as_array().expect("conflicts").iter().filter(|one| one["rule"] == "space_double_booked").collect();
    assert_eq!(here.len(), 1, "one clash, with whatever is in 510 at that time: {clashes}");
    assert_eq!(here[0]["things"].as_array().map(Vec::len), Some(2), "and both are named");
}

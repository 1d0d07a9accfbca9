//! Meetings of the congress are placed by themselves in the window, a room is lost, they are placed anew, and it is taken
//! back; and a long search is stopped, which shows what it found.

use std::path::Path;

use serde_json::{Value, json};

use crate::hands::Hands;
use crate::program::Desk;
use crate::screen::Window;

const PROPOSAL: &str = "[data-testid='proposal']";
/// Glasgow's way to the congress.
const FLIGHT: &str = "Clyde Airways 94";
const UNDO: &str = "[data-testid='undo']:not([disabled])";

#[test]
fn meetings_are_placed_and_placed_anew_when_a_room_is_lost_by_the_keys_alone() {
    place_and_place_anew(Hands::Keys);
}

#[test]
fn meetings_are_placed_and_placed_anew_when_a_room_is_lost_with_the_pointer() {
    place_and_place_anew(Hands::Pointer);
}

fn place_and_place_anew(hands: Hands) {
    let desk = Desk::new();
    let forum = desk.file("congress.forum");
    desk.attache(&["sample", &text(&forum), "--which", "congress"]);
    fly_in_the_morning(&desk, &forum);

    let window = Window::open("placing", &desk, &forum);
    hands.go(&window, "meetings");
    seek(hands, &window);
    window.picture("placing-proposal");
    apply(hands, &window);
    window.hear("Place 5 meetings");
    window.close();
    let placed = meetings(&desk, &forum);
    assert_eq!(with_status(&placed, "placed").len(), 6, "one was placed before: {placed:?}");

    let lost = with_status(&placed, "placed").into_iter().find_map(|one| one["space"].as_str()).expect("a room");
    let shut = json!({ "space": lost, "kind": "closure", "reason": "water in the cellar",
        "starts": { "local": "2018-06-18T00:00" }, "ends": { "local": "2018-06-23T00:00" } });
    desk.attache_afterwards(&["call", &text(&forum), "add_closure", &shut.to_string()]);
    let window = Window::open("placing-anew", &desk, &forum);
    land_three_hours_late(hands, &window);
    hands.go(&window, "meetings");
    hands.press(&window, "[data-testid='place-meetings']:not([disabled])");
    may_move(hands, &window, "placed");
    hands.press(&window, "[data-testid='seek-places']");
    window.see(PROPOSAL);
    apply(hands, &window);
    window.see(UNDO);
    window.close();
    let anew = meetings(&desk, &forum);
    assert!(
        !anew.iter().any(|one| one["space"] == lost && one["status"] == "placed"),
        "nothing is left in the lost room"
    );
    assert_eq!(with_status(&anew, "placed").len(), 6, "and all have a place");
    let starts = |meetings: &[Value]| {
        let of_glasgow = meetings
            .iter()
            .find(|one| one["title"].as_str().is_some_and(|title| title.ends_with("– Glasgow: after 2018")));
        of_glasgow.expect("Glasgow's meeting")["starts"]["local"].as_str().expect("a time").to_owned()
    };
    let (before, after) = (starts(&placed), starts(&anew));
    assert!(before.starts_with("2018-06-19") && before.as_str() < "2018-06-19T11", "soon after the landing: {before}");
    assert!(after > before && after.as_str() > "2018-06-19T09", "and after the late landing: {after}");

    let window = Window::open("placing-undone", &desk, &forum);
    hands.press(&window, UNDO);
    window.close();
    assert_eq!(meetings(&desk, &forum), placed, "one undo takes all of it back");
}

/// Glasgow's flight lands on the morning of the first day of meetings.
fn fly_in_the_morning(desk: &Desk, forum: &Path) {
    let legs = desk.attache(&["list", &text(forum), "legs", "--json"]);
    let legs: Value = serde_json::from_str(&legs).expect("JSON");
    let is_it = |leg: &&Value| leg["carrier"] == "Clyde Airways" && leg["arrives"]["zone"] == "America/Toronto";
    let leg = legs.as_array().expect("a list").iter().find(is_it).expect("the flight").clone();
    let input = json!({ "id": leg["id"], "departs": { "local": "2018-06-19T02:50" }, "arrives": { "local": "2018-06-19T05:10" } });
    desk.attache(&["call", &text(forum), "edit_leg", &input.to_string()]);
}

/// It is three hours late.
fn land_three_hours_late(hands: Hands, window: &Window) {
    hands.go(window, "travel");
    hands.do_with_leg(window, FLIGHT, "d", "[data-testid='enter-delay']");
    hands.fill(window, "[name='minutes']", "180");
    window.read("[data-testid='forecast']", "lands 08:10");
    hands.send(window);
}

#[test]
fn a_long_search_is_stopped_and_shows_what_it_found() {
    let desk = Desk::new();
    let forum = desk.file("large.forum");
    desk.attache(&["generate", &text(&forum), "--size", "L", "--seed", "1"]);
    let window = Window::open("placing-stopped", &desk, &forum);
    let hands = Hands::Pointer;
    hands.go(&window, "meetings");
    hands.press(&window, "[data-testid='place-meetings']:not([disabled])");
    may_move(hands, &window, "confirmed");
    hands.fill(&window, "[name='seconds']", "600");
    hands.press(&window, "[data-testid='seek-places']");
    hands.press(&window, "[data-testid='stop-seeking']");
    window.read(PROPOSAL, "stopped");
    window.picture("placing-stopped");
    window.close();
}

fn seek(hands: Hands, window: &Window) {
    hands.press(window, "[data-testid='place-meetings']:not([disabled])");
    hands.press(window, "[data-testid='seek-places']");
    window.see(PROPOSAL);
}

fn apply(hands: Hands, window: &Window) {
    hands.press(window, "[data-testid='apply-places']:not([disabled])");
    window.see_no(PROPOSAL);
}

/// Chooses what may move, which is one of several choices.
fn may_move(hands: Hands, window: &Window, what: &str) {
    let choice = format!("[role='dialog'] input[name='move'][value='{what}']");
    match hands {
        Hands::Pointer => window.click(&choice),
        Hands::Keys => {
            window.tab_to("[role='dialog'] input[name='move']:checked");
            while !window.stands_on(&choice) {
                window.press(&[crate::screen::key::DOWN]);
            }
        }
    }
    window.see_checked(&choice);
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn meetings(desk: &Desk, forum: &Path) -> Vec<Value> {
    let answer = desk.attache_afterwards(&["call", &text(forum), "list_meetings", "{}"]);
    let rows: Vec<Value> = serde_json::from_str(&answer).expect("a list");
    let kept = |row: &Value| json!({ "id": row["id"], "title": row["title"], "status": row["status"], "starts": row["starts"], "space": row["space"] });
    rows.iter().map(kept).collect()
}

fn with_status<'rows>(rows: &'rows [Value], status: &str) -> Vec<&'rows Value> {
    rows.iter().filter(|row| row["status"] == status).collect()
}

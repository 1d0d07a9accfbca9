//! A lodging desk's deeds on the tape chart, each done and taken back: a stay goes to another room and other nights, one
//! comes out of the lane, a room that is taken and a block that is full say what can be done. Then a delegation is put into
//! rooms by the program, and a hotel's list says what changed. The chart is walked twice, with the keys alone and with the
//! pointer.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::hands::Hands;
use crate::program::Desk;
use crate::screen::{Window, key};

const YANA: &str = "Yana Marinova";
const BORIS: &str = "Boris Dimitrov";
/// Her stay has no room yet.
const VERA: &str = "Vera Petkova";
/// Of Lyon, like one more; neither has a bed.
const CLAIRE: &str = "Claire Morel";
const DENIS: &str = "Denis Roche";
const MET: &str = "[data-testid='lodging-met']";
const FOUND: &str = "[data-testid='proposal-of-rooms']";

#[test]
fn the_tape_chart_by_the_keys_alone() {
    work_the_chart(Hands::Keys);
}

#[test]
fn the_tape_chart_with_the_pointer() {
    work_the_chart(Hands::Pointer);
}

fn work_the_chart(hands: Hands) {
    let desk = Desk::new();
    let window = Window::open("tape-chart", &desk, &hotel(&desk, 3));
    hands.go(&window, "lodging");
    window.see(&bar("101", YANA));
    shift(hands, &window);
    lengthen(hands, &window);
    place(hands, &window);
    run_into(hands, &window);
    allow_more(hands, &window);
    window.close();
}

/// Rooms are found for a delegation, shown, given and taken back; then a hotel is told, a stay changes, and the list says so.
#[test]
fn a_delegation_is_given_rooms_and_the_hotel_is_told() {
    let desk = Desk::new();
    let window = Window::open("lodging-lists", &desk, &hotel(&desk, 5));
    let hands = Hands::Pointer;
    hands.go(&window, "lodging");
    assign(hands, &window);
    tell(hands, &window);
    window.close();
}

/// A hotel with four rooms of a type, and a block with some of them on every night. Two of Sofia have a room, the third
/// waits for one; two of Lyon have no bed at all.
fn hotel(desk: &Desk, contracted: i64) -> PathBuf {
    let forum = desk.file("lodging.forum");
    let path = forum.to_string_lossy().into_owned();
    let days = ["--from", "2014-06-19", "--to", "2014-06-22"];
    let who = ["new", &path, "--title", "Forum of Cities", "--zone", "Europe/Madrid", "--host", "Barcelona"];
    desk.attache(&[&who[..], &days[..]].concat());
    let made = |command: &str, input: Value| -> Value {
        let answer = desk.attache(&["call", &path, command, &input.to_string()]);
        serde_json::from_str::<Value>(&answer).expect("an answer")["result"].clone()
    };
    let people = |city: &str, names: &[&str]| -> Vec<Value> {
        let delegation = made("add_delegation", json!({ "body_name": city, "body_kind": "city" }));
        let person = |name: &&str| {
            made("add_person", json!({ "display_name": name, "delegation": delegation, "fictitious": true }))
        };
        names.iter().map(person).collect()
    };
    let sofia = people("Sofia", &[YANA, BORIS, VERA]);
    let lyon = people("Lyon", &[CLAIRE, DENIS]);
    // Who comes and goes needs a bed in between.
    for (direction, from, to, day) in
        [("inbound", "LYS", "BCN", "2014-06-19"), ("outbound", "BCN", "LYS", "2014-06-21")]
    {
        let wall = |hour: &str| json!({ "local": format!("{day}T{hour}") });
        let leg = json!({ "kind": "flight", "carrier": "Rhone", "number": "12", "from": { "airport": from },
            "to": { "airport": to }, "departs": wall("14:00"), "arrives": wall("15:30") });
        made("add_journey", json!({ "direction": direction, "travellers": lyon, "legs": [leg] }));
    }
    let hotel = made(
        "add_place",
        json!({ "kind": "hotel", "name": "Hotel Mar", "city": "Barcelona", "zone": "Europe/Madrid" }),
    );
    let double = made("add_room_type", json!({ "hotel": hotel, "name": "Double" }));
    let rooms = made("add_hotel_rooms", json!({ "room_type": double, "numbers": ["101-105"] }));
    let block = made("add_room_block", json!({ "hotel": hotel, "name": "Forum" }));
    let nights = json!({ "block": block, "room_type": double, "from": "2014-06-18", "until": "2014-06-23", "contracted": contracted });
    made("set_block_nights", nights);
    for (guest, room) in [(&sofia[0], Some(0)), (&sofia[1], Some(1)), (&sofia[2], None)] {
        let mut stay = json!({ "hotel": hotel, "check_in": "2014-06-19", "check_out": "2014-06-21", "guests": [guest],
            "status": "confirmed", "booked_type": double });
        if let Some(room) = room {
            stay["room"] = rooms[room].clone();
        }
        made("add_stay", stay);
    }
    forum
}

fn bar(room: &str, guest: &str) -> String {
    format!("[data-row='{room}'] [data-bar*='{guest}']")
}

fn chip(guest: &str) -> String {
    format!("[data-unplaced*='{guest}']")
}

/// Goes to her stay. A click chooses it: what is told of it then takes its place beside the chart, which gives way.
fn stand_on_yana(hands: Hands, window: &Window) {
    hands.stand_on(window, "101", YANA);
    if matches!(hands, Hands::Pointer) {
        window.see("[data-testid='stay-lane']");
    }
}

/// One room down and a night on.
fn shift(hands: Hands, window: &Window) {
    stand_on_yana(hands, window);
    match hands {
        Hands::Keys => {
            window.press(&[key::SPACE]);
            window.press(&[key::DOWN]);
            window.press(&[key::DOWN]);
            window.press(&[key::RIGHT]);
            window.press(&[key::ENTER]);
        }
        Hands::Pointer => {
            let stay = window.area(&bar("101", YANA));
            let (x, y) = stay.middle();
            window.drag((x, y), (x + night(window), window.area("[data-row='103']").middle().1));
        }
    }
    window.see(&format!("{}[aria-label*='Fri 20 June to Sun 22 June']", bar("103", YANA)));
    hands.undo(window, &format!("{}[aria-label*='Thu 19 June to Sat 21 June']", bar("101", YANA)));
}

/// The width of a night: a stay of two is in its room from three in the afternoon to eleven, two days later.
fn night(window: &Window) -> f64 {
    window.area(&bar("102", BORIS)).width * 24.0 / 44.0
}

/// The end is pulled on by a night, and stands on a morning all the time.
fn lengthen(hands: Hands, window: &Window) {
    add_night(hands, window);
    hands.undo(window, &format!("{}[aria-label*='Thu 19 June to Sat 21 June']", bar("101", YANA)));
}

fn add_night(hands: Hands, window: &Window) {
    stand_on_yana(hands, window);
    match hands {
        Hands::Keys => {
            window.press(&[key::SHIFT, key::RIGHT]);
            window.press(&[key::ENTER]);
        }
        Hands::Pointer => {
            let stay = window.area(&bar("101", YANA));
            let (edge, y) = (stay.x + stay.width - 2.0, stay.middle().1);
            window.drag((edge, y), (edge + 0.8 * night(window), y));
        }
    }
    window.see(&format!("{}[aria-label*='Thu 19 June to Sun 22 June']", bar("101", YANA)));
}

/// Out of the lane into a room.
fn place(hands: Hands, window: &Window) {
    put(hands, window, VERA, "103");
    window.see(&bar("103", VERA));
    hands.undo(window, &chip(VERA));
    window.see_no(&bar("103", VERA));
}

/// Takes something from the lane to a room.
fn put(hands: Hands, window: &Window, guest: &str, room: &str) {
    match hands {
        Hands::Keys => {
            stand_on_yana(hands, window);
            window.press(&["u"]);
            window.press(&[key::HOME]);
            const AT: &str = "
                const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
                return document.getElementById(id)?.dataset.unplaced ?? '';
            ";
            let stands = || window.ask(AT, &[]).expect("the page answers") == json!(guest);
            for _ in 0..12 {
                if stands() {
                    break;
                }
                window.press(&[key::RIGHT]);
            }
            assert!(stands(), "{guest} is in the lane");
            window.press(&[key::SPACE]);
            let down = room.parse::<usize>().expect("a number") - 101;
            for _ in 0..down {
                window.press(&[key::DOWN]);
            }
            window.press(&[key::ENTER]);
        }
        Hands::Pointer => {
            let to = window.area(&format!("[data-row='{room}']")).middle();
            window.drag(window.area(&chip(guest)).middle(), to);
        }
    }
}

/// A room that is taken: the two change places, or the other goes into the lane. Each is one undo.
fn run_into(hands: Hands, window: &Window) {
    for (way, elsewhere) in [("met-exchange", bar("101", BORIS)), ("met-push", chip(BORIS))] {
        stand_on_yana(hands, window);
        match hands {
            Hands::Keys => {
                window.press(&[key::SPACE]);
                window.press(&[key::DOWN]);
                window.press(&[key::ENTER]);
            }
            Hands::Pointer => {
                window.drag(window.area(&bar("101", YANA)).middle(), window.area(&bar("102", BORIS)).middle())
            }
        }
        window.read(MET, BORIS);
        window.see(&bar("101", YANA));
        hands.press(window, &format!("[data-testid='{way}']"));
        window.see(&bar("102", YANA));
        window.see(&elsewhere);
        hands.undo(window, &bar("102", BORIS));
        window.see(&bar("101", YANA));
    }
}

/// More than is contracted is given out only by somebody who says why.
fn allow_more(hands: Hands, window: &Window) {
    put(hands, window, CLAIRE, "104");
    window.read(MET, "Forum");
    window.see_no(&bar("104", CLAIRE));
    hands.press(window, "[data-testid='met-allow']");
    hands.press(window, "[data-testid='send-allow-more']");
    window.read("[role='dialog']", "Say why");
    hands.fill(window, "[name='reason']", "The hotel gave its word on the telephone");
    window.picture("allow-more");
    hands.send(window);
    window.see(&bar("104", CLAIRE));
    hands.undo(window, &chip(CLAIRE));
    window.see_no(&bar("104", CLAIRE));
}

fn assign(hands: Hands, window: &Window) {
    window.see(&chip(CLAIRE));
    hands.press(window, "[data-testid='assign-rooms']:not([disabled])");
    hands.choose(window, "[name='delegation']", "Lyon");
    hands.press(window, "[data-testid='seek-rooms']");
    window.read(FOUND, CLAIRE);
    let found = window.read(FOUND, DENIS);
    assert!(!found.contains(VERA), "it was asked for Lyon alone: {found}");
    window.picture("assigning");
    hands.press(window, "[data-testid='apply-rooms']:not([disabled])");
    window.see_no("[role='dialog']");
    for guest in [CLAIRE, DENIS] {
        window.see(&format!("[data-bar*='{guest}']"));
    }
    hands.undo(window, &chip(CLAIRE));
    window.see_no(&format!("[data-bar*='{DENIS}']"));
}

fn tell(hands: Hands, window: &Window) {
    const LINES: &str = "[data-testid='rooming-lines']";
    const TABS: &str = "main header [role='radiogroup']";
    hands.pick(window, TABS, "lists");
    window.read(LINES, YANA);
    hands.press(window, "[data-testid='send-list']:not([disabled])");
    hands.send(window);
    window.read("[data-testid='sent-lists']", "3 new");

    hands.pick(window, TABS, "chart");
    add_night(hands, window);
    hands.pick(window, TABS, "lists");
    window.read("main", "1 amended");
    hands.pick(window, "[data-testid='lists-of-hotels'] [role='radiogroup']", "changes");
    let said = window.read(LINES, YANA);
    assert!(!said.contains(BORIS), "only what changed: {said}");
    assert!(said.contains("21 Jun") && said.contains("22 Jun"), "before and after: {said}");
    window.picture("lodging-list-changes");
}

//! A room desk's deeds, each done and taken back: book, move, make longer, change places, hold and promote; and what a
//! divisible room refuses. Walked twice, with the keys alone and with the pointer.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::hands::Hands;
use crate::program::Desk;
use crate::screen::{Window, key};

const DIALOG: &str = "[data-testid='book-room']";
const UNDO: &str = "[data-testid='undo']:not([disabled])";

#[test]
fn the_deeds_of_a_room_desk_by_the_keys_alone() {
    work_the_desk(Hands::Keys);
}

#[test]
fn the_deeds_of_a_room_desk_with_the_pointer() {
    work_the_desk(Hands::Pointer);
}

fn work_the_desk(hands: Hands) {
    let desk = Desk::new();
    let window = Window::open("room-deeds", &desk, &two_rooms(&desk));
    hands.go(&window, "rooms");
    book(hands, &window);
    shift(hands, &window);
    lengthen(hands, &window);
    change_places(hands, &window);
    hold_and_promote(hands, &window);
    be_refused(hands, &window);
    overrun(hands, &window);
    divide(hands, &window);
    leave_a_date(hands, &window);
    write_venues(hands, &window);
    window.close();
}

/// A venue with a room, and a hall of two halves; each has something in it from ten to eleven, one half also has something
/// after that, and two hold the room for the afternoon.
fn two_rooms(desk: &Desk) -> PathBuf {
    let forum = desk.file("rooms.forum");
    let path = forum.to_string_lossy().into_owned();
    let days = ["--from", "2014-06-19", "--to", "2014-06-20"];
    let who = ["new", &path, "--title", "Forum of Cities", "--zone", "Europe/Madrid", "--host", "Barcelona"];
    desk.attache(&[&who[..], &days[..]].concat());
    let call = |command: &str, input: Value| -> String {
        let answer = desk.attache(&["call", &path, command, &input.to_string()]);
        let answer: Value = serde_json::from_str(&answer).expect("an answer");
        answer["result"].as_str().unwrap_or_default().to_owned()
    };
    let venue = call("add_venue", json!({ "name": "Palau" }));
    let room = call("add_space", json!({ "venue": venue, "name": "510", "capacity": 40 }));
    let hall = call("add_space", json!({ "venue": venue, "name": "517CD", "capacity": 300 }));
    let parts = ["517C", "517D"]
        .map(|half| call("add_space", json!({ "venue": venue, "name": half, "capacity": 150, "parent": hall })));
    let [half, _] = parts;
    let at = |time: &str| json!({ "local": format!("2014-06-19T{time}") });
    let kept = |space: &str, title: &str, from: &str, to: &str, status: &str| json!({ "space": space, "title": title, "starts": at(from), "ends": at(to), "status": status });
    call("book_room", kept(&room, "Press", "10:00", "11:00", "confirmed"));
    call("book_room", kept(&hall, "Plenary", "10:00", "11:00", "confirmed"));
    call("book_room", kept(&half, "Workshop", "11:30", "12:30", "confirmed"));
    for (rank, title) in [(1, "First asked"), (2, "Asked later")] {
        let mut hold = kept(&room, title, "15:00", "16:00", "hold");
        // Two that are entered within a second by two programs have no order of entry.
        hold["hold_rank"] = json!(rank);
        call("book_room", hold);
    }
    forum
}

fn bar(room: &str, title: &str) -> String {
    format!("[data-row='{room}'] [data-bar='{title}']")
}

fn book(hands: Hands, window: &Window) {
    match hands {
        Hands::Keys => {
            hands.stand_on(window, "510", "Press");
            window.press(&[key::END]);
            for _ in 0..4 {
                window.press(&[key::RIGHT]);
            }
            window.press(&["n"]);
        }
        Hands::Pointer => {
            let free = window.free_stretch("510", 260.0);
            window.drag((free.x + 90.0, free.y), (free.x + 200.0, free.y));
        }
    }
    window.see(DIALOG);
    hands.fill(window, "[name='title']", "Signing");
    hands.send(window);
    window.see(&bar("510", "Signing"));
    match hands {
        Hands::Keys => window.press(&[key::CONTROL, "z"]),
        Hands::Pointer => window.click(UNDO),
    }
    window.see_no(&bar("510", "Signing"));
}

fn shift(hands: Hands, window: &Window) {
    hands.stand_on(window, "517CD", "Plenary");
    match hands {
        Hands::Keys => {
            window.press(&[key::SPACE]);
            for _ in 0..16 {
                window.press(&[key::RIGHT]);
            }
            window.press(&[key::UP]);
            window.press(&[key::ENTER]);
        }
        Hands::Pointer => {
            let (from, to) = (window.area(&bar("517CD", "Plenary")), window.area(&bar("510", "Press")));
            let (x, y) = from.middle();
            window.drag((x, y), (x + 3.0 * to.width, to.middle().1));
        }
    }
    window.see(&bar("510", "Plenary"));
    hands.undo(window, &bar("517CD", "Plenary"));
}

fn lengthen(hands: Hands, window: &Window) {
    let plenary = bar("517CD", "Plenary");
    let before = window.area(&plenary).width;
    hands.stand_on(window, "517CD", "Plenary");
    match hands {
        Hands::Keys => {
            window.press(&[key::SPACE]);
            for _ in 0..2 {
                window.press(&[key::SHIFT, key::RIGHT]);
            }
            window.press(&[key::ENTER]);
        }
        Hands::Pointer => {
            let area = window.area(&plenary);
            let (edge, y) = (area.x + area.width - 2.0, area.middle().1);
            window.drag((edge, y), (edge + area.width / 2.0, y));
        }
    }
    window.see(&format!("{plenary}[aria-label*='11:30']"));
    assert!(window.area(&plenary).width > 1.3 * before, "the bar is as long as its time");
    hands.undo(window, &format!("{plenary}[aria-label*='11:00']"));
}

fn change_places(hands: Hands, window: &Window) {
    match hands {
        Hands::Keys => {
            hands.stand_on(window, "510", "Press");
            window.press(&[key::CONTROL, key::SPACE]);
            hands.stand_on(window, "517CD", "Plenary");
            window.press(&[key::CONTROL, key::SPACE]);
            window.press(&["s"]);
        }
        Hands::Pointer => {
            let (one, other) = (window.area(&bar("510", "Press")), window.area(&bar("517CD", "Plenary")));
            window.drag_holding(key::SHIFT, one.middle(), other.middle());
        }
    }
    window.see(&bar("517CD", "Press"));
    window.see(&bar("510", "Plenary"));
    hands.undo(window, &bar("517CD", "Plenary"));
    window.see(&bar("510", "Press"));
}

fn hold_and_promote(hands: Hands, window: &Window) {
    hands.stand_on(window, "510", "Asked later");
    if hands == Hands::Keys {
        window.press(&[key::ENTER]);
    }
    window.read("[data-testid='hold-facts']", "2");
    hands.press(window, "[data-testid='hold-promote']");
    window.see_no("[data-testid='hold-promote']");
    hands.undo(window, "[data-testid='hold-promote']");
}

/// A half cannot be booked while the whole is taken, and the way on is offered.
fn be_refused(hands: Hands, window: &Window) {
    hands.stand_on(window, "510", "Press");
    match hands {
        Hands::Keys => {
            window.press(&[key::SPACE]);
            window.press(&[key::DOWN]);
            window.press(&[key::DOWN]);
            window.press(&[key::ENTER]);
        }
        Hands::Pointer => {
            let (from, to) = (window.area(&bar("510", "Press")), window.area("[data-row='517C']"));
            window.drag(from.middle(), (from.middle().0, to.middle().1));
        }
    }
    window.read("[data-testid='in-the-way']", "Plenary");
    window.see(&bar("510", "Press"));
    hands.press(window, "[data-testid='met-seats']");
    window.read("[data-testid='reseat']", "Plenary");
    window.press(&[key::ESCAPE]);
    window.see_no("[role='dialog']");
}

/// The plenary overruns by forty minutes: what comes after it in a half is given another room, and all of it is taken back
/// at once.
fn overrun(hands: Hands, window: &Window) {
    hands.stand_on(window, "517CD", "Plenary");
    if hands == Hands::Keys {
        window.press(&[key::ENTER]);
    }
    hands.press(window, "[data-testid='booking-overruns']");
    window.see("[data-testid='reseat']");
    hands.pick(window, "[data-testid='reseat']", "40");
    window.read("[data-testid='reseat']", "Workshop");
    hands.press(window, "[data-testid='reseat-do']:not([disabled])");
    window.see_no("[role='dialog']");
    window.see(&format!("{}[aria-label*='11:40']", bar("517CD", "Plenary")));
    window.see(&bar("510", "Workshop"));
    hands.undo(window, &bar("517C", "Workshop"));
    window.see(&format!("{}[aria-label*='11:00']", bar("517CD", "Plenary")));
}

/// A room falls into two parts, which stand under it, and is whole again.
fn divide(hands: Hands, window: &Window) {
    hands.stand_on(window, "510", "Press");
    match hands {
        Hands::Keys => window.press(&["r"]),
        Hands::Pointer => window.click("[data-row='510'] [data-head]"),
    }
    hands.press(window, "[data-testid='divide-room']");
    window.see("[data-testid='divide']");
    hands.fill(window, "[name='part-1']", "510 north");
    hands.fill(window, "[name='part-2']", "510 south");
    hands.send(window);
    window.see("[data-row='510 north']");
    window.see("[data-row='510 south']");
    hands.undo(window, "[data-row='517CD']");
    window.see_no("[data-row='510 north']");
    window.see_no("[data-row='510 south']");
}

/// A booking that is given up while a date of it is being typed leaves the rooms as they were, and the keys in them.
fn leave_a_date(hands: Hands, window: &Window) {
    hands.stand_on(window, "510", "Press");
    match hands {
        Hands::Keys => window.press(&["r"]),
        Hands::Pointer => window.click("[data-row='510'] [data-head]"),
    }
    hands.press(window, "[data-testid='book-this-room']");
    window.see(DIALOG);
    hands.choose(window, "[name='rhythm']", "Every day");
    hands.fill(window, "[name='until']", "20 June");
    window.press(&[key::ESCAPE]);
    window.see_no("[role='dialog']");
    window.see(&bar("510", "Press"));
    assert!(window.stands_on("main [role='grid']"), "the keys go on in the grid");
}

/// Venues are written by themselves: a new one comes, and one without rooms can go.
fn write_venues(hands: Hands, window: &Window) {
    let open = |button: &str| {
        hands.press(window, "[data-testid='rooms-view']");
        hands.press(window, button);
    };
    open("[data-testid='venues-menu']");
    window.read("[data-testid='venues']", "Palau");
    hands.press(window, "[data-testid='venue-add']");
    hands.fill(window, "[data-testid='venue-form'] [name='name']", "Annex");
    hands.press(window, "[data-testid='venue-submit']:not([disabled])");
    window.read("[data-testid='venues']", "Annex");
    hands.press(window, "[data-venue='Annex']");
    hands.press(window, "[data-testid='venue-remove']");
    hands.press(window, "[data-testid='venue-remove-confirm']");
    window.see("[data-testid='venues']");
    window.see_no("[data-venue='Annex']");
    window.press(&[key::ESCAPE]);
    window.see_no("[role='dialog']");
    hands.undo(window, UNDO);
    open("[data-testid='venues-menu']");
    window.see("[data-venue='Annex']");
    window.press(&[key::ESCAPE]);
    window.see_no("[role='dialog']");
}

//! Rows of a list that are alike and are not the same: rooms of a group with one reference, coffee in the morning and in the
//! afternoon, two trains of one line, namesakes with one name in their passports. None of them takes the place of another.

use attache_domain::lodging::Stay;
use forum_in_a_box::{ForumInABox, outcomes, rows, words_of};
use serde_json::{Value, json};

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn names(list: &Value) -> String {
    let names = list.as_array().expect("a list").iter().map(|one| text(&one["name"]));
    names.collect::<Vec<_>>().join(", ")
}

/// Stays as lines: room, nights, who.
fn stays(forum: &ForumInABox) -> Vec<String> {
    let plan = forum.planner().plan();
    let line = |stay: &Stay| {
        let guests = plan.guests.of(stay.id).filter_map(|guest| plan.people.get(guest.person));
        let mut names: Vec<&str> = guests.map(|person| person.display_name.as_str()).collect();
        names.sort_unstable();
        format!("{} {}–{} {}", stay.room_number, stay.check_in, stay.check_out, names.join(", "))
    };
    let mut lines: Vec<String> = plan.stays.iter().map(line).collect();
    lines.sort();
    lines
}

/// Sessions as lines: title, from, until, room.
fn sessions(forum: &mut ForumInABox) -> Vec<String> {
    let sessions = forum.does("list_sessions", json!({}));
    let line = |session: &Value| {
        let time = |end: &str| text(&session[end]["local"]).to_owned();
        format!("{} {} {} {}", text(&session["title"]), time("starts"), time("ends"), text(&session["space_name"]))
            .trim_end()
            .to_owned()
    };
    sessions.as_array().expect("a list").iter().map(line).collect()
}

/// Legs as lines: number, when, who.
fn legs(forum: &mut ForumInABox) -> Vec<String> {
    let legs = forum.does("list_legs", json!({}));
    let line = |leg: &Value| {
        let name = format!("{} {}", text(&leg["carrier"]), text(&leg["number"]));
        format!("{} {} {}", name.trim(), text(&leg["departs"]["local"]), names(&leg["travellers"]))
    };
    legs.as_array().expect("a list").iter().map(line).collect()
}

const ROOMING: &str = "Guest,Hotel,City,Check in,Check out,Room,Booking reference\n\
    Ana Petrova,Hotel Arts,Barcelona,2014-06-18,2014-06-21,101,GRP77\n\
    Bilal Haddad,Hotel Arts,Barcelona,2014-06-19,2014-06-20,102,GRP77\n\
    Chiara Conti,Hotel Arts,Barcelona,2014-06-18,2014-06-22,103,GRP77\n";

#[test]
fn a_group_with_one_reference_has_a_room_each() {
    let mut forum = ForumInABox::new();
    let rooms = [
        "101 2014-06-18–2014-06-21 Ana Petrova",
        "102 2014-06-19–2014-06-20 Bilal Haddad",
        "103 2014-06-18–2014-06-22 Chiara Conti",
    ];
    let view = forum.stages("rooms.csv", ROOMING);
    assert_eq!(outcomes(&view), ["new", "new", "new"], "{view:#}");
    forum.does("accept_import", json!({}));
    assert_eq!(stays(&forum), rooms);
    let view = forum.stages("rooms.csv", ROOMING);
    assert_eq!(outcomes(&view), ["same", "same", "same"], "and the second time each is found again: {view:#}");

    let moved = ROOMING.replace("2014-06-19,2014-06-20,102", "2014-06-18,2014-06-21,202");
    let view = forum.stages("rooms.csv", moved);
    assert_eq!(outcomes(&view), ["same", "update", "same"], "one of them got other nights and another room: {view:#}");
    forum.does("accept_import", json!({}));
    assert_eq!(stays(&forum)[2], "202 2014-06-18–2014-06-21 Bilal Haddad");
}

#[test]
fn before_rooms_have_numbers_a_group_sleeps_apart_too() {
    let mut forum = ForumInABox::new();
    let list = "Guest,Hotel,City,Check in,Check out,Booking reference\n\
        Ana Petrova,Hotel Arts,Barcelona,2014-06-18,2014-06-21,GRP77\n\
        Bilal Haddad,Hotel Arts,Barcelona,2014-06-18,2014-06-21,GRP77\n\
        Ana Petrova,Hotel Arts,Barcelona,2014-06-23,2014-06-24,GRP77\n";
    forum.brings("rooms.csv", list);
    let all = [
        " 2014-06-18–2014-06-21 Ana Petrova",
        " 2014-06-18–2014-06-21 Bilal Haddad",
        " 2014-06-23–2014-06-24 Ana Petrova",
    ];
    assert_eq!(stays(&forum), all, "and somebody who comes back has nights of her own");
}

#[test]
fn who_shares_a_room_shares_it_and_a_reference_alone_is_asked_about() {
    let mut forum = ForumInABox::new();
    let heading = "Guest,Hotel,City,Check in,Check out,Room,Booking reference\n";
    let row = |guest: &str, room: &str| format!("{guest},Hotel Arts,Barcelona,2014-06-18,2014-06-21,{room},BK1\n");
    forum.brings("rooms.csv", format!("{heading}{}{}", row("Ana Petrova", "101"), row("Bilal Haddad", "101")));
    assert_eq!(stays(&forum), ["101 2014-06-18–2014-06-21 Ana Petrova, Bilal Haddad"], "one room, the same nights");

    let chiara = format!("{heading}{}", row("Chiara Conti", ""));
    let view = forum.stages("late.csv", &chiara);
    assert_eq!(outcomes(&view), ["unsure"], "one reference, and nothing says whether it is one room: {view:#}");
    assert_eq!(words_of(&rows(&view)[0]), ["stay_like"]);
    assert_eq!(rows(&view)[0]["candidates"][0]["detail"], "Ana Petrova, Bilal Haddad");
    let view = forum.does("restage_import", json!({ "rows": [{ "number": 2, "target": null }] }));
    assert_eq!(outcomes(&view), ["new"], "a room of its own");
    let shared = rows(&forum.stages("late.csv", &chiara))[0]["candidates"][0]["thing"]["id"].clone();
    let view = forum.does("restage_import", json!({ "rows": [{ "number": 2, "target": shared }] }));
    assert_eq!(outcomes(&view), ["update"], "or a third bed");
}

#[test]
fn coffee_in_the_morning_and_coffee_in_the_afternoon() {
    let mut forum = ForumInABox::new();
    let list = "Title,Day,Start,End,Room\n\
        Coffee break,2014-06-19,10:30,11:00,\n\
        Workshop,2014-06-19,11:00,12:30,Hall A\n\
        Workshop,2014-06-19,11:00,12:30,Hall B\n\
        Coffee break,2014-06-19,15:30,16:00,\n";
    let programme = [
        "Coffee break 2014-06-19T10:30 2014-06-19T11:00",
        "Workshop 2014-06-19T11:00 2014-06-19T12:30 Hall A",
        "Workshop 2014-06-19T11:00 2014-06-19T12:30 Hall B",
        "Coffee break 2014-06-19T15:30 2014-06-19T16:00",
    ];
    let view = forum.stages("programme.csv", list);
    assert_eq!(outcomes(&view), ["new"; 4], "{view:#}");
    forum.does("accept_import", json!({}));
    let mut there = sessions(&mut forum);
    let mut expected = programme.map(str::to_owned).to_vec();
    there.sort();
    expected.sort();
    assert_eq!(there, expected);
    assert_eq!(outcomes(&forum.stages("programme.csv", list)), ["same"; 4], "the second time each is found again");

    let moved = list.replace("15:30,16:00", "15:45,16:15");
    let view = forum.stages("programme.csv", moved);
    assert_eq!(outcomes(&view), ["same", "same", "same", "unsure"], "moved, or a third one? {view:#}");
    assert_eq!(words_of(&rows(&view)[3]), ["session_like"]);
}

#[test]
fn the_only_session_of_its_title_may_move() {
    let mut forum = ForumInABox::new();
    forum.brings("programme.csv", "Title,Day,Start,End,Room\nOpening,2014-06-19,09:00,10:00,Hall A\n");
    let view = forum.stages("programme.csv", "Title,Day,Start,End,Room\nOpening,2014-06-19,09:30,10:30,Hall B\n");
    assert_eq!(outcomes(&view), ["update"], "{view:#}");
    forum.does("accept_import", json!({}));
    assert_eq!(sessions(&mut forum), ["Opening 2014-06-19T09:30 2014-06-19T10:30 Hall B"]);
}

#[test]
fn a_list_with_a_row_for_each_speaker_is_of_one_session() {
    let mut forum = ForumInABox::new();
    let list = "Title,Day,Start,Room,Speakers\nPanel,2014-06-19,09:00,Hall A,Ana Petrova\nPanel,2014-06-19,09:00,Hall A,Bilal Haddad\n";
    let view = forum.stages("programme.csv", list);
    assert_eq!(outcomes(&view), ["new", "update"], "{view:#}");
    let elsewhere = list.replace("Hall A,Bilal", "Aula Magna,Bilal").replace("Hall A,Ana", "Sala Gran,Ana");
    let view = forum.stages("programme.csv", elsewhere);
    assert_eq!(outcomes(&view), ["new", "unsure"], "rooms nobody knows cannot be compared: {view:#}");
}

#[test]
fn a_dinner_lasts_past_midnight() {
    let mut forum = ForumInABox::new();
    let list = "Title,Day,Start,End\nGala dinner,2014-06-19,20:30,00:30\nPanel,2014-06-19,14:00,13:00\n";
    let view = forum.stages("programme.csv", list);
    assert_eq!(outcomes(&view), ["new", "rejected"], "nearly a day of panel is a slip of the pen: {view:#}");
    assert_eq!(words_of(&rows(&view)[0]), ["ends_next_day"]);
    assert_eq!(words_of(&rows(&view)[1]), ["wrong_order"]);
    forum.does("accept_import", json!({}));
    assert_eq!(sessions(&mut forum), ["Gala dinner 2014-06-19T20:30 2014-06-20T00:30"]);
    let view = forum.stages("programme.csv", list.lines().take(2).collect::<Vec<_>>().join("\n"));
    assert_eq!(outcomes(&view), ["same"]);
}

#[test]
fn trains_of_one_line_run_all_day() {
    let mut forum = ForumInABox::new();
    let list = "Traveller,Carrier,Number,Kind,From,To,Departure date,Departure time,Arrival time\n\
        Ana Petrova,Rodalies,R2,Train,Aeroport,Sants,2014-06-18,09:00,09:20\n\
        Bilal Haddad,Rodalies,R2,Train,Aeroport,Sants,2014-06-18,18:00,18:20\n\
        Chiara Conti,Rodalies,R2,Train,Aeroport,Sants,2014-06-18,18:00,18:20\n";
    let zone = json!({ "options": { "zone": "Europe/Madrid" } });
    let view = forum.stages_as("trains.csv", list, zone.clone());
    assert_eq!(outcomes(&view), ["new", "new", "update"], "{view:#}");
    forum.does("accept_import", json!({}));
    let trains =
        ["Rodalies R2 2014-06-18T09:00 Ana Petrova", "Rodalies R2 2014-06-18T18:00 Bilal Haddad, Chiara Conti"];
    assert_eq!(legs(&mut forum), trains);

    let later = list.replace("09:00,09:20", "10:00,10:20");
    let view = forum.stages_as("trains.csv", &later, zone);
    assert_eq!(outcomes(&view), ["unsure", "same", "same"], "moved, or one more ride? {view:#}");
    assert_eq!(words_of(&rows(&view)[0]), ["leg_like"]);
    let known = rows(&view)[0]["candidates"][0]["thing"]["id"].clone();
    let view = forum.does("restage_import", json!({ "rows": [{ "number": 2, "target": known }] }));
    assert_eq!(outcomes(&view), ["update", "same", "same"]);
}

#[test]
fn flights_of_two_airlines_may_have_one_number() {
    let mut forum = ForumInABox::new();
    let heading = "Traveller,Flight,From,To,Departure date,Departure time,Arrival time\n";
    let list = format!(
        "{heading}Ana Petrova,IB 123,MAD,BCN,2014-06-18,10:00,11:15\nBilal Haddad,VY 123,MAD,BCN,2014-06-18,10:30,11:45\n\
         Chiara Conti,IB 123,MAD,BCN,2014-06-18,10:10,11:25\n"
    );
    let view = forum.stages("arrivals.csv", list);
    assert_eq!(outcomes(&view), ["new", "new", "unsure"], "{view:#}");
    assert_eq!(words_of(&rows(&view)[2]), ["other_times"], "one list has one flight at two times");
    forum.does("accept_import", json!({}));
    let flights = ["IB 123 2014-06-18T10:00 Ana Petrova", "VY 123 2014-06-18T10:30 Bilal Haddad"];
    assert_eq!(legs(&mut forum), flights);
    let view = forum.stages("arrivals.csv", format!("{heading}Ana Petrova,IB 123,MAD,BCN,2014-06-18,16:00,17:15\n"));
    assert_eq!(outcomes(&view), ["update"], "a flight has its number once a day, whenever it leaves: {view:#}");
}

#[test]
fn two_people_may_have_one_name_in_their_passports() {
    let mut forum = ForumInABox::new();
    let heading = "Name,Organisation,Name in passport,Email\n";
    forum.brings("guests.csv", format!("{heading}María García,Bogotá,GARCIA MARIA,maria@bogota.example\n"));
    let view =
        forum.stages("guests.csv", format!("{heading}María García,Sevilla,GARCIA MARIA,maria@sevilla.example\n"));
    assert_eq!(view["columns"][2]["field"], "document_name", "{view:#}");
    assert_eq!(outcomes(&view), ["unsure"], "of another body, she is asked about: {view:#}");
    assert_eq!(rows(&view)[0]["candidates"][0]["because"], "document");
    let view = forum.stages("guests.csv", format!("{heading}Mery,Bogotá,GARCIA MARIA,mery@bogota.example\n"));
    assert_eq!(outcomes(&view), ["unsure"], "of the same body under another name, it may be she: {view:#}");
    let view = forum.stages("guests.csv", format!("{heading}García María,Bogotá,GARCIA MARIA,\n"));
    assert_eq!(outcomes(&view), ["same"], "of the same body in another order, it is she: {view:#}");
    let view = forum.stages("guests.csv", format!("{heading}Juan Pérez,,GARCIA MARIA,\n"));
    assert_eq!(outcomes(&view), ["unsure"], "another name of a body nobody names proves nothing: {view:#}");
}

#[test]
fn whoever_was_chosen_takes_part_in_all_events_and_chairs_none() {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    let known = json!({ "noun": "sessions", "options": { "people": [ana] } });
    let list = "Title,Day,Start,Chair\nNight watch,2014-06-19,22:00,\nPanel,2014-06-19,09:00,Bilal Haddad\n";
    forum.stages_as("programme.csv", list, known);
    forum.does("accept_import", json!({}));
    let plan = forum.planner().plan();
    let mut parts: Vec<String> = plan
        .attendances
        .iter()
        .map(|part| {
            let session = plan.sessions.get(part.session).map(|session| session.title.clone()).unwrap_or_default();
            let person = plan.people.get(part.person).map(|person| person.display_name.clone()).unwrap_or_default();
            format!("{session}: {person}, {}", part.function.word())
        })
        .collect();
    parts.sort();
    assert_eq!(
        parts,
        ["Night watch: Ana Petrova, attendee", "Panel: Ana Petrova, attendee", "Panel: Bilal Haddad, chair"]
    );
}

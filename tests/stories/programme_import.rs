//! A programme comes as a list, a workbook, a calendar or as pasted text, with its tracks, hosts, languages and roles, in
//! the words programmes are printed in. It is looked at before it is accepted, and one undo takes all of it back.

use forum_in_a_box::{ForumInABox, outcomes, rows, words_of};
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};

/// The programme of a real congress, as published; its sources stand in its lines.
const CONGRESS: &str = include_str!("../../crates/planner/data/congress_sessions.csv");

fn sessions(forum: &mut ForumInABox) -> Vec<Value> {
    forum.does("list_sessions", json!({})).as_array().expect("a list").clone()
}

fn titled(forum: &mut ForumInABox, title: &str) -> Value {
    let id =
        sessions(forum).into_iter().find(|one| one["title"] == title).unwrap_or_else(|| panic!("no {title}"))["id"]
            .clone();
    forum.does("session", json!({ "id": id }))
}

#[test]
fn a_real_programme_comes_whole_and_once() {
    let mut forum = ForumInABox::new();
    let view = forum.stages_as("congress.csv", CONGRESS, json!({ "noun": "sessions" }));
    let lines = CONGRESS.lines().count() - 1;
    assert_eq!(view["counts"]["rejected"], 0, "every published item can be taken in: {view:#}");
    assert_eq!(rows(&view).len(), outcomes(&view).iter().filter(|what| **what == "new").count());
    assert!(rows(&view).len() <= lines && rows(&view).len() > 5, "{} of {lines}", rows(&view).len());
    forum.does("accept_import", json!({}));
    let plenary =
        titled(&mut forum, "Achieving the global goals through innovative solutions and collective local action");
    assert_eq!(plenary["kind"], "plenary");
    assert_eq!(plenary["ends"], Value::Null, "no end was announced");
    assert_eq!(plenary["starts"]["shift"], "-04:00", "Montréal in summer");
    assert_eq!(plenary["venue_name"], "Palais des congrès de Montréal");
    assert!(plenary["source"].as_str().is_some_and(|source| source.starts_with("https://")), "{plenary:#}");
    let nature = titled(&mut forum, "The 5th Urban Nature Forum");
    assert_eq!(nature["kind"], "workshop", "a pre-event is half a day of work before the opening");

    let again = forum.stages_as("congress.csv", CONGRESS, json!({ "noun": "sessions" }));
    assert!(outcomes(&again).iter().all(|what| *what == "same"), "it is there already: {again:#}");
    forum.does("discard_import", json!({}));
    forum.does("undo", json!({}));
    assert_eq!(sessions(&mut forum).len(), 0, "one undo takes all of it back");
    forum.assert_sound("after a programme came and went");
}

#[test]
fn pasted_cells_bring_everything_a_programme_prints() {
    let mut forum = ForumInABox::new();
    let pasted = "Title\tType\tDay\tStart\tEnd\tRoom\tVenue\tTrack\tTheme\tOrganiser\tOpen to\tDress code\tLanguages\tInterpretation\tExpected\tJoin link\tFormat\tChair\tModerator\tKeynote\tSpeakers\tPanellists\tRapporteur\tPart of\n\
        Housing for all\tMesa redonda\t2014-06-19\t09:00\t10:30\tHall A\tPalau\tSocial\tThe right to the city\tSofia\tDelegates\tBusiness\tEnglish\tFrench, Spanish\t120\thttps://forum.example/h\tHybrid\tAna Petrova\tBilal Haddad\t\tChiara Conti\t\t\t\n\
        Night of cities\tSoirée inconnue\t2014-06-19\t21:00\t\t\t\t\t\tAtlantis Office\t\t\t\t\tmany\t\t\t\t\t\t\t\t\tCity Festival\n";
    let view = forum.does("stage_text", json!({ "text": pasted }));
    assert_eq!((&view["name"], &view["noun"]), (&json!("pasted.csv"), &json!("sessions")), "{view:#}");
    assert_eq!(outcomes(&view), ["new", "new"], "{view:#}");
    assert_eq!(words_of(&rows(&view)[0]), ["theme_new"]);
    let told = words_of(&rows(&view)[1]);
    for word in ["word_unknown", "not_a_number", "host_unknown"] {
        assert!(told.contains(&word), "{word} of {told:?}");
    }
    forum.does("accept_import", json!({}));
    let housing = titled(&mut forum, "Housing for all");
    for (field, value) in [
        ("kind", json!("panel")),
        ("space_name", json!("Hall A")),
        ("track", json!("Social")),
        ("host_name", json!("Sofia")),
        ("access", json!("Delegates")),
        ("dress", json!("Business")),
        ("languages", json!("English")),
        ("heard_languages", json!("French, Spanish")),
        ("expected", json!(120)),
        ("link", json!("https://forum.example/h")),
        ("mode", json!("hybrid")),
    ] {
        assert_eq!(housing[field], value, "{field}");
    }
    let roles: Vec<(&str, &str)> = housing["attendance"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| Some((one["name"].as_str()?, one["function"].as_str()?)))
        .collect();
    for role in [("Ana Petrova", "chair"), ("Bilal Haddad", "moderator"), ("Chiara Conti", "speaker")] {
        assert!(roles.contains(&role), "{role:?} of {roles:?}");
    }
    let night = titled(&mut forum, "Night of cities");
    assert_eq!(
        (&night["part_of"], &night["ends"], &night["host_name"]),
        (&json!("City Festival"), &Value::Null, &json!(""))
    );
    forum.does("undo", json!({}));
    assert_eq!(sessions(&mut forum).len(), 0);
}

#[test]
fn a_workbook_of_a_programme_is_read_in_its_language() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let lines = [
        ["Titre", "Type", "Jour", "Début", "Fin", "Salle", "Axe", "Modérateur", "Intervenants"],
        ["Ouverture", "Séance plénière", "2014-06-19", "09:00", "10:00", "Hall A", "", "Ana Petrova", ""],
        ["Le logement", "Table ronde", "2014-06-19", "10:30", "12:00", "Hall B", "Social", "", "Bilal Haddad"],
    ];
    for (row, cells) in (0..).zip(lines) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, cell).expect("a cell");
        }
    }
    let mut forum = ForumInABox::new();
    let view = forum.stages("programme.xlsx", workbook.save_to_buffer().expect("a workbook"));
    assert_eq!(view["noun"], "sessions", "{view:#}");
    assert_eq!(outcomes(&view), ["new", "new"], "{view:#}");
    forum.does("accept_import", json!({}));
    let (opening, housing) = (titled(&mut forum, "Ouverture"), titled(&mut forum, "Le logement"));
    assert_eq!((&opening["kind"], &housing["kind"]), (&json!("plenary"), &json!("panel")));
    assert_eq!((&housing["track"], &housing["space_name"]), (&json!("Social"), &json!("Hall B")));
    assert_eq!(opening["attendance"][0]["function"], "moderator");
    assert_eq!(housing["attendance"][0]["name"], "Bilal Haddad");
    forum.does("undo", json!({}));
    assert_eq!(sessions(&mut forum).len(), 0);
}

#[test]
fn a_pasted_calendar_becomes_sessions() {
    let calendar = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//A programme//EN\nBEGIN:VEVENT\nUID:one@forum.example\nDTSTAMP:20140501T080000Z\n\
        DTSTART;TZID=Europe/Madrid:20140619T090000\nDTEND;TZID=Europe/Madrid:20140619T103000\nSUMMARY:Panel on housing\nLOCATION:Palau\nEND:VEVENT\nEND:VCALENDAR\n";
    let mut forum = ForumInABox::new();
    let view = forum.does("stage_text", json!({ "text": calendar }));
    assert_eq!((&view["name"], &view["format"]), (&json!("pasted.ics"), &json!("calendar")), "{view:#}");
    assert_eq!(outcomes(&view), ["new"], "{view:#}");
    forum.does("accept_import", json!({}));
    let panel = titled(&mut forum, "Panel on housing");
    assert_eq!((&panel["starts"]["local"], &panel["ends"]["time"]), (&json!("2014-06-19T09:00"), &json!("10:30")));
    assert_eq!(panel["venue_name"], "Palau");
    forum.does("undo", json!({}));
    assert_eq!(sessions(&mut forum).len(), 0);
}

#[test]
fn a_room_is_looked_for_in_the_venue_that_is_named() {
    let mut forum = ForumInABox::new();
    let other = forum.makes("Annex", "add_venue", json!({ "name": "Annex" }));
    let annex = forum.makes("Hall A of the annex", "add_space", json!({ "venue": other, "name": "Hall A" }));
    forum.brings("list.csv", "Title,Day,Start,Room,Venue\nPanel,2014-06-19,09:00,Hall A,Annex\n");
    assert_eq!(titled(&mut forum, "Panel")["space"], json!(annex));
}

#[test]
fn nothing_pasted_is_refused() {
    let mut forum = ForumInABox::new();
    let refusal = forum.refuses("stage_text", json!({ "text": " \n\t" }));
    assert_eq!(refusal, attache_planner::Refusal::invalid("text", attache_planner::Problem::Empty));
}

#[test]
fn bookings_follow_the_sessions_a_list_moves_or_calls_off() {
    let mut forum = ForumInABox::new();
    let mut kept = |room: &str, hours: &str, title: &str| {
        let session = forum.adds_session(room, hours, title);
        let mut booking = forum.booking(room, hours, &format!("Room of {title}"));
        booking["session"] = json!(session);
        forum.does("edit_session", json!({ "id": session, "code": title }));
        forum.makes(&format!("Room of {title}"), "book_room", booking)
    };
    let housing = kept("Hall A", "09:00-10:00", "Housing");
    let water = kept("Hall B", "09:00-10:00", "Water");
    let night = kept("Room 510", "09:00-10:00", "Night");
    forum.books("Room 510", "14:00-16:00", "Press");
    let before = forum.planner().plan().clone();
    // Two exchange rooms, and a third goes where somebody sits.
    let list = "Code,Title,Day,Start,End,Room,Venue\nHousing,Housing,2014-06-19,11:00,12:00,Hall B,Palau\n\
        Water,Water,2014-06-19,11:00,12:00,Hall A,Palau\nNight,Night,2014-06-19,15:00,16:00,Room 510,Palau\n";
    let view = forum.stages_as("programme.csv", list, json!({ "noun": "sessions" }));
    assert_eq!(outcomes(&view), ["update"; 3], "{view:#}");
    forum.does("accept_import", json!({}));
    let place = |forum: &mut ForumInABox, id: &str| {
        let booking = forum.does("room_booking", json!({ "id": id }));
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        (text(&booking["space_name"]), text(&booking["starts"]["time"]), text(&booking["status"]))
    };
    let at = |room: &str, time: &str, status: &str| (room.to_owned(), time.to_owned(), status.to_owned());
    assert_eq!(place(&mut forum, &housing), at("Hall B", "11:00", "confirmed"));
    assert_eq!(place(&mut forum, &water), at("Hall A", "11:00", "confirmed"));
    assert_eq!(place(&mut forum, &night), at("Room 510", "15:00", "hold"), "who was there stays");
    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before, "one undo takes all of it back");
    forum.assert_sound("after bookings followed");
}

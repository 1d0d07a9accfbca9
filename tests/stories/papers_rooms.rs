//! What hangs on a door, lies on the desk of whoever sets a room up, and is in the hand of an interpreter; and the report of
//! what does not fit, in its reader's language.

use attache_planner::papers::{ExportPapers, prepare_papers};
use forum_in_a_box::{ForumInABox, the_office};
use serde_json::{Value, json};

fn text(forum: &mut ForumInABox, input: Value) -> String {
    forum.does("preview_paper", input)["text"].as_str().expect("a text").to_owned()
}

/// The line of a document that speaks of something.
#[track_caller]
fn line<'text>(text: &'text str, about: &str) -> &'text str {
    text.lines().find(|line| line.contains(about)).unwrap_or_else(|| panic!("{about} is in\n{text}"))
}

fn schedule(forum: &mut ForumInABox, room: &str, reader: &str) -> String {
    let room = forum.id(room);
    text(forum, json!({ "kind": "function_schedule", "about": room, "audience": reader }))
}

#[test]
fn a_room_is_prepared_before_and_cleared_after_but_not_while_the_same_stands() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    forum.does("edit_space", json!({ "id": hall, "set_up_minutes": 30, "tear_down_minutes": 15 }));
    for (hours, title, layout) in [
        ("09:00-10:00", "Opening", "theatre"),
        ("11:00-12:00", "Panel", "theatre"),
        ("15:00-16:00", "Round table", "boardroom"),
    ] {
        let mut booking = forum.booking("Hall A", hours, title);
        booking["layout"] = json!(layout);
        forum.makes(title, "book_room", booking);
    }
    let seen = schedule(&mut forum, "Hall A", "host_liaison");
    let opening = line(&seen, "Opening");
    assert!(opening.contains("Set-up from: 08:30") && !opening.contains("Cleared by"), "the chairs stay: {opening}");
    let panel = line(&seen, "Panel");
    assert!(panel.contains("Cleared by: 12:15") && !panel.contains("Set-up from"), "the chairs stay: {panel}");
    let table = line(&seen, "Round table");
    assert!(table.contains("Set-up from: 14:30") && table.contains("Cleared by: 16:15"), "{table}");
}

#[test]
fn a_part_of_a_hall_is_taken_with_the_hall_and_its_door_says_so() {
    let mut forum = ForumInABox::new();
    let (palau, hall) = (forum.id("Palau"), forum.id("Hall A"));
    forum.makes("Hall A1", "add_space", json!({ "venue": palau, "name": "Hall A1", "parent": hall }));
    forum.adds_session("Hall A", "09:00-10:00", "Opening");
    forum.books("Hall A1", "11:00-12:00", "Press corner");
    let part = schedule(&mut forum, "Hall A1", "host_liaison");
    assert!(line(&part, "Opening").contains("Hall A"), "{part}");
    let whole = schedule(&mut forum, "Hall A", "host_liaison");
    assert!(line(&whole, "Press corner").contains("Hall A1"), "{whole}");
    let door = |forum: &mut ForumInABox, room: &str| {
        let room = forum.id(room);
        text(forum, json!({ "kind": "door_sign", "about": room }))
    };
    let sign = door(&mut forum, "Hall A1");
    assert!(sign.contains("Opening") && sign.contains("Press corner"), "{sign}");
    assert!(!door(&mut forum, "Hall A").contains("Press corner"), "its door is another");
}

#[test]
fn a_hold_says_which_option_it_is_and_hangs_on_no_door() {
    let mut forum = ForumInABox::new();
    for title in ["Gala", "Rehearsal"] {
        let mut hold = forum.booking("Hall B", "19:00-22:00", title);
        hold["status"] = json!("hold");
        forum.makes(title, "book_room", hold);
    }
    let hall = forum.id("Hall B");
    forum.does("edit_space", json!({ "id": hall, "set_up_minutes": 30, "tear_down_minutes": 15 }));
    let seen = schedule(&mut forum, "Hall B", "host_liaison");
    for option in ["Gala", "Rehearsal"] {
        let told = line(&seen, option);
        assert!(told.contains("Set-up from: 18:30") && told.contains("Cleared by: 22:15"), "either needs both: {told}");
    }
    assert!(line(&seen, "Gala").contains("Option 1") && line(&seen, "Rehearsal").contains("Option 2"), "{seen}");
    assert_eq!(forum.does("preview_paper", json!({ "kind": "door_sign" }))["empty"], true);
}

#[test]
fn the_kitchen_reads_of_a_working_meal_how_many_eat_what_and_not_who_meets() {
    let mut forum = ForumInABox::new();
    let (ana, bilal, hall) = (forum.id("Ana Petrova"), forum.id("Bilal Haddad"), forum.id("Hall B"));
    for person in [&ana, &bilal] {
        for purpose in ["the lunches", "the gala dinner"] {
            let need = json!({ "person": person, "kind": "dietary", "code": "KSML", "purpose": purpose,
                "basis": "explicit_consent", "audience": ["caterer"] });
            forum.does("add_need", need);
        }
    }
    let participants = json!([{ "person": ana, "side": "requesting" }, { "person": bilal, "side": "receiving" }]);
    let meal = json!({ "title": "Sofia and Amman on returns", "kind": "working_meal", "status": "confirmed", "space": hall,
        "starts": { "local": "2014-06-19T13:00" }, "ends": { "local": "2014-06-19T14:30" }, "participants": participants });
    forum.makes("meal", "add_meeting", meal);
    let kitchen = schedule(&mut forum, "Hall B", "caterer");
    let told = line(&kitchen, "Working meal");
    assert!(told.contains("13:00") && told.contains("People: 2") && told.contains("KSML: 2"), "{told}");
    assert!(!kitchen.contains("returns") && !kitchen.contains("Petrova"), "{kitchen}");
}

#[test]
fn what_only_serves_something_orders_nothing_of_it_and_neither_does_what_was_called_off() {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    let need = json!({ "person": ana, "kind": "dietary", "code": "KSML", "purpose": "the dinners",
        "basis": "explicit_consent", "audience": ["caterer"] });
    forum.does("add_need", need);
    let gala = forum.adds_session("Hall B", "19:00-22:00", "Gala");
    forum.does("edit_session", json!({ "id": gala, "expected": 300 }));
    forum.does("attend_session", json!({ "session": gala, "person": ana }));
    let mut rehearsal = forum.booking("Hall B", "15:00-16:00", "Rehearsal");
    (rehearsal["session"], rehearsal["purpose"], rehearsal["headcount"]) = (json!(gala), json!("set_up"), json!(12));
    forum.makes("Rehearsal", "book_room", rehearsal);
    let kitchen = schedule(&mut forum, "Hall B", "caterer");
    assert!(line(&kitchen, "Gala").contains("KSML: 1") && line(&kitchen, "Gala").contains("300"), "{kitchen}");
    let told = line(&kitchen, "Rehearsal");
    assert!(told.contains("People: 12") && !told.contains("KSML") && !told.contains("300"), "{told}");
    forum.does("edit_session", json!({ "id": gala, "cancelled": true }));
    let kitchen = schedule(&mut forum, "Hall B", "caterer");
    assert!(!kitchen.contains("KSML"), "nobody eats there: {kitchen}");
}

#[test]
fn no_step_is_said_of_somebody_only_to_those_who_may_know_of_the_need() {
    let mut forum = ForumInABox::new();
    let (ana, opening) = (forum.id("Ana Petrova"), forum.adds_session("Hall A", "09:00-10:00", "Opening"));
    forum.does("attend_session", json!({ "session": opening, "person": ana }));
    let need = |audience: &str| {
        json!({ "person": ana, "kind": "assistance", "code": "WCHC", "purpose": "the halls",
        "basis": "explicit_consent", "audience": [audience] })
    };
    forum.does("add_need", need("heads_aide"));
    assert!(!schedule(&mut forum, "Hall A", "host_liaison").contains("No step"));
    forum.does("add_need", need("host_liaison"));
    assert!(schedule(&mut forum, "Hall A", "host_liaison").contains("No step"));
}

#[test]
fn a_page_tells_programs_what_takes_place_when_and_where() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    forum.adds_session("Hall A", "09:00-10:00", "Opening");
    let panel = forum.adds_session("Hall A", "11:00-12:00", "Panel");
    forum.does("edit_session", json!({ "id": panel, "cancelled": true }));
    let input = json!({ "kind": "function_schedule", "about": [hall], "formats": ["html"] });
    let input: ExportPapers = serde_json::from_value(input).expect("an export");
    let folder = tempfile::tempdir().expect("a folder");
    prepare_papers(forum.planner_mut(), input).expect("ready").run(folder.path(), |_| true).expect("written");
    let file = std::fs::read_dir(folder.path()).expect("a folder").flatten().next().expect("a page");
    let page = std::fs::read_to_string(file.path()).expect("text");
    let data = page.split("application/ld+json\">").nth(1).and_then(|rest| rest.split("</script>").next());
    let things: Value = serde_json::from_str(data.expect("a block for programs")).expect("JSON");
    let told = |at: usize, field: &str| things[at][field].as_str().unwrap_or_default().to_owned();
    assert_eq!((told(0, "name"), told(0, "startDate")), ("Opening".to_owned(), "2014-06-19T09:00:00+02:00".to_owned()));
    assert_eq!(things[0]["location"]["name"], "Hall A", "{things}");
    assert_eq!(things[0]["eventStatus"], "http://schema.org/EventScheduled");
    assert_eq!(
        (told(1, "name"), &things[1]["eventStatus"]),
        ("Panel".to_owned(), &json!("http://schema.org/EventCancelled"))
    );
}

#[test]
fn an_interpreter_reads_who_sits_there_which_way_to_interpret_and_how_long_to_rest() {
    let mut forum = ForumInABox::new();
    let (sofia, amman, chiara) = (forum.id("Sofia"), forum.id("Amman"), forum.id("Chiara Conti"));
    let staff = json!({ "person": chiara, "task": "interpreter", "pairs": [{ "one": "ar", "other": "en" }], "break_minutes": 15 });
    let interpreter = forum.makes("interpreter", "add_staff", staff);
    let talk = forum.makes(
        "talk",
        "request_meeting",
        json!({ "asking": sofia, "asked": [amman], "terms": { "interpretation": "consecutive" } }),
    );
    let placed = json!({ "id": talk, "status": "confirmed",
        "starts": { "local": "2014-06-19T10:00" }, "ends": { "local": "2014-06-19T10:45" } });
    forum.does("edit_meeting", placed);
    let detail = forum.does("meeting", json!({ "id": talk }));
    for (party, (speaks, follows)) in detail["parties"].as_array().expect("sides").iter().zip([("en", ""), ("ar", "")])
    {
        forum.does("edit_party", json!({ "id": party["id"], "speaks": speaks, "understands": follows }));
    }
    forum.does("assign_staff", json!({ "meeting": talk, "staff_member": interpreter }));
    let roster = text(&mut forum, json!({ "kind": "interpreter_roster" }));
    for told in ["45 min in all", "15 min of rest after each", "consecutive", "en → ar", "ar → en", "Ana Petrova"] {
        assert!(roster.contains(told), "{told} is in\n{roster}");
    }
}

#[test]
fn the_report_of_what_does_not_fit_is_in_its_reader_s_language_and_writes_days_as_it_does() {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    for (room, title) in [("Hall A", "Opening"), ("Hall B", "Panel")] {
        let session = forum.adds_session(room, "09:00-10:00", title);
        forum.does("attend_session", json!({ "session": session, "person": ana }));
    }
    let report = |forum: &mut ForumInABox, language: &str| {
        text(forum, json!({ "kind": "conflict_report", "wording": { "language": language } }))
    };
    let english = report(&mut forum, "en");
    assert!(english.contains("Thu 19 June") && !english.contains("2014-06-19"), "{english}");
    let told: Vec<String> = ["es", "fr", "ca", "ar"].map(|language| report(&mut forum, language)).to_vec();
    for report in &told {
        assert!(report.contains("Ana Petrova") && !report.contains("expected in two places"), "{report}");
        assert!(!report.contains("2014-06-19"), "{report}");
    }
    let own = json!({ "kind": "conflict_report", "wording": { "language": "ar", "own_digits": true } });
    let own = text(&mut forum, own);
    assert!(own.contains("٠٩:٠٠") && !own.contains("09:00"), "one kind of digits: {own}");
    let all: std::collections::BTreeSet<&String> = told.iter().chain([&english]).collect();
    assert_eq!(all.len(), 5, "each in words of its own");
}

#[test]
fn what_was_set_aside_says_who_did_so_and_why() {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    for (room, title) in [("Hall A", "Opening"), ("Hall B", "Panel")] {
        let session = forum.adds_session(room, "09:00-10:00", title);
        forum.does("attend_session", json!({ "session": session, "person": ana }));
    }
    let key = forum.conflicts()[0].key.clone();
    forum.does("waive_conflict", json!({ "conflict": key, "reason": "her deputy goes" }));
    let report = text(&mut forum, json!({ "kind": "conflict_report" }));
    let who = the_office().name;
    assert!(report.contains(&format!("Set aside by {who}: her deputy goes")), "{report}");
}

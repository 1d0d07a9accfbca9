//! A second list meets what the office wrote meanwhile: it takes nothing away that it does not know of, shows nothing that
//! few may read, and what was decided about a row holds for that row and no other.

use forum_in_a_box::{ForumInABox, outcomes, rows, words_of};
use serde_json::{Value, json};

#[test]
fn a_list_neither_shows_nor_replaces_what_a_doctor_wrote() {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    let medical = "Anaphylaxis: peanuts, EpiPen in handbag";
    let need = json!({
        "person": ana, "kind": "dietary", "code": "SPML", "text": medical, "purpose": "meals",
        "basis": "vital_interest", "audience": ["caterer"],
    });
    forum.does("add_need", need);
    let list = "Name,Organisation,Dietary requirements\nAna Petrova,Sofia,Vegetarian\n";
    let view = forum.stages("guests.csv", list);
    assert_eq!(outcomes(&view), ["update"]);
    assert_eq!(words_of(&rows(&view)[0]), ["need_added"], "that there is one more is told");
    let shown = rows(&view)[0].to_string();
    assert!(!shown.contains("EpiPen") && !shown.contains("Vegetarian"), "and not what they say: {shown}");
    forum.does("accept_import", json!({}));
    let needs = forum.does("sensitive_needs", json!({ "person": ana }));
    let texts: Vec<&str> = needs.as_array().expect("needs").iter().filter_map(|need| need["text"].as_str()).collect();
    assert_eq!(texts, [medical, "Vegetarian"], "both are kept");
    let view = forum.stages("guests.csv", list.replace("Vegetarian", "vegetarian"));
    assert_eq!(outcomes(&view), ["same"], "and none a second time");
    let without_readers =
        forum.conflicts().into_iter().filter(|conflict| conflict.rule.word() == "need_without_audience");
    assert_eq!(without_readers.count(), 0, "what a list asks for has its usual readers");
}

const HEADING: &str = "Traveller,Flight,From,To,Departure date,Departure time,Arrival time\n";

fn leg(forum: &mut ForumInABox) -> Value {
    forum.does("list_legs", json!({}))[0].clone()
}

#[test]
fn new_times_end_the_delay_of_the_old_ones() {
    let mut forum = ForumInABox::new();
    forum.brings("arrivals.csv", format!("{HEADING}Ana Petrova,IB 100,MAD,BCN,2014-06-18,10:00,11:15\n"));
    let id = leg(&mut forum)["id"].clone();
    forum.does("set_delay", json!({ "leg": id, "minutes": 45 }));
    let view = forum.stages("arrivals.csv", format!("{HEADING}Ana Petrova,IB 100,MAD,BCN,2014-06-18,10:00,11:15\n"));
    assert_eq!(outcomes(&view), ["same"], "the timetable as it was says nothing about the delay");
    let view = forum.stages("arrivals.csv", format!("{HEADING}Ana Petrova,IB 100,MAD,BCN,2014-06-18,16:00,17:15\n"));
    assert!(words_of(&rows(&view)[0]).contains(&"estimate_ends"), "{view:#}");
    forum.does("accept_import", json!({}));
    let moved = leg(&mut forum);
    assert_eq!((&moved["lands"]["time"], &moved["delay_minutes"]), (&json!("17:15"), &json!(0)));
    assert_eq!(moved["status"], "changed", "the airline changed it; it is not late");
}

#[test]
fn a_leg_moved_by_hand_loses_its_old_estimate_too() {
    let mut forum = ForumInABox::new();
    forum.brings("arrivals.csv", format!("{HEADING}Ana Petrova,IB 100,MAD,BCN,2014-06-18,10:00,11:15\n"));
    let id = leg(&mut forum)["id"].clone();
    forum.does("set_delay", json!({ "leg": id, "minutes": 45 }));
    forum.does("edit_leg", json!({ "id": id, "note": "met by the vice-mayor" }));
    assert_eq!(leg(&mut forum)["delay_minutes"], 45, "another note is no new timetable");
    let wall = |local: &str| json!({ "local": local });
    let times = |departs: &str, arrives: &str| {
        // The form of a leg says all it shows.
        json!({ "id": id, "status": "delayed", "departs": wall(departs), "arrives": wall(arrives) })
    };
    forum.does("edit_leg", times("2014-06-18T10:00", "2014-06-18T11:15"));
    assert_eq!(leg(&mut forum)["delay_minutes"], 45, "nor are the same times");
    forum.does("edit_leg", times("2014-06-18T16:00", "2014-06-18T17:15"));
    let moved = leg(&mut forum);
    assert_eq!((&moved["lands"]["time"], &moved["status"]), (&json!("17:15"), &json!("changed")));
}

#[test]
fn decisions_about_rows_do_not_outlive_their_list() {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    let list = "Name;Organisation\nA. Petrova;Sofia\n";
    forum.stages_as("guests.csv", list, json!({ "noun": "people" }));
    forum.does("restage_import", json!({ "rows": [{ "number": 2, "target": ana }] }));
    let mapping = json!({ "0": "name", "1": null });
    let view = forum.does("restage_import", json!({ "options": { "mapping": mapping } }));
    assert_eq!(
        rows(&view)[0]["target"]["name"],
        "Ana Petrova",
        "a column that means something else is of the same row"
    );
    let view = forum.does("restage_import", json!({ "noun": "people" }));
    assert_eq!(rows(&view)[0]["target"]["name"], "Ana Petrova", "what was clear already changes nothing");
    let view = forum.does("restage_import", json!({ "options": { "delimiter": "," } }));
    assert_eq!(rows(&view)[0]["target"], Value::Null, "cut otherwise, they are other rows: {view:#}");
}

#[test]
fn a_list_without_headings_keeps_its_first_row() {
    let mut forum = ForumInABox::new();
    let list = "Ana Petrova;Sofia\nBoris Ivanov;Varna\n";
    let mapping = json!({ "0": "name", "1": "body" });
    let view = forum.stages_as("guests.csv", list, json!({ "noun": "people", "options": { "mapping": mapping } }));
    assert_eq!(view["open"], json!(["headings"]), "nobody took the first row for headings in silence");
    let view = forum.does("restage_import", json!({ "options": { "heading_row": 0 } }));
    assert_eq!((&view["open"], &view["heading_row"]), (&json!([]), &Value::Null));
    assert_eq!(outcomes(&view), ["same", "new"], "{view:#}");
    assert_eq!(
        (&view["columns"][0]["heading"], &view["columns"][0]["samples"][0]),
        (&json!(""), &json!("Ana Petrova"))
    );
    forum.does("accept_import", json!({}));
    assert_eq!(forum.planner().plan().column_mappings.len(), 0, "a name is no heading to be remembered");
}

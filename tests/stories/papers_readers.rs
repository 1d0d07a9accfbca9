//! Who reads which document: a brief reaches its own side alone, the press is told who leads, nobody outside the office finds
//! a telephone that was not asked for, and a sign on a door gives no meeting away.

use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

/// Sofia asked to meet Amman; Sofia's brief says what it wants.
fn with_a_bilateral() -> ForumInABox {
    let mut forum = ForumInABox::new();
    let (sofia, amman, hall) = (forum.id("Sofia"), forum.id("Amman"), forum.id("Hall A"));
    let ana = forum.id("Ana Petrova");
    forum.does(
        "edit_person",
        json!({ "id": ana, "phone": "+359 2 111", "email": "ana@sofia.example", "biography": "Born in Ruse." }),
    );
    forum.makes("talk", "request_meeting", json!({ "asking": sofia, "asked": [amman] }));
    let talk = forum.id("talk");
    forum.does(
        "edit_meeting",
        json!({ "id": talk, "title": "Sofia and Amman on returns", "status": "placed", "space": hall,
            "starts": { "local": "2014-06-19T10:00" }, "ends": { "local": "2014-06-19T10:30" } }),
    );
    forum.does(
        "write_brief",
        json!({ "meeting": talk, "delegation": sofia, "objectives": "Ten places", "press_line": "Good talks" }),
    );
    forum
}

fn text(forum: &mut ForumInABox, input: Value) -> String {
    forum.does("preview_paper", input)["text"].as_str().expect("a text").to_owned()
}

fn subject(forum: &mut ForumInABox, kind: &str, begins: &str) -> Value {
    let all = forum.does("list_paper_subjects", json!({ "kind": kind }));
    let found =
        all.as_array().expect("rows").iter().find(|one| one["name"].as_str().unwrap_or_default().starts_with(begins));
    found.unwrap_or_else(|| panic!("{kind} of {begins}: {all}"))["id"].clone()
}

#[test]
fn a_brief_is_read_by_its_own_side_alone() {
    let mut forum = with_a_bilateral();
    let (own, other) =
        (subject(&mut forum, "bilateral_brief", "Sofia"), subject(&mut forum, "bilateral_brief", "Amman"));
    let ours = text(&mut forum, json!({ "kind": "bilateral_brief", "about": own }));
    assert!(ours.contains("Ten places") && ours.contains("Good talks"), "{ours}");
    let theirs = text(&mut forum, json!({ "kind": "bilateral_brief", "about": other }));
    assert!(!theirs.contains("Ten places") && theirs.contains("Bilal Haddad"), "{theirs}");
    let (sofia, amman) = (subject(&mut forum, "briefing_book", "Sofia"), subject(&mut forum, "briefing_book", "Amman"));
    let book = text(&mut forum, json!({ "kind": "briefing_book", "about": sofia }));
    assert!(book.contains("Ten places") && book.contains("Born in Ruse."), "{book}");
    assert!(!text(&mut forum, json!({ "kind": "briefing_book", "about": amman })).contains("Ten places"));
    for reader in ["heads_aide", "host_liaison", "security"] {
        let visit = text(&mut forum, json!({ "kind": "programme_of_visit", "about": sofia, "audience": reader }));
        assert!(!visit.contains("Ten places") && visit.contains("10:00"), "{reader}: {visit}");
    }
}

#[test]
fn participants_have_no_contacts_and_the_press_reads_who_leads() {
    let mut forum = with_a_bilateral();
    let sofia = forum.id("Sofia");
    let adviser =
        json!({ "display_name": "Vanya Krumova", "delegation": sofia, "role": "adviser", "fictitious": true });
    forum.makes("Vanya Krumova", "add_person", adviser);
    let all = text(&mut forum, json!({ "kind": "participants" }));
    assert!(all.contains("Ana Petrova") && all.contains("Vanya Krumova"), "{all}");
    assert!(!all.contains("+359") && !all.contains("ana@sofia.example"), "{all}");
    let press = text(&mut forum, json!({ "kind": "participants", "audience": "press" }));
    assert!(press.contains("Ana Petrova") && !press.contains("Vanya"), "{press}");
}

#[test]
fn a_telephone_reaches_security_only_where_it_is_asked_for() {
    let mut forum = with_a_bilateral();
    let sheet = |ask: Value| json!({ "kind": "contact_sheet", "audience": "security", "ask": ask });
    assert!(!text(&mut forum, sheet(json!([]))).contains("+359"));
    let asked = text(&mut forum, sheet(json!(["phone"])));
    assert!(asked.contains("+359 2 111") && !asked.contains("ana@sofia.example"), "{asked}");
}

#[test]
fn a_sign_on_a_door_gives_no_meeting_away() {
    let mut forum = with_a_bilateral();
    let talk = forum.id("talk");
    assert_eq!(forum.does("preview_paper", json!({ "kind": "door_sign" }))["empty"], true, "nobody confirmed it yet");
    forum.does("edit_meeting", json!({ "id": talk, "status": "confirmed" }));
    for reader in ["participants", "host_liaison"] {
        let sign = text(&mut forum, json!({ "kind": "door_sign", "audience": reader }));
        assert!(
            sign.contains("Reserved") && !sign.contains("returns") && !sign.contains("Petrova"),
            "{reader}: {sign}"
        );
    }
    forum.does("edit_meeting", json!({ "id": talk, "neutral_title": "Meeting 12" }));
    for reader in ["participants", "host_liaison"] {
        let sign = text(&mut forum, json!({ "kind": "door_sign", "audience": reader }));
        assert!(sign.contains("Meeting 12") && !sign.contains("returns"), "{reader}: {sign}");
    }
}

#[test]
fn the_caterer_reads_no_bilateral_and_no_name() {
    let mut forum = with_a_bilateral();
    let hall = subject(&mut forum, "function_schedule", "Hall A");
    let kitchen = text(&mut forum, json!({ "kind": "function_schedule", "about": hall, "audience": "caterer" }));
    assert!(!kitchen.contains("returns") && !kitchen.contains("Petrova"), "{kitchen}");
    let desk = text(&mut forum, json!({ "kind": "function_schedule", "about": hall, "audience": "desk" }));
    assert!(desk.contains("returns"), "{desk}");
}

#[test]
fn a_document_of_one_delegation_leaves_the_others_out() {
    let mut forum = with_a_bilateral();
    let ana = forum.id("Ana Petrova");
    let seen = text(&mut forum, json!({ "kind": "participants", "people": [ana] }));
    assert!(seen.contains("Ana Petrova") && !seen.contains("Bilal"), "{seen}");
}

//! Names are kept as people write them, in any script and however strange, because a name that looks like a trick may
//! still be a name. What cannot be shown or would not fit is refused with the field that holds it.

use attache_planner::{Problem, Refusal};
use forum_in_a_box::ForumInABox;
use serde_json::json;

/// Texts that have broken other programs. All of them can be shown, so all of them are kept letter for letter.
const STRANGE: &[&str] = &[
    "Robert'); DROP TABLE person;--",
    "\" OR \"\"=\"",
    "%_%' ESCAPE '\\",
    "<script>alert('hello')</script>",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "{{7*7}} ${7*7} #{7*7}",
    "=HYPERLINK(\"http://example.org\")",
    "../../.bashrc",
    "C:\\CON",
    "delegate\u{202E}fdp.exe",
    "\u{2066}isolated\u{2069}",
    "ﷺ محمد الفاتح",
    "Ĳsbrand Ōtāne Ŧħø",
    "e\u{301}\u{302}\u{303}\u{304}\u{305}",
    "山田 太郎",
    "👩🏽‍💼 mayor",
    "null",
    "NaN",
    "BEGIN:VCALENDAR",
    "{ $name }",
    "two\nlines\tand a tab",
];

#[test]
fn strange_names_are_kept_letter_for_letter() {
    let mut forum = ForumInABox::new();
    for text in STRANGE {
        let done = forum.does("add_person", json!({ "display_name": text, "family_name": text }));
        let person = forum.does("person", json!({ "id": done["result"] }));
        assert_eq!(person["display_name"], *text, "a name is what its bearer says it is");
        assert_eq!(done["said"]["facts"]["name"], *text, "the history names the person so too");
        forum.does("edit_person", json!({ "id": done["result"], "note": text, "email": text }));
    }
    forum.assert_sound("with strange names");
    forum.reopen();
    let people = forum.does("list_people", json!({}));
    let names: Vec<&str> = people.as_array().expect("a list").iter().filter_map(|row| row["name"].as_str()).collect();
    for text in STRANGE {
        assert!(names.contains(text), "{text:?} is still there after the file was opened again");
    }
    forum.planner().check_file().expect("no text was taken for a statement");
}

#[test]
fn strange_texts_can_be_searched_for() {
    let mut forum = ForumInABox::new();
    for text in STRANGE {
        forum.does("add_person", json!({ "display_name": text }));
    }
    for text in STRANGE {
        forum.does("search", json!({ "text": text }));
    }
    let hits = forum.does("search", json!({ "text": "drop table" }));
    assert_eq!(hits[0]["name"], STRANGE[0], "a search looks for letters and runs nothing");
}

#[track_caller]
fn check_refused(command: &str, field: &str, text: &str, problem: Problem) {
    let mut forum = ForumInABox::new();
    let before = forum.planner().plan().clone();
    let refusal = forum.refuses(command, json!({ field: text }));
    assert_eq!(refusal, Refusal::invalid(field, problem), "{field} of {command}");
    assert!(*forum.planner().plan() == before, "a refused text changes nothing");
}

#[test]
fn what_cannot_be_shown_is_refused_with_its_field() {
    for text in ["zero\u{0}byte", "bell\u{7}", "escape\u{1b}[31m", "back\u{8}space", "c1\u{85}control", "del\u{7f}"] {
        check_refused("add_person", "display_name", text, Problem::ControlCharacters);
        check_refused("add_theme", "title", text, Problem::ControlCharacters);
        check_refused("edit_forum", "cover", text, Problem::ControlCharacters);
        check_refused("search", "text", text, Problem::ControlCharacters);
    }
}

#[test]
fn what_does_not_fit_is_refused_with_its_field() {
    let endless = "x".repeat(1 << 20);
    check_refused("add_person", "display_name", &endless, Problem::TooLong);
    check_refused("add_theme", "title", &endless, Problem::TooLong);
    check_refused("edit_forum", "outcome", &endless, Problem::TooLong);
    check_refused("search", "text", &endless, Problem::TooLong);
    let stacked = format!("a{}", "\u{301}".repeat(1_000));
    check_refused("add_person", "display_name", &stacked, Problem::TooLong);
}

#[test]
fn what_says_nothing_is_refused_where_something_must_be_said() {
    for nothing in ["", "   ", "\n\t", "\u{a0}\u{2003}"] {
        check_refused("add_person", "display_name", nothing, Problem::Empty);
        check_refused("add_theme", "title", nothing, Problem::Empty);
        check_refused("edit_forum", "title", nothing, Problem::Empty);
    }
}

#[test]
fn the_longest_text_that_is_allowed_fits_into_the_file() {
    let mut forum = ForumInABox::new();
    for letter in ["x", "é", "山", "👩"] {
        let person = forum.does("add_person", json!({ "display_name": letter.repeat(300) }));
        forum.does(
            "edit_person",
            json!({
                "id": person["result"], "note": letter.repeat(10_000), "given_name": letter.repeat(200),
                "honorific": letter.repeat(100), "phone": letter.repeat(60), "email": letter.repeat(254),
            }),
        );
        forum.does("add_theme", json!({ "title": letter.repeat(500) }));
        let hall = forum.id("Hall A");
        let at = |day: usize| json!({ "local": format!("2014-07-{day:02}T09:00") });
        let days = 1 + letter.len();
        forum.does(
            "book_room",
            json!({
                "space": hall, "starts": at(days), "ends": at(days + 1), "title": letter.repeat(500), "status": "hold",
            }),
        );
    }
    forum.assert_sound("with the longest texts");
}

#[test]
fn a_person_named_twice_in_one_list_is_named_in_the_refusal() {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    let one = json!({ "person": ana, "side": "requesting" });
    let refusal = forum.refuses(
        "add_meeting",
        json!({ "title": "Sofia meets Sofia", "kind": "bilateral", "participants": [one, one] }),
    );
    assert_eq!(refusal, Refusal::AlreadyThere { name: "Ana Petrova".into() }, "one person sits on one chair");
    forum.assert_sound("after the refusal");
}

#[test]
fn a_delegation_that_is_needed_says_by_whom() {
    let mut forum = ForumInABox::new();
    let (sofia, ana) = (forum.id("Sofia"), forum.id("Ana Petrova"));
    let refusal = forum.refuses("remove_delegation", json!({ "id": sofia }));
    assert_eq!(refusal, Refusal::StillInUse { name: "Sofia".into(), by: "Ana Petrova".into() });
    let people = json!([{ "person": ana, "side": "requesting" }]);
    forum.does("add_meeting", json!({ "title": "Courtesy call", "kind": "courtesy_call", "participants": people }));
    let members = forum.does("list_memberships", json!({}));
    let of_ana =
        members.as_array().expect("a list").iter().find(|row| row["person"] == json!(ana)).expect("Ana's place");
    forum.does("remove_membership", json!({ "id": of_ana["id"] }));
    let refusal = forum.refuses("remove_delegation", json!({ "id": sofia }));
    assert_eq!(refusal, Refusal::StillInUse { name: "Sofia".into(), by: "Courtesy call".into() }, "she speaks for it");
}

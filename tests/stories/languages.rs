//! A person's languages are entries with a level, read from whatever somebody wrote. What nobody understands stays as it
//! was written, and no list, import or merging loses it.

use attache_planner::{Problem, Refusal};
use forum_in_a_box::{ForumInABox, attache};
use serde_json::{Value, json};

fn ana(forum: &mut ForumInABox) -> Value {
    let id = forum.id("Ana Petrova");
    forum.does("person", json!({ "id": id }))
}

fn edits(forum: &mut ForumInABox, change: Value) {
    let mut input = json!({ "id": forum.id("Ana Petrova") });
    for (field, value) in change.as_object().expect("fields") {
        input[field] = value.clone();
    }
    forum.does("edit_person", input);
}

fn tags(person: &Value) -> Vec<(String, String)> {
    let of = |row: &Value, field: &str| row[field].as_str().unwrap_or_default().to_owned();
    let rows = person["languages"].as_array().expect("a list");
    rows.iter().map(|row| (of(row, "language"), of(row, "level"))).collect()
}

fn pairs(wanted: &[(&str, &str)]) -> Vec<(String, String)> {
    wanted.iter().map(|(tag, level)| ((*tag).to_owned(), (*level).to_owned())).collect()
}

#[test]
fn languages_have_levels_and_can_be_taken_back() {
    let mut forum = ForumInABox::new();
    let french = json!([{ "language": "fr", "level": "C1" }, { "language": "pt-br", "level": "unsaid" }, { "language": "ar", "level": "native" }]);
    edits(&mut forum, json!({ "languages": french }));
    let person = ana(&mut forum);
    assert_eq!(tags(&person), pairs(&[("fr", "C1"), ("pt-BR", "unsaid"), ("ar", "native")]));
    assert_eq!(person["languages"][1]["name"], "Portuguese (Brazil)");
    assert_eq!(person["languages_text"], "French C1, Portuguese (Brazil), Arabic native");
    let rows = forum.does("list_people", json!({}));
    let row = rows.as_array().expect("people").iter().find(|row| row["name"] == "Ana Petrova").expect("Ana").clone();
    assert_eq!(row["languages"], "French C1, Portuguese (Brazil), Arabic native", "lists read like people write");
    forum.does("undo", json!({}));
    assert_eq!(tags(&ana(&mut forum)), [], "and nothing is left of it");
}

#[test]
fn what_is_not_understood_is_kept_until_somebody_says_it_otherwise() {
    let mut forum = ForumInABox::new();
    edits(&mut forum, json!({ "languages_unread": "bulgarian native, some Greek, english B2" }));
    let person = ana(&mut forum);
    assert_eq!(tags(&person), pairs(&[("bg", "native"), ("en", "B2")]), "what is understood becomes entries");
    assert_eq!(person["languages_unread"], "some Greek");
    edits(&mut forum, json!({ "languages": [{ "language": "bg", "level": "native" }] }));
    let person = ana(&mut forum);
    assert_eq!((tags(&person).len(), person["languages_unread"].as_str()), (1, Some("some Greek")), "the rest stays");
    edits(&mut forum, json!({ "languages_unread": "Greek A1" }));
    assert_eq!(ana(&mut forum)["languages_text"], "Bulgarian native, Greek A1");
    assert_eq!(ana(&mut forum)["languages_unread"], "");
}

#[test]
fn what_is_no_language_is_refused() {
    let mut forum = ForumInABox::new();
    let id = forum.id("Ana Petrova");
    let refused = forum.refuses("edit_person", json!({ "id": id, "languages": [{ "language": "?", "level": "C1" }] }));
    assert_eq!(refused, Refusal::invalid("languages", Problem::OutOfRange));
    let many: Vec<Value> = forum.does("list_languages", json!({})).as_array().expect("languages").clone();
    let many: Vec<Value> = many.iter().map(|one| json!({ "language": one["language"], "level": "C1" })).collect();
    let refused = forum.refuses("edit_person", json!({ "id": id, "languages": many }));
    assert_eq!(refused, Refusal::invalid("languages", Problem::TooLong), "nobody speaks all of them");
}

#[test]
fn a_list_that_comes_again_in_other_words_changes_nothing() {
    let mut forum = ForumInABox::new();
    forum.brings("first.csv", "Name,Organisation,Languages\nRosa Vidal,Sofia,\"Francés (C1), inglés, some Greek\"\n");
    let rosa = forum.does("list_people", json!({}));
    let rosa = rosa.as_array().expect("people").iter().find(|row| row["name"] == "Rosa Vidal").expect("Rosa").clone();
    assert_eq!(rosa["languages"], "French C1, English, some Greek");
    let again = forum.stages("again.csv", "Name,Organisation,Languages\nRosa Vidal,Sofia,FR C1; EN; some Greek\n");
    assert_eq!(again["rows"][0]["what"], "same", "{:#}", again["rows"][0]);
    let more = forum.stages("more.csv", "Name,Organisation,Languages\nRosa Vidal,Sofia,FR C2; EN\n");
    let change = &more["rows"][0]["changes"][0];
    assert_eq!(
        (&change["old"], &change["new"]),
        (&json!("French C1, English, some Greek"), &json!("French C2, English"))
    );
}

#[test]
fn languages_without_a_window() {
    let mut forum = ForumInABox::new();
    let id = forum.id("Ana Petrova");
    forum.close();
    let input = json!({ "id": id, "languages": [{ "language": "bg", "level": "native" }] }).to_string();
    let run = |arguments: &[&str]| {
        let done = attache().args(arguments).output().expect("the program runs");
        String::from_utf8(done.stdout).expect("text")
    };
    let path = forum.path();
    let path = path.to_str().expect("a path");
    run(&["call", path, "edit_person", &input]);
    assert!(run(&["list", path, "people"]).contains("Bulgarian native"), "the list says it");
}

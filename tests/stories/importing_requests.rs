//! An office sends its list of requests to meet; each becomes a meeting that waits, with the sides it names. A second list
//! corrects the first, and nobody is asked who is not in the forum.

use forum_in_a_box::{ForumInABox, outcomes, words_of};
use serde_json::{Value, json};

const REQUESTS: &str = "\
Requesting delegation,Wants to meet,Subject,Kind,Topic,Priority,Minutes,Interpretation,Received,Answer,Remarks
Sofia,Amman,,pull-aside,Ports,must,20,consecutive,2014-05-02,accepted,By letter
City of Amman,Sofia;Tunis,Water,,,,,,2014-05-03,,
";

fn with_tunis() -> ForumInABox {
    let mut forum = ForumInABox::new();
    forum.makes("Tunis", "add_delegation", json!({ "body_name": "Tunis", "body_kind": "city" }));
    forum
}

fn meeting(forum: &mut ForumInABox, title: &str) -> Value {
    let rows = forum.does("list_meetings", json!({}));
    let found = rows.as_array().expect("rows").iter().find(|row| row["title"] == title).cloned();
    found.unwrap_or_else(|| panic!("no meeting is called {title}: {rows}"))
}

#[test]
fn a_list_of_requests_brings_meetings_that_wait() {
    let mut forum = with_tunis();
    let before = forum.planner().plan().clone();
    let view = forum.stages("requests.csv", REQUESTS);
    assert_eq!(view["noun"], "requests");
    assert_eq!(outcomes(&view), ["new"; 2], "{view:#}");
    forum.does("accept_import", json!({}));
    let ports = meeting(&mut forum, "Sofia – Amman");
    for (field, value) in [
        ("kind", json!("pull_aside")),
        ("topic", json!("Ports")),
        ("priority", json!("must")),
        ("minutes", json!(20)),
        ("interpretation", json!("consecutive")),
        ("received_on", json!("2014-05-02")),
        ("status", json!("agreed")),
    ] {
        assert_eq!(ports[field], value, "{field}");
    }
    let water = meeting(&mut forum, "Water");
    assert_eq!((&water["kind"], &water["status"]), (&json!("trilateral"), &json!("requested")));
    let sides: Vec<&Value> = water["parties"].as_array().expect("sides").iter().map(|party| &party["name"]).collect();
    assert_eq!(sides.len(), 3);
    assert_eq!(sides[0], "Amman", "who asks stands first");
    let seated = water["participants"].as_array().map(Vec::len);
    assert_eq!(seated, Some(2), "two of them have a head so far");
    forum.assert_sound("after requests were brought in");
    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before, "one undo takes the list back");
}

#[test]
fn a_later_list_corrects_what_was_said_and_keeps_what_was_answered() {
    let mut forum = with_tunis();
    forum.stages("requests.csv", REQUESTS);
    forum.does("accept_import", json!({}));
    assert_eq!(outcomes(&forum.stages("requests.csv", REQUESTS)), ["same"; 2], "the same list once more");
    let later = "Delegation,Counterpart,Topic,Priority,Answer\nSofia,Amman,Harbours,high,declined\n";
    let view = forum.stages("later.csv", later);
    assert_eq!(outcomes(&view), ["update"]);
    forum.does("accept_import", json!({}));
    let ports = meeting(&mut forum, "Sofia – Amman");
    assert_eq!((&ports["topic"], &ports["priority"]), (&json!("Harbours"), &json!("high")));
    assert_eq!(ports["status"], "agreed", "answers are entered where they are given");
    assert_eq!(forum.does("list_meetings", json!({})).as_array().map(Vec::len), Some(2));
}

#[test]
fn who_is_not_in_the_forum_is_not_asked() {
    let mut forum = with_tunis();
    let list = "Delegation,Counterpart,Topic\nSofia,Atlantis,Tides\n,Amman,Nobody asks\nSofia,Sofia,Alone\n";
    let view = forum.stages("requests.csv", list);
    assert_eq!(outcomes(&view), ["rejected"; 3], "{view:#}");
    let words = words_of(&view["rows"][0]);
    assert_eq!(words, ["delegation_unknown"]);
}

//! The lists of other offices come into the forum row by row, and nothing of them is stored before somebody has looked at
//! it and accepted. A list that comes a second time brings nobody a second time.

use attache_planner::imports::ToConfirm;
use attache_planner::{OperationLabel, Refusal, words};
use forum_in_a_box::{ForumInABox, Untouched, words_of};
use serde_json::{Value, json};

const PEOPLE: &str = include_str!("../lists/participants_official_capacity.csv");
const CITIES: &str = include_str!("../lists/cities_by_event.csv");

/// What the columns of the list of real people mean.
fn people_columns() -> Value {
    json!({ "noun": "people", "options": { "heading_row": 1, "mapping": { "1": "name", "2": "family_name", "3": "position", "4": "body", "5": "country" } } })
}

fn row(view: &Value, number: u64) -> Value {
    let rows = view["rows"].as_array().expect("rows");
    rows.iter().find(|row| row["number"] == number).unwrap_or_else(|| panic!("row {number} of {view:#}")).clone()
}

#[track_caller]
fn check_row(view: &Value, number: u64, what: &str, accept: bool) {
    let row = row(view, number);
    assert_eq!((row["what"].as_str(), row["accept"].as_bool()), (Some(what), Some(accept)), "{row:#}");
}

fn names(forum: &mut ForumInABox, command: &str) -> Vec<String> {
    let rows = forum.does(command, json!({}));
    rows.as_array().expect("a list").iter().filter_map(|row| row["name"].as_str().map(str::to_owned)).collect()
}

#[test]
fn nothing_is_stored_before_somebody_accepts() {
    let mut forum = ForumInABox::new();
    forum.close();
    let untouched = Untouched::so_far(&forum.path());
    forum.open().expect("it opens");
    let before = forum.planner().plan().clone();
    let view = forum.stages("guests.csv", "Name,Organisation,Country\nMaria Silva,Lisbon,PT\n");
    check_row(&view, 2, "new", true);
    forum.does("restage_import", json!({ "rows": [{ "number": 2, "accept": false }] }));
    forum.does("staged_import", json!({}));
    assert!(*forum.planner().plan() == before, "a list that is looked at is no part of the forum");
    forum.close();
    untouched.assert_still("a list that was only looked at leaves no byte");
    forum.open().expect("it opens");
    assert_eq!(forum.refuses("accept_import", json!({})), Refusal::NothingStaged, "closing forgets what was staged");
    forum.stages("guests.csv", "Name,Organisation\nMaria Silva,Lisbon\n");
    forum.does("discard_import", json!({}));
    assert_eq!(forum.refuses("staged_import", json!({})), Refusal::NothingStaged, "what was discarded is forgotten");
}

#[test]
fn a_real_list_comes_twice_and_nobody_is_there_twice() {
    let mut forum = ForumInABox::new();
    let view = forum.stages_as("summit.csv", PEOPLE, people_columns());
    assert_eq!(view["counts"]["rejected"], 0, "every line of a real list can be taken in");
    forum.does("accept_import", json!({}));
    let (people, delegations) = (names(&mut forum, "list_people"), names(&mut forum, "list_delegations"));
    assert!(people.iter().any(|name| name == "Manuela Carmena"), "{people:?}");
    assert!(people.len() > 90 && delegations.len() > 50, "{} people of {}", people.len(), delegations.len());

    let again = forum.stages_as("summit.csv", PEOPLE, people_columns());
    assert_eq!(again["counts"]["new"], 0, "nobody is new the second time");
    assert_eq!(again["counts"]["update"], 0, "and nothing is different");
    let done = forum.does("accept_import", json!({}));
    assert_eq!(done["said"]["position"], 0, "so nothing is written");
    assert_eq!(names(&mut forum, "list_people"), people, "the people are the same");
    assert_eq!(names(&mut forum, "list_delegations"), delegations, "and so are the delegations");

    forum.does("undo", json!({}));
    assert_eq!(names(&mut forum, "list_people").len(), 3, "one undo takes back the whole list");
    assert_eq!(names(&mut forum, "list_delegations").len(), 2, "with the delegations it brought");
}

#[test]
fn cities_of_a_real_list_become_delegations_once() {
    let mut forum = ForumInABox::new();
    let columns =
        json!({ "noun": "delegations", "options": { "mapping": { "1": "name", "2": "country", "7": "zone" } } });
    let view = forum.stages_as("cities.csv", CITIES, columns.clone());
    assert_eq!(view["counts"]["rejected"], 0, "every city has a name and a zone");
    forum.does("accept_import", json!({}));
    let first = names(&mut forum, "list_delegations");
    assert!(first.iter().any(|name| name == "Abidjan"), "{first:?}");
    let again = forum.stages_as("cities.csv", CITIES, columns);
    assert_eq!(
        (&again["counts"]["new"], &again["counts"]["update"]),
        (&json!(0), &json!(0)),
        "the second time nothing is new"
    );
    forum.does("accept_import", json!({}));
    assert_eq!(names(&mut forum, "list_delegations"), first, "each city is there once");
}

#[test]
fn one_field_is_updated_and_taken_back() {
    let mut forum = ForumInABox::new();
    forum.brings(
        "guests.csv",
        "Name,Organisation,Email,Phone\nAna Petrova,Sofia,ana@sofia.example,\nMaria Silva,Lisbon,,123\n",
    );
    let view = forum.stages(
        "guests.csv",
        "Name,Organisation,Email,Phone\nAna Petrova,Sofia,a.petrova@sofia.example,\nMaria Silva,Lisbon,,\n",
    );
    check_row(&view, 2, "update", true);
    check_row(&view, 3, "same", true);
    let ana = row(&view, 2);
    assert_eq!(
        ana["changes"],
        json!([{ "field": "email", "old": "ana@sofia.example", "new": "a.petrova@sofia.example" }]),
        "one field is different"
    );
    assert_eq!(ana["target"]["name"], "Ana Petrova", "of somebody who is there");
    let done = forum.does("accept_import", json!({}));
    assert_eq!(done["said"]["op"], "accept_import");
    let label: OperationLabel = serde_json::from_value(done["said"].clone()).expect("a label");
    assert_eq!(words::operation(&label), "Import 1 people from guests.csv", "the history says what came from where");
    let id = forum.id("Ana Petrova");
    assert_eq!(forum.does("person", json!({ "id": id }))["email"], "a.petrova@sofia.example");
    forum.does("undo", json!({}));
    assert_eq!(forum.does("person", json!({ "id": id }))["email"], "ana@sofia.example", "it is as it was");
    assert_eq!(names(&mut forum, "list_people").len(), 4, "an empty cell and a second list took nothing away");
}

#[test]
fn a_name_in_another_script_is_offered_and_somebody_decides() {
    let mut forum = ForumInABox::new();
    forum.brings("guests.csv", "Name,Organisation\nDesislava Ivanova,Sofia\n");
    let list = "Name,Organisation,Phone\nДесислава Иванова,София,+359 2 000\n";
    let view = forum.stages("guests.csv", list);
    check_row(&view, 2, "unsure", false);
    let offered = row(&view, 2)["candidates"][0].clone();
    assert_eq!((&offered["thing"]["name"], &offered["because"]), (&json!("Desislava Ivanova"), &json!("script")));
    assert_eq!(forum.does("accept_import", json!({}))["result"]["left_out"], 1, "nobody is merged silently");

    forum.stages("guests.csv", list);
    let decided = json!({ "rows": [{ "number": 2, "target": offered["thing"]["id"] }] });
    let view = forum.does("restage_import", decided);
    check_row(&view, 2, "update", true);
    let said = ["body_spelled", "name_kept"];
    assert_eq!(words_of(&row(&view, 2)), said, "the names stay as the office wrote them");
    forum.does("accept_import", json!({}));
    assert_eq!(names(&mut forum, "list_people").iter().filter(|name| name.contains("Ivanova")).count(), 1);

    forum.stages("guests.csv", list);
    let view = forum.does("restage_import", json!({ "rows": [{ "number": 2, "target": null }] }));
    check_row(&view, 2, "new", true);
}

#[test]
fn namesakes_are_told_apart_by_their_delegations() {
    let mut forum = ForumInABox::new();
    let view = forum.stages("guests.csv", "Name,Organisation\nAna Petrova,Varna\nAna Petrova,SOFIA\nBilal Haddad,\n");
    check_row(&view, 2, "unsure", false);
    check_row(&view, 3, "same", true);
    check_row(&view, 4, "same", true);
    assert_eq!(names(&mut forum, "list_delegations").len(), 2, "Varna is not there while nobody decides");
}

#[test]
fn bodies_are_known_in_any_spelling() {
    let mut forum = ForumInABox::new();
    forum.brings("bodies.csv", "Delegation,Country,Local name\nAthens,GR,Αθήνα\nTripoli,LY,\nTripoli,LB,\n");
    let list =
        "Name,Organisation,Country\nA One,Municipality of Athens,Greece\nB Two,ΑΘΗΝΑ,GR\nC Three,Tripoli,Lebanon\n";
    let view = forum.stages("guests.csv", list);
    assert_eq!(view["counts"]["new"], 3, "three people");
    forum.does("accept_import", json!({}));
    let delegations = names(&mut forum, "list_delegations");
    assert_eq!(delegations, ["Amman", "Athens", "Sofia", "Tripoli", "Tripoli"], "and no new delegation");
    let members = forum.does("list_memberships", json!({}));
    let of_athens = members.as_array().expect("a list").iter().filter(|member| member["delegation_name"] == "Athens");
    assert_eq!(of_athens.count(), 2);
}

#[test]
fn dates_that_can_be_read_two_ways_are_asked_about() {
    let mut forum = ForumInABox::new();
    let list = "Guest,Hotel,City,Check in,Check out\nAna Petrova,Hotel Mar,Barcelona,06/07/2014,08/07/2014\n";
    let view = forum.stages("nights.csv", list);
    assert_eq!(view["noun"], "stays", "the headings say what it is a list of");
    assert_eq!(view["dates"]["ambiguous"], true, "June or July");
    assert_eq!(view["open"], json!(["date_convention"]));
    let unconfirmed = Refusal::ImportUnconfirmed { what: ToConfirm::DateConvention };
    assert_eq!(forum.refuses("accept_import", json!({})), unconfirmed, "nobody guesses");
    let view = forum.does("restage_import", json!({ "options": { "date_convention": "day_month_year" } }));
    assert_eq!(view["open"], json!([]));
    forum.does("accept_import", json!({}));
    let stays = forum.does("list_stays", json!({}));
    assert_eq!((&stays[0]["check_in"], &stays[0]["check_out"]), (&json!("2014-07-06"), &json!("2014-07-08")));
}

#[test]
fn what_is_wrong_is_said_with_its_row_and_its_column() {
    let mut forum = ForumInABox::new();
    let list = "Guest,Hotel,City,Arrival,Departure\nAna Petrova,Hotel Mar,Barcelona,31.02.2014,21.06.2014\nBilal Haddad,Hotel Mar,Barcelona,18.06.2014,21.06.2014\n";
    let view = forum.stages_as("nights.csv", list, json!({ "noun": "stays" }));
    check_row(&view, 2, "rejected", false);
    check_row(&view, 3, "new", true);
    let problem = row(&view, 2)["problems"][0].clone();
    assert_eq!(problem["column"], "Arrival");
    let facts = serde_json::from_value(problem["facts"].clone()).expect("facts");
    let problem = attache_planner::imports::RowProblem {
        word: attache_planner::imports::Said::NotADay,
        weight: attache_planner::imports::Weight::Bars,
        column: Some("Arrival".to_owned()),
        facts,
    };
    assert_eq!(words::row_problem(2, &problem), "Row 2, column Arrival: 31.02.2014 is no day.");
    let imported = forum.does("accept_import", json!({}))["result"].clone();
    assert_eq!(imported, json!({ "new": 1, "updated": 0, "same": 0, "left_out": 1 }));
}

#[test]
fn the_meaning_of_columns_is_remembered() {
    let mut forum = ForumInABox::new();
    let list = "Wer,Woher,Sonstiges\nMaria Silva,Lisbon,x\n";
    let view = forum.stages_as("liste.csv", list, json!({ "noun": "people" }));
    assert_eq!(
        view["open"],
        json!(["columns", "headings"]),
        "the headings are in a language the program does not read"
    );
    let mapping = json!({ "0": "name", "1": "body", "2": null });
    let view = forum.does("restage_import", json!({ "options": { "mapping": mapping } }));
    assert_eq!(view["open"], json!(["headings"]), "the first row may be of names");
    let unconfirmed = Refusal::ImportUnconfirmed { what: ToConfirm::Headings };
    assert_eq!(forum.refuses("accept_import", json!({})), unconfirmed);
    let view = forum.does("restage_import", json!({ "options": { "heading_row": 1 } }));
    assert_eq!((&view["open"], &view["columns"][0]["known_from"]), (&json!([]), &json!("confirmed")));
    forum.does("accept_import", json!({}));
    let view = forum.stages_as("liste.csv", list, json!({ "noun": "people" }));
    let known: Vec<(&Value, &Value)> =
        (0..3).map(|at| (&view["columns"][at]["field"], &view["columns"][at]["known_from"])).collect();
    let remembered = json!("remembered");
    assert_eq!(known, [(&json!("name"), &remembered), (&json!("body"), &remembered), (&Value::Null, &remembered)]);
    check_row(&view, 2, "same", true);
}

#[test]
fn letters_of_an_old_encoding_are_read_and_can_be_read_otherwise() {
    let mut forum = ForumInABox::new();
    // "José Muñoz;Lleida" as Windows writes it in western Europe.
    let list = b"Nombre completo;Entidad\nJos\xe9 Mu\xf1oz;Lleida\n";
    let view = forum.stages_as("invitados.csv", list, json!({ "noun": "people" }));
    assert_eq!((&view["encoding"]["guessed"], &view["delimiter"]), (&json!(true), &json!(";")), "a guess needs an eye");
    assert_eq!(view["rows"][0]["title"], "José Muñoz");
    let view = forum.does("restage_import", json!({ "options": { "encoding": "iso-8859-5" } }));
    assert_ne!(view["rows"][0]["title"], "José Muñoz", "another encoding has other letters there");
    forum.does("restage_import", json!({ "options": { "encoding": "windows-1252" } }));
    forum.does("accept_import", json!({}));
    assert!(names(&mut forum, "list_people").contains(&"José Muñoz".to_owned()));
}

#[test]
fn what_must_be_known_by_few_is_kept_apart() {
    let mut forum = ForumInABox::new();
    forum.brings("guests.csv", "Name,Organisation,Dietary requirements\nMaria Silva,Lisbon,vegan\n");
    let plan = forum.planner().plan();
    let need = plan.sensitive_needs.iter().next().expect("a need");
    let said = (need.text.as_str(), need.purpose.as_str(), need.audience.as_str());
    assert_eq!(said, ("vegan", "Meals at the forum", "caterer"), "for the purpose and the reader such a column is for");
    assert_eq!(need.delete_after.to_string(), "2014-07-20", "thirty days after the last day of the forum");
    assert!(plan.people.iter().all(|person| person.note.is_empty()), "and nowhere else");
}

#[test]
fn a_damaged_file_gets_a_sentence_and_changes_nothing() {
    let mut forum = ForumInABox::new();
    let before = forum.planner().plan().clone();
    for (name, content) in [
        ("guests.csv", b"Name,Body\n\"Maria Silva,Lisbon\n".as_slice()),
        ("guests.csv", b"".as_slice()),
        ("guests.xlsx", b"PK\x03\x04 and then nothing".as_slice()),
        ("flight.json", b"{\"@type\": \"FlightReservation\", ".as_slice()),
        ("photo.csv", b"\x89PNG\r\n".as_slice()),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice()),
    ] {
        let refusal = forum.cannot_stage(name, content);
        let sentence = words::refusal(&refusal);
        assert!(matches!(refusal, Refusal::Unreadable { .. }) && sentence.len() > 30, "{name}: {sentence}");
        assert!(!sentence.contains("unreadable-") && !sentence.contains(['{', '$']), "{name}: {sentence}");
    }
    assert_eq!(forum.refuses("staged_import", json!({})), Refusal::NothingStaged, "nothing is staged");
    assert!(*forum.planner().plan() == before);
}

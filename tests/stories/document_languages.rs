//! A reader is handed papers in a language they read: a person's itinerary, a hotel's rooming list. Names stay as people
//! write them; cities go by the names the office entered for that language, or by those everybody knows.

use attache_planner::documents::{
    DocumentFormat, DocumentWording, ExportItineraries, PreviewItinerary, prepare_export, preview_itinerary,
};
use attache_planner::lodging::rooming::{ExportRoomingList, RoomingFormat, prepare_rooming_export};
use attache_planner::{Planner, Refusal};
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

fn worded(language: &str) -> Option<DocumentWording> {
    Some(DocumentWording { language: Some(language.to_owned()), own_digits: None })
}

/// Ana Petrova opens the forum; the room is held, the hotel booked.
fn a_forum() -> ForumInABox {
    let mut forum = ForumInABox::new();
    let opening = forum.adds_session("Hall A", "09:00-10:00", "Opening");
    let ana = forum.id("Ana Petrova");
    forum.does("attend_session", json!({ "session": opening, "person": ana, "function": "chair" }));
    forum
}

fn text(planner: &Planner, person: Value, wording: Option<DocumentWording>) -> Result<(String, String), Refusal> {
    let person = serde_json::from_value(person).expect("a key");
    let seen = preview_itinerary(planner, PreviewItinerary { person, wording })?;
    Ok((seen.text, seen.language))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder").filter_map(Result::ok);
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn an_itinerary_is_in_the_language_that_is_asked_for() {
    let mut forum = a_forum();
    let ana = json!(forum.id("Ana Petrova"));
    let listed = forum.does("list_document_languages", json!({}));
    let tags: Vec<&str> = listed.as_array().expect("languages").iter().filter_map(|one| one["tag"].as_str()).collect();
    assert_eq!(tags, ["en", "es", "fr", "ca", "ar"]);
    let long_dates = [
        ("en", "Thursday 19 June 2014"),
        ("es", "jueves, 19 de junio de 2014"),
        ("fr", "jeudi 19 juin 2014"),
        ("ca", "dijous, 19 de juny del 2014"),
        ("ar", "الخميس 19 يونيو 2014"),
    ];
    for (tag, day) in long_dates {
        let (text, language) = text(forum.planner(), ana.clone(), worded(tag)).expect("a preview");
        assert!(text.contains(day) && text.contains("Ana Petrova") && language == tag, "{text}");
    }
    let own = DocumentWording { language: Some("ar".to_owned()), own_digits: Some(true) };
    let (text_in_own_digits, _) = text(forum.planner(), ana.clone(), Some(own)).expect("a preview");
    assert!(text_in_own_digits.contains("١٩ يونيو ٢٠١٤"), "{text_in_own_digits}");
    let unknown = text(forum.planner(), ana, worded("tlh"));
    assert!(matches!(&unknown, Err(Refusal::Invalid { field, .. }) if field == "language"), "{unknown:?}");
}

#[test]
fn a_part_is_said_in_the_gender_somebody_is_addressed_in() {
    let mut forum = a_forum();
    let ana = json!(forum.id("Ana Petrova"));
    let part = |forum: &ForumInABox| text(forum.planner(), ana.clone(), worded("es")).expect("a preview").0;
    assert!(part(&forum).contains("Su función: Presidencia"), "nothing is guessed from a name");
    forum.does("edit_person", json!({ "id": ana, "address_gender": "feminine" }));
    assert!(part(&forum).contains("Su función: Presidenta"), "{}", part(&forum));
}

#[test]
fn cities_go_by_the_names_the_office_entered() {
    let mut forum = a_forum();
    let ana = json!(forum.id("Ana Petrova"));
    let sofia = forum.does("list_bodies", json!({}));
    let sofia =
        sofia.as_array().expect("bodies").iter().find(|body| body["name"] == "Sofia").expect("her city").clone();
    let (before, _) = text(forum.planner(), ana.clone(), worded("fr")).expect("a preview");
    assert!(before.contains("Sofia"), "{before}");
    forum.does("name_body", json!({ "body": sofia["id"], "language": "fr", "name": "Sofia-la-Sage" }));
    let (french, _) = text(forum.planner(), ana.clone(), worded("fr")).expect("a preview");
    assert!(french.contains("Sofia-la-Sage"), "{french}");
    let (spanish, _) = text(forum.planner(), ana, worded("es")).expect("a preview");
    assert!(!spanish.contains("Sage"), "another language has not that name");
}

#[test]
fn each_reader_can_have_their_own_language() {
    let mut forum = a_forum();
    for (name, languages) in [("Ana Petrova", "bg native, es-MX C1, en"), ("Bilal Haddad", "ar native, fr C2")] {
        let person = forum.id(name);
        forum.does("edit_person", json!({ "id": person, "languages_unread": languages }));
    }
    let folder = tempfile::tempdir().expect("a folder of its own");
    let formats = vec![DocumentFormat::Ics];
    let input = ExportItineraries { formats, wording: worded("own"), ..ExportItineraries::default() };
    prepare_export(forum.planner_mut(), input).expect("ready").run(folder.path(), |_| true).expect("an export");
    let expected = ["Ana Petrova (es).ics", "Bilal Haddad (ar).ics", "Chiara Conti.ics"];
    assert_eq!(
        names(folder.path()),
        expected,
        "the first language documents can be in, and English where there is none"
    );
    let calendar = std::fs::read_to_string(folder.path().join(expected[0])).expect("a calendar");
    assert!(calendar.contains("PRODID:-//Attache//Itinerary//ES") && calendar.contains("CATEGORIES:Programa"));
}

#[test]
fn a_list_that_was_sent_is_the_same_in_every_language_however_often_it_is_printed() {
    let mut forum = ForumInABox::new();
    let hotel =
        json!({ "kind": "hotel", "name": "Hotel Mar", "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid" });
    forum.makes("Hotel Mar", "add_place", hotel);
    let (hotel, ana) = (forum.id("Hotel Mar"), forum.id("Ana Petrova"));
    let stay =
        json!({ "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-21", "guests": [ana], "quiet": true });
    forum.makes("stay", "add_stay", stay);
    forum.does("send_rooming_list", json!({ "hotel": hotel }));
    let printed = |forum: &mut ForumInABox, language: &str| -> BTreeMap<String, Vec<u8>> {
        let folder = tempfile::tempdir().expect("a folder of its own");
        let input = ExportRoomingList {
            hotel: serde_json::from_value(json!(hotel)).expect("a key"),
            number: Some(1),
            since: None,
            only_changes: None,
            formats: vec![RoomingFormat::Csv, RoomingFormat::Xlsx, RoomingFormat::Pdf],
            wording: worded(language),
        };
        prepare_rooming_export(forum.planner_mut(), input)
            .expect("a list")
            .run(folder.path(), |_| true)
            .expect("files");
        let names = names(folder.path());
        names.into_iter().map(|name| (name.clone(), std::fs::read(folder.path().join(name)).expect("a file"))).collect()
    };
    let [english, spanish] = ["en", "es"].map(|language| printed(&mut forum, language));
    let table = String::from_utf8_lossy(&spanish["Hotel Mar, lista de habitaciones 1.csv"]).into_owned();
    assert!(table.contains("Huéspedes") && table.contains("Tranquila") && !table.contains("Quiet"), "{table}");
    forum.does("edit_stay", json!({ "id": forum.id("stay"), "quiet": false, "check_out": "2014-06-22" }));
    assert!(
        printed(&mut forum, "en") == english && printed(&mut forum, "es") == spanish,
        "whatever became of the stay"
    );
    let unchanged = String::from_utf8_lossy(&english["Hotel Mar, rooming list 1.csv"]).into_owned();
    assert!(unchanged.contains("Quiet") && unchanged.contains("Guests"));
}

//! A hotel wants to know what changed since the last list, and may ask for any list it was ever sent: each says what it
//! said then, byte for byte. What the hotel sends back, filled in, is taken in like any other file: tried, accepted, undone.

use attache_domain::ids::PlaceId;
use attache_planner::Refusal;
use attache_planner::lodging::rooming::{ExportRoomingList, RoomingFormat, prepare_rooming_export};
use forum_in_a_box::{ForumInABox, attache, outcomes, rows, words_of};
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const ALL: [RoomingFormat; 3] = [RoomingFormat::Csv, RoomingFormat::Xlsx, RoomingFormat::Pdf];

/// A hotel with six rooms asked for: two mayors, and guests whose names need every alphabet.
fn at_the_hotel() -> ForumInABox {
    let mut forum = ForumInABox::new();
    forum.makes(
        "Hotel Mar",
        "add_place",
        json!({ "kind": "hotel", "name": "Hotel Mar", "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid" }),
    );
    let ana = forum.id("Ana Petrova");
    forum.does(
        "edit_person",
        json!({ "id": ana, "honorific": "Ms", "family_name": "Petrova", "phone": "+359 2 111",
        "note": "never before nine" }),
    );
    for name in ["سيف الدين المرزوقي", "Віталій Коваленко", "Dilek Kaya", "Emeka Obi"] {
        forum.makes(name, "add_person", json!({ "display_name": name, "fictitious": true }));
    }
    for name in ["Ana Petrova", "Bilal Haddad", "Chiara Conti", "سيف الدين المرزوقي", "Віталій Коваленко", "Dilek Kaya"]
    {
        stay(&mut forum, name, "2014-06-18", "2014-06-21");
    }
    forum
}

fn stay(forum: &mut ForumInABox, name: &str, from: &str, to: &str) {
    let (hotel, guest) = (forum.id("Hotel Mar"), forum.id(name));
    let input = json!({ "hotel": hotel, "check_in": from, "check_out": to, "room_type": "Double", "guests": [guest] });
    forum.makes(&format!("stay of {name}"), "add_stay", input);
}

fn list(forum: &mut ForumInABox, which: Value) -> Value {
    let mut input = json!({ "hotel": forum.id("Hotel Mar") });
    input.as_object_mut().expect("an object").extend(which.as_object().expect("an object").clone());
    forum.does("rooming_list", input)
}

fn sends(forum: &mut ForumInABox) -> i64 {
    let hotel = forum.id("Hotel Mar");
    forum.does("send_rooming_list", json!({ "hotel": hotel }))["result"]["number"].as_i64().expect("a number")
}

/// What became of the lines of a list that changed, by the first of their guests.
fn news(view: &Value) -> Vec<(String, String)> {
    let lines = view["lines"].as_array().expect("lines").iter().filter(|line| line["change"] != "same");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    lines.map(|line| (text(&line["guests"][0]), text(&line["change"]))).collect()
}

/// The files of a list by their endings.
fn files(forum: &mut ForumInABox, number: Option<i64>, only_changes: bool) -> BTreeMap<String, Vec<u8>> {
    let hotel: PlaceId = serde_json::from_value(json!(forum.id("Hotel Mar"))).expect("a key");
    let (since, only_changes, formats) = (None, Some(only_changes), ALL.into());
    let input = ExportRoomingList { hotel, number, since, only_changes, formats, wording: None };
    let folder = tempfile::tempdir().expect("a folder of its own");
    let job = prepare_rooming_export(forum.planner_mut(), input).expect("a list");
    let written = job.run(folder.path(), |_| true).expect("files");
    assert_eq!(written.unprintable, [], "every name of these guests can be printed");
    let ending = |name: &str| name.rsplit('.').next().unwrap_or_default().to_owned();
    written.files.iter().map(|name| (ending(name), std::fs::read(folder.path().join(name)).expect("a file"))).collect()
}

fn text_of(files: &BTreeMap<String, Vec<u8>>) -> String {
    String::from_utf8(files["csv"].clone()).expect("it is text")
}

/// Changes three stays, cancels one and adds one.
fn changes_three(forum: &mut ForumInABox) {
    let id = |forum: &ForumInABox, name: &str| forum.id(&format!("stay of {name}"));
    let ana = id(forum, "Ana Petrova");
    forum.does("edit_stay", json!({ "id": ana, "check_out": "2014-06-22" }));
    let bilal = id(forum, "Bilal Haddad");
    forum.does("edit_stay", json!({ "id": bilal, "room_type": "Suite" }));
    let (chiara, emeka) = (id(forum, "Chiara Conti"), forum.id("Emeka Obi"));
    forum.does("edit_stay", json!({ "id": chiara, "guests": [forum.id("Chiara Conti"), emeka] }));
    let dilek = id(forum, "Dilek Kaya");
    forum.does("edit_stay", json!({ "id": dilek, "status": "cancelled" }));
    forum.makes("Fatou Diop", "add_person", json!({ "display_name": "Fatou Diop", "fictitious": true }));
    stay(forum, "Fatou Diop", "2014-06-19", "2014-06-20");
}

#[test]
fn the_next_list_says_exactly_what_changed() {
    let mut forum = at_the_hotel();
    assert_eq!(sends(&mut forum), 1);
    let first = list(&mut forum, json!({ "number": 1 }));
    assert_eq!(
        (&first["new"], &first["rooms"], &first["room_nights"], &first["guests"], &first["since"]),
        (&json!(6), &json!(6), &json!(18), &json!(6), &Value::Null)
    );
    changes_three(&mut forum);
    let next = list(&mut forum, json!({}));
    let told = |name: &str, change: &str| (name.to_owned(), change.to_owned());
    let expected = [
        told("Bilal Haddad", "amended"),
        told("Ms Ana PETROVA", "amended"),
        told("Chiara Conti", "amended"),
        told("Fatou Diop", "new"),
        told("Dilek Kaya", "cancelled"),
    ];
    assert_eq!(news(&next), expected);
    let fields = |name: &str| -> Value {
        let line = next["lines"].as_array().expect("lines").iter().find(|line| line["guests"][0] == name);
        line.expect("a line")["fields"].clone()
    };
    assert_eq!(
        fields("Ms Ana PETROVA"),
        json!([{ "field": "check_out", "name": "Check-out", "before": "Sat 21 June", "after": "Sun 22 June" }])
    );
    assert_eq!(fields("Bilal Haddad")[0]["after"], "Suite");
    assert_eq!(fields("Chiara Conti")[0]["before"], "Chiara Conti");
    assert_eq!(sends(&mut forum), 2);
    assert_eq!(news(&list(&mut forum, json!({ "number": 2 }))), expected, "list 2 says for ever what it said");
    assert_eq!(news(&list(&mut forum, json!({}))), [], "and from then on nothing is new");
    let sent = forum.does("list_rooming_lists", json!({}));
    assert_eq!(
        (&sent[1]["number"], &sent[1]["new"], &sent[1]["amended"], &sent[1]["cancelled"]),
        (&json!(2), &json!(1), &json!(3), &json!(1))
    );
    let all = list(&mut forum, json!({ "number": 2, "since": 1 }));
    assert_eq!((&all["rooms"], &all["cancelled"]), (&json!(6), &json!(1)), "what is gone takes no room");
}

#[test]
fn a_list_prints_again_byte_for_byte_whatever_happened_since() {
    let mut forum = at_the_hotel();
    sends(&mut forum);
    let before = files(&mut forum, Some(1), false);
    changes_three(&mut forum);
    let (hotel, ana) = (forum.id("Hotel Mar"), forum.id("Ana Petrova"));
    forum.does("edit_place", json!({ "id": hotel, "name": "Grand Hotel Mar" }));
    forum.does(
        "edit_person",
        json!({ "id": ana, "display_name": "Anna Petrova-Ilieva", "family_name": "Petrova-Ilieva" }),
    );
    forum.does("edit_forum", json!({ "title": "Another name" }));
    sends(&mut forum);
    let vitali = forum.id("stay of Віталій Коваленко");
    forum.does("remove_stay", json!({ "id": vitali }));
    forum.reopen();
    assert!(files(&mut forum, Some(1), false) == before, "list 1 is as the hotel has it");
    assert!(
        text_of(&files(&mut forum, Some(2), false)).contains("Anna PETROVA-ILIEVA"),
        "and list 2 says the new name"
    );
}

#[test]
fn an_hotel_reads_neither_flights_nor_telephones_nor_notes() {
    let mut forum = at_the_hotel();
    let ana = forum.id("Ana Petrova");
    forum.does(
        "add_need",
        json!({ "person": ana, "kind": "assistance", "code": "WCHR", "text": "knee operated in May",
        "purpose": "rooms", "basis": "explicit_consent", "audience": ["host_liaison"] }),
    );
    forum.brings(
        "arrivals.csv",
        "Traveller,Flight,From,To,Departure date,Departure time,Arrival time\n\
         Ana Petrova,IB 100,MAD,BCN,2014-06-18,23:10,00:25\n",
    );
    let view = list(&mut forum, json!({}));
    let line = view["lines"].as_array().expect("lines").iter().find(|line| line["guests"][0] == "Ms Ana PETROVA");
    let line = line.expect("her line");
    assert_eq!(line["arrives"], "Thu 19 June, after midnight", "the night before is hers");
    assert_eq!(line["delegation"], "Sofia");
    sends(&mut forum);
    let text = text_of(&files(&mut forum, Some(1), false));
    for private in ["IB 100", "00:25", "+359", "knee", "WCHR", "nine"] {
        assert!(!text.contains(private), "{private} is no business of a hotel:\n{text}");
    }
}

#[test]
fn nothing_is_sent_twice_unless_it_is_wanted() {
    let mut forum = at_the_hotel();
    let hotel = forum.id("Hotel Mar");
    sends(&mut forum);
    let refusal = forum.refuses("send_rooming_list", json!({ "hotel": hotel }));
    assert_eq!(refusal, Refusal::NothingToSend { hotel: "Hotel Mar".to_owned(), number: "1".to_owned() });
    let again =
        forum.does("send_rooming_list", json!({ "hotel": hotel, "anyway": true, "recipient": "The night desk" }));
    assert_eq!(again["result"]["number"], 2);
    forum.does("undo", json!({}));
    assert_eq!(list(&mut forum, json!({}))["since"], 1, "what was not sent after all is no list");
    assert_eq!(sends_anyway(&mut forum), 2, "and its number is free");
    let nowhere = forum.makes(
        "Hotel Sol",
        "add_place",
        json!({ "kind": "hotel", "name": "Hotel Sol",
        "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid" }),
    );
    let refusal = forum.refuses("send_rooming_list", json!({ "hotel": nowhere }));
    assert_eq!(refusal, Refusal::NothingToSend { hotel: "Hotel Sol".to_owned(), number: "none".to_owned() });
}

fn sends_anyway(forum: &mut ForumInABox) -> i64 {
    let hotel = forum.id("Hotel Mar");
    forum.does("send_rooming_list", json!({ "hotel": hotel, "anyway": true }))["result"]["number"]
        .as_i64()
        .expect("one")
}

/// The cells of a text table, by its headings.
fn table(text: &str) -> Vec<Vec<String>> {
    let lines = text.trim_start_matches('\u{feff}').lines().filter(|line| !line.is_empty());
    lines.map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

fn place(table: &[Vec<String>], heading: &str) -> usize {
    table[0].iter().position(|one| one == heading).unwrap_or_else(|| panic!("{heading} is a heading: {:?}", table[0]))
}

/// Fills in a room number and a reference of the hotel for each line, as a reception does.
fn filled_in(text: &str) -> Vec<Vec<String>> {
    let mut table = table(text);
    let (room, reference) = (place(&table, "Room number"), place(&table, "Confirmation number"));
    for (at, row) in table.iter_mut().enumerate().skip(1) {
        row[room] = format!("{}", 400 + at);
        row[reference] = format!("HM-{at}");
    }
    table
}

/// A table as the workbook a hotel saves it as.
fn workbook(table: &[Vec<String>]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (at, row) in (0..).zip(table) {
        for (column, cell) in (0..).zip(row) {
            sheet.write_string(at, column, cell).expect("a cell");
        }
    }
    workbook.save_to_buffer().expect("a workbook")
}

fn joined(table: &[Vec<String>]) -> String {
    table.iter().map(|row| row.join(",") + "\r\n").collect()
}

#[track_caller]
fn check_answer(forum: &mut ForumInABox, name: &str, content: Vec<u8>) {
    let untouched = forum.does("list_stays", json!({}));
    let view = forum.stages(name, content);
    assert_eq!((&view["noun"], &view["open"]), (&json!("stays"), &json!([])), "its headings are understood");
    assert_eq!(outcomes(&view), ["update"; 6], "{view:#}");
    assert_eq!(forum.does("list_stays", json!({})), untouched, "a trial stores nothing");
    let done = forum.does("accept_import", json!({}));
    assert_eq!((&done["result"]["updated"], &done["result"]["new"]), (&json!(6), &json!(0)));
    let stays = forum.does("list_stays", json!({}));
    for stay in stays.as_array().expect("stays") {
        assert_eq!(stay["status"], "confirmed", "the hotel gave its reference: {stay}");
        assert!(stay["confirmation"].as_str().is_some_and(|text| text.starts_with("HM-")));
    }
    let people = forum.planner().plan().people.len();
    assert_eq!(news(&list(forum, json!({}))), [], "what the hotel told is no news to it");
    forum.does("undo", json!({}));
    assert_eq!(forum.does("list_stays", json!({})), untouched, "one undo takes all of it back");
    assert_eq!(forum.planner().plan().people.len(), people, "nobody new came with a title or in capitals");
}

#[test]
fn a_hotels_answer_is_tried_accepted_and_undone_in_one() {
    let mut forum = at_the_hotel();
    sends(&mut forum);
    let text = text_of(&files(&mut forum, Some(1), false));
    let table = filled_in(&text);
    check_answer(&mut forum, "answer.csv", joined(&table).into_bytes());
    check_answer(&mut forum, "answer.xlsx", workbook(&table));
}

#[test]
fn our_own_workbook_is_understood_when_it_comes_back() {
    let mut forum = at_the_hotel();
    sends(&mut forum);
    let workbook = files(&mut forum, Some(1), false).remove("xlsx").expect("a workbook");
    let view = forum.stages("list.xlsx", workbook);
    assert_eq!((&view["noun"], &view["open"]), (&json!("stays"), &json!([])));
    assert_eq!(outcomes(&view), ["same"; 6], "a list nobody filled in says nothing: {view:#}");
}

#[test]
fn an_answer_to_an_older_list_takes_nothing_back() {
    let mut forum = at_the_hotel();
    sends(&mut forum);
    let text = text_of(&files(&mut forum, Some(1), false));
    changes_three(&mut forum);
    sends(&mut forum);
    let view = forum.stages("answer.csv", joined(&filled_in(&text)));
    let unsure: Vec<&Value> = rows(&view).iter().filter(|row| row["what"] == "unsure").collect();
    assert_eq!(unsure.len(), 1, "one is cancelled meanwhile: {view:#}");
    assert_eq!(words_of(unsure[0]), ["confirmed_too_late"]);
    forum.does("accept_import", json!({}));
    let view = list(&mut forum, json!({}));
    assert_eq!((news(&view), &view["lines"][1]["check_out"]), (vec![], &json!("2014-06-22")), "what changed stays");
}

#[test]
fn an_answer_without_our_numbers_or_the_hotels_name_is_matched_by_guests_and_nights() {
    let mut forum = at_the_hotel();
    sends(&mut forum);
    let hotel = forum.id("Hotel Mar");
    let answer = "Guest name;Arrival;Departure;Room;Confirmation;Status\n\
                  Ms Ana Petrova;18/06/2014;21/06/2014;501;X-1;OK\n\
                  Chiara Conti;18/06/2014;21/06/2014;502;X-2;CXL\n\
                  Bilal Haddad;18/06/2014;21/06/2014;503;;Waitlisted\n";
    let known = json!({ "noun": "stays", "options": { "hotel": hotel } });
    let view = forum.stages_as("answer.csv", answer, known);
    assert_eq!(view["open"], json!([]), "nobody is asked which column holds the hotel");
    assert_eq!(outcomes(&view), ["update"; 3], "{view:#}");
    forum.does("accept_import", json!({}));
    let stays = forum.does("list_stays", json!({}));
    let status = |name: &str| {
        let id = forum.id(&format!("stay of {name}"));
        stays.as_array().expect("stays").iter().find(|one| one["id"] == id).expect("a stay")["status"].clone()
    };
    assert_eq!(
        [status("Ana Petrova"), status("Chiara Conti"), status("Bilal Haddad")],
        [json!("confirmed"), json!("cancelled"), json!("held")]
    );
}

/// The hotel's rooms 401 to 404, of its type Double.
fn with_rooms(forum: &mut ForumInABox) {
    let hotel = forum.id("Hotel Mar");
    let double = forum.makes("Double", "add_room_type", json!({ "hotel": hotel, "name": "Double", "code": "DBL" }));
    forum.does("add_hotel_rooms", json!({ "room_type": double, "numbers": ["401-404"] }));
}

fn room_of(forum: &ForumInABox, name: &str) -> (Option<String>, String) {
    let plan = forum.planner().plan();
    let stay = plan.stays.iter().find(|stay| stay.id.to_string() == forum.id(&format!("stay of {name}")));
    let stay = stay.expect("a stay");
    let room = stay.room.and_then(|room| plan.hotel_rooms.get(room)).map(|room| room.number.clone());
    (room, stay.room_number.clone())
}

#[test]
fn a_number_of_the_hotels_rooms_is_that_room_and_nobody_gets_one_that_is_taken() {
    let mut forum = at_the_hotel();
    with_rooms(&mut forum);
    sends(&mut forum);
    let hotel = forum.id("Hotel Mar");
    let answer = "Guest name;Arrival;Departure;Room;Confirmation;Room type\n\
                  Ana Petrova;18/06/2014;21/06/2014;401;X-1;DBL\n\
                  Bilal Haddad;18/06/2014;21/06/2014;401;X-2;DBL\n\
                  Chiara Conti;18/06/2014;21/06/2014;Annex 7;X-3;Junior\n";
    let view = forum.stages_as("answer.csv", answer, json!({ "noun": "stays", "options": { "hotel": hotel } }));
    assert_eq!(outcomes(&view), ["update", "rejected", "update"], "{view:#}");
    let taken = &rows(&view)[1]["problems"][0];
    assert_eq!((&taken["word"], &taken["facts"]["name"]), (&json!("room_taken"), &json!("Ana Petrova")));
    forum.does("accept_import", json!({}));
    forum.assert_sound("after the answer");
    assert_eq!(room_of(&forum, "Ana Petrova"), (Some("401".to_owned()), String::new()));
    assert_eq!(room_of(&forum, "Chiara Conti"), (None, "Annex 7".to_owned()), "what the hotel has not stays in words");
    let booked = forum.planner().plan().stays.iter().filter(|stay| stay.booked_type.is_some()).count();
    assert_eq!(booked, 1, "its own name for the type is that type");
}

#[test]
fn those_who_share_a_room_are_one_room_on_the_list_and_get_one_number() {
    let mut forum = at_the_hotel();
    with_rooms(&mut forum);
    let (ana, chiara) = (forum.id("stay of Ana Petrova"), forum.id("stay of Chiara Conti"));
    forum.does("share_room", json!({ "id": chiara, "with": ana }));
    sends(&mut forum);
    let view = list(&mut forum, json!({ "number": 1 }));
    assert_eq!((&view["rooms"], &view["guests"]), (&json!(5), &json!(6)));
    let line = |name: &str| {
        let lines = view["lines"].as_array().expect("lines").iter();
        lines.clone().find(|line| line["guests"][0] == name).expect("a line").clone()
    };
    let (hers, other) = (line("Ms Ana PETROVA"), line("Chiara Conti"));
    let reference = hers["reference"].as_str().expect("a name");
    assert_eq!(other["reference"], json!(format!("{reference}b")));
    assert_eq!(other["requests"], "Shares the room of Ms Ana PETROVA");
    let answer = format!("Ref.;Hotel;Guests;Room number\n{reference};Hotel Mar;Ms Ana PETROVA;402\n");
    let view = forum.stages("answer.csv", answer);
    assert_eq!(outcomes(&view), ["update"], "{view:#}");
    forum.does("accept_import", json!({}));
    forum.assert_sound("after the answer");
    for name in ["Ana Petrova", "Chiara Conti"] {
        assert_eq!(room_of(&forum, name).0.as_deref(), Some("402"), "{name} sleeps in it");
    }
}

#[test]
fn names_that_look_like_formulas_are_harmless_and_come_back() {
    let mut forum = at_the_hotel();
    let name = "=HYPERLINK(x) Gomez";
    forum.makes(name, "add_person", json!({ "display_name": name, "fictitious": true }));
    stay(&mut forum, name, "2014-06-18", "2014-06-21");
    sends(&mut forum);
    let files = files(&mut forum, Some(1), false);
    let text = text_of(&files);
    assert!(text.contains(",'=HYPERLINK(x) Gomez,"), "{text}");
    let view = forum.stages("list.csv", text.clone());
    assert_eq!(outcomes(&view), ["same"; 7], "the apostrophe is ours: {view:#}");
    let mut opened = zip::ZipArchive::new(std::io::Cursor::new(files["xlsx"].clone())).expect("a container");
    let mut sheet = String::new();
    std::io::Read::read_to_string(&mut opened.by_name("xl/worksheets/sheet1.xml").expect("a sheet"), &mut sheet)
        .expect("it is text");
    assert!(!sheet.contains("<f>") && !sheet.contains("<hyperlink"), "texts are texts in a workbook");
}

#[test]
fn who_is_purged_is_on_no_list_any_more() {
    let mut forum = at_the_hotel();
    let (ana, bilal) = (forum.id("Ana Petrova"), forum.id("Bilal Haddad"));
    let chiara = forum.id("stay of Chiara Conti");
    forum.does("edit_stay", json!({ "id": chiara, "guests": [forum.id("Chiara Conti"), ana] }));
    sends(&mut forum);
    forum.does("purge_person", json!({ "person": ana, "confirm_name": "Ana Petrova" }));
    forum.assert_sound("after the purge");
    let view = list(&mut forum, json!({ "number": 1 }));
    let text = view.to_string();
    assert!(!text.to_lowercase().contains("petrova"), "{text}");
    assert_eq!(view["lines"].as_array().expect("lines").len(), 5, "the line about nobody else is gone");
    assert!(text.contains("Chiara Conti") && text.contains("Bilal Haddad"), "others are on it: {bilal}");
}

/// What the program answers, as JSON; it must end with a number.
#[track_caller]
fn says(code: i32, forum: &ForumInABox, more: &[&str]) -> Value {
    let mut command = attache();
    command.arg("rooming").arg(forum.path()).args(["--hotel", "Hotel Mar", "--json"]).args(more);
    let output = command.output().expect("the program starts");
    let [out, beside] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("it is text"));
    assert_eq!(output.status.code(), Some(code), "it wrote: {out}\nand beside it: {beside}");
    serde_json::from_str(&out).expect("an answer")
}

#[test]
fn a_script_sends_the_list_writes_its_files_and_is_told_when_nothing_changed() {
    let mut forum = at_the_hotel();
    forum.close();
    let folder = forum.folder().join("for the hotel").display().to_string();
    let sent = says(0, &forum, &["--send", "--to", "The night desk", "--format", "csv,xlsx,pdf", "--out", &folder]);
    assert_eq!((&sent["sent"]["number"], &sent["list"]["recipient"]), (&json!(1), &json!("The night desk")));
    assert_eq!(
        sent["written"]["files"],
        json!(["Hotel Mar, rooming list 1.xlsx", "Hotel Mar, rooming list 1.csv", "Hotel Mar, rooming list 1.pdf"])
    );
    let refused = says(2, &forum, &["--send"]);
    assert_eq!(refused["refused"]["kind"], "nothing_to_send");
    assert_eq!(says(0, &forum, &["--changes"])["list"]["is_news"], false);
    assert_eq!(says(0, &forum, &["--number", "1"])["list"]["new"], 6);
    forum.open().expect("the file was only used");
    assert_eq!(forum.does("list_rooming_lists", json!({}))[0]["rooms"], 6);
}

//! Itineraries in every form an office hands them out in: on paper of another size, as cards for a pocket, for the screen, and
//! as a table of everybody's days.

use attache_domain::ids::PersonId;
use attache_planner::documents::{DocumentFormat, DocumentPaper, DocumentWording, ExportItineraries, Exported};
use attache_planner::documents::{prepare_export, preview_itinerary};
use attache_planner::issues::Handed;
use attache_planner::samples::{self, Which};
use forum_in_a_box::{ForumInABox, program, the_office};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

fn export(forum: &mut ForumInABox, folder: &Path, input: ExportItineraries) -> (Exported, Vec<Handed>) {
    prepare_export(forum.planner_mut(), input).expect("ready").run(folder, |_| true).expect("an export")
}

/// The files of a folder.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("the folder can be read").map(|entry| entry.expect("a file").path());
    let name = |path: &Path| path.file_name().expect("it has a name").to_string_lossy().into_owned();
    entries.map(|path| (name(&path), fs::read(&path).unwrap_or_default())).collect()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("it is text")
}

/// Three people of whom two attend the opening.
fn a_forum() -> ForumInABox {
    let mut forum = ForumInABox::new();
    let opening = forum.adds_session("Hall A", "09:00-10:00", "Opening <of> all & \"everything\"");
    for name in ["Ana Petrova", "Bilal Haddad"] {
        let person = forum.id(name);
        forum.does("attend_session", json!({ "session": opening, "person": person }));
    }
    forum
}

/// The rows of a text table, its headings first.
fn rows(table: &[u8]) -> Vec<Vec<String>> {
    let reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table);
    let row = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    reader.into_records().map(|record| row(record.expect("a row"))).collect()
}

#[test]
fn an_export_has_a_page_for_each_reader_and_one_table_of_all() {
    let (mut forum, folder) = (a_forum(), tempfile::tempdir().expect("a folder of its own"));
    let formats = vec![DocumentFormat::Csv, DocumentFormat::Html, DocumentFormat::Xlsx];
    let (exported, _) =
        export(&mut forum, folder.path(), ExportItineraries { formats, ..ExportItineraries::default() });
    let files = files(folder.path());
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let expected =
        ["Ana Petrova.html", "Bilal Haddad.html", "Chiara Conti.html", "Itineraries.csv", "Itineraries.xlsx"];
    assert_eq!((names, exported.files, exported.people), (expected.to_vec(), 5, 3));

    let page = text(&files["Ana Petrova.html"]);
    assert!(page.contains("Opening &lt;of&gt; all &amp; &quot;everything&quot;"), "{page}");
    assert!(page.contains("\"startDate\": \"2014-06-19T09:00:00+02:00\""), "what programs read:\n{page}");
    assert!(!text(&files["Chiara Conti.html"]).contains("Opening"), "she does not attend");

    let table = &files["Itineraries.csv"];
    assert!(table.starts_with("\u{FEFF}Person,".as_bytes()), "spreadsheets tell its letters");
    let rows = rows(&table[3..]);
    let of = |name: &str| rows.iter().filter(|row| row[0] == name).cloned().collect::<Vec<_>>();
    assert_eq!((of("Ana Petrova").len(), of("Bilal Haddad").len(), of("Chiara Conti").len()), (1, 1, 0));
    assert_eq!(of("Ana Petrova")[0][2..4], ["2014-06-19", "09:00"]);
    assert!(files["Itineraries.xlsx"].starts_with(b"PK"), "a workbook");
}

#[test]
fn cards_for_a_pocket_are_called_so_and_each_has_a_day() {
    let (mut forum, folder) = (a_forum(), tempfile::tempdir().expect("a folder of its own"));
    let closing = forum.adds_session("Hall A", "17:00-18:00", "Closing");
    let ana = forum.id("Ana Petrova");
    forum.does("attend_session", json!({ "session": closing, "person": ana }));
    let input = |paper, language: &str| ExportItineraries {
        formats: vec![DocumentFormat::Pdf],
        paper: Some(paper),
        wording: Some(DocumentWording { language: Some(language.to_owned()), own_digits: None }),
        ..ExportItineraries::default()
    };
    export(&mut forum, folder.path(), input(DocumentPaper::Pocket, "en"));
    export(&mut forum, folder.path(), input(DocumentPaper::Letter, "en"));
    export(&mut forum, folder.path(), input(DocumentPaper::Pocket, "fr"));
    let files = files(folder.path());
    let pages = |name: &str| pdf_extract::extract_text_from_mem_by_pages(&files[name]).expect(name);
    let card = pages("Ana Petrova, pocket card.pdf");
    assert!(card.len() == 1 && card[0].contains("Opening") && card[0].contains("Closing"), "{card:?}");
    assert!(pages("Ana Petrova.pdf")[0].contains("Opening"), "one on Letter stands beside it");
    assert!(files.contains_key("Ana Petrova (fr), carte de poche.pdf"), "{:?}", files.keys());
}

#[test]
fn readers_of_different_languages_have_tables_of_their_own() {
    let (mut forum, folder) = (a_forum(), tempfile::tempdir().expect("a folder of its own"));
    let ana = forum.id("Ana Petrova");
    forum.does("edit_person", json!({ "id": ana, "languages_unread": "es native" }));
    let input = ExportItineraries {
        formats: vec![DocumentFormat::Csv],
        wording: Some(DocumentWording { language: Some("own".to_owned()), own_digits: None }),
        byte_order_mark: Some(false),
        ..ExportItineraries::default()
    };
    export(&mut forum, folder.path(), input);
    let files = files(folder.path());
    assert_eq!(files.keys().collect::<Vec<_>>(), ["Itineraries.csv", "Itinerarios (es).csv"]);
    let (english, spanish) = (rows(&files["Itineraries.csv"]), rows(&files["Itinerarios (es).csv"]));
    assert_eq!((english[0][0].as_str(), english[1][0].as_str(), english.len()), ("Person", "Bilal Haddad", 2));
    assert_eq!((spanish[0][0].as_str(), spanish[1][0].as_str(), spanish.len()), ("Persona", "Ana Petrova", 2));
}

#[test]
fn all_itineraries_are_one_archive_with_an_index_that_names_each_file_once() {
    let (mut forum, folder) = (a_forum(), tempfile::tempdir().expect("a folder of its own"));
    let input = ExportItineraries {
        formats: vec![DocumentFormat::Ics, DocumentFormat::Csv],
        zip: Some(true),
        ..ExportItineraries::default()
    };
    let (exported, handed) = export(&mut forum, folder.path(), input);
    assert_eq!((exported.files, exported.people), (1, 3));
    assert_eq!(handed.len(), 6, "of each file it is known who has it");
    let archive = fs::File::open(folder.path().join("Itineraries.zip")).expect("the archive");
    let mut archive = zip::ZipArchive::new(archive).expect("an archive");
    let index = std::io::read_to_string(archive.by_name("index.csv").expect("the index")).expect("text");
    let names: Vec<&str> = index.lines().skip(1).filter_map(|line| line.split('"').nth(1)).collect();
    assert_eq!(names, ["Ana Petrova.ics", "Bilal Haddad.ics", "Chiara Conti.ics", "Itineraries.csv"], "{index}");
    for name in names {
        assert!(archive.by_name(name).is_ok(), "{name} is in it");
    }
}

#[test]
fn a_table_that_leaves_the_office_is_noted_for_everybody_in_it() {
    let (mut forum, folder) = (a_forum(), tempfile::tempdir().expect("a folder of its own"));
    forum.does("publish_issue", json!({}));
    let input = ExportItineraries {
        formats: vec![DocumentFormat::Csv, DocumentFormat::Html],
        hand_out: Some(true),
        ..ExportItineraries::default()
    };
    let (_, handed) = export(&mut forum, folder.path(), input);
    let of_table: Vec<_> = handed.iter().filter(|one| one.file_name == "Itineraries.csv").collect();
    assert_eq!((handed.len(), of_table.len()), (6, 3), "each page and each person of the table");
    assert!(of_table.iter().all(|one| one.issue == Some(1) && one.file_hash == of_table[0].file_hash));
    attache_planner::issues::hand_out(forum.planner_mut(), &handed).expect("it is noted");
    let log = forum.does("list_handouts", json!({}));
    assert_eq!(log.as_array().map(Vec::len), Some(6), "{log}");
}

#[test]
fn what_changed_is_marked_on_the_screen_and_in_the_table() {
    let (mut forum, folder) = (a_forum(), tempfile::tempdir().expect("a folder of its own"));
    let formats = || vec![DocumentFormat::Csv, DocumentFormat::Html];
    forum.does("publish_issue", json!({}));
    let out = ExportItineraries { formats: formats(), hand_out: Some(true), ..ExportItineraries::default() };
    let (_, handed) = export(&mut forum, folder.path(), out);
    attache_planner::issues::hand_out(forum.planner_mut(), &handed).expect("it is noted");
    let (opening, hall) = (forum.id("Opening <of> all & \"everything\""), forum.id("Hall A"));
    let when = |local: &str| json!({ "local": local });
    forum.does(
        "move_session",
        json!({ "id": opening, "space": hall, "starts": when("2014-06-19T09:30"), "ends": when("2014-06-19T10:30") }),
    );
    let again = ExportItineraries { formats: formats(), only_wrong: Some(true), ..ExportItineraries::default() };
    export(&mut forum, folder.path(), again);
    let files = files(folder.path());
    let page = text(&files["Ana Petrova.html"]);
    let mark = "Changed since issue 1: was Thu 19 June 09:00";
    assert!(page.contains(&format!("<p class=\"changed\">{mark}")), "{page}");
    let table = rows(&files["Itineraries.csv"][3..]);
    assert_eq!(table.len(), 3, "only who holds something wrong: {table:?}");
    assert!(table[1].last().is_some_and(|changed| changed.starts_with(mark)), "{table:?}");
}

#[test]
fn the_page_for_the_screen_says_what_the_preview_says() {
    let folder = tempfile::tempdir().expect("a folder of its own");
    for which in Which::ALL {
        let path = folder.path().join(format!("{which:?}.forum"));
        let mut planner = samples::make(which, &path, the_office()).expect("a sample");
        let out = folder.path().join(format!("{which:?}"));
        let formats = vec![DocumentFormat::Html];
        let job = prepare_export(&mut planner, ExportItineraries { formats, ..ExportItineraries::default() });
        job.expect("ready").run(&out, |_| true).expect("an export");
        let people: Vec<PersonId> = planner.plan().people.iter().map(|person| person.id).collect();
        for person in people {
            let input = serde_json::from_value(json!({ "person": person })).expect("it is asked so");
            let seen = preview_itinerary(&planner, input).expect("a preview");
            let page = fs::read_to_string(out.join(format!("{}.html", seen.file_name))).expect("a page");
            let shown = shown(&page);
            // The last line says when it was made, which is not the same moment.
            let lines = seen.text.lines().rev().skip(1).flat_map(str::split_whitespace);
            for word in lines.filter(|word| word.chars().any(char::is_alphanumeric) && !ENDS.contains(word)) {
                let word = word.trim_matches(|c: char| !c.is_alphanumeric());
                assert!(shown.contains(word), "{word} stands on the page of {}", seen.name);
            }
        }
    }
}

/// Pages show which end of a ride is which by their order.
const ENDS: [&str; 4] = ["Departure:", "Arrival:", "Pick-up:", "Drop-off:"];

/// What a reader of a page sees: its text without tags, style and what programs read.
fn shown(page: &str) -> String {
    let (_, body) = page.split_once("<body>").expect("it has a body");
    let pieces = body.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    let text: String = pieces.collect();
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (code, sign)| text.replace(code, sign))
}

#[test]
fn the_command_line_writes_every_format() {
    let folder = tempfile::tempdir().expect("a folder of its own");
    let (forum, out) = (folder.path().join("sample.forum"), folder.path().join("out"));
    let run = |arguments: &[&str]| {
        let mut command = Command::new(program());
        let output = command.args(arguments).env("ATTACHE_NAME", "Núria").output().expect("the program starts");
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice::<Value>(&output.stdout).unwrap_or_default()
    };
    let (forum, out_text) = (forum.to_str().expect("a path"), out.to_str().expect("a path"));
    run(&["sample", forum, "--which", "mayoral-forum"]);
    let export = ["export", forum, "--profile", "own-delegate", "--all", "--out", out_text, "--json"];
    let said = run(&[&export[..], &["--format", "html,xlsx,csv,pdf", "--paper", "pocket", "--no-bom"]].concat());
    let people = said["people"].as_u64().expect("a number");
    assert_eq!(said["files"].as_u64(), Some(2 * people + 2), "a page and cards each, and two tables: {said}");
    let table = fs::read(out.join("Itineraries.csv")).expect("a table");
    assert!(table.starts_with(b"Person,"), "no mark was asked for");
    run(&[&export[..], &["--format", "pdf", "--paper", "letter", "--codes"]].concat());
    let letters = files(&out).keys().filter(|name| name.ends_with(".pdf") && !name.contains("pocket card")).count();
    assert_eq!(letters as u64, people);
}

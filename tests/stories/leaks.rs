//! What its reader may not know is in no document, in any format. A mark is put into every text of a forum file, behind the
//! program's back; every document is written for every reader; and the marks found in each are held against who may read what.
//!
//! `lists/fields_of_columns.csv` says of every column which fields it is told as; `golden/leaks` says which columns each
//! document tells, so that whoever changes a document sees in a diff what it tells now.

use attache_domain::papers::PaperKind;
use attache_domain::profile::{Audience, ExportProfile, Field};
use attache_domain::travel::PlaceKind;
use attache_planner::Planner;
use attache_planner::documents::{ExportItineraries, prepare_export};
use attache_planner::generate::{self, Size};
use attache_planner::lodging::rooming::{ExportRoomingList, prepare_rooming_export};
use attache_planner::papers::{ExportPapers, PaperFormat, prepare_papers};
use attache_planner::samples::{self, Which};
use forum_in_a_box::{surroundings, the_office};
use rusqlite::Connection;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

/// So many documents of each kind are looked at: what one tells, all do. In a large forum fewer, which are longer.
const MOST_OF_A_KIND: usize = 4;
const MOST_OF_A_LARGE_ONE: usize = 1;

/// The columns whose texts are marked, and as which fields each may be told; nothing where none may.
fn columns() -> BTreeMap<&'static str, Vec<&'static str>> {
    let lines = include_str!("../lists/fields_of_columns.csv").lines().skip(1);
    let split = lines.map(|line| line.split_once(',').expect("a column and its fields"));
    split.map(|(column, fields)| (column, fields.split(' ').filter(|field| *field != "-").collect())).collect()
}

/// How every mark begins.
const MARKED: &str = "zq";

/// A word no language has, which no page breaks: of the column at a place in the list.
fn mark(at: usize) -> String {
    let letter = |value: usize| char::from(b'a' + u8::try_from(value % 26).expect("a letter"));
    format!("{MARKED}{}{}xw", letter(at / 26), letter(at))
}

/// Puts the mark of each column into every row of it, and where rows must differ, a number after it.
fn put_marks(path: &Path) -> BTreeSet<&'static str> {
    let db = Connection::open(path).expect("a forum file is a database");
    let mut filled = BTreeSet::new();
    for (at, column) in columns().into_keys().enumerate() {
        let (table, name) = column.split_once('.').expect("a table and a column");
        let set = |value: &str| db.execute(&format!("UPDATE {table} SET {name} = {value}"), []);
        let plain = set(&format!("'{}'", mark(at)));
        let numbered = format!("'{} ' || hex(substr(id, 13))", mark(at));
        // Some texts may only stand where something else does.
        let where_said = || db.execute(&format!("UPDATE {table} SET {name} = '{}' WHERE {name} <> ''", mark(at)), []);
        let rows = plain.or_else(|_| set(&numbered)).or_else(|_| where_said());
        let rows = rows.unwrap_or_else(|error| panic!("{column}: {error}"));
        if rows > 0 {
            filled.insert(column);
        }
    }
    filled
}

/// Every text of a file of a format, as a reader has it.
fn text_of(file: &Path) -> String {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("pdf") => {
            let said = Command::new("pdftotext").args(["-q".as_ref(), file.as_os_str(), "-".as_ref()]).output();
            String::from_utf8(said.expect("pdftotext is installed").stdout).expect("text")
        }
        Some("xlsx") => {
            let mut parts = zip::ZipArchive::new(fs::File::open(file).expect("the file")).expect("a workbook");
            let mut text = String::new();
            for at in 0..parts.len() {
                parts.by_index(at).expect("a part").read_to_string(&mut text).expect("its text");
            }
            text
        }
        Some("ics") => fs::read_to_string(file).expect("the file").replace("\r\n ", ""),
        _ => fs::read_to_string(file).expect("the file"),
    }
}

/// The columns of which a mark stands in the files of a folder, by the format of the file.
fn told_in(folder: &Path) -> BTreeMap<String, BTreeSet<&'static str>> {
    let marks: BTreeMap<String, &str> =
        columns().into_keys().enumerate().map(|(at, column)| (mark(at), column)).collect();
    let length = mark(0).len();
    let mut told: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for file in fs::read_dir(folder).expect("the folder").flatten().map(|entry| entry.path()) {
        let text = text_of(&file).to_lowercase();
        let format = file.extension().unwrap_or_default().to_string_lossy().into_owned();
        let marked = text.match_indices(MARKED).filter_map(|(at, _)| text.get(at..at + length));
        let found = marked.filter_map(|word| marks.get(word).copied());
        told.entry(format).or_default().extend(found);
    }
    told
}

/// Writes every document for every reader in a language; what each format of each tells.
fn tell_everything(
    planner: &mut Planner,
    (most, language): (usize, &str),
    folder: &Path,
) -> BTreeMap<String, BTreeSet<&'static str>> {
    let mut told = BTreeMap::new();
    let wording = json!({ "language": language });
    let mut look = |name: &str, into: PathBuf| {
        told.extend(told_in(&into).into_iter().map(|(format, found)| (format!("{name}.{format}"), found)));
    };
    for kind in PaperKind::ALL {
        for audience in kind.audiences() {
            let into = folder.join(format!("{}-{}", kind.word(), audience.word()));
            let about: Vec<_> =
                attache_planner::commands::call(planner, "list_paper_subjects", json!({ "kind": kind }))
                    .map(|rows| rows.as_array().expect("rows").iter().take(most).map(|row| row["id"].clone()).collect())
                    .expect("what there is");
            let input = json!({ "kind": kind, "about": about, "audience": audience, "wording": wording,
                "formats": ["pdf", "html", "xlsx", "csv", "ics"] });
            let input: ExportPapers = serde_json::from_value(input).expect("an export");
            prepare_papers(planner, input).expect("ready").run(&into, |_| true).expect("written");
            look(&format!("{} {}", kind.word(), audience.word()), into);
        }
    }
    let people: Vec<_> = planner.plan().people.iter().take(most).map(|person| person.id).collect();
    let input = json!({ "people": people, "formats": ["pdf", "ics", "html", "xlsx", "csv"], "wording": wording });
    let input: ExportItineraries = serde_json::from_value(input).expect("an export");
    let into = folder.join("itinerary");
    prepare_export(planner, input).expect("ready").run(&into, |_| true).expect("written");
    look("itinerary own_delegate", into);
    let hotels = planner.plan().places.iter().filter(|place| place.kind == PlaceKind::Hotel).map(|place| place.id);
    for (at, hotel) in hotels.take(most).collect::<Vec<_>>().into_iter().enumerate() {
        let input = json!({ "hotel": hotel, "formats": ["pdf", "html", "xlsx", "csv"], "wording": wording });
        let input: ExportRoomingList = serde_json::from_value(input).expect("an export");
        let into = folder.join("rooming").join(at.to_string());
        fs::create_dir_all(&into).expect("a folder");
        prepare_rooming_export(planner, input).expect("ready").run(&into, |_| true).expect("written");
        look(&format!("rooming_list_{} hotel", at + 1), into);
    }
    told
}

/// What a reader is told that the profile does not list.
fn leaked(document: &str, told: &BTreeSet<&'static str>) -> Vec<&'static str> {
    let audience = document.split([' ', '.']).nth(1).and_then(Audience::from_word).expect("a reader");
    let profile = ExportProfile::of(audience);
    let columns = columns();
    let may_know = |column: &&str| {
        let fields = &columns[*column];
        let known =
            |field: &&str| *field == "frame" || Field::from_word(field).is_some_and(|field| profile.allows(field));
        fields.iter().any(known)
    };
    told.iter().copied().filter(|column| !may_know(column)).collect()
}

#[track_caller]
fn check(name: &str, most: usize, make: impl FnOnce(&Path) -> Planner) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("marked.forum");
    drop(make(&path));
    put_marks(&path);
    let mut planner = Planner::open(&path, the_office(), surroundings(1)).expect("a marked forum is a forum");
    let told = tell_everything(&mut planner, (most, "en"), &folder.path().join("told"));
    let leaks: Vec<String> = told
        .iter()
        .map(|(document, told)| (document, leaked(document, told)))
        .filter(|(_, leaked)| !leaked.is_empty())
        .map(|(document, leaked)| format!("{document}: {}", leaked.join(" ")))
        .collect();
    assert_eq!(leaks, Vec::<String>::new(), "these readers are told what their profile does not list");
    let line = |(document, told): (&String, &BTreeSet<&str>)| {
        format!("{document}: {}\n", told.iter().copied().collect::<Vec<_>>().join(" "))
    };
    let written: String = told.iter().map(line).collect();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/leaks").join(format!("{name}.txt"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(golden.parent().expect("a folder")).expect("made");
        fs::write(&golden, &written).expect("written");
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    assert_eq!(written, expected, "documents of {name} tell something else now; UPDATE_GOLDEN=1 writes the list anew");
}

#[test]
fn no_document_of_the_mayoral_forum_tells_what_its_reader_may_not_know() {
    check("mayoral_forum", MOST_OF_A_KIND, |path| {
        samples::make(Which::MayoralForum, path, the_office()).expect("a sample")
    });
}

#[test]
fn a_document_tells_the_same_in_every_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("marked.forum");
    drop(samples::make(Which::MayoralForum, &path, the_office()).expect("a sample"));
    put_marks(&path);
    let mut planner = Planner::open(&path, the_office(), surroundings(1)).expect("a marked forum is a forum");
    let mut told = ["en", "es", "fr", "ca", "ar"].map(|language| {
        let told = tell_everything(&mut planner, (1, language), &folder.path().join(language));
        (language, told)
    });
    let english = std::mem::take(&mut told[0].1);
    for (language, told) in &told[1..] {
        for (document, columns) in &english {
            assert_eq!(told.get(document), Some(columns), "{document} in {language} tells what it tells in English");
        }
        assert_eq!(told.len(), english.len(), "in {language} there are as many files");
    }
}

#[test]
fn no_document_of_the_congress_tells_what_its_reader_may_not_know() {
    check("congress", MOST_OF_A_KIND, |path| samples::make(Which::Congress, path, the_office()).expect("a sample"));
}

#[test]
fn no_document_of_the_summit_tells_what_its_reader_may_not_know() {
    check("summit", MOST_OF_A_KIND, |path| samples::make(Which::Summit, path, the_office()).expect("a sample"));
}

#[test]
fn no_document_of_a_generated_forum_tells_what_its_reader_may_not_know() {
    check("generated", MOST_OF_A_LARGE_ONE, |path| {
        generate::make(path, Size::M, 1, the_office(), |_| true).expect("a forum")
    });
}

#[test]
fn somebody_decided_of_every_text_of_a_forum_file_as_what_it_may_be_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("one.forum");
    drop(samples::make(Which::MayoralForum, &path, the_office()).expect("a sample"));
    let db = Connection::open(&path).expect("a database");
    let sql = "SELECT m.name || '.' || c.name FROM sqlite_schema m, pragma_table_info(m.name) c \
               WHERE m.type = 'table' AND c.type = 'TEXT' AND m.name NOT LIKE 'history%'";
    let mut statement = db.prepare(sql).expect("a question");
    let all = statement.query_map([], |row| row.get::<_, String>(0)).expect("an answer");
    let known = columns();
    let closed: BTreeSet<&str> = include_str!("../lists/closed_columns.txt").lines().collect();
    let undecided: Vec<String> = all
        .map(|column| column.expect("a column"))
        .filter(|column| !known.contains_key(column.as_str()) && !closed.contains(column.as_str()))
        .collect();
    assert_eq!(
        undecided,
        Vec::<String>::new(),
        "free texts go into fields_of_columns.csv, all others into closed_columns.txt"
    );
}

#[test]
fn every_format_of_a_document_is_looked_into() {
    assert_eq!(PaperFormat::ALL.map(PaperFormat::word), ["pdf", "html", "xlsx", "csv", "ics"], "text_of reads each");
}

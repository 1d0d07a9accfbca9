//! One document of every kind of part, through the gate and into every format.

use super::*;
use crate::itinerary::{Edition, ForumFrame, Issue};
use crate::words::{Language, Wording};
use attache_domain::papers::PaperKind;
use attache_domain::profile::{Audience, ExportProfile, Field};
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2014, 6, 19).expect("a day")
}

fn columns() -> Vec<Column> {
    vec![
        Column::new("manifest-delegation", Field::Body, 20),
        Column::new("manifest-people", Field::Name, 20),
        Column::new("manifest-count", Field::Headcount, 10),
    ]
}

fn row(key: &str, name: &str, count: i64) -> Row {
    let name = Piece::text(Field::Name, name).or(Piece::text(Field::FamilyName, "Petrova"));
    let cells = vec![
        Piece::text(Field::Body, "Sofia").strong().into(),
        name.into(),
        Piece::new(Field::Headcount, Said::Count(count)).into(),
    ];
    Row::new(key, cells)
}

fn draft(rows: Vec<Row>) -> PaperDraft {
    let facts = vec![Fact { label: "movements-vehicle", cell: Piece::text(Field::InternalNote, "a note").into() }];
    PaperDraft {
        kind: PaperKind::Manifest,
        wording: Wording::default(),
        forum: ForumFrame {
            title: "Forum".to_owned(),
            city: "Barcelona".to_owned(),
            starts_on: day(),
            ends_on: day(),
            zone: Tz::Europe__Madrid,
            notice: String::new(),
        },
        key: uuid::Uuid::from_u128(7),
        about: Piece::text(Field::Place, "El Prat"),
        recipient: String::new(),
        parts: vec![
            Part::new(Piece::new(Field::TravelTimes, Said::LongDay(day())), Body::Table { columns: columns(), rows }),
            Part::without_heading(Body::Facts(facts)),
        ],
        issue: Issue {
            edition: Edition::Unpublished,
            exported_at: DateTime::UNIX_EPOCH,
            zone_data: "2025b".to_owned(),
        },
        sequence: 1,
    }
}

fn told(profile: &ExportProfile, rows: Vec<Row>) -> String {
    paper_text(&draft(rows).for_reader(profile))
}

#[test]
fn a_piece_is_told_to_those_who_may_read_it_and_otherwise_what_stands_in_its_place() {
    let liaison = told(&ExportProfile::of(Audience::HostLiaison), vec![row("1", "Ana Petrova", 3)]);
    assert!(liaison.contains("Ana Petrova"), "{liaison}");
    // The column is of a field a driver has not; a piece in a column the driver has falls back.
    let mut rows = vec![row("1", "Ana Petrova", 3)];
    rows[0].cells.swap(0, 1);
    let driver = told(&ExportProfile::of(Audience::Driver), rows);
    assert!(driver.contains("Petrova") && !driver.contains("Ana"), "{driver}");
}

#[test]
fn a_column_a_row_and_a_part_are_withheld_whole() {
    let nobody = ExportProfile::nothing_for(Audience::Press).with(&[Field::Body, Field::TravelTimes]);
    let text = told(&nobody, vec![row("1", "Ana", 3), row("2", "Bilal", 4).needing(Field::Bilateral)]);
    assert!(!text.contains("People"), "not even the headings of what is withheld: {text}");
    assert_eq!(text.matches("Sofia").count(), 1, "who may not know of a row is not told it: {text}");
    let without_days = nobody.without(Field::TravelTimes);
    assert!(!told(&without_days, vec![row("1", "Ana", 3)]).contains("Sofia"), "a part goes with its heading");
}

#[test]
fn notes_of_the_office_stay_in_it() {
    for audience in Audience::ALL.iter().filter(|audience| **audience != Audience::Desk) {
        assert!(!told(&ExportProfile::of(*audience), vec![row("1", "Ana", 3)]).contains("a note"), "{audience:?}");
    }
    assert!(told(&ExportProfile::of(Audience::Desk), vec![row("1", "Ana", 3)]).contains("a note"));
}

#[test]
fn what_changed_since_an_earlier_copy_is_marked_in_every_format() {
    let profile = ExportProfile::of(Audience::HostLiaison);
    let before = draft(vec![row("1", "Ana", 3), row("2", "Bilal", 4)]).for_reader(&profile);
    let now = draft(vec![row("1", "Ana", 5), row("3", "Chiara", 1)]).for_reader(&profile);
    assert!(!now.says_the_same_as(&before) && now.says_the_same_as(&now.clone()));
    let marked = now.marked(&before, 2);
    let compared = marked.compared().expect("it was held against something");
    assert_eq!((compared.new.len(), compared.amended.len(), compared.gone.len()), (1, 1, 1));
    for text in [paper_text(&marked), paper_html(&marked)] {
        assert!(text.contains("was 3") && text.contains("Bilal") && text.contains("New"), "{text}");
        assert!(text.contains("What changed since issue 2 is marked"), "{text}");
    }
    let table = paper_csv(&marked, false);
    assert!(table.contains("New") && !table.contains("Bilal"), "what is gone is no row of a table: {table}");
    assert!(!paper_workbook(&marked).expect("a workbook").is_empty());
}

#[test]
fn a_document_that_did_not_change_says_so() {
    let profile = ExportProfile::of(Audience::HostLiaison);
    let paper = draft(vec![row("1", "Ana", 3)]).for_reader(&profile);
    let text = paper_text(&paper.clone().marked(&paper, 4));
    assert!(text.contains("The same as in issue 4"), "{text}");
}

#[test]
fn every_kind_has_a_name_in_every_language() {
    for (kind, language) in PaperKind::ALL.iter().flat_map(|kind| Language::ALL.iter().map(move |one| (kind, one))) {
        let name = heading(*kind, (*language).into());
        assert!(!name.starts_with("paper-"), "{kind:?} in {language:?}");
    }
}

#[test]
fn counts_stand_in_the_digits_of_the_document_and_names_keep_theirs() {
    let words = crate::words::Words::of(Wording { language: Language::Arabic, digits: crate::Digits::Own });
    let said = Said::Sentence("manifest-terminal".to_owned(), vec![("terminal", Said::text("T2"))]);
    assert!(said.in_words(&words).contains("T2"), "a terminal is a name");
    let total =
        Said::Sentence("manifest-total".to_owned(), vec![("legs", Said::Count(12)), ("people", Said::Count(38))]);
    let total = total.in_words(&words);
    assert!(total.contains('\u{661}') && !total.contains('1'), "a count is a number: {total}");
}

#[test]
fn formulas_come_out_as_texts() {
    let profile = ExportProfile::of(Audience::HostLiaison);
    let paper = draft(vec![row("1", "=HYPERLINK(\"http://x\",\"a\")", 3)]).for_reader(&profile);
    assert!(paper_csv(&paper, true).contains("'=HYPERLINK"), "{}", paper_csv(&paper, true));
    assert!(paper_html(&paper).contains("=HYPERLINK(&quot;http://x&quot;"));
}

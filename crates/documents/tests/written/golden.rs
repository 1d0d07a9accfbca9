//! Whole itineraries, byte for byte, as calendar file, as plain text, for the screen and as a table.
//!
//! `UPDATE_GOLDEN=1` rewrites the files in `tests/golden/itinerary`; read the difference before keeping it.

use crate::sample;
use attache_documents::calendar::itinerary_calendar;
use attache_documents::calendar_lint::lint;
use attache_documents::itinerary::{Draft, itineraries_table, itinerary_html, itinerary_text};
use attache_documents::{Digits, Language, Wording};
use std::path::{Path, PathBuf};

#[test]
fn itineraries_are_as_they_were() {
    for (name, draft) in cases() {
        let itinerary = sample::for_delegate(draft);
        check(&format!("{name}.ics"), &itinerary_calendar(&itinerary).expect("ids differ"));
        check(&format!("{name}.txt"), &itinerary_text(&itinerary));
        if name.starts_with("visit") || name == "full" {
            check(&format!("{name}.html"), &without_style(&itinerary_html(&itinerary)));
            let table = itineraries_table(&[&itinerary], itinerary.content().wording);
            check(&format!("{name}.csv"), &table.to_csv(false));
        }
    }
}

#[test]
fn every_calendar_file_is_without_fault() {
    for (name, draft) in cases() {
        let file = itinerary_calendar(&sample::for_delegate(draft)).expect("ids differ");
        assert_eq!(lint(file.as_bytes()), [], "{name} must have no fault");
    }
}

fn cases() -> Vec<(String, Draft)> {
    let mut cases: Vec<(String, Draft)> =
        sample::zones::cases().into_iter().map(|(name, draft)| (name.to_owned(), draft)).collect();
    cases.push(("full".to_owned(), sample::full()));
    let visit = |wording: Wording| sample::visit::visit(wording);
    cases.extend(Language::ALL.iter().map(|one| (format!("visit_{}", one.tag()), visit((*one).into()))));
    let own = Wording { language: Language::Arabic, digits: Digits::Own };
    cases.push(("visit_ar_own_digits".to_owned(), visit(own)));
    cases
}

/// How a page looks is the same for all, and is no part of what one of them says.
fn without_style(page: &str) -> String {
    let (before, rest) = page.split_once("<style>").expect("it has a style");
    format!(
        "{before}<style>{}",
        rest.split_once("</style>").map(|(_, rest)| format!("</style>{rest}")).unwrap_or_default()
    )
}

#[track_caller]
fn check(name: &str, written: &str) {
    let path = folder().join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(folder()).expect("the folder can be made");
        std::fs::write(&path, written).expect("the file can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(written, expected, "{name} differs; UPDATE_GOLDEN=1 rewrites it");
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/itinerary")
}

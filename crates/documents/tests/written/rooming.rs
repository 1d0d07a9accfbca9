//! Rooming lists: byte for byte as text, word for word on paper, and nothing a profile does not list.
//!
//! `UPDATE_GOLDEN=1` rewrites the files in `tests/golden/rooming`; read the difference before keeping it.

use attache_documents::rooming::*;
use attache_documents::{Language, Typesetter};
use attache_domain::ids::*;
use attache_domain::lodging::{LineChange, LineField, Payer, RoomingLine, StayStatus};
use attache_domain::profile::{Audience, ExportProfile, Field};
use attache_domain::time::{Occurrence, Zoned};
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz::Europe__Madrid as MADRID;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use uuid::Uuid;

static TYPESETTER: LazyLock<Typesetter> = LazyLock::new(Typesetter::new);

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn at(text: &str) -> Zoned {
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
    Zoned::on_the_wall(local, MADRID, Occurrence::Unsaid).expect("it is on the wall once")
}

fn line(position: i64, guests: &str, delegation: &str) -> RoomingLine {
    RoomingLine {
        id: RoomingLineId(Uuid::nil()),
        list: RoomingListId(Uuid::nil()),
        stay: StayId(Uuid::nil()),
        position,
        guests: guests.to_owned(),
        delegation: delegation.to_owned(),
        room_type: "Superior double".to_owned(),
        room_number: String::new(),
        check_in: day("2014-06-18"),
        check_out: day("2014-06-21"),
        arrives: "Wed 18 June".to_owned(),
        leaves: "Sat 21 June".to_owned(),
        payer: "host".to_owned(),
        requests: String::new(),
        confirmation: String::new(),
        status: StayStatus::Requested,
    }
}

fn row(reference: &str, change: LineChange, line: RoomingLine) -> RoomingRow {
    RoomingRow { reference: reference.to_owned(), line, before: None, change, fields: Vec::new() }
}

fn amended(reference: &str, line: RoomingLine, before: RoomingLine) -> RoomingRow {
    let fields = line.differs_in(&before);
    RoomingRow { reference: reference.to_owned(), line, before: Some(before), change: LineChange::Amended, fields }
}

/// Two guests whose names are written in other letters, in a room that was of another type and for one of them.
fn two_scripts() -> (RoomingLine, RoomingLine) {
    let suite = line(
        1,
        "سيف الدين المرزوقي (SAIF EDDINE MARZOUKI)\nВіталій КОВАЛЕНКО (VITALII KOVALENKO)",
        "Tunis, Tunisia; Kyiv, Ukraine",
    );
    let before = RoomingLine {
        room_type: "Standard twin".to_owned(),
        guests: "Віталій КОВАЛЕНКО (VITALII KOVALENKO)".to_owned(),
        ..suite.clone()
    };
    (suite, before)
}

/// A second list with everything there can be on one.
fn full() -> RoomingSheet {
    let ana = line(0, "Ms Ana PETROVA", "Sofia, Bulgaria");
    let longer = RoomingLine {
        check_out: day("2014-06-22"),
        leaves: "Sun 22 June, before breakfast".to_owned(),
        room_number: "412".to_owned(),
        requests: "No step on the way; Quiet; Room ready from 07:00".to_owned(),
        confirmation: "HM-88213".to_owned(),
        status: StayStatus::Confirmed,
        ..ana.clone()
    };
    let ana_before = RoomingLine { requests: "Quiet".to_owned(), ..ana };
    let (suite, before) = two_scripts();
    let shares = RoomingLine {
        requests: "Shares the room of Ms Ana PETROVA".to_owned(),
        ..line(0, "Boris IVANOV", "Sofia, Bulgaria")
    };
    let long = RoomingLine {
        requests: "Near the head of the delegation; Late check-out; Not to be moved".to_owned(),
        arrives: "Thu 19 June, after midnight".to_owned(),
        payer: "shared".to_owned(),
        ..line(
            2,
            "Excma. Sra. María de los Ángeles FERNÁNDEZ DE CÓRDOBA Y ÁLVAREZ DE TOLEDO",
            "Area Metropolitana de Barcelona y Municipios Asociados, Spain",
        )
    };
    let formula = line(3, "=HYPERLINK(\"http://example.org\") GOMEZ", "+34, \"Quoted\"");
    let open =
        RoomingLine { check_in: day("2014-06-19"), payer: String::new(), status: StayStatus::Held, ..line(4, "", "") };
    let gone = RoomingLine {
        confirmation: "HM-90001".to_owned(),
        status: StayStatus::Confirmed,
        ..line(5, "Chiara CONTI", "Torino, Italy")
    };
    RoomingSheet {
        wording: Language::English.into(),
        forum: "Mayoral Forum on Mobility, Migration and Development".to_owned(),
        hotel: "Hotel Torre Marina".to_owned(),
        number: Some(2),
        since: Some(1),
        made: at("2014-06-02 17:05"),
        recipient: "Reservations, Ms Quiroga, groups@example.org".to_owned(),
        note: "Please confirm until Friday.\nThe two mayors come with police; the lift is kept for them.".to_owned(),
        only_changes: false,
        rows: vec![
            amended("L2-1", longer, ana_before),
            row("L2-1b", LineChange::Same, shares),
            amended("L2-2", suite, before),
            row("L2-3", LineChange::New, long),
            row("L2-4", LineChange::Same, formula),
            row("L2-5", LineChange::New, open),
            row("L1-6", LineChange::Cancelled, gone),
        ],
    }
}

fn paper(sheet: &RoomingSheet) -> Vec<u8> {
    TYPESETTER.rooming_pdf(sheet).expect("it can be set").bytes
}

/// The text of a PDF, a word to a line, so that setting does not matter.
fn words(pdf: &[u8]) -> String {
    assert!(pdf.windows(12).any(|part| part == b"pdfuaid:part"), "it can be read aloud");
    let text = pdf_extract::extract_text_from_mem(pdf).expect("it can be read");
    text.split_whitespace().collect::<Vec<_>>().join("\n") + "\n"
}

/// What a reader sees of a list for the screen.
fn body(sheet: &RoomingSheet) -> String {
    let page = rooming_html(sheet);
    page.split_once("<body>").expect("a page has a body").1.to_owned()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/rooming")
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

#[test]
fn lists_are_as_they_were() {
    check("full.csv", &rooming_csv(&full()));
    check("full.html", &body(&full()));
    check("full.words", &words(&paper(&full())));
    let changes = RoomingSheet { only_changes: true, ..full() };
    check("changes.csv", &rooming_csv(&changes));
    let first = RoomingSheet { number: Some(1), since: None, ..full() };
    check("first.words", &words(&paper(&first)));
}

#[test]
fn lists_in_every_language_are_as_they_were() {
    for language in Language::ALL.iter().filter(|language| **language != Language::English) {
        let sheet = RoomingSheet { wording: (*language).into(), ..full() };
        check(&format!("full_{}.csv", language.tag()), &rooming_csv(&sheet));
        check(&format!("full_{}.html", language.tag()), &body(&sheet));
        assert!(rooming_workbook(&sheet).is_ok(), "a workbook in {language:?}");
        assert_eq!(TYPESETTER.rooming_pdf(&sheet).expect("it can be set").unprintable, [], "in {language:?}");
    }
}

#[test]
fn what_a_list_keeps_in_english_is_said_in_the_language_of_the_hotel() {
    let words = RoomingWords::of(Language::Spanish);
    let said = |field, text: &str| {
        let mut line = line(0, "Ms Ana PETROVA", text);
        (line.arrives, line.requests) = (text.to_owned(), text.to_owned());
        words.told(&line, field)
    };
    let (arrives, requests, delegation) = (LineField::Arrives, LineField::Requests, LineField::Delegation);
    assert_eq!(said(arrives, "Wed 18 June"), "mié 18 de junio");
    assert_eq!(said(arrives, "Wed 18 June 23:40"), "mié 18 de junio 23:40");
    assert_eq!(said(arrives, "Thu 29 February, after midnight"), "jue 29 de febrero, pasada la medianoche");
    assert_eq!(said(arrives, "by the night train"), "by the night train", "what is not ours stays");
    assert_eq!(
        said(requests, "Shares the room of Ms Ana PETROVA, Boris IVANOV; Beds apart; Room ready from 12:00; a cot"),
        "Comparte la habitación de Ms Ana PETROVA, Boris IVANOV; Camas separadas; Habitación disponible desde las 12:00; a cot",
    );
    assert_eq!(said(delegation, "Tunis, Tunisia; Porto, Portugal"), "Tunis, Túnez; Porto, Portugal");
    assert_eq!(said(delegation, "UCLG"), "UCLG");
}

#[test]
fn every_request_there_is_is_said_in_every_language() {
    let wishes = Wishes {
        shares_with: Vec::new(),
        step_free: true,
        twin: true,
        quiet: true,
        near_principal: true,
        late_check_out: true,
        do_not_move: true,
        ready_from: Some(12 * 60),
        kept_until: None,
    };
    let late = Wishes { late_check_out: false, kept_until: Some(18 * 60), ..wishes.clone() };
    let gate = Gate::new(ExportProfile::hotel(), Language::English);
    for wishes in [wishes, late] {
        let told = gate.tell(StayDraft { wishes, ..marked() }).expect("stays may be told of");
        let line = RoomingLine { requests: told.requests.clone(), ..line(0, "", "") };
        for language in Language::ALL.iter().filter(|language| **language != Language::English) {
            let said = RoomingWords::of(*language).told(&line, LineField::Requests);
            let (said, kept): (Vec<&str>, Vec<&str>) =
                (said.split("; ").collect(), told.requests.split("; ").collect());
            assert_eq!(said.len(), kept.len());
            assert!(said.iter().zip(kept).all(|(said, kept)| *said != kept), "in {language:?}: {said:?}");
        }
    }
}

#[test]
fn a_file_is_called_by_its_list_in_its_language() {
    assert_eq!(full().file_name(), "Hotel Torre Marina, rooming list 2");
    let changes = RoomingSheet { number: None, only_changes: true, ..full() };
    assert_eq!(changes.file_name(), "Hotel Torre Marina, rooming list as of now, changes");
    let spanish = RoomingSheet { wording: Language::Spanish.into(), ..full() };
    assert_eq!(spanish.file_name(), "Hotel Torre Marina, lista de habitaciones 2");
}

#[test]
fn one_list_gives_the_same_bytes_every_time() {
    let again = Typesetter::new().rooming_pdf(&full()).expect("it can be set").bytes;
    assert!(paper(&full()) == again, "no clock, no machine, no chance");
    let [one, other] = [full(), full()].map(|sheet| rooming_workbook(&sheet).expect("a workbook"));
    assert!(one == other, "a workbook neither");
}

#[test]
fn a_shared_room_is_one_room() {
    let totals = RoomingTotals::of(&full().rows);
    assert_eq!((totals.rooms, totals.guests, totals.cancelled), (5, 6, 1));
    assert_eq!(totals.room_nights, 4 + 3 + 3 + 3 + 2, "each night of a room once, however many sleep in it");
}

#[test]
fn nothing_in_a_workbook_is_computed_or_a_link() {
    let bytes = rooming_workbook(&full()).expect("a workbook");
    let mut container = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a container");
    let names: Vec<String> = container.file_names().map(|name| name.expect("a name").into_owned()).collect();
    assert!(!names.iter().any(|name| name.contains("externalLink")), "no other file is named: {names:?}");
    for name in names.iter().filter(|name| name.starts_with("xl/")) {
        let mut text = String::new();
        container.by_name(name).expect("it is there").read_to_string(&mut text).expect("it is text");
        assert!(!text.contains("<f>") && !text.contains("<hyperlink"), "{name} computes nothing");
    }
}

fn marked() -> StayDraft {
    let text = str::to_owned;
    let guest = GuestDraft {
        honorific: text("MARKhonorific"),
        name: text("MARKname"),
        family_name: String::new(),
        language: String::new(),
        transcription: String::new(),
        phone: text("MARKphone"),
        email: text("MARKemail"),
        body: text("MARKbody"),
        country: text("MARKcountry"),
    };
    StayDraft {
        guests: vec![guest],
        room_type: text("MARKtype"),
        room_number: text("MARKnumber"),
        check_in: day("2014-06-18"),
        check_out: day("2014-06-21"),
        arrives: Some(WayDraft { at: at("2014-06-18 12:34"), carrier: text("MARKcarrier") }),
        leaves: None,
        payer: Some(Payer::Host),
        wishes: Wishes { quiet: true, ..Wishes::default() },
        confirmation: text("MARKconfirmation"),
        internal_note: text("MARKnote"),
    }
}

/// Where each field is, and what marks it.
const MARKED: [(Field, &str); 13] = [
    (Field::Name, "MARKhonorific"),
    (Field::Name, "MARKname"),
    (Field::Phone, "MARKphone"),
    (Field::Email, "MARKemail"),
    (Field::Body, "MARKbody"),
    (Field::Body, "MARKcountry"),
    (Field::RoomType, "MARKtype"),
    (Field::RoomNumber, "MARKnumber"),
    (Field::Times, "12:34"),
    (Field::Carrier, "MARKcarrier"),
    (Field::Payer, "Host"),
    (Field::RoomRequests, "Quiet"),
    (Field::ConfirmationNumber, "MARKconfirmation"),
];

#[test]
fn a_marker_appears_exactly_when_the_profile_lists_its_field() {
    for (field, marker) in MARKED {
        let only = ExportProfile::nothing_for(Audience::Hotel).with(&[Field::StayDates, field]);
        let told = Gate::new(only, Language::English).tell(marked()).expect("stays may be told of");
        let text = format!("{told:?}");
        assert!(text.contains(marker), "{field:?} lets {marker} through: {text}");
        let others = MARKED.iter().filter(|(other, _)| *other != field);
        for (_, other) in others {
            assert!(!text.contains(other), "{field:?} lets nothing else through, but {other}: {text}");
        }
    }
    let none = Gate::new(ExportProfile::nothing_for(Audience::Press), Language::English);
    assert_eq!(none.tell(marked()), None, "who may not know of stays is told nothing");
}

#[test]
fn a_hotel_is_told_the_day_and_that_the_night_before_is_needed() {
    let gate = Gate::new(ExportProfile::hotel(), Language::English);
    let arriving = |when: &str| {
        let way = WayDraft { at: at(when), carrier: "BA 485".to_owned() };
        gate.tell(StayDraft { arrives: Some(way), ..marked() }).expect("a line").arrives
    };
    assert_eq!(arriving("2014-06-18 14:10"), "Wed 18 June");
    assert_eq!(arriving("2014-06-18 23:10"), "Wed 18 June, late in the evening");
    assert_eq!(arriving("2014-06-19 00:30"), "Thu 19 June, after midnight");
    let text = format!("{:?}", gate.tell(marked()));
    for private in ["MARKphone", "MARKemail", "MARKcarrier", "MARKnote", "12:34"] {
        assert!(!text.contains(private), "{private} is no business of a hotel: {text}");
    }
}

#[test]
fn names_are_as_people_write_them_with_the_family_name_in_sight() {
    let gate = Gate::new(ExportProfile::hotel(), Language::English);
    let named = |honorific: &str, name: &str, family: &str, transcription: &str| {
        let text = str::to_owned;
        let guest = GuestDraft {
            honorific: text(honorific),
            name: text(name),
            family_name: text(family),
            transcription: text(transcription),
            ..GuestDraft::default()
        };
        gate.tell(StayDraft { guests: vec![guest], ..marked() }).expect("a line").guests
    };
    assert_eq!(named("Ms", "Ana Petrova", "Petrova", "PETROVA ANA"), "Ms Ana PETROVA");
    assert_eq!(named("Mr", "Nguyễn Văn An", "Nguyễn", ""), "Mr NGUYỄN Văn An", "whoever stands first stays first");
    assert_eq!(
        named("", "Віталій Коваленко", "Коваленко", "KOVALENKO VITALII"),
        "Віталій КОВАЛЕНКО (KOVALENKO VITALII)"
    );
    assert_eq!(named("Dr", "Dr Emeka Obi", "", ""), "Dr Emeka Obi", "nobody is called doctor twice");
}

#[test]
fn what_differs_is_told_in_words() {
    let table = rooming_csv(&full());
    assert!(table.contains("Check-out was Sat 21 June"), "{table}");
    assert!(table.contains("Room type was Standard twin"), "{table}");
    let fields = &full().rows[0].fields;
    assert!(!fields.contains(&LineField::Confirmation), "what the hotel gave itself is no news to it");
}

//! Kinds of paper, cards for a pocket, codes for a telephone, and tables of many people's days.

use crate::sample::*;
use attache_documents::itinerary::*;
use attache_documents::table::{Look, Table, Value, to_workbook};
use attache_documents::{Direction, Language, Typesetter};
use attache_domain::issues::{Differences, ItemChange, ToldItem};
use std::io::Read;
use std::sync::LazyLock;

static TYPESETTER: LazyLock<Typesetter> = LazyLock::new(Typesetter::new);

fn printed(itinerary: &Itinerary, paper: Paper, codes: bool) -> Vec<u8> {
    let bytes = TYPESETTER.itinerary_on(itinerary, paper, codes).expect("it can be set").bytes;
    assert!(bytes.windows(12).any(|part| part == b"pdfuaid:part"), "on {paper:?} it can be read aloud");
    bytes
}

/// The text of each page without its spaces.
fn pages(pdf: &[u8]) -> Vec<String> {
    let pages = pdf_extract::extract_text_from_mem_by_pages(pdf).expect("it can be read");
    pages.into_iter().map(|page| page.chars().filter(|c| !c.is_whitespace()).collect()).collect()
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn a_page_is_as_large_as_its_paper() {
    let itinerary = for_delegate(full());
    let size = |paper| {
        let bytes = printed(&itinerary, paper, false);
        let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
        let (_, rest) = text.split_once("/MediaBox").expect("pages have a size");
        rest.split(']').next().unwrap_or_default().trim_start_matches([' ', '[']).to_owned()
    };
    assert_eq!(size(Paper::Letter), "0 0 612 792");
    assert!(size(Paper::A4).starts_with("0 0 595.27"), "{}", size(Paper::A4));
    assert_eq!(size(Paper::Pocket), size(Paper::A4));
    assert_eq!(
        printed(&itinerary, Paper::A4, false),
        TYPESETTER.itinerary_pdf(&itinerary).expect("it can be set").bytes
    );
}

#[test]
fn each_day_has_a_card_with_its_items_the_hotel_and_whom_to_call() {
    let cards = pages(&printed(&for_delegate(visit::visit(Language::English.into())), Paper::Pocket, false));
    assert_eq!(cards.len(), 3, "three days");
    for (card, texts) in cards.iter().zip([
        ["Monday1April2024", "TunistoLisbon", "Portandharbour", "Worki"],
        ["Tuesday2April2024", "Thecityanditsport", "CallontheSpeaker", "Cancelled"],
        ["Wednesday3April2024", "HotelTorreMarina", "HTM-88213", "Check-out"],
    ]) {
        for text in texts.iter().chain(&["HTM-88213", "Whomtocall", "InêsTavares", "+351910000001", "Issue3"]) {
            assert!(card.contains(text), "{text} must be on:\n{card}");
        }
    }
    assert!(!cards[0].contains("Thecityanditsport"), "each day on its own sheet");
}

#[test]
fn a_day_that_does_not_fit_goes_on_on_a_further_card_and_nothing_is_cut() {
    let mut draft = visit::sixty(Language::English.into());
    let day = date("2024-04-01");
    draft.items.retain(|item| match &item.what {
        What::Session(SessionContent { when: When::Timed { starts, .. }, .. }) => starts.date() == day,
        _ => false,
    });
    let many = (0..30).map(|number| {
        let mut talk = session(
            &format!("Talk{number:02}"),
            from_to("2024-04-01 15:00", "2024-04-01 16:00", chrono_tz::Tz::Europe__Lisbon),
        );
        talk.address = "Avinguda Diagonal 661-671, 08028 Barcelona".to_owned();
        item(200 + number, What::Session(talk))
    });
    draft.items.extend(many);
    // Longer than a whole panel.
    let endless = format!("Endless {} end", "word ".repeat(900));
    draft.items.push(item(
        300,
        What::Session(session(
            &endless,
            from_to("2024-04-01 17:00", "2024-04-01 18:00", chrono_tz::Tz::Europe__Lisbon),
        )),
    ));
    let cards = pages(&printed(&for_delegate(draft), Paper::Pocket, false));
    assert!(cards.len() >= 3, "{} cards", cards.len());
    let all = cards.concat();
    for number in 0..30 {
        assert_eq!(all.matches(&format!("Talk{number:02}")).count(), 1, "Talk{number:02}");
    }
    assert_eq!(all.matches("word").count(), 900);
    for (card, number) in cards.iter().zip(1..) {
        let said = squeezed(&format!("Card {number} of {}", cards.len()));
        assert!(card.contains(&said) && card.contains("Monday1April2024"), "{said}:\n{card}");
    }
}

#[test]
fn a_pocket_holds_no_objectives_and_says_what_is_gone() {
    let draft = full();
    let gone = ToldItem {
        item: uuid::Uuid::from_u128(99),
        title: "Tea with Porto".to_owned(),
        when: "2014-06-19T18:00:00".to_owned(),
        until: String::new(),
        place: "Sala B2".to_owned(),
        cancelled: false,
        rest: String::new(),
    };
    let elsewhere = ToldItem { title: "Lunch with Vigo".to_owned(), when: "2014-06-25".to_owned(), ..gone.clone() };
    let differences = Differences { items: [(draft.items[0].id, ItemChange::New)].into(), gone: vec![gone, elsewhere] };
    let cards = pages(&printed(&for_delegate(draft).marked(Since { number: 2, differences }), Paper::Pocket, false));
    assert!(!cards.concat().contains("exchangeofmunicipal"), "what is wanted of a meeting stays out of pockets");
    assert!(cards[0].contains("Newsinceissue2") && cards[0].contains("LunchwithVigo"), "{}", cards[0]);
    let of_the_day = cards.iter().find(|card| card.contains("Thursday19June2014")).expect("it has a card");
    assert!(of_the_day.contains("TeawithPorto"), "{of_the_day}");
}

#[test]
fn somebody_without_a_day_has_one_card_that_says_so() {
    let cards =
        pages(&printed(&for_delegate(draft("Ana Li", chrono_tz::Tz::Europe__Madrid, vec![])), Paper::Pocket, false));
    assert_eq!(cards.len(), 1);
    assert!(cards[0].contains("Nothingisplannedyet.") && cards[0].contains("AnaLi"), "{}", cards[0]);
}

#[test]
fn cards_are_printed_in_every_language() {
    for language in Language::ALL {
        let itinerary = for_delegate(visit::visit((*language).into()));
        let pdf = TYPESETTER.itinerary_on(&itinerary, Paper::Pocket, false).expect("it can be set");
        assert_eq!(pdf.unprintable, [], "in {language:?}");
    }
    let name = |language: Language| Paper::Pocket.file_name("Ana Li", language.into());
    assert_eq!(
        (name(Language::English), name(Language::Spanish)),
        ("Ana Li, pocket card".to_owned(), "Ana Li, tarjeta de bolsillo".to_owned())
    );
    assert_eq!(Paper::Letter.file_name("Ana Li", Language::English.into()), "Ana Li");
}

#[test]
fn each_item_one_can_miss_has_a_code_where_codes_are_asked_for() {
    let itinerary = for_delegate(visit::visit(Language::English.into()));
    let [without, with] = [false, true].map(|codes| pages(&printed(&itinerary, Paper::A4, codes)).concat());
    let more = |text: &str| with.matches(text).count() - without.matches(text).count();
    assert_eq!((more("Portandharbour"), more("TunistoLisbon")), (1, 1), "beside each code stands what it is of");
    assert_eq!(
        (more("CallontheSpeaker"), more("HotelTorreMarina")),
        (0, 1),
        "not what is off, nor a night; the ride leads there"
    );
}

fn table(language: Language) -> Table {
    let [one, other] = [visit::visit(language.into()), full()].map(for_delegate);
    itineraries_table(&[&one, &other], language.into())
}

fn cell<'a>(table: &'a Table, row: &str, column: &str) -> &'a Value {
    let place = table.columns.iter().position(|one| one.heading == column).expect("there is such a column");
    let says = |value: &Value| matches!(value, Value::Text(text) if text == row);
    let row = table.rows.iter().find(|cells| cells.iter().any(|cell| says(&cell.value))).expect("there is such a row");
    &row[place].value
}

#[test]
fn a_row_says_where_when_and_by_what() {
    let table = table(Language::English);
    assert_eq!(table.rows.len(), 7 + 12, "a row for each item of each person");
    let time = |text: &str| Value::Time(text.parse().expect("a time"));
    let text = |text: &str| Value::Text(text.to_owned());
    for (row, column, value) in [
        ("Tunis to Lisbon", "Date", Value::Day(date("2024-04-01"))),
        ("Tunis to Lisbon", "From", time("07:50:00")),
        ("Tunis to Lisbon", "Time of", text("Tunis time, UTC+1")),
        ("Tunis to Lisbon", "Until", time("10:40:00")),
        ("Tunis to Lisbon", "Place or departure", text("Tunis-Carthage (TUN)")),
        ("Tunis to Lisbon", "Reference", text("QX7M2P")),
        ("Tunis to Lisbon", "Details", text("Duration: 2 h 50 min\nSeat: 3C")),
        ("Hotel Torre Marina", "Until date", Value::Day(date("2024-04-03"))),
        ("Hotel Torre Marina", "From", Value::Empty),
        ("Hotel Torre Marina", "Room or arrival", text("1204")),
        ("Call on the Speaker", "Status", text("Cancelled")),
        ("Port and harbour", "Status", text("Confirmed")),
        ("Port and harbour", "With", text("Duarte Meneses, Lisbon\nΓιώργος Παπαδόπουλος, Athens")),
    ] {
        assert_eq!(cell(&table, row, column), &value, "{column} of {row}");
    }
}

#[test]
fn what_changed_is_seen_in_the_table() {
    let draft = full();
    let gone = ToldItem {
        item: uuid::Uuid::from_u128(99),
        title: "Tea with Porto".to_owned(),
        when: "2014-06-19T18:00:00".to_owned(),
        until: "2014-06-19T18:30:00".to_owned(),
        place: "Sala B2".to_owned(),
        cancelled: false,
        rest: String::new(),
    };
    let differences = Differences { items: [(draft.items[0].id, ItemChange::New)].into(), gone: vec![gone] };
    let itinerary = for_delegate(draft).marked(Since { number: 2, differences });
    let table = itineraries_table(&[&itinerary], Language::English.into());
    let row = |title: &str| {
        table.rows.iter().find(|row| row.iter().any(|cell| cell.value == Value::text(title))).expect(title)
    };
    assert!(row("Bogotá to Barcelona").iter().all(|cell| cell.look == Look::New));
    let gone = row("Tea with Porto");
    assert_eq!(gone.last().map(|cell| &cell.value), Some(&Value::text("No longer in your plans since issue 2")));
    assert_eq!((&gone[2].value, gone[2].look), (&Value::Day(date("2014-06-19")), Look::Cancelled));
}

#[test]
fn a_workbook_of_days_computes_nothing_and_is_the_same_every_time() {
    let made = utc("2014-06-12T16:05:00Z");
    let hostile = itineraries_table(
        &[&for_delegate(everywhere::with_text_everywhere("=cmd|'/c calc'!A1"))],
        Language::English.into(),
    );
    assert!(!hostile.to_csv(true).replace("\r\n", ",").split(',').any(|cell| cell.starts_with(['=', '+', '@'])));
    let sheets = [table(Language::English), hostile];
    let [one, other] = [(); 2].map(|()| to_workbook(&sheets, made, Direction::FromTheLeft).expect("a workbook"));
    assert!(one == other);
    let mut container = zip::ZipArchive::new(std::io::Cursor::new(one)).expect("a container");
    let mut read = |name: &str| {
        let mut text = String::new();
        container.by_name(name).expect("it is there").read_to_string(&mut text).expect("it is text");
        text
    };
    for sheet in ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"] {
        let text = read(sheet);
        assert!(!text.contains("<f>") && !text.contains("<hyperlink"), "{sheet} computes nothing");
        for set_up in ["<pane ", "<autoFilter ", "orientation=\"landscape\"", "fitToHeight=\"0\""] {
            assert!(text.contains(set_up), "{sheet} has {set_up}");
        }
    }
    // 1 April 2024 is day 45383 of the calendar of workbooks, and 07:50 this part of a day.
    let first = read("xl/worksheets/sheet1.xml");
    assert!(first.contains("<v>45383</v>") && first.contains("<v>0.326388888888888"), "days and times are numbers");
}

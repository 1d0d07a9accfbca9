//! What stands on the page, read back from the PDF, and what does not.

use crate::sample::*;
use attache_documents::itinerary::*;
use attache_documents::{Language, Pdf, Typesetter};
use std::sync::LazyLock;

static TYPESETTER: LazyLock<Typesetter> = LazyLock::new(Typesetter::new);

fn pdf(draft: Draft) -> Pdf {
    TYPESETTER.itinerary_pdf(&for_delegate(draft)).expect("it can be set")
}

/// The words of a PDF, without the spaces and line ends that setting puts between them.
fn words(pdf: &Pdf) -> String {
    let text = pdf_extract::extract_text_from_mem(&pdf.bytes).expect("it can be read");
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[track_caller]
fn check_says(page: &str, text: &str) {
    let wanted: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    assert!(page.contains(&wanted), "{text} must be on the page:\n{page}");
}

#[test]
fn the_page_says_everything_of_this_person() {
    let page = words(&pdf(full()));
    for text in [
        "Inés Quiroga Ñáñez",
        "Wednesday 18 June 2014",
        "Avianca AV 18",
        "Avianca AV 19",
        "AVE 3192",
        "Hotel Torre Marina",
        "HTM-88213",
        "Opening of the Forum",
        "services in cities of origin, transit and destination",
        "Bilateral with Tunis on returning students",
        "Pull-aside with Athens",
        "Γιώργος Παπαδόπουλος",
        "Віталій Коваленко",
        "Ovidiu Crețu",
        "Reception given by the Mayor of Barcelona",
        "Closing plenary: the Call of Barcelona",
        "Visit to the reception centre for newcomers",
        "Marta Soler i Puig",
        "22:55",
        "15:40",
        "Europe/Madrid",
        "Issue 3",
        "For the delegate only",
    ] {
        check_says(&page, text);
    }
}

#[test]
fn what_is_longer_than_a_page_goes_on_on_the_next_under_the_name_of_its_day() {
    let mut draft = full();
    for item in &mut draft.items {
        if let What::Meeting(meeting) = &mut item.what {
            meeting.objectives = (0..120).map(|number| format!("Objective{number:03}\n")).collect();
        }
    }
    let paper = pdf(draft);
    let pages = pdf_extract::extract_text_from_mem_by_pages(&paper.bytes).expect("it can be read");
    let page_of = |text: &str| pages.iter().position(|page| page.contains(text)).expect("it is printed");
    let (first, last) = (page_of("Objective000"), page_of("Objective119"));
    assert!(last > first, "none of them holds it whole");
    let between = pages[last].find("Thursday 19 June 2014").expect("the page is headed by its day");
    assert!(between < pages[last].find("Objective119").expect("it is there"));
}

#[test]
fn every_language_prints_all_its_words() {
    for language in Language::ALL {
        let paper = pdf(visit::visit((*language).into()));
        assert_eq!(paper.unprintable, [], "in {language:?}");
        let lang = format!("/Lang({})", language.tag());
        let bytes: String = paper.bytes.iter().map(|byte| char::from(*byte)).filter(|c| !c.is_whitespace()).collect();
        assert!(bytes.contains(&lang), "the file says that it is in {language:?}");
        assert!(bytes.contains("pdfuaid:part"), "and that it can be read aloud");
    }
    let spanish = words(&pdf(visit::visit(Language::Spanish.into())));
    for text in [
        "lunes, 1 de abril de 2024",
        "Almuerzo de trabajo",
        "Presidenta",
        "Por confirmar",
        "Cancelada",
        "Hora de Lisboa",
        "Localizador",
        "Oficial de enlace",
        "Página 1 de 2",
    ] {
        check_says(&spanish, text);
    }
}

#[test]
fn the_page_says_nothing_of_another_person_or_of_the_office() {
    let other = || draft("Ana Li", chrono_tz::Tz::Europe__Madrid, vec![]);
    let page = words(&pdf(full()));
    assert!(!page.contains("INTERNAL"), "what the office wrote for itself stays there");
    let after = pdf(other());
    let alone = Typesetter::new().itinerary_pdf(&for_delegate(other())).expect("it can be set");
    assert!(after == alone, "nothing of the person printed before is left over");
    check_says(&words(&after), "Nothing is planned yet.");
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let (first, second) = (pdf(full()), Typesetter::new().itinerary_pdf(&for_delegate(full())).expect("it can be set"));
    assert!(first == second, "no clock, no machine, no chance");
}

#[test]
fn a_name_no_font_has_is_printed_as_its_transcription_and_reported() {
    let mut draft = draft("王峻 🎉", chrono_tz::Tz::Europe__Madrid, vec![]);
    let spelled = pdf(draft.clone());
    check_says(&words(&spelled), "[U+738B U+5CFB] [U+1F389]");
    assert_eq!(spelled.unprintable[0].characters, ['王', '峻', '🎉']);
    draft.person.transcription = "WANG JUN".to_owned();
    let transcribed = pdf(draft);
    check_says(&words(&transcribed), "WANG JUN");
    assert!(transcribed.unprintable.iter().any(|found| found.text == "王峻 🎉"), "the office hears of it all the same");
}

#[test]
fn a_counterpart_no_font_has_is_printed_as_the_transcription_too() {
    let mut talk = meeting("Bilateral", from_to("2014-06-19 13:15", "2014-06-19 13:45", chrono_tz::Tz::Europe__Madrid));
    talk.counterparts = vec![Counterpart { transcription: "WANG JUN".to_owned(), ..across("王峻", "Nanjing") }];
    let page = pdf(draft("Ana Li", chrono_tz::Tz::Europe__Madrid, vec![item(1, What::Meeting(talk))]));
    check_says(&words(&page), "WANG JUN, Nanjing");
    assert_eq!(page.unprintable.len(), 1, "the office hears of it all the same");
}

#[test]
fn the_marks_for_page_numbers_mean_nothing_in_a_text() {
    let page = pdf(draft("Ana \u{E001} Li", chrono_tz::Tz::Europe__Madrid, vec![]));
    check_says(&words(&page), "Ana [U+E001] Li");
    check_says(&words(&page), "Page 1 of 1");
    assert_eq!(page.unprintable[0].characters, ['\u{E001}']);
}

#[test]
fn names_the_fonts_have_are_not_reported() {
    assert_eq!(pdf(full()).unprintable, []);
}

#[test]
fn markup_in_a_text_stays_text() {
    let hostile = "#panic() $x$ *b* _i_ `r` <img onerror=1> @ref #include \"/etc/passwd\" {{7*7}} \\u{41} // c /* d";
    let mut draft = full();
    draft.person.name = hostile.to_owned();
    draft.person.office = "= Heading\n- list\n+ enum".to_owned();
    draft.forum.notice = "#set page(width: 1pt)".to_owned();
    let page = words(&pdf(draft));
    check_says(&page, "#panic() $x$ *b* _i_ `r` <img onerror=1> @ref #include");
    check_says(&page, "= Heading - list + enum");
    check_says(&page, "#set page(width: 1pt)");
}

#[test]
fn the_preview_has_the_pages_of_the_document() {
    let pictures = TYPESETTER.itinerary_pages_png(&for_delegate(full()), 1.0).expect("it can be set");
    assert!(pictures.pages.len() >= 2 && pictures.pages.iter().all(|picture| picture.starts_with(b"\x89PNG")));
}

//! Every language says everything, and says it as CLDR has it.

use super::*;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::LanguageIdentifier;

/// By these a language may inflect its words; it need not.
const INFLECTING: [&str; 4] = ["gender", "kind", "first", "last"];

/// The messages of a file, each with what follows its key.
fn messages(language: Language) -> BTreeMap<&'static str, String> {
    let mut messages: BTreeMap<&str, String> = BTreeMap::new();
    let mut last = "";
    for line in language.messages().lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" = ").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            Some((key, text)) => {
                assert!(messages.insert(key, text.to_owned()).is_none(), "{key} is said twice in {language:?}");
                last = key;
            }
            None => messages.entry(last).or_default().push_str(&format!("\n{line}")),
        }
    }
    messages
}

/// The facts a message names.
fn facts(text: &str) -> BTreeSet<&str> {
    let named = text.split('$').skip(1);
    let named =
        named.map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default());
    named.filter(|name| !INFLECTING.contains(name)).collect()
}

#[test]
fn every_language_is_well_formed() {
    for language in Language::ALL {
        let read = FluentResource::try_new(language.messages().to_owned());
        assert!(read.is_ok(), "{}.ftl must parse: {:?}", language.tag(), read.err().map(|(_, faults)| faults));
    }
}

#[test]
fn every_language_has_the_messages_of_english_and_names_the_same_facts() {
    let english = messages(Language::English);
    for language in Language::ALL {
        let said = messages(*language);
        let keys = |messages: &BTreeMap<&'static str, String>| messages.keys().copied().collect::<Vec<_>>();
        assert_eq!(keys(&said), keys(&english), "the messages of {language:?}");
        for (key, text) in &english {
            assert_eq!(facts(&said[key]), facts(text), "the facts of {key} in {language:?}");
        }
    }
}

#[test]
fn counts_have_every_plural_form_of_their_language() {
    for language in Language::ALL {
        let tag: LanguageIdentifier = language.tag().parse().expect("a tag");
        let rules = PluralRules::create(tag, PluralRuleType::CARDINAL).expect("CLDR knows it");
        let word = |category| match category {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        };
        let forms = (0..=1_000).chain([1_000_000]).map(|count: u32| word(rules.select(count).expect("a number")));
        let wanted: BTreeSet<&str> = forms.collect();
        let variants = |text: &str| -> BTreeSet<String> {
            text.split('[').skip(1).filter_map(|rest| rest.split_once(']')).map(|(name, _)| name.to_owned()).collect()
        };
        let nights = variants(&messages(*language)["nights"]);
        let missing: Vec<&&str> = wanted.iter().filter(|form| !nights.contains(**form)).collect();
        assert!(missing.is_empty(), "{language:?} has no form for {missing:?}");
    }
}

#[test]
fn every_word_of_the_field_has_its_message() {
    use attache_domain::meetings::{MeetingFunction, MeetingKind};
    use attache_domain::profile::Audience;
    use attache_domain::programme::SessionFunction;
    let keys = messages(Language::English);
    let said = |key: String| assert!(keys.contains_key(key.as_str()), "{key} is not said");
    MeetingKind::ALL.iter().for_each(|kind| said(format!("meeting-{}", kind.word())));
    Audience::ALL.iter().for_each(|audience| said(format!("audience-{}", audience.word())));
    let silent = |function: &&MeetingFunction| **function != MeetingFunction::Other;
    MeetingFunction::ALL.iter().filter(silent).for_each(|function| said(format!("part-{}", function.word())));
    let silent = |function: &&SessionFunction| **function != SessionFunction::Attendee;
    SessionFunction::ALL.iter().filter(silent).for_each(|function| said(format!("part-{}", function.word())));
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

#[track_caller]
fn check_dates(language: Language, long: &str, short: &str, range: &str) {
    let words = Words::of(language);
    assert_eq!(words.long_date(date("2014-06-19")), long);
    assert_eq!(words.short_date(date("2014-06-19")), short);
    assert_eq!(words.date_range(date("2014-06-19"), date("2014-06-20")), range);
}

#[test]
fn dates_are_worded_without_the_machine() {
    check_dates(Language::English, "Thursday 19 June 2014", "Thu 19 June", "19 to 20 June 2014");
    check_dates(Language::Spanish, "jueves, 19 de junio de 2014", "jue 19 de junio", "del 19 al 20 de junio de 2014");
    check_dates(Language::French, "jeudi 19 juin 2014", "jeu. 19 juin", "du 19 au 20 juin 2014");
    check_dates(Language::Catalan, "dijous, 19 de juny del 2014", "dj. 19 de juny", "del 19 al 20 de juny del 2014");
    check_dates(Language::Arabic, "الخميس 19 يونيو 2014", "الخميس 19 يونيو", "من 19 إلى 20 يونيو 2014");
}

#[test]
fn the_first_of_a_month_is_as_each_language_has_it() {
    assert_eq!(Words::of(Language::French).date(date("2024-04-01")), "1er avril 2024");
    let catalan = Words::of(Language::Catalan);
    assert_eq!(catalan.date_range(date("2024-04-01"), date("2024-04-11")), "de l’1 a l’11 d’abril del 2024");
    assert_eq!(catalan.date_range(date("2024-03-30"), date("2024-04-02")), "del 30 de març al 2 d’abril del 2024");
}

#[test]
fn a_range_says_of_its_first_day_what_its_last_does_not() {
    let words = Words::of(Language::English);
    assert_eq!(words.date_range(date("2014-06-19"), date("2014-06-19")), "19 June 2014");
    assert_eq!(words.date_range(date("2014-05-30"), date("2014-06-02")), "30 May to 2 June 2014");
    assert_eq!(words.date_range(date("2014-12-30"), date("2015-01-02")), "30 December 2014 to 2 January 2015");
}

#[test]
fn offsets_and_times_are_figures() {
    let words = Words::of(Language::English);
    assert_eq!([120, -210, 0].map(|minutes| words.offset(minutes)), ["UTC+2", "UTC−3:30", "UTC+0"]);
    let own = Words::of(Wording { language: Language::Arabic, digits: Digits::Own });
    assert_eq!(own.time(NaiveTime::from_hms_opt(12, 40, 0).expect("a time")), "١٢:٤٠");
    assert_eq!(own.date(date("2014-06-19")), "١٩ يونيو ٢٠١٤");
    assert_eq!(own.count("nights", &[("count", 3)]), "٣ ليالٍ");
}

#[test]
fn only_arabic_has_digits_of_its_own() {
    let with: Vec<&Language> = Language::ALL.iter().filter(|language| language.has_own_digits()).collect();
    assert_eq!(with, [&Language::Arabic]);
}

#[test]
fn counts_choose_their_words() {
    let said = |language, count| Words::of(language).count("nights", &[("count", count)]);
    assert_eq!([1, 3].map(|count| said(Language::English, count)), ["1 night", "3 nights"]);
    let arabic = [1, 2, 3, 11, 100].map(|count| said(Language::Arabic, count));
    assert_eq!(arabic, ["ليلة واحدة", "ليلتان", "3 ليالٍ", "11 ليلة", "100 ليلة"]);
    assert_eq!(Words::of(Language::Arabic).duration(2 * 60 + 5), "ساعتان و5 دقائق");
    assert_eq!(
        [45, 120, 585].map(|minutes| Words::of(Language::English).duration(minutes)),
        ["45 min", "2 h", "9 h 45 min"]
    );
}

#[test]
fn what_is_said_of_somebody_follows_their_gender() {
    let chair = |language, gender| Words::of(language).inflected("part-chair", ("gender", gender), &[]);
    assert_eq!(
        ["feminine", "masculine", "unsaid"].map(|gender| chair(Language::Spanish, gender)),
        ["Presidenta", "Presidente", "Presidencia"],
    );
    assert_eq!(chair(Language::English, "feminine"), "Chair");
    assert_eq!(chair(Language::Arabic, "feminine"), "رئيسة الجلسة");
}

#[test]
fn cities_that_zones_are_called_by_have_their_names() {
    let bogota = Tz::America__Bogota;
    assert_eq!(Words::of(Language::Catalan).city("Bogotá", bogota), "Bogotà");
    assert_eq!(Words::of(Language::Arabic).city("Tunis", Tz::Africa__Tunis), "تونس");
    assert_eq!(Words::of(Language::Spanish).city("Lisbon", Tz::Europe__Lisbon), "Lisboa");
    assert_eq!(Words::of(Language::Arabic).city("Medellín", bogota), "Medellín", "nothing is made up");
    assert_eq!(Words::of(Language::English).city("Bogotá", bogota), "Bogotá", "English keeps what the file says");
    assert_eq!(Words::of(Language::English).city_of_zone(Tz::America__New_York), "New York");
}

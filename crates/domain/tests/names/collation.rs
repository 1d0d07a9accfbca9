//! Lists stand in the order of their language, the same on every machine.

use crate::lists;
use attache_domain::names::collation::Collation;
use proptest::prelude::*;
use std::cmp::Ordering;

#[track_caller]
fn check(language: &str, in_order: &[&str]) {
    let mut sorted = in_order.to_vec();
    sorted.reverse();
    Collation::of_language(language).sort_by_name(&mut sorted, |name| name);
    assert_eq!(sorted, in_order, "the alphabet of {language:?} decides");
}

#[test]
fn spanish_has_a_letter_after_n() {
    check("es", &["Nagoya", "Nuremberg", "Nza", "Ñuñoa", "Oaxaca"]);
    check("en", &["Nagoya", "Ñuñoa", "Nuremberg"]);
    check("ca", &["Nagoya", "Ñuñoa", "Nuremberg"]);
}

/// The names a protocol office trips over, in the form someone chose to sort them by.
#[test]
fn real_names_of_the_field() {
    let before = ["Crețu, Ovidiu", "da Costa Paes", "de Magistris, Luigi", "Findeiß, Pia", "Gronkiewicz-Waltz, Hanna"];
    let after = [
        "Krishna Babu, M. T.",
        "Ossouka Raponda, Rose Christiane",
        "Park, Won Soon",
        "Tri Rismaharini",
        "Yeom, Tae Young",
    ];
    let around = |middle: [&'static str; 3]| [&before[..], &middle, &after].concat();
    for language in ["ca", "es", "en", "fr", "de"] {
        check(language, &around(["i Vidal de Llobatera", "Idris bin Hj. Haron", "İzmir"]));
    }
    // A Turkish reader takes the I of Idris for the letter before i.
    check("tr", &around(["Idris bin Hj. Haron", "i Vidal de Llobatera", "İzmir"]));
}

#[test]
fn spanish_ch_and_ll_are_no_letters_since_1994_unless_asked_for() {
    check("es", &["Cádiz", "Chiclana", "Córdoba", "Llanes", "Lugo"]);
    check("es-u-co-trad", &["Cádiz", "Córdoba", "Chiclana", "Lugo", "Llanes"]);
}

#[test]
fn turkish_has_its_own_letters() {
    check("tr", &["Ceyhan", "Çanakkale", "Denizli"]);
    check("tr", &["Iğdır", "ılgaz", "Isparta", "İzmir", "Jakarta"]);
    check("tr", &["Ordu", "Ödemiş", "Sivas", "Şanlıurfa", "Tokat", "Urfa", "Ünye", "Van"]);
    check("en", &["Iğdır", "İzmir", "Jakarta"]);
}

#[test]
fn german_takes_an_umlaut_as_its_letter_and_the_telephone_book_does_not() {
    check("de", &["Ofen", "Österreich", "Ozean"]);
    check("de-u-co-phonebk", &["Österreich", "Ofen", "Ozean"]);
    check("de", &["Findeis", "Findeiss", "Findeiß", "Findeist"]);
}

#[test]
fn swedish_ends_with_three_letters_of_its_own() {
    check("sv", &["Aalborg", "Zürich", "Ånge", "Ängelholm", "Örebro"]);
    check("de", &["Aalborg", "Ånge", "Ängelholm", "Örebro", "Zürich"]);
}

#[test]
fn french_and_catalan_look_past_accents_and_stops() {
    check("fr", &["Congo", "Costa Rica", "Côte d’Ivoire", "Croatie", "Türkiye", "Turkménistan"]);
    check("ca", &["Cervera", "Cuba", "l’Hospitalet", "Lleida", "Parallel", "Paral·lel", "Parallels", "Vic"]);
}

#[test]
fn a_space_comes_before_every_letter() {
    check("es", &["San José", "Sanaa", "Santiago"]);
}

#[test]
fn a_tag_nobody_knows_gets_the_root_order() {
    for tag in ["", "xx", "no such language", "ca_ES", "de-u-co-nonsense", "qqq"] {
        check(tag, &["Nagoya", "Ñuñoa", "Nuremberg", "Österreich", "Ozean", "Zagreb"]);
    }
    check("es_ES", &["Nagoya", "Nuremberg", "Ñuñoa"]);
}

#[test]
fn equal_names_are_told_apart_by_their_code_points() {
    let collation = Collation::of_language("de");
    assert_eq!(
        collation.compare("Zu\u{308}rich", "Zürich"),
        Ordering::Less,
        "two spellings of one ü still have an order"
    );
    assert_eq!(collation.compare("Zürich", "Zürich"), Ordering::Equal, "a name equals itself");
    let keys = ["Zu\u{308}rich", "Zürich", "Zürich West"].map(|name| collation.sort_key(name));
    assert!(keys.is_sorted_by(|one, other| one < other), "and so do their keys");
}

#[test]
fn five_thousand_names_sort_by_their_keys_as_by_comparing() {
    let cities = lists::cities();
    let people = lists::people();
    let mut names: Vec<String> = Vec::new();
    for (at, city) in cities.iter().cycle().take(5_000).enumerate() {
        names.push(format!("{city} {} {}", people[at * 7 % people.len()].display, at % 13));
    }
    let collation = Collation::of_language("tr");
    let mut compared = names.clone();
    compared.sort_by(|one, other| collation.compare(one, other));
    collation.sort_by_name(&mut names, String::as_str);
    assert_eq!(names, compared, "a key is only a faster comparison");
}

proptest! {
    #[test]
    fn keys_say_what_comparing_says(one in "\\PC{0,12}", other in "\\PC{0,12}", language in "ca|es|en|fr|de|tr|sv|th|ja|ko") {
        let collation = Collation::of_language(&language);
        let by_keys = collation.sort_key(&one).cmp(&collation.sort_key(&other));
        prop_assert_eq!(by_keys, collation.compare(&one, &other));
        prop_assert_eq!(by_keys == Ordering::Equal, one == other, "only a name itself is equal to it");
    }
}

#[test]
fn numbers_stand_in_their_own_order() {
    let mut cars = ["Car 10", "Car 1", "Bus 3", "Car 2"];
    Collation::of_language("en").sort_by_name(&mut cars, |name| name);
    assert_eq!(cars, ["Bus 3", "Car 1", "Car 2", "Car 10"]);
}

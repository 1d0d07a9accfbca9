//! Family names in capitals, with small particles, by the rules of their language.

use attache_domain::names::capitals::{family_name, within_display_name};

#[track_caller]
fn check(family: &str, language: &str, capitals: &str) {
    assert_eq!(family_name(family, language), capitals, "{family:?} in {language:?}");
}

#[test]
fn real_family_names_of_the_field() {
    check("Findeiß", "de", "FINDEISS");
    check("de Magistris", "it", "de MAGISTRIS");
    check("da Costa Paes", "pt", "da COSTA PAES");
    check("i Vidal de Llobatera", "ca", "i VIDAL de LLOBATERA");
    check("Vilaplana i Oriol", "ca", "VILAPLANA i ORIOL");
    check("Gronkiewicz-Waltz", "pl", "GRONKIEWICZ-WALTZ");
    check("Ossouka Raponda", "fr", "OSSOUKA RAPONDA");
    check("Crețu", "ro", "CREȚU");
    check("Babu", "te", "BABU");
    check("Park", "ko", "PARK");
    check("Haron", "ms", "HARON");
    check("McAveety", "en", "MCAVEETY");
}

#[test]
fn each_language_has_its_capitals() {
    check("İzmir", "tr", "İZMİR");
    check("izmirli", "tr", "İZMİRLİ");
    check("ılgaz", "tr", "ILGAZ");
    check("ılgaz izmirli", "az-Latn", "ILGAZ İZMİRLİ");
    check("izmirli", "de", "IZMIRLI");
    check("Καμίνης", "el", "ΚΑΜΙΝΗΣ");
    check("Фандъкова", "bg", "ФАНДЪКОВА");
    check("박", "ko", "박");
    check("Strauß", "no language at all", "STRAUSS");
}

#[test]
fn particles_stay_as_they_are_written() {
    check("van der Laan", "nl", "van der LAAN");
    check("De Gasperi", "it", "DE GASPERI");
    check("al-Sisi", "ar", "al-SISI");
    check("d’Arc", "fr", "d’ARC");
    check("d'Hondt", "nl", "d'HONDT");
    check("O'Neill", "en", "O'NEILL");
    check("García y Vega", "es", "GARCÍA y VEGA");
    check("bin Hj. Haron", "ms", "bin HJ. HARON");
    check("van", "nl", "VAN");
    check("hooks", "en", "HOOKS");
    check("", "en", "");
}

#[test]
fn within_the_display_name_only_the_family_name_changes() {
    assert_eq!(within_display_name("Luigi de Magistris", "de Magistris", "it"), "Luigi de MAGISTRIS");
    assert_eq!(within_display_name("Yeom Tae-young", "Yeom", "ko"), "YEOM Tae-young", "a family name may stand first");
    assert_eq!(within_display_name("Paul Paulson", "Paul", "en"), "PAUL Paulson", "half a word is no family name");
    assert_eq!(within_display_name("Tri Rismaharini", "", "id"), "Tri Rismaharini", "no family name, no capitals");
    assert_eq!(within_display_name("Ada Colau", "Collboni", "ca"), "Ada Colau", "a family name that is not in it");
}

//! Forms of address are suggested by a rule that is named, and plain where none is known.

use attache_domain::delegations::{BodyKind, RankClass};
use attache_domain::forms_of_address::{AddressRule, Addressee, Gender, suggest};

/// A mayor nobody has written to yet. The people of these tests are invented.
const MAYOR: Addressee<'static> = Addressee {
    country: "",
    language: "en",
    body_kind: Some(BodyKind::City),
    rank_class: Some(RankClass::HeadOfBody),
    is_former: false,
    gender: None,
    is_large_city: None,
    is_provincial_capital: None,
    honorific: "",
    titles: "",
    display_name: "Robin Example",
    family_name: "Example",
    post_nominals: "",
    office: "Mayor",
    body: "Exampleton",
};

#[track_caller]
fn check(addressee: Addressee<'_>, rule: AddressRule, [envelope, salutation, spoken, place_card]: [&str; 4]) {
    let suggestion = suggest(&addressee);
    assert_eq!(suggestion.rule, rule, "the rule is named");
    assert_eq!(suggestion.forms.envelope, envelope, "envelope");
    assert_eq!(suggestion.forms.salutation, salutation, "salutation");
    assert_eq!(suggestion.forms.spoken, spoken, "spoken");
    assert_eq!(suggestion.forms.place_card, place_card, "place card");
}

#[test]
fn the_united_states() {
    check(
        Addressee { country: "US", titles: "Dr.", post_nominals: "PhD", honorific: "Ms", ..MAYOR },
        AddressRule::UnitedStatesMayor,
        [
            "The Honorable Dr. Robin Example, PhD\nMayor of Exampleton",
            "Dear Mayor Example:",
            "Mayor Example",
            "Mayor Example",
        ],
    );
    check(
        Addressee { country: "US", is_former: true, honorific: "Ms", ..MAYOR },
        AddressRule::Former,
        ["Ms Robin Example", "Ms Example", "Ms Example", "Robin Example"],
    );
}

#[test]
fn england_and_not_all_of_the_kingdom() {
    let mayor = Addressee { country: "GB-ENG", gender: Some(Gender::Feminine), ..MAYOR };
    check(
        mayor,
        AddressRule::EnglandMayor,
        [
            "The Worshipful the Mayor of Exampleton\nCouncillor Robin Example",
            "Dear Madam Mayor",
            "Madam Mayor",
            "The Mayor of Exampleton",
        ],
    );
    check(
        Addressee { office: "Lord Mayor", ..mayor },
        AddressRule::EnglandLordMayor,
        [
            "The Lord Mayor of Exampleton\nCouncillor Robin Example",
            "Dear Lord Mayor",
            "Lord Mayor",
            "The Lord Mayor of Exampleton",
        ],
    );
    assert_eq!(suggest(&Addressee { gender: None, ..mayor }).forms.spoken, "Mayor", "no gender is guessed");
    for country in ["GB", "GB-SCT", "GBX"] {
        assert_eq!(suggest(&Addressee { country, ..mayor }).rule, AddressRule::PlainEnglish, "{country}");
    }
}

#[test]
fn spain_by_the_size_of_the_city() {
    let mayor = Addressee { country: "ES", language: "es", gender: Some(Gender::Feminine), ..MAYOR };
    check(
        Addressee { is_large_city: Some(true), ..mayor },
        AddressRule::SpainLargeCity,
        [
            "Excma. Sra. D.ª Robin Example\nAlcaldesa de Exampleton",
            "Excma. Sra. Alcaldesa:",
            "Señora Alcaldesa",
            "Excma. Sra. Alcaldesa de Exampleton",
        ],
    );
    let small = Addressee { is_large_city: Some(false), gender: Some(Gender::Masculine), ..mayor };
    check(
        Addressee { is_provincial_capital: Some(true), ..small },
        AddressRule::SpainProvincialCapital,
        [
            "Ilmo. Sr. D. Robin Example\nAlcalde de Exampleton",
            "Ilmo. Sr. Alcalde:",
            "Señor Alcalde",
            "Ilmo. Sr. Alcalde de Exampleton",
        ],
    );
    check(
        Addressee { is_provincial_capital: Some(false), ..small },
        AddressRule::SpainMayor,
        ["Sr. D. Robin Example\nAlcalde de Exampleton", "Sr. Alcalde:", "Señoría", "Sr. Alcalde de Exampleton"],
    );
    assert_eq!(suggest(&mayor).rule, AddressRule::PlainSpanishMayor, "of a city of unknown size nothing more is said");
}

#[test]
fn catalan_forms() {
    let mayor = Addressee { country: "ES-CT", language: "ca", is_large_city: Some(true), ..MAYOR };
    check(
        Addressee { gender: Some(Gender::Masculine), ..mayor },
        AddressRule::CatalanLargeCity,
        [
            "Excm. Sr. Robin Example\nAlcalde de Exampleton",
            "Excm. Sr. Alcalde,",
            "Senyor Alcalde",
            "Excm. Sr. Alcalde de Exampleton",
        ],
    );
    check(
        Addressee { body_kind: Some(BodyKind::Region), gender: Some(Gender::Feminine), ..mayor },
        AddressRule::CatalanPresident,
        [
            "Molt Honorable Sra. Robin Example\nPresidenta de la Generalitat de Catalunya",
            "Molt Honorable Senyora Presidenta,",
            "Senyora Presidenta",
            "Molt Honorable Sra. Presidenta",
        ],
    );
    let unknown = suggest(&Addressee { is_large_city: None, ..mayor });
    assert_eq!(unknown.rule, AddressRule::PlainCatalanMayor, "of a city of unknown size nothing more is said");
    assert_eq!(unknown.forms.envelope, "Robin Example\nAlcalde/Alcaldessa de Exampleton", "no gap where Sr. would be");
}

#[test]
fn without_a_rule_the_forms_are_plain() {
    check(
        Addressee { country: "PT", honorific: "Mr", ..MAYOR },
        AddressRule::PlainEnglish,
        [
            "Mr Robin Example\nMayor of Exampleton",
            "Dear Mr Example",
            "Mr Example",
            "Robin Example\nMayor of Exampleton",
        ],
    );
    check(
        Addressee { country: "ID", family_name: "", office: "", ..MAYOR },
        AddressRule::PlainEnglish,
        [
            "Robin Example\nMayor of Exampleton",
            "Dear Robin Example",
            "Robin Example",
            "Robin Example\nMayor of Exampleton",
        ],
    );
    check(
        Addressee { language: "fr", office: "Maire", titles: "Dr", ..MAYOR },
        AddressRule::Plain,
        ["Dr Robin Example\nMaire\nExampleton", "Robin Example", "Robin Example", "Dr Robin Example\nExampleton"],
    );
    let ambassador = Addressee {
        body_kind: Some(BodyKind::State),
        rank_class: Some(RankClass::Ambassador),
        office: "Ambassador",
        body: "Exampleland",
        ..MAYOR
    };
    let everything = format!("{:?}", suggest(&ambassador));
    assert!(!everything.contains("Excellency") && !everything.contains("H.E."), "nothing is invented: {everything}");
}

#[test]
fn no_place_in_a_text_is_left_unfilled() {
    let countries = ["", "US", "GB-ENG", "ES", "ES-CT"];
    let languages = ["en", "es", "ca", "fr", ""];
    let genders = [None, Some(Gender::Feminine), Some(Gender::Masculine)];
    for (country, language) in countries.iter().flat_map(|country| languages.iter().map(move |it| (country, it))) {
        for gender in genders {
            for is_large_city in [None, Some(true), Some(false)] {
                let forms = suggest(&Addressee { country, language, gender, is_large_city, ..MAYOR }).forms;
                for form in [forms.envelope, forms.salutation, forms.spoken, forms.place_card] {
                    assert!(
                        !form.is_empty() && !form.contains(['{', '}', '[', ']', '|']),
                        "{country} {language}: {form}"
                    );
                }
            }
        }
    }
    for rule in AddressRule::ALL {
        assert!(!rule.source().is_empty(), "{} says where it comes from", rule.word());
    }
}

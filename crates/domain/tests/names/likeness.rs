//! Names that may be one person's are offered with the reason; others are left in peace.

use attache_domain::names::likeness::Likeness::{Different, Possible, Same, VeryLikely};
use attache_domain::names::likeness::{ComparableName, Likeness, Reason, likeness};
use proptest::prelude::*;

#[track_caller]
fn check(one: &str, other: &str, expected: Likeness) {
    assert_eq!(likeness(one, other), expected, "{one:?} and {other:?}");
    assert_eq!(likeness(other, one), expected, "{other:?} and {one:?}: the same the other way round");
}

#[test]
fn capitals_accents_and_scripts_are_the_same_letters() {
    check("Ovidiu Crețu", "OVIDIU CRETU", Same);
    check("Ovidiu Creţu", "Ovidiu Crețu", Same);
    check("Pia Findeiß", "Pia Findeiss", Same);
    check("İzmir", "Izmir", Same);
    check("Hanna Gronkiewicz-Waltz", "Hanna Gronkiewicz Waltz", Same);
    check("Γιώργος Καμίνης", "Giorgos Kaminis", Same);
    check("Йорданка Фандъкова", "Yordanka Fandkova", Same);
}

#[test]
fn words_in_another_order() {
    check("Won Soon Park", "Park Won Soon", VeryLikely(Reason::Order));
    check("Tae Young Yeom", "YEOM, Tae-young", VeryLikely(Reason::Order));
    check("Abdel Aziz Saleh", "Abdelaziz Saleh", VeryLikely(Reason::Spaces));
}

#[test]
fn initials_stand_for_words_or_are_left_out() {
    check("M. T. Krishna Babu", "Krishna Babu", VeryLikely(Reason::Initials));
    check("M. T. Krishna Babu", "Mohan T. Krishna Babu", VeryLikely(Reason::Initials));
    check("A. Colau", "Ada Colau", Possible(Reason::Initials));
    check("M. Babu", "T. Babu", Different);
    check("M. T. Krishna Babu", "M. S. Krishna Babu", Different);
    check("A. B.", "Ada Bosch", Different);
}

#[test]
fn romanisations_of_one_name() {
    for (one, other) in [("Yulia", "Julia"), ("Julia", "Iulia"), ("Mohammed", "Mohamed"), ("Khaled", "Haled")] {
        check(&format!("{one} Petrova"), &format!("Petrova {other}"), VeryLikely(Reason::Romanisation));
    }
    check("Christopher Mueller", "Christofer Müller", VeryLikely(Reason::Romanisation));
    check("Sergej Ivanow", "Sergey Ivanov", VeryLikely(Reason::Romanisation));
    check("Mohamed Salah", "Muhammad Salah", VeryLikely(Reason::Vowels));
    check("محمد صلاح", "Mohamed Salah", Possible(Reason::Vowels));
    check("Mohammed", "Muhammad", Possible(Reason::Vowels));
}

#[test]
fn one_letter_of_a_long_word() {
    check("Zenia Mansour", "Zeina Mansour", VeryLikely(Reason::Slip));
    check("Marvis Hunt", "Marvin Hunt", VeryLikely(Reason::Slip));
    check("Zenia", "Zeina", Possible(Reason::Slip));
    check("Zenia Mansuor", "Zeina Mansour", Possible(Reason::Slip));
    check("Gori Giorgio", "Gora Giorgio", Different);
}

#[test]
fn a_name_with_more_words_is_worth_a_look() {
    check("Joan Ribó", "Joan Ribó Canut", Possible(Reason::Part));
    check("Rose Christiane Ossouka Raponda", "Rose Ossouka Raponda", Possible(Reason::Part));
    check("Ada Colau", "Colau", Different);
}

#[test]
fn different_people_stay_different() {
    check("Antonella Leone", "Antonella Noya", Different);
    check("Giuseppe Sala", "Giuseppe Gori", Different);
    check("Tri Rismaharini", "Rose Christiane Ossouka Raponda", Different);
    check("", "", Different);
    check("«»", "Ada Colau", Different);
}

#[test]
fn no_two_people_of_the_real_list_are_held_for_one() {
    let people = crate::lists::people();
    let names: std::collections::BTreeSet<&str> = people.iter().map(|it| it.display.as_str()).collect();
    let names: Vec<&str> = names.into_iter().collect();
    for (at, one) in names.iter().enumerate() {
        for other in &names[at + 1..] {
            let found = likeness(one, other);
            assert!(found < VeryLikely(Reason::Order), "{one:?} and {other:?} are two people: {found:?}");
        }
    }
}

#[test]
fn names_that_may_be_alike_share_a_key() {
    let keys = |name| ComparableName::of(name).keys().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(keys("M. Mohammed Yu"), ["mhmd", "iu"], "an initial is no key, a short word is its own");
    assert_eq!(keys("محمد"), keys("Muhammad"), "one skeleton of consonants");
}

proptest! {
    #[test]
    fn likeness_does_not_depend_on_the_side(one in "[A-Za-zéйم .-]{0,16}", other in "[A-Za-zéйم .-]{0,16}") {
        prop_assert_eq!(likeness(&one, &other), likeness(&other, &one));
    }

    #[test]
    fn a_name_is_the_same_as_itself(name in "\\PC{0,16}") {
        let expected = if attache_domain::names::folding::words(&name).is_empty() { Different } else { Same };
        prop_assert_eq!(likeness(&name, &name), expected);
    }
}

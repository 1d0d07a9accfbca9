//! The form of a name on a travel document, and whether a ticket is made out to it.

use attache_domain::names::travel_document::{PLACES, document_name, same_traveller, suggest};
use proptest::prelude::*;

#[track_caller]
fn check(family: &str, given: &str, language: &str, readable: &str, machine: &str) {
    let name = document_name(family, given, language);
    assert_eq!(name.readable(), readable, "in words");
    assert_eq!(name.machine_readable(), machine, "in the zone for machines");
}

#[test]
fn real_names_of_the_field() {
    check("Findeiß", "Pia", "de", "FINDEISS, PIA", "FINDEISS<<PIA");
    check("de Magistris", "Luigi", "it", "DE MAGISTRIS, LUIGI", "DE<MAGISTRIS<<LUIGI");
    check("da Costa Paes", "Eduardo", "pt", "DA COSTA PAES, EDUARDO", "DA<COSTA<PAES<<EDUARDO");
    check("Gronkiewicz-Waltz", "Hanna", "pl", "GRONKIEWICZ WALTZ, HANNA", "GRONKIEWICZ<WALTZ<<HANNA");
    check("Crețu", "Ovidiu", "ro", "CRETU, OVIDIU", "CRETU<<OVIDIU");
    check("Park", "Won Soon", "ko", "PARK, WON SOON", "PARK<<WON<SOON");
    check("Yeom", "Tae-young", "ko", "YEOM, TAE YOUNG", "YEOM<<TAE<YOUNG");
    check("", "Tri Rismaharini", "id", "TRI RISMAHARINI", "TRI<RISMAHARINI");
    check("", "Idris bin Hj. Haron", "ms", "IDRIS BIN HJ HARON", "IDRIS<BIN<HJ<HARON");
    check("Krishna Babu", "M. T.", "te", "KRISHNA BABU, M T", "KRISHNA<BABU<<M<T");
    check(
        "Ossouka Raponda",
        "Rose Christiane",
        "fr",
        "OSSOUKA RAPONDA, ROSE CHRISTIANE",
        "OSSOUKA<RAPONDA<<ROSE<CHRISTIANE",
    );
    check("i Vidal de Llobatera", "Núria", "ca", "I VIDAL DE LLOBATERA, NURIA", "I<VIDAL<DE<LLOBATERA<<NURIA");
    check("Müller", "Michael", "de", "MUELLER, MICHAEL", "MUELLER<<MICHAEL");
}

#[test]
fn latin_letters_take_the_first_value_of_table_a() {
    let cases = [
        ("Ä Å Æ Ö Ø Œ Ü ß ẞ Þ Ñ Ĳ", "AE AA AE OE OE OE UE SS SS TH N IJ"),
        ("Ð Đ Ħ Ł Ŋ Ŧ ı İ Ŀ Ç Ş Ţ Ğ Ý Ž Ų", "D D H L N T I I L C S T G Y Z U"),
        ("ä å æ ö ø œ ü þ ñ ĳ ð đ ħ ł ŋ ŧ", "AE AA AE OE OE OE UE TH N IJ D D H L N T"),
        ("Ș Ț Ế Ơ Ǧ", "S T E O G"),
        ("A\u{308}ngelholm", "AENGELHOLM"),
    ];
    for (letters, expected) in cases {
        assert_eq!(suggest(letters, "").readable(), expected, "{letters}");
    }
}

#[test]
fn cyrillic_letters_follow_table_b_and_its_languages() {
    assert_eq!(
        suggest("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ", "ru").readable(),
        "ABVGDEEZHZIIKLMNOPRSTUFKHTSCHSHSHCHIEYEIUIA"
    );
    assert_eq!(suggest("ЅІЈЉЊЋЎЏЂҐҒҺЃЌ", "").readable(), "DZIJLJNJCUDZDGGCGK");
    check("Кличко", "Віталій", "uk", "KLYCHKO, VITALII", "KLYCHKO<<VITALII");
    check("Їжакевич", "Юлія", "uk", "YIZHAKEVYCH, YULIIA", "YIZHAKEVYCH<<YULIIA");
    check("Гаєва", "Єва", "uk", "HAIEVA, YEVA", "HAIEVA<<YEVA");
    check("Юрьева", "Юлия", "ru", "IUREVA, IULIIA", "IUREVA<<IULIIA");
    check("Щерев", "Георги", "bg", "SHTEREV, GEORGI", "SHTEREV<<GEORGI");
    check("Цветковић", "Жељко", "sr", "CVETKOVIC, ZELJKO", "CVETKOVIC<<ZELJKO");
    check("Хаџиевски", "Ѓорѓи", "mk", "HADJIEVSKI, GJORGJI", "HADJIEVSKI<<GJORGJI");
    check("Гаёнак", "Іна", "be", "HAIONAK, INA", "HAIONAK<<INA");
}

/// The examples of part 3, appendix B.
#[test]
fn arabic_letters_follow_table_c() {
    let cases = [
        ("ابو بكر محمد بن زكريا الرازي", "ABW BKR MXHMD BN ZKRYA ALRAZY"),
        ("جمال عبد الناصر", "JMAL EBD ALNAXSSR"),
        ("عبّاس", "EBBAS"),
        ("فضّة", "FXDZXDZXAH"),
        ("جميلة نعيمة", "JMYLXAH NEYMXAH"),
        ("هاري الشماع", "HARY ALXSHMAE"),
        ("مُحَمَّد", "MXHMMD"),
    ];
    for (name, expected) in cases {
        assert_eq!(suggest(name, "ar").readable(), expected, "{name}");
    }
}

#[test]
fn signs_are_written_as_section_4_6_has_them() {
    assert_eq!(suggest("D'Artagnan", "").readable(), "DARTAGNAN", "an apostrophe goes without a trace");
    assert_eq!(suggest("Marie-Elise", "").machine_readable(), "MARIE<ELISE", "a hyphen parts");
    assert_eq!(suggest("Anna, Maria", "").machine_readable(), "ANNA<MARIA", "a comma parts");
    assert_eq!(suggest("Paral·lel 3rd", "").readable(), "PARALLEL RD", "other signs and digits are not written");
    assert_eq!(suggest("Γιώργος", "el").readable(), "GIORGOS", "a letter in no table is written plainly");
    assert_eq!(suggest("–", "").readable(), "", "nothing to write");
}

#[test]
fn a_long_name_is_cut_to_end_in_a_letter() {
    check("Papandropoulous", "Jonathon Alec", "", "PAPANDROPOULOUS, JONATHON ALEC", "PAPANDROPOULOUS<<JONATHON<ALEC");
    let cut = |family, given| document_name(family, given, "").machine_readable();
    assert_eq!(cut("Nilavadhanananda", "Chayapa Dejthamrong Krasuang"), "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K");
    assert_eq!(cut("Nilavadhanananda", "Arnpol Petch Charonguang"), "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU");
    let long = "Aaaaaaaaaa Bbbbbbbbbb Cccccccccc Dddddddddd";
    assert_eq!(cut(long, "Eve"), "AAAAAAAAAA<BBBBBBBBBB<CCCCCCCCCC<DDD<<E", "a letter of the given name stays");
    assert_eq!(cut("", long), "AAAAAAAAAA<BBBBBBBBBB<CCCCCCCCCC<DDDDDD", "a name of one part");
    let given = "Abcdefghijklmnopqrstuvwxyzabcdefg Xyz";
    assert_eq!(cut("Ab", given), "AB<<ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFG<X", "the next initial fits the last place");
    let given = "Abcdefghijklmnopqrstuvwxyzabcdefgh Xyz";
    assert_eq!(cut("Ab", given), "AB<<ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFG<X", "one letter makes room for it");
}

#[track_caller]
fn is_on_ticket(ticket: &str, document: &str, expected: bool) {
    assert_eq!(same_traveller(ticket, document), expected, "a ticket for {ticket:?}, a document of {document:?}");
}

#[test]
fn a_ticket_may_carry_a_title_and_no_spaces() {
    for ticket in [
        "COLAU/ADA MS",
        "COLAU/ADA",
        "Colau/Ada Ms",
        "COLAU/ADAMS",
        "COLAU/MS ADA",
        "ADA COLAU",
        "MS ADA COLAU",
        "COLAU ADA MS",
        "COLAU, ADA",
        "COLAU<<ADA",
        "ADA/COLAU",
    ] {
        is_on_ticket(ticket, "COLAU, ADA", true);
    }
    is_on_ticket("GRONKIEWICZWALTZ/HANNA MRS", "GRONKIEWICZ WALTZ, HANNA", true);
    is_on_ticket("GRONKIEWICZ-WALTZ/HANNA", "GRONKIEWICZ<WALTZ<<HANNA", true);
    is_on_ticket("PARK/WONSOON MR", "PARK, WON SOON", true);
    is_on_ticket("PARK WON SOON", "WON SOON PARK", true);
    is_on_ticket("DEMAGISTRIS/LUIGI DR", "DE MAGISTRIS, LUIGI", true);
    is_on_ticket("RISMAHARINI/TRI MRS", "TRI RISMAHARINI", true);
    is_on_ticket("MUELLER/MICHAEL MR", "Müller, Michael", true);
    is_on_ticket("TRAN/THI DR MRS", "TRAN, THI DR", true);
    is_on_ticket("TRAN/THI MRS DR", "TRAN, THI", true);
}

#[test]
fn another_name_is_another_traveller() {
    is_on_ticket("COLAU/ANA MS", "COLAU, ADA", false);
    is_on_ticket("COLAU/ADA MS", "COLAU BALLANO, ADA", false);
    is_on_ticket("COLAU BALLANO/ADA", "COLAU, ADA", false);
    is_on_ticket("MULLER/MICHAEL", "MUELLER, MICHAEL", false);
    is_on_ticket("MARVIS/HUNT", "MARVIN, HUNT", false);
    is_on_ticket("", "COLAU, ADA", false);
    is_on_ticket("COLAU/ADA", "", false);
    is_on_ticket("", "", false);
}

proptest! {
    #[test]
    fn only_letters_and_fillers_in_39_places(family in "\\PC{0,60}", given in "\\PC{0,60}") {
        let zone = document_name(&family, &given, "uk").machine_readable();
        prop_assert!(zone.len() <= PLACES, "{zone}");
        prop_assert!(zone.chars().all(|it| it.is_ascii_uppercase() || it == '<'), "{zone}");
        prop_assert!(!zone.starts_with('<') && !zone.ends_with('<') && !zone.contains("<<<"), "{zone}");
    }

    #[test]
    fn a_ticket_made_out_to_the_document_is_its_own(family in "[A-Z]{2,12}( [A-Z]{2,9})?", given in "[A-Z]{2,9}(-[A-Z]{2,9})?") {
        let document = document_name(&family, &given, "");
        for title in ["", " MR", " MRS", " MS", " DR"] {
            let ticket = format!("{family}/{given}{title}");
            prop_assert!(same_traveller(&ticket, &document.readable()), "{ticket}");
            let zone = [family.replace(' ', "<"), given.replace('-', "<")].join("<<");
            prop_assert!(same_traveller(&ticket, &zone), "{ticket} and {zone}");
        }
    }
}

//! The letters of a travel document's machine-readable zone, A to Z, for letters of other alphabets.
//!
//! Source: ICAO Doc 9303, Machine Readable Travel Documents, eighth edition (2021), part 3, section 6, tables A (Latin),
//! B (Cyrillic) and C (Arabic). Where a table allows several, its first: Ä is AE (or A), Å AA (or A), Ñ N (or NXX), Ö OE
//! (or O), Ü UE (or UXX or O). Of Latin letters only those are listed that do not simply lose their mark.
//!
//! Three departures. Table B prints the sign of Ћ beside the code of Ђ: both are D and, as Serbian passports have it, C.
//! It gives Macedonian GJ to the code of Ғ and forgets Ѓ: here Ѓ has it. It says H for Serbian Г, which no Serbian
//! writes: here it is G. Letters in no table (Ș, Ə, Greek, Georgian...) are written as `any_ascii` has them.

/// The Cyrillic spelling of a language that departs from the table's common column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cyrillic {
    Common,
    Belarusian,
    Bulgarian,
    Macedonian,
    Serbian,
    Ukrainian,
}

impl Cyrillic {
    /// By a language tag of BCP 47; the common column for any other.
    pub(super) fn of_language(tag: &str) -> Self {
        match tag.trim().split(['-', '_']).next().unwrap_or_default() {
            "be" => Self::Belarusian,
            "bg" => Self::Bulgarian,
            "mk" => Self::Macedonian,
            "sr" => Self::Serbian,
            "uk" => Self::Ukrainian,
            _ => Self::Common,
        }
    }
}

/// Table A without the letters that only lose their mark, and without those of one letter. Capital letters.
pub(super) fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'Ä' | 'Æ' => "AE",
        'Å' => "AA",
        'Ö' | 'Ø' | 'Œ' => "OE",
        'Ü' => "UE",
        'ẞ' => "SS",
        'Þ' => "TH",
        'Ĳ' => "IJ",
        'Ð' | 'Đ' => "D",
        'Ħ' => "H",
        'Ł' => "L",
        'Ŋ' => "N",
        'Ŧ' => "T",
        _ => return None,
    })
}

/// Table B. Capital letters; `first` says that the letter begins a part of the name.
pub(super) fn cyrillic(letter: char, spelling: Cyrillic, first: bool) -> Option<&'static str> {
    by_language(letter, spelling, first).or_else(|| common_cyrillic(letter))
}

fn by_language(letter: char, spelling: Cyrillic, first: bool) -> Option<&'static str> {
    use Cyrillic::{Belarusian, Bulgarian, Macedonian, Serbian, Ukrainian};
    Some(match (spelling, letter) {
        (Belarusian, 'Ё') => "IO",
        (Belarusian | Ukrainian, 'Г') => "H",
        (Bulgarian, 'Щ') => "SHT",
        (Macedonian, 'Ќ') => "KJ",
        (Macedonian, 'Џ') => "DJ",
        (Macedonian, 'Ѓ') => "GJ",
        (Macedonian | Serbian, 'Х') => "H",
        (Macedonian | Serbian, 'Ц') => "C",
        (Serbian, 'Ж') => "Z",
        (Serbian, 'Ч') => "C",
        (Serbian, 'Ш') => "S",
        (Ukrainian, 'И') => "Y",
        (Ukrainian, 'Є') if first => "YE",
        (Ukrainian, 'Ї') if first => "YI",
        (Ukrainian, 'Й') if first => "Y",
        (Ukrainian, 'Ю') if first => "YU",
        (Ukrainian, 'Я') if first => "YA",
        _ => return None,
    })
}

fn common_cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'А' => "A",
        'Б' => "B",
        'В' => "V",
        'Г' | 'Ґ' | 'Ғ' | 'Ѓ' => "G",
        'Д' | 'Ђ' => "D",
        'Е' | 'Ё' | 'Э' => "E",
        'Ж' => "ZH",
        'З' => "Z",
        'И' | 'Й' | 'І' | 'Ї' => "I",
        'К' | 'Ќ' => "K",
        'Л' => "L",
        'М' => "M",
        'Н' => "N",
        'О' => "O",
        'П' => "P",
        'Р' => "R",
        'С' => "S",
        'Т' => "T",
        'У' | 'Ў' | 'Ѫ' => "U",
        'Ф' => "F",
        'Х' => "KH",
        'Ц' => "TS",
        'Ч' => "CH",
        'Ш' => "SH",
        'Щ' => "SHCH",
        'Ъ' | 'Є' => "IE",
        'Ы' | 'Ѵ' => "Y",
        // In no row of the table: it is not written.
        'Ь' => "",
        'Ю' => "IU",
        'Я' => "IA",
        'Ѕ' | 'Џ' => "DZ",
        'Ј' => "J",
        'Љ' => "LJ",
        'Њ' => "NJ",
        'Ћ' | 'Һ' => "C",
        _ => return None,
    })
}

/// The sign that doubles the Arabic letter before it.
pub(super) const SHADDA: char = '\u{0651}';

/// Table C with the two letters for foreign names of appendix B; `last` says that the letter ends a part of the name.
/// Vowel signs, the lengthener and the obsolete letters of the Maghreb are not written.
pub(super) fn arabic(letter: char, last: bool) -> Option<&'static str> {
    Some(match letter {
        'ء' => "XE",
        'آ' => "XAA",
        'أ' => "XAE",
        'ؤ' => "U",
        'إ' => "I",
        'ئ' => "XI",
        'ا' => "A",
        'ب' => "B",
        'ة' if last => "XAH",
        'ة' => "XTA",
        'ت' => "T",
        'ث' => "XTH",
        'ج' => "J",
        'ح' => "XH",
        'خ' => "XKH",
        'د' => "D",
        'ذ' => "XDH",
        'ر' => "R",
        'ز' => "Z",
        'س' => "S",
        'ش' => "XSH",
        'ص' => "XSS",
        'ض' => "XDZ",
        'ط' => "XTT",
        'ظ' => "XZZ",
        'ع' => "E",
        'غ' => "G",
        'ف' => "F",
        'ق' => "Q",
        'ك' => "K",
        'ل' => "L",
        'م' => "M",
        'ن' => "N",
        'ه' => "H",
        'و' => "W",
        'ى' => "XAY",
        'ي' | 'ې' => "Y",
        '\u{0640}' | '\u{064B}'..='\u{0650}' | '\u{0652}' | '\u{0670}' | 'ڜ' | 'ڢ' | 'ڧ' | 'ڨ' => "",
        _ => return arabic_of_other_languages(letter),
    })
}

fn arabic_of_other_languages(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ٱ' => "XXA",
        'ٹ' => "XXT",
        'ټ' => "XRT",
        'پ' => "P",
        'ځ' => "XKE",
        'څ' => "XXH",
        'چ' => "XC",
        'ڈ' => "XXD",
        'ډ' => "XDR",
        'ڑ' => "XXR",
        'ړ' => "XRR",
        'ږ' => "XRX",
        'ژ' => "XJ",
        'ښ' => "XXS",
        'ڤ' => "V",
        'ڥ' => "XF",
        'ک' => "XKK",
        'ګ' => "XXK",
        'ڭ' => "XNG",
        'گ' => "XGG",
        'ں' => "XNN",
        'ڼ' => "XXN",
        'ھ' => "XDO",
        'ۀ' => "XYH",
        'ہ' => "XXG",
        'ۂ' => "XGE",
        'ۃ' => "XTG",
        'ی' => "XYA",
        'ۍ' => "XXY",
        'ے' => "XYB",
        'ۓ' => "XBE",
        _ => return None,
    })
}

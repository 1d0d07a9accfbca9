//! The order of names in a list, as the language of the list has it.
//!
//! Lists are printed in a language, and readers look names up by the alphabet of that language: Ñ is a letter of its
//! own after N in Spanish, Ö is an O in German and the last letter but none in Swedish. The rules and their data are
//! ICU4X's: the Unicode Collation Algorithm with the tailorings of CLDR 49 (Unicode 18), compiled into the program, so
//! that two offices see one order on any machine. An update of `icu_collator` may change an order; keys are therefore
//! made anew whenever the program starts and are never stored in a forum file.

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;
use std::cmp::Ordering;

/// The alphabet of a language, ready to compare names.
///
/// A total order: names that the language holds to be equal are ordered by their code points, so that a list never
/// depends on the order in which it was read.
#[derive(Debug)]
pub struct Collation {
    collator: CollatorBorrowed<'static>,
}

/// A name's place in the alphabet as bytes; keys of one [`Collation`] compare as their names do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SortKey(Box<[u8]>);

impl Collation {
    /// The alphabet for a language tag of BCP 47: "ca", "es", "sv", or with a variant, "de-u-co-phonebk".
    ///
    /// A tag that cannot be read, or a language without data, gets the root order of Unicode, which is right for
    /// English, French, German and Italian and reasonable for every other. Digits are read as numbers: car 2 stands
    /// before car 10.
    pub fn of_language(tag: &str) -> Self {
        let locale = tag.trim().replace('_', "-").parse::<Locale>().unwrap_or(Locale::UNKNOWN);
        let of = |mut preferences: CollatorPreferences| {
            preferences.numeric_ordering = Some(CollationNumericOrdering::True);
            CollatorBorrowed::try_new(preferences, options())
        };
        let collator = of((&locale).into())
            .or_else(|_| of(CollatorPreferences::default()))
            .expect("the root order is compiled into the program");
        Self { collator }
    }

    /// Which of two names comes first.
    ///
    /// Looks no further than the first difference, so it is the cheap way to compare two names once.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.collator.compare(one, other).then_with(|| one.cmp(other))
    }

    /// The key of a name, for comparing it many times.
    ///
    /// Making it takes time in proportion to the length of the name; comparing two keys is comparing bytes.
    pub fn sort_key(&self, name: &str) -> SortKey {
        let mut key = Vec::with_capacity(name.len() * 3);
        let Ok(()) = self.collator.write_sort_key_to(name, &mut key);
        // No key holds a zero byte, so a shorter one stays first and the code points only break ties.
        key.push(0);
        key.extend_from_slice(name.as_bytes());
        SortKey(key.into_boxed_slice())
    }

    /// Sorts things by their names.
    ///
    /// Makes each key once: n keys and n log n comparisons of bytes. Things of one name keep their order.
    pub fn sort_by_name<T>(&self, things: &mut [T], name: impl Fn(&T) -> &str) {
        things.sort_by_cached_key(|thing| self.sort_key(name(thing)));
    }
}

/// Letters, then accents, then capitals; spaces and hyphens count, as "San José" stands before "Sanaa".
fn options() -> CollatorOptions {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Tertiary);
    options
}

//! Ready-made schemes with their sources. Each is a beginning: a house changes the list for its function.

use super::category::Category;
use super::{Comparator, Scheme};
use crate::delegations::RankClass;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A ready-made scheme.
    Preset {
        /// The organiser presides, then categories and ranks; among equals the place of the act, then time in office.
        Spain = "spain",
        /// By the countries' alphabet from a letter drawn by lot, whoever the host is.
        UnitedNations = "united_nations",
        /// The host, categories and ranks, then the cities' alphabet.
        CityAlphabet = "city_alphabet",
        /// The host, categories and ranks, then who took office first.
        TakingOffice = "taking_office",
        /// The host, categories and ranks, then the larger city.
        Population = "population",
    }
}

impl Preset {
    /// The scheme for a language and, where an alphabet is drawn by lot, a letter. The caller names it.
    pub fn scheme(self, name: &str, language: &str, letter: &str) -> Scheme {
        Scheme {
            name: name.to_owned(),
            language: language.to_owned(),
            letter: letter.to_owned(),
            categories: CATEGORIES.to_vec(),
            ranks: RANKS.to_vec(),
            comparators: self.comparators().to_vec(),
        }
    }

    /// Where the rule is written, and what of it is a house's custom.
    pub const fn source(self) -> &'static str {
        match self {
            Self::Spain => {
                "Real Decreto 2099/1983: the organiser presides; among equal ranks the one of the place of the act goes \
                 first; a representative keeps the own rank. Time in office and the alphabet after it are custom."
            }
            Self::UnitedNations => {
                "United Nations, ask.un.org/faq/14612: States by the English alphabet from a country drawn by lot. The \
                 order within a country is custom."
            }
            Self::CityAlphabet | Self::TakingOffice => {
                "protocol.dubai.ae: equals may be ordered by alphabet or by the date of taking office. That the host \
                 and the categories come first is custom."
            }
            Self::Population => "Custom of some associations of cities; no written rule is known to us.",
        }
    }

    const fn comparators(self) -> &'static [Comparator] {
        use Comparator as By;
        match self {
            Self::Spain => {
                &[By::Host, By::Category, By::Rank, By::HostCity, By::TakingOffice, By::CityAlphabet, By::Name]
            }
            Self::UnitedNations => &[By::CountryAlphabet, By::Category, By::Rank, By::CityAlphabet, By::Name],
            Self::CityAlphabet => &[By::Host, By::Category, By::Rank, By::CityAlphabet, By::Name],
            Self::TakingOffice => {
                &[By::Host, By::Category, By::Rank, By::TakingOffice, By::HostCity, By::CityAlphabet, By::Name]
            }
            Self::Population => {
                &[By::Host, By::Category, By::Rank, By::Population, By::HostCity, By::CityAlphabet, By::Name]
            }
        }
    }
}

/// The usual order of categories at a forum of cities. Mayors of capitals stand among mayors until a house adds them.
const CATEGORIES: [Category; 10] = [
    Category::HeadsOfState,
    Category::Ministers,
    Category::Ambassadors,
    Category::HeadsOfRegions,
    Category::Mayors,
    Category::DeputyHeads,
    Category::ElectedMembers,
    Category::InternationalOrganisations,
    Category::Networks,
    Category::Others,
];

/// Ranks within a category.
const RANKS: [RankClass; 8] = [
    RankClass::HeadOfBody,
    RankClass::HeadOfAgency,
    RankClass::Ambassador,
    RankClass::DeputyHead,
    RankClass::ElectedMember,
    RankClass::SeniorOfficial,
    RankClass::Official,
    RankClass::Other,
];

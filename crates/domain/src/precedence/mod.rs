//! The order of precedence: who goes before whom, and by which rule.
//!
//! Laws and houses differ, so an order is worked out by a [`Scheme`]: an ordered list of comparators, chosen for one
//! function. The first comparator that tells two people apart decides, and the answer names it for each neighbouring
//! pair ([`order`]), because an office must be able to say why. What a list cannot know is done by hand with
//! [`moves`], each with its reason; a move stays visible and is never lost when the list changes.
//!
//! Someone who stands in for another keeps the own rank (Spain, Real Decreto 2099/1983, art. 9, which excepts only those
//! who represent the King or the Prime Minister): an [`Entrant`] is therefore described by the office the person holds.
//! Start with [`order::order`]; ready-made schemes with their sources are in [`presets`].

pub mod category;
pub mod moves;
pub mod order;
pub mod presets;

use crate::delegations::{BodyKind, RankClass};
use crate::vocabulary::vocabulary;
use category::Category;
use chrono::NaiveDate;
use uuid::Uuid;

/// How an order is worked out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheme {
    /// What the house calls it.
    pub name: String,
    /// The language whose alphabet orders cities, countries and names: a tag of BCP 47.
    pub language: String,
    /// Where an alphabet begins, when that was drawn by lot: a letter, or the whole name that was drawn. Empty: at its
    /// beginning.
    pub letter: String,
    /// The categories, the highest first. Those left out come after all of these, as equals.
    pub categories: Vec<Category>,
    /// The classes of rank, the highest first. Those left out come after all of these, as equals.
    pub ranks: Vec<RankClass>,
    /// What is compared, the most important first.
    pub comparators: Vec<Comparator>,
}

/// Someone to be placed, as the comparators see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entrant {
    /// The person, delegation or body.
    pub id: Uuid,
    /// Of the body that invites.
    pub is_host: bool,
    /// Of the city where the act is held.
    pub is_of_host_city: bool,
    /// Of the capital of its country, if that is known.
    pub is_of_capital: Option<bool>,
    /// The body whose office counts here.
    pub body_kind: Option<BodyKind>,
    /// The class of the person's own office.
    pub rank_class: Option<RankClass>,
    /// Stands in for somebody else; does not raise the rank.
    pub is_representing: bool,
    /// The city, in the language of the scheme.
    pub city: Option<String>,
    /// The country, in the language of the scheme: Germany, Alemania, Allemagne.
    pub country: Option<String>,
    /// Since when the person holds the office.
    pub since: Option<NaiveDate>,
    /// When the body was founded.
    pub established: Option<NaiveDate>,
    /// How many people live there.
    pub population: Option<u64>,
    /// The person's name in the form lists are sorted by.
    pub name: String,
}

vocabulary! {
    /// One thing two people are compared by.
    Comparator {
        /// The body that invites comes first.
        Host = "host",
        /// By the scheme's list of categories.
        Category = "category",
        /// By the scheme's list of classes of rank.
        Rank = "rank",
        /// By the alphabet of the cities' names.
        CityAlphabet = "city_alphabet",
        /// By the alphabet of the countries' names.
        CountryAlphabet = "country_alphabet",
        /// Who took office earlier comes first.
        TakingOffice = "taking_office",
        /// The body founded earlier comes first.
        Establishment = "establishment",
        /// The larger population comes first.
        Population = "population",
        /// Among equals the city where the act is held comes first.
        HostCity = "host_city",
        /// By the alphabet of the people's names.
        Name = "name",
    }
}

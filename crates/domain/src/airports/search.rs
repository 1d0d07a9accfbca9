//! Finding an airport by what a person types.

use super::Airport;
use super::folding::folded;
use super::rows::Member;

/// What one airport is found by, folded.
#[derive(Debug)]
pub(super) struct Entry {
    code: String,
    /// Codes of the metropolitan areas it belongs to.
    areas: Vec<String>,
    /// What people call the place it serves: its city, those of its areas, local and former names.
    cities: Vec<String>,
    name: String,
    /// All of these, with a blank before every word.
    words: String,
    closed: bool,
    /// When it is shown among those that fit as well; smaller is earlier.
    turn: u8,
}

/// How well an airport fits a query; smaller is better. The order of the variants is the order of the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Code,
    AreaCode,
    City,
    CityBegins,
    NameBegins,
    Words,
}

impl Entry {
    pub(super) fn new(airport: &Airport, also: &str, areas: &[&Member], turn: Option<u8>) -> Self {
        let cities = [airport.city.as_str()].into_iter().chain(areas.iter().map(|area| area.city.as_str()));
        let cities: Vec<String> = cities.chain(also.split(';')).map(folded).filter(|city| !city.is_empty()).collect();
        let areas: Vec<String> = areas.iter().map(|area| folded(&area.area)).collect();
        let (code, name) = (folded(&airport.code), folded(&airport.name));
        let words = format!(" {code} {} {} {name}", areas.join(" "), cities.join(" "));
        Self { code, areas, cities, name, words, closed: airport.closed, turn: turn.unwrap_or(u8::MAX) }
    }

    /// `words` are those of `query`, each with a blank before it.
    fn fit(&self, query: &str, words: &[String]) -> Option<Fit> {
        if !words.iter().all(|word| self.words.contains(word.as_str())) {
            return None;
        }
        Some(if self.code == query {
            Fit::Code
        } else if self.areas.iter().any(|area| area == query) {
            Fit::AreaCode
        } else if self.cities.iter().any(|city| city == query) {
            Fit::City
        } else if self.cities.iter().any(|city| city.starts_with(query)) {
            Fit::CityBegins
        } else if self.name.starts_with(query) {
            Fit::NameBegins
        } else {
            Fit::Words
        })
    }
}

pub(super) fn best<'a>(list: &'a [Airport], found_by: &[Entry], query: &str, limit: usize) -> Vec<&'a Airport> {
    let query = folded(query);
    if query.is_empty() {
        return Vec::new();
    }
    let words: Vec<String> = query.split(' ').map(|word| format!(" {word}")).collect();
    let mut found: Vec<_> = list
        .iter()
        .zip(found_by)
        .filter_map(|(airport, entry)| {
            let fit = entry.fit(&query, &words)?;
            Some(((fit, entry.closed, entry.turn, entry.areas.is_empty(), airport.code.as_str()), airport))
        })
        .collect();
    found.sort_unstable_by_key(|(rank, _)| *rank);
    found.into_iter().take(limit).map(|(_, airport)| airport).collect()
}

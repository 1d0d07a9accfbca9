//! The airports of the world with an IATA code: where they are, in which zone, and how a person finds one.
//!
//! The list is compiled in, so that it is there without a network and the same on every machine. It knows closed
//! airports too, as programmes of earlier years name them. It is a list to choose from: what a forum uses becomes a
//! place of its own, which the office may change. Sources and licence: `data/README.md`.

mod folding;
mod rows;
mod search;

pub(crate) use folding::folded;

use crate::position::Position;
use chrono_tz::Tz;
use std::collections::HashMap;
use std::sync::OnceLock;

/// An airport of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Airport {
    /// IATA code, three capital letters.
    pub code: String,
    /// Its name, mostly in English.
    pub name: String,
    /// The city it serves; empty where the source says none.
    pub city: String,
    /// ISO 3166-1 alpha-2, and `XK`.
    pub country: String,
    /// Degrees north of the equator.
    pub latitude: f64,
    /// Degrees east of Greenwich.
    pub longitude: f64,
    /// Its zone.
    pub zone: Tz,
    /// No scheduled passenger flight goes there any more, or another code took the place of this one.
    pub closed: bool,
}

impl Airport {
    /// Where it is.
    pub fn position(&self) -> Option<Position> {
        Position::of_degrees(self.latitude, self.longitude)
    }
}

/// The whole list, ready to be searched.
#[derive(Debug)]
pub struct Airports {
    /// By code.
    list: Vec<Airport>,
    /// What each is found by, in the same order.
    found_by: Vec<search::Entry>,
    /// For every city, folded, the airports that serve it, the main one first.
    serving: HashMap<String, Vec<usize>>,
}

/// The list of the program, read at the first call.
pub fn airports() -> &'static Airports {
    static LIST: OnceLock<Airports> = OnceLock::new();
    LIST.get_or_init(Airports::compiled_in)
}

impl Airports {
    fn compiled_in() -> Self {
        let rows = rows::corrected();
        let areas = rows::metropolitan_areas();
        let main = rows::main_airports();
        let (mut list, mut found_by) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
        for row in rows.into_values() {
            let Some(airport) = row.airport() else { continue };
            let own: Vec<_> = areas.iter().filter(|area| area.airport == airport.code).collect();
            found_by.push(search::Entry::new(&airport, &row.also, &own, main.get(&airport.code).copied()));
            list.push(airport);
        }
        let mut serving: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, airport) in list.iter().enumerate().filter(|(_, airport)| !airport.city.is_empty()) {
            serving.entry(folded(&airport.city)).or_default().push(at);
        }
        let turn = |at: &usize| (list[*at].closed, main.get(&list[*at].code).copied().unwrap_or(u8::MAX), *at);
        serving.values_mut().for_each(|served| served.sort_by_key(turn));
        Self { list, found_by, serving }
    }

    /// Every airport, by code.
    pub fn all(&self) -> &[Airport] {
        &self.list
    }

    /// The airport with this IATA code, in capitals or not.
    pub fn by_code(&self, code: &str) -> Option<&Airport> {
        let code = code.trim().to_ascii_uppercase();
        let at = self.list.binary_search_by(|airport| airport.code.as_str().cmp(&code)).ok()?;
        self.list.get(at)
    }

    /// The main airport that serves a city of a country; of any country when that is not known and only one has a city
    /// of this name.
    pub fn serving(&self, city: &str, country: &str) -> Option<&Airport> {
        let mut served = self.serving.get(&folded(city))?.iter().map(|at| &self.list[*at]);
        if !country.is_empty() {
            return served.find(|airport| airport.country.eq_ignore_ascii_case(country));
        }
        let first = served.next()?;
        served.all(|other| other.country == first.country).then_some(first)
    }

    /// The country of a city, told apart from others of its name by the clocks it has.
    pub fn country_of(&self, city: &str, zone: Tz) -> Option<&str> {
        let mut served = self.serving.get(&folded(city))?.iter().map(|at| &self.list[*at]);
        served.find(|airport| airport.zone == zone).map(|airport| airport.country.as_str())
    }

    /// Up to `limit` airports a person may mean by `query`, the likeliest first.
    ///
    /// Case and marks do not matter. Each word of the query must begin a word of the code, the city, the name, a local or
    /// former name, or the metropolitan area. The order is:
    ///
    /// 1. the airport with exactly this code;
    /// 2. the airports of the metropolitan area with this code ("MIL");
    /// 3. those whose city, metropolitan area, local or former name is exactly this;
    /// 4. those where one of these begins so;
    /// 5. those whose own name begins so;
    /// 6. those that have the words anywhere.
    ///
    /// Within each, open airports come before closed ones, main airports before others (`data/airports_main.csv`),
    /// members of a metropolitan area before others, and then codes by the alphabet: the source knows no size.
    /// Cities are known by their English and local names ("Vienna", "Wien"), not by those in third languages: "Londres"
    /// finds no airport of London.
    pub fn search(&self, query: &str, limit: usize) -> Vec<&Airport> {
        search::best(&self.list, &self.found_by, query, limit)
    }
}

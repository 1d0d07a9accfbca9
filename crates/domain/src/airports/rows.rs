//! The rows of the compiled-in files, before they are airports.

use super::Airport;
use std::collections::BTreeMap;

const AIRPORTS: &str = include_str!("../../data/airports.csv");
const OVERRIDES: &str = include_str!("../../data/airports_overrides.csv");
const MAIN: &str = include_str!("../../data/airports_main.csv");
const AREAS: &str = include_str!("../../data/metropolitan_areas.csv");

/// A line of the list, or a correction to one.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Row {
    pub code: String,
    name: String,
    city: String,
    country: String,
    latitude: String,
    longitude: String,
    zone: String,
    closed: String,
    /// Further names it is found by, parted by semicolons.
    pub also: String,
    reason: String,
}

/// An airport's place in a metropolitan area.
#[derive(Debug, Clone, serde::Deserialize)]
pub(super) struct Member {
    pub area: String,
    pub city: String,
    pub airport: String,
}

/// An airport that many visitors come through.
#[derive(serde::Deserialize)]
struct Main {
    code: String,
    turn: u8,
}

impl Row {
    /// The airport, if every fact of it can be read; the tests know that each can.
    pub(super) fn airport(&self) -> Option<Airport> {
        Some(Airport {
            code: self.code.clone(),
            name: self.name.clone(),
            city: self.city.clone(),
            country: self.country.clone(),
            latitude: self.latitude.parse().ok()?,
            longitude: self.longitude.parse().ok()?,
            zone: self.zone.parse().ok()?,
            closed: self.closed == "yes",
        })
    }

    /// Takes over what the correction says.
    fn correct(&mut self, by: Self) {
        let fields = [
            (&mut self.code, by.code),
            (&mut self.name, by.name),
            (&mut self.city, by.city),
            (&mut self.country, by.country),
            (&mut self.latitude, by.latitude),
            (&mut self.longitude, by.longitude),
            (&mut self.zone, by.zone),
            (&mut self.closed, by.closed),
            (&mut self.also, by.also),
            (&mut self.reason, by.reason),
        ];
        for (field, said) in fields {
            if !said.is_empty() {
                *field = said;
            }
        }
    }
}

/// The list with its corrections, by code.
pub(super) fn corrected() -> BTreeMap<String, Row> {
    let mut rows: BTreeMap<String, Row> = read::<Row>(AIRPORTS).map(|row| (row.code.clone(), row)).collect();
    for correction in read::<Row>(OVERRIDES) {
        rows.entry(correction.code.clone()).or_default().correct(correction);
    }
    rows
}

/// Which airport belongs to which metropolitan area.
pub(super) fn metropolitan_areas() -> Vec<Member> {
    read(AREAS).collect()
}

/// The airports that a search shows first: whose turn it is, by code.
pub(super) fn main_airports() -> BTreeMap<String, u8> {
    read::<Main>(MAIN).map(|main| (main.code, main.turn)).collect()
}

fn read<R: serde::de::DeserializeOwned>(text: &'static str) -> impl Iterator<Item = R> {
    csv::Reader::from_reader(text.as_bytes()).into_deserialize().filter_map(Result::ok)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::airports::airports;
    use std::collections::BTreeSet;

    fn lines(text: &str) -> usize {
        text.lines().count() - 1
    }

    #[test]
    fn every_row_is_an_airport_of_its_own() {
        let codes: Vec<String> = read::<Row>(AIRPORTS).map(|row| row.code).collect();
        assert_eq!(codes.len(), lines(AIRPORTS), "every line of the list can be read");
        assert!(codes.windows(2).all(|pair| pair[0] < pair[1]), "sorted, and no code twice");
        let rows = corrected();
        let unread: Vec<&String> = rows.values().filter(|row| row.airport().is_none()).map(|row| &row.code).collect();
        assert_eq!(unread, Vec::<&String>::new(), "positions are numbers and zones are known to chrono-tz");
        assert_eq!(airports().all().len(), rows.len());
    }

    #[test]
    fn every_airport_has_what_a_board_shows() {
        for airport in airports().all() {
            assert!(airport.code.len() == 3 && airport.code.bytes().all(|b| b.is_ascii_uppercase()), "{airport:?}");
            assert!(airport.country.len() == 2 && !airport.name.trim().is_empty(), "{airport:?}");
            assert!(airport.latitude.abs() <= 90.0 && airport.longitude.abs() <= 180.0, "{airport:?}");
        }
    }

    #[test]
    fn every_correction_has_a_reason_and_meets_an_airport() {
        let listed: BTreeSet<String> = read::<Row>(AIRPORTS).map(|row| row.code).collect();
        let corrections: Vec<Row> = read(OVERRIDES).collect();
        assert_eq!(corrections.len(), lines(OVERRIDES), "every correction can be read");
        let codes: BTreeSet<&String> = corrections.iter().map(|row| &row.code).collect();
        assert_eq!(codes.len(), corrections.len(), "one correction for an airport");
        for row in corrections {
            assert!(!row.reason.is_empty(), "{}: why", row.code);
            assert!(["", "yes"].contains(&row.closed.as_str()), "{}: closed is yes or empty", row.code);
            let is_new = row.airport().is_some();
            assert_ne!(listed.contains(&row.code), is_new, "{}: corrects a row, or brings all of a new one", row.code);
        }
    }

    #[test]
    fn areas_and_main_airports_are_in_the_list() {
        let areas = metropolitan_areas();
        assert_eq!(areas.len(), lines(AREAS), "every area can be read");
        for member in areas {
            assert!(airports().by_code(&member.airport).is_some(), "{} is made of airports", member.area);
        }
        let main = main_airports();
        assert_eq!(main.len(), lines(MAIN), "every main airport can be read, none twice");
        for (code, turn) in main {
            let airport = airports().by_code(&code).expect("a main airport is an airport");
            assert!(!airport.closed, "{code} is closed, so nobody comes through it");
            assert!([1, 2].contains(&turn), "{code} comes first or second");
        }
    }
}

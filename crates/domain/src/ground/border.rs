//! Whether passports are looked at between two countries.

use crate::travel::LegKind;
use chrono::NaiveDate;
use std::sync::OnceLock;

/// What stands between two places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Border {
    /// Nobody checks passports: one country, or two that gave up checks between them.
    None,
    /// Passports are checked.
    Crossed,
    /// A country is not known, so nobody can say.
    Unknown,
}

impl Border {
    /// Whether time for a check must be planned. An unknown border is planned for: too early hurts nobody.
    pub fn may_be_checked(self) -> bool {
        !matches!(self, Self::None)
    }
}

const SCHENGEN: &str = include_str!("../../data/schengen.csv");

/// Territories with a code of their own that lie, for who checks passports, within another country: the islands of the
/// Common Travel Area, Åland, and Puerto Rico.
const COUNTED_WITH: [(&str, &str); 5] = [("AX", "FI"), ("GG", "GB"), ("IM", "GB"), ("JE", "GB"), ("PR", "US")];

/// Since when a state checks no persons at its borders with the others.
#[derive(Debug, serde::Deserialize)]
struct Member {
    country: String,
    land: NaiveDate,
    sea: NaiveDate,
    air: NaiveDate,
}

impl Member {
    fn joined(&self, kind: LegKind) -> NaiveDate {
        match kind {
            LegKind::Flight => self.air,
            LegKind::Ferry => self.sea,
            LegKind::Train | LegKind::Road => self.land,
        }
    }
}

/// The border that a leg of this kind crosses on that day.
///
/// Countries are ISO 3166-1 alpha-2 in any case; anything else, also an empty code, is [`Border::Unknown`]. Within one
/// country there is none, and none between two states of the Schengen area that both had given up checks for that way
/// of travelling (`data/schengen.csv`). Overseas parts of a state with a code of their own are foreign to it, as
/// Schengen ends there. Checks that a state brings back for a time are not known here; nor is the Common Travel Area
/// between Ireland and the United Kingdom, where Ireland looks at passports all the same.
pub fn border(from_country: &str, to_country: &str, on: NaiveDate, by: LegKind) -> Border {
    let (Some(from), Some(to)) = (country(from_country), country(to_country)) else { return Border::Unknown };
    let is_open = |country: &str| area().iter().any(|member| member.country == country && member.joined(by) <= on);
    if from == to || (is_open(&from) && is_open(&to)) { Border::None } else { Border::Crossed }
}

fn country(code: &str) -> Option<String> {
    let code = code.trim().to_ascii_uppercase();
    if code.len() != 2 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) {
        return None;
    }
    let with = COUNTED_WITH.iter().find(|(territory, _)| *territory == code);
    Some(with.map_or(code, |(_, state)| (*state).to_owned()))
}

fn area() -> &'static [Member] {
    static AREA: OnceLock<Vec<Member>> = OnceLock::new();
    AREA.get_or_init(|| {
        csv::Reader::from_reader(SCHENGEN.as_bytes()).into_deserialize().filter_map(Result::ok).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_state_of_the_area_is_read() {
        assert_eq!(area().len(), SCHENGEN.lines().count() - 1, "every line");
        assert_eq!(area().len(), 29, "25 of the Union, and Iceland, Liechtenstein, Norway, Switzerland");
        let countries: BTreeSet<&str> = area().iter().map(|member| member.country.as_str()).collect();
        assert_eq!(countries.len(), area().len(), "none twice");
    }
}

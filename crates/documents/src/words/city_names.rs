//! The names of the cities that time zones are called by, as CLDR has them for each language.

use super::Language;
use attache_domain::names::folding::fold;
use chrono_tz::Tz;
use std::collections::HashMap;
use std::sync::OnceLock;

/// The city of a zone in each language of the list, in the order of its columns.
type Names = HashMap<&'static str, Vec<&'static str>>;

/// What the city of a zone is called in a language; by the zone's own name where the list has none.
pub(super) fn of_zone(zone: Tz, language: Language) -> String {
    let listed = list().1.get(zone.name()).map(|names| names[column(language)]);
    let by_code = || zone.name().rsplit('/').next().unwrap_or(zone.name()).replace('_', " ");
    listed.map_or_else(by_code, str::to_owned)
}

/// What a city is called that its own zone is called by; any other keeps the name it was given. In English every city does,
/// because a forum's file says it as its office does.
pub(super) fn of_city(city: &str, zone: Tz, language: Language) -> String {
    let is_of_zone = || fold(&of_zone(zone, Language::English)) == fold(city);
    if language != Language::English && is_of_zone() { of_zone(zone, language) } else { city.to_owned() }
}

fn column(language: Language) -> usize {
    let at = |language: Language| list().0.iter().position(|tag| *tag == language.tag());
    at(language).or_else(|| at(Language::English)).unwrap_or_default()
}

/// The tags of the columns, and the names.
fn list() -> &'static (Vec<&'static str>, Names) {
    static LIST: OnceLock<(Vec<&str>, Names)> = OnceLock::new();
    LIST.get_or_init(|| {
        let mut rows = include_str!("../../words/zone_cities.csv").lines().filter_map(|row| row.split_once(','));
        let cells = |row: &'static str| row.split(',').collect::<Vec<_>>();
        let tags = rows.next().map(|(_, tags)| cells(tags)).unwrap_or_default();
        (tags, rows.map(|(zone, names)| (zone, cells(names))).collect())
    })
}

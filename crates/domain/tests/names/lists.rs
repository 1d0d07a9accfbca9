//! The real names of the field: cities of declarations and summits, people who came in official capacity.

use std::collections::BTreeSet;

/// A person as a source printed the name.
pub struct Listed {
    /// The whole name.
    pub display: String,
    /// The family name, as someone who read the source marked it; may be empty.
    pub family: String,
}

/// The different cities of the events on file.
pub fn cities() -> Vec<String> {
    let text = include_str!("../../../../tests/lists/cities_by_event.csv");
    let cities: BTreeSet<String> = column(text, "city").into_iter().collect();
    cities.into_iter().collect()
}

/// The people who took part in official capacity, in the order of the list.
pub fn people() -> Vec<Listed> {
    let text = include_str!("../../../../tests/lists/participants_official_capacity.csv");
    let family = column(text, "family_name_assigned");
    let display = column(text, "name_as_printed");
    display.into_iter().zip(family).map(|(display, family)| Listed { display, family }).collect()
}

fn column(text: &str, name: &str) -> Vec<String> {
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let at = rows.headers().expect("the list has a first line").iter().position(|it| it == name);
    let at = at.unwrap_or_else(|| panic!("the list has a column {name}"));
    rows.records().map(|row| row.expect("each row has every column")[at].to_owned()).collect()
}

//! The rows of a list of rooms as drafts.

use super::drafts::RoomDraft;
use super::from_table::{Cells, word};
use super::letters::Weight;
use super::said::Said;
use crate::operate::facts;
use crate::rooms::{MOST_MINUTES, MOST_OF_A_SPACE};
use attache_domain::movements::StepFree;
use attache_domain::names::folding::fold;
use attache_domain::rooms::{Layout, listed};
use attache_imports::column::Field;

/// The columns in which a number of people means that a room can be furnished so.
const LAYOUTS: [(Field, Layout); 10] = [
    (Field::Theatre, Layout::Theatre),
    (Field::Classroom, Layout::Classroom),
    (Field::Boardroom, Layout::Boardroom),
    (Field::UShape, Layout::UShape),
    (Field::HollowSquare, Layout::HollowSquare),
    (Field::Chevron, Layout::Chevron),
    (Field::Cabaret, Layout::Cabaret),
    (Field::Banquet, Layout::Banquet),
    (Field::Reception, Layout::Reception),
    (Field::Bilateral, Layout::Bilateral),
];

impl Cells<'_> {
    pub(super) fn room(&mut self) -> RoomDraft {
        RoomDraft {
            name: self.text(Field::Name).unwrap_or_default(),
            venue: self.text(Field::Venue).unwrap_or_default(),
            building: self.text(Field::Building),
            floor: self.text(Field::Floor),
            part_of: self.text(Field::PartOf),
            capacity: self.number(Field::Capacity, MOST_OF_A_SPACE),
            area: self.number(Field::Area, MOST_OF_A_SPACE),
            step_free: self.step_free(),
            booths: self.number(Field::Booths, 100),
            equipment: self.text(Field::Equipment),
            set_up_minutes: self.number(Field::SetUp, MOST_MINUTES),
            tear_down_minutes: self.number(Field::TearDown, MOST_MINUTES),
            layouts: self.layouts(),
            address: self.text(Field::Address),
            city: self.text(Field::City),
            note: self.text(Field::Notes),
        }
    }

    /// A whole number, with or without its unit: "120", "120 m²", "30 min".
    pub(super) fn number(&mut self, field: Field, most: i64) -> Option<i64> {
        let text = self.text(field)?;
        let digits = text.split_whitespace().next().unwrap_or_default();
        let unit =
            text.strip_prefix(digits).unwrap_or_default().chars().all(|letter| !letter.is_numeric() || letter == '²');
        let number = digits.trim_end_matches(|letter: char| letter.is_alphabetic() || letter == '²').parse::<i64>();
        let number = number.ok().filter(|number| unit && (0..=most).contains(number));
        if number.is_none() {
            self.says(Said::NotANumber, Weight::Bars, field, facts([("text", text)]));
        }
        number
    }

    /// Lists tick what is step-free, or write yes and no.
    fn step_free(&mut self) -> Option<StepFree> {
        let ticked = match fold(&self.text(Field::StepFree)?).as_str() {
            "x" | "y" | "1" | "true" | "si" | "oui" => Some(StepFree::Yes),
            "n" | "0" | "false" | "non" => Some(StepFree::No),
            _ => None,
        };
        ticked.or_else(|| self.word(Field::StepFree, "step-free", StepFree::ALL, StepFree::word))
    }

    /// The ways of furnishing: a column of each with the people it takes, or all in one cell, "theatre 200, boardroom".
    fn layouts(&mut self) -> Vec<(Layout, Option<i64>)> {
        let mut layouts = Vec::new();
        for (field, layout) in LAYOUTS {
            let is_said = self.text(field).is_some_and(|text| !means_no(&text));
            if let Some(people) = if is_said { self.number(field, MOST_OF_A_SPACE) } else { None } {
                layouts.push((layout, Some(people)));
            }
        }
        let written = self.text(Field::Layouts).unwrap_or_default();
        for one in listed(&written) {
            let name = one.trim_end_matches(|letter: char| letter.is_ascii_digit() || ":()- ".contains(letter));
            let people = one[name.len()..].trim_matches(|letter: char| !letter.is_ascii_digit()).parse().ok();
            match word(name, "layout", Layout::ALL, Layout::word) {
                Some(layout) if layouts.iter().all(|(known, _)| *known != layout) => layouts.push((layout, people)),
                Some(_) => {}
                None => {
                    self.says(Said::WordUnknown, Weight::Tells, Field::Layouts, facts([("text", one.to_owned())]));
                }
            }
        }
        layouts
    }
}

/// How lists write that a room cannot be furnished so.
fn means_no(text: &str) -> bool {
    matches!(fold(text).as_str(), "" | "0" | "no" | "n a" | "na")
}

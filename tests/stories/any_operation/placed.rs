//! Meetings placed by themselves, made from dice.

use super::Maker;
use serde_json::{Value, json};

impl Maker<'_> {
    pub(super) fn by_placing(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        Some(match command {
            "place_meetings" => {
                let hour = 8 + self.dice.below(10);
                let place = |meeting: Value, space: Value| {
                    json!({ "meeting": meeting, "space": space, "starts": { "local": format!("2014-06-19T{hour:02}:00") },
                        "ends": { "local": format!("2014-06-19T{hour:02}:30") } })
                };
                let (first, second) = (self.key(&plan.meetings), self.key(&plan.meetings));
                let places = [place(first, self.key(&plan.spaces)), place(second, self.key(&plan.spaces))];
                let many = 1 + self.dice.below(2);
                json!({ "placements": &places[..many] })
            }
            _ => return None,
        })
    }
}

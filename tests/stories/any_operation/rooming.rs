//! Lodging, made from dice.

use super::Maker;
use serde_json::{Value, json};

impl Maker<'_> {
    pub(super) fn rooming(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        Some(match command {
            // What was not asked for again is refused where nothing changed.
            "send_rooming_list" => {
                let hotels: Vec<String> = plan.stays.iter().map(|stay| stay.hotel.to_string()).collect();
                let hotel = if hotels.is_empty() { self.key(&plan.places) } else { json!(self.dice.pick(&hotels)) };
                json!({ "hotel": hotel, "recipient": self.word(), "note": self.word(), "anyway": self.chance() })
            }
            _ => return None,
        })
    }
}

//! Which leg or stay of the forum a row means.
//!
//! Two records are the same leg when carrier and number are the same in any spelling, the leg leaves on the same day there,
//! and its places are the same; where one of them has no number, when it leaves at the same moment. Two records are the
//! same stay when the hotel is the same and the reference is; or the first night is and they share a guest.

use attache_domain::ids::PersonId;
use attache_domain::plan::Plan;
use attache_domain::travel::{Leg, Stay};
use std::collections::BTreeSet;

/// The leg of the forum that is meant.
pub fn same_leg<'plan>(plan: &'plan Plan, wanted: &Leg) -> Option<&'plan Leg> {
    let numbers = numbers(wanted);
    let is_same = |leg: &&Leg| {
        let known = self::numbers(leg);
        let same_way = leg.from_place == wanted.from_place && leg.to_place == wanted.to_place;
        let same_run = if known.is_empty() || numbers.is_empty() {
            leg.kind == wanted.kind && leg.departs.instant() == wanted.departs.instant()
        } else {
            leg.departs.date() == wanted.departs.date() && !known.is_disjoint(&numbers)
        };
        same_way && same_run
    };
    plan.legs.of(wanted.from_place).find(is_same)
}

/// The ways the number of a leg may be written: with its carrier, and alone, without what does not tell.
fn numbers(leg: &Leg) -> BTreeSet<String> {
    let plain = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    let number = plain(&leg.number);
    if number.is_empty() {
        return BTreeSet::new();
    }
    let digits = number.trim_start_matches(|letter: char| !letter.is_ascii_digit()).trim_start_matches('0');
    // Day and places are compared too, so the digits alone are enough to tell flights apart.
    let alone = if digits.is_empty() { number.clone() } else { digits.to_owned() };
    [format!("{}{number}", plain(&leg.carrier)), number, alone].into()
}

/// The stay of the forum that is meant.
pub fn same_stay<'plan>(plan: &'plan Plan, wanted: &Stay, guests: &[PersonId]) -> Option<&'plan Stay> {
    let there = || plan.stays.of(wanted.hotel);
    let same_reference =
        |stay: &&Stay| !wanted.confirmation.is_empty() && stay.confirmation.eq_ignore_ascii_case(&wanted.confirmation);
    let shares_guest = |stay: &Stay| plan.guests.of(stay.id).any(|guest| guests.contains(&guest.person));
    let same_night = |stay: &&Stay| stay.check_in == wanted.check_in && shares_guest(stay);
    there().find(same_reference).or_else(|| there().find(same_night))
}

//! Which leg of the forum a row means.
//!
//! Two records are the same leg when its places are the same and so is its run. A flight's number is given once a day: it
//! is the same flight that day, also when its time was moved, unless the airlines differ. A line of trains, coaches or
//! ships runs many times a day under one number: it is the same run only at the same time. Where one of the records has no
//! number, it is the same when it leaves at the same moment.

use super::meant::Meant;
use super::trial::Trial;
use attache_domain::ids::{Id, LegId, PersonId};
use attache_domain::names::folding::fold;
use attache_domain::plan::Plan;
use attache_domain::travel::{Leg, LegKind};
use chrono::TimeDelta;
use std::collections::BTreeSet;

/// Two rows of one list that tell times of one flight further apart than this do not tell of one flight.
const HOURS_IN_ONE_LIST: i64 = 3;

/// The leg that is meant by a row with these travellers.
pub fn same_leg(trial: &Trial<'_>, wanted: &Leg, people: &[PersonId]) -> Meant<LegId> {
    let alike: Vec<&Leg> = trial.plan.legs.of(wanted.from_place).filter(|leg| is_alike(leg, wanted)).collect();
    let nearest = alike.iter().filter(|leg| is_that_run(trial, leg, wanted)).min_by_key(|leg| apart(leg, wanted));
    if let Some(leg) = nearest {
        return Meant::This(leg.id);
    }
    let travels = |leg: &&Leg| trial.plan.travellers.of(leg.id).any(|one| people.contains(&one.person));
    let moved = alike.iter().filter(|leg| !is_flight(leg) && trial.named_by(leg.id.uuid()).is_none());
    let moved: Vec<LegId> = moved.copied().filter(travels).map(|leg| leg.id).collect();
    if moved.is_empty() { Meant::Nothing } else { Meant::OneOf(moved) }
}

/// The same way on the same day under the same number; without a number, by the same kind at the same moment.
fn is_alike(leg: &Leg, wanted: &Leg) -> bool {
    let (known, told) = (numbers(leg), numbers(wanted));
    let same_run = if known.is_empty() || told.is_empty() {
        leg.kind == wanted.kind && leg.departs.instant() == wanted.departs.instant()
    } else {
        leg.departs.date() == wanted.departs.date() && !known.is_disjoint(&told)
    };
    leg.from_place == wanted.from_place && leg.to_place == wanted.to_place && same_run && airlines_agree(leg, wanted)
}

/// Whether a leg that is alike is the same run beyond doubt.
fn is_that_run(trial: &Trial<'_>, leg: &Leg, wanted: &Leg) -> bool {
    let apart = apart(leg, wanted);
    let is_in_list = trial.named_by(leg.id.uuid()).is_some();
    match (is_flight(leg) && is_flight(wanted), is_in_list) {
        (true, false) => true,
        (true, true) => apart <= TimeDelta::hours(HOURS_IN_ONE_LIST),
        (false, _) => apart.is_zero(),
    }
}

fn apart(leg: &Leg, wanted: &Leg) -> TimeDelta {
    (leg.departs.instant() - wanted.departs.instant()).abs()
}

fn is_flight(leg: &Leg) -> bool {
    leg.kind == LegKind::Flight
}

/// The ways the number of a leg may be written: with its carrier, and alone, without what does not tell.
fn numbers(leg: &Leg) -> BTreeSet<String> {
    let number = plain(&leg.number);
    if number.is_empty() {
        return BTreeSet::new();
    }
    let digits = number.trim_start_matches(|letter: char| !letter.is_ascii_digit()).trim_start_matches('0');
    // Day, places and airline are compared too, so the digits alone are enough to tell flights apart.
    let alone = if digits.is_empty() { number.clone() } else { digits.to_owned() };
    [format!("{}{number}", plain(&leg.carrier)), number, alone].into()
}

fn plain(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase()
}

/// Whether two flights can be of one airline. A code says nothing against a name, and nothing said nothing against both.
fn airlines_agree(one: &Leg, other: &Leg) -> bool {
    if !is_flight(one) || !is_flight(other) {
        return true;
    }
    let (one, other) = (airline(one), airline(other));
    if one.is_empty() || other.is_empty() {
        return true;
    }
    match (is_airline_code(&one), is_airline_code(&other)) {
        (true, true) => one == other,
        (false, false) => {
            let (one, other) = (fold(&one), fold(&other));
            one.contains(&other) || other.contains(&one)
        }
        _ => true,
    }
}

/// The airline's code, from the number where it is written there; else the carrier as it is called.
fn airline(leg: &Leg) -> String {
    let number = plain(&leg.number);
    let code = number.split_at_checked(2).filter(|(code, digits)| {
        let digits = digits.strip_suffix(|letter: char| letter.is_ascii_alphabetic()).unwrap_or(digits);
        is_airline_code(code) && !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
    });
    code.map_or_else(|| leg.carrier.trim().to_owned(), |(code, _)| code.to_owned())
}

/// Two letters, or a letter and a digit.
fn is_airline_code(text: &str) -> bool {
    text.len() == 2
        && text.bytes().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
        && text.bytes().any(|letter| letter.is_ascii_uppercase())
}

/// Those on a leg who are none of these, by name.
pub fn others_on(plan: &Plan, leg: LegId, people: &[PersonId]) -> Vec<String> {
    let others = plan.travellers.of(leg).filter(|one| !people.contains(&one.person));
    others.filter_map(|one| plan.people.get(one.person)).map(|person| person.display_name.clone()).collect()
}

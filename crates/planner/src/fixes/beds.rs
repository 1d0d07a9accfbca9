//! Fixes for nights.

use super::{Fix, FixWord, fact};
use crate::operate::facts;
use crate::planner::Planner;
use crate::timeline::hotel_name;
use crate::travel::hotel_of_the_delegation;
use attache_domain::conflicts::{Conflict, Rule, Subject};
use attache_domain::ids::PersonId;
use attache_domain::lodging::{Stay, StayStatus};
use attache_domain::plan::{Plan, Thing};
use chrono::{Days, NaiveDate};
use serde_json::json;

/// Letting a stay begin or end on other days, adding one where the delegation sleeps, or leaving one that nobody needs.
pub(super) fn of(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let Subject::Person(person) = conflict.about else { return Vec::new() };
    let plan = &planner.plan;
    let stay = conflict.things.iter().find_map(|(thing, _)| stay_of(plan, *thing));
    match conflict.rule {
        Rule::ArrivalDiffersFromStay => {
            let night = day(conflict, "needed_from");
            stay.zip(night).map(|(stay, night)| change(plan, stay, night, stay.check_out)).into_iter().collect()
        }
        Rule::TwoBeds => {
            let second = conflict.things.last().and_then(|(thing, _)| stay_of(plan, *thing));
            second.map(|stay| leave(plan, stay, person)).into_iter().collect()
        }
        Rule::DepartureDiffersFromStay => {
            let until = day(conflict, "needed_until");
            let is_free =
                |stay: &&Stay| fact(conflict, "how") == Some("short") || nobody_needs(planner, conflict, stay);
            let stay = stay.filter(is_free).zip(until);
            stay.map(|(stay, until)| change(plan, stay, stay.check_in, until)).into_iter().collect()
        }
        Rule::NightWithoutBed => night_without_bed(plan, conflict, person),
        Rule::UnneededNights => {
            let stay = stay.filter(|stay| nobody_needs(planner, conflict, stay));
            stay.and_then(|stay| shorten(plan, conflict, stay)).into_iter().collect()
        }
        _ => stay.map(|stay| leave(plan, stay, person)).into_iter().collect(),
    }
}

/// Whether all who sleep in a stay are told the same of it: nobody loses a night who needs it.
fn nobody_needs(planner: &Planner, conflict: &Conflict, stay: &Stay) -> bool {
    let is_told = |person: PersonId| {
        planner.trouble.iter().any(|other| {
            let same = other.rule == conflict.rule && other.about == Subject::Person(person);
            same && other.is_about(Thing::Stay(stay.id)) && other.facts == conflict.facts
        })
    };
    planner.plan.guests.of(stay.id).all(|guest| is_told(guest.person))
}

fn stay_of(plan: &Plan, thing: Thing) -> Option<&Stay> {
    if let Thing::Stay(id) = thing { plan.stays.get(id) } else { None }
}

fn day(conflict: &Conflict, name: &str) -> Option<NaiveDate> {
    fact(conflict, name)?.parse().ok()
}

/// The first and the last of the nights a conflict is about.
fn nights(conflict: &Conflict) -> Option<(NaiveDate, NaiveDate)> {
    let said = fact(conflict, "nights")?;
    let dates: Vec<NaiveDate> = said.split(['–', ',']).filter_map(|date| date.trim().parse().ok()).collect();
    Some((*dates.first()?, *dates.last()?))
}

pub(super) fn change(plan: &Plan, stay: &Stay, check_in: NaiveDate, check_out: NaiveDate) -> Fix {
    Fix {
        word: FixWord::ChangeStay,
        facts: facts([("name", hotel_name(plan, stay)), ("from", check_in.to_string()), ("to", check_out.to_string())]),
        command: "edit_stay",
        input: json!({ "id": stay.id, "check_in": check_in.to_string(), "check_out": check_out.to_string() }),
    }
}

fn leave(plan: &Plan, stay: &Stay, person: PersonId) -> Fix {
    let rest: Vec<PersonId> =
        plan.guests.of(stay.id).map(|guest| guest.person).filter(|guest| *guest != person).collect();
    let said = facts([("name", hotel_name(plan, stay)), ("person", crate::trouble::person(plan, person).name)]);
    let input = if rest.is_empty() {
        json!({ "id": stay.id, "status": "cancelled" })
    } else {
        json!({ "id": stay.id, "guests": rest })
    };
    Fix { word: FixWord::LeaveStay, facts: said, command: "edit_stay", input }
}

/// A stay next to the missing nights is made longer; failing that, a new one where most of the delegation sleeps.
fn night_without_bed(plan: &Plan, conflict: &Conflict, person: PersonId) -> Vec<Fix> {
    let Some((first, last)) = nights(conflict) else { return Vec::new() };
    let end = last + Days::new(1);
    let on = |stay: &&Stay| stay.status != StayStatus::Cancelled;
    let stays: Vec<&Stay> = plan.guests.of(person).filter_map(|guest| plan.stays.get(guest.stay)).filter(on).collect();
    let mut fixes: Vec<Fix> = Vec::new();
    for stay in &stays {
        if stay.check_in == end {
            fixes.push(change(plan, stay, first, stay.check_out));
        } else if stay.check_out == first {
            fixes.push(change(plan, stay, stay.check_in, end));
        }
    }
    if let Some(hotel) = hotel_of_the_delegation(plan, person) {
        fixes.push(Fix {
            word: FixWord::AddStay,
            facts: facts([
                ("name", plan.places.get(hotel).map(|hotel| hotel.name.clone()).unwrap_or_default()),
                ("from", first.to_string()),
                ("to", end.to_string()),
            ]),
            command: "add_stay",
            input: json!({
                "hotel": hotel, "check_in": first.to_string(), "check_out": end.to_string(), "guests": [person],
            }),
        });
    }
    fixes
}

fn shorten(plan: &Plan, conflict: &Conflict, stay: &Stay) -> Option<Fix> {
    let (first, last) = nights(conflict)?;
    if first == stay.check_in && last + Days::new(1) < stay.check_out {
        Some(change(plan, stay, last + Days::new(1), stay.check_out))
    } else if last + Days::new(1) == stay.check_out && first > stay.check_in {
        Some(change(plan, stay, stay.check_in, first))
    } else {
        None
    }
}

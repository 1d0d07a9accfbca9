//! Stays: nights in a hotel, and who sleeps there.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::people::require_once;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::refusal::{Problem, Refusal};
use crate::trouble;
use crate::wire::{self, Empty, ThingRef};
use attache_domain::delegations::Person;
use attache_domain::ids::*;
use attache_domain::lodging::*;
use attache_domain::plan::Plan;
use attache_domain::travel::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A stay.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct StayRow {
    pub id: StayId,
    pub hotel: PlaceId,
    pub hotel_name: String,
    pub check_in: String,
    pub check_out: String,
    pub nights: i64,
    pub status: StayStatus,
    pub room_type: String,
    pub confirmation: String,
    pub guests: Vec<ThingRef>,
}

/// A stay to enter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddStay {
    pub hotel: PlaceId,
    pub check_in: String,
    pub check_out: String,
    pub room_type: Option<String>,
    pub status: Option<StayStatus>,
    pub confirmation: Option<String>,
    pub guests: Vec<PersonId>,
}

/// New values for a stay; what is absent stays. A list of guests replaces the one there was.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditStay {
    pub id: StayId,
    pub check_in: Option<String>,
    pub check_out: Option<String>,
    pub room_type: Option<String>,
    pub room_number: Option<String>,
    pub confirmation: Option<String>,
    pub status: Option<StayStatus>,
    pub note: Option<String>,
    pub guests: Option<Vec<PersonId>>,
}

/// One stay.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneStay {
    /// Key.
    pub id: StayId,
}

/// Reads all stays in order of their first night.
pub fn list_stays(planner: &Planner, _input: Empty) -> Answer<Vec<StayRow>> {
    let plan = &planner.plan;
    let guests = plan.guests.grouped(|guest| guest.stay);
    let mut stays: Vec<&Stay> = plan.stays.iter().collect();
    stays.sort_by_key(|stay| (stay.check_in, stay.id));
    let ranking = Ranking::in_force(plan);
    let in_it = |stay: &Stay| {
        let mut people: Vec<PersonId> = guests.get(&stay.id).into_iter().flatten().map(|one| one.person).collect();
        ranking.sort(&mut people, |id| *id);
        people
    };
    let row = |stay: &Stay| StayRow {
        id: stay.id,
        hotel: stay.hotel,
        hotel_name: hotel_name(plan, stay),
        check_in: stay.check_in.to_string(),
        check_out: stay.check_out.to_string(),
        nights: stay.nights(),
        status: stay.status,
        room_type: stay.room_type.clone(),
        confirmation: stay.confirmation.clone(),
        guests: in_it(stay).into_iter().map(|id| trouble::person(plan, id)).collect(),
    };
    Ok(stays.into_iter().map(row).collect())
}

/// Enters a stay.
pub fn add_stay(planner: &mut Planner, input: AddStay) -> Answer<Done<StayId>> {
    planner.operate(Op::AddStay, |change| {
        let hotel = change.get::<Place>(input.hotel)?.id;
        let (check_in, check_out) =
            (wire::date("check_in", &input.check_in)?, wire::date("check_out", &input.check_out)?);
        let stay = Stay {
            status: input.status.unwrap_or(StayStatus::Requested),
            room_type: wire::optional_text("room_type", input.room_type.as_deref(), 100)?,
            confirmation: wire::optional_text("confirmation", input.confirmation.as_deref(), 60)?,
            ..Stay::new(change.id(), hotel, check_in, check_out)
        };
        require_nights(&stay)?;
        change.insert(&stay)?;
        make_guests(change, stay.id, &input.guests)?;
        Ok((stay.id, stay_facts(change.plan, &stay)))
    })
}

/// Edits a stay.
pub fn edit_stay(planner: &mut Planner, input: EditStay) -> Answer<Done<()>> {
    planner.operate(Op::EditStay, |change| {
        let mut stay: Stay = change.get(input.id)?;
        if let Some(day) = &input.check_in {
            stay.check_in = wire::date("check_in", day)?;
        }
        if let Some(day) = &input.check_out {
            stay.check_out = wire::date("check_out", day)?;
        }
        for (target, field, value, most) in [
            (&mut stay.room_type, "room_type", &input.room_type, 100),
            (&mut stay.room_number, "room_number", &input.room_number, 40),
            (&mut stay.confirmation, "confirmation", &input.confirmation, 60),
            (&mut stay.note, "note", &input.note, 10_000),
        ] {
            wire::edit_text(target, field, value.as_deref(), most)?;
        }
        wire::edit(&mut stay.status, input.status);
        require_nights(&stay)?;
        change.update(&stay)?;
        if let Some(guests) = &input.guests {
            make_guests(change, stay.id, guests)?;
        }
        Ok(((), stay_facts(change.plan, &stay)))
    })
}

/// Removes a stay.
pub fn remove_stay(planner: &mut Planner, input: OneStay) -> Answer<Done<()>> {
    planner.operate(Op::RemoveStay, |change| {
        let stay: Stay = change.get(input.id)?;
        make_guests(change, stay.id, &[])?;
        change.remove::<Stay>(stay.id)?;
        Ok(((), stay_facts(change.plan, &stay)))
    })
}

/// The most nights of a stay. What is longer has a mistyped year.
const MOST_NIGHTS: i64 = 90;

pub(crate) fn require_nights(stay: &Stay) -> Result<(), Refusal> {
    match stay.nights() {
        1..=MOST_NIGHTS => Ok(()),
        nights if nights > MOST_NIGHTS => Err(Refusal::invalid("check_out", Problem::OutOfRange)),
        _ => Err(Refusal::invalid("check_out", Problem::EndsBeforeStart)),
    }
}

/// Makes these people, and no others, the guests. Who is there already keeps the entry.
fn make_guests(change: &Change<'_>, stay: StayId, guests: &[PersonId]) -> Result<(), Refusal> {
    require_once(change, guests.iter().copied())?;
    let known: Vec<&Guest> = change.plan.guests.iter().filter(|guest| guest.stay == stay).collect();
    for guest in known.iter().filter(|guest| !guests.contains(&guest.person)) {
        change.remove::<Guest>(guest.id)?;
    }
    for id in guests.iter().filter(|id| !known.iter().any(|guest| guest.person == **id)) {
        let person: Person = change.get(*id)?;
        change.insert(&Guest { id: change.id(), stay, person: person.id })?;
    }
    Ok(())
}

fn hotel_name(plan: &Plan, stay: &Stay) -> String {
    plan.get::<Place>(stay.hotel).map(|hotel| hotel.name.clone()).unwrap_or_default()
}

fn stay_facts(plan: &Plan, stay: &Stay) -> Facts {
    facts([("name", hotel_name(plan, stay)), ("from", stay.check_in.to_string()), ("to", stay.check_out.to_string())])
}

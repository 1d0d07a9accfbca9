//! Entering, editing and removing a leg.

use super::travellers::{TravellerTicket, board};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::places::{AirportsAtHand, PlaceOrAirport};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, WallTime};
use attache_domain::ids::*;
use attache_domain::movements::Movement;
use attache_domain::time::{Occurrence, Zoned};
use attache_domain::travel::*;
use chrono_tz::Tz;
use serde::Deserialize;
use ts_rs::TS;

/// A leg to enter. Times are read on the walls of its places.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddLeg {
    pub kind: LegKind,
    pub carrier: Option<String>,
    pub number: Option<String>,
    pub from: PlaceOrAirport,
    pub to: PlaceOrAirport,
    pub departure_terminal: Option<String>,
    pub arrival_terminal: Option<String>,
    pub departs: WallTime,
    pub arrives: WallTime,
    pub status: Option<LegStatus>,
    pub booking_reference: Option<String>,
    pub journey: Option<JourneyId>,
    pub note: Option<String>,
    pub travellers: Vec<PersonId>,
    /// Seats and tickets of those whose are known.
    pub tickets: Option<Vec<TravellerTicket>>,
}

/// New values for a leg; what is absent stays. A list of travellers replaces the one there was. Another place keeps the
/// wall-clock times, on its own wall.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditLeg {
    pub id: LegId,
    pub kind: Option<LegKind>,
    pub carrier: Option<String>,
    pub number: Option<String>,
    pub from: Option<PlaceOrAirport>,
    pub to: Option<PlaceOrAirport>,
    pub departure_terminal: Option<String>,
    pub arrival_terminal: Option<String>,
    pub departs: Option<WallTime>,
    pub arrives: Option<WallTime>,
    #[serde(default, deserialize_with = "wire::present")]
    pub estimated_departs: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub estimated_arrives: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub actual_departs: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub actual_arrives: Option<Option<WallTime>>,
    pub status: Option<LegStatus>,
    pub booking_reference: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub journey: Option<Option<JourneyId>>,
    pub note: Option<String>,
    pub travellers: Option<Vec<PersonId>>,
}

/// One leg.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneLeg {
    /// Key.
    pub id: LegId,
}

/// Enters a leg.
pub fn add_leg(planner: &mut Planner, input: AddLeg) -> Answer<Done<LegId>> {
    planner.operate(Op::AddLeg, |change| {
        let (leg, from, to) = enter(change, &mut AirportsAtHand::default(), &input)?;
        Ok((leg.id, leg_facts(&leg, &from, &to)))
    })
}

/// Enters a leg with its travellers; answers it with its places.
pub(super) fn enter(
    change: &Change<'_>,
    airports: &mut AirportsAtHand,
    input: &AddLeg,
) -> Result<(Leg, Place, Place), Refusal> {
    let (from, to) = (airports.place(change, &input.from)?, airports.place(change, &input.to)?);
    let departs = input.departs.read("departs", from.zone)?;
    let arrives = input.arrives.read("arrives", to.zone)?;
    let leg = Leg {
        carrier: wire::optional_text("carrier", input.carrier.as_deref(), 100)?,
        number: wire::optional_text("number", input.number.as_deref(), 20)?,
        status: input.status.unwrap_or(LegStatus::Planned),
        booking_reference: wire::optional_text("booking_reference", input.booking_reference.as_deref(), 40)?,
        departure_terminal: wire::optional_text("departure_terminal", input.departure_terminal.as_deref(), 40)?,
        arrival_terminal: wire::optional_text("arrival_terminal", input.arrival_terminal.as_deref(), 40)?,
        journey: input.journey.map(|id| change.get::<Journey>(id)).transpose()?.map(|journey| journey.id),
        note: wire::optional_text("note", input.note.as_deref(), 10_000)?,
        ..Leg::scheduled(change.id(), input.kind, (from.id, departs), (to.id, arrives))
    };
    require_order(&leg)?;
    change.insert(&leg)?;
    board(change, leg.id, &input.travellers, input.tickets.as_deref().unwrap_or_default())?;
    Ok((leg, from, to))
}

/// Edits a leg.
pub fn edit_leg(planner: &mut Planner, input: EditLeg) -> Answer<Done<()>> {
    planner.operate(Op::EditLeg, |change| {
        let mut leg: Leg = change.get(input.id)?;
        for (target, field, value, most) in [
            (&mut leg.carrier, "carrier", &input.carrier, 100),
            (&mut leg.number, "number", &input.number, 20),
            (&mut leg.departure_terminal, "departure_terminal", &input.departure_terminal, 40),
            (&mut leg.arrival_terminal, "arrival_terminal", &input.arrival_terminal, 40),
            (&mut leg.booking_reference, "booking_reference", &input.booking_reference, 40),
            (&mut leg.note, "note", &input.note, 10_000),
        ] {
            wire::edit_text(target, field, value.as_deref(), most)?;
        }
        wire::edit(&mut leg.kind, input.kind);
        if let Some(journey) = input.journey {
            leg.journey = journey.map(|id| change.get::<Journey>(id)).transpose()?.map(|journey| journey.id);
        }
        let (from, to) = replace(change, &mut leg, &input)?;
        // The status a form shows and nobody touched does not outlive the timetable it was said of.
        let status = input.status.filter(|status| *status != leg.status);
        retime(&mut leg, &input, from.zone, to.zone)?;
        wire::edit(&mut leg.status, status);
        require_order(&leg)?;
        change.update(&leg)?;
        if let Some(travellers) = &input.travellers {
            board(change, leg.id, travellers, &[])?;
        }
        Ok(((), leg_facts(&leg, &from, &to)))
    })
}

/// Gives a leg its new places, if any were given; answers both.
fn replace(change: &Change<'_>, leg: &mut Leg, input: &EditLeg) -> Result<(Place, Place), Refusal> {
    let mut airports = AirportsAtHand::default();
    let mut meant = |given: &Option<PlaceOrAirport>, is: PlaceId| match given {
        Some(place) => airports.place(change, place),
        None => change.get(is),
    };
    let (from, to) = (meant(&input.from, leg.from_place)?, meant(&input.to, leg.to_place)?);
    (leg.from_place, leg.to_place) = (from.id, to.id);
    Ok((from, to))
}

/// Gives a leg its new times; times that stay stay on the wall, also on another one. What was expected by a schedule that
/// is no more goes, unless it is given anew.
fn retime(leg: &mut Leg, input: &EditLeg, from: Tz, to: Tz) -> Result<(), Refusal> {
    let from = if input.from.is_some() { from } else { leg.departs.zone() };
    let to = if input.to.is_some() { to } else { leg.arrives.zone() };
    let scheduled = |time: Zoned, field: &str, given: &Option<WallTime>, zone: Tz| match given {
        Some(wall) => wall.read(field, zone),
        None => on_wall_of(time, field, zone),
    };
    let departs = scheduled(leg.departs, "departs", &input.departs, from)?;
    let arrives = scheduled(leg.arrives, "arrives", &input.arrives, to)?;
    // On another wall the same timetable shows other instants; only times that were given are a new one.
    let is_told = |given: &Option<WallTime>, time: Zoned, was: Zoned| given.is_some() && time.local() != was.local();
    if is_told(&input.departs, departs, leg.departs) || is_told(&input.arrives, arrives, leg.arrives) {
        leg.reschedule(departs, arrives);
    } else {
        (leg.departs, leg.arrives) = (departs, arrives);
    }
    for (time, field, given, zone) in [
        (&mut leg.estimated_departs, "estimated_departs", &input.estimated_departs, from),
        (&mut leg.estimated_arrives, "estimated_arrives", &input.estimated_arrives, to),
        (&mut leg.actual_departs, "actual_departs", &input.actual_departs, from),
        (&mut leg.actual_arrives, "actual_arrives", &input.actual_arrives, to),
    ] {
        *time = match given {
            Some(wall) => wall.as_ref().map(|wall| wall.read(field, zone)).transpose()?,
            None => time.map(|time| on_wall_of(time, field, zone)).transpose()?,
        };
    }
    Ok(())
}

fn on_wall_of(time: Zoned, field: &str, zone: Tz) -> Result<Zoned, Refusal> {
    if time.zone() == zone {
        return Ok(time);
    }
    Zoned::on_the_wall(time.local(), zone, Occurrence::Unsaid).map_err(|error| Refusal::of_time(field, error))
}

/// Removes a leg. A movement that was for it stays, and meets nothing any more.
pub fn remove_leg(planner: &mut Planner, input: OneLeg) -> Answer<Done<()>> {
    planner.operate(Op::RemoveLeg, |change| {
        let leg: Leg = change.get(input.id)?;
        let (from, to): (Place, Place) = (change.get(leg.from_place)?, change.get(leg.to_place)?);
        take_out(change, &leg)?;
        Ok(((), leg_facts(&leg, &from, &to)))
    })
}

/// Removes a leg and everybody from it.
pub(super) fn take_out(change: &Change<'_>, leg: &Leg) -> Result<(), Refusal> {
    for movement in change.plan.movements.of(leg.id) {
        change.update(&Movement { leg: None, ..movement.clone() })?;
    }
    board(change, leg.id, &[], &[])?;
    change.remove::<Leg>(leg.id)
}

/// The longest leg: two weeks on a ship. What is longer has a mistyped date.
const MOST_MINUTES: i64 = 14 * 24 * 60;

/// Refuses a leg that arrives before it leaves, as scheduled or as is known, or long after.
pub(crate) fn require_order(leg: &Leg) -> Result<(), Refusal> {
    let scheduled = attache_domain::time::Interval::new(leg.departs.instant(), leg.arrives.instant());
    let known = if leg.actual_arrives.is_some() { "actual_arrives" } else { "estimated_arrives" };
    for (interval, field) in [(scheduled, "arrives"), (leg.interval(), known)] {
        let interval = interval.map_err(|_| Refusal::invalid(field, Problem::EndsBeforeStart))?;
        if interval.minutes().is_some_and(|minutes| minutes > MOST_MINUTES) {
            return Err(Refusal::invalid(field, Problem::OutOfRange));
        }
    }
    Ok(())
}

/// What a leg is called in the history.
pub(super) fn leg_facts(leg: &Leg, from: &Place, to: &Place) -> Facts {
    let short = |place: &Place| if place.code.is_empty() { &place.name } else { &place.code }.clone();
    facts([
        ("name", leg.name()),
        ("from", short(from)),
        ("to", short(to)),
        ("when", leg.departs.local().format("%Y-%m-%d %H:%M").to_string()),
    ])
}

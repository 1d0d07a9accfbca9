//! Entering a whole journey in one go, and keeping it.

use super::edit_leg::{AddLeg, enter, take_out};
use super::journeys::{legs_of, way_of};
use super::travellers::{TravellerTicket, board};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::places::{AirportsAtHand, PlaceOrAirport};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, WallTime};
use attache_domain::ids::*;
use attache_domain::travel::*;
use serde::Deserialize;
use ts_rs::TS;

/// A journey to enter with its legs: "Sofia–Vienna–Barcelona for five people".
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddJourney {
    pub direction: JourneyDirection,
    pub title: Option<String>,
    pub note: Option<String>,
    /// Who travels all of it.
    pub travellers: Vec<PersonId>,
    /// In order of leaving.
    pub legs: Vec<JourneyLeg>,
}

/// A leg of a journey. Times are read on the walls of its places.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct JourneyLeg {
    pub kind: LegKind,
    pub carrier: Option<String>,
    pub number: Option<String>,
    /// Absent where the leg leaves from where the one before arrives.
    pub from: Option<PlaceOrAirport>,
    pub to: PlaceOrAirport,
    pub departure_terminal: Option<String>,
    pub arrival_terminal: Option<String>,
    pub departs: WallTime,
    pub arrives: WallTime,
    pub status: Option<LegStatus>,
    pub booking_reference: Option<String>,
    /// Who is on this leg, when it is not everybody.
    pub travellers: Option<Vec<PersonId>>,
    /// Seats and tickets on this leg of those whose are known.
    pub tickets: Option<Vec<TravellerTicket>>,
}

/// New values for a journey; what is absent stays. Travellers replace those on all its legs; legs replace those it has,
/// and what is taken out stays a leg of its own.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditJourney {
    pub id: JourneyId,
    pub direction: Option<JourneyDirection>,
    pub title: Option<String>,
    pub note: Option<String>,
    pub travellers: Option<Vec<PersonId>>,
    pub legs: Option<Vec<LegId>>,
}

/// A journey to remove.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RemoveJourney {
    /// Which.
    pub id: JourneyId,
    /// Whether its legs stay as legs of their own; absent, they go with it.
    pub keep_legs: Option<bool>,
}

/// The most legs of one journey.
const MOST_LEGS: usize = 20;

/// Enters a journey with all its legs and travellers.
pub fn add_journey(planner: &mut Planner, input: AddJourney) -> Answer<Done<JourneyId>> {
    planner.operate(Op::AddJourney, |change| {
        if input.legs.is_empty() {
            return Err(Refusal::invalid("legs", Problem::Empty));
        }
        if input.legs.len() > MOST_LEGS {
            return Err(Refusal::invalid("legs", Problem::TooLong));
        }
        let journey = Journey {
            id: change.id(),
            direction: input.direction,
            title: wire::optional_text("title", input.title.as_deref(), 300)?,
            note: wire::optional_text("note", input.note.as_deref(), 10_000)?,
        };
        change.insert(&journey)?;
        let stops = enter_legs(change, &journey, &input)?;
        let name = if journey.title.is_empty() { stops.join("–") } else { journey.title.clone() };
        Ok((journey.id, facts([("name", name), ("people", input.travellers.len().to_string())])))
    })
}

/// Enters the legs one after the other; answers the stops by their codes.
fn enter_legs(change: &Change<'_>, journey: &Journey, input: &AddJourney) -> Result<Vec<String>, Refusal> {
    let mut airports = AirportsAtHand::default();
    let (mut stops, mut before): (Vec<String>, Option<PlaceId>) = (Vec::new(), None);
    for leg in &input.legs {
        let from = leg.from.clone().or(before.map(PlaceOrAirport::Place));
        let from = from.ok_or_else(|| Refusal::invalid("from", Problem::Empty))?;
        let letter = AddLeg {
            kind: leg.kind,
            carrier: leg.carrier.clone(),
            number: leg.number.clone(),
            from,
            to: leg.to.clone(),
            departure_terminal: leg.departure_terminal.clone(),
            arrival_terminal: leg.arrival_terminal.clone(),
            departs: leg.departs.clone(),
            arrives: leg.arrives.clone(),
            status: leg.status,
            booking_reference: leg.booking_reference.clone(),
            journey: Some(journey.id),
            note: None,
            travellers: leg.travellers.clone().unwrap_or_else(|| input.travellers.clone()),
            tickets: leg.tickets.clone(),
        };
        let (_, from, to) = enter(change, &mut airports, &letter)?;
        for place in [from, to.clone()] {
            let short = if place.code.is_empty() { place.name } else { place.code };
            if stops.last() != Some(&short) {
                stops.push(short);
            }
        }
        before = Some(to.id);
    }
    Ok(stops)
}

/// Edits a journey.
pub fn edit_journey(planner: &mut Planner, input: EditJourney) -> Answer<Done<()>> {
    planner.operate(Op::EditJourney, |change| {
        let mut journey: Journey = change.get(input.id)?;
        wire::edit(&mut journey.direction, input.direction);
        wire::edit_text(&mut journey.title, "title", input.title.as_deref(), 300)?;
        wire::edit_text(&mut journey.note, "note", input.note.as_deref(), 10_000)?;
        change.update(&journey)?;
        if let Some(legs) = &input.legs {
            take_in(change, journey.id, legs)?;
        }
        if let Some(people) = &input.travellers {
            let legs: Vec<LegId> = change.plan.legs.of(journey.id).map(|leg| leg.id).collect();
            for leg in input.legs.as_ref().unwrap_or(&legs) {
                board(change, *leg, people, &[])?;
            }
        }
        Ok(((), journey_facts(change, &journey)))
    })
}

/// Makes these legs, and no others, those of a journey.
fn take_in(change: &Change<'_>, journey: JourneyId, legs: &[LegId]) -> Result<(), Refusal> {
    for leg in change.plan.legs.of(journey).filter(|leg| !legs.contains(&leg.id)) {
        change.update(&Leg { journey: None, ..leg.clone() })?;
    }
    for id in legs {
        let leg: Leg = change.get(*id)?;
        change.update(&Leg { journey: Some(journey), ..leg })?;
    }
    Ok(())
}

/// Removes a journey, with its legs unless they are to stay.
pub fn remove_journey(planner: &mut Planner, input: RemoveJourney) -> Answer<Done<()>> {
    planner.operate(Op::RemoveJourney, |change| {
        let journey: Journey = change.get(input.id)?;
        for leg in change.plan.legs.of(journey.id) {
            if input.keep_legs == Some(true) {
                change.update(&Leg { journey: None, ..leg.clone() })?;
            } else {
                take_out(change, leg)?;
            }
        }
        change.remove::<Journey>(journey.id)?;
        Ok(((), journey_facts(change, &journey)))
    })
}

fn journey_facts(change: &Change<'_>, journey: &Journey) -> Facts {
    let way = way_of(change.plan, &legs_of(change.plan, journey.id));
    let name = [journey.title.clone(), way, journey.direction.word().to_owned()];
    facts([("name", name.into_iter().find(|name| !name.is_empty()).unwrap_or_default())])
}

//! The people on a leg, each with seat, ticket and bags.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::people::require_once;
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::trouble;
use crate::wire;
use attache_domain::delegations::Person;
use attache_domain::ids::*;
use attache_domain::plan::Plan;
use attache_domain::travel::{Leg, Traveller};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person on a leg.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct TravellerView {
    pub id: TravellerId,
    pub person: PersonId,
    pub name: String,
    pub seat: String,
    pub ticket_number: String,
    /// The name on the ticket; empty until seen.
    pub ticket_name: String,
    pub bags: Option<i64>,
}

impl TravellerView {
    /// Everybody on a leg, in the order they were entered.
    pub(super) fn on(plan: &Plan, leg: LegId) -> Vec<Self> {
        let view = |one: &Traveller| Self {
            id: one.id,
            person: one.person,
            name: trouble::person(plan, one.person).name,
            seat: one.seat.clone(),
            ticket_number: one.ticket_number.clone(),
            ticket_name: one.ticket_name.clone(),
            bags: one.bags,
        };
        plan.travellers.of(leg).map(view).collect()
    }
}

/// New values for a person on a leg; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditTraveller {
    pub id: TravellerId,
    pub seat: Option<String>,
    pub ticket_number: Option<String>,
    pub ticket_name: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub bags: Option<Option<i64>>,
}

/// Edits what is known of a person on a leg.
pub fn edit_traveller(planner: &mut Planner, input: EditTraveller) -> Answer<Done<()>> {
    planner.operate(Op::EditTraveller, |change| {
        let mut traveller: Traveller = change.get(input.id)?;
        for (target, field, value, most) in [
            (&mut traveller.seat, "seat", &input.seat, 12),
            (&mut traveller.ticket_number, "ticket_number", &input.ticket_number, 40),
            (&mut traveller.ticket_name, "ticket_name", &input.ticket_name, 200),
        ] {
            wire::edit_text(target, field, value.as_deref(), most)?;
        }
        if let Some(bags) = input.bags {
            traveller.bags = bags.map(|bags| wire::number("bags", bags, 0, 1000)).transpose()?;
        }
        change.update(&traveller)?;
        let leg: Leg = change.get(traveller.leg)?;
        let title = crate::travel_words::leg_title(change.plan, &leg);
        Ok(((), facts([("name", trouble::person(change.plan, traveller.person).name), ("leg", title)])))
    })
}

/// Makes these people, and no others, the travellers. Who is on the leg already keeps the entry and the seat.
pub(super) fn board(change: &Change<'_>, leg: LegId, people: &[PersonId]) -> Result<(), Refusal> {
    require_once(change, people.iter().copied())?;
    let known: Vec<&Traveller> = change.plan.travellers.of(leg).collect();
    for traveller in known.iter().filter(|one| !people.contains(&one.person)) {
        change.remove::<Traveller>(traveller.id)?;
    }
    for id in people.iter().filter(|id| !known.iter().any(|one| one.person == **id)) {
        let person: Person = change.get(*id)?;
        change.insert(&Traveller::of(change.id(), leg, person.id))?;
    }
    Ok(())
}

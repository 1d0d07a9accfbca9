//! The people on a leg, each with seat, ticket and bags.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::people::require_once;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::refusal::{Problem, Refusal};
use crate::trouble;
use crate::wire;
use attache_domain::delegations::Person;
use attache_domain::ids::*;
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
    /// Everybody on a leg, in order of precedence.
    pub(super) fn on(ranking: &Ranking<'_>, leg: LegId) -> Vec<Self> {
        let plan = ranking.plan;
        let view = |one: &Traveller| Self {
            id: one.id,
            person: one.person,
            name: trouble::person(plan, one.person).name,
            seat: one.seat.clone(),
            ticket_number: one.ticket_number.clone(),
            ticket_name: one.ticket_name.clone(),
            bags: one.bags,
        };
        let mut travellers: Vec<&Traveller> = plan.travellers.of(leg).collect();
        ranking.sort(&mut travellers, |one| one.person);
        travellers.into_iter().map(view).collect()
    }
}

/// What is known of a person's seat and ticket on a leg that is being entered.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct TravellerTicket {
    pub person: PersonId,
    pub seat: Option<String>,
    pub ticket_number: Option<String>,
    pub ticket_name: Option<String>,
    pub bags: Option<i64>,
}

impl TravellerTicket {
    fn enter(&self, traveller: &mut Traveller) -> Result<(), Refusal> {
        edit_texts(traveller, [&self.seat, &self.ticket_number, &self.ticket_name])?;
        traveller.bags = self.bags.map(|bags| wire::number("bags", bags, 0, MOST_BAGS)).transpose()?;
        Ok(())
    }
}

/// The most bags of one person; what is more is a mistyped number.
const MOST_BAGS: i64 = 1000;

/// Puts what is given of seat, ticket number and name on the ticket in place of what was known.
fn edit_texts(traveller: &mut Traveller, given: [&Option<String>; 3]) -> Result<(), Refusal> {
    let targets = [
        (&mut traveller.seat, "seat", 12),
        (&mut traveller.ticket_number, "ticket_number", 40),
        (&mut traveller.ticket_name, "ticket_name", 200),
    ];
    for ((target, field, most), value) in targets.into_iter().zip(given) {
        wire::edit_text(target, field, value.as_deref(), most)?;
    }
    Ok(())
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
        edit_texts(&mut traveller, [&input.seat, &input.ticket_number, &input.ticket_name])?;
        if let Some(bags) = input.bags {
            traveller.bags = bags.map(|bags| wire::number("bags", bags, 0, MOST_BAGS)).transpose()?;
        }
        change.update(&traveller)?;
        let leg: Leg = change.get(traveller.leg)?;
        let title = crate::travel_words::leg_title(change.plan, &leg);
        Ok(((), facts([("name", trouble::person(change.plan, traveller.person).name), ("leg", title)])))
    })
}

/// Makes these people, and no others, the travellers. Who is on the leg already keeps the entry and the seat.
/// `tickets` say what is known of those who are new.
pub(super) fn board(
    change: &Change<'_>,
    leg: LegId,
    people: &[PersonId],
    tickets: &[TravellerTicket],
) -> Result<(), Refusal> {
    require_once(change, people.iter().copied())?;
    require_once(change, tickets.iter().map(|ticket| ticket.person))?;
    if tickets.iter().any(|ticket| !people.contains(&ticket.person)) {
        return Err(Refusal::invalid("tickets", Problem::OutOfRange));
    }
    let known: Vec<&Traveller> = change.plan.travellers.of(leg).collect();
    for traveller in known.iter().filter(|one| !people.contains(&one.person)) {
        change.remove::<Traveller>(traveller.id)?;
    }
    for id in people.iter().filter(|id| !known.iter().any(|one| one.person == **id)) {
        let person: Person = change.get(*id)?;
        let mut traveller = Traveller::of(change.id(), leg, person.id);
        if let Some(ticket) = tickets.iter().find(|ticket| ticket.person == person.id) {
            ticket.enter(&mut traveller)?;
        }
        change.insert(&traveller)?;
    }
    Ok(())
}

//! Tickets whose name the carrier corrected.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, PersonId};
use attache_domain::delegations::Person;
use attache_domain::travel::Traveller;
use serde::Deserialize;
use ts_rs::TS;

/// The name a person's tickets have now, on every leg where they have another one.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CorrectTickets {
    /// The person.
    pub person: PersonId,
    /// The name on the tickets before.
    pub before: String,
    /// The name on them now.
    pub ticket_name: String,
}

/// Enters the corrected name on every leg whose ticket had the other one.
pub fn correct_tickets(planner: &mut Planner, input: CorrectTickets) -> Answer<Done<()>> {
    let ticket_name = wire::some_text("ticket_name", &input.ticket_name, 200)?;
    planner.operate(Op::CorrectTickets, |change| {
        let person: Person = change.get(input.person)?;
        let is_wrong = |one: &&Traveller| one.person == person.id && one.ticket_name == input.before;
        let wrong: Vec<Traveller> = change.plan.travellers.of(person.id).filter(is_wrong).cloned().collect();
        if wrong.is_empty() || input.before.is_empty() {
            return Err(Refusal::invalid("before", Problem::DoesNotMatch));
        }
        for traveller in wrong {
            change.update(&Traveller { ticket_name: ticket_name.clone(), ..traveller })?;
        }
        Ok(((), facts([("name", person.display_name), ("ticket_name", ticket_name)])))
    })
}

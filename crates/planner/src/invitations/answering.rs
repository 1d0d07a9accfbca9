//! Enter what somebody answered to a call, with what follows for who is entered in the session.

use super::{Comer, comer, said};
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::op::Op;
use crate::operate::{Change, Done};
use crate::people::require_once;
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, PersonId};
use attache_domain::calls::{is_a_task, is_called_otherwise};
use attache_domain::delegations::Person;
use attache_domain::ids::InvitationId;
use attache_domain::programme::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An answer to a call.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AnswerInvitation {
    /// The call.
    pub id: InvitationId,
    /// The answer; `none` takes an answer back.
    pub reply: Reply,
    /// The day it was given; absent, today.
    #[serde(default)]
    pub replied_on: Option<String>,
    /// Who of the delegation comes; those who are not in the session yet are entered. Only with an answer that is not no.
    #[serde(default)]
    pub people: Vec<PersonId>,
}

/// What an answer did to who is entered in the session.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Answered {
    /// Entered because of it.
    pub entered: Vec<Comer>,
    /// Taken out because of it.
    pub taken_out: Vec<Comer>,
    /// Still in, though the delegation or the person declined.
    pub stays: Vec<StaysIn>,
}

/// Somebody who stays in a session that was declined.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct StaysIn {
    pub person: PersonId,
    pub name: String,
    /// The task in the session; an attendee is called by another call too.
    pub function: SessionFunction,
}

/// Enters an answer. Whoever accepts is entered in the session, with those named to come; whoever declines is taken out
/// of it, except who has a task there or is called by another call too.
pub fn answer_invitation(planner: &mut Planner, input: AnswerInvitation) -> Answer<Done<Answered>> {
    let today = planner.today();
    let comes = matches!(input.reply, Reply::Accepted | Reply::Tentative);
    if !comes && !input.people.is_empty() {
        return Err(Refusal::invalid("people", Problem::OutOfRange));
    }
    let given = input.replied_on.as_deref().map(|day| wire::date("replied_on", day)).transpose()?;
    planner.operate(Op::AnswerInvitation, |change| {
        let mut call: Invitation = change.get(input.id)?;
        call.reply = input.reply;
        call.replied_on = (input.reply != Reply::None).then(|| given.unwrap_or(today));
        change.update(&call)?;
        let mut answered = Answered { entered: Vec::new(), taken_out: Vec::new(), stays: Vec::new() };
        match input.reply {
            Reply::Accepted | Reply::Tentative => enter(change, &call, &input.people, &mut answered)?,
            Reply::Declined => take_out(change, &call, &mut answered)?,
            Reply::None => {}
        }
        let mut said = said(change.plan, &call);
        said.insert("reply".to_owned(), call.reply.word().to_owned());
        Ok((answered, said))
    })
}

/// Enters those named, and a person who accepted.
fn enter(change: &Change<'_>, call: &Invitation, people: &[PersonId], answered: &mut Answered) -> Result<(), Refusal> {
    require_once(change, people.iter().copied())?;
    let session: Session = change.get(call.session)?;
    let accepted = call.person.filter(|one| call.reply == Reply::Accepted && !people.contains(one));
    for id in people.iter().copied().chain(accepted) {
        let person: Person = change.get(id)?;
        if !call.is_for(change.plan, id) {
            let delegation = call.delegation.map(|id| name_of(change.plan, id)).unwrap_or("none".to_owned());
            return Err(Refusal::NotCalled { name: person.display_name, delegation });
        }
        let is_in = call.parts(change.plan).any(|part| part.person == id);
        if !is_in {
            let mode = match session.mode {
                AttendanceMode::Online => AttendanceMode::Online,
                AttendanceMode::InPerson | AttendanceMode::Hybrid => AttendanceMode::InPerson,
            };
            let (session, function) = (session.id, SessionFunction::Attendee);
            change.insert(&Attendance { id: change.id(), session, person: id, function, mode })?;
            answered.entered.push(Comer { person: id, name: person.display_name });
        }
    }
    Ok(())
}

/// Takes out those who only had a seat.
fn take_out(change: &Change<'_>, call: &Invitation, answered: &mut Answered) -> Result<(), Refusal> {
    for part in call.parts(change.plan) {
        let Comer { person, name } = comer(change.plan, part.person);
        if is_a_task(part.function) || is_called_otherwise(change.plan, call, person) {
            answered.stays.push(StaysIn { person, name, function: part.function });
        } else {
            change.remove::<Attendance>(part.id)?;
            answered.taken_out.push(Comer { person, name });
        }
    }
    Ok(())
}

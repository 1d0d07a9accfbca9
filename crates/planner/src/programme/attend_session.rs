//! Enter who takes part in a session.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use attache_domain::delegations::Person;
use attache_domain::ids::{PersonId, SessionId};
use attache_domain::programme::*;
use serde::Deserialize;
use ts_rs::TS;

/// A person's part in a session; entered again, it replaces what was entered before.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AttendSession {
    pub session: SessionId,
    pub person: PersonId,
    pub function: Option<SessionFunction>,
    pub mode: Option<AttendanceMode>,
}

/// A person who does not take part (any more).
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct LeaveSession {
    pub session: SessionId,
    pub person: PersonId,
}

/// Enters a person's part in a session.
pub fn attend_session(planner: &mut Planner, input: AttendSession) -> Answer<Done<()>> {
    planner.operate(Op::AttendSession, |change| {
        let session: Session = change.get(input.session)?;
        let person: Person = change.get(input.person)?;
        let known = change.plan.attendances.iter().find(|part| part.session == session.id && part.person == person.id);
        let online = session.mode == AttendanceMode::Online;
        let usual = if online { AttendanceMode::Online } else { AttendanceMode::InPerson };
        let part = Attendance {
            id: known.map_or_else(|| change.id(), |part| part.id),
            session: session.id,
            person: person.id,
            function: input.function.or(known.map(|part| part.function)).unwrap_or(SessionFunction::Attendee),
            mode: input.mode.or(known.map(|part| part.mode)).unwrap_or(usual),
        };
        match known {
            Some(_) => change.update(&part)?,
            None => drop(change.insert(&part)?),
        }
        Ok(((), facts([("person", person.display_name), ("name", session.name())])))
    })
}

/// Takes a person out of a session.
pub fn leave_session(planner: &mut Planner, input: LeaveSession) -> Answer<Done<()>> {
    planner.operate(Op::LeaveSession, |change| {
        let session: Session = change.get(input.session)?;
        let person: Person = change.get(input.person)?;
        let part = change.plan.attendances.iter().find(|part| part.session == session.id && part.person == person.id);
        let missing =
            || Refusal::NotFound { what: attache_domain::forum::Kind::Attendance, id: input.person.to_string() };
        change.remove::<Attendance>(part.ok_or_else(missing)?.id)?;
        Ok(((), facts([("person", person.display_name), ("name", session.name())])))
    })
}

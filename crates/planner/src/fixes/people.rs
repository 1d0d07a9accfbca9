//! Fixes that change who takes part.

use super::{Fix, FixWord};
use crate::operate::facts;
use crate::planner::Planner;
use crate::trouble;
use attache_domain::conflicts::{Conflict, Subject};
use attache_domain::delegations::MembershipRole;
use attache_domain::ids::PersonId;
use attache_domain::meetings::Meeting;
use attache_domain::plan::Thing;
use attache_domain::programme::SessionFunction;
use serde_json::json;

/// Leaving a session one merely attends, and declining a meeting that is only asked for.
pub(super) fn leaving(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let Subject::Person(person) = conflict.about else { return Vec::new() };
    conflict.things.iter().filter_map(|(thing, _)| leave(planner, person, *thing)).collect()
}

fn leave(planner: &Planner, person: PersonId, thing: Thing) -> Option<Fix> {
    let plan = &planner.plan;
    let said = facts([("name", plan.name_of(thing)), ("person", trouble::person(plan, person).name)]);
    match thing {
        Thing::Session(id) => {
            let part = plan.attendances.of(id).find(|part| part.person == person)?;
            (part.function == SessionFunction::Attendee).then(|| Fix {
                word: FixWord::LeaveSession,
                facts: said,
                command: "leave_session",
                input: json!({ "session": id, "person": person }),
            })
        }
        Thing::Meeting(id) => plan.get::<Meeting>(id).filter(|meeting| meeting.status.is_asked()).map(|_| Fix {
            word: FixWord::DeclineMeeting,
            facts: said,
            command: "edit_meeting",
            input: json!({ "id": id, "status": "declined" }),
        }),
        _ => None,
    }
}

/// Everybody but the first of a delegation's heads becomes a delegate.
pub(super) fn one_head(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let Subject::Delegation(delegation) = conflict.about else { return Vec::new() };
    let plan = &planner.plan;
    let mut heads: Vec<_> =
        plan.memberships.of(delegation).filter(|member| member.role == MembershipRole::Head).collect();
    heads.sort_by_key(|member| (member.position, member.id));
    let fix = |member: &&attache_domain::delegations::Membership| Fix {
        word: FixWord::OneHead,
        facts: facts([("person", trouble::person(plan, member.person).name)]),
        command: "edit_membership",
        input: json!({ "id": member.id, "role": "delegate" }),
    };
    heads.iter().skip(1).rev().map(fix).collect()
}

/// The head comes too.
pub(super) fn bring_head(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let plan = &planner.plan;
    let head = |delegation| plan.memberships.of(delegation).find(|member| member.role == MembershipRole::Head);
    let Some((Thing::Session(session), _)) = conflict.things.first() else { return Vec::new() };
    let who = match conflict.about {
        Subject::Delegation(delegation) => head(delegation).map(|member| member.person),
        // Who is called by name is who must come.
        Subject::Person(person) => Some(person),
        _ => None,
    };
    let fix = who.map(|person| Fix {
        word: FixWord::BringHead,
        facts: facts([
            ("person", trouble::person(plan, person).name),
            ("name", plan.name_of(Thing::Session(*session))),
        ]),
        command: "attend_session",
        input: json!({ "session": session, "person": person, "function": "attendee" }),
    });
    fix.into_iter().collect()
}

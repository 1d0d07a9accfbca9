//! Fixes for a head of delegation whom nobody greets.

use super::{Fix, FixWord};
use crate::operate::facts;
use crate::planner::Planner;
use crate::trouble;
use attache_domain::conflicts::{Conflict, Subject};
use attache_domain::delegations::{Delegation, MembershipRole};
use attache_domain::ids::PersonId;
use attache_domain::plan::{Plan, Thing};
use serde_json::json;

/// The most that are offered.
const MOST: usize = 3;

/// Each of those whose task it is.
pub(super) fn of(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let Subject::Movement(id) = conflict.about else { return Vec::new() };
    let fix = |greeter: String| Fix {
        word: FixWord::NameGreeter,
        facts: facts([("name", planner.plan.name_of(Thing::Movement(id))), ("greeter", greeter.clone())]),
        command: "edit_movement",
        input: json!({ "id": id, "greeter": greeter }),
    };
    greeters_of(&planner.plan, &conflict.people).into_iter().map(fix).collect()
}

/// Who greets the heads among some people: their delegations' liaison officers, then the host's own protocol officers and
/// its liaison officer.
pub(super) fn greeters_of(plan: &Plan, people: &[PersonId]) -> Vec<String> {
    let heads = people.iter().filter(|person| plan.is_head(**person));
    let mut delegations = heads.flat_map(|head| plan.memberships.of(*head)).peekable();
    if delegations.peek().is_none() {
        return Vec::new();
    }
    let officer = |delegation: &Delegation| delegation.liaison_officer.trim().to_owned();
    let theirs = delegations.filter_map(|member| plan.get(member.delegation)).map(officer);
    let host = plan.forum().and_then(|forum| forum.host);
    let own = || plan.delegations.iter().filter(|delegation| Some(delegation.body) == host);
    let members = own().flat_map(|delegation| plan.memberships.of(delegation.id));
    let protocol = members.filter(|member| member.role == MembershipRole::Protocol);
    let protocol = protocol.map(|member| trouble::person(plan, member.person).name);
    let mut names: Vec<String> = Vec::new();
    for name in theirs.chain(protocol).chain(own().map(officer)) {
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names.truncate(MOST);
    names
}

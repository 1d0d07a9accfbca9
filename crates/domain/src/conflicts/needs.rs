//! Sensitive needs kept too long, or for nobody: what may be known by few and for a short time (GDPR, arts. 5 and 9).
//!
//! Each need is a conflict of its own: one that was set aside says nothing of the next.

use super::{Conflict, Rule, Subject, View, WHAT};
use crate::ids::PersonId;
use crate::protocol::SensitiveNeed;

pub(super) fn find(view: &View<'_>, person: PersonId, found: &mut Vec<Conflict>) {
    let conflict = |rule: Rule, need: &SensitiveNeed| {
        let (level, about) = (view.settings.level(rule), Subject::Person(person));
        let facts = vec![(WHAT, need.id.to_string()), ("kind", need.kind.word().to_owned())];
        Conflict { facts, ..Conflict::new(rule, about, level, view.forum_starts(), vec![person]) }
    };
    for need in view.plan.sensitive_needs.of(person) {
        if need.delete_after < view.now.today {
            let mut past = conflict(Rule::NeedPastDate, need);
            past.facts.push(("date", need.delete_after.to_string()));
            found.push(past);
        }
        if need.readers().next().is_none() {
            found.push(conflict(Rule::NeedWithoutAudience, need));
        }
    }
}

//! Sensitive needs kept too long, or for nobody: what may be known by few and for a short time (GDPR, arts. 5 and 9).

use super::{Conflict, Rule, Subject, View};
use crate::ids::PersonId;

pub(super) fn find(view: &View<'_>, person: PersonId, found: &mut Vec<Conflict>) {
    let push = |rule: Rule, facts, found: &mut Vec<Conflict>| {
        let (level, about) = (view.settings.level(rule), Subject::Person(person));
        found.push(Conflict { facts, ..Conflict::new(rule, about, level, view.forum_starts(), vec![person]) });
    };
    let needs: Vec<_> = view.plan.sensitive_needs.of(person).collect();
    let past = needs.iter().filter(|need| need.delete_after < view.today);
    if let Some(oldest) = past.min_by_key(|need| (need.delete_after, need.id)) {
        let facts = vec![("kind", oldest.kind.word().to_owned()), ("date", oldest.delete_after.to_string())];
        push(Rule::NeedPastDate, facts, found);
    }
    if let Some(need) = needs.iter().find(|need| need.readers().next().is_none()) {
        push(Rule::NeedWithoutAudience, vec![("kind", need.kind.word().to_owned())], found);
    }
}

//! A delegation that uses more cars, rooms, badges or seats than it is entitled to.

use super::{Conflict, Rule, Subject, View, WHAT};
use crate::delegations::Delegation;
use crate::entitlements::{Entitlement, exceeded, granted};
use crate::ids::DelegationId;

pub(super) fn find(view: &View<'_>, id: DelegationId, found: &mut Vec<Conflict>) {
    let coming = view.plan.delegations.get(id).filter(|delegation| !delegation.is_off());
    // Counting what is used takes time, and most delegations are not limited.
    let Some(delegation) = coming.filter(|delegation| is_limited(delegation)) else { return };
    for (entitlement, entitled, used) in exceeded(view.plan, delegation) {
        let rule = Rule::EntitlementExceeded;
        let level = view.settings.level(rule);
        let conflict = Conflict::new(rule, Subject::Delegation(id), level, view.forum_starts(), Vec::new());
        let what = (WHAT, entitlement.word().to_owned());
        let facts = vec![what, ("used", used.to_string()), ("entitled", entitled.to_string())];
        found.push(Conflict { facts, ..conflict });
    }
}

fn is_limited(delegation: &Delegation) -> bool {
    Entitlement::ALL.iter().any(|entitlement| granted(delegation, *entitlement).is_some())
}

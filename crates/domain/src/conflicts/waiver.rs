//! Conflicts that somebody set aside, with a reason.

use super::Conflict;
use crate::ids::WaiverId;
use crate::plan::Plan;
use crate::time::Zoned;
use std::collections::HashMap;

/// A conflict set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// Key.
    pub id: WaiverId,
    /// The conflict's key.
    pub conflict: String,
    /// What the conflict rested on then ([`Conflict::proof`]).
    pub proof: String,
    /// Why it was set aside.
    pub reason: String,
    /// By whom.
    pub granted_by: String,
    /// When.
    pub granted: Zoned,
}

/// Marks the conflicts that are set aside. A waiver whose conflict rests on other facts now has ended.
pub(super) fn apply(plan: &Plan, conflicts: &mut [Conflict]) {
    if plan.waivers.is_empty() {
        return;
    }
    let waivers: HashMap<&str, &Waiver> = plan.waivers.iter().map(|one| (one.conflict.as_str(), one)).collect();
    for conflict in conflicts {
        let waiver = waivers.get(conflict.key().as_str());
        conflict.waived = waiver.filter(|waiver| waiver.proof == conflict.proof()).map(|waiver| waiver.id);
    }
}

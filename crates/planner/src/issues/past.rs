//! The plan as an issue had it: what every document said then can be told again and held against what it says now.

use crate::commands::Answer;
use crate::planner::Planner;
use attache_domain::plan::Plan;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many of them are kept: the last issue, and one that somebody holds.
const MOST_KEPT: usize = 2;

/// Plans of issues that were worked out before, by the place of the publishing in the history. What was published does not
/// change, so they stay right; nothing is kept where the history does not tell it any more.
#[derive(Default)]
pub struct PastPlans(BTreeMap<i64, Option<Arc<Plan>>>);

impl Planner {
    /// The plan as the issue of a number had it; nothing for an issue that is not there, or where contents were purged since.
    ///
    /// # Errors
    /// What the file refuses.
    pub(crate) fn plan_of_issue(&self, number: i64) -> Answer<Option<Arc<Plan>>> {
        let Some(issue) = self.plan.issues.iter().find(|issue| issue.number == number) else { return Ok(None) };
        let Some((position, _)) = self.file.revisions()?.get(&issue.id.0).copied() else { return Ok(None) };
        if let Some(known) = self.past.borrow().0.get(&position) {
            return Ok(known.clone());
        }
        let then = self.file.plan_at(position)?.map(Arc::new);
        let mut kept = self.past.borrow_mut();
        if kept.0.len() >= MOST_KEPT {
            kept.0.pop_first();
        }
        kept.0.insert(position, then.clone());
        Ok(then)
    }
}

//! What an office decided about the rules.

use super::{Level, Rule};
use crate::ids::RuleSettingId;
use crate::plan::Plan;
use std::collections::BTreeMap;

/// A decision about one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSetting {
    /// Key.
    pub id: RuleSettingId,
    /// Which rule.
    pub rule: Rule,
    /// How bad it is to break it; nothing leaves it as it usually is.
    pub level: Option<Level>,
    /// The minutes it counts with; nothing leaves them as they usually are.
    pub minutes: Option<i64>,
}

/// Level and minutes of every rule.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    decided: BTreeMap<Rule, (Option<Level>, Option<i64>)>,
}

impl Settings {
    /// What is decided in a plan.
    pub fn of(plan: &Plan) -> Self {
        let one = |setting: &RuleSetting| (setting.rule, (setting.level, setting.minutes));
        Self { decided: plan.rule_settings.iter().map(one).collect() }
    }

    /// How bad it is to break a rule.
    pub fn level(&self, rule: Rule) -> Level {
        self.decided.get(&rule).and_then(|(level, _)| *level).unwrap_or(rule.usual_level())
    }

    /// The minutes a rule counts with; 0 for rules that have none.
    pub fn minutes(&self, rule: Rule) -> i64 {
        self.decided.get(&rule).and_then(|(_, minutes)| *minutes).or(rule.usual_minutes()).unwrap_or(0)
    }
}

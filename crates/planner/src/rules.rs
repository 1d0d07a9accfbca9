//! What the office decides about rules: how bad it is to break one, the minutes it counts with, and single conflicts
//! that are set aside with a reason.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::trouble;
use crate::wire::{self, Empty, Moment};
use attache_domain::conflicts::{Level, Rule, RuleSetting, Waiver};
use attache_domain::ids::{RuleSettingId, WaiverId};
use attache_domain::time::Zoned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rule, as it is and as it usually is.
#[derive(Debug, Serialize, TS)]
pub struct RuleRow {
    /// The rule.
    pub rule: Rule,
    /// How bad it is to break it here.
    pub level: Level,
    /// How bad it usually is.
    pub usual_level: Level,
    /// The minutes it counts with here, for rules that have some.
    pub minutes: Option<i64>,
    /// The minutes it usually counts with.
    pub usual_minutes: Option<i64>,
    /// Open conflicts it finds now.
    pub open: usize,
}

/// A decision about a rule.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetRule {
    /// Which.
    pub rule: Rule,
    /// How bad; null as usual, absent as it is.
    #[serde(default, deserialize_with = "wire::present")]
    pub level: Option<Option<Level>>,
    /// Minutes; null as usual, absent as they are.
    #[serde(default, deserialize_with = "wire::present")]
    pub minutes: Option<Option<i64>>,
}

/// A conflict to set aside.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WaiveConflict {
    /// The conflict's key.
    pub conflict: String,
    /// Why it may stay.
    pub reason: String,
}

/// One waiver.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneWaiver {
    /// Key.
    pub id: WaiverId,
}

/// A waiver, and whether it still holds.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct WaiverRow {
    pub id: WaiverId,
    pub reason: String,
    pub by: String,
    pub at: Moment,
    /// The conflict it sets aside; nothing when it ended, because the conflict is gone or rests on other facts now.
    pub conflict: Option<trouble::ConflictView>,
}

/// Reads all rules.
pub fn list_rules(planner: &Planner, _input: Empty) -> Answer<Vec<RuleRow>> {
    let settings = attache_domain::conflicts::Settings::of(&planner.plan);
    let open = |rule| planner.trouble.iter().filter(|conflict| conflict.rule == rule && conflict.is_open()).count();
    let row = |rule: &Rule| RuleRow {
        rule: *rule,
        level: settings.level(*rule),
        usual_level: rule.usual_level(),
        minutes: rule.usual_minutes().map(|_| settings.minutes(*rule)),
        usual_minutes: rule.usual_minutes(),
        open: open(*rule),
    };
    Ok(Rule::ALL.iter().map(row).collect())
}

/// Reads all waivers, the last first.
pub fn list_waivers(planner: &Planner, _input: Empty) -> Answer<Vec<WaiverRow>> {
    let plan = &planner.plan;
    let mut rows: Vec<WaiverRow> = plan
        .waivers
        .iter()
        .map(|waiver| {
            let conflict = planner.trouble.iter().find(|conflict| conflict.waived == Some(waiver.id));
            WaiverRow {
                id: waiver.id,
                reason: waiver.reason.clone(),
                by: waiver.granted_by.clone(),
                at: waiver.granted.into(),
                conflict: conflict.map(|conflict| trouble::view(plan, conflict)),
            }
        })
        .collect();
    rows.sort_by(|a, b| b.at.at.cmp(&a.at.at));
    Ok(rows)
}

/// Decides about a rule.
pub fn set_rule(planner: &mut Planner, input: SetRule) -> Answer<Done<()>> {
    if let Some(Some(minutes)) = input.minutes {
        wire::number("minutes", minutes, 0, 10_080)?;
    }
    planner.operate(Op::SetRule, |change| {
        let rule = input.rule;
        let known = change.plan.rule_settings.iter().find(|setting| setting.rule == rule).cloned();
        let mut setting = known.clone().unwrap_or(RuleSetting {
            id: RuleSettingId(uuid::Uuid::nil()),
            rule,
            level: None,
            minutes: None,
        });
        wire::edit(&mut setting.level, input.level);
        wire::edit(&mut setting.minutes, input.minutes);
        let usual = setting.level.is_none() && setting.minutes.is_none();
        match (known, usual) {
            (Some(known), true) => change.remove::<RuleSetting>(known.id)?,
            (None, true) => {}
            (Some(_), false) => change.update(&setting)?,
            (None, false) => drop(change.insert(&RuleSetting { id: change.id(), ..setting })?),
        }
        Ok(((), facts([("rule", rule.word().to_owned())])))
    })
}

/// Sets a conflict aside. It stays in the list, and in the history with its reason, until what it rests on changes.
pub fn waive_conflict(planner: &mut Planner, input: WaiveConflict) -> Answer<Done<WaiverId>> {
    let reason = wire::some_text("reason", &input.reason, 1000)?;
    let conflict = planner.trouble.iter().find(|conflict| conflict.key() == input.conflict && conflict.is_open());
    let conflict = conflict.cloned().ok_or(Refusal::ConflictGone)?;
    let zone = planner.forum()?.zone;
    let granted_by = planner.me.name_in_history();
    let about = trouble::view(&planner.plan, &conflict).about.name;
    planner.operate(Op::WaiveConflict, |change| {
        let waiver = Waiver {
            id: change.id(),
            conflict: conflict.key(),
            proof: conflict.proof(),
            reason: reason.clone(),
            granted_by,
            granted: Zoned::at(change.now, zone),
        };
        // One that ended stands for the same conflict on other facts; the new one takes its place.
        for old in change.plan.waivers.iter().filter(|old| old.conflict == waiver.conflict) {
            change.remove::<Waiver>(old.id)?;
        }
        let id = change.insert(&waiver)?;
        Ok((id, facts([("rule", conflict.rule.word().to_owned()), ("name", about), ("reason", reason)])))
    })
}

/// Takes a waiver back: the conflict is open again.
pub fn lift_waiver(planner: &mut Planner, input: OneWaiver) -> Answer<Done<()>> {
    planner.operate(Op::LiftWaiver, |change| {
        let waiver: Waiver = change.get(input.id)?;
        change.remove::<Waiver>(input.id)?;
        Ok(((), facts([("reason", waiver.reason)])))
    })
}

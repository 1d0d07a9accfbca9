//! Looking again at what a change touched finds what looking at everything finds; whatever the plan, whatever the change.

use crate::any_plan::{Change, changes};
use attache_domain::conflicts::{Conflict, Found, Now, Rule, Subject, Touch, find};
use attache_domain::plan::{Plan, Thing};
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2014, 6, 18).expect("a day")
}

/// What holds for the conflicts of any plan.
fn is_sound(plan: &Plan, conflict: &Conflict) -> Result<(), TestCaseError> {
    if let Some(sum) = &conflict.sum {
        prop_assert!(sum.short() > 0, "nothing is missing in {conflict:?}");
        prop_assert!(sum.steps.iter().all(|(_, minutes)| *minutes > 0), "a step of nothing in {conflict:?}");
    }
    prop_assert!(conflict.key().len() <= 300 && conflict.proof().len() <= 2000, "too long to be kept: {conflict:?}");
    let about_things = matches!(
        conflict.about,
        Subject::Space(_)
            | Subject::Vehicle(_)
            | Subject::Driver(_)
            | Subject::Meeting(_)
            | Subject::Stay(_)
            | Subject::RoomBlock(_)
    );
    let counted = matches!(
        conflict.rule,
        Rule::EntitlementExceeded
            | Rule::QuotaExceeded
            | Rule::RoomQuotaExceeded
            | Rule::SlotsConsecutive
            | Rule::DelegationMissing
    );
    let of_things = about_things || counted;
    prop_assert!(of_things || !conflict.people.is_empty(), "nobody is hit by {conflict:?}");
    let people: BTreeSet<_> = conflict.people.iter().collect();
    prop_assert_eq!(people.len(), conflict.people.len(), "somebody is hit twice");
    prop_assert!(people.iter().all(|person| plan.people.get(**person).is_some()), "nobody knows who is hit");
    Ok(())
}

/// More with `PROPTEST_CASES=20000`.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(150);
    ProptestConfig { cases, max_shrink_iters: 20_000, failure_persistence: None, ..ProptestConfig::default() }
}

/// What the properties below say of no rule that is never broken.
#[test]
fn some_plan_breaks_each_rule_of_lodging() {
    const RULES: [Rule; 21] = [
        Rule::NightWithoutBed,
        Rule::BedWithoutPerson,
        Rule::TwoBeds,
        Rule::ArrivalAfterCheckOut,
        Rule::ArrivalDiffersFromStay,
        Rule::DepartureDiffersFromStay,
        Rule::UnneededNights,
        Rule::StayWithoutGuest,
        Rule::EarlyCheckInNeeded,
        Rule::LateCheckOutNeeded,
        Rule::PastCutOff,
        Rule::TooManyGuests,
        Rule::AccessibleNeedNotMet,
        Rule::RequestNotMet,
        Rule::RoomOutOfService,
        Rule::RoomOfOtherType,
        Rule::OverBlock,
        Rule::SubBlocksOverBlock,
        Rule::OverSubBlock,
        Rule::CutOffNear,
        Rule::DepositDue,
    ];
    let mut runner = TestRunner::deterministic();
    let (mut seen, mut by_night) = (BTreeSet::new(), false);
    for _ in 0..4000 {
        let steps = changes().new_tree(&mut runner).expect("a plan can be drawn").current();
        let mut plan = Plan::default();
        steps.iter().flatten().for_each(|change| change.apply(&mut plan));
        let found = find(&plan, today());
        by_night |= found.iter().any(|one| one.rule == Rule::SpaceDoubleBooked && has_a_night(one));
        seen.extend(found.into_iter().map(|conflict| conflict.rule));
    }
    let missing: Vec<Rule> = RULES.into_iter().filter(|rule| !seen.contains(rule)).collect();
    assert_eq!(missing, [], "no plan that is drawn breaks these");
    assert!(by_night, "nobody ever meets where somebody sleeps");
}

fn has_a_night(conflict: &Conflict) -> bool {
    conflict.things.iter().any(|(thing, _)| matches!(thing, Thing::Stay(_)))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_renewal_finds_what_a_full_check_finds(steps in changes(), pauses in proptest::collection::vec(0..600_i64, 26)) {
        let mut plan = Plan::default();
        let mut now = Now::from(today());
        let mut found = Found::all(&plan, now);
        for (step, pause) in steps.into_iter().zip(pauses) {
            // Most changes follow each other at once, and sometimes the day wears on.
            now.at += TimeDelta::minutes(if pause < 400 { 0 } else { pause });
            let mut touch = Touch::default();
            step.iter().for_each(|change| touch.add(&plan, change.kind, change.id));
            step.iter().for_each(|change| change.apply(&mut plan));
            step.iter().for_each(|change| touch.add(&plan, change.kind, change.id));
            found.renew(&plan, &touch, now);
            let all = Found::all(&plan, now);
            prop_assert_eq!(&found, &all, "after {:?}", step);
            let list = found.list(&plan);
            let keys: BTreeSet<String> = list.iter().map(Conflict::key).collect();
            prop_assert_eq!(keys.len(), list.len(), "two conflicts share a key: {:?}", list);
            list.iter().try_for_each(|conflict| is_sound(&plan, conflict))?;
        }
    }

    #[test]
    fn the_order_of_entry_does_not_matter(steps in changes()) {
        let mut forwards = Plan::default();
        steps.iter().flatten().for_each(|change: &Change| change.apply(&mut forwards));
        let mut backwards = Plan::default();
        let mut seen = BTreeSet::new();
        // The last word about each record, entered in the opposite order.
        for change in steps.iter().flatten().rev().filter(|change| seen.insert((change.kind, change.id))) {
            change.apply(&mut backwards);
        }
        prop_assert_eq!(find(&forwards, today()), find(&backwards, today()));
    }
}

//! Stays that the journeys ask for: the nights people have no bed for, with where their delegation sleeps.

use super::hotels::name_of;
use super::stays::names_of;
use crate::commands::Answer;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::travel::hotel_of_the_delegation;
use crate::trouble;
use crate::wire::ThingRef;
use attache_domain::conflicts::{Conflict, Rule};
use attache_domain::ids::*;
use attache_domain::plan::Plan;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// For whom; absent: everybody.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct ProposeStays {
    pub people: Option<Vec<PersonId>>,
    pub delegation: Option<DelegationId>,
    /// Absent: where most of each person's delegation sleeps.
    pub hotel: Option<PlaceId>,
}

/// Nights somebody needs a bed for.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProposedStay {
    pub person: ThingRef,
    pub delegation_names: String,
    /// Absent where nobody of the delegation sleeps anywhere yet.
    pub hotel: Option<PlaceId>,
    pub hotel_name: String,
    pub check_in: String,
    pub check_out: String,
    pub nights: i64,
}

/// Proposes the stays that are missing, in order of precedence.
pub fn propose_stays(planner: &Planner, input: ProposeStays) -> Answer<Vec<ProposedStay>> {
    let plan = &planner.plan;
    let of_delegation: Option<BTreeSet<PersonId>> =
        input.delegation.map(|id| plan.memberships.of(id).map(|member| member.person).collect());
    let is_meant = |person: &PersonId| {
        input.people.as_ref().is_none_or(|people| people.contains(person))
            && of_delegation.as_ref().is_none_or(|people| people.contains(person))
    };
    let mut missing = missing(planner);
    missing.retain(|(person, _)| is_meant(person));
    let proposed = missing.into_iter().flat_map(|(person, rows)| {
        let hotel = input.hotel.or_else(|| hotel_of_the_delegation(plan, person));
        rows.into_iter().map(move |nights| proposal(plan, person, hotel, nights))
    });
    Ok(proposed.collect())
}

/// The nights each person has no bed for, as rows from the first night to the morning after the last.
pub(super) fn missing(planner: &Planner) -> Vec<(PersonId, Vec<(NaiveDate, NaiveDate)>)> {
    let is_about_nights = |conflict: &&Conflict| conflict.rule == Rule::NightWithoutBed && conflict.is_open();
    let of = |conflict: &Conflict| {
        let nights = conflict.facts.iter().find(|(name, _)| *name == "nights").map(|(_, said)| rows_of_nights(said));
        conflict.people.first().copied().zip(nights)
    };
    let mut missing: Vec<(PersonId, Vec<(NaiveDate, NaiveDate)>)> =
        planner.trouble.iter().filter(is_about_nights).filter_map(of).collect();
    Ranking::in_force(&planner.plan).sort(&mut missing, |(person, _)| *person);
    missing
}

/// Rows of nights from the text of a conflict: "2014-06-18–2014-06-20, 2014-06-22". Nights that follow each other are
/// one row, also where the text names each.
pub(crate) fn rows_of_nights(said: &str) -> Vec<(NaiveDate, NaiveDate)> {
    let read = |part: &str| {
        let mut ends = part.trim().split('–').map(|date| date.trim().parse::<NaiveDate>());
        let first = ends.next()?.ok()?;
        let last = ends.next().map_or(Some(first), Result::ok)?;
        Some((first, last + Days::new(1)))
    };
    let mut rows: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for (first, end) in said.split(',').filter_map(read) {
        match rows.last_mut() {
            Some(row) if row.1 == first => row.1 = end,
            _ => rows.push((first, end)),
        }
    }
    rows
}

fn proposal(
    plan: &Plan,
    person: PersonId,
    hotel: Option<PlaceId>,
    (first, end): (NaiveDate, NaiveDate),
) -> ProposedStay {
    let of: Vec<DelegationId> = plan.memberships.of(person).map(|member| member.delegation).collect();
    ProposedStay {
        person: trouble::person(plan, person),
        delegation_names: names_of(plan, &of),
        hotel,
        hotel_name: hotel.map(|hotel| name_of(plan, hotel)).unwrap_or_default(),
        check_in: first.to_string(),
        check_out: end.to_string(),
        nights: (end - first).num_days(),
    }
}

#[cfg(test)]
mod tests {
    use super::rows_of_nights;

    #[test]
    fn nights_that_follow_each_other_are_one_stay() {
        let day = |day: u32| chrono::NaiveDate::from_ymd_opt(2014, 6, day).expect("a day of June");
        assert_eq!(rows_of_nights("2014-06-18–2014-06-20, 2014-06-22"), [(day(18), day(21)), (day(22), day(23))]);
        assert_eq!(rows_of_nights("2014-06-18, 2014-06-19"), [(day(18), day(20))]);
        assert_eq!(rows_of_nights(""), []);
    }
}

//! When a person comes and goes, and where the person sleeps, in a line of a list.

use crate::planner::Planner;
use crate::travel::middle_of;
use attache_domain::ids::*;
use attache_domain::lodging::{Stay, StayStatus};
use attache_domain::plan::Plan;
use attache_domain::time::Zoned;
use attache_domain::travel::{Journey, JourneyDirection, Leg, LegStatus, Place};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// When a person arrives, leaves, and where the person sleeps.
#[derive(Debug, Clone, Default)]
pub struct Coming {
    /// The last landing on the way to the forum, as far as is known.
    pub arrives: Option<Zoned>,
    /// The first departure on the way home, as far as is known.
    pub departs: Option<Zoned>,
    /// The hotel.
    pub hotel: String,
}

impl Coming {
    /// Of one person.
    pub fn of(planner: &Planner, person: PersonId) -> Self {
        let plan = &planner.plan;
        let legs = plan.travellers.of(person).map(|one| one.leg);
        let stays = plan.guests.of(person).map(|one| one.stay);
        Self::from(plan, middle_of(plan), legs, stays)
    }

    /// Of everybody who travels or sleeps.
    pub fn of_all(planner: &Planner) -> BTreeMap<PersonId, Self> {
        let plan = &planner.plan;
        let middle = middle_of(plan);
        let legs = plan.travellers.grouped(|one| one.person);
        let stays = plan.guests.grouped(|one| one.person);
        let people: BTreeSet<PersonId> = legs.keys().chain(stays.keys()).copied().collect();
        let coming = |person: PersonId| {
            let legs = legs.get(&person).into_iter().flatten().map(|one| one.leg);
            let stays = stays.get(&person).into_iter().flatten().map(|one| one.stay);
            (person, Self::from(plan, middle, legs, stays))
        };
        people.into_iter().map(coming).collect()
    }

    /// Of several people together: the first arrival, the last departure, all hotels.
    pub fn together<'a>(all: impl Iterator<Item = &'a Self>) -> Self {
        let all: Vec<&Self> = all.collect();
        let hotels: BTreeSet<&str> =
            all.iter().map(|one| one.hotel.as_str()).filter(|hotel| !hotel.is_empty()).collect();
        Self {
            arrives: all.iter().filter_map(|one| one.arrives).min_by_key(Zoned::instant),
            departs: all.iter().filter_map(|one| one.departs).max_by_key(Zoned::instant),
            hotel: hotels.into_iter().collect::<Vec<_>>().join(", "),
        }
    }

    /// Connections on the way are neither arrival nor departure.
    fn from(
        plan: &Plan,
        middle: Option<DateTime<Utc>>,
        legs: impl Iterator<Item = LegId>,
        stays: impl Iterator<Item = StayId>,
    ) -> Self {
        let legs = legs.filter_map(|id| plan.get(id)).filter(|leg: &&Leg| leg.status != LegStatus::Cancelled);
        let (inbound, outbound): (Vec<&Leg>, Vec<&Leg>) = legs.partition(|leg| is_inbound(plan, middle, leg));
        let stays = stays.filter_map(|id| plan.get(id)).filter(|stay: &&Stay| stay.status != StayStatus::Cancelled);
        let hotels: BTreeSet<String> = stays.map(|stay| hotel_name(plan, stay)).collect();
        Self {
            arrives: inbound.iter().map(|leg| leg.lands()).max_by_key(Zoned::instant),
            departs: outbound.iter().map(|leg| leg.leaves()).min_by_key(Zoned::instant),
            hotel: hotels.into_iter().collect::<Vec<_>>().join(", "),
        }
    }
}

/// Whether a leg leads to the forum: its journey says so, or it leaves before the middle of the forum.
fn is_inbound(plan: &Plan, middle: Option<DateTime<Utc>>, leg: &Leg) -> bool {
    let journey = leg.journey.and_then(|id| plan.get::<Journey>(id));
    match journey.map(|journey| journey.direction) {
        Some(JourneyDirection::Inbound) => true,
        Some(JourneyDirection::Outbound) => false,
        _ => middle.is_some_and(|middle| leg.departs.instant() < middle),
    }
}

/// The name of the hotel of a stay.
pub(crate) fn hotel_name(plan: &Plan, stay: &Stay) -> String {
    plan.get::<Place>(stay.hotel).map(|hotel| hotel.name.clone()).unwrap_or_default()
}

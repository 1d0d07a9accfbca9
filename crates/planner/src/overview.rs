//! What needs a hand now: the numbers of the Overview.

use crate::commands::Answer;
use crate::delegations::name_of;
use crate::forum::{ForumView, forum};
use crate::planner::Planner;
use crate::timeline::Coming;
use crate::trouble::{self, ConflictView};
use crate::wire::{Empty, Moment, ThingRef};
use attache_domain::delegations::{Body, DelegationStatus, MembershipRole};
use attache_domain::forum::Kind;
use attache_domain::ids::{DelegationId, SpaceId};
use attache_domain::meetings::MeetingStatus;
use attache_domain::rooms::Space;
use attache_domain::space_uses::{SpaceUse, space_uses};
use attache_domain::time::Zoned;
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Conflicts shown on the Overview; the rest are a click away.
const WORST: usize = 8;

/// The numbers of the Overview.
#[derive(Debug, Serialize, TS)]
pub struct Overview {
    /// The forum's frame.
    pub forum: ForumView,
    /// Delegations by status; only those that occur.
    pub delegations: Vec<DelegationCount>,
    /// Meetings by status; only those that occur.
    pub meetings: Vec<MeetingCount>,
    /// How many of everything.
    pub totals: Totals,
    /// People landing, hour by hour.
    pub arrivals: Vec<HourCount>,
    /// People leaving, hour by hour.
    pub departures: Vec<HourCount>,
    /// How long each space is used.
    pub room_use: Vec<RoomUse>,
    /// Delegations by country.
    pub countries: Vec<Count>,
    /// The worst conflicts.
    pub conflicts: Vec<ConflictView>,
    /// Delegations that nobody leads yet.
    pub without_head: Vec<ThingRef>,
    /// Delegations that have not answered.
    pub unanswered: usize,
}

/// Delegations with a status.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct DelegationCount {
    pub status: DelegationStatus,
    pub count: usize,
}

/// Meetings with a status.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct MeetingCount {
    pub status: MeetingStatus,
    pub count: usize,
}

/// How many of everything.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct Totals {
    pub delegations: usize,
    pub people: usize,
    pub sessions: usize,
    pub meetings: usize,
    pub bookings: usize,
    pub legs: usize,
    pub stays: usize,
    pub spaces: usize,
}

/// People in an hour.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct HourCount {
    pub hour: Moment,
    pub people: usize,
}

/// How long a space is used.
#[derive(Debug, Serialize, TS)]
pub struct RoomUse {
    /// The space.
    pub space: SpaceId,
    /// Its name.
    pub name: String,
    /// Minutes in use, as far as ends are known.
    pub minutes: i64,
    /// How many times.
    pub bookings: usize,
}

/// A number with a name.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct Count {
    pub name: String,
    pub count: usize,
}

/// Reads the Overview.
pub fn overview(planner: &Planner, _input: Empty) -> Answer<Overview> {
    let plan = &planner.plan;
    let comings = Coming::of_all(planner);
    let zone = planner.forum()?.zone;
    let hours = |times: &mut dyn Iterator<Item = Zoned>| by_hour(times, zone);
    let asked = [DelegationStatus::Invited, DelegationStatus::Tentative];
    let delegations = tally(plan.delegations.iter().map(|delegation| delegation.status));
    Ok(Overview {
        forum: forum(planner, Empty {})?,
        unanswered: asked.iter().filter_map(|status| delegations.get(status)).sum(),
        delegations: delegations.into_iter().map(|(status, count)| DelegationCount { status, count }).collect(),
        meetings: tally(plan.meetings.iter().map(|meeting| meeting.status))
            .into_iter()
            .map(|(status, count)| MeetingCount { status, count })
            .collect(),
        totals: totals(planner),
        arrivals: hours(&mut comings.values().filter_map(|coming| coming.arrives)),
        departures: hours(&mut comings.values().filter_map(|coming| coming.departs)),
        room_use: room_use(planner),
        countries: countries(planner),
        conflicts: planner.trouble.iter().take(WORST).map(|conflict| trouble::view(plan, conflict)).collect(),
        without_head: without_head(planner),
    })
}

fn tally<T: Ord>(values: impl Iterator<Item = T>) -> BTreeMap<T, usize> {
    values.fold(BTreeMap::new(), |mut counts, value| {
        *counts.entry(value).or_default() += 1;
        counts
    })
}

fn totals(planner: &Planner) -> Totals {
    let plan = &planner.plan;
    Totals {
        delegations: plan.delegations.len(),
        people: plan.people.len(),
        sessions: plan.sessions.len(),
        meetings: plan.meetings.len(),
        bookings: plan.room_bookings.len(),
        legs: plan.legs.len(),
        stays: plan.stays.len(),
        spaces: plan.spaces.len(),
    }
}

fn by_hour(times: &mut dyn Iterator<Item = Zoned>, zone: chrono_tz::Tz) -> Vec<HourCount> {
    let hour = |time: Zoned| -> DateTime<Utc> {
        let shift = TimeDelta::minutes(time.seen_from(zone).minutes_ahead_of_utc());
        let wall = time.instant() + shift;
        wall.duration_trunc(TimeDelta::hours(1)).unwrap_or(wall) - shift
    };
    let counts = tally(times.map(hour));
    counts.into_iter().map(|(at, people)| HourCount { hour: Zoned::at(at, zone).into(), people }).collect()
}

fn room_use(planner: &Planner) -> Vec<RoomUse> {
    let uses = space_uses(&planner.plan);
    let name = |space: SpaceId| planner.plan.get::<Space>(space).map(|space| space.name.clone()).unwrap_or_default();
    // Who sleeps in a room makes it no busier.
    fn programme(list: &[SpaceUse]) -> impl Iterator<Item = &SpaceUse> {
        list.iter().filter(|usage| !usage.is_a_night())
    }
    let mut rows: Vec<RoomUse> = uses
        .into_iter()
        .filter(|(_, list)| programme(list).next().is_some())
        .map(|(space, list)| RoomUse {
            space,
            name: name(space),
            minutes: programme(&list).filter_map(|usage| usage.interval.minutes()).sum(),
            bookings: programme(&list).count(),
        })
        .collect();
    rows.sort_by(|a, b| (b.minutes, b.bookings, &a.name).cmp(&(a.minutes, a.bookings, &b.name)));
    rows
}

fn countries(planner: &Planner) -> Vec<Count> {
    let plan = &planner.plan;
    let bodies = plan.delegations.iter().filter_map(|delegation| plan.get::<Body>(delegation.body));
    let counts = tally(bodies.filter(|body| !body.country.is_empty()).map(|body| body.country.clone()));
    let mut rows: Vec<Count> = counts.into_iter().map(|(name, count)| Count { name, count }).collect();
    rows.sort_by(|a, b| (b.count, &a.name).cmp(&(a.count, &b.name)));
    rows
}

fn without_head(planner: &Planner) -> Vec<ThingRef> {
    let plan = &planner.plan;
    let heads = plan.memberships.iter().filter(|member| member.role == MembershipRole::Head);
    let led: BTreeSet<DelegationId> = heads.map(|member| member.delegation).collect();
    let stays_away = [DelegationStatus::Declined, DelegationStatus::Cancelled];
    let waiting = plan.delegations.iter().filter(|one| !led.contains(&one.id) && !stays_away.contains(&one.status));
    waiting.map(|one| ThingRef::timeless(Kind::Delegation, one.id, name_of(plan, one.id))).collect()
}

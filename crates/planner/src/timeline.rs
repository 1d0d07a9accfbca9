//! The one timeline of a person, as the Person place shows it.

mod coming;
mod gaps;
mod items;

pub use coming::Coming;
pub use gaps::{GapKind, TimelineGap};

use crate::commands::Answer;
use crate::operate::not_found;
use crate::planner::Planner;
use crate::trouble::{self, ConflictView};
use crate::wire::{Moment, ThingRef};
use attache_domain::delegations::{Body, Delegation, Person};
use attache_domain::forum::Kind;
use attache_domain::ids::*;
use attache_domain::lodging::{Stay, StayStatus};
use attache_domain::plan::Plan;
use attache_domain::time::Zoned;
use chrono::NaiveDate;
use chrono_tz::Tz;
pub(crate) use coming::hotel_name;
use gaps::gaps_of;
use items::items_of;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Whose timeline.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneTimeline {
    /// The person's key.
    pub person: PersonId,
}

/// Everything that claims a person's time, day by day.
#[derive(Debug, Serialize, TS)]
pub struct Timeline {
    /// The person's key.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// The zone the person's people at home are in.
    pub home_zone: Option<String>,
    /// The forum's zone.
    pub forum_zone: String,
    /// The forum's days and every other day with something on it.
    pub days: Vec<TimelineDay>,
    /// The conflicts that hit the person.
    pub conflicts: Vec<ConflictView>,
}

/// One day of a person.
#[derive(Debug, Serialize, TS)]
pub struct TimelineDay {
    /// The day.
    pub date: String,
    /// Whether it is one of the forum's days.
    pub forum_day: bool,
    /// What happens, in order of time.
    pub items: Vec<TimelineItem>,
    /// What lies between, in order of time: what a leg needs before and after, the way, free time.
    pub gaps: Vec<TimelineGap>,
    /// Where the person sleeps the night that follows.
    pub night: Option<Night>,
}

/// A night in a hotel.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Night {
    /// The stay.
    pub stay: StayId,
    /// The hotel's name.
    pub hotel: String,
}

/// One thing on a person's timeline.
#[derive(Debug, Serialize, TS)]
pub struct TimelineItem {
    /// The same for the same thing.
    pub key: String,
    /// Leg, movement, session or meeting.
    #[ts(type = "\"leg\" | \"stay\" | \"session\" | \"meeting\" | \"movement\"")]
    pub what: Kind,
    /// Its key.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What else one must know.
    pub detail: String,
    /// Where.
    pub r#where: String,
    /// How far it is settled.
    pub status: String,
    /// Start on the wall there.
    pub starts: Moment,
    /// End on the wall there, if it is known.
    pub ends: Option<Moment>,
    /// Start as the clock at home shows it, when that differs.
    pub starts_home: Option<String>,
    /// End as the clock at home shows it, when that differs.
    pub ends_home: Option<String>,
    /// The scheduled times of a leg that is not expected to keep them; the others are what is known.
    pub scheduled: Option<ScheduledTimes>,
    /// Minutes a leg arrives later than scheduled; negative when earlier.
    pub delay_minutes: i64,
    /// Whether it can be changed from here.
    pub can_edit: bool,
    /// What the person does in it.
    pub function: String,
    /// Conflicts it is in.
    pub conflicts: Vec<ConflictView>,
    /// Who else is in it.
    pub with: Vec<ThingRef>,
}

/// When a leg is scheduled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ScheduledTimes {
    pub starts: Moment,
    pub ends: Moment,
}

/// Reads a person's timeline.
pub fn timeline(planner: &Planner, input: OneTimeline) -> Answer<Timeline> {
    let (plan, forum) = (&planner.plan, planner.forum()?);
    let person = plan.get::<Person>(input.person).ok_or_else(|| not_found::<Person>(input.person))?;
    let home = home_zone(plan, person);
    let forum_days: BTreeSet<NaiveDate> = forum.days().into_iter().collect();
    let mut days: BTreeMap<NaiveDate, TimelineDay> = BTreeMap::new();
    let mut day = |date: NaiveDate| {
        let forum_day = forum_days.contains(&date);
        days.entry(date).or_insert_with(|| TimelineDay {
            date: date.to_string(),
            forum_day,
            items: Vec::new(),
            gaps: Vec::new(),
            night: None,
        });
    };
    for date in &forum_days {
        day(*date);
    }
    let nights = nights_of(plan, person.id);
    for date in nights.keys() {
        day(*date);
    }
    let items = items_of(planner, person.id, home);
    let gaps = gaps_of(plan, person.id, home);
    for date in items.iter().map(|(date, _)| date).chain(gaps.iter().map(|(date, _)| date)) {
        day(*date);
    }
    for (date, item) in items {
        days.entry(date).and_modify(|day| day.items.push(item));
    }
    for (date, gap) in gaps {
        days.entry(date).and_modify(|day| day.gaps.push(gap));
    }
    for (date, night) in nights {
        days.entry(date).and_modify(|day| day.night = Some(night));
    }
    for day in days.values_mut() {
        day.items.sort_by(|a, b| (&a.starts.at, &a.key).cmp(&(&b.starts.at, &b.key)));
        day.gaps.sort_by(|a, b| (&a.starts.at, &a.key).cmp(&(&b.starts.at, &b.key)));
    }
    Ok(Timeline {
        person: person.id,
        name: person.display_name.clone(),
        home_zone: home.map(|zone| zone.name().to_owned()),
        forum_zone: forum.zone.name().to_owned(),
        days: days.into_values().collect(),
        conflicts: trouble::of_person(planner, person.id),
    })
}

/// The zone a person's home is in: the person's own, or the body's of the first delegation.
pub(crate) fn home_zone(plan: &Plan, person: &Person) -> Option<Tz> {
    let delegation = plan.memberships.of(person.id).next().map(|member| member.delegation);
    let body = delegation.and_then(|id| plan.get::<Delegation>(id)).and_then(|one| plan.get::<Body>(one.body));
    person.home_zone.or(body.and_then(|body| body.zone))
}

fn nights_of(plan: &Plan, person: PersonId) -> BTreeMap<NaiveDate, Night> {
    let stays = plan.guests.of(person).filter_map(|guest| plan.get::<Stay>(guest.stay));
    let on = stays.filter(|stay| stay.status != StayStatus::Cancelled);
    on.flat_map(|stay| {
        let night = Night { stay: stay.id, hotel: hotel_name(plan, stay) };
        let dates = stay.check_in.iter_days().take_while(|date| *date < stay.check_out);
        dates.map(move |date| (date, night.clone()))
    })
    .collect()
}

/// What the clock at home shows, when somebody's home is known and its clock differs.
fn at_home(time: Zoned, home: Option<Tz>) -> Option<String> {
    home.and_then(|zone| home_clock(time, zone))
}

/// What the clock at home shows, with the day's difference, unless it shows the same.
pub(crate) fn home_clock(time: Zoned, zone: Tz) -> Option<String> {
    let home = time.seen_from(zone);
    let days = (home.date() - time.date()).num_days();
    let shown = home.local().format("%H:%M");
    (home.local() != time.local()).then(|| match days {
        0 => shown.to_string(),
        days => format!("{shown} {days:+}"),
    })
}

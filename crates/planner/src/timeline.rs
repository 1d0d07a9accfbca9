//! The one timeline of a person, as the Person place shows it.

use crate::bookings::space_name;
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::operate::not_found;
use crate::planner::Planner;
use crate::programme::venue_name;
use crate::travel_words::{leg_detail, leg_title};
use crate::trouble::{self, ConflictView};
use crate::wire::{Moment, ThingRef};
use attache_domain::delegations::{Body, Delegation, Person};
use attache_domain::forum::Kind;
use attache_domain::ids::*;
use attache_domain::meetings::Meeting;
use attache_domain::plan::{Plan, Thing};
use attache_domain::programme::Session;
use attache_domain::time::Zoned;
use attache_domain::travel::{Leg, LegStatus, Place, Stay, StayStatus};
use chrono::NaiveDate;
use chrono_tz::Tz;
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
    /// Leg, session or meeting.
    #[ts(type = "\"leg\" | \"stay\" | \"session\" | \"meeting\"")]
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
    /// What the person does in it.
    pub function: String,
    /// Conflicts it is in.
    pub conflicts: Vec<ConflictView>,
    /// Who else is in it.
    pub with: Vec<ThingRef>,
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
    for (date, _) in &items {
        day(*date);
    }
    for (date, item) in items {
        days.entry(date).and_modify(|day| day.items.push(item));
    }
    for (date, night) in nights {
        days.entry(date).and_modify(|day| day.night = Some(night));
    }
    for day in days.values_mut() {
        day.items.sort_by(|a, b| (&a.starts.at, &a.key).cmp(&(&b.starts.at, &b.key)));
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
    let delegation = plan.memberships.iter().find(|member| member.person == person.id).map(|member| member.delegation);
    let body = delegation.and_then(|id| plan.get::<Delegation>(id)).and_then(|one| plan.get::<Body>(one.body));
    person.home_zone.or(body.and_then(|body| body.zone))
}

/// When a person arrives, leaves, and where the person sleeps.
#[derive(Debug, Clone, Default)]
pub struct Coming {
    /// The last landing before the forum is over, counted from the outside.
    pub arrives: Option<Zoned>,
    /// The first departure after that.
    pub departs: Option<Zoned>,
    /// The hotel.
    pub hotel: String,
}

impl Coming {
    /// Of one person.
    pub fn of(planner: &Planner, person: PersonId) -> Self {
        let legs = planner.plan.travellers.iter().filter(|one| one.person == person).map(|one| one.leg);
        let stays = planner.plan.guests.iter().filter(|one| one.person == person).map(|one| one.stay);
        Self::from(planner, legs, stays)
    }

    /// Of everybody who travels or sleeps.
    pub fn of_all(planner: &Planner) -> BTreeMap<PersonId, Self> {
        let legs = planner.plan.travellers.grouped(|one| one.person);
        let stays = planner.plan.guests.grouped(|one| one.person);
        let people: BTreeSet<PersonId> = legs.keys().chain(stays.keys()).copied().collect();
        let coming = |person: PersonId| {
            let legs = legs.get(&person).into_iter().flatten().map(|one| one.leg);
            let stays = stays.get(&person).into_iter().flatten().map(|one| one.stay);
            (person, Self::from(planner, legs, stays))
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

    /// The arrival is the last landing that starts before the middle of the forum; the departure is the first leg
    /// after that. Connections on the way are neither.
    fn from(planner: &Planner, legs: impl Iterator<Item = LegId>, stays: impl Iterator<Item = StayId>) -> Self {
        let plan = &planner.plan;
        let middle = plan.forum().map(|forum| {
            let days = (forum.ends_on - forum.starts_on).num_days() + 1;
            let noon = forum.starts_on.and_time(chrono::NaiveTime::MIN) + chrono::TimeDelta::hours(12 * days);
            noon.and_utc()
        });
        let legs: Vec<&Leg> =
            legs.filter_map(|id| plan.get(id)).filter(|leg: &&Leg| leg.status != LegStatus::Cancelled).collect();
        let (before, after): (Vec<&Leg>, Vec<&Leg>) =
            legs.into_iter().partition(|leg| middle.is_some_and(|middle| leg.departs.instant() < middle));
        let stays = stays.filter_map(|id| plan.get(id)).filter(|stay: &&Stay| stay.status != StayStatus::Cancelled);
        let hotels: BTreeSet<String> = stays.map(|stay| hotel_name(plan, stay)).collect();
        Self {
            arrives: before.iter().map(|leg| leg.arrives).max_by_key(Zoned::instant),
            departs: after.iter().map(|leg| leg.departs).min_by_key(Zoned::instant),
            hotel: hotels.into_iter().collect::<Vec<_>>().join(", "),
        }
    }
}

fn nights_of(plan: &Plan, person: PersonId) -> BTreeMap<NaiveDate, Night> {
    let stays =
        plan.guests.iter().filter(|guest| guest.person == person).filter_map(|guest| plan.get::<Stay>(guest.stay));
    let on = stays.filter(|stay| stay.status != StayStatus::Cancelled);
    on.flat_map(|stay| {
        let night = Night { stay: stay.id, hotel: hotel_name(plan, stay) };
        let dates = stay.check_in.iter_days().take_while(|date| *date < stay.check_out);
        dates.map(move |date| (date, night.clone()))
    })
    .collect()
}

pub(crate) fn hotel_name(plan: &Plan, stay: &Stay) -> String {
    plan.get::<Place>(stay.hotel).map(|hotel| hotel.name.clone()).unwrap_or_default()
}

/// A thing's words, before the times are put in.
struct Words {
    title: String,
    detail: String,
    place: String,
    status: &'static str,
    function: &'static str,
}

fn items_of(planner: &Planner, person: PersonId, home: Option<Tz>) -> Vec<(NaiveDate, TimelineItem)> {
    let plan = &planner.plan;
    let sessions = plan.attendances.iter().filter(|part| part.person == person).filter_map(|part| {
        let session = plan.get::<Session>(part.session)?;
        let words = Words {
            title: session.name(),
            detail: session.access.clone(),
            place: session_place(plan, session),
            status: if session.cancelled { "cancelled" } else { "planned" },
            function: part.function.word(),
        };
        Some(item(planner, Thing::Session(session.id), words, session.starts?, session.ends, home))
    });
    let meetings = plan.participants.iter().filter(|part| part.person == person).filter_map(|part| {
        let meeting = plan.get::<Meeting>(part.meeting)?;
        let words = Words {
            title: meeting.title.clone(),
            detail: String::new(),
            place: meeting.space.map(|id| space_name(plan, id)).unwrap_or_default(),
            status: meeting.status.word(),
            function: part.function.word(),
        };
        Some(item(planner, Thing::Meeting(meeting.id), words, meeting.starts?, meeting.ends, home))
    });
    let legs = plan.travellers.iter().filter(|one| one.person == person).filter_map(|one| {
        let leg = plan.get::<Leg>(one.leg)?;
        let words = Words {
            title: leg_title(plan, leg),
            detail: leg_detail(leg, one),
            place: crate::travel_words::from_to(plan, leg),
            status: leg.status.word(),
            function: "",
        };
        Some(item(planner, Thing::Leg(leg.id), words, leg.departs, Some(leg.arrives), home))
    });
    let items = sessions.chain(meetings).chain(legs);
    items
        .map(|(date, mut item)| {
            item.with.retain(|one| one.id != person.to_string());
            (date, item)
        })
        .collect()
}

fn item(
    planner: &Planner,
    thing: Thing,
    words: Words,
    starts: Zoned,
    ends: Option<Zoned>,
    home: Option<Tz>,
) -> (NaiveDate, TimelineItem) {
    let at_home = |time: Zoned| home.and_then(|zone| home_clock(time, zone));
    let item = TimelineItem {
        key: format!("{}:{}", thing.kind().word(), thing.uuid()),
        what: thing.kind(),
        id: thing.uuid().to_string(),
        title: words.title,
        detail: words.detail,
        r#where: words.place,
        status: words.status.to_owned(),
        starts: starts.into(),
        ends: ends.map(Into::into),
        starts_home: at_home(starts),
        ends_home: ends.and_then(at_home),
        function: words.function.to_owned(),
        conflicts: trouble::of_thing(planner, thing),
        with: company(&planner.plan, thing),
    };
    (starts.date(), item)
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

fn session_place(plan: &Plan, session: &Session) -> String {
    let room = session.space.map(|id| space_name(plan, id)).unwrap_or_default();
    [room, venue_name(plan, session)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Who is in a meeting or on a leg, with their delegation. Sessions have too many.
fn company(plan: &Plan, thing: Thing) -> Vec<ThingRef> {
    let people: Vec<PersonId> = match thing {
        Thing::Meeting(id) => plan.participants.of(id).map(|part| part.person).collect(),
        Thing::Leg(id) => plan.travellers.of(id).map(|one| one.person).collect(),
        Thing::Movement(id) => plan.passengers.of(id).map(|one| one.person).collect(),
        Thing::Session(_) | Thing::RoomBooking(_) | Thing::Stay(_) => Vec::new(),
    };
    let with_body = |id: PersonId| {
        let member = plan.memberships.of(id).next();
        let named = trouble::person(plan, id);
        let name = match member.map(|member| name_of(plan, member.delegation)) {
            Some(body) => format!("{} ({body})", named.name),
            None => named.name.clone(),
        };
        ThingRef { name, ..named }
    };
    people.into_iter().map(with_body).collect()
}

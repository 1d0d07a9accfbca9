//! When the people of a meeting could meet: everyone's engagements laid over each other, and the stretches free to all.

use super::parties::in_order;
use super::stretches::{shared, without};
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::operate::not_found;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::refusal::{Problem, Refusal};
use crate::timeline::Coming;
use crate::trouble;
use crate::wire::{self, Moment};
use attache_domain::bookings::BookingPurpose;
use attache_domain::desk_rules::governs;
use attache_domain::ground::{after_arrival, before_departure};
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::openings::minute_of;
use attache_domain::plan::{Plan, Thing};
use attache_domain::time::{Interval, Zoned};
use attache_domain::timeline::{Engagement, engagements_of};
use attache_domain::travel::Leg;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most days that are looked at.
const MOST_DAYS: i64 = 62;

/// Which meeting, on which days.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReadAvailability {
    /// The meeting.
    pub meeting: MeetingId,
    /// The first day; absent, that of the first time it may lie in, else the forum's first.
    #[serde(default)]
    pub from: Option<String>,
    /// The last day; absent, that of the last time it may lie in, else the forum's last.
    #[serde(default)]
    pub to: Option<String>,
}

/// When the people of a meeting could meet.
#[derive(Debug, Serialize, TS)]
pub struct MeetingAvailability {
    /// The meeting.
    pub meeting: MeetingId,
    /// How long it is to last.
    pub minutes: i64,
    /// The days looked at.
    pub days: Vec<String>,
    /// Where it may lie on them: within the times it was asked for and the hours of the desk.
    pub within: Vec<Stretch>,
    /// Its sides, those who asked first, then in order of precedence.
    pub parties: Vec<PartyAvailability>,
    /// Those at the table who come for no side: who interprets, who takes notes.
    pub others: Vec<PersonAvailability>,
    /// Stretches free to everybody in which the meeting fits.
    pub free: Vec<FreeStretch>,
    /// Stretches free to all principals in which it fits: where somebody else would have to be replaced.
    pub free_for_principals: Vec<FreeStretch>,
}

/// A side with its people.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct PartyAvailability {
    pub party: PartyId,
    pub delegation: DelegationId,
    pub name: String,
    pub side: MeetingSide,
    /// The principal first.
    pub people: Vec<PersonAvailability>,
}

/// What a person is taken by.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct PersonAvailability {
    pub person: PersonId,
    pub name: String,
    pub function: MeetingFunction,
    /// In order of time; the meeting itself is not among it.
    pub busy: Vec<BusyStretch>,
}

/// A stretch of time of a person that is taken.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct BusyStretch {
    pub what: BusyKind,
    /// The thing's key; empty for who is not there.
    pub id: String,
    pub title: String,
    pub starts: Moment,
    /// Absent when nobody said how long it lasts.
    pub ends: Option<Moment>,
    /// Whether it is only asked for: it does not stand in the way.
    pub asked: bool,
}

/// By what a stretch is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum BusyKind {
    Session,
    Meeting,
    Leg,
    Movement,
    /// Not at the forum: before the arrival, or after the departure, with the minutes each of them takes.
    Away,
}

/// A stretch of time.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct Stretch {
    pub starts: Moment,
    pub ends: Moment,
}

/// A stretch of time that is free.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct FreeStretch {
    pub starts: Moment,
    pub ends: Moment,
    pub minutes: i64,
}

/// Reads when the people of a meeting could meet.
pub fn meeting_availability(planner: &Planner, input: ReadAvailability) -> Answer<MeetingAvailability> {
    let plan = &planner.plan;
    let meeting = plan.get::<Meeting>(input.meeting).ok_or_else(|| not_found::<Meeting>(input.meeting))?;
    let zone = planner.forum()?.zone;
    let days = days(planner, &input)?;
    let within = within(plan, meeting, &days, zone);
    let seen = Seen { planner, meeting, zone, days: &days };
    let ranking = Ranking::in_force(plan);
    let mut people: Vec<(&Participant, Vec<Taken>)> =
        plan.participants.of(meeting.id).map(|part| (part, seen.taken(part.person))).collect();
    people.sort_by_key(|(part, _)| (part.function, part.id));
    let minutes = meeting.minutes.or(meeting.interval().and_then(|one| one.minutes())).unwrap_or(USUAL_MINUTES);
    let free = |wanted: &dyn Fn(&Participant) -> bool| {
        let taken = people.iter().filter(|(part, _)| wanted(part)).flat_map(|(_, taken)| taken);
        let firm: Vec<Interval> = taken.filter(|one| !one.asked).map(|one| one.interval).collect();
        let left = without(&within, &firm).into_iter();
        left.filter_map(|one| seen.free(&one)).filter(|one| one.minutes >= minutes).collect()
    };
    let parties = in_order(&ranking, plan.parties.of(meeting.id));
    let is_side = |part: &Participant| parties.iter().any(|party| Some(party.delegation) == part.delegation);
    let at_table = |of: &dyn Fn(&Participant) -> bool| -> Vec<PersonAvailability> {
        people.iter().filter(|(part, _)| of(part)).map(|(part, taken)| seen.person(part, taken)).collect()
    };
    Ok(MeetingAvailability {
        meeting: meeting.id,
        minutes,
        days: days.iter().map(ToString::to_string).collect(),
        within: within.iter().map(|one| seen.stretch(one)).collect(),
        free: free(&|_| true),
        free_for_principals: free(&|part| part.function == MeetingFunction::Principal),
        others: at_table(&|part| !is_side(part)),
        parties: parties
            .iter()
            .map(|party| PartyAvailability {
                party: party.id,
                delegation: party.delegation,
                name: name_of(plan, party.delegation),
                side: party.side,
                people: at_table(&|part| part.delegation == Some(party.delegation)),
            })
            .collect(),
    })
}

/// The days to look at.
fn days(planner: &Planner, input: &ReadAvailability) -> Result<Vec<NaiveDate>, Refusal> {
    let forum = planner.forum()?;
    let windows = || planner.plan.meeting_windows.of(input.meeting);
    let day = |time: Zoned| time.seen_from(forum.zone).date();
    let read = |field, text: &Option<String>| text.as_deref().map(|day| wire::date(field, day)).transpose();
    let from = read("from", &input.from)?.or_else(|| windows().map(|one| day(one.starts)).min());
    let to = read("to", &input.to)?.or_else(|| windows().map(|one| day(one.ends)).max());
    let (from, to) = (from.unwrap_or(forum.starts_on), to.unwrap_or(forum.ends_on));
    if to < from {
        return Err(Refusal::invalid("to", Problem::EndsBeforeStart));
    }
    if (to - from).num_days() >= MOST_DAYS {
        return Err(Refusal::invalid("to", Problem::OutOfRange));
    }
    Ok(from.iter_days().take_while(|day| *day <= to).collect())
}

/// Where a meeting may lie on some days: within the times it was asked for and the hours of the desk.
fn within(plan: &Plan, meeting: &Meeting, days: &[NaiveDate], zone: Tz) -> Vec<Interval> {
    let of_day = |day: &NaiveDate| {
        let (opens, closes) = desk_hours(plan, meeting).unwrap_or((0, 1440));
        Interval::new(minute_of(*day, opens, zone), minute_of(*day, closes, zone)).ok()
    };
    let open: Vec<Interval> = days.iter().filter_map(of_day).collect();
    let mut windows: Vec<Interval> =
        plan.meeting_windows.of(meeting.id).filter_map(|window| window.interval().ok()).collect();
    windows.sort_by_key(Interval::start);
    if windows.is_empty() { open } else { shared(&open, &windows) }
}

/// The hours of the desk the meeting goes to, where its rules set any: of its venue, else of the forum.
fn desk_hours(plan: &Plan, meeting: &Meeting) -> Option<(i64, i64)> {
    let space = meeting.space.or(meeting.wished_space).and_then(|id| plan.spaces.get(id));
    let venue = space.map(|space| space.venue).or(meeting.wished_venue);
    let own = venue.and_then(|venue| plan.desk_rules.of(venue).next());
    let rules = own.or_else(|| plan.desk_rules.iter().find(|rules| rules.venue.is_none()))?;
    governs(rules, BookingPurpose::Meeting).then(|| rules.opens.zip(rules.closes)).flatten()
}

/// A stretch of somebody's time that is taken.
struct Taken {
    interval: Interval,
    what: BusyKind,
    /// Nothing for who is not there.
    thing: Option<Thing>,
    asked: bool,
}

/// What is looked at, on the forum's wall.
struct Seen<'a> {
    planner: &'a Planner,
    meeting: &'a Meeting,
    zone: Tz,
    days: &'a [NaiveDate],
}

impl Seen<'_> {
    /// What takes a person's time on the days, in order of time.
    fn taken(&self, person: PersonId) -> Vec<Taken> {
        let engagements = engagements_of(&self.planner.plan, person).into_iter();
        let others = engagements.filter(|one| one.thing != Thing::Meeting(self.meeting.id)).map(|one| taken_by(&one));
        let span = self.span();
        let is_seen = |one: &Taken| span.is_none_or(|span| one.interval.overlaps(&span));
        let mut taken: Vec<Taken> = others.chain(self.away(person)).filter(is_seen).collect();
        taken.sort_by_key(|one| (one.interval.start(), one.thing));
        taken
    }

    fn span(&self) -> Option<Interval> {
        let (first, last) = (self.days.first()?, self.days.last()?);
        Interval::new(minute_of(*first, 0, self.zone), minute_of(*last, 1440, self.zone)).ok()
    }

    /// The time before somebody stands outside with the bags, and from when somebody must be back at the airport.
    fn away(&self, person: PersonId) -> Vec<Taken> {
        let (plan, coming) = (&self.planner.plan, Coming::of(self.planner, person));
        let legs = || plan.travellers.of(person).filter_map(|one| plan.get::<Leg>(one.leg));
        let (arrives, departs) = (coming.arrives.map(|at| at.instant()), coming.departs.map(|at| at.instant()));
        if arrives.zip(departs).is_some_and(|(arrives, departs)| departs <= arrives) {
            // Who comes and goes several times is not simply there in between.
            return Vec::new();
        }
        let landing = legs().find(|leg| Some(leg.lands().instant()) == arrives);
        let leaving = legs().find(|leg| Some(leg.leaves().instant()) == departs);
        let Some(span) = self.span() else { return Vec::new() };
        let mut away = Vec::new();
        let minutes = TimeDelta::minutes;
        if let Some(leg) = landing {
            let there = leg.lands().instant() + minutes(after_arrival(plan, leg));
            away.extend(Interval::new(span.start(), there));
        }
        if let Some(leg) = leaving {
            let gone = leg.leaves().instant() - minutes(before_departure(plan, leg));
            away.extend(Interval::new(gone, span.known_end()));
        }
        let taken = |interval| Taken { interval, what: BusyKind::Away, thing: None, asked: false };
        away.into_iter().map(taken).collect()
    }

    fn person(&self, part: &Participant, taken: &[Taken]) -> PersonAvailability {
        PersonAvailability {
            person: part.person,
            name: trouble::person(&self.planner.plan, part.person).name,
            function: part.function,
            busy: taken.iter().map(|one| self.busy(one)).collect(),
        }
    }

    fn busy(&self, one: &Taken) -> BusyStretch {
        BusyStretch {
            what: one.what,
            id: one.thing.map(|thing| thing.uuid().to_string()).unwrap_or_default(),
            title: one.thing.map(|thing| self.planner.plan.name_of(thing)).unwrap_or_default(),
            starts: self.moment(one.interval.start()),
            ends: one.interval.end().map(|end| self.moment(end)),
            asked: one.asked,
        }
    }

    fn stretch(&self, one: &Interval) -> Stretch {
        Stretch { starts: self.moment(one.start()), ends: self.moment(one.known_end()) }
    }

    fn free(&self, one: &Interval) -> Option<FreeStretch> {
        let Stretch { starts, ends } = self.stretch(one);
        Some(FreeStretch { starts, ends, minutes: one.minutes()? })
    }

    fn moment(&self, at: DateTime<Utc>) -> Moment {
        Zoned::at(at, self.zone).into()
    }
}

fn taken_by(one: &Engagement) -> Taken {
    let what = match one.thing {
        Thing::Meeting(_) => BusyKind::Meeting,
        Thing::Leg(_) => BusyKind::Leg,
        Thing::Movement(_) => BusyKind::Movement,
        Thing::Session(_) | Thing::RoomBooking(_) | Thing::Stay(_) => BusyKind::Session,
    };
    Taken { interval: one.interval, what, thing: Some(one.thing), asked: one.asked }
}

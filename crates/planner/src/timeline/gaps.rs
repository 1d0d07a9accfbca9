//! What lies between the things on a person's timeline: what must be done there, the way, and free time.

use super::at_home;
use super::items::key_of;
use crate::wire::Moment;
use attache_domain::conflicts::{LONGEST_CHANGE, Step};
use attache_domain::ground::{Ride, WALKABLE_KM, WaySource, after_arrival, before_departure, change_between};
use attache_domain::ground::{km_between, minutes_between};
use attache_domain::ids::PersonId;
use attache_domain::movements::Spot;
use attache_domain::plan::{Plan, Thing};
use attache_domain::position::Position;
use attache_domain::time::Zoned;
use attache_domain::timeline::{Engagement, engagements_of};
use attache_domain::travel::Leg;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a stretch between two things is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GapKind {
    /// Nothing is planned.
    Free,
    /// The way from one place to the next, which no movement covers.
    OnTheWay,
    /// Minutes something takes before or after a leg: border, bags, check-in, a change.
    Buffer,
}

/// A stretch between two things.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct TimelineGap {
    /// The same for the same stretch.
    pub key: String,
    pub what: GapKind,
    /// What the time goes to.
    pub step: Option<Step>,
    pub starts: Moment,
    pub ends: Moment,
    /// As the clock at home shows it, when that differs.
    pub starts_home: Option<String>,
    pub ends_home: Option<String>,
    pub minutes: i64,
    /// Minutes missing between the two things for all that must happen there.
    pub short: i64,
    /// Key of the item before, if there is one.
    pub after: Option<String>,
    /// Key of the item that follows.
    pub before: Option<String>,
    /// Where the way begins and ends.
    pub from: String,
    pub to: String,
    /// How the minutes of the way are known.
    pub source: Option<WaySource>,
}

/// The stretches between a person's things, each with the day it begins.
pub(super) fn gaps_of(plan: &Plan, person: PersonId, home: Option<Tz>) -> Vec<(NaiveDate, TimelineGap)> {
    let drawing = Drawing { plan, home, ride: Ride::usual(plan, person) };
    let engagements = engagements_of(plan, person);
    let mut gaps = Vec::new();
    let mut latest: Option<&Engagement> = None;
    for next in &engagements {
        gaps.extend(drawing.between(latest, Some(next)));
        if next.interval.end().is_some() && latest.and_then(|one| one.interval.end()) < next.interval.end() {
            latest = Some(next);
        }
    }
    gaps.extend(drawing.between(latest, None));
    gaps
}

/// What every stretch of one person is drawn with.
struct Drawing<'plan> {
    plan: &'plan Plan,
    home: Option<Tz>,
    ride: Ride,
}

/// Something that takes minutes.
#[derive(Clone, Copy)]
struct Need {
    what: GapKind,
    step: Step,
    minutes: i64,
    source: Option<WaySource>,
}

/// A stretch before it has words.
struct Stretch {
    what: GapKind,
    step: Option<Step>,
    starts: Zoned,
    minutes: i64,
    source: Option<WaySource>,
}

impl Drawing<'_> {
    /// What lies between one thing and the next; before the first and after the last only what a leg needs.
    fn between(&self, before: Option<&Engagement>, after: Option<&Engagement>) -> Vec<(NaiveDate, TimelineGap)> {
        let ended = before.and_then(|one| Some((one, one.interval.end()?)));
        let starts = after.map(|one| one.interval.start());
        if let (Some((_, ended)), Some(starts)) = (ended, starts)
            && starts < ended
        {
            return Vec::new();
        }
        let (first, last) = self.needs(before, after);
        let sum = |needs: &[Need]| needs.iter().map(|need| need.minutes).sum::<i64>();
        let (needed_first, needed_last) = (sum(&first), sum(&last));
        let room = ended.zip(starts).map(|((_, ended), starts)| (starts - ended).num_minutes());
        let short = room.map_or(0, |room| (needed_first + needed_last - room).max(0));
        let mut stretches = Vec::new();
        if let Some((before, ended)) = ended {
            stretches.extend(laid(first, Zoned::at(ended, self.zone(before.thing, false))));
        }
        if let (Some((before, ended)), Some(starts)) = (ended, starts) {
            let zone = self.zone(before.thing, false);
            let free = (ended + minutes(needed_first), starts - minutes(needed_last));
            stretches.extend(free_time(free, zone));
        }
        if let Some(after) = after {
            let begins = after.interval.start() - minutes(needed_last);
            stretches.extend(laid(last, Zoned::at(begins, self.zone(after.thing, true))));
        }
        stretches.into_iter().map(|stretch| self.gap(stretch, short, before, after)).collect()
    }

    /// What must happen straight after the one thing, and what just before the next. After a leg one goes on to the next
    /// place at once; from anything else one leaves in time.
    fn needs(&self, before: Option<&Engagement>, after: Option<&Engagement>) -> (Vec<Need>, Vec<Need>) {
        let leg = |one: Option<&Engagement>| match one?.thing {
            Thing::Leg(id) => self.plan.legs.get(id),
            _ => None,
        };
        let buffer = |step, minutes| Need { what: GapKind::Buffer, step, minutes, source: None };
        let (arriving, departing): (Option<&Leg>, Option<&Leg>) = (leg(before), leg(after));
        let (mut first, mut last) = (Vec::new(), Vec::new());
        if let (Some(arriving), Some(departing)) = (arriving, departing)
            && arriving.to_place == departing.from_place
            && departing.leaves().instant() - arriving.lands().instant() <= LONGEST_CHANGE
        {
            first.push(buffer(Step::Change, change_between(self.plan, arriving, departing)));
            return (first, last);
        }
        first.extend(arriving.map(|leg| buffer(Step::way_out(self.plan, leg), after_arrival(self.plan, leg))));
        let way = before.and_then(|one| one.to).zip(after.and_then(|one| one.from));
        let way = way.and_then(|(from, to)| self.way(from, to));
        if arriving.is_some() { &mut first } else { &mut last }.extend(way);
        last.extend(departing.map(|leg| buffer(Step::CheckIn, before_departure(self.plan, leg))));
        for needs in [&mut first, &mut last] {
            needs.retain(|need| need.minutes > 0);
        }
        (first, last)
    }

    fn way(&self, from: Spot, to: Spot) -> Option<Need> {
        let way = minutes_between(self.plan, from, to, self.ride)?;
        let position = |spot| match spot {
            Spot::Place(id) => self.plan.places.get(id)?.position,
            Spot::Venue(id) => self.plan.venues.get(id)?.position,
        };
        let far = |(from, to): (Position, Position)| km_between(from, to) > WALKABLE_KM;
        let walks = way.source == WaySource::Distance && !position(from).zip(position(to)).is_some_and(far);
        let step = if walks { Step::Walk } else { Step::Drive };
        Some(Need { what: GapKind::OnTheWay, step, minutes: way.minutes, source: Some(way.source) })
    }

    /// The zone of the wall where a thing starts or ends.
    fn zone(&self, thing: Thing, at_start: bool) -> Tz {
        let of = |starts: Zoned, ends: Zoned| if at_start { starts.zone() } else { ends.zone() };
        let zone = match thing {
            Thing::Leg(id) => self.plan.legs.get(id).map(|leg| of(leg.departs, leg.arrives)),
            Thing::Movement(id) => self.plan.movements.get(id).map(|one| of(one.starts, one.ends)),
            Thing::Session(id) => self.plan.sessions.get(id).map(|session| session.zone),
            Thing::Meeting(id) => self.plan.meetings.get(id).and_then(|one| one.starts).map(|starts| starts.zone()),
            Thing::RoomBooking(_) | Thing::Stay(_) => None,
        };
        zone.or(self.plan.forum().map(|forum| forum.zone)).unwrap_or(Tz::UTC)
    }

    fn gap(
        &self,
        stretch: Stretch,
        short: i64,
        before: Option<&Engagement>,
        after: Option<&Engagement>,
    ) -> (NaiveDate, TimelineGap) {
        let ends = Zoned::at(stretch.starts.instant() + minutes(stretch.minutes), stretch.starts.zone());
        let name = |spot: Option<Spot>| spot.map(|spot| self.plan.name_of_spot(spot)).unwrap_or_default();
        let key = |one: Option<&Engagement>| one.map(|one| key_of(one.thing));
        let step = stretch.step.map_or("free", Step::word);
        let (after_key, before_key) = (key(before), key(after));
        let gap = TimelineGap {
            key: format!(
                "{}>{}:{step}",
                after_key.as_deref().unwrap_or_default(),
                before_key.as_deref().unwrap_or_default()
            ),
            what: stretch.what,
            step: stretch.step,
            starts: stretch.starts.into(),
            ends: ends.into(),
            starts_home: at_home(stretch.starts, self.home),
            ends_home: at_home(ends, self.home),
            minutes: stretch.minutes,
            short,
            after: after_key,
            before: before_key,
            from: name(before.and_then(|one| one.to)),
            to: name(after.and_then(|one| one.from)),
            source: stretch.source,
        };
        (stretch.starts.date(), gap)
    }
}

fn minutes(minutes: i64) -> TimeDelta {
    TimeDelta::minutes(minutes)
}

/// Needs one after the other from a moment on.
fn laid(needs: Vec<Need>, from: Zoned) -> Vec<Stretch> {
    let mut starts = from;
    let mut laid = Vec::new();
    for Need { what, step, minutes, source } in needs {
        laid.push(Stretch { what, step: Some(step), starts, minutes, source });
        starts = Zoned::at(starts.instant() + self::minutes(minutes), from.zone());
    }
    laid
}

/// Free time, if there is any within one day; what spans a night is sleep.
fn free_time((from, to): (DateTime<Utc>, DateTime<Utc>), zone: Tz) -> Option<Stretch> {
    let (starts, ends) = (Zoned::at(from, zone), Zoned::at(to, zone));
    let length = (to - from).num_minutes();
    let shown = length > 0 && starts.date() == ends.date();
    shown.then_some(Stretch { what: GapKind::Free, step: None, starts, minutes: length, source: None })
}

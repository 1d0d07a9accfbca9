//! Fixes that move things in time.

use super::{Fix, FixWord};
use crate::operate::facts;
use crate::planner::Planner;
use attache_domain::conflicts::{Conflict, Rule};
use attache_domain::ids::{MeetingId, MovementId, PersonId};
use attache_domain::plan::{Plan, Thing};
use attache_domain::space_uses::space_uses;
use attache_domain::time::{Interval, Zoned};
use attache_domain::timeline::engagements_of;
use chrono::{DateTime, TimeDelta, Timelike, Utc};
use serde_json::{Value, json};

/// Meetings begin at these minutes of the hour.
const STEP: i64 = 15;
/// How far from where it was a meeting is offered to be moved.
const WITHIN: TimeDelta = TimeDelta::hours(10);
/// Meetings are not offered before or after these hours of the forum's day.
const WORKING_HOURS: (u32, u32) = (8, 20);

/// Moving a meeting to the nearest time at which everybody in it and its room are free, or a pick-up to when its
/// passengers can be there.
pub(super) fn of(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let mut fixes = Vec::new();
    for (thing, interval) in conflict.things.iter().rev() {
        match thing {
            Thing::Meeting(id) => fixes.extend(move_meeting(planner, conflict, *id, *interval)),
            Thing::Movement(id) => fixes.extend(move_movement(planner, conflict, *id)),
            _ => {}
        }
    }
    fixes
}

fn move_meeting(planner: &Planner, conflict: &Conflict, id: MeetingId, now: Interval) -> Option<Fix> {
    let plan = &planner.plan;
    let meeting = plan.meetings.get(id)?;
    let length = now.end()? - now.start();
    let zone = plan.forum()?.zone;
    let (earliest, latest) = bounds(conflict, id, now);
    let at = |start: DateTime<Utc>| Interval::new(start, start + length).ok();
    let busy = Busy::of(plan, id);
    let windows = Windows::of(plan, id);
    let (from, to) = windows.around(conflict.rule).unwrap_or((now.start() - WITHIN, now.end()? + WITHIN));
    let first = rounded_up(earliest.unwrap_or(from));
    let starts = (0..).map(|step| first + TimeDelta::minutes(step * STEP));
    let fits = |start: &DateTime<Utc>| {
        let hour = Zoned::at(*start, zone).local().hour();
        at(*start).is_some_and(|wanted| windows.allow(hour, &wanted) && busy.is_free(wanted))
    };
    let end = latest.unwrap_or(to) - length;
    let candidates = starts.take_while(|start| *start <= end).filter(fits);
    let start = candidates.min_by_key(|start| (*start - now.start()).abs())?;
    let (starts, ends) = (Zoned::at(start, zone), Zoned::at(start + length, zone));
    Some(Fix {
        word: FixWord::MoveMeeting,
        facts: facts([("name", meeting.title.clone()), ("when", starts.local().format("%Y-%m-%d %H:%M").to_string())]),
        command: "move_meeting",
        input: json!({ "id": id, "space": meeting.space, "starts": wall(starts), "ends": wall(ends) }),
    })
}

/// Lets a meeting take as long as was asked for, where everybody in it and its room are free that long.
pub(super) fn lengthen(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let longer = || {
        let (Thing::Meeting(id), _) = conflict.things.first()? else { return None };
        let meeting = planner.plan.meetings.get(*id)?;
        let starts = meeting.starts?;
        let ends = Zoned::at(starts.instant() + TimeDelta::minutes(meeting.minutes?), starts.zone());
        let wanted = Interval::new(starts.instant(), ends.instant()).ok()?;
        let windows = Windows::of(&planner.plan, *id);
        let is_allowed = windows.0.is_empty() || windows.allow(0, &wanted);
        (is_allowed && Busy::of(&planner.plan, *id).is_free(wanted)).then(|| Fix {
            word: FixWord::LengthenMeeting,
            facts: facts([("name", meeting.title.clone()), ("when", ends.local().format("%H:%M").to_string())]),
            command: "move_meeting",
            input: json!({ "id": id, "ends": wall(ends) }),
        })
    };
    longer().into_iter().collect()
}

/// A time as a command is told it.
fn wall(time: Zoned) -> Value {
    json!({ "local": time.local().format("%Y-%m-%dT%H:%M").to_string(), "zone": time.zone().name() })
}

/// The times a meeting may lie in; any in working hours where nobody said.
struct Windows(Vec<Interval>);

impl Windows {
    fn of(plan: &Plan, id: MeetingId) -> Self {
        Self(plan.meeting_windows.of(id).filter_map(|window| window.interval().ok()).collect())
    }

    fn allow(&self, hour: u32, wanted: &Interval) -> bool {
        if self.0.is_empty() {
            (WORKING_HOURS.0..WORKING_HOURS.1).contains(&hour)
        } else {
            self.0.iter().any(|window| window.covers(wanted))
        }
    }

    /// All of them, where a meeting is outside them and must go there however far it is.
    fn around(&self, rule: Rule) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let first = self.0.iter().map(Interval::start).min()?;
        let last = self.0.iter().map(Interval::known_end).max()?;
        (rule == Rule::OutsideWindows).then_some((first, last))
    }
}

/// From when, or until when, the meeting fits beside the other thing of the conflict.
fn bounds(conflict: &Conflict, id: MeetingId, now: Interval) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>) {
    let is_first = conflict.things.first().is_some_and(|(thing, _)| *thing == Thing::Meeting(id));
    match &conflict.sum {
        Some(sum) if !is_first => (Some(sum.ready()), None),
        Some(sum) => (None, now.end().map(|end| end - TimeDelta::minutes(sum.short()))),
        None => (None, None),
    }
}

fn move_movement(planner: &Planner, conflict: &Conflict, id: MovementId) -> Option<Fix> {
    let movement = planner.plan.movements.get(id)?;
    let sum = conflict.sum.as_ref().filter(|_| conflict.rule != Rule::TooLittleRest)?;
    let is_first = conflict.things.first().is_some_and(|(thing, _)| *thing == Thing::Movement(id));
    let short = TimeDelta::minutes(sum.short());
    let start = movement.starts.instant();
    let start = if is_first { rounded_down(start - short) } else { rounded_up_to(start + short, 5) };
    let starts = Zoned::at(start, movement.starts.zone());
    Some(Fix {
        word: FixWord::MoveMovement,
        facts: facts([
            ("name", planner.plan.name_of(Thing::Movement(id))),
            ("when", starts.local().format("%Y-%m-%d %H:%M").to_string()),
        ]),
        command: "move_movement",
        input: json!({
            "movement": id,
            "starts": wall(starts),
        }),
    })
}

/// When the people and the room of a meeting are taken by something else.
struct Busy {
    taken: Vec<Interval>,
}

impl Busy {
    fn of(plan: &Plan, id: MeetingId) -> Self {
        let people: Vec<PersonId> = plan.participants.of(id).map(|part| part.person).collect();
        let engaged = people.into_iter().flat_map(|person| engagements_of(plan, person));
        let mut taken: Vec<Interval> =
            engaged.filter(|one| one.thing != Thing::Meeting(id) && !one.asked).map(|one| one.interval).collect();
        let space = plan.meetings.get(id).and_then(|meeting| meeting.space);
        let uses = space.and_then(|space| space_uses(plan).remove(&space)).unwrap_or_default();
        let others =
            uses.iter().filter(|usage| usage.thing != Thing::Meeting(id) && usage.serves != Some(Thing::Meeting(id)));
        taken.extend(others.map(|usage| usage.interval));
        Self { taken }
    }

    fn is_free(&self, wanted: Interval) -> bool {
        !self.taken.iter().any(|taken| taken.overlaps(&wanted))
    }
}

fn rounded_up(at: DateTime<Utc>) -> DateTime<Utc> {
    rounded_up_to(at, STEP)
}

fn rounded_up_to(at: DateTime<Utc>, minutes: i64) -> DateTime<Utc> {
    let seconds = minutes * 60;
    let over = at.timestamp().rem_euclid(seconds);
    if over == 0 { at } else { at + TimeDelta::seconds(seconds - over) }
}

fn rounded_down(at: DateTime<Utc>) -> DateTime<Utc> {
    at - TimeDelta::seconds(at.timestamp().rem_euclid(300))
}

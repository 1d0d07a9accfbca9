//! Who serves a meeting by taking part in it, and when those who serve do.

use crate::ids::{DelegationId, MeetingId, ParticipantId, StaffMemberId};
use crate::meetings::{
    Meeting, MeetingFunction, MeetingSide, Participant, StaffHours, StaffMember, StaffTask, USUAL_MINUTES,
};
use crate::openings::hours_around;
use crate::plan::{Plan, Thing};
use crate::time::Interval;
use crate::timeline::engagements_of;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

/// What somebody with a task does at the table.
pub fn function_of(task: StaffTask) -> MeetingFunction {
    match task {
        StaffTask::Interpreter => MeetingFunction::Interpreter,
        StaffTask::NoteTaker => MeetingFunction::NoteTaker,
        StaffTask::LiaisonOfficer => MeetingFunction::Other,
    }
}

/// Somebody who serves at a meeting's table, on no side.
pub fn part_of(member: &StaffMember, id: ParticipantId, meeting: MeetingId) -> Participant {
    let (person, delegation) = (member.person, member.delegation);
    Participant { id, meeting, person, delegation, side: MeetingSide::Other, function: function_of(member.task) }
}

/// The member of staff somebody takes part as, if any: an interpreter who sits at a table as an adviser does not serve it.
pub fn serving_as<'plan>(plan: &'plan Plan, part: &Participant) -> Option<&'plan StaffMember> {
    plan.staff_members.of(part.person).find(|one| one.person == part.person && function_of(one.task) == part.function)
}

/// The meetings somebody serves that have a time and are more than asked for, in order of time.
pub fn served_by<'plan>(plan: &'plan Plan, member: &StaffMember) -> Vec<(&'plan Meeting, Interval)> {
    let parts = plan.participants.of(member.person);
    let served = parts.filter(|part| serving_as(plan, part).is_some_and(|one| one.id == member.id));
    let meetings = served.filter_map(|part| plan.meetings.get(part.meeting));
    let settled = meetings.filter(|meeting| !meeting.status.is_asked());
    let mut list: Vec<_> = settled.filter_map(|meeting| Some((meeting, meeting.interval()?))).collect();
    list.sort_by_key(|(meeting, interval)| (interval.start(), meeting.id));
    list
}

/// The hours in which somebody serves on a day, in minutes from its midnight and in order: those of that day, or else those
/// of every day. None where the day has none; nothing is known where nobody entered any hours, and then it is always.
pub fn hours_on(plan: &Plan, member: StaffMemberId, day: NaiveDate) -> Option<Vec<(i64, i64)>> {
    let rows: Vec<&StaffHours> = plan.staff_hours.of(member).collect();
    if rows.is_empty() {
        return None;
    }
    let said_of = |day: Option<NaiveDate>| rows.iter().filter(|row| row.day == day).copied().collect::<Vec<_>>();
    let own = said_of(Some(day));
    let of_day = if own.is_empty() { said_of(None) } else { own };
    let mut hours: Vec<(i64, i64)> = of_day.iter().filter_map(|row| row.starts.zip(row.ends)).collect();
    hours.sort_unstable();
    Some(hours)
}

/// Whether somebody serves all through a stretch of time, on the forum's wall.
pub fn is_in_service(plan: &Plan, member: StaffMemberId, wanted: &Interval) -> bool {
    let open = hours_around(wall(plan), wanted, |day| hours_on(plan, member, day).unwrap_or(vec![(0, 24 * 60)]));
    open.iter().any(|hours| hours.covers(wanted))
}

/// The day on the forum's wall on which something begins that somebody serves.
pub fn day_of_service(plan: &Plan, at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&wall(plan)).date_naive()
}

fn wall(plan: &Plan) -> Tz {
    plan.forum().map_or(Tz::UTC, |forum| forum.zone)
}

/// Whether somebody could serve a meeting at its time: not at its table yet, in service, engaged in nothing else, rested
/// and within the minutes of a day, and working for one of its sides or for whoever needs it.
pub fn could_serve(plan: &Plan, member: &StaffMember, meeting: &Meeting) -> bool {
    let Some(wanted) = meeting.interval() else { return false };
    let is_there = plan.participants.of(meeting.id).any(|part| part.person == member.person);
    let is_engaged = || {
        let mut others = engagements_of(plan, member.person).into_iter().filter(|one| !one.asked);
        others.any(|one| one.thing != Thing::Meeting(meeting.id) && one.interval.overlaps(&wanted))
    };
    !is_there
        && member.delegation.is_none_or(|own| sits_at(plan, meeting.id, own))
        && is_in_service(plan, member.id, &wanted)
        && !is_engaged()
        && is_rested(plan, member, &wanted)
        && minutes_left(plan, member, wanted.start()).is_none_or(|left| minutes_of(meeting, &wanted) <= left)
}

/// Whether the rest after what somebody serves before, whatever the task, is over by then, and there is time for the rest
/// after it.
fn is_rested(plan: &Plan, member: &StaffMember, wanted: &Interval) -> bool {
    let tasks = plan.staff_members.of(member.person).filter(|one| one.person == member.person);
    let mut all = tasks.flat_map(|one| served_by(plan, one).into_iter().map(move |(_, served)| (one, served)));
    let is_enough = |first: &Interval, rest: i64, second: &Interval| {
        first.end().is_none_or(|end| second.start() < end || (second.start() - end).num_minutes() >= rest)
    };
    all.all(|(task, served)| {
        is_enough(&served, task.break_minutes, wanted) && is_enough(wanted, member.break_minutes, &served)
    })
}

/// The minutes somebody may still serve on the day of an instant; nothing where no limit was entered.
fn minutes_left(plan: &Plan, member: &StaffMember, at: DateTime<Utc>) -> Option<i64> {
    let day = day_of_service(plan, at);
    let served = served_by(plan, member).into_iter();
    let on_the_day = served.filter(|(_, interval)| day_of_service(plan, interval.start()) == day);
    let minutes: i64 = on_the_day.map(|(meeting, interval)| minutes_of(meeting, &interval)).sum();
    member.most_minutes_per_day.map(|most| most - minutes)
}

/// The minutes a meeting counts with: as long as it takes, or is to take where nobody announced an end.
pub fn minutes_of(meeting: &Meeting, interval: &Interval) -> i64 {
    interval.minutes().or(meeting.minutes).unwrap_or(USUAL_MINUTES)
}

/// Whether a delegation sits at a table, as a side or with somebody who comes for it.
pub fn sits_at(plan: &Plan, meeting: MeetingId, delegation: DelegationId) -> bool {
    let mut sides = plan.parties.of(meeting).map(|side| side.delegation);
    let mut table = plan.participants.of(meeting).filter_map(|part| part.delegation);
    sides.any(|one| one == delegation) || table.any(|one| one == delegation)
}

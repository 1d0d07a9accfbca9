//! Who serves a meeting by taking part in it, and when those who serve do.

use crate::ids::StaffMemberId;
use crate::meetings::{Meeting, MeetingFunction, Participant, StaffHours, StaffMember, StaffTask};
use crate::openings::hours_around;
use crate::plan::Plan;
use crate::time::Interval;
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

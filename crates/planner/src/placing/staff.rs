//! When those who serve meetings can: their hours, less what else takes their time.

use super::grid::Grid;
use super::table::{Sitter, busy};
use attache_domain::ids::{StaffMemberId, VenueId};
use attache_domain::meetings::{StaffHours, StaffMember, StaffTask};
use attache_domain::openings::minute_of;
use attache_domain::plan::{Plan, Thing};
use attache_domain::time::Interval;
use attache_scheduler::format::Span;
use chrono::NaiveDate;
use chrono_tz::Tz;

/// The interpreters that work for all.
pub(super) fn interpreters(plan: &Plan) -> Vec<&StaffMember> {
    let works_for_all = |one: &&StaffMember| one.task == StaffTask::Interpreter && one.delegation.is_none();
    plan.staff_members.iter().filter(works_for_all).collect()
}

/// The hours of somebody on a day: those of that day before those of every day; the whole day where none are entered.
pub(super) fn hours_on(plan: &Plan, member: StaffMemberId, day: NaiveDate, zone: Tz) -> Option<Interval> {
    let rows: Vec<&StaffHours> = plan.staff_hours.of(member).collect();
    let of = |day: Option<NaiveDate>| rows.iter().find(|hours| hours.day == day);
    let (starts, ends) = match of(Some(day)).or_else(|| of(None)) {
        Some(hours) => hours.starts.zip(hours.ends)?,
        None if rows.is_empty() => (0, 24 * 60),
        None => return None,
    };
    Interval::new(minute_of(day, starts, zone), minute_of(day, ends, zone)).ok()
}

/// The slots in which somebody can serve, from some slot on.
pub(super) fn available(
    plan: &Plan,
    member: &StaffMember,
    grid: &Grid,
    (zone, from): (Tz, usize),
    venues: &[VenueId],
    moves: impl Fn(Thing) -> bool,
) -> Vec<Span> {
    let mut marked = vec![false; grid.slots()];
    let days = (0..).map_while(|number| grid.day(number)).map(|(date, _)| date);
    let hours = days.filter_map(|date| hours_on(plan, member.id, date, zone));
    hours.for_each(|hours| grid.within(&hours).iter().for_each(|span| marked[span.0..span.1].fill(true)));
    for one in busy(plan, Sitter::Person(member.person), venues, moves) {
        grid.touched(&one.interval).iter().for_each(|span| marked[span.0..span.1].fill(false));
    }
    marked[..from.min(grid.slots())].fill(false);
    grid.spans_of(&marked)
}

//! When those who serve meetings can: their hours, less what else takes their time.

use super::grid::Grid;
use super::table::{Sitter, busy};
use attache_domain::ids::VenueId;
use attache_domain::meetings::{StaffMember, StaffTask};
use attache_domain::openings::minute_of;
use attache_domain::plan::{Plan, Thing};
use attache_domain::serving::hours_on;
use attache_domain::time::Interval;
use attache_scheduler::format::Span;
use chrono_tz::Tz;

/// The interpreters that work for all.
pub(super) fn interpreters(plan: &Plan) -> Vec<&StaffMember> {
    let works_for_all = |one: &&StaffMember| one.task == StaffTask::Interpreter && one.delegation.is_none();
    plan.staff_members.iter().filter(works_for_all).collect()
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
    for (date, day) in (0..).map_while(|number| grid.day(number)) {
        let Some(hours) = hours_on(plan, member.id, date) else {
            marked[day.0..day.1].fill(true);
            continue;
        };
        let on_the_wall =
            |(starts, ends)| Interval::new(minute_of(date, starts, zone), minute_of(date, ends, zone)).ok();
        for span in hours.into_iter().filter_map(on_the_wall).flat_map(|hours| grid.within(&hours)) {
            marked[span.0..span.1].fill(true);
        }
    }
    for one in busy(plan, Sitter::Person(member.person), venues, moves) {
        grid.touched(&one.interval).iter().for_each(|span| marked[span.0..span.1].fill(false));
    }
    marked[..from.min(grid.slots())].fill(false);
    grid.spans_of(&marked)
}

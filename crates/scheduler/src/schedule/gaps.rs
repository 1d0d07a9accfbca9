//! What the gaps between one delegation's meetings of a day are worth, and how a meeting between two others changes them.

use super::tables::Idle;
use super::{Entry, Schedule};

/// What one gap, or the difference of several, is worth.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Gap {
    pub(super) idle: i64,
    pub(super) breaks: i64,
    pub(super) changes: i64,
}

impl Gap {
    pub(super) fn less(self, other: Self) -> Self {
        let Self { idle, breaks, changes } = other;
        Self { idle: self.idle - idle, breaks: self.breaks - breaks, changes: self.changes - changes }
    }

    fn and(self, other: Self) -> Self {
        let Self { idle, breaks, changes } = other;
        Self { idle: self.idle + idle, breaks: self.breaks + breaks, changes: self.changes + changes }
    }
}

/// The engagements of a day before and after some time.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Neighbours {
    pub(super) before: Option<Entry>,
    pub(super) after: Option<Entry>,
}

impl Neighbours {
    /// Those around the position `at` of an agenda, at which nothing stands yet.
    #[inline]
    pub(super) fn around(agenda: &[Entry], at: usize) -> Self {
        Self { before: at.checked_sub(1).map(|before| agenda[before]), after: agenda.get(at).copied() }
    }
}

/// A start that is looked at, and what it would cost.
#[derive(Debug, Clone, Copy)]
pub(super) struct Time {
    pub(super) start: usize,
    /// What it adds by the gaps of those who take part.
    pub(super) price: i64,
    /// The idle slots of the delegation that then has most.
    pub(super) most_idle: i64,
}

impl Schedule<'_> {
    #[inline]
    pub(super) fn price(&self, gap: Gap) -> i64 {
        let objective = &self.tables.problem.instance.objective;
        objective.idle_slot as i64 * gap.idle
            + objective.breaks as i64 * gap.breaks
            + objective.venue_change as i64 * gap.changes
    }

    /// How a delegation's gaps change when a meeting comes between two others.
    #[inline]
    pub(super) fn gap_between(&self, delegation: usize, next_to: Neighbours, entry: Entry) -> Gap {
        let idle = self.tables.idle_of(delegation);
        match (next_to.before, next_to.after) {
            (None, None) => Gap::default(),
            (Some(before), None) => gap(idle, before, entry),
            (None, Some(after)) => gap(idle, entry, after),
            (Some(before), Some(after)) => {
                gap(idle, before, entry).and(gap(idle, entry, after)).less(gap(idle, before, after))
            }
        }
    }

    /// Adds to some starts of a day, which are free and in order, what a meeting at a venue would do to a delegation's
    /// gaps there.
    pub(super) fn add_gaps(
        &self,
        delegation: usize,
        day: usize,
        (duration, venue): (usize, usize),
        times: &mut [Time],
    ) {
        let agenda = self.agenda(delegation, day);
        if agenda.is_empty() {
            return;
        }
        let idle = self.tables.idle_of(delegation);
        let objective = &self.tables.problem.instance.objective;
        let (idle_slot, each_break) = (objective.idle_slot as i64, objective.breaks as i64);
        let elsewhere = |entry: Entry| i64::from(entry.venue as usize != venue);
        let (idle_now, is_spread) = (self.idle.of[delegation], self.tables.problem.instance.max_break_spread.is_some());
        let (mut at, mut until, mut next_to) = (0, 0, Neighbours::default());
        // What the gap between its neighbours is worth, and what a meeting adds at any time between them.
        let (mut without, mut by_venue) = (Gap::default(), 0);
        for time in times {
            if time.start >= until {
                while agenda.get(at).is_some_and(|next| next.start as usize <= time.start) {
                    at += 1;
                }
                next_to = Neighbours::around(agenda, at);
                until = next_to.after.map_or(usize::MAX, |after| after.start as usize);
                without = gap_without(idle, next_to);
                let changes = next_to.before.map_or(0, elsewhere) + next_to.after.map_or(0, elsewhere);
                by_venue = objective.venue_change as i64 * (changes - without.changes);
            }
            let to = next_to.before.map_or(0, |before| idle.between(before.end as usize, time.start));
            let from = next_to.after.map_or(0, |after| idle.between(time.start + duration, after.start as usize));
            let more = i64::from(to + from) - without.idle;
            let breaks = i64::from(to > 0) + i64::from(from > 0) - without.breaks;
            time.price += by_venue + idle_slot * more + each_break * breaks;
            time.most_idle = time.most_idle.max(idle_now + more);
            if is_spread {
                time.price += self.price_of_spread(delegation, breaks);
            }
        }
    }

    /// What it weighs that a delegation then has more breaks than the spread of them allows.
    fn price_of_spread(&self, delegation: usize, breaks: i64) -> i64 {
        match self.tables.problem.instance.max_break_spread {
            Some(spread) if breaks > 0 => {
                let over = self.breaks.of[delegation] + breaks - (self.breaks.least() + spread) as i64;
                over.max(0) * self.tables.penalty
            }
            _ => 0,
        }
    }
}

#[inline]
fn gap(idle: Idle<'_>, before: Entry, after: Entry) -> Gap {
    let idle = idle.between(before.end as usize, after.start as usize);
    Gap { idle: idle.into(), breaks: (idle > 0).into(), changes: (before.venue != after.venue).into() }
}

/// The gap between two meetings with none between them.
#[inline]
fn gap_without(idle: Idle<'_>, next_to: Neighbours) -> Gap {
    match (next_to.before, next_to.after) {
        (Some(before), Some(after)) => gap(idle, before, after),
        _ => Gap::default(),
    }
}

//! How tables of plans are laid out, and the steps of a walk through a diary: waiting, going on to a meeting, the night.

use super::diary::{Diary, Visit};

/// More than any plan costs.
pub const NEVER: i64 = i64::MAX / 4;

/// Not yet met anyone today.
pub(super) const FRESH: usize = 0;
/// Meets nobody any more today.
pub(super) const DONE: usize = 1;

/// How the cells of one row and key are laid out: two for a day not begun or ended, and then one for each venue, each
/// time since the last meeting up to the longest travel, and whether that gap already holds an idle slot.
#[derive(Debug, Clone, Default)]
pub struct Layout {
    pub(super) venues: usize,
    pub(super) waits: usize,
    pub(super) flags: usize,
    /// What is remembered: requests, and above them the demands that are met.
    pub(super) masks: usize,
    /// All demands.
    pub(super) marks: usize,
    pub(super) counts: usize,
    pub(super) keys: usize,
    pub(super) width: usize,
    /// For each cell: the next one when a slot passes that is not idle, and when it is.
    passes: Vec<(usize, usize)>,
    /// For each venue gone to and each gone from: the time needed, and the change.
    ways: Vec<Vec<(usize, i64)>>,
}

impl Layout {
    /// How the tables of a diary are laid out.
    pub fn of(diary: &Diary) -> Self {
        let venues = diary.travel.len();
        let waits = diary.travel.iter().flatten().copied().max().unwrap_or(0).max(1) + 1;
        let flags = if diary.pause > 0 { 2 } else { 1 };
        let masks = 1 << (diary.memory.len() + diary.demands.len());
        let marks = masks - (1 << diary.memory.len());
        let counts = diary.limit.map_or(1, |limit| limit + 1);
        let keys = masks * counts * diary.most_idle.map_or(1, |most| most + 1);
        let mut layout = Self {
            venues,
            waits,
            flags,
            masks,
            marks,
            counts,
            keys,
            width: 2 + venues * waits * flags,
            ..Self::default()
        };
        layout.passes = (0..layout.width).map(|cell| layout.pass(cell)).collect();
        let change = |from: usize, to: usize| if from == to { 0 } else { diary.change };
        layout.ways = (0..venues)
            .map(|to| (0..venues).map(|from| (diary.travel[from][to], change(from, to))).collect())
            .collect();
        layout
    }

    fn pass(&self, cell: usize) -> (usize, usize) {
        if cell < 2 {
            return (cell, cell);
        }
        let (at, flag) = ((cell - 2) / self.flags, (cell - 2) % self.flags);
        let (venue, wait) = (at / self.waits, (at % self.waits + 1).min(self.waits - 1));
        (self.cell(venue, wait, flag), self.cell(venue, wait, self.flags - 1))
    }

    /// The cell of a gap after a meeting at a venue.
    pub(super) fn cell(&self, venue: usize, wait: usize, flag: usize) -> usize {
        2 + (venue * self.waits + wait) * self.flags + flag
    }
}

/// Prices at which a plan is sought.
#[derive(Debug, Clone, Copy)]
pub struct Prices<'a> {
    /// For each visit.
    pub visits: &'a [i64],
    /// For each idle slot.
    pub idle: i64,
}

/// One use of the tables.
pub(super) struct Walk<'a> {
    pub(super) diary: &'a Diary,
    pub(super) prices: Prices<'a>,
    pub(super) layout: &'a Layout,
}

impl<'a> Walk<'a> {
    pub(super) fn new(diary: &'a Diary, prices: Prices<'a>) -> Self {
        Self { diary, prices, layout: &diary.layout }
    }

    /// The row of a slot; each day has one more for its end.
    pub(super) fn row(&self, slot: usize, day: usize) -> usize {
        slot + day
    }

    pub(super) fn rows(&self) -> usize {
        self.diary.idle.len() + self.diary.days.len() - 1
    }

    /// What waiting in a cell through a slot leads to, and what it costs.
    pub(super) fn wait(&self, slot: usize, cell: usize) -> (usize, i64) {
        let (busy, idle) = self.layout.passes[cell];
        if cell < 2 || !self.diary.idle[slot] {
            return (busy, 0);
        }
        (idle, self.prices.idle + if self.layout.flags == 2 && idle != busy { self.diary.pause } else { 0 })
    }

    /// What waiting in a cell through a slot adds to the key.
    pub(super) fn ticks(&self, slot: usize, cell: usize) -> usize {
        let counted = cell >= 2 && self.diary.idle[slot] && self.diary.most_idle.is_some();
        if counted { self.layout.masks * self.layout.counts } else { 0 }
    }

    /// What going on from a cell to a venue costs, when the time is enough.
    pub(super) fn departs(&self, cell: usize, to: usize, history: bool) -> Option<i64> {
        match cell {
            FRESH => Some(0),
            DONE => None,
            _ => {
                let at = (cell - 2) / self.layout.flags;
                let (venue, wait) = (at / self.layout.waits, at % self.layout.waits);
                let change = if venue == to { 0 } else { self.diary.change };
                (history || wait >= self.diary.travel[venue][to]).then_some(change)
            }
        }
    }

    /// The key the next day begins with.
    pub(super) fn overnight(&self, key: usize) -> usize {
        let day = self.layout.masks * self.layout.counts;
        key / day * day + key % self.layout.masks
    }

    /// The key after a visit, when it may be made.
    pub(super) fn after(&self, key: usize, visit: &Visit) -> Option<usize> {
        if key & visit.bit != 0 {
            return None;
        }
        let key = key | visit.bit | visit.marks;
        match self.diary.limit {
            None => Some(key),
            Some(limit) => (key / self.layout.masks % self.layout.counts < limit).then_some(key + self.layout.masks),
        }
    }

    /// Whether every demand is met.
    pub(super) fn is_complete(&self, key: usize) -> bool {
        key & self.layout.marks == self.layout.marks
    }

    /// What the cells of an evening lead to.
    pub(super) fn evening(&self, rest: i64, cells: &mut [i64]) {
        cells.fill(NEVER);
        cells[FRESH] = rest;
        cells[DONE] = rest;
        for venue in 0..self.layout.venues {
            cells[self.layout.cell(venue, 0, 0)] = rest;
        }
    }

    /// The cheapest ways on from the cells of a slot and key, where `behind` tells those from later rows.
    pub(super) fn through(
        &self,
        (slot, day): (usize, usize),
        key: usize,
        behind: &impl Fn(usize, usize, usize) -> i64,
        onward: &mut [i64],
        cells: &mut [i64],
    ) {
        let (diary, row) = (self.diary, self.row(slot, day));
        onward.fill(NEVER);
        let mut history = None;
        for i in diary.first_at[slot]..diary.first_at[slot + 1] {
            let cost = self.by_visit(i, day, key, behind);
            let visit = &diary.visits[i];
            onward[visit.venue] = onward[visit.venue].min(cost);
            if visit.history {
                history = Some(cost);
            }
        }
        for (cell, out) in cells.iter_mut().enumerate() {
            let mut best = NEVER;
            if !diary.forced[slot] {
                let (next, idle) = self.wait(slot, cell);
                let key = key + self.ticks(slot, cell);
                if key < self.layout.keys {
                    best = behind(row + 1, key, next) + idle;
                }
            }
            for (venue, &cost) in onward.iter().enumerate() {
                if let Some(change) = self.departs(cell, venue, false) {
                    best = best.min(cost + change);
                }
            }
            if let Some(cost) = history.filter(|_| cell != DONE) {
                best = best.min(cost);
            }
            *out = best.min(NEVER);
        }
        for venue in 0..self.layout.venues {
            let ended = self.layout.cell(venue, 0, 0);
            cells[ended] = cells[ended].min(cells[DONE]);
        }
    }

    /// What a visit and the rest after it cost.
    pub(super) fn by_visit(
        &self,
        i: usize,
        day: usize,
        key: usize,
        behind: &impl Fn(usize, usize, usize) -> i64,
    ) -> i64 {
        let visit = &self.diary.visits[i];
        let Some(next) = self.after(key, visit) else { return NEVER };
        let rest = behind(self.row(visit.end, day), next, self.layout.cell(visit.venue, 0, 0));
        if rest >= NEVER { NEVER } else { rest + self.prices.visits[i] }
    }

    /// What visits in order cost; nothing when there are none or they are not this diary's.
    pub(super) fn cost(&self, visits: &[usize]) -> Option<i64> {
        let mut cost = 0;
        let mut last = None;
        for &i in visits {
            let visit = self.diary.visits.get(i)?;
            cost += self.prices.visits[i];
            if let Some((end, venue)) = last
                && end <= visit.start
            {
                cost += self.gap(end, visit.start, venue, visit.venue);
            }
            last = Some((visit.end, visit.venue));
        }
        last.map(|_| cost)
    }

    /// What a gap between two visits costs; nothing when it is not within a day.
    fn gap(&self, end: usize, start: usize, from: usize, to: usize) -> i64 {
        let days = &self.diary.days;
        if days.partition_point(|&first| first < end) != days.partition_point(|&first| first <= start) {
            return 0;
        }
        let idle = (end..start).filter(|&slot| self.diary.idle[slot]).count() as i64;
        let change = if from == to { 0 } else { self.diary.change };
        idle * self.prices.idle + change + if idle > 0 { self.diary.pause } else { 0 }
    }

    /// For each venue: the cheapest of the cells from which a visit there can begin.
    pub(super) fn best_before(&self, cells: &[i64], best: &mut [i64]) {
        let layout = self.layout;
        best.fill(cells[FRESH]);
        for from in 0..layout.venues {
            let own = layout.cell(from, 0, 0)..layout.cell(from + 1, 0, 0);
            for (to, best) in best.iter_mut().enumerate() {
                let (time, change) = layout.ways[to][from];
                for &cost in &cells[own.start + time * layout.flags..own.end] {
                    *best = (*best).min(cost + change);
                }
            }
        }
    }

    /// The same for a visit that has begun: the way to it is not judged.
    pub(super) fn best_before_history(&self, cells: &[i64], venue: usize) -> i64 {
        let way = |cell: usize| Some(cells[cell] + self.departs(cell, venue, true)?);
        (0..cells.len()).filter_map(way).min().unwrap_or(NEVER)
    }
}

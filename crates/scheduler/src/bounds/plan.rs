//! The cheapest way through a diary at given prices: a dynamic programme over slots, remembered requests, meetings held
//! that day, and where and how long ago the last one ended.

use super::diary::Diary;

/// More than any plan costs.
pub const NEVER: i64 = i64::MAX / 4;

/// Not yet met anyone today.
const FRESH: usize = 0;
/// Meets nobody any more today.
const DONE: usize = 1;

/// What a plan through the diary does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// What it costs at the prices it was found at.
    pub cost: i64,
    /// The visits it makes, as positions in the diary.
    pub visits: Vec<usize>,
    /// Its idle slots.
    pub idle: i64,
}

/// How the cells of one row and key are laid out: two for a day not begun or ended, and then one for each venue, each
/// time since the last meeting up to the longest travel, and whether that gap already holds an idle slot.
#[derive(Debug, Clone, Default)]
pub struct Layout {
    pub(super) venues: usize,
    waits: usize,
    flags: usize,
    pub(super) masks: usize,
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
        let masks = 1 << diary.memory.len();
        let keys = masks * diary.limit.map_or(1, |limit| limit + 1);
        let mut layout =
            Self { venues, waits, flags, masks, keys, width: 2 + venues * waits * flags, ..Self::default() };
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

    /// Where the cells of a row and a key begin.
    pub(super) fn at(&self, row: usize, key: usize) -> usize {
        (row * self.keys + key) * self.width
    }
}

/// The tables of the dynamic programme, kept from one use to the next.
#[derive(Debug, Clone, Default)]
pub struct Planner {
    pub(super) ahead: Vec<i64>,
    pub(super) reached: Vec<Vec<usize>>,
    touched: Vec<bool>,
    looked: u64,
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

    fn rows(&self) -> usize {
        self.diary.idle.len() + self.diary.days.len() - 1
    }

    /// What waiting in a cell through a slot leads to, and what it costs.
    fn wait(&self, slot: usize, cell: usize) -> (usize, i64) {
        let (busy, idle) = self.layout.passes[cell];
        if cell < 2 || !self.diary.idle[slot] {
            return (busy, 0);
        }
        (idle, self.prices.idle + if self.layout.flags == 2 && idle != busy { self.diary.pause } else { 0 })
    }

    /// What going on from a cell to a venue costs, when the time is enough.
    fn departs(&self, cell: usize, to: usize, history: bool) -> Option<i64> {
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

    /// The key after a visit, when it may be made.
    pub(super) fn after(&self, key: usize, bit: usize) -> Option<usize> {
        if key & bit != 0 {
            return None;
        }
        let key = key | bit;
        match self.diary.limit {
            None => Some(key),
            Some(_) => Some(key + self.layout.masks).filter(|&key| key < self.layout.keys),
        }
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
    fn best_before_history(&self, cells: &[i64], venue: usize) -> i64 {
        let way = |cell: usize| Some(cells[cell] + self.departs(cell, venue, true)?);
        (0..cells.len()).filter_map(way).min().unwrap_or(NEVER)
    }
}

impl Planner {
    /// Units of work since it was last asked.
    pub fn units(&mut self, cells: u64) -> u64 {
        let units = self.looked / cells;
        self.looked %= cells;
        units
    }

    /// The cheapest plan; its cost is [`NEVER`] or more when settled meetings cannot all be reached.
    pub fn plan(&mut self, diary: &Diary, prices: Prices<'_>) -> Plan {
        let walk = Walk::new(diary, prices);
        self.forward(&walk);
        self.trace(&walk)
    }

    pub(super) fn forward(&mut self, walk: &Walk<'_>) {
        let (diary, layout, rows) = (walk.diary, walk.layout, walk.rows());
        self.ahead.clear();
        self.ahead.resize(rows * layout.keys * layout.width, NEVER);
        self.touched.clear();
        self.touched.resize(rows * layout.keys, false);
        self.reached.iter_mut().for_each(Vec::clear);
        self.reached.resize(rows, Vec::new());
        self.offer(layout, 0, 0, FRESH, 0);
        let mut before = vec![NEVER; layout.venues];
        for day in 0..diary.days.len() - 1 {
            for slot in diary.days[day]..diary.days[day + 1] {
                let row = walk.row(slot, day);
                for at in 0..self.reached[row].len() {
                    let key = self.reached[row][at];
                    self.finish(layout, row, key);
                    if !diary.forced[slot] {
                        self.stay(walk, slot, row, key);
                    }
                    self.go(walk, (slot, day), key, &mut before);
                }
            }
            self.night(walk, day);
        }
    }

    fn offer(&mut self, layout: &Layout, row: usize, key: usize, cell: usize, cost: i64) {
        let touched = &mut self.touched[row * layout.keys + key];
        if !*touched {
            *touched = true;
            self.reached[row].push(key);
        }
        let value = &mut self.ahead[layout.at(row, key) + cell];
        *value = cost.min(*value);
    }

    /// After any meeting the day can be over.
    fn finish(&mut self, layout: &Layout, row: usize, key: usize) {
        let base = layout.at(row, key);
        for venue in 0..layout.venues {
            let ended = self.ahead[base + layout.cell(venue, 0, 0)];
            self.ahead[base + DONE] = self.ahead[base + DONE].min(ended);
        }
        self.looked += layout.width as u64;
    }

    fn stay(&mut self, walk: &Walk<'_>, slot: usize, row: usize, key: usize) {
        let base = walk.layout.at(row, key);
        for cell in 0..walk.layout.width {
            let cost = self.ahead[base + cell];
            if cost < NEVER {
                let (next, idle) = walk.wait(slot, cell);
                self.offer(walk.layout, row + 1, key, next, cost + idle);
            }
        }
    }

    fn go(&mut self, walk: &Walk<'_>, (slot, day): (usize, usize), key: usize, before: &mut [i64]) {
        let (diary, layout) = (walk.diary, walk.layout);
        let range = diary.first_at[slot]..diary.first_at[slot + 1];
        if range.is_empty() {
            return;
        }
        let base = layout.at(walk.row(slot, day), key);
        walk.best_before(&self.ahead[base..base + layout.width], before);
        self.looked += (layout.width * layout.venues / 2 + range.len()) as u64;
        for i in range {
            let visit = &diary.visits[i];
            let mut cost = before[visit.venue];
            if visit.history {
                cost = walk.best_before_history(&self.ahead[base..base + layout.width], visit.venue);
            }
            if cost < NEVER
                && let Some(next) = walk.after(key, visit.bit)
            {
                let row = walk.row(visit.end, day);
                self.offer(layout, row, next, layout.cell(visit.venue, 0, 0), cost + walk.prices.visits[i]);
            }
        }
    }

    /// The next day begins afresh, with what is remembered.
    fn night(&mut self, walk: &Walk<'_>, day: usize) {
        let (layout, row) = (walk.layout, walk.row(walk.diary.days[day + 1], day));
        for at in 0..self.reached[row].len() {
            let key = self.reached[row][at];
            self.finish(layout, row, key);
            let base = layout.at(row, key);
            let cost = self.ahead[base + FRESH].min(self.ahead[base + DONE]);
            if row + 1 < walk.rows() && cost < NEVER {
                self.offer(layout, row + 1, key & (layout.masks - 1), FRESH, cost);
            }
        }
    }

    /// Reads the cheapest plan back from the tables.
    fn trace(&self, walk: &Walk<'_>) -> Plan {
        let (diary, layout) = (walk.diary, walk.layout);
        let mut plan = Plan { cost: NEVER, ..Plan::default() };
        let last = diary.days.len() - 2;
        let (mut day, mut slot, mut key) = (last, diary.idle.len(), 0);
        for &end in &self.reached[walk.row(slot, day)] {
            let base = layout.at(walk.row(slot, day), end);
            let cost = self.ahead[base + FRESH].min(self.ahead[base + DONE]);
            if cost < plan.cost {
                (plan.cost, key) = (cost, end);
            }
        }
        if plan.cost >= NEVER {
            return plan;
        }
        let value = |row: usize, key: usize, cell: usize| self.ahead[layout.at(row, key) + cell];
        let mut cell = self.evening(walk, walk.row(slot, day), key, plan.cost);
        loop {
            let row = walk.row(slot, day);
            let cost = value(row, key, cell);
            if cell == FRESH && slot == diary.days[day] {
                if day == 0 {
                    break;
                }
                day -= 1;
                let row = row - 1;
                key = *self.reached[row]
                    .iter()
                    .find(|&&k| k & (layout.masks - 1) == key && value(row, k, FRESH).min(value(row, k, DONE)) == cost)
                    .expect("a day begins as some evening ended");
                cell = self.evening(walk, row, key, cost);
                continue;
            }
            let ended = (0..layout.venues).map(|venue| layout.cell(venue, 0, 0));
            if cell == DONE
                && let Some(last) = ended.clone().find(|&last| value(row, key, last) == cost)
            {
                cell = last;
                continue;
            }
            if ended.clone().any(|last| last == cell) {
                let venue = (cell - 2) / layout.flags / layout.waits;
                let (visit, from, at) = self.came_by(walk, (slot, day), key, venue, cost);
                plan.visits.push(visit);
                (key, cell, slot) = (from, at, diary.visits[visit].start);
                continue;
            }
            slot -= 1;
            let before = (0..layout.width)
                .find(|&b| {
                    let (next, idle) = walk.wait(slot, b);
                    next == cell && value(row - 1, key, b) < NEVER && value(row - 1, key, b) + idle == cost
                })
                .expect("a waiting cell was reached from the slot before");
            plan.idle += i64::from(before >= 2 && diary.idle[slot]);
            cell = before;
        }
        plan.visits.reverse();
        plan
    }

    fn evening(&self, walk: &Walk<'_>, row: usize, key: usize, cost: i64) -> usize {
        if self.ahead[walk.layout.at(row, key) + FRESH] == cost { FRESH } else { DONE }
    }

    /// Which visit ended in a cell, and the key and cell it was made from.
    fn came_by(
        &self,
        walk: &Walk<'_>,
        (slot, day): (usize, usize),
        key: usize,
        venue: usize,
        cost: i64,
    ) -> (usize, usize, usize) {
        let layout = walk.layout;
        for &i in &walk.diary.ending[slot] {
            let visit = &walk.diary.visits[i];
            if visit.venue != venue || key & visit.bit != visit.bit {
                continue;
            }
            let counted = if walk.diary.limit.is_some() { layout.masks } else { 0 };
            let Some(from) = (key - visit.bit).checked_sub(counted) else { continue };
            let base = layout.at(walk.row(visit.start, day), from);
            let wanted = cost - walk.prices.visits[i];
            for cell in 0..layout.width {
                let before = self.ahead[base + cell];
                if before < NEVER && walk.departs(cell, venue, visit.history).is_some_and(|c| before + c == wanted) {
                    return (i, from, cell);
                }
            }
        }
        unreachable!("a meeting that ended had begun")
    }
}

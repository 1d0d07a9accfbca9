//! The cheapest way through a diary at given prices: a dynamic programme over slots, remembered requests, meetings held
//! that day, and where and how long ago the last one ended.

use super::diary::Diary;
use super::walk::{DONE, FRESH, Layout, Walk};
pub use super::walk::{NEVER, Prices};

/// The most keys for which it is first worked out what a way on costs at least.
const OUTLINES: usize = 1 << 7;

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

/// The tables of the dynamic programme, kept from one use to the next. Only rows and keys that are reached have cells.
#[derive(Debug, Clone, Default)]
pub struct Planner {
    pub(super) ahead: Vec<i64>,
    pub(super) reached: Vec<Vec<usize>>,
    /// For each row and key: where its cells begin, counted in widths from 1; 0 when there are none.
    begins: Vec<u32>,
    used: Vec<usize>,
    /// For each row, key of few requests remembered, and cell: what the way on costs at least.
    rest: Vec<i64>,
    /// How many keys those are.
    outlines: usize,
    pub(super) looked: u64,
}

impl Planner {
    /// Units of work since it was last asked.
    pub fn units(&mut self, cells: u64) -> u64 {
        let units = self.looked / cells;
        self.looked %= cells;
        units
    }

    /// The cheapest plan; its cost is [`NEVER`] or more when settled meetings cannot all be reached. A plan that was
    /// cheap before, as visits, tells what need not be looked at.
    pub fn plan(&mut self, diary: &Diary, prices: Prices<'_>, before: &[usize]) -> Plan {
        let walk = Walk::new(diary, prices);
        if diary.layout.keys > 1
            && let Some(most) = walk.cost(before)
        {
            self.forward(&walk, most);
            let plan = self.trace(&walk);
            if plan.cost < NEVER {
                return plan;
            }
        }
        self.forward(&walk, NEVER);
        self.trace(&walk)
    }

    /// Fills the tables with all ways that may be part of a plan which costs no more than `most`.
    pub(super) fn forward(&mut self, walk: &Walk<'_>, most: i64) {
        let (diary, layout, rows) = (walk.diary, walk.layout, walk.rows());
        self.clear(rows, layout);
        self.outlines = if layout.keys > 1 && most < NEVER { layout.masks.min(OUTLINES) } else { 1 };
        self.rest.clear();
        self.rest.resize(rows * self.outlines * layout.width, most - NEVER);
        if layout.keys > 1 && most < NEVER {
            self.look_back(walk);
        }
        self.offer(layout, 0, 0, FRESH, 0, most);
        let mut before = vec![NEVER; layout.venues];
        for day in 0..diary.days.len() - 1 {
            for slot in diary.days[day]..diary.days[day + 1] {
                let row = walk.row(slot, day);
                for at in 0..self.reached[row].len() {
                    let key = self.reached[row][at];
                    self.finish(layout, row, key);
                    if !diary.forced[slot] {
                        self.stay(walk, slot, row, key, most);
                    }
                    self.go(walk, (slot, day), key, &mut before, most);
                }
            }
            self.night(walk, day, most);
        }
    }

    fn clear(&mut self, rows: usize, layout: &Layout) {
        for at in self.used.drain(..) {
            self.begins[at] = 0;
        }
        if self.begins.len() < rows * layout.keys {
            self.begins.resize(rows * layout.keys, 0);
        }
        self.ahead.clear();
        self.reached.iter_mut().for_each(Vec::clear);
        self.reached.resize(rows, Vec::new());
    }

    /// Works out the least that the way on costs from each cell, when only the first few requests are remembered.
    fn look_back(&mut self, walk: &Walk<'_>) {
        let (layout, days) = (walk.layout, walk.diary.days.len() - 1);
        let mut onward = vec![NEVER; layout.venues];
        let mut cells = vec![NEVER; layout.width];
        let (width, outlines) = (layout.width, self.outlines);
        let at = |row: usize, key: usize| (row * outlines + (key & (outlines - 1))) * width;
        for day in (0..days).rev() {
            let row = walk.row(walk.diary.days[day + 1], day);
            for key in 0..outlines {
                let rest = if day + 1 == days { 0 } else { self.rest[at(row + 1, key) + FRESH] };
                walk.evening(rest, &mut self.rest[at(row, key)..at(row, key) + width]);
            }
            for slot in (walk.diary.days[day]..walk.diary.days[day + 1]).rev() {
                let row = walk.row(slot, day);
                for key in 0..outlines {
                    let behind = |row: usize, key: usize, cell: usize| self.rest[at(row, key) + cell];
                    walk.through((slot, day), key, &behind, &mut onward, &mut cells);
                    self.rest[at(row, key)..at(row, key) + width].copy_from_slice(&cells);
                    let visits = walk.diary.first_at[slot + 1] - walk.diary.first_at[slot];
                    self.looked += (width * layout.venues + visits) as u64;
                }
            }
        }
    }

    /// Where the cells of a row and a key begin, when it is reached.
    pub(super) fn begin(&self, layout: &Layout, row: usize, key: usize) -> Option<usize> {
        let begins = self.begins[row * layout.keys + key] as usize;
        (begins > 0).then(|| (begins - 1) * layout.width)
    }

    /// Where the cells of the morning after an evening begin; nothing at all after the last.
    pub(super) fn begin_of_day(&self, walk: &Walk<'_>, row: usize, key: usize, last: bool) -> Option<Option<usize>> {
        (!last).then(|| self.begin(walk.layout, row + 1, walk.overnight(key)))
    }

    fn cell(&self, layout: &Layout, row: usize, key: usize, cell: usize) -> i64 {
        self.begin(layout, row, key).map_or(NEVER, |base| self.ahead[base + cell])
    }

    fn offer(&mut self, layout: &Layout, row: usize, key: usize, cell: usize, cost: i64, most: i64) {
        let outline = row * self.outlines + (key & (self.outlines - 1));
        if cost + self.rest[outline * layout.width + cell] > most {
            return;
        }
        let at = row * layout.keys + key;
        if self.begins[at] == 0 {
            self.used.push(at);
            self.reached[row].push(key);
            self.ahead.resize(self.ahead.len() + layout.width, NEVER);
            self.begins[at] = (self.ahead.len() / layout.width) as u32;
        }
        let value = &mut self.ahead[(self.begins[at] as usize - 1) * layout.width + cell];
        *value = cost.min(*value);
    }

    /// After any meeting the day can be over.
    fn finish(&mut self, layout: &Layout, row: usize, key: usize) {
        let Some(base) = self.begin(layout, row, key) else { return };
        for venue in 0..layout.venues {
            let ended = self.ahead[base + layout.cell(venue, 0, 0)];
            self.ahead[base + DONE] = self.ahead[base + DONE].min(ended);
        }
        self.looked += layout.width as u64;
    }

    fn stay(&mut self, walk: &Walk<'_>, slot: usize, row: usize, key: usize, most: i64) {
        let Some(base) = self.begin(walk.layout, row, key) else { return };
        for cell in 0..walk.layout.width {
            let cost = self.ahead[base + cell];
            if cost < NEVER {
                let (next, idle) = walk.wait(slot, cell);
                let key = key + walk.ticks(slot, cell);
                if key < walk.layout.keys {
                    self.offer(walk.layout, row + 1, key, next, cost + idle, most);
                }
            }
        }
    }

    fn go(&mut self, walk: &Walk<'_>, (slot, day): (usize, usize), key: usize, before: &mut [i64], most: i64) {
        let (diary, layout) = (walk.diary, walk.layout);
        let range = diary.first_at[slot]..diary.first_at[slot + 1];
        if range.is_empty() {
            return;
        }
        let Some(base) = self.begin(layout, walk.row(slot, day), key) else { return };
        walk.best_before(&self.ahead[base..base + layout.width], before);
        self.looked += (layout.width * layout.venues / 2 + range.len()) as u64;
        for i in range {
            let visit = &diary.visits[i];
            let mut cost = before[visit.venue];
            if visit.history {
                cost = walk.best_before_history(&self.ahead[base..base + layout.width], visit.venue);
            }
            if cost < NEVER
                && let Some(next) = walk.after(key, visit)
            {
                let row = walk.row(visit.end, day);
                self.offer(layout, row, next, layout.cell(visit.venue, 0, 0), cost + walk.prices.visits[i], most);
            }
        }
    }

    /// The next day begins afresh, with what is remembered.
    fn night(&mut self, walk: &Walk<'_>, day: usize, most: i64) {
        let (layout, row) = (walk.layout, walk.row(walk.diary.days[day + 1], day));
        for at in 0..self.reached[row].len() {
            let key = self.reached[row][at];
            self.finish(layout, row, key);
            let cost = self.cell(layout, row, key, FRESH).min(self.cell(layout, row, key, DONE));
            if row + 1 < walk.rows() && cost < NEVER {
                self.offer(layout, row + 1, walk.overnight(key), FRESH, cost, most);
            }
        }
    }

    /// Reads the cheapest plan back from the tables.
    fn trace(&self, walk: &Walk<'_>) -> Plan {
        let (diary, layout) = (walk.diary, walk.layout);
        let mut plan = Plan { cost: NEVER, ..Plan::default() };
        let (mut day, mut slot) = (diary.days.len() - 2, diary.idle.len());
        let mut key;
        (plan.cost, key) = self.last(walk, walk.row(slot, day));
        if plan.cost >= NEVER {
            return plan;
        }
        let value = |row: usize, key: usize, cell: usize| self.cell(layout, row, key, cell);
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
                    .find(|&&k| walk.overnight(k) == key && value(row, k, FRESH).min(value(row, k, DONE)) == cost)
                    .expect("a day begins as some evening ended");
                cell = self.evening(walk, row, key, cost);
                continue;
            }
            let mut ended = (0..layout.venues).map(|venue| layout.cell(venue, 0, 0));
            if cell == DONE
                && let Some(last) = ended.clone().find(|&last| value(row, key, last) == cost)
            {
                cell = last;
                continue;
            }
            if ended.any(|last| last == cell) {
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
                    next == cell
                        && key.checked_sub(walk.ticks(slot, b)).is_some_and(|from| {
                            value(row - 1, from, b) < NEVER && value(row - 1, from, b) + idle == cost
                        })
                })
                .expect("a waiting cell was reached from the slot before");
            plan.idle += i64::from(before >= 2 && diary.idle[slot]);
            key -= walk.ticks(slot, before);
            cell = before;
        }
        plan.visits.reverse();
        plan
    }

    /// What the cheapest plan costs, and the key it ends with.
    fn last(&self, walk: &Walk<'_>, row: usize) -> (i64, usize) {
        let cost = |key: usize| self.cell(walk.layout, row, key, FRESH).min(self.cell(walk.layout, row, key, DONE));
        let ends = self.reached[row].iter().filter(|&&key| walk.is_complete(key)).map(|&key| (cost(key), key));
        ends.min_by_key(|&(cost, _)| cost).unwrap_or((NEVER, 0))
    }

    fn evening(&self, walk: &Walk<'_>, row: usize, key: usize, cost: i64) -> usize {
        if self.cell(walk.layout, row, key, FRESH) == cost { FRESH } else { DONE }
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
            let gained = visit.bit | visit.marks;
            if visit.venue != venue || key & gained != gained {
                continue;
            }
            let counted = if walk.diary.limit.is_some() { layout.masks } else { 0 };
            if counted > 0 && (key / layout.masks).is_multiple_of(layout.counts) {
                continue;
            }
            let wanted = cost - walk.prices.visits[i];
            for known in subsets(visit.marks) {
                let from = key - gained - counted + known;
                let Some(base) = self.begin(layout, walk.row(visit.start, day), from) else { continue };
                for cell in 0..layout.width {
                    let before = self.ahead[base + cell];
                    if before < NEVER && walk.departs(cell, venue, visit.history).is_some_and(|c| before + c == wanted)
                    {
                        return (i, from, cell);
                    }
                }
            }
        }
        unreachable!("a meeting that ended had begun")
    }
}

/// All that is part of a set of bits.
fn subsets(bits: usize) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(bits), move |&part| (part > 0).then(|| (part - 1) & bits))
}

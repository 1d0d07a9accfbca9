//! The cheapest way through a diary at given prices: a dynamic programme over slots, remembered requests, meetings held
//! that day, and where and how long ago the last one ended.

use super::diary::Diary;

/// More than any plan costs.
pub const NEVER: i64 = i64::MAX / 4;

/// The most keys for which it is first worked out what a way on costs at least.
const OUTLINES: usize = 1 << 7;

/// Not yet met anyone today.
pub(super) const FRESH: usize = 0;
/// Meets nobody any more today.
pub(super) const DONE: usize = 1;

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
    counts: usize,
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
        let counts = diary.limit.map_or(1, |limit| limit + 1);
        let keys = masks * counts * diary.most_idle.map_or(1, |most| most + 1);
        let mut layout =
            Self { venues, waits, flags, masks, counts, keys, width: 2 + venues * waits * flags, ..Self::default() };
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
    pub(super) fn after(&self, key: usize, bit: usize) -> Option<usize> {
        if key & bit != 0 {
            return None;
        }
        let key = key | bit;
        match self.diary.limit {
            None => Some(key),
            Some(limit) => (key / self.layout.masks % self.layout.counts < limit).then_some(key + self.layout.masks),
        }
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
            let cost = self.from_visit(i, day, key, behind);
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
    pub(super) fn from_visit(
        &self,
        i: usize,
        day: usize,
        key: usize,
        behind: &impl Fn(usize, usize, usize) -> i64,
    ) -> i64 {
        let visit = &self.diary.visits[i];
        let Some(next) = self.after(key, visit.bit) else { return NEVER };
        let rest = behind(self.row(visit.end, day), next, self.layout.cell(visit.venue, 0, 0));
        if rest >= NEVER { NEVER } else { rest + self.prices.visits[i] }
    }

    /// What visits in order cost; nothing when there are none or they are not this diary's.
    fn cost(&self, visits: &[usize]) -> Option<i64> {
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
                && let Some(next) = walk.after(key, visit.bit)
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
        let last = diary.days.len() - 2;
        let (mut day, mut slot, mut key) = (last, diary.idle.len(), 0);
        for &end in &self.reached[walk.row(slot, day)] {
            let row = walk.row(slot, day);
            let cost = self.cell(layout, row, end, FRESH).min(self.cell(layout, row, end, DONE));
            if cost < plan.cost {
                (plan.cost, key) = (cost, end);
            }
        }
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
            if visit.venue != venue || key & visit.bit != visit.bit {
                continue;
            }
            let counted = if walk.diary.limit.is_some() { layout.masks } else { 0 };
            if counted > 0 && key / layout.masks % layout.counts == 0 {
                continue;
            }
            let from = key - visit.bit - counted;
            let Some(base) = self.begin(layout, walk.row(visit.start, day), from) else { continue };
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

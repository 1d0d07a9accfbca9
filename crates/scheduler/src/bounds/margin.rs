//! How much more a delegation's cheapest plan costs when it has to make a certain visit: the tables of the way there meet
//! those of the way on from it.

use super::diary::Diary;
use super::plan::Planner;
use super::walk::{FRESH, NEVER, Prices, Walk};

/// The tables of the way on, kept from one use to the next.
#[derive(Debug, Clone, Default)]
pub struct Margins {
    behind: Vec<i64>,
    /// For each visit: what the cheapest plan with it costs more than the cheapest plan.
    pub of_visit: Vec<i64>,
}

impl Margins {
    /// Works out what each visit costs beyond the cheapest plan, as far as that is no more than `slack`.
    pub fn find(&mut self, planner: &mut Planner, diary: &Diary, prices: Prices<'_>, cost: i64, slack: i64) {
        let walk = Walk::new(diary, prices);
        planner.forward(&walk, cost.saturating_add(slack).min(NEVER));
        let layout = walk.layout;
        self.behind.clear();
        self.behind.resize(planner.ahead.len(), NEVER);
        self.of_visit.clear();
        self.of_visit.resize(diary.visits.len(), NEVER);
        let days = diary.days.len() - 1;
        let (mut onward, mut before) = (vec![NEVER; layout.venues], vec![NEVER; layout.venues]);
        let mut cells = vec![NEVER; layout.width];
        for day in (0..days).rev() {
            let evening = walk.row(diary.days[day + 1], day);
            for &key in &planner.reached[evening] {
                let rest = match planner.begin_of_day(&walk, evening, key, day + 1 == days) {
                    None if walk.is_complete(key) => 0,
                    None => NEVER,
                    Some(next) => next.map_or(NEVER, |base| self.behind[base + FRESH]),
                };
                let base = planner.begin(layout, evening, key).expect("it is reached");
                walk.evening(rest, &mut self.behind[base..base + layout.width]);
            }
            for slot in (diary.days[day]..diary.days[day + 1]).rev() {
                let row = walk.row(slot, day);
                for &key in &planner.reached[row] {
                    planner.looked += 2 * layout.width as u64;
                    let base = planner.begin(layout, row, key).expect("it is reached");
                    let behind = |row: usize, key: usize, cell: usize| {
                        planner.begin(layout, row, key).map_or(NEVER, |base| self.behind[base + cell])
                    };
                    walk.through((slot, day), key, &behind, &mut onward, &mut cells);
                    walk.best_before(&planner.ahead[base..base + layout.width], &mut before);
                    for i in diary.first_at[slot]..diary.first_at[slot + 1] {
                        let visit = &diary.visits[i];
                        let to = if visit.history {
                            walk.best_before_history(&planner.ahead[base..base + layout.width], visit.venue)
                        } else {
                            before[visit.venue]
                        };
                        let on = walk.by_visit(i, day, key, &behind);
                        if to < NEVER && on < NEVER {
                            self.of_visit[i] = self.of_visit[i].min(to + on - cost);
                        }
                    }
                    self.behind[base..base + layout.width].copy_from_slice(&cells);
                }
            }
        }
    }
}

//! Putting together again: each request that is wanted goes, one after the other, to its cheapest place.

use super::Search;

/// The most requests that are tried besides those just given up.
const OTHERS: usize = 4;

impl Search<'_> {
    /// Finds places for what was given up, and for what was not held and may now find one.
    pub(super) fn mend(&mut self) {
        self.want_others();
        match self.dice.below(8) {
            0..3 => return self.mend_in_order_of_weight(),
            3..6 => self.dice.shuffle(&mut self.pool),
            6 => self.order_by(|search, request| {
                let ask = &search.schedule.tables.asks[request];
                -(ask.absent / ask.duration as i64)
            }),
            _ => self.order_by(|search, request| search.schedule.tables.asks[request].choices as i64),
        }
        self.place_pool();
    }

    /// The same for all that is wanted, first what would cost most to clear away.
    pub(super) fn mend_in_order_of_weight(&mut self) {
        self.order_by(|search, request| -search.hopes.clearing(request));
        self.place_pool();
    }

    fn order_by(&mut self, key: impl Fn(&Self, usize) -> i64) {
        let mut pool = std::mem::take(&mut self.pool);
        self.dice.shuffle(&mut pool);
        pool.sort_by_key(|&request| key(self, request));
        self.pool = pool;
    }

    fn place_pool(&mut self) {
        for at in 0..self.pool.len() {
            let request = self.pool[at];
            self.pooled[request] = false;
            if self.is_absent(request) {
                self.place(request);
            }
        }
        self.pool.clear();
    }

    /// Holds a request at its cheapest free place; says whether there is one that costs less than doing without.
    pub(super) fn place(&mut self, request: usize) -> bool {
        let without = self.schedule.tables.asks[request].absent;
        let offer = self.schedule.cheapest(request, without, &mut self.desk, &mut self.dice);
        if let Some(offer) = offer {
            self.hold(request, offer.place);
        }
        offer.is_some()
    }

    /// Wants requests, not held, of the people whose time was freed.
    fn want_others(&mut self) {
        let tables = self.schedule.tables;
        let most = self.pool.len() + OTHERS;
        for at in 0..self.freed.len() {
            let asks = &tables.asks_of[self.freed[at]];
            let turn = self.dice.below(asks.len());
            self.schedule.effort.0 += asks.len() as u64 * 2;
            for &request in
                asks[turn..].iter().chain(&asks[..turn]).filter(|&&request| self.absent_at[request] != usize::MAX)
            {
                if !self.pooled[request] {
                    self.pooled[request] = true;
                    self.pool.push(request);
                    if self.pool.len() == most {
                        return;
                    }
                }
            }
        }
    }
}

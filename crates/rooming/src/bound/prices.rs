//! The limits on rooms and blocks, each with its price.

use std::collections::BTreeSet;

use crate::ground::Ground;

/// More rooms than anybody could use.
const NO_LIMIT: i64 = 1 << 32;

/// Limits on the rooms of a class, of a pool and so on, one for each night.
///
/// Those on all rooms of one type, of a hotel and of the whole town follow from the others and prove nothing by themselves;
/// but their prices move many others at once, and the ascent would take far longer without them.
#[derive(Debug)]
pub(crate) struct Limits {
    nights: usize,
    /// For each limit, how many rooms there are.
    pub rooms: Vec<i64>,
    /// From which night to which stays go; nights of nobody included, for stays whose nights are not sold.
    spans: BTreeSet<(usize, usize)>,
    /// For each class, the limits that all its stays come under, each by its first night.
    of_class: Vec<Vec<usize>>,
    /// The pool of each class.
    pools: Vec<usize>,
    /// For each pool, the limit on what is kept for nobody, by its first night.
    common: Vec<usize>,
    /// The rooms kept for delegations.
    pub kept: Vec<KeptLimit>,
}

/// The limit on the rooms of a pool that are kept for a delegation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct KeptLimit {
    /// The pool.
    pub pool: usize,
    /// The delegation.
    pub delegation: usize,
    /// Its place on the first night.
    pub first: usize,
}

/// A price for each limit, in fine units.
pub(crate) type Prices = Vec<i64>;

/// Prices, and what follows from them.
#[derive(Debug, Clone)]
pub(crate) struct Tariff {
    /// The prices.
    pub prices: Prices,
    nights: usize,
    /// For each first night and each night after the last, what a room of each class costs somebody with nothing kept.
    rents: Vec<Vec<i64>>,
}

impl Tariff {
    /// The rents that were worked out.
    pub fn work(&self) -> u64 {
        self.rents.iter().map(|rents| rents.len() as u64).sum()
    }

    /// What a room of each class costs on some nights somebody with nothing kept.
    pub fn rents(&self, nights: std::ops::Range<usize>) -> &[i64] {
        &self.rents[nights.start * (self.nights + 1) + nights.end]
    }
}

impl Limits {
    /// The limits of a problem.
    pub fn new(ground: &Ground<'_>) -> Self {
        let nights = ground.problem.nights;
        let classes = ground.houses.classes.len();
        let mut limits = Self {
            nights,
            rooms: Vec::new(),
            spans: BTreeSet::new(),
            of_class: vec![Vec::new(); classes],
            pools: ground.houses.classes.iter().map(|class| class.pool).collect(),
            common: Vec::new(),
            kept: Vec::new(),
        };
        for guest in &ground.guests {
            limits.spans.insert((guest.first, if guest.fixed.is_some() { guest.first } else { guest.end }));
        }
        let open = Open::new(ground);
        for class in 0..classes {
            limits.add(open.classes[class].clone(), &[class]);
        }
        for pool in 0..ground.blocks.len() {
            limits.add_pool(ground, &open, pool);
        }
        limits.add_town(ground, &open);
        limits
    }

    /// Adds a limit of so many rooms on some classes; says its place on the first night.
    fn add(&mut self, rooms: Vec<i64>, classes: &[usize]) -> usize {
        let first = self.rooms.len();
        self.rooms.extend(rooms);
        classes.iter().for_each(|&class| self.of_class[class].push(first));
        first
    }

    fn add_pool(&mut self, ground: &Ground<'_>, open: &Open, pool: usize) {
        let block = &ground.blocks[pool];
        self.add(open.pools[pool].clone(), &open.classes_of[pool]);
        let common = block.common.iter().map(|&rooms| if block.kept.is_empty() { NO_LIMIT } else { i64::from(rooms) });
        let common = self.add(common.collect(), &[]);
        self.common.push(common);
        for one in &block.kept {
            let first = self.add(one.rooms.iter().map(|&rooms| i64::from(rooms)).collect(), &[]);
            self.kept.push(KeptLimit { pool, delegation: one.delegation, first });
        }
    }

    /// Adds the limits that follow from others.
    fn add_town(&mut self, ground: &Ground<'_>, open: &Open) {
        let pools = &ground.problem.pools;
        let type_of = |pool: usize| (pools[pool].kind, pools[pool].rank, pools[pool].beds, pools[pool].sleeps);
        let types: BTreeSet<_> = (0..pools.len()).map(type_of).collect();
        for kind in types {
            self.add_sum(open, |pool| type_of(pool) == kind);
        }
        let hotels: BTreeSet<usize> = pools.iter().map(|pool| pool.hotel).collect();
        for hotel in hotels {
            self.add_sum(open, |pool| pools[pool].hotel == hotel);
        }
        self.add_sum(open, |_| true);
        let classes = ground.houses.classes.iter().enumerate();
        let accessible: Vec<usize> = classes.filter(|(_, class)| class.accessible).map(|(class, _)| class).collect();
        let rooms = |night: usize| accessible.iter().map(|&class| open.classes[class][night]).sum();
        self.add((0..self.nights).map(rooms).collect(), &accessible);
    }

    fn add_sum(&mut self, open: &Open, wanted: impl Fn(usize) -> bool) {
        let pools: Vec<usize> = (0..open.pools.len()).filter(|&pool| wanted(pool)).collect();
        let rooms = |night: usize| pools.iter().map(|&pool| open.pools[pool][night]).sum();
        let classes: Vec<usize> = pools.iter().flat_map(|&pool| open.classes_of[pool].iter().copied()).collect();
        self.add((0..self.nights).map(rooms).collect(), &classes);
    }

    /// How many limits there are.
    pub fn count(&self) -> usize {
        self.rooms.len()
    }

    /// The limits a stay in a class comes under, each by its first night; `kept` says which rooms are kept for it.
    pub fn over(&self, class: usize, pool: usize, kept: Option<usize>) -> impl Iterator<Item = usize> + '_ {
        let last = kept.map_or(self.common[pool], |kept| self.kept[kept].first);
        self.of_class[class].iter().copied().chain([last])
    }

    /// What follows from prices.
    pub fn tariff(&self, prices: Prices) -> Tariff {
        let classes = self.of_class.len();
        let mut until: Vec<Vec<i64>> = vec![vec![0; classes]];
        for night in 0..self.nights {
            let mut sums = until[night].clone();
            for (sum, (limits, &pool)) in sums.iter_mut().zip(self.of_class.iter().zip(&self.pools)) {
                *sum +=
                    limits.iter().map(|first| prices[first + night]).sum::<i64>() + prices[self.common[pool] + night];
            }
            until.push(sums);
        }
        let mut rents = vec![Vec::new(); (self.nights + 1) * (self.nights + 1)];
        for &(first, end) in &self.spans {
            let rent = until[end].iter().zip(&until[first]).map(|(end, first)| end - first);
            rents[first * (self.nights + 1) + end] = rent.collect();
        }
        Tariff { prices, nights: self.nights, rents }
    }

    /// By how much a room on some nights is cheaper for the delegation it is kept for.
    pub fn discount(&self, prices: &[i64], kept: usize, nights: std::ops::Range<usize>) -> i64 {
        let KeptLimit { pool, first, .. } = self.kept[kept];
        let common = self.common[pool];
        nights.map(|night| prices[common + night] - prices[first + night]).sum()
    }

    /// What all rooms would fetch.
    pub fn worth(&self, prices: &[i64]) -> i128 {
        prices.iter().zip(&self.rooms).map(|(&price, &rooms)| i128::from(price) * i128::from(rooms)).sum()
    }

    /// Makes prices ones that prove something: none below 0 or above `most`, and kept rooms no dearer than common ones.
    pub fn mend(&self, prices: &mut Prices, most: i64) {
        for price in prices.iter_mut() {
            *price = (*price).clamp(0, most);
        }
        let mut at = 0;
        while at < self.kept.len() {
            let pool = self.kept[at].pool;
            let end = at + self.kept[at..].iter().take_while(|kept| kept.pool == pool).count();
            (0..self.nights).for_each(|night| self.level(prices, at..end, night));
            at = end;
        }
    }

    /// Brings kept rooms that are dearer than common ones, and the common ones, to their mean.
    fn level(&self, prices: &mut Prices, kept: std::ops::Range<usize>, night: usize) {
        let common = self.common[self.kept[kept.start].pool] + night;
        let mut dear: Vec<usize> = self.kept[kept].iter().map(|kept| kept.first + night).collect();
        dear.sort_unstable_by_key(|&at| -prices[at]);
        let (mut sum, mut mean, mut many) = (prices[common], prices[common], 1);
        for &at in &dear {
            if prices[at] <= mean {
                break;
            }
            (sum, many) = (sum + prices[at], many + 1);
            mean = sum / many;
        }
        prices[common] = mean;
        dear.iter().for_each(|&at| prices[at] = prices[at].min(mean));
    }
}

/// The rooms that can be used, night by night.
struct Open {
    /// Of each class.
    classes: Vec<Vec<i64>>,
    /// Of each pool.
    pools: Vec<Vec<i64>>,
    /// The classes of each pool.
    classes_of: Vec<Vec<usize>>,
}

impl Open {
    fn new(ground: &Ground<'_>) -> Self {
        let nights = ground.problem.nights;
        let of_class = |rooms: &[usize], night: usize| {
            rooms.iter().filter(|&&room| ground.shut[room] >> night & 1 == 0).count() as i64
        };
        let each = ground.houses.classes.iter();
        let classes: Vec<Vec<i64>> =
            each.map(|class| (0..nights).map(|night| of_class(&class.rooms, night)).collect()).collect();
        let mut classes_of = vec![Vec::new(); ground.blocks.len()];
        ground.houses.classes.iter().enumerate().for_each(|(at, class)| classes_of[class.pool].push(at));
        let left = |pool: usize, night: usize| {
            let rooms: i64 = classes_of[pool].iter().map(|&class: &usize| classes[class][night]).sum();
            rooms.min(i64::from(ground.blocks[pool].total[night]))
        };
        let pools = (0..classes_of.len()).map(|pool| (0..nights).map(|night| left(pool, night)).collect()).collect();
        Self { classes, pools, classes_of }
    }
}

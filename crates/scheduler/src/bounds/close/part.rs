//! A part of what is open, and the parts it is divided into.

use std::cmp::Ordering;

use super::question::Question;
use crate::bounds::diary::Demand;
use crate::bounds::dual::Dual;

/// A part of what is open.
#[derive(Debug, Clone)]
pub struct Part {
    /// No schedule of it costs less, in fractions.
    pub bound: i64,
    /// Which part it is.
    pub number: u64,
    /// For each place: whether it can be used.
    pub kept: Vec<bool>,
    /// For each request: whether it has to be held.
    pub held: Vec<bool>,
    /// What it says of idle slots.
    pub idle: Idle,
    /// What delegations have to have.
    pub demands: Vec<(usize, Demand)>,
    /// Whether it says something else of idle slots than the part it is of.
    pub fresh: bool,
    /// The best prices known for it.
    pub prices: Vec<f64>,
    /// How often it was looked at again for the sake of cuts.
    pub rounds: u32,
}

/// What a part says of the delegation with most idle slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idle {
    /// It has this many or more.
    AtLeast(usize),
    /// It has just as many.
    Just(usize),
}

impl PartialEq for Part {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Part {}

impl PartialOrd for Part {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Part {
    fn cmp(&self, other: &Self) -> Ordering {
        other.bound.cmp(&self.bound).then(self.number.cmp(&other.number))
    }
}

impl Idle {
    /// Whether it leaves open how many.
    pub fn is_open(self) -> bool {
        matches!(self, Self::AtLeast(_))
    }
}

impl Part {
    /// Divided by how many idle slots the delegation has that has most.
    pub fn by_idle(mut self) -> Vec<Self> {
        let (Idle::AtLeast(least) | Idle::Just(least)) = self.idle;
        self.fresh = true;
        let mut more = self.clone();
        self.idle = Idle::Just(least);
        more.idle = Idle::AtLeast(least + 1);
        vec![self, more]
    }

    /// Divided by the answers to a question.
    pub fn divided(self, question: Question, dual: &Dual) -> Vec<Self> {
        match question {
            Question::Held(request) => {
                let all: Vec<usize> = dual.relaxation.of_request[request].clone().collect();
                let mut yes = self.clone();
                yes.held[request] = true;
                vec![yes, self.without(&all)]
            }
            Question::Among(request, ones) => {
                let mut among = self.clone();
                among.held[request] = true;
                let others: Vec<usize> =
                    dual.relaxation.of_request[request].clone().filter(|place| !ones.contains(place)).collect();
                vec![among.without(&others), self.without(&ones)]
            }
            Question::Where(delegation, demand) => self.by_place(delegation, demand, dual),
        }
    }

    /// Divided by whether a delegation is never where it is demanded, always, or now there and now elsewhere.
    fn by_place(self, delegation: usize, here: Demand, dual: &Dual) -> Vec<Self> {
        let there = Demand { elsewhere: true, ..here.clone() };
        let places = |demand: &Demand| -> Vec<usize> {
            let visits = dual.diaries[delegation].visits.iter();
            visits.filter(|visit| demand.is_met_by(visit)).map(|visit| visit.place).collect()
        };
        let never = self.clone().without(&places(&here));
        let mut always = self.clone().without(&places(&there));
        always.demands.push((delegation, here.clone()));
        let mut both = self;
        both.demands.extend([(delegation, here), (delegation, there)]);
        vec![never, always, both]
    }

    fn without(mut self, places: &[usize]) -> Self {
        places.iter().for_each(|&place| self.kept[place] = false);
        self
    }
}

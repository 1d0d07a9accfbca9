//! What places are offered of rooms and of interpreters, each set of choices once.

use std::collections::HashMap;

use super::classes::Class;
use super::{Choice, has_any};
use crate::format::Span;
use crate::problem::Problem;

/// The set of choices that is empty.
pub const NOTHING: usize = 0;

/// Requests of one kind are offered the same at the same start.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Kind {
    duration: usize,
    /// The classes that serve, and what each costs.
    serving: Vec<(usize, i64)>,
}

/// The sets of choices, and who is offered which.
pub struct Offers<'a> {
    problem: &'a Problem,
    /// Classes of rooms, then of interpreters.
    classes: &'a [Class],
    rooms: usize,
    /// The sets; the first is [`NOTHING`].
    pub all: Vec<Vec<Choice>>,
    numbers: HashMap<Vec<Choice>, usize>,
    kinds: Vec<Kind>,
    known: HashMap<Kind, usize>,
    /// For each kind and slot: what is offered to whoever starts there, as far as it has been asked.
    at: Vec<Vec<Option<usize>>>,
}

impl<'a> Offers<'a> {
    /// Nothing is offered yet; the first `rooms` of the classes are of rooms.
    pub fn new(problem: &'a Problem, classes: &'a [Class], rooms: usize) -> Self {
        Self {
            problem,
            classes,
            rooms,
            all: vec![Vec::new()],
            numbers: HashMap::from([(Vec::new(), NOTHING)]),
            kinds: Vec::new(),
            known: HashMap::new(),
            at: Vec::new(),
        }
    }

    /// The kind of those whose meeting takes so long and who are served by these classes at these costs.
    pub fn kind(&mut self, duration: usize, serving: Vec<(usize, i64)>) -> usize {
        let kind = Kind { duration, serving };
        if let Some(&known) = self.known.get(&kind) {
            return known;
        }
        self.known.insert(kind.clone(), self.kinds.len());
        self.kinds.push(kind);
        self.at.push(vec![None; self.problem.slots()]);
        self.kinds.len() - 1
    }

    /// What one of a kind is offered at a start, as one of [`Offers::all`].
    pub fn at(&mut self, kind: usize, start: usize) -> usize {
        if let Some(known) = self.at[kind][start] {
            return known;
        }
        let Kind { duration, serving } = &self.kinds[kind];
        let choice = |&(class, cost): &(usize, i64)| {
            let span = self.taken(class, start, *duration)?;
            has_any(&self.classes[class], span).then_some(Choice { class, from: span.0, to: span.1, cost })
        };
        let choices: Vec<Choice> = serving.iter().filter_map(choice).collect();
        let number = *self.numbers.entry(choices).or_insert_with_key(|choices| {
            self.all.push(choices.clone());
            self.all.len() - 1
        });
        self.at[kind][start] = Some(number);
        number
    }

    /// The slots a meeting takes of a class; none when that is not one day's.
    fn taken(&self, class: usize, start: usize, duration: usize) -> Option<Span> {
        if class < self.rooms {
            self.problem.occupied(self.classes[class].members[0], start, duration)
        } else {
            Some(Span(start, start + duration))
        }
    }
}

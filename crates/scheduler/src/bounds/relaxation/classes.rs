//! Rooms that are alike form one class, and so do interpreters.

use std::collections::HashMap;
use std::hash::Hash;

use crate::problem::{Options, Problem, mask};

/// Rooms or interpreters that are alike.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Class {
    /// Who is in it.
    pub members: Vec<usize>,
    /// How many are there at each slot.
    pub capacity: Vec<i64>,
}

/// All rooms or all interpreters by class.
pub struct Classes {
    /// The classes.
    pub all: Vec<Class>,
    /// For each room or interpreter: its class.
    of: Vec<usize>,
}

impl Classes {
    /// Rooms nobody can tell apart form one class: those who share a venue and hours suit, please and held the same.
    pub fn of_rooms(problem: &Problem) -> Self {
        let instance = &problem.instance;
        let count = instance.rooms.len();
        let mut open: Vec<Vec<bool>> =
            instance.rooms.iter().map(|room| mask(&room.available, problem.slots())).collect();
        for (request, options) in problem.requests.iter().enumerate() {
            let Some(at) = options.settled else { continue };
            let about = &instance.rooms[at.room];
            let to = (at.start + instance.requests[request].duration + about.teardown).min(problem.slots());
            open[at.room][at.start.saturating_sub(about.setup)..to].fill(false);
        }
        let suits = named_by(count, problem.requests.iter().map(|options| options.rooms.as_slice()));
        let liked = named_by(count, instance.requests.iter().map(|asked| asked.preferred_rooms.as_slice()));
        let before = |options: &Options| options.previous.map(|at| at.room);
        let before: Vec<Option<usize>> = problem.requests.iter().map(before).collect();
        let held = named_by(count, before.iter().map(Option::as_slice));
        let about = instance.rooms.iter().map(|about| (about.venue, about.setup, about.teardown));
        let roles = about.zip(suits.into_iter().zip(liked.into_iter().zip(held)));
        Self::by(roles.zip(open))
    }

    /// Interpreters nobody can tell apart form one class.
    pub fn of_interpreters(problem: &Problem) -> Self {
        let instance = &problem.instance;
        let mut free: Vec<Vec<bool>> =
            instance.interpreters.iter().map(|who| mask(&who.available, problem.slots())).collect();
        for (request, options) in problem.requests.iter().enumerate() {
            if let Some((at, interpreter)) = options.settled.and_then(|at| Some((at, at.interpreter?))) {
                free[interpreter][at.start..at.start + instance.requests[request].duration].fill(false);
            }
        }
        let serves = named_by(free.len(), problem.requests.iter().map(|options| options.interpreters.as_slice()));
        Self::by(serves.into_iter().zip(free))
    }

    /// Those with the same role and hours, which come in order.
    fn by<K: Hash + Eq>(each: impl Iterator<Item = (K, Vec<bool>)>) -> Self {
        let mut classes = Self { all: Vec::new(), of: Vec::new() };
        let mut known: HashMap<(K, Vec<bool>), usize> = HashMap::new();
        for (member, (role, there)) in each.enumerate() {
            let class = *known.entry((role, there.clone())).or_insert(classes.all.len());
            if class == classes.all.len() {
                classes.all.push(Class { members: Vec::new(), capacity: vec![0; there.len()] });
            }
            classes.all[class].members.push(member);
            classes.all[class].capacity.iter_mut().zip(there).for_each(|(count, is)| *count += i64::from(is));
            classes.of.push(class);
        }
        classes
    }

    /// The classes of some rooms or interpreters, each once.
    pub fn among(&self, members: impl Iterator<Item = usize>) -> Vec<usize> {
        let mut classes: Vec<usize> = members.map(|member| self.of[member]).collect();
        classes.sort_unstable();
        classes.dedup();
        classes
    }
}

/// For each of so many rooms or interpreters: the requests whose list names it.
fn named_by<'a>(count: usize, lists: impl Iterator<Item = &'a [usize]>) -> Vec<Vec<usize>> {
    let mut named = vec![Vec::new(); count];
    for (request, list) in lists.enumerate() {
        for &one in list {
            if named[one].last() != Some(&request) {
                named[one].push(request);
            }
        }
    }
    named
}

//! Rooms that no request and no rule can tell apart are counted, not named; the same for interpreters. A room or an
//! interpreter that something names beforehand stands alone, so that any schedule of a class can be given concrete rooms
//! one after the other in time.

use std::collections::BTreeMap;

use crate::problem::Problem;

/// Members of a class are interchangeable.
#[derive(Debug, Clone)]
pub struct Classes {
    /// The members of each class.
    pub members: Vec<Vec<usize>>,
    /// The class of each member.
    pub of: Vec<usize>,
}

impl Classes {
    fn by<K: Ord>(count: usize, key: impl Fn(usize) -> K) -> Self {
        let mut members: Vec<Vec<usize>> = Vec::new();
        let mut known: BTreeMap<K, usize> = BTreeMap::new();
        let mut of = Vec::with_capacity(count);
        for one in 0..count {
            let class = *known.entry(key(one)).or_insert(members.len());
            if class == members.len() {
                members.push(Vec::new());
            }
            members[class].push(one);
            of.push(class);
        }
        Self { members, of }
    }

    /// Classes of rooms.
    pub fn of_rooms(problem: &Problem) -> Self {
        let instance = &problem.instance;
        let count = instance.rooms.len();
        let mut named = vec![false; count];
        for options in &problem.requests {
            let counted = instance.objective.moved_room > 0;
            for one in options.settled.iter().chain(options.previous.iter().filter(|_| counted)) {
                named[one.room] = true;
            }
        }
        let mut suits: Vec<Vec<usize>> = vec![Vec::new(); count];
        let mut wanted = suits.clone();
        for (request, options) in problem.requests.iter().enumerate() {
            options.rooms.iter().for_each(|&room| suits[room].push(request));
            instance.requests[request].preferred_rooms.iter().for_each(|&room| wanted[room].push(request));
        }
        wanted.iter_mut().for_each(|requests| requests.dedup());
        Self::by(count, |room| {
            let about = &instance.rooms[room];
            let open = crate::problem::mask(&about.available, problem.slots());
            let alone = named[room].then_some(room);
            (alone, about.venue, about.setup, about.teardown, open, suits[room].clone(), wanted[room].clone())
        })
    }

    /// Classes of interpreters. Where journeys take time nobody can be counted: who goes where matters.
    pub fn of_interpreters(problem: &Problem) -> Self {
        let instance = &problem.instance;
        let count = instance.interpreters.len();
        let far = instance.travel.iter().flatten().any(|&slots| slots > 0);
        let mut named = vec![far; count];
        for options in &problem.requests {
            options.settled.iter().filter_map(|one| one.interpreter).for_each(|i| named[i] = true);
        }
        let mut knows: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (request, options) in problem.requests.iter().enumerate() {
            options.interpreters.iter().for_each(|&i| knows[i].push(request));
        }
        Self::by(count, |i| {
            let there = crate::problem::mask(&instance.interpreters[i].available, problem.slots());
            (named[i].then_some(i), there, knows[i].clone())
        })
    }
}

//! The rooms by what distinguishes them: landings (one floor of one hotel) and classes (rooms alike but for their nights).

use std::collections::BTreeMap;

use crate::problem::Problem;

/// One floor of one hotel.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Landing {
    /// The hotel, as the caller counts.
    pub hotel: usize,
    /// The floor.
    pub floor: i64,
}

/// Rooms that are alike but for the nights they are free, and for who is in them now.
#[derive(Debug, Clone)]
pub(crate) struct Class {
    /// Their pool.
    pub pool: usize,
    /// Their hotel, as the caller counts.
    pub hotel: usize,
    /// Their landing.
    pub landing: usize,
    /// Whether they are accessible.
    pub accessible: bool,
    /// Whether they are quiet.
    pub quiet: bool,
    /// Whether a door leads from them to another room.
    pub doors: bool,
    /// The rooms.
    pub rooms: Vec<usize>,
}

/// All rooms, sorted.
#[derive(Debug)]
pub(crate) struct Houses {
    /// The landings, hotel by hotel.
    pub landings: Vec<Landing>,
    /// The landings of each hotel that has rooms.
    pub hotels: Vec<std::ops::Range<usize>>,
    /// The hotel of each landing, by its place among `hotels`.
    pub house_of: Vec<usize>,
    /// The classes, landing by landing.
    pub classes: Vec<Class>,
    /// The classes of each hotel, by its place among `hotels`.
    pub classes_of: Vec<Vec<usize>>,
    /// The class of each room.
    pub class_of: Vec<usize>,
    /// For each room, the rooms behind its doors.
    pub doors: Vec<Vec<usize>>,
    /// For each landing of a stay and each of its principal, what that costs.
    pub distance: Vec<i64>,
}

impl Houses {
    pub fn new(problem: &Problem) -> Self {
        let landing = |room: usize| Landing { hotel: problem.rooms[room].hotel, floor: problem.rooms[room].floor };
        let mut landings: Vec<Landing> = (0..problem.rooms.len()).map(landing).collect();
        landings.sort_unstable();
        landings.dedup();
        let mut hotels: Vec<std::ops::Range<usize>> = Vec::new();
        for (at, here) in landings.iter().enumerate() {
            match hotels.last_mut() {
                Some(last) if landings[last.start].hotel == here.hotel => last.end = at + 1,
                _ => hotels.push(at..at + 1),
            }
        }
        let house_of = hotels.iter().enumerate().flat_map(|(h, range)| range.clone().map(move |_| h)).collect();
        let doors = doors(problem);
        let distance = distances(problem, &landings);
        let mut houses = Self {
            classes_of: vec![Vec::new(); hotels.len()],
            landings,
            hotels,
            house_of,
            classes: Vec::new(),
            class_of: Vec::new(),
            doors,
            distance,
        };
        houses.classify(problem);
        houses
    }

    /// Sorts the rooms into classes, landing by landing.
    fn classify(&mut self, problem: &Problem) {
        let mut known: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (index, room) in problem.rooms.iter().enumerate() {
            let here = Landing { hotel: room.hotel, floor: room.floor };
            let landing = self.landings.partition_point(|other| *other < here);
            let doors = !self.doors[index].is_empty();
            known.entry((landing, room.pool, room.accessible, room.quiet, doors)).or_default().push(index);
        }
        self.class_of = vec![0; problem.rooms.len()];
        for ((landing, pool, accessible, quiet, doors), rooms) in known {
            let (class, house) = (self.classes.len(), self.house_of[landing]);
            rooms.iter().for_each(|&room| self.class_of[room] = class);
            self.classes_of[house].push(class);
            let hotel = problem.pools[pool].hotel;
            self.classes.push(Class { pool, hotel, landing, accessible, quiet, doors, rooms });
        }
    }
}

/// Both ends of every door.
fn doors(problem: &Problem) -> Vec<Vec<usize>> {
    let mut doors = vec![Vec::new(); problem.rooms.len()];
    for (one, room) in problem.rooms.iter().enumerate() {
        for &other in &room.connects {
            doors[one].push(other);
            doors[other].push(one);
        }
    }
    for list in &mut doors {
        list.sort_unstable();
        list.dedup();
    }
    doors
}

fn distances(problem: &Problem, landings: &[Landing]) -> Vec<i64> {
    let weights = &problem.weights;
    let between = |one: &Landing, other: &Landing| {
        if one.hotel != other.hotel {
            weights.near_hotel as i64
        } else {
            (weights.near_floor * one.floor.abs_diff(other.floor).min(weights.near_floors)) as i64
        }
    };
    landings.iter().flat_map(|one| landings.iter().map(move |other| between(one, other))).collect()
}

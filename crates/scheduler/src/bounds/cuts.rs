//! What follows for places taken together, beyond what each delegation and each resource says by itself.
//!
//! At any moment the meetings of an odd number of delegations with each other leave one of them out: of three, two meet at
//! most. Plans that are each weighed by halves do not know that. A moment is a slot at each venue, no farther apart than
//! the way between the venues takes: nobody is at two of them.

use std::collections::HashSet;

use super::dual::Dual;
use crate::problem::Problem;
use crate::work::Work;

/// Of these places, each counted so many times, no more than `limit` are taken.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cut {
    /// Places and how often each counts.
    pub terms: Vec<(usize, i64)>,
    /// The most.
    pub limit: i64,
}

/// By how much a cut has to be broken to be worth its price.
const BROKEN: f64 = 0.05;
/// How much three delegations meet each other at least for five around them to be looked at.
const DENSE: f64 = 0.6;
/// The most found in one look, the most broken first.
const MOST: usize = 60;

/// Cuts that the weights of plans break: for each place how much of it they use.
pub fn broken(problem: &Problem, dual: &Dual, usage: &[f64], known: &mut HashSet<Cut>, work: &mut Work) -> Vec<Cut> {
    let mut found: Vec<(f64, Cut)> = Vec::new();
    for moment in moments(problem) {
        let here = at_moment(dual, &moment);
        work.spend((dual.relaxation.places.len() / 200 + here.places.len() / 10) as u64);
        odd_sets(problem, &here, usage, &mut found);
        speakers(problem, dual, &here, usage, &mut found);
    }
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut cuts = Vec::new();
    for (_, cut) in found {
        if cuts.len() < MOST && known.insert(cut.clone()) {
            cuts.push(cut);
        }
    }
    cuts
}

/// A slot at each venue, no two farther apart than the way takes.
fn moments(problem: &Problem) -> Vec<Vec<usize>> {
    let venues = problem.instance.venues.len();
    let mut moments = Vec::new();
    for slot in 0..problem.slots() {
        let mut open: Vec<Vec<usize>> = vec![vec![slot]];
        for venue in 1..venues {
            let mut longer = Vec::new();
            for moment in &open {
                for here in slot.saturating_sub(1)..(slot + 2).min(problem.slots()) {
                    let near = |(other, &there): (usize, &usize)| {
                        let way =
                            if there <= here { problem.travel(other, venue) } else { problem.travel(venue, other) };
                        here.abs_diff(there) <= way && problem.day_of[here] == problem.day_of[there]
                    };
                    if moment.iter().enumerate().all(near) {
                        longer.push(moment.iter().copied().chain([here]).collect());
                    }
                }
            }
            open = longer;
        }
        moments.extend(open);
    }
    moments
}

/// The places taken at a moment, with who takes part.
struct Here {
    places: Vec<(usize, Vec<usize>)>,
}

fn at_moment(dual: &Dual, moment: &[usize]) -> Here {
    let mut places = Vec::new();
    for (place, at) in dual.relaxation.places.iter().enumerate() {
        let slot = moment[at.venue];
        if at.start <= slot && slot < at.end && !at.settled && !dual.parties[place].is_empty() {
            places.push((place, dual.parties[place].iter().map(|party| party.delegation).collect()));
        }
    }
    Here { places }
}

fn odd_sets(problem: &Problem, here: &Here, usage: &[f64], found: &mut Vec<(f64, Cut)>) {
    let count = problem.instance.delegations.len();
    let mut weight = vec![vec![0.0; count]; count];
    let mut of: Vec<usize> = Vec::new();
    for (place, who) in &here.places {
        for (at, &one) in who.iter().enumerate() {
            for &other in &who[..at] {
                weight[one][other] += usage[*place];
                weight[other][one] += usage[*place];
                of.extend([one, other]);
            }
        }
    }
    of.sort_unstable();
    of.dedup();
    let meet = |one: usize, other: usize| weight[one][other] > 0.01;
    let mut sets: Vec<Vec<usize>> = Vec::new();
    for (i, &a) in of.iter().enumerate() {
        for (j, &b) in of[..i].iter().enumerate().filter(|(_, b)| meet(a, **b)) {
            for &c in of[..j].iter().filter(|c| meet(a, **c) && meet(b, **c)) {
                let sum = weight[a][b] + weight[b][c] + weight[a][c];
                if sum > 1.0 + BROKEN {
                    sets.push(vec![c, b, a]);
                }
                if sum > DENSE {
                    sets.push(grown(&weight, &of, vec![c, b, a]));
                }
            }
        }
    }
    sets.iter_mut().for_each(|set| set.sort_unstable());
    sets.sort();
    sets.dedup();
    for set in sets {
        let mut terms = Vec::new();
        let mut sum = 0.0;
        for (place, who) in &here.places {
            let count = who.iter().filter(|d| set.contains(d)).count() / 2;
            if count > 0 {
                terms.push((*place, count as i64));
                sum += count as f64 * usage[*place];
            }
        }
        let limit = set.len() / 2;
        if sum > limit as f64 + BROKEN {
            found.push((sum - limit as f64, Cut { terms, limit: limit as i64 }));
        }
    }
}

/// A set of three with the two more that meet most with it and each other.
fn grown(weight: &[Vec<f64>], of: &[usize], set: Vec<usize>) -> Vec<usize> {
    let to = |d: usize| set.iter().map(|&own| weight[d][own]).sum::<f64>();
    let mut best = (0.0, set.clone());
    for (i, &a) in of.iter().enumerate().filter(|(_, a)| !set.contains(a)) {
        for &b in of[..i].iter().filter(|b| !set.contains(b)) {
            let more = to(a) + to(b) + weight[a][b];
            if more > best.0 {
                best = (more, set.iter().copied().chain([a, b]).collect());
            }
        }
    }
    best.1
}

/// Meetings that only the same few interpreters can serve, at one moment.
fn speakers(problem: &Problem, dual: &Dual, here: &Here, usage: &[f64], found: &mut Vec<(f64, Cut)>) {
    let who = |place: usize| &problem.requests[dual.relaxation.places[place].request].interpreters;
    let needs =
        |place: usize| problem.instance.requests[dual.relaxation.places[place].request].interpretation.is_some();
    let mut sets: Vec<&Vec<usize>> = here.places.iter().filter(|(p, _)| needs(*p)).map(|(p, _)| who(*p)).collect();
    sets.sort();
    sets.dedup();
    let mut unions: Vec<Vec<usize>> = Vec::new();
    for (i, one) in sets.iter().enumerate() {
        for other in &sets[..=i] {
            let mut union: Vec<usize> = one.iter().chain(other.iter()).copied().collect();
            union.sort_unstable();
            union.dedup();
            unions.push(union);
        }
    }
    unions.sort();
    unions.dedup();
    for union in unions {
        let serves = |place: usize| needs(place) && who(place).iter().all(|i| union.contains(i));
        let terms: Vec<(usize, i64)> = here.places.iter().filter(|(p, _)| serves(*p)).map(|(p, _)| (*p, 1)).collect();
        let sum: f64 = terms.iter().map(|(place, _)| usage[*place]).sum();
        if sum > union.len() as f64 + BROKEN {
            found.push((sum - union.len() as f64, Cut { terms, limit: union.len() as i64 }));
        }
    }
}

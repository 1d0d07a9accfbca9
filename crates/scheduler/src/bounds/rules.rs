//! Whether meetings whose times and venues are settled keep the hard rules, as far as no room or interpreter is needed to
//! tell.

use super::furnish::Meeting;
use crate::problem::{Options, Problem};

/// Whether meetings keep the rules between them that need no room and no interpreter to be judged.
pub fn keeps(problem: &Problem, meetings: &[Meeting]) -> bool {
    let instance = &problem.instance;
    let mut start_of = vec![None; instance.requests.len()];
    let mut load = vec![0_usize; problem.slots()];
    for &(request, start, _) in meetings {
        start_of[request] = Some(start);
        load[start..start + instance.requests[request].duration].iter_mut().for_each(|count| *count += 1);
    }
    let ordered = |request: usize| {
        instance.requests[request].after.iter().all(|&other| match (start_of[other], start_of[request]) {
            (Some(before), Some(start)) => before + instance.requests[other].duration <= start,
            _ => true,
        })
    };
    let complete = instance.requests.iter().zip(&start_of).all(|(asked, start)| !asked.mandatory || start.is_some());
    let whole =
        meetings.iter().enumerate().all(|(i, one)| meetings[..i].iter().all(|other| apart(problem, one, other)));
    let settled =
        |(options, start): (&Options, &Option<usize>)| options.settled.is_none_or(|at| *start == Some(at.start));
    complete
        && whole
        && problem.requests.iter().zip(&start_of).all(settled)
        && not_too_many(problem, meetings)
        && (0..instance.requests.len()).all(ordered)
        && instance.staff_limit.is_none_or(|limit| load.iter().all(|&count| count <= limit))
        && spread(problem, meetings) <= instance.max_break_spread.unwrap_or(usize::MAX)
}

/// Whether two meetings are of two requests, and whoever takes part in both can.
fn apart(problem: &Problem, one: &Meeting, other: &Meeting) -> bool {
    let requests = &problem.instance.requests;
    let (first, second) = if one.1 <= other.1 { (one, other) } else { (other, one) };
    let shared = requests[first.0].delegations.iter().any(|d| requests[second.0].delegations.contains(d));
    let began = problem.requests[first.0].history && problem.requests[second.0].history;
    let reaches = first.1 + requests[first.0].duration + problem.travel(first.2, second.2) <= second.1;
    let two_days = problem.day_of[first.1] != problem.day_of[second.1];
    first.0 != second.0 && (!shared || began || two_days || reaches)
}

/// Whether nobody has more meetings on a day than they may.
fn not_too_many(problem: &Problem, meetings: &[Meeting]) -> bool {
    let instance = &problem.instance;
    let mut count = vec![vec![0_usize; instance.days.len()]; instance.delegations.len()];
    for &(request, start, _) in meetings {
        instance.requests[request].delegations.iter().for_each(|&d| count[d][problem.day_of[start]] += 1);
    }
    instance
        .delegations
        .iter()
        .zip(&count)
        .all(|(about, days)| about.max_meetings_per_day.is_none_or(|most| days.iter().all(|&count| count <= most)))
}

/// By how much the numbers of breaks of two delegations differ.
fn spread(problem: &Problem, meetings: &[Meeting]) -> usize {
    let mut own: Vec<Vec<(usize, usize)>> = vec![Vec::new(); problem.instance.delegations.len()];
    for &(request, start, _) in meetings {
        let asked = &problem.instance.requests[request];
        asked.delegations.iter().for_each(|&d| own[d].push((start, start + asked.duration)));
    }
    let breaks = |(d, own): (usize, &mut Vec<(usize, usize)>)| {
        own.sort_unstable();
        let gap = |pair: &[(usize, usize)]| (pair[0].1..pair[1].0).any(|slot| problem.idle[d][slot]);
        let one_day = |pair: &[(usize, usize)]| problem.day_of[pair[0].0] == problem.day_of[pair[1].0];
        own.windows(2).filter(|pair| one_day(pair) && gap(pair)).count()
    };
    let counts: Vec<usize> = own.iter_mut().enumerate().map(breaks).collect();
    counts.iter().max().unwrap_or(&0) - counts.iter().min().unwrap_or(&0)
}

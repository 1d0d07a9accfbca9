//! What to ask to divide a part: the question about which the plans are least of one mind.

use std::ops::Range;

use super::part::Part;
use crate::bounds::bundle::Bundle;
use crate::bounds::diary::Demand;
use crate::bounds::dual::Dual;

/// The most that is demanded of one delegation: every demand doubles what its plans remember.
const DEMANDS: usize = 4;

/// What divides a part.
#[derive(Debug)]
pub enum Question {
    /// Whether a request is held.
    Held(usize),
    /// Whether a request is held at one of these places.
    Among(usize, Vec<usize>),
    /// Whether a delegation is where it is demanded: never, always or now and then.
    Where(usize, Demand),
}

/// The question that divides a part best; none when nothing is open. `stretches` are those of each delegation's slots.
pub fn question(part: &Part, dual: &Dual, bundle: &Bundle, stretches: &[Vec<Range<usize>>]) -> Option<Question> {
    let by_place = where_to(part, dual, bundle, stretches);
    let by_request = about_request(part, dual, &bundle.usage);
    [by_place, by_request].into_iter().flatten().max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, ask)| ask)
}

/// Asks where a delegation is through a stretch of slots. Plans of halves are here all the time and there all the time,
/// which nobody is; the more meetings it is about, the more follows from the answer.
fn where_to(part: &Part, dual: &Dual, bundle: &Bundle, stretches: &[Vec<Range<usize>>]) -> Option<(f64, Question)> {
    let mut best: Option<(f64, Question)> = None;
    for (delegation, stretches) in stretches.iter().enumerate() {
        let asked = part.demands.iter().filter(|(whose, _)| *whose == delegation);
        if asked.clone().count() + 2 > DEMANDS {
            continue;
        }
        for within in stretches {
            for venue in 0..dual.diaries[delegation].travel.len() {
                let here = Demand { venue, elsewhere: false, within: within.clone() };
                if asked.clone().any(|(_, demand)| *demand == here) {
                    continue;
                }
                let doubt = doubt(dual, bundle, delegation, &here);
                if doubt > 0.0 && best.as_ref().is_none_or(|(most, _)| doubt > *most) {
                    best = Some((doubt, Question::Where(delegation, here)));
                }
            }
        }
    }
    best
}

/// How little the plans of a delegation agree on whether it is somewhere, for each of the meetings that depend on it.
fn doubt(dual: &Dual, bundle: &Bundle, delegation: usize, here: &Demand) -> f64 {
    let visit = |place: usize| {
        let own = dual.parties[place].iter().find(|party| party.delegation == delegation);
        own.map(|party| &dual.diaries[delegation].visits[party.visit])
    };
    // Weight of the plans that are at neither, here, elsewhere, and at both.
    let mut weights = [0.0; 4];
    let mut meetings = 0.0;
    for (weight, places) in bundle.weighed(delegation) {
        let mut at = 0;
        for visit in places.iter().filter_map(|&place| visit(place)).filter(|v| here.within.contains(&v.start)) {
            at |= if here.is_met_by(visit) { 1 } else { 2 };
            meetings += weight;
        }
        weights[at] += weight;
    }
    let sum: f64 = weights.iter().sum();
    if sum <= 0.0 || weights[1] + weights[3] <= 0.0 || weights[2] + weights[3] <= 0.0 {
        return 0.0;
    }
    let most = weights.iter().fold(0.0, |most: f64, &own| most.max(own));
    (sum - most) * meetings / (sum * sum)
}

/// Asks whether a request is held, or at which of its places.
fn about_request(part: &Part, dual: &Dual, usage: &[f64]) -> Option<(f64, Question)> {
    let mut best: Option<(f64, Question)> = None;
    for request in 0..part.held.len() {
        let all = dual.relaxation.of_request[request].clone();
        let places: Vec<usize> = all.filter(|&place| !dual.parties[place].is_empty()).collect();
        if places.is_empty() || dual.settled(request) {
            continue;
        }
        let held: f64 = places.iter().map(|&place| usage[place]).sum();
        let open = !part.held[request];
        if !open && places.len() == 1 {
            continue;
        }
        let doubt = if open { 4.0 * (held * (1.0 - held)).max(0.0) + 1e-6 } else { 0.0 };
        let (spread, ones) = split(&places, dual, usage, held);
        let (doubt, question) = if places.len() == 1 || doubt > 0.3 {
            (doubt, Question::Held(request))
        } else {
            (spread * 0.3, Question::Among(request, ones))
        };
        if best.as_ref().is_none_or(|(most, _)| doubt > *most) {
            best = Some((doubt, question));
        }
    }
    best
}

/// Divides the places of a request near the middle of their use, by start or, when there is one start, by venue; and how
/// evenly.
fn split(places: &[usize], dual: &Dual, usage: &[f64], held: f64) -> (f64, Vec<usize>) {
    let mut sorted = places.to_vec();
    sorted.sort_by_key(|&place| (dual.relaxation.places[place].start, dual.relaxation.places[place].venue));
    let (mut sum, mut best) = (0.0, (-1.0, 1));
    let start = |at: usize| dual.relaxation.places[sorted[at]].start;
    let one = start(0) == start(sorted.len() - 1);
    for at in 1..sorted.len() {
        sum += usage[sorted[at - 1]];
        let even = sum.min(held - sum) + 1e-9 * at.min(sorted.len() - at) as f64;
        if (one || start(at) != start(at - 1)) && even > best.0 {
            best = (even, at);
        }
    }
    (best.0, sorted[best.1..].to_vec())
}

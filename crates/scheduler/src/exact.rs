//! The exact part: the cheapest schedule with the proof that nothing is cheaper, or the proof that there is none. It comes
//! from below (`maxsat`) where everything has to be held, and from above (`ceiling`) where that is open.

mod ceiling;
mod classes;
mod cost;
mod count;
mod encode;
mod maxsat;
mod sat;
mod ways;

use crate::format::Assignment;
use crate::judge;
use crate::problem::Problem;
use crate::proof::{self, Hear, Outcome};
use crate::work::Work;
pub use ceiling::improve;
use encode::Encoding;
use maxsat::{End, News, Reply, Search};
use sat::Sat;

/// Proves what the cheapest schedule of `problem` costs, starting from `incumbent` when one is known. `hear` is told
/// every gain from below and from above.
pub fn prove(problem: &Problem, incumbent: Option<&[Assignment]>, work: &mut Work, hear: &mut Hear<'_>) -> Outcome {
    let price = |schedule: &[Assignment]| judge::components(problem, schedule).cost(&problem.instance.objective);
    let mut best: Option<(u64, Vec<Assignment>)> = incumbent.map(|known| (price(known), known.to_vec()));
    let mut encoding = Encoding::new(problem, Sat::default(), None);
    let wishes = encoding.wishes.clone();
    let mut sat = std::mem::take(&mut encoding.sat);
    let upper = best.as_ref().map(|(cost, _)| *cost);
    let mut search = Search::new(&mut sat, &wishes, upper);
    let mut lower = search.lower;
    let end = search.run(work, &mut |news, seconds| {
        match news {
            News::Floor(floor) => lower = floor,
            News::Answer(sat) => {
                let schedule = encoding.schedule(sat);
                let cost = price(&schedule);
                if best.as_ref().is_none_or(|(known, _)| cost < *known) {
                    best = Some((cost, schedule));
                }
            }
        }
        let known = best.as_ref().map(|(cost, schedule)| (*cost, schedule.as_slice()));
        Reply { upper: known.map(|(cost, _)| cost), go_on: hear(&proof::News { floor: lower, best: known, seconds }) }
    });
    match (end, best) {
        (End::Met, Some((cost, assignments))) => Outcome::Optimal { cost, assignments },
        (End::Impossible, _) => Outcome::Infeasible,
        (_, best) => Outcome::Bounded { lower, best },
    }
}

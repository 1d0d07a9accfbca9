//! A small problem is searched at several heats at once, one lane at each, and lanes next to each other in heat trade
//! places when chance allows. A schedule that is stuck climbs to where it is shaken up, one that does well sinks to where
//! it is finished, and it goes on for as long as there is work: no cooling is too quick or too slow, and none is in vain.

use super::Heat;
use super::dice::Dice;

/// How much hotter each lane is than the one below.
const STEP: f64 = 1.25;

/// Which lane stands on which rung.
#[derive(Debug)]
pub(super) struct Ladder {
    /// The lane on each rung, from the coldest.
    lane_on: Vec<usize>,
    /// Whether the lowest rung to trade with the one above it is the second: every other time.
    from_second: bool,
}

impl Ladder {
    /// A ladder with a rung for each lane.
    pub(super) fn new(lanes: usize) -> Self {
        Self { lane_on: (0..lanes).collect(), from_second: false }
    }

    /// The heat of each lane when that of the lowest rung is `coldest`.
    pub(super) fn heats(&self, coldest: Heat) -> Vec<Heat> {
        let mut heats = vec![coldest; self.lane_on.len()];
        let mut degrees = coldest.degrees;
        for &lane in &self.lane_on {
            heats[lane].degrees = degrees;
            degrees *= STEP;
        }
        heats
    }

    /// Lets lanes on rungs next to each other trade places, surely when the hotter one has the better schedule, else by
    /// a chance that falls with how much worse that is. `worth` is what the schedule of each lane costs.
    pub(super) fn trade(&mut self, heats: &[Heat], worth: &[f64], dice: &mut Dice) {
        let first = usize::from(self.from_second);
        self.from_second = !self.from_second;
        for pair in self.lane_on[first.min(heats.len())..].chunks_exact_mut(2) {
            let (cold, hot) = (pair[0], pair[1]);
            let steeper = 1.0 / heats[cold].degrees - 1.0 / heats[hot].degrees;
            if steeper * (worth[hot] - worth[cold]) <= dice.patience() {
                pair.swap(0, 1);
            }
        }
    }
}

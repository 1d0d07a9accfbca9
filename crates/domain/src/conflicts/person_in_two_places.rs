//! A person expected in two places at a time.
//!
//! It blocks when neither thing can go on without the person: a speaker in the air, a mayor in two meetings. Where one
//! of them is a session the person merely attends, or is in online, it must be settled before the itinerary is handed
//! out. A meeting that is only asked for is a warning: answering is the time to choose.

use super::{Conflict, Level, Rule, each_overlap};
use crate::plan::Plan;
use crate::timeline::{Engagement, engagements};

pub(super) fn find(plan: &Plan) -> Vec<Conflict> {
    let mut found = Vec::new();
    for (person, list) in engagements(plan) {
        each_overlap(
            &list,
            |engagement| engagement.interval,
            |first, second| {
                if first.thing == second.thing {
                    return;
                }
                found.push(Conflict {
                    rule: Rule::PersonInTwoPlaces(person),
                    level: level(first, second),
                    first: (first.thing, first.interval),
                    second: (second.thing, second.interval),
                    people: vec![person],
                });
            },
        );
    }
    found
}

fn level(first: &Engagement, second: &Engagement) -> Level {
    if first.asked || second.asked {
        Level::Warn
    } else if first.needed && second.needed {
        Level::Block
    } else {
        Level::ResolveBeforeIssue
    }
}

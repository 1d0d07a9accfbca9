//! A person expected in two places at a time.
//!
//! It blocks when neither thing can go on without the person: a speaker on two panels, a mayor in two meetings. Where one
//! of them is a session the person merely attends, or is in online, it must be settled before the itinerary is handed
//! out. A meeting that is only asked for is a warning: answering is the time to choose.

use super::{Conflict, Rule, Subject, View, each_overlap};
use crate::ids::PersonId;
use crate::timeline::Engagement;

pub(super) fn find(view: &View<'_>, person: PersonId, engagements: &[Engagement], found: &mut Vec<Conflict>) {
    each_overlap(
        engagements,
        |engagement| engagement.interval,
        |first, second| {
            if first.thing == second.thing {
                return;
            }
            let rule = Rule::PersonInTwoPlaces;
            let level = view.level(rule, first.needed && second.needed, first.asked || second.asked);
            let things = [(first.thing, first.interval), (second.thing, second.interval)];
            found.push(Conflict::clash(rule, Subject::Person(person), level, things, vec![person]));
        },
    );
}

//! A person expected in two places at a time.
//!
//! It blocks when neither thing can go on without the person: a speaker on two panels, a mayor in two meetings. Where one
//! of them is a session the person merely attends, or is in online, it must be settled before the itinerary is handed
//! out. A meeting that is only asked for is a warning: answering is the time to choose.
//!
//! Two legs at a time are two bookings of which one should go, unless the one leads to where the other begins: then a
//! change fails, which is another rule's. What else overlaps a leg or a movement is a matter of coming too late.

use super::{Conflict, Rule, Subject, View, each_overlap};
use crate::ids::PersonId;
use crate::plan::Thing;
use crate::timeline::Engagement;

pub(super) fn find(view: &View<'_>, person: PersonId, claims: &[Engagement], found: &mut Vec<Conflict>) {
    let mut clash = |first: &Engagement, second: &Engagement| {
        let rule = Rule::PersonInTwoPlaces;
        let (needed, asked) = (first.needed && second.needed, first.asked || second.asked);
        let things = [(first.thing, first.interval), (second.thing, second.interval)];
        let level = view.level(rule, needed, asked);
        let conflict = Conflict::clash(rule, Subject::Person(person), level, things, vec![person]);
        found.push(conflict.softened(needed, asked));
    };
    let fixed: Vec<&Engagement> =
        claims.iter().filter(|one| !matches!(one.thing, Thing::Leg(_) | Thing::Movement(_))).collect();
    each_overlap(&fixed, |claim| claim.interval, |first, second| clash(first, second));
    let legs: Vec<&Engagement> = claims.iter().filter(|one| matches!(one.thing, Thing::Leg(_))).collect();
    each_overlap(
        &legs,
        |leg| leg.interval,
        |first, second| {
            let ends = first.to.zip(second.from);
            if ends.is_some_and(|(arrives, leaves)| view.are_far_apart(arrives, leaves)) {
                clash(first, second);
            }
        },
    );
}

//! The bookings of sessions that a list moved or called off.
//!
//! A list tells of sessions, not of the bookings made for them. They go where their sessions went, all at once, so that two
//! sessions may exchange rooms; one that finds its new room firmly taken becomes a hold there, and nothing is refused.

use super::trial::Trial;
use crate::bookings::{Placement, as_far_as_free, followers, given_back, keep};
use attache_domain::bookings::RoomBooking;
use attache_domain::plan::{Plan, Thing};

/// Lets the bookings follow what the rows did to the sessions of the forum, which was `before`.
pub fn bookings_follow(trial: &mut Trial<'_>, before: &Plan) {
    let all = as_far_as_free(before, following(&trial.plan, before));
    if !all.is_empty() {
        trial.write(Box::new(move |change| keep(change, all.clone())));
    }
}

fn following(now: &Plan, before: &Plan) -> Vec<RoomBooking> {
    let mut bookings = Vec::new();
    for was in before.sessions.iter() {
        let Some(is) = now.sessions.get(was.id) else { continue };
        let (from, to) = (Placement::of_session(was), Placement::of_session(is));
        let thing = Thing::Session(was.id);
        if is.cancelled && !was.cancelled {
            bookings.extend(given_back(before, thing));
        } else if from != to {
            bookings.extend(followers(before, thing, from, to));
        }
    }
    bookings
}

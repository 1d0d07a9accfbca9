//! Who sits at the tables: what the engine calls a delegation is here one person, so that whatever claims a person's time is
//! heard, also when a delegation meets in two places at once.

use attache_domain::availability::taken;
use attache_domain::ids::*;
use attache_domain::meetings::{Meeting, MeetingFunction};
use attache_domain::plan::{Plan, Thing};
use attache_domain::time::Interval;
use std::collections::BTreeMap;

/// Somebody who is in one meeting at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sitter {
    /// A person.
    Person(PersonId),
    /// The principal of a delegation that has nobody by name yet.
    Unnamed(DelegationId),
    /// A delegation of which the desk counts how often it asks.
    Counted(DelegationId),
    /// A chair at the meeting's own table, where fewer than two are known to come.
    Chair(MeetingId),
}

/// Those who must be there, each once: everybody who takes part by name, and the principals that are not named yet.
pub(super) fn sitters(plan: &Plan, meeting: &Meeting) -> Vec<Sitter> {
    let mut all: Vec<Sitter> = plan.participants.of(meeting.id).map(|part| Sitter::Person(part.person)).collect();
    for party in plan.parties.of(meeting.id) {
        let mut parts = plan.participants.of(meeting.id).filter(|part| part.delegation == Some(party.delegation));
        if !parts.any(|part| part.function == MeetingFunction::Principal) {
            all.push(Sitter::Unnamed(party.delegation));
        }
    }
    all.sort_unstable();
    all.dedup();
    if all.len() < 2 {
        all.push(Sitter::Chair(meeting.id));
    }
    all
}

/// The people at all tables, with their places in the engine's list.
#[derive(Debug, Default)]
pub(super) struct Table {
    places: BTreeMap<Sitter, usize>,
    /// By place.
    pub sitters: Vec<Sitter>,
}

impl Table {
    /// The place of somebody, who is given one if need be.
    pub fn place(&mut self, sitter: Sitter) -> usize {
        let next = self.sitters.len();
        let place = *self.places.entry(sitter).or_insert(next);
        if place == next {
            self.sitters.push(sitter);
        }
        place
    }

    /// The places of those who come for one of some delegations.
    pub fn places_of(&self, plan: &Plan, delegations: &[DelegationId]) -> Vec<usize> {
        let comes_for = |sitter: &Sitter| match sitter {
            Sitter::Person(person) => plan.memberships.of(*person).any(|one| delegations.contains(&one.delegation)),
            Sitter::Unnamed(delegation) => delegations.contains(delegation),
            Sitter::Counted(_) | Sitter::Chair(_) => false,
        };
        self.sitters.iter().enumerate().filter(|(_, sitter)| comes_for(sitter)).map(|(place, _)| place).collect()
    }
}

/// A stretch of somebody's time that is taken.
#[derive(Debug, Clone, Copy)]
pub(super) struct Busy {
    /// By what.
    pub by: Thing,
    /// When.
    pub interval: Interval,
    /// Where, when there is a way from it and to it.
    pub venue: Option<VenueId>,
}

/// What takes a sitter's time. What `moves` does not.
pub(super) fn busy(plan: &Plan, sitter: Sitter, venues: &[VenueId], moves: impl Fn(Thing) -> bool) -> Vec<Busy> {
    match sitter {
        Sitter::Person(person) => {
            let all = taken(plan, person, venues, moves).into_iter();
            all.map(|one| Busy { by: one.by, interval: one.interval, venue: one.venue }).collect()
        }
        Sitter::Unnamed(delegation) => of_unnamed(plan, delegation, moves),
        Sitter::Counted(_) | Sitter::Chair(_) => Vec::new(),
    }
}

/// The other meetings of a delegation whose principal nobody named: whoever it will be is in one at a time.
fn of_unnamed(plan: &Plan, delegation: DelegationId, moves: impl Fn(Thing) -> bool) -> Vec<Busy> {
    let meetings = plan.parties.of(delegation).filter_map(|party| plan.meetings.get(party.meeting));
    let stays = meetings.filter(|meeting| !meeting.status.is_asked() && !moves(Thing::Meeting(meeting.id)));
    let busy = stays.filter_map(|meeting| {
        let venue = meeting.space.and_then(|space| plan.spaces.get(space)).map(|space| space.venue);
        Some(Busy { by: Thing::Meeting(meeting.id), interval: meeting.interval()?, venue })
    });
    busy.collect()
}

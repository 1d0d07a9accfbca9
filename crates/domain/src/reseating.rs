//! Re-seating: something takes a room, and whatever is in its way gets another room or another time, with the least
//! disturbance.
//!
//! Disturbance counts who must be told and how much changes for them: a room on the same floor is less than one across
//! town, a room less than another hour, a meeting less than a session that stands in the programme. The plan that costs
//! least altogether is found by trying every combination of each displaced use's best seats, as far as it can still be
//! better than the best so far.

mod combining;
mod displaced;
mod seats;

use crate::claimant::{Claimant, Furnishing};
use crate::ids::{PersonId, SpaceId};
use crate::plan::{Plan, Thing};
use crate::room_offers::Condition;
use crate::time::Interval;
use chrono::{DateTime, Utc};
use combining::Combining;
use displaced::{Displaced, displaced};
use seats::{Seat, seats_of};

/// What takes a room.
#[derive(Debug, Clone, Copy)]
pub struct Taking {
    /// The session, meeting or booking that does, if it is there already.
    pub thing: Option<Thing>,
    /// The room.
    pub space: SpaceId,
    /// When it takes it.
    pub interval: Interval,
    /// How it is furnished, and the minutes that takes.
    pub furnishing: Furnishing,
}

impl Taking {
    fn who(&self, plan: &Plan) -> Option<Claimant> {
        self.thing.map(|thing| Claimant::of(plan, thing))
    }
}

/// Why something is hit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Its room is taken.
    Room,
    /// Somebody without whom it cannot go on is held up.
    People,
    /// Somebody in it is late: it takes place without them, or goes without them.
    Late,
}

/// One that is hit, and where it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reseated {
    /// What is hit.
    pub thing: Thing,
    /// Why.
    pub why: Why,
    /// The room it has; nothing for a meeting that was given none yet, a ride or a flight.
    pub from: Option<SpaceId>,
    /// When it was to be.
    pub was: Interval,
    /// Where and when it can be instead; nothing when no seat was found or none is sought. What has no room is given none,
    /// only another time. An open end stays open.
    pub to: Option<(Option<SpaceId>, Interval)>,
    /// What must happen first.
    pub conditions: Vec<Condition>,
    /// Who takes part in it.
    pub people: Vec<PersonId>,
    /// Whether it is of a higher tier than what takes its room.
    pub outranks: bool,
}

impl Reseated {
    /// Whether it must go and no seat was found. What is only missed by somebody stays where it is.
    pub fn is_unseated(&self) -> bool {
        self.to.is_none() && self.why != Why::Late
    }
}

/// Everyone a taking hits, in order of time, with seats for all that must move. No seat begins before `now`, unless what
/// takes the room is over by then itself: whoever plans in the past is looking back, or trying something out.
pub fn reseat(plan: &Plan, taking: &Taking, now: DateTime<Utc>) -> Vec<Reseated> {
    let is_past = taking.interval.known_end() <= now;
    let earliest = if is_past { DateTime::<Utc>::MIN_UTC } else { now };
    let displaced = displaced(plan, taking, now);
    let moving = displaced.iter().filter(|one| one.moves());
    let leaving: Vec<Thing> = moving.map(|one| one.who.thing).chain(taking.thing).collect();
    let seats: Vec<Vec<Seat>> =
        displaced.iter().map(|one| seats_of(plan, taking, one, &leaving, (now, earliest))).collect();
    let chosen = Combining::best(plan, &displaced, &seats);
    let outcome = displaced.into_iter().zip(seats).zip(chosen);
    let mut outcome: Vec<Reseated> =
        outcome.map(|((one, seats), chosen)| reseated(one, chosen.and_then(|at| seats.into_iter().nth(at)))).collect();
    outcome.sort_by_key(|one| (one.was.start(), one.thing));
    outcome
}

fn reseated(one: Displaced, seat: Option<Seat>) -> Reseated {
    let hours = |seat: &Seat| match one.was.end() {
        Some(_) => seat.interval,
        None => Interval::open(seat.interval.start()),
    };
    Reseated {
        thing: one.who.thing,
        why: one.why,
        from: one.space,
        was: one.was,
        to: seat.as_ref().map(|seat| (seat.space(), hours(seat))),
        conditions: seat.map(|seat| seat.conditions).unwrap_or_default(),
        people: one.people,
        outranks: one.outranks,
    }
}

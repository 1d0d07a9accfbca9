//! Re-seating: something takes a room, and whatever is in its way gets another room or another time, with the least
//! disturbance.
//!
//! Disturbance counts who must be told and how much changes for them: a room on the same floor is less than one across
//! town, a room less than another hour, a meeting less than a session that stands in the programme. The plan that costs
//! least altogether is found by trying every combination of each displaced use's best seats, as far as it can still be
//! better than the best so far.

use crate::buffers::Furnished;
use crate::conflicts::cannot_climb;
use crate::desk_rules::{rules_for, tier};
use crate::ids::{PersonId, SpaceId};
use crate::needs_of_use::people_of;
use crate::plan::{Plan, Thing};
use crate::room_offers::{Candidate, Condition, Needs, Offer};
use crate::rooms::Layout;
use crate::space_tree::family;
use crate::space_uses::{SpaceUse, uses_of_space};
use crate::time::Interval;
use crate::timeline::engagements_of;
use chrono::TimeDelta;
use std::collections::{BTreeMap, BTreeSet};

/// What takes a room.
#[derive(Debug, Clone, Copy)]
pub struct Taking {
    /// The session, meeting or booking that does, if it is there already.
    pub thing: Option<Thing>,
    /// The room.
    pub space: SpaceId,
    /// When it takes it.
    pub interval: Interval,
    /// How it is furnished.
    pub layout: Option<Layout>,
}

/// Why something must move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Its room is taken.
    Room,
    /// Somebody in it is held up.
    People,
}

/// One displaced use and where it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reseated {
    /// What is displaced.
    pub thing: Thing,
    /// Why.
    pub why: Why,
    /// The room it has; nothing for a meeting that was given none yet.
    pub from: SpaceId,
    /// When it was to be.
    pub was: Interval,
    /// Where and when it can be instead; nothing when no seat was found.
    pub to: Option<(SpaceId, Interval)>,
    /// What must happen first.
    pub conditions: Vec<Condition>,
    /// Who takes part in it.
    pub people: Vec<PersonId>,
    /// Whether it is of a higher tier than what takes its room.
    pub outranks: bool,
}

/// Minutes before and after its time at which a use may be instead.
const SHIFTS: [i64; 18] = [15, 30, 45, 60, 75, 90, 105, 120, 150, 180, 240, -15, -30, -45, -60, -75, -90, -120];
/// The best seats of each use that are combined.
const SEATS: usize = 24;
/// What it costs to leave something without a seat.
const UNSEATED: i64 = 1_000;
/// Combinations that are tried at most; a plan found by then is good, though perhaps not the best.
const MOST_TRIED: usize = 200_000;

/// Finds seats for everything a taking displaces, in order of time.
pub fn reseat(plan: &Plan, taking: &Taking) -> Vec<Reseated> {
    let displaced = displaced(plan, taking);
    let leaving: Vec<Thing> = displaced.iter().map(|one| one.usage.thing).chain(taking.thing).collect();
    let seats: Vec<Vec<Seat>> = displaced.iter().map(|one| seats_of(plan, taking, one, &leaving)).collect();
    let chosen = Combining::best(plan, &displaced, &seats);
    let outcome = displaced.into_iter().zip(seats).zip(chosen).map(|((one, seats), chosen)| {
        let seat = chosen.and_then(|at| seats.into_iter().nth(at));
        Reseated {
            thing: one.usage.thing,
            why: one.why,
            from: one.usage.space,
            was: one.usage.interval,
            to: seat.as_ref().map(|seat| (seat.offer.space, seat.offer.interval)),
            conditions: seat.map(|seat| seat.offer.conditions).unwrap_or_default(),
            people: one.people,
            outranks: one.outranks,
        }
    });
    let mut outcome: Vec<Reseated> = outcome.collect();
    outcome.sort_by_key(|one| (one.was.start(), one.thing));
    outcome
}

/// A use in the way.
struct Displaced {
    usage: SpaceUse,
    why: Why,
    people: Vec<PersonId>,
    outranks: bool,
}

fn displaced(plan: &Plan, taking: &Taking) -> Vec<Displaced> {
    let rank = |usage: &SpaceUse| rules_for(plan, usage.space).map(|rules| tier(plan, rules, usage));
    let taker = taking.thing.and_then(|thing| uses_of_space_family(plan, taking.space).find(|one| one.thing == thing));
    let own_rank = taker.as_ref().and_then(rank);
    let is_own =
        |usage: &SpaceUse| taking.thing.is_some_and(|thing| usage.thing == thing || usage.serves == Some(thing));
    let taken = Furnished::usual(plan, taking.space, taking.layout);
    let in_the_way = uses_of_space_family(plan, taking.space)
        .filter(|usage| !is_own(usage) && is_too_near(plan, taking, &taken, usage))
        .map(|usage| Displaced {
            people: people_of(plan, usage.purpose_of_use()),
            outranks: own_rank.zip(rank(&usage)).is_some_and(|(own, other)| other < own),
            why: Why::Room,
            usage,
        });
    let mut all: Vec<Displaced> = in_the_way.collect();
    for usage in held_up(plan, taking, taker.as_ref()) {
        if !all.iter().any(|one| one.usage.thing == usage.thing) {
            let people = people_of(plan, usage.purpose_of_use());
            all.push(Displaced { usage, why: Why::People, people, outranks: false });
        }
    }
    all
}

fn uses_of_space_family(plan: &Plan, space: SpaceId) -> impl Iterator<Item = SpaceUse> {
    family(plan, space).into_iter().flat_map(|one| uses_of_space(plan, one))
}

/// Whether a use overlaps what is taken, or leaves too little time to clear and prepare.
fn is_too_near(plan: &Plan, taking: &Taking, taken: &Furnished, usage: &SpaceUse) -> bool {
    are_too_near((taken, &taking.interval), (&usage.furnished(plan), &usage.interval))
}

/// Meetings of those who are in what takes the room, at times at which they were free before.
fn held_up(plan: &Plan, taking: &Taking, taker: Option<&SpaceUse>) -> Vec<SpaceUse> {
    let Some(thing) = taking.thing else { return Vec::new() };
    let before = taker.map(|usage| usage.interval);
    let people = people_of(plan, thing).into_iter();
    let meetings: BTreeSet<_> =
        people.flat_map(|person| plan.participants.of(person)).map(|part| part.meeting).collect();
    let spaces: BTreeSet<SpaceId> =
        meetings.iter().filter_map(|id| plan.meetings.get(*id)).filter_map(|meeting| meeting.space).collect();
    let uses = spaces.into_iter().flat_map(|space| uses_of_space(plan, space));
    let hit = uses.filter(|usage| match usage.thing {
        Thing::Meeting(id) => meetings.contains(&id) && Thing::Meeting(id) != thing,
        _ => false,
    });
    hit.filter(|usage| usage.interval.overlaps(&taking.interval))
        .filter(|usage| !before.is_some_and(|before| before.overlaps(&usage.interval)))
        .collect()
}

/// A place and a time for a displaced use, and what it costs.
struct Seat {
    offer: Offer,
    cost: i64,
}

/// The best seats of one use, the cheapest first.
fn seats_of(plan: &Plan, taking: &Taking, one: &Displaced, leaving: &[Thing]) -> Vec<Seat> {
    let Some(known) = Needs::of_use(plan, &one.usage) else { return Vec::new() };
    let climbs = one.people.iter().any(|person| cannot_climb(plan, *person));
    let except = known.except.iter().chain(leaving).copied().collect();
    let needs = Needs { step_free: climbs || known.step_free, except, ..known };
    let busy = busy(plan, taking, one, leaving);
    let mut seats = Vec::new();
    for candidate in candidates(plan, &needs, one.usage.space) {
        for shift in std::iter::once(0).chain(SHIFTS) {
            let by = TimeDelta::minutes(shift);
            let (start, end) = (one.usage.interval.start() + by, one.usage.interval.known_end() + by);
            let Ok(wanted) = Interval::new(start, end) else { continue };
            let is_free = !busy.iter().any(|taken| taken.overlaps(&wanted));
            let is_possible = is_free && !meets(plan, taking, candidate.space, &wanted);
            let offer = is_possible.then(|| candidate.at(plan, &needs, &wanted)).flatten();
            seats.extend(offer.map(|offer| Seat { cost: cost(one, &offer, shift), offer }));
        }
    }
    seats.sort_by_key(|seat| (seat.cost, seat.offer.merits, seat.offer.space));
    seats.truncate(SEATS);
    seats
}

/// Spaces of the same venue, or of all venues where that one has none.
fn candidates(plan: &Plan, needs: &Needs, near: SpaceId) -> Vec<Candidate> {
    let venue = plan.spaces.get(near).map(|space| space.venue);
    let all = || plan.spaces.iter();
    let here: Vec<Candidate> =
        all().filter(|space| Some(space.venue) == venue).filter_map(|one| Candidate::of(plan, needs, one)).collect();
    if here.is_empty() { all().filter_map(|one| Candidate::of(plan, needs, one)).collect() } else { here }
}

/// When those who take part are somewhere else.
fn busy(plan: &Plan, taking: &Taking, one: &Displaced, leaving: &[Thing]) -> Vec<Interval> {
    let engaged = one.people.iter().flat_map(|person| engagements_of(plan, *person));
    let others = engaged.filter(|engaged| !leaving.contains(&engaged.thing) && !engaged.asked);
    let mut busy: Vec<Interval> = others.map(|engaged| engaged.interval).collect();
    let held = taking.thing.map(|thing| people_of(plan, thing)).unwrap_or_default();
    if one.people.iter().any(|person| held.contains(person)) {
        busy.push(taking.interval);
    }
    busy
}

/// Whether a seat lies in the room that is taken, at the time it is taken.
fn meets(plan: &Plan, taking: &Taking, space: SpaceId, wanted: &Interval) -> bool {
    if !family(plan, taking.space).contains(&space) {
        return false;
    }
    let taken = Furnished::usual(plan, taking.space, taking.layout);
    let seat = Furnished::usual(plan, space, None);
    are_too_near((&taken, &taking.interval), (&seat, wanted))
}

fn are_too_near(one: (&Furnished, &Interval), other: (&Furnished, &Interval)) -> bool {
    let (first, second) = if one.1.start() <= other.1.start() { (one, other) } else { (other, one) };
    let between = first.0.until(second.0);
    first.1.overlaps(second.1)
        || (second.1.start() - first.1.known_end()).num_minutes() < between.set_up + between.tear_down
}

/// What a seat costs those who must be told.
fn cost(one: &Displaced, offer: &Offer, shift: i64) -> i64 {
    let moved = offer.space != one.usage.space;
    let in_programme = one.usage.purpose_of_use().kind() == crate::forum::Kind::Session;
    let weight = if in_programme { 3 } else { 1 };
    let told = i64::try_from(one.people.len()).unwrap_or(i64::MAX).min(20);
    let room = if moved { 10 + told / 4 + 3 * i64::from(offer.merits.distance) } else { 0 };
    let time = if shift == 0 { 0 } else { 15 + told / 2 + shift.abs() / 5 };
    let waste = if moved && offer.merits.spare != i64::MAX { (offer.merits.spare / 25).min(4) } else { 0 };
    let unknown = 5 * offer.merits.missing as i64 + i64::from(offer.merits.step_unknown);
    weight * (room + time) + waste + unknown + offer.merits.trouble / 4
}

/// The search for the seats that cost least together.
struct Combining<'s> {
    plan: &'s Plan,
    displaced: &'s [Displaced],
    seats: &'s [Vec<Seat>],
    families: BTreeMap<SpaceId, Vec<SpaceId>>,
    /// In which order uses are given seats: those with the fewest first.
    order: Vec<usize>,
    chosen: Vec<Option<usize>>,
    best: (i64, Vec<Option<usize>>),
    tried: usize,
}

impl<'s> Combining<'s> {
    fn best(plan: &'s Plan, displaced: &'s [Displaced], seats: &'s [Vec<Seat>]) -> Vec<Option<usize>> {
        let mut order: Vec<usize> = (0..displaced.len()).collect();
        order.sort_by_key(|one| seats[*one].len());
        let spaces: BTreeSet<SpaceId> = seats.iter().flatten().map(|seat| seat.offer.space).collect();
        let families = spaces.into_iter().map(|space| (space, family(plan, space))).collect();
        let none = vec![None; displaced.len()];
        let worst = (i64::MAX, none.clone());
        let mut search = Self { plan, displaced, seats, families, order, chosen: none, best: worst, tried: 0 };
        search.place(0, 0);
        search.best.1
    }

    fn place(&mut self, depth: usize, cost: i64) {
        self.tried += 1;
        let Some(one) = self.order.get(depth).copied() else {
            if cost < self.best.0 {
                self.best = (cost, self.chosen.clone());
            }
            return;
        };
        for at in 0..self.seats[one].len() {
            let with = cost + self.seats[one][at].cost;
            if with + self.least(depth + 1) >= self.best.0 || self.tried > MOST_TRIED {
                break;
            }
            if self.fits(one, at) {
                self.chosen[one] = Some(at);
                self.place(depth + 1, with);
                self.chosen[one] = None;
            }
        }
        if cost + UNSEATED + self.least(depth + 1) < self.best.0 {
            self.place(depth + 1, cost + UNSEATED);
        }
    }

    /// What the rest costs at least.
    fn least(&self, depth: usize) -> i64 {
        self.order[depth..].iter().map(|one| self.seats[*one].first().map_or(UNSEATED, |seat| seat.cost)).sum()
    }

    /// Whether a seat goes together with those chosen before.
    fn fits(&self, one: usize, at: usize) -> bool {
        let seat = &self.seats[one][at].offer;
        self.chosen.iter().enumerate().all(|(other, chosen)| {
            let Some(chosen) = chosen else { return true };
            let taken = &self.seats[other][*chosen].offer;
            let apart = !self.families[&seat.space].contains(&taken.space) || {
                let furnished = |which: usize, offer: &Offer| {
                    Furnished::usual(self.plan, offer.space, self.displaced[which].usage.layout(self.plan))
                };
                !are_too_near((&furnished(one, seat), &seat.interval), (&furnished(other, taken), &taken.interval))
            };
            let (these, those) = (&self.displaced[one].people, &self.displaced[other].people);
            let shared = seat.interval.overlaps(&taken.interval) && these.iter().any(|person| those.contains(person));
            apart && !shared
        })
    }
}

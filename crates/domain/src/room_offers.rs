//! Finding a room: what a use needs, every space that could have it and when, and why one offer stands before another.
//!
//! An offer may hang on something: that a hold is released, that a meeting somebody only asks for goes elsewhere, that a
//! set-up takes some minutes less, that a blocking makes an exception. What cannot be helped, such as a confirmed booking or
//! too few seats, makes no offer.

use crate::bookings::BookingPurpose;
use crate::buffers::Furnished;
use crate::claimant::{Claimant, Furnishing};
use crate::desk::ClosureKind;
use crate::desk_rules::{governs, is_within_desk_hours, rules_for, turnover_between};
use crate::ids::{ClosureId, DelegationId, MeetingId, RoomBookingId, SpaceId};
use crate::movements::StepFree;
use crate::needs_of_use::{booths_needed, expected, has_a_step, needs_step_free, seats};
use crate::openings::{closures_against, is_open, minute_of, zone_of};
use crate::plan::{Plan, Thing};
use crate::rooms::{Space, listed};
use crate::space_tree::family;
use crate::space_uses::{SpaceUse, standing_uses};
use crate::time::Interval;
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

/// What a use needs.
#[derive(Debug, Clone)]
pub struct Needs {
    /// People who come, if that is known.
    pub people: Option<i64>,
    /// How the space is to be furnished, and the minutes that takes.
    pub furnishing: Furnishing,
    /// What must be in it.
    pub equipment: Vec<String>,
    /// Interpreters' booths.
    pub booths: i64,
    /// Whether somebody must get in without a step.
    pub step_free: bool,
    /// When it may be.
    pub window: Interval,
    /// How long it takes.
    pub minutes: i64,
    /// Minutes from one possible beginning to the next.
    pub step: i64,
    /// The space it should be near.
    pub near: Option<SpaceId>,
    /// What it is for.
    pub purpose: BookingPurpose,
    /// For which delegations.
    pub delegations: Vec<DelegationId>,
    /// What does not count as being in the way, because it is the use itself or is about to leave.
    pub except: Vec<Thing>,
    /// The time it is: a hold that lapsed by then keeps nothing.
    pub now: DateTime<Utc>,
}

impl Needs {
    /// What is known of a session, a meeting or a booking, whether or not it has a space, a time or an end.
    pub fn of(plan: &Plan, who: impl Into<Claimant>, window: Interval, minutes: i64, now: DateTime<Utc>) -> Self {
        let who = who.into();
        let equipment = who.booked(plan).map(|booking| listed(&booking.equipment).map(str::to_owned).collect());
        Self {
            people: expected(plan, who),
            furnishing: who.furnishing(plan),
            equipment: equipment.unwrap_or_default(),
            booths: booths_needed(plan, who),
            step_free: needs_step_free(plan, who),
            delegations: who.delegations(plan).into_iter().collect(),
            except: who.itself().collect(),
            ..Self::new(window, minutes, who.purpose(plan), now)
        }
    }

    /// The needs of a new use that nothing is known of but its window and length.
    pub fn new(window: Interval, minutes: i64, purpose: BookingPurpose, now: DateTime<Utc>) -> Self {
        Self {
            people: None,
            furnishing: Furnishing::default(),
            equipment: Vec::new(),
            booths: 0,
            step_free: false,
            window,
            minutes,
            step: 15,
            near: None,
            purpose,
            delegations: Vec::new(),
            except: Vec::new(),
            now,
        }
    }
}

/// A space and a time that would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The space.
    pub space: SpaceId,
    /// When.
    pub interval: Interval,
    /// What must happen first; nothing when it is simply free.
    pub conditions: Vec<Condition>,
    /// What stands for and against it, in the order it counts.
    pub merits: Merits,
}

/// What must happen before an offer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Condition {
    /// A hold is released.
    Release(RoomBookingId),
    /// A meeting that is only asked for is declined, or goes elsewhere; the holds for it go with it.
    Unplace(MeetingId),
    /// A set-up or clearing takes so many minutes less.
    Shorter(Thing, i64),
    /// A blocking makes an exception.
    LetIn(ClosureId),
}

/// What an offer is judged by, the first first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Merits {
    /// How much must happen first.
    pub trouble: i64,
    /// Things asked for that are not known to be there.
    pub missing: usize,
    /// Whether nobody looked yet for a step.
    pub step_unknown: bool,
    /// How far it is from what it should be near: 0 for the same room, then floor, building, venue, another venue.
    pub distance: u8,
    /// Minutes after the earliest that was asked for.
    pub delay: i64,
    /// Seats that stay empty; spaces of unknown size after all others.
    pub spare: i64,
}

/// The most minutes by which somebody may be asked to be faster.
const MOST_SAVED: i64 = 30;
/// Minutes of a day on the wall.
const DAY: i64 = 24 * 60;

/// The best offers of each space, the best first; of each space the one that is simply free and, where that comes later
/// or not at all, the first that hangs on something.
pub fn offers(plan: &Plan, needs: &Needs) -> Vec<Offer> {
    let mut all: Vec<Offer> = plan.spaces.iter().flat_map(|space| of_space(plan, needs, space)).collect();
    all.sort_by_key(|offer| {
        let position = plan.spaces.get(offer.space).map_or(i64::MAX, |space| space.position);
        (offer.merits, position, offer.space)
    });
    all
}

fn of_space(plan: &Plan, needs: &Needs, space: &Space) -> Vec<Offer> {
    let Some(candidate) = Candidate::of(plan, needs, space) else { return Vec::new() };
    let mut free: Option<Offer> = None;
    let mut first: Option<Offer> = None;
    for start in starts(plan, needs, space.id) {
        let wanted = Interval::new(start, start + TimeDelta::minutes(needs.minutes)).ok();
        let Some(offer) = wanted.and_then(|wanted| candidate.at(plan, needs, &wanted)) else { continue };
        if offer.conditions.is_empty() {
            free = Some(offer);
            break;
        }
        if first.as_ref().is_none_or(|first| offer.merits < first.merits) {
            first = Some(offer);
        }
    }
    free.into_iter().chain(first).collect()
}

/// A space that is large enough and has what is needed, to be asked about many times.
#[derive(Debug)]
pub struct Candidate {
    /// The space.
    pub space: SpaceId,
    fit: Merits,
    room: Room,
}

impl Candidate {
    /// A space, if it can be made to do at all.
    pub fn of(plan: &Plan, needs: &Needs, space: &Space) -> Option<Self> {
        let fit = fit(plan, needs, space)?;
        Some(Self { space: space.id, fit, room: Room::of(plan, needs, space) })
    }

    /// What must happen before it can be used at a time; nothing if it cannot.
    pub fn at(&self, plan: &Plan, needs: &Needs, wanted: &Interval) -> Option<Offer> {
        let conditions = self.room.conditions(plan, needs, wanted)?;
        let merits = Merits {
            trouble: conditions.iter().map(cost).sum(),
            delay: (wanted.start() - needs.window.start()).num_minutes(),
            ..self.fit
        };
        Some(Offer { space: self.space, interval: *wanted, conditions, merits })
    }
}

/// Somebody must be asked to give up a hold or a wish; saved minutes are a matter for the staff; an exception is for the
/// host.
fn cost(condition: &Condition) -> i64 {
    match condition {
        Condition::Release(_) | Condition::Unplace(_) => 100,
        Condition::Shorter(_, minutes) => *minutes,
        Condition::LetIn(_) => 60,
    }
}

/// Beginnings within the window: on the slots of the desk where it has some, otherwise step by step.
fn starts(plan: &Plan, needs: &Needs, space: SpaceId) -> Vec<DateTime<Utc>> {
    let rules = rules_for(plan, space).filter(|rules| governs(rules, needs.purpose));
    let slot = rules.and_then(|rules| rules.slot_minutes).filter(|slot| *slot > 0 && needs.minutes <= *slot);
    let from = needs.window.start();
    let last = needs.window.known_end() - TimeDelta::minutes(needs.minutes);
    let Some(slot) = slot else {
        let step = TimeDelta::minutes(needs.step.max(1));
        return std::iter::successors(Some(from), |at| Some(*at + step)).take_while(|at| *at <= last).collect();
    };
    let (opens, zone) = (rules.and_then(|rules| rules.opens).unwrap_or(0), zone_of(plan, space));
    let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    // Slots are counted from the desk's opening, each day anew; those of the evening before may reach into the window.
    let slots_of = |day: NaiveDate| {
        let all = (0..).map(move |count| opens + count * slot).take_while(move |minute| *minute < opens + DAY);
        all.map(move |minute| minute_of(day, minute, zone))
    };
    let first = day(from).checked_sub_days(Days::new(1)).unwrap_or(day(from));
    let days = first.iter_days().take_while(|one| *one <= day(last));
    let mut starts: Vec<_> = days.flat_map(slots_of).filter(|at| from <= *at && *at <= last).collect();
    // Minutes that clocks skip are the same instant.
    starts.dedup();
    starts
}

/// Whether a space itself is large enough and has what is needed; nothing if not.
pub fn fit(plan: &Plan, needs: &Needs, space: &Space) -> Option<Merits> {
    let mut layouts = plan.space_layouts.of(space.id).peekable();
    let any_known = layouts.peek().is_some();
    let wanted = needs.furnishing.layout;
    let furnished = wanted.and_then(|layout| layouts.find(|one| one.layout == layout));
    let no_such_layout = wanted.is_some() && furnished.is_none() && any_known;
    let takes = seats(plan, space, wanted);
    let too_small = takes.zip(needs.people).is_some_and(|(takes, people)| people > takes);
    let step = needs.step_free && has_a_step(space);
    if no_such_layout || too_small || step || needs.booths > space.booths {
        return None;
    }
    let has: Vec<String> = listed(&space.equipment).map(str::to_lowercase).collect();
    Some(Merits {
        trouble: 0,
        missing: needs.equipment.iter().filter(|word| !has.contains(&word.to_lowercase())).count(),
        step_unknown: needs.step_free && space.step_free == StepFree::Unknown,
        distance: needs.near.map_or(0, |near| distance(plan, space, near)),
        delay: 0,
        spare: takes.map_or(i64::MAX, |takes| takes - needs.people.unwrap_or(0)),
    })
}

/// How far one space is from another, by what they share.
fn distance(plan: &Plan, space: &Space, near: SpaceId) -> u8 {
    let Some(other) = plan.spaces.get(near) else { return 0 };
    let same_building = space.venue == other.venue && space.building == other.building;
    match () {
        () if family(plan, near).contains(&space.id) => 0,
        () if same_building && space.floor == other.floor => 1,
        () if same_building => 2,
        () if space.venue == other.venue => 3,
        () => 4,
    }
}

/// A space with what uses it and everything it cannot be used with.
#[derive(Debug)]
struct Room {
    furnished: Furnished,
    neighbours: Vec<Neighbour>,
}

/// Another use of the space, of what it is a part of, or of a part of it.
#[derive(Debug)]
struct Neighbour {
    usage: SpaceUse,
    furnished: Furnished,
    /// Minutes the desk wants between the two.
    turnover: i64,
    /// What would take it away, where it is not firm.
    gives_way: Option<Condition>,
}

/// How a use can stand beside what is wanted.
enum Beside {
    Free,
    If(Condition),
    Never,
}

impl Room {
    fn of(plan: &Plan, needs: &Needs, space: &Space) -> Self {
        let all = family(plan, space.id).into_iter().flat_map(|one| standing_uses(plan, one, needs.now));
        let others = all.filter(|usage| {
            !needs.except.contains(&usage.thing) && !usage.serves.is_some_and(|thing| needs.except.contains(&thing))
        });
        let neighbour = |usage: SpaceUse| Neighbour {
            furnished: usage.furnished(plan),
            turnover: turnover_between(plan, space.id, usage.purpose(plan), needs.purpose),
            gives_way: gives_way(&usage),
            usage,
        };
        Self { furnished: needs.furnishing.in_space(plan, space.id), neighbours: others.map(neighbour).collect() }
    }

    /// What must happen before the space can be used at a time; nothing if it cannot.
    fn conditions(&self, plan: &Plan, needs: &Needs, wanted: &Interval) -> Option<Vec<Condition>> {
        let space = self.furnished.space;
        let rules = rules_for(plan, space).filter(|rules| governs(rules, needs.purpose));
        let desk_is_open = rules.is_none_or(|rules| is_within_desk_hours(plan, rules, space, wanted));
        if !desk_is_open || !is_open(plan, space, wanted) {
            return None;
        }
        let mut conditions = Vec::new();
        for neighbour in &self.neighbours {
            match self.beside(wanted, neighbour) {
                Beside::Free => {}
                Beside::If(condition) => conditions.push(condition),
                Beside::Never => return None,
            }
        }
        let buffers = self.furnished.buffers;
        for closure in closures_against(plan, space, wanted, buffers, &needs.delegations, needs.purpose) {
            match closure.kind {
                ClosureKind::Closure => return None,
                ClosureKind::Blocking => conditions.push(Condition::LetIn(closure.id)),
            }
        }
        conditions.sort_unstable();
        conditions.dedup();
        Some(conditions)
    }

    /// Whether a use can stand beside what is wanted, and on which condition.
    fn beside(&self, wanted: &Interval, neighbour: &Neighbour) -> Beside {
        let Neighbour { usage, furnished, turnover, gives_way } = neighbour;
        let without = || gives_way.map_or(Beside::Never, Beside::If);
        if usage.interval.overlaps(wanted) {
            return without();
        }
        let is_before = usage.interval.start() < wanted.start();
        let (gap, between) = if is_before {
            ((wanted.start() - usage.interval.known_end()).num_minutes(), furnished.until(&self.furnished))
        } else {
            ((usage.interval.start() - wanted.known_end()).num_minutes(), self.furnished.until(furnished))
        };
        match between.tear_down + between.set_up - gap {
            // Only what somebody does can be done faster.
            short if short > MOST_SAVED => without(),
            short if short > 0 => Beside::If(Condition::Shorter(usage.thing, short)),
            _ if gap < *turnover => without(),
            _ => Beside::Free,
        }
    }
}

/// What would take a use away that is only pencilled in. A hold for a meeting that is only asked for is one use with it:
/// without the hold the wish would still be there.
fn gives_way(usage: &SpaceUse) -> Option<Condition> {
    match usage.thing {
        _ if usage.definite => None,
        Thing::Meeting(id) => Some(Condition::Unplace(id)),
        Thing::RoomBooking(id) => Some(Condition::Release(id)),
        Thing::Session(_) | Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => None,
    }
}

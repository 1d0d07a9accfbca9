//! Where meetings could go: found by the engine, tried on a copy of the plan, shown and not done.

use super::facts::Ways;
use super::place::OnePlacement;
use super::pose::{Ground, Posed, pose};
use super::scope::{ProposePlacing, Scope};
use super::solving::solved;
use super::trying::{Place, held_against, with};
use crate::bookings::space_name;
use crate::commands::{Answer, Progress};
use crate::delegations::name_of;
use crate::meetings::delegations_of;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::rooms::zone_of_space;
use crate::trouble;
use crate::wire::{Moment, WallTime};
use attache_domain::conflicts::Now;
use attache_domain::ids::*;
use attache_domain::meetings::{Meeting, MeetingStatus};
use attache_domain::openings::minute_of;
use attache_domain::plan::Plan;
use attache_domain::time::Zoned;
use attache_scheduler::format::{Assignment, Span, Status};
use attache_scheduler::solve::{Answer as Solution, Limits};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// How often what the rules hold against an answer is barred and the problem solved again.
const ROUNDS: usize = 5;
/// Threads the engine works on; the answer does not depend on it.
const THREADS: usize = 2;

/// Where meetings would go. Nothing is done yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlacingProposal {
    /// To hand to `place_meetings`: every meeting that is placed or moves.
    pub placements: Vec<OnePlacement>,
    /// The same for people, in order of time.
    pub rows: Vec<PlacementRow>,
    /// Those for which no place was found, in order of priority.
    pub unplaced: Vec<UnplacedRow>,
    /// What comes of it for each delegation, in order of precedence.
    pub delegations: Vec<DelegationPlaced>,
    /// How many that may move stay where they are.
    pub kept: usize,
    /// How good it is known to be.
    pub proven: Proven,
    /// By how much at most a better answer could be better, in parts of a thousand.
    pub gap: Option<u32>,
    /// Whether the search was stopped by hand; what was found till then is shown.
    pub cancelled: bool,
}

/// How good an answer is known to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Proven {
    /// Nothing better is possible: proven.
    Best,
    /// Perhaps something better is possible, by no more than the gap.
    Within,
    /// Nothing is known of what else is possible.
    Unknown,
}

/// A meeting that is placed or moves.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct PlacementRow {
    pub meeting: MeetingId,
    pub title: String,
    pub change: PlacementChange,
    pub was_confirmed: bool,
    /// The sides, in order of precedence.
    pub delegations: Vec<String>,
    pub from_space: Option<SpaceId>,
    pub from_space_name: String,
    pub from_starts: Option<Moment>,
    pub space: SpaceId,
    pub space_name: String,
    pub starts: Moment,
    pub ends: Moment,
    /// Who interprets, when somebody is added for it.
    pub interpreter: String,
}

/// What becomes of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlacementChange {
    /// It had no time.
    Placed,
    /// It is at another time.
    Moved,
    /// It is at its time in another room.
    OtherRoom,
}

/// A meeting for which there is no place.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct UnplacedRow {
    pub meeting: MeetingId,
    pub title: String,
    /// Whether it has a time and keeps it, whatever clashes there.
    pub keeps_its_place: bool,
}

/// What comes of it for a delegation.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct DelegationPlaced {
    pub delegation: DelegationId,
    pub name: String,
    /// Meetings with a time before.
    pub before: usize,
    /// And after.
    pub after: usize,
    /// How many of them are new.
    pub placed: usize,
    /// How many are elsewhere than before.
    pub moved: usize,
}

/// A search for places, with everything it needs, so that nobody waits for the forum meanwhile.
pub struct PlacingJob {
    plan: Plan,
    now: Now,
    earliest: DateTime<Utc>,
    scope: Scope,
    limits: Limits,
    most_confirmed_moved: Option<usize>,
}

/// Gets a search ready.
///
/// # Errors
/// [`crate::Refusal::NotFound`] for a meeting that is not there, [`crate::Refusal::Invalid`] for numbers out of range.
pub fn prepare_placing(planner: &Planner, input: &ProposePlacing) -> Answer<PlacingJob> {
    let Earliest(earliest) = Earliest::of(planner)?;
    Ok(PlacingJob {
        scope: Scope::of(planner.plan(), input, earliest)?,
        plan: planner.plan().clone(),
        now: planner.moment(),
        earliest,
        limits: Limits { seconds: input.seconds()?, seed: input.seed()?, threads: THREADS },
        most_confirmed_moved: input.limit()?,
    })
}

/// The moment before which nothing is placed: now. Whoever places in a forum that is over looks back or tries something out,
/// as with re-seating, and does so from its first day on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Earliest(pub DateTime<Utc>);

impl Earliest {
    /// In the forum as it is.
    ///
    /// # Errors
    /// As [`Planner::forum`].
    pub fn of(planner: &Planner) -> Answer<Self> {
        let forum = planner.forum()?;
        // Six in the morning after the last day.
        let over = minute_of(forum.ends_on, 30 * 60, forum.zone);
        let now = planner.now();
        Ok(Self(if now < over { now } else { minute_of(forum.starts_on, 0, forum.zone) }))
    }
}

/// Reads where meetings could go.
///
/// # Errors
/// As [`prepare_placing`].
pub fn propose_placing(planner: &Planner, input: ProposePlacing) -> Answer<PlacingProposal> {
    prepare_placing(planner, &input)?.run(&|_| true)
}

/// What the rounds came to.
struct Found {
    places: Vec<Place>,
    /// Those that may move and that the answer holds nowhere: they stay where they are.
    stuck: BTreeSet<MeetingId>,
    solution: Option<Solution>,
    cancelled: bool,
}

impl PlacingJob {
    /// Searches. `go_on` hears how far it is and may stop it; what was found till then is the answer.
    ///
    /// # Errors
    /// None today.
    pub fn run(self, go_on: &dyn Fn(Progress) -> bool) -> Answer<PlacingProposal> {
        let ground = Ground::of(&self.plan, self.now.at, self.earliest, &self.scope);
        let found = match pose(&ground) {
            Some(mut posed) => self.rounds(&mut posed, go_on),
            None => Found { places: Vec::new(), stuck: BTreeSet::new(), solution: None, cancelled: false },
        };
        Ok(self.proposal(found))
    }

    /// Solves, bars what the rules hold against the answer, and solves again; what they still hold something against after
    /// the last round is left out.
    fn rounds(&self, posed: &mut Posed, go_on: &dyn Fn(Progress) -> bool) -> Found {
        let stopped = std::cell::Cell::new(false);
        let hear = |progress| {
            let on = go_on(progress);
            stopped.set(stopped.get() || !on);
            on
        };
        let mut seconds = self.limits.seconds;
        let mut round = 0;
        loop {
            let solution = solved(&posed.instance, &Limits { seconds, ..self.limits }, &hear);
            let mut places = self.places(posed, &solution);
            let mut barred = held_against(&self.plan, &places, self.now);
            let over = self.over_the_limit(&places);
            round += 1;
            if (barred.is_empty() && over.is_empty()) || round == ROUNDS || stopped.get() {
                while !barred.is_empty() || !self.over_the_limit(&places).is_empty() {
                    barred.extend(self.over_the_limit(&places));
                    places.retain(|place| !barred.contains(&place.meeting));
                    barred = held_against(&self.plan, &places, self.now);
                }
                let stuck = self.stuck(posed, &solution);
                let found = places.len();
                self.complete(&mut places);
                let is_all = places.len() == found;
                let solution = Some(solution).filter(|_| is_all);
                return Found { places, stuck, solution, cancelled: stopped.get() };
            }
            posed.bar(&places, &barred);
            posed.hold(&over);
            // What is left to find is little, beside what was found.
            seconds = (seconds / 2.0).max(1.0);
        }
    }

    /// Gives those that are left a place that is simply free, if there is one. The engine keeps minutes free for everybody
    /// that only some need, so it may miss one; what it proved is then no more said.
    fn complete(&self, places: &mut Vec<Place>) {
        let mut plan = with(&self.plan, places);
        let (known, placed) = (places.len(), places.iter().map(|place| place.meeting).collect::<BTreeSet<_>>());
        let mut left: Vec<MeetingId> = self.scope.waiting.iter().copied().filter(|id| !placed.contains(id)).collect();
        left.sort_by_key(|id| (plan.get::<Meeting>(*id).map(|one| one.priority), *id));
        for id in left {
            let scope = Scope { waiting: vec![id], movable: Vec::new() };
            let way =
                Ways::of_one(&Ground::of(&plan, self.now.at, self.earliest, &scope)).and_then(|(_, ways)| ways.free());
            let Some(way) = way else { continue };
            let place = Place::of(&plan, id, way);
            places.push(place);
            plan = with(&plan, &[place]);
        }
        let mut barred = held_against(&self.plan, places, self.now);
        while places.len() > known && !barred.is_empty() {
            places.retain(|place| placed.contains(&place.meeting) || !barred.contains(&place.meeting));
            barred = held_against(&self.plan, places, self.now);
            barred.retain(|id| !placed.contains(id));
        }
    }

    fn stuck(&self, posed: &Posed, solution: &Solution) -> BTreeSet<MeetingId> {
        let held: BTreeSet<MeetingId> =
            solution.assignments.iter().map(|one| posed.wishes[one.request].meeting).collect();
        self.scope.movable.iter().copied().filter(|id| !held.contains(id)).collect()
    }

    /// The answer as places that are new, the most important meetings first.
    fn places(&self, posed: &Posed, solution: &Solution) -> Vec<Place> {
        let mut places = posed.places(&self.plan, solution);
        places.retain(|place| self.change_of(place).is_some());
        places.sort_by_key(|place| (self.plan.get::<Meeting>(place.meeting).map(|one| one.priority), place.meeting));
        places
    }

    /// What a place is to its meeting; nothing when it is there already.
    fn change_of(&self, place: &Place) -> Option<PlacementChange> {
        let meeting: &Meeting = self.plan.get(place.meeting)?;
        let Some(starts) = meeting.starts.filter(|_| !meeting.status.waits()) else {
            return Some(PlacementChange::Placed);
        };
        match (starts.instant() == place.starts.instant(), meeting.space == Some(place.space)) {
            (false, _) => Some(PlacementChange::Moved),
            (true, false) => Some(PlacementChange::OtherRoom),
            (true, true) => None,
        }
    }

    /// The confirmed meetings that move beyond how many may: the least important ones.
    fn over_the_limit(&self, places: &[Place]) -> BTreeSet<MeetingId> {
        let Some(most) = self.most_confirmed_moved else { return BTreeSet::new() };
        let is_confirmed =
            |id: MeetingId| self.plan.get::<Meeting>(id).is_some_and(|one| one.status == MeetingStatus::Confirmed);
        places.iter().map(|place| place.meeting).filter(|id| is_confirmed(*id)).skip(most).collect()
    }

    fn proposal(&self, found: Found) -> PlacingProposal {
        let ranking = Ranking::in_force(&self.plan);
        let mut places = found.places;
        places.sort_by_key(|place| (place.starts.instant(), place.space, place.meeting));
        let rows = places.iter().filter_map(|place| self.row(&ranking, place)).collect();
        let unplaced = self.unplaced(&places, &found.stuck);
        let moved = places.iter().filter(|place| self.scope.movable.contains(&place.meeting)).count();
        let gap = found.solution.as_ref().and_then(|one| {
            let (cost, bound) = (one.cost?, one.bound?);
            let thousandths = (cost.saturating_sub(bound) * 1000).checked_div(cost).unwrap_or(0);
            Some(u32::try_from(thousandths).unwrap_or(1000))
        });
        PlacingProposal {
            placements: places.iter().map(letter).collect(),
            rows,
            unplaced,
            delegations: self.delegations(&ranking, &places),
            kept: self.scope.movable.len() - moved,
            proven: match found.solution.map(|one| one.status) {
                Some(Status::Optimal) => Proven::Best,
                Some(Status::Feasible) => Proven::Within,
                _ => Proven::Unknown,
            },
            gap,
            cancelled: found.cancelled,
        }
    }

    fn row(&self, ranking: &Ranking<'_>, place: &Place) -> Option<PlacementRow> {
        let meeting: &Meeting = self.plan.get(place.meeting)?;
        let has_place = !meeting.status.waits();
        let mut sides: Vec<DelegationId> = delegations_of(&self.plan, meeting.id).into_iter().collect();
        ranking.sort_delegations(&mut sides, |one| *one);
        let member = place.interpreter.and_then(|id| self.plan.staff_members.get(id));
        let from = meeting.space.filter(|_| has_place);
        Some(PlacementRow {
            meeting: meeting.id,
            title: meeting.title.clone(),
            change: self.change_of(place)?,
            was_confirmed: meeting.status == MeetingStatus::Confirmed,
            delegations: sides.into_iter().map(|one| name_of(&self.plan, one)).collect(),
            from_space: from,
            from_space_name: from.map(|space| space_name(&self.plan, space)).unwrap_or_default(),
            from_starts: meeting.starts.filter(|_| has_place).map(Into::into),
            space: place.space,
            space_name: space_name(&self.plan, place.space),
            starts: place.starts.into(),
            ends: place.ends.into(),
            interpreter: member.map(|one| trouble::person(&self.plan, one.person).name).unwrap_or_default(),
        })
    }

    /// Those that wait and were given nothing; and those that have a time and could be given no other where theirs is gone.
    fn unplaced(&self, places: &[Place], stuck: &BTreeSet<MeetingId>) -> Vec<UnplacedRow> {
        let placed: BTreeSet<MeetingId> = places.iter().map(|place| place.meeting).collect();
        let waiting = self.scope.waiting.iter().filter(|id| !placed.contains(id));
        let mut meetings: Vec<&Meeting> = waiting.chain(stuck).filter_map(|id| self.plan.get::<Meeting>(*id)).collect();
        meetings.sort_by_key(|meeting| (meeting.priority, meeting.id));
        let row = |meeting: &Meeting| UnplacedRow {
            meeting: meeting.id,
            title: meeting.title.clone(),
            keeps_its_place: stuck.contains(&meeting.id),
        };
        meetings.into_iter().map(row).collect()
    }

    fn delegations(&self, ranking: &Ranking<'_>, places: &[Place]) -> Vec<DelegationPlaced> {
        let mut told: BTreeMap<DelegationId, (usize, usize)> = BTreeMap::new();
        for place in places {
            let is_new = self.change_of(place) == Some(PlacementChange::Placed);
            for side in delegations_of(&self.plan, place.meeting) {
                let counts = told.entry(side).or_default();
                if is_new { counts.0 += 1 } else { counts.1 += 1 }
            }
        }
        let has_time = |id: &MeetingId| {
            let meeting = self.plan.get::<Meeting>(*id);
            meeting.is_some_and(|one| !one.status.waits() && one.status.is_on() && one.starts.is_some())
        };
        let row = |(delegation, (placed, moved)): (DelegationId, (usize, usize))| {
            let before = meetings_of(&self.plan, delegation).iter().filter(|id| has_time(id)).count();
            let name = name_of(&self.plan, delegation);
            DelegationPlaced { delegation, name, before, after: before + placed, placed, moved }
        };
        let mut rows: Vec<DelegationPlaced> = told.into_iter().map(row).collect();
        ranking.sort_delegations(&mut rows, |row| row.delegation);
        rows
    }
}

fn meetings_of(plan: &Plan, delegation: DelegationId) -> BTreeSet<MeetingId> {
    let people = plan.participants.of(delegation).map(|part| part.meeting);
    people.chain(plan.parties.of(delegation).map(|party| party.meeting)).collect()
}

pub(super) fn letter(place: &Place) -> OnePlacement {
    OnePlacement {
        meeting: place.meeting,
        space: place.space,
        starts: WallTime::showing(place.starts),
        ends: WallTime::showing(place.ends),
        interpreter: place.interpreter,
    }
}

impl Posed {
    /// The answer as places.
    pub(super) fn places(&self, plan: &Plan, solution: &Solution) -> Vec<Place> {
        let place = |one: &Assignment| {
            let (wish, space) = (&self.wishes[one.request], self.rooms[one.room]);
            let zone = zone_of_space(plan, space).unwrap_or(Tz::UTC);
            let start = self.grid.start_of(one.start)?;
            let end = start + TimeDelta::minutes(wish.minutes);
            let interpreter = one.interpreter.map(|number| self.interpreters[number]);
            let (starts, ends) = (Zoned::at(start, zone), Zoned::at(end, zone));
            Some(Place { meeting: wish.meeting, space, starts, ends, interpreter })
        };
        solution.assignments.iter().filter_map(place).collect()
    }

    /// Lets meetings begin no more where they were placed.
    fn bar(&mut self, places: &[Place], barred: &BTreeSet<MeetingId>) {
        for place in places.iter().filter(|place| barred.contains(&place.meeting)) {
            let Some(request) = self.wishes.iter().position(|wish| wish.meeting == place.meeting) else { continue };
            let Some(start) = self.grid.slot_at(place.starts.instant()) else { continue };
            let duration = self.instance.requests[request].duration;
            let spans = self.starts(request).into_iter().filter(|one| *one != start);
            self.instance.requests[request].windows = Some(spans.map(|one| Span(one, one + duration)).collect());
        }
    }

    /// Lets meetings be nowhere but where they are.
    fn hold(&mut self, held: &BTreeSet<MeetingId>) {
        let previous = self.instance.replan.iter().flat_map(|replan| replan.previous.clone()).collect::<Vec<_>>();
        for (request, _) in self.wishes.iter().enumerate().filter(|(_, wish)| held.contains(&wish.meeting)) {
            let Some(now) = previous.iter().find(|one| one.request == request) else { continue };
            let asked = &mut self.instance.requests[request];
            asked.windows = Some(vec![Span(now.start, now.start + asked.duration)]);
            asked.rooms = Some(vec![now.room]);
        }
    }

    /// The slots in which a request may begin.
    fn starts(&self, request: usize) -> Vec<usize> {
        let asked = &self.instance.requests[request];
        let in_a_day = |start: &usize| {
            let end_of_day = self.grid.day(self.grid.day_of(*start)).map_or(0, |(_, day)| day.1);
            start + asked.duration <= end_of_day
        };
        let in_a_window = |start: &usize| {
            asked.windows.as_ref().is_none_or(|all| all.iter().any(|one| one.holds(*start, start + asked.duration)))
        };
        (0..self.grid.slots()).filter(in_a_day).filter(in_a_window).collect()
    }
}

//! Why a meeting has no place: the smallest set of facts that forbids it, and the cheapest changes that would allow it, each
//! tried out before it is offered.

use super::facts::{Fact, Way, Ways};
use super::hitting::{Set, smallest_hitting};
use super::place::{Excused, GivesWay, OnePlacement};
use super::pose::{Ground, pose};
use super::propose::{Earliest, letter};
use super::remedies::{Remedy, cheapest};
use super::scope::Scope;
use super::solving::solved;
use super::telling::{Because, Telling};
use super::trying::{Place, held_against};
use crate::bookings::space_name;
use crate::commands::Answer;
use crate::operate::{Facts, facts, not_found};
use crate::planner::Planner;
use crate::trouble;
use crate::wire::Moment;
use attache_domain::bookings::{BookingPurpose, BookingStatus, RoomBooking};
use attache_domain::conflicts::Now;
use attache_domain::desk::ClosureAllowance;
use attache_domain::ids::*;
use attache_domain::meetings::{Meeting, MeetingWindow};
use attache_domain::plan::{Plan, Thing};
use attache_scheduler::solve::Limits;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Seconds of counted work to find out whether what must move can: it is little, and somebody waits.
const TRIAL_SECONDS: f64 = 0.5;

/// A meeting to ask about.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskWhyNot {
    /// The meeting; one that waits for a time, or that has one and may go elsewhere.
    pub meeting: MeetingId,
}

/// Why a meeting has no place.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhyNot {
    /// The meeting.
    pub meeting: MeetingId,
    /// Where it could simply be; then nothing forbids it.
    pub free: Option<FreePlace>,
    /// What together forbids it: without any one of these it could be placed.
    pub because: Vec<Because>,
    /// What would allow it, the least disturbance first.
    pub changes: Vec<ChangeOffer>,
}

/// A place nobody must give way for.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct FreePlace {
    pub space: SpaceId,
    pub space_name: String,
    pub starts: Moment,
    pub ends: Moment,
    /// To hand to `place_meetings`.
    pub placement: OnePlacement,
}

/// A change that would allow it, tried out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangeOffer {
    /// What would be done, in order; each with its sentence.
    pub steps: Vec<ChangeStep>,
    /// Where the meeting would be.
    pub place: FreePlace,
    /// Everything to hand to `place_meetings`.
    pub placements: Vec<OnePlacement>,
    /// And what gives way first.
    pub first: GivesWay,
}

/// A part of a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangeStep {
    /// What kind of change it is.
    pub word: ChangeWord,
    /// What its sentence says.
    pub facts: Facts,
}

/// What kind of change allows a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangeWord {
    /// A hold is released.
    Release,
    /// The meeting lies outside the times given for it.
    Widen,
    /// A room that is kept for others lets it in.
    LetIn,
    /// Another meeting goes elsewhere.
    Move,
    /// Somebody stays away from a session.
    Excuse,
}

impl ChangeWord {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Release, Self::Widen, Self::LetIn, Self::Move, Self::Excuse];

    /// Its name, which its sentence has too.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Widen => "widen",
            Self::LetIn => "let_in",
            Self::Move => "move",
            Self::Excuse => "excuse",
        }
    }
}

/// Reads why a meeting has no place, and what would give it one.
///
/// # Errors
/// [`crate::Refusal::NotFound`].
pub fn why_not(planner: &Planner, input: AskWhyNot) -> Answer<WhyNot> {
    let plan = planner.plan();
    plan.get::<Meeting>(input.meeting).ok_or_else(|| not_found::<Meeting>(input.meeting))?;
    let asking = Asking { plan, now: planner.moment(), earliest: Earliest::of(planner)?, meeting: input.meeting };
    Ok(asking.answer())
}

struct Asking<'plan> {
    plan: &'plan Plan,
    now: Now,
    earliest: Earliest,
    meeting: MeetingId,
}

impl Asking<'_> {
    fn answer(&self) -> WhyNot {
        let scope = Scope { waiting: vec![self.meeting], movable: Vec::new() };
        let ground = Ground::of(self.plan, self.now.at, self.earliest.0, &scope);
        let empty = WhyNot { meeting: self.meeting, free: None, because: Vec::new(), changes: Vec::new() };
        let Some((wish, ways)) = Ways::of_one(&ground) else { return empty };
        let free = ways.free().map(|way| self.shown(&Place::of(self.plan, self.meeting, way)));
        if free.is_some() {
            return WhyNot { free, ..empty };
        }
        let against: Vec<Set> = ways.ways.iter().map(|(_, against)| against.clone()).collect();
        let forbidding = smallest_hitting(&against).unwrap_or_default();
        let forbidding: Vec<Fact> = forbidding.into_iter().map(|number| ways.facts[number]).collect();
        let because = Telling { plan: self.plan, wish: &wish, ways: &ways, zone: ground.zone }.told(&forbidding);
        let offers = cheapest(&ground, &ways);
        let changes = offers.into_iter().filter_map(|(way, remedies)| self.offer(way, &remedies)).collect();
        WhyNot { because, changes, ..empty }
    }

    fn shown(&self, place: &Place) -> FreePlace {
        FreePlace {
            space: place.space,
            space_name: space_name(self.plan, place.space),
            starts: place.starts.into(),
            ends: place.ends.into(),
            placement: letter(place),
        }
    }

    /// The change a way takes, if it really leads to a place for everything: tried on a copy of the plan.
    fn offer(&self, way: Way, remedies: &[Remedy]) -> Option<ChangeOffer> {
        let place = Place::of(self.plan, self.meeting, way);
        let changed = self.changed(remedies, &place);
        let moves: Vec<MeetingId> =
            remedies.iter().filter_map(|one| if let Remedy::Move(id) = one { Some(*id) } else { None }).collect();
        let places = if moves.is_empty() { vec![place] } else { self.all_placed(&changed, moves)? };
        if !held_against(&changed, &places, self.now).is_empty() {
            return None;
        }
        let own = places.iter().find(|one| one.meeting == self.meeting)?;
        Some(ChangeOffer {
            steps: remedies.iter().map(|one| self.step(*one, &places)).collect(),
            place: self.shown(own),
            placements: places.iter().map(letter).collect(),
            first: gives_way(self.meeting, remedies),
        })
    }

    /// The plan as it is when all but the meetings have given way.
    fn changed(&self, remedies: &[Remedy], place: &Place) -> Plan {
        let mut plan = self.plan.clone();
        for remedy in remedies {
            match *remedy {
                Remedy::Release(id) => {
                    if let Some(hold) = plan.room_bookings.get(id).cloned() {
                        plan.room_bookings.put(RoomBooking { status: BookingStatus::Released, ..hold });
                    }
                }
                Remedy::Widen => {
                    let id = MeetingWindowId::of(uuid::Uuid::max());
                    let (meeting, starts, ends) = (self.meeting, place.starts, place.ends);
                    plan.meeting_windows.put(MeetingWindow { id, meeting, starts, ends });
                }
                Remedy::LetIn(closure) => {
                    let (id, purpose) = (ClosureAllowanceId::of(closure.uuid()), Some(BookingPurpose::Meeting));
                    plan.closure_allowances.put(ClosureAllowance { id, closure, delegation: None, purpose });
                }
                Remedy::Excuse(person, session) => {
                    let parts = plan.attendances.of(person).filter(|part| part.session == session);
                    let parts: Vec<AttendanceId> = parts.map(|part| part.id).collect();
                    for part in parts {
                        plan.attendances.take(part);
                    }
                }
                Remedy::Move(_) => {}
            }
        }
        plan
    }

    /// Places for the meeting and for those that must go elsewhere for it; nothing when one of them finds none.
    fn all_placed(&self, plan: &Plan, moves: Vec<MeetingId>) -> Option<Vec<Place>> {
        let mut movable = moves;
        movable.sort_unstable();
        let scope = Scope { waiting: vec![self.meeting], movable };
        let ground = Ground::of(plan, self.now.at, self.earliest.0, &scope);
        let posed = pose(&ground)?;
        let limits = Limits { seconds: TRIAL_SECONDS, seed: 1, threads: 1 };
        let solution = solved(&posed.instance, &limits, &|_| true);
        let all = scope.movable.len() + 1;
        let places: Vec<Place> = posed.places(plan, &solution);
        (places.len() == all).then_some(places)
    }

    fn step(&self, remedy: Remedy, places: &[Place]) -> ChangeStep {
        let when = |place: &Place| place.starts.local().format("%Y-%m-%d %H:%M").to_string();
        match remedy {
            Remedy::Release(id) => {
                let name = self.plan.name_of(Thing::RoomBooking(id));
                ChangeStep { word: ChangeWord::Release, facts: facts([("name", name)]) }
            }
            Remedy::Widen => {
                let own = places.iter().find(|one| one.meeting == self.meeting).map(when).unwrap_or_default();
                ChangeStep { word: ChangeWord::Widen, facts: facts([("when", own)]) }
            }
            Remedy::LetIn(id) => {
                let name = self.plan.closures.get(id).map(|one| one.reason.clone()).unwrap_or_default();
                ChangeStep { word: ChangeWord::LetIn, facts: facts([("name", name)]) }
            }
            Remedy::Move(id) => {
                let name = self.plan.name_of(Thing::Meeting(id));
                let to = places.iter().find(|one| one.meeting == id);
                let space = to.map(|one| space_name(self.plan, one.space)).unwrap_or_default();
                let when = to.map(when).unwrap_or_default();
                ChangeStep { word: ChangeWord::Move, facts: facts([("name", name), ("when", when), ("space", space)]) }
            }
            Remedy::Excuse(person, session) => {
                let name = self.plan.name_of(Thing::Session(session));
                let who = trouble::person(self.plan, person).name;
                ChangeStep { word: ChangeWord::Excuse, facts: facts([("name", name), ("who", who)]) }
            }
        }
    }
}

fn gives_way(meeting: MeetingId, remedies: &[Remedy]) -> GivesWay {
    let mut first = GivesWay::default();
    for remedy in remedies {
        match *remedy {
            Remedy::Release(id) => first.release.push(id),
            Remedy::LetIn(id) => first.let_in.push(id),
            Remedy::Widen => first.widen.push(meeting),
            Remedy::Excuse(person, session) => first.excuse.push(Excused { person, session }),
            Remedy::Move(_) => {}
        }
    }
    first
}

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
use super::table::Sitter;
use super::trying::{Place, held_against};
use super::wishes::Wish;
use crate::bookings::space_name;
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::operate::{Facts, facts, not_found};
use crate::planner::Planner;
use crate::rooms::zone_of_space;
use crate::trouble;
use crate::wire::Moment;
use attache_domain::bookings::{BookingPurpose, BookingStatus, RoomBooking};
use attache_domain::conflicts::Now;
use attache_domain::desk::ClosureAllowance;
use attache_domain::ids::*;
use attache_domain::meetings::{Meeting, MeetingWindow};
use attache_domain::plan::{Plan, Thing};
use attache_domain::time::Zoned;
use attache_scheduler::solve::Limits;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Seconds of counted work to find out whether what must move can: it is little, and somebody waits.
const TRIAL_SECONDS: f64 = 0.5;
/// The most stretches of time that are named when somebody is free only then.
const MOST_STRETCHES: usize = 3;

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

/// Some of what forbids it: everything about one person, one room, one interpreter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Because {
    /// What kind of fact it is.
    pub word: BecauseWord,
    /// What its sentence says, by the name it has there.
    pub facts: Facts,
}

/// What kind of fact forbids a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BecauseWord {
    /// Somebody has no time but in a few stretches.
    FreeOnly,
    /// Somebody is elsewhere.
    Taken,
    /// It may lie only then.
    Window,
    /// Rooms are shut.
    Shut,
    /// A room is closed or kept for others.
    Closed,
    /// Rooms are used.
    Used,
    /// Nobody interprets.
    NoInterpreter,
    /// An interpreter does not work then.
    OffDuty,
    /// An interpreter is elsewhere.
    Interprets,
    /// No room has what it needs.
    NoRoom,
}

impl BecauseWord {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::FreeOnly,
        Self::Taken,
        Self::Window,
        Self::Shut,
        Self::Closed,
        Self::Used,
        Self::NoInterpreter,
        Self::OffDuty,
        Self::Interprets,
        Self::NoRoom,
    ];

    /// Its name, which its sentence has too.
    pub const fn word(self) -> &'static str {
        match self {
            Self::FreeOnly => "free_only",
            Self::Taken => "taken",
            Self::Window => "window",
            Self::Shut => "shut",
            Self::Closed => "closed",
            Self::Used => "used",
            Self::NoInterpreter => "no_interpreter",
            Self::OffDuty => "off_duty",
            Self::Interprets => "interprets",
            Self::NoRoom => "no_room",
        }
    }
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
        let (Some(whole), Some(wish)) = (ground.whole(), ground.wishes().pop()) else { return empty };
        let rooms = ground.rooms(std::slice::from_ref(&wish), &whole);
        let grid = ground.grid(std::slice::from_ref(&wish), &rooms, &whole);
        let ways = Ways::of(&ground, &wish, &rooms, &grid);
        let free = ways.ways.iter().find(|(_, against)| against.is_empty()).map(|(way, _)| self.free_place(*way));
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

    fn free_place(&self, way: Way) -> FreePlace {
        let place = self.place(self.meeting, way);
        self.shown(&place)
    }

    fn place(&self, meeting: MeetingId, way: Way) -> Place {
        let zone = zone_of_space(self.plan, way.space).unwrap_or(Tz::UTC);
        let (starts, ends) = (Zoned::at(way.interval.start(), zone), Zoned::at(way.interval.known_end(), zone));
        Place { meeting, space: way.space, starts, ends, interpreter: way.interpreter }
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
        let place = self.place(self.meeting, way);
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

/// Facts in words: everything about one person, one room, one interpreter together.
struct Telling<'a> {
    plan: &'a Plan,
    wish: &'a Wish,
    ways: &'a Ways,
    zone: Tz,
}

/// What the facts told together have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum About {
    Sitter(Sitter),
    Window,
    Shut,
    Closed(ClosureId),
    Used,
    NoInterpreter,
    OffDuty(StaffMemberId),
    Interprets(StaffMemberId),
    NoRoom,
}

impl Telling<'_> {
    fn told(&self, forbidding: &[Fact]) -> Vec<Because> {
        let mut groups: BTreeMap<About, Vec<Fact>> = BTreeMap::new();
        for fact in forbidding {
            groups.entry(about(*fact)).or_default().push(*fact);
        }
        groups.iter().map(|(about, facts)| self.because(*about, facts)).collect()
    }

    fn because(&self, about: About, group: &[Fact]) -> Because {
        let told = |word, facts| Because { word, facts };
        let things = || self.things(group);
        match about {
            About::Sitter(sitter) => match self.free_of(sitter) {
                Some(free) => told(BecauseWord::FreeOnly, facts([("who", self.name(sitter)), ("free", free)])),
                None => told(BecauseWord::Taken, facts([("who", self.name(sitter)), ("things", things())])),
            },
            About::Window => told(BecauseWord::Window, facts([("windows", self.windows())])),
            About::Shut => told(BecauseWord::Shut, facts([("rooms", self.rooms(group))])),
            About::Closed(id) => {
                let reason = self.plan.closures.get(id).map(|one| one.reason.clone()).unwrap_or_default();
                told(BecauseWord::Closed, facts([("rooms", self.rooms(group)), ("reason", reason)]))
            }
            About::Used => told(BecauseWord::Used, facts([("rooms", self.rooms(group)), ("things", things())])),
            About::NoInterpreter => {
                let pair = self.wish.pair.as_ref();
                let (one, other) = pair.map(|pair| (pair.one(), pair.other())).unwrap_or_default();
                told(BecauseWord::NoInterpreter, facts([("one", one.to_owned()), ("other", other.to_owned())]))
            }
            About::OffDuty(id) => told(BecauseWord::OffDuty, facts([("who", self.member(id))])),
            About::Interprets(id) => {
                told(BecauseWord::Interprets, facts([("who", self.member(id)), ("things", things())]))
            }
            About::NoRoom => told(BecauseWord::NoRoom, Facts::new()),
        }
    }

    fn name(&self, sitter: Sitter) -> String {
        match sitter {
            Sitter::Person(person) => trouble::person(self.plan, person).name,
            Sitter::Unnamed(delegation) | Sitter::Counted(delegation) => name_of(self.plan, delegation),
            Sitter::Chair(meeting) => self.plan.name_of(Thing::Meeting(meeting)),
        }
    }

    fn member(&self, id: StaffMemberId) -> String {
        self.plan.staff_members.get(id).map(|one| trouble::person(self.plan, one.person).name).unwrap_or_default()
    }

    /// What takes the time, each once.
    fn things(&self, group: &[Fact]) -> String {
        let things: BTreeSet<Thing> = group
            .iter()
            .filter_map(|fact| match fact {
                Fact::Taken(_, thing) | Fact::Used(_, thing) | Fact::Interprets(_, thing) => Some(*thing),
                _ => None,
            })
            .collect();
        let names: BTreeSet<String> =
            things.into_iter().map(|thing| format!("“{}”", self.plan.name_of(thing))).collect();
        names.into_iter().collect::<Vec<_>>().join(", ")
    }

    fn rooms(&self, group: &[Fact]) -> String {
        let rooms: BTreeSet<SpaceId> = group
            .iter()
            .filter_map(|fact| match fact {
                Fact::Shut(space) | Fact::Closed(space, _) | Fact::Used(space, _) => Some(*space),
                _ => None,
            })
            .collect();
        let names: Vec<String> = rooms.into_iter().map(|space| space_name(self.plan, space)).collect();
        names.join(", ")
    }

    fn windows(&self) -> String {
        let windows = self.wish.windows.as_deref().unwrap_or_default();
        windows.iter().map(|window| self.stretch(window.start(), window.known_end())).collect::<Vec<_>>().join(", ")
    }

    /// When somebody is free for a meeting of this length, where that is only in a few stretches.
    fn free_of(&self, sitter: Sitter) -> Option<String> {
        let is_free = |against: &Set| {
            !against.iter().any(|fact| matches!(self.ways.facts[*fact], Fact::Taken(who, _) if who == sitter))
        };
        let times: BTreeSet<(DateTime<Utc>, DateTime<Utc>)> = self
            .ways
            .ways
            .iter()
            .filter(|(_, against)| is_free(against))
            .map(|(way, _)| (way.interval.start(), way.interval.known_end()))
            .collect();
        let mut stretches: Vec<(DateTime<Utc>, DateTime<Utc>)> = Vec::new();
        for (from, to) in times {
            match stretches.last_mut() {
                Some(last) if from <= last.1 => last.1 = last.1.max(to),
                _ => stretches.push((from, to)),
            }
        }
        let is_few = (1..=MOST_STRETCHES).contains(&stretches.len());
        is_few.then(|| stretches.into_iter().map(|(from, to)| self.stretch(from, to)).collect::<Vec<_>>().join(", "))
    }

    fn stretch(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> String {
        let (from, to) = (from.with_timezone(&self.zone), to.with_timezone(&self.zone));
        format!("{}–{}", from.format("%Y-%m-%d %H:%M"), to.format("%H:%M"))
    }
}

fn about(fact: Fact) -> About {
    match fact {
        Fact::Taken(sitter, _) => About::Sitter(sitter),
        Fact::Window => About::Window,
        Fact::Shut(_) => About::Shut,
        Fact::Closed(_, closure) => About::Closed(closure),
        Fact::Used(..) => About::Used,
        Fact::NoInterpreter => About::NoInterpreter,
        Fact::OffDuty(id) => About::OffDuty(id),
        Fact::Interprets(id, _) => About::Interprets(id),
        Fact::NoRoom => About::NoRoom,
    }
}

//! The facts that forbid a meeting, in words: everything about one person, one room, one interpreter together.

use super::facts::{Fact, Ways};
use super::hitting::Set;
use super::table::Sitter;
use super::wishes::Wish;
use crate::bookings::space_name;
use crate::delegations::name_of;
use crate::operate::{Facts, facts};
use crate::trouble;
use attache_domain::ids::*;
use attache_domain::plan::{Plan, Thing};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// The most stretches of time that are named when somebody is free only then.
const MOST_STRETCHES: usize = 3;

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
    /// The desk gives the asking delegation no more then.
    Desk,
}

impl BecauseWord {
    /// Every kind.
    pub const ALL: [Self; 11] = [
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
        Self::Desk,
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
            Self::Desk => "desk",
        }
    }
}

/// Whoever puts facts into words.
pub(super) struct Telling<'a> {
    /// The forum.
    pub plan: &'a Plan,
    /// What the meeting asks for.
    pub wish: &'a Wish,
    /// All ways to place it.
    pub ways: &'a Ways,
    /// The zone of the forum.
    pub zone: Tz,
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
    Desk(DelegationId),
}

impl Telling<'_> {
    /// Facts, grouped by what they are about.
    pub fn told(&self, forbidding: &[Fact]) -> Vec<Because> {
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
            About::Desk(id) => told(BecauseWord::Desk, facts([("who", name_of(self.plan, id))])),
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
        Fact::Desk(id) => About::Desk(id),
    }
}

//! What each meeting asks for, in the engine's words: who, how long, when, in which rooms, with which interpreter.

use super::grid::Grid;
use super::pose::Ground;
use super::table::{Sitter, Table, sitters};
use attache_domain::bookings::BookingPurpose;
use attache_domain::claimant::Claimant;
use attache_domain::conflicts::{Rule, Settings};
use attache_domain::desk::DeskRules;
use attache_domain::desk_rules::{governs, rules_for};
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::room_offers::{Needs, fit};
use attache_domain::rooms::Space;
use attache_domain::space_tree::parts;
use attache_domain::time::Interval;
use attache_domain::understanding::{Gap, open_gaps};
use attache_scheduler::format::{Request, Span};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// What a held meeting of some priority is worth, in meetings of the lowest: our assumption. Twenty small wishes do not
/// outweigh one that must be.
fn weight(priority: Priority) -> u64 {
    match priority {
        Priority::Must => 20,
        Priority::High => 6,
        Priority::Normal => 3,
        Priority::Low => 1,
    }
}

/// A meeting as the engine places it.
#[derive(Debug, Clone)]
pub(super) struct Wish {
    /// Which.
    pub meeting: MeetingId,
    /// How long it lasts, in minutes.
    pub minutes: i64,
    /// Who must be there.
    pub sitters: Vec<Sitter>,
    /// The rooms that would do, whenever.
    pub rooms: Vec<SpaceId>,
    /// When it may lie; nothing when at any time.
    pub windows: Option<Vec<Interval>>,
    /// The languages an interpreter is needed between.
    pub pair: Option<LanguagePair>,
}

/// How long a meeting lasts: one that has its place as it does now, one that waits as was asked; or else as the desk lends
/// rooms.
pub(super) fn minutes_of(meeting: &Meeting, rules: Option<&DeskRules>) -> i64 {
    let times = meeting.starts.zip(meeting.ends);
    let now = times.map(|(from, to)| (to.instant() - from.instant()).num_minutes()).filter(|minutes| *minutes > 0);
    let lent = rules.and_then(|rules| rules.slot_minutes);
    let known = if meeting.status.waits() { meeting.minutes.or(now) } else { now.or(meeting.minutes) };
    known.or(lent).unwrap_or(USUAL_MINUTES)
}

impl Wish {
    /// What is known of a meeting.
    pub fn of(plan: &Plan, meeting: &Meeting, rooms: &[&Space], now: DateTime<Utc>) -> Self {
        let rules = rooms.first().and_then(|space| rules_for(plan, space.id));
        let minutes = minutes_of(meeting, rules.filter(|rules| governs(rules, BookingPurpose::Meeting)));
        let windows: Vec<Interval> =
            plan.meeting_windows.of(meeting.id).filter_map(|one| one.interval().ok()).collect();
        Self {
            meeting: meeting.id,
            minutes,
            sitters: sitters(plan, meeting),
            rooms: rooms_for(plan, meeting, rooms, minutes, now),
            windows: (!windows.is_empty()).then_some(windows),
            pair: interpreted(plan, meeting),
        }
    }
}

/// The rooms a meeting can be in. A whole of which a part would do is left for those who need it.
fn rooms_for(plan: &Plan, meeting: &Meeting, rooms: &[&Space], minutes: i64, now: DateTime<Utc>) -> Vec<SpaceId> {
    let needs = Needs::of(plan, Claimant::of(plan, Thing::Meeting(meeting.id)), Interval::open(now), minutes, now);
    let wished = |space: &Space| {
        meeting.wished_space.is_none_or(|wished| wished == space.id)
            && meeting.wished_venue.is_none_or(|wished| wished == space.venue)
    };
    let fitting = rooms.iter().filter(|space| wished(space));
    let fitting = fitting.filter(|space| fit(plan, &needs, space).is_some_and(|merits| merits.missing == 0));
    let all: BTreeSet<SpaceId> = fitting.map(|space| space.id).collect();
    let in_parts = |whole: &SpaceId| parts(plan, *whole).iter().any(|part| all.contains(part));
    all.iter().copied().filter(|space| !in_parts(space)).collect()
}

/// The two languages an interpreter is needed between: the first two of the sides that do not follow each other, where
/// interpretation was asked for and nobody at the table does it yet.
fn interpreted(plan: &Plan, meeting: &Meeting) -> Option<LanguagePair> {
    if meeting.interpretation == Interpretation::None {
        return None;
    }
    open_gaps(plan, meeting.id).iter().find_map(Gap::pair)
}

/// What the engine must know beside a wish.
pub(super) struct Frame<'plan> {
    /// The forum.
    pub ground: &'plan Ground<'plan>,
    /// Its slots.
    pub grid: &'plan Grid,
    /// The first slot in which a meeting may begin.
    pub from: usize,
    /// The rules all rooms share, when they do.
    pub rules: Option<&'plan DeskRules>,
    /// The longest rest an interpreter needs, in minutes.
    pub rest: i64,
}

impl Frame<'_> {
    /// A wish as the engine reads it: the numbers of its rooms come later. `None` when no slot is left for it.
    pub fn request(&self, wish: &Wish, table: &mut Table) -> Option<Request> {
        let meeting: &Meeting = self.ground.plan.get(wish.meeting)?;
        let mut delegations: Vec<usize> = wish.sitters.iter().map(|one| table.place(*one)).collect();
        delegations.extend(self.counted(meeting).into_iter().map(|one| table.place(Sitter::Counted(one))));
        let windows = self.windows(wish);
        if windows.as_ref().is_some_and(Vec::is_empty) {
            return None;
        }
        Some(Request {
            name: meeting.title.clone(),
            delegations,
            weight: weight(meeting.priority),
            duration: self.grid.length(wish.minutes + self.pause(meeting, wish)),
            seats: 0,
            equipment: Vec::new(),
            venues: None,
            rooms: None,
            preferred_rooms: Vec::new(),
            windows,
            interpretation: wish.pair.as_ref().map(|pair| [pair.one().to_owned(), pair.other().to_owned()]),
            mandatory: false,
            after: Vec::new(),
        })
    }

    /// The delegations whose asking the desk counts: those that asked, where it gives each so many a day.
    fn counted(&self, meeting: &Meeting) -> Vec<DelegationId> {
        if self.rules.is_none_or(|rules| rules.quota_per_day.is_none()) {
            return Vec::new();
        }
        let parties = self.ground.plan.parties.of(meeting.id).map(|one| (one.side, one.delegation));
        let people = self.ground.plan.participants.of(meeting.id).filter_map(|one| Some((one.side, one.delegation?)));
        let asking = parties.chain(people).filter(|(side, _)| *side == MeetingSide::Requesting);
        asking.map(|(_, delegation)| delegation).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Minutes kept free after it for everybody: between two meetings of a delegation where the desk lets none follow the
    /// other directly, for the way to another room, for an interpreter's rest.
    fn pause(&self, meeting: &Meeting, wish: &Wish) -> i64 {
        let apart = self.rules.is_some_and(|rules| rules.non_consecutive) && !self.asks(meeting).is_empty();
        let apart = if apart { self.grid.minutes } else { 0 };
        let way = Settings::of(self.ground.plan).minutes(Rule::TransferTooShort);
        let rest = if wish.pair.is_some() { self.rest } else { 0 };
        apart.max(way).max(rest)
    }

    fn asks(&self, meeting: &Meeting) -> Vec<DelegationId> {
        let people = self.ground.plan.participants.of(meeting.id).filter(|one| one.side == MeetingSide::Requesting);
        people.filter_map(|one| one.delegation).collect()
    }

    /// Where it may lie: in its own windows, and where the desk divides time into slots from the beginning of one. The pause
    /// after it may reach over the end of a window.
    fn windows(&self, wish: &Wish) -> Option<Vec<Span>> {
        let own: Option<Vec<Span>> =
            wish.windows.as_ref().map(|all| all.iter().flat_map(|window| self.grid.within(window)).collect());
        let length = self.grid.length(wish.minutes);
        let meeting: &Meeting = self.ground.plan.get(wish.meeting)?;
        let with_pause = self.grid.length(wish.minutes + self.pause(meeting, wish));
        let is_free = |start: &usize| self.ground.begins_a_slot(*start, self.grid, wish);
        if own.is_none() && (self.from..self.grid.slots()).all(|start| is_free(&start)) {
            return None;
        }
        let fits = |start: usize| own.as_ref().is_none_or(|own| own.iter().any(|one| one.holds(start, start + length)));
        let starts = (self.from..self.grid.slots()).filter(|start| fits(*start) && is_free(start));
        let end_of_day = |start: usize| self.grid.day(self.grid.day_of(start)).map_or(0, |(_, day)| day.1);
        let spans = starts.map(|start| Span(start, start + with_pause));
        Some(spans.filter(|span| span.1 <= end_of_day(span.0)).collect())
    }
}

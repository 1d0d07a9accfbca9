//! Find a room by what is needed.

use super::space_name;
use super::together::{Placement, placement};
use super::uses::UseLetter;
use crate::commands::Answer;
use crate::operate::{Facts, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::rooms::{MOST_BOOTHS, zone_of_space};
use crate::wire::{self, Moment, WallTime};
use attache_domain::bookings::BookingPurpose;
use attache_domain::claimant::Claimant;
use attache_domain::ids::*;
use attache_domain::needs_of_use::{OPEN_END_MINUTES, seats};
use attache_domain::plan::{Plan, Thing};
use attache_domain::room_offers::{Condition, Needs, Offer, offers};
use attache_domain::rooms::{Layout, Venue, listed};
use attache_domain::space_uses::SpaceUse;
use attache_domain::time::{Interval, Zoned};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The longest window that is searched, in days.
const MOST_DAYS: i64 = 62;
/// How much later than its own hours something may be that looks for another room.
const LATER: TimeDelta = TimeDelta::hours(2);
/// Seconds of a quarter of an hour.
const QUARTER: i64 = 15 * 60;
/// Offers shown unless more are asked for.
const OFFERS: usize = 20;

/// What a room is wanted for. What is absent does not matter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct FindRoom {
    /// The earliest it may begin. Absent with `to`, what looks for another room is offered its own hours and two more, from
    /// its start or, where that is over, from now on.
    pub from: Option<WallTime>,
    /// The latest it may end.
    pub to: Option<WallTime>,
    /// How long it takes; absent, all of the window, or as long as it is.
    pub minutes: Option<i64>,
    pub people: Option<i64>,
    pub layout: Option<Layout>,
    /// Words with commas between them.
    pub equipment: Option<String>,
    pub booths: Option<i64>,
    pub step_free: Option<bool>,
    /// The room it should be near.
    pub near: Option<SpaceId>,
    pub purpose: Option<BookingPurpose>,
    pub delegation: Option<DelegationId>,
    /// What looks for a room or for another: it is not in its own way, and what it needs is known, whether or not it has a
    /// room, an end or more than an inquiry yet.
    pub r#for: Option<UseLetter>,
    /// The most offers to show.
    pub most: Option<i64>,
}

/// A room and a time that would do, the best first.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct RoomOffer {
    pub space: SpaceId,
    pub space_name: String,
    pub venue_name: String,
    pub floor: String,
    /// People it takes as it would be furnished.
    pub takes: Option<i64>,
    pub starts: Moment,
    pub ends: Moment,
    /// What must happen first; nothing when it is simply free.
    pub conditions: Vec<OfferCondition>,
    /// Why it stands where it stands, the weightiest first.
    pub reasons: Vec<OfferReason>,
}

/// What must happen before an offer holds.
#[derive(Debug, Serialize, TS)]
pub struct OfferCondition {
    /// Its sentence, as the words name it.
    pub word: ConditionWord,
    /// What the sentence says.
    pub facts: Facts,
    /// The hold to release.
    pub hold: Option<RoomBookingId>,
    /// The meeting to decline or to move, which is only asked for.
    pub meeting: Option<MeetingId>,
}

/// What must happen before an offer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConditionWord {
    /// A hold is released.
    Release,
    /// A meeting that is only asked for is declined, or goes elsewhere.
    Unplace,
    /// Setting up or clearing takes less time.
    Shorter,
    /// Who keeps the room makes an exception.
    LetIn,
}

impl ConditionWord {
    /// Every word.
    pub const ALL: [Self; 4] = [Self::Release, Self::Unplace, Self::Shorter, Self::LetIn];
}

/// What speaks for or against an offer.
#[derive(Debug, Serialize, TS)]
pub struct OfferReason {
    /// Its sentence, as the words name it.
    pub word: ReasonWord,
    /// What the sentence says.
    pub facts: Facts,
}

/// What speaks for or against an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReasonWord {
    /// It is simply free.
    Free,
    /// Something must be done first.
    AfterConditions,
    /// Things asked for are not known to be there.
    ThingsMissing,
    /// Nobody looked yet whether there is a step.
    StepUnknown,
    /// The room that was named, or one that is a part of it.
    SameRoom,
    /// On the same floor as the room that was named.
    SameFloor,
    /// In the same building.
    SameBuilding,
    /// In the same venue.
    SameVenue,
    /// In another venue.
    OtherVenue,
    /// At the beginning of the window.
    AtOnce,
    /// Later.
    Later,
    /// Seats that stay empty.
    SeatsSpare,
    /// Nobody entered how many it takes.
    SizeUnknown,
}

impl ReasonWord {
    /// Every word.
    pub const ALL: [Self; 13] = [
        Self::Free,
        Self::AfterConditions,
        Self::ThingsMissing,
        Self::StepUnknown,
        Self::SameRoom,
        Self::SameFloor,
        Self::SameBuilding,
        Self::SameVenue,
        Self::OtherVenue,
        Self::AtOnce,
        Self::Later,
        Self::SeatsSpare,
        Self::SizeUnknown,
    ];
}

/// Reads which rooms would do, the best first.
pub fn find_room(planner: &Planner, input: FindRoom) -> Answer<Vec<RoomOffer>> {
    let needs = needs(planner, &input)?;
    let most = wire::number("most", input.most.unwrap_or(OFFERS as i64), 1, 1000)?;
    let found = offers(&planner.plan, &needs);
    Ok(found
        .into_iter()
        .take(usize::try_from(most).unwrap_or(OFFERS))
        .map(|one| shown(planner, &needs, &one))
        .collect())
}

fn needs(planner: &Planner, input: &FindRoom) -> Answer<Needs> {
    let (plan, now) = (&planner.plan, planner.now());
    let thing = input.r#for.as_ref().map(UseLetter::thing).transpose()?;
    let own = thing.map(|thing| placement(plan, thing)).transpose()?;
    let near = input.near.or(own.and_then(|own| own.space));
    let (window, usual) = window(planner, input, own, near)?;
    let whole = window.minutes().unwrap_or(0);
    let minutes = wire::number("minutes", input.minutes.unwrap_or(usual), 1, whole.max(1))?;
    let mut needs = match thing {
        Some(thing) => Needs::of(plan, Claimant::of(plan, thing), window, minutes, now),
        None => Needs::new(window, minutes, BookingPurpose::Meeting, now),
    };
    needs.near = near;
    needs.furnishing.layout = input.layout.or(needs.furnishing.layout);
    if let Some(people) = input.people {
        needs.people = Some(wire::number("people", people, 0, 1_000_000)?);
    }
    if let Some(equipment) = &input.equipment {
        needs.equipment = listed(&wire::text("equipment", equipment, 1000)?).map(str::to_owned).collect();
    }
    if let Some(booths) = input.booths {
        needs.booths = wire::number("booths", booths, 0, MOST_BOOTHS)?;
    }
    wire::edit(&mut needs.step_free, input.step_free);
    wire::edit(&mut needs.purpose, input.purpose);
    if let Some(delegation) = input.delegation {
        needs.delegations = vec![delegation];
    }
    Ok(needs)
}

/// The window that is searched, and the minutes it is searched for unless others are asked for. A window that was given
/// may lie in the past; one that is made up does not, unless what looks for a room is over itself.
fn window(
    planner: &Planner,
    input: &FindRoom,
    own: Option<Placement>,
    near: Option<SpaceId>,
) -> Answer<(Interval, i64)> {
    let bounds = |from, to| Interval::new(from, to).map_err(|error| Refusal::of_time("to", error));
    let minutes_of = |window: &Interval| window.minutes().unwrap_or(0);
    let (Some(from), Some(to)) = (&input.from, &input.to) else {
        let own = own.filter(|_| input.from.is_none() && input.to.is_none());
        let field = if input.from.is_none() { "from" } else { "to" };
        let starts = own.and_then(|own| own.starts).ok_or_else(|| Refusal::invalid(field, Problem::Empty))?.instant();
        let ends = own.and_then(|own| own.ends).map(|ends| ends.instant());
        let minutes = ends.map_or(OPEN_END_MINUTES, |ends| (ends - starts).num_minutes().max(1));
        let length = TimeDelta::minutes(input.minutes.unwrap_or(minutes).clamp(1, MOST_DAYS * 24 * 60));
        let (now, is_past) = (planner.now(), starts + length <= planner.now());
        let from = if is_past { starts } else { starts.max(next_quarter(now)) };
        return Ok((bounds(from, from + length + LATER)?, minutes));
    };
    let zone = near.and_then(|space| zone_of_space(&planner.plan, space)).unwrap_or(planner.forum()?.zone);
    let window = bounds(from.read("from", zone)?.instant(), to.read("to", zone)?.instant())?;
    if minutes_of(&window) > MOST_DAYS * 24 * 60 {
        return Err(Refusal::invalid("to", Problem::OutOfRange));
    }
    Ok((window, minutes_of(&window)))
}

/// The quarter of an hour that begins next.
fn next_quarter(now: DateTime<Utc>) -> DateTime<Utc> {
    let past = now.timestamp().rem_euclid(QUARTER);
    if past == 0 { now } else { now + TimeDelta::seconds(QUARTER - past) }
}

/// Rooms that would do for a use at its own time, the best first.
pub(crate) fn other_rooms(planner: &Planner, usage: &SpaceUse) -> Vec<Offer> {
    let plan = &planner.plan;
    let venue = |space: SpaceId| plan.spaces.get(space).map(|space| space.venue);
    let minutes = usage.interval.minutes().unwrap_or(OPEN_END_MINUTES);
    let starts = usage.interval.start();
    let Ok(hours) = Interval::new(starts, starts + TimeDelta::minutes(minutes)) else { return Vec::new() };
    let needs = Needs { near: Some(usage.space), ..Needs::of(plan, usage, hours, minutes, planner.now()) };
    let all = offers(plan, &needs).into_iter();
    all.filter(|offer| offer.space != usage.space && venue(offer.space) == venue(usage.space)).collect()
}

fn shown(planner: &Planner, needs: &Needs, offer: &Offer) -> RoomOffer {
    let plan = &planner.plan;
    let space = plan.spaces.get(offer.space);
    let venue = space.and_then(|space| plan.get::<Venue>(space.venue));
    let zone = venue.map_or(chrono_tz::Tz::UTC, |venue| venue.zone);
    RoomOffer {
        space: offer.space,
        space_name: space_name(plan, offer.space),
        venue_name: venue.map(|venue| venue.name.clone()).unwrap_or_default(),
        floor: space.map(|space| space.floor.clone()).unwrap_or_default(),
        takes: space.and_then(|space| seats(plan, space, needs.furnishing.layout)),
        starts: Zoned::at(offer.interval.start(), zone).into(),
        ends: Zoned::at(offer.interval.known_end(), zone).into(),
        conditions: offer.conditions.iter().map(|one| condition(plan, one)).collect(),
        reasons: reasons(needs, offer),
    }
}

/// What must happen first, in words.
pub(super) fn condition(plan: &Plan, condition: &Condition) -> OfferCondition {
    let said = |word, facts| OfferCondition { word, facts, hold: None, meeting: None };
    let named = |thing| facts([("name", plan.name_of(thing))]);
    match condition {
        Condition::Release(id) => {
            let released = said(ConditionWord::Release, named(Thing::RoomBooking(*id)));
            OfferCondition { hold: Some(*id), ..released }
        }
        Condition::Unplace(id) => {
            let unplaced = said(ConditionWord::Unplace, named(Thing::Meeting(*id)));
            OfferCondition { meeting: Some(*id), ..unplaced }
        }
        Condition::Shorter(thing, minutes) => {
            let count = minutes.to_string();
            said(ConditionWord::Shorter, facts([("name", plan.name_of(*thing)), ("count", count)]))
        }
        Condition::LetIn(id) => {
            let reason = plan.closures.get(*id).map(|closure| closure.reason.clone()).unwrap_or_default();
            said(ConditionWord::LetIn, facts([("reason", reason)]))
        }
    }
}

fn reasons(needs: &Needs, offer: &Offer) -> Vec<OfferReason> {
    let merits = &offer.merits;
    let plain = |word| OfferReason { word, facts: Facts::new() };
    let counted = |word, count: i64| OfferReason { word, facts: facts([("count", count.to_string())]) };
    let mut reasons =
        vec![plain(if offer.conditions.is_empty() { ReasonWord::Free } else { ReasonWord::AfterConditions })];
    if merits.missing > 0 {
        reasons.push(counted(ReasonWord::ThingsMissing, merits.missing as i64));
    }
    if merits.step_unknown {
        reasons.push(plain(ReasonWord::StepUnknown));
    }
    if needs.near.is_some() {
        reasons.push(plain(match merits.distance {
            0 => ReasonWord::SameRoom,
            1 => ReasonWord::SameFloor,
            2 => ReasonWord::SameBuilding,
            3 => ReasonWord::SameVenue,
            _ => ReasonWord::OtherVenue,
        }));
    }
    reasons.push(match merits.delay {
        0 => plain(ReasonWord::AtOnce),
        minutes => counted(ReasonWord::Later, minutes),
    });
    match (merits.spare, needs.people) {
        (i64::MAX, _) => reasons.push(plain(ReasonWord::SizeUnknown)),
        (spare, Some(_)) => reasons.push(counted(ReasonWord::SeatsSpare, spare)),
        (_, None) => {}
    }
    reasons
}

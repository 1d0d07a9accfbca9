//! Bump and re-seat: something takes a room, and what is in its way is given other seats; all of it one plan to confirm,
//! one operation and one undo.

use super::book_room::BookRoom;
use super::find_room::{OfferCondition, condition};
use super::holds::change_status;
use super::move_bookings::{OneMove, move_all_with, target};
use super::space_name;
use super::together::Placement;
use super::uses::{UseLetter, require_each_once};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::rooms::zone_of_space;
use crate::wire::{Moment, WallTime};
use attache_domain::bookings::{BookingStatus, RoomBooking};
use attache_domain::claimant::{Claimant, Furnishing};
use attache_domain::forum::Kind;
use attache_domain::ids::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::reseating::{Reseated, Taking, Why, reseat as seats_for};
use attache_domain::rooms::Layout;
use attache_domain::time::{Interval, Zoned};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What takes a room: something that moves or becomes longer, or something new.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ProposeReseat {
    /// What moves or becomes longer, and where it goes.
    pub take: Option<OneMove>,
    /// A new use.
    pub book: Option<NewUse>,
}

/// A use that is not there yet.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct NewUse {
    pub space: SpaceId,
    pub starts: WallTime,
    pub ends: WallTime,
    pub layout: Option<Layout>,
    /// Minutes needed before; absent, as the layout and the space say.
    pub set_up_minutes: Option<i64>,
    /// Minutes needed after.
    pub tear_down_minutes: Option<i64>,
}

/// Where everything would go. Nothing is done yet.
#[derive(Debug, Serialize, TS)]
pub struct ReseatPlan {
    /// Each use in the way and everything else those in it are engaged in, in order of time.
    pub moves: Vec<ReseatRow>,
    /// For how many that must move no seat was found.
    pub unseated: usize,
}

/// One that is hit.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct ReseatRow {
    /// A session, a meeting, a booking; a ride or a flight that leaves without somebody.
    pub what: Kind,
    pub id: String,
    pub title: String,
    /// Whether its room is taken, or somebody in it is held up.
    pub why: ReseatReason,
    /// Its room; none for a meeting without one, a ride or a flight.
    pub space: Option<SpaceId>,
    pub space_name: String,
    pub starts: Moment,
    pub ends: Option<Moment>,
    /// Where it can be instead; nothing when no seat was found.
    pub to: Option<SeatView>,
    /// What must happen first.
    pub conditions: Vec<OfferCondition>,
    /// How many take part.
    pub people: usize,
    /// Whether it is of a higher tier than what takes its room.
    pub outranks: bool,
}

/// Why something must move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReseatReason {
    /// Its room is taken.
    Room,
    /// Somebody without whom it cannot go on is held up.
    People,
    /// Somebody in it is late; it does not move for that.
    Late,
}

/// A room and a time.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct SeatView {
    /// None for what has no room and goes to another time.
    pub space: Option<SpaceId>,
    pub space_name: String,
    pub starts: Moment,
    /// None while its end is open.
    pub ends: Option<Moment>,
}

/// A re-seating to do.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Reseat {
    /// What takes the room.
    pub take: Option<OneMove>,
    /// A new booking that does.
    pub book: Option<BookRoom>,
    /// Where everything else goes.
    pub moves: Vec<OneMove>,
    /// Holds to release.
    #[serde(default)]
    pub release: Vec<RoomBookingId>,
}

/// Reads where everything in the way of something could go.
pub fn propose_reseat(planner: &Planner, input: ProposeReseat) -> Answer<ReseatPlan> {
    let plan = &planner.plan;
    let taking = match (&input.take, &input.book) {
        (Some(take), None) => taking_of(planner, take)?,
        (None, Some(book)) => {
            let zone = zone_of_space(plan, book.space).unwrap_or(planner.forum()?.zone);
            let (starts, ends) = (book.starts.read("starts", zone)?, book.ends.read("ends", zone)?);
            let interval = interval(starts, Some(ends))?;
            let (set_up, tear_down) = (book.set_up_minutes, book.tear_down_minutes);
            let furnishing = Furnishing { layout: book.layout, set_up, tear_down };
            Taking { thing: None, space: book.space, interval, furnishing }
        }
        _ => return Err(Refusal::invalid("take", Problem::Empty)),
    };
    let (hit, forum_zone) = (seats_for(plan, &taking, planner.now()), planner.forum()?.zone);
    let unseated = hit.iter().filter(|one| one.is_unseated()).count();
    Ok(ReseatPlan { unseated, moves: hit.into_iter().map(|one| row(plan, one, forum_zone)).collect() })
}

fn taking_of(planner: &Planner, take: &OneMove) -> Answer<Taking> {
    let plan = &planner.plan;
    let thing = UseLetter::thing_of(take.what, &take.id)?;
    let to = target(plan, thing, take, planner.forum()?.zone)?;
    let needed = |field| Refusal::invalid(field, Problem::Empty);
    let (space, starts) = (to.space.ok_or_else(|| needed("space"))?, to.starts.ok_or_else(|| needed("starts"))?);
    let furnishing = Claimant::of(plan, thing).furnishing(plan);
    Ok(Taking { thing: Some(thing), space, interval: interval(starts, to.ends)?, furnishing })
}

fn interval(starts: Zoned, ends: Option<Zoned>) -> Answer<Interval> {
    let interval = Interval::from(starts.instant(), ends.map(|ends| ends.instant()));
    interval.map_err(|error| Refusal::of_time("ends", error))
}

fn row(plan: &Plan, one: Reseated, forum_zone: Tz) -> ReseatRow {
    let zone = |space: Option<SpaceId>| space.and_then(|space| zone_of_space(plan, space)).unwrap_or(forum_zone);
    let moment = |at, space| Moment::from(Zoned::at(at, zone(space)));
    let name = |space: Option<SpaceId>| space.map(|space| space_name(plan, space)).unwrap_or_default();
    let seat = |(space, interval): (Option<SpaceId>, Interval)| SeatView {
        space,
        space_name: name(space),
        starts: moment(interval.start(), space),
        ends: interval.end().map(|end| moment(end, space)),
    };
    ReseatRow {
        what: one.thing.kind(),
        id: one.thing.uuid().to_string(),
        title: plan.name_of(one.thing),
        why: match one.why {
            Why::Room => ReseatReason::Room,
            Why::People => ReseatReason::People,
            Why::Late => ReseatReason::Late,
        },
        space: one.from,
        space_name: name(one.from),
        starts: moment(one.was.start(), one.from),
        ends: one.was.end().map(|end| moment(end, one.from)),
        to: one.to.map(seat),
        conditions: one.conditions.iter().map(|one| condition(plan, one)).collect(),
        people: one.people.len(),
        outranks: one.outranks,
    }
}

/// Does a re-seating: holds are released, everything moves, and what takes the room has it.
pub fn reseat(planner: &mut Planner, input: Reseat) -> Answer<Done<Option<RoomBookingId>>> {
    let forum_zone = planner.forum()?.zone;
    if input.take.is_some() == input.book.is_some() {
        return Err(Refusal::invalid("take", Problem::Empty));
    }
    planner.operate(Op::Reseat, |change| {
        for hold in &input.release {
            let mut hold: RoomBooking = change.get(*hold)?;
            if hold.status == BookingStatus::Hold {
                change_status(&mut hold, BookingStatus::Released);
                change.update(&hold)?;
            }
        }
        let mut ways: Vec<(Thing, Placement)> = Vec::new();
        for one in input.moves.iter().chain(&input.take) {
            let thing = UseLetter::thing_of(one.what, &one.id)?;
            ways.push((thing, target(change.plan, thing, one, forum_zone)?));
        }
        require_each_once(change.plan, ways.iter().map(|(thing, _)| *thing))?;
        let new = input.book.map(|book| book.read(change)).transpose()?;
        let name = match (&new, ways.last()) {
            (Some(booking), _) => booking.title.clone(),
            (None, Some((thing, _))) => change.plan.name_of(*thing),
            (None, None) => String::new(),
        };
        let count = input.moves.len().to_string();
        let id = new.as_ref().map(|booking| booking.id);
        move_all_with(change, ways, new)?;
        Ok((id, facts([("name", name), ("count", count)])))
    })
}

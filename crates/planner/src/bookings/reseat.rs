//! Bump and re-seat: something takes a room, and what is in its way is given other seats; all of it one plan to confirm,
//! one operation and one undo.

use super::book_room::BookRoom;
use super::find_room::{OfferCondition, condition, use_of};
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
}

/// Where everything would go. Nothing is done yet.
#[derive(Debug, Serialize, TS)]
pub struct ReseatPlan {
    /// Each use in the way, in order of time.
    pub moves: Vec<ReseatRow>,
    /// For how many no seat was found.
    pub unseated: usize,
}

/// One use in the way.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct ReseatRow {
    #[ts(type = "UseWord")]
    pub what: attache_domain::forum::Kind,
    pub id: String,
    pub title: String,
    /// Whether its room is taken, or somebody in it is held up.
    pub why: ReseatReason,
    pub space: SpaceId,
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
    /// Somebody in it is held up.
    People,
}

/// A room and a time.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct SeatView {
    pub space: SpaceId,
    pub space_name: String,
    pub starts: Moment,
    pub ends: Moment,
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
            Taking { thing: None, space: book.space, interval, layout: book.layout }
        }
        _ => return Err(Refusal::invalid("take", Problem::Empty)),
    };
    let moves: Vec<ReseatRow> = seats_for(plan, &taking).into_iter().map(|one| row(plan, one)).collect();
    Ok(ReseatPlan { unseated: moves.iter().filter(|row| row.to.is_none()).count(), moves })
}

fn taking_of(planner: &Planner, take: &OneMove) -> Answer<Taking> {
    let plan = &planner.plan;
    let thing = UseLetter::thing_of(take.what, &take.id)?;
    let to = target(plan, thing, take, planner.forum()?.zone)?;
    let needed = |field| Refusal::invalid(field, Problem::Empty);
    let (space, starts) = (to.space.ok_or_else(|| needed("space"))?, to.starts.ok_or_else(|| needed("starts"))?);
    let layout = use_of(plan, thing).and_then(|usage| usage.layout(plan));
    Ok(Taking { thing: Some(thing), space, interval: interval(starts, to.ends)?, layout })
}

fn interval(starts: Zoned, ends: Option<Zoned>) -> Answer<Interval> {
    let interval = Interval::from(starts.instant(), ends.map(|ends| ends.instant()));
    interval.map_err(|error| Refusal::of_time("ends", error))
}

fn row(plan: &Plan, one: Reseated) -> ReseatRow {
    let zone = |space| zone_of_space(plan, space).unwrap_or(Tz::UTC);
    let moment = |at, space| Moment::from(Zoned::at(at, zone(space)));
    let seat = |(space, interval): (SpaceId, Interval)| SeatView {
        space,
        space_name: space_name(plan, space),
        starts: moment(interval.start(), space),
        ends: moment(interval.known_end(), space),
    };
    ReseatRow {
        what: one.thing.kind(),
        id: one.thing.uuid().to_string(),
        title: plan.name_of(one.thing),
        why: match one.why {
            Why::Room => ReseatReason::Room,
            Why::People => ReseatReason::People,
        },
        space: one.from,
        space_name: space_name(plan, one.from),
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
                hold.status = BookingStatus::Released;
                hold.challenger = None;
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

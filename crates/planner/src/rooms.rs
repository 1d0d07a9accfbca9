//! Venues, spaces, and the grid of spaces and hours.

use crate::commands::Answer;
use crate::lists;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::places::PositionLetter;
use crate::planner::Planner;
use crate::programme::{SessionRow, session_rows};
use crate::refusal::{Problem, Refusal};
use crate::trouble::{self, ConflictView};
use crate::wire::{self, Empty, Moment};
use attache_domain::bookings::*;
use attache_domain::buffers::Buffers;
use attache_domain::conflicts::Conflict;
use attache_domain::ids::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::rooms::*;
use attache_domain::space_uses::exact_bookings;
use attache_domain::time::{Interval, Zoned};
use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// A grid of more days than this is a mistake.
const MOST_DAYS: i64 = 31;

/// A venue.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct VenueRow {
    pub id: VenueId,
    pub name: String,
    pub address: String,
    pub city: String,
    pub zone: String,
    pub position: Option<PositionLetter>,
    pub spaces: usize,
}

/// A space.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct SpaceRow {
    pub id: SpaceId,
    pub name: String,
    pub venue: VenueId,
    pub venue_name: String,
    pub floor: String,
    pub capacity: Option<i64>,
    pub parent: Option<SpaceId>,
    pub bookings: usize,
}

/// A venue to add.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddVenue {
    pub name: String,
    pub address: Option<String>,
    pub city: Option<String>,
    pub zone: Option<String>,
    pub position: Option<PositionLetter>,
}

/// New values for a venue; what is absent stays. An empty position is taken away.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditVenue {
    pub id: VenueId,
    pub name: Option<String>,
    pub address: Option<String>,
    pub city: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub position: Option<Option<PositionLetter>>,
}

/// A space to add.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddSpace {
    pub venue: VenueId,
    pub name: String,
    pub floor: Option<String>,
    pub capacity: Option<i64>,
    pub parent: Option<SpaceId>,
}

/// New values for a space; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditSpace {
    pub id: SpaceId,
    pub name: Option<String>,
    pub floor: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub capacity: Option<Option<i64>>,
}

/// One space.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneSpace {
    /// Key.
    pub id: SpaceId,
}

/// Which days of the grid.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadGrid {
    /// First day.
    pub from: String,
    /// Last day, included.
    pub to: String,
}

/// Spaces and what happens in them.
#[derive(Debug, Serialize, TS)]
pub struct RoomGrid {
    /// The hours shown.
    pub axis: Axis,
    /// The spaces, venue by venue.
    pub rows: Vec<SpaceRow>,
    /// What happens in them.
    pub bars: Vec<RoomBar>,
    /// Sessions of these days that lack a space or a time.
    pub unplaced: Vec<SessionRow>,
}

/// The hours of the shown days with their instants, so that a day on which clocks change is as long as it is.
#[derive(Debug, Serialize, TS)]
pub struct Axis {
    /// Midnight at the beginning.
    pub starts: Moment,
    /// Midnight at the end.
    pub ends: Moment,
    /// Every full hour.
    pub ticks: Vec<Moment>,
}

/// One use of a space.
#[derive(Debug, Serialize, TS)]
pub struct RoomBar {
    /// The same for the same use.
    pub key: String,
    /// The space.
    pub space: SpaceId,
    /// Session, meeting or booking.
    #[ts(type = "\"session\" | \"meeting\" | \"room_booking\"")]
    pub what: attache_domain::forum::Kind,
    /// Its key.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How firm it is.
    pub status: String,
    /// A booking's purpose.
    pub purpose: Option<BookingPurpose>,
    /// Start.
    pub starts: Moment,
    /// End, if it is known.
    pub ends: Option<Moment>,
    /// Minutes needed before.
    pub set_up_minutes: i64,
    /// Minutes needed after.
    pub tear_down_minutes: i64,
    /// Conflicts it is in.
    pub conflicts: Vec<ConflictView>,
    /// Whether it can be moved.
    pub movable: bool,
}

/// Reads all venues by name.
pub fn list_venues(planner: &Planner, _input: Empty) -> Answer<Vec<VenueRow>> {
    let spaces = planner.plan.spaces.grouped(|space| space.venue);
    let row = |venue: &Venue| VenueRow {
        id: venue.id,
        name: venue.name.clone(),
        address: venue.address.clone(),
        city: venue.city.clone(),
        zone: venue.zone.name().to_owned(),
        position: venue.position.map(Into::into),
        spaces: spaces.get(&venue.id).map_or(0, Vec::len),
    };
    let mut rows: Vec<VenueRow> = planner.plan.venues.iter().map(row).collect();
    lists::sort_by_name(&planner.plan, &mut rows, |row| &row.name);
    Ok(rows)
}

/// Reads all spaces, venue by venue, each in its own order.
pub fn list_spaces(planner: &Planner, _input: Empty) -> Answer<Vec<SpaceRow>> {
    let plan = &planner.plan;
    let bookings = plan.room_bookings.grouped(|booking| booking.space);
    let mut spaces: Vec<(&Venue, &Space)> =
        plan.spaces.iter().filter_map(|space| Some((plan.get::<Venue>(space.venue)?, space))).collect();
    spaces.sort_by(|a, b| {
        (&a.0.name, a.0.id, a.1.position, &a.1.name).cmp(&(&b.0.name, b.0.id, b.1.position, &b.1.name))
    });
    let row = |(venue, space): (&Venue, &Space)| SpaceRow {
        id: space.id,
        name: space.name.clone(),
        venue: space.venue,
        venue_name: venue.name.clone(),
        floor: space.floor.clone(),
        capacity: space.capacity,
        parent: space.parent,
        bookings: bookings.get(&space.id).map_or(0, Vec::len),
    };
    Ok(spaces.into_iter().map(row).collect())
}

/// Reads the grid of some days.
pub fn room_grid(planner: &Planner, input: ReadGrid) -> Answer<RoomGrid> {
    let zone = planner.forum()?.zone;
    let (from, to) = (wire::date("from", &input.from)?, wire::date("to", &input.to)?);
    if to < from || (to - from).num_days() >= MOST_DAYS {
        return Err(Refusal::invalid("to", Problem::OutOfRange));
    }
    let (starts, ends) = (midnight(from, zone), midnight(to + TimeDelta::days(1), zone));
    let shown = Interval::new(starts, ends).map_err(|error| Refusal::of_time("to", error))?;
    let ticks = std::iter::successors(Some(starts), |at| Some(*at + TimeDelta::hours(1))).take_while(|at| *at < ends);
    let moment = |at| Moment::from(Zoned::at(at, zone));
    let days = from..=to;
    let lacks_place = |row: &SessionRow| row.space.is_none() || row.starts.is_none();
    let unplaced = session_rows(planner, |session| days.contains(&session.date) && !session.cancelled);
    Ok(RoomGrid {
        axis: Axis { starts: moment(starts), ends: moment(ends), ticks: ticks.map(moment).collect() },
        rows: list_spaces(planner, Empty {})?,
        bars: bars(planner, shown),
        unplaced: unplaced.into_iter().filter(lacks_place).collect(),
    })
}

/// Adds a venue.
pub fn add_venue(planner: &mut Planner, input: AddVenue) -> Answer<Done<VenueId>> {
    let forum = planner.forum()?;
    let venue = Venue {
        id: VenueId(uuid::Uuid::nil()),
        name: wire::some_text("name", &input.name, 300)?,
        address: wire::optional_text("address", input.address.as_deref(), 500)?,
        city: wire::text("city", input.city.as_deref().unwrap_or(&forum.city), 200)?,
        zone: input.zone.as_deref().map_or(Ok(forum.zone), wire::zone)?,
        position: input.position.map(PositionLetter::read).transpose()?,
    };
    planner.operate(Op::AddVenue, |change| {
        let id = change.insert(&Venue { id: change.id(), ..venue.clone() })?;
        Ok((id, facts([("name", venue.name)])))
    })
}

/// Edits a venue.
pub fn edit_venue(planner: &mut Planner, input: EditVenue) -> Answer<Done<()>> {
    planner.operate(Op::EditVenue, |change| {
        let mut venue: Venue = change.get(input.id)?;
        if let Some(name) = &input.name {
            venue.name = wire::some_text("name", name, 300)?;
        }
        wire::edit_text(&mut venue.address, "address", input.address.as_deref(), 500)?;
        wire::edit_text(&mut venue.city, "city", input.city.as_deref(), 200)?;
        if let Some(position) = input.position {
            venue.position = position.map(PositionLetter::read).transpose()?;
        }
        change.update(&venue)?;
        Ok(((), facts([("name", venue.name)])))
    })
}

/// Adds a space at the end of its venue's list.
pub fn add_space(planner: &mut Planner, input: AddSpace) -> Answer<Done<SpaceId>> {
    let name = wire::some_text("name", &input.name, 200)?;
    let floor = wire::optional_text("floor", input.floor.as_deref(), 100)?;
    let capacity = input.capacity.map(|seats| wire::number("capacity", seats, 0, 1_000_000)).transpose()?;
    planner.operate(Op::AddSpace, |change| {
        let venue: Venue = change.get(input.venue)?;
        if let Some(parent) = input.parent
            && change.get::<Space>(parent)?.venue != venue.id
        {
            return Err(Refusal::invalid("parent", Problem::OutOfRange));
        }
        let others = change.plan.spaces.iter().filter(|space| space.venue == venue.id);
        let position = others.map(|space| space.position).max().unwrap_or(0) + 1;
        let fresh = Space::new(change.id(), venue.id, name.clone(), position);
        let space = Space { parent: input.parent, floor, capacity, ..fresh };
        require_new_name(change.plan, &space)?;
        Ok((change.insert(&space)?, facts([("name", name), ("venue", venue.name)])))
    })
}

/// Two doors of a venue cannot carry the same sign.
fn require_new_name(plan: &Plan, space: &Space) -> Result<(), Refusal> {
    let same = |other: &&Space| other.venue == space.venue && other.id != space.id && other.name == space.name;
    plan.spaces.iter().find(same).map_or(Ok(()), |other| Err(Refusal::AlreadyThere { name: other.name.clone() }))
}

/// Edits a space.
pub fn edit_space(planner: &mut Planner, input: EditSpace) -> Answer<Done<()>> {
    planner.operate(Op::EditSpace, |change| {
        let mut space: Space = change.get(input.id)?;
        if let Some(name) = &input.name {
            space.name = wire::some_text("name", name, 200)?;
            require_new_name(change.plan, &space)?;
        }
        wire::edit_text(&mut space.floor, "floor", input.floor.as_deref(), 100)?;
        if let Some(capacity) = input.capacity {
            space.capacity = capacity.map(|seats| wire::number("capacity", seats, 0, 1_000_000)).transpose()?;
        }
        change.update(&space)?;
        Ok(((), facts([("name", space.name)])))
    })
}

/// Removes a space that nothing uses (any more).
pub fn remove_space(planner: &mut Planner, input: OneSpace) -> Answer<Done<()>> {
    planner.operate(Op::RemoveSpace, |change| {
        let space: Space = change.get(input.id)?;
        let plan = change.plan;
        let sessions =
            plan.sessions.iter().filter(|session| session.space == Some(space.id)).map(|s| Thing::Session(s.id));
        let meetings =
            plan.meetings.iter().filter(|meeting| meeting.space == Some(space.id)).map(|m| Thing::Meeting(m.id));
        let bookings = plan.room_bookings.iter().filter(|b| b.space == space.id).map(|b| Thing::RoomBooking(b.id));
        let parts = plan.spaces.iter().filter(|part| part.parent == Some(space.id)).map(|part| part.name.clone());
        let things = sessions.chain(meetings).chain(bookings).map(|thing| plan.name_of(thing));
        // A meeting and the booking made for it often go by one name, which is said once.
        let mut said = BTreeSet::new();
        let by: Vec<String> = things.chain(parts).filter(|name| said.insert(name.clone())).collect();
        if !by.is_empty() {
            return Err(Refusal::StillInUse { name: space.name, by: by.join(", ") });
        }
        change.remove::<Space>(space.id)?;
        Ok(((), facts([("name", space.name)])))
    })
}

/// The first moment of a day. Where clocks jump over midnight, the day begins when they land.
fn midnight(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let quarters = (0..).map(|n| day.and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(15 * n));
    let first = quarters.filter_map(|local| zone.from_local_datetime(&local).earliest()).next();
    first.map_or_else(|| day.and_time(chrono::NaiveTime::MIN).and_utc(), |at| at.with_timezone(&Utc))
}

fn bars(planner: &Planner, shown: Interval) -> Vec<RoomBar> {
    let mut conflicts: BTreeMap<String, Vec<&Conflict>> = BTreeMap::new();
    for conflict in &planner.trouble {
        for (thing, _) in &conflict.things {
            conflicts.entry(thing.uuid().to_string()).or_default().push(conflict);
        }
    }
    let plan = &planner.plan;
    let exact = exact_bookings(plan);
    let joined: BTreeSet<RoomBookingId> = exact.values().map(|booking| booking.id).collect();
    let mut bars: Vec<RoomBar> = Vec::new();
    bars.extend(plan.sessions.iter().filter(|session| !session.cancelled).filter_map(|session| {
        let (space, starts) = (session.space?, session.starts?);
        let status = exact.get(&Thing::Session(session.id)).map_or("planned", |booking| booking.status.word());
        Bar { thing: Thing::Session(session.id), space, title: session.name(), status, purpose: None }.shown(
            shown,
            starts,
            session.ends,
        )
    }));
    bars.extend(plan.meetings.iter().filter(|meeting| meeting.status.is_on()).filter_map(|meeting| {
        let (space, starts) = (meeting.space?, meeting.starts?);
        let (title, status) = (meeting.title.clone(), meeting.status.word());
        Bar { thing: Thing::Meeting(meeting.id), space, title, status, purpose: None }.shown(
            shown,
            starts,
            meeting.ends,
        )
    }));
    bars.extend(plan.room_bookings.iter().filter(|booking| !joined.contains(&booking.id)).filter_map(|booking| {
        let (title, status, purpose) = (booking.title.clone(), booking.status.word(), Some(booking.purpose));
        let bar = Bar { thing: Thing::RoomBooking(booking.id), space: booking.space, title, status, purpose };
        let mut bar = bar.shown(shown, booking.starts, Some(booking.ends))?;
        bar.movable = booking.is_live();
        Some(bar)
    }));
    let minutes: BTreeMap<String, &RoomBooking> = exact
        .iter()
        .map(|(thing, booking)| (thing.uuid().to_string(), *booking))
        .chain(plan.room_bookings.iter().map(|booking| (booking.id.to_string(), booking)))
        .collect();
    for bar in &mut bars {
        if let Some(booking) = minutes.get(&bar.id) {
            let buffers = Buffers::of_booking(plan, booking);
            (bar.set_up_minutes, bar.tear_down_minutes) = (buffers.set_up, buffers.tear_down);
        }
        let found = conflicts.get(&bar.id).map(Vec::as_slice).unwrap_or_default();
        bar.conflicts = found.iter().map(|conflict| trouble::view(plan, conflict)).collect();
    }
    bars
}

/// What all bars have in common.
struct Bar {
    thing: Thing,
    space: SpaceId,
    title: String,
    status: &'static str,
    purpose: Option<BookingPurpose>,
}

impl Bar {
    /// The bar, if any of it lies in the shown days.
    fn shown(self, shown: Interval, starts: Zoned, ends: Option<Zoned>) -> Option<RoomBar> {
        let interval = Interval::from(starts.instant(), ends.map(|ends| ends.instant())).ok()?;
        interval.overlaps(&shown).then(|| RoomBar {
            key: format!("{}:{}", self.thing.kind().word(), self.thing.uuid()),
            space: self.space,
            what: self.thing.kind(),
            id: self.thing.uuid().to_string(),
            title: self.title,
            status: self.status.to_owned(),
            purpose: self.purpose,
            starts: starts.into(),
            ends: ends.map(Into::into),
            set_up_minutes: 0,
            tear_down_minutes: 0,
            conflicts: Vec::new(),
            movable: true,
        })
    }
}

/// The live booking that serves a session or a meeting: the one for its own room and hours, if there are several.
pub(crate) fn booking_for(planner: &Planner, thing: Thing) -> Option<&RoomBooking> {
    let live = |booking: &&RoomBooking| booking.serves() == Some(thing) && booking.is_live();
    let exact = exact_bookings(&planner.plan).get(&thing).copied();
    exact.or_else(|| planner.plan.room_bookings.iter().find(live))
}

/// The zone of the wall a space's clock hangs on.
pub(crate) fn zone_of_space(plan: &Plan, space: SpaceId) -> Option<Tz> {
    let space = plan.spaces.get(space)?;
    plan.venues.get(space.venue).map(|venue| venue.zone)
}

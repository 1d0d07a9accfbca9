//! When the spaces of the grid cannot be used: outside their hours, and while something is closed or kept for some.

use crate::wire::Moment;
use attache_domain::bookings::BookingPurpose;
use attache_domain::desk::{Closure, ClosureKind};
use attache_domain::ids::{ClosureId, DelegationId, SpaceId, VenueId};
use attache_domain::openings::{has_hours_apart, open_around};
use attache_domain::plan::Plan;
use attache_domain::rooms::Space;
use attache_domain::space_tree::family;
use attache_domain::time::{Interval, Zoned};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// A stretch of time in which some spaces cannot be used by all. Spaces that share it stand together: a congress centre has
/// hundreds with the same hours.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoomBlock {
    /// The spaces.
    pub spaces: Vec<SpaceId>,
    /// Its beginning, not before that of the axis.
    pub starts: Moment,
    /// Its end, not after that of the axis.
    pub ends: Moment,
    /// Why.
    pub kind: BlockKind,
    /// What is closed; none outside opening hours.
    pub closed: Option<ClosedPlace>,
    /// What the office wrote about the closure; may be empty.
    pub label: String,
}

/// The place a closure is about, which may be another than the spaces it makes unusable.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClosedPlace {
    /// The closure.
    pub closure: ClosureId,
    /// The space that is closed; none when the whole venue is.
    pub space: Option<SpaceId>,
    /// The name of the space or of the venue.
    pub name: String,
    /// The delegations that may use it all the same.
    pub delegations: Vec<DelegationId>,
    /// What may take place there all the same.
    pub purposes: Vec<BookingPurpose>,
}

/// Why a space cannot be used by all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// It is not open.
    Shut,
    /// It is out of service.
    Closure,
    /// It is kept for some.
    Blocking,
}

/// When spaces cannot be used in the hours shown, on the forum's wall.
pub(super) fn blocks(plan: &Plan, shown: Interval, zone: Tz) -> Vec<RoomBlock> {
    let mut blocks = Vec::new();
    for (spaces, hours) in by_hours(plan) {
        let wall = plan.venues.get(hours.venue).map_or(zone, |venue| venue.zone);
        for (starts, ends) in shut(plan, hours, wall, &shown) {
            let moment = |at| Moment::from(Zoned::at(at, zone));
            let (starts, ends) = (moment(starts), moment(ends));
            let kind = BlockKind::Shut;
            blocks.push(RoomBlock { spaces: spaces.clone(), starts, ends, kind, closed: None, label: String::new() });
        }
    }
    let closed = plan.closures.iter().filter_map(|closure| of_closure(plan, closure, shown, zone));
    blocks.extend(closed);
    blocks
}

/// The spaces that share their hours, with one of them: those of a venue that simply go by its hours, and each of those that
/// have some of their own or are a part or a whole of such.
fn by_hours(plan: &Plan) -> Vec<(Vec<SpaceId>, &Space)> {
    if plan.opening_hours.is_empty() {
        return Vec::new();
    }
    let mut of_venues: BTreeMap<VenueId, (Vec<SpaceId>, &Space)> = BTreeMap::new();
    let mut own = Vec::new();
    for space in plan.spaces.iter() {
        if has_hours_apart(plan, space.id) {
            own.push((vec![space.id], space));
        } else {
            of_venues.entry(space.venue).or_insert((Vec::new(), space)).0.push(space.id);
        }
    }
    of_venues.into_values().chain(own).collect()
}

/// The stretches of the hours shown in which a space is not open.
fn shut(plan: &Plan, space: &Space, wall: Tz, shown: &Interval) -> Vec<(DateTime<Utc>, DateTime<Utc>)> {
    let Some(open) = open_around(plan, space.id, wall, shown) else { return Vec::new() };
    let (mut from, end) = (shown.start(), shown.known_end());
    let mut shut = Vec::new();
    for hours in open {
        if hours.start() > from && from < end {
            shut.push((from, hours.start().min(end)));
        }
        from = from.max(hours.known_end());
    }
    if from < end {
        shut.push((from, end));
    }
    shut
}

/// A closure with every space it makes unusable: those of its venue, or what its space is a part of and made of.
fn of_closure(plan: &Plan, closure: &Closure, shown: Interval, zone: Tz) -> Option<RoomBlock> {
    let interval = closure.interval().ok().filter(|interval| interval.overlaps(&shown))?;
    let moment = |at| Moment::from(Zoned::at(at, zone));
    let (spaces, name) = match (closure.space, closure.venue) {
        (Some(space), _) => (family(plan, space), plan.spaces.get(space).map(|space| space.name.clone())),
        (None, Some(venue)) => {
            let spaces = plan.spaces.of(venue).map(|space| space.id).collect();
            (spaces, plan.venues.get(venue).map(|venue| venue.name.clone()))
        }
        (None, None) => (Vec::new(), None),
    };
    Some(RoomBlock {
        spaces,
        starts: moment(interval.start().max(shown.start())),
        ends: moment(interval.known_end().min(shown.known_end())),
        kind: match closure.kind {
            ClosureKind::Closure => BlockKind::Closure,
            ClosureKind::Blocking => BlockKind::Blocking,
        },
        closed: Some(ClosedPlace {
            closure: closure.id,
            space: closure.space,
            name: name.unwrap_or_default(),
            delegations: plan.closure_allowances.of(closure.id).filter_map(|allowed| allowed.delegation).collect(),
            purposes: plan.closure_allowances.of(closure.id).filter_map(|allowed| allowed.purpose).collect(),
        }),
        label: closure.reason.clone(),
    })
}

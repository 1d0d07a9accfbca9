//! When the spaces of the grid cannot be used: outside their hours, and while something is closed or kept for some.

use crate::wire::Moment;
use attache_domain::desk::{Closure, ClosureKind};
use attache_domain::ids::{ClosureId, SpaceId, VenueId};
use attache_domain::openings::{closures_of, open_around};
use attache_domain::plan::Plan;
use attache_domain::rooms::Space;
use attache_domain::time::{Interval, Zoned};
use chrono_tz::Tz;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// A stretch of time in which a space cannot be used by all.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoomBlock {
    /// The space.
    pub space: SpaceId,
    /// Its beginning, not before that of the axis.
    pub starts: Moment,
    /// Its end, not after that of the axis.
    pub ends: Moment,
    /// Why.
    pub kind: BlockKind,
    /// The closure; none outside opening hours.
    pub closure: Option<ClosureId>,
    /// What the office wrote about the closure; may be empty.
    pub label: String,
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

/// The blocks of every space in the hours shown, on the forum's wall.
pub(super) fn blocks(plan: &Plan, shown: Interval, zone: Tz) -> Vec<RoomBlock> {
    let mut shut = Shut { plan, shown, zone, of_venues: BTreeMap::new() };
    let mut blocks = Vec::new();
    for space in plan.spaces.iter() {
        let of_space = |(starts, ends): &(Moment, Moment)| RoomBlock {
            space: space.id,
            starts: starts.clone(),
            ends: ends.clone(),
            kind: BlockKind::Shut,
            closure: None,
            label: String::new(),
        };
        blocks.extend(shut.of(space).iter().map(of_space));
        if !plan.closures.is_empty() {
            let closures = closures_of(plan, space.id).into_iter();
            blocks.extend(closures.filter_map(|closure| of_closure(space.id, closure, shown, zone)));
        }
    }
    blocks
}

/// The times outside opening hours, found once for all the spaces that go by the hours of their venue.
struct Shut<'plan> {
    plan: &'plan Plan,
    shown: Interval,
    zone: Tz,
    of_venues: BTreeMap<VenueId, Vec<(Moment, Moment)>>,
}

impl Shut<'_> {
    fn of(&mut self, space: &Space) -> Vec<(Moment, Moment)> {
        if self.plan.opening_hours.is_empty() {
            return Vec::new();
        }
        if self.plan.opening_hours.of(space.id).next().is_some() {
            return self.find(space);
        }
        if let Some(known) = self.of_venues.get(&space.venue) {
            return known.clone();
        }
        let found = self.find(space);
        self.of_venues.insert(space.venue, found.clone());
        found
    }

    fn find(&self, space: &Space) -> Vec<(Moment, Moment)> {
        let wall = self.plan.venues.get(space.venue).map_or(self.zone, |venue| venue.zone);
        let Some(open) = open_around(self.plan, space.id, wall, &self.shown) else { return Vec::new() };
        let (mut from, end) = (self.shown.start(), self.shown.known_end());
        let mut shut = Vec::new();
        let moment = |at| Moment::from(Zoned::at(at, self.zone));
        for hours in open {
            if hours.start() > from && from < end {
                shut.push((moment(from), moment(hours.start().min(end))));
            }
            from = from.max(hours.known_end());
        }
        if from < end {
            shut.push((moment(from), moment(end)));
        }
        shut
    }
}

fn of_closure(space: SpaceId, closure: &Closure, shown: Interval, zone: Tz) -> Option<RoomBlock> {
    let interval = closure.interval().ok().filter(|interval| interval.overlaps(&shown))?;
    let moment = |at| Moment::from(Zoned::at(at, zone));
    Some(RoomBlock {
        space,
        starts: moment(interval.start().max(shown.start())),
        ends: moment(interval.known_end().min(shown.known_end())),
        kind: match closure.kind {
            ClosureKind::Closure => BlockKind::Closure,
            ClosureKind::Blocking => BlockKind::Blocking,
        },
        closure: Some(closure.id),
        label: closure.reason.clone(),
    })
}

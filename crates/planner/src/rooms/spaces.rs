//! The list of spaces: venue by venue, parts behind what they are parts of.

use super::layouts::{LayoutLetter, letters_of};
use crate::commands::Answer;
use crate::planner::Planner;
use crate::wire::Empty;
use attache_domain::ids::*;
use attache_domain::movements::StepFree;
use attache_domain::plan::Plan;
use attache_domain::rooms::{Space, Venue};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// A space.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct SpaceRow {
    pub id: SpaceId,
    pub name: String,
    pub venue: VenueId,
    pub venue_name: String,
    pub building: String,
    pub floor: String,
    pub capacity: Option<i64>,
    /// Floor area in square metres.
    pub area: Option<i64>,
    pub step_free: StepFree,
    /// Interpreters' booths.
    pub booths: i64,
    /// In words, with commas between them.
    pub equipment: String,
    pub set_up_minutes: i64,
    pub tear_down_minutes: i64,
    pub note: String,
    /// The larger space it is a part of.
    pub parent: Option<SpaceId>,
    /// How many spaces are around it: 0 for what is a part of nothing.
    pub depth: usize,
    /// Its place among the parts of the same space, or among those of its venue that are parts of nothing, from 1.
    pub position: usize,
    pub layouts: Vec<LayoutLetter>,
    pub bookings: usize,
}

/// Reads all spaces, venue by venue, each in its own order and with its parts behind it.
pub fn list_spaces(planner: &Planner, _input: Empty) -> Answer<Vec<SpaceRow>> {
    let plan = &planner.plan;
    let mut venues: Vec<&Venue> = plan.venues.iter().collect();
    venues.sort_by_key(|venue| (&venue.name, venue.id));
    let siblings = siblings(plan);
    let mut rows = Vec::with_capacity(plan.spaces.len());
    for venue in venues {
        add_rows(plan, &siblings, venue, None, 0, &mut rows);
    }
    Ok(rows)
}

/// The parts of each space of each venue, and under no space those that are parts of nothing; each list in order.
type Siblings<'plan> = BTreeMap<(VenueId, Option<SpaceId>), Vec<&'plan Space>>;

fn siblings(plan: &Plan) -> Siblings<'_> {
    let mut siblings = plan.spaces.grouped(|space| (space.venue, space.parent));
    siblings.values_mut().for_each(|list| sort(list));
    siblings
}

/// Those that are parts of the same space of a venue, in order.
pub(super) fn siblings_in(plan: &Plan, venue: VenueId, parent: Option<SpaceId>) -> Vec<&Space> {
    let mut list: Vec<&Space> = plan.spaces.of(venue).filter(|space| space.parent == parent).collect();
    sort(&mut list);
    list
}

fn sort(list: &mut [&Space]) {
    list.sort_by(|a, b| (a.position, &a.name, a.id).cmp(&(b.position, &b.name, b.id)));
}

fn add_rows(
    plan: &Plan,
    siblings: &Siblings<'_>,
    venue: &Venue,
    whole: Option<SpaceId>,
    depth: usize,
    rows: &mut Vec<SpaceRow>,
) {
    for (before, space) in siblings.get(&(venue.id, whole)).into_iter().flatten().enumerate() {
        rows.push(row(plan, venue, space, depth, before + 1));
        add_rows(plan, siblings, venue, Some(space.id), depth + 1, rows);
    }
}

fn row(plan: &Plan, venue: &Venue, space: &Space, depth: usize, position: usize) -> SpaceRow {
    SpaceRow {
        id: space.id,
        name: space.name.clone(),
        venue: space.venue,
        venue_name: venue.name.clone(),
        building: space.building.clone(),
        floor: space.floor.clone(),
        capacity: space.capacity,
        area: space.area,
        step_free: space.step_free,
        booths: space.booths,
        equipment: space.equipment.clone(),
        set_up_minutes: space.set_up_minutes,
        tear_down_minutes: space.tear_down_minutes,
        note: space.note.clone(),
        parent: space.parent,
        depth,
        position,
        layouts: letters_of(plan, space.id),
        bookings: plan.room_bookings.of(space.id).count(),
    }
}

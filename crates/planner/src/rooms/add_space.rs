//! Add a space.

use super::venues::named_venue;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire;
use attache_domain::ids::*;
use attache_domain::movements::StepFree;
use attache_domain::plan::Plan;
use attache_domain::rooms::{Space, Venue};
use serde::Deserialize;
use ts_rs::TS;

/// The most square metres of a floor, and the most people in a space.
pub(crate) const MOST_OF_A_SPACE: i64 = 1_000_000;

/// The most interpreters' booths of a space.
pub(crate) const MOST_BOOTHS: i64 = 100;

/// The most minutes of set-up or tear-down: a week.
pub(crate) const MOST_MINUTES: i64 = 10_080;

/// A space to add.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddSpace {
    /// The venue it is in; or else the name of a new one.
    pub venue: Option<VenueId>,
    /// A venue to be added with it, in the city and the zone of the forum.
    pub new_venue: Option<String>,
    pub name: String,
    pub building: Option<String>,
    pub floor: Option<String>,
    pub capacity: Option<i64>,
    /// The larger space of the same venue it is a part of.
    pub parent: Option<SpaceId>,
    /// Floor area in square metres.
    pub area: Option<i64>,
    pub step_free: Option<StepFree>,
    pub booths: Option<i64>,
    pub equipment: Option<String>,
    pub set_up_minutes: Option<i64>,
    pub tear_down_minutes: Option<i64>,
    pub note: Option<String>,
}

/// Adds a space at the end of its venue's list.
pub fn add_space(planner: &mut Planner, input: AddSpace) -> Answer<Done<SpaceId>> {
    let new = input.new_venue.as_deref().map(|name| named_venue(planner, name)).transpose()?;
    planner.operate(Op::AddSpace, |change| {
        let venue: Venue = match (input.venue, &new) {
            (Some(venue), None) => change.get(venue)?,
            (None, Some(new)) => Venue { id: change.id(), ..new.clone() },
            (None, None) => return Err(Refusal::invalid("venue", Problem::Empty)),
            (Some(_), Some(_)) => return Err(Refusal::invalid("venue", Problem::OneOnly)),
        };
        if new.is_some() {
            change.insert(&venue)?;
        }
        if let Some(parent) = input.parent {
            require_same_venue(venue.id, &change.get(parent)?)?;
        }
        let position = change.plan.spaces.of(venue.id).map(|space| space.position).max().unwrap_or(0) + 1;
        let space = input.read(change.id(), venue.id, position)?;
        require_new_name(change.plan, &space)?;
        Ok((change.insert(&space)?, facts([("name", space.name), ("venue", venue.name)])))
    })
}

/// A whole and its parts are in one venue.
pub(super) fn require_same_venue(venue: VenueId, whole: &Space) -> Result<(), Refusal> {
    if whole.venue == venue { Ok(()) } else { Err(Refusal::invalid("parent", Problem::OutOfRange)) }
}

/// Two doors of a venue cannot carry the same sign.
pub(super) fn require_new_name(plan: &Plan, space: &Space) -> Result<(), Refusal> {
    let same = |other: &&Space| other.id != space.id && other.name == space.name;
    let other = plan.spaces.of(space.venue).find(same);
    other.map_or(Ok(()), |other| Err(Refusal::AlreadyThere { name: other.name.clone() }))
}

impl AddSpace {
    /// A space of which nothing but its venue and its sign is known.
    pub fn named(venue: VenueId, name: String) -> Self {
        Self {
            venue: Some(venue),
            new_venue: None,
            name,
            building: None,
            floor: None,
            capacity: None,
            parent: None,
            area: None,
            step_free: None,
            booths: None,
            equipment: None,
            set_up_minutes: None,
            tear_down_minutes: None,
            note: None,
        }
    }

    /// The space asked for.
    fn read(&self, id: SpaceId, venue: VenueId, position: i64) -> Result<Space, Refusal> {
        let number = |field, value: Option<i64>, most| value.map(|n| wire::number(field, n, 0, most)).transpose();
        let minutes = |field, value| number(field, value, MOST_MINUTES).map(Option::unwrap_or_default);
        Ok(Space {
            id,
            venue,
            parent: self.parent,
            name: wire::some_text("name", &self.name, 200)?,
            floor: wire::optional_text("floor", self.floor.as_deref(), 100)?,
            capacity: number("capacity", self.capacity, MOST_OF_A_SPACE)?,
            position,
            building: wire::optional_text("building", self.building.as_deref(), 200)?,
            area: number("area", self.area, MOST_OF_A_SPACE)?,
            step_free: self.step_free.unwrap_or(StepFree::Unknown),
            booths: number("booths", self.booths, MOST_BOOTHS)?.unwrap_or(0),
            equipment: wire::optional_text("equipment", self.equipment.as_deref(), 1000)?,
            set_up_minutes: minutes("set_up_minutes", self.set_up_minutes)?,
            tear_down_minutes: minutes("tear_down_minutes", self.tear_down_minutes)?,
            note: wire::optional_text("note", self.note.as_deref(), 10_000)?,
        })
    }
}

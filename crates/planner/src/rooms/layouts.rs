//! How spaces can be furnished: each way takes its own number of people and its own time.

use super::add_space::{MOST_MINUTES, MOST_OF_A_SPACE};
use super::spaces::list_spaces;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{self, Empty};
use crate::words;
use attache_domain::ids::{SpaceId, SpaceLayoutId};
use attache_domain::plan::Plan;
use attache_domain::rooms::{Layout, Space, SpaceLayout};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A way of furnishing a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LayoutLetter {
    /// How it is furnished.
    pub layout: Layout,
    /// People it then takes, if known.
    pub capacity: Option<i64>,
    /// Minutes of preparing, where they differ from the space's own.
    pub set_up_minutes: Option<i64>,
    /// Minutes of clearing, where they differ from the space's own.
    pub tear_down_minutes: Option<i64>,
}

/// All the ways a space can be furnished, in place of those known before.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetSpaceLayouts {
    /// The space.
    pub space: SpaceId,
    /// The ways, each once.
    pub layouts: Vec<LayoutLetter>,
}

/// A way of furnishing a space, as a line of a list.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct LayoutRow {
    pub space: SpaceId,
    pub space_name: String,
    pub venue_name: String,
    pub layout: Layout,
    pub capacity: Option<i64>,
    pub set_up_minutes: Option<i64>,
    pub tear_down_minutes: Option<i64>,
}

/// Reads the layouts of all spaces, in the order of the list of spaces.
pub fn list_layouts(planner: &Planner, input: Empty) -> Answer<Vec<LayoutRow>> {
    let mut rows = Vec::new();
    for space in list_spaces(planner, input)? {
        rows.extend(space.layouts.into_iter().map(|one| LayoutRow {
            space: space.id,
            space_name: space.name.clone(),
            venue_name: space.venue_name.clone(),
            layout: one.layout,
            capacity: one.capacity,
            set_up_minutes: one.set_up_minutes,
            tear_down_minutes: one.tear_down_minutes,
        }));
    }
    Ok(rows)
}

/// Says in which ways a space can be furnished.
pub fn set_space_layouts(planner: &mut Planner, input: SetSpaceLayouts) -> Answer<Done<()>> {
    require_once_each(&input.layouts)?;
    planner.operate(Op::SetSpaceLayouts, |change| {
        let space: Space = change.get(input.space)?;
        let known: Vec<&SpaceLayout> = change.plan.space_layouts.of(space.id).collect();
        for gone in known.iter().filter(|known| !input.layouts.iter().any(|one| one.layout == known.layout)) {
            change.remove::<SpaceLayout>(gone.id)?;
        }
        for one in &input.layouts {
            let before = known.iter().find(|known| known.layout == one.layout);
            put(change, before.map(|known| known.id), one.read(space.id)?)?;
        }
        Ok(((), facts([("name", space.name), ("count", input.layouts.len().to_string())])))
    })
}

/// The layouts of a space as letters, in the order of the vocabulary.
pub(super) fn letters_of(plan: &Plan, space: SpaceId) -> Vec<LayoutLetter> {
    let mut layouts: Vec<&SpaceLayout> = plan.space_layouts.of(space).collect();
    layouts.sort_by_key(|one| one.layout);
    let letter = |one: &SpaceLayout| LayoutLetter {
        layout: one.layout,
        capacity: one.capacity,
        set_up_minutes: one.set_up_minutes,
        tear_down_minutes: one.tear_down_minutes,
    };
    layouts.into_iter().map(letter).collect()
}

fn require_once_each(layouts: &[LayoutLetter]) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    let twice = layouts.iter().find(|one| !seen.insert(one.layout));
    twice.map_or(Ok(()), |one| Err(Refusal::AlreadyThere { name: name_of(one.layout) }))
}

fn name_of(layout: Layout) -> String {
    words::say(&format!("layout-{}", layout.word()))
}

fn put(change: &Change<'_>, known: Option<SpaceLayoutId>, layout: SpaceLayout) -> Result<(), Refusal> {
    match known {
        Some(id) => change.update(&SpaceLayout { id, ..layout }),
        None => change.insert(&SpaceLayout { id: change.id(), ..layout }).map(|_| ()),
    }
}

impl LayoutLetter {
    /// The record asked for; its key is still to be given.
    fn read(&self, space: SpaceId) -> Result<SpaceLayout, Refusal> {
        let number = |field, value: Option<i64>, most| value.map(|n| wire::number(field, n, 0, most)).transpose();
        Ok(SpaceLayout {
            id: SpaceLayoutId(uuid::Uuid::nil()),
            space,
            layout: self.layout,
            capacity: number("capacity", self.capacity, MOST_OF_A_SPACE)?,
            set_up_minutes: number("set_up_minutes", self.set_up_minutes, MOST_MINUTES)?,
            tear_down_minutes: number("tear_down_minutes", self.tear_down_minutes, MOST_MINUTES)?,
        })
    }
}

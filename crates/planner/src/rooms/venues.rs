//! Venues: listing, adding, editing, and removing one that nothing uses.

use super::remove_space::{require_unused, take_along};
use crate::commands::Answer;
use crate::lists;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::places::PositionLetter;
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{self, Empty};
use attache_domain::desk::DeskRules;
use attache_domain::ids::*;
use attache_domain::movements::TransitTime;
use attache_domain::plan::{Plan, Thing};
use attache_domain::rooms::{Space, Venue};
use attache_domain::space_tree::wholes;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::BTreeSet;
use ts_rs::TS;

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

/// One venue.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneVenue {
    /// Key.
    pub id: VenueId,
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

/// Adds a venue.
pub fn add_venue(planner: &mut Planner, input: AddVenue) -> Answer<Done<VenueId>> {
    let named = named_venue(planner, &input.name)?;
    let venue = Venue {
        address: wire::optional_text("address", input.address.as_deref(), 500)?,
        city: wire::text("city", input.city.as_deref().unwrap_or(&named.city), 200)?,
        zone: input.zone.as_deref().map_or(Ok(named.zone), wire::zone)?,
        position: input.position.map(PositionLetter::read).transpose()?,
        ..named
    };
    planner.operate(Op::AddVenue, |change| {
        let id = change.insert(&Venue { id: change.id(), ..venue.clone() })?;
        Ok((id, facts([("name", venue.name)])))
    })
}

/// A venue of which nothing but the name is known, in the city and the zone of the forum; its key is still to be given.
pub(super) fn named_venue(planner: &Planner, name: &str) -> Answer<Venue> {
    let forum = planner.forum()?;
    let (name, city) = (wire::some_text("name", name, 300)?, forum.city.clone());
    Ok(Venue { id: VenueId(uuid::Uuid::nil()), name, address: String::new(), city, zone: forum.zone, position: None })
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

/// Removes a venue that nothing uses (any more), with its spaces and everything that only says something about them.
pub fn remove_venue(planner: &mut Planner, input: OneVenue) -> Answer<Done<()>> {
    planner.operate(Op::RemoveVenue, |change| {
        let (venue, plan): (Venue, &Plan) = (change.get(input.id)?, change.plan);
        let mut spaces: Vec<&Space> = plan.spaces.of(venue.id).collect();
        require_no_way(plan, &venue)?;
        for space in &spaces {
            require_unused(plan, space)?;
        }
        // Parts go before what they are parts of.
        spaces.sort_by_key(|space| Reverse(wholes(plan, space.id).len()));
        for space in spaces {
            take_along(change, space.id)?;
            change.remove::<Space>(space.id)?;
        }
        take_along(change, venue.id)?;
        for rules in plan.desk_rules.of(venue.id) {
            change.remove::<DeskRules>(rules.id)?;
        }
        for time in plan.transit_times.of(venue.id) {
            change.remove::<TransitTime>(time.id)?;
        }
        change.remove::<Venue>(venue.id)?;
        Ok(((), facts([("name", venue.name)])))
    })
}

/// Refuses to let go of a venue that sessions are at, meetings want or transfers lead to.
fn require_no_way(plan: &Plan, venue: &Venue) -> Result<(), Refusal> {
    let sessions = plan.sessions.of(venue.id).map(|session| Thing::Session(session.id));
    let movements = plan.movements.of(venue.id).map(|movement| Thing::Movement(movement.id));
    let meetings = plan.meetings.of(venue.id).map(|meeting| Thing::Meeting(meeting.id));
    let by: BTreeSet<String> = sessions.chain(meetings).chain(movements).map(|thing| plan.name_of(thing)).collect();
    if by.is_empty() {
        return Ok(());
    }
    let by = by.into_iter().collect::<Vec<_>>().join(", ");
    Err(Refusal::StillInUse { name: venue.name.clone(), by })
}

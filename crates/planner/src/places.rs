//! Places people travel between and sleep in.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::wire::{self, Empty};
use attache_domain::ids::PlaceId;
use attache_domain::travel::{Place, PlaceKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A place.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct PlaceRow {
    pub id: PlaceId,
    pub kind: PlaceKind,
    pub name: String,
    pub code: String,
    pub city: String,
    pub country: String,
    pub zone: String,
}

/// A place to add.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddPlace {
    pub kind: PlaceKind,
    pub name: String,
    pub code: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub zone: String,
}

/// Reads the names of all zones.
pub fn zones() -> Vec<String> {
    chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name().to_owned()).collect()
}

/// Reads all places by name.
pub fn list_places(planner: &Planner, _input: Empty) -> Answer<Vec<PlaceRow>> {
    let row = |place: &Place| PlaceRow {
        id: place.id,
        kind: place.kind,
        name: place.name.clone(),
        code: place.code.clone(),
        city: place.city.clone(),
        country: place.country.clone(),
        zone: place.zone.name().to_owned(),
    };
    let mut rows: Vec<PlaceRow> = planner.plan.places.iter().map(row).collect();
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(rows)
}

/// Adds a place.
pub fn add_place(planner: &mut Planner, input: AddPlace) -> Answer<Done<PlaceId>> {
    let name = wire::some_text("name", &input.name, 300)?;
    let place = Place {
        code: wire::optional_text("code", input.code.as_deref(), 12)?,
        city: wire::optional_text("city", input.city.as_deref(), 200)?,
        country: wire::country(input.country.as_deref())?,
        ..Place::named(PlaceId(uuid::Uuid::nil()), input.kind, name, wire::zone(&input.zone)?)
    };
    planner.operate(Op::AddPlace, |change| {
        let id = change.insert(&Place { id: change.id(), ..place.clone() })?;
        Ok((id, facts([("name", place.label())])))
    })
}

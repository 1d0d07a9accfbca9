//! Adding a place.

use super::PositionLetter;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire;
use attache_domain::ids::PlaceId;
use attache_domain::travel::{Place, PlaceKind};
use serde::Deserialize;
use ts_rs::TS;

/// A place to add. The minutes are the office's own; absent, the usual ones count.
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
    pub position: Option<PositionLetter>,
    pub address: Option<String>,
    pub arrival_minutes: Option<i64>,
    pub departure_minutes: Option<i64>,
    pub connection_minutes: Option<i64>,
}

/// Adds a place.
pub fn add_place(planner: &mut Planner, input: AddPlace) -> Answer<Done<PlaceId>> {
    let name = wire::some_text("name", &input.name, 300)?;
    let place = Place {
        code: wire::optional_text("code", input.code.as_deref(), 12)?,
        city: wire::optional_text("city", input.city.as_deref(), 200)?,
        country: wire::country(input.country.as_deref())?,
        position: input.position.map(PositionLetter::read).transpose()?,
        address: wire::optional_text("address", input.address.as_deref(), 500)?,
        arrival_minutes: minutes_at("arrival_minutes", input.arrival_minutes)?,
        departure_minutes: minutes_at("departure_minutes", input.departure_minutes)?,
        connection_minutes: minutes_at("connection_minutes", input.connection_minutes)?,
        ..Place::named(PlaceId(uuid::Uuid::nil()), input.kind, name, wire::zone(&input.zone)?)
    };
    planner.operate(Op::AddPlace, |change| {
        let id = change.insert(&Place { id: change.id(), ..place.clone() })?;
        Ok((id, facts([("name", place.label())])))
    })
}

/// Minutes spent at a place or on a way: a day at most.
pub(super) fn minutes_at(field: &str, minutes: Option<i64>) -> Result<Option<i64>, Refusal> {
    minutes.map(|minutes| wire::number(field, minutes, 0, 24 * 60)).transpose()
}

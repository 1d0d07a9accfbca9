//! Looking at places.

use super::PositionLetter;
use super::edit_place::uses_of;
use crate::commands::Answer;
use crate::lists;
use crate::planner::Planner;
use crate::wire::Empty;
use attache_domain::ground::{Border, arrival_minutes, departure_minutes, minimum_connection};
use attache_domain::ids::PlaceId;
use attache_domain::plan::Plan;
use attache_domain::travel::{LegKind, Place, PlaceKind};
use serde::Serialize;
use ts_rs::TS;

/// A place.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct PlaceRow {
    pub id: PlaceId,
    pub kind: PlaceKind,
    pub name: String,
    pub code: String,
    /// Name and code.
    pub label: String,
    pub city: String,
    pub country: String,
    pub zone: String,
    pub position: Option<PositionLetter>,
    pub address: String,
    /// From arriving to standing outside with the bags.
    pub arrival: ProcessingView,
    /// How long before leaving one must be there.
    pub departure: ProcessingView,
    /// The least time between two legs.
    pub connection: ProcessingView,
    /// Legs, stays and movements there.
    pub uses: usize,
}

/// Minutes something takes at a place: the office's own, which win, and the usual ones with what they depend on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProcessingView {
    /// What the office entered.
    pub own: Option<i64>,
    /// By what people travel there, which the usual minutes go by.
    pub by: LegKind,
    /// Usual minutes where no passports are checked.
    pub usual: i64,
    /// Usual minutes with a passport control.
    pub usual_with_border: i64,
}

/// Reads all places by name.
pub fn list_places(planner: &Planner, _input: Empty) -> Answer<Vec<PlaceRow>> {
    let mut rows: Vec<PlaceRow> = planner.plan.places.iter().map(|place| row(&planner.plan, place)).collect();
    lists::sort_by_name(&planner.plan, &mut rows, |row| &row.name);
    Ok(rows)
}

fn row(plan: &Plan, place: &Place) -> PlaceRow {
    let by = travelled_by(place.kind);
    let view = |own: Option<i64>, minutes: &dyn Fn(Border) -> i64| ProcessingView {
        own,
        by,
        usual: minutes(Border::None),
        usual_with_border: minutes(Border::Crossed),
    };
    PlaceRow {
        id: place.id,
        kind: place.kind,
        name: place.name.clone(),
        code: place.code.clone(),
        label: place.label(),
        city: place.city.clone(),
        country: place.country.clone(),
        zone: place.zone.name().to_owned(),
        position: place.position.map(Into::into),
        address: place.address.clone(),
        arrival: view(place.arrival_minutes, &|border| arrival_minutes(by, border, None)),
        departure: view(place.departure_minutes, &|border| departure_minutes(by, border, None)),
        connection: view(place.connection_minutes, &|border| {
            minimum_connection((by, border), (by, Border::None), None)
        }),
        uses: uses_of(plan, place.id).count(),
    }
}

/// By what people usually come to a place of a kind.
fn travelled_by(kind: PlaceKind) -> LegKind {
    match kind {
        PlaceKind::Airport => LegKind::Flight,
        PlaceKind::Station => LegKind::Train,
        PlaceKind::Port => LegKind::Ferry,
        PlaceKind::Hotel
        | PlaceKind::Venue
        | PlaceKind::Residence
        | PlaceKind::Restaurant
        | PlaceKind::Site
        | PlaceKind::Border => LegKind::Road,
    }
}

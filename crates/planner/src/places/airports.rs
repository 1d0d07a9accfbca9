//! The airports of the world: finding one, and making it a place of the forum.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use attache_domain::airports::{Airport, airports};
use attache_domain::ids::PlaceId;
use attache_domain::plan::Plan;
use attache_domain::travel::{Place, PlaceKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What a person typed to find an airport: a code, a city or a name.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SearchAirports {
    /// What was typed.
    pub query: String,
    /// How many to answer at most; absent, twelve.
    pub limit: Option<u32>,
}

/// An airport of the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ListedAirport {
    /// IATA code.
    pub code: String,
    pub name: String,
    /// The city it serves; may be empty.
    pub city: String,
    pub country: String,
    pub zone: String,
    /// Whether nobody flies there any more.
    pub closed: bool,
    /// The forum's place, when it is one already.
    pub place: Option<PlaceId>,
}

/// An airport to make a place of the forum.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddAirport {
    /// IATA code.
    pub code: String,
}

/// A place of the forum by its key, or an airport of the list by its code, which becomes a place when it is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged, deny_unknown_fields)]
pub enum PlaceOrAirport {
    /// The key of a place.
    Place(PlaceId),
    /// An airport of the list.
    Airport {
        /// IATA code.
        airport: String,
    },
}

/// Airports answered when nobody said how many.
const USUAL_LIMIT: u32 = 12;
const MOST_ANSWERS: u32 = 100;

/// Searches the list of airports.
pub fn search_airports(planner: &Planner, input: SearchAirports) -> Answer<Vec<ListedAirport>> {
    let limit = input.limit.unwrap_or(USUAL_LIMIT).min(MOST_ANSWERS) as usize;
    let found = airports().search(&input.query, limit);
    let known = known_airports(&planner.plan);
    Ok(found.into_iter().map(|airport| listed(airport, known.get(&airport.code).copied())).collect())
}

/// Makes an airport of the list a place of the forum, or answers the place it is already.
pub fn add_airport(planner: &mut Planner, input: AddAirport) -> Answer<Done<PlaceId>> {
    planner.operate(Op::AddAirport, |change| {
        let place =
            AirportsAtHand::default().place(change, &PlaceOrAirport::Airport { airport: input.code.clone() })?;
        Ok((place.id, facts([("name", place.label())])))
    })
}

/// The airports that one operation made places of, so that a code named twice becomes one place.
#[derive(Debug, Default)]
pub(crate) struct AirportsAtHand {
    made: BTreeMap<String, Place>,
}

impl AirportsAtHand {
    /// The place that is meant; an airport that is none yet is made one.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; [`Refusal::UnknownAirport`].
    pub(crate) fn place(&mut self, change: &Change<'_>, meant: &PlaceOrAirport) -> Result<Place, Refusal> {
        let code = match meant {
            PlaceOrAirport::Place(id) => return change.get(*id),
            PlaceOrAirport::Airport { airport } => airport.trim().to_ascii_uppercase(),
        };
        if code.is_empty() {
            return Err(Refusal::invalid("airport", Problem::Empty));
        }
        if let Some(place) = self.made.get(&code) {
            return Ok(place.clone());
        }
        let known = change.plan.places.iter().find(|place| is_airport(place) && place.code.eq_ignore_ascii_case(&code));
        if let Some(place) = known {
            return Ok(place.clone());
        }
        let listed = airports().by_code(&code).ok_or_else(|| Refusal::UnknownAirport { code: code.clone() })?;
        let place = place_of(change.id(), listed);
        change.insert(&place)?;
        self.made.insert(code, place.clone());
        Ok(place)
    }
}

/// An airport of the list as a place of a forum.
pub(crate) fn place_of(id: PlaceId, airport: &Airport) -> Place {
    Place {
        code: airport.code.clone(),
        city: airport.city.clone(),
        country: airport.country.clone(),
        position: airport.position(),
        ..Place::named(id, PlaceKind::Airport, airport.name.clone(), airport.zone)
    }
}

fn listed(airport: &Airport, place: Option<PlaceId>) -> ListedAirport {
    ListedAirport {
        code: airport.code.clone(),
        name: airport.name.clone(),
        city: airport.city.clone(),
        country: airport.country.clone(),
        zone: airport.zone.name().to_owned(),
        closed: airport.closed,
        place,
    }
}

fn known_airports(plan: &Plan) -> BTreeMap<String, PlaceId> {
    let airports = plan.places.iter().filter(|place| is_airport(place));
    airports.map(|place| (place.code.to_ascii_uppercase(), place.id)).collect()
}

fn is_airport(place: &Place) -> bool {
    place.kind == PlaceKind::Airport && !place.code.is_empty()
}

//! The board of arrivals and departures: who comes and goes when, and who meets them.

use super::arriving::{Direction, directions_of};
use super::movements::driver_of;
use super::propose_transfer::unmet;
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::travel_words::{leg_title, place_label};
use crate::trouble;
use crate::wire::{self, Moment, ThingRef};
use attache_domain::delegations::MembershipRole;
use attache_domain::ground::Ride;
use attache_domain::ids::*;
use attache_domain::movements::{Movement, MovementStatus};
use attache_domain::plan::{Plan, Thing};
use attache_domain::time::Zoned;
use attache_domain::travel::{Leg, LegKind, LegStatus};
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Which days, and which way.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReadBoard {
    /// First day on the forum's wall; absent, from the beginning.
    pub from: Option<String>,
    /// Last day, included; absent, to the end.
    pub to: Option<String>,
    /// Absent, both.
    pub direction: Option<BoardDirection>,
}

/// Whether people come or go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum BoardDirection {
    Arrival,
    Departure,
}

/// Arrivals and departures, day by day and place by place.
#[derive(Debug, Serialize, TS)]
pub struct TravelBoard {
    /// The days on which somebody comes or goes.
    pub days: Vec<BoardDay>,
}

/// One day on the forum's wall.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct BoardDay {
    pub date: String,
    pub forum_day: bool,
    pub places: Vec<BoardPlace>,
}

/// One place on one day, its legs in order of time.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct BoardPlace {
    pub place: PlaceId,
    pub name: String,
    pub legs: Vec<BoardLeg>,
}

/// A leg as it arrives at a place of the forum, or departs from it.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct BoardLeg {
    pub leg: LegId,
    pub direction: BoardDirection,
    /// The day on the forum's wall, as far as is known.
    pub date: String,
    pub place: PlaceId,
    pub place_name: String,
    /// Where it comes from or goes to.
    pub other: String,
    pub kind: LegKind,
    /// Carrier and number; the way where there is none.
    pub name: String,
    pub terminal: String,
    pub status: LegStatus,
    /// As far as is known: it did, it is expected to, it is scheduled to.
    pub expected: Moment,
    pub scheduled: Moment,
    pub estimated: Option<Moment>,
    pub actual: Option<Moment>,
    /// Minutes later than scheduled; negative when earlier.
    pub delay_minutes: i64,
    pub journey: Option<JourneyId>,
    pub passengers: Vec<BoardPassenger>,
    pub movements: Vec<BoardMovement>,
    /// Whom no movement takes.
    pub unmet: Vec<ThingRef>,
    /// Who receives them, from the movements.
    pub greeter: String,
    pub conflicts: usize,
}

/// A person on the board.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct BoardPassenger {
    pub person: PersonId,
    pub name: String,
    pub delegation: Option<DelegationId>,
    pub delegation_name: String,
    pub role: Option<MembershipRole>,
    /// Whether the person leads the delegation.
    pub head: bool,
}

/// A movement that meets a leg or brings to it.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct BoardMovement {
    pub id: MovementId,
    pub title: String,
    pub service: Ride,
    pub status: MovementStatus,
    pub starts: Moment,
    pub ends: Moment,
    pub vehicle_name: String,
    pub driver_name: String,
    pub greeter: String,
    pub people: usize,
    pub conflicts: usize,
}

/// Reads the board.
pub fn travel_board(planner: &Planner, input: ReadBoard) -> Answer<TravelBoard> {
    let forum_days: BTreeSet<String> = planner.forum()?.days().iter().map(ToString::to_string).collect();
    let mut days: BTreeMap<String, BTreeMap<(String, PlaceId), Vec<BoardLeg>>> = BTreeMap::new();
    for leg in board_legs(planner, &input)? {
        let places = days.entry(leg.date.clone()).or_default();
        places.entry((leg.place_name.clone(), leg.place)).or_default().push(leg);
    }
    let days = days.into_iter().map(|(date, places)| BoardDay {
        forum_day: forum_days.contains(&date),
        date,
        places: places.into_iter().map(|((name, place), legs)| BoardPlace { place, name, legs }).collect(),
    });
    Ok(TravelBoard { days: days.collect() })
}

/// The legs of the board in order of time.
///
/// # Errors
/// What is wrong with the days.
pub fn board_legs(planner: &Planner, input: &ReadBoard) -> Answer<Vec<BoardLeg>> {
    let plan = &planner.plan;
    let zone = planner.forum()?.zone;
    let day = |field, text: &Option<String>| text.as_deref().map(|text| wire::date(field, text)).transpose();
    let (from, to) = (day("from", &input.from)?, day("to", &input.to)?);
    let is_shown = |date: NaiveDate| from.is_none_or(|from| from <= date) && to.is_none_or(|to| date <= to);
    let conflicts = trouble::per_thing(planner);
    let ranking = Ranking::in_force(plan);
    let mut legs: Vec<(chrono::DateTime<chrono::Utc>, BoardLeg)> = Vec::new();
    for (leg, direction) in ends_of(plan) {
        let end = End::of(leg, direction);
        let wanted = input.direction.is_none_or(|direction| direction == end.direction);
        if wanted && is_shown(end.known.seen_from(zone).date()) {
            legs.push((end.known.instant(), board_leg(&ranking, leg, &end, zone, &conflicts)));
        }
    }
    legs.sort_by_key(|(at, leg)| (*at, leg.leg, leg.direction));
    Ok(legs.into_iter().map(|(_, leg)| leg).collect())
}

/// The legs that arrive or depart. A cancelled one is shown where it would have been alone, or last.
fn ends_of(plan: &Plan) -> impl Iterator<Item = (&Leg, Direction)> {
    directions_of(plan).into_iter().filter_map(|(id, direction)| Some((plan.legs.get(id)?, direction)))
}

/// The end of a leg that a board of the forum shows.
struct End {
    direction: BoardDirection,
    place: PlaceId,
    other: PlaceId,
    terminal: String,
    scheduled: Zoned,
    estimated: Option<Zoned>,
    actual: Option<Zoned>,
    known: Zoned,
}

impl End {
    fn of(leg: &Leg, direction: Direction) -> Self {
        match direction {
            Direction::Arrival => Self {
                direction: BoardDirection::Arrival,
                place: leg.to_place,
                other: leg.from_place,
                terminal: leg.arrival_terminal.clone(),
                scheduled: leg.arrives,
                estimated: leg.estimated_arrives,
                actual: leg.actual_arrives,
                known: leg.lands(),
            },
            Direction::Departure => Self {
                direction: BoardDirection::Departure,
                place: leg.from_place,
                other: leg.to_place,
                terminal: leg.departure_terminal.clone(),
                scheduled: leg.departs,
                estimated: leg.estimated_departs,
                actual: leg.actual_departs,
                known: leg.leaves(),
            },
        }
    }
}

fn board_leg(ranking: &Ranking<'_>, leg: &Leg, end: &End, zone: Tz, conflicts: &BTreeMap<Thing, usize>) -> BoardLeg {
    let plan = ranking.plan;
    let mut movements: Vec<&Movement> = plan.movements.of(leg.id).filter(|movement| movement.is_on()).collect();
    movements.sort_by_key(|movement| (movement.starts.instant(), movement.id));
    let greeters: BTreeSet<&str> = movements.iter().map(|one| one.greeter.as_str()).filter(|g| !g.is_empty()).collect();
    let name = leg.name();
    BoardLeg {
        leg: leg.id,
        direction: end.direction,
        date: end.known.seen_from(zone).date().to_string(),
        place: end.place,
        place_name: place_label(plan, end.place),
        other: place_label(plan, end.other),
        kind: leg.kind,
        name: if name.is_empty() { leg_title(plan, leg) } else { name },
        terminal: end.terminal.clone(),
        status: leg.status,
        expected: end.known.into(),
        scheduled: end.scheduled.into(),
        estimated: end.estimated.map(Into::into),
        actual: end.actual.map(Into::into),
        delay_minutes: (end.known.instant() - end.scheduled.instant()).num_minutes(),
        journey: leg.journey,
        passengers: passengers(ranking, leg),
        unmet: unmet(plan, leg).into_iter().map(|id| trouble::person(plan, id)).collect(),
        greeter: greeters.into_iter().collect::<Vec<_>>().join(", "),
        conflicts: conflicts.get(&Thing::Leg(leg.id)).copied().unwrap_or(0),
        movements: movements.into_iter().map(|movement| board_movement(plan, movement, conflicts)).collect(),
    }
}

/// The people on a leg in order of precedence, heads of delegation before all others.
fn passengers(ranking: &Ranking<'_>, leg: &Leg) -> Vec<BoardPassenger> {
    let plan = ranking.plan;
    let view = |person: PersonId| {
        let member = plan.memberships.of(person).min_by_key(|one| (one.role != MembershipRole::Head, one.id));
        BoardPassenger {
            person,
            name: trouble::person(plan, person).name,
            delegation: member.map(|one| one.delegation),
            delegation_name: member.map(|one| name_of(plan, one.delegation)).unwrap_or_default(),
            role: member.map(|one| one.role),
            head: member.is_some_and(|one| one.role == MembershipRole::Head),
        }
    };
    let mut people: Vec<BoardPassenger> = plan.travellers.of(leg.id).map(|one| view(one.person)).collect();
    ranking.sort(&mut people, |one| one.person);
    people.sort_by_key(|one| !one.head);
    people
}

fn board_movement(plan: &Plan, movement: &Movement, conflicts: &BTreeMap<Thing, usize>) -> BoardMovement {
    let thing = Thing::Movement(movement.id);
    let vehicle = movement.vehicle.and_then(|id| plan.vehicles.get(id));
    BoardMovement {
        id: movement.id,
        title: plan.name_of(thing),
        service: movement.service,
        status: movement.status,
        starts: movement.starts.into(),
        ends: movement.ends.into(),
        vehicle_name: vehicle.map(|one| one.name.clone()).unwrap_or_default(),
        driver_name: driver_of(plan, movement).map(|one| one.name.clone()).unwrap_or_default(),
        greeter: movement.greeter.clone(),
        people: plan.passengers.of(movement.id).count(),
        conflicts: conflicts.get(&thing).copied().unwrap_or(0),
    }
}

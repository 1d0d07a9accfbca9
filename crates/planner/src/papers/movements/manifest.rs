//! The arrivals and departures manifest: who comes and leaves at a place, by day, direction, window and terminal.
//!
//! One line for each delegation in each leg. The fields are those of group manifests (practice.md A2.5): time, carrier and
//! number, the other end with the time there, names, totals; and what the meeters need: who collects them, with what.

use crate::papers::facts::PaperFacts;
use crate::travel::{Direction, directions_of};
use attache_documents::paper::{Body, Cell, Column, Part, Piece, Row, Said, State};
use attache_domain::ids::*;
use attache_domain::movements::{Movement, Passenger, Spot, Vehicle};
use attache_domain::profile::Field;
use attache_domain::protocol::NeedKind;
use attache_domain::time::Zoned;
use attache_domain::travel::{Leg, LegStatus, Traveller};
use chrono::{NaiveDate, Timelike};
use std::collections::{BTreeMap, BTreeSet};

/// Meeters work in windows of so many hours, within which they group flights.
const WINDOW_HOURS: u32 = 3;

const COLUMNS: [Column; 8] = [
    Column::new("manifest-time", Field::TravelTimes, 8),
    Column::new("manifest-leg", Field::Carrier, 13),
    Column::new("manifest-other-end", Field::TravelTimes, 16),
    Column::new("manifest-delegation", Field::Body, 18),
    Column::new("manifest-people", Field::Body, 30),
    Column::new("manifest-count", Field::Headcount, 7),
    Column::new("manifest-assistance", Field::AssistanceCode, 9),
    Column::new("manifest-met-by", Field::MeetingPoint, 26),
];

/// The parts of the manifest of a place: one for each day and direction, and in it each window at each terminal.
pub fn parts(facts: &PaperFacts<'_>, place: PlaceId) -> Vec<Part> {
    let calls = calls(facts, place);
    let mut days: BTreeMap<(NaiveDate, Direction), Vec<&Call<'_>>> = BTreeMap::new();
    for call in &calls {
        days.entry((call.at.date(), call.direction)).or_default().push(call);
    }
    days.into_iter().flat_map(|((day, direction), calls)| day_parts(facts, day, direction, &calls)).collect()
}

/// A leg as it touches the place, and whom it brings or takes.
struct Call<'plan> {
    leg: &'plan Leg,
    direction: Direction,
    at: Zoned,
    travellers: Vec<&'plan Traveller>,
}

impl Call<'_> {
    fn terminal(&self) -> &str {
        match self.direction {
            Direction::Arrival => &self.leg.arrival_terminal,
            Direction::Departure => &self.leg.departure_terminal,
        }
    }

    fn window(&self) -> u32 {
        self.at.local().hour() / WINDOW_HOURS
    }
}

fn calls<'plan>(facts: &PaperFacts<'plan>, place: PlaceId) -> Vec<Call<'plan>> {
    let plan = facts.plan;
    let call = |(leg, direction): (LegId, Direction)| {
        let leg: &Leg = plan.get(leg)?;
        let (here, at) = match direction {
            Direction::Arrival => (leg.to_place, leg.lands()),
            Direction::Departure => (leg.from_place, leg.leaves()),
        };
        let travellers = plan.travellers.of(leg.id).filter(|one| facts.tells_of(one.person)).collect::<Vec<_>>();
        (here == place && !travellers.is_empty()).then_some(Call { leg, direction, at, travellers })
    };
    let mut calls: Vec<Call<'_>> = directions_of(plan).into_iter().filter_map(call).collect();
    calls.sort_by_key(|call| (call.at.instant(), call.leg.id));
    calls
}

/// A day in one direction: its heading with what it sums up to, and its windows below.
fn day_parts(facts: &PaperFacts<'_>, day: NaiveDate, direction: Direction, calls: &[&Call<'_>]) -> Vec<Part> {
    let word = match direction {
        Direction::Arrival => "manifest-arrivals",
        Direction::Departure => "manifest-departures",
    };
    let coming = || calls.iter().filter(|call| call.leg.status != LegStatus::Cancelled);
    let people = coming().map(|call| call.travellers.len()).sum::<usize>();
    let total =
        Said::Sentence("manifest-total".to_owned(), vec![("legs", count(coming().count())), ("people", count(people))]);
    let zone = calls.first().map(|call| Said::Offset(call.at));
    let heading = Said::Sentence(word.to_owned(), vec![("day", Said::LongDay(day))]);
    let aside = Said::Listed(std::iter::once(total).chain(zone).collect());
    let heading = Part::new(Piece::new(Field::TravelTimes, heading), Body::Paragraphs(Vec::new()))
        .beside(Piece::new(Field::Headcount, aside));
    let mut windows: BTreeMap<(u32, &str), Vec<&Call<'_>>> = BTreeMap::new();
    for &call in calls {
        windows.entry((call.window(), call.terminal())).or_default().push(call);
    }
    let windows = windows.into_iter().map(|((window, terminal), calls)| window_part(facts, window, terminal, &calls));
    std::iter::once(heading).chain(windows).collect()
}

fn window_part(facts: &PaperFacts<'_>, window: u32, terminal: &str, calls: &[&Call<'_>]) -> Part {
    let hour = |hour: u32| Said::Hour(hour * WINDOW_HOURS % 24);
    let hours = Said::Sentence("time-range".to_owned(), vec![("from", hour(window)), ("to", hour(window + 1))]);
    let terminal = match terminal {
        "" => Said::text(""),
        name => Said::Sentence("manifest-terminal".to_owned(), vec![("terminal", Said::text(name))]),
    };
    let heading = Piece::new(Field::TravelTimes, Said::Listed(vec![hours, terminal]));
    let rows = calls.iter().flat_map(|call| rows(facts, call)).collect();
    Part::new(heading, Body::Table { columns: COLUMNS.to_vec(), rows }).below()
}

/// A row for each delegation among those who travel, in the order of precedence.
fn rows(facts: &PaperFacts<'_>, call: &Call<'_>) -> Vec<Row> {
    let mut travellers = call.travellers.clone();
    facts.ranking.sort(&mut travellers, |one| one.person);
    let mut groups: Vec<(Option<DelegationId>, Vec<&Traveller>)> = Vec::new();
    for one in travellers {
        let delegation = facts.delegation_of(one.person).map(|delegation| delegation.id);
        match groups.last_mut() {
            Some((last, members)) if *last == delegation => members.push(one),
            _ => groups.push((delegation, vec![one])),
        }
    }
    let row = |(at, (delegation, members)): (usize, (Option<DelegationId>, Vec<&Traveller>))| {
        let mut row = row(facts, call, delegation, &members);
        row.held = at > 0;
        row
    };
    groups.into_iter().enumerate().map(row).collect()
}

fn row(facts: &PaperFacts<'_>, call: &Call<'_>, delegation: Option<DelegationId>, members: &[&Traveller]) -> Row {
    let people: Vec<PersonId> = members.iter().map(|one| one.person).collect();
    let bags: i64 = members.iter().filter_map(|one| one.bags).sum();
    let bags = (bags > 0).then(|| {
        Piece::new(Field::Headcount, Said::Sentence("manifest-bags".to_owned(), vec![("count", Said::Count(bags))]))
            .quiet()
    });
    let headcount = Piece::new(Field::Headcount, count(people.len()));
    let name = delegation.map(|id| facts.delegation_name(id)).unwrap_or_default();
    let key = format!("{}-{:?}-{}", call.leg.id.0, call.direction, delegation.map(|id| id.0).unwrap_or_default());
    let cells = vec![
        Cell(vec![Piece::new(Field::TravelTimes, Said::Clock(call.at)).strong()]),
        leg_cell(call),
        other_end(facts, call),
        Piece::text(Field::Body, name).strong().into(),
        facts.people(people.iter().copied()),
        Cell(std::iter::once(headcount).chain(bags).collect()),
        assistance(facts, &people),
        met_by(facts, call, &people),
    ];
    Row::new(key, cells).in_state(match call.leg.status {
        LegStatus::Cancelled => State::Cancelled,
        LegStatus::Planned => State::Tentative,
        _ => State::Settled,
    })
}

/// Carrier and number, or the kind of way where there is none, and how late it is.
fn leg_cell(call: &Call<'_>) -> Cell {
    let name = call.leg.name();
    let kind = || Said::word(format!("leg-{}", call.leg.kind.word()));
    let name = if name.is_empty() { kind() } else { Said::text(name) };
    let late = call.leg.delay_minutes();
    let late = (late != 0 && call.direction == Direction::Arrival).then(|| {
        let said = Said::Sentence("manifest-scheduled".to_owned(), vec![("time", Said::Clock(call.leg.arrives))]);
        Piece::new(Field::TravelTimes, said).quiet()
    });
    Cell(std::iter::once(Piece::new(Field::Carrier, name).strong()).chain(late).collect())
}

/// Where the leg comes from or goes to, with the time there.
fn other_end(facts: &PaperFacts<'_>, call: &Call<'_>) -> Cell {
    let (place, at) = match call.direction {
        Direction::Arrival => (call.leg.from_place, call.leg.leaves()),
        Direction::Departure => (call.leg.to_place, call.leg.lands()),
    };
    let time = if at.date() == call.at.date() { Said::Clock(at) } else { Said::Moment(at) };
    [
        facts.spot(Field::TravelTimes, Spot::Place(place)),
        Piece::new(Field::TravelTimes, Said::Listed(vec![time, Said::Offset(at)])).quiet(),
    ]
    .into()
}

/// The airlines' codes of what is needed, where this reader may know of the need.
fn assistance(facts: &PaperFacts<'_>, people: &[PersonId]) -> Cell {
    let needs = people.iter().flat_map(|person| facts.plan.sensitive_needs.of(*person));
    let needs = needs.filter(|need| need.kind == NeedKind::Assistance && facts.may_read(need));
    let codes: BTreeSet<&str> = needs.map(|need| need.code.as_str()).filter(|code| !code.is_empty()).collect();
    Cell(codes.into_iter().map(|code| Piece::text(Field::AssistanceCode, code)).collect())
}

/// Who collects these people from the leg or brings them to it.
fn met_by(facts: &PaperFacts<'_>, call: &Call<'_>, people: &[PersonId]) -> Cell {
    let plan = facts.plan;
    let rides =
        |person: &PersonId| plan.passengers.of(*person).filter_map(|one: &Passenger| plan.movements.get(one.movement));
    let of_leg = |movement: &&Movement| movement.leg == Some(call.leg.id) && movement.is_on();
    let rides: BTreeMap<MovementId, &Movement> =
        people.iter().flat_map(rides).filter(of_leg).map(|movement| (movement.id, movement)).collect();
    Cell(rides.into_values().flat_map(|movement| ride(facts, movement)).collect())
}

fn ride(facts: &PaperFacts<'_>, movement: &Movement) -> Vec<Piece> {
    let vehicle = movement.vehicle.and_then(|id| facts.plan.get::<Vehicle>(id));
    let name = vehicle.map(|one| one.name.clone()).unwrap_or_default();
    let driver = crate::travel::driver_of(facts.plan, movement);
    let driver = driver.map(|one| Said::Listed(vec![Said::text(one.name.clone()), Said::text(one.phone.clone())]));
    let pick_up = Piece::new(Field::TravelTimes, Said::Clock(movement.starts));
    let sign = Said::Sentence("manifest-sign".to_owned(), vec![("sign", Said::text(movement.sign_text.clone()))]);
    let mut pieces = vec![pick_up, Piece::text(Field::Vehicle, name).strong()];
    pieces.push(Piece::text(Field::MeetingPoint, movement.greeter.clone()));
    if !movement.sign_text.is_empty() {
        pieces.push(Piece::new(Field::MeetingPoint, sign).quiet());
    }
    pieces.extend(driver.map(|driver| Piece::new(Field::Driver, driver).quiet()));
    pieces
}

fn count(count: usize) -> Said {
    Said::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

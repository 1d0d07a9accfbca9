//! The programme of visit: what a delegation does, day by day, an item once with those of it who are in it
//! (practice.md A2.1).

use crate::papers::facts::PaperFacts;
use crate::papers::people::contact_sheet;
use crate::papers::pieces::session_title;
use attache_documents::paper::{Body, Cell, Column, Fact, Part, Piece, Row, Said, State};
use attache_domain::delegations::Delegation;
use attache_domain::ids::*;
use attache_domain::lodging::{Stay, StayStatus};
use attache_domain::meetings::{Meeting, MeetingStatus};
use attache_domain::movements::{Movement, MovementStatus, Spot, Vehicle};
use attache_domain::profile::Field;
use attache_domain::programme::Session;
use attache_domain::time::Zoned;
use attache_domain::travel::{Leg, LegStatus};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};

const COLUMNS: [Column; 4] = [
    Column::new("visit-time", Field::Times, 16),
    Column::new("visit-item", Field::Times, 46),
    Column::new("visit-place", Field::Place, 28),
    Column::new("visit-who", Field::Name, 30),
];

/// Facts about the delegation, its days, and whom to call.
pub fn parts(facts: &PaperFacts<'_>, delegation: DelegationId) -> Vec<Part> {
    let days = days(facts, delegation);
    let contacts = contact_sheet::of_delegation(facts, delegation)
        .map(|part| Part { heading: Some(Piece::new(Field::Contacts, Said::word("contacts"))), ..part });
    about(facts, delegation).into_iter().chain(days).chain(contacts).collect()
}

/// Its days alone.
pub fn days(facts: &PaperFacts<'_>, delegation: DelegationId) -> Vec<Part> {
    let mut days: BTreeMap<NaiveDate, Vec<Item>> = BTreeMap::new();
    for item in items(facts, delegation) {
        days.entry(item.day).or_default().push(item);
    }
    let day = |(day, mut items): (NaiveDate, Vec<Item>)| {
        items.sort_by_key(|item| (item.at, item.row.key.clone()));
        let rows = items.into_iter().map(|item| item.row).collect();
        Part::new(Piece::new(Field::Times, Said::LongDay(day)), Body::Table { columns: COLUMNS.to_vec(), rows })
    };
    days.into_iter().map(day).collect()
}

/// Who comes, and who looks after them.
fn about(facts: &PaperFacts<'_>, id: DelegationId) -> Option<Part> {
    let delegation = facts.plan.get::<Delegation>(id)?;
    let members = facts.members_of(id).into_iter().filter_map(|member| facts.person(member.person));
    let people =
        members.flat_map(|person| [facts.name_with_honorific(person), facts.office(person.id).quiet()]).collect();
    let contact = |name: &str| Cell::from(Piece::text(Field::Contacts, name));
    let facts_of = vec![
        Fact { label: "visit-people", cell: Cell(people) },
        Fact { label: "contact-liaison_officer", cell: contact(&delegation.liaison_officer) },
        Fact { label: "contact-focal_point", cell: contact(&delegation.focal_point) },
    ];
    Some(Part::without_heading(Body::Facts(facts_of)))
}

/// A hotel, the first night in it and the day of leaving.
type Nights = (PlaceId, NaiveDate, NaiveDate);

/// A row with the day and the moment it belongs to.
struct Item {
    day: NaiveDate,
    /// What is on no clock stands before everything else of its day.
    at: Option<DateTime<Utc>>,
    row: Row,
}

fn items(facts: &PaperFacts<'_>, delegation: DelegationId) -> Vec<Item> {
    let plan = facts.plan;
    let members: Vec<PersonId> = facts.members_of(delegation).into_iter().map(|member| member.person).collect();
    let mut legs: BTreeMap<LegId, Vec<PersonId>> = BTreeMap::new();
    let mut rides: BTreeMap<MovementId, Vec<PersonId>> = BTreeMap::new();
    let mut nights: BTreeMap<Nights, Vec<PersonId>> = BTreeMap::new();
    let mut sessions: BTreeMap<SessionId, Vec<PersonId>> = BTreeMap::new();
    let mut meetings: BTreeMap<MeetingId, Vec<PersonId>> = BTreeMap::new();
    for &person in members.iter().filter(|person| facts.tells_of(**person)) {
        plan.travellers.of(person).for_each(|one| legs.entry(one.leg).or_default().push(person));
        plan.passengers.of(person).for_each(|one| rides.entry(one.movement).or_default().push(person));
        plan.attendances.of(person).for_each(|one| sessions.entry(one.session).or_default().push(person));
        plan.participants.of(person).for_each(|one| meetings.entry(one.meeting).or_default().push(person));
        for stay in plan.guests.of(person).filter_map(|guest| plan.get::<Stay>(guest.stay)) {
            if !matches!(stay.status, StayStatus::Cancelled | StayStatus::NoShow) {
                nights.entry((stay.hotel, stay.check_in, stay.check_out)).or_default().push(person);
            }
        }
    }
    let legs = legs.into_iter().filter_map(|(id, people)| Some(leg(facts, plan.get(id)?, &people)));
    let rides = rides.into_iter().filter_map(|(id, people)| Some(ride(facts, plan.get(id)?, &people)));
    let nights = nights.into_iter().map(|((hotel, from, to), people)| night(facts, hotel, (from, to), &people));
    let sessions = sessions.into_iter().filter_map(|(id, people)| Some(session(facts, plan.get(id)?, &people)));
    let meetings = meetings.into_iter().filter_map(|(id, people)| meeting(facts, plan.get(id)?, &people));
    legs.chain(rides).chain(nights).chain(sessions).chain(meetings).collect()
}

fn timed(key: impl ToString, (starts, ends): (Zoned, Option<Zoned>), mut cells: Vec<Cell>, when: Cell) -> Item {
    cells.insert(0, when);
    Item { day: starts.date(), at: Some(starts.instant()), row: Row::new(key, cells).at(starts, ends) }
}

fn leg(facts: &PaperFacts<'_>, leg: &Leg, people: &[PersonId]) -> Item {
    let (leaves, lands) = (leg.leaves(), leg.lands());
    let kind = Said::word(format!("leg-{}", leg.kind.word()));
    let name = Said::Listed(vec![kind, Said::text(leg.name())]);
    let to = Said::Listed(vec![Said::word("arrival"), Said::Moment(lands), Said::Offset(lands)]);
    let item = Cell(vec![
        Piece::new(Field::Carrier, name).strong(),
        facts.spot(Field::TravelTimes, Spot::Place(leg.to_place)),
        Piece::new(Field::TravelTimes, to).quiet(),
        Piece::text(Field::BookingReference, leg.booking_reference.clone()).quiet(),
    ]);
    let from = Cell(vec![
        facts.spot(Field::TravelTimes, Spot::Place(leg.from_place)),
        Piece::text(Field::TravelTimes, leg.departure_terminal.clone()).quiet(),
    ]);
    let when = Cell(vec![
        Piece::new(Field::TravelTimes, Said::Clock(leaves)).strong(),
        Piece::new(Field::TravelTimes, Said::Offset(leaves)).quiet(),
    ]);
    let mut told = timed(leg.id.0, (leaves, Some(lands)), vec![item, from, facts.people(people.iter().copied())], when);
    told.row = told.row.needing(Field::TravelTimes).in_state(match leg.status {
        LegStatus::Cancelled => State::Cancelled,
        LegStatus::Planned => State::Tentative,
        _ => State::Settled,
    });
    told
}

fn ride(facts: &PaperFacts<'_>, ride: &Movement, people: &[PersonId]) -> Item {
    let vehicle = ride.vehicle.and_then(|id| facts.plan.get::<Vehicle>(id));
    let vehicle = vehicle.map(|one| Said::Listed(vec![Said::text(one.name.clone()), Said::text(one.plate.clone())]));
    let driver = crate::travel::driver_of(facts.plan, ride);
    let driver = driver.map(|one| Said::Listed(vec![Said::text(one.name.clone()), Said::text(one.phone.clone())]));
    let mut item = vec![Piece::new(Field::TravelTimes, Said::word("transfer")).strong()];
    item.extend(ride.to().map(|spot| facts.spot(Field::TravelTimes, spot)));
    item.extend(vehicle.map(|said| Piece::new(Field::Vehicle, said).quiet()));
    item.extend(driver.map(|said| Piece::new(Field::Driver, said).quiet()));
    let from = Cell(ride.from().map(|spot| facts.spot(Field::TravelTimes, spot)).into_iter().collect());
    let when = Cell(facts.hours(Field::TravelTimes, ride.starts, Some(ride.ends)));
    let cells = vec![Cell(item), from, facts.people(people.iter().copied())];
    let mut told = timed(ride.id.0, (ride.starts, Some(ride.ends)), cells, when);
    told.row = told.row.needing(Field::TravelTimes).in_state(match ride.status {
        MovementStatus::Cancelled => State::Cancelled,
        MovementStatus::Planned => State::Tentative,
        MovementStatus::Assigned | MovementStatus::EnRoute | MovementStatus::Done => State::Settled,
    });
    told
}

fn night(facts: &PaperFacts<'_>, hotel: PlaceId, (from, to): (NaiveDate, NaiveDate), people: &[PersonId]) -> Item {
    let nights = Said::Sentence("nights".to_owned(), vec![("count", Said::Count((to - from).num_days()))]);
    let dates = Said::Sentence(
        "stay-range".to_owned(),
        vec![("from", Said::Day(from)), ("to", Said::Day(to)), ("nights", nights)],
    );
    let item = Cell(vec![
        Piece::new(Field::StayDates, Said::word("stay")).strong(),
        Piece::new(Field::StayDates, dates).quiet(),
    ]);
    let place = Cell(vec![facts.spot(Field::HotelName, Spot::Place(hotel))]);
    let cells = vec![Cell::default(), item, place, facts.people(people.iter().copied())];
    let key = format!("{}-{from}-{to}", hotel.0);
    Item { day: from, at: None, row: Row::new(key, cells).needing(Field::StayDates) }
}

fn session(facts: &PaperFacts<'_>, session: &Session, people: &[PersonId]) -> Item {
    let item = Cell(vec![
        session_title(session),
        Piece::text(Field::Dress, session.dress.clone()).quiet(),
        Piece::text(Field::Access, session.access.clone()).quiet(),
    ]);
    let cells = vec![item, Cell(facts.site(session.space, session.venue)), facts.people(people.iter().copied())];
    let mut told = match session.starts {
        Some(starts) => {
            timed(session.id.0, (starts, session.ends), cells, Cell(facts.hours(Field::Times, starts, session.ends)))
        }
        None => {
            let when = Cell::from(Piece::new(Field::Times, Said::word("time-open")).quiet());
            let cells = std::iter::once(when).chain(cells).collect();
            Item { day: session.date, at: None, row: Row::new(session.id.0, cells) }
        }
    };
    let tentative = if session.starts.is_none() { State::Tentative } else { State::Settled };
    told.row = told.row.in_state(if session.cancelled { State::Cancelled } else { tentative });
    told
}

/// A meeting nobody has placed, or that will never be, is no part of anybody's days.
fn meeting(facts: &PaperFacts<'_>, meeting: &Meeting, people: &[PersonId]) -> Option<Item> {
    let starts = meeting.starts?;
    let state = match meeting.status {
        MeetingStatus::Declined | MeetingStatus::Withdrawn => return None,
        MeetingStatus::Cancelled => State::Cancelled,
        MeetingStatus::Confirmed | MeetingStatus::Held | MeetingStatus::NoShow => State::Settled,
        _ => State::Tentative,
    };
    let own: BTreeSet<PersonId> = people.iter().copied().collect();
    let others = facts.plan.participants.of(meeting.id).filter(|part| !own.contains(&part.person));
    let others = others.filter_map(|part| part.delegation).collect::<BTreeSet<_>>();
    let others = others.into_iter().map(|id| Piece::text(Field::CounterpartNames, facts.delegation_name(id)));
    let neutral = Piece::text(Field::NeutralTitle, meeting.neutral_title.clone()).strong();
    let title = Piece::text(Field::ItemTitle, meeting.title.clone()).strong().or(neutral);
    let item = Cell(std::iter::once(title).chain(others).collect());
    let cells = vec![item, Cell(facts.site(meeting.space, None)), facts.people(people.iter().copied())];
    let when = Cell(facts.hours(Field::Bilateral, starts, meeting.ends));
    let mut told = timed(meeting.id.0, (starts, meeting.ends), cells, when);
    told.row = told.row.needing(Field::Bilateral).in_state(state);
    Some(told)
}

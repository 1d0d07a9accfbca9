//! Any small plan, as changes made one after the other: every table a rule may look at, with few records in each, so that
//! they meet.
//!
//! As in a file, a person is in a leg, a session, a delegation once, and what is referred to is there: the tables that
//! others refer to are filled first, and of those only what nothing refers to is ever taken out.

use crate::any_desk::desk;
use crate::any_lodging::{founding as hotels, lodging};
use crate::any_meetings::meeting_desk;
use attache_domain::bookings::*;
use attache_domain::conflicts::{Level, Rule, RuleSetting};
use attache_domain::delegations::*;
use attache_domain::forum::{Forum, Kind};
use attache_domain::ground::Ride;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::movements::*;
use attache_domain::plan::{Held, Plan, Record};
use attache_domain::position::Position;
use attache_domain::programme::*;
use attache_domain::protocol::{NeedBasis, NeedKind, SensitiveNeed};
use attache_domain::rooms::*;
use attache_domain::time::Zoned;
use attache_domain::travel::*;
use chrono::{DateTime, Days, NaiveDate, TimeDelta};
use chrono_tz::Tz;
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::Arc;
use uuid::Uuid;

/// A row put in or taken out.
#[derive(Clone)]
pub struct Change {
    pub kind: Kind,
    pub id: Uuid,
    said: String,
    apply: Arc<dyn Fn(&mut Plan) + Send + Sync>,
}

impl std::fmt::Debug for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.said)
    }
}

impl Change {
    pub fn apply(&self, plan: &mut Plan) {
        (self.apply)(plan);
    }

    pub fn put<R: Held + Send + Sync + 'static>(record: R) -> Self {
        let (kind, id, said) = (R::KIND, record.id().uuid(), format!("put {record:?}"));
        Self { kind, id, said, apply: Arc::new(move |plan| R::table_mut(plan).put(record.clone())) }
    }

    fn take<R: Held>(id: Uuid) -> Self {
        let said = format!("take {} {id}", R::KIND.word());
        let apply = move |plan: &mut Plan| {
            R::table_mut(plan).take(<R as Record>::Id::of(id));
        };
        Self { kind: R::KIND, id, said, apply: Arc::new(apply) }
    }
}

/// The key of the record of a table with a number.
pub fn key<I: Id>(table: u128, number: u128) -> I {
    I::of(Uuid::from_u128(table << 32 | number))
}

pub const PEOPLE: u128 = 4;
const PLACES: u128 = 7;
pub const VENUES: u128 = 2;
pub const SPACES: u128 = 4;
pub const DELEGATIONS: u128 = 3;
const BODIES: u128 = 3;
const LEGS: u128 = 5;
const MOVEMENTS: u128 = 5;
pub const SESSIONS: u128 = 3;
pub const MEETINGS: u128 = 3;
const VEHICLES: u128 = 2;
const DRIVERS: u128 = 2;

fn base() -> DateTime<chrono::Utc> {
    DateTime::from_timestamp(1_402_790_400, 0).expect("15 June 2014")
}

/// Within six days.
pub fn at() -> BoxedStrategy<Zoned> {
    (0..576_i64).prop_map(|quarter| Zoned::at(base() + TimeDelta::minutes(15 * quarter), Tz::Europe__Madrid)).boxed()
}

/// A stretch, seldom long.
pub fn span() -> BoxedStrategy<(Zoned, Zoned)> {
    let length = prop_oneof![3 => 1..16_i64, 1 => 16..80_i64];
    (at(), length)
        .prop_map(|(from, quarters)| (from, Zoned::at(from.instant() + TimeDelta::minutes(15 * quarters), from.zone())))
        .boxed()
}

pub fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2014, 6, 14).expect("a day") + Days::new(number)
}

pub fn any_of<T: Clone + std::fmt::Debug + Send + Sync + 'static>(all: &'static [T]) -> BoxedStrategy<T> {
    select(all).boxed()
}

fn place() -> BoxedStrategy<PlaceId> {
    (0..PLACES).prop_map(|number| key(1, number)).boxed()
}

/// Mostly where one arrives and leaves: the forum's airport and one abroad.
fn gateway() -> BoxedStrategy<PlaceId> {
    prop_oneof![4 => Just(key(1, 0)), 3 => Just(key(1, 1)), 2 => place()].boxed()
}

/// Mostly the hotel of the forum.
pub fn hotel() -> BoxedStrategy<PlaceId> {
    prop_oneof![4 => Just(key(1, 4)), 1 => place()].boxed()
}

type End = (Option<PlaceId>, Option<VenueId>);

fn spot() -> BoxedStrategy<End> {
    let venue = (0..VENUES).prop_map(|number| key(3, number));
    prop_oneof![2 => place().prop_map(|place| (Some(place), None)), 1 => venue.prop_map(|venue| (None, Some(venue)))]
        .boxed()
}

fn a_place(number: u128, minutes: Option<i64>, known: bool) -> Place {
    let (kind, city, country) = [
        (PlaceKind::Airport, "Barcelona", "ES"),
        (PlaceKind::Airport, "Sofia", "BG"),
        (PlaceKind::Airport, "Frankfurt am Main", "DE"),
        (PlaceKind::Airport, "Girona", "ES"),
        (PlaceKind::Hotel, "Barcelona", "ES"),
        (PlaceKind::Hotel, "Frankfurt am Main", "DE"),
        (PlaceKind::Station, "", ""),
    ][number as usize];
    let place = Place::named(key(1, number), kind, format!("place {number}"), Tz::Europe__Madrid);
    let (city, country) = if known { (city, country) } else { ("", "") };
    let codes = ["BCN", "SOF", "FRA", "GRO", "", "", ""];
    let code = if known { codes[number as usize].to_owned() } else { String::new() };
    let (city, country) = (city.to_owned(), country.to_owned());
    // The hour at which rooms are ready is hardly ever unknown.
    let check_in_from = (minutes != Some(0)).then(|| 600 + 8 * minutes.unwrap_or(90));
    Place { code, city, country, arrival_minutes: minutes, connection_minutes: minutes, check_in_from, ..place }
}

fn ground() -> BoxedStrategy<Change> {
    let place = (0..PLACES, proptest::option::of(0..90_i64), any::<bool>())
        .prop_map(|(number, minutes, known)| Change::put(a_place(number, minutes, known)));
    let venue = (0..VENUES, any::<bool>()).prop_map(|(number, known)| Change::put(a_venue(number, known)));
    let space = (0..SPACES, 0..VENUES, proptest::option::of(0..SPACES)).prop_map(|(number, venue, parent)| {
        // A part lies in a room that was there before it.
        Change::put(a_space(number, venue, parent.filter(|parent| *parent < number)))
    });
    let transit =
        (0..3_u128, spot(), spot(), any_of(Ride::ALL), 0..120_i64).prop_map(|(number, from, to, service, minutes)| {
            let id = key(4, number);
            let ((from_place, from_venue), (to_place, to_venue)) = (from, to);
            Change::put(TransitTime { id, from_place, from_venue, to_place, to_venue, service, minutes })
        });
    let setting = (any_of(Rule::ALL), proptest::option::of(any_of(Level::ALL)), proptest::option::of(0..300_i64))
        .prop_map(|(rule, level, minutes)| Change::put(RuleSetting { id: key(5, rule as u128), rule, level, minutes }));
    let forum = (0..4_u64, proptest::option::of(0..BODIES)).prop_map(|(first, host)| Change::put(a_forum(first, host)));
    prop_oneof![place, venue, space, transit, setting, forum].boxed()
}

fn a_forum(first: u64, host: Option<u128>) -> Forum {
    Forum {
        id: key(6, 0),
        title: "Forum".to_owned(),
        short_code: "F".to_owned(),
        edition: String::new(),
        host: host.map(|host| key(7, host)),
        city: "Barcelona".to_owned(),
        zone: Tz::Europe__Madrid,
        starts_on: day(first),
        ends_on: day(first + 2),
        cover: String::new(),
        outcome: String::new(),
        precedence: None,
    }
}

fn a_venue(number: u128, known: bool) -> Venue {
    Venue {
        id: key(3, number),
        name: format!("venue {number}"),
        address: String::new(),
        city: if number == 0 || known { "Barcelona".to_owned() } else { String::new() },
        zone: Tz::Europe__Madrid,
        position: if known { Position::of_degrees(41.38 + number as f64 / 10.0, 2.17) } else { None },
    }
}

fn a_space(number: u128, venue: u128, parent: Option<u128>) -> Space {
    let (id, venue, parent) = (key(8, number), key(3, venue), parent.map(|parent| key(8, parent)));
    Space { parent, ..Space::new(id, venue, format!("room {number}"), 1) }
}

fn delegations() -> BoxedStrategy<Change> {
    let body = (0..BODIES, any_of(&[BodyKind::City, BodyKind::Host]))
        .prop_map(|(number, kind)| Change::put(Body::named(key(7, number), kind, format!("body {number}"))));
    let few = || proptest::option::of(0..3_i64);
    let delegation = (0..DELEGATIONS, 0..BODIES, any_of(DelegationStatus::ALL), few(), few()).prop_map(
        |(number, body, status, cars, seats)| {
            let delegation = Delegation::invited(key(9, number), key(7, body));
            Change::put(Delegation { status, cars, seats, badges: seats, rooms: cars, ..delegation })
        },
    );
    let person = (0..PEOPLE, any::<bool>(), any::<bool>()).prop_map(|(number, confirmed, seen)| {
        let person = Person::named(key(2, number), format!("person {number} {confirmed}"));
        let forms_confirmed_by = if confirmed { "Cabinet".to_owned() } else { String::new() };
        let document_name = if seen { "POPOVA IVA".to_owned() } else { String::new() };
        Change::put(Person { forms_confirmed_by, forms_confirmed_on: Some(day(0)), document_name, ..person })
    });
    let roles = &[MembershipRole::Head, MembershipRole::Delegate, MembershipRole::Interpreter];
    let member = (0..DELEGATIONS, 0..PEOPLE, any_of(roles), gone()).prop_map(|(delegation, person, role, gone)| {
        let id = key(10, delegation * PEOPLE + person);
        let (delegation, person) = (key(9, delegation), key(2, person));
        let member = Membership { id, delegation, person, role, function: String::new(), position: 1 };
        one_or_none(member, gone)
    });
    let codes = any_of(&["WCHC", "VGML"]);
    let need = (0..3_u128, 0..PEOPLE, codes, 0..8_u64, any::<bool>(), gone()).prop_map(
        |(number, person, code, after, told, gone)| one_or_none(a_need(number, person, code, after, told), gone),
    );
    prop_oneof![1 => body, 2 => delegation, 2 => person, 4 => member, 2 => need].boxed()
}

fn a_need(number: u128, person: u128, code: &str, after: u64, told: bool) -> SensitiveNeed {
    SensitiveNeed {
        id: key(11, number),
        person: key(2, person),
        kind: NeedKind::Assistance,
        code: code.to_owned(),
        text: String::new(),
        purpose: "Car".to_owned(),
        basis: NeedBasis::ExplicitConsent,
        collected_on: day(0),
        delete_after: day(after),
        audience: if told { "driver".to_owned() } else { String::new() },
    }
}

/// Whether a record is taken out instead of put in.
pub fn gone() -> BoxedStrategy<bool> {
    prop_oneof![4 => Just(false), 1 => Just(true)].boxed()
}

pub fn one_or_none<R: Held + Send + Sync + 'static>(record: R, gone: bool) -> Change {
    if gone { Change::take::<R>(record.id().uuid()) } else { Change::put(record) }
}

fn travel() -> BoxedStrategy<Change> {
    let estimate = proptest::option::of(-8..40_i64);
    let leg = (
        0..LEGS,
        any_of(LegKind::ALL),
        gateway(),
        gateway(),
        span(),
        any_of(&[LegStatus::Planned, LegStatus::Delayed, LegStatus::Flown, LegStatus::Cancelled]),
        estimate,
    )
        .prop_map(|(number, kind, from, to, (departs, arrives), status, later)| {
            let leg = Leg::scheduled(key(12, number), kind, (from, departs), (to, arrives));
            let at = |later: i64| Zoned::at(arrives.instant() + TimeDelta::minutes(15 * later), arrives.zone());
            Change::put(Leg { status, estimated_arrives: later.map(at), ..leg })
        });
    let ticket = any_of(&["", "POPOVA/IVA", "PETROVA/ANA"]);
    let traveller = (0..LEGS, 0..PEOPLE, ticket, proptest::option::of(0..4_i64), gone()).prop_map(
        |(leg, person, name, bags, gone)| {
            let traveller = Traveller::of(key(13, leg * PEOPLE + person), key(12, leg), key(2, person));
            one_or_none(Traveller { ticket_name: name.to_owned(), bags, ..traveller }, gone)
        },
    );
    prop_oneof![2 => leg, 3 => traveller].boxed()
}

fn movements() -> BoxedStrategy<Change> {
    let driver = (0..DRIVERS).prop_map(|number| {
        Change::put(Driver {
            id: key(16, number),
            name: format!("driver {number}"),
            phone: String::new(),
            note: String::new(),
        })
    });
    let vehicle = (0..VEHICLES, proptest::option::of(0..DRIVERS), 0..3_i64, any_of(StepFree::ALL))
        .prop_map(|(number, driver, seats, step_free)| Change::put(a_vehicle(number, driver, seats, step_free)));
    let by =
        (proptest::option::weighted(0.8, 0..VEHICLES), proptest::option::of(0..DRIVERS), proptest::option::of(0..LEGS));
    let what = (
        any_of(MovementKind::ALL),
        any_of(&[MovementStatus::Planned, MovementStatus::Assigned, MovementStatus::Cancelled]),
        any::<bool>(),
    );
    let movement = (0..MOVEMENTS, spot(), spot(), span(), by, what)
        .prop_map(|(number, from, to, span, by, what)| Change::put(a_movement(number, (from, to), span, by, what)));
    let passenger = (0..MOVEMENTS, 0..PEOPLE, gone()).prop_map(|(movement, person, gone)| {
        let id = key(19, movement * PEOPLE + person);
        one_or_none(Passenger { id, movement: key(18, movement), person: key(2, person) }, gone)
    });
    prop_oneof![1 => driver, 2 => vehicle, 4 => movement, 5 => passenger].boxed()
}

fn a_vehicle(number: u128, driver: Option<u128>, seats: i64, step_free: StepFree) -> Vehicle {
    Vehicle {
        id: key(17, number),
        name: format!("car {number}"),
        plate: String::new(),
        seats: Some(seats),
        bags: Some(seats),
        step_free,
        service: Ride::Vip,
        driver: driver.map(|driver| key(16, driver)),
        note: String::new(),
    }
}

fn a_movement(
    number: u128,
    (from, to): (End, End),
    (starts, ends): (Zoned, Zoned),
    (vehicle, driver, leg): (Option<u128>, Option<u128>, Option<u128>),
    (kind, status, greeted): (MovementKind, MovementStatus, bool),
) -> Movement {
    Movement {
        id: key(18, number),
        kind,
        service: Ride::Vip,
        status,
        from_place: from.0,
        from_venue: from.1,
        to_place: to.0,
        to_venue: to.1,
        starts,
        ends,
        vehicle: vehicle.map(|vehicle| key(17, vehicle)),
        driver: driver.map(|driver| key(16, driver)),
        greeter: if greeted { "Ms Puig".to_owned() } else { String::new() },
        sign_text: String::new(),
        bags: None,
        leg: leg.map(|leg| key(12, leg)),
        note: String::new(),
    }
}

fn programme() -> BoxedStrategy<Change> {
    let flags = (any::<bool>(), any::<bool>(), any::<bool>());
    let kinds = any_of(&[SessionKind::Panel, SessionKind::Break]);
    let session = (0..SESSIONS, kinds, proptest::option::of(0..SPACES), span(), flags)
        .prop_map(|(number, kind, space, span, flags)| Change::put(a_session(number, kind, space, span, flags)));
    let functions = any_of(&[SessionFunction::Speaker, SessionFunction::Attendee, SessionFunction::Moderator]);
    let attendance = (0..SESSIONS, 0..PEOPLE, functions, any_of(AttendanceMode::ALL), gone()).prop_map(
        |(session, person, function, mode, gone)| {
            let id = key(21, session * PEOPLE + person);
            one_or_none(Attendance { id, session: key(20, session), person: key(2, person), function, mode }, gone)
        },
    );
    let kinds = any_of(&[MeetingKind::Bilateral, MeetingKind::TeteATete]);
    let meeting = (0..MEETINGS, kinds, any_of(MeetingStatus::ALL), proptest::option::of(0..SPACES), span())
        .prop_map(|(number, kind, status, space, span)| Change::put(a_meeting(number, kind, status, space, span)));
    let functions = any_of(&[MeetingFunction::Principal, MeetingFunction::Interpreter]);
    let part = (0..MEETINGS, 0..PEOPLE, proptest::option::of(0..DELEGATIONS), functions, gone()).prop_map(
        |(meeting, person, delegation, function, gone)| {
            let (id, side) = (key(23, meeting * PEOPLE + person), MeetingSide::Requesting);
            let (meeting, person) = (key(22, meeting), key(2, person));
            let delegation = delegation.map(|delegation| key(9, delegation));
            one_or_none(Participant { id, meeting, person, delegation, side, function }, gone)
        },
    );
    let serves = (proptest::option::of(0..SESSIONS), proptest::option::of(0..MEETINGS));
    let booking = (0..3_u128, 0..SPACES, any_of(BookingStatus::ALL), span(), serves, gone()).prop_map(
        |(number, space, status, span, serves, gone)| one_or_none(a_booking(number, space, status, span, serves), gone),
    );
    prop_oneof![3 => session, 4 => attendance, 3 => meeting, 4 => part, 2 => booking].boxed()
}

fn a_session(
    number: u128,
    kind: SessionKind,
    space: Option<u128>,
    (starts, ends): (Zoned, Zoned),
    (cancelled, principals_only, open): (bool, bool, bool),
) -> Session {
    let session = Session::new(key(20, number), format!("session {number}"), kind, starts.date(), starts.zone());
    Session {
        mode: AttendanceMode::Hybrid,
        starts: Some(starts),
        ends: (!open).then_some(ends),
        space: space.map(|space| key(8, space)),
        cancelled: cancelled && open,
        principals_only,
        ..session
    }
}

fn a_meeting(
    number: u128,
    kind: MeetingKind,
    status: MeetingStatus,
    space: Option<u128>,
    (starts, ends): (Zoned, Zoned),
) -> Meeting {
    Meeting {
        status,
        starts: Some(starts),
        ends: (number > 0).then_some(ends),
        space: space.map(|space| key(8, space)),
        ..Meeting::asked(key(22, number), format!("meeting {number}"), kind)
    }
}

fn a_booking(
    number: u128,
    space: u128,
    status: BookingStatus,
    (starts, ends): (Zoned, Zoned),
    (session, meeting): (Option<u128>, Option<u128>),
) -> RoomBooking {
    RoomBooking {
        status,
        session: session.map(|session| key(20, session)),
        meeting: meeting.filter(|_| session.is_none()).map(|meeting| key(22, meeting)),
        ..RoomBooking::new(key(24, number), key(8, space), format!("booking {number}"), starts, ends)
    }
}

/// The records others refer to, so that nothing hangs in the air.
fn founding() -> Vec<Change> {
    let people = (0..PEOPLE).map(|number| Change::put(Person::named(key(2, number), format!("person {number}"))));
    let places = (0..PLACES).map(|number| Change::put(a_place(number, None, true)));
    let venues = (0..VENUES).map(|number| Change::put(a_venue(number, true)));
    let spaces = (0..SPACES).map(|number| Change::put(a_space(number, 0, None)));
    let bodies =
        (0..BODIES).map(|number| Change::put(Body::named(key(7, number), BodyKind::City, format!("body {number}"))));
    let delegations = (0..DELEGATIONS).map(|number| Change::put(Delegation::invited(key(9, number), key(7, number))));
    let forum = std::iter::once(Change::put(a_forum(2, None)));
    let houses = forum.chain(people).chain(places).chain(venues).chain(spaces).chain(hotels());
    houses.chain(bodies).chain(delegations).collect()
}

/// Steps of one change or a few, as operations make them.
pub fn changes() -> impl Strategy<Value = Vec<Vec<Change>>> {
    let change = || prop_oneof![1 => ground(), 4 => delegations(), 6 => travel(), 5 => movements(), 5 => programme(), 6 => desk(), 8 => meeting_desk(), 8 => lodging()];
    let first = proptest::collection::vec(change(), 0..60);
    let rest = proptest::collection::vec(proptest::collection::vec(change(), 1..4), 1..25);
    (first, rest).prop_map(|(first, rest)| {
        let founded: Vec<Change> = founding().into_iter().chain(first).collect();
        std::iter::once(founded).chain(rest).collect()
    })
}

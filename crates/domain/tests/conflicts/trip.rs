//! Short stories of a forum in Barcelona, 18 to 20 June 2014, and what is found in them, each conflict as one line.
//!
//! Times are "day hh:mm" of June 2014 on the wall of the place named before them, or of Barcelona. The office knows its
//! ways: 35 minutes between the airport and the Palau, 20 between the Palau and the Torre, 10 between the hotel Arts and
//! the Palau.

use attache_domain::bookings::RoomBooking;
use attache_domain::conflicts::{Conflict, Rule, RuleSetting, Subject, Waiver, find};
use attache_domain::delegations::{Body, BodyKind, Delegation, DelegationStatus, Membership, MembershipRole, Person};
use attache_domain::forum::Forum;
use attache_domain::ground::Ride;
use attache_domain::ids::*;
use attache_domain::lodging::*;
use attache_domain::meetings::*;
use attache_domain::movements::*;
use attache_domain::plan::{Held, Plan, Thing};
use attache_domain::position::Position;
use attache_domain::programme::*;
use attache_domain::rooms::{Space, Venue};
use attache_domain::time::{Occurrence, Zoned};
use attache_domain::travel::*;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A plan in the making, with a name for each of its records.
#[derive(Clone)]
pub struct Trip {
    pub plan: Plan,
    names: BTreeMap<String, Uuid>,
    made: u128,
}

/// "18" is the eighteenth of June.
pub fn june(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2014, 6, day).expect("a day of June")
}

/// "18 09:30" on the wall of a zone.
pub fn wall(when: &str, zone: Tz) -> Zoned {
    let (day, time) = when.trim().split_once(' ').expect("a day and a time");
    let time = NaiveTime::parse_from_str(time, "%H:%M").expect("hours and minutes");
    let local = NaiveDateTime::new(june(day.parse().expect("a day")), time);
    Zoned::on_the_wall(local, zone, Occurrence::Earlier).expect("June has no changes of clocks")
}

const HOME: Tz = Tz::Europe__Madrid;

impl Trip {
    /// The forum, its venues and the places people come from; nobody is there yet.
    pub fn new() -> Self {
        let mut trip = Self { plan: Plan::default(), names: BTreeMap::new(), made: 0 };
        let host = BodyId::of(trip.name("Barcelona"));
        trip.plan.bodies.put(Body::named(host, BodyKind::City, "Barcelona".to_owned()));
        let forum = Forum {
            id: ForumId::of(trip.name("forum")),
            title: "Forum".to_owned(),
            short_code: "F".to_owned(),
            edition: String::new(),
            host: Some(host),
            city: "Barcelona".to_owned(),
            zone: HOME,
            starts_on: june(18),
            ends_on: june(20),
            cover: String::new(),
            outcome: String::new(),
            precedence: None,
        };
        trip.plan.forums.put(forum);
        let trip =
            trip.venue("Palau", "Barcelona", Some((41.387, 2.170))).venue("Torre", "Barcelona", Some((41.41, 2.21)));
        let trip = trip.room("Hall", "Palau").room("Green", "Palau").room("Sky", "Torre");
        let trip = trip
            .place("BCN", PlaceKind::Airport, "Barcelona", "ES", HOME)
            .place("GRO", PlaceKind::Airport, "Girona", "ES", HOME)
            .place("MAD", PlaceKind::Airport, "Madrid", "ES", HOME)
            .place("SOF", PlaceKind::Airport, "Sofia", "BG", Tz::Europe__Sofia)
            .place("FRA", PlaceKind::Airport, "Frankfurt am Main", "DE", Tz::Europe__Berlin)
            .place("MUC", PlaceKind::Airport, "Munich", "DE", Tz::Europe__Berlin)
            .place("MNL", PlaceKind::Airport, "Manila", "PH", Tz::Asia__Manila)
            .place("HNL", PlaceKind::Airport, "Honolulu", "US", Tz::Pacific__Honolulu)
            .place("Arts", PlaceKind::Hotel, "Barcelona", "ES", HOME)
            .place("Inn", PlaceKind::Hotel, "Frankfurt am Main", "DE", Tz::Europe__Berlin);
        trip.way("BCN", "Palau", 35).way("Palau", "Torre", 20).way("Arts", "Palau", 10).way("BCN", "Arts", 30)
    }

    fn name(&mut self, name: &str) -> Uuid {
        self.made += 1;
        let uuid = Uuid::from_u128(self.made);
        assert!(self.names.insert(name.to_owned(), uuid).is_none(), "{name} is there already");
        uuid
    }

    fn fresh(&mut self) -> Uuid {
        self.made += 1;
        Uuid::from_u128(self.made)
    }

    /// The key behind a name.
    pub fn id<I: Id>(&self, name: &str) -> I {
        I::of(*self.names.get(name).unwrap_or_else(|| panic!("nothing is called {name}")))
    }

    fn called(&self, uuid: Uuid) -> &str {
        self.names.iter().find(|(_, one)| **one == uuid).map_or("?", |(name, _)| name)
    }

    pub fn venue(mut self, name: &str, city: &str, position: Option<(f64, f64)>) -> Self {
        let id = VenueId::of(self.name(name));
        let position = position.and_then(|(north, east)| Position::of_degrees(north, east));
        let (name, city) = (name.to_owned(), city.to_owned());
        self.plan.venues.put(Venue { id, name, address: String::new(), city, zone: HOME, position });
        self
    }

    /// The forum before the office entered where it takes place.
    pub fn without_venues(mut self) -> Self {
        let venues: Vec<VenueId> = self.plan.venues.iter().map(|venue| venue.id).collect();
        for venue in venues {
            self.plan.venues.take(venue);
        }
        self
    }

    /// The venues as most offices enter them: with a city and no position.
    pub fn without_positions(mut self) -> Self {
        let venues: Vec<Venue> = self.plan.venues.iter().cloned().collect();
        for venue in venues {
            self.plan.venues.put(Venue { position: None, ..venue });
        }
        self
    }

    pub fn room(mut self, name: &str, venue: &str) -> Self {
        let (id, venue) = (SpaceId::of(self.name(name)), self.id(venue));
        self.plan.spaces.put(Space::new(id, venue, name.to_owned(), 1));
        self
    }

    pub fn place(mut self, name: &str, kind: PlaceKind, city: &str, country: &str, zone: Tz) -> Self {
        let place = Place::named(PlaceId::of(self.name(name)), kind, name.to_owned(), zone);
        let code = if kind == PlaceKind::Airport { name.to_owned() } else { String::new() };
        self.plan.places.put(Place { code, city: city.to_owned(), country: country.to_owned(), ..place });
        self
    }

    fn spot(&self, name: &str) -> (Option<PlaceId>, Option<VenueId>) {
        let place: PlaceId = self.id(name);
        if self.plan.places.get(place).is_some() { (Some(place), None) } else { (None, Some(self.id(name))) }
    }

    /// The way between two spots takes so long, in both directions, by car or coach.
    pub fn way(mut self, one: &str, other: &str, minutes: i64) -> Self {
        for (from, to) in [(one, other), (other, one)] {
            for service in [Ride::Vip, Ride::Group] {
                let id = TransitTimeId::of(self.fresh());
                let ((from_place, from_venue), (to_place, to_venue)) = (self.spot(from), self.spot(to));
                self.plan.transit_times.put(TransitTime {
                    id,
                    from_place,
                    from_venue,
                    to_place,
                    to_venue,
                    service,
                    minutes,
                });
            }
        }
        self
    }

    /// A delegation that is registered.
    pub fn delegation(mut self, name: &str, kind: BodyKind) -> Self {
        let (id, body) = (DelegationId::of(self.name(name)), BodyId::of(self.fresh()));
        self.plan.bodies.put(Body::named(body, kind, name.to_owned()));
        self.plan.delegations.put(Delegation { status: DelegationStatus::Registered, ..Delegation::invited(id, body) });
        self
    }

    /// A person, addressed as somebody confirmed.
    pub fn person(mut self, name: &str) -> Self {
        let person = Person::named(PersonId::of(self.name(name)), name.to_owned());
        let (by, on) = ("Cabinet".to_owned(), Some(june(1)));
        self.plan.people.put(Person { forms_confirmed_by: by, forms_confirmed_on: on, ..person });
        self
    }

    pub fn joins(mut self, person: &str, delegation: &str, role: MembershipRole) -> Self {
        let (id, function) = (MembershipId::of(self.fresh()), String::new());
        let (delegation, person) = (self.id(delegation), self.id(person));
        self.plan.memberships.put(Membership { id, delegation, person, role, function, position: 1 });
        self
    }

    /// A mayor who leads the delegation of Sofia.
    pub fn mayor() -> Self {
        Self::new().person("mayor").delegation("Sofia", BodyKind::City).joins("mayor", "Sofia", MembershipRole::Head)
    }

    fn end(&self, said: &str) -> (PlaceId, Zoned) {
        let (place, when) = said.split_once(' ').expect("a place and a time");
        let id: PlaceId = self.id(place);
        (id, wall(when, self.plan.places.get(id).expect("a place").zone))
    }

    pub fn leg(mut self, name: &str, kind: LegKind, from: &str, to: &str, people: &[&str]) -> Self {
        let id = LegId::of(self.name(name));
        let leg = Leg::scheduled(id, kind, self.end(from), self.end(to));
        self.plan.legs.put(Leg { number: name.to_owned(), ..leg });
        for person in people {
            let traveller = Traveller::of(TravellerId::of(self.fresh()), id, self.id(person));
            self.plan.travellers.put(traveller);
        }
        self
    }

    /// "SOF 18 09:00" to "BCN 18 11:40".
    pub fn flies(self, name: &str, from: &str, to: &str, people: &[&str]) -> Self {
        self.leg(name, LegKind::Flight, from, to, people)
    }

    /// "18 13:15-14:00", or "18 13:15" when nobody said how long.
    fn span(when: &str) -> (Zoned, Option<Zoned>) {
        let (start, end) = when.split_once('-').map_or((when, None), |(start, end)| (start, Some(end)));
        let day = start.split_once(' ').expect("a day and a time").0;
        (
            wall(start, HOME),
            end.map(|end| wall(&if end.contains(' ') { end.to_owned() } else { format!("{day} {end}") }, HOME)),
        )
    }

    /// A confirmed meeting in a room, or nowhere yet.
    pub fn meets(mut self, name: &str, when: &str, room: &str, people: &[&str]) -> Self {
        let (starts, ends) = Self::span(when);
        let id = MeetingId::of(self.name(name));
        let meeting = Meeting {
            status: MeetingStatus::Confirmed,
            starts: Some(starts),
            ends,
            space: (!room.is_empty()).then(|| self.id(room)),
            ..Meeting::asked(id, name.to_owned(), MeetingKind::Bilateral)
        };
        self.plan.meetings.put(meeting);
        for person in people {
            let (side, function) = (MeetingSide::Requesting, MeetingFunction::Principal);
            let (part, person) = (ParticipantId::of(self.fresh()), self.id(person));
            self.plan.participants.put(Participant { id: part, meeting: id, person, delegation: None, side, function });
        }
        self
    }

    /// A session in a room, or nowhere yet.
    pub fn session(mut self, name: &str, when: &str, room: &str) -> Self {
        let (starts, ends) = Self::span(when);
        let id = SessionId::of(self.name(name));
        let session = Session::new(id, name.to_owned(), SessionKind::Panel, starts.date(), HOME);
        let space = (!room.is_empty()).then(|| self.id(room));
        self.plan.sessions.put(Session { starts: Some(starts), ends, space, ..session });
        self
    }

    /// A confirmed booking of a room.
    pub fn books(mut self, name: &str, when: &str, room: &str) -> Self {
        let (starts, ends) = Self::span(when);
        let (id, space) = (RoomBookingId::of(self.name(name)), self.id(room));
        let ends = ends.expect("a booking has an end");
        self.plan.room_bookings.put(RoomBooking::new(id, space, name.to_owned(), starts, ends));
        self
    }

    /// A record of which only its key matters.
    pub fn has<R: Held>(mut self, name: &str, record: impl FnOnce(&Self, R::Id) -> R) -> Self {
        let id = R::Id::of(self.name(name));
        let record = record(&self, id);
        R::table_mut(&mut self.plan).put(record);
        self
    }

    pub fn attends(mut self, person: &str, session: &str, function: SessionFunction, mode: AttendanceMode) -> Self {
        let id = AttendanceId::of(self.fresh());
        let (session, person) = (self.id(session), self.id(person));
        self.plan.attendances.put(Attendance { id, session, person, function, mode });
        self
    }

    pub fn speaks(self, person: &str, session: &str) -> Self {
        self.attends(person, session, SessionFunction::Speaker, AttendanceMode::InPerson)
    }

    pub fn listens(self, person: &str, session: &str) -> Self {
        self.attends(person, session, SessionFunction::Attendee, AttendanceMode::InPerson)
    }

    /// "BCN 18 13:25" to "Palau 18 14:00".
    pub fn driven(mut self, name: &str, kind: MovementKind, from: &str, to: &str, people: &[&str]) -> Self {
        let end = |trip: &Self, said: &str| {
            let (spot, when) = said.split_once(' ').expect("a spot and a time");
            let place = trip.spot(spot).0.and_then(|place| trip.plan.places.get(place));
            (trip.spot(spot), wall(when, place.map_or(HOME, |place| place.zone)))
        };
        let (((from_place, from_venue), starts), ((to_place, to_venue), ends)) = (end(&self, from), end(&self, to));
        let id = MovementId::of(self.name(name));
        let movement = Movement {
            id,
            kind,
            service: Ride::Vip,
            status: MovementStatus::Planned,
            from_place,
            from_venue,
            to_place,
            to_venue,
            starts,
            ends,
            vehicle: None,
            driver: None,
            greeter: "Ms Puig".to_owned(),
            sign_text: String::new(),
            bags: None,
            leg: None,
            note: String::new(),
        };
        self.plan.movements.put(movement);
        for person in people {
            let (passenger, person) = (PassengerId::of(self.fresh()), self.id(person));
            self.plan.passengers.put(Passenger { id: passenger, movement: id, person });
        }
        self
    }

    /// The car that meets a leg, or brings to one.
    pub fn car(self, name: &str, from: &str, to: &str, people: &[&str]) -> Self {
        self.driven(name, MovementKind::Arrival, from, to, people)
    }

    /// Nights from the first day to the morning of the last.
    pub fn sleeps(mut self, name: &str, hotel: &str, (from, to): (u32, u32), people: &[&str]) -> Self {
        let id = StayId::of(self.name(name));
        let known = Stay::new(id, self.id(hotel), june(from), june(to));
        let stay = Stay { status: StayStatus::Confirmed, ..known };
        self.plan.stays.put(stay);
        for person in people {
            let (guest, person) = (GuestId::of(self.fresh()), self.id(person));
            self.plan.guests.put(Guest { id: guest, stay: id, person });
        }
        self
    }

    pub fn vehicle(mut self, name: &str, seats: i64, step_free: StepFree, driver: Option<&str>) -> Self {
        let driver = driver.map(|driver| self.id(driver));
        let (id, text) = (VehicleId::of(self.name(name)), String::new);
        let (seats, bags, service) = (Some(seats), None, Ride::Vip);
        let name = name.to_owned();
        self.plan.vehicles.put(Vehicle {
            id,
            name,
            plate: text(),
            seats,
            bags,
            step_free,
            service,
            driver,
            note: text(),
        });
        self
    }

    pub fn driver(mut self, name: &str) -> Self {
        let id = DriverId::of(self.name(name));
        self.plan.drivers.put(Driver { id, name: name.to_owned(), phone: String::new(), note: String::new() });
        self
    }

    /// The office decides about a rule.
    pub fn decides(
        mut self,
        rule: Rule,
        level: Option<attache_domain::conflicts::Level>,
        minutes: Option<i64>,
    ) -> Self {
        let id = RuleSettingId::of(self.fresh());
        self.plan.rule_settings.put(RuleSetting { id, rule, level, minutes });
        self
    }

    /// Sets aside everything found of a rule.
    pub fn waive(mut self, rule: Rule) -> Self {
        for conflict in self.found().into_iter().filter(|conflict| conflict.rule == rule) {
            let waiver = Waiver {
                id: WaiverId::of(self.fresh()),
                conflict: conflict.key(),
                proof: conflict.proof(),
                reason: "Known".to_owned(),
                granted_by: "Ms Puig".to_owned(),
                granted: wall("1 09:00", HOME),
            };
            self.plan.waivers.put(waiver);
        }
        self
    }

    /// Changes the record with a name.
    pub fn with<R: Held>(mut self, name: &str, change: impl FnOnce(&mut R)) -> Self {
        let mut record = R::table(&self.plan).get(self.id(name)).expect("a record of this kind").clone();
        change(&mut record);
        R::table_mut(&mut self.plan).put(record);
        self
    }

    /// A leg is expected to arrive later or earlier than scheduled.
    pub fn expected(self, leg: &str, arrives: &str) -> Self {
        let (_, at) = self.end(arrives);
        self.with(leg, |leg: &mut Leg| leg.estimated_arrives = Some(at))
    }

    pub fn found(&self) -> Vec<Conflict> {
        find(&self.plan, june(10))
    }

    /// Everything found, a line each.
    pub fn says(&self) -> Vec<String> {
        self.found().iter().map(|conflict| self.line(conflict)).collect()
    }

    /// What is found of one rule, a line each.
    pub fn says_of(&self, rule: Rule) -> Vec<String> {
        self.found().iter().filter(|conflict| conflict.rule == rule).map(|conflict| self.line(conflict)).collect()
    }

    /// "not_yet_arrived block mayor: out > call; lands 12:40 +45 border_and_bags +35 drive = 14:00, starts 13:15, 45 short"
    fn line(&self, conflict: &Conflict) -> String {
        let about = match conflict.about {
            Subject::Person(_) => String::new(),
            other => format!(" at {}", self.called(other.uuid())),
        };
        let people: Vec<&str> = conflict.people.iter().map(|person| self.called(person.0)).collect();
        let mut line = format!("{} {}{about} {}", conflict.rule.word(), conflict.level.word(), people.join("+"));
        let things: Vec<&str> =
            conflict.things.iter().map(|(thing, _): &(Thing, _)| self.called(thing.uuid())).collect();
        if !things.is_empty() {
            line += &format!(": {}", things.join(" > "));
        }
        for (name, value) in conflict.facts.iter().filter(|(name, _)| *name != "softened") {
            if !(*name == "arrives_in" && conflict.sum.is_some()) {
                line += &format!("; {name} {value}");
            }
        }
        let clock = |at| Zoned::at(at, HOME).local().format("%H:%M").to_string();
        if let Some(sum) = &conflict.sum {
            let steps: String =
                sum.steps.iter().map(|(step, minutes)| format!(" +{minutes} {}", step.word())).collect();
            let (from, at) = sum.from;
            line += &format!("; {} {}{steps} = {}", from.word(), clock(at), clock(sum.ready()));
            line += &format!(", {} {}, {} short", sum.needed.0.word(), clock(sum.needed.1), sum.short());
        }
        if conflict.waived.is_some() { line + "; waived" } else { line }
    }
}

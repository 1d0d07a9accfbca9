//! Who must be told of a change: those it hits, and those who would stand at the wrong door.

use crate::delegations::name_of;
use crate::trouble;
use crate::wire::ThingRef;
use attache_domain::conflicts::{Conflict, driver_of};
use attache_domain::delegations::MembershipRole;
use attache_domain::forum::Kind;
use attache_domain::ids::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::programme::{Invitation, Reply, SessionFunction};
use attache_store::Touched;
use serde::Serialize;
use std::collections::BTreeSet;
use ts_rs::TS;

/// Somebody who must be told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct Told {
    /// As what.
    pub role: ToldRole,
    /// The name, with the delegation of a delegate.
    pub name: String,
    /// How to reach them, if that is known.
    pub contact: String,
    /// The delegation or thing they are told about.
    pub about: String,
}

/// As what somebody is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ToldRole {
    /// Is hit.
    Person,
    /// Looks after a delegation for the host.
    LiaisonOfficer,
    /// Answers for a delegation at home.
    FocalPoint,
    /// Drives.
    Driver,
    /// Receives.
    Greeter,
    /// Meets the person.
    Counterpart,
    /// Leads the session.
    Chair,
    /// Keeps the room.
    Hotel,
}

impl ToldRole {
    /// Every role.
    pub const ALL: [Self; 8] = [
        Self::Person,
        Self::LiaisonOfficer,
        Self::FocalPoint,
        Self::Driver,
        Self::Greeter,
        Self::Counterpart,
        Self::Chair,
        Self::Hotel,
    ];
}

/// Everybody who must be told of the rows a change touches and of the conflicts it makes, each once. Asked of the plan
/// before the change it also names those whom the change takes out, and the driver who is not to come any more.
pub fn who_must_be_told(plan: &Plan, touched: &[Touched], conflicts: &[Conflict]) -> BTreeSet<Told> {
    let mut hit = Hit { plan, people: BTreeSet::new(), delegations: BTreeSet::new(), things: BTreeSet::new() };
    for conflict in conflicts {
        hit.people.extend(&conflict.people);
        hit.things.extend(conflict.things.iter().map(|(thing, _)| *thing));
    }
    touched.iter().for_each(|row| hit.by_row(row));
    let mut told = BTreeSet::new();
    hit.people.iter().for_each(|person| of_person(plan, *person, &mut told));
    hit.delegations.iter().for_each(|delegation| of_delegation(plan, *delegation, &mut told));
    hit.things.iter().for_each(|thing| of_thing(plan, *thing, &hit.people, &mut told));
    told
}

/// What a change hits.
struct Hit<'plan> {
    plan: &'plan Plan,
    people: BTreeSet<PersonId>,
    /// Those hit as a whole: whoever leads one is among the people.
    delegations: BTreeSet<DelegationId>,
    things: BTreeSet<Thing>,
}

impl Hit<'_> {
    /// A thing hits everybody in it; a part in a thing the one whose part it is, and those who look after the thing.
    fn by_row(&mut self, row: &Touched) {
        let plan = self.plan;
        match row.kind {
            Kind::Leg => self.by_leg(LegId(row.id)),
            Kind::Movement => self.by_movement(MovementId(row.id)),
            Kind::Vehicle => {
                self.things.extend(plan.movements.of(VehicleId(row.id)).map(|one| Thing::Movement(one.id)))
            }
            Kind::Session => {
                let session = SessionId(row.id);
                self.people.extend(plan.attendances.of(session).map(|part| part.person));
                self.things.insert(Thing::Session(session));
                let calls = plan.invitations.of(session).filter(|call| call.reply != Reply::Declined);
                calls.for_each(|call| self.by_call(call));
            }
            Kind::RoomBooking => {
                let booking = plan.room_bookings.get(RoomBookingId(row.id));
                booking.and_then(|one| one.delegation).into_iter().for_each(|id| self.by_delegation(id));
            }
            Kind::Meeting => {
                self.things.insert(Thing::Meeting(MeetingId(row.id)));
            }
            Kind::Stay => {
                let stay = StayId(row.id);
                self.people.extend(plan.guests.of(stay).map(|guest| guest.person));
                self.things.insert(Thing::Stay(stay));
            }
            _ => self.by_part(row),
        }
    }

    fn by_leg(&mut self, leg: LegId) {
        self.people.extend(self.plan.travellers.of(leg).map(|traveller| traveller.person));
        self.things.extend(self.plan.movements.of(leg).map(|movement| Thing::Movement(movement.id)));
    }

    fn by_movement(&mut self, movement: MovementId) {
        self.people.extend(self.plan.passengers.of(movement).map(|passenger| passenger.person));
        self.things.insert(Thing::Movement(movement));
    }

    fn by_part(&mut self, row: &Touched) {
        let plan = self.plan;
        let found = match row.kind {
            Kind::Traveller => plan.travellers.get(TravellerId(row.id)).map(|part| (part.person, None)),
            Kind::Attendance => plan.attendances.get(AttendanceId(row.id)).map(|part| (part.person, None)),
            Kind::Passenger => {
                let part = plan.passengers.get(PassengerId(row.id));
                part.map(|part| (part.person, Some(Thing::Movement(part.movement))))
            }
            Kind::Participant => {
                let part = plan.participants.get(ParticipantId(row.id));
                part.map(|part| (part.person, Some(Thing::Meeting(part.meeting))))
            }
            Kind::Guest => plan.guests.get(GuestId(row.id)).map(|part| (part.person, Some(Thing::Stay(part.stay)))),
            Kind::Invitation => {
                let call = plan.invitations.get(InvitationId(row.id));
                return call.into_iter().for_each(|call| {
                    self.by_call(call);
                    self.things.insert(Thing::Session(call.session));
                });
            }
            Kind::Party => {
                let party = plan.parties.get(PartyId(row.id));
                return party.into_iter().for_each(|party| {
                    self.by_delegation(party.delegation);
                    self.people.extend(party.principal);
                    self.things.insert(Thing::Meeting(party.meeting));
                });
            }
            _ => None,
        };
        if let Some((person, thing)) = found {
            self.people.insert(person);
            self.things.extend(thing);
        }
    }

    /// Who is called: the person, or those who lead the delegation.
    fn by_call(&mut self, call: &Invitation) {
        self.people.extend(call.person);
        call.delegation.into_iter().for_each(|id| self.by_delegation(id));
    }

    fn by_delegation(&mut self, id: DelegationId) {
        let heads = self.plan.memberships.of(id).filter(|member| member.role == MembershipRole::Head);
        self.people.extend(heads.map(|member| member.person));
        self.delegations.insert(id);
    }
}

fn of_person(plan: &Plan, id: PersonId, told: &mut BTreeSet<Told>) {
    let Some(person) = plan.people.get(id) else { return };
    let contact = if person.phone.is_empty() { person.email.clone() } else { person.phone.clone() };
    let mut about = String::new();
    for delegation in plan.memberships.of(id).filter_map(|member| plan.delegations.get(member.delegation)) {
        about = name_of(plan, delegation.id);
        of_delegation(plan, delegation.id, told);
    }
    told.insert(Told { role: ToldRole::Person, name: person.display_name.clone(), contact, about });
}

/// Those who look after a delegation and answer for it.
fn of_delegation(plan: &Plan, id: DelegationId, told: &mut BTreeSet<Told>) {
    let Some(delegation) = plan.delegations.get(id) else { return };
    for (role, name) in
        [(ToldRole::LiaisonOfficer, &delegation.liaison_officer), (ToldRole::FocalPoint, &delegation.focal_point)]
    {
        if !name.is_empty() {
            let (contact, about) = (String::new(), name_of(plan, id));
            told.insert(Told { role, name: name.clone(), contact, about });
        }
    }
}

fn of_thing(plan: &Plan, thing: Thing, hit: &BTreeSet<PersonId>, told: &mut BTreeSet<Told>) {
    let ThingRef { name: about, .. } = trouble::thing(plan, thing);
    let mut tell = |role, name: String, contact: String| {
        if !name.is_empty() {
            told.insert(Told { role, name, contact, about: about.clone() });
        }
    };
    let named = |id: PersonId| plan.people.get(id).map(|person| (person.display_name.clone(), person.phone.clone()));
    match thing {
        Thing::Movement(id) => {
            let Some(movement) = plan.movements.get(id) else { return };
            let driver = driver_of(plan, movement).and_then(|driver| plan.drivers.get(driver));
            driver.into_iter().for_each(|one| tell(ToldRole::Driver, one.name.clone(), one.phone.clone()));
            tell(ToldRole::Greeter, movement.greeter.clone(), String::new());
        }
        Thing::Meeting(id) => {
            let others = plan.participants.of(id).map(|part| part.person).filter(|person| !hit.contains(person));
            others.filter_map(named).for_each(|(name, phone)| tell(ToldRole::Counterpart, name, phone));
        }
        Thing::Session(id) => {
            let leads = |function| matches!(function, SessionFunction::Chair | SessionFunction::Moderator);
            let chairs = plan.attendances.of(id).filter(|part| leads(part.function) && !hit.contains(&part.person));
            chairs.filter_map(|part| named(part.person)).for_each(|(name, phone)| tell(ToldRole::Chair, name, phone));
        }
        Thing::Stay(id) => {
            let hotel = plan.stays.get(id).and_then(|stay| plan.places.get(stay.hotel));
            hotel.into_iter().for_each(|hotel| tell(ToldRole::Hotel, hotel.name.clone(), String::new()));
        }
        Thing::Leg(_) | Thing::RoomBooking(_) => {}
    }
}

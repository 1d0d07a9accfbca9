//! Whom and what a rule looks at, and what a change makes worth looking at again.

use crate::bookings::RoomBooking;
use crate::delegations::MembershipRole;
use crate::forum::Kind;
use crate::ids::*;
use crate::lodging::sharing::household;
use crate::plan::{Plan, Thing};
use crate::space_tree::outermost;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Whom or what a conflict is about. What is found about one depends on what the plan says around it and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A space.
    Space(SpaceId),
    /// A person.
    Person(PersonId),
    /// A delegation.
    Delegation(DelegationId),
    /// A leg.
    Leg(LegId),
    /// A movement.
    Movement(MovementId),
    /// A vehicle.
    Vehicle(VehicleId),
    /// A driver.
    Driver(DriverId),
    /// A meeting.
    Meeting(MeetingId),
    /// A stay: its room, whoever shares it.
    Stay(StayId),
    /// A block of hotel rooms.
    RoomBlock(RoomBlockId),
}

impl Subject {
    /// Its table.
    pub fn kind(self) -> Kind {
        match self {
            Self::Space(_) => Kind::Space,
            Self::Person(_) => Kind::Person,
            Self::Delegation(_) => Kind::Delegation,
            Self::Leg(_) => Kind::Leg,
            Self::Movement(_) => Kind::Movement,
            Self::Vehicle(_) => Kind::Vehicle,
            Self::Driver(_) => Kind::Driver,
            Self::Meeting(_) => Kind::Meeting,
            Self::Stay(_) => Kind::Stay,
            Self::RoomBlock(_) => Kind::RoomBlock,
        }
    }

    /// Its key.
    pub fn uuid(self) -> Uuid {
        match self {
            Self::Space(id) => id.0,
            Self::Person(id) => id.0,
            Self::Delegation(id) => id.0,
            Self::Leg(id) => id.0,
            Self::Movement(id) => id.0,
            Self::Vehicle(id) => id.0,
            Self::Driver(id) => id.0,
            Self::Meeting(id) => id.0,
            Self::Stay(id) => id.0,
            Self::RoomBlock(id) => id.0,
        }
    }
}

/// What must be looked at again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Touch {
    /// Everything.
    pub everything: bool,
    /// All spaces: what many of them go by changed.
    pub spaces: bool,
    /// These.
    pub subjects: BTreeSet<Subject>,
}

impl Touch {
    /// Adds what a row is about, as the plan knows it now. Called before and after a change, so that what lost a row is
    /// looked at as well as what gained it.
    pub fn add(&mut self, plan: &Plan, kind: Kind, id: Uuid) {
        match kind {
            // These are the ground everything stands on, and they change seldom.
            Kind::Forum | Kind::Place | Kind::Venue | Kind::Space | Kind::TransitTime | Kind::RuleSetting => {
                self.everything = true;
            }
            // The host says in which country the forum's city lies.
            Kind::Body if plan.forum().is_some_and(|forum| forum.host == Some(BodyId(id))) => self.everything = true,
            Kind::Body => plan.delegations.of(BodyId(id)).for_each(|one| self.delegation(plan, one.id)),
            Kind::Theme
            | Kind::Partner
            | Kind::Picture
            | Kind::BodyName
            | Kind::PrecedenceScheme
            | Kind::PrecedenceMove
            | Kind::Waiver
            | Kind::ColumnMapping
            | Kind::DistinctPeople
            | Kind::BookingSeries
            | Kind::SeriesSkip => {}
            Kind::RoomBooking => self.booking(plan, RoomBookingId(id)),
            Kind::SpaceLayout => {
                plan.space_layouts.get(SpaceLayoutId(id)).into_iter().for_each(|layout| self.space(plan, layout.space));
            }
            Kind::OpeningHours | Kind::Closure | Kind::ClosureAllowance => self.spaces = true,
            Kind::DeskRules => self.desk(plan),
            Kind::Invitation => self.invitation(plan, InvitationId(id)),
            Kind::Session => self.session(plan, SessionId(id)),
            Kind::Party
            | Kind::MeetingWindow
            | Kind::StaffMember
            | Kind::StaffHours
            | Kind::Brief
            | Kind::Commitment => self.meeting_desk(plan, kind, id),
            Kind::Meeting => self.meeting(plan, MeetingId(id)),
            Kind::Journey => plan.legs.of(JourneyId(id)).for_each(|leg| self.leg(plan, leg.id)),
            Kind::Leg => self.leg(plan, LegId(id)),
            Kind::Stay => self.stay(plan, StayId(id)),
            Kind::RoomType
            | Kind::HotelRoom
            | Kind::ConnectingRooms
            | Kind::RoomBlock
            | Kind::BlockNight
            | Kind::SubBlock => self.lodging(plan, kind, id),
            Kind::RoomingList
            | Kind::RoomingLine
            | Kind::Issue
            | Kind::IssuePage
            | Kind::Handout
            | Kind::PaperHandout => {}
            Kind::Movement => self.movement(plan, MovementId(id)),
            Kind::Vehicle => self.vehicle(plan, VehicleId(id)),
            Kind::Driver => self.driver(plan, DriverId(id)),
            Kind::Delegation => self.delegation(plan, DelegationId(id)),
            Kind::Person => self.person(plan, PersonId(id)),
            Kind::Office | Kind::SensitiveNeed | Kind::Membership => self.part(plan, kind, id),
            Kind::Attendance | Kind::Participant | Kind::Traveller | Kind::Guest | Kind::Passenger => {
                self.part(plan, kind, id);
            }
        }
    }

    /// Who is called, and to what.
    fn invitation(&mut self, plan: &Plan, id: InvitationId) {
        if let Some(call) = plan.invitations.get(id) {
            self.session(plan, call.session);
            call.person.into_iter().for_each(|person| self.person(plan, person));
            call.delegation.into_iter().for_each(|one| self.delegation(plan, one));
        }
    }

    /// The rules of a desk: they count what delegations book as well, and say until when a meeting is to be confirmed.
    fn desk(&mut self, plan: &Plan) {
        self.spaces = true;
        self.subjects.extend(plan.delegations.iter().map(|one| Subject::Delegation(one.id)));
        self.subjects.extend(plan.meetings.iter().map(|one| Subject::Meeting(one.id)));
    }

    fn part(&mut self, plan: &Plan, kind: Kind, id: Uuid) {
        match kind {
            Kind::Office => {
                plan.offices.get(OfficeId(id)).into_iter().for_each(|office| self.person(plan, office.person));
            }
            Kind::SensitiveNeed => {
                let need = plan.sensitive_needs.get(SensitiveNeedId(id));
                need.into_iter().for_each(|need| {
                    self.person(plan, need.person);
                    self.rooms_with(plan, need.person);
                });
            }
            Kind::Membership => {
                if let Some(member) = plan.memberships.get(MembershipId(id)) {
                    plan.attendances.of(member.person).for_each(|part| self.called_to(plan, part.session));
                    self.person(plan, member.person);
                    self.delegation(plan, member.delegation);
                }
            }
            Kind::Attendance => {
                if let Some(part) = plan.attendances.get(AttendanceId(id)) {
                    self.person(plan, part.person);
                    self.called_to(plan, part.session);
                    self.rooms_of(plan, Thing::Session(part.session));
                }
            }
            Kind::Participant => {
                if let Some(part) = plan.participants.get(ParticipantId(id)) {
                    self.person(plan, part.person);
                    self.meeting(plan, part.meeting);
                }
            }
            Kind::Traveller => {
                if let Some(part) = plan.travellers.get(TravellerId(id)) {
                    self.person(plan, part.person);
                    self.leg(plan, part.leg);
                }
            }
            Kind::Guest => {
                if let Some(part) = plan.guests.get(GuestId(id)) {
                    self.person(plan, part.person);
                    self.stay(plan, part.stay);
                }
            }
            _ => {
                if let Some(part) = plan.passengers.get(PassengerId(id)) {
                    self.person(plan, part.person);
                    self.movement(plan, part.movement);
                }
            }
        }
    }

    fn space(&mut self, plan: &Plan, id: SpaceId) {
        self.subjects.insert(Subject::Space(outermost(plan, id)));
    }

    /// A booking, and what it serves.
    fn booking(&mut self, plan: &Plan, id: RoomBookingId) {
        let Some(booking) = plan.room_bookings.get(id) else { return };
        self.room_of_booking(plan, booking);
        booking.serves().into_iter().for_each(|thing| self.rooms_of(plan, thing));
    }

    /// The rooms a session or a meeting is in, those booked for it, and the delegations all of that counts for.
    fn rooms_of(&mut self, plan: &Plan, thing: Thing) {
        match thing {
            Thing::Session(id) => {
                let own = plan.sessions.get(id).and_then(|session| session.space);
                own.into_iter().for_each(|space| self.space(plan, space));
                plan.room_bookings.of(id).for_each(|booking| self.room_of_booking(plan, booking));
            }
            Thing::Meeting(id) => {
                let own = plan.meetings.get(id).and_then(|meeting| meeting.space);
                own.into_iter().for_each(|space| self.space(plan, space));
                plan.room_bookings.of(id).for_each(|booking| self.room_of_booking(plan, booking));
                self.subjects
                    .extend(plan.participants.of(id).filter_map(|part| part.delegation).map(Subject::Delegation));
            }
            Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => {}
        }
    }

    fn room_of_booking(&mut self, plan: &Plan, booking: &RoomBooking) {
        self.space(plan, booking.space);
        self.subjects.extend(booking.delegation.map(Subject::Delegation));
    }

    /// The rooms a person comes into, who may not be able to climb a step.
    fn rooms_with(&mut self, plan: &Plan, id: PersonId) {
        plan.attendances.of(id).for_each(|part| self.rooms_of(plan, Thing::Session(part.session)));
        plan.participants.of(id).for_each(|part| self.rooms_of(plan, Thing::Meeting(part.meeting)));
    }

    fn session(&mut self, plan: &Plan, id: SessionId) {
        self.rooms_of(plan, Thing::Session(id));
        let called = plan.invitations.of(id).filter_map(|call| call.delegation);
        self.subjects.extend(called.map(Subject::Delegation));
        self.called_to(plan, id);
        plan.attendances.of(id).for_each(|part| self.person(plan, part.person));
    }

    /// The people who are called to a session, and those they bring.
    fn called_to(&mut self, plan: &Plan, id: SessionId) {
        plan.invitations.of(id).filter_map(|call| call.person).for_each(|person| self.alone(plan, person));
    }

    /// What a meeting was asked for, and who serves it.
    fn meeting_desk(&mut self, plan: &Plan, kind: Kind, id: Uuid) {
        match kind {
            Kind::Party => {
                if let Some(party) = plan.parties.get(PartyId(id)) {
                    self.meeting(plan, party.meeting);
                    self.delegation(plan, party.delegation);
                }
            }
            Kind::MeetingWindow => {
                let window = plan.meeting_windows.get(MeetingWindowId(id));
                window.into_iter().for_each(|window| self.meeting(plan, window.meeting));
            }
            Kind::StaffMember => self.staff_member(plan, StaffMemberId(id)),
            Kind::StaffHours => {
                let hours = plan.staff_hours.get(StaffHoursId(id));
                hours.into_iter().for_each(|hours| self.staff_member(plan, hours.staff_member));
            }
            _ => {}
        }
    }

    /// Somebody who serves meetings, and the meetings served.
    fn staff_member(&mut self, plan: &Plan, id: StaffMemberId) {
        if let Some(member) = plan.staff_members.get(id) {
            self.person(plan, member.person);
            plan.participants.of(member.person).for_each(|part| self.meeting(plan, part.meeting));
        }
    }

    fn meeting(&mut self, plan: &Plan, id: MeetingId) {
        self.subjects.insert(Subject::Meeting(id));
        self.rooms_of(plan, Thing::Meeting(id));
        plan.participants.of(id).for_each(|part| self.person(plan, part.person));
    }

    /// A stay and those it shares a room with, their guests and blocks, and the spaces their rooms are by day.
    fn stay(&mut self, plan: &Plan, id: StayId) {
        let Some(stay) = plan.stays.get(id) else { return };
        for one in household(plan, stay.household()) {
            self.subjects.insert(Subject::Stay(one.id));
            self.subjects.extend(one.block.map(Subject::RoomBlock));
            plan.guests.of(one.id).for_each(|guest| self.person(plan, guest.person));
            let space = one.room.and_then(|room| plan.hotel_rooms.get(room)).and_then(|room| room.space);
            space.into_iter().for_each(|space| self.space(plan, space));
        }
    }

    /// What a hotel has and what is contracted with it.
    fn lodging(&mut self, plan: &Plan, kind: Kind, id: Uuid) {
        match kind {
            Kind::RoomType => {
                plan.stays.of(RoomTypeId(id)).for_each(|stay| self.stay(plan, stay.id));
                plan.block_nights.of(RoomTypeId(id)).for_each(|night| self.block(night.block));
                plan.sub_blocks.of(RoomTypeId(id)).for_each(|kept| self.block(kept.block));
                for room in plan.hotel_rooms.of(RoomTypeId(id)) {
                    plan.stays.of(room.id).for_each(|stay| self.stay(plan, stay.id));
                }
            }
            Kind::HotelRoom => {
                plan.stays.of(HotelRoomId(id)).for_each(|stay| self.stay(plan, stay.id));
                let space = plan.hotel_rooms.get(HotelRoomId(id)).and_then(|room| room.space);
                space.into_iter().for_each(|space| self.space(plan, space));
            }
            Kind::RoomBlock => {
                self.block(RoomBlockId(id));
                plan.stays.of(RoomBlockId(id)).for_each(|stay| self.stay(plan, stay.id));
            }
            Kind::BlockNight => {
                plan.block_nights.get(BlockNightId(id)).into_iter().for_each(|night| self.block(night.block));
            }
            Kind::SubBlock => {
                plan.sub_blocks.get(SubBlockId(id)).into_iter().for_each(|kept| self.block(kept.block));
            }
            _ => {}
        }
    }

    fn block(&mut self, id: RoomBlockId) {
        self.subjects.insert(Subject::RoomBlock(id));
    }

    fn leg(&mut self, plan: &Plan, id: LegId) {
        self.subjects.insert(Subject::Leg(id));
        plan.travellers.of(id).for_each(|part| self.person(plan, part.person));
        plan.movements.of(id).for_each(|movement| self.movement(plan, movement.id));
    }

    fn movement(&mut self, plan: &Plan, id: MovementId) {
        self.subjects.insert(Subject::Movement(id));
        plan.passengers.of(id).for_each(|part| self.person(plan, part.person));
        if let Some(movement) = plan.movements.get(id) {
            self.subjects.extend(movement.vehicle.map(Subject::Vehicle));
            self.subjects.extend(crate::conflicts::driver_of(plan, movement).map(Subject::Driver));
            self.subjects.extend(movement.leg.map(Subject::Leg));
        }
    }

    fn vehicle(&mut self, plan: &Plan, id: VehicleId) {
        self.subjects.insert(Subject::Vehicle(id));
        plan.movements.of(id).for_each(|movement| self.movement(plan, movement.id));
        if let Some(driver) = plan.vehicles.get(id).and_then(|vehicle| vehicle.driver) {
            self.driver(plan, driver);
        }
    }

    fn driver(&mut self, plan: &Plan, id: DriverId) {
        self.subjects.insert(Subject::Driver(id));
        plan.movements.of(id).for_each(|movement| self.movement(plan, movement.id));
    }

    fn delegation(&mut self, plan: &Plan, id: DelegationId) {
        self.subjects.insert(Subject::Delegation(id));
        // Its category says in which tier its bookings are.
        plan.room_bookings.of(id).for_each(|booking| self.space(plan, booking.space));
        plan.participants.of(id).for_each(|part| self.rooms_of(plan, Thing::Meeting(part.meeting)));
        self.subjects.extend(plan.parties.of(id).map(|party| Subject::Meeting(party.meeting)));
        // It is named where it takes what is kept for others.
        plan.sub_blocks.of(id).for_each(|kept| self.block(kept.block));
        // The name of the only delegation somebody works for.
        plan.staff_members.of(id).for_each(|member| self.alone(plan, member.person));
        for member in plan.memberships.of(id) {
            self.person(plan, member.person);
        }
    }

    /// A person, the delegations that count what the person uses, and the meetings these are represented in.
    fn person(&mut self, plan: &Plan, id: PersonId) {
        self.alone(plan, id);
        for member in plan.memberships.of(id) {
            self.subjects.insert(Subject::Delegation(member.delegation));
            self.subjects.extend(plan.parties.of(member.delegation).map(|party| Subject::Meeting(party.meeting)));
        }
    }

    /// A person, and the legs, movements and meetings whose rules ask who is in them.
    fn alone(&mut self, plan: &Plan, id: PersonId) {
        if self.subjects.insert(Subject::Person(id)) {
            self.subjects.extend(plan.travellers.of(id).map(|part| Subject::Leg(part.leg)));
            self.subjects.extend(plan.passengers.of(id).map(|part| Subject::Movement(part.movement)));
            self.subjects.extend(plan.participants.of(id).map(|part| Subject::Meeting(part.meeting)));
            self.subjects.extend(plan.parties.of(id).map(|party| Subject::Meeting(party.meeting)));
            self.beds_of(plan, id);
            // Others of the delegation may want to sleep near its head.
            for led in plan.memberships.of(id).filter(|member| member.role == MembershipRole::Head) {
                plan.memberships.of(led.delegation).for_each(|member| self.beds_of(plan, member.person));
            }
        }
    }

    /// The stays of a person, and the blocks these are taken from.
    fn beds_of(&mut self, plan: &Plan, id: PersonId) {
        for stay in plan.guests.of(id).filter_map(|guest| plan.stays.get(guest.stay)) {
            self.subjects.insert(Subject::Stay(stay.id));
            self.subjects.extend(stay.block.map(Subject::RoomBlock));
        }
    }
}

/// The rows behind a thing that takes time, for whoever previews a change of it.
impl From<Thing> for (Kind, Uuid) {
    fn from(thing: Thing) -> Self {
        (thing.kind(), thing.uuid())
    }
}

//! The whole of what a forum file says, as plain values.
//!
//! A [`Plan`] is filled by the store when a file is opened and refreshed row by row after each change. Rules read it;
//! nothing in it can fail, wait or change behind their back.

use crate::bookings::{BookingSeries, RoomBooking, SeriesSkip};
use crate::column_mapping::ColumnMapping;
use crate::conflicts::{RuleSetting, Waiver};
use crate::delegations::{Body, BodyName, Delegation, DistinctPeople, Membership, MembershipRole, Office, Person};
use crate::desk::{Closure, ClosureAllowance, DeskRules, OpeningHours};
use crate::forum::{Forum, Kind, Partner, Theme};
use crate::ids::*;
use crate::issues::{Handout, Issue, IssuePage, PaperHandout};
use crate::lodging::*;
use crate::meetings::{Brief, Commitment, Meeting, MeetingWindow, Participant, Party, StaffHours, StaffMember};
use crate::movements::{Driver, Movement, Passenger, Spot, TransitTime, Vehicle};
use crate::programme::{Attendance, Invitation, Session};
use crate::protocol::{Picture, PrecedenceMove, PrecedenceScheme, SensitiveNeed};
use crate::rooms::{Space, SpaceLayout, Venue};
use crate::travel::{Journey, Leg, Place, Traveller};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// One record of a table.
pub trait Record: Clone + PartialEq + std::fmt::Debug {
    /// The table.
    const KIND: Kind;
    /// Its key.
    type Id: Id;
    /// The key of this record.
    fn id(&self) -> Self::Id;
    /// Calls `visit` with the key of every record this one refers to.
    fn mentions(&self, visit: &mut dyn FnMut(Uuid));
}

/// A field that may refer to another record.
trait Mention {
    fn mentioned(&self) -> Option<Uuid>;
}

impl<I: Id> Mention for I {
    fn mentioned(&self) -> Option<Uuid> {
        Some(self.uuid())
    }
}

impl<I: Id> Mention for Option<I> {
    fn mentioned(&self) -> Option<Uuid> {
        self.map(Id::uuid)
    }
}

/// The records of one table, in the order of their keys, which is the order they were made in.
///
/// It also knows which of its records mention which key, so that what a person, a leg or a room is in is found without
/// looking through everything.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<R: Record> {
    rows: BTreeMap<R::Id, R>,
    /// For every key mentioned in these records: which mention it, in order.
    mentioning: HashMap<Uuid, Vec<R::Id>>,
}

impl<R: Record> Default for Table<R> {
    fn default() -> Self {
        Self { rows: BTreeMap::new(), mentioning: HashMap::new() }
    }
}

impl<R: Record> Table<R> {
    /// The record with a key.
    pub fn get(&self, id: R::Id) -> Option<&R> {
        self.rows.get(&id)
    }

    /// All records.
    pub fn iter(&self) -> impl Iterator<Item = &R> {
        self.rows.values()
    }

    /// The records that mention a key anywhere: the attendances of a person, or of a session.
    pub fn of(&self, id: impl Id) -> impl Iterator<Item = &R> {
        self.mentioning.get(&id.uuid()).into_iter().flatten().filter_map(|id| self.rows.get(id))
    }

    /// Puts a record in, replacing the one with its key.
    pub fn put(&mut self, record: R) {
        let id = record.id();
        self.take(id);
        let mentioning = &mut self.mentioning;
        record.mentions(&mut |key| {
            let list = mentioning.entry(key).or_default();
            if let Err(at) = list.binary_search(&id) {
                list.insert(at, id);
            }
        });
        self.rows.insert(id, record);
    }

    /// Takes a record out.
    pub fn take(&mut self, id: R::Id) -> Option<R> {
        let record = self.rows.remove(&id)?;
        let mentioning = &mut self.mentioning;
        record.mentions(&mut |key| {
            if let Some(list) = mentioning.get_mut(&key) {
                list.retain(|one| *one != id);
                if list.is_empty() {
                    mentioning.remove(&key);
                }
            }
        });
        Some(record)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The records grouped by something they refer to.
    pub fn grouped<K: Ord>(&self, key: impl Fn(&R) -> K) -> BTreeMap<K, Vec<&R>> {
        let mut groups: BTreeMap<K, Vec<&R>> = BTreeMap::new();
        for row in self.iter() {
            groups.entry(key(row)).or_default().push(row);
        }
        groups
    }
}

macro_rules! plan {
    ($($(#[$doc:meta])* $field:ident: $record:ident by $id:ident ($($mention:ident),*),)*) => {
        /// Every table of a forum.
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct Plan {
            $($(#[$doc])* pub $field: Table<$record>,)*
        }

        $(
            impl Record for $record {
                const KIND: Kind = Kind::$record;
                type Id = $id;
                fn id(&self) -> $id {
                    self.id
                }
                fn mentions(&self, visit: &mut dyn FnMut(Uuid)) {
                    let fields: &[Option<Uuid>] = &[$(Mention::mentioned(&self.$mention)),*];
                    fields.iter().flatten().for_each(|key| visit(*key));
                }
            }

            impl Held for $record {
                fn table(plan: &Plan) -> &Table<Self> {
                    &plan.$field
                }
                fn table_mut(plan: &mut Plan) -> &mut Table<Self> {
                    &mut plan.$field
                }
            }
        )*
    };
}

/// A record that a plan has a table of.
pub trait Held: Record {
    /// Its table.
    fn table(plan: &Plan) -> &Table<Self>;
    /// Its table, to put and take.
    fn table_mut(plan: &mut Plan) -> &mut Table<Self>;
}

plan! {
    /// The forum; one record.
    forums: Forum by ForumId (host, precedence),
    /// Bodies.
    bodies: Body by BodyId (emblem),
    /// Names of bodies in other languages.
    body_names: BodyName by BodyNameId (body),
    /// Themes.
    themes: Theme by ThemeId (),
    /// Partners.
    partners: Partner by PartnerId (body),
    /// Delegations.
    delegations: Delegation by DelegationId (body),
    /// People.
    people: Person by PersonId (portrait),
    /// Offices.
    offices: Office by OfficeId (person, body, represents),
    /// Places in delegations.
    memberships: Membership by MembershipId (delegation, person),
    /// Pictures, without their bytes.
    pictures: Picture by PictureId (),
    /// What must be known by few.
    sensitive_needs: SensitiveNeed by SensitiveNeedId (person),
    /// Orders of precedence.
    precedence_schemes: PrecedenceScheme by PrecedenceSchemeId (),
    /// Places in them given by hand.
    precedence_moves: PrecedenceMove by PrecedenceMoveId (scheme, delegation, follows),
    /// Places.
    places: Place by PlaceId (),
    /// Venues.
    venues: Venue by VenueId (),
    /// Times of transit.
    transit_times: TransitTime by TransitTimeId (from_place, from_venue, to_place, to_venue),
    /// Spaces.
    spaces: Space by SpaceId (venue, parent),
    /// Sessions.
    sessions: Session by SessionId (space, venue, theme, host_body),
    /// Parts in sessions.
    attendances: Attendance by AttendanceId (session, person),
    /// Meetings.
    meetings: Meeting by MeetingId (space, wished_venue, wished_space),
    /// Parts in meetings.
    participants: Participant by ParticipantId (meeting, person, delegation),
    /// Room bookings.
    room_bookings: RoomBooking by RoomBookingId (space, session, meeting, delegation, challenger, series),
    /// Journeys.
    journeys: Journey by JourneyId (),
    /// Legs.
    legs: Leg by LegId (from_place, to_place, journey),
    /// People on legs.
    travellers: Traveller by TravellerId (leg, person),
    /// Stays.
    stays: Stay by StayId (hotel, booked_type, room, block, shares_with),
    /// People in stays.
    guests: Guest by GuestId (stay, person),
    /// Drivers.
    drivers: Driver by DriverId (),
    /// Vehicles.
    vehicles: Vehicle by VehicleId (driver),
    /// Ground transfers.
    movements: Movement by MovementId (from_place, from_venue, to_place, to_venue, vehicle, driver, leg),
    /// People in movements.
    passengers: Passenger by PassengerId (movement, person),
    /// What the office decided about rules.
    rule_settings: RuleSetting by RuleSettingId (),
    /// Conflicts set aside.
    waivers: Waiver by WaiverId (),
    /// What columns mean.
    column_mappings: ColumnMapping by ColumnMappingId (),
    /// People who look like one and are two.
    distinct_people: DistinctPeople by DistinctPeopleId (one, other),
    /// Ways of furnishing spaces.
    space_layouts: SpaceLayout by SpaceLayoutId (space),
    /// Hours of venues and spaces.
    opening_hours: OpeningHours by OpeningHoursId (venue, space),
    /// Closures and blockings.
    closures: Closure by ClosureId (venue, space),
    /// Who may use a closed space.
    closure_allowances: ClosureAllowance by ClosureAllowanceId (closure, delegation),
    /// Bookings on many days.
    booking_series: BookingSeries by BookingSeriesId (),
    /// Days left out of series.
    series_skips: SeriesSkip by SeriesSkipId (series),
    /// What room desks allow.
    desk_rules: DeskRules by DeskRulesId (venue),
    /// Calls to sessions.
    invitations: Invitation by InvitationId (session, delegation, person),
    /// Sides of meetings.
    parties: Party by PartyId (meeting, delegation, principal, substitute),
    /// Times meetings may lie in.
    meeting_windows: MeetingWindow by MeetingWindowId (meeting),
    /// Those who serve meetings.
    staff_members: StaffMember by StaffMemberId (person, delegation),
    /// When they serve.
    staff_hours: StaffHours by StaffHoursId (staff_member),
    /// Briefs.
    briefs: Brief by BriefId (meeting, delegation),
    /// What was agreed.
    commitments: Commitment by CommitmentId (meeting, delegation),
    /// Types of rooms in hotels.
    room_types: RoomType by RoomTypeId (hotel),
    /// Rooms of hotels.
    hotel_rooms: HotelRoom by HotelRoomId (hotel, room_type, space),
    /// Rooms with a door between them.
    connecting_rooms: ConnectingRooms by ConnectingRoomsId (one, other),
    /// Blocks of rooms.
    room_blocks: RoomBlock by RoomBlockId (hotel),
    /// What blocks have on each night.
    block_nights: BlockNight by BlockNightId (block, room_type),
    /// What is kept for delegations.
    sub_blocks: SubBlock by SubBlockId (block, room_type, delegation),
    /// Rooming lists that were sent.
    rooming_lists: RoomingList by RoomingListId (hotel),
    /// Their lines.
    rooming_lines: RoomingLine by RoomingLineId (list),
    /// Published states of the plan.
    issues: Issue by IssueId (),
    /// What they say of people's days.
    issue_pages: IssuePage by IssuePageId (issue),
    /// Files that left the office.
    handouts: Handout by HandoutId (issue),
    /// Files of other documents that left the office.
    paper_handouts: PaperHandout by PaperHandoutId (issue),
}

impl Plan {
    /// The forum the file is about; absent only while a new file is being founded.
    pub fn forum(&self) -> Option<&Forum> {
        self.forums.iter().next()
    }

    /// A record by its key.
    pub fn get<R: Held>(&self, id: R::Id) -> Option<&R> {
        R::table(self).get(id)
    }

    /// What a thing is called in a sentence; empty if it is gone.
    pub fn name_of(&self, thing: Thing) -> String {
        match thing {
            Thing::Session(id) => self.get(id).map(Session::name),
            Thing::Meeting(id) => self.get(id).map(|meeting: &Meeting| meeting.title.clone()),
            Thing::RoomBooking(id) => self.get(id).map(|booking: &RoomBooking| booking.title.clone()),
            Thing::Leg(id) => self.get(id).map(Leg::name),
            Thing::Movement(id) => self.get(id).map(|movement: &Movement| self.way_of(movement)),
            Thing::Stay(id) => {
                let stay: Option<&Stay> = self.get(id);
                stay.and_then(|stay| self.get::<Place>(stay.hotel)).map(|hotel| hotel.name.clone())
            }
        }
        .unwrap_or_default()
    }

    /// Whether a person leads a delegation.
    pub fn is_head(&self, person: PersonId) -> bool {
        self.memberships.of(person).any(|member| member.role == MembershipRole::Head)
    }

    /// What a place or a venue is called.
    pub fn name_of_spot(&self, spot: Spot) -> String {
        match spot {
            Spot::Place(id) => self.places.get(id).map(Place::label),
            Spot::Venue(id) => self.venues.get(id).map(|venue| venue.name.clone()),
        }
        .unwrap_or_default()
    }

    /// From where to where a movement leads.
    fn way_of(&self, movement: &Movement) -> String {
        let name = |spot: Option<_>| spot.map(|spot| self.name_of_spot(spot)).unwrap_or_default();
        format!("{} → {}", name(movement.from()), name(movement.to()))
    }
}

/// Something that takes time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// A session.
    Session(SessionId),
    /// A meeting.
    Meeting(MeetingId),
    /// A room booking.
    RoomBooking(RoomBookingId),
    /// A leg.
    Leg(LegId),
    /// A stay.
    Stay(StayId),
    /// A ground transfer.
    Movement(MovementId),
}

impl Thing {
    /// Its table.
    pub fn kind(self) -> Kind {
        match self {
            Self::Session(_) => Kind::Session,
            Self::Meeting(_) => Kind::Meeting,
            Self::RoomBooking(_) => Kind::RoomBooking,
            Self::Leg(_) => Kind::Leg,
            Self::Stay(_) => Kind::Stay,
            Self::Movement(_) => Kind::Movement,
        }
    }

    /// Its key.
    pub fn uuid(self) -> Uuid {
        match self {
            Self::Session(id) => id.0,
            Self::Meeting(id) => id.0,
            Self::RoomBooking(id) => id.0,
            Self::Leg(id) => id.0,
            Self::Stay(id) => id.0,
            Self::Movement(id) => id.0,
        }
    }
}

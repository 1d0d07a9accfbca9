//! The tables, each described once.
//!
//! To add a column: add it to the record in the domain, to its list here, and to a new migration. To add a table: the
//! same, and one line in `Plan`. The recorder of changes covers it without being told.

use crate::error::StoreError;
use crate::row::{self, Field, Next, TableRow, columns_of, words};
use attache_domain::bookings::*;
use attache_domain::bookings::{BookingPurpose, BookingSeries, Rhythm, RoomBooking, SeriesSkip};
use attache_domain::column_mapping::ColumnMapping;
use attache_domain::conflicts::{Level, Rule, RuleSetting, Waiver};
use attache_domain::delegations::*;
use attache_domain::desk::*;
use attache_domain::forum::{Forum, Kind, Partner, Theme};
use attache_domain::ground::Ride;
use attache_domain::ids::*;
use attache_domain::issues::*;
use attache_domain::lodging::*;
use attache_domain::meetings::*;
use attache_domain::movements::*;
use attache_domain::papers::PaperKind;
use attache_domain::plan::{Held, Plan};
use attache_domain::position::Position;
use attache_domain::profile::Audience;
use attache_domain::programme::*;
use attache_domain::protocol::*;
use attache_domain::rooms::*;
use attache_domain::time::Zoned;
use attache_domain::travel::*;
use chrono::NaiveDate;
use chrono_tz::Tz;
use rusqlite::Connection;
use rusqlite::types::Value;
use uuid::Uuid;

/// A record that both a plan and a forum file hold.
pub trait Stored: Held + TableRow {}

words! {
    BodyKind, DelegationStatus, RankClass, MembershipRole, SessionKind, AttendanceMode, SessionFunction, MeetingKind,
    MeetingStatus, MeetingSide, MeetingFunction, BookingPurpose, PlaceKind, LegKind, LegStatus, StayStatus,
    AddressGender, PictureType, NeedKind, NeedBasis, JourneyDirection, Ride, MovementKind, MovementStatus, StepFree,
    Level, Rule, Layout, ClosureKind, Rhythm, Call, Reply, Priority, Interpretation, PressAccess, Sensitivity,
    Representation, StaffTask, CommitmentStanding, Payer, BlockStanding, Audience, PaperKind,
}

/// What the store does with a table of which it knows only the noun.
pub struct TableOf {
    /// The noun, which is the table's name.
    pub kind: Kind,
    /// Reads the whole table into a plan.
    pub(crate) read_all: fn(&Connection, &mut Plan) -> Result<(), StoreError>,
    /// Reads one row again after a change, or takes it out of the plan if it is gone.
    pub(crate) refresh: fn(&Connection, &mut Plan, Uuid) -> Result<(), StoreError>,
}

/// Everything a database says.
pub fn read_plan(db: &Connection) -> Result<Plan, StoreError> {
    let mut plan = Plan::default();
    for table in TABLES {
        (table.read_all)(db, &mut plan)?;
    }
    Ok(plan)
}

fn read_all<R: Stored>(db: &Connection, plan: &mut Plan) -> Result<(), StoreError> {
    for record in row::list::<R>(db)? {
        R::table_mut(plan).put(record);
    }
    Ok(())
}

fn refresh<R: Stored>(db: &Connection, plan: &mut Plan, id: Uuid) -> Result<(), StoreError> {
    match row::get::<R>(db, id)? {
        Some(record) => R::table_mut(plan).put(record),
        None => drop(R::table_mut(plan).take(R::Id::of(id))),
    }
    Ok(())
}

macro_rules! tables {
    ($($record:ident { $($field:ident: $type:ty),* $(,)? })*) => {
        $(
            impl Stored for $record {}

            impl TableRow for $record {
                const TABLE: &'static str = Kind::$record.word();
                fn columns() -> Vec<String> {
                    let mut columns = Vec::new();
                    $(columns.extend(columns_of::<$type>(stringify!($field)));)*
                    columns
                }
                fn values(&self) -> Vec<Value> {
                    let mut values = Vec::new();
                    $(Field::write(&self.$field, &mut values);)*
                    values
                }
                fn read(next: &mut Next<'_>) -> Result<Self, StoreError> {
                    Ok(Self { $($field: Field::read(next)?),* })
                }
            }
        )*

        /// Every table, parents before what refers to them.
        pub const TABLES: &[TableOf] = &[
            $(TableOf { kind: Kind::$record, read_all: read_all::<$record>, refresh: refresh::<$record> },)*
        ];
    };
}

tables! {
    Picture { id: PictureId, media_type: PictureType, width: i64, height: i64 }
    PrecedenceScheme {
        id: PrecedenceSchemeId, name: String, language: String, letter: String, comparators: String, position: i64,
    }
    Body {
        id: BodyId, kind: BodyKind, name: String, local_name: String, country: String, zone: Option<Tz>,
        population: Option<i64>, established_on: Option<NaiveDate>, emblem: Option<PictureId>, facts: String,
    }
    BodyName { id: BodyNameId, body: BodyId, language: String, name: String }
    Forum {
        id: ForumId, title: String, short_code: String, edition: String, host: Option<BodyId>, city: String, zone: Tz,
        starts_on: NaiveDate, ends_on: NaiveDate, cover: String, outcome: String,
        precedence: Option<PrecedenceSchemeId>,
    }
    Theme { id: ThemeId, title: String, position: i64 }
    Partner { id: PartnerId, body: BodyId, role: String }
    Delegation {
        id: DelegationId, body: BodyId, status: DelegationStatus, category: String, file_code: String, languages: String,
        focal_point: String, liaison_officer: String, note: String, cars: Option<i64>, rooms: Option<i64>,
        badges: Option<i64>, seats: Option<i64>,
    }
    Person {
        id: PersonId, display_name: String, sort_name: String, document_name: String, given_name: String,
        family_name: String, honorific: String, titles: String, post_nominals: String, pronunciation: String,
        languages: String, phone: String, email: String, home_zone: Option<Tz>, note: String, fictitious: bool,
        address_gender: AddressGender, envelope: String, salutation: String, spoken: String, place_card: String,
        forms_confirmed_by: String, forms_confirmed_on: Option<NaiveDate>, portrait: Option<PictureId>,
        biography: String,
    }
    Office {
        id: OfficeId, person: PersonId, body: BodyId, title: String, local_title: String, rank_class: RankClass,
        since: Option<NaiveDate>, until: Option<NaiveDate>, represents: Option<OfficeId>, acting: bool,
    }
    Membership {
        id: MembershipId, delegation: DelegationId, person: PersonId, role: MembershipRole, function: String, position: i64,
    }
    SensitiveNeed {
        id: SensitiveNeedId, person: PersonId, kind: NeedKind, code: String, text: String, purpose: String,
        basis: NeedBasis, collected_on: NaiveDate, delete_after: NaiveDate, audience: String,
    }
    PrecedenceMove {
        id: PrecedenceMoveId, scheme: PrecedenceSchemeId, delegation: DelegationId, follows: Option<DelegationId>,
        reason: String,
    }
    Place {
        id: PlaceId, kind: PlaceKind, name: String, code: String, city: String, country: String, zone: Tz,
        position: Option<Position>, address: String, arrival_minutes: Option<i64>, departure_minutes: Option<i64>,
        connection_minutes: Option<i64>, check_in_from: Option<i64>, check_out_by: Option<i64>, contact: String,
        phone: String, email: String,
    }
    Venue { id: VenueId, name: String, address: String, city: String, zone: Tz, position: Option<Position> }
    TransitTime {
        id: TransitTimeId, from_place: Option<PlaceId>, from_venue: Option<VenueId>, to_place: Option<PlaceId>,
        to_venue: Option<VenueId>, service: Ride, minutes: i64,
    }
    Space {
        id: SpaceId, venue: VenueId, parent: Option<SpaceId>, name: String, floor: String, capacity: Option<i64>,
        position: i64, building: String, area: Option<i64>, step_free: StepFree, booths: i64, equipment: String,
        set_up_minutes: i64, tear_down_minutes: i64, note: String,
    }
    SpaceLayout {
        id: SpaceLayoutId, space: SpaceId, layout: Layout, capacity: Option<i64>, set_up_minutes: Option<i64>,
        tear_down_minutes: Option<i64>,
    }
    OpeningHours {
        id: OpeningHoursId, venue: Option<VenueId>, space: Option<SpaceId>, day: Option<NaiveDate>, opens: Option<i64>,
        closes: Option<i64>,
    }
    Closure {
        id: ClosureId, venue: Option<VenueId>, space: Option<SpaceId>, kind: ClosureKind, reason: String, starts: Zoned,
        ends: Zoned,
    }
    ClosureAllowance {
        id: ClosureAllowanceId, closure: ClosureId, delegation: Option<DelegationId>, purpose: Option<BookingPurpose>,
    }
    DeskRules {
        id: DeskRulesId, venue: Option<VenueId>, purposes: String, slot_minutes: Option<i64>, opens: Option<i64>,
        closes: Option<i64>, quota_per_day: Option<i64>, non_consecutive: bool, tiers: String,
        confirm_days_before: Option<i64>, confirm_by: Option<i64>, turnover_minutes: Option<i64>,
        quota_per_room: Option<i64>,
    }
    BookingSeries {
        id: BookingSeriesId, rhythm: Rhythm, first_day: NaiveDate, last_day: NaiveDate, starts: i64, ends: i64,
    }
    SeriesSkip { id: SeriesSkipId, series: BookingSeriesId, day: NaiveDate }
    Session {
        id: SessionId, code: String, title: String, neutral_title: String, kind: SessionKind, mode: AttendanceMode,
        date: NaiveDate, zone: Tz, starts: Option<Zoned>, ends: Option<Zoned>, space: Option<SpaceId>,
        venue: Option<VenueId>, link: String, access: String, dress: String, languages: String, part_of: String,
        theme: Option<ThemeId>, source: String, note: String, cancelled: bool,
        principals_only: bool, track: String, host_body: Option<BodyId>, heard_languages: String, expected: Option<i64>,
        layout: Option<Layout>,
    }
    Invitation {
        id: InvitationId, session: SessionId, delegation: Option<DelegationId>, person: Option<PersonId>, call: Call,
        principal_only: bool, plus: Option<i64>, reply: Reply, replied_on: Option<NaiveDate>, note: String,
    }
    Attendance { id: AttendanceId, session: SessionId, person: PersonId, function: SessionFunction, mode: AttendanceMode }
    Meeting {
        id: MeetingId, title: String, neutral_title: String, kind: MeetingKind, status: MeetingStatus,
        starts: Option<Zoned>, ends: Option<Zoned>, space: Option<SpaceId>, note: String, topic: String,
        priority: Priority, minutes: Option<i64>, plus: Option<i64>, interpretation: Interpretation, note_taker: bool,
        layout: Option<Layout>, flags: bool, press: PressAccess, step_free: bool, wished_venue: Option<VenueId>,
        wished_space: Option<SpaceId>, sensitivity: Sensitivity, pinned: bool, received_on: Option<NaiveDate>,
        outcome: String,
    }
    Party {
        id: PartyId, meeting: MeetingId, delegation: DelegationId, side: MeetingSide, level: Representation,
        principal: Option<PersonId>, substitute: Option<PersonId>, plus: Option<i64>, speaks: String,
        understands: String, answer: Reply, answered_on: Option<NaiveDate>, note: String,
    }
    MeetingWindow { id: MeetingWindowId, meeting: MeetingId, starts: Zoned, ends: Zoned }
    StaffMember {
        id: StaffMemberId, person: PersonId, task: StaffTask, delegation: Option<DelegationId>, pairs: String,
        break_minutes: i64, most_minutes_per_day: Option<i64>, note: String,
    }
    StaffHours {
        id: StaffHoursId, staff_member: StaffMemberId, day: Option<NaiveDate>, starts: Option<i64>, ends: Option<i64>,
    }
    Brief {
        id: BriefId, meeting: MeetingId, delegation: DelegationId, objectives: String, arguments: String,
        tactical_arguments: String, their_objectives: String, our_response: String, press_line: String,
        background: String, author: String, cleared_by: String,
    }
    Commitment {
        id: CommitmentId, meeting: MeetingId, delegation: Option<DelegationId>, owner: String, text: String,
        due: Option<NaiveDate>, standing: CommitmentStanding, settled_on: Option<NaiveDate>,
    }
    Participant {
        id: ParticipantId, meeting: MeetingId, person: PersonId, delegation: Option<DelegationId>, side: MeetingSide,
        function: MeetingFunction,
    }
    RoomBooking {
        id: RoomBookingId, space: SpaceId, title: String, purpose: BookingPurpose, status: BookingStatus, starts: Zoned,
        ends: Zoned, set_up_minutes: Option<i64>, tear_down_minutes: Option<i64>, session: Option<SessionId>,
        meeting: Option<MeetingId>, headcount: Option<i64>, note: String, neutral_title: String,
        delegation: Option<DelegationId>, layout: Option<Layout>, equipment: String, booths: i64, step_free: bool,
        hold_rank: Option<i64>, hold_expires: Option<Zoned>, challenger: Option<RoomBookingId>,
        series: Option<BookingSeriesId>, series_day: Option<NaiveDate>,
    }
    Journey { id: JourneyId, direction: JourneyDirection, title: String, note: String }
    Leg {
        id: LegId, kind: LegKind, carrier: String, number: String, from_place: PlaceId, to_place: PlaceId, departs: Zoned,
        arrives: Zoned, status: LegStatus, booking_reference: String, note: String, journey: Option<JourneyId>,
        departure_terminal: String, arrival_terminal: String, estimated_departs: Option<Zoned>,
        estimated_arrives: Option<Zoned>, actual_departs: Option<Zoned>, actual_arrives: Option<Zoned>,
    }
    Traveller {
        id: TravellerId, leg: LegId, person: PersonId, seat: String, ticket_number: String, ticket_name: String,
        bags: Option<i64>,
    }
    RoomType {
        id: RoomTypeId, hotel: PlaceId, name: String, code: String, rank: i64, beds: i64, sleeps: i64, accessible: bool,
        note: String,
    }
    HotelRoom {
        id: HotelRoomId, hotel: PlaceId, room_type: RoomTypeId, number: String, floor: String, accessible: bool,
        out_of_service: bool, space: Option<SpaceId>, day_from: Option<i64>, day_until: Option<i64>, note: String,
    }
    ConnectingRooms { id: ConnectingRoomsId, one: HotelRoomId, other: HotelRoomId }
    RoomBlock {
        id: RoomBlockId, hotel: PlaceId, name: String, standing: BlockStanding, payer: Payer, currency: String,
        deposit: Option<i64>, deposit_due: Option<NaiveDate>, deposit_paid_on: Option<NaiveDate>,
        cut_off: Option<NaiveDate>, attrition_percent: Option<i64>, note: String,
    }
    BlockNight {
        id: BlockNightId, block: RoomBlockId, room_type: RoomTypeId, night: NaiveDate, contracted: i64,
        rate: Option<i64>, shoulder: bool, over: i64, over_reason: String,
    }
    SubBlock {
        id: SubBlockId, block: RoomBlockId, room_type: RoomTypeId, delegation: DelegationId, first_night: NaiveDate,
        end_night: NaiveDate, rooms: i64,
    }
    Stay {
        id: StayId, hotel: PlaceId, check_in: NaiveDate, check_out: NaiveDate, status: StayStatus, room_type: String,
        room_number: String, confirmation: String, note: String, booked_type: Option<RoomTypeId>,
        room: Option<HotelRoomId>, block: Option<RoomBlockId>, shares_with: Option<StayId>, payer: Option<Payer>,
        rate: Option<i64>, ready_from: Option<i64>, kept_until: Option<i64>, near_principal: bool, step_free: bool,
        twin: bool, quiet: bool, late_check_out: bool, do_not_move: bool,
    }
    Guest { id: GuestId, stay: StayId, person: PersonId }
    RoomingList {
        id: RoomingListId, hotel: PlaceId, number: i64, forum_title: String, hotel_name: String, sent: Zoned,
        recipient: String, note: String,
    }
    RoomingLine {
        id: RoomingLineId, list: RoomingListId, stay: StayId, position: i64, guests: String, delegation: String,
        room_type: String, room_number: String, check_in: NaiveDate, check_out: NaiveDate, arrives: String,
        leaves: String, payer: String, requests: String, confirmation: String, status: StayStatus,
    }
    Issue { id: IssueId, number: i64, published: Zoned, note: String }
    IssuePage { id: IssuePageId, issue: IssueId, person: PersonId, items: String }
    Handout {
        id: HandoutId, person: PersonId, issue: Option<IssueId>, audience: Audience, language: String, format: String,
        file_name: String, file_hash: String, handed: Zoned,
    }
    PaperHandout {
        id: PaperHandoutId, paper: PaperKind, about: Uuid, issue: Option<IssueId>, audience: Audience,
        recipient: String, language: String, format: String, file_name: String, file_hash: String, handed: Zoned,
    }
    Driver { id: DriverId, name: String, phone: String, note: String }
    Vehicle {
        id: VehicleId, name: String, plate: String, seats: Option<i64>, bags: Option<i64>, step_free: StepFree,
        service: Ride, driver: Option<DriverId>, note: String,
    }
    Movement {
        id: MovementId, kind: MovementKind, service: Ride, status: MovementStatus, from_place: Option<PlaceId>,
        from_venue: Option<VenueId>, to_place: Option<PlaceId>, to_venue: Option<VenueId>, starts: Zoned, ends: Zoned,
        vehicle: Option<VehicleId>, driver: Option<DriverId>, greeter: String, sign_text: String, bags: Option<i64>,
        leg: Option<LegId>, note: String,
    }
    Passenger { id: PassengerId, movement: MovementId, person: PersonId }
    RuleSetting { id: RuleSettingId, rule: Rule, level: Option<Level>, minutes: Option<i64> }
    Waiver { id: WaiverId, conflict: String, proof: String, reason: String, granted_by: String, granted: Zoned }
    ColumnMapping { id: ColumnMappingId, noun: String, headings: String, mapping: String }
    DistinctPeople { id: DistinctPeopleId, one: PersonId, other: PersonId }
}

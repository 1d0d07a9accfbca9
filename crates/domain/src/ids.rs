//! Ids that cannot be mixed up: a `PersonId` is not a `SpaceId`, in Rust or in the screens.
//!
//! Each is a UUID of version 7, made from the clock and the randomness handed to the planner, so that two offices can
//! make new things offline and merge their files later.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What every id has in common.
pub trait Id: Copy + Eq + Ord + std::hash::Hash {
    /// The id for a UUID.
    fn of(uuid: Uuid) -> Self;
    /// The UUID of the id.
    fn uuid(self) -> Uuid;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident,)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl Id for $name {
            fn of(uuid: Uuid) -> Self {
                Self(uuid)
            }
            fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// The one forum of a file.
    ForumId,
    /// A city, region, organisation or network.
    BodyId,
    /// A theme of the forum.
    ThemeId,
    /// A partner organisation's part in the forum.
    PartnerId,
    /// What a body sends.
    DelegationId,
    /// A person.
    PersonId,
    /// An office a person holds in a body.
    OfficeId,
    /// A person's place in a delegation.
    MembershipId,
    /// An airport, station, hotel or other place.
    PlaceId,
    /// A building or site with spaces.
    VenueId,
    /// A room or a part of one.
    SpaceId,
    /// An item of the programme.
    SessionId,
    /// A person's part in a session.
    AttendanceId,
    /// A bilateral or another meeting outside the programme.
    MeetingId,
    /// A person's part in a meeting.
    ParticipantId,
    /// A space kept for a time.
    RoomBookingId,
    /// One flight, train, road or ferry ride.
    LegId,
    /// A person on a leg.
    TravellerId,
    /// Nights in a hotel.
    StayId,
    /// A person in a stay.
    GuestId,
    /// A picture.
    PictureId,
    /// A body's name in a language.
    BodyNameId,
    /// What must be known of a person by few.
    SensitiveNeedId,
    /// An order of precedence.
    PrecedenceSchemeId,
    /// A place in it given by hand.
    PrecedenceMoveId,
    /// Minutes from one place to another.
    TransitTimeId,
    /// Legs travelled one after the other.
    JourneyId,
    /// A driver.
    DriverId,
    /// A vehicle.
    VehicleId,
    /// A ground transfer.
    MovementId,
    /// A person in a movement.
    PassengerId,
    /// What the office decided about a rule.
    RuleSettingId,
    /// A conflict set aside.
    WaiverId,
    /// What the columns of a list mean.
    ColumnMappingId,
    /// Two people who look like one.
    DistinctPeopleId,
    /// A way of furnishing a space.
    SpaceLayoutId,
    /// Hours of a venue or space.
    OpeningHoursId,
    /// A closure or blocking.
    ClosureId,
    /// Who may use a closed space.
    ClosureAllowanceId,
    /// Bookings on many days.
    BookingSeriesId,
    /// A day left out of a series.
    SeriesSkipId,
    /// What a room desk allows.
    DeskRulesId,
    /// A call to a session.
    InvitationId,
    /// A delegation's side of a meeting.
    PartyId,
    /// A time a meeting may lie in.
    MeetingWindowId,
    /// Somebody who serves meetings.
    StaffMemberId,
    /// When somebody serves.
    StaffHoursId,
    /// A brief.
    BriefId,
    /// Something agreed.
    CommitmentId,
    /// Rooms of a hotel that are alike.
    RoomTypeId,
    /// A room of a hotel.
    HotelRoomId,
    /// Two rooms with a door between them.
    ConnectingRoomsId,
    /// Rooms a hotel keeps for the forum.
    RoomBlockId,
    /// What a block has on one night.
    BlockNightId,
    /// What of a block is kept for a delegation.
    SubBlockId,
    /// A rooming list that was sent.
    RoomingListId,
    /// A line of it.
    RoomingLineId,
    /// A published state of the plan.
    IssueId,
    /// What it says of one person's days.
    IssuePageId,
    /// A file that left the office.
    HandoutId,
    /// A file of a programme, a manifest, a list that left the office.
    PaperHandoutId,
}

//! The whole of what a forum file says, as plain values.
//!
//! A [`Plan`] is filled by the store when a file is opened and refreshed row by row after each change. Rules read it;
//! nothing in it can fail, wait or change behind their back.

use crate::delegations::{Body, Delegation, Membership, Office, Person};
use crate::forum::{Forum, Kind, Partner, Theme};
use crate::ids::*;
use crate::meetings::{Meeting, Participant};
use crate::programme::{Attendance, Session};
use crate::rooms::{RoomBooking, Space, Venue};
use crate::travel::{Guest, Leg, Place, Stay, Traveller};
use std::collections::BTreeMap;

/// One record of a table.
pub trait Record: Clone + PartialEq + std::fmt::Debug {
    /// The table.
    const KIND: Kind;
    /// Its key.
    type Id: Id;
    /// The key of this record.
    fn id(&self) -> Self::Id;
}

/// The records of one table, in the order of their keys, which is the order they were made in.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<R: Record> {
    rows: BTreeMap<R::Id, R>,
}

impl<R: Record> Default for Table<R> {
    fn default() -> Self {
        Self { rows: BTreeMap::new() }
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

    /// Puts a record in, replacing the one with its key.
    pub fn put(&mut self, record: R) {
        self.rows.insert(record.id(), record);
    }

    /// Takes a record out.
    pub fn take(&mut self, id: R::Id) -> Option<R> {
        self.rows.remove(&id)
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
    ($($(#[$doc:meta])* $field:ident: $record:ident by $id:ident,)*) => {
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
    forums: Forum by ForumId,
    /// Bodies.
    bodies: Body by BodyId,
    /// Themes.
    themes: Theme by ThemeId,
    /// Partners.
    partners: Partner by PartnerId,
    /// Delegations.
    delegations: Delegation by DelegationId,
    /// People.
    people: Person by PersonId,
    /// Offices.
    offices: Office by OfficeId,
    /// Places in delegations.
    memberships: Membership by MembershipId,
    /// Places.
    places: Place by PlaceId,
    /// Venues.
    venues: Venue by VenueId,
    /// Spaces.
    spaces: Space by SpaceId,
    /// Sessions.
    sessions: Session by SessionId,
    /// Parts in sessions.
    attendances: Attendance by AttendanceId,
    /// Meetings.
    meetings: Meeting by MeetingId,
    /// Parts in meetings.
    participants: Participant by ParticipantId,
    /// Room bookings.
    room_bookings: RoomBooking by RoomBookingId,
    /// Legs.
    legs: Leg by LegId,
    /// People on legs.
    travellers: Traveller by TravellerId,
    /// Stays.
    stays: Stay by StayId,
    /// People in stays.
    guests: Guest by GuestId,
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
            Thing::Stay(id) => {
                let stay: Option<&Stay> = self.get(id);
                stay.and_then(|stay| self.get::<Place>(stay.hotel)).map(|hotel| hotel.name.clone())
            }
        }
        .unwrap_or_default()
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
        }
    }

    /// Its key.
    pub fn uuid(self) -> uuid::Uuid {
        match self {
            Self::Session(id) => id.0,
            Self::Meeting(id) => id.0,
            Self::RoomBooking(id) => id.0,
            Self::Leg(id) => id.0,
            Self::Stay(id) => id.0,
        }
    }
}

//! What takes place in a room: sessions and meetings with whatever is booked for them, and everything else that is booked.

use crate::papers::facts::PaperFacts;
use crate::papers::pieces::session_title;
use attache_documents::paper::{Piece, State};
use attache_domain::bookings::{BookingStatus, RoomBooking};
use attache_domain::ids::SpaceId;
use attache_domain::meetings::{Meeting, MeetingStatus};
use attache_domain::profile::Field;
use attache_domain::programme::Session;
use attache_domain::time::Zoned;

/// Something that takes place in a room.
pub(super) struct RoomUse<'plan> {
    pub key: String,
    pub starts: Zoned,
    pub ends: Option<Zoned>,
    pub state: State,
    pub session: Option<&'plan Session>,
    pub meeting: Option<&'plan Meeting>,
    pub booking: Option<&'plan RoomBooking>,
}

impl RoomUse<'_> {
    /// What it is called, and what those read who may not know that.
    pub fn title(&self) -> Piece {
        if let Some(session) = self.session {
            return session_title(session);
        }
        let booked = |neutral: bool| {
            let booking = self.booking?;
            Some(if neutral { booking.neutral_title.clone() } else { booking.title.clone() })
        };
        let (title, neutral) = match self.meeting {
            Some(meeting) => (meeting.title.clone(), meeting.neutral_title.clone()),
            None => (booked(false).unwrap_or_default(), booked(true).unwrap_or_default()),
        };
        let neutral = Piece::text(Field::NeutralTitle, neutral).strong();
        Piece::text(Field::ItemTitle, title).strong().or(neutral)
    }

    /// Without this field a reader does not know that it takes place.
    pub fn needs(&self) -> Option<Field> {
        self.meeting.map(|_| Field::Bilateral)
    }
}

/// Everything in a room, in the order of time; what was called off too, said to be.
pub(super) fn uses_of<'plan>(facts: &PaperFacts<'plan>, room: SpaceId) -> Vec<RoomUse<'plan>> {
    let plan = facts.plan;
    let booked =
        |is_of: &dyn Fn(&RoomBooking) -> bool| plan.room_bookings.of(room).find(|one| one.is_live() && is_of(one));
    let sessions = plan.sessions.of(room).filter(|session| session.space == Some(room)).filter_map(|session| {
        Some(RoomUse {
            key: session.id.0.to_string(),
            starts: session.starts?,
            ends: session.ends,
            state: if session.cancelled { State::Cancelled } else { State::Settled },
            session: Some(session),
            meeting: None,
            booking: booked(&|one| one.session == Some(session.id)),
        })
    });
    let meetings = plan.meetings.of(room).filter(|meeting| meeting.space == Some(room)).filter_map(|meeting| {
        let state = match meeting.status {
            MeetingStatus::Declined | MeetingStatus::Withdrawn => return None,
            MeetingStatus::Cancelled => State::Cancelled,
            MeetingStatus::Confirmed | MeetingStatus::Held | MeetingStatus::NoShow => State::Settled,
            _ => State::Tentative,
        };
        Some(RoomUse {
            key: meeting.id.0.to_string(),
            starts: meeting.starts?,
            ends: meeting.ends,
            state,
            session: None,
            meeting: Some(meeting),
            booking: booked(&|one| one.meeting == Some(meeting.id)),
        })
    });
    let others = plan.room_bookings.of(room).filter(|one| one.space == room && one.is_live());
    let others = others.filter(|one| one.session.is_none() && one.meeting.is_none()).map(|booking| RoomUse {
        key: booking.id.0.to_string(),
        starts: booking.starts,
        ends: Some(booking.ends),
        state: if booking.status == BookingStatus::Confirmed { State::Settled } else { State::Tentative },
        session: None,
        meeting: None,
        booking: Some(booking),
    });
    let mut all: Vec<RoomUse<'_>> = sessions.chain(meetings).chain(others).collect();
    all.sort_by_key(|one| (one.starts.instant(), one.key.clone()));
    all
}

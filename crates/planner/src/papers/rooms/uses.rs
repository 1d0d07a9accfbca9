//! What takes place in a room: sessions and meetings with what is booked for them, everything else that is booked, and what
//! was called off.

use crate::papers::facts::PaperFacts;
use crate::papers::list::{Subject, named};
use crate::papers::pieces::session_title;
use attache_documents::paper::{Piece, Said, State};
use attache_domain::bookings::RoomBooking;
use attache_domain::ids::SpaceId;
use attache_domain::meetings::{Meeting, MeetingKind, MeetingStatus};
use attache_domain::plan::{Plan, Thing};
use attache_domain::profile::Field;
use attache_domain::programme::Session;
use attache_domain::rooms::{Space, Venue};
use attache_domain::space_tree::{parts, wholes};
use attache_domain::space_uses::{SpaceUse, standing_uses};
use attache_domain::time::Zoned;

/// Something that takes place in a room.
pub(super) struct RoomUse<'plan> {
    pub key: String,
    /// The room, which may be a part of the one that was asked about, or what that is a part of.
    pub space: SpaceId,
    pub starts: Zoned,
    pub ends: Option<Zoned>,
    pub state: State,
    /// The session, if it is one or is for one.
    pub session: Option<&'plan Session>,
    /// The meeting, if it is one or is for one.
    pub meeting: Option<&'plan Meeting>,
    pub booking: Option<&'plan RoomBooking>,
    /// How it keeps the room; nothing for what was called off.
    pub usage: Option<SpaceUse>,
}

impl<'plan> RoomUse<'plan> {
    fn of(plan: &'plan Plan, usage: SpaceUse) -> Option<Self> {
        let booking = usage.booking.and_then(|id| plan.room_bookings.get(id));
        let (session, meeting) = match usage.purpose_of_use() {
            Thing::Session(id) => (plan.sessions.get(id), None),
            Thing::Meeting(id) => (None, plan.meetings.get(id)),
            _ => (None, None),
        };
        let (key, starts, ends) = match usage.thing {
            Thing::Session(id) => (id.0, session?.starts?, session?.ends),
            Thing::Meeting(id) => (id.0, meeting?.starts?, meeting?.ends),
            Thing::RoomBooking(id) => (id.0, booking?.starts, Some(booking?.ends)),
            Thing::Stay(_) | Thing::Leg(_) | Thing::Movement(_) => return None,
        };
        let state = match meeting {
            Some(meeting) => state_of(meeting),
            None if usage.definite => State::Settled,
            None => State::Tentative,
        };
        let (key, space) = (key.to_string(), usage.space);
        Some(Self { key, space, starts, ends, state, session, meeting, booking, usage: Some(usage) })
    }

    fn called_off_session(session: &'plan Session) -> Option<Self> {
        let (key, space, starts) = (session.id.0.to_string(), session.space?, session.starts?);
        let off = Self { session: Some(session), ends: session.ends, ..Self::called_off(key, space, starts) };
        session.cancelled.then_some(off)
    }

    fn called_off_meeting(meeting: &'plan Meeting) -> Option<Self> {
        let (key, space, starts) = (meeting.id.0.to_string(), meeting.space?, meeting.starts?);
        let off = Self { meeting: Some(meeting), ends: meeting.ends, ..Self::called_off(key, space, starts) };
        // One side that did not come leaves the room as empty as a meeting that was called off.
        matches!(meeting.status, MeetingStatus::Cancelled | MeetingStatus::NoShow).then_some(off)
    }

    fn called_off(key: String, space: SpaceId, starts: Zoned) -> Self {
        let state = State::Cancelled;
        Self { key, space, starts, ends: None, state, session: None, meeting: None, booking: None, usage: None }
    }

    /// Whether it only serves something else: it is set up here, or somebody waits here.
    pub fn is_behind_the_scenes(&self) -> bool {
        self.usage.is_some_and(|usage| usage.serves.is_some())
    }

    /// What it is called, and what those read who may not know that.
    pub fn title(&self) -> Piece {
        match (self.is_behind_the_scenes(), self.session, self.meeting) {
            (false, Some(session), _) => session_title(session),
            (false, None, Some(meeting)) => {
                Piece::text(Field::ItemTitle, meeting.title.clone()).strong().or(neutral_title(meeting))
            }
            _ => self.booking.map_or(taken(), booked_title),
        }
    }

    /// What it is called where everybody passes: by its neutral title if it has one, also for those who may read the other.
    pub fn title_on_a_door(&self) -> Piece {
        match (self.session, self.meeting, self.booking) {
            (Some(session), _, _) if session.neutral_title.is_empty() => session_title(session),
            (Some(session), _, _) => Piece::text(Field::SessionTitle, session.neutral_title.clone()).strong(),
            (None, Some(meeting), _) => neutral_title(meeting),
            (None, None, Some(booking)) if booking.neutral_title.is_empty() => booked_title(booking),
            (None, None, Some(booking)) => neutral(&booking.neutral_title).or(taken()),
            (None, None, None) => taken(),
        }
    }

    /// Without this field a reader does not know that it takes place. A meal is cooked by somebody who need not know for
    /// whom.
    pub fn needs(&self) -> Option<Field> {
        self.meeting.filter(|meeting| meeting.kind != MeetingKind::WorkingMeal).map(|_| Field::Bilateral)
    }
}

/// How far a meeting that takes place is settled.
pub(super) fn state_of(meeting: &Meeting) -> State {
    match meeting.status {
        MeetingStatus::Confirmed | MeetingStatus::Held => State::Settled,
        _ => State::Tentative,
    }
}

/// The rooms for which this holds, by name, with their venues.
pub(super) fn rooms_where(facts: &PaperFacts<'_>, is_meant: impl Fn(SpaceId) -> bool) -> Vec<Subject> {
    let label = |space: &Space| {
        let venue = facts.plan.get::<Venue>(space.venue).map(|venue| venue.name.clone()).unwrap_or_default();
        if venue.is_empty() { space.name.clone() } else { format!("{}, {venue}", space.name) }
    };
    let subject = |space: &Space| Subject {
        // A sign and a schedule hang in the venue; only files and lists must say which it is.
        said: Said::text(space.name.clone()),
        ..named(space.id.0, label(space))
    };
    let mut rooms: Vec<Subject> = facts.plan.spaces.iter().filter(|space| is_meant(space.id)).map(subject).collect();
    crate::lists::sort_by_name(facts.plan, &mut rooms, |room| room.name.as_str());
    rooms
}

fn neutral(title: &str) -> Piece {
    Piece::text(Field::NeutralTitle, title).strong()
}

fn neutral_title(meeting: &Meeting) -> Piece {
    let meal = || Piece::new(Field::Times, Said::word("function-meal")).strong();
    neutral(&meeting.neutral_title).or(if meeting.kind == MeetingKind::WorkingMeal { meal() } else { taken() })
}

/// A booking without a neutral title has a harmless one.
fn booked_title(booking: &RoomBooking) -> Piece {
    if booking.neutral_title.is_empty() {
        return Piece::text(Field::SessionTitle, booking.title.clone()).strong().or(taken());
    }
    let neutral = neutral(&booking.neutral_title).or(taken());
    Piece::text(Field::ItemTitle, booking.title.clone()).strong().or(neutral)
}

fn taken() -> Piece {
    Piece::new(Field::Times, Said::word("sign-reserved")).strong()
}

/// Everything in a room, in the order of time; what was called off too, said to be.
pub(super) fn uses_of<'plan>(facts: &PaperFacts<'plan>, room: SpaceId) -> Vec<RoomUse<'plan>> {
    in_order(uses_in(facts, room).collect())
}

/// The same with what takes place in the room it is a part of: then people come to this door too.
pub(super) fn uses_at_the_door<'plan>(facts: &PaperFacts<'plan>, room: SpaceId) -> Vec<RoomUse<'plan>> {
    let rooms = std::iter::once(room).chain(wholes(facts.plan, room));
    in_order(rooms.flat_map(|room| uses_in(facts, room)).collect())
}

/// Everything for which a room is taken, also in its parts and in what it is a part of.
pub(super) fn uses_around<'plan>(facts: &PaperFacts<'plan>, room: SpaceId) -> Vec<RoomUse<'plan>> {
    let rooms = std::iter::once(room).chain(wholes(facts.plan, room)).chain(parts(facts.plan, room));
    in_order(rooms.flat_map(|room| uses_in(facts, room)).collect())
}

fn uses_in<'plan>(facts: &PaperFacts<'plan>, room: SpaceId) -> impl Iterator<Item = RoomUse<'plan>> {
    let plan = facts.plan;
    let uses = standing_uses(plan, room, facts.at);
    let standing = uses.into_iter().filter_map(move |usage| RoomUse::of(plan, usage));
    let sessions = plan.sessions.of(room).filter(move |session| session.space == Some(room));
    let meetings = plan.meetings.of(room).filter(move |meeting| meeting.space == Some(room));
    let off = sessions.filter_map(RoomUse::called_off_session).chain(meetings.filter_map(RoomUse::called_off_meeting));
    standing.chain(off)
}

fn in_order(mut uses: Vec<RoomUse<'_>>) -> Vec<RoomUse<'_>> {
    uses.sort_by_key(|one| (one.starts.instant(), one.key.clone()));
    uses
}

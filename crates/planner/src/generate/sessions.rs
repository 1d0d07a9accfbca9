//! Sessions, who takes part in them, and the bookings that keep their rooms.

use super::half_hours::Slot;
use super::people::Crowd;
use super::rooms::Rooms;
use super::{Maker, lists};
use crate::commands::Answer;
use attache_domain::bookings::{BookingPurpose, BookingStatus, RoomBooking};
use attache_domain::ids::*;
use attache_domain::programme::*;
use std::collections::BTreeSet;

/// A session to enter, where and when it was put, and who takes part.
struct Planned {
    session: Session,
    slot: Slot,
    /// Put into a room that something else has.
    clashing: bool,
    parts: Vec<(usize, SessionFunction)>,
}

/// How many take part in a session, at most.
const MOST_PARTS: usize = 24;

impl Maker<'_> {
    /// Enters the programme and answers the bookings of its rooms, to be entered with all others.
    pub fn sessions(&mut self, crowd: &Crowd, rooms: &Rooms) -> Answer<Vec<RoomBooking>> {
        let mut planned = Vec::with_capacity(self.scale.sessions);
        for number in 1..=self.scale.sessions {
            let clashing = number % 20 == 10;
            let length = 2 + self.dice.below(3);
            let Some((room, slot)) = self.find_room(0, rooms.for_sessions, length, clashing) else { break };
            let session = self.session(number, rooms.spaces[room], slot)?;
            planned.push(Planned { session, slot, clashing, parts: self.parts(slot) });
        }
        let ids = self.enter("sessions", &planned, |change, planned| {
            let session = change.insert(&Session { id: change.id(), ..planned.session.clone() })?;
            for (person, function) in &planned.parts {
                change.insert(&Attendance {
                    id: change.id(),
                    session,
                    person: crowd.people[*person],
                    function: *function,
                    mode: AttendanceMode::InPerson,
                })?;
            }
            Ok(session)
        })?;
        let kept = planned.iter().zip(ids).filter(|(planned, _)| !planned.clashing);
        kept.map(|(planned, id)| self.booking_of(planned, id)).collect()
    }

    fn booking_of(&self, planned: &Planned, session: SessionId) -> Answer<RoomBooking> {
        let space = planned.session.space.unwrap_or(SpaceId::of(uuid::Uuid::nil()));
        let booking = self.booking(space, planned.slot, planned.session.title.clone(), BookingStatus::Confirmed)?;
        let (set_up_minutes, tear_down_minutes) = (Some(15), Some(15));
        let purpose = BookingPurpose::Session;
        Ok(RoomBooking { session: Some(session), purpose, set_up_minutes, tear_down_minutes, ..booking })
    }

    fn session(&mut self, number: usize, space: SpaceId, slot: Slot) -> Answer<Session> {
        let kinds = [SessionKind::Plenary, SessionKind::Panel, SessionKind::Parallel, SessionKind::Workshop];
        let (starts, ends) = slot.minutes();
        let (starts, ends) = (self.at(slot.day as i64, starts)?, self.at(slot.day as i64, ends)?);
        let (first, second) = (*self.dice.of(lists::SUBJECTS), *self.dice.of(lists::SUBJECTS));
        let (id, title) = (SessionId::of(uuid::Uuid::nil()), format!("Cities on {first} and {second}"));
        let session = Session::new(id, title, *self.dice.of(&kinds), starts.date(), super::ZONE);
        let code = format!("S{number}");
        Ok(Session { code, starts: Some(starts), ends: Some(ends), space: Some(space), ..session })
    }

    /// A chair, two speakers and an audience, nearly all of whom have the time.
    fn parts(&mut self, slot: Slot) -> Vec<(usize, SessionFunction)> {
        let wanted = 6 + self.dice.below(MOST_PARTS - 6);
        let mut chosen = BTreeSet::new();
        let mut parts = Vec::with_capacity(wanted);
        for _ in 0..wanted * 4 {
            let person = self.dice.below(self.scale.people);
            let has_time = self.people_busy.is_free(person, slot) || self.dice.one_in(40);
            if parts.len() < wanted && has_time && chosen.insert(person) {
                self.people_busy.take(person, slot);
                let function = match parts.len() {
                    0 => SessionFunction::Chair,
                    1 | 2 => SessionFunction::Speaker,
                    _ => SessionFunction::Attendee,
                };
                parts.push((person, function));
            }
        }
        parts
    }
}

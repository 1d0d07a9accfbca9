//! Bilaterals: most have a time and a room, a few wait for one.

use super::half_hours::Slot;
use super::people::Crowd;
use super::rooms::Rooms;
use super::{FIRST_DAY, Maker, lists};
use crate::commands::Answer;
use crate::operate::Change;
use attache_domain::bookings::{BookingPurpose, BookingStatus, RoomBooking};
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::programme::Reply;
use chrono::{Days, NaiveDate};

/// How many days before the forum the first request comes in, and the last.
const ASKED: (u64, u64) = (50, 10);

/// A meeting to enter: between which delegations, who comes, and where and when it was put.
struct Planned {
    meeting: Meeting,
    parts: Vec<Part>,
    placed: Option<(usize, Slot)>,
    /// What the asked side answered.
    answer: Reply,
}

/// A person, by number, on a side.
struct Part {
    person: usize,
    delegation: usize,
    side: MeetingSide,
    function: MeetingFunction,
}

impl Maker<'_> {
    /// Enters the bilaterals and answers the bookings of their rooms, to be entered with all others.
    pub fn meetings(&mut self, crowd: &Crowd, rooms: &Rooms) -> Answer<Vec<RoomBooking>> {
        let mut planned = Vec::with_capacity(self.scale.bilaterals);
        for number in 1..=self.scale.bilaterals {
            planned.push(self.bilateral(number, crowd, rooms)?);
        }
        let ids = self.enter("meetings", &planned, |change, planned| {
            let meeting = change.insert(&Meeting { id: change.id(), ..planned.meeting.clone() })?;
            for part in &planned.parts {
                change.insert(&Participant {
                    id: change.id(),
                    meeting,
                    person: crowd.people[part.person],
                    delegation: Some(crowd.delegations[part.delegation]),
                    side: part.side,
                    function: part.function,
                })?;
                if part.function == MeetingFunction::Principal {
                    change.insert(&planned.party(change, crowd, meeting, part))?;
                }
            }
            Ok(meeting)
        })?;
        let mut bookings = Vec::new();
        for (planned, id) in planned.iter().zip(ids) {
            if let Some((room, slot)) = planned.placed {
                let status = if self.dice.one_in(5) { BookingStatus::Hold } else { BookingStatus::Confirmed };
                let booking = self.booking(rooms.spaces[room], slot, planned.meeting.title.clone(), status)?;
                bookings.push(RoomBooking { meeting: Some(id), purpose: BookingPurpose::Meeting, ..booking });
            }
        }
        Ok(bookings)
    }

    fn bilateral(&mut self, number: usize, crowd: &Crowd, rooms: &Rooms) -> Answer<Planned> {
        let many = crowd.delegations.len();
        let first = self.dice.below(many);
        let second = (first + 1 + self.dice.below(many - 1)) % many;
        let mut parts = self.side(crowd, first, MeetingSide::Requesting);
        parts.extend(self.side(crowd, second, MeetingSide::Receiving));
        let placed = if self.dice.one_in(12) { None } else { self.place(&parts, rooms) };
        let times = match placed {
            Some((_, slot)) => {
                let (starts, ends) = slot.minutes();
                Some((self.at(slot.day as i64, starts)?, self.at(slot.day as i64, ends)?))
            }
            None => None,
        };
        let subject = *self.dice.of(lists::SUBJECTS);
        let title = format!("Bilateral {number}: {subject}");
        let (status, answer) = answered(number, placed.is_some());
        let meeting = Meeting {
            status,
            minutes: Some(USUAL_MINUTES),
            priority: priority(number),
            received_on: received_on(number),
            starts: times.map(|(starts, _)| starts),
            ends: times.map(|(_, ends)| ends),
            space: placed.map(|(room, _)| rooms.spaces[room]),
            ..Meeting::asked(MeetingId::of(uuid::Uuid::nil()), title, MeetingKind::Bilateral)
        };
        Ok(Planned { meeting, parts, placed, answer })
    }

    /// One of a delegation's first three as principal, sometimes with another as adviser.
    fn side(&mut self, crowd: &Crowd, delegation: usize, side: MeetingSide) -> Vec<Part> {
        let members = &crowd.members[delegation];
        let principal = self.dice.below(members.len().min(3));
        let mut parts =
            vec![Part { person: members[principal], delegation, side, function: MeetingFunction::Principal }];
        if members.len() > 3 && self.dice.one_in(2) {
            let person = members[3 + self.dice.below(members.len() - 3)];
            parts.push(Part { person, delegation, side, function: MeetingFunction::Adviser });
        }
        parts
    }

    /// Half an hour in a meeting room at which everybody has time, which is then taken.
    fn place(&mut self, parts: &[Part], rooms: &Rooms) -> Option<(usize, Slot)> {
        for _ in 0..500 {
            let room = rooms.for_sessions + self.dice.below(rooms.spaces.len() - rooms.for_sessions);
            let slot = Slot::any(&mut self.dice, self.scale.days, 1);
            let everybody = parts.iter().all(|part| self.people_busy.is_free(part.person, slot));
            // One in four hundred is placed although somebody has no time.
            if self.rooms_busy.is_free(room, slot) && (everybody || self.dice.one_in(400)) {
                self.take_room(room, slot);
                parts.iter().for_each(|part| self.people_busy.take(part.person, slot));
                return Some((room, slot));
            }
        }
        None
    }
}

impl Planned {
    /// The side of a principal. By asking, the asking side has accepted.
    fn party(&self, change: &Change<'_>, crowd: &Crowd, meeting: MeetingId, principal: &Part) -> Party {
        let asks = principal.side == MeetingSide::Requesting;
        let is_head = crowd.members[principal.delegation].first() == Some(&principal.person);
        let answer = if asks { Reply::Accepted } else { self.answer };
        let days = if asks { 0 } else { 4 };
        let answered_on = self.meeting.received_on.and_then(|day| day.checked_add_days(Days::new(days)));
        Party {
            id: change.id(),
            meeting,
            delegation: crowd.delegations[principal.delegation],
            side: principal.side,
            level: if is_head { Representation::Head } else { Representation::Any },
            principal: Some(crowd.people[principal.person]),
            substitute: None,
            plus: None,
            speaks: String::new(),
            understands: String::new(),
            answer,
            answered_on: answered_on.filter(|_| answer != Reply::None),
            note: String::new(),
        }
    }
}

/// What was answered: what has a time was accepted, and of what waits for one some was not answered yet. Counted, not
/// thrown, like everything a request says.
fn answered(number: usize, is_placed: bool) -> (MeetingStatus, Reply) {
    match (is_placed, number % 3) {
        (true, _) => (MeetingStatus::Placed, Reply::Accepted),
        (false, 0) => (MeetingStatus::Requested, Reply::None),
        (false, 1) => (MeetingStatus::Agreed, Reply::Accepted),
        (false, _) => (MeetingStatus::UnderConsideration, Reply::Tentative),
    }
}

fn priority(number: usize) -> Priority {
    match number % 20 {
        0 => Priority::Must,
        1..=4 => Priority::High,
        5..=16 => Priority::Normal,
        _ => Priority::Low,
    }
}

fn received_on(number: usize) -> Option<NaiveDate> {
    let (first, last) = ASKED;
    FIRST_DAY.checked_sub_days(Days::new(first - number as u64 % (first - last + 1)))
}

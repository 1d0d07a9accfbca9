//! What moves together: sessions and meetings with the bookings made for them, and several of all of them at once.

use super::holds::change_status;
use super::{require_free_but_for, taken_by};
use crate::operate::{Change, not_found};
use crate::refusal::Refusal;
use attache_domain::bookings::{BookingStatus, RoomBooking};
use attache_domain::ids::*;
use attache_domain::meetings::Meeting;
use attache_domain::plan::{Plan, Thing};
use attache_domain::programme::Session;
use attache_domain::space_tree::family;
use attache_domain::time::Zoned;
use std::collections::BTreeMap;

/// Where and when a session or a meeting takes place, as far as that is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Placement {
    /// The room.
    pub space: Option<SpaceId>,
    /// Start.
    pub starts: Option<Zoned>,
    /// End.
    pub ends: Option<Zoned>,
}

impl Placement {
    /// Of a session.
    pub fn of_session(session: &Session) -> Self {
        Self { space: session.space, starts: session.starts, ends: session.ends }
    }

    /// Of a meeting.
    pub fn of_meeting(meeting: &Meeting) -> Self {
        Self { space: meeting.space, starts: meeting.starts, ends: meeting.ends }
    }

    /// Whether a booking is for these hours, as far as they are known, rather than for setting up or for longer.
    fn is_when(&self, booking: &RoomBooking) -> bool {
        let same = |one: Zoned, other: Zoned| one.instant() == other.instant();
        self.starts.is_some_and(|starts| same(starts, booking.starts))
            && self.ends.is_none_or(|ends| same(ends, booking.ends))
    }

    /// Whether something that was settled here is open again there: the room, the start or the end.
    fn is_given_up(&self, now: &Self) -> bool {
        (self.space.is_some() && now.space.is_none())
            || (self.starts.is_some() && now.starts.is_none())
            || (self.ends.is_some() && now.ends.is_none())
    }
}

/// Moves sessions, meetings and bookings, all at once, so that it does not matter who makes room for whom.
///
/// A session or meeting takes the bookings made for it along. A booking that keeps its room for exactly its hours takes
/// *it* along, and so the other bookings made for it; where both are named, the session or meeting decides. A booking
/// that was given back, keeps another room or is for other hours goes where it was told and leads nobody.
pub(super) fn move_together(
    change: &Change<'_>,
    things: &[(Thing, Placement)],
    bookings: Vec<RoomBooking>,
    new: Option<RoomBooking>,
) -> Result<(), Refusal> {
    let mut ways: BTreeMap<Thing, (Placement, Placement)> = BTreeMap::new();
    for (thing, to) in things {
        ways.insert(*thing, (placement(change.plan, *thing)?, *to));
    }
    let mut moved: BTreeMap<RoomBookingId, RoomBooking> = BTreeMap::new();
    for booking in bookings {
        let Some((thing, from)) = led_by(change, booking.id)? else {
            moved.insert(booking.id, booking);
            continue;
        };
        ways.entry(thing).or_insert_with(|| {
            let (starts, ends) = (Some(booking.starts), from.ends.and(Some(booking.ends)));
            let to = Placement { space: Some(booking.space), starts, ends };
            moved.insert(booking.id, booking);
            (from, to)
        });
    }
    for (thing, (from, to)) in &ways {
        put(change, *thing, *to)?;
        for other in live_bookings(change.plan, *thing) {
            moved.entry(other.id).or_insert_with(|| follower(other.clone(), *from, *to));
        }
    }
    keep_with(change, moved.into_values().collect(), new)
}

/// The session or meeting a live booking keeps its room for at exactly its hours, with where that is.
fn led_by(change: &Change<'_>, booking: RoomBookingId) -> Result<Option<(Thing, Placement)>, Refusal> {
    let booking: RoomBooking = change.get(booking)?;
    let Some(thing) = booking.serves().filter(|_| booking.is_live()) else { return Ok(None) };
    let from = placement(change.plan, thing)?;
    Ok((from.space == Some(booking.space) && from.is_when(&booking)).then_some((thing, from)))
}

/// Where something that uses a room is now.
pub(super) fn placement(plan: &Plan, thing: Thing) -> Result<Placement, Refusal> {
    Ok(match thing {
        Thing::Session(id) => Placement::of_session(plan.get(id).ok_or_else(|| not_found::<Session>(id))?),
        Thing::Meeting(id) => Placement::of_meeting(plan.get(id).ok_or_else(|| not_found::<Meeting>(id))?),
        Thing::RoomBooking(id) => {
            let booking: &RoomBooking = plan.get(id).ok_or_else(|| not_found::<RoomBooking>(id))?;
            Placement { space: Some(booking.space), starts: Some(booking.starts), ends: Some(booking.ends) }
        }
        Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => Placement { space: None, starts: None, ends: None },
    })
}

fn put(change: &Change<'_>, thing: Thing, to: Placement) -> Result<(), Refusal> {
    match thing {
        Thing::Session(id) => {
            let mut session: Session = change.get(id)?;
            (session.space, session.starts, session.ends) = (to.space, to.starts, to.ends);
            if let Some(starts) = to.starts {
                (session.date, session.zone) = (starts.date(), starts.zone());
            }
            change.update(&session)
        }
        Thing::Meeting(id) => {
            let mut meeting: Meeting = change.get(id)?;
            (meeting.space, meeting.starts, meeting.ends) = (to.space, to.starts, to.ends);
            change.update(&meeting)
        }
        Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => Ok(()),
    }
}

/// Takes the live bookings of a session or meeting along with it, from where it was to where it is. Those in its own
/// room go where it goes; those that keep other rooms for it keep them. Those for its own hours take its new hours;
/// others, such as one for setting up, are shifted by as much. Where its room or its time is given up, they are
/// released.
pub(crate) fn follow(change: &Change<'_>, thing: Thing, from: Placement, to: Placement) -> Result<(), Refusal> {
    keep(change, followers(change.plan, thing, from, to))
}

/// The live bookings of a session or meeting as they are when it has gone from where it was to where it is.
pub(crate) fn followers(plan: &Plan, thing: Thing, from: Placement, to: Placement) -> Vec<RoomBooking> {
    live_bookings(plan, thing).map(|booking| follower(booking.clone(), from, to)).collect()
}

/// What became of a session or meeting that was edited.
pub(crate) struct Turn<'name> {
    /// Where it was and where it is.
    pub way: (Placement, Placement),
    /// What it was called and what it is called.
    pub name: (&'name str, &'name str),
    /// Whether it takes place.
    pub is_on: bool,
}

/// Lets the bookings made for a session or meeting follow what became of it: its way, its name where they carry it, and
/// that it will not take place, which gives their rooms back.
pub(crate) fn accompany(change: &Change<'_>, thing: Thing, turn: &Turn<'_>) -> Result<(), Refusal> {
    let (from, to) = turn.way;
    let mut bookings = match turn.is_on {
        false => given_back(change.plan, thing),
        true if from != to => followers(change.plan, thing, from, to),
        true => live_bookings(change.plan, thing).cloned().collect(),
    };
    for booking in bookings.iter_mut().filter(|booking| booking.title == turn.name.0) {
        turn.name.1.clone_into(&mut booking.title);
    }
    bookings.retain(|booking| change.plan.room_bookings.get(booking.id) != Some(booking));
    keep(change, bookings)
}

/// The live bookings of a session or meeting as they are when it will not take place.
pub(crate) fn given_back(plan: &Plan, thing: Thing) -> Vec<RoomBooking> {
    let mut bookings: Vec<RoomBooking> = live_bookings(plan, thing).cloned().collect();
    bookings.iter_mut().for_each(|booking| change_status(booking, BookingStatus::Released));
    bookings
}

fn live_bookings(plan: &Plan, thing: Thing) -> impl Iterator<Item = &RoomBooking> {
    let of_thing = match thing {
        Thing::Session(id) => plan.room_bookings.of(id).collect::<Vec<_>>(),
        Thing::Meeting(id) => plan.room_bookings.of(id).collect(),
        Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => Vec::new(),
    };
    of_thing.into_iter().filter(move |booking| booking.serves() == Some(thing) && booking.is_live())
}

fn follower(mut booking: RoomBooking, from: Placement, to: Placement) -> RoomBooking {
    if from.is_given_up(&to) {
        change_status(&mut booking, BookingStatus::Released);
        return booking;
    }
    if let Some(space) = to.space.filter(|_| from.space == Some(booking.space)) {
        booking.space = space;
    }
    let is_its_own = from.starts.is_none() || from.is_when(&booking);
    if let (true, Some(starts), Some(ends)) = (is_its_own, to.starts, to.ends) {
        (booking.starts, booking.ends) = (starts, ends);
    } else if let (Some(was), Some(is)) = (from.starts, to.starts) {
        let begins = is.instant() - was.instant();
        let ends = from.ends.zip(to.ends).map_or(begins, |(was, is)| is.instant() - was.instant());
        // What is for before it goes with its start, what is for after it with its end, and what is longer with both.
        let was_over = from.ends.is_some_and(|was| booking.starts.instant() >= was.instant());
        let was_before = booking.ends.instant() <= was.instant();
        let shifted = |time: Zoned, by| Zoned::at(time.instant() + by, time.zone());
        booking.starts = shifted(booking.starts, if was_over { ends } else { begins });
        booking.ends = shifted(booking.ends, if was_before { begins } else { ends });
    }
    booking
}

/// Writes bookings that move together. None is in another's way where it was.
pub(crate) fn keep(change: &Change<'_>, moved: Vec<RoomBooking>) -> Result<(), Refusal> {
    keep_with(change, moved, None)
}

/// The same, with a new booking that goes where one of them was.
fn keep_with(change: &Change<'_>, moved: Vec<RoomBooking>, new: Option<RoomBooking>) -> Result<(), Refusal> {
    let all: Vec<RoomBooking> = moved.iter().chain(&new).cloned().collect();
    require_all_free(change.plan, &all)?;
    // The schema looks at one row at a time, so all let go of their rooms before the first takes a new one.
    for booking in moved.iter().filter(|_| moved.len() > 1) {
        change.update(&RoomBooking { status: BookingStatus::Hold, ..booking.clone() })?;
    }
    moved.iter().try_for_each(|booking| change.update(booking))?;
    new.iter().try_for_each(|booking| change.insert(booking).map(drop))
}

/// Refuses bookings, new or about to move together, of which one is in the way of a confirmed booking that stays where it
/// is, or of another of them.
pub(super) fn require_all_free(plan: &Plan, bookings: &[RoomBooking]) -> Result<(), Refusal> {
    let ids: Vec<RoomBookingId> = bookings.iter().map(|booking| booking.id).collect();
    let mut firm: Vec<&RoomBooking> = Vec::new();
    for booking in bookings.iter().filter(|booking| booking.status == BookingStatus::Confirmed) {
        require_free_but_for(plan, booking, &ids)?;
        if let Some(first) = firm.iter().find(|other| is_in_the_way(plan, other, booking)) {
            let stays =
                |one: &&RoomBooking| plan.room_bookings.get(one.id).is_some_and(|before| before.space == one.space);
            return Err(taken_by(plan, [booking, *first].into_iter().find(stays).unwrap_or(*first)));
        }
        firm.push(booking);
    }
    Ok(())
}

/// Bookings that move together where nobody can be asked. One that finds its new place firmly taken, by a booking that
/// stays where it is or by an earlier one of them, becomes a hold there.
pub(crate) fn as_far_as_free(plan: &Plan, mut bookings: Vec<RoomBooking>) -> Vec<RoomBooking> {
    let ids: Vec<RoomBookingId> = bookings.iter().map(|booking| booking.id).collect();
    for at in 0..bookings.len() {
        let (earlier, later) = bookings.split_at_mut(at);
        let Some(booking) = later.first_mut().filter(|booking| booking.status == BookingStatus::Confirmed) else {
            continue;
        };
        let mut firm = earlier.iter().filter(|one| one.status == BookingStatus::Confirmed);
        let is_taken = firm.any(|one| is_in_the_way(plan, one, booking));
        if is_taken || require_free_but_for(plan, booking, &ids).is_err() {
            booking.status = BookingStatus::Hold;
        }
    }
    bookings
}

fn is_in_the_way(plan: &Plan, one: &RoomBooking, other: &RoomBooking) -> bool {
    family(plan, other.space).contains(&one.space)
        && matches!((one.interval(), other.interval()), (Ok(one), Ok(other)) if one.overlaps(&other))
}

//! What must happen between two things on one person's timeline, and whether there is time for it.

use super::{Step, Sum, View, claims};
use crate::ground::{self, Ride};
use crate::movements::{Movement, Spot};
use crate::plan::Thing;
use crate::timeline::Engagement;
use crate::travel::{Leg, PlaceKind};

/// The arithmetic from the end of one thing to the start of the next. When the end of the first was not announced, it is
/// known to take its first moment and no more, and the sum begins there. Who is in online need not go anywhere.
pub(super) fn sum(view: &View<'_>, first: &Engagement, second: &Engagement, ride: Ride) -> Sum {
    let mut steps = Vec::new();
    match (leg(view, first.thing), leg(view, second.thing)) {
        _ if first.online || second.online => {}
        (Some(arriving), Some(departing)) if arriving.to_place == departing.from_place => {
            steps.push((Step::Change, ground::change_between(view.plan, arriving, departing)));
        }
        (arriving, departing) => {
            steps.extend(arriving.map(|leg| (Step::way_out(view.plan, leg), ground::after_arrival(view.plan, leg))));
            steps.extend(way(view, first, second, ride));
            steps.extend(departing.map(|leg| (Step::CheckIn, ground::before_departure(view.plan, leg))));
        }
    }
    steps.retain(|(_, minutes)| *minutes > 0);
    let starts = (Step::Starts, first.interval.start());
    let from = first.interval.end().map_or(starts, |end| (ending(first.thing), end));
    Sum { from, steps, needed: (beginning(second.thing), second.interval.start()) }
}

/// The leg behind a thing.
pub(super) fn leg<'plan>(view: &View<'plan>, thing: Thing) -> Option<&'plan Leg> {
    if let Thing::Leg(id) = thing { view.plan.legs.get(id) } else { None }
}

/// The movement behind a thing.
pub(super) fn movement<'plan>(view: &View<'plan>, thing: Thing) -> Option<&'plan Movement> {
    if let Thing::Movement(id) = thing { view.plan.movements.get(id) } else { None }
}

/// The way between the two: as long as the movement planned for it takes, or as the matrix says; nothing when nobody
/// knows. Changing rooms under one roof takes what the office says it does.
fn way(view: &View<'_>, first: &Engagement, second: &Engagement, ride: Ride) -> Option<(Step, i64)> {
    let (from, to) = (first.to?, second.from?);
    if from == to {
        let rooms = room(view, first.thing).zip(room(view, second.thing));
        let minutes = view.settings.minutes(super::Rule::TransferTooShort);
        return rooms.filter(|(one, other)| one != other).map(|_| (Step::RoomChange, minutes));
    }
    if let Some(movement) = planned_between(view, first, second, from, to) {
        let minutes = movement.interval().ok()?.minutes()?;
        return Some((Step::on_the_way(movement.service), minutes));
    }
    Some((Step::on_the_way(ride), view.minutes_between(from, to, ride)?))
}

/// The person's movement from the one spot to the other that starts between the two things.
fn planned_between<'plan>(
    view: &View<'plan>,
    first: &Engagement,
    second: &Engagement,
    from: Spot,
    to: Spot,
) -> Option<&'plan Movement> {
    let mine = view.plan.passengers.of(first.person).filter_map(|one| view.plan.movements.get(one.movement));
    let mut between = mine.filter(|movement| {
        let starts = movement.starts.instant();
        let is_between = first.interval.start() <= starts && starts <= second.interval.start();
        movement.is_on() && !claims::is_frame(movement) && is_between
    });
    between.find(|movement| movement.from() == Some(from) && movement.to() == Some(to))
}

fn room(view: &View<'_>, thing: Thing) -> Option<crate::ids::SpaceId> {
    match thing {
        Thing::Session(id) => view.plan.sessions.get(id)?.space,
        Thing::Meeting(id) => view.plan.meetings.get(id)?.space,
        _ => None,
    }
}

fn ending(thing: Thing) -> Step {
    match thing {
        Thing::Leg(_) => Step::Lands,
        Thing::Movement(_) => Step::DropsOff,
        _ => Step::Ends,
    }
}

fn beginning(thing: Thing) -> Step {
    match thing {
        Thing::Leg(_) => Step::Departs,
        Thing::Movement(_) => Step::PicksUp,
        _ => Step::Starts,
    }
}

/// Whether one arrives there from elsewhere: an airport, a station, a port.
pub(super) fn is_gateway(kind: PlaceKind) -> bool {
    matches!(kind, PlaceKind::Airport | PlaceKind::Station | PlaceKind::Port)
}

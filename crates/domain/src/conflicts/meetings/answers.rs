//! What the sides answered to a meeting that is placed: nobody who was asked may leave it open, and nobody may have said no.
//!
//! That an answer is missing is a warning while there is time. It must be settled before the itinerary is handed out from
//! the hour at which the room desk wants the room confirmed, where it governs meetings and has one, and on the day before
//! the meeting in any case. The days are those of the forum's wall.

use super::super::{Conflict, Level, Rule, View, space};
use super::{Placed, names_of};
use crate::bookings::BookingPurpose;
use crate::desk_rules::{governs, rules_for};
use crate::ids::MeetingId;
use crate::meetings::{MeetingSide, Party};
use crate::plan::Plan;
use crate::programme::Reply;
use crate::service::day_of_service;
use chrono::{DateTime, Utc};

pub(super) fn find(view: &View<'_>, placed: &Placed<'_>, found: &mut Vec<Conflict>) {
    let declined: Vec<&Party> = placed.sides.iter().filter(|side| side.answer == Reply::Declined).copied().collect();
    if !declined.is_empty() {
        let facts = vec![("sides", names_of(view.plan, declined.into_iter()))];
        found.push(placed.conflict(view, Rule::DeclinedStillOn, facts));
    }
    let open: Vec<&Party> = open_sides(placed).collect();
    if !open.is_empty() {
        let facts = vec![("sides", names_of(view.plan, open.into_iter()))];
        let conflict = placed.conflict(view, Rule::CounterpartUnconfirmed, facts);
        let early = !is_urgent(view, placed);
        let level = if early { conflict.level.max(Level::Warn) } else { conflict.level };
        found.push(Conflict { level, ..conflict }.softened(!early, false));
    }
}

/// The sides that were asked and have neither accepted nor declined.
fn open_sides<'p>(placed: &'p Placed<'p>) -> impl Iterator<Item = &'p Party> {
    let asked = placed.sides.iter().filter(|side| side.side == MeetingSide::Receiving).copied();
    asked.filter(|side| !matches!(side.answer, Reply::Accepted | Reply::Declined))
}

fn is_urgent(view: &View<'_>, placed: &Placed<'_>) -> bool {
    let day = day_of_service(view.plan, placed.interval.start());
    let is_near = view.now.today.succ_opt().is_none_or(|tomorrow| day <= tomorrow);
    is_near || confirm_by(view.plan, placed).is_some_and(|deadline| deadline <= view.now.at)
}

/// Until when the desk of its room wants meetings confirmed.
fn confirm_by(plan: &Plan, placed: &Placed<'_>) -> Option<DateTime<Utc>> {
    let space = placed.meeting.space?;
    let rules = rules_for(plan, space).filter(|rules| governs(rules, BookingPurpose::Meeting))?;
    space::confirm_by(plan, space, placed.interval.start(), rules)
}

/// When a meeting is judged otherwise though nothing changed; that a day is over is known without it.
pub(in super::super) fn next_deadline(view: &View<'_>, id: MeetingId) -> Option<DateTime<Utc>> {
    let placed = Placed::of(view.plan, id)?;
    confirm_by(view.plan, &placed).filter(|deadline| *deadline > view.now.at)
}

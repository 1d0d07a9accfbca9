//! Those who serve meetings: their hours, the rest between two meetings, the most minutes on a day, and for whom they work.
//!
//! Meetings that are only asked for do not count. Hours and days are those of the forum's wall.

use super::super::{Conflict, Rule, Step, Subject, Sum, View, WHAT};
use super::name_of;
use crate::ids::PersonId;
use crate::meetings::{Meeting, StaffMember};
use crate::openings::hours_in_words;
use crate::plan::Thing;
use crate::service::{day_of_service, hours_on, is_in_service, minutes_of, served_by, sits_at};
use crate::time::Interval;
use chrono::NaiveDate;
use std::collections::BTreeMap;

type Served<'plan> = (&'plan Meeting, Interval);

/// What does not fit with what a person serves.
pub(in super::super) fn of_staff(view: &View<'_>, person: PersonId, found: &mut Vec<Conflict>) {
    let tasks: Vec<&StaffMember> = view.plan.staff_members.of(person).filter(|one| one.person == person).collect();
    let mut all: Vec<(&StaffMember, Served<'_>)> = Vec::new();
    for member in tasks {
        let served = served_by(view.plan, member);
        for one in &served {
            outside_hours(view, member, one, found);
            of_another(view, member, one, found);
        }
        over_limit(view, member, &served, found);
        all.extend(served.into_iter().map(|one| (member, one)));
    }
    all.sort_by_key(|(_, (meeting, interval))| (interval.start(), meeting.id));
    too_short_breaks(view, &all, found);
}

fn conflict(view: &View<'_>, rule: Rule, member: &StaffMember, served: &[Served<'_>]) -> Conflict {
    let at = served.first().map_or_else(|| view.forum_starts(), |(_, interval)| interval.start());
    let things = served.iter().map(|(meeting, interval)| (Thing::Meeting(meeting.id), *interval)).collect();
    let about = Subject::Person(member.person);
    let conflict = Conflict::new(rule, about, view.settings.level(rule), at, vec![member.person]);
    Conflict { things, ..conflict }
}

fn outside_hours(view: &View<'_>, member: &StaffMember, served: &Served<'_>, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    if is_in_service(plan, member.id, &served.1) {
        return;
    }
    let hours = hours_on(plan, member.id, day_of_service(plan, served.1.start())).unwrap_or_default();
    let said: Vec<String> = hours.into_iter().map(|(starts, ends)| hours_in_words(starts, ends)).collect();
    let facts = vec![("off", if said.is_empty() { "yes" } else { "no" }.to_owned()), ("hours", said.join(", "))];
    found.push(Conflict { facts, ..conflict(view, Rule::StaffOutsideHours, member, &[*served]) });
}

/// Somebody who works for one delegation, at a table where that one does not sit.
fn of_another(view: &View<'_>, member: &StaffMember, served: &Served<'_>, found: &mut Vec<Conflict>) {
    let Some(own) = member.delegation.filter(|own| !sits_at(view.plan, served.0.id, *own)) else { return };
    let facts = vec![("delegation", name_of(view.plan, own))];
    found.push(Conflict { facts, ..conflict(view, Rule::StaffOfAnother, member, &[*served]) });
}

/// More minutes in meetings on a day than somebody serves.
fn over_limit(view: &View<'_>, member: &StaffMember, served: &[Served<'_>], found: &mut Vec<Conflict>) {
    let Some(limit) = member.most_minutes_per_day else { return };
    let mut days: BTreeMap<NaiveDate, Vec<Served<'_>>> = BTreeMap::new();
    for one in served {
        days.entry(day_of_service(view.plan, one.1.start())).or_default().push(*one);
    }
    for (day, served) in days {
        let minutes: i64 = served.iter().map(|(meeting, interval)| minutes_of(meeting, interval)).sum();
        if minutes > limit {
            let facts = vec![
                (WHAT, format!("{day} {}", member.task.word())),
                ("day", day.to_string()),
                ("allowed", limit.to_string()),
                ("has", minutes.to_string()),
            ];
            found.push(Conflict { facts, ..conflict(view, Rule::StaffOverLimit, member, &served) });
        }
    }
}

/// After each meeting, the next one that somebody serves must leave the rest that belongs to the first.
fn too_short_breaks(view: &View<'_>, all: &[(&StaffMember, Served<'_>)], found: &mut Vec<Conflict>) {
    for (at, (member, first)) in all.iter().enumerate() {
        let Some(ends) = first.1.end().filter(|_| member.break_minutes > 0) else { continue };
        let Some((_, second)) = all[at + 1..].iter().find(|(_, (_, next))| next.start() >= ends) else { continue };
        let steps = vec![(Step::Rest, member.break_minutes)];
        let sum = Sum { from: (Step::Ends, ends), steps, needed: (Step::Starts, second.1.start()) };
        if sum.short() > 0 {
            let conflict = conflict(view, Rule::StaffBreakTooShort, member, &[*first, *second]);
            found.push(Conflict { at: second.1.start(), sum: Some(sum), ..conflict });
        }
    }
}

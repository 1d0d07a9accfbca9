//! Legs of a row: found, changed, cancelled or brought, and who is on them.

use super::drafts::{LegDraft, PersonDraft};
use super::letters::RowDecision;
use super::match_legs::same_leg;
use super::match_places::{Around, find_place};
use super::put_people::put_party;
use super::said::Said;
use super::seeker::Seeker;
use super::times::on_the_wall;
use super::trial::Trial;
use super::work::Work;
use crate::operate::facts;
use crate::travel::require_order;
use attache_domain::forum::Kind;
use attache_domain::ids::{Id, LegId, PersonId};
use attache_domain::plan::Plan;
use attache_domain::time::Zoned;
use attache_domain::travel::{Leg, LegKind, LegStatus, Place, PlaceKind, Traveller};
use chrono::{Days, NaiveDateTime};

use super::drafts::{ToldTime, Wall};

/// Finds or brings the leg a row is about, changes what differs, and puts its travellers on it.
pub fn put_leg(
    trial: &mut Trial<'_>,
    seeker: &mut Seeker,
    work: &mut Work<'_>,
    draft: &LegDraft,
    decision: &RowDecision,
) {
    let kind = draft.kind.unwrap_or(LegKind::Flight);
    let Some((from, to)) = both_places(trial, seeker, work, draft, kind) else { return };
    let departs = draft.departs.and_then(|told| on_the_wall(work, "departs", told, from.zone));
    let arrives = departs.and_then(|departs| arrival(work, draft, departs, &to));
    let (Some(departs), Some(arrives)) = (departs, arrives) else {
        if work.is_possible() {
            let field = if departs.is_none() { "departs" } else { "arrives" };
            work.bars(Said::NoTime, field, facts([]));
        }
        return;
    };
    let wanted = as_wanted(work, draft, Leg::scheduled(trial.id(), kind, (from.id, departs), (to.id, arrives)));
    let known = match decision.target {
        Some(Some(id)) => trial.plan.legs.get(LegId(id)).cloned(),
        Some(None) => None,
        None => same_leg(&trial.plan, &wanted).cloned(),
    };
    if matches!(decision.target, Some(Some(_))) && known.is_none() {
        work.bars(Said::TargetGone, "number", facts([]));
        return;
    }
    let people = put_party(trial, seeker, work, ("person", &draft.travellers), decision.people.as_deref());
    if draft.status == Some(LegStatus::Cancelled) {
        cancel(trial, work, draft, known, &people);
        return;
    }
    let Some(leg) = write_leg(trial, work, draft, known, wanted) else { return };
    if people.is_empty() {
        work.asks(Said::NobodyTravels, "person", facts([]));
    }
    for person in people {
        board(trial, work, draft, leg, person);
    }
}

fn both_places(
    trial: &mut Trial<'_>,
    seeker: &Seeker,
    work: &mut Work<'_>,
    draft: &LegDraft,
    kind: LegKind,
) -> Option<(Place, Place)> {
    let place_kind = match kind {
        LegKind::Flight => PlaceKind::Airport,
        LegKind::Train => PlaceKind::Station,
        LegKind::Road => PlaceKind::Site,
        LegKind::Ferry => PlaceKind::Port,
    };
    let around = |told| Around { kind: place_kind, told, asked_zone: seeker.asked_zone };
    let from = find_place(trial, work, "from", &draft.from, around(draft.departs));
    let to = find_place(trial, work, "to", &draft.to, around(draft.arrives));
    from.zip(to)
}

/// When it arrives. Where only the time of day is told, on the day of departure, or on the next if that is over by then.
fn arrival(work: &mut Work<'_>, draft: &LegDraft, departs: Zoned, to: &Place) -> Option<Zoned> {
    if let Some(told) = draft.arrives {
        return on_the_wall(work, "arrives", told, to.zone);
    }
    let time = draft.arrival_time?;
    let day = departs.seen_from(to.zone).date();
    let on = |local: NaiveDateTime| ToldTime { local, on: Wall::OfPlace };
    let arrives = on_the_wall(work, "arrives", on(day.and_time(time)), to.zone)?;
    if arrives.instant() > departs.instant() {
        return Some(arrives);
    }
    let next = day.checked_add_days(Days::new(1))?;
    work.tells(Said::ArrivesNextDay, "arrives", facts([("day", next.to_string())]));
    on_the_wall(work, "arrives", on(next.and_time(time)), to.zone)
}

/// The leg as the row has it, to be compared with those that are there.
fn as_wanted(work: &mut Work<'_>, draft: &LegDraft, mut leg: Leg) -> Leg {
    let mut fields = Work::aside();
    fill(&mut fields, draft, &mut leg);
    work.problems.append(&mut fields.problems);
    leg
}

fn fill(work: &mut Work<'_>, draft: &LegDraft, leg: &mut Leg) {
    for (target, field, value, most) in [
        (&mut leg.carrier, "carrier", &draft.carrier, 100),
        (&mut leg.number, "number", &draft.number, 20),
        (&mut leg.departure_terminal, "terminal", &draft.departure_terminal, 40),
        (&mut leg.arrival_terminal, "arrival_terminal", &draft.arrival_terminal, 40),
        (&mut leg.booking_reference, "booking", &draft.booking, 40),
        (&mut leg.note, "notes", &draft.note, 10_000),
    ] {
        work.text(target, field, value.as_deref(), most);
    }
    work.value(&mut leg.status, "status", draft.status, |status| status.word().to_owned());
}

/// Brings the leg, or changes what differs. Carrier and number of a leg that was found stay as the office wrote them.
fn write_leg(
    trial: &mut Trial<'_>,
    work: &mut Work<'_>,
    draft: &LegDraft,
    known: Option<Leg>,
    wanted: Leg,
) -> Option<LegId> {
    work.is_new = known.is_none();
    let mut leg = known.clone().unwrap_or_else(|| wanted.clone());
    work.target = Some((Kind::Leg, leg.id.uuid()));
    if known.is_some() {
        let kept = LegDraft { carrier: None, number: None, ..draft.clone() };
        fill(work, &kept, &mut leg);
        work.value(&mut leg.departs, "departs", Some(wanted.departs), shown);
        work.value(&mut leg.arrives, "arrives", Some(wanted.arrives), shown);
    } else {
        work.changed("departs", String::new(), shown(&leg.departs));
        work.changed("arrives", String::new(), shown(&leg.arrives));
    }
    if require_order(&leg).is_err() {
        work.bars(Said::WrongOrder, "arrives", facts([("from", shown(&leg.departs)), ("to", shown(&leg.arrives))]));
    }
    if !work.is_possible() {
        return None;
    }
    match known {
        None => {
            trial.insert(&leg);
        }
        Some(known) if known != leg => trial.update(&leg),
        Some(_) => {}
    }
    Some(leg.id)
}

/// A cancelled booking cancels the leg it was for. Where others are on that leg, somebody has to say whether it runs.
fn cancel(trial: &mut Trial<'_>, work: &mut Work<'_>, draft: &LegDraft, known: Option<Leg>, people: &[PersonId]) {
    let Some(known) = known else {
        work.bars(Said::CancelledUnknown, "status", facts([]));
        return;
    };
    work.target = Some((Kind::Leg, known.id.uuid()));
    let others = others_on(&trial.plan, known.id, people);
    let same_booking = |booking: &str| !booking.is_empty() && booking.eq_ignore_ascii_case(&known.booking_reference);
    // A booking that names nobody is the whole of it.
    let is_whole = people.is_empty() && draft.booking.as_deref().is_some_and(same_booking);
    if !others.is_empty() && !is_whole {
        work.asks(Said::OthersTravel, "status", facts([("name", others.join(", "))]));
    }
    let mut leg = known;
    let was = leg.status;
    work.value(&mut leg.status, "status", Some(LegStatus::Cancelled), |status| status.word().to_owned());
    if leg.status != was {
        trial.update(&leg);
    }
}

fn others_on(plan: &Plan, leg: LegId, people: &[PersonId]) -> Vec<String> {
    let others = plan.travellers.of(leg).filter(|one| !people.contains(&one.person));
    others.filter_map(|one| plan.people.get(one.person)).map(|person| person.display_name.clone()).collect()
}

/// Puts a person on a leg; seat and ticket are the row's.
fn board(trial: &mut Trial<'_>, work: &mut Work<'_>, draft: &LegDraft, leg: LegId, person: PersonId) {
    let known = trial.plan.travellers.of(leg).find(|one| one.person == person).cloned();
    let is_new = known.is_none();
    let mut traveller = known.clone().unwrap_or_else(|| Traveller::of(trial.id(), leg, person));
    if is_new {
        let name = trial.plan.people.get(person).map(|person| person.display_name.clone()).unwrap_or_default();
        work.changed("person", String::new(), name);
    }
    work.text(&mut traveller.seat, "seat", draft.seat.as_deref(), 12);
    work.text(&mut traveller.ticket_number, "ticket", draft.ticket_number.as_deref(), 40);
    work.text(&mut traveller.ticket_name, "ticket_name", ticket_name(draft).as_deref(), 200);
    if !work.is_possible() {
        return;
    }
    if is_new {
        trial.insert(&traveller);
    } else if known.as_ref() != Some(&traveller) {
        trial.update(&traveller);
    }
}

/// The name on the ticket, to compare with the travel document; told only where one ticket is one person's.
fn ticket_name(draft: &LegDraft) -> Option<String> {
    match draft.travellers.as_slice() {
        [one] if draft.is_ticketed => Some(PersonDraft::whole_name(one)),
        _ => None,
    }
}

fn shown(time: &Zoned) -> String {
    format!("{} {}", time.local().format("%Y-%m-%d %H:%M"), time.zone().name())
}

//! Legs of a row: found, changed, cancelled or brought, and who is on them.

use super::drafts::{LegDraft, PersonDraft, ToldTime, Wall};
use super::letters::RowDecision;
use super::match_legs::{others_on, same_leg};
use super::match_places::{Around, find_place};
use super::meant::{self, Meant};
use super::put_people::put_party;
use super::said::Said;
use super::seeker::Seeker;
use super::times::{on_its_wall as shown, on_the_wall};
use super::trial::Trial;
use super::work::Work;
use crate::operate::facts;
use crate::travel::require_order;
use attache_domain::airports::{Airport, airports};
use attache_domain::forum::Kind;
use attache_domain::ground::likely_minutes;
use attache_domain::ids::{Id, LegId, PersonId, TravellerId};
use attache_domain::plan::{Plan, Thing};
use attache_domain::position::Position;
use attache_domain::time::Zoned;
use attache_domain::travel::{Leg, LegKind, LegStatus, Place, PlaceKind, Traveller};
use chrono::{Days, NaiveDateTime, NaiveTime, TimeDelta};

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
    let Some(departs) = draft.departs.and_then(|told| on_the_wall(work, "departs", told, from.zone)) else {
        if work.is_possible() {
            work.bars(Said::NoTime, "departs", facts([]));
        }
        return;
    };
    let arrives = arrival(work, draft, (departs, &from), (kind, &to));
    if !work.is_possible() {
        return;
    }
    let scheduled = Leg::scheduled(trial.id(), kind, (from.id, departs), (to.id, arrives.likely().unwrap_or(departs)));
    let wanted = as_wanted(work, draft, scheduled);
    let people = put_party(trial, seeker, work, ("person", &draft.travellers), decision.people.as_deref());
    let known = match decision.target {
        Some(Some(id)) => trial.plan.legs.get(LegId(id)).cloned(),
        Some(None) => None,
        None => known_leg(trial, work, &wanted, &people),
    };
    if matches!(decision.target, Some(Some(_))) && known.is_none() {
        work.bars(Said::TargetGone, "number", facts([]));
        return;
    }
    if draft.status == Some(LegStatus::Cancelled) {
        cancel(trial, work, draft, known, &people);
        return;
    }
    let Some(leg) = write_leg(trial, work, draft, known, (wanted, arrives)) else { return };
    if people.is_empty() {
        work.asks(Said::NobodyTravels, "person", facts([]));
    }
    for person in people {
        board(trial, work, draft, leg, person);
    }
}

/// The leg of the forum that a row means; a choice is offered where that is not sure.
fn known_leg(trial: &Trial<'_>, work: &mut Work<'_>, wanted: &Leg, people: &[PersonId]) -> Option<Leg> {
    let meant = same_leg(trial, wanted, people);
    if let Meant::OneOf(several) = &meant {
        let legs = several.iter().filter_map(|id| trial.plan.legs.get(*id));
        let times: Vec<(Thing, String)> = legs.map(|leg| (Thing::Leg(leg.id), shown(&leg.departs))).collect();
        let said = times.iter().map(|(_, time)| time.as_str()).collect::<Vec<_>>().join(", ");
        meant::offer(trial, work, &times, "line");
        let told = shown(&wanted.departs);
        work.asks(Said::LegLike, "departs", facts([("name", wanted.name()), ("times", said), ("told", told)]));
    }
    meant.sure().and_then(|id| trial.plan.legs.get(id)).cloned()
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

/// When a leg arrives, as far as a row tells.
#[derive(Debug, Clone, Copy)]
enum Arrival {
    /// The row says so.
    Told(Zoned),
    /// The row does not say; by the distance it is about then.
    Guessed(Zoned),
    /// The row does not say, and the distance is not known.
    Unknown,
}

impl Arrival {
    fn likely(self) -> Option<Zoned> {
        match self {
            Self::Told(time) | Self::Guessed(time) => Some(time),
            Self::Unknown => None,
        }
    }
}

/// When it arrives. Where only the time of day is told, on the day of departure, or on the next if that is over by then;
/// where nothing is told, by the distance.
fn arrival(
    work: &mut Work<'_>,
    draft: &LegDraft,
    (departs, from): (Zoned, &Place),
    (kind, to): (LegKind, &Place),
) -> Arrival {
    let told = match (draft.arrives, draft.arrival_time) {
        (Some(told), _) => on_the_wall(work, "arrives", told, to.zone),
        (None, Some(time)) => at_time_of_day(work, time, departs, to),
        (None, None) => {
            let minutes = position(from).zip(position(to)).map(|(from, to)| likely_minutes(kind, from, to));
            let lands = minutes.map(|minutes| Zoned::at(departs.instant() + TimeDelta::minutes(minutes), to.zone));
            return lands.map_or(Arrival::Unknown, Arrival::Guessed);
        }
    };
    told.map_or(Arrival::Unknown, Arrival::Told)
}

fn at_time_of_day(work: &mut Work<'_>, time: NaiveTime, departs: Zoned, to: &Place) -> Option<Zoned> {
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

/// Where a place is: as the office entered it, or as the list of airports has it.
fn position(place: &Place) -> Option<Position> {
    let of_list = || airports().by_code(&place.code).and_then(Airport::position);
    place.position.or_else(|| of_list().filter(|_| place.kind == PlaceKind::Airport))
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
    (wanted, arrives): (Leg, Arrival),
) -> Option<LegId> {
    work.is_new = known.is_none();
    let leg = match &known {
        Some(known) => changed(trial, work, draft, known, (&wanted, arrives)),
        None => brought(work, wanted, arrives),
    };
    work.target = Some((Kind::Leg, leg.id.uuid()));
    if work.is_possible() && require_order(&leg).is_err() {
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

/// A leg that is new, with an arrival that somebody can answer for.
fn brought(work: &mut Work<'_>, leg: Leg, arrives: Arrival) -> Leg {
    match arrives {
        Arrival::Told(_) => {}
        Arrival::Guessed(time) => work.asks(Said::ArrivalGuessed, "arrives", facts([("arrives", shown(&time))])),
        Arrival::Unknown => work.bars(Said::NoArrival, "arrives", facts([])),
    }
    work.changed("departs", String::new(), shown(&leg.departs));
    work.changed("arrives", String::new(), shown(&leg.arrives));
    leg
}

/// A leg that is there, with what differs. Where the row does not tell the arrival, it has no timetable to offer: both times
/// stay.
fn changed(
    trial: &Trial<'_>,
    work: &mut Work<'_>,
    draft: &LegDraft,
    known: &Leg,
    (wanted, arrives): (&Leg, Arrival),
) -> Leg {
    let mut leg = known.clone();
    match arrives {
        Arrival::Told(_) => rescheduled(trial, work, &mut leg, wanted),
        Arrival::Guessed(_) | Arrival::Unknown if known.departs.instant() != wanted.departs.instant() => {
            let said = facts([("known", shown(&known.departs)), ("told", shown(&wanted.departs))]);
            work.asks(Said::DepartsOtherwise, "departs", said);
        }
        Arrival::Guessed(_) | Arrival::Unknown => {}
    }
    let kept = LegDraft { carrier: None, number: None, ..draft.clone() };
    fill(work, &kept, &mut leg);
    leg
}

/// New times for a leg, told with what they end. Times that an earlier row of the list tells otherwise are asked about.
fn rescheduled(trial: &Trial<'_>, work: &mut Work<'_>, leg: &mut Leg, wanted: &Leg) {
    let was = leg.clone();
    let had_estimate = leg.reschedule(wanted.departs, wanted.arrives);
    if (was.departs, was.arrives) == (leg.departs, leg.arrives) {
        return;
    }
    if let Some(row) = trial.named_by(leg.id.uuid()) {
        let said = facts([("row", row.to_string()), ("from", shown(&was.departs)), ("to", shown(&was.arrives))]);
        work.asks(Said::OtherTimes, "departs", said);
    }
    for (field, was, is) in [("departs", &was.departs, &leg.departs), ("arrives", &was.arrives, &leg.arrives)] {
        if was != is {
            work.changed(field, shown(was), shown(is));
        }
    }
    if was.status != leg.status {
        work.changed("status", was.status.word().to_owned(), leg.status.word().to_owned());
    }
    if had_estimate {
        work.tells(Said::EstimateEnds, "arrives", facts([("lands", shown(&was.lands()))]));
    }
}

/// A cancelled booking cancels the leg it was for. Where others are on that leg, it runs for them, and those of the booking
/// are on it no more.
fn cancel(trial: &mut Trial<'_>, work: &mut Work<'_>, draft: &LegDraft, known: Option<Leg>, people: &[PersonId]) {
    let Some(mut leg) = known else {
        work.bars(Said::CancelledUnknown, "status", facts([]));
        return;
    };
    work.target = Some((Kind::Leg, leg.id.uuid()));
    let others = others_on(&trial.plan, leg.id, people);
    if !others.is_empty() && !people.is_empty() {
        take_off(trial, work, leg.id, people, &others);
        return;
    }
    let same_booking = |booking: &str| !booking.is_empty() && booking.eq_ignore_ascii_case(&leg.booking_reference);
    // A booking that names nobody is the whole of it.
    let is_whole = draft.booking.as_deref().is_some_and(same_booking);
    if !others.is_empty() && !is_whole {
        work.asks(Said::OthersTravel, "status", facts([("name", others.join(", "))]));
    }
    let was = leg.status;
    work.value(&mut leg.status, "status", Some(LegStatus::Cancelled), |status| status.word().to_owned());
    if leg.status != was {
        trial.update(&leg);
    }
}

/// Takes those of a cancelled booking off a leg that others are on.
fn take_off(trial: &mut Trial<'_>, work: &mut Work<'_>, leg: LegId, people: &[PersonId], others: &[String]) {
    let theirs = trial.plan.travellers.of(leg).filter(|one| people.contains(&one.person));
    let theirs: Vec<(TravellerId, PersonId)> = theirs.map(|one| (one.id, one.person)).collect();
    if theirs.is_empty() {
        work.bars(Said::CancelledUnknown, "status", facts([]));
        return;
    }
    for (traveller, person) in theirs {
        work.changed("person", name_of(&trial.plan, person), String::new());
        trial.remove::<Traveller>(traveller);
    }
    work.tells(Said::OthersStay, "status", facts([("name", others.join(", "))]));
}

fn name_of(plan: &Plan, person: PersonId) -> String {
    plan.people.get(person).map(|person| person.display_name.clone()).unwrap_or_default()
}

/// Puts a person on a leg; seat and ticket are the row's.
fn board(trial: &mut Trial<'_>, work: &mut Work<'_>, draft: &LegDraft, leg: LegId, person: PersonId) {
    let known = trial.plan.travellers.of(leg).find(|one| one.person == person).cloned();
    let is_new = known.is_none();
    let mut traveller = known.clone().unwrap_or_else(|| Traveller::of(trial.id(), leg, person));
    if is_new {
        work.changed("person", String::new(), name_of(&trial.plan, person));
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

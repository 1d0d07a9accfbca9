//! Stays of a row: found, changed, cancelled or brought, and who sleeps there.

use super::answers::{Answered, answered, heard, status_of_answer};
use super::drafts::StayDraft;
use super::letters::RowDecision;
use super::match_places::{Around, find_place};
use super::match_stays::same_stay;
use super::meant::{self, Meant};
use super::put_people::put_party;
use super::put_rooms_of_stays::{put_room_of, put_type_of, with_roommates};
use super::said::Said;
use super::seeker::Seeker;
use super::times::is_possible;
use super::trial::Trial;
use super::work::Work;
use crate::lodging::require_nights;
use crate::operate::facts;
use attache_domain::forum::Kind;
use attache_domain::ids::{Id, PersonId, PlaceId, StayId};
use attache_domain::lodging::{Guest, Stay, StayStatus, sharing};
use attache_domain::plan::{Plan, Thing};
use attache_domain::travel::PlaceKind;
use chrono::NaiveDate;

/// Finds or brings the stay a row is about, changes what differs, and puts its guests into it.
pub fn put_stay(
    trial: &mut Trial<'_>,
    seeker: &mut Seeker,
    work: &mut Work<'_>,
    draft: &StayDraft,
    decision: &RowDecision,
) {
    // Whoever says which stay is meant, or that it is new, knows better than the numbers on a list.
    let answer = answered(&trial.plan, draft, seeker.asked_hotel).filter(|_| decision.target.is_none());
    if let Some(answer) = answer {
        return put_answer(trial, seeker, work, draft, (decision, &answer));
    }
    let Some(hotel) = hotel_of(trial, seeker, work, draft) else { return };
    let (Some(check_in), Some(check_out)) = (draft.check_in, draft.check_out) else {
        let field = if draft.check_in.is_none() { "check_in" } else { "check_out" };
        work.bars(Said::NoDay, field, facts([]));
        return;
    };
    if !is_possible(work, "check_in", check_in) || !is_possible(work, "check_out", check_out) {
        return;
    }
    let wanted = Stay {
        status: draft.status.unwrap_or(StayStatus::Requested),
        room_number: draft.room_number.as_deref().map(str::trim).unwrap_or_default().to_owned(),
        confirmation: draft.confirmation.clone().unwrap_or_default(),
        ..Stay::new(trial.id(), hotel, check_in, check_out)
    };
    let guests = put_party(trial, seeker, work, ("person", &draft.guests), decision.people.as_deref());
    let known = match decision.target {
        Some(Some(id)) => trial.plan.stays.get(StayId(id)).cloned(),
        Some(None) => None,
        None => known_stay(trial, work, &wanted, &guests),
    };
    if draft.status == Some(StayStatus::Cancelled) && known.is_none() {
        work.bars(Said::CancelledUnknown, "status", facts([]));
        return;
    }
    let Some(stay) = write_stay(trial, work, draft, known, wanted) else { return };
    if guests.is_empty() {
        work.asks(Said::NobodySleeps, "person", facts([]));
    }
    for person in guests {
        check_in_guest(trial, work, stay, person);
    }
}

/// The hotel a row names; where it names none, the one that was said for all rows.
fn hotel_of(trial: &mut Trial<'_>, seeker: &Seeker, work: &mut Work<'_>, draft: &StayDraft) -> Option<PlaceId> {
    let asked = seeker.asked_hotel.filter(|_| draft.hotel.name.trim().is_empty());
    if let Some(hotel) = asked.and_then(|hotel| trial.plan.places.get(hotel)) {
        return Some(hotel.id);
    }
    let around = Around { kind: PlaceKind::Hotel, told: draft.told, asked_zone: seeker.asked_zone };
    find_place(trial, work, "hotel", &draft.hotel, around).map(|hotel| hotel.id)
}

/// Takes in what a hotel answers to a line of its rooming list.
fn put_answer(
    trial: &mut Trial<'_>,
    seeker: &mut Seeker,
    work: &mut Work<'_>,
    draft: &StayDraft,
    (decision, answer): (&RowDecision, &Answered),
) {
    let known = trial.plan.stays.get(answer.line.stay).filter(|stay| stay.hotel == answer.hotel).cloned();
    let Some(known) = known else {
        work.bars(Said::StayGone, "reference", facts([]));
        return;
    };
    let mut news = heard(draft, &answer.line);
    news.status = status_of_answer(&news, known.status);
    if !known.is_on() && news.status.is_some_and(|status| status != StayStatus::Cancelled) {
        work.asks(Said::ConfirmedTooLate, "status", facts([]));
    }
    let days = [("check_in", news.check_in), ("check_out", news.check_out)];
    if !days.into_iter().all(|(field, day)| day.is_none_or(|day| is_possible(work, field, day))) {
        return;
    }
    let wanted = Stay {
        check_in: news.check_in.unwrap_or(known.check_in),
        check_out: news.check_out.unwrap_or(known.check_out),
        ..known.clone()
    };
    let guests = put_party(trial, seeker, work, ("person", &news.guests), decision.people.as_deref());
    let Some(stay) = write_stay(trial, work, &news, Some(known), wanted) else { return };
    for person in guests {
        check_in_guest(trial, work, stay, person);
    }
}

/// The stay of the forum that a row means; a choice is offered where that is not sure.
fn known_stay(trial: &Trial<'_>, work: &mut Work<'_>, wanted: &Stay, guests: &[PersonId]) -> Option<Stay> {
    let meant = same_stay(trial, wanted, guests);
    if let Meant::OneOf(several) = &meant {
        let sleepers = |id: &StayId| names_of_guests(&trial.plan, *id);
        let offered: Vec<(Thing, String)> = several.iter().map(|id| (Thing::Stay(*id), sleepers(id))).collect();
        let names = offered.iter().map(|(_, names)| names.as_str()).collect::<Vec<_>>().join(", ");
        meant::offer(trial, work, &offered, "reference");
        work.asks(Said::StayLike, "booking", facts([("text", wanted.confirmation.clone()), ("name", names)]));
    }
    meant.sure().and_then(|id| trial.plan.stays.get(id)).cloned()
}

/// Who sleeps there, by name.
pub fn names_of_guests(plan: &Plan, stay: StayId) -> String {
    let guests = plan.guests.of(stay).filter_map(|guest| plan.people.get(guest.person));
    guests.map(|person| person.display_name.as_str()).collect::<Vec<_>>().join(", ")
}

fn write_stay(
    trial: &mut Trial<'_>,
    work: &mut Work<'_>,
    draft: &StayDraft,
    known: Option<Stay>,
    wanted: Stay,
) -> Option<StayId> {
    work.is_new = known.is_none();
    let blank = Stay { confirmation: String::new(), room_number: String::new(), ..wanted.clone() };
    let mut stay = known.clone().unwrap_or(blank);
    work.target = Some((Kind::Stay, stay.id.uuid()));
    if work.is_new {
        work.changed("check_in", String::new(), wanted.check_in.to_string());
        work.changed("check_out", String::new(), wanted.check_out.to_string());
    }
    work.value(&mut stay.check_in, "check_in", Some(wanted.check_in), NaiveDate::to_string);
    work.value(&mut stay.check_out, "check_out", Some(wanted.check_out), NaiveDate::to_string);
    work.value(&mut stay.status, "status", draft.status, |status| status.word().to_owned());
    put_type_of(trial, work, &mut stay, draft.room_type.as_deref());
    put_room_of(trial, work, &mut stay, draft.room_number.as_deref());
    work.text(&mut stay.confirmation, "booking", draft.confirmation.as_deref(), 60);
    work.text(&mut stay.note, "notes", draft.note.as_deref(), 10_000);
    if require_nights(&stay).is_err() {
        let said = facts([("from", stay.check_in.to_string()), ("to", stay.check_out.to_string())]);
        work.bars(Said::WrongNights, "check_out", said);
    }
    if !work.is_possible() {
        return None;
    }
    for one in with_roommates(&trial.plan, known.as_ref(), &stay) {
        trial.put_stay(&one);
    }
    Some(stay.id)
}

/// Whoever is in a stay of the same room on these nights is there already.
fn check_in_guest(trial: &mut Trial<'_>, work: &mut Work<'_>, stay: StayId, person: PersonId) {
    let household = trial.plan.stays.get(stay).map_or(stay, Stay::household);
    let sleeps_in = |one: &Stay| trial.plan.guests.of(one.id).any(|guest| guest.person == person);
    if sharing::household(&trial.plan, household).any(sleeps_in) {
        return;
    }
    let guest = Guest { id: trial.id(), stay, person };
    trial.insert(&guest);
    let name = trial.plan.people.get(person).map(|person| person.display_name.clone()).unwrap_or_default();
    work.changed("person", String::new(), name);
}

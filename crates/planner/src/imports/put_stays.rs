//! Stays of a row: found, changed, cancelled or brought, and who sleeps there.

use super::drafts::StayDraft;
use super::letters::RowDecision;
use super::match_places::{Around, find_place};
use super::match_stays::same_stay;
use super::meant::{self, Meant};
use super::put_people::put_party;
use super::said::Said;
use super::seeker::Seeker;
use super::times::is_possible;
use super::trial::Trial;
use super::work::Work;
use crate::lodging::require_nights;
use crate::operate::facts;
use attache_domain::forum::Kind;
use attache_domain::ids::{Id, PersonId, StayId};
use attache_domain::lodging::{Guest, Stay, StayStatus};
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
    let around = Around { kind: PlaceKind::Hotel, told: draft.told, asked_zone: seeker.asked_zone };
    let Some(hotel) = find_place(trial, work, "hotel", &draft.hotel, around) else { return };
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
        ..Stay::new(trial.id(), hotel.id, check_in, check_out)
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

fn names_of_guests(plan: &Plan, stay: StayId) -> String {
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
    for (target, field, value, most) in [
        (&mut stay.room_type, "room_kind", &draft.room_type, 100),
        (&mut stay.room_number, "room", &draft.room_number, 40),
        (&mut stay.confirmation, "booking", &draft.confirmation, 60),
        (&mut stay.note, "notes", &draft.note, 10_000),
    ] {
        work.text(target, field, value.as_deref(), most);
    }
    if require_nights(&stay).is_err() {
        let said = facts([("from", stay.check_in.to_string()), ("to", stay.check_out.to_string())]);
        work.bars(Said::WrongNights, "check_out", said);
    }
    if !work.is_possible() {
        return None;
    }
    match known {
        None => {
            trial.insert(&stay);
        }
        Some(known) if known != stay => trial.update(&stay),
        Some(_) => {}
    }
    Some(stay.id)
}

fn check_in_guest(trial: &mut Trial<'_>, work: &mut Work<'_>, stay: StayId, person: PersonId) {
    if trial.plan.guests.of(stay).any(|guest| guest.person == person) {
        return;
    }
    let guest = Guest { id: trial.id(), stay, person };
    trial.insert(&guest);
    let name = trial.plan.people.get(person).map(|person| person.display_name.clone()).unwrap_or_default();
    work.changed("person", String::new(), name);
}

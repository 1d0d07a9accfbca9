//! Nights at the forum and the beds for them.
//!
//! A person needs a bed for every night on which they are on the ground at four in the morning: who lands at half past
//! midnight needs the night before, who flies at six needs the last one. Who has no leg to the forum lives there, and
//! who has neither a way home nor a bed is not finished being planned and is left in peace.

use super::{Conflict, Rule, Subject, View, whereabouts};
use crate::ids::PersonId;
use crate::plan::Thing;
use crate::time::{Interval, Occurrence, Zoned};
use crate::timeline::Engagement;
use crate::travel::{Stay, StayStatus};
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz;
use std::collections::BTreeSet;

/// Who is there at this hour has needed a bed for the night that ends.
const STILL_NIGHT: u32 = 4;

pub(super) fn find(view: &View<'_>, person: PersonId, engagements: &[Engagement], found: &mut Vec<Conflict>) {
    let mut stays: Vec<&Stay> = view
        .plan
        .guests
        .of(person)
        .filter_map(|guest| view.plan.stays.get(guest.stay))
        .filter(|stay| is_on(stay))
        .collect();
    stays.sort_by_key(|stay| (stay.check_in, stay.id));
    two_beds(view, person, &stays, found);
    let legs = whereabouts::legs(engagements);
    let (Some(zone), Some((arrival, departure))) = (view.zone(), whereabouts::presence(view, &legs)) else { return };
    if stays.is_empty() && departure.is_none() {
        return;
    }
    let needed = nights_needed(zone, arrival, departure, &stays);
    let booked: BTreeSet<NaiveDate> = stays.iter().flat_map(|stay| nights_of(stay)).collect();
    let missing: Vec<NaiveDate> = needed.difference(&booked).copied().collect();
    let first_night = needed.first().copied();
    let off = stays.first().filter(|stay| first_night.is_some_and(|night| is_next_to(stay.check_in, night)));
    if let (Some(stay), Some(night)) = (off, first_night) {
        found.push(differs(view, person, zone, arrival, stay, night));
    }
    let said = |night: &NaiveDate| off.is_some() && first_night.is_some_and(|first| near_start(*night, first, off));
    without_bed(view, person, zone, missing.into_iter().filter(|night| !said(night)).collect(), found);
    for stay in &stays {
        let unused: Vec<NaiveDate> = nights_of(stay).filter(|night| !needed.contains(night) && !said(night)).collect();
        without_person(view, person, zone, stay, arrival, unused, found);
    }
}

fn is_on(stay: &Stay) -> bool {
    !matches!(stay.status, StayStatus::Cancelled | StayStatus::NoShow)
}

fn nights_of(stay: &Stay) -> impl Iterator<Item = NaiveDate> + use<> {
    let out = stay.check_out;
    stay.check_in.iter_days().take_while(move |night| *night < out)
}

/// One day off: what an overnight flight or the date line does to a booking.
fn is_next_to(one: NaiveDate, other: NaiveDate) -> bool {
    (one - other).num_days().abs() == 1
}

/// Whether a night lies between the first night needed and the check-in that missed it by one.
fn near_start(night: NaiveDate, first: NaiveDate, stay: Option<&&Stay>) -> bool {
    stay.is_some_and(|stay| night >= first.min(stay.check_in) && night < first.max(stay.check_in))
}

/// The nights from the arrival to the departure; without a way home, as long as the beds last.
fn nights_needed(
    zone: Tz,
    arrival: &Engagement,
    departure: Option<&Engagement>,
    stays: &[&Stay],
) -> BTreeSet<NaiveDate> {
    let lands = Zoned::at(arrival.interval.known_end(), zone).local();
    let first = if lands.hour() < STILL_NIGHT { lands.date() - Days::new(1) } else { lands.date() };
    let end = match departure {
        Some(leg) => {
            let leaves = Zoned::at(leg.interval.start(), zone).local();
            if leaves.hour() < STILL_NIGHT { leaves.date() - Days::new(1) } else { leaves.date() }
        }
        None => stays.iter().map(|stay| stay.check_out).max().unwrap_or(first),
    };
    first.iter_days().take_while(|night| *night < end).collect()
}

fn without_bed(view: &View<'_>, person: PersonId, zone: Tz, nights: Vec<NaiveDate>, found: &mut Vec<Conflict>) {
    let Some(first) = nights.first() else { return };
    let rule = Rule::NightWithoutBed;
    let level = view.settings.level(rule);
    let conflict = Conflict::new(rule, Subject::Person(person), level, evening(*first, zone), vec![person]);
    found.push(Conflict { facts: night_facts(&nights), ..conflict });
}

fn without_person(
    view: &View<'_>,
    person: PersonId,
    zone: Tz,
    stay: &Stay,
    arrival: &Engagement,
    nights: Vec<NaiveDate>,
    found: &mut Vec<Conflict>,
) {
    let Some(first) = nights.first() else { return };
    let lands = Zoned::at(arrival.interval.known_end(), zone).date();
    let thing = (Thing::Stay(stay.id), interval_of(stay, zone));
    let at = evening(*first, zone);
    let about = Subject::Person(person);
    if lands >= stay.check_out {
        let rule = Rule::ArrivalAfterCheckOut;
        let conflict = Conflict::new(rule, about, view.settings.level(rule), at, vec![person]);
        found.push(Conflict { things: vec![(arrival.thing, arrival.interval), thing], ..conflict });
    } else {
        let rule = Rule::BedWithoutPerson;
        let conflict = Conflict::new(rule, about, view.settings.level(rule), at, vec![person]);
        found.push(Conflict { things: vec![thing], facts: night_facts(&nights), ..conflict });
    }
}

fn differs(
    view: &View<'_>,
    person: PersonId,
    zone: Tz,
    arrival: &Engagement,
    stay: &Stay,
    night: NaiveDate,
) -> Conflict {
    let rule = Rule::ArrivalDiffersFromStay;
    let at = evening(night.min(stay.check_in), zone);
    let conflict = Conflict::new(rule, Subject::Person(person), view.settings.level(rule), at, vec![person]);
    let things = vec![(arrival.thing, arrival.interval), (Thing::Stay(stay.id), interval_of(stay, zone))];
    let facts = vec![("needed_from", night.to_string()), ("check_in", stay.check_in.to_string())];
    Conflict { things, facts, ..conflict }
}

fn two_beds(view: &View<'_>, person: PersonId, stays: &[&Stay], found: &mut Vec<Conflict>) {
    let zone = view.zone().unwrap_or(Tz::UTC);
    for (at, first) in stays.iter().enumerate() {
        for second in &stays[at + 1..] {
            let nights: Vec<NaiveDate> =
                nights_of(first).filter(|night| (second.check_in..second.check_out).contains(night)).collect();
            let Some(night) = nights.first() else { continue };
            let rule = Rule::TwoBeds;
            let level = view.settings.level(rule);
            let conflict = Conflict::new(rule, Subject::Person(person), level, evening(*night, zone), vec![person]);
            let things = [first, second].map(|stay| (Thing::Stay(stay.id), interval_of(stay, zone))).to_vec();
            found.push(Conflict { things, facts: night_facts(&nights), ..conflict });
        }
    }
}

/// "2014-06-19", "2014-06-19, 2014-06-20", or the first and the last of many.
fn night_facts(nights: &[NaiveDate]) -> Vec<(&'static str, String)> {
    let said = match nights {
        [first, .., last] if nights.len() > 2 => format!("{first}–{last}"),
        _ => nights.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
    };
    vec![("nights", said), ("count", nights.len().to_string())]
}

/// When a night begins to hurt: at eight in the evening. No zone changes its clocks then.
fn evening(night: NaiveDate, zone: Tz) -> chrono::DateTime<chrono::Utc> {
    let eight = NaiveTime::from_hms_opt(20, 0, 0).unwrap_or_default();
    let zoned = Zoned::on_the_wall(night.and_time(eight), zone, Occurrence::Earlier);
    zoned.map_or_else(|_| night.and_time(eight).and_utc(), |zoned| zoned.instant())
}

/// From the evening of the first night to the evening of the day of check-out.
fn interval_of(stay: &Stay, zone: Tz) -> Interval {
    let starts = evening(stay.check_in, zone);
    let ends = evening(stay.check_out, zone).max(starts + TimeDelta::seconds(1));
    Interval::from(starts, Some(ends)).unwrap_or(Interval::open(starts))
}

//! Which place of the forum a row means, and in which zone a new one lies.
//!
//! Two records are the same place when they have the same code, or the same name in any spelling and are of the same kind.
//! An airport that the forum does not have comes from the program's own list. Another new place needs a zone, which is
//! taken from what the row says, from its city, its country or the airports around it, and asked for where none of them
//! tells.

use super::countries;
use super::drafts::{PlaceDraft, ToldTime, Wall};
use super::said::Said;
use super::trial::Trial;
use super::work::Work;
use crate::operate::facts;
use attache_domain::airports::{Airport, airports};
use attache_domain::ground::km_between;
use attache_domain::names::folding::fold;
use attache_domain::position::Position;
use attache_domain::time::minutes_ahead;
use attache_domain::travel::{Place, PlaceKind};
use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// Airports further away say nothing about a place's zone.
const NEAR_KM: f64 = 250.0;

/// Years in which two zones must show the same to be taken for one.
const YEARS_COMPARED: std::ops::Range<i32> = 2010..2030;

/// What is known beside the place itself.
#[derive(Debug, Clone, Copy)]
pub struct Around {
    /// What the place is if the row does not say.
    pub kind: PlaceKind,
    /// A time that was told of it.
    pub told: Option<ToldTime>,
    /// The zone a person gave for places whose zone nobody knows.
    pub asked_zone: Option<Tz>,
}

/// The place a row means, brought into the forum if it is new.
pub fn find_place(
    trial: &mut Trial<'_>,
    work: &mut Work<'_>,
    field: &str,
    draft: &PlaceDraft,
    around: Around,
) -> Option<Place> {
    let draft = &with_code_apart(draft);
    let kind = draft.kind.unwrap_or(around.kind);
    if draft.name.trim().is_empty() && draft.code.is_empty() {
        work.bars(Said::NoPlace, field, facts([]));
        return None;
    }
    if let Some(place) = known(trial, draft, kind) {
        return Some(place);
    }
    if kind == PlaceKind::Airport {
        return airport(trial, work, field, draft);
    }
    let mut name = String::new();
    let mut address = String::new();
    let mut texts = Work::aside();
    texts.text(&mut name, field, Some(&draft.name), 300);
    texts.text(&mut address, field, Some(&draft.address), 500);
    work.problems.append(&mut texts.problems);
    let zone = zone_of(trial, work, field, draft, around)?;
    let place = Place {
        city: draft.city.chars().take(200).collect(),
        country: draft.country.clone(),
        position: draft.position,
        address,
        ..Place::named(trial.id(), kind, name, zone)
    };
    bring(trial, work, field, &place);
    Some(place)
}

fn bring(trial: &mut Trial<'_>, work: &mut Work<'_>, field: &str, place: &Place) {
    trial.insert(place);
    work.tells(Said::PlaceNew, field, facts([("name", place.label()), ("zone", place.zone.name().to_owned())]));
}

/// "Barcelona (BCN)" has its code apart, and so has "BCN" alone.
fn with_code_apart(draft: &PlaceDraft) -> PlaceDraft {
    let mut draft = draft.clone();
    let name = draft.name.trim().to_owned();
    let is_code = |text: &str| text.len() == 3 && text.bytes().all(|letter| letter.is_ascii_uppercase());
    if !draft.code.is_empty() {
        return draft;
    }
    if is_code(&name) {
        draft.code = name;
    } else if let Some((before, code)) = name.strip_suffix(')').and_then(|text| text.rsplit_once('('))
        && is_code(code)
    {
        (draft.name, draft.code) = (before.trim().to_owned(), code.to_owned());
    }
    draft
}

/// The place of the forum that is meant.
fn known(trial: &Trial<'_>, draft: &PlaceDraft, kind: PlaceKind) -> Option<Place> {
    let of_kind = || trial.plan.places.iter().filter(|place| place.kind == kind);
    if !draft.code.is_empty() {
        return of_kind().find(|place| place.code.eq_ignore_ascii_case(&draft.code)).cloned();
    }
    let wanted = fold(&draft.name);
    let agrees = |place: &&Place| countries::agree(&place.country, &draft.country);
    let named = of_kind().filter(agrees).find(|place| fold(&place.name) == wanted);
    let only_in_city = || {
        let mut there = of_kind().filter(|place| kind == PlaceKind::Airport && fold(&place.city) == wanted);
        there.next().filter(|_| there.next().is_none())
    };
    named.or_else(only_in_city).cloned()
}

/// An airport of the program's list becomes a place of the forum.
fn airport(trial: &mut Trial<'_>, work: &mut Work<'_>, field: &str, draft: &PlaceDraft) -> Option<Place> {
    let list = airports();
    let found =
        if draft.code.is_empty() { in_city(&draft.name) } else { list.by_code(&draft.code).into_iter().collect() };
    let [airport] = found.as_slice() else {
        let written = if draft.code.is_empty() { &draft.name } else { &draft.code };
        let codes: Vec<&str> = found.iter().map(|airport| airport.code.as_str()).collect();
        let word = if codes.is_empty() { Said::AirportUnknown } else { Said::AirportUnclear };
        work.bars(word, field, facts([("name", written.clone()), ("codes", codes.join(", "))]));
        return None;
    };
    let id = trial.id();
    let place = Place {
        code: airport.code.clone(),
        city: airport.city.clone(),
        country: airport.country.clone(),
        position: airport.position(),
        ..Place::named(id, PlaceKind::Airport, airport.name.clone(), airport.zone)
    };
    trial.insert(&place);
    Some(place)
}

/// The open airports of a city, or the one of exactly that name.
fn in_city(name: &str) -> Vec<&'static Airport> {
    let wanted = fold(name);
    let found: Vec<&Airport> = airports().search(name, 12).into_iter().filter(|airport| !airport.closed).collect();
    let named: Vec<&Airport> = found.iter().copied().filter(|airport| fold(&airport.name) == wanted).collect();
    if named.len() == 1 {
        return named;
    }
    let cities: Vec<&Airport> = found.iter().copied().filter(|airport| fold(&airport.city) == wanted).collect();
    if cities.is_empty() && found.len() == 1 { found } else { cities }
}

/// The zone of a new place or venue; asked for where nobody knows it.
pub fn zone_of(trial: &Trial<'_>, work: &mut Work<'_>, field: &str, draft: &PlaceDraft, around: Around) -> Option<Tz> {
    let told = around.told.and_then(|told| match told.on {
        Wall::Zone(zone) => Some(zone),
        _ => None,
    });
    let country = country_of(draft);
    let forum = trial.plan.forum().map(|forum| forum.zone)?;
    let known = told
        .or_else(|| draft.position.and_then(|position| near(position, country, around.told)))
        .or_else(|| of_city(draft, country, forum))
        .or_else(|| of_country(country, around.told))
        .or(around.asked_zone);
    if known.is_some() {
        return known;
    }
    let name = if draft.name.is_empty() { draft.code.clone() } else { draft.name.clone() };
    work.asks(Said::ZoneUnknown, field, facts([("name", name), ("zone", forum.name().to_owned())]));
    Some(forum)
}

/// The country of a place: as it is told, or as the last words of its name.
fn country_of(draft: &PlaceDraft) -> &str {
    let named = || draft.name.rsplit_once(',').and_then(|(_, last)| countries::code(last));
    if draft.country.is_empty() { named().unwrap_or_default() } else { &draft.country }
}

/// Whether the clocks of a zone show what was told with its shift from UTC; nothing told fits all.
fn shows(zone: Tz, told: Option<ToldTime>) -> bool {
    let Some(ToldTime { local, on: Wall::Offset(minutes) }) = told else { return true };
    minutes_ahead(zone, (local - TimeDelta::minutes(i64::from(minutes))).and_utc()) == minutes
}

/// The zone of the nearest airport of the country; of one whose clocks show what was told, where a shift from UTC was.
fn near(position: Position, country: &str, told: Option<ToldTime>) -> Option<Tz> {
    let fits = |airport: &&Airport| shows(airport.zone, told) && countries::agree(&airport.country, country);
    let far = |airport: &Airport| airport.position().map(|there| km_between(position, there));
    let around = airports().all().iter().filter(fits).filter_map(|airport| Some((far(airport)?, airport.zone)));
    let nearest = around.filter(|(km, _)| *km <= NEAR_KM).min_by(|(one, _), (other, _)| one.total_cmp(other));
    nearest.map(|(_, zone)| zone)
}

/// The zone of the airports of its city. Of cities of one name in several zones, the one that shows the forum's time is
/// meant, if any.
fn of_city(draft: &PlaceDraft, country: &str, forum: Tz) -> Option<Tz> {
    let wanted = fold(&draft.city);
    if wanted.is_empty() {
        return None;
    }
    let there = airports()
        .search(&draft.city, 20)
        .into_iter()
        .filter(|airport| fold(&airport.city) == wanted && countries::agree(&airport.country, country));
    let zones: Vec<Tz> = there.map(|airport| airport.zone).collect();
    zones.iter().copied().find(|zone| *zone == forum).or_else(|| commonest(zones.into_iter()))
}

/// The zone of a country whose clocks all show the same; of several zones, the one whose clocks show what was told.
pub fn of_country(country: &str, told: Option<ToldTime>) -> Option<Tz> {
    if country.is_empty() {
        return None;
    }
    let there = airports().all().iter().filter(|airport| airport.country == country && shows(airport.zone, told));
    commonest(there.map(|airport| airport.zone))
}

/// The zone most airports are in, if the clocks of the others show the same.
fn commonest(zones: impl Iterator<Item = Tz>) -> Option<Tz> {
    let mut counted: BTreeMap<&str, (usize, Tz)> = BTreeMap::new();
    for zone in zones {
        counted.entry(zone.name()).or_insert((0, zone)).0 += 1;
    }
    let (_, commonest) = *counted.values().max_by_key(|(count, zone)| (*count, std::cmp::Reverse(zone.name())))?;
    counted.values().all(|(_, zone)| is_the_same(commonest, *zone)).then_some(commonest)
}

/// Whether two zones show the same clocks in the years forums are planned in, looked at month by month.
fn is_the_same(one: Tz, other: Tz) -> bool {
    let months =
        YEARS_COMPARED.flat_map(|year| (1..=12).filter_map(move |month| NaiveDate::from_ymd_opt(year, month, 1)));
    one == other
        || months
            .map(|day| day.and_time(chrono::NaiveTime::MIN).and_utc())
            .all(|instant| minutes_ahead(one, instant) == minutes_ahead(other, instant))
}

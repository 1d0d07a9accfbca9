//! Nights at the forum and the beds for them.
//!
//! A person needs a bed for every night on which they are on the ground at four in the morning: who lands at half past
//! midnight needs the night before, who flies at six needs the last one. Of the night before a flight at half past one only
//! the evening is needed: a stay may end on either of the two days. A stay that is off by one night at an end is a slip of
//! the calendar and told with the leg it does not fit. Who has no leg to the forum lives there, as do
//! those of the host, and who has neither a way home nor a bed is not finished being planned; they are left in peace. A
//! hotel elsewhere, on the way, is none of the forum's beds.

use super::presence::{Stretch, stretches};
use super::{Conflict, Level, Rule, Step, Subject, Sum, View, lodging, whereabouts};
use crate::ids::PersonId;
use crate::lodging::{Stay, StayStatus};
use crate::movements::Spot;
use crate::openings::minute_of;
use crate::plan::Thing;
use crate::time::{Interval, Occurrence, Zoned};
use crate::timeline::Engagement;
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz;

/// Who is there at this hour has needed a bed for the night that ends.
const STILL_NIGHT: u32 = 4;
/// Who leaves at this hour or later may have kept the room for the evening.
const LATE: u32 = 22;
/// Who leaves at this hour or later may have been given the room for the day, to wait in.
const EVENING: u32 = 18;
/// Who lands before this hour may have been given a room from the night before, to find it ready.
const NOON: u32 = 12;

pub(super) fn find(view: &View<'_>, person: PersonId, claims: &[Engagement], found: &mut Vec<Conflict>) {
    let guests = view.plan.guests.of(person).filter_map(|guest| view.plan.stays.get(guest.stay));
    let mut stays: Vec<&Stay> = guests.filter(|stay| is_on(stay)).collect();
    stays.sort_by_key(|stay| (stay.check_in, stay.id));
    let Some(zone) = view.zone() else { return };
    two_beds(view, person, zone, &stays, found);
    if view.is_of_the_host(person) {
        return;
    }
    stays.retain(|stay| !view.is_away_from_the_forum(Spot::Place(stay.hotel)));
    let legs = whereabouts::legs(claims);
    let stretches = stretches(view, &legs);
    let mut nights = Nights { view, person, zone, stays: &stays, missing: Vec::new(), away: away(zone, &stretches) };
    for (at, stretch) in stretches.iter().enumerate() {
        nights.judge(stretch, at == 0, at + 1 == stretches.len(), found);
    }
    nights.without_person(found);
    nights.without_bed(found);
}

fn is_on(stay: &Stay) -> bool {
    !matches!(stay.status, StayStatus::Cancelled | StayStatus::NoShow)
}

/// Dates from the first to the one before the last.
type Dates = (NaiveDate, NaiveDate);

/// What is known of a person's nights while the beds are held against them.
struct Nights<'a> {
    view: &'a View<'a>,
    person: PersonId,
    zone: Tz,
    /// At the forum, in order of check-in.
    stays: &'a [&'a Stay],
    /// Nights there without a bed.
    missing: Vec<NaiveDate>,
    /// When the person is known to be elsewhere.
    away: Vec<Dates>,
}

impl Nights<'_> {
    /// Holds one stretch at the forum against the beds.
    fn judge(&mut self, stretch: &Stretch<'_>, is_first: bool, is_last: bool, found: &mut Vec<Conflict>) {
        let Some(arrival) = stretch.arrival else {
            // Of who comes nobody knows when, only the last night can be missing.
            stretch.departure.into_iter().for_each(|departure| self.leaves(departure, None, &mut Vec::new(), found));
            return;
        };
        let (lands, first) = (self.lands(arrival), first_night(self.lands(arrival)));
        let last_bed = self.stays.iter().map(|stay| stay.check_out).max();
        let end = match stretch.departure {
            Some(leg) => last_morning(self.on_the_wall(leg.interval.start())),
            // Without a way home, as long as the beds last; where another arrival follows, nobody can say.
            None if is_last => last_bed.unwrap_or(first),
            None => first,
        };
        let mut missing: Vec<NaiveDate> = nights((first, end)).filter(|night| !self.has_bed(*night)).collect();
        let none = missing.len() == nights((first, end)).count();
        if first < end
            && let Some(stay) = self.stays.iter().find(|stay| is_off_by_one(stay, first, missing.contains(&first)))
        {
            found.push(self.differs(arrival, stay, lands, first));
            let said = (first.min(stay.check_in), first.max(stay.check_in));
            missing.retain(|night| !nights(said).any(|one| one == *night));
            self.settle(said);
        }
        if let Some(departure) = stretch.departure {
            self.leaves(departure, Some(first), &mut missing, found);
        }
        let over = self.stays.iter().filter(|stay| is_first && stay.check_out <= first);
        let over: Vec<Conflict> = over.map(|stay| self.after_check_out(arrival, stay)).collect();
        if over.is_empty() || !none {
            self.missing.extend(missing);
        }
        for stay in self.stays.iter().filter(|stay| is_first && stay.check_out <= first) {
            self.settle((stay.check_in, stay.check_out));
        }
        found.extend(over);
    }

    /// Holds the end of a stretch against the beds: one of them may end a morning too early or too late. `first` is the
    /// first night of the stretch, and `missing` are its nights without a bed.
    fn leaves(
        &mut self,
        departure: &Engagement,
        first: Option<NaiveDate>,
        missing: &mut Vec<NaiveDate>,
        found: &mut Vec<Conflict>,
    ) {
        let leaves = self.on_the_wall(departure.interval.start());
        let (end, kept) = (last_morning(leaves), may_be_kept_until(leaves));
        let last = end - Days::new(1);
        if first.is_none() && !self.has_bed(last) {
            missing.push(last);
        }
        let is_short = |stay: &Stay| {
            stay.check_out == last && missing.contains(&last) && first.is_none_or(|first| first < stay.check_out)
        };
        let is_long = |stay: &Stay| {
            let is_unused = self.away.iter().any(|(from, to)| (from..to).contains(&&kept));
            stay.check_out == kept + Days::new(1) && stay.check_in < end && is_unused
        };
        let Some(stay) = self.stays.iter().find(|stay| is_short(stay) || is_long(stay)) else { return };
        if stay.check_out == last {
            found.push(self.departs(departure, stay, ("short", end, last)));
            missing.retain(|night| *night != last);
        } else {
            let conflict = self.departs(departure, stay, ("long", kept, kept));
            let level = if leaves.hour() >= EVENING { conflict.level.max(Level::Warn) } else { conflict.level };
            found.push(Conflict { level, ..conflict });
            self.settle((kept, kept + Days::new(1)));
        }
    }

    /// What a departure by night or a slip of the calendar does to a booking: it ends a night too early or too late.
    fn departs(
        &self,
        departure: &Engagement,
        stay: &Stay,
        (how, until, night): (&str, NaiveDate, NaiveDate),
    ) -> Conflict {
        let things = vec![self.thing(stay), (departure.thing, departure.interval)];
        let facts = vec![
            ("how", how.to_owned()),
            ("needed_until", until.to_string()),
            ("check_out", stay.check_out.to_string()),
            ("night", night.to_string()),
        ];
        Conflict { things, facts, ..self.conflict(Rule::DepartureDiffersFromStay, night) }
    }

    fn on_the_wall(&self, at: chrono::DateTime<chrono::Utc>) -> NaiveDateTime {
        Zoned::at(at, self.zone).local()
    }

    fn lands(&self, arrival: &Engagement) -> NaiveDateTime {
        self.on_the_wall(arrival.interval.known_end())
    }

    fn has_bed(&self, night: NaiveDate) -> bool {
        self.stays.iter().any(|stay| (stay.check_in..stay.check_out).contains(&night))
    }

    /// Nights of which everything is said: nobody is asked where the person was then.
    fn settle(&mut self, said: Dates) {
        let rest = |away: &Dates| [(away.0, away.1.min(said.0)), (away.0.max(said.1), away.1)];
        self.away = self.away.iter().flat_map(rest).filter(|(from, to)| from < to).collect();
    }

    fn conflict(&self, rule: Rule, night: NaiveDate) -> Conflict {
        let (level, about) = (self.view.settings.level(rule), Subject::Person(self.person));
        Conflict::new(rule, about, level, evening(night, self.zone), vec![self.person])
    }

    fn thing(&self, stay: &Stay) -> (Thing, Interval) {
        (Thing::Stay(stay.id), interval_of(stay, self.zone))
    }

    /// What an overnight flight or the date line does to a booking: it begins a night too early or too late.
    fn differs(&self, arrival: &Engagement, stay: &Stay, lands: NaiveDateTime, first: NaiveDate) -> Conflict {
        let rule = Rule::ArrivalDiffersFromStay;
        // A room from the night before may be meant, for whoever comes early in the day.
        let early = stay.check_in < first && lands.hour() < NOON;
        let conflict = self.conflict(rule, first.min(stay.check_in));
        let level = if early { conflict.level.max(Level::Warn) } else { conflict.level };
        let things = vec![(arrival.thing, arrival.interval), self.thing(stay)];
        let facts = vec![("needed_from", first.to_string()), ("check_in", stay.check_in.to_string())];
        let sum = if stay.check_in < first {
            Some(self.after_the_night(arrival, first))
        } else {
            self.to_wait(arrival, stay)
        };
        Conflict { level, things, facts, sum: sum.filter(|sum| sum.short() > 0), ..conflict }
    }

    /// By how much a landing misses the night before.
    fn after_the_night(&self, arrival: &Engagement, first: NaiveDate) -> Sum {
        let over = (Step::NightOver, minute_of(first, i64::from(STILL_NIGHT) * 60, self.zone));
        Sum { from: (Step::Lands, arrival.interval.known_end()), steps: Vec::new(), needed: over }
    }

    /// How long one would wait for the room of a stay that begins too late.
    fn to_wait(&self, arrival: &Engagement, stay: &Stay) -> Option<Sum> {
        let ready = lodging::ready_at(self.view.plan, stay)?;
        Some(lodging::to_the_room(self.view, arrival, stay, ready))
    }

    fn after_check_out(&self, arrival: &Engagement, stay: &Stay) -> Conflict {
        let things = vec![(arrival.thing, arrival.interval), self.thing(stay)];
        Conflict { things, ..self.conflict(Rule::ArrivalAfterCheckOut, stay.check_in) }
    }

    /// Stays of which no night is slept in, and those of which some are.
    fn without_person(&self, found: &mut Vec<Conflict>) {
        for stay in self.stays {
            let is_away = |night: &NaiveDate| self.away.iter().any(|(from, to)| (from..to).contains(&night));
            let unused: Vec<NaiveDate> = nights((stay.check_in, stay.check_out)).filter(is_away).collect();
            let Some(night) = unused.first() else { continue };
            let is_all = nights((stay.check_in, stay.check_out)).count() == unused.len();
            let rule = if is_all { Rule::BedWithoutPerson } else { Rule::UnneededNights };
            let conflict = self.conflict(rule, *night);
            found.push(Conflict { things: vec![self.thing(stay)], facts: night_facts(&unused), ..conflict });
        }
    }

    /// All of a person's nights without a bed are one conflict: one bed more, or one guest of friends.
    fn without_bed(&self, found: &mut Vec<Conflict>) {
        let Some(night) = self.missing.first() else { return };
        let conflict = self.conflict(Rule::NightWithoutBed, *night);
        found.push(Conflict { facts: night_facts(&self.missing), ..conflict });
    }
}

/// Whether a stay missed the first night by one: it begins on the next, or began on the one before.
fn is_off_by_one(stay: &Stay, first: NaiveDate, is_missing: bool) -> bool {
    let (too_late, too_early) = (first + Days::new(1), first - Days::new(1));
    (stay.check_in == too_late && is_missing) || (stay.check_in == too_early && stay.check_out > first)
}

/// The night that ends on the morning after a landing.
pub(super) fn first_night(lands: NaiveDateTime) -> NaiveDate {
    if lands.hour() < STILL_NIGHT { lands.date() - Days::new(1) } else { lands.date() }
}

/// The day before whose morning the last night ends.
pub(super) fn last_morning(leaves: NaiveDateTime) -> NaiveDate {
    if leaves.hour() < STILL_NIGHT { leaves.date() - Days::new(1) } else { leaves.date() }
}

/// The last day on which a stay may end: who leaves late in the evening, or in the night, had the room until then.
fn may_be_kept_until(leaves: NaiveDateTime) -> NaiveDate {
    let is_late = leaves.hour() >= LATE || leaves.hour() < STILL_NIGHT;
    last_morning(leaves) + Days::new(u64::from(is_late))
}

/// When the legs have a person elsewhere than at the forum.
fn away(zone: Tz, stretches: &[Stretch<'_>]) -> Vec<Dates> {
    let local = |at| Zoned::at(at, zone).local();
    let leaves = |leg: &Engagement| may_be_kept_until(local(leg.interval.start()));
    let comes = |leg: &Engagement| first_night(local(leg.interval.known_end()));
    let mut away = Vec::new();
    let mut since = Some(NaiveDate::MIN);
    for stretch in stretches {
        away.extend(since.zip(stretch.arrival.map(comes)));
        since = stretch.departure.map(leaves);
    }
    if !stretches.is_empty() {
        away.extend(since.map(|since| (since, NaiveDate::MAX)));
    }
    away.retain(|(from, to)| from < to);
    away
}

fn two_beds(view: &View<'_>, person: PersonId, zone: Tz, stays: &[&Stay], found: &mut Vec<Conflict>) {
    for (at, first) in stays.iter().enumerate() {
        for second in &stays[at + 1..] {
            let both = (first.check_in.max(second.check_in), first.check_out.min(second.check_out));
            let shared: Vec<NaiveDate> = nights(both).collect();
            let Some(night) = shared.first() else { continue };
            let rule = Rule::TwoBeds;
            let level = view.settings.level(rule);
            let conflict = Conflict::new(rule, Subject::Person(person), level, evening(*night, zone), vec![person]);
            let things = [first, second].map(|stay| (Thing::Stay(stay.id), interval_of(stay, zone))).to_vec();
            found.push(Conflict { things, facts: night_facts(&shared), ..conflict });
        }
    }
}

fn nights((from, to): Dates) -> impl Iterator<Item = NaiveDate> {
    from.iter_days().take_while(move |night| *night < to)
}

/// "2014-06-19", "2014-06-19, 2014-06-20", the first and the last of many in a row, and one row after the other.
pub(super) fn night_facts(nights: &[NaiveDate]) -> Vec<(&'static str, String)> {
    let rows = nights.chunk_by(|one, next| one.succ_opt() == Some(*next));
    let said = rows.map(|row| match row {
        [first, .., last] if row.len() > 2 => format!("{first}–{last}"),
        _ => row.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
    });
    vec![("nights", said.collect::<Vec<_>>().join(", ")), ("count", nights.len().to_string())]
}

/// When a night begins to hurt: at eight in the evening. No zone changes its clocks then.
pub(super) fn evening(night: NaiveDate, zone: Tz) -> chrono::DateTime<chrono::Utc> {
    let eight = NaiveTime::from_hms_opt(20, 0, 0).unwrap_or_default();
    let zoned = Zoned::on_the_wall(night.and_time(eight), zone, Occurrence::Earlier);
    zoned.map_or_else(|_| night.and_time(eight).and_utc(), |zoned| zoned.instant())
}

/// From the evening of the first night to the evening of the day of check-out.
pub(super) fn interval_of(stay: &Stay, zone: Tz) -> Interval {
    let starts = evening(stay.check_in, zone);
    let ends = evening(stay.check_out, zone).max(starts + TimeDelta::seconds(1));
    Interval::from(starts, Some(ends)).unwrap_or(Interval::open(starts))
}

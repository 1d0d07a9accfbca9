//! The clocks of real places on real days, and the instants they stood for, worked out by hand.
//!
//! Every instant is written here as text and was reckoned from the laws of the place, not printed by the program; a new
//! version of the zone data that says otherwise fails here and must be looked at.

use attache_domain::time::{Interval, Occurrence, TimeError, Zoned, minutes_ahead, zone};
use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;

fn wall(local: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").expect("a time on a wall")
}

fn tz(name: &str) -> Tz {
    zone(name).expect("a zone")
}

#[track_caller]
fn instant(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

/// The wall shows this once, and it is then.
#[track_caller]
fn once(zone: &str, local: &str, expected: &str) -> Zoned {
    let each = [Occurrence::Unsaid, Occurrence::Earlier, Occurrence::Later]
        .map(|which| Zoned::on_the_wall(wall(local), tz(zone), which).expect("the wall shows it once"));
    for zoned in each {
        assert_eq!(zoned.instant(), instant(expected), "{local} in {zone}");
    }
    let back = Zoned::at(instant(expected), tz(zone));
    assert_eq!(back, each[0], "and at that instant the wall shows it");
    back
}

/// The clocks jump over it.
#[track_caller]
fn never(zone: &str, local: &str) {
    for which in [Occurrence::Unsaid, Occurrence::Earlier, Occurrence::Later] {
        let found = Zoned::on_the_wall(wall(local), tz(zone), which);
        let expected = TimeError::DoesNotExist { local: wall(local), zone: tz(zone) };
        assert_eq!(found, Err(expected), "{local} in {zone}");
    }
}

/// The wall shows it two times, first at the one instant and then at the other.
#[track_caller]
fn twice(zone: &str, local: &str, first: &str, second: &str) {
    let found = |which| Zoned::on_the_wall(wall(local), tz(zone), which).map(|zoned| zoned.instant());
    let doubled = TimeError::Doubled { local: wall(local), zone: tz(zone) };
    assert_eq!(found(Occurrence::Unsaid), Err(doubled), "{local} in {zone}");
    assert_eq!(found(Occurrence::Earlier), Ok(instant(first)), "{local} in {zone}, before the clocks went back");
    assert_eq!(found(Occurrence::Later), Ok(instant(second)), "{local} in {zone}, after");
}

/// A leg as a ticket shows it: each end with its zone, its wall and its instant.
#[track_caller]
fn lasts(from: (&str, &str, &str), to: (&str, &str, &str), minutes: i64) {
    let (departs, arrives) = (once(from.0, from.1, from.2), once(to.0, to.1, to.2));
    let leg = Interval::new(departs.instant(), arrives.instant()).expect("it arrives after it departs");
    assert_eq!(leg.minutes(), Some(minutes), "{from:?} to {to:?}");
}

#[test]
fn casablanca_goes_back_for_ramadan() {
    const CASABLANCA: &str = "Africa/Casablanca";
    // All year an hour ahead since October 2018; in Ramadan at Greenwich time. In 2024 from 10 March to 14 April.
    assert_eq!(once(CASABLANCA, "2018-12-08 09:00", "2018-12-08T08:00:00Z").minutes_ahead_of_utc(), 60);
    assert_eq!(once(CASABLANCA, "2024-03-09 12:00", "2024-03-09T11:00:00Z").minutes_ahead_of_utc(), 60);
    twice(CASABLANCA, "2024-03-10 02:30", "2024-03-10T01:30:00Z", "2024-03-10T02:30:00Z");
    assert_eq!(once(CASABLANCA, "2024-03-10 12:00", "2024-03-10T12:00:00Z").minutes_ahead_of_utc(), 0);
    assert_eq!(once(CASABLANCA, "2024-04-13 12:00", "2024-04-13T12:00:00Z").minutes_ahead_of_utc(), 0);
    never(CASABLANCA, "2024-04-14 02:30");
    once(CASABLANCA, "2024-04-14 03:00", "2024-04-14T02:00:00Z");
    assert_eq!(once(CASABLANCA, "2024-04-14 12:00", "2024-04-14T11:00:00Z").minutes_ahead_of_utc(), 60);
}

#[test]
fn a_flight_from_casablanca_looks_longer_in_ramadan() {
    let casablanca = |local, at| ("Africa/Casablanca", local, at);
    let madrid = |local, at| ("Europe/Madrid", local, at);
    lasts(
        casablanca("2024-03-01 10:00", "2024-03-01T09:00:00Z"),
        madrid("2024-03-01 11:50", "2024-03-01T10:50:00Z"),
        110,
    );
    lasts(
        casablanca("2024-03-20 10:00", "2024-03-20T10:00:00Z"),
        madrid("2024-03-20 12:50", "2024-03-20T11:50:00Z"),
        110,
    );
    // Madrid is in summer time from 31 March: two hours apart for two weeks.
    lasts(
        casablanca("2024-04-10 10:00", "2024-04-10T10:00:00Z"),
        madrid("2024-04-10 13:50", "2024-04-10T11:50:00Z"),
        110,
    );
    lasts(
        casablanca("2024-06-01 10:00", "2024-06-01T09:00:00Z"),
        madrid("2024-06-01 12:50", "2024-06-01T10:50:00Z"),
        110,
    );
}

#[test]
fn manila_is_eight_hours_ahead_whatever_its_letters_say() {
    for (local, at) in [
        ("2016-01-29 09:00", "2016-01-29T01:00:00Z"),
        ("2016-09-29 09:00", "2016-09-29T01:00:00Z"),
        ("2016-09-30 00:30", "2016-09-29T16:30:00Z"),
    ] {
        assert_eq!(once("Asia/Manila", local, at).minutes_ahead_of_utc(), 480, "not the PST of California");
    }
    let madrid = ("Europe/Madrid", "2016-09-27 11:35", "2016-09-27T09:35:00Z");
    lasts(madrid, ("Asia/Manila", "2016-09-28 07:50", "2016-09-27T23:50:00Z"), 14 * 60 + 15);
}

#[test]
fn beirut_of_march_2023_is_kept_as_the_law_had_it() {
    const BEIRUT: &str = "Asia/Beirut";
    // The clocks should have gone forward on 26 March. Two days before, the prime minister put it off to 20 April; half
    // the country went ahead all the same, and the government gave in for the night of 29 to 30 March. The zone data
    // keeps to the law, so from 26 to 29 March it differs by an hour from the clocks of ministries.
    once(BEIRUT, "2023-03-25 23:30", "2023-03-25T21:30:00Z");
    never(BEIRUT, "2023-03-26 00:30");
    once(BEIRUT, "2023-03-26 01:00", "2023-03-25T22:00:00Z");
    once(BEIRUT, "2023-03-28 12:00", "2023-03-28T09:00:00Z");
    once(BEIRUT, "2023-03-30 12:00", "2023-03-30T09:00:00Z");
    once(BEIRUT, "2023-04-21 12:00", "2023-04-21T09:00:00Z");
    twice(BEIRUT, "2023-10-28 23:30", "2023-10-28T20:30:00Z", "2023-10-28T21:30:00Z");
}

#[test]
fn a_time_recorded_under_another_rule_stays_as_it_was_recorded() {
    let official = Zoned::recorded(wall("2023-03-28 12:00"), tz("Asia/Beirut"), instant("2023-03-28T10:00:00Z"));
    assert_eq!(official.instant(), instant("2023-03-28T10:00:00Z"), "the ministry's noon");
    assert_eq!(official.minutes_ahead_of_utc(), 120, "its clock had not gone forward");
    assert_eq!(minutes_ahead(tz("Asia/Beirut"), official.instant()), 180, "the zone data has the law's");
    assert_eq!(official.seen_from(tz("Europe/Madrid")).local(), wall("2023-03-28 12:00"), "as late as in Madrid");
}

#[test]
fn sao_paulo_had_summer_time_until_february_2019() {
    const SAO_PAULO: &str = "America/Sao_Paulo";
    once(SAO_PAULO, "2018-01-15 12:00", "2018-01-15T14:00:00Z");
    twice(SAO_PAULO, "2018-02-17 23:30", "2018-02-18T01:30:00Z", "2018-02-18T02:30:00Z");
    once(SAO_PAULO, "2018-06-01 12:00", "2018-06-01T15:00:00Z");
    once(SAO_PAULO, "2018-11-03 23:59", "2018-11-04T02:59:00Z");
    never(SAO_PAULO, "2018-11-04 00:00");
    once(SAO_PAULO, "2018-11-04 01:00", "2018-11-04T03:00:00Z");
    once(SAO_PAULO, "2019-01-15 12:00", "2019-01-15T14:00:00Z");
    twice(SAO_PAULO, "2019-02-16 23:30", "2019-02-17T01:30:00Z", "2019-02-17T02:30:00Z");
    once(SAO_PAULO, "2019-02-17 12:00", "2019-02-17T15:00:00Z");
    // No summer time any more: the night of the old change has its midnight, and December is as June.
    once(SAO_PAULO, "2019-11-03 00:30", "2019-11-03T03:30:00Z");
    once(SAO_PAULO, "2019-12-01 12:00", "2019-12-01T15:00:00Z");
    let lisbon = |local, at| ("Europe/Lisbon", local, at);
    let evening = |local, at| (SAO_PAULO, local, at);
    lasts(evening("2018-12-01 16:00", "2018-12-01T18:00:00Z"), lisbon("2018-12-02 04:00", "2018-12-02T04:00:00Z"), 600);
    lasts(evening("2019-12-01 16:00", "2019-12-01T19:00:00Z"), lisbon("2019-12-02 05:00", "2019-12-02T05:00:00Z"), 600);
}

#[test]
fn madrid_lacks_an_hour_in_march_2014_and_has_one_twice_in_october() {
    const MADRID: &str = "Europe/Madrid";
    once(MADRID, "2014-03-30 01:59", "2014-03-30T00:59:00Z");
    for missing in ["2014-03-30 02:00", "2014-03-30 02:30", "2014-03-30 02:59"] {
        never(MADRID, missing);
    }
    once(MADRID, "2014-03-30 03:00", "2014-03-30T01:00:00Z");
    once(MADRID, "2014-10-26 01:59", "2014-10-25T23:59:00Z");
    twice(MADRID, "2014-10-26 02:00", "2014-10-26T00:00:00Z", "2014-10-26T01:00:00Z");
    twice(MADRID, "2014-10-26 02:30", "2014-10-26T00:30:00Z", "2014-10-26T01:30:00Z");
    once(MADRID, "2014-10-26 03:00", "2014-10-26T02:00:00Z");
    // The night train takes what it takes; the wall shows eight hours both times.
    let night = |local, at| (MADRID, local, at);
    lasts(night("2014-03-29 23:00", "2014-03-29T22:00:00Z"), night("2014-03-30 07:00", "2014-03-30T05:00:00Z"), 7 * 60);
    lasts(night("2014-10-25 23:00", "2014-10-25T21:00:00Z"), night("2014-10-26 07:00", "2014-10-26T06:00:00Z"), 9 * 60);
    // Barcelona's summer time on the days of the first forum.
    once(MADRID, "2014-06-19 09:00", "2014-06-19T07:00:00Z");
}

#[test]
fn istanbul_stays_in_summer_time_since_2016() {
    const ISTANBUL: &str = "Europe/Istanbul";
    // In 2015 an election put the end of summer time off, to 8 November.
    once(ISTANBUL, "2015-10-30 12:00", "2015-10-30T09:00:00Z");
    twice(ISTANBUL, "2015-11-08 03:30", "2015-11-08T00:30:00Z", "2015-11-08T01:30:00Z");
    once(ISTANBUL, "2016-01-15 12:00", "2016-01-15T10:00:00Z");
    never(ISTANBUL, "2016-03-27 03:30");
    once(ISTANBUL, "2016-07-01 12:00", "2016-07-01T09:00:00Z");
    once(ISTANBUL, "2016-10-30 03:30", "2016-10-30T00:30:00Z");
    once(ISTANBUL, "2017-01-15 12:00", "2017-01-15T09:00:00Z");
    lasts(
        (ISTANBUL, "2016-12-01 08:00", "2016-12-01T05:00:00Z"),
        ("Europe/Berlin", "2016-12-01 09:00", "2016-12-01T08:00:00Z"),
        180,
    );
}

#[test]
fn quito_has_one_time_all_year_and_its_islands_another() {
    once("America/Guayaquil", "2015-11-12 09:00", "2015-11-12T14:00:00Z");
    once("America/Guayaquil", "2020-01-22 09:00", "2020-01-22T14:00:00Z");
    once("America/Guayaquil", "2020-07-22 09:00", "2020-07-22T14:00:00Z");
    once("Pacific/Galapagos", "2020-01-22 09:00", "2020-01-22T15:00:00Z");
    lasts(
        ("Europe/Madrid", "2015-11-10 11:50", "2015-11-10T10:50:00Z"),
        ("America/Guayaquil", "2015-11-10 17:20", "2015-11-10T22:20:00Z"),
        11 * 60 + 30,
    );
}

#[test]
fn a_flight_east_over_the_date_line_arrives_before_it_left() {
    // Breakfast in Auckland, dinner of the day before in Honolulu.
    lasts(
        ("Pacific/Auckland", "2019-12-10 09:00", "2019-12-09T20:00:00Z"),
        ("Pacific/Honolulu", "2019-12-09 18:40", "2019-12-10T04:40:00Z"),
        8 * 60 + 40,
    );
    // The same date, and still earlier on the wall.
    lasts(
        ("Australia/Sydney", "2024-01-12 10:00", "2024-01-11T23:00:00Z"),
        ("America/Los_Angeles", "2024-01-12 04:45", "2024-01-12T12:45:00Z"),
        13 * 60 + 45,
    );
}

#[test]
fn a_flight_west_over_the_date_line_loses_a_day() {
    lasts(
        ("Pacific/Honolulu", "2016-09-27 12:30", "2016-09-27T22:30:00Z"),
        ("Asia/Manila", "2016-09-28 17:20", "2016-09-28T09:20:00Z"),
        10 * 60 + 50,
    );
    // An evening in Los Angeles, the morning of the day after the next in Sydney.
    lasts(
        ("America/Los_Angeles", "2024-01-10 22:30", "2024-01-11T06:30:00Z"),
        ("Australia/Sydney", "2024-01-12 08:30", "2024-01-11T21:30:00Z"),
        15 * 60,
    );
}

#[test]
fn samoa_moved_over_the_date_line_and_had_no_30_december() {
    once("Pacific/Apia", "2011-12-29 23:59", "2011-12-30T09:59:00Z");
    for gone in ["2011-12-30 00:00", "2011-12-30 12:00", "2011-12-30 23:59"] {
        never("Pacific/Apia", gone);
    }
    once("Pacific/Apia", "2011-12-31 00:00", "2011-12-30T10:00:00Z");
}

#[test]
fn zones_that_are_no_whole_hours_apart() {
    once("Asia/Kathmandu", "2014-06-19 09:00", "2014-06-19T03:15:00Z");
    once("Asia/Kolkata", "2014-06-19 09:00", "2014-06-19T03:30:00Z");
    once("Pacific/Chatham", "2019-12-10 09:00", "2019-12-09T19:15:00Z");
    lasts(
        ("Asia/Kolkata", "2014-06-19 13:00", "2014-06-19T07:30:00Z"),
        ("Asia/Kathmandu", "2014-06-19 15:00", "2014-06-19T09:15:00Z"),
        105,
    );
}

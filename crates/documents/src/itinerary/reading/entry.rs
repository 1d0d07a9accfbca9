//! One item in words.

use super::{Detail, Entry, StopLine, Teller};
use crate::itinerary::content::*;
use attache_domain::meetings::{MeetingFunction, MeetingKind};
use attache_domain::programme::{AttendanceMode, SessionFunction};
use attache_domain::time::Zoned;
use chrono::Timelike;
use chrono_tz::Tz;

/// The colour of whatever moves somebody, and the kind of a ride on the ground.
pub(super) const TRAVEL: &str = "travel";
pub(super) const TRANSFER: &str = "transfer";

/// From these hours on a meal is lunch, and dinner.
const LUNCH_FROM: u32 = 11;
const DINNER_FROM: u32 = 17;

/// The entry that says everything about an item.
pub(crate) fn entry_of(teller: &Teller<'_>, item: &Item) -> Entry {
    match &item.what {
        What::Leg(leg) => of_leg(teller, item, leg),
        What::Transfer(transfer) => of_transfer(teller, item, transfer),
        What::Stay(stay) => of_stay(teller, item, stay),
        What::Session(session) => of_session(teller, item, session),
        What::Meeting(meeting) => of_meeting(teller, item, meeting),
    }
}

/// The other end of a leg that arrives on another day.
pub(super) fn arrival(teller: &Teller<'_>, item: &Item, leg: &LegContent) -> Entry {
    let words = teller.words;
    let city = teller.end_of(&leg.to, leg.arrives);
    let (time, day) = (teller.time(leg.departs), words.short_date(leg.departs.date()));
    let left =
        words.say_with("departed", &[("city", &teller.end_of(&leg.from, leg.departs)), ("time", &time), ("day", &day)]);
    Entry {
        title: if city.is_empty() { words.say("arrival") } else { words.say_with("arrival-in", &[("city", &city)]) },
        subtitle: words.joined(&[&leg.to.name, &leg.carrier, &left], " · "),
        time: teller.time(leg.arrives),
        timed: true,
        time_notes: teller.home_time(leg.arrives).into_iter().collect(),
        ..blank(teller, item, TRAVEL, ("arrival", words.say("arrival")))
    }
}

/// A night after the first.
pub(super) fn later_night(teller: &Teller<'_>, item: &Item, stay: &StayContent, night: i64) -> Entry {
    let count = (stay.check_out - stay.check_in).num_days();
    Entry {
        title: hotel(teller, stay),
        subtitle: teller.words.count("night-of", &[("night", night), ("count", count)]),
        time: teller.words.say("night"),
        ..blank(teller, item, "lodging", ("stay", teller.words.say("stay")))
    }
}

/// The morning a stay ends.
pub(super) fn check_out(teller: &Teller<'_>, item: &Item, stay: &StayContent) -> Entry {
    Entry {
        title: hotel(teller, stay),
        time: teller.words.say("check-out"),
        ..blank(teller, item, "lodging", ("stay", teller.words.say("stay")))
    }
}

/// The entry, saying its zone when that is not the one its day is headed with.
pub(super) fn with_zone(teller: &Teller<'_>, mut entry: Entry, zone: Tz, headed: Tz) -> Entry {
    // A leg or a ride says the zone of both its ends already; what has no time needs none.
    if zone != headed && entry.timed && entry.stops.is_empty() {
        entry.time_notes.insert(0, teller.city_of(zone));
    }
    entry
}

fn of_leg(teller: &Teller<'_>, item: &Item, leg: &LegContent) -> Entry {
    let words = teller.words;
    let (from, to) = (teller.end_of(&leg.from, leg.departs), teller.end_of(&leg.to, leg.arrives));
    let kind = words.say(&format!("leg-{}", leg.kind.word()));
    let title = if from.is_empty() || to.is_empty() {
        kind.clone()
    } else {
        words.say_with("from-to", &[("from", &from), ("to", &to)])
    };
    let minutes = (leg.arrives.instant() - leg.departs.instant()).num_minutes();
    let duration = words.duration(minutes);
    let day =
        if leg.arrives.date() == leg.departs.date() { String::new() } else { words.short_date(leg.arrives.date()) };
    let details = [
        ("leg-duration", duration),
        ("booking-reference", words.piece(&leg.booking_reference)),
        ("seat", words.piece(&leg.seat)),
    ];
    Entry {
        title,
        subtitle: leg.carrier.clone(),
        time: teller.time(leg.departs),
        timed: true,
        time_notes: teller.home_time(leg.departs).into_iter().collect(),
        stops: vec![
            stop(teller, "departure", &leg.from, leg.departs, String::new()),
            stop(teller, "arrival", &leg.to, leg.arrives, day),
        ],
        details: labelled(teller, details),
        ..blank(teller, item, TRAVEL, (leg.kind.word(), kind))
    }
}

fn of_transfer(teller: &Teller<'_>, item: &Item, transfer: &TransferContent) -> Entry {
    let words = teller.words;
    let kind = words.say("transfer");
    let (from, to) = (transfer.from.name.as_str(), transfer.to.name.as_str());
    let title = if from.is_empty() || to.is_empty() {
        kind.clone()
    } else {
        words.say_with("from-to", &[("from", from), ("to", to)])
    };
    let (starts, ends) = (transfer.starts, transfer.ends);
    let day = if ends.date() == starts.date() { String::new() } else { words.short_date(ends.date()) };
    let driver = words.listed(&[&words.apart(&transfer.driver), &transfer.driver_phone]);
    let details = [
        ("sign", words.apart(&transfer.sign)),
        ("met-by", words.apart(&transfer.greeter)),
        ("vehicle", words.piece(&transfer.vehicle)),
        ("driver", driver),
    ];
    Entry {
        title,
        time: teller.time(starts),
        timed: true,
        time_notes: teller.home_time(starts).into_iter().collect(),
        stops: vec![
            stop(teller, "pick-up", &transfer.from, starts, String::new()),
            stop(teller, "drop-off", &transfer.to, ends, day),
        ],
        details: labelled(teller, details),
        ..blank(teller, item, TRAVEL, (TRANSFER, kind))
    }
}

fn of_stay(teller: &Teller<'_>, item: &Item, stay: &StayContent) -> Entry {
    let words = teller.words;
    let nights = words.count("nights", &[("count", (stay.check_out - stay.check_in).num_days())]);
    let (from, to) = (words.short_date(stay.check_in), words.short_date(stay.check_out));
    let dates = words.say_with("stay-range", &[("from", &from), ("to", &to), ("nights", &nights)]);
    let details = [
        ("stay-dates", dates),
        ("confirmation-number", words.piece(&stay.confirmation)),
        ("room-number", words.piece(&stay.room_number)),
        ("room-type", words.piece(&stay.room_type)),
    ];
    Entry {
        title: hotel(teller, stay),
        subtitle: stay.address.clone(),
        time: words.say("night"),
        details: labelled(teller, details),
        ..blank(teller, item, "lodging", ("stay", words.say("stay")))
    }
}

fn of_session(teller: &Teller<'_>, item: &Item, session: &SessionContent) -> Entry {
    let part = match session.function {
        SessionFunction::Attendee => String::new(),
        function => teller.part(function.word()),
    };
    let words = teller.words;
    let Access { attendance, place, address, link } = access(teller, session);
    let details = [
        ("attendance", attendance),
        ("your-part", part),
        ("address", words.piece(&address)),
        ("dress", words.piece(&session.dress)),
        ("access", words.piece(&session.access)),
        ("languages", words.piece(&session.languages)),
        ("join-at", words.piece(&link)),
    ];
    let kind = words.say("session");
    let entry = Entry {
        title: known(&session.title, &kind).to_owned(),
        subtitle: place,
        details: labelled(teller, details),
        ..blank(teller, item, "programme", ("session", kind))
    };
    timed(teller, entry, session.when)
}

/// How one gets into a session.
#[derive(Default)]
struct Access {
    attendance: String,
    place: String,
    address: String,
    link: String,
}

/// Whoever attends online needs the link and no room; whoever comes to the room needs no link.
fn access(teller: &Teller<'_>, session: &SessionContent) -> Access {
    let words = teller.words;
    let in_the_room = Access {
        place: place(teller, &session.room, &session.place),
        address: session.address.clone(),
        ..Access::default()
    };
    let link = session.link.clone();
    match session.attendance {
        None => in_the_room,
        Some(AttendanceMode::InPerson) => Access { attendance: words.say("attends-in-person"), ..in_the_room },
        Some(AttendanceMode::Hybrid) => Access { attendance: words.say("attends-hybrid"), link, ..in_the_room },
        Some(AttendanceMode::Online) => Access { place: words.say("online"), link, ..Access::default() },
    }
}

fn of_meeting(teller: &Teller<'_>, item: &Item, meeting: &MeetingContent) -> Entry {
    let part = match meeting.function {
        MeetingFunction::Other => String::new(),
        function => teller.part(function.word()),
    };
    let words = teller.words;
    let kind_word = kind_of(meeting);
    let kind = words.say(&format!("meeting-{kind_word}"));
    let with = meeting.counterparts.iter().map(|one| words.apart(&words.listed(&[&one.name, &one.body])));
    let details = [
        ("with", with.collect::<Vec<_>>().join(" · ")),
        ("your-part", part),
        ("address", words.piece(&meeting.address)),
    ];
    let entry = Entry {
        title: known(&meeting.title, &kind).to_owned(),
        subtitle: place(teller, &meeting.room, &meeting.place),
        details: labelled(teller, details),
        objectives: meeting.objectives.lines().map(str::to_owned).filter(|line| !line.is_empty()).collect(),
        objectives_label: words.say("objectives"),
        ..blank(teller, item, "meetings", (kind_word, kind))
    };
    timed(teller, entry, meeting.when)
}

/// What a meeting is called: one over a meal by the meal of its hour.
fn kind_of(meeting: &MeetingContent) -> &'static str {
    match (meeting.kind, meeting.when) {
        (MeetingKind::WorkingMeal, When::Timed { starts, .. }) => match starts.local().hour() {
            ..LUNCH_FROM => "breakfast",
            LUNCH_FROM..DINNER_FROM => "lunch",
            DINNER_FROM.. => "dinner",
        },
        (kind, _) => kind.word(),
    }
}

/// What every entry of an item has. The word of its kind chooses the form of what is said of it.
fn blank(teller: &Teller<'_>, item: &Item, hue: &'static str, (word, kind): (&'static str, String)) -> Entry {
    let (status, mark) = match item.status {
        ItemStatus::Confirmed => ("confirmed", String::new()),
        ItemStatus::Tentative => ("tentative", teller.words.say("status-tentative")),
        ItemStatus::Cancelled => ("cancelled", teller.words.inflected("status-cancelled", ("kind", word), &[])),
    };
    let changed = teller.changes.of(item.id, teller.words);
    Entry { hue, status, mark, changed, kind, kind_word: word, ..Entry::default() }
}

fn timed(teller: &Teller<'_>, entry: Entry, when: When) -> Entry {
    let words = teller.words;
    let When::Timed { starts, ends } = when else {
        return Entry { time: words.say("time-open"), ..entry };
    };
    let other_day = ends.filter(|ends| ends.date() != starts.date());
    let mut time_notes: Vec<String> = match ends {
        None => vec![words.say("end-open")],
        Some(_) => other_day
            .map(|ends| words.say_with("ends-on", &[("day", &words.short_date(ends.date()))]))
            .into_iter()
            .collect(),
    };
    time_notes.extend(teller.home_time(starts));
    Entry {
        time: teller.time(starts),
        timed: true,
        until: ends.map(|ends| teller.time(ends)).unwrap_or_default(),
        time_notes,
        ..entry
    }
}

fn stop(teller: &Teller<'_>, what: &str, stop: &Stop, at: Zoned, day: String) -> StopLine {
    StopLine {
        what: teller.words.say(what),
        time: teller.time(at),
        place: stop.name.clone(),
        zone: teller.zone_of(at, &stop.city),
        day,
    }
}

fn place(teller: &Teller<'_>, room: &str, place: &str) -> String {
    if room.is_empty() || place.is_empty() {
        return teller.words.joined(&[room, place], "");
    }
    teller.words.say_with("room-and-place", &[("room", room), ("place", place)])
}

fn hotel(teller: &Teller<'_>, stay: &StayContent) -> String {
    if stay.hotel.is_empty() { teller.words.say("stay") } else { stay.hotel.clone() }
}

fn labelled<const N: usize>(teller: &Teller<'_>, facts: [(&str, String); N]) -> Vec<Detail> {
    let known = facts.into_iter().filter(|(_, value)| !value.is_empty());
    known.map(|(label, value)| Detail { label: teller.words.say(label), value }).collect()
}

fn known<'a>(text: &'a str, otherwise: &'a str) -> &'a str {
    if text.is_empty() { otherwise } else { text }
}

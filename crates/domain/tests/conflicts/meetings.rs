//! Bilaterals: who speaks and who understands, who serves, what was asked for and what each side answered.

use crate::trip::{Trip, june, wall};
use attache_domain::conflicts::{Found, Level, Now, Rule, Touch, find};
use attache_domain::delegations::{BodyKind, MembershipRole, Person};
use attache_domain::desk::DeskRules;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::programme::Reply;
use attache_domain::rooms::Space;
use attache_domain::service::could_serve;
use chrono_tz::Tz;

const NONE: [&str; 0] = [];

fn at(when: &str) -> attache_domain::time::Zoned {
    wall(when, Tz::Europe__Madrid)
}

fn now(when: &str) -> Now {
    let day = when.split_once(' ').and_then(|(day, _)| day.parse().ok()).expect("a day");
    Now { today: june(day), at: at(when).instant() }
}

/// Two delegations with their heads, who meet in the Hall on the nineteenth from nine to ten. Both agreed.
fn talk() -> Trip {
    let trip = Trip::new().person("Iva").person("Omar");
    let trip = trip.delegation("Sofia", BodyKind::City).joins("Iva", "Sofia", MembershipRole::Head);
    let trip = trip.delegation("Amman", BodyKind::City).joins("Omar", "Amman", MembershipRole::Head);
    let trip = trip.meets("talk", "19 09:00-10:00", "Hall", &[]);
    let trip = side(trip, "Sofia", MeetingSide::Requesting, "Iva");
    side(trip, "Amman", MeetingSide::Receiving, "Omar")
}

fn side(trip: Trip, delegation: &str, side: MeetingSide, head: &str) -> Trip {
    let trip = trip.has::<Party>(&format!("side of {delegation}"), |trip, id| Party {
        id,
        meeting: trip.id("talk"),
        delegation: trip.id(delegation),
        side,
        level: Representation::Head,
        principal: None,
        substitute: None,
        plus: None,
        speaks: String::new(),
        understands: String::new(),
        answer: Reply::Accepted,
        answered_on: None,
        note: String::new(),
    });
    seated(trip, "talk", head, Some(delegation), MeetingFunction::Principal)
}

fn seated(trip: Trip, meeting: &str, person: &str, delegation: Option<&str>, function: MeetingFunction) -> Trip {
    trip.has::<Participant>(&format!("{person} at {meeting}"), |trip, id| Participant {
        id,
        meeting: trip.id(meeting),
        person: trip.id(person),
        delegation: delegation.map(|delegation| trip.id(delegation)),
        side: MeetingSide::Other,
        function,
    })
}

fn speaks(trip: Trip, delegation: &str, speaks: &str, understands: &str) -> Trip {
    trip.with(&format!("side of {delegation}"), |party: &mut Party| {
        (party.speaks, party.understands) = (speaks.to_owned(), understands.to_owned());
    })
}

fn answers(trip: Trip, delegation: &str, answer: Reply) -> Trip {
    trip.with(&format!("side of {delegation}"), |party: &mut Party| party.answer = answer)
}

fn wants(trip: Trip, change: impl FnOnce(&mut Meeting)) -> Trip {
    trip.with("talk", change)
}

/// Somebody who serves meetings, as "task of person".
fn serves(trip: Trip, person: &str, task: StaffTask, pairs: &str) -> Trip {
    trip.person(person).has::<StaffMember>(&format!("task of {person}"), |trip, id| StaffMember {
        id,
        person: trip.id(person),
        task,
        delegation: None,
        pairs: pairs.to_owned(),
        break_minutes: 0,
        most_minutes_per_day: None,
        note: String::new(),
    })
}

/// Leyla interprets at the talk, and at a second and a third meeting of nobody else.
fn three_talks(second: &str, third: &str) -> Trip {
    let trip = serves(talk(), "Leyla", StaffTask::Interpreter, "ar-bg");
    let trip = trip.meets("second", second, "Hall", &[]).meets("third", third, "Hall", &[]);
    ["talk", "second", "third"]
        .into_iter()
        .fold(trip, |trip, meeting| seated(trip, meeting, "Leyla", None, MeetingFunction::Interpreter))
}

fn member(trip: Trip, change: impl FnOnce(&mut StaffMember)) -> Trip {
    trip.with("task of Leyla", change)
}

fn hours(trip: Trip, name: &str, day: Option<u32>, hours: Option<(i64, i64)>) -> Trip {
    trip.has::<StaffHours>(name, |trip, id| StaffHours {
        id,
        staff_member: trip.id("task of Leyla"),
        day: day.map(june),
        starts: hours.map(|(starts, _)| starts * 60),
        ends: hours.map(|(_, ends)| ends * 60),
    })
}

#[test]
fn two_who_understand_each_other_need_nobody() {
    assert_eq!(talk().says(), NONE, "nobody said what they speak");
    let english = speaks(speaks(talk(), "Sofia", "en", ""), "Amman", "en", "ar");
    assert_eq!(english.says(), NONE);
    let each = speaks(speaks(talk(), "Sofia", "bg", "ar, en"), "Amman", "ar", "bg");
    assert_eq!(each.says(), NONE, "each speaks and is followed");
    let half = speaks(talk(), "Sofia", "bg", "");
    assert_eq!(half.says(), NONE, "of the other side nothing is known");
}

#[test]
fn two_who_do_not_need_an_interpreter_between_just_them() {
    let apart = || speaks(speaks(talk(), "Sofia", "bg", "en"), "Amman", "ar", "fr");
    let facts = |trip: &Trip| trip.says_of(Rule::LanguageNotCovered).join("\n");
    let said = facts(&apart());
    assert!(said.starts_with("language_not_covered resolve_before_issue at talk Iva+Omar: talk; what "), "{said}");
    assert!(said.ends_with("; speaker Sofia; listener Amman; languages bg, ar; both yes"), "{said}");
    let waiting = wants(apart(), |meeting| meeting.status = MeetingStatus::Agreed);
    assert_eq!(waiting.says(), NONE, "while it waits nothing is wrong with it");
    let held = wants(apart(), |meeting| meeting.status = MeetingStatus::Held);
    assert_eq!(held.says(), NONE, "what is over cannot be mended");

    let one_way = speaks(apart(), "Amman", "ar", "bg");
    let said = facts(&one_way);
    assert!(said.ends_with("; speaker Amman; listener Sofia; languages ar; both no"), "{said}");

    let with = |pairs: &str, function| {
        let trip = serves(apart(), "Leyla", StaffTask::Interpreter, pairs);
        seated(trip, "talk", "Leyla", None, function).says_of(Rule::LanguageNotCovered).len()
    };
    assert_eq!(with("ar-bg", MeetingFunction::Interpreter), 0);
    assert_eq!(with("ar-en", MeetingFunction::Interpreter), 1, "Sofia follows English, and Amman does not");
    assert_eq!(with("ar-en, bg-fr", MeetingFunction::Interpreter), 0, "each into something the other follows");
    assert_eq!(with("ar-bg", MeetingFunction::Adviser), 1, "who advises does not interpret");
    assert_eq!(with("fr-en", MeetingFunction::Interpreter), 1);
}

#[test]
fn a_delegations_own_interpreter_is_known_by_the_persons_languages() {
    let trip = speaks(speaks(talk(), "Sofia", "bg", ""), "Amman", "ar", "").person("Nadia");
    let trip = seated(trip, "talk", "Nadia", Some("Amman"), MeetingFunction::Interpreter);
    assert_eq!(trip.says_of(Rule::LanguageNotCovered).len(), 1, "nobody said what she speaks");
    let trip = trip.with("Nadia", |person: &mut Person| person.languages = "ar native, bg C1".to_owned());
    assert_eq!(trip.says(), NONE);
}

#[test]
fn interpretation_that_is_asked_for_has_an_interpreter_and_booths() {
    let asked = |interpretation| wants(talk(), |meeting| meeting.interpretation = interpretation);
    assert_eq!(
        asked(Interpretation::Whispered).says(),
        ["interpreter_missing resolve_before_issue at talk Iva+Omar: talk; interpretation whispered"]
    );
    let trip = serves(asked(Interpretation::Simultaneous), "Leyla", StaffTask::Interpreter, "ar-bg");
    let trip = seated(trip, "talk", "Leyla", None, MeetingFunction::Interpreter);
    let booths = "booths_missing resolve_before_issue at Hall Iva+Omar+Leyla: talk; needed";
    assert_eq!(trip.says(), [format!("{booths} 1; has 0")], "whoever speaks what, it takes a booth");
    let trip = speaks(speaks(trip, "Sofia", "bg", ""), "Amman", "ar", "");
    assert_eq!(trip.says(), [format!("{booths} 2; has 0")], "one for each language heard");
    let one_way = speaks(trip.clone(), "Sofia", "bg", "ar");
    assert_eq!(one_way.says(), [format!("{booths} 1; has 0")], "only Amman listens in");
    assert_eq!(trip.with("Hall", |hall: &mut Space| hall.booths = 2).says(), NONE);
    let apart = speaks(speaks(asked(Interpretation::Consecutive), "Sofia", "bg", ""), "Amman", "ar", "");
    let rules: Vec<Rule> = apart.found().iter().map(|one| one.rule).collect();
    assert_eq!(rules, [Rule::LanguageNotCovered], "which says why one is needed");
    let ignored = apart.decides(Rule::LanguageNotCovered, Some(Level::Ignore), None);
    assert_eq!(ignored.says_of(Rule::InterpreterMissing).len(), 1);
}

#[test]
fn what_a_meeting_asks_of_its_room_is_asked_of_it() {
    let trip = wants(talk(), |meeting| meeting.step_free = true);
    let stairs = |hall: &mut Space| hall.step_free = attache_domain::movements::StepFree::No;
    assert_eq!(
        trip.with("Hall", stairs).says(),
        ["space_not_step_free resolve_before_issue at Hall : talk; partly no"]
    );
}

#[test]
fn who_serves_is_in_one_place_at_a_time_and_needs_the_way() {
    let twice = three_talks("19 09:30-10:30", "19 15:00-16:00").with("second", |meeting: &mut Meeting| {
        meeting.space = None;
    });
    assert_eq!(twice.says(), ["person_in_two_places block Leyla: talk > second"]);
    let notes = serves(talk(), "Pere", StaffTask::NoteTaker, "").meets("far", "19 10:05-11:00", "Sky", &[]);
    let notes = seated(notes, "talk", "Pere", None, MeetingFunction::NoteTaker);
    let notes = seated(notes, "far", "Pere", None, MeetingFunction::NoteTaker);
    assert_eq!(
        notes.says(),
        ["transfer_too_short block Pere: talk > far; ends 10:00 +20 drive = 10:20, starts 10:05, 15 short"]
    );
    let late = notes.flies("LH1", "FRA 19 07:00", "BCN 19 09:00", &["Pere"]);
    assert_eq!(late.says_of(Rule::NotYetArrived).len(), 2, "whoever serves must have landed, for either");
}

#[test]
fn who_serves_does_so_in_hours_of_service() {
    let trip = || three_talks("19 12:00-13:00", "20 09:00-10:00");
    assert_eq!(trip().says(), NONE, "without hours always");
    let mornings = || hours(trip(), "mornings", None, Some((9, 12)));
    let second = "staff_outside_hours resolve_before_issue Leyla: second; off no; hours 09:00–12:00";
    assert_eq!(mornings().says(), [second]);
    let split = hours(mornings(), "noon", None, Some((12, 14)));
    assert_eq!(split.says(), NONE, "hours that touch are one");
    let that_day = hours(mornings(), "that day", Some(19), Some((9, 13)));
    assert_eq!(that_day.says(), NONE, "the hours of a day stand before those of every day");
    let day_off = hours(mornings(), "day off", Some(20), None);
    assert_eq!(
        day_off.says(),
        [second, "staff_outside_hours resolve_before_issue Leyla: third; off yes; hours "],
        "a day without minutes is free"
    );
    let one_day = hours(trip(), "one day", Some(19), Some((9, 13)));
    assert_eq!(one_day.says().len(), 1, "who serves on one day does not on another");
    let wished = mornings().with("second", |meeting: &mut Meeting| meeting.status = MeetingStatus::Requested);
    assert_eq!(wished.says(), NONE, "what is only asked for is not served yet");
    let adviser = mornings().with("Leyla at second", |part: &mut Participant| part.function = MeetingFunction::Adviser);
    assert_eq!(adviser.says(), NONE, "who advises does not serve");
}

#[test]
fn hours_past_midnight_are_those_of_the_evening_before() {
    let trip = three_talks("20 00:30-01:30", "20 02:30-03:30");
    let nights = hours(hours(trip, "evening", Some(19), Some((8, 26))), "next", Some(20), Some((8, 18)));
    assert_eq!(nights.says(), ["staff_outside_hours resolve_before_issue Leyla: third; off no; hours 08:00–18:00"]);
}

#[test]
fn who_serves_rests_between_two_meetings() {
    let trip = || three_talks("19 10:20-11:00", "19 11:30-12:00");
    let rests = member(trip(), |one| one.break_minutes = 30);
    assert_eq!(
        rests.says(),
        ["staff_break_too_short warn Leyla: talk > second; ends 10:00 +30 rest = 10:30, starts 10:20, 10 short"],
        "half an hour is enough before the third"
    );
    assert_eq!(member(trip(), |one| one.break_minutes = 20).says(), NONE);
    let overlapping = three_talks("19 09:30-10:00", "19 10:10-11:00");
    let overlapping = member(overlapping, |one| one.break_minutes = 20);
    assert_eq!(overlapping.says_of(Rule::StaffBreakTooShort).len(), 2, "after each of the two that overlap");
}

#[test]
fn who_serves_does_so_for_so_many_minutes_a_day() {
    let trip = three_talks("19 12:00-13:00", "20 09:00-10:00");
    let limited = |most| member(trip.clone(), |one| one.most_minutes_per_day = Some(most));
    assert_eq!(limited(120).says(), NONE);
    assert_eq!(
        limited(119).says(),
        [
            "staff_over_limit resolve_before_issue Leyla: talk > second; what 2014-06-19 interpreter; day 2014-06-19; allowed 119; has 120"
        ]
    );
}

#[test]
fn who_works_for_one_delegation_serves_no_other() {
    let trip = three_talks("19 12:00-13:00", "20 09:00-10:00");
    let sofia: DelegationId = trip.id("Sofia");
    let trip = seated(trip, "third", "Iva", Some("Sofia"), MeetingFunction::Principal);
    assert_eq!(
        member(trip, |one| one.delegation = Some(sofia)).says(),
        ["staff_of_another resolve_before_issue Leyla: second; delegation Sofia"],
        "where Sofia sits is where she works, by its side or by its people"
    );
}

#[test]
fn who_could_serve_breaks_no_rule_by_it() {
    let free = |trip: &Trip, meeting: &str| {
        let plan = &trip.plan;
        let member: &StaffMember = plan.get(trip.id("task of Leyla")).expect("she serves");
        could_serve(plan, member, plan.get::<Meeting>(trip.id(meeting)).expect("a meeting"))
    };
    let trip = || three_talks("19 10:20-11:00", "19 12:00-13:00").meets("fourth", "19 11:10-11:50", "Hall", &[]);
    assert!(free(&trip(), "fourth"));
    assert!(!free(&trip(), "third"), "she is there already");
    assert!(
        !free(&trip().session("talks", "19 11:30-12:00", "Sky").listens("Leyla", "talks"), "fourth"),
        "she is elsewhere"
    );
    assert!(free(&member(trip(), |one| one.break_minutes = 10), "fourth"));
    assert!(!free(&member(trip(), |one| one.break_minutes = 11), "fourth"), "a minute of rest is missing");
    assert!(free(&member(trip(), |one| one.most_minutes_per_day = Some(200)), "fourth"));
    assert!(!free(&member(trip(), |one| one.most_minutes_per_day = Some(199)), "fourth"), "one minute too many");
    assert!(!free(&hours(trip(), "early", None, Some((9, 11))), "fourth"), "she is not on duty");
    let sofia: DelegationId = trip().id("Sofia");
    assert!(!free(&member(trip(), |one| one.delegation = Some(sofia)), "fourth"), "Sofia is not in it");
    let with_sofia = seated(trip(), "fourth", "Iva", Some("Sofia"), MeetingFunction::Principal);
    assert!(free(&member(with_sofia, |one| one.delegation = Some(sofia)), "fourth"));
}

#[test]
fn notes_that_are_wanted_are_taken() {
    let trip = wants(talk(), |meeting| meeting.note_taker = true);
    assert_eq!(trip.says(), ["note_taker_missing warn at talk Iva+Omar: talk"]);
    let trip = serves(trip, "Pere", StaffTask::NoteTaker, "");
    assert_eq!(seated(trip, "talk", "Pere", None, MeetingFunction::NoteTaker).says(), NONE);
}

#[test]
fn an_open_answer_becomes_urgent() {
    let open = |trip| answers(answers(trip, "Amman", Reply::Tentative), "Sofia", Reply::None);
    let level = |trip: &Trip, when: &str| {
        let found = find(&trip.plan, now(when));
        found.iter().find(|one| one.rule == Rule::CounterpartUnconfirmed).map(|one| one.level)
    };
    let trip = open(talk());
    assert_eq!(
        trip.says(),
        ["counterpart_unconfirmed warn at talk Iva+Omar: talk; sides Amman"],
        "the side that asked need not accept"
    );
    assert_eq!(level(&trip, "17 23:00"), Some(Level::Warn));
    assert_eq!(level(&trip, "18 00:00"), Some(Level::ResolveBeforeIssue), "on the day before");
    let waived = trip.clone().waive(Rule::CounterpartUnconfirmed);
    let later = find(&waived.plan, now("18 00:00"));
    assert!(later.iter().all(|one| one.waived.is_none()), "who let it rest early is asked again when it presses");
    assert_eq!(level(&answers(trip.clone(), "Amman", Reply::Accepted), "18 00:00"), None);
    let waiting = wants(trip.clone(), |meeting| meeting.status = MeetingStatus::Agreed);
    assert_eq!(level(&waiting, "18 00:00"), None);

    let desk = trip.has::<DeskRules>("rules", |_, id| DeskRules {
        confirm_days_before: Some(3),
        confirm_by: Some(12 * 60),
        ..DeskRules::open(id, None)
    });
    assert_eq!(level(&desk, "16 11:59"), Some(Level::Warn));
    assert_eq!(level(&desk, "16 12:00"), Some(Level::ResolveBeforeIssue), "the desk wants to know by then");
    let mut found = Found::all(&desk.plan, now("16 09:00"));
    assert!(found.is_due(now("16 12:00")), "the hour of the desk is waited for");
    found.renew(&desk.plan, &Touch::default(), now("16 12:00"));
    assert_eq!(found, Found::all(&desk.plan, now("16 12:00")));
}

#[test]
fn what_a_side_declined_is_not_on() {
    let trip = answers(talk(), "Amman", Reply::Declined);
    assert_eq!(trip.says(), ["declined_still_on resolve_before_issue at talk Iva+Omar: talk; sides Amman"]);
    let off = wants(trip, |meeting| meeting.status = MeetingStatus::Declined);
    assert_eq!(off.says(), NONE);
    let back = answers(talk(), "Sofia", Reply::Declined);
    assert_eq!(back.says_of(Rule::DeclinedStillOn).len(), 1, "who asked may say no as well");
}

#[test]
fn a_meeting_lies_in_one_of_its_windows() {
    let window = |trip: Trip, name: &str, from: &str, to: &str| {
        trip.has::<MeetingWindow>(name, |trip, id| MeetingWindow {
            id,
            meeting: trip.id("talk"),
            starts: at(from),
            ends: at(to),
        })
    };
    let trip = window(talk(), "early", "19 08:00", "19 09:30");
    assert_eq!(trip.says(), ["outside_windows resolve_before_issue at talk Iva+Omar: talk"]);
    let touching = window(trip.clone(), "late", "19 09:30", "19 12:00");
    assert_eq!(touching.says().len(), 1, "whole in one, not in two");
    assert_eq!(window(trip, "exact", "19 09:00", "19 10:00").says(), NONE);
}

#[test]
fn a_meeting_is_where_and_as_long_as_was_wished() {
    let wished = |room: Option<&str>, venue: Option<&str>| {
        let trip = talk();
        let (room, venue) = (room.map(|room| trip.id(room)), venue.map(|venue| trip.id(venue)));
        wants(trip, |meeting| (meeting.wished_space, meeting.wished_venue) = (room, venue))
    };
    let elsewhere = "not_where_wished warn at talk Iva+Omar: talk; wished";
    assert_eq!(wished(Some("Green"), Some("Palau")).says(), [format!("{elsewhere} Green; room Hall")]);
    assert_eq!(wished(None, Some("Torre")).says(), [format!("{elsewhere} Torre; room Hall")]);
    assert_eq!(wished(Some("Hall"), Some("Palau")).says(), NONE);
    let nowhere = wants(wished(Some("Green"), None), |meeting| meeting.space = None);
    assert_eq!(nowhere.says(), NONE, "it has no room yet");

    let short = |minutes| wants(talk(), |meeting| meeting.minutes = Some(minutes)).says();
    assert_eq!(short(61), ["shorter_than_asked warn at talk Iva+Omar: talk; asked 61; takes 60"]);
    assert_eq!(short(60), NONE);
}

#[test]
fn each_side_is_there_at_its_level() {
    let without =
        |trip: Trip| trip.with("Omar at talk", |part: &mut Participant| part.function = MeetingFunction::NoteTaker);
    let missing = |trip: &Trip| -> Vec<String> {
        let said = trip.says_of(Rule::PrincipalNotAtTable);
        said.iter().filter_map(|line| line.split_once("; delegation ")).map(|(_, rest)| rest.to_owned()).collect()
    };
    assert_eq!(missing(&without(talk())), ["Amman; expected Omar; named yes"], "who takes notes is not the principal");
    let any = without(talk()).with("side of Amman", |side: &mut Party| side.level = Representation::Any);
    assert_eq!(missing(&any), ["Amman; expected ; named no"], "nobody sits there for it");

    let trip = talk().person("Rana").joins("Rana", "Amman", MembershipRole::Delegate);
    let rana: PersonId = trip.id("Rana");
    let sends = trip.clone().with("side of Amman", |side: &mut Party| side.principal = Some(rana));
    assert_eq!(missing(&sends), ["Amman; expected Rana; named yes"], "the head came, and another was to");
    let sent = trip.with("Omar at talk", |part: &mut Participant| part.person = rana);
    assert_eq!(missing(&sent), ["Amman; expected Omar; named yes"]);
    let instead = sent.with("side of Amman", |side: &mut Party| side.substitute = Some(rana));
    assert_eq!(missing(&instead), NONE, "she comes in his place");
    let below = instead.says_of(Rule::BelowLevel);
    assert_eq!(below.len(), 1, "and is no head");
    assert!(below[0].ends_with("; delegation Amman; wanted head"), "{below:?}");
    let deputy = instead.with("side of Amman", |side: &mut Party| side.level = Representation::DeputyHead);
    let deputy = deputy.with("side of Amman", |side: &mut Party| side.principal = Some(rana));
    assert_eq!(deputy.says_of(Rule::BelowLevel).len(), 1, "nor an alternate");
    let official = deputy.with("side of Amman", |side: &mut Party| side.level = Representation::SeniorOfficial);
    assert_eq!(official.says(), NONE, "of officials the list says nothing");
}

#[test]
fn a_title_that_is_not_for_everybody_has_another() {
    let trip = |sensitivity, neutral: &str| {
        wants(talk(), |meeting| {
            (meeting.sensitivity, meeting.neutral_title) = (sensitivity, neutral.to_owned());
        })
    };
    assert_eq!(
        trip(Sensitivity::Confidential, " ").says(),
        ["neutral_title_missing warn at talk Iva+Omar: talk; sensitivity confidential"]
    );
    assert_eq!(trip(Sensitivity::Restricted, "Meeting 7").says(), NONE);
    assert_eq!(trip(Sensitivity::Normal, "").says(), NONE);
}

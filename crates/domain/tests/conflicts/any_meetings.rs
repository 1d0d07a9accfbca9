//! Any desk for meetings: what was asked for, sides with their answers and languages, times they may lie in, and those who
//! serve them.

use crate::any_plan::{
    Change, DELEGATIONS, MEETINGS, PEOPLE, SPACES, VENUES, any_of, day, gone, key, one_or_none, span,
};
use attache_domain::delegations::Person;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::programme::Reply;
use proptest::option::of;
use proptest::prelude::*;

pub fn meeting_desk() -> BoxedStrategy<Change> {
    prop_oneof![4 => meeting(), 5 => side(), 1 => window(), 4 => member(), 2 => hours(), 5 => part(), 1 => speaker()]
        .boxed()
}

const LANGUAGES: &[&str] = &["", "ar", "fr", "ar, fr"];

fn meeting() -> BoxedStrategy<Change> {
    let asks = (any_of(Interpretation::ALL), any::<bool>(), of(15..90_i64), any_of(Sensitivity::ALL), any::<bool>());
    let wishes = (of(0..VENUES), of(0..SPACES));
    let statuses = &[MeetingStatus::Requested, MeetingStatus::Agreed, MeetingStatus::Placed, MeetingStatus::Confirmed];
    let placed = (any_of(statuses), of(0..SPACES), of(span()));
    let meeting = (0..MEETINGS, placed, asks, wishes).prop_map(
        |(number, (status, space, span), (interpretation, note_taker, minutes, sensitivity, step_free), wishes)| {
            let (venue, room) = wishes;
            Change::put(Meeting {
                status,
                starts: span.map(|(starts, _)| starts),
                ends: span.map(|(_, ends)| ends).filter(|_| number > 0),
                space: space.map(|space| key(8, space)),
                interpretation,
                note_taker,
                minutes,
                sensitivity,
                step_free,
                wished_venue: venue.map(|venue| key(3, venue)),
                wished_space: room.map(|room| key(8, room)),
                ..Meeting::asked(key(22, number), format!("meeting {number}"), MeetingKind::Bilateral)
            })
        },
    );
    meeting.boxed()
}

fn side() -> BoxedStrategy<Change> {
    let who = (any_of(&[MeetingSide::Requesting, MeetingSide::Receiving]), any_of(Representation::ALL));
    let people = (of(0..PEOPLE), of(0..PEOPLE));
    let words = (any_of(&["", "ar", "fr"]), any_of(LANGUAGES), any_of(Reply::ALL));
    let side = (0..MEETINGS, 0..DELEGATIONS, who, people, words, gone()).prop_map(
        |(meeting, delegation, (side, level), (principal, substitute), (speaks, understands, answer), gone)| {
            let party = Party {
                id: key(40, meeting * DELEGATIONS + delegation),
                meeting: key(22, meeting),
                delegation: key(9, delegation),
                side,
                level,
                principal: principal.map(|person| key(2, person)),
                substitute: substitute.map(|person| key(2, person)),
                plus: None,
                speaks: speaks.to_owned(),
                understands: understands.to_owned(),
                answer,
                answered_on: None,
                note: String::new(),
            };
            one_or_none(party, gone)
        },
    );
    side.boxed()
}

fn window() -> BoxedStrategy<Change> {
    let window = (0..3_u128, 0..MEETINGS, span(), gone()).prop_map(|(number, meeting, (starts, ends), gone)| {
        one_or_none(MeetingWindow { id: key(41, number), meeting: key(22, meeting), starts, ends }, gone)
    });
    window.boxed()
}

/// Those who serve are never taken out: hours refer to them.
fn member() -> BoxedStrategy<Change> {
    let limits = (any_of(&[0, 15, 60]), of(15..200_i64));
    let parts = (0..PEOPLE, any_of(StaffTask::ALL), of(0..DELEGATIONS), any_of(&["", "ar-fr", "ar-en"]), limits);
    let member = parts.prop_map(|(person, task, delegation, pairs, (break_minutes, most_minutes_per_day))| {
        Change::put(StaffMember {
            id: key(42, person * 10 + task as u128),
            person: key(2, person),
            task,
            delegation: delegation.map(|delegation| key(9, delegation)),
            pairs: pairs.to_owned(),
            break_minutes,
            most_minutes_per_day,
            note: String::new(),
        })
    });
    member.boxed()
}

fn hours() -> BoxedStrategy<Change> {
    let parts = (0..4_u128, 0..PEOPLE, any_of(StaffTask::ALL), of(0..6_u64), of((0..1000_i64, 60..1440_i64)), gone());
    let hours = parts.prop_map(|(number, person, task, on, minutes, gone)| {
        let (starts, ends) = minutes.map(|(starts, long)| (starts, starts + long)).unzip();
        let staff_member: StaffMemberId = key(42, person * 10 + task as u128);
        one_or_none(StaffHours { id: key(43, number), staff_member, day: on.map(day), starts, ends }, gone)
    });
    hours.boxed()
}

/// The parts of any plan, with those who take notes and accompany.
fn part() -> BoxedStrategy<Change> {
    let parts = (0..MEETINGS, 0..PEOPLE, of(0..DELEGATIONS), any_of(MeetingFunction::ALL), gone());
    let part = parts.prop_map(|(meeting, person, delegation, function, gone)| {
        let (id, side) = (key(23, meeting * PEOPLE + person), MeetingSide::Requesting);
        let (meeting, person) = (key(22, meeting), key(2, person));
        let delegation = delegation.map(|delegation| key(9, delegation));
        one_or_none(Participant { id, meeting, person, delegation, side, function }, gone)
    });
    part.boxed()
}

fn speaker() -> BoxedStrategy<Change> {
    let person = (0..PEOPLE, any_of(LANGUAGES)).prop_map(|(number, languages)| {
        let person = Person::named(key(2, number), format!("person {number} {languages}"));
        Change::put(Person { languages: languages.to_owned(), ..person })
    });
    person.boxed()
}

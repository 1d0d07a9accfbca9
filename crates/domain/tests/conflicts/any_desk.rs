//! Any room desk: layouts, hours, closures, rules, bookings with everything they may ask for, and calls to sessions.

use crate::any_plan::{
    Change, DELEGATIONS, MEETINGS, PEOPLE, SESSIONS, SPACES, VENUES, any_of, at, day, gone, key, one_or_none, span,
};
use attache_domain::bookings::*;
use attache_domain::desk::*;
use attache_domain::movements::StepFree;
use attache_domain::programme::{Call, Invitation, Reply};
use attache_domain::rooms::*;
use proptest::option::of;
use proptest::prelude::*;

pub fn desk() -> BoxedStrategy<Change> {
    prop_oneof![2 => space(), 2 => layout(), 2 => hours(), 2 => closure(), 2 => rules(), 6 => booking(), 3 => call()]
        .boxed()
}

fn space() -> BoxedStrategy<Change> {
    let kinds = any_of(StepFree::ALL);
    let parts = (0..SPACES, of(0..SPACES), kinds, of(0..20_i64), 0..3_i64, 0..3_i64);
    let space = parts.prop_map(|(number, parent, step_free, capacity, booths, buffers)| {
        let space = Space::new(key(8, number), key(3, 0), format!("room {number}"), 1);
        let parent = parent.filter(|parent| *parent < number).map(|parent| key(8, parent));
        let equipment = if booths > 1 { "Projector, screen" } else { "" }.to_owned();
        let (set_up_minutes, tear_down_minutes) = (buffers * 15, buffers * 10);
        Change::put(Space {
            parent,
            step_free,
            capacity,
            booths,
            equipment,
            set_up_minutes,
            tear_down_minutes,
            ..space
        })
    });
    space.boxed()
}

const LAYOUTS: &[Layout] = &[Layout::Theatre, Layout::Bilateral];

fn layout() -> BoxedStrategy<Change> {
    let parts = (0..SPACES, any_of(LAYOUTS), of(0..10_i64), of(0..60_i64), gone());
    let layout = parts.prop_map(|(space, layout, capacity, set_up_minutes, gone)| {
        let id = key(30, space * 10 + layout as u128);
        let space = key(8, space);
        one_or_none(SpaceLayout { id, space, layout, capacity, set_up_minutes, tear_down_minutes: None }, gone)
    });
    layout.boxed()
}

fn hours() -> BoxedStrategy<Change> {
    let parts = (0..4_u128, any::<bool>(), of(0..6_u64), of((0..1000_i64, 60..1440_i64)), gone());
    let hours = parts.prop_map(|(number, of_venue, on, minutes, gone)| {
        let (venue, space) = (of_venue.then(|| key(3, number % VENUES)), (!of_venue).then(|| key(8, number % SPACES)));
        let (opens, closes) = minutes.map(|(opens, long)| (opens, opens + long)).unzip();
        one_or_none(OpeningHours { id: key(31, number), venue, space, day: on.map(day), opens, closes }, gone)
    });
    hours.boxed()
}

fn closure() -> BoxedStrategy<Change> {
    let closure = (0..3_u128, any::<bool>(), any_of(ClosureKind::ALL), span(), gone()).prop_map(
        |(number, of_venue, kind, (starts, ends), gone)| {
            let venue = of_venue.then(|| key(3, number % VENUES));
            let space = (!of_venue).then(|| key(8, number % SPACES));
            let reason = "cleaning".to_owned();
            one_or_none(Closure { id: key(32, number), venue, space, kind, reason, starts, ends }, gone)
        },
    );
    let leave =
        (0..3_u128, of(0..DELEGATIONS), any_of(BookingPurpose::ALL), gone()).prop_map(|(number, who, what, gone)| {
            let (delegation, purpose) = (who.map(|who| key(9, who)), who.is_none().then_some(what));
            one_or_none(ClosureAllowance { id: key(33, number), closure: key(32, number), delegation, purpose }, gone)
        });
    prop_oneof![2 => closure, 1 => leave].boxed()
}

fn rules() -> BoxedStrategy<Change> {
    let limits = (of(15..240_i64), of((0..700_i64, 60..700_i64)), of(1..3_i64), of(0..60_i64));
    let rules = (of(0..VENUES), any::<bool>(), limits, of((0..2_i64, 0..1440_i64)), gone()).prop_map(
        |(venue, strict, (slot_minutes, hours, quota_per_day, turnover_minutes), confirm, gone)| {
            let (opens, closes) = hours.map(|(opens, long)| (opens, opens + long)).unzip();
            let (confirm_days_before, confirm_by) = confirm.unzip();
            let purposes = if strict { "meeting, other, session" } else { "" }.to_owned();
            let rules = DeskRules {
                id: key(34, venue.map_or(9, |venue| venue)),
                venue: venue.map(|venue| key(3, venue)),
                purposes,
                slot_minutes,
                opens,
                closes,
                quota_per_day,
                non_consecutive: strict,
                tiers: "session, city".to_owned(),
                confirm_days_before,
                confirm_by,
                turnover_minutes,
                quota_per_room: quota_per_day,
            };
            one_or_none(rules, gone)
        },
    );
    rules.boxed()
}

fn booking() -> BoxedStrategy<Change> {
    let asks = (of(any_of(LAYOUTS)), of(0..20_i64), 0..3_i64, any::<bool>(), of(0..60_i64));
    let hold = (any_of(BookingStatus::ALL), of(at()), of(1..3_i64));
    let serves = (of(0..SESSIONS), of(0..MEETINGS), of(0..DELEGATIONS));
    let booking = (0..5_u128, 0..SPACES, span(), asks, hold, serves, gone()).prop_map(
        |(number, space, (starts, ends), asks, (status, hold_expires, hold_rank), (session, meeting, who), gone)| {
            let (layout, headcount, booths, step_free, set_up_minutes) = asks;
            let booking = RoomBooking {
                status,
                session: session.map(|session| key(20, session)),
                meeting: meeting.filter(|_| session.is_none()).map(|meeting| key(22, meeting)),
                delegation: who.map(|who| key(9, who)),
                layout,
                headcount,
                booths,
                step_free,
                set_up_minutes,
                equipment: if step_free { "screen, piano" } else { "" }.to_owned(),
                hold_expires,
                hold_rank,
                ..RoomBooking::new(key(24, number), key(8, space), format!("booking {number}"), starts, ends)
            };
            one_or_none(booking, gone)
        },
    );
    booking.boxed()
}

fn call() -> BoxedStrategy<Change> {
    let parts = (0..SESSIONS, 0..DELEGATIONS, of(0..PEOPLE), any_of(Call::ALL), any_of(Reply::ALL));
    let call = (parts, any::<bool>(), of(0..2_i64), gone()).prop_map(
        |((session, delegation, person, call, reply), principal_only, plus, gone)| {
            let id = key(35, session * 100 + person.map_or(delegation, |person| 10 + person));
            let (delegation, person) = match person {
                Some(person) => (None, Some(key(2, person))),
                None => (Some(key(9, delegation)), None),
            };
            let session = key(20, session);
            let note = String::new();
            one_or_none(
                Invitation {
                    id,
                    session,
                    delegation,
                    person,
                    call,
                    principal_only,
                    plus,
                    reply,
                    replied_on: None,
                    note,
                },
                gone,
            )
        },
    );
    call.boxed()
}

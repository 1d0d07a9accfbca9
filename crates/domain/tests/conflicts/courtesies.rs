//! What is owed to people: who leads, who is met, who is addressed how, who drives them, and what is kept about them.

use crate::trip::{Trip, june};
use attache_domain::bookings::{BookingPurpose, BookingStatus, RoomBooking};
use attache_domain::conflicts::{Level, Rule};
use attache_domain::delegations::{Body, BodyKind, Delegation, DelegationStatus, MembershipRole, Person};
use attache_domain::forum::Forum;
use attache_domain::ids::{Id, RoomBookingId, SensitiveNeedId, SpaceId};
use attache_domain::meetings::{Meeting, MeetingKind};
use attache_domain::movements::{Movement, MovementKind, MovementStatus, StepFree, Vehicle};
use attache_domain::plan::Held;
use attache_domain::programme::{Session, SessionFunction};
use attache_domain::protocol::{NeedBasis, NeedKind, SensitiveNeed};
use attache_domain::rooms::Space;
use attache_domain::travel::{LegKind, Traveller};
use chrono_tz::Tz;
use uuid::Uuid;

const NONE: [&str; 0] = [];

fn pair() -> Trip {
    Trip::mayor().person("aide").joins("aide", "Sofia", MembershipRole::Delegate)
}

#[test]
fn one_head_to_a_delegation() {
    let trip = Trip::mayor().person("other").joins("other", "Sofia", MembershipRole::Head);
    assert_eq!(trip.says(), ["two_heads resolve_before_issue at Sofia mayor+other; heads mayor, other"]);
    let off = trip.with("Sofia", |one: &mut Delegation| one.status = DelegationStatus::Cancelled);
    assert_eq!(off.says(), NONE, "a delegation that does not come owes nobody a head");
}

#[test]
fn heads_are_addressed_as_somebody_confirmed() {
    let trip = Trip::mayor().with("mayor", |one: &mut Person| one.forms_confirmed_by = String::new());
    assert_eq!(trip.says(), ["address_unconfirmed warn mayor"]);
    let two = trip.clone().delegation("Network", BodyKind::Network).joins("mayor", "Network", MembershipRole::Head);
    assert_eq!(two.says(), ["address_unconfirmed warn mayor"], "of two delegations, but one person");
    let asked = trip.with("Sofia", |one: &mut Delegation| one.status = DelegationStatus::Invited);
    assert_eq!(asked.says(), NONE);
    assert_eq!(pair().with("aide", |one: &mut Person| one.forms_confirmed_by = String::new()).says(), NONE);
}

#[test]
fn principals_only() {
    let session = || {
        pair().session("lunch", "19 13:00-14:00", "Hall").with("lunch", |one: &mut Session| one.principals_only = true)
    };
    let alone = session().listens("aide", "lunch");
    assert_eq!(alone.says(), ["principal_missing warn at Sofia aide: lunch"]);
    assert_eq!(alone.clone().listens("mayor", "lunch").says(), NONE, "beside the mayor anybody may come");
    let off = alone.clone().with("lunch", |one: &mut Session| one.cancelled = true);
    assert_eq!(off.says(), NONE);
    let leads = alone.delegation("Network", BodyKind::Network).joins("aide", "Network", MembershipRole::Head);
    assert_eq!(leads.says(), NONE, "the aide leads another delegation and sits there for it");
    let serves = session().person("interpreter").joins("interpreter", "Sofia", MembershipRole::Interpreter);
    assert_eq!(serves.listens("interpreter", "lunch").says(), NONE);
    let moderates = session().attends(
        "aide",
        "lunch",
        SessionFunction::Moderator,
        attache_domain::programme::AttendanceMode::InPerson,
    );
    assert_eq!(moderates.says(), NONE);
    let talk = pair().meets("talk", "19 13:00-14:00", "Hall", &["aide"]);
    assert_eq!(talk.says(), NONE, "a bilateral is not for principals alone");
    let alone = talk.with("talk", |one: &mut Meeting| one.kind = MeetingKind::TeteATete);
    assert_eq!(alone.says(), ["principal_missing warn at Sofia aide: talk"]);
}

#[test]
fn a_head_is_greeted() {
    let trip = |kind, people: &[&str]| {
        let trip = pair().driven("car", kind, "BCN 18 13:25", "Palau 18 14:00", people);
        trip.with("car", |car: &mut Movement| car.greeter = String::new())
    };
    let told = "no_greeter warn at car mayor: car; head mayor";
    assert_eq!(trip(MovementKind::Arrival, &["mayor", "aide"]).says(), [told]);
    assert_eq!(trip(MovementKind::Arrival, &["aide"]).says(), NONE);
    assert_eq!(trip(MovementKind::Departure, &["mayor"]).says(), NONE);
    let off = trip(MovementKind::Arrival, &["mayor"])
        .with("car", |car: &mut Movement| car.status = MovementStatus::Cancelled);
    assert_eq!(off.says(), NONE);
}

#[test]
fn arrivals_are_met() {
    let of = |trip: &Trip| trip.says_of(Rule::NoPickUp);
    let trip = pair().flies("out", "SOF 18 10:10", "BCN 18 12:40", &["mayor", "aide"]);
    assert_eq!(of(&trip), ["no_pick_up warn at out mayor+aide: out"], "once for a leg");
    let head = trip.clone().car("car", "BCN 18 13:25", "Palau 18 14:00", &["mayor"]);
    assert_eq!(of(&head), ["no_pick_up warn at out aide: out"]);
    let both = head.clone().driven("coach", MovementKind::Arrival, "BCN 18 13:45", "Palau 18 14:40", &["aide"]);
    assert_eq!(of(&both), NONE, "one flight, two movements");
    let off = both.clone().with("coach", |coach: &mut Movement| coach.status = MovementStatus::Cancelled);
    assert_eq!(of(&off), ["no_pick_up warn at out aide: out"]);
    let hours = |starts: &str, ends: &str, kind| of(&head.clone().driven("coach", kind, starts, ends, &["aide"]));
    assert_eq!(hours("BCN 18 18:40", "Palau 18 19:20", MovementKind::Arrival), NONE, "within six hours");
    assert_eq!(hours("BCN 18 18:41", "Palau 18 19:20", MovementKind::Arrival).len(), 1);
    assert_eq!(hours("BCN 18 08:00", "Palau 18 22:00", MovementKind::Shuttle), NONE, "the shuttle passes by");
    assert_eq!(hours("BCN 18 08:00", "Palau 18 12:40", MovementKind::Shuttle).len(), 1, "the last one is gone");
    let linked =
        trip.clone().driven("there", MovementKind::Departure, "SOF 18 07:00", "SOF 18 08:00", &["mayor", "aide"]);
    let out = linked.id("out");
    assert_eq!(
        of(&linked.with("there", |one: &mut Movement| one.leg = Some(out))).len(),
        1,
        "the car to the airport at home meets nobody"
    );
}

#[test]
fn arrivals_are_met_before_any_venue_is_entered() {
    let of = |trip: &Trip| trip.says_of(Rule::NoPickUp);
    let trip = pair().flies("out", "SOF 18 10:10", "BCN 18 12:40", &["mayor"]).without_venues();
    assert_eq!(of(&trip), ["no_pick_up warn at out mayor: out"], "its airport stands for the city");
    let country = |host: &mut Body| host.country = "ES".to_owned();
    let girona = pair().flies("out", "SOF 18 10:10", "GRO 18 12:40", &["mayor"]).without_venues();
    assert_eq!(of(&girona.with("Barcelona", country)).len(), 1, "near the airport that serves the host's city");
    let madrid = pair().flies("out", "SOF 18 10:10", "MAD 18 12:40", &["mayor"]).without_venues();
    assert_eq!(of(&madrid.with("Barcelona", country)), NONE);
    let host = |forum: &mut Forum| forum.city = String::new();
    assert_eq!(of(&trip.with("forum", host)), NONE, "nobody knows where the forum is");
}

#[test]
fn who_only_changes_is_not_met() {
    let of = |trip: &Trip| trip.says_of(Rule::NoPickUp);
    let transit = Trip::mayor().flies("out", "SOF 18 10:10", "BCN 18 12:40", &["mayor"]);
    let transit = transit.flies("on", "BCN 18 18:00", "MAD 18 19:15", &["mayor"]);
    assert_eq!(of(&transit), NONE);
    let day_trip = transit.meets("talk", "18 15:00-15:20", "Hall", &["mayor"]);
    assert_eq!(of(&day_trip).len(), 1, "who comes for a talk is met");
    let girona = Trip::mayor().flies("out", "SOF 18 10:10", "GRO 18 12:40", &["mayor"]);
    assert_eq!(of(&girona).len(), 1);
    let train = girona.leg("train", LegKind::Train, "GRO 18 14:00", "BCN 18 15:00", &["mayor"]);
    assert_eq!(of(&train), NONE, "the mayor goes on by train");
    let abroad = Trip::mayor().flies("one", "SOF 18 07:00", "FRA 18 08:30", &["mayor"]);
    assert_eq!(of(&abroad), NONE, "Frankfurt is not the forum's airport");
    let empty = Trip::mayor().flies("out", "SOF 18 10:10", "BCN 18 12:40", &[]);
    assert_eq!(empty.says(), NONE, "a leg without travellers");
}

#[test]
fn vehicles_take_so_many() {
    let trip = |seats| {
        let trip = pair().flies("out", "SOF 18 10:10", "BCN 18 12:40", &["mayor", "aide"]);
        let trip = trip.vehicle("van", seats, StepFree::Unknown, None).car(
            "car",
            "BCN 18 13:25",
            "Palau 18 14:00",
            &["mayor", "aide"],
        );
        let (van, out) = (trip.id("van"), trip.id("out"));
        trip.with("car", |car: &mut Movement| (car.vehicle, car.leg) = (Some(van), Some(out)))
    };
    assert_eq!(trip(2).says(), NONE);
    let seats = "vehicle_overfull resolve_before_issue at car mayor+aide: car; what seats; takes 1; has 2; vehicle van";
    assert_eq!(trip(1).says(), [seats]);
    let travellers: Vec<Traveller> = trip(1).plan.travellers.iter().cloned().collect();
    let mut loaded = trip(1).with("van", |van: &mut Vehicle| van.bags = Some(4));
    for (traveller, bags) in travellers.into_iter().zip([3, 2]) {
        Traveller::table_mut(&mut loaded.plan).put(Traveller { bags: Some(bags), ..traveller });
    }
    let bags = "vehicle_overfull resolve_before_issue at car mayor+aide: car; what bags; takes 4; has 5; vehicle van";
    let mut said = loaded.says();
    said.sort();
    assert_eq!(said, [bags, seats], "two conflicts of one car");
    let said = loaded.clone().with("car", |car: &mut Movement| car.bags = Some(4)).says();
    assert_eq!(said, [seats], "what the office counted wins over the sum");
    let shuttle = loaded.with("car", |car: &mut Movement| car.kind = MovementKind::Shuttle);
    assert_eq!(shuttle.says(), NONE, "who goes to and fro takes everybody");
}

#[test]
fn one_ride_at_a_time() {
    let trip = |second: &str| {
        let trip =
            pair().driver("Joan").vehicle("van", 8, StepFree::Yes, Some("Joan")).vehicle("car", 3, StepFree::Yes, None);
        let trip = trip.driven("one", MovementKind::Transfer, "Arts 19 08:00", "Palau 19 08:30", &["mayor"]);
        let trip = trip.driven("two", MovementKind::Transfer, second, "Palau 19 09:30", &["aide"]);
        let van = trip.id("van");
        trip.with("one", |one: &mut Movement| one.vehicle = Some(van))
            .with("two", |two: &mut Movement| two.vehicle = Some(van))
    };
    assert_eq!(trip("Arts 19 08:30").says(), NONE, "they only touch");
    let told = "vehicle_double_booked block at van mayor+aide: one > two";
    assert_eq!(trip("Arts 19 08:29").says(), [told], "its usual driver has no other trouble");
    let car = trip("Arts 19 08:29");
    let (id, joan) = (car.id("car"), car.id("Joan"));
    let own = car.clone().with("two", |two: &mut Movement| (two.vehicle, two.driver) = (Some(id), Some(joan)));
    assert_eq!(own.says(), ["driver_double_booked block at Joan mayor+aide: one > two"], "by the vehicle and by name");
    let ignored = car.clone().decides(Rule::VehicleDoubleBooked, Some(Level::Ignore), None);
    assert_eq!(ignored.says(), ["driver_double_booked block at Joan mayor+aide: one > two"]);
    let off = car.clone().with("one", |one: &mut Movement| one.status = MovementStatus::Cancelled);
    assert_eq!(off.says(), NONE);
    let call = car.clone().with("one", |one: &mut Movement| one.kind = MovementKind::OnCall);
    assert_eq!(call.says(), [told], "the car at the mayor's disposal drives somebody else");
    let mut mine = call;
    let aboard: Vec<_> = mine.plan.passengers.iter().cloned().collect();
    let mayor = mine.id("mayor");
    aboard
        .into_iter()
        .for_each(|one| mine.plan.passengers.put(attache_domain::movements::Passenger { person: mayor, ..one }));
    assert_eq!(mine.says(), NONE, "and here the mayor");
}

fn need(trip: &mut Trip, key: u128, code: &str, delete_after: u32, audience: &str) {
    let need = SensitiveNeed {
        id: SensitiveNeedId::of(Uuid::from_u128(key)),
        person: trip.id("mayor"),
        kind: NeedKind::Assistance,
        code: code.to_owned(),
        text: String::new(),
        purpose: "Car".to_owned(),
        basis: NeedBasis::ExplicitConsent,
        collected_on: june(1),
        delete_after: june(delete_after),
        audience: audience.to_owned(),
    };
    trip.plan.sensitive_needs.put(need);
}

#[test]
fn a_step_in_the_way() {
    let trip = |step_free, code| {
        let mut trip =
            pair().vehicle("van", 8, step_free, None).car("car", "BCN 18 13:25", "Palau 18 14:00", &["mayor", "aide"]);
        need(&mut trip, 9_000, code, 30, "driver");
        let van = trip.id("van");
        trip.with("car", |car: &mut Movement| car.vehicle = Some(van)).says()
    };
    let told = "vehicle_not_step_free resolve_before_issue at car mayor: car; vehicle van";
    assert_eq!(trip(StepFree::No, "WCHC"), [told]);
    assert_eq!(trip(StepFree::No, "wchs"), [told]);
    assert_eq!(trip(StepFree::No, "WCHR"), NONE, "who needs help over distances climbs a step");
    for other in [StepFree::Yes, StepFree::Partly, StepFree::Unknown] {
        assert_eq!(trip(other, "WCHC"), NONE, "{other:?}");
    }
}

#[test]
fn needs_end_and_have_readers() {
    let kept = |until, audience| {
        let mut trip = Trip::mayor();
        need(&mut trip, 9_000, "VGML", until, audience);
        trip.says()
    };
    assert_eq!(kept(10, "caterer"), NONE, "the last day it may be kept is the day of the check");
    let key = Uuid::from_u128(9_000);
    assert_eq!(
        kept(9, "caterer"),
        [format!("need_past_date resolve_before_issue mayor; what {key}; kind assistance; date 2014-06-09")]
    );
    assert_eq!(kept(10, " "), [format!("need_without_audience warn mayor; what {key}; kind assistance")]);
}

#[test]
fn a_need_that_was_set_aside_hides_no_other() {
    let mut trip = Trip::mayor();
    need(&mut trip, 9_000, "VGML", 9, "caterer");
    let first = attache_domain::conflicts::find(&trip.plan, june(10));
    let [first] = first.as_slice() else { panic!("one need is past its day: {first:?}") };
    need(&mut trip, 9_001, "VGML", 9, "caterer");
    let both = attache_domain::conflicts::find(&trip.plan, june(10));
    let keys: Vec<String> = both.iter().map(|conflict| conflict.key()).collect();
    assert_eq!(both.len(), 2, "the next need is a conflict of its own");
    assert_eq!(keys.iter().filter(|key| **key == first.key()).count(), 1, "and only the first keeps its key");
}

#[test]
fn a_ticket_in_another_name() {
    let mut trip = Trip::mayor().flies("out", "SOF 18 10:10", "BCN 18 12:40", &["mayor"]);
    trip = trip.flies("home", "BCN 18 13:00", "SOF 18 17:00", &["mayor"]);
    let named = |trip: &Trip, name: &str| {
        let mut trip = trip.clone().with("mayor", |one: &mut Person| one.document_name = "IVA POPOVA".to_owned());
        let all: Vec<Traveller> = trip.plan.travellers.iter().cloned().collect();
        all.into_iter().for_each(|one| trip.plan.travellers.put(Traveller { ticket_name: name.to_owned(), ..one }));
        trip.says_of(Rule::TicketNameDiffers)
    };
    assert_eq!(named(&trip, "POPOVA/IVA MRS"), NONE);
    assert_eq!(named(&trip, ""), NONE, "nobody saw the ticket");
    let told =
        "ticket_name_differs resolve_before_issue mayor: out > home; ticket_name PETROVA/IVA; document_name IVA POPOVA";
    assert_eq!(named(&trip, "PETROVA/IVA"), [told], "one booking, one conflict");
}

#[test]
fn more_than_a_delegation_is_entitled_to() {
    let badges = |number| pair().with("Sofia", |one: &mut Delegation| one.badges = Some(number)).says();
    assert_eq!(badges(2), NONE);
    assert_eq!(
        badges(1),
        ["entitlement_exceeded warn at Sofia : what badges; used 2; entitled 1"].map(|one| one.replace(" : ", " ; "))
    );
    let all = pair().sleeps("bed", "Arts", (18, 20), &["aide"]).with("Sofia", |one: &mut Delegation| {
        (one.badges, one.rooms) = (Some(0), Some(0));
    });
    assert_eq!(all.says().len(), 2, "each of them: {:?}", all.says());
    assert_eq!(all.with("Sofia", |one: &mut Delegation| one.status = DelegationStatus::Declined).says(), NONE);
}

#[test]
fn a_part_of_a_room_is_in_the_way_of_the_whole() {
    let trip = |first: &str, second: &str| {
        let trip = Trip::mayor().room("Half", "Palau").room("Other half", "Palau");
        let hall: SpaceId = trip.id("Hall");
        let trip = trip.with("Half", |room: &mut Space| room.parent = Some(hall));
        let trip = trip.with("Other half", |room: &mut Space| room.parent = Some(hall));
        trip.session("one", "19 09:00-10:00", first)
            .session("two", "19 09:59-11:00", second)
            .listens("mayor", "two")
            .says()
    };
    let told = |space: &str| [format!("space_double_booked block at {space} mayor: one > two")];
    assert_eq!(trip("Hall", "Hall"), told("Hall"));
    assert_eq!(trip("Half", "Hall"), told("Hall"));
    assert_eq!(trip("Hall", "Other half"), told("Hall"));
    assert_eq!(trip("Half", "Other half"), NONE);
    let touching = Trip::mayor().session("one", "19 09:00-10:00", "Hall").session("two", "19 10:00-11:00", "Hall");
    assert_eq!(touching.says(), NONE);
}

fn booking(trip: &mut Trip, status: BookingStatus) {
    let at = |when| crate::trip::wall(when, Tz::Europe__Madrid);
    let (id, hall) = (RoomBookingId::of(Uuid::from_u128(9_500)), trip.id("Hall"));
    let booking = RoomBooking::new(id, hall, "Dress rehearsal".to_owned(), at("19 09:30"), at("19 10:30"));
    trip.plan.room_bookings.put(RoomBooking { purpose: BookingPurpose::SetUp, status, ..booking });
}

#[test]
fn a_waiver_ends_when_what_it_set_aside_changes() {
    let trip = Trip::mayor().flies("out", "SOF 18 10:10", "BCN 18 12:40", &["mayor"]);
    let trip = trip.meets("call", "18 13:15-14:00", "Hall", &["mayor"]).waive(Rule::NotYetArrived);
    let waived = |trip: &Trip| trip.says_of(Rule::NotYetArrived)[0].ends_with("; waived");
    assert!(waived(&trip));
    assert!(!trip.found().last().expect("two are found").is_open(), "what is set aside stands last");
    let renamed = trip.clone().with("call", |call: &mut Meeting| call.title = "Courtesy".to_owned());
    assert!(waived(&renamed), "another title is no other case");
    let later = trip.clone().expected("out", "BCN 18 12:41");
    assert!(!waived(&later), "a minute more is");
    assert!(waived(&later.expected("out", "BCN 18 12:40")), "and it comes back with the facts");
}

#[test]
fn a_waiver_of_a_wish_is_none_of_the_meeting() {
    let status = |trip: Trip, status| trip.with("call", |call: &mut Meeting| call.status = status);
    use attache_domain::meetings::MeetingStatus::{Confirmed, Requested};
    let trip = Trip::mayor().flies("out", "SOF 18 10:10", "BCN 18 12:40", &["mayor"]);
    let wish = status(trip.meets("call", "18 13:15-14:00", "Hall", &["mayor"]), Requested).waive(Rule::NotYetArrived);
    assert!(wish.says_of(Rule::NotYetArrived)[0].ends_with("; waived"));
    let firm = status(wish, Confirmed).says_of(Rule::NotYetArrived);
    assert!(firm[0].starts_with("not_yet_arrived block") && !firm[0].ends_with("waived"), "{firm:?}");
    let mut room = Trip::mayor().session("one", "19 09:00-10:00", "Hall");
    booking(&mut room, BookingStatus::Hold);
    let mut held = room.waive(Rule::SpaceDoubleBooked);
    assert!(
        held.says()[0].starts_with("space_double_booked warn") && held.says()[0].ends_with("waived"),
        "{:?}",
        held.says()
    );
    booking(&mut held, BookingStatus::Confirmed);
    assert!(!held.says()[0].ends_with("waived"), "{:?}", held.says());
}

#[test]
fn a_waiver_is_for_those_it_was_given_for() {
    let trip = pair().flies("out", "SOF 18 10:10", "BCN 18 12:40", &["mayor", "aide"]);
    let trip = trip.car("car", "BCN 18 13:25", "Palau 18 14:00", &["mayor"]).waive(Rule::NoPickUp);
    assert!(trip.says_of(Rule::NoPickUp)[0].ends_with("; waived"));
    let neither = trip.with("car", |car: &mut Movement| car.status = MovementStatus::Cancelled);
    assert_eq!(neither.says_of(Rule::NoPickUp), ["no_pick_up warn at out mayor+aide: out"]);
}

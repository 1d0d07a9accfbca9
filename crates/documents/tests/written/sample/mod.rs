//! Itineraries to test with: a vocabulary to write them in, and one rich one. All people are invented.
#![allow(dead_code, reason = "the benchmark and the example use parts of it")]

pub mod everywhere;
pub mod visit;
pub mod zones;

use attache_documents::Wording;
use attache_documents::itinerary::*;
use attache_domain::meetings::{MeetingFunction, MeetingKind};
use attache_domain::profile::ExportProfile;
use attache_domain::programme::{AttendanceMode, SessionFunction};
use attache_domain::time::{Occurrence, Zoned};
use attache_domain::travel::LegKind;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

/// A time on the wall: `at("2014-06-19 12:40", Madrid)`.
pub fn at(text: &str, zone: Tz) -> Zoned {
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a wall-clock time");
    Zoned::on_the_wall(local, zone, Occurrence::Later).expect("a time that exists")
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub fn utc(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

pub fn from_to(starts: &str, ends: &str, zone: Tz) -> When {
    When::Timed { starts: at(starts, zone), ends: Some(at(ends, zone)) }
}

pub fn item(number: u128, what: What) -> Item {
    Item {
        id: Uuid::from_u128(0x0197_0000_0000_7000_8000_0000_0000_0000 + number),
        sequence: 0,
        modified: utc("2014-06-10T08:00:00Z"),
        status: ItemStatus::Confirmed,
        what,
        internal_note: "INTERNAL the car is too small".to_owned(),
        costs: "INTERNAL 1200 EUR".to_owned(),
    }
}

pub fn session(title: &str, when: When) -> SessionContent {
    SessionContent {
        title: title.to_owned(),
        neutral_title: String::new(),
        when,
        attendance: None,
        place: "Palau de Congressos de Catalunya".to_owned(),
        address: String::new(),
        room: "Sala A1".to_owned(),
        function: SessionFunction::Attendee,
        dress: String::new(),
        access: String::new(),
        languages: String::new(),
        link: String::new(),
    }
}

pub fn meeting(title: &str, when: When) -> MeetingContent {
    MeetingContent {
        title: title.to_owned(),
        neutral_title: "Meeting 7".to_owned(),
        kind: MeetingKind::Bilateral,
        when,
        place: "Palau de Congressos de Catalunya".to_owned(),
        address: String::new(),
        room: "Bilateral room 3".to_owned(),
        function: MeetingFunction::Principal,
        counterparts: Vec::new(),
        objectives: String::new(),
    }
}

/// Somebody on the other side of the table.
pub fn across(name: &str, body: &str) -> Counterpart {
    Counterpart { name: name.to_owned(), body: body.to_owned(), ..Counterpart::default() }
}

pub fn flight(carrier: &str, from: (&str, &str, Zoned), to: (&str, &str, Zoned)) -> LegContent {
    LegContent {
        kind: LegKind::Flight,
        carrier: carrier.to_owned(),
        from: Stop { name: from.0.to_owned(), city: from.1.to_owned() },
        to: Stop { name: to.0.to_owned(), city: to.1.to_owned() },
        departs: from.2,
        arrives: to.2,
        booking_reference: String::new(),
        seat: String::new(),
    }
}

pub fn draft(name: &str, zone: Tz, items: Vec<Item>) -> Draft {
    Draft {
        wording: Wording::default(),
        forum: ForumFrame {
            title: "Forum of Mayors on Migration, Mobility and Development".to_owned(),
            city: "Barcelona".to_owned(),
            starts_on: date("2014-06-19"),
            ends_on: date("2014-06-20"),
            zone,
            notice: String::new(),
        },
        person: PersonContent { name: name.to_owned(), ..PersonContent::default() },
        items,
        contacts: Vec::new(),
        issue: Issue {
            edition: Edition::Issue(3),
            exported_at: utc("2014-06-12T16:05:00Z"),
            zone_data: "2025b".to_owned(),
        },
        internal_note: "INTERNAL not for the delegation".to_owned(),
    }
}

pub fn for_delegate(draft: Draft) -> Itinerary {
    draft.for_reader(&ExportProfile::own_delegate())
}

/// A mayor's five days with everything in them: an overnight flight, nights, an open-ended session, a reception past
/// midnight, a cancelled and a tentative item, names in three scripts.
pub fn full() -> Draft {
    let mut draft = draft("Inés Quiroga Ñáñez", Tz::Europe__Madrid, full_items());
    draft.forum.notice =
        "All people in this forum are invented; the frame, the partners and the themes are real.".to_owned();
    draft.person.office = "Mayor".to_owned();
    draft.person.body = "Bogotá".to_owned();
    draft.person.phone = "+57 300 000 0000".to_owned();
    draft.person.home = Some(Home { city: "Bogotá".to_owned(), zone: Tz::America__Bogota });
    draft.contacts = vec![
        contact("Marta Soler i Puig", "Liaison officer, at any hour", "+34 600 000 001", "marta.soler@example.org"),
        contact("Pau Ferrer", "Driver, 19 and 20 June", "+34 600 000 002", ""),
        contact("Duty desk of the forum", "07:00 to 23:00", "+34 930 000 000", "desk@example.org"),
    ];
    draft
}

fn contact(name: &str, role: &str, phone: &str, email: &str) -> Contact {
    Contact {
        name: name.to_owned(),
        role: ContactRole::Said(role.to_owned()),
        phone: phone.to_owned(),
        email: email.to_owned(),
    }
}

fn full_items() -> Vec<Item> {
    let (madrid, bogota) = (Tz::Europe__Madrid, Tz::America__Bogota);
    let mut out = flight(
        "Avianca AV 18",
        ("El Dorado (BOG)", "Bogotá", at("2014-06-17 22:55", bogota)),
        ("El Prat, terminal 1 (BCN)", "Barcelona", at("2014-06-18 15:40", madrid)),
    );
    (out.booking_reference, out.seat) = ("K7RQ2M".to_owned(), "2A".to_owned());
    let mut back = flight(
        "Avianca AV 19",
        ("El Prat, terminal 1 (BCN)", "Barcelona", at("2014-06-21 13:10", madrid)),
        ("El Dorado (BOG)", "Bogotá", at("2014-06-21 16:55", bogota)),
    );
    (back.booking_reference, back.seat) = ("K7RQ2M".to_owned(), "2A".to_owned());
    let mut train = flight(
        "AVE 3192",
        ("Barcelona Sants", "Barcelona", at("2014-06-20 19:00", madrid)),
        ("Madrid Puerta de Atocha", "Madrid", at("2014-06-20 21:45", madrid)),
    );
    train.kind = LegKind::Train;
    let mut items = vec![item(1, What::Leg(out)), item(2, What::Leg(back)), item(3, What::Stay(stay()))];
    items.extend(full_programme());
    items.push(Item { status: ItemStatus::Cancelled, sequence: 2, ..item(11, What::Leg(train)) });
    items
}

fn stay() -> StayContent {
    StayContent {
        hotel: "Hotel Torre Marina".to_owned(),
        address: "Carrer de la Marina 19, 08005 Barcelona".to_owned(),
        check_in: date("2014-06-18"),
        check_out: date("2014-06-21"),
        zone: Tz::Europe__Madrid,
        room_type: "Double for single use".to_owned(),
        room_number: "1204".to_owned(),
        confirmation: "HTM-88213".to_owned(),
    }
}

fn full_programme() -> Vec<Item> {
    let zone = Tz::Europe__Madrid;
    let mut opening = session("Opening of the Forum", from_to("2014-06-19 09:30", "2014-06-19 10:15", zone));
    opening.access = "With badge; doors close at 09:20".to_owned();
    opening.address = "Avinguda Diagonal 661-671, 08028 Barcelona".to_owned();
    let long = "Round table 2: Managing urban diversity and fostering inclusion, participation and equal access to \
                services in cities of origin, transit and destination";
    let mut panel = session(long, from_to("2014-06-19 11:00", "2014-06-19 12:45", zone));
    (panel.function, panel.room) = (SessionFunction::Panellist, "Auditori".to_owned());
    panel.languages = "English, Spanish, French, Arabic".to_owned();
    let mut bilateral =
        meeting("Bilateral with Tunis on returning students", from_to("2014-06-19 13:15", "2014-06-19 13:45", zone));
    bilateral.counterparts = vec![across("سيف الدين المرزوقي", "تونس"), across("Ovidiu Crețu", "Bistrița")];
    bilateral.address = "Avinguda Diagonal 661-671, 08028 Barcelona".to_owned();
    bilateral.objectives =
        "Agree on one exchange of municipal staff in autumn.\nOffer to host the working group in Bogotá.".to_owned();
    let mut aside = meeting("Pull-aside with Athens", from_to("2014-06-19 16:00", "2014-06-19 16:15", zone));
    (aside.kind, aside.room) = (MeetingKind::PullAside, "Foyer".to_owned());
    aside.counterparts = vec![across("Γιώργος Παπαδόπουλος", ""), across("Віталій Коваленко", "")];
    let mut dinner =
        session("Reception given by the Mayor of Barcelona", from_to("2014-06-19 21:30", "2014-06-20 00:30", zone));
    (dinner.room, dinner.place, dinner.dress) =
        (String::new(), "Saló de Cent, Ajuntament de Barcelona".to_owned(), "Business".to_owned());
    let open = When::Timed { starts: at("2014-06-20 10:00", zone), ends: None };
    let mut learning =
        session("Learning session: city data on mobility", from_to("2014-06-20 15:00", "2014-06-20 16:00", zone));
    (learning.attendance, learning.link) =
        (Some(AttendanceMode::Online), "https://learning.example/city-data".to_owned());
    let visit = session("Visit to the reception centre for newcomers", When::Day { date: date("2014-06-20"), zone });
    vec![
        item(4, What::Session(opening)),
        item(5, What::Session(panel)),
        item(6, What::Meeting(bilateral)),
        Item { status: ItemStatus::Tentative, ..item(7, What::Meeting(aside)) },
        item(8, What::Session(dinner)),
        item(9, What::Session(session("Closing plenary: the Call of Barcelona", open))),
        item(10, What::Session(visit)),
        item(12, What::Session(learning)),
    ]
}

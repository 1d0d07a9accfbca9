//! A mayor's visit that has a word of every kind: to be read in each language.

use super::*;
use attache_domain::delegations::AddressGender;
use attache_domain::meetings::MeetingKind;

const LISBON: Tz = Tz::Europe__Lisbon;
const TUNIS: Tz = Tz::Africa__Tunis;

/// Three days in Lisbon of a mayor who comes from Tunis.
pub fn visit(wording: Wording) -> Draft {
    let mut draft = draft("سعاد بن عبد الرحيم", LISBON, items());
    draft.wording = wording;
    draft.forum.title = "Mediterranean Cities Forum".to_owned();
    draft.forum.city = "Lisbon".to_owned();
    (draft.forum.starts_on, draft.forum.ends_on) = (date("2024-04-01"), date("2024-04-02"));
    draft.person.gender = Some(AddressGender::Feminine);
    draft.person.body = "Tunis".to_owned();
    draft.person.phone = "+216 70 000 000".to_owned();
    draft.person.home = Some(Home { city: "Tunis".to_owned(), zone: TUNIS });
    let contact = |name: &str, role| Contact {
        name: name.to_owned(),
        role,
        phone: "+351 910 000 001".to_owned(),
        ..Contact::default()
    };
    draft.contacts =
        vec![contact("Inês Tavares", ContactRole::LiaisonOfficer), contact("Leïla Trabelsi", ContactRole::FocalPoint)];
    draft
}

fn items() -> Vec<Item> {
    let mut flight = flight(
        "Tunisair TU 650",
        ("Tunis-Carthage (TUN)", "Tunis", at("2024-04-01 07:50", TUNIS)),
        ("Humberto Delgado, terminal 1 (LIS)", "Lisbon", at("2024-04-01 10:40", LISBON)),
    );
    (flight.booking_reference, flight.seat) = ("QX7M2P".to_owned(), "3C".to_owned());
    let mut panel = session("The city and its port", from_to("2024-04-02 10:00", "2024-04-02 11:30", LISBON));
    panel.function = SessionFunction::Chair;
    panel.languages = "العربية، English, Português".to_owned();
    let mut bilateral = meeting("Port and harbour", from_to("2024-04-01 16:00", "2024-04-01 16:30", LISBON));
    bilateral.counterparts = vec![across("Duarte Meneses", "Lisbon"), across("Γιώργος Παπαδόπουλος", "Athens")];
    let mut lunch = meeting("", from_to("2024-04-01 13:00", "2024-04-01 14:30", LISBON));
    lunch.kind = MeetingKind::WorkingMeal;
    let mut call = meeting("Call on the Speaker", from_to("2024-04-02 15:00", "2024-04-02 15:20", LISBON));
    call.kind = MeetingKind::CourtesyCall;
    vec![
        item(1, What::Leg(flight)),
        item(2, What::Transfer(transfer())),
        Item { status: ItemStatus::Tentative, ..item(3, What::Meeting(lunch)) },
        item(4, What::Meeting(bilateral)),
        item(
            5,
            What::Stay(StayContent {
                check_in: date("2024-04-01"),
                check_out: date("2024-04-03"),
                zone: LISBON,
                ..stay()
            }),
        ),
        item(6, What::Session(panel)),
        Item { status: ItemStatus::Cancelled, ..item(7, What::Meeting(call)) },
    ]
}

fn transfer() -> TransferContent {
    let stop = |name: &str| Stop { name: name.to_owned(), city: "Lisbon".to_owned() };
    TransferContent {
        from: stop("Humberto Delgado, terminal 1 (LIS)"),
        to: stop("Hotel Torre Marina"),
        starts: at("2024-04-01 11:15", LISBON),
        ends: at("2024-04-01 11:50", LISBON),
        sign: "تونس · TUNIS".to_owned(),
        greeter: "Inês Tavares".to_owned(),
        vehicle: "Van 4, 12-AB-34".to_owned(),
        driver: "Rui Costa".to_owned(),
        driver_phone: "+351 910 000 002".to_owned(),
    }
}

/// Somebody with sixty items in ten days: rides to flights and from them, meetings at all hours, long titles.
pub fn sixty(wording: Wording) -> Draft {
    let mut all = Vec::new();
    let mut number = 0;
    let mut add = |what| {
        number += 1;
        all.push(item(number, what));
    };
    for day in 1..=10 {
        let moment = |time: &str| at(&format!("2024-04-{day:02} {time}"), LISBON);
        let stop = |name: &str| Stop { name: name.to_owned(), city: "Lisbon".to_owned() };
        let ride = |from: &str, to: &str, starts: &str, ends: &str| TransferContent {
            from: stop(from),
            to: stop(to),
            starts: moment(starts),
            ends: moment(ends),
            ..transfer()
        };
        add(What::Transfer(ride("Hotel Torre Marina", "Humberto Delgado (LIS)", "06:00", "06:30")));
        add(What::Leg(flight(
            "TAP TP 1934",
            ("Humberto Delgado (LIS)", "Lisbon", moment("08:00")),
            ("Francisco Sá Carneiro (OPO)", "Porto", moment("09:00")),
        )));
        add(What::Transfer(ride("Francisco Sá Carneiro (OPO)", "Alfândega do Porto", "09:20", "09:50")));
        let long = "Round table on managing urban diversity and fostering inclusion, participation and equal access to \
                    services in cities of origin, transit and destination";
        add(What::Session(session(long, When::Timed { starts: moment("10:00"), ends: Some(moment("11:30")) })));
        let mut talk =
            meeting("Port and harbour", When::Timed { starts: moment("12:00"), ends: Some(moment("12:30")) });
        talk.counterparts = vec![across("Duarte Meneses", "Lisbon"), across("سيف الدين المرزوقي", "تونس")];
        talk.objectives = "Agree on one exchange of municipal staff in autumn.".to_owned();
        add(What::Meeting(talk));
        add(What::Session(session("Dinner", When::Timed { starts: moment("20:00"), ends: None })));
    }
    let mut draft = draft("María de las Mercedes Fernández-Villaverde y Roca de Togores", LISBON, all);
    draft.wording = wording;
    (draft.forum.starts_on, draft.forum.ends_on) = (date("2024-04-01"), date("2024-04-10"));
    draft.person.home = Some(Home { city: "Tunis".to_owned(), zone: TUNIS });
    draft
}

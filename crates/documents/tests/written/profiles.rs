//! Every field carries a marker; a marker appears in a document exactly when the profile lists the field.

use crate::sample::*;
use attache_documents::calendar::itinerary_calendar;
use attache_documents::itinerary::*;
use attache_domain::profile::{Audience, ExportProfile, Field};
use attache_domain::programme::{AttendanceMode, SessionFunction};
use chrono_tz::Tz;

/// Where each field is, and what marks it.
const MARKED: [(Field, &str); 36] = [
    (Field::Name, "MARKname"),
    (Field::Notice, "MARKnotice"),
    (Field::Office, "MARKoffice"),
    (Field::Body, "MARKbody"),
    (Field::Phone, "MARKphone"),
    (Field::Email, "MARKemail"),
    (Field::Home, "MARKhome"),
    (Field::ItemTitle, "MARKtitle"),
    (Field::NeutralTitle, "MARKneutral"),
    (Field::Times, "12:34"),
    (Field::Place, "MARKplace"),
    (Field::Place, "MARKstreet"),
    (Field::Place, "In the room or online"),
    (Field::Room, "MARKroom"),
    (Field::Function, "Moderator"),
    (Field::Dress, "MARKdress"),
    (Field::Access, "MARKaccess"),
    (Field::Languages, "MARKlanguages"),
    (Field::OnlineLink, "MARKlink"),
    (Field::Carrier, "MARKcarrier"),
    (Field::BookingReference, "MARKreference"),
    (Field::Seat, "MARKseat"),
    (Field::Place, "MARKplace kerb"),
    (Field::MeetingPoint, "MARKsign"),
    (Field::MeetingPoint, "MARKgreeter"),
    (Field::Vehicle, "MARKvehicle"),
    (Field::Driver, "MARKdriver"),
    (Field::Driver, "MARKtelephone"),
    (Field::HotelName, "MARKhotel"),
    (Field::RoomType, "MARKbedroom"),
    (Field::RoomNumber, "MARKdoor"),
    (Field::ConfirmationNumber, "MARKconfirmation"),
    (Field::Contacts, "MARKcontact"),
    (Field::CounterpartNames, "MARKcounterpart"),
    (Field::CounterpartNames, "MARKtheir body"),
    (Field::Objectives, "MARKobjective"),
];

/// Fields no itinerary has, or that have no text of their own. The story `leaks` looks for them in the other documents.
const SILENT: [Field; 29] = [
    Field::HeadName,
    Field::FamilyName,
    Field::Pronunciation,
    Field::DietaryCount,
    Field::AssistanceCode,
    Field::SessionTitle,
    Field::Bilateral,
    Field::TalkingPoints,
    Field::Background,
    Field::Commitments,
    Field::TravelTimes,
    Field::Headcount,
    Field::Precedence,
    Field::SetUp,
    Field::Biography,
    Field::CityFacts,
    Field::Conflict,
    Field::ArrivalDay,
    Field::Payer,
    Field::RoomRequests,
    Field::TravelDocument,
    Field::BirthDate,
    Field::Dietary,
    Field::Assistance,
    Field::Medical,
    Field::SecurityNote,
    Field::StayDates,
    Field::Costs,
    Field::InternalNote,
];

fn marked() -> Draft {
    let zone = Tz::Europe__Madrid;
    let text = str::to_owned;
    let stop = |time| ("MARKplace stop", "MARKplace city", at(time, zone));
    let mut leg = flight("MARKcarrier", stop("2014-06-19 12:34"), stop("2014-06-19 14:00"));
    (leg.booking_reference, leg.seat) = (text("MARKreference"), text("MARKseat"));
    let mut open = session("MARKtitle session", from_to("2014-06-19 15:00", "2014-06-19 16:00", zone));
    (open.neutral_title, open.place, open.room) = (text("MARKneutral"), text("MARKplace"), text("MARKroom"));
    (open.attendance, open.address) = (Some(AttendanceMode::Hybrid), text("MARKstreet"));
    open.function = SessionFunction::Moderator;
    (open.dress, open.access) = (text("MARKdress"), text("MARKaccess"));
    (open.languages, open.link) = (text("MARKlanguages"), text("MARKlink"));
    let mut talk = meeting("MARKtitle meeting", from_to("2014-06-19 17:00", "2014-06-19 18:00", zone));
    (talk.neutral_title, talk.place, talk.room) = (text("MARKneutral"), text("MARKplace"), text("MARKroom"));
    talk.address = text("MARKstreet");
    talk.counterparts =
        vec![Counterpart { transcription: text("MARKlatin"), ..across("MARKcounterpart", "MARKtheir body") }];
    talk.objectives = text("MARKobjective");
    let transfer = TransferContent {
        from: Stop { name: text("MARKplace kerb"), city: text("MARKplace city") },
        to: Stop { name: text("MARKplace door"), city: text("MARKplace city") },
        starts: at("2014-06-19 14:25", zone),
        ends: at("2014-06-19 14:55", zone),
        sign: text("MARKsign"),
        greeter: text("MARKgreeter"),
        vehicle: text("MARKvehicle"),
        driver: text("MARKdriver"),
        driver_phone: text("MARKtelephone"),
    };
    let stay = StayContent {
        hotel: text("MARKhotel"),
        address: text("MARKhotel address"),
        check_in: date("2014-06-19"),
        check_out: date("2014-06-20"),
        zone,
        room_type: text("MARKbedroom"),
        room_number: text("MARKdoor"),
        confirmation: text("MARKconfirmation"),
    };
    let whats = [What::Leg(leg), What::Transfer(transfer), What::Session(open), What::Meeting(talk), What::Stay(stay)];
    let mut draft = draft("MARKname", zone, (1..).zip(whats).map(|(number, what)| item(number, what)).collect());
    (draft.forum.title, draft.forum.city, draft.forum.notice) =
        (text("FRAMEtitle"), text("FRAMEcity"), text("MARKnotice"));
    let person = &mut draft.person;
    person.transcription = text("MARKlatin");
    (person.office, person.body, person.phone, person.email) =
        (text("MARKoffice"), text("MARKbody"), text("MARKphone"), text("MARKemail"));
    person.home = Some(Home { city: text("MARKhome"), zone: Tz::America__Bogota });
    draft.contacts = vec![Contact {
        name: text("MARKcontact"),
        role: ContactRole::Said(text("MARKcontact")),
        phone: text("MARKcontact"),
        email: text("MARKcontact"),
    }];
    draft
}

/// Everything a reader of any format sees.
fn everything(profile: &ExportProfile) -> String {
    let itinerary = marked().for_reader(profile);
    let calendar = itinerary_calendar(&itinerary).expect("ids differ").replace("\r\n ", "");
    let table = itineraries_table(&[&itinerary], itinerary.content().wording).to_csv(false);
    [itinerary_text(&itinerary), calendar, itinerary_html(&itinerary), table].concat()
}

/// Everything that passes the gate, whether or not a format shows it.
fn behind_the_gate(profile: &ExportProfile) -> String {
    everything(profile) + &format!("{:?}", marked().for_reader(profile).content())
}

#[test]
fn every_field_is_marked_or_known_to_be_silent() {
    for field in Field::ALL {
        assert!(SILENT.contains(field) || MARKED.iter().any(|(marked, _)| marked == field), "{field:?} is not tested");
    }
}

#[test]
fn an_empty_profile_lets_no_marker_through() {
    for audience in Audience::ALL {
        let seen = behind_the_gate(&ExportProfile::nothing_for(*audience));
        assert!(
            !seen.contains("MARK") && !seen.contains("12:34") && !seen.contains("INTERNAL"),
            "{audience:?}:\n{seen}"
        );
    }
}

#[test]
fn each_field_appears_exactly_when_it_is_listed() {
    // Titles stand in for each other, and without times there is nothing on the timeline.
    let whole = ExportProfile::own_delegate();
    for (field, marker) in MARKED {
        let with = everything(&whole.clone().with(&[field]));
        let without = behind_the_gate(&whole.clone().without(field));
        assert_eq!(with.contains(marker), field != Field::NeutralTitle, "{field:?} is listed");
        assert!(!without.contains(marker), "{field:?} is not listed");
    }
}

#[test]
fn a_neutral_title_stands_in_for_a_title_that_is_withheld() {
    let driver = ExportProfile::nothing_for(Audience::Driver).with(&[Field::Times, Field::Place, Field::NeutralTitle]);
    let seen = everything(&driver);
    assert!(seen.contains("MARKneutral") && !seen.contains("MARKtitle"));
}

#[test]
fn the_office_s_own_words_reach_no_delegate() {
    assert!(!everything(&ExportProfile::own_delegate()).contains("INTERNAL"));
}

#[test]
fn a_transcription_goes_where_its_name_goes() {
    let own = ExportProfile::own_delegate();
    assert!(behind_the_gate(&own.clone().without(Field::Name)).contains("MARKlatin"), "the counterpart's");
    assert!(behind_the_gate(&own.clone().without(Field::CounterpartNames)).contains("MARKlatin"), "the person's own");
    let neither = own.without(Field::Name).without(Field::CounterpartNames);
    assert!(!behind_the_gate(&neither).contains("MARKlatin"));
}

#[test]
fn the_frame_of_the_forum_is_public() {
    for audience in Audience::ALL {
        let seen = everything(&ExportProfile::nothing_for(*audience));
        assert!(seen.contains("FRAMEtitle") && seen.contains("FRAMEcity"), "{audience:?}:\n{seen}");
    }
}

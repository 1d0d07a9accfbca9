//! An itinerary with one text wherever a text can stand.

use super::*;

/// An itinerary with the same text in every field that takes text.
pub fn with_text_everywhere(text: &str) -> Draft {
    let mut draft = full();
    let put = |field: &mut String| *field = text.to_owned();
    [&mut draft.forum.title, &mut draft.forum.city, &mut draft.forum.notice].into_iter().for_each(put);
    let person = &mut draft.person;
    [&mut person.name, &mut person.office, &mut person.body, &mut person.phone, &mut person.email]
        .into_iter()
        .for_each(put);
    for contact in &mut draft.contacts {
        let mut role = String::new();
        [&mut contact.name, &mut role, &mut contact.phone, &mut contact.email].into_iter().for_each(put);
        contact.role = ContactRole::Said(role);
    }
    for item in &mut draft.items {
        match &mut item.what {
            What::Leg(leg) => {
                [&mut leg.carrier, &mut leg.from.name, &mut leg.from.city, &mut leg.to.name, &mut leg.to.city]
                    .into_iter()
                    .chain([&mut leg.booking_reference, &mut leg.seat])
                    .for_each(put)
            }
            What::Transfer(transfer) => {
                [&mut transfer.from.name, &mut transfer.from.city, &mut transfer.to.name, &mut transfer.to.city]
                    .into_iter()
                    .chain([&mut transfer.sign, &mut transfer.greeter, &mut transfer.vehicle, &mut transfer.driver])
                    .chain([&mut transfer.driver_phone])
                    .for_each(put)
            }
            What::Stay(stay) => {
                [&mut stay.hotel, &mut stay.address, &mut stay.room_type, &mut stay.room_number, &mut stay.confirmation]
                    .into_iter()
                    .for_each(put)
            }
            What::Session(session) => [&mut session.title, &mut session.place, &mut session.address, &mut session.room]
                .into_iter()
                .chain([&mut session.dress, &mut session.access, &mut session.languages, &mut session.link])
                .for_each(put),
            What::Meeting(meeting) => {
                [&mut meeting.title, &mut meeting.place, &mut meeting.address, &mut meeting.room]
                    .into_iter()
                    .chain([&mut meeting.objectives])
                    .for_each(put);
                meeting.counterparts = vec![across(text, text)];
            }
        }
    }
    draft
}

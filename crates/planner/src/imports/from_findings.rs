//! Bookings, calendar entries and cards as rows of the staging list.

use super::countries;
use super::drafts::*;
use attache_domain::lodging::StayStatus;
use attache_domain::position::Position;
use attache_domain::programme::SessionFunction;
use attache_domain::travel::{LegKind, LegStatus, PlaceKind};
use attache_imports::{
    Contact, Event, Finding, FoundPerson, FoundPlace, FoundStatus, FoundTime, FoundWhen, Lodging, Trip, TripKind,
};

/// All findings of a file, numbered in its order.
pub fn drafts(findings: &[Finding]) -> Vec<DraftRow> {
    let row = |(number, finding)| DraftRow { number, draft: draft(finding), problems: Vec::new() };
    (1..).zip(findings).map(row).collect()
}

fn draft(finding: &Finding) -> Draft {
    match finding {
        Finding::Trip(trip) => Draft::Leg(Box::new(leg(trip))),
        Finding::Lodging(lodging) => Draft::Stay(Box::new(stay(lodging))),
        Finding::Event(event) => Draft::Session(Box::new(session(event))),
        Finding::Contact(contact) => Draft::Person(Box::new(person(contact))),
    }
}

fn leg(trip: &Trip) -> LegDraft {
    let kind = match trip.kind {
        TripKind::Flight => LegKind::Flight,
        TripKind::Train => LegKind::Train,
        TripKind::Bus | TripKind::Taxi | TripKind::RentalCar => LegKind::Road,
        TripKind::Boat => LegKind::Ferry,
    };
    let stop = match trip.kind {
        TripKind::Flight => PlaceKind::Airport,
        TripKind::Train | TripKind::Bus => PlaceKind::Station,
        TripKind::Boat => PlaceKind::Port,
        TripKind::Taxi | TripKind::RentalCar => PlaceKind::Site,
    };
    let seat = [&trip.coach, &trip.seat].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" / ");
    LegDraft {
        kind: Some(kind),
        carrier: trip.carrier.iata.clone().or_else(|| trip.carrier.name.clone()),
        number: number(trip),
        from: place(&trip.from, stop),
        to: place(&trip.to, stop),
        departs: trip.departs.as_ref().and_then(told),
        arrives: trip.arrives.as_ref().and_then(told),
        arrival_time: None,
        departure_terminal: trip.terminal.clone().or_else(|| trip.platform.clone()),
        arrival_terminal: trip.arrival_terminal.clone().or_else(|| trip.arrival_platform.clone()),
        status: leg_status(trip.status),
        booking: trip.reference.clone(),
        note: trip.vehicle.clone(),
        travellers: trip.travellers.iter().map(found_person).collect(),
        seat: Some(seat),
        ticket_number: trip.ticket_number.clone(),
        is_ticketed: trip.kind == TripKind::Flight,
    }
}

/// A train is known by what it is and its number: "TGV 5186".
fn number(trip: &Trip) -> Option<String> {
    match (&trip.line, &trip.number) {
        (Some(line), Some(number)) => Some(format!("{line} {number}")),
        (line, number) => number.clone().or_else(|| line.clone()),
    }
}

fn leg_status(status: Option<FoundStatus>) -> Option<LegStatus> {
    Some(match status? {
        FoundStatus::Confirmed => LegStatus::Confirmed,
        FoundStatus::Tentative | FoundStatus::Pending | FoundStatus::Hold => LegStatus::Planned,
        FoundStatus::Cancelled => LegStatus::Cancelled,
    })
}

fn stay(lodging: &Lodging) -> StayDraft {
    let status = lodging.status.map(|status| match status {
        FoundStatus::Confirmed => StayStatus::Confirmed,
        FoundStatus::Tentative | FoundStatus::Pending => StayStatus::Requested,
        FoundStatus::Hold => StayStatus::Held,
        FoundStatus::Cancelled => StayStatus::Cancelled,
    });
    StayDraft {
        reference: None,
        hotel: place(&lodging.hotel, PlaceKind::Hotel),
        check_in: lodging.check_in.as_ref().map(FoundWhen::day),
        check_out: lodging.check_out.as_ref().map(FoundWhen::day),
        told: lodging.check_in.as_ref().and_then(told),
        room_type: lodging.room.clone(),
        room_number: None,
        confirmation: lodging.reference.clone(),
        status,
        note: None,
        guests: lodging.guests.iter().map(found_person).collect(),
    }
}

fn session(event: &Event) -> SessionDraft {
    let attends = |person: &FoundPerson| (found_person(person), SessionFunction::Attendee);
    SessionDraft {
        title: event.title.clone().unwrap_or_default(),
        date: event.start.as_ref().map(FoundWhen::day),
        starts: event.start.as_ref().and_then(told),
        // The end of a whole day says nothing about when it ends.
        ends: event.start.as_ref().and_then(told).and(event.end.as_ref().and_then(told)),
        venue: Some(place(&event.place, PlaceKind::Venue)).filter(|place| !place.name.is_empty()),
        note: event.description.clone(),
        cancelled: event.status.map(|status| status == FoundStatus::Cancelled),
        people: event.participants.iter().map(attends).collect(),
        ..SessionDraft::default()
    }
}

fn person(contact: &Contact) -> PersonDraft {
    let first = |list: &[attache_imports::Reach]| list.first().map(|reach| reach.value.clone());
    let country = contact.addresses.iter().find_map(|address| address.country.as_deref()).and_then(countries::code);
    let body = contact.organisation.first().filter(|name| !name.trim().is_empty());
    PersonDraft {
        name: contact.display.clone(),
        given_name: contact.given.clone(),
        family_name: contact.family.clone(),
        titles: contact.prefix.clone(),
        post_nominals: contact.suffix.clone(),
        languages: (!contact.languages.is_empty()).then(|| contact.languages.join("; ")),
        phone: first(&contact.phones),
        email: first(&contact.emails),
        note: contact.note.clone(),
        office: contact.title.clone(),
        function: contact.role.clone(),
        body: body.map(|name| BodyDraft { name: name.clone(), country: country.unwrap_or_default().to_owned() }),
        ..PersonDraft::default()
    }
}

fn found_person(found: &FoundPerson) -> PersonDraft {
    PersonDraft {
        given_name: found.given.clone(),
        family_name: found.family.clone(),
        email: found.email.clone(),
        ..PersonDraft::named(found.name.clone())
    }
}

fn place(found: &FoundPlace, kind: PlaceKind) -> PlaceDraft {
    let position = found.latitude.zip(found.longitude).and_then(|(north, east)| Position::of_degrees(north, east));
    let country = found.country.as_deref().and_then(countries::code).unwrap_or_default();
    let address = [&found.street, &found.postal_code, &found.city].into_iter().flatten();
    PlaceDraft {
        kind: Some(kind),
        name: found.name.clone().or_else(|| found.city.clone()).unwrap_or_default(),
        code: found.iata.clone().unwrap_or_default(),
        city: found.city.clone().unwrap_or_default(),
        country: country.to_owned(),
        address: if found.street.is_some() { address.cloned().collect::<Vec<_>>().join(", ") } else { String::new() },
        position,
    }
}

/// A time of day; a whole day has none.
fn told(when: &FoundWhen) -> Option<ToldTime> {
    let FoundTime { local, zone, offset_minutes, utc } = when.time()?;
    let on = match (zone.as_deref().and_then(|zone| zone.parse().ok()), offset_minutes) {
        _ if *utc => Wall::Utc,
        (Some(zone), _) => Wall::Zone(zone),
        (None, Some(minutes)) => Wall::Offset(*minutes),
        (None, None) => Wall::Unsaid,
    };
    Some(ToldTime { local: *local, on })
}

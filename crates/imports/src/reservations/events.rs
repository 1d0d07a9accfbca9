//! Nights in hotels, events, tables in restaurants and visits.

use crate::{Event, FoundWhen, Lodging, Repair, Source, repair::Notes, reservations::node::Node, when};

pub(super) fn lodging(booking: Node<'_>, source: Source, notes: &mut Notes) -> Lodging {
    let entry = source.entry;
    let lodging = Lodging {
        hotel: booking.place(&["reservationFor"]),
        check_in: booking.when(&["checkinTime", "checkinDate", "checkInTime", "checkInDate"], entry, notes),
        check_out: booking.when(&["checkoutTime", "checkoutDate", "checkOutTime", "checkOutDate"], entry, notes),
        reference: booking.text(&["reservationNumber", "reservationId", "confirmationNumber"]),
        guests: booking.people(&["underName"]),
        room: booking.text(&["lodgingUnitDescription", "lodgingUnitType"]),
        status: booking.status("reservationStatus"),
        source,
    };
    tell_order(lodging.check_in.as_ref(), lodging.check_out.as_ref(), entry, notes);
    lodging
}

/// An event, or a booking for one; a table in a restaurant and a visit are events too. None: something else.
pub(super) fn event(node: Node<'_>, source: Source, notes: &mut Notes) -> Option<Event> {
    let entry = source.entry;
    let event = if node.is("EventReservation") {
        booked(node, source, notes)
    } else if node.is("FoodEstablishmentReservation") {
        Event {
            start: node.when(&["startTime"], entry, notes),
            end: node.when(&["endTime"], entry, notes),
            ..at_place(node, "reservationFor", source)
        }
    } else if node.is("TouristAttractionVisit") {
        Event {
            start: node.when(&["arrivalTime"], entry, notes),
            end: node.when(&["departureTime"], entry, notes),
            ..at_place(node, "touristAttraction", source)
        }
    } else if node.has_type_ending("Event") || node.is("Festival") || node.is("Hackathon") {
        plain(node, source, notes)
    } else {
        return None;
    };
    tell_order(event.start.as_ref(), event.end.as_ref(), entry, notes);
    Some(event)
}

fn plain(node: Node<'_>, source: Source, notes: &mut Notes) -> Event {
    let entry = source.entry;
    Event {
        title: node.text(&["name"]),
        start: node.when(&["startDate"], entry, notes),
        end: node.when(&["endDate"], entry, notes).map(after_last_day),
        place: node.place(&["location"]),
        description: node.text(&["description"]),
        organiser: node.people(&["organizer"]).into_iter().next(),
        participants: node.people(&["attendee"]),
        status: node.status("eventStatus"),
        source,
        ..Event::default()
    }
}

fn booked(booking: Node<'_>, source: Source, notes: &mut Notes) -> Event {
    let mut event = match booking.first(&["reservationFor"]) {
        Some(purpose) => plain(purpose, source, notes),
        None => Event { source, ..Event::default() },
    };
    let seat = booking.first(&["reservedTicket"]).and_then(|ticket| ticket.first(&["ticketedSeat"]));
    event.seat = seat.and_then(|seat| seat.text(&["seatNumber"]));
    event.participants.extend(booking.people(&["underName"]));
    event.reference = booking.text(&["reservationNumber", "reservationId"]);
    event.status = booking.status("reservationStatus").or(event.status);
    event
}

fn at_place(node: Node<'_>, property: &str, source: Source) -> Event {
    let place = node.place(&[property]);
    Event {
        title: place.name.clone(),
        place,
        participants: node.people(&["underName"]),
        reference: node.text(&["reservationNumber", "reservationId"]),
        status: node.status("reservationStatus"),
        source,
        ..Event::default()
    }
}

/// schema.org names the last day of an event; ends are exclusive here.
fn after_last_day(end: FoundWhen) -> FoundWhen {
    match end {
        FoundWhen::Day(day) => FoundWhen::Day(day.succ_opt().unwrap_or(day)),
        time @ FoundWhen::Time(_) => time,
    }
}

fn tell_order(start: Option<&FoundWhen>, end: Option<&FoundWhen>, entry: u64, notes: &mut Notes) {
    if let (Some(start), Some(end)) = (start, end)
        && when::ends_before(end, start)
    {
        notes.tell(Repair::EndsBeforeStart { entry });
    }
}

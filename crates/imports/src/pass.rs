//! Passes of Apple Wallet: what is written in `pass.json`, and the airlines' barcode.
//!
//! Apple names the parts of a journey (`semantics`) since 2018; older passes only show fields under keys of the issuer's
//! own choice, of which the common ones are known. A field that is not understood is left out, never guessed.

use serde_json::Value;

use crate::{
    Event, Finding, FoundPerson, FoundPlace, FoundTime, FoundWhen, Limits, Repair, Source, Trip, TripKind, Unreadable,
    boarding, container, repair::Notes, reservations, when,
};

/// Reads a pass: a journey or an event. Coupons and cards hold nothing for a plan.
pub(crate) fn read(bytes: &[u8], limits: &Limits, notes: &mut Notes) -> Result<Vec<Finding>, Unreadable> {
    let mut archive = container::open(bytes, limits)?;
    container::weigh(&mut archive, limits)?;
    let damaged = || Unreadable::Damaged { part: "pass.json".to_owned() };
    let json = container::part(&mut archive, "pass.json", limits.bytes)?.ok_or_else(damaged)?;
    let (text, _) = encoding_rs::UTF_8.decode_with_bom_removal(&json);
    let value = reservations::parse(&text, limits, notes)?;
    let pass = Pass { value: &value };
    if let Some(card) = value.get("boardingPass") {
        let kind = match card.get("transitType").and_then(Value::as_str) {
            Some("PKTransitTypeAir") => TripKind::Flight,
            Some("PKTransitTypeTrain") => TripKind::Train,
            Some("PKTransitTypeBus") => TripKind::Bus,
            Some("PKTransitTypeBoat") => TripKind::Boat,
            other => {
                let kind = other.unwrap_or("boardingPass").to_owned();
                notes.tell(Repair::PassedOver { entry: 1, kind });
                return Ok(Vec::new());
            }
        };
        return Ok(pass.trips(kind, &Card::of(card), notes));
    }
    if let Some(card) = value.get("eventTicket") {
        return Ok(vec![Finding::Event(Box::new(pass.event(&Card::of(card), notes)))]);
    }
    Ok(Vec::new())
}

struct Pass<'file> {
    value: &'file Value,
}

impl Pass<'_> {
    fn text(&self, key: &str) -> Option<String> {
        plain(self.value.get(key)?)
    }

    fn semantic(&self, key: &str) -> Option<&Value> {
        self.value.get("semantics")?.get(key)
    }

    /// What Apple's own word says, or else the first field under one of these keys.
    fn said(&self, semantic: &str, card: &Card<'_>, keys: &[&str]) -> Option<String> {
        self.semantic(semantic).and_then(plain).or_else(|| card.text(keys))
    }

    fn source(&self) -> Source {
        let uid = self.text("serialNumber").map(|serial| {
            let kind = self.text("passTypeIdentifier").unwrap_or_default();
            format!("{kind}/{serial}")
        });
        Source { entry: 1, uid, repetition: None }
    }

    fn time(&self, semantic: &str, card: &Card<'_>, keys: &[&str]) -> Option<FoundTime> {
        let text = self.semantic(semantic).and_then(plain).or_else(|| card.text(keys))?;
        when::read(&text)?.time().cloned()
    }

    /// The barcode's message, from the new list or the old single one.
    fn barcode(&self) -> Option<String> {
        let listed = self.value.get("barcodes").and_then(|codes| codes.get(0));
        plain(listed.or_else(|| self.value.get("barcode"))?.get("message")?)
    }

    fn trips(&self, kind: TripKind, card: &Card<'_>, notes: &mut Notes) -> Vec<Finding> {
        let mut trip = Trip::new(kind, self.source());
        self.places(&mut trip, card);
        self.details(&mut trip, card);
        self.times(&mut trip, card, notes);
        let barcode = self.barcode().and_then(|message| {
            let read = boarding::read(&message);
            if read.is_none() {
                notes.tell(Repair::ForeignBarcode { entry: 1 });
            }
            read
        });
        let Some(barcode) = barcode.filter(|_| kind == TripKind::Flight) else {
            return vec![Finding::Trip(Box::new(trip))];
        };
        // The fields of a pass speak of its first flight.
        let mut fields = Some(trip);
        let legs = barcode.legs.iter().map(|leg| {
            let mut trip = fields.take().unwrap_or_else(|| Trip::new(kind, self.source()));
            complete(&mut trip, leg, &barcode.name);
            Finding::Trip(Box::new(trip))
        });
        legs.collect()
    }

    fn places(&self, trip: &mut Trip, card: &Card<'_>) {
        const FROM: [&str; 6] = ["origin", "from", "depart", "departure", "departureAirport", "departureStation"];
        const TO: [&str; 6] = ["destination", "to", "arrive", "arrival", "arrivalAirport", "arrivalStation"];
        let ends = [(&mut trip.from, FROM, "departure"), (&mut trip.to, TO, "destination")];
        for (place, keys, word) in ends {
            *place = self.end(card, &keys, word, trip.kind);
        }
    }

    fn end(&self, card: &Card<'_>, keys: &[&str], word: &str, kind: TripKind) -> FoundPlace {
        let code = self.semantic(&format!("{word}AirportCode")).and_then(plain);
        let name = ["AirportName", "StationName", "LocationDescription", "CityName"];
        let name = name.iter().find_map(|ending| self.semantic(&format!("{word}{ending}")).and_then(plain));
        let shown = card.text(keys);
        let is_code = |text: &String| text.len() == 3 && text.bytes().all(|letter| letter.is_ascii_uppercase());
        let shown_code = shown.clone().filter(is_code).filter(|_| kind == TripKind::Flight);
        let label = shown_code.is_some().then(|| card.label(keys)).flatten();
        let location = self.semantic(&format!("{word}Location"));
        let degrees = |part: &str| location.and_then(|place| place.get(part)?.as_f64());
        FoundPlace {
            name: name.or(label).or(if shown_code.is_some() { None } else { shown }),
            iata: code.or(shown_code),
            latitude: degrees("latitude"),
            longitude: degrees("longitude"),
            ..FoundPlace::default()
        }
    }

    fn details(&self, trip: &mut Trip, card: &Card<'_>) {
        trip.carrier.iata = self.semantic("airlineCode").and_then(plain);
        trip.carrier.name = self.semantic("transitProvider").and_then(plain).or_else(|| self.text("organizationName"));
        trip.number = self.said("flightNumber", card, &["flight", "flightNumber", "flightNo", "trainNumber", "train"]);
        trip.number = trip.number.take().or_else(|| self.semantic("vehicleNumber").and_then(plain));
        trip.terminal = self.said("departureTerminal", card, &["terminal"]);
        trip.gate = self.said("departureGate", card, &["gate"]);
        trip.platform = self.said("departurePlatform", card, &["platform", "track"]);
        trip.arrival_terminal = self.semantic("destinationTerminal").and_then(plain);
        trip.arrival_platform = self.semantic("destinationPlatform").and_then(plain);
        trip.coach = self.said("carNumber", card, &["coach", "car", "wagon"]);
        trip.seat = card.text(&["seat", "seatNumber"]).or_else(|| self.seat());
        trip.class = card.text(&["class", "cabin", "travelClass"]);
        trip.reference = self.said("confirmationNumber", card, &["pnr", "bookingRef", "confirmation", "reference"]);
        trip.travellers.extend(self.holder(card));
    }

    fn seat(&self) -> Option<String> {
        plain(self.semantic("seats")?.get(0)?.get("seatNumber")?)
    }

    fn holder(&self, card: &Card<'_>) -> Option<FoundPerson> {
        let parts = self.semantic("passengerName").or_else(|| self.semantic("attendeeName"));
        if let Some(name) = parts.and_then(plain) {
            return Some(FoundPerson { name, ..FoundPerson::default() });
        }
        let part = |key: &str| parts.and_then(|parts| plain(parts.get(key)?));
        let (given, family) = (part("givenName"), part("familyName"));
        let apart: Vec<&str> = [&given, &family].into_iter().flatten().map(String::as_str).collect();
        let name = if apart.is_empty() {
            card.text(&["passenger", "passengerName", "name", "traveller", "attendee"])?
        } else {
            apart.join(" ")
        };
        Some(FoundPerson { name, given, family, email: None })
    }

    fn times(&self, trip: &mut Trip, card: &Card<'_>, notes: &mut Notes) {
        let departs = self
            .time("originalDepartureDate", card, &["departureTime", "departureDate", "departs", "departure_time"])
            .or_else(|| self.time("currentDepartureDate", card, &[]));
        let arrives =
            self.time("originalArrivalDate", card, &["arrivalTime", "arrivalDate", "arrives", "arrival_time"]);
        trip.boards = self.time("originalBoardingDate", card, &["boardingTime", "boarding", "boardingDate"]);
        trip.arrives = arrives.map(FoundWhen::Time);
        trip.departs = departs.map(FoundWhen::Time);
        if trip.departs.is_none()
            && let Some(shown) = self.text("relevantDate").and_then(|text| when::read(&text))
        {
            notes.tell(Repair::ShownTime { entry: 1 });
            trip.departs = Some(shown);
        }
    }

    fn event(&self, card: &Card<'_>, notes: &mut Notes) -> Event {
        let starts = self.time("eventStartDate", card, &["eventDate", "date", "start", "time", "doors"]);
        let start = starts.map(FoundWhen::Time).or_else(|| {
            let shown = when::read(&self.text("relevantDate")?)?;
            notes.tell(Repair::ShownTime { entry: 1 });
            Some(shown)
        });
        let name = self.said("eventName", card, &["event", "eventName", "title", "name"]);
        let location =
            self.semantic("venueLocation").or_else(|| self.value.get("locations").and_then(|all| all.get(0)));
        let degrees = |part: &str| location.and_then(|place| place.get(part)?.as_f64());
        Event {
            title: name.or_else(|| self.text("description")),
            start,
            end: self.time("eventEndDate", card, &["end", "endDate"]).map(FoundWhen::Time),
            place: FoundPlace {
                name: self.said("venueName", card, &["venue", "location", "loc", "place"]),
                latitude: degrees("latitude"),
                longitude: degrees("longitude"),
                ..FoundPlace::default()
            },
            organiser: self.text("organizationName").map(|name| FoundPerson { name, ..FoundPerson::default() }),
            participants: self.holder(card).into_iter().collect(),
            seat: card.text(&["seat"]).or_else(|| self.seat()),
            reference: card.text(&["confirmation", "reference", "order"]),
            source: self.source(),
            ..Event::default()
        }
    }
}

/// Adds what the barcode says where the fields are silent.
fn complete(trip: &mut Trip, leg: &boarding::Leg, name: &str) {
    let fill = |place: &mut FoundPlace, code: &String| place.iata.get_or_insert_with(|| code.clone()).len();
    fill(&mut trip.from, &leg.from);
    fill(&mut trip.to, &leg.to);
    trip.carrier.iata.get_or_insert_with(|| leg.carrier.clone());
    trip.number = Some(leg.number.clone());
    trip.reference = trip.reference.take().or_else(|| leg.reference.clone());
    trip.class = trip.class.take().or_else(|| leg.class.clone());
    trip.seat = trip.seat.take().or_else(|| leg.seat.clone());
    trip.day_of_year = leg.day_of_year;
    if trip.travellers.is_empty() {
        trip.travellers.push(FoundPerson { name: name.to_owned(), ..FoundPerson::default() });
    }
}

/// The fields on both sides of a pass.
struct Card<'file> {
    fields: Vec<&'file Value>,
}

impl<'file> Card<'file> {
    fn of(card: &'file Value) -> Self {
        let groups = ["headerFields", "primaryFields", "secondaryFields", "auxiliaryFields", "backFields"];
        let lists = groups.iter().filter_map(|group| card.get(group)?.as_array());
        Self { fields: lists.flatten().collect() }
    }

    /// The field under the first of these keys that has one; letters large or small, with `-` or `_` or without.
    fn field(&self, keys: &[&str]) -> Option<&'file Value> {
        let bare = |key: &str| key.to_ascii_lowercase().replace(['-', '_', ' '], "");
        keys.iter().find_map(|wanted| {
            let is_it =
                |field: &&&Value| field.get("key").and_then(Value::as_str).is_some_and(|key| bare(key) == bare(wanted));
            self.fields.iter().find(is_it).copied()
        })
    }

    fn text(&self, keys: &[&str]) -> Option<String> {
        plain(self.field(keys)?.get("value")?)
    }

    fn label(&self, keys: &[&str]) -> Option<String> {
        plain(self.field(keys)?.get("label")?)
    }
}

fn plain(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

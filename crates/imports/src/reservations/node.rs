//! One object of a JSON-LD file, read leniently: a value, a list of one, a name or an object with a name are the same.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::{FoundPerson, FoundPlace, FoundStatus, FoundWhen, Repair, repair::Notes, when, zones};

/// The objects of a file by their `@id`, for those that are only pointed at.
pub(crate) struct Graph<'file> {
    named: HashMap<&'file str, &'file Value>,
}

impl<'file> Graph<'file> {
    pub(crate) fn of(value: &'file Value) -> Self {
        let mut named = HashMap::new();
        let mut waiting = vec![value];
        while let Some(value) = waiting.pop() {
            match value {
                Value::Array(values) => waiting.extend(values),
                Value::Object(parts) => {
                    if let Some(name) = parts.get("@id").and_then(Value::as_str)
                        && parts.len() > 1
                    {
                        named.insert(name, value);
                    }
                    waiting.extend(parts.values());
                }
                _ => {}
            }
        }
        Self { named }
    }
}

/// An object and the file it stands in.
#[derive(Clone, Copy)]
pub(crate) struct Node<'file> {
    pub(crate) value: &'file Value,
    pub(crate) graph: &'file Graph<'file>,
}

impl<'file> Node<'file> {
    /// Its types without schema.org's address before them.
    pub(crate) fn types(self) -> Vec<&'file str> {
        let own = match self.value.get("@type") {
            Some(Value::String(one)) => vec![one.as_str()],
            Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        own.into_iter().map(bare).collect()
    }

    pub(crate) fn is(self, kind: &str) -> bool {
        self.types().contains(&kind)
    }

    pub(crate) fn has_type_ending(self, ending: &str) -> bool {
        self.types().iter().any(|kind| kind.ends_with(ending))
    }

    /// The identity the file gives it, unless it only holds within the file.
    pub(crate) fn identity(self) -> Option<String> {
        let id = self.value.get("@id")?.as_str()?;
        (!id.starts_with("_:") && !id.starts_with('#')).then(|| id.to_owned())
    }

    /// All values of a property, one or many.
    pub(crate) fn all(self, property: &str) -> Vec<Self> {
        let values = match self.value.get(property) {
            Some(Value::Array(values)) => values.iter().collect(),
            Some(Value::Null) | None => Vec::new(),
            Some(one) => vec![one],
        };
        values.into_iter().map(|value| Self { value: self.behind(value), ..self }).collect()
    }

    /// The object that is only pointed at.
    fn behind(self, value: &'file Value) -> &'file Value {
        match value.as_object() {
            Some(parts) if parts.len() == 1 => {
                let name = parts.get("@id").and_then(Value::as_str);
                name.and_then(|name| self.graph.named.get(name)).copied().unwrap_or(value)
            }
            _ => value,
        }
    }

    /// The first value of the first property that has one.
    pub(crate) fn first(self, properties: &[&str]) -> Option<Self> {
        properties.iter().find_map(|property| self.all(property).into_iter().next())
    }

    /// Text of the first property that has some: a string, a number, or the name or value of an object.
    pub(crate) fn text(self, properties: &[&str]) -> Option<String> {
        properties.iter().find_map(|property| self.all(property).into_iter().find_map(Self::own_text))
    }

    fn own_text(self) -> Option<String> {
        let text = match self.value {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Object(_) => return self.text(&["name", "@value", "value"]),
            _ => return None,
        };
        (!text.is_empty()).then_some(text)
    }

    /// The date or time of the first property that has one. One that is none is told.
    pub(crate) fn when(self, properties: &[&str], entry: u64, notes: &mut Notes) -> Option<FoundWhen> {
        let mut unread = None;
        for property in properties {
            let Some(node) = self.first(&[property]) else { continue };
            let text = node.own_text().unwrap_or_default();
            if let Some(found) = when::read(&text) {
                return Some(with_zone(found, node, entry, notes));
            }
            unread = unread.or(Some((*property, text)));
        }
        let (field, text) = unread?;
        notes.tell(Repair::NotATime { entry, field: field.to_owned(), text: text.chars().take(100).collect() });
        None
    }

    pub(crate) fn place(self, properties: &[&str]) -> FoundPlace {
        self.first(properties).map(Self::as_place).unwrap_or_default()
    }

    /// This object as a place: a name alone, or with its address and position.
    pub(crate) fn as_place(self) -> FoundPlace {
        let mut place = FoundPlace {
            name: self.own_text(),
            iata: self.text(&["iataCode"]).filter(|code| code.len() == 3).map(|code| code.to_uppercase()),
            phone: self.text(&["telephone"]),
            ..FoundPlace::default()
        };
        if let Some(geo) = self.first(&["geo"]) {
            place.latitude = geo.degrees("latitude", 90.0);
            place.longitude = geo.degrees("longitude", 180.0);
        }
        if let Some(address) = self.first(&["address"]) {
            place.street =
                if address.value.is_string() { address.own_text() } else { address.text(&["streetAddress"]) };
            place.postal_code = address.text(&["postalCode"]);
            place.city = address.text(&["addressLocality"]);
            place.region = address.text(&["addressRegion"]);
            place.country = address.text(&["addressCountry"]);
        }
        place
    }

    fn degrees(self, property: &str, most: f64) -> Option<f64> {
        let value = self.first(&[property])?.value;
        let degrees = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())?;
        (degrees.abs() <= most).then_some(degrees)
    }

    /// The people of all these properties, each once.
    pub(crate) fn people(self, properties: &[&str]) -> Vec<FoundPerson> {
        let (mut people, mut seen) = (Vec::new(), HashSet::new());
        for node in properties.iter().flat_map(|property| self.all(property)) {
            if let Some(person) = node.as_person()
                && seen.insert(person.clone())
            {
                people.push(person);
            }
        }
        people
    }

    pub(crate) fn as_person(self) -> Option<FoundPerson> {
        let (given, family) = (self.text(&["givenName"]), self.text(&["familyName"]));
        let parts: Vec<&str> = [&given, &family].into_iter().flatten().map(String::as_str).collect();
        let name = self.own_text().or_else(|| (!parts.is_empty()).then(|| parts.join(" ")))?;
        Some(FoundPerson { name, given, family, email: self.text(&["email"]) })
    }

    pub(crate) fn status(self, property: &str) -> Option<FoundStatus> {
        let status = self.text(&[property])?;
        let word = bare(&status);
        let word = word.strip_prefix("Reservation").or_else(|| word.strip_prefix("Event")).unwrap_or(word);
        match word {
            "Confirmed" | "Scheduled" => Some(FoundStatus::Confirmed),
            "Cancelled" | "Canceled" => Some(FoundStatus::Cancelled),
            "Pending" => Some(FoundStatus::Pending),
            "Hold" => Some(FoundStatus::Hold),
            "Postponed" | "Rescheduled" => Some(FoundStatus::Tentative),
            _ => None,
        }
    }
}

/// Adds the zone that stands beside a time, and tells when its offset is not that zone's.
fn with_zone(found: FoundWhen, node: Node<'_>, entry: u64, notes: &mut Notes) -> FoundWhen {
    let FoundWhen::Time(mut time) = found else { return found };
    let Some(name) = node.text(&["timezone", "timeZone"]) else { return FoundWhen::Time(time) };
    match zones::named(&name, notes) {
        None => notes.tell(Repair::UnknownZone { name }),
        Some(zone) => {
            if let Some(offset_minutes) = time.offset_minutes
                && !time.utc
                && !zones::has_offset(zone, time.local, offset_minutes)
            {
                notes.tell(Repair::OffsetDisagrees { entry, zone: zone.name().to_owned(), offset_minutes });
            }
            time.zone = Some(zone.name().to_owned());
        }
    }
    FoundWhen::Time(time)
}

/// A word of schema.org without the address before it.
fn bare(word: &str) -> &str {
    word.rsplit(['/', '#', ':']).next().unwrap_or(word)
}

//! Visiting cards (vCard 2.1, 3.0 and 4.0), as telephones and mail programs write them.

use calcard::{
    Entry, Parser,
    vcard::{VCard, VCardEntry, VCardParameterName, VCardParameterValue, VCardProperty, VCardValue},
};

use crate::{
    Contact, Finding, FoundPlace, Limits, Reach, Repair, Source, Unreadable, calendar, finding::Found, repair::Notes,
};

/// Reads one card or many.
pub(crate) fn read(text: &str, limits: &Limits, notes: &mut Notes) -> Result<Vec<Finding>, Unreadable> {
    let mut parser = Parser::new(text);
    let (mut found, mut entry) = (Found::new(limits), 0);
    loop {
        match parser.entry() {
            Entry::Eof => break,
            Entry::VCard(card) => {
                entry += 1;
                let contact = contact(&card, entry, notes);
                if contact.display.is_some() || contact.family.is_some() || !contact.organisation.is_empty() {
                    found.push(Finding::Contact(Box::new(contact)))?;
                } else {
                    notes.tell(Repair::PassedOver { entry, kind: "VCARD".to_owned() });
                }
            }
            _ => {}
        }
    }
    calendar::tell_cut_short(text, notes);
    Ok(found.into_findings())
}

fn contact(card: &VCard, entry: u64, notes: &mut Notes) -> Contact {
    let pictures = [VCardProperty::Photo, VCardProperty::Logo];
    if card.entries.iter().any(|property| pictures.contains(&property.name)) {
        notes.tell(Repair::Picture { entry });
    }
    let name = card.property(&VCardProperty::N).map(parts).unwrap_or_default();
    let name_part = |at: usize| name.get(at).filter(|part| !part.is_empty()).cloned();
    let organisation = card.property(&VCardProperty::Org).map(parts).unwrap_or_default();
    Contact {
        display: first(card, &VCardProperty::Fn),
        family: name_part(0),
        given: name_part(1),
        additional: name_part(2),
        prefix: name_part(3),
        suffix: name_part(4),
        organisation: organisation.into_iter().filter(|part| !part.is_empty()).collect(),
        title: first(card, &VCardProperty::Title),
        role: first(card, &VCardProperty::Role),
        phones: reaches(card, &VCardProperty::Tel, "tel:"),
        emails: reaches(card, &VCardProperty::Email, "mailto:"),
        languages: languages(card),
        addresses: card.properties(&VCardProperty::Adr).map(address).filter(|place| !place.is_empty()).collect(),
        note: first(card, &VCardProperty::Note),
        source: Source { entry, uid: first(card, &VCardProperty::Uid), repetition: None },
    }
}

fn first(card: &VCard, name: &VCardProperty) -> Option<String> {
    let text = card.property(name)?.values.first()?.as_text()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The parts of a structured value; several words in one part stay together.
fn parts(property: &VCardEntry) -> Vec<String> {
    let part = |value: &VCardValue| match value {
        VCardValue::Component(words) => words.join(" "),
        other => other.as_text().unwrap_or_default().to_owned(),
    };
    property.values.iter().map(|value| part(value).trim().to_owned()).collect()
}

fn reaches(card: &VCard, name: &VCardProperty, scheme: &str) -> Vec<Reach> {
    let reach = |property: &VCardEntry| {
        let value = property.values.first()?.as_text()?.trim();
        let value = value.strip_prefix(scheme).unwrap_or(value).to_owned();
        (!value.is_empty()).then(|| Reach { value, uses: uses(property) })
    };
    card.properties(name).filter_map(reach).collect()
}

/// What a number is for. Old cards write the words without `TYPE=` before them.
fn uses(property: &VCardEntry) -> Vec<String> {
    let mut uses = Vec::new();
    for parameter in &property.params {
        let word = match &parameter.name {
            VCardParameterName::Type => parameter.value.as_text().map(str::to_lowercase),
            VCardParameterName::Other(word) => Some(word.to_lowercase()),
            _ => None,
        };
        uses.extend(word.filter(|word| word != "encoding" && word != "charset"));
    }
    uses.dedup();
    uses
}

/// Languages in the order of preference: 1 is the first, none is the last.
fn languages(card: &VCard) -> Vec<String> {
    let preference = |property: &VCardEntry| {
        let found = property.params.iter().find(|parameter| parameter.name == VCardParameterName::Pref);
        match found.map(|parameter| &parameter.value) {
            Some(VCardParameterValue::Integer(preference)) => *preference,
            _ => 101,
        }
    };
    let mut entries: Vec<&VCardEntry> = card.properties(&VCardProperty::Lang).collect();
    entries.sort_by_key(|property| preference(property));
    let tags = entries.iter().filter_map(|property| property.values.first()?.as_text());
    tags.map(|tag| tag.trim().to_owned()).filter(|tag| !tag.is_empty()).collect()
}

fn address(property: &VCardEntry) -> FoundPlace {
    let parts = parts(property);
    let part = |at: usize| parts.get(at).filter(|part| !part.is_empty()).cloned();
    FoundPlace {
        street: part(2),
        city: part(3),
        region: part(4),
        postal_code: part(5),
        country: part(6),
        ..FoundPlace::default()
    }
}

//! Which properties there are, and what their values may be.

use super::parts::{Component, Property};
use super::{Fault, Rule};
use std::collections::BTreeSet;

/// Properties with a fixed set of words.
const WORDS: [(&str, &[&str]); 6] = [
    ("VERSION", &["2.0"]),
    ("CALSCALE", &["GREGORIAN"]),
    ("STATUS", &["TENTATIVE", "CONFIRMED", "CANCELLED"]),
    ("TRANSP", &["OPAQUE", "TRANSPARENT"]),
    ("CLASS", &["PUBLIC", "PRIVATE", "CONFIDENTIAL"]),
    ("X-MICROSOFT-CDO-BUSYSTATUS", &["FREE", "TENTATIVE", "BUSY", "OOF"]),
];

/// What each component may hold. Everything else is left out on purpose: a property of one program makes that program
/// behave in its own way (`X-MS-OLK-FORCEINSPECTOROPEN` opens a window for every item), and people or files attached to
/// an item turn it into an invitation.
const PROPERTIES: [(&str, &[&str]); 6] = [
    ("VCALENDAR", &["VERSION", "PRODID", "CALSCALE", "METHOD", "NAME", "X-WR-CALNAME", "X-WR-TIMEZONE"]),
    ("VTIMEZONE", &["TZID"]),
    ("STANDARD", &["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "RRULE", "COMMENT"]),
    ("DAYLIGHT", &["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "RRULE", "COMMENT"]),
    ("VALARM", &["ACTION", "TRIGGER", "DESCRIPTION"]),
    (
        "VEVENT",
        &[
            "UID",
            "DTSTAMP",
            "LAST-MODIFIED",
            "SEQUENCE",
            "DTSTART",
            "DTEND",
            "DURATION",
            "SUMMARY",
            "LOCATION",
            "DESCRIPTION",
            "STATUS",
            "TRANSP",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "CATEGORIES",
            "CLASS",
            "GEO",
        ],
    ),
];

/// What no event may lack.
const REQUIRED: [&str; 11] = [
    "UID",
    "DTSTAMP",
    "LAST-MODIFIED",
    "SEQUENCE",
    "DTSTART",
    "SUMMARY",
    "STATUS",
    "TRANSP",
    "X-MICROSOFT-CDO-BUSYSTATUS",
    "CATEGORIES",
    "CLASS",
];

/// Outlook cuts longer ones.
const LONGEST_SHORT_TEXT: usize = 255;

/// Checks the calendar and its events, but for their times.
pub(super) fn check(calendar: &Component, faults: &mut Vec<Fault>) {
    known(calendar, faults);
    required(calendar, &["VERSION", "PRODID", "CALSCALE", "METHOD"], faults);
    once(calendar, faults);
    words(calendar, faults);
    if let Some(method) = calendar.get("METHOD").filter(|method| method.value != "PUBLISH") {
        faults.push(Fault::new(Rule::NotPublished, method.line, method.value.clone()));
    }
    let mut ids = BTreeSet::new();
    for event in calendar.inside("VEVENT") {
        check_event(event, faults);
        if let Some(id) = event.get("UID").filter(|id| !ids.insert(id.value.clone())) {
            faults.push(Fault::new(Rule::RepeatedId, id.line, id.value.clone()));
        }
    }
}

fn check_event(event: &Component, faults: &mut Vec<Fault>) {
    required(event, &REQUIRED, faults);
    once(event, faults);
    words(event, faults);
    for text in event.properties.iter().filter(|property| matches!(property.name.as_str(), "SUMMARY" | "LOCATION")) {
        let shown = plain(&text.value);
        if shown.encode_utf16().count() > LONGEST_SHORT_TEXT || shown.contains('\n') {
            faults.push(Fault::new(Rule::TooLongForOutlook, text.line, text.name.clone()));
        }
    }
    if let Some(position) = event.get("GEO").filter(|position| !is_position(&position.value)) {
        faults.push(Fault::new(Rule::BadPosition, position.line, position.value.clone()));
    }
    if let Some(categories) = event.get("CATEGORIES").filter(|categories| !is_word(&categories.value)) {
        faults.push(Fault::new(Rule::BadCategory, categories.line, categories.value.clone()));
    }
    let noisy = event.inside("VALARM").find(|alarm| !is_quiet(alarm));
    if let Some(alarm) = noisy.or(event.inside("VALARM").nth(1)) {
        faults.push(Fault::new(Rule::BadAlarm, alarm.line, "not one message some time before the start"));
    }
    if let (Some(_), Some(duration)) = (event.get("DTEND"), event.get("DURATION")) {
        faults.push(Fault::new(Rule::EndAndDuration, duration.line, duration.value.clone()));
    }
}

/// Checks a component and everything in it.
fn known(component: &Component, faults: &mut Vec<Fault>) {
    let allowed = PROPERTIES.iter().find(|(name, _)| *name == component.name).map(|(_, allowed)| *allowed);
    let unknown = |property: &&Property| !allowed.unwrap_or_default().contains(&property.name.as_str());
    for property in component.properties.iter().filter(unknown) {
        let detail = format!("{} in {}", property.name, component.name);
        faults.push(Fault::new(Rule::UnknownProperty, property.line, detail));
    }
    component.components.iter().for_each(|inner| known(inner, faults));
}

fn required(component: &Component, names: &[&str], faults: &mut Vec<Fault>) {
    for name in names.iter().filter(|name| component.get(name).is_none_or(|property| property.value.is_empty())) {
        faults.push(Fault::new(Rule::MissingProperty, component.line, format!("{} has no {name}", component.name)));
    }
}

/// Nothing we write may repeat within a component; some readers refuse even what the standard lets repeat.
fn once(component: &Component, faults: &mut Vec<Fault>) {
    let mut seen = BTreeSet::new();
    for property in component.properties.iter().filter(|property| !seen.insert(property.name.as_str())) {
        faults.push(Fault::new(Rule::RepeatedProperty, property.line, property.name.clone()));
    }
}

fn words(component: &Component, faults: &mut Vec<Fault>) {
    let unknown = |property: &&Property| {
        let known = WORDS.iter().find(|(name, _)| *name == property.name);
        known.is_some_and(|(_, words)| !words.contains(&property.value.as_str()))
    };
    for property in component.properties.iter().filter(unknown) {
        faults.push(Fault::new(Rule::UnknownWord, property.line, format!("{}:{}", property.name, property.value)));
    }
}

fn plain(text: &str) -> String {
    let mut chars = text.chars();
    std::iter::from_fn(|| match chars.next()? {
        '\\' => chars.next().map(|c| if c == 'n' || c == 'N' { '\n' } else { c }),
        c => Some(c),
    })
    .collect()
}

/// Outlook makes a category of each part of a list and shows a comma in one as two.
fn is_word(value: &str) -> bool {
    !value.contains([' ', ',', ';', '\\'])
}

/// One message, a while before: a sound, a mail, or an alarm at a time of its own is nobody's wish.
fn is_quiet(alarm: &Component) -> bool {
    let before = alarm.get("TRIGGER").is_some_and(|trigger| trigger.value.starts_with("-P"));
    before && alarm.get("ACTION").is_some_and(|action| action.value == "DISPLAY")
}

fn is_position(value: &str) -> bool {
    value.split_once(';').is_some_and(|(lat, lon)| lat.parse::<f64>().is_ok() && lon.parse::<f64>().is_ok())
}

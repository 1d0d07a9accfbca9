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

/// Outlook cuts longer ones.
const LONGEST_SHORT_TEXT: usize = 255;

/// Checks the calendar and its events, but for their times.
pub(super) fn check(calendar: &Component, faults: &mut Vec<Fault>) {
    required(calendar, &["VERSION", "PRODID", "METHOD"], faults);
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
    required(event, &["UID", "DTSTAMP", "DTSTART", "SUMMARY", "STATUS", "SEQUENCE"], faults);
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
    let untriggered = event.inside("VALARM").find(|alarm| alarm.get("TRIGGER").is_none());
    if let Some(alarm) = untriggered.or(event.inside("VALARM").nth(1)) {
        faults.push(Fault::new(Rule::BadAlarm, alarm.line, "an alarm without a trigger, or a second alarm"));
    }
    if let (Some(_), Some(duration)) = (event.get("DTEND"), event.get("DURATION")) {
        faults.push(Fault::new(Rule::EndAndDuration, duration.line, duration.value.clone()));
    }
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

fn is_position(value: &str) -> bool {
    value.split_once(';').is_some_and(|(lat, lon)| lat.parse::<f64>().is_ok() && lon.parse::<f64>().is_ok())
}

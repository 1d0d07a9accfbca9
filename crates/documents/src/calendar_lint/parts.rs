//! Properties and components.

use super::bytes::Line;
use super::{Fault, Rule};

/// A property: `DTSTART;TZID=Europe/Madrid:20140619T093000`.
#[derive(Clone)]
pub(super) struct Property {
    pub line: usize,
    pub name: String,
    pub parameters: Vec<(String, String)>,
    pub value: String,
}

impl Property {
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A component with what it contains.
pub(super) struct Component {
    pub line: usize,
    pub name: String,
    pub properties: Vec<Property>,
    pub components: Vec<Component>,
}

impl Component {
    fn new(line: usize, name: &str) -> Self {
        Self { line, name: name.to_owned(), properties: Vec::new(), components: Vec::new() }
    }

    pub fn get(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    pub fn inside<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Component> {
        self.components.iter().filter(move |component| component.name == name)
    }
}

/// Properties whose values are texts and so have escapes. CATEGORIES is a list of texts; we write one to a line.
const TEXTS: [&str; 9] =
    ["SUMMARY", "LOCATION", "DESCRIPTION", "CATEGORIES", "COMMENT", "NAME", "X-WR-CALNAME", "CONTACT", "TZNAME"];

/// Takes every line apart.
pub(super) fn properties(lines: &[Line], faults: &mut Vec<Fault>) -> Vec<Property> {
    let mut properties = Vec::new();
    for line in lines {
        match property(line) {
            Some(property) => {
                if TEXTS.contains(&property.name.as_str()) && !is_escaped(&property.value) {
                    faults.push(Fault::new(Rule::BadEscape, line.number, property.value.clone()));
                }
                properties.push(property);
            }
            None => faults.push(Fault::new(Rule::NotAContentLine, line.number, line.text.clone())),
        }
    }
    properties
}

fn property(line: &Line) -> Option<Property> {
    let mut quoted = false;
    let colon = line.text.find(|c| {
        quoted ^= c == '"';
        c == ':' && !quoted
    })?;
    let (head, value) = (&line.text[..colon], &line.text[colon + 1..]);
    let mut head = head.split(';');
    let name = head.next().filter(|name| is_name(name))?;
    let parameters = head.map(|parameter| {
        let (name, value) = parameter.split_once('=').filter(|(name, _)| is_name(name))?;
        Some((name.to_owned(), value.trim_matches('"').to_owned()))
    });
    Some(Property {
        line: line.number,
        name: name.to_owned(),
        parameters: parameters.collect::<Option<_>>()?,
        value: value.to_owned(),
    })
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-')
}

fn is_escaped(text: &str) -> bool {
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        let fine = match c {
            ',' | ';' => false,
            '\\' => matches!(chars.next(), Some('\\' | ';' | ',' | 'n' | 'N')),
            _ => true,
        };
        if !fine {
            return false;
        }
    }
    true
}

/// The one calendar of the file.
pub(super) fn calendar(properties: Vec<Property>, faults: &mut Vec<Fault>) -> Option<Component> {
    let mut open: Vec<Component> = Vec::new();
    let mut done: Vec<Component> = Vec::new();
    let mut fault = |line, detail: &str| faults.push(Fault::new(Rule::BadStructure, line, detail));
    for property in properties {
        match (property.name.as_str(), open.last_mut()) {
            ("BEGIN", _) => open.push(Component::new(property.line, &property.value)),
            ("END", Some(last)) if last.name == property.value => {
                if let Some(closed) = open.pop() {
                    open.last_mut().map_or(&mut done, |parent| &mut parent.components).push(closed);
                }
            }
            ("END", _) => fault(property.line, "an end without its beginning"),
            (_, Some(component)) => component.properties.push(property),
            (_, None) => fault(property.line, "a property outside a calendar"),
        }
    }
    if let Some(component) = open.first() {
        fault(component.line, "a beginning without its end");
    }
    if done.len() != 1 || done[0].name != "VCALENDAR" {
        fault(1, "not exactly one calendar");
    }
    done.into_iter().find(|component| component.name == "VCALENDAR")
}

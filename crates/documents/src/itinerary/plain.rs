//! The itinerary as plain text, for a message or a terminal.

use super::gate::Itinerary;
use super::reading::{Day, Entry, Reading};
use crate::words::Words;

/// How far the words of an entry stand to the right of its time.
const INDENT: &str = "               ";

/// The itinerary as plain text, in UTF-8 with single line feeds.
pub fn itinerary_text(itinerary: &Itinerary) -> String {
    let words = Words::of(itinerary.content().wording);
    let reading = Reading::of(itinerary, &words);
    let mut lines = vec![reading.forum.clone(), reading.frame.clone(), String::new(), reading.name.clone()];
    lines.extend([&reading.office, &reading.reached].into_iter().filter(|line| !line.is_empty()).cloned());
    lines.push(String::new());
    lines.extend(reading.notice.iter().cloned());
    lines.push(reading.zone_note.clone());
    reading.days.iter().for_each(|day| lines.extend(day_lines(day, &words)));
    if reading.days.is_empty() {
        lines.extend([String::new(), reading.nothing.clone()]);
    }
    if !reading.gone.is_empty() {
        lines.extend([String::new(), format!("* {}", reading.gone_heading)]);
        lines.extend(reading.gone.iter().map(|line| format!("  {line}")));
    }
    if !reading.contacts.is_empty() {
        lines.extend([String::new(), reading.contacts_heading.clone()]);
    }
    for contact in &reading.contacts {
        lines.push(format!("  {}", words.listed(&[&contact.name, &contact.role, &contact.phone, &contact.email])));
    }
    lines.extend([String::new(), reading.issue.clone()]);
    lines.join("\n") + "\n"
}

fn day_lines(day: &Day, words: &Words) -> Vec<String> {
    let mut lines = vec![String::new(), day.heading.clone(), day.zone.clone()];
    if !day.note.is_empty() {
        lines.push(day.note.clone());
    }
    for entry in &day.entries {
        lines.push(String::new());
        lines.extend(entry_lines(entry, words));
    }
    lines
}

fn entry_lines(entry: &Entry, words: &Words) -> Vec<String> {
    let time = if entry.until.is_empty() { entry.time.clone() } else { format!("{}–{}", entry.time, entry.until) };
    let title = if entry.mark.is_empty() { entry.title.clone() } else { format!("[{}] {}", entry.mark, entry.title) };
    let gap = " ".repeat(INDENT.len().saturating_sub(time.chars().count()).max(1));
    let mut lines = vec![
        format!("{time}{gap}{title}"),
        format!("{INDENT}{}", words.joined(&[&entry.kind, &entry.subtitle], " · ")),
    ];
    lines.extend(Some(&entry.changed).filter(|line| !line.is_empty()).map(|line| format!("{INDENT}* {line}")));
    for stop in &entry.stops {
        lines.push(format!("{INDENT}{}", stop.line(words)));
    }
    lines
        .extend(entry.details.iter().map(|detail| format!("{INDENT}{}", words.labelled(&detail.label, &detail.value))));
    if !entry.objectives.is_empty() {
        lines.push(format!("{INDENT}{}", words.above(&entry.objectives_label)));
    }
    lines.extend(entry.objectives.iter().map(|line| format!("{INDENT}  {line}")));
    lines.extend(entry.time_notes.iter().map(|note| format!("{INDENT}({note})")));
    lines
}

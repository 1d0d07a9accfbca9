//! Lines and folds, before anything is known about their meaning.

use super::{Fault, Rule};

/// A line put together again from its folds.
pub(super) struct Line {
    pub number: usize,
    pub text: String,
}

/// The content lines of a file.
pub(super) fn unfolded(file: &[u8], faults: &mut Vec<Fault>) -> Vec<Line> {
    if file.starts_with(b"\xEF\xBB\xBF") {
        faults.push(Fault::new(Rule::ByteOrderMark, 1, "the file begins with a byte-order mark"));
    }
    let raw = raw_lines(file, faults);
    let mut lines: Vec<(usize, Vec<u8>)> = Vec::new();
    for (number, raw) in (1..).zip(raw) {
        check_raw(number, raw, faults);
        match (raw.first(), lines.last_mut()) {
            (Some(b' ' | b'\t'), Some((_, line))) => join(number, line, &raw[1..], faults),
            _ => lines.push((number, raw.to_vec())),
        }
    }
    lines.into_iter().map(|(number, line)| decoded(number, line, faults)).collect()
}

fn raw_lines<'a>(file: &'a [u8], faults: &mut Vec<Fault>) -> Vec<&'a [u8]> {
    let mut lines: Vec<&[u8]> = file.split(|byte| *byte == b'\n').collect();
    // What follows the last line end is no line.
    let rest = lines.pop().unwrap_or_default();
    for (number, line) in (1..).zip(&mut lines) {
        match line.strip_suffix(b"\r") {
            Some(stripped) if !stripped.contains(&b'\r') => *line = stripped,
            _ => faults.push(Fault::new(Rule::BareLineEnd, number, "the line does not end with CR LF alone")),
        }
    }
    if !rest.is_empty() {
        lines.push(rest);
        faults.push(Fault::new(Rule::BareLineEnd, lines.len(), "the last line has no end"));
    }
    lines
}

fn check_raw(number: usize, raw: &[u8], faults: &mut Vec<Fault>) {
    if raw.len() > 75 {
        faults.push(Fault::new(Rule::LineTooLong, number, format!("{} octets", raw.len())));
    }
    if raw.iter().any(|byte| (*byte < 0x20 && *byte != b'\t') || *byte == 0x7F) {
        faults.push(Fault::new(Rule::ControlCharacter, number, "a control character"));
    }
}

fn join(number: usize, line: &mut Vec<u8>, more: &[u8], faults: &mut Vec<Fault>) {
    if more.first().is_some_and(|byte| byte & 0b1100_0000 == 0b1000_0000) {
        faults.push(Fault::new(Rule::FoldInsideCharacter, number, "the fold splits a UTF-8 character"));
    }
    // An odd number of backslashes at the end is an escape that has only begun.
    if line.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1 {
        faults.push(Fault::new(Rule::FoldInsideEscape, number, "the fold splits an escape"));
    }
    line.extend_from_slice(more);
}

fn decoded(number: usize, line: Vec<u8>, faults: &mut Vec<Fault>) -> Line {
    let text = String::from_utf8(line).unwrap_or_else(|fault| {
        faults.push(Fault::new(Rule::NotUtf8, number, fault.utf8_error().to_string()));
        String::from_utf8_lossy(fault.as_bytes()).into_owned()
    });
    let c1 = |c: char| matches!(c, '\u{80}'..='\u{9F}' | '\u{2028}' | '\u{2029}');
    if text.contains(c1) {
        faults.push(Fault::new(Rule::ControlCharacter, number, "a line separator or control character"));
    }
    Line { number, text }
}

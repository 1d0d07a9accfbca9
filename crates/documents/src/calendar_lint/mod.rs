//! A byte-level check of calendar files, for what no library notices.
//!
//! Six widely used readers accept a bare line feed, a fold inside a character, a time zone nobody described, an unescaped
//! comma, a local time that does not exist or an id used twice; what a person then sees on the telephone is wrong. Each
//! [`Rule`] is one such defect, or one demand of the strictest reader. The check shares no code with the writer.

mod bytes;
mod events;
mod parts;
mod zones;

/// A defect a calendar file can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// The file is UTF-8.
    NotUtf8,
    /// No byte-order mark.
    ByteOrderMark,
    /// Every line ends with CR LF, also the last.
    BareLineEnd,
    /// At most 75 octets to a line.
    LineTooLong,
    /// A fold does not split a character.
    FoldInsideCharacter,
    /// A fold does not split an escape.
    FoldInsideEscape,
    /// No control characters.
    ControlCharacter,
    /// Every line is a name, parameters and a value.
    NotAContentLine,
    /// Commas, semicolons and backslashes of a text are escaped, and nothing else is.
    BadEscape,
    /// Components are closed in the order they were opened; one calendar to a file.
    BadStructure,
    /// What must be there is.
    MissingProperty,
    /// Nothing is there but what every reader takes as it is meant.
    UnknownProperty,
    /// What may be there once is not there twice.
    RepeatedProperty,
    /// A fixed word of the format is one of those it has.
    UnknownWord,
    /// Published, never an invitation.
    NotPublished,
    /// Every item has an id of its own.
    RepeatedId,
    /// Titles and places fit into 255 UTF-16 units on one line.
    TooLongForOutlook,
    /// A date or time that is none.
    BadTime,
    /// A time without a zone, which every reader understands differently.
    FloatingTime,
    /// A time that clocks jump over.
    TimeDoesNotExist,
    /// A time that clocks show twice.
    TimeHappensTwice,
    /// Start and end are both days or both times.
    MixedDayAndTime,
    /// An item ends after it starts.
    EndsBeforeStart,
    /// End and duration exclude each other.
    EndAndDuration,
    /// Every zone used is described, once, and every described one is used.
    ZoneNotDescribed,
    /// A zone goes by its IANA name, without a slash before it.
    UnknownZoneName,
    /// One standard rule, at most one daylight rule, both offsets, plain local onsets, rules by month and weekday; a zone
    /// whose clocks do not change has no rule.
    BadZoneDescription,
    /// The description covers the moment and gives the one the IANA rules give.
    WrongOffset,
    /// A position is two numbers with a semicolon.
    BadPosition,
    /// A category is one word.
    BadCategory,
    /// At most one alarm: a message, some time before the start.
    BadAlarm,
}

/// A defect found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Which rule is broken.
    pub rule: Rule,
    /// The line of the file, from 1.
    pub line: usize,
    /// What is there.
    pub detail: String,
}

impl Fault {
    fn new(rule: Rule, line: usize, detail: impl Into<String>) -> Self {
        Self { rule, line, detail: detail.into() }
    }
}

/// Every defect of a calendar file, in the order of its lines.
pub fn lint(file: &[u8]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let lines = bytes::unfolded(file, &mut faults);
    let properties = parts::properties(&lines, &mut faults);
    if let Some(calendar) = parts::calendar(properties, &mut faults) {
        events::check(&calendar, &mut faults);
        zones::check(&calendar, &mut faults);
    }
    faults.sort_by_key(|fault| (fault.line, fault.rule));
    faults
}

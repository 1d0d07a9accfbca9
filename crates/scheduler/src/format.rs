//! The two documents the engine speaks: an instance (`fbs-instance/1`) and a solution (`fbs-solution/1`).
//!
//! All times and durations are counted in slots from the start of the event, all intervals are half-open, and every
//! reference is the position of something in its list.

mod wellformed;

use serde::{Deserialize, Serialize};

/// The mark of an instance.
pub const INSTANCE: &str = "fbs-instance/1";
/// The mark of a solution.
pub const SOLUTION: &str = "fbs-solution/1";

/// Why a document cannot be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Malformed {
    /// It is not the JSON that was expected; the text says where.
    #[error("this is not a scheduling document: {0}")]
    Unreadable(String),
    /// It is readable and contradicts itself; each text names the place.
    #[error("the instance contradicts itself: {}", .0.join("; "))]
    Contradictory(Vec<String>),
}

/// A half-open interval of slots, `[from, to)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span(pub usize, pub usize);

impl Span {
    /// Whether the slots `[from, to)` all lie inside.
    pub fn holds(self, from: usize, to: usize) -> bool {
        self.0 <= from && to <= self.1
    }
}

/// What is to be placed, and where, when and with whom it can be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instance {
    /// [`INSTANCE`].
    pub format: String,
    /// What a solution calls it.
    pub name: String,
    /// Free text.
    #[serde(default)]
    pub comment: String,
    /// Minutes in one slot; informative.
    pub slot_minutes: u32,
    /// Consecutive blocks that make up the whole grid; nothing reaches over the end of one.
    pub days: Vec<Day>,
    /// Sites between which people must travel.
    pub venues: Vec<Venue>,
    /// Whole free slots between an end at the first and a start at the second venue on one day.
    pub travel: Vec<Vec<usize>>,
    /// Where meetings can be held.
    pub rooms: Vec<Room>,
    /// Who can interpret.
    pub interpreters: Vec<Interpreter>,
    /// Who meets.
    pub delegations: Vec<Delegation>,
    /// Who wants to meet whom.
    pub requests: Vec<Request>,
    /// Meetings that must appear unchanged.
    pub fixed: Vec<Assignment>,
    /// The most meetings at once in any slot.
    pub staff_limit: Option<usize>,
    /// Whether a gap slot counts as idle even when the delegation is away or committed.
    pub count_unavailable_as_idle: bool,
    /// The most by which the numbers of breaks of two delegations may differ.
    pub max_break_spread: Option<usize>,
    /// What each kind of disadvantage costs.
    pub objective: Objective,
    /// The plan in force, when a new one should disturb it as little as can be.
    pub replan: Option<Replan>,
    /// Anything.
    #[serde(default)]
    pub meta: serde_json::Value,
}

/// A block of consecutive slots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// Free text.
    #[serde(default)]
    pub label: String,
    /// Where it begins on the grid.
    pub first_slot: usize,
    /// How many slots it has; at least one.
    pub slots: usize,
}

/// A site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Venue {
    /// Free text.
    #[serde(default)]
    pub name: String,
}

/// A room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Room {
    /// Free text.
    #[serde(default)]
    pub name: String,
    /// The site it is in.
    pub venue: usize,
    /// Seats.
    pub capacity: u32,
    /// What is in it.
    pub equipment: Vec<String>,
    /// Opening hours less what is booked.
    pub available: Vec<Span>,
    /// Slots taken before each meeting.
    pub setup: usize,
    /// Slots taken after each meeting.
    pub teardown: usize,
    /// Whom it is kept for, when not for everyone: one of these must take part.
    pub reserved_for: Option<Vec<usize>>,
}

/// An interpreter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interpreter {
    /// Free text.
    #[serde(default)]
    pub name: String,
    /// Unordered pairs of languages.
    pub pairs: Vec<[String; 2]>,
    /// When.
    pub available: Vec<Span>,
}

/// A delegation, which is in one meeting at a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delegation {
    /// Free text.
    #[serde(default)]
    pub name: String,
    /// More is more senior; informative.
    pub seniority: i64,
    /// When it can meet.
    pub available: Vec<Span>,
    /// What it must attend.
    pub commitments: Vec<Commitment>,
    /// The most meetings on one day.
    pub max_meetings_per_day: Option<usize>,
}

/// A session a delegation must attend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// First slot.
    pub start: usize,
    /// Slots.
    pub duration: usize,
    /// Where.
    pub venue: usize,
}

/// A meeting somebody asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Free text.
    #[serde(default)]
    pub name: String,
    /// Who takes part; two or more.
    pub delegations: Vec<usize>,
    /// The value of holding it; at least 1.
    pub weight: u64,
    /// Slots; at least 1.
    pub duration: usize,
    /// Seats needed.
    pub seats: u32,
    /// Equipment needed in the room.
    pub equipment: Vec<String>,
    /// Venues allowed, or any.
    pub venues: Option<Vec<usize>>,
    /// Rooms allowed, or any.
    pub rooms: Option<Vec<usize>>,
    /// Rooms where protocol wants it; may be empty.
    pub preferred_rooms: Vec<usize>,
    /// The whole meeting lies in one of these, or anywhere.
    pub windows: Option<Vec<Span>>,
    /// The pair of languages to interpret between.
    pub interpretation: Option<[String; 2]>,
    /// Whether it must be held.
    pub mandatory: bool,
    /// Requests that must be over before this starts, when both are held.
    pub after: Vec<usize>,
}

/// Where and when a request is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// Which request.
    pub request: usize,
    /// First slot.
    pub start: usize,
    /// Room.
    pub room: usize,
    /// Interpreter, exactly when the request needs one.
    pub interpreter: Option<usize>,
}

/// What one unit of each disadvantage costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// For each unit of weight not held.
    pub unscheduled: u64,
    /// For each idle slot of a delegation between its meetings of a day.
    pub idle_slot: u64,
    /// For each idle slot of the delegation that has most.
    pub max_idle: u64,
    /// For each pair of consecutive meetings with an idle slot between.
    #[serde(rename = "break")]
    pub breaks: u64,
    /// For each pair of consecutive meetings at different venues.
    pub venue_change: u64,
    /// For each meeting outside the rooms protocol wants.
    pub protocol_miss: u64,
    /// For each meeting of the plan in force now elsewhere in time, or not held.
    pub moved_time: u64,
    /// For each meeting of the plan in force now at its time in another room.
    pub moved_room: u64,
}

/// The plan in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replan {
    /// What began before is history; nothing else may start before.
    pub now: usize,
    /// The assignments in force.
    pub previous: Vec<Assignment>,
    /// Free text.
    #[serde(default)]
    pub note: String,
}

/// A schedule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Solution {
    /// [`SOLUTION`].
    pub format: String,
    /// The name of the instance.
    pub instance: String,
    /// At most one for each request; a request without one is not held.
    pub assignments: Vec<Assignment>,
    /// Anything; the engine's own are [`Meta`].
    #[serde(default)]
    pub meta: serde_json::Value,
}

/// What the engine says of a schedule it made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Meta {
    /// What is known of it.
    pub status: Status,
    /// A proven floor of the cost.
    pub bound: Option<u64>,
    /// What it costs.
    pub cost: Option<u64>,
    /// Work done, in seconds of a plain machine; the same for the same seed and limits.
    pub seconds: f64,
    /// The seed.
    pub seed: u64,
}

/// What is known of a schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Status {
    /// Nothing costs less: proven.
    Optimal,
    /// It keeps every hard rule.
    Feasible,
    /// No schedule keeps every hard rule: proven.
    Infeasible,
    /// None was found, and it is not proven that there is none.
    Unknown,
}

impl Instance {
    /// Reads an instance and refuses one that contradicts itself.
    ///
    /// # Errors
    /// [`Malformed`] with the place.
    pub fn read(text: &str) -> Result<Self, Malformed> {
        let instance: Self = serde_json::from_str(text).map_err(|e| Malformed::Unreadable(e.to_string()))?;
        let bad = instance.contradictions();
        if bad.is_empty() { Ok(instance) } else { Err(Malformed::Contradictory(bad)) }
    }

    /// Slots of the whole grid.
    pub fn slots(&self) -> usize {
        self.days.iter().map(|day| day.slots).sum()
    }
}

impl Solution {
    /// Reads a solution.
    ///
    /// # Errors
    /// [`Malformed::Unreadable`] with the place.
    pub fn read(text: &str) -> Result<Self, Malformed> {
        serde_json::from_str(text).map_err(|e| Malformed::Unreadable(e.to_string()))
    }
}

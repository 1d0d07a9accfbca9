//! Whatever a room desk does to a tree of divisible rooms, in whatever order, is accepted and refused exactly as a simple
//! model says that compares every booking with every other. No two confirmed bookings of one room ever overlap, and what
//! else overlaps is on the list of conflicts, nothing more.
//!
//! The store tries the schema alone against the same kind of model (`crates/store/src/tests/any_booking.rs`).

use attache_domain::conflicts::{self, Rule};
use attache_domain::ids::{RoomBookingId, SpaceId};
use attache_domain::plan::Thing;
use attache_planner::Refusal;
use chrono::{DateTime, NaiveDate};
use forum_in_a_box::ForumInABox;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// How many sequences are tried unless `PROPTEST_CASES` asks for more.
const CASES: u32 = 32;

const MOST_SPACES: usize = 8;
const DEEPEST: usize = 4;

/// What a desk does next, to whatever is there by then.
#[derive(Debug, Clone)]
enum Step {
    Book { space: Index, hours: Hours, status: Status },
    Move { which: Index, to: Whereto },
    Status { which: Index, status: Status, by_name: bool },
    Swap { one: Index, other: Index, times: bool },
    MoveSeveral { moves: Vec<(Index, Whereto)> },
    Copy { copies: Vec<(Index, Whereto)> },
    Divide { space: Option<Index> },
    Reparent { space: Index, whole: Option<Index> },
    Undo,
    Redo,
}

/// Half hours from midnight on the first day; a booking may go on over midnight.
type Hours = (u32, u32);

/// Another room, or other hours, or both.
#[derive(Debug, Clone)]
struct Whereto {
    space: Option<Index>,
    hours: Option<Hours>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    Inquiry,
    Hold,
    Confirmed,
    Released,
}

impl Status {
    fn word(self) -> &'static str {
        match self {
            Self::Inquiry => "inquiry",
            Self::Hold => "hold",
            Self::Confirmed => "confirmed",
            Self::Released => "released",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Booking {
    space: usize,
    hours: Hours,
    status: Status,
}

/// What the forum should hold. Spaces and bookings are known by the order they were made in.
#[derive(Debug, Clone, PartialEq, Default)]
struct Model {
    parents: BTreeMap<usize, Option<usize>>,
    bookings: BTreeMap<usize, Booking>,
}

impl Model {
    /// A space and all it is a part of.
    fn around(&self, space: usize) -> Vec<usize> {
        let around = std::iter::successors(Some(space), |space| self.parents.get(space).copied().flatten());
        around.take(MOST_SPACES + 1).collect()
    }

    fn has_circle(&self) -> bool {
        self.parents.keys().any(|space| self.around(*space).len() > MOST_SPACES)
    }

    fn overlap(&self, one: &Booking, other: &Booking) -> bool {
        let is_one_room =
            self.around(one.space).contains(&other.space) || self.around(other.space).contains(&one.space);
        is_one_room && one.hours.0 < other.hours.1 && other.hours.0 < one.hours.1
    }

    /// Every pair that overlaps, of those of which this is asked.
    fn pairs(&self, counts: impl Fn(&Booking, &Booking) -> bool) -> BTreeSet<(usize, usize)> {
        let each = || self.bookings.iter();
        each()
            .flat_map(|(one, first)| each().map(move |(other, second)| ((*one, first), (*other, second))))
            .filter(|((one, first), (other, second))| {
                one < other && self.overlap(first, second) && counts(first, second)
            })
            .map(|((one, _), (other, _))| (one, other))
            .collect()
    }

    fn has_two_parties_in_one_room(&self) -> bool {
        !self.pairs(|one, other| one.status == Status::Confirmed && other.status == Status::Confirmed).is_empty()
    }

    fn nth_space(&self, index: &Index) -> usize {
        *self.parents.keys().nth(index.index(self.parents.len())).expect("there is a space from the beginning")
    }

    fn nth_booking(&self, index: &Index) -> Option<usize> {
        if self.bookings.is_empty() {
            None
        } else {
            self.bookings.keys().nth(index.index(self.bookings.len())).copied()
        }
    }

    /// Moves a booking.
    fn place(&mut self, which: usize, to: &Whereto) {
        let space = to.space.as_ref().map(|space| self.nth_space(space));
        let booking = self.bookings.get_mut(&which).expect("it was chosen from those that are there");
        booking.space = space.unwrap_or(booking.space);
        booking.hours = to.hours.unwrap_or(booking.hours);
    }
}

/// The forum beside its model.
struct Desk {
    forum: ForumInABox,
    model: Model,
    undone_to: Vec<Model>,
    done_from: Vec<Model>,
    spaces: Vec<String>,
    bookings: Vec<String>,
}

fn wall(half_hours: u32) -> Value {
    let at = NaiveDate::from_ymd_opt(2014, 6, 19).and_then(|day| day.and_hms_opt(0, 0, 0)).expect("midnight");
    let at = at + chrono::TimeDelta::minutes(30 * i64::from(half_hours));
    json!({ "local": at.format("%Y-%m-%dT%H:%M").to_string() })
}

impl Desk {
    fn new() -> Self {
        let mut forum = ForumInABox::founded();
        let venue = forum.makes("Palau", "add_venue", json!({ "name": "Palau", "zone": "Europe/Madrid" }));
        let hall = forum.makes("S0", "add_space", json!({ "venue": venue, "name": "S0" }));
        let model = Model { parents: BTreeMap::from([(0, None)]), bookings: BTreeMap::new() };
        Self { forum, model, undone_to: vec![], done_from: vec![], spaces: vec![hall], bookings: vec![] }
    }

    fn use_of(&self, booking: usize) -> Value {
        json!({ "what": "room_booking", "id": self.bookings[booking] })
    }

    /// Where a booking goes, as fields of an input.
    fn fields(&self, to: &Whereto) -> Value {
        let mut fields = json!({});
        if let Some(space) = &to.space {
            fields["space"] = json!(self.spaces[self.model.nth_space(space)]);
        }
        if let Some((from, until)) = to.hours {
            (fields["starts"], fields["ends"]) = (wall(from), wall(until));
        }
        fields
    }

    /// The command of a step, its input, and what the forum holds afterwards if that is allowed; nothing where there is
    /// nothing yet to do it to.
    fn read(&self, step: &Step) -> Option<(&'static str, Value, Model)> {
        let mut after = self.model.clone();
        let (command, input) = match step {
            Step::Book { space, hours, status } => {
                let space = self.model.nth_space(space);
                after.bookings.insert(self.bookings.len(), Booking { space, hours: *hours, status: *status });
                let (starts, ends) = (wall(hours.0), wall(hours.1));
                let space = &self.spaces[space];
                let input = json!({ "space": space, "starts": starts, "ends": ends, "title": "Panel", "status": status.word() });
                ("book_room", input)
            }
            Step::Move { which, to } => {
                let which = self.model.nth_booking(which)?;
                after.place(which, to);
                let mut input = self.fields(to);
                input["id"] = json!(self.bookings[which]);
                ("move_booking", input)
            }
            Step::Status { which, status, by_name } => {
                let which = self.model.nth_booking(which)?;
                after.bookings.get_mut(&which)?.status = *status;
                let id = &self.bookings[which];
                match status {
                    Status::Confirmed if *by_name => ("confirm_booking", json!({ "id": id })),
                    Status::Released if *by_name => ("release_booking", json!({ "id": id })),
                    _ => ("edit_booking", json!({ "id": id, "status": status.word() })),
                }
            }
            Step::Swap { .. } | Step::MoveSeveral { .. } | Step::Copy { .. } => self.read_several(step, &mut after)?,
            Step::Divide { .. } | Step::Reparent { .. } => self.read_space(step, &mut after)?,
            Step::Undo => {
                after = self.done_from.last()?.clone();
                ("undo", json!({}))
            }
            Step::Redo => {
                after = self.undone_to.last()?.clone();
                ("redo", json!({}))
            }
        };
        Some((command, input, after))
    }

    /// The same of steps that are about several bookings.
    fn read_several(&self, step: &Step, after: &mut Model) -> Option<(&'static str, Value)> {
        Some(match step {
            Step::Swap { one, other, times } => {
                let (one, other) = (self.model.nth_booking(one)?, self.model.nth_booking(other)?);
                let (first, second) = (self.model.bookings[&one], self.model.bookings[&other]);
                for (which, at, was) in [(one, second, first), (other, first, second)] {
                    let hours = if *times { at.hours } else { was.hours };
                    after.bookings.insert(which, Booking { space: at.space, hours, status: was.status });
                }
                if one == other {
                    return None;
                }
                ("swap_bookings", json!({ "one": self.use_of(one), "other": self.use_of(other), "times": times }))
            }
            Step::MoveSeveral { moves } => {
                let mut seen = BTreeMap::new();
                for (which, to) in moves {
                    seen.entry(self.model.nth_booking(which)?).or_insert(to);
                }
                let mut inputs = Vec::new();
                for (which, to) in seen {
                    after.place(which, to);
                    let mut one = self.fields(to);
                    (one["what"], one["id"]) = (json!("room_booking"), json!(self.bookings[which]));
                    inputs.push(one);
                }
                ("move_bookings", json!({ "moves": inputs }))
            }
            Step::Copy { copies } => {
                let mut inputs = Vec::new();
                for (at, (which, to)) in copies.iter().enumerate() {
                    let which = self.model.nth_booking(which)?;
                    let to = Whereto { hours: to.hours.or(Some(self.model.bookings[&which].hours)), ..to.clone() };
                    let copy = self.bookings.len() + at;
                    after.bookings.insert(copy, self.model.bookings[&which]);
                    after.place(copy, &to);
                    let mut one = self.fields(&to);
                    one["id"] = json!(self.bookings[which]);
                    inputs.push(one);
                }
                ("copy_bookings", json!({ "copies": inputs }))
            }
            _ => return None,
        })
    }

    /// The same of steps that are about the tree.
    fn read_space(&self, step: &Step, after: &mut Model) -> Option<(&'static str, Value)> {
        Some(match step {
            Step::Divide { space } => {
                let parent = space.as_ref().map(|space| self.model.nth_space(space));
                let is_deep = parent.is_some_and(|parent| self.model.around(parent).len() >= DEEPEST);
                if self.model.parents.len() >= MOST_SPACES || is_deep {
                    return None;
                }
                after.parents.insert(self.spaces.len(), parent);
                let name = format!("S{}", self.spaces.len());
                let parent = parent.map(|parent| &self.spaces[parent]);
                ("add_space", json!({ "venue": self.forum.id("Palau"), "name": name, "parent": parent }))
            }
            Step::Reparent { space, whole } => {
                let space = self.model.nth_space(space);
                let whole = whole.as_ref().map(|whole| self.model.nth_space(whole));
                after.parents.insert(space, whole);
                let whole = whole.map(|whole| &self.spaces[whole]);
                ("edit_space", json!({ "id": self.spaces[space], "parent": whole }))
            }
            _ => return None,
        })
    }

    /// Does a step, and fails unless the planner answers what the model expects.
    fn take(&mut self, step: &Step) -> Result<(), TestCaseError> {
        let Some((command, input, after)) = self.read(step) else { return Ok(()) };
        let answer = self.forum.call(command, input.clone());
        match &answer {
            Err(Refusal::SpaceDoubleBooked { holder, .. }) => {
                prop_assert!(after.has_two_parties_in_one_room(), "{command} {input} is in nobody's way");
                prop_assert_eq!(holder, "Panel", "{} {}: people must know with whom to talk", command, input);
            }
            Err(Refusal::SpaceInsideItself) => prop_assert!(after.has_circle(), "{command} {input} makes no circle"),
            Err(other) => prop_assert!(false, "{command} {input} is refused for no reason: {other:?}"),
            Ok(done) => {
                prop_assert!(!after.has_circle(), "{command} {input} puts a room into itself");
                prop_assert!(!after.has_two_parties_in_one_room(), "{command} {input} must be refused");
                let is_noted = done["said"]["position"] != 0;
                prop_assert_eq!(
                    is_noted,
                    after != self.model,
                    "{} {} is in the history if it does anything",
                    command,
                    input
                );
                self.note(command, &done["result"], after, is_noted);
            }
        }
        self.compare(command)
    }

    fn note(&mut self, command: &str, result: &Value, after: Model, is_noted: bool) {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        match command {
            "book_room" => self.bookings.push(text(result)),
            "copy_bookings" => self.bookings.extend(result.as_array().into_iter().flatten().map(text)),
            "add_space" => self.spaces.push(text(result)),
            _ => {}
        }
        let before = std::mem::replace(&mut self.model, after);
        match command {
            "undo" => {
                self.done_from.pop();
                self.undone_to.push(before);
            }
            "redo" => {
                self.undone_to.pop();
                self.done_from.push(before);
            }
            _ if is_noted => {
                self.undone_to.clear();
                self.done_from.push(before);
            }
            _ => {}
        }
    }

    /// The forum holds what the model says, and its conflicts are the pairs that overlap and are not both confirmed.
    fn compare(&self, command: &str) -> Result<(), TestCaseError> {
        let plan = self.forum.planner().plan();
        let space_of = |id: SpaceId| self.spaces.iter().position(|key| *key == id.to_string()).expect("a known space");
        let number_of =
            |id: RoomBookingId| self.bookings.iter().position(|key| *key == id.to_string()).expect("a known booking");
        let midnight = DateTime::parse_from_rfc3339("2014-06-18T22:00:00Z").expect("midnight in Madrid");
        let half_hours = |at: DateTime<chrono::Utc>| ((at - midnight.to_utc()).num_minutes() / 30) as u32;
        let bookings = plan.room_bookings.iter().map(|booking| {
            let status = [Status::Inquiry, Status::Hold, Status::Confirmed, Status::Released];
            let status = status.into_iter().find(|status| status.word() == booking.status.word());
            let hours = (half_hours(booking.starts.instant()), half_hours(booking.ends.instant()));
            let status = status.expect("a status of the ladder");
            (number_of(booking.id), Booking { space: space_of(booking.space), hours, status })
        });
        let parents = plan.spaces.iter().map(|space| (space_of(space.id), space.parent.map(space_of)));
        let held = Model { parents: parents.collect(), bookings: bookings.collect() };
        prop_assert_eq!(&held, &self.model, "the forum and the model differ after {}", command);

        let shown: BTreeSet<(usize, usize)> = conflicts::find(plan, NaiveDate::MIN)
            .iter()
            .filter(|conflict| conflict.rule == Rule::SpaceDoubleBooked)
            .filter_map(|conflict| {
                let numbers: Vec<usize> = conflict
                    .things
                    .iter()
                    .filter_map(|(thing, _)| match thing {
                        Thing::RoomBooking(id) => Some(number_of(*id)),
                        _ => None,
                    })
                    .collect();
                Some((*numbers.iter().min()?, *numbers.iter().max()?))
            })
            .collect();
        // An inquiry keeps nothing yet.
        let keeps = |booking: &Booking| matches!(booking.status, Status::Confirmed | Status::Hold);
        let expected = held.pairs(|one, other| keeps(one) && keeps(other));
        prop_assert_eq!(shown, expected, "the list of conflicts after {}", command);
        Ok(())
    }
}

fn hours() -> impl Strategy<Value = Hours> {
    (36..56_u32, 1..8_u32).prop_map(|(from, long)| (from, from + long))
}

fn status() -> impl Strategy<Value = Status> {
    prop_oneof![
        5 => Just(Status::Confirmed),
        2 => Just(Status::Hold),
        1 => Just(Status::Inquiry),
        1 => Just(Status::Released),
    ]
}

fn whereto() -> impl Strategy<Value = Whereto> {
    let space = || any::<Index>().prop_map(Some);
    prop_oneof![
        space().prop_map(|space| Whereto { space, hours: None }),
        hours().prop_map(|hours| Whereto { space: None, hours: Some(hours) }),
        (space(), hours()).prop_map(|(space, hours)| Whereto { space, hours: Some(hours) }),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let several = || prop::collection::vec((any::<Index>(), whereto()), 1..4);
    prop_oneof![
        6 => (any::<Index>(), hours(), status()).prop_map(|(space, hours, status)| Step::Book { space, hours, status }),
        3 => (any::<Index>(), whereto()).prop_map(|(which, to)| Step::Move { which, to }),
        3 => (any::<Index>(), status(), any::<bool>())
            .prop_map(|(which, status, by_name)| Step::Status { which, status, by_name }),
        4 => (any::<Index>(), any::<Index>(), any::<bool>())
            .prop_map(|(one, other, times)| Step::Swap { one, other, times }),
        4 => several().prop_map(|moves| Step::MoveSeveral { moves }),
        2 => several().prop_map(|copies| Step::Copy { copies }),
        4 => prop::option::weighted(0.8, any::<Index>()).prop_map(|space| Step::Divide { space }),
        3 => (any::<Index>(), prop::option::weighted(0.8, any::<Index>()))
            .prop_map(|(space, whole)| Step::Reparent { space, whole }),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

#[test]
fn the_planner_and_a_simple_model_agree_on_every_sequence() {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let config = Config { cases: asked.unwrap_or(CASES), failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let answer = runner.run(&prop::collection::vec(step(), 1..50), |steps| {
        let mut desk = Desk::new();
        steps.iter().try_for_each(|step| desk.take(step))?;
        desk.forum.assert_sound("at the end");
        desk.forum.planner().check_file().expect("the history says the same as the tables");
        Ok(())
    });
    answer.unwrap_or_else(|error| panic!("{error}"));
}

//! Whatever is written about a tree of rooms, in whatever order, the schema, the domain's rule and a simple model that
//! compares everything with everything say the same, and no two confirmed bookings of one room ever overlap.

use crate::error::StoreError;
use crate::migrations;
use crate::tables::TABLES;
use attache_domain::forum::Kind;
use attache_domain::ids::{RoomBookingId, SpaceId};
use attache_domain::plan::Plan;
use attache_domain::space_uses::firm_holder;
use attache_domain::time::Interval;
use chrono::DateTime;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use rusqlite::Connection;
use uuid::Uuid;

const SPACES: usize = 8;
const BOOKINGS: usize = 6;

/// A tree: each space's parent is one before it, or none.
type Tree = Vec<Option<usize>>;

/// A statement, as people or programs might send it.
#[derive(Debug, Clone)]
enum Step {
    /// Writes a booking, new or in place of the one with its number.
    Book { verb: usize, number: usize, booking: Booking },
    /// Moves a booking.
    Move { verb: usize, number: usize, space: usize, hours: (i64, i64) },
    /// Confirms a booking, or makes it a hold again.
    Status { verb: usize, number: usize, confirmed: bool },
    /// Gives a booking another key.
    Rename { verb: usize, number: usize, to: usize },
    /// Puts a space into another, or takes it out.
    Reparent { verb: usize, space: usize, parent: Option<usize> },
    /// Removes a booking.
    Remove { number: usize },
}

#[derive(Debug, Clone, PartialEq)]
struct Booking {
    space: usize,
    hours: (i64, i64),
    confirmed: bool,
}

/// What the schema should say, the long way.
#[derive(Debug, Clone, PartialEq)]
struct Model {
    tree: Tree,
    bookings: Vec<Option<Booking>>,
}

impl Model {
    fn is_inside(&self, space: usize, whole: usize) -> bool {
        let mut next = Some(space);
        for _ in 0..=SPACES {
            match next {
                Some(one) if one == whole => return true,
                Some(one) => next = self.tree[one],
                None => return false,
            }
        }
        true
    }

    fn is_one_room(&self, one: usize, other: usize) -> bool {
        self.is_inside(one, other) || self.is_inside(other, one)
    }

    fn has_circle(&self) -> bool {
        (0..self.tree.len()).any(|space| self.tree[space].is_some_and(|parent| self.is_inside(parent, space)))
    }

    fn overlaps(&self) -> bool {
        let firm: Vec<&Booking> = self.bookings.iter().flatten().filter(|booking| booking.confirmed).collect();
        firm.iter().enumerate().any(|(at, one)| {
            firm[..at].iter().any(|other| {
                one.hours.0 < other.hours.1 && other.hours.0 < one.hours.1 && self.is_one_room(one.space, other.space)
            })
        })
    }
}

const INSERTS: [&str; 3] = ["INSERT", "INSERT OR IGNORE", "REPLACE"];
const UPDATES: [&str; 3] = ["UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE"];

fn key(kind: u8, number: usize) -> Uuid {
    Uuid::from_u64_pair(u64::from(kind), number as u64)
}

fn written(id: Uuid) -> String {
    format!("x'{}'", id.simple())
}

fn space_key(number: usize) -> Uuid {
    key(1, number)
}

fn booking_key(number: usize) -> Uuid {
    key(2, number)
}

impl Step {
    /// The statement.
    fn sql(&self) -> String {
        let row = |number: &usize| written(booking_key(*number));
        match self {
            Self::Book { verb, number, booking } => {
                let status = if booking.confirmed { "confirmed" } else { "hold" };
                format!(
                    "{} INTO room_booking (id, space, title, purpose, status, starts_local, starts_zone, starts_at, \
                     ends_local, ends_zone, ends_at, note) VALUES ({}, {}, 'Panel', 'other', '{status}', \
                     '2014-06-19T10:00:00', 'Europe/Madrid', {}, '2014-06-19T11:00:00', 'Europe/Madrid', {}, '')",
                    INSERTS[*verb],
                    row(number),
                    written(space_key(booking.space)),
                    booking.hours.0,
                    booking.hours.1
                )
            }
            Self::Move { verb, number, space, hours: (from, to) } => format!(
                "{} room_booking SET space = {}, starts_at = {from}, ends_at = {to} WHERE id = {}",
                UPDATES[*verb],
                written(space_key(*space)),
                row(number)
            ),
            Self::Status { verb, number, confirmed } => {
                let status = if *confirmed { "confirmed" } else { "hold" };
                format!("{} room_booking SET status = '{status}' WHERE id = {}", UPDATES[*verb], row(number))
            }
            Self::Rename { verb, number, to } => {
                format!("{} room_booking SET id = {} WHERE id = {}", UPDATES[*verb], row(to), row(number))
            }
            Self::Reparent { verb, space, parent } => format!(
                "{} space SET parent = {} WHERE id = {}",
                UPDATES[*verb],
                parent.map_or("NULL".to_owned(), |parent| written(space_key(parent))),
                written(space_key(*space))
            ),
            Self::Remove { number } => format!("DELETE FROM room_booking WHERE id = {}", row(number)),
        }
    }

    /// The model after it, whether or not that is allowed; nothing where the statement changes nothing.
    fn after(&self, model: &Model) -> Option<Model> {
        let mut after = model.clone();
        match self {
            // Plain INSERT of a key that is there, and OR IGNORE, leave the row that is there.
            Self::Book { verb, number, .. } if model.bookings[*number].is_some() && INSERTS[*verb] != "REPLACE" => {
                return None;
            }
            Self::Book { number, booking, .. } => after.bookings[*number] = Some(booking.clone()),
            Self::Move { number, space, hours, .. } => {
                let booking = after.bookings[*number].as_mut()?;
                (booking.space, booking.hours) = (*space, *hours);
            }
            Self::Status { number, confirmed, .. } => after.bookings[*number].as_mut()?.confirmed = *confirmed,
            Self::Rename { verb, number, to } => {
                let taken = model.bookings[*to].is_some();
                if number == to || (taken && UPDATES[*verb] != "UPDATE OR REPLACE") {
                    return None;
                }
                after.bookings[*to] = Some(after.bookings[*number].take()?);
            }
            Self::Reparent { space, parent, .. } => after.tree[*space] = *parent,
            Self::Remove { number } => after.bookings[*number] = None,
        }
        Some(after)
    }

    /// The booking it would confirm, as the domain's rule is asked about it before it is written.
    fn asks_for(&self, after: &Model) -> Option<(usize, Booking)> {
        let number = match self {
            Self::Book { number, .. } | Self::Move { number, .. } | Self::Status { number, .. } => *number,
            Self::Rename { .. } | Self::Reparent { .. } | Self::Remove { .. } => return None,
        };
        let booking = after.bookings[number].clone()?;
        booking.confirmed.then_some((number, booking))
    }
}

fn hours() -> impl Strategy<Value = (i64, i64)> {
    (0..10_i64, 1..5_i64).prop_map(|(from, long)| (from * 60, (from + long) * 60))
}

fn step() -> impl Strategy<Value = Step> {
    let number = || 0..BOOKINGS;
    let space = || 0..SPACES;
    let booking = (space(), hours(), prop::bool::weighted(0.8));
    prop_oneof![
        4 => (0..3_usize, number(), booking).prop_map(|(verb, number, (space, hours, confirmed))| Step::Book {
            verb, number, booking: Booking { space, hours, confirmed }
        }),
        3 => (0..3_usize, number(), space(), hours())
            .prop_map(|(verb, number, space, hours)| Step::Move { verb, number, space, hours }),
        2 => (0..3_usize, number(), any::<bool>())
            .prop_map(|(verb, number, confirmed)| Step::Status { verb, number, confirmed }),
        1 => (0..3_usize, number(), number()).prop_map(|(verb, number, to)| Step::Rename { verb, number, to }),
        3 => (0..3_usize, space(), prop::option::weighted(0.8, space()))
            .prop_map(|(verb, space, parent)| Step::Reparent { verb, space, parent }),
        1 => number().prop_map(|number| Step::Remove { number }),
    ]
}

/// Up to eight spaces; a tree grows by hanging each under one before it, not deeper than four.
fn tree() -> impl Strategy<Value = Tree> {
    prop::collection::vec(prop::option::weighted(0.7, any::<prop::sample::Index>()), SPACES).prop_map(|wanted| {
        let mut tree: Tree = Vec::new();
        for parent in wanted {
            let parent = parent.filter(|_| !tree.is_empty()).map(|index| index.index(tree.len()));
            let depth = |mut space: usize| {
                let mut depth = 1;
                while let Some(parent) = tree[space] {
                    (space, depth) = (parent, depth + 1);
                }
                depth
            };
            let parent = parent.filter(|parent| depth(*parent) < 4);
            tree.push(parent);
        }
        tree
    })
}

fn database(tree: &Tree) -> Connection {
    let mut db = Connection::open_in_memory().expect("a database in memory");
    migrations::migrate(&mut db).expect("today's schema");
    db.pragma_update(None, "foreign_keys", true).expect("references are checked");
    let venue = written(key(3, 0));
    db.execute_batch(&format!(
        "INSERT INTO venue (id, name, address, city, zone) VALUES ({venue}, 'V', '', '', 'UTC')"
    ))
    .expect("a venue");
    for (number, parent) in tree.iter().enumerate() {
        let parent = parent.map_or("NULL".to_owned(), |parent| written(space_key(parent)));
        let sql = format!(
            "INSERT INTO space (id, venue, parent, name, floor, position) VALUES ({}, {venue}, {parent}, 'S{number}', '', 1)",
            written(space_key(number))
        );
        db.execute_batch(&sql).expect("a tree has no circle and no bookings yet");
    }
    db
}

/// The spaces and bookings there are.
fn plan_of(db: &Connection) -> Plan {
    let mut plan = Plan::default();
    let tables = TABLES.iter().filter(|table| matches!(table.kind, Kind::Space | Kind::RoomBooking));
    tables.for_each(|table| (table.read_all)(db, &mut plan).expect("the rows can be read"));
    plan
}

/// What a plan holds, as the model would say it.
fn read(plan: &Plan) -> Model {
    let number = |id: Uuid| id.as_u64_pair().1 as usize;
    let tree = plan.spaces.iter().map(|space| space.parent.map(|parent| number(parent.0))).collect();
    let mut bookings = vec![None; BOOKINGS];
    for booking in plan.room_bookings.iter() {
        bookings[number(booking.id.0)] = Some(Booking {
            space: number(booking.space.0),
            hours: (booking.starts.instant().timestamp(), booking.ends.instant().timestamp()),
            confirmed: booking.status.word() == "confirmed",
        });
    }
    Model { tree, bookings }
}

fn domain_refuses(plan: &Plan, number: usize, booking: &Booking) -> bool {
    let at = |seconds| DateTime::from_timestamp(seconds, 0).expect("an instant");
    let wanted = Interval::new(at(booking.hours.0), at(booking.hours.1)).expect("an end after its start");
    firm_holder(plan, SpaceId(space_key(booking.space)), wanted, &[RoomBookingId(booking_key(number))]).is_some()
}

fn live_through(tree: &Tree, steps: &[Step]) -> Result<(), TestCaseError> {
    let db = database(tree);
    let mut check = db.prepare(include_str!("../overlapping_bookings.sql")).expect("the check is a statement");
    let mut model = Model { tree: tree.clone(), bookings: vec![None; BOOKINGS] };
    let mut plan = plan_of(&db);
    for step in steps {
        let sql = step.sql();
        let answer = db.execute_batch(&sql).map_err(StoreError::from);
        let after = step.after(&model);
        if let Some((number, booking)) = after.as_ref().and_then(|after| step.asks_for(after)) {
            let refused = domain_refuses(&plan, number, &booking);
            let overlaps = after.as_ref().is_some_and(Model::overlaps);
            prop_assert_eq!(refused, overlaps, "the domain and the model differ about {}", &sql);
        }
        match &answer {
            Err(StoreError::SpaceInsideItself) => {
                prop_assert!(after.as_ref().is_some_and(Model::has_circle), "{sql}\nmakes no circle")
            }
            Err(StoreError::SpaceDoubleBooked) => {
                // A statement that would leave the row that is there is judged by what it asks for.
                let asked = after.clone().unwrap_or_else(|| asked_for(step, &model));
                prop_assert!(asked.overlaps(), "{sql}\nis in nobody's way")
            }
            Err(StoreError::AlreadyThere) => prop_assert!(after.is_none(), "{sql}\nwas refused for its key"),
            Err(other) => prop_assert!(false, "{sql}\nis a fault: {other:?}"),
            Ok(()) => {
                if let Some(after) = after {
                    prop_assert!(!after.has_circle() && !after.overlaps(), "{sql}\nmust be refused");
                    model = after;
                }
            }
        }
        plan = plan_of(&db);
        prop_assert_eq!(&read(&plan), &model, "the file and the model differ after {}", sql);
        let found = check.exists([]);
        prop_assert!(!found.expect("the check can be asked") && !model.overlaps(), "two parties hold one room: {sql}");
    }
    Ok(())
}

/// What a statement asks for that would leave the row that is there.
fn asked_for(step: &Step, model: &Model) -> Model {
    let mut asked = model.clone();
    if let Step::Book { number, booking, .. } = step {
        asked.bookings[*number] = Some(booking.clone());
    }
    asked
}

#[test]
fn the_schema_the_domain_and_a_simple_model_agree_on_every_sequence_of_statements() {
    let config = Config { failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let sequences = (tree(), prop::collection::vec(step(), 1..40));
    let answer = runner.run(&sequences, |(tree, steps)| live_through(&tree, &steps));
    answer.unwrap_or_else(|error| panic!("{error}"));
}

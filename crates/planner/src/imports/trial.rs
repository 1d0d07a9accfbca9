//! The copy of the plan on which an import is tried out.
//!
//! A dry run is the real run on a copy: each row finds what it is about in the copy, changes the copy, and notes what is to
//! be written. So a later row sees what an earlier one brought, and what is shown before accepting is what accepting does.

use crate::commands::Answer;
use crate::operate::Change;
use attache_domain::ids::{Id, StayId};
use attache_domain::lodging::Stay;
use attache_domain::plan::{Held, Plan, Record};
use attache_store::Stored;
use chrono::NaiveDate;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Writes one record into the forum.
pub type Write = Box<dyn Fn(&Change<'_>) -> Answer<()>>;

/// Puts one record of the copy back as it was.
type PutBack = Box<dyn FnOnce(&mut Plan)>;

/// The copy, and what is to be written.
pub struct Trial<'ids> {
    /// The plan with the rows so far.
    pub plan: Plan,
    /// The day of the import, which is the day on which sensitive needs were collected.
    pub today: NaiveDate,
    writes: Vec<Write>,
    put_back: Vec<PutBack>,
    /// The stays that rows brought or changed, each with its row.
    stays: Vec<(u64, StayId)>,
    new_id: &'ids dyn Fn() -> Uuid,
    /// The row that brought each new record.
    brought_by: HashMap<Uuid, u64>,
    /// The last row that was about each record, new or not.
    named_by: HashMap<Uuid, u64>,
    row: u64,
}

/// A place in the work to come back to.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    writes: usize,
    stays: usize,
}

impl<'ids> Trial<'ids> {
    /// A trial on a copy of a plan; `new_id` makes the ids of new records.
    pub fn on(plan: &Plan, today: NaiveDate, new_id: &'ids dyn Fn() -> Uuid) -> Self {
        Self {
            plan: plan.clone(),
            today,
            writes: Vec::new(),
            put_back: Vec::new(),
            stays: Vec::new(),
            new_id,
            brought_by: HashMap::new(),
            named_by: HashMap::new(),
            row: 0,
        }
    }

    /// Begins a row.
    pub fn begin(&mut self, row: u64) -> Mark {
        self.row = row;
        Mark { writes: self.writes.len(), stays: self.stays.len() }
    }

    /// Takes back everything since a mark: the row is not taken in.
    pub fn take_back(&mut self, mark: Mark) {
        while self.put_back.len() > mark.writes {
            if let Some(put_back) = self.put_back.pop() {
                put_back(&mut self.plan);
            }
        }
        self.writes.truncate(mark.writes);
        self.stays.truncate(mark.stays);
    }

    /// A new id.
    pub fn id<I: Id>(&self) -> I {
        I::of((self.new_id)())
    }

    /// Brings a new record.
    pub fn insert<R: Stored + 'static>(&mut self, record: &R) -> R::Id {
        self.brought_by.insert(record.id().uuid(), self.row);
        let kept = record.clone();
        self.put(record, Box::new(move |change| change.insert(&kept).map(|_| ())));
        record.id()
    }

    /// Changes a record that is there, or one that an earlier row brought.
    pub fn update<R: Stored + 'static>(&mut self, record: &R) {
        let kept = record.clone();
        self.put(record, Box::new(move |change| change.update(&kept)));
    }

    /// Brings or changes a stay. Its room it enters when all rows are written: then stays can go where others of them were.
    pub fn put_stay(&mut self, stay: &Stay) {
        let known = self.plan.stays.get(stay.id);
        if known == Some(stay) {
            return;
        }
        let (is_new, outside) = (known.is_none(), Stay { room: None, ..stay.clone() });
        if is_new {
            self.brought_by.insert(stay.id.uuid(), self.row);
        }
        self.stays.push((self.row, stay.id));
        self.put(
            stay,
            Box::new(move |change| if is_new { change.insert(&outside).map(|_| ()) } else { change.update(&outside) }),
        );
    }

    /// The stays that rows brought or changed, each with its row, in the order of the rows.
    pub fn stays(&self) -> &[(u64, StayId)] {
        &self.stays
    }

    /// Removes a record that is there.
    pub fn remove<R: Stored + 'static>(&mut self, id: R::Id) {
        let before = R::table_mut(&mut self.plan).take(id);
        self.put_back.push(Box::new(move |plan| {
            if let Some(before) = before {
                R::table_mut(plan).put(before);
            }
        }));
        self.writes.push(Box::new(move |change| change.remove::<R>(id)));
    }

    /// Has something else written when the rows are.
    pub fn write(&mut self, write: Write) {
        self.put_back.push(Box::new(|_| {}));
        self.writes.push(write);
    }

    /// Notes that this row is about a record, so that later rows can tell what is theirs.
    pub fn name(&mut self, id: Uuid) {
        self.named_by.insert(id, self.row);
    }

    /// The earlier row of this list that was about a record.
    pub fn named_by(&self, id: Uuid) -> Option<u64> {
        self.named_by.get(&id).copied()
    }

    /// The row that brought a record; none for what was in the forum before.
    pub fn brought_by(&self, id: Uuid) -> Option<u64> {
        self.brought_by.get(&id).copied()
    }

    /// Everything that is to be written, in order.
    pub fn into_writes(mut self) -> Vec<Write> {
        let stays: BTreeSet<StayId> = self.stays.iter().map(|(_, stay)| *stay).collect();
        for stay in stays.iter().filter_map(|id| self.plan.stays.get(*id)).filter(|stay| stay.room.is_some()) {
            let stay = stay.clone();
            self.writes.push(Box::new(move |change| change.update(&stay)));
        }
        self.writes
    }

    fn put<R: Held + 'static>(&mut self, record: &R, write: Write) {
        let id = Record::id(record);
        let before = R::table(&self.plan).get(id).cloned();
        R::table_mut(&mut self.plan).put(record.clone());
        self.put_back.push(Box::new(move |plan| {
            R::table_mut(plan).take(id);
            if let Some(before) = before {
                R::table_mut(plan).put(before);
            }
        }));
        self.writes.push(write);
    }
}

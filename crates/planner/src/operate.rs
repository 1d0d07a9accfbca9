//! The one way to write.
//!
//! An operation is one transaction, one label and one entry of the history. It answers what changed and which
//! conflicts came and went, so that whoever asked can say so.

use crate::commands::Standing;
use crate::op::Op;
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::surroundings::NewIds;
use crate::trouble::{ConflictView, view};
use attache_domain::conflicts::{Conflict, Touch};
use attache_domain::forum::Kind;
use attache_domain::ids::{Id, PictureId};
use attache_domain::plan::{Held, Plan};
use attache_domain::protocol::Picture;
use attache_store::{EntryKind, NewEntry, Recorded, Stored, Touched, Writer};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use ts_rs::TS;

/// What an operation was about, for its label: names, times, counts.
pub type Facts = BTreeMap<String, String>;

/// Facts from pairs.
pub fn facts<const N: usize>(pairs: [(&str, String); N]) -> Facts {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Where a thing was moved: its room and its time, either of which it may lack.
pub fn moved(name: String, space: Option<String>, when: String) -> Facts {
    let placed = if space.is_some() { "yes" } else { "no" };
    facts([("name", name), ("placed", placed.to_owned()), ("space", space.unwrap_or_default()), ("when", when)])
}

/// An operation as the history names it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OperationLabel {
    /// Its place in the history.
    pub position: i64,
    /// The operation.
    pub op: String,
    /// What it was about.
    pub facts: Facts,
}

/// The answer to every operation.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Done<T> {
    /// What was made, if anything was.
    pub result: T,
    /// What to say was done. Its position is 0 when everything was as asked already.
    pub said: OperationLabel,
    /// The tables that changed.
    pub changed: Vec<Kind>,
    /// Conflicts that came with it.
    pub appeared: Vec<ConflictView>,
    /// Conflicts that went.
    pub gone: Vec<ConflictView>,
    /// How things stand now.
    pub standing: Standing,
}

impl<T> Done<T> {
    /// The same with another result.
    pub(crate) fn with<U>(self, result: U) -> Done<U> {
        let Self { said, changed, appeared, gone, standing, result: _ } = self;
        Done { result, said, changed, appeared, gone, standing }
    }
}

/// What an operation works with: the plan before it, rows to write, new ids and the time.
pub struct Change<'change> {
    pub(crate) writer: &'change Writer<'change>,
    /// The plan as it was when the operation began.
    pub plan: &'change Plan,
    /// The time of the operation.
    pub now: DateTime<Utc>,
    pub(crate) ids: &'change RefCell<NewIds>,
}

impl Change<'_> {
    /// A new id.
    pub fn id<I: Id>(&self) -> I {
        self.ids.borrow_mut().id(self.now)
    }

    /// A record as this operation left it so far.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn get<R: Stored>(&self, id: R::Id) -> Result<R, Refusal> {
        self.writer.get(id)?.ok_or_else(|| not_found::<R>(id))
    }

    /// Writes a new record and answers its id.
    ///
    /// # Errors
    /// What the file refuses.
    pub fn insert<R: Stored>(&self, record: &R) -> Result<R::Id, Refusal> {
        self.writer.insert(record)?;
        Ok(record.id())
    }

    /// Writes a new picture with its bytes and answers its id.
    ///
    /// # Errors
    /// What the file refuses.
    pub fn insert_picture(&self, picture: &Picture, bytes: &[u8]) -> Result<PictureId, Refusal> {
        self.writer.insert_picture(picture, bytes)?;
        Ok(picture.id)
    }

    /// Writes a record that exists.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or what the file refuses.
    pub fn update<R: Stored>(&self, record: &R) -> Result<(), Refusal> {
        if self.writer.update(record)? { Ok(()) } else { Err(not_found::<R>(record.id())) }
    }

    /// Removes a record.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or [`Refusal::StillInUse`].
    pub fn remove<R: Stored>(&self, id: R::Id) -> Result<(), Refusal> {
        if self.writer.remove::<R>(id)? { Ok(()) } else { Err(not_found::<R>(id)) }
    }
}

/// Says that a record is not there.
pub fn not_found<R: Held>(id: R::Id) -> Refusal {
    Refusal::NotFound { what: R::KIND, id: id.uuid().to_string() }
}

impl Planner {
    /// Does `work` as one operation, all or nothing.
    ///
    /// # Errors
    /// What the work or the file refuses; nothing is left behind then.
    pub(crate) fn operate<T>(
        &mut self,
        op: Op,
        work: impl FnOnce(&Change<'_>) -> Result<(T, Facts), Refusal>,
    ) -> Result<Done<T>, Refusal> {
        self.operate_as(EntryKind::Change, op, work)
    }

    pub(crate) fn operate_as<T>(
        &mut self,
        kind: EntryKind,
        op: Op,
        work: impl FnOnce(&Change<'_>) -> Result<(T, Facts), Refusal>,
    ) -> Result<Done<T>, Refusal> {
        if self.what_if.is_some() {
            return self.rehearse(op, work);
        }
        let entry = self.new_entry(kind, None, op.word());
        let (plan, now) = (&self.plan, entry.at);
        let ids = &self.ids;
        let mut said = Facts::new();
        let recorded = self.file.change(entry, |writer| {
            let change = Change { writer, plan, now, ids };
            let (result, facts) = work(&change)?;
            let text = serde_json::to_string(&facts).unwrap_or_default();
            said = facts;
            Ok::<_, Refusal>((result, text))
        })?;
        self.settle(op.word(), said, recorded)
    }

    /// The entry an operation will have.
    pub(crate) fn new_entry(&mut self, kind: EntryKind, about: Option<i64>, op: &str) -> NewEntry {
        let ids = self.ids.get_mut();
        let at = ids.now();
        NewEntry { id: ids.uuid(at), kind, about, at, who: self.me.name_in_history(), op: op.to_owned() }
    }

    /// Brings the plan up to date with what was recorded, and says what came of it.
    pub(crate) fn settle<T>(&mut self, op: &str, facts: Facts, recorded: Recorded<T>) -> Result<Done<T>, Refusal> {
        self.index.borrow_mut().touch(&recorded.touched);
        let before = self.catch_up(&recorded.touched)?;
        let said = OperationLabel { position: recorded.position.unwrap_or(0), op: op.to_owned(), facts };
        self.done(recorded.result, said, &recorded.touched, &before)
    }

    /// The answer to an operation, when the plan is as it left it.
    pub(crate) fn done<T>(
        &self,
        result: T,
        said: OperationLabel,
        touched: &[Touched],
        before: &[Conflict],
    ) -> Result<Done<T>, Refusal> {
        let views = |list: Vec<&Conflict>| list.into_iter().map(|conflict| view(&self.plan, conflict)).collect();
        Ok(Done {
            result,
            said,
            changed: nouns(touched),
            appeared: views(difference(&self.trouble, before)),
            gone: views(difference(before, &self.trouble)),
            standing: self.standing()?,
        })
    }
}

impl Planner {
    /// Reads again what was touched and looks again at what hangs on it; answers the conflicts there were before.
    pub(crate) fn catch_up(&mut self, touched: &[Touched]) -> Result<Vec<Conflict>, Refusal> {
        let mut touch = Touch::default();
        touched.iter().for_each(|row| touch.add(&self.plan, row.kind, row.id));
        if self.file.refresh(&mut self.plan, touched).is_err() {
            // The change is on the disk, so the plan must not stay behind it.
            self.plan = self.file.read_plan()?;
            touch.everything = true;
        }
        touched.iter().for_each(|row| touch.add(&self.plan, row.kind, row.id));
        let now = self.moment();
        self.found.renew(&self.plan, &touch, now);
        Ok(std::mem::replace(&mut self.trouble, self.found.list(&self.plan)))
    }
}

pub(crate) fn nouns(touched: &[Touched]) -> Vec<Kind> {
    let nouns: BTreeSet<Kind> = touched.iter().map(|row| row.kind).collect();
    nouns.into_iter().collect()
}

/// The conflicts that are open in one list and not in the other.
pub(crate) fn difference<'a>(these: &'a [Conflict], those: &[Conflict]) -> Vec<&'a Conflict> {
    let known: HashSet<String> = those.iter().filter(|one| one.is_open()).map(Conflict::key).collect();
    these.iter().filter(|conflict| conflict.is_open() && !known.contains(&conflict.key())).collect()
}

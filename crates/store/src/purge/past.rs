//! What the history remembers of rows, also of those that are no longer there: what they referred to and how people were
//! written. A change of a row holds only its key and what changed, so whose it was must be known from another entry.

use crate::changes::{RowChange, each_row, touched_row};
use crate::error::StoreError;
use attache_domain::erasure::Naming;
use attache_domain::forum::Kind;
use rusqlite::Connection;
use rusqlite::session::ChangesetItem;
use rusqlite::types::ValueRef;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The references that tell whose a row is.
const REFERENCES: &[(Kind, &[&str])] = &[
    (Kind::Person, &["portrait"]),
    (Kind::Office, &["person"]),
    (Kind::Membership, &["person"]),
    (Kind::SensitiveNeed, &["person"]),
    (Kind::Attendance, &["person"]),
    (Kind::Participant, &["person"]),
    (Kind::Traveller, &["person", "leg"]),
    (Kind::Guest, &["person", "stay"]),
    (Kind::Passenger, &["person", "movement"]),
    (Kind::Leg, &["journey"]),
];

/// The texts that tell of whom a row is: by a key in them or by a name.
const TEXTS: &[(Kind, &[&str])] = &[
    (Kind::Waiver, &["conflict", "proof"]),
    (Kind::Place, &["name"]),
    (Kind::ColumnMapping, &["headings", "mapping"]),
];

/// What the history remembers.
#[derive(Debug, Default)]
pub struct Past {
    /// Rows that tell whose they are.
    pub rows: BTreeMap<Uuid, PastRow>,
    /// How each person was written, in the order of time.
    pub namings: BTreeMap<Uuid, Vec<Naming>>,
    /// People who were made one with others.
    pub merges: Vec<Merge>,
    /// The entry in which a person was removed last, unless the person was made one with another.
    pub removals: BTreeMap<Uuid, i64>,
}

/// A row the history tells of.
#[derive(Debug)]
pub struct PastRow {
    /// Its table.
    pub kind: Kind,
    /// Whether it is still there.
    pub is_there: bool,
    /// What it referred to, by column, in the order of time.
    pub references: BTreeMap<&'static str, Vec<Uuid>>,
    /// What stood in its telling texts.
    pub texts: BTreeSet<String>,
}

impl PastRow {
    /// What a column referred to last.
    pub fn last(&self, column: &str) -> Option<Uuid> {
        self.references.get(column)?.last().copied()
    }

    /// Everything a column ever referred to.
    pub fn ever(&self, column: &str) -> impl Iterator<Item = Uuid> {
        self.references.get(column).into_iter().flatten().copied()
    }
}

/// Two entries about one person, made one.
#[derive(Debug)]
pub struct Merge {
    /// Who went.
    pub gone: Uuid,
    /// Who took things over or was changed on the way; empty when there was nothing to take over.
    pub kept: BTreeSet<Uuid>,
    /// What the entry says it was about.
    pub facts: String,
}

/// Reads the whole history.
pub fn read(db: &Connection) -> Result<Past, StoreError> {
    let mut reader = Reader { columns: columns(db)?, past: Past::default(), writing: BTreeMap::new() };
    let mut statement = db.prepare("SELECT position, op, facts, changeset FROM history ORDER BY position")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (position, op): (i64, String) = (row.get(0)?, row.get(1)?);
        let (facts, changeset): (String, Vec<u8>) = (row.get(2)?, row.get(3)?);
        let mut entry = Touching::default();
        each_row(&changeset, |row| reader.look_at(row, &mut entry))?;
        reader.people_went(position, op == "merge_people", &facts, entry);
    }
    let mut past = reader.past;
    for (id, row) in &mut past.rows {
        row.is_there = is_there(db, row.kind, *id)?;
    }
    Ok(past)
}

fn is_there(db: &Connection, kind: Kind, id: Uuid) -> Result<bool, StoreError> {
    Ok(db.prepare_cached(&format!("SELECT 1 FROM {} WHERE id = ?1", kind.word()))?.exists([id.as_bytes()])?)
}

/// The names of the columns of the tables that are looked at, in their order. New columns stand at the end, so that the
/// place of one is the same in every entry.
fn columns(db: &Connection) -> Result<BTreeMap<Kind, Vec<String>>, StoreError> {
    let mut columns = BTreeMap::new();
    for (kind, _) in REFERENCES.iter().chain(TEXTS) {
        let mut names = db.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
        let names = names.query_map([kind.word()], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
        columns.insert(*kind, names);
    }
    Ok(columns)
}

/// The people one entry is about.
#[derive(Default)]
struct Touching {
    removed: Vec<Uuid>,
    others: BTreeSet<Uuid>,
}

struct Reader {
    columns: BTreeMap<Kind, Vec<String>>,
    past: Past,
    /// How each person is written at this point of the history.
    writing: BTreeMap<Uuid, Naming>,
}

impl Reader {
    fn look_at(&mut self, row: &ChangesetItem, entry: &mut Touching) -> Result<(), StoreError> {
        let touched = touched_row(row)?;
        let (kind, id) = (touched.kind, touched.id);
        match (kind, touched.change) {
            (Kind::Person, RowChange::Removed) => entry.removed.push(id),
            (Kind::Person, _) => drop(entry.others.insert(id)),
            _ => {}
        }
        let Some(names) = self.columns.get(&kind) else { return Ok(()) };
        let known = self.past.rows.entry(id).or_insert_with(|| PastRow::of(kind));
        let columns = row.op()?.number_of_columns() as usize;
        for is_new in [false, true] {
            for (place, name) in names.iter().enumerate().take(columns) {
                // A value that did not change, or that an insert or a delete does not have, is reported as an error.
                match if is_new { row.new_value(place) } else { row.old_value(place) } {
                    Ok(ValueRef::Blob(blob)) => entry.others.extend(known.refers(name, blob)),
                    Ok(ValueRef::Text(text)) if kind == Kind::Person => {
                        write(self.writing.entry(id).or_default(), name, text);
                    }
                    Ok(ValueRef::Text(text)) => known.says(name, text),
                    _ => {}
                }
            }
            if let Some(naming) = self.writing.get(&id) {
                let namings = self.past.namings.entry(id).or_default();
                if namings.last() != Some(naming) {
                    namings.push(naming.clone());
                }
            }
        }
        Ok(())
    }

    fn people_went(&mut self, position: i64, is_merge: bool, facts: &str, entry: Touching) {
        for gone in entry.removed {
            if is_merge {
                let kept = entry.others.iter().copied().filter(|one| *one != gone).collect();
                self.past.merges.push(Merge { gone, kept, facts: facts.to_owned() });
                self.past.removals.remove(&gone);
            } else {
                self.past.removals.insert(gone, position);
            }
        }
    }
}

impl PastRow {
    fn of(kind: Kind) -> Self {
        Self { kind, is_there: false, references: BTreeMap::new(), texts: BTreeSet::new() }
    }

    /// Keeps a reference; answers the person, if it is one to a person.
    fn refers(&mut self, column: &str, blob: &[u8]) -> Option<Uuid> {
        let column = telling(REFERENCES, self.kind, column)?;
        let id = Uuid::from_slice(blob).ok()?;
        self.references.entry(column).or_default().push(id);
        (column == "person").then_some(id)
    }

    fn says(&mut self, column: &str, text: &[u8]) {
        if telling(TEXTS, self.kind, column).is_some() {
            self.texts.insert(String::from_utf8_lossy(text).into_owned());
        }
    }
}

/// The column, when it is one of those of its table that tell something.
fn telling(lists: &[(Kind, &[&'static str])], kind: Kind, column: &str) -> Option<&'static str> {
    let (_, columns) = lists.iter().find(|(table, _)| *table == kind)?;
    columns.iter().copied().find(|one| *one == column)
}

fn write(naming: &mut Naming, column: &str, text: &[u8]) {
    let field = match column {
        "display_name" => &mut naming.display_name,
        "sort_name" => &mut naming.sort_name,
        "document_name" => &mut naming.document_name,
        "given_name" => &mut naming.given_name,
        "family_name" => &mut naming.family_name,
        "email" => &mut naming.email,
        "phone" => &mut naming.phone,
        _ => return,
    };
    *field = String::from_utf8_lossy(text).into_owned();
}

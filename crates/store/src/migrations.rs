//! How an older file becomes one of today.
//!
//! Migrations are numbered files; all that are pending run in one transaction, after a copy of the file was put aside.
//! Released migrations are frozen: a mistake is mended by the next one.

use crate::error::StoreError;
use rusqlite::{Connection, TransactionBehavior};
use std::sync::OnceLock;

const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_forum.sql"),
    include_str!("../migrations/0002_people_and_travel.sql"),
    include_str!("../migrations/0003_distinct_people.sql"),
    include_str!("../migrations/0004_rooms_and_programme.sql"),
    include_str!("../migrations/0005_meeting_desk.sql"),
    include_str!("../migrations/0006_lodging.sql"),
    include_str!("../migrations/0007_issues.sql"),
    include_str!("../migrations/0008_documents.sql"),
];

/// Where all of them together lead, in one step. SQLite reads the whole schema again for every column that is added to it,
/// so living through the migrations takes ten times as long as this, and every new file and every opening would. A test
/// holds the two equal to the letter.
const TODAY: &str = include_str!("today.sql");

/// The version this program writes; a file's own is its `user_version`.
pub const SCHEMA_VERSION: u32 = MIGRATIONS.len() as u32;

/// The version of a file.
pub fn version(db: &Connection) -> Result<u32, StoreError> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings a file from its version to today's, all or nothing.
pub fn migrate(db: &mut Connection) -> Result<(), StoreError> {
    bring_to(db, SCHEMA_VERSION)
}

/// Brings a database up to the version a change was recorded at; never down.
pub fn bring_to(db: &mut Connection, to: u32) -> Result<(), StoreError> {
    let steps = MIGRATIONS.get(..to as usize).ok_or(StoreError::Damaged)?;
    match version(db)? {
        0 if to == SCHEMA_VERSION => take(db, &[TODAY], to),
        now if now < to => take(db, &steps[now as usize..], to),
        _ => Ok(()),
    }
}

/// Refuses a file whose schema is not letter for letter the one its version had: views and triggers are code.
pub fn check_schema(db: &Connection) -> Result<(), StoreError> {
    if schema(db)? == *model(version(db)?)? { Ok(()) } else { Err(StoreError::Foreign) }
}

/// The schema of a version, which is found out once.
fn model(version: u32) -> Result<&'static Schema, StoreError> {
    static MODELS: [OnceLock<Schema>; MIGRATIONS.len() + 1] = [const { OnceLock::new() }; MIGRATIONS.len() + 1];
    let known = MODELS.get(version as usize).ok_or(StoreError::Damaged)?;
    if let Some(schema) = known.get() {
        return Ok(schema);
    }
    let mut model = Connection::open_in_memory()?;
    bring_to(&mut model, version)?;
    let found = schema(&model)?;
    Ok(known.get_or_init(|| found))
}

/// Takes the steps that lead to a version.
fn take(db: &mut Connection, steps: &[&str], to: u32) -> Result<(), StoreError> {
    let change = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for sql in steps {
        change.execute_batch(sql)?;
    }
    change.pragma_update(None, "user_version", to)?;
    change.commit()?;
    Ok(())
}

/// Kind, name and text of everything in a schema.
type Schema = Vec<(String, String, Option<String>)>;

fn schema(db: &Connection) -> Result<Schema, StoreError> {
    let mut statement = db.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_migration_leaves_the_file_at_the_version_it_had() {
        let mut db = Connection::open_in_memory().expect("a database in memory");
        let steps =
            [MIGRATIONS[0], "CREATE TABLE motorcade (id BLOB NOT NULL PRIMARY KEY) STRICT; SELECT no_such_function();"];
        take(&mut db, &steps[..1], 1).expect("the first version");
        let before = schema(&db).expect("its schema");

        take(&mut db, &steps[1..], 2).expect_err("the second step calls a function that does not exist");

        assert_eq!(version(&db).expect("its version"), 1);
        assert_eq!(schema(&db).expect("its schema"), before, "the table of the failed step must be gone again");
    }

    /// `UPDATE_GENERATED=1 cargo test --workspace --lib today_is` writes `today.sql` anew.
    #[test]
    fn today_is_where_all_migrations_lead() {
        let mut long_way = Connection::open_in_memory().expect("a database in memory");
        take(&mut long_way, MIGRATIONS, SCHEMA_VERSION).expect("every migration");
        let mut statements = long_way
            .prepare("SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
            .expect("the schema");
        let texts = statements.query_map([], |row| row.get::<_, String>(0)).expect("what it is made of");
        let texts: Vec<String> = texts.collect::<Result<_, _>>().expect("the texts");
        let written = format!(
            "-- Where all migrations together lead. Not written by hand: see the test of `migrations.rs`.\n\n{}\n",
            texts.join("\n\n")
        );
        if std::env::var_os("UPDATE_GENERATED").is_some() {
            std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/today.sql"), &written)
                .expect("the file is written");
        } else {
            assert_eq!(TODAY, written, "a migration was added; UPDATE_GENERATED=1 writes today.sql anew");
        }

        let mut short_way = Connection::open_in_memory().expect("a database in memory");
        crate::settings::harden(&short_way).expect("as careful as with a file");
        take(&mut short_way, &[&written], SCHEMA_VERSION).expect("it is a schema");
        assert_eq!(schema(&short_way).expect("short"), schema(&long_way).expect("long"), "two ways to one place");
        let filled = long_way.prepare("SELECT 1 FROM dbstat WHERE ncell > 0 AND name <> 'sqlite_schema'");
        let is_filled = filled.expect("the pages").exists([]).expect("an answer");
        assert!(!is_filled, "a migration writes rows, which today.sql does not");
    }

    #[test]
    fn every_version_on_the_way_has_its_own_schema() {
        for version in 0..=SCHEMA_VERSION {
            let mut db = Connection::open_in_memory().expect("a database in memory");
            take(&mut db, &MIGRATIONS[..version as usize], version).expect("the migrations up to it");
            check_schema(&db).unwrap_or_else(|error| panic!("version {version} is ours: {error}"));
            db.pragma_update(None, "user_version", (version + 1) % (SCHEMA_VERSION + 1)).expect("another version");
            assert!(matches!(check_schema(&db), Err(StoreError::Foreign)), "{version} is no other version");
        }
        let mut ahead = Connection::open_in_memory().expect("a database in memory");
        assert!(matches!(bring_to(&mut ahead, SCHEMA_VERSION + 1), Err(StoreError::Damaged)), "no such version yet");
    }

    #[test]
    fn a_file_with_a_trigger_of_its_own_is_foreign() {
        let mut db = Connection::open_in_memory().expect("a database in memory");
        migrate(&mut db).expect("today's schema");
        check_schema(&db).expect("our own schema is accepted");
        db.execute_batch("CREATE TRIGGER spy AFTER INSERT ON person BEGIN SELECT 1; END").expect("a trigger");
        assert!(matches!(check_schema(&db), Err(StoreError::Foreign)), "a trigger is code somebody else put there");
    }
}

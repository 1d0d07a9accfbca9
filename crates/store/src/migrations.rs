//! How an older file becomes one of today.
//!
//! Migrations are numbered files; all that are pending run in one transaction, after a copy of the file was put aside.
//! Released migrations are frozen: a mistake is mended by the next one.

use crate::error::StoreError;
use rusqlite::{Connection, TransactionBehavior};

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

/// The version this program writes; a file's own is its `user_version`.
pub const SCHEMA_VERSION: u32 = MIGRATIONS.len() as u32;

/// The version of a file.
pub fn version(db: &Connection) -> Result<u32, StoreError> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings a file from its version to today's, all or nothing.
pub fn migrate(db: &mut Connection) -> Result<(), StoreError> {
    apply(db, MIGRATIONS, SCHEMA_VERSION)
}

/// Brings a database up to the version a change was recorded at; never down.
pub fn bring_to(db: &mut Connection, to: u32) -> Result<(), StoreError> {
    if to > SCHEMA_VERSION {
        return Err(StoreError::Damaged);
    }
    if version(db)? < to { apply(db, MIGRATIONS, to) } else { Ok(()) }
}

/// Refuses a file whose schema is not letter for letter the one its version had: views and triggers are code.
pub fn check_schema(db: &Connection) -> Result<(), StoreError> {
    let mut model = Connection::open_in_memory()?;
    apply(&mut model, MIGRATIONS, version(db)?)?;
    if schema(db)? == schema(&model)? { Ok(()) } else { Err(StoreError::Foreign) }
}

fn apply(db: &mut Connection, migrations: &[&str], to: u32) -> Result<(), StoreError> {
    let done = version(db)? as usize;
    let change = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for sql in migrations.iter().take(to as usize).skip(done) {
        change.execute_batch(sql)?;
    }
    change.pragma_update(None, "user_version", to)?;
    change.commit()?;
    Ok(())
}

fn schema(db: &Connection) -> Result<Vec<(String, String, Option<String>)>, StoreError> {
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
        apply(&mut db, &steps, 1).expect("the first version");
        let before = schema(&db).expect("its schema");

        apply(&mut db, &steps, 2).expect_err("the second step calls a function that does not exist");

        assert_eq!(version(&db).expect("its version"), 1);
        assert_eq!(schema(&db).expect("its schema"), before, "the table of the failed step must be gone again");
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

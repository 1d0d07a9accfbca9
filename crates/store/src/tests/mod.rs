//! What only this crate can try: statements no operation sends, tables no operation knows, disks that fill up.

mod any_booking;
mod divided_rooms;
mod double_booking;
mod full_disk;
mod hotel_rooms;
mod locks;
mod older_files;
mod purging;
mod recording;

use crate::changes::NewEntry;
use crate::copies::create_private;
use crate::error::StoreError;
use crate::file::ForumFile;
use crate::history::EntryKind;
use crate::lock::Holder;
use chrono::DateTime;
use rusqlite::Connection;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;
use uuid::Uuid;

/// A file with one row in every table.
struct Sheet {
    file: ForumFile,
    folder: TempDir,
    entries: u64,
}

impl Sheet {
    /// A file of its own, like every other; it was filled once, for the walks take hundreds of them.
    fn new() -> Self {
        static FILLED: LazyLock<Vec<u8>> = LazyLock::new(filled);
        let folder = tempfile::tempdir().expect("a folder of its own");
        let path = folder.path().join("sheet.forum");
        let written = create_private(&path).and_then(|mut file| file.write_all(&FILLED));
        written.expect("a file with one row in every table");
        Self { file: ForumFile::open(&path, &me()).expect("it opens"), folder, entries: 0 }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("sheet.forum")
    }

    /// Sends statements as one recorded change.
    fn change(&mut self, sql: &str) -> Result<Option<i64>, StoreError> {
        self.entries += 1;
        let entry = entry(self.entries, EntryKind::Change);
        let recorded = self.file.record(entry, |db| {
            db.execute_batch(sql)?;
            Ok::<_, StoreError>(((), String::new()))
        })?;
        Ok(recorded.position)
    }

    fn db(&self) -> &Connection {
        &self.file.db
    }

    fn count(&self, sql: &str) -> i64 {
        self.db().query_row(sql, [], |row| row.get(0)).expect("a number")
    }
}

/// The bytes of a file that was made as every file is.
fn filled() -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder of its own");
    let path = folder.path().join("sheet.forum");
    let file = ForumFile::create(&path, &me(), |file| {
        file.record(entry(0, EntryKind::Founding), |db| {
            db.execute_batch(include_str!("one_row_each.sql"))?;
            Ok::<_, StoreError>(((), String::new()))
        })
        .map(drop)
    });
    drop(file.expect("a new file"));
    std::fs::read(path).expect("it was closed and is whole")
}

fn me() -> Holder {
    Holder { who: "Núria".into(), host: "desk".into(), process: 7, since: "2014-05-13T16:53:20+00:00".into() }
}

fn entry(number: u64, kind: EntryKind) -> NewEntry {
    let at = DateTime::from_timestamp(1_400_000_000 + number as i64, 0).expect("an instant");
    NewEntry { id: Uuid::from_u64_pair(1, number), kind, about: None, at, who: "Núria".into(), op: "add_theme".into() }
}

fn beside(path: &Path, name: &str) -> PathBuf {
    path.with_file_name(name)
}

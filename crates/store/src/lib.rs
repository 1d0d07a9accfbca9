//! The forum file: a SQLite database that survives kills, full disks and strangers.
//!
//! The store stores. It opens a file or says why not ([`ForumFile::open`]), reads the whole plan
//! ([`ForumFile::read_plan`]), and makes recorded changes ([`ForumFile::change`]); it never judges whether a change is
//! wise. The schema alone stands behind the rules that must hold whatever happens: see `migrations/`.
//!
//! This is the only crate that knows SQLite.

mod changes;
mod copies;
mod error;
mod file;
mod header;
mod history;
mod lock;
mod migrations;
mod network_drive;
mod pictures;
mod purge;
mod replay;
mod row;
mod settings;
mod tables;
#[cfg(test)]
mod tests;
mod undo;

pub use changes::{NewEntry, Recorded, Rehearsal, RowChange, Touched, Writer};
pub use copies::{CopyToRemove, Look, create_private, put_in_place, temporary_name};
pub use error::StoreError;
pub use file::{Access, ForumFile};
pub use history::{Entry, EntryKind, EntryState};
pub use lock::Holder;
pub use migrations::SCHEMA_VERSION;
pub use purge::{Erasure, Merge, Past, PastRow, TextTrace, Traces, keys_in};
pub use tables::{Stored, TABLES};

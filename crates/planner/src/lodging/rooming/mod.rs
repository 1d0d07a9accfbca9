//! Rooming lists: what a hotel would be told now, what it was told, what changed in between, and its files.
//!
//! A list that was sent keeps its lines as they were said. Everything shown or written of it is made of those lines alone,
//! so it prints again byte for byte, whatever became of the stays. Start with `lines.rs`, which says what a hotel is told
//! of each stay; `held.rs` puts a list beside the one before it.

mod export;
mod held;
mod lines;
mod list;
mod send;
mod view;

pub use export::{ExportRoomingList, ExportedRoomingList, RoomingFormat, RoomingJob, prepare_rooming_export};
pub use list::{ListRoomingLists, SentListRow, list_rooming_lists};
pub use send::{SendRoomingList, SentRoomingList, send_rooming_list};
pub use view::{DifferingField, ReadRoomingList, RoomingLineView, RoomingListView, rooming_list};

pub use attache_domain::lodging::LineChange;

pub(crate) use held::{line_named, sent_lines};

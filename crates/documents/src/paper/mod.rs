//! Every other document an office hands out: programmes, manifests, schedules, lists, signs, briefs.
//!
//! They differ in what they say and not in how it is let out, worded and written. A [`PaperDraft`] holds everything the plan
//! knows, in [`Part`]s of tables, facts and paragraphs; each [`Piece`] of it names the [`Field`] it is. There is one gate,
//! [`PaperDraft::for_reader`], and only the [`Paper`] that leaves it can be written in a format. What a document is about
//! and which pieces it has is decided by whoever makes the draft; how it looks is decided here, once for all.
//!
//! [`Field`]: attache_domain::profile::Field

mod changes;
mod content;
mod gate;
mod layout;
mod linked;
mod page;
mod reading;
mod said;
mod screen;
mod sheet;
#[cfg(test)]
mod tests;
pub(crate) mod timed;

pub use changes::Compared;
pub use content::{Body, Cell, Column, Fact, PaperDraft, Part, Piece, Row, State, Weight};
pub use gate::Paper;
pub use layout::Layout;
pub use page::{heading, paper_text};
pub use said::Said;
pub use screen::paper_html;
pub use sheet::{paper_csv, paper_workbook};

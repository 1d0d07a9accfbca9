//! Rooming lists: who sleeps where, as a hotel is told it, on paper, as a workbook and as a text table.
//!
//! Read [`Gate`] first: it decides by a profile what a hotel is told of a stay. What it tells is kept with the list that was
//! sent, and a [`RoomingSheet`] is made of such lines alone, so that a list prints again byte for byte whatever became of
//! the stays.

mod gate;
mod page;
mod reworded;
mod sheet;
mod table;

pub use gate::{Gate, GuestDraft, StayDraft, Told, WayDraft, Wishes};
pub use page::rooming_html;
pub use sheet::{RoomingRow, RoomingSheet, RoomingTotals, RoomingWords};
pub use table::{rooming_csv, rooming_workbook};

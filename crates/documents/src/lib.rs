//! What a person holds in hand: a personal itinerary as PDF, calendar file, picture and plain text; and what a hotel
//! holds: its rooming list as PDF, workbook and text table ([`rooming`]); and every other document of an office ([`paper`]).
//!
//! Read [`itinerary`] first: a [`itinerary::Draft`] says everything the plan knows, [`itinerary::Draft::for_reader`] lets
//! through what an export profile lists, and only the resulting [`itinerary::Itinerary`] can be written in a format.
//! Nothing here asks a clock or a machine: the same content gives the same bytes.
//!
//! Typst sets the pages because it shapes every script, writes tagged PDF and needs no program beside ours. The calendar
//! file is written by [`calendar`], which is small and strict, because no library writes the time zones the strictest
//! reader needs; [`calendar_lint`] checks its bytes for what no library notices.

pub mod calendar;
pub mod calendar_lint;
mod code;
pub mod file_names;
mod fonts;
pub mod itinerary;
pub mod paper;
pub mod rooming;
pub mod table;
mod typesetter;
mod web;
mod words;
mod writing;

pub use fonts::Unprintable;
pub use typesetter::{Pdf, Pictures, Typesetter, TypesettingError};
pub use words::{Digits, Language, Wording, in_figures, short_day};
pub use writing::Direction;

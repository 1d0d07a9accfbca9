//! What the columns of a table mean: which fields an office's list can have, a first guess from its headers, and dates as
//! the list writes them. Everything here is a proposal that a person confirms.

mod convention;
mod field;
mod header;

pub use convention::{
    DateConvention, Datings, conventions, conventions_of_cells, read_cell_date, read_cell_date_time, read_cell_time,
    read_date, read_date_time, read_time,
};
pub use field::{Field, Noun};
pub use header::{Guess, guess, header_row};

//! Places bilateral meetings: a problem in, a schedule out. It knows no database, asks no clock for anything but when to
//! stop, and gives the same answer for the same seed and the same work.
//!
//! [`format`] is what is read and written, [`problem`] what follows from an instance alone, [`judge`] what a schedule is
//! costs, [`work`] how much may be done.

pub mod exact;
pub mod format;
pub mod judge;
pub mod problem;
pub mod work;

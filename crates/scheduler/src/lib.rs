//! Places bilateral meetings: a problem in, a schedule out. It knows no database, asks no clock for anything but when to
//! stop, and gives the same answer for the same seed and the same work.
//!
//! [`mod@format`] is what is read and written, [`problem`] what follows from an instance alone, [`judge`] what a schedule
//! costs, [`work`] how much may be done. [`schedule`] is a schedule being changed, [`search`] makes it better, [`bounds`]
//! and [`exact`] prove what can be proven ([`proof`]), [`solve`] puts it all together.

pub mod bounds;
pub mod exact;
pub mod format;
pub mod judge;
pub mod problem;
pub mod proof;
pub mod schedule;
pub mod search;
pub mod solve;
pub mod work;

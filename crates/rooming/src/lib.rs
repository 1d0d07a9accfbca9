//! Puts guests into hotel rooms: a problem in, an assignment with its bound out. Knows no forum, no database and no clock.
//!
//! [`problem`] is what is asked, [`check`] refuses what makes no sense, [`judge`] says what an assignment costs and which
//! hard rule it breaks, [`mod@solve`] puts it all together. Inside, `ground` is what follows from a problem alone, `book`
//! an assignment being changed, `parts` hotels that have nothing to do with one another, `bound` what no assignment can
//! beat, `search` makes assignments better, `tree` proves by cases, and `small` settles what is small enough to try everything.

mod book;
mod bound;
pub mod check;
mod dice;
mod ground;
pub mod judge;
mod meter;
mod parts;
pub mod problem;
mod search;
mod small;
pub mod solve;
mod tree;

pub use check::Refusal;
pub use judge::{Broken, Line, Shortcoming, account, price};
pub use problem::{Pool, Problem, Reservation, Room, Stay, Weights};
pub use solve::{Answer, Limits, Progress, solve};

//! Makes assignments: a first one party by party, then better ones by taking some stays out and putting them back.

mod desk;
mod improve;
mod opening;

pub(crate) use desk::Desk;
pub(crate) use improve::Improver;

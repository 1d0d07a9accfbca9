//! Documents about sessions and rooms: the programme, what a room is set up for, signs, rosters, and what does not fit.

pub mod conflict_report;
pub mod door_sign;
pub mod forum_programme;
pub mod function_schedule;
pub mod interpreter_roster;
mod uses;

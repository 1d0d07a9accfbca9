//! What a user can do, and the one list of commands that carries it to the screens and the command line.
//!
//! Start with [`Planner`], which holds an open forum file; then [`commands`], the list. Every other module is an area
//! of the field with a file for each thing a user does there. `planner.operate` is the only way to write.

pub mod bookings;
pub mod commands;
pub mod delegations;
pub mod desk;
pub mod documents;
pub mod duplicates;
pub mod fixes;
pub mod forum;
pub mod generate;
pub mod imports;
pub mod invitations;
pub mod issues;
pub mod lists;
pub mod lodging;
pub mod meetings;
pub mod needs;
mod op;
mod operate;
pub mod overview;
pub mod papers;
pub mod partners;
pub mod people;
pub mod pictures;
pub mod places;
pub mod placing;
mod planner;
pub mod precedence;
pub mod programme;
pub mod purge;
mod refusal;
pub mod rehearse;
pub mod rooms;
pub mod rules;
pub mod samples;
pub mod search;
pub mod solving;
pub mod staff;
pub mod surroundings;
pub mod timeline;
pub mod told;
pub mod travel;
mod travel_words;
pub mod trouble;
pub mod undo;
pub mod wire;
pub mod words;

pub use op::Op;
pub use operate::{Done, Facts, OperationLabel};
pub use planner::{Me, Planner};
pub use refusal::{Problem, Refusal};

//! Putting guests into rooms by itself: the forum posed to the engine, its answer shown, and done as one operation.

mod assign;
mod pose;
mod propose;
mod scope;

pub use assign::{AssignRooms, RoomPlacement, assign_rooms};
pub use propose::{RoomChange, RoomRow, RoomingJob, RoomsProposal, UnlodgedRow, prepare_rooming, propose_rooms};
pub use scope::ProposeRooms;

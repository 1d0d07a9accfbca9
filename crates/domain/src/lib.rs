//! Facts and rules of a forum of cities, as plain values.
//!
//! This crate reads no file, asks no clock and opens no connection: everything it judges is handed to it.
//! Start with [`plan::Plan`], the whole of what a forum file says, then [`conflicts`], what does not fit in it.
//!
//! Records (a delegation, a leg, a booking) are not serialisable here; what crosses the program's door has types of
//! its own in the planner. Only ids and closed vocabularies are the same inside and outside, so they alone carry
//! serde and TypeScript descriptions.

pub mod airline_codes;
pub mod airports;
pub mod availability;
pub mod bookings;
pub mod buffers;
pub mod calls;
pub mod claimant;
pub mod column_mapping;
pub mod conflicts;
pub mod countries;
pub mod delegations;
pub mod desk;
pub mod desk_rules;
pub mod entitlements;
pub mod erasure;
pub mod forms_of_address;
pub mod forum;
pub mod ground;
pub mod holds;
pub mod ids;
pub mod issues;
pub mod languages;
pub mod lodging;
pub mod meetings;
pub mod movements;
pub mod names;
pub mod needs_of_use;
pub mod openings;
pub mod papers;
pub mod plan;
pub mod position;
pub mod precedence;
pub mod profile;
pub mod programme;
pub mod protocol;
pub mod reseating;
pub mod room_offers;
pub mod rooms;
pub mod serving;
pub mod space_tree;
pub mod space_uses;
pub mod time;
pub mod timeline;
pub mod travel;
pub mod understanding;
mod vocabulary;

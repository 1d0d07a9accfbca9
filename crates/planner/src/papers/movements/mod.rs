//! Documents about who comes and goes: manifests and ground movements.

pub mod manifest;
pub mod movement_schedule;

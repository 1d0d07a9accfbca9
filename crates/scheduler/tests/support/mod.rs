//! What the tests of the engine share: an independent reading of the rules, and small problems of every kind.

#![allow(dead_code, reason = "each test file uses its own part")]

pub mod rules;
pub mod tiny;

//! Lodging: hotels, blocks, stays and the lists hotels are sent.

pub mod rooming;

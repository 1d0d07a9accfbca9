//! Names of people and places: their order, their spellings, their capitals, their form on a travel document.
//!
//! Nothing here takes a person's name apart by itself, and nothing here decides that two people are one: these are
//! answers to offer, and a human being accepts them or not. Start with [`collation`], the order of lists, and
//! [`folding`], finding a name however it was typed.

pub mod capitals;
pub mod collation;
pub mod folding;
pub mod likeness;
pub mod travel_document;

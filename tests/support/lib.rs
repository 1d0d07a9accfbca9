//! A forum in a box: two mayors, an interpreter, three rooms and two fixed days, in a file of its own.
//!
//! Stories speak to it through the same door as the screens and the command line ([`ForumInABox::call`]), so a story
//! reads like a day at the office. Clock and randomness repeat: the same story makes the same file every time.

mod brought;
mod desk;
mod dice;
mod program;
mod untouched;

pub use brought::{outcomes, rows, words_of};
pub use desk::{ForumInABox, surroundings, the_office};
pub use dice::Dice;
pub use program::{attache, program};
pub use untouched::Untouched;

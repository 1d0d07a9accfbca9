//! Files that come ready from the program: samples and synthetic forums.

use crate::commands::Answer;
use crate::forum::FoundForum;
use crate::planner::{Me, Planner};
use crate::refusal::Refusal;
use crate::surroundings::{Surroundings, ThisMachine};
use std::path::Path;

/// Makes a forum, has it filled, and opens it for `me` on this machine's own clock. It appears under its name only when
/// it is whole, so a program that is killed meanwhile leaves no half of a forum to be taken for one.
///
/// # Errors
/// [`Refusal::Exists`] when the name is taken, what `fill` answers, or what the disk refuses; nothing is left behind.
pub fn make(
    path: &Path,
    frame: FoundForum,
    surroundings: Box<dyn Surroundings>,
    me: Me,
    fill: impl FnOnce(&mut Planner) -> Answer<()>,
) -> Answer<Planner> {
    if path.symlink_metadata().is_ok() {
        return Err(Refusal::Exists);
    }
    let growing = attache_store::temporary_name(path);
    // Closed when it is filled, so that work goes on with real ids and the real time.
    let filled =
        Planner::found(&growing, frame, the_program(), surroundings).and_then(|mut planner| fill(&mut planner));
    let placed = filled.and_then(|()| Ok(attache_store::put_in_place(&growing, path)?));
    if placed.is_err() {
        let _ = std::fs::remove_file(&growing);
    }
    placed?;
    Planner::open(path, me, Box::new(ThisMachine))
}

/// Who stands in the history of such a file: not whoever asked for it, so that it is the same file for everybody.
fn the_program() -> Me {
    Me { name: "Attaché".to_owned(), host: String::new() }
}

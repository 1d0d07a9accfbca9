//! Moves by hand: who stands where an office wants them, against the scheme, with the reason.

use crate::vocabulary::vocabulary;
use std::collections::HashMap;
use uuid::Uuid;

/// Puts someone directly behind somebody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Who is moved.
    pub who: Uuid,
    /// Behind whom; `None` for the very first place.
    pub after: Option<Uuid>,
    /// Why, in the office's words.
    pub reason: String,
}

/// A move that no longer fits the list. The person stands where the scheme or an earlier move has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unapplied {
    /// The move's place in the list of moves.
    pub index: usize,
    /// What is in the way.
    pub because: Hindrance,
}

vocabulary! {
    /// Why a move cannot be made.
    Hindrance {
        /// The one to be moved is not in the list.
        PersonGone = "person_gone",
        /// The one to stand behind is not in the list.
        AnchorGone = "anchor_gone",
        /// Somebody cannot stand behind themselves.
        BehindThemselves = "behind_themselves",
    }
}

/// A list after its moves.
pub(super) struct Moved {
    pub(super) ids: Vec<Uuid>,
    /// Who was moved, by the last move that applied to them.
    pub(super) by: HashMap<Uuid, usize>,
    pub(super) unapplied: Vec<Unapplied>,
}

/// Applies the moves in their order, each to what the ones before have made of the list. Of two moves of one person
/// the later counts; those who are not moved keep their order among themselves.
pub(super) fn apply(mut ids: Vec<Uuid>, moves: &[Move]) -> Moved {
    let mut by = HashMap::new();
    let mut unapplied = Vec::new();
    for (index, step) in moves.iter().enumerate() {
        match make(&mut ids, step) {
            Ok(()) => {
                by.insert(step.who, index);
            }
            Err(because) => unapplied.push(Unapplied { index, because }),
        }
    }
    Moved { ids, by, unapplied }
}

fn make(ids: &mut Vec<Uuid>, step: &Move) -> Result<(), Hindrance> {
    let place_of = |ids: &[Uuid], id: Uuid| ids.iter().position(|it| *it == id);
    if step.after == Some(step.who) {
        return Err(Hindrance::BehindThemselves);
    }
    let from = place_of(ids, step.who).ok_or(Hindrance::PersonGone)?;
    let anchor = step.after.map(|after| place_of(ids, after).ok_or(Hindrance::AnchorGone)).transpose()?;
    ids.remove(from);
    let to = match anchor {
        None => 0,
        // Taking the person out has drawn everyone behind them one place forward.
        Some(anchor) if anchor > from => anchor,
        Some(anchor) => anchor + 1,
    };
    ids.insert(to, step.who);
    Ok(())
}

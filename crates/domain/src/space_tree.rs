//! Divisible rooms: the wholes a space is a part of, its own parts, and what is therefore in use with it.
//!
//! A tree of any depth. The schema lets no space be inside itself; a circle that slipped in all the same ends the walk.

use crate::ids::SpaceId;
use crate::plan::Plan;

/// The spaces a space is a part of, from the inside out.
pub fn wholes(plan: &Plan, space: SpaceId) -> Vec<SpaceId> {
    let mut found = Vec::new();
    let mut next = plan.spaces.get(space).and_then(|space| space.parent);
    while let Some(whole) = next.filter(|whole| *whole != space && !found.contains(whole)) {
        found.push(whole);
        next = plan.spaces.get(whole).and_then(|whole| whole.parent);
    }
    found
}

/// The parts of a space, and theirs.
pub fn parts(plan: &Plan, space: SpaceId) -> Vec<SpaceId> {
    let mut found = vec![space];
    let mut looked_at = 0;
    while let Some(whole) = found.get(looked_at).copied() {
        for part in plan.spaces.of(whole).filter(|part| part.parent == Some(whole)) {
            if !found.contains(&part.id) {
                found.push(part.id);
            }
        }
        looked_at += 1;
    }
    found.remove(0);
    found
}

/// Every space that cannot be used while this one is: itself, what it is a part of, and its parts.
pub fn family(plan: &Plan, space: SpaceId) -> Vec<SpaceId> {
    let mut family = vec![space];
    family.extend(wholes(plan, space));
    family.extend(parts(plan, space));
    family
}

/// The outermost space around this one; itself if it is a part of nothing.
pub fn outermost(plan: &Plan, space: SpaceId) -> SpaceId {
    wholes(plan, space).last().copied().unwrap_or(space)
}

//! When a person is at the forum: the stretches between the legs that lead there and the legs that lead away.

use super::View;
use crate::timeline::Engagement;

/// A stretch at the forum. An end that no leg tells of is not known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stretch<'a> {
    /// The leg that brings to the forum.
    pub arrival: Option<&'a Engagement>,
    /// The leg that leads away.
    pub departure: Option<&'a Engagement>,
}

/// Every stretch of a person at the forum, in order of time: who leaves for a day and comes back has two. None for who
/// has no leg to or from it; a leg of which an end lies nobody knows where says nothing.
pub(super) fn stretches<'a>(view: &View<'_>, legs: &[&'a Engagement]) -> Vec<Stretch<'a>> {
    let mut stretches: Vec<Stretch<'a>> = Vec::new();
    for leg in legs {
        let (Some(from), Some(to)) = (leg.from, leg.to) else { continue };
        if view.is_at_the_forum(to) && view.is_away_from_the_forum(from) {
            stretches.push(Stretch { arrival: Some(leg), departure: None });
        } else if view.is_at_the_forum(from) && view.is_away_from_the_forum(to) {
            match stretches.last_mut().filter(|last| last.departure.is_none()) {
                Some(last) => last.departure = Some(leg),
                None => stretches.push(Stretch { arrival: None, departure: Some(leg) }),
            }
        }
    }
    stretches
}

//! What of the forum a row means, where that may be in doubt.

use super::letters::Candidate;
use super::trial::Trial;
use super::work::Work;
use crate::trouble;
use attache_domain::plan::Thing;

/// What a row means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant<I> {
    /// Nothing that is there: it is new.
    Nothing,
    /// This.
    This(I),
    /// One of these or something new; somebody has to decide.
    OneOf(Vec<I>),
}

impl<I: Copy> Meant<I> {
    /// What is meant beyond doubt.
    pub fn sure(&self) -> Option<I> {
        match self {
            Self::This(id) => Some(*id),
            Self::Nothing | Self::OneOf(_) => None,
        }
    }
}

/// Offers things for a person to choose from; `detail` tells each from others of its name.
pub fn offer(trial: &Trial<'_>, work: &mut Work<'_>, things: &[(Thing, String)], because: &str) {
    let offered = things.iter().map(|(thing, detail)| Candidate {
        thing: trouble::thing(&trial.plan, *thing),
        detail: detail.clone(),
        because: because.to_owned(),
    });
    work.candidates.extend(offered);
}

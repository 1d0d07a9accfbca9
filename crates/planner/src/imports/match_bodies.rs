//! Which body of the forum a row means: by any of its names, in any spelling, and by its country.
//!
//! Two records are the same body when a name of one is a name of the other without regard to case, marks, script and the
//! words around it ("Ajuntament de Barcelona"), and their countries do not differ where both are known. A body in another
//! romanisation is taken for the same and told; one with a slip of the pen is only told.

use super::countries;
use super::drafts::BodyDraft;
use attache_domain::delegations::Body;
use attache_domain::ids::BodyId;
use attache_domain::names::folding::fold;
use attache_domain::names::likeness::{ComparableName, Likeness, Reason};
use attache_domain::plan::Plan;
use std::collections::HashMap;

/// What offices write before the name of a city, folded.
const BEFORE_THE_NAME: [&str; 22] = [
    "the city of ",
    "city of ",
    "municipality of ",
    "metropolitan municipality of ",
    "government of ",
    "ajuntament de ",
    "ajuntament d ",
    "ayuntamiento de ",
    "alcaldia de ",
    "municipalidad de ",
    "municipio de ",
    "ciudad de ",
    "ciutat de ",
    "ville de ",
    "ville d ",
    "mairie de ",
    "commune de ",
    "comune di ",
    "citta di ",
    "camara municipal de ",
    "stadt ",
    "gemeente ",
];

/// What they write after it, folded.
const BEHIND_THE_NAME: [&str; 6] =
    [" city council", " city", " municipality", " metropolitan municipality", " town hall", " city hall"];

/// All bodies of the forum, ready to be found by name.
#[derive(Debug, Default)]
pub struct BodyIndex {
    by_name: HashMap<String, Vec<BodyId>>,
    names: Vec<(BodyId, ComparableName)>,
}

/// Which body is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BodyMatch {
    /// None that is there.
    None,
    /// This one.
    Sure(BodyId),
    /// This one, spelled otherwise.
    Spelled(BodyId),
    /// None, but this one is nearly written so.
    Near(BodyId),
    /// One of several of that name.
    Several(Vec<BodyId>),
}

impl BodyIndex {
    /// All bodies of a plan.
    pub fn of(plan: &Plan) -> Self {
        let mut index = Self::default();
        plan.bodies.iter().for_each(|body| index.add(body));
        for name in plan.body_names.iter() {
            index.add_name(name.body, &name.name);
        }
        index
    }

    /// Adds a body.
    pub fn add(&mut self, body: &Body) {
        self.add_name(body.id, &body.name);
        self.add_name(body.id, &body.local_name);
    }

    fn add_name(&mut self, id: BodyId, name: &str) {
        let bare = bare(name);
        if bare.is_empty() {
            return;
        }
        let known = self.by_name.entry(bare.clone()).or_default();
        if !known.contains(&id) {
            known.push(id);
            self.names.push((id, ComparableName::of(&bare)));
        }
    }

    /// Which body is meant.
    pub fn find(&self, plan: &Plan, draft: &BodyDraft) -> BodyMatch {
        let fits =
            |id: &BodyId| plan.bodies.get(*id).is_some_and(|body| countries::agree(&body.country, &draft.country));
        let wanted = bare(&draft.name);
        let same: Vec<BodyId> =
            self.by_name.get(&wanted).into_iter().flatten().copied().filter(|id| fits(id)).collect();
        match same.as_slice() {
            [] => self.nearly(&ComparableName::of(&wanted), fits),
            [one] => BodyMatch::Sure(*one),
            _ => BodyMatch::Several(same),
        }
    }

    fn nearly(&self, wanted: &ComparableName, fits: impl Fn(&BodyId) -> bool) -> BodyMatch {
        let likenesses = self.names.iter().map(|(id, name)| (name.likeness(wanted), *id));
        let best = likenesses.filter(|(likeness, id)| *likeness > Likeness::Different && fits(id)).max();
        match best {
            Some((Likeness::VeryLikely(Reason::Romanisation | Reason::Spaces), id)) => BodyMatch::Spelled(id),
            Some((Likeness::VeryLikely(Reason::Slip) | Likeness::Possible(Reason::Slip), id)) => BodyMatch::Near(id),
            _ => BodyMatch::None,
        }
    }
}

/// The name folded, without what offices write around it.
fn bare(name: &str) -> String {
    let folded = fold(name);
    let after = BEFORE_THE_NAME.iter().find_map(|words| folded.strip_prefix(words)).unwrap_or(&folded);
    let bare = BEHIND_THE_NAME.iter().find_map(|words| after.strip_suffix(words)).unwrap_or(after);
    if bare.is_empty() { folded.clone() } else { bare.to_owned() }
}

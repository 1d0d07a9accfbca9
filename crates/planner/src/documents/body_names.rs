//! What the bodies of a forum, and the cities among them, are called in the language of a document.

use attache_domain::delegations::{Body, BodyKind};
use attache_domain::ids::BodyId;
use attache_domain::plan::Plan;
use std::collections::BTreeMap;

/// The names the office entered in one language; whatever has none there keeps the name it has.
pub struct BodyNames<'plan> {
    of_body: BTreeMap<BodyId, &'plan str>,
    of_city: BTreeMap<&'plan str, &'plan str>,
}

impl<'plan> BodyNames<'plan> {
    /// The names in the language of a tag, or in a variant of it.
    pub fn of(plan: &'plan Plan, tag: &str) -> Self {
        let is_of_language = |language: &str| language.split('-').next() == Some(tag);
        let named = plan.body_names.iter().filter(|one| is_of_language(&one.language));
        let of_body: BTreeMap<BodyId, &str> = named.map(|one| (one.body, one.name.as_str())).collect();
        let cities = of_body.iter().filter_map(|(id, name)| Some((plan.bodies.get(*id)?, *name)));
        let cities = cities.filter(|(body, _)| matches!(body.kind, BodyKind::City | BodyKind::Host));
        let of_city = cities.flat_map(|(body, name)| [(body.name.as_str(), name), (body.local_name.as_str(), name)]);
        Self { of_city: of_city.filter(|(city, _)| !city.is_empty()).collect(), of_body }
    }

    /// What a body is called.
    pub fn body(&self, body: &Body) -> String {
        self.of_body.get(&body.id).map_or_else(|| body.name.clone(), |name| (*name).to_owned())
    }

    /// What a city is called, where it is one of the bodies.
    pub fn city(&self, city: &str) -> String {
        self.of_city.get(city).copied().unwrap_or(city).to_owned()
    }
}

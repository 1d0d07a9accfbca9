//! The order of names in lists: as the forum's language has it, not as bytes do.

use attache_domain::names::collation::Collation;
use attache_domain::plan::Plan;

/// The language lists are sorted in: that of the order of precedence in force, and English before one was chosen.
pub(crate) fn language(plan: &Plan) -> &str {
    let chosen = plan.forum().and_then(|forum| forum.precedence).and_then(|id| plan.precedence_schemes.get(id));
    chosen.map_or("en", |scheme| &scheme.language)
}

/// Sorts things by name. Makes each name's key once; things of one name keep their order.
pub(crate) fn sort_by_name<T>(plan: &Plan, things: &mut [T], name: impl Fn(&T) -> &str) {
    Collation::of_language(language(plan)).sort_by_name(things, name);
}

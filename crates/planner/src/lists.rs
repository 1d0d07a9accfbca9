//! The order of lists: names as the forum's language has them, not as bytes do, or precedence.

use attache_domain::names::collation::Collation;
use attache_domain::plan::Plan;
use serde::Deserialize;
use ts_rs::TS;

/// In which order to read a list.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReadList {
    /// The order; absent, by name.
    #[serde(default)]
    pub order: Option<ListOrder>,
}

/// An order of delegations or people.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ListOrder {
    /// By name.
    #[default]
    Name,
    /// By the order of precedence in force.
    Precedence,
    /// By the body's name, then by precedence and name: the list of participants.
    Body,
}

/// The language lists are sorted in: that of the order of precedence in force, and English before one was chosen.
pub(crate) fn language(plan: &Plan) -> &str {
    let chosen = plan.forum().and_then(|forum| forum.precedence).and_then(|id| plan.precedence_schemes.get(id));
    chosen.map_or("en", |scheme| &scheme.language)
}

/// Sorts things by name. Makes each name's key once; things of one name keep their order.
pub(crate) fn sort_by_name<T>(plan: &Plan, things: &mut [T], name: impl Fn(&T) -> &str) {
    Collation::of_language(language(plan)).sort_by_name(things, name);
}

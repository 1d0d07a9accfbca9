//! The rules of the room desk: as data, one set for each venue or for the whole forum.

mod policy;

pub use policy::DeskPolicy;

use crate::commands::Answer;
use crate::lists;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::Empty;
use attache_domain::bookings::BookingPurpose;
use attache_domain::delegations::BodyKind;
use attache_domain::desk::{DeskPreset, DeskRules};
use attache_domain::ids::*;
use attache_domain::plan::Plan;
use attache_domain::rooms::Venue;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// The rules of a desk.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeskRulesView {
    /// Key.
    pub id: DeskRulesId,
    /// The venue; none for the rules of every venue that has none of its own.
    pub venue: Option<VenueId>,
    /// The venue's name.
    pub venue_name: String,
    /// What they say.
    pub policy: DeskPolicy,
}

/// Whose rules to read.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct OneDesk {
    /// The venue; absent, the whole forum.
    #[serde(default)]
    pub venue: Option<VenueId>,
}

/// What a desk goes by.
#[derive(Debug, Serialize, TS)]
pub struct DeskInForce {
    /// The rules of the venue, or of the forum where none was asked for.
    pub own: Option<DeskRulesView>,
    /// The rules that are in force there: its own, or the forum's.
    pub in_force: Option<DeskRulesView>,
}

/// Ready-made rules.
#[derive(Debug, Serialize, TS)]
pub struct DeskPresetView {
    /// Which.
    pub preset: DeskPreset,
    /// Where they are written, in English.
    pub source: String,
    /// Whether they were read where the desk itself publishes them.
    pub verified: bool,
    /// What they say, as `set_desk_rules` takes it.
    pub policy: DeskPolicy,
}

/// A word that can stand in an order of tiers.
#[derive(Debug, Serialize, TS)]
pub struct DeskTier {
    /// The word.
    pub word: String,
    /// What it is a word of.
    pub of: DeskTierKind,
}

/// What a tier goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeskTierKind {
    /// What a booking is for.
    Purpose,
    /// The office's class of guests.
    Category,
    /// What the body of a delegation is.
    BodyKind,
}

/// The rules of a venue, or of the whole forum; they take the place of those that were there.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetDeskRules {
    /// The venue; absent, every venue without rules of its own.
    #[serde(default)]
    pub venue: Option<VenueId>,
    /// What they say.
    pub policy: DeskPolicy,
}

/// The rules of one desk.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneDeskRules {
    /// Key.
    pub id: DeskRulesId,
}

/// Reads what the desk of a venue, or of the forum, goes by.
pub fn desk_rules(planner: &Planner, input: OneDesk) -> Answer<DeskInForce> {
    let plan = &planner.plan;
    let own = rules_of_desk(plan, input.venue);
    let in_force = own.or_else(|| rules_of_desk(plan, None));
    let view = |rules: &DeskRules| view(plan, rules);
    Ok(DeskInForce { own: own.map(view), in_force: in_force.map(view) })
}

/// Reads the rules of every desk: the forum's first, then by name of venue.
pub fn list_desk_rules(planner: &Planner, _input: Empty) -> Answer<Vec<DeskRulesView>> {
    let plan = &planner.plan;
    let mut rows: Vec<DeskRulesView> = plan.desk_rules.iter().map(|rules| view(plan, rules)).collect();
    lists::sort_by_name(plan, &mut rows, |row| &row.venue_name);
    Ok(rows)
}

/// Reads the ready-made rules.
pub fn desk_presets(_planner: &Planner, _input: Empty) -> Answer<Vec<DeskPresetView>> {
    let view = |preset: &DeskPreset| DeskPresetView {
        preset: *preset,
        source: preset.source().to_owned(),
        verified: preset.is_verified(),
        policy: DeskPolicy::of(&preset.rules(DeskRulesId(uuid::Uuid::nil()), None)),
    };
    Ok(DeskPreset::ALL.iter().map(view).collect())
}

/// Reads the words that can stand in an order of tiers: purposes, classes of guests in use, kinds of bodies.
pub fn list_desk_tiers(planner: &Planner, _input: Empty) -> Answer<Vec<DeskTier>> {
    let tier = |of| move |word: &str| DeskTier { word: word.to_owned(), of };
    let categories: BTreeSet<&str> =
        planner.plan.delegations.iter().map(|one| one.category.trim()).filter(|word| !word.is_empty()).collect();
    let purposes = BookingPurpose::ALL.iter().map(|purpose| purpose.word()).map(tier(DeskTierKind::Purpose));
    let categories = categories.into_iter().map(tier(DeskTierKind::Category));
    let kinds = BodyKind::ALL.iter().map(|kind| kind.word()).map(tier(DeskTierKind::BodyKind));
    // A word that is several of these stands for all of them, and is offered once.
    let mut seen = BTreeSet::new();
    Ok(purposes.chain(categories).chain(kinds).filter(|tier| seen.insert(tier.word.clone())).collect())
}

/// Sets the rules of a desk.
pub fn set_desk_rules(planner: &mut Planner, input: SetDeskRules) -> Answer<Done<DeskRulesId>> {
    planner.operate(Op::SetDeskRules, |change| {
        let venue = input.venue.map(|id| change.get::<Venue>(id)).transpose()?.map(|venue| venue.id);
        let known = rules_of_desk(change.plan, venue);
        let id = known.map_or_else(|| change.id(), |known| known.id);
        let rules = input.policy.rules(id, venue)?;
        match known {
            Some(_) => change.update(&rules)?,
            None => drop(change.insert(&rules)?),
        }
        Ok((id, said(change.plan, venue)))
    })
}

/// Removes the rules of a desk. A venue then goes by those of the forum, if there are any.
pub fn remove_desk_rules(planner: &mut Planner, input: OneDeskRules) -> Answer<Done<()>> {
    planner.operate(Op::RemoveDeskRules, |change: &Change<'_>| {
        let rules: DeskRules = change.get(input.id)?;
        change.remove::<DeskRules>(rules.id)?;
        Ok::<_, Refusal>(((), said(change.plan, rules.venue)))
    })
}

fn rules_of_desk(plan: &Plan, venue: Option<VenueId>) -> Option<&DeskRules> {
    plan.desk_rules.iter().find(|rules| rules.venue == venue)
}

fn view(plan: &Plan, rules: &DeskRules) -> DeskRulesView {
    DeskRulesView {
        id: rules.id,
        venue: rules.venue,
        venue_name: venue_name(plan, rules.venue),
        policy: DeskPolicy::of(rules),
    }
}

fn venue_name(plan: &Plan, venue: Option<VenueId>) -> String {
    venue.and_then(|id| plan.get::<Venue>(id)).map(|venue| venue.name.clone()).unwrap_or_default()
}

fn said(plan: &Plan, venue: Option<VenueId>) -> Facts {
    let whose = if venue.is_some() { "venue" } else { "forum" };
    facts([("whose", whose.to_owned()), ("name", venue_name(plan, venue))])
}

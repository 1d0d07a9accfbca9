//! The schemes of an office, and the ready-made ones it may begin from.

use crate::commands::Answer;
use crate::lists;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, Empty};
use attache_domain::forum::Forum;
use attache_domain::ids::PrecedenceSchemeId;
use attache_domain::precedence::presets::Preset;
use attache_domain::precedence::{Comparator, Scheme};
use attache_domain::protocol::{PrecedenceMove, PrecedenceScheme};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What an office has and may begin from.
#[derive(Debug, Serialize, TS)]
pub struct PrecedenceSchemes {
    /// Its own.
    pub schemes: Vec<PrecedenceSchemeView>,
    /// Ready-made ones.
    pub presets: Vec<PresetView>,
    /// Everything that can be compared.
    pub comparators: Vec<Comparator>,
}

/// A scheme of the office.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct PrecedenceSchemeView {
    pub id: PrecedenceSchemeId,
    pub name: String,
    pub language: String,
    /// Where the alphabets begin, when that was drawn by lot.
    pub letter: String,
    pub comparators: Vec<Comparator>,
    pub in_force: bool,
    /// How many places are given by hand.
    pub moves: usize,
}

/// A ready-made scheme.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct PresetView {
    pub preset: Preset,
    pub comparators: Vec<Comparator>,
    /// Where the rule is written, and what of it is custom.
    pub source: String,
}

/// A scheme to add: from a ready-made one, from comparators, or from the first with the others in its place.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddPrecedenceScheme {
    pub name: String,
    pub preset: Option<Preset>,
    pub comparators: Option<Vec<Comparator>>,
    pub language: Option<String>,
    pub letter: Option<String>,
}

/// New values for a scheme; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditPrecedenceScheme {
    pub id: PrecedenceSchemeId,
    pub name: Option<String>,
    pub comparators: Option<Vec<Comparator>>,
    pub language: Option<String>,
    pub letter: Option<String>,
}

/// One scheme.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OnePrecedenceScheme {
    /// Key.
    pub id: PrecedenceSchemeId,
}

/// Which scheme is in force.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct UsePrecedence {
    /// The scheme; absent, none.
    pub scheme: Option<PrecedenceSchemeId>,
}

/// Reads the schemes there are.
pub fn list_precedence_schemes(planner: &Planner, _input: Empty) -> Answer<PrecedenceSchemes> {
    let plan = &planner.plan;
    let in_force = planner.forum()?.precedence;
    let mut stored: Vec<&PrecedenceScheme> = plan.precedence_schemes.iter().collect();
    stored.sort_by_key(|scheme| (scheme.position, scheme.id));
    let view = |scheme: &PrecedenceScheme| PrecedenceSchemeView {
        id: scheme.id,
        name: scheme.name.clone(),
        language: scheme.language.clone(),
        letter: scheme.letter.clone(),
        comparators: comparators_of(scheme),
        in_force: in_force == Some(scheme.id),
        moves: plan.precedence_moves.of(scheme.id).count(),
    };
    let preset = |preset: &Preset| PresetView {
        preset: *preset,
        comparators: preset.scheme("", "en", "").comparators,
        source: preset.source().to_owned(),
    };
    Ok(PrecedenceSchemes {
        schemes: stored.into_iter().map(view).collect(),
        presets: Preset::ALL.iter().map(preset).collect(),
        comparators: Comparator::ALL.to_vec(),
    })
}

/// Adds a scheme after those there are.
pub fn add_precedence_scheme(planner: &mut Planner, input: AddPrecedenceScheme) -> Answer<Done<PrecedenceSchemeId>> {
    let name = wire::some_text("name", &input.name, 200)?;
    let language = match input.language.as_deref() {
        Some(tag) => wire::language("language", tag)?,
        None => lists::language(&planner.plan).to_owned(),
    };
    let letter = wire::optional_text("letter", input.letter.as_deref(), 8)?;
    let preset = input.preset.map(|preset| preset.scheme("", "en", "").comparators);
    let comparators = words_of(&input.comparators.or(preset).unwrap_or_default())?;
    planner.operate(Op::AddPrecedenceScheme, |change| {
        let position = change.plan.precedence_schemes.iter().map(|one| one.position).max().unwrap_or(0) + 1;
        let scheme = PrecedenceScheme { id: change.id(), name, language, letter, comparators, position };
        Ok((change.insert(&scheme)?, facts([("name", scheme.name)])))
    })
}

/// Edits a scheme.
pub fn edit_precedence_scheme(planner: &mut Planner, input: EditPrecedenceScheme) -> Answer<Done<()>> {
    planner.operate(Op::EditPrecedenceScheme, |change| {
        let mut scheme: PrecedenceScheme = change.get(input.id)?;
        if let Some(name) = &input.name {
            scheme.name = wire::some_text("name", name, 200)?;
        }
        if let Some(tag) = &input.language {
            scheme.language = wire::language("language", tag)?;
        }
        wire::edit_text(&mut scheme.letter, "letter", input.letter.as_deref(), 8)?;
        if let Some(comparators) = &input.comparators {
            scheme.comparators = words_of(comparators)?;
        }
        change.update(&scheme)?;
        Ok(((), facts([("name", scheme.name)])))
    })
}

/// Removes a scheme that is not in force, with the places given by hand in it.
pub fn remove_precedence_scheme(planner: &mut Planner, input: OnePrecedenceScheme) -> Answer<Done<()>> {
    planner.operate(Op::RemovePrecedenceScheme, |change| {
        let scheme: PrecedenceScheme = change.get(input.id)?;
        if let Some(forum) = change.plan.forum().filter(|forum| forum.precedence == Some(scheme.id)) {
            return Err(Refusal::StillInUse { name: scheme.name, by: forum.title.clone() });
        }
        for moved in change.plan.precedence_moves.of(scheme.id) {
            change.remove::<PrecedenceMove>(moved.id)?;
        }
        change.remove::<PrecedenceScheme>(scheme.id)?;
        Ok(((), facts([("name", scheme.name)])))
    })
}

/// Puts a scheme in force.
pub fn use_precedence(planner: &mut Planner, input: UsePrecedence) -> Answer<Done<()>> {
    let forum = planner.forum()?.clone();
    planner.operate(Op::UsePrecedence, |change| {
        let name = match input.scheme {
            Some(id) => change.get::<PrecedenceScheme>(id)?.name,
            None => String::new(),
        };
        change.update(&Forum { precedence: input.scheme, ..forum })?;
        let chosen = if input.scheme.is_some() { "yes" } else { "no" };
        Ok(((), facts([("name", name), ("chosen", chosen.to_owned())])))
    })
}

/// A stored scheme as the domain orders by. Categories and ranks are the usual ones.
pub(super) fn scheme_of(stored: &PrecedenceScheme) -> Scheme {
    let usual = Preset::CityAlphabet.scheme(&stored.name, &stored.language, &stored.letter);
    Scheme { comparators: comparators_of(stored), ..usual }
}

fn comparators_of(stored: &PrecedenceScheme) -> Vec<Comparator> {
    stored.comparators.split_whitespace().filter_map(Comparator::from_word).collect()
}

/// Comparators in words; one at least, and each once.
fn words_of(comparators: &[Comparator]) -> Result<String, Refusal> {
    if comparators.is_empty() {
        return Err(Refusal::invalid("comparators", Problem::Empty));
    }
    let different: BTreeSet<&Comparator> = comparators.iter().collect();
    if different.len() < comparators.len() {
        return Err(Refusal::invalid("comparators", Problem::OutOfRange));
    }
    Ok(comparators.iter().map(|one| one.word()).collect::<Vec<_>>().join(" "))
}

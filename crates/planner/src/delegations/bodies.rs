//! Bodies: what delegations represent, with their names in languages.

use crate::commands::Answer;
use crate::lists::sort_by_name;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, Empty};
use attache_domain::delegations::*;
use attache_domain::ids::*;
use attache_domain::plan::Plan;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A body.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct BodyView {
    pub id: BodyId,
    pub kind: BodyKind,
    pub name: String,
    pub local_name: String,
    pub country: String,
    pub zone: Option<String>,
    pub population: Option<i64>,
    pub established_on: Option<String>,
    pub emblem: Option<PictureId>,
    /// What a guest should know of it.
    pub facts: String,
    pub names: Vec<BodyNameView>,
    pub delegation: Option<DelegationId>,
}

/// The name of a body in a language.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct BodyNameView {
    pub language: String,
    pub name: String,
}

/// A body to add.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddBody {
    pub name: String,
    pub kind: BodyKind,
    pub local_name: Option<String>,
    pub country: Option<String>,
    pub zone: Option<String>,
    pub population: Option<i64>,
    pub established_on: Option<String>,
}

impl AddBody {
    /// A body of which only this is known.
    pub fn named(name: &str, kind: BodyKind) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            local_name: None,
            country: None,
            zone: None,
            population: None,
            established_on: None,
        }
    }
}

/// New values for a body; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditBody {
    pub id: BodyId,
    pub name: Option<String>,
    pub local_name: Option<String>,
    pub kind: Option<BodyKind>,
    pub country: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub zone: Option<Option<String>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub population: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub established_on: Option<Option<String>>,
    /// What a guest should know of it.
    pub facts: Option<String>,
}

/// What a body is called in a language.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct NameBody {
    /// Whose name.
    pub body: BodyId,
    /// In which language: a tag of BCP 47, "fr".
    pub language: String,
    /// The name there; absent to forget it.
    pub name: Option<String>,
}

/// Reads all bodies by name, as the forum's language sorts.
pub fn list_bodies(planner: &Planner, _input: Empty) -> Answer<Vec<BodyView>> {
    let plan = &planner.plan;
    let mut bodies: Vec<BodyView> = plan.bodies.iter().map(|body| body_view(plan, body)).collect();
    sort_by_name(plan, &mut bodies, |body| &body.name);
    Ok(bodies)
}

/// Adds a body.
pub fn add_body(planner: &mut Planner, input: AddBody) -> Answer<Done<BodyId>> {
    let mut body = new_body(&input.name, input.kind, input.country.as_deref(), input.zone.as_deref())?;
    body.local_name = wire::optional_text("local_name", input.local_name.as_deref(), 300)?;
    body.population = population(input.population)?;
    body.established_on = established_on(input.established_on.as_deref())?;
    planner.operate(Op::AddBody, |change| {
        let id = change.insert(&Body { id: change.id(), ..body.clone() })?;
        Ok((id, facts([("name", body.name)])))
    })
}

/// Edits a body.
pub fn edit_body(planner: &mut Planner, input: EditBody) -> Answer<Done<()>> {
    planner.operate(Op::EditBody, |change| {
        let mut body: Body = change.get(input.id)?;
        if let Some(name) = &input.name {
            body.name = wire::some_text("name", name, 300)?;
        }
        wire::edit_text(&mut body.local_name, "local_name", input.local_name.as_deref(), 300)?;
        wire::edit_text(&mut body.facts, "facts", input.facts.as_deref(), 10_000)?;
        wire::edit(&mut body.kind, input.kind);
        if input.country.is_some() {
            body.country = wire::country(input.country.as_deref())?;
        }
        if let Some(zone) = input.zone {
            body.zone = zone.as_deref().map(wire::zone).transpose()?;
        }
        if let Some(people) = input.population {
            body.population = population(people)?;
        }
        if let Some(day) = &input.established_on {
            body.established_on = established_on(day.as_deref())?;
        }
        change.update(&body)?;
        Ok(((), facts([("name", body.name)])))
    })
}

/// Names a body in a language, or forgets what it is called there.
pub fn name_body(planner: &mut Planner, input: NameBody) -> Answer<Done<()>> {
    let language = wire::language("language", &input.language)?;
    let name = wire::optional_text("name", input.name.as_deref(), 300)?;
    planner.operate(Op::NameBody, |change| {
        let body: Body = change.get(input.body)?;
        let known = change.plan.body_names.of(body.id).find(|one| one.language == language);
        match (known, name.is_empty()) {
            (None, true) => {}
            (Some(known), true) => change.remove::<BodyName>(known.id)?,
            (Some(known), false) => change.update(&BodyName { name, ..known.clone() })?,
            (None, false) => {
                change.insert(&BodyName { id: change.id(), body: body.id, language: language.clone(), name })?;
            }
        }
        Ok(((), facts([("name", body.name), ("language", language)])))
    })
}

pub(crate) fn body_view(plan: &Plan, body: &Body) -> BodyView {
    let mut names: Vec<&BodyName> = plan.body_names.of(body.id).collect();
    names.sort_by(|a, b| a.language.cmp(&b.language));
    BodyView {
        id: body.id,
        kind: body.kind,
        name: body.name.clone(),
        local_name: body.local_name.clone(),
        country: body.country.clone(),
        zone: body.zone.map(|zone| zone.name().to_owned()),
        population: body.population,
        established_on: body.established_on.map(|day| day.to_string()),
        emblem: body.emblem,
        facts: body.facts.clone(),
        names: names
            .into_iter()
            .map(|one| BodyNameView { language: one.language.clone(), name: one.name.clone() })
            .collect(),
        delegation: plan.delegations.of(body.id).next().map(|delegation| delegation.id),
    }
}

/// What a body is called in a language: the name entered for it, or else the one in the working language.
pub(crate) fn name_in<'plan>(plan: &'plan Plan, body: &'plan Body, language: &str) -> &'plan str {
    let known = plan.body_names.of(body.id).find(|one| one.language.eq_ignore_ascii_case(language));
    known.map_or(&body.name, |one| &one.name)
}

/// The body of that name and country, or a new one.
pub(super) fn body_for(change: &Change<'_>, wanted: Body) -> Result<Body, Refusal> {
    let same = |body: &&Body| body.name == wanted.name && (wanted.country.is_empty() || body.country == wanted.country);
    if let Some(body) = change.plan.bodies.iter().find(same) {
        return Ok(body.clone());
    }
    let body = Body { id: change.id(), ..wanted };
    change.insert(&body)?;
    Ok(body)
}

pub(super) fn new_body(name: &str, kind: BodyKind, country: Option<&str>, zone: Option<&str>) -> Result<Body, Refusal> {
    let name = wire::some_text("name", name, 300)?;
    Ok(Body {
        country: wire::country(country)?,
        zone: zone.map(wire::zone).transpose()?,
        ..Body::named(BodyId(uuid::Uuid::nil()), kind, name)
    })
}

fn population(people: Option<i64>) -> Result<Option<i64>, Refusal> {
    people.map(|people| wire::number("population", people, 0, 1_000_000_000)).transpose()
}

/// A day since the first year of our count: cities are older than the days other fields take.
fn established_on(day: Option<&str>) -> Result<Option<NaiveDate>, Refusal> {
    let field = "established_on";
    let Some(text) = day.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| Refusal::invalid(field, Problem::NotADate))?;
    if (1..=2200).contains(&day.year()) { Ok(Some(day)) } else { Err(Refusal::invalid(field, Problem::OutOfRange)) }
}

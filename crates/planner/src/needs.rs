//! Sensitive needs: what must be known of a person by few, for a purpose and for a short time.
//!
//! They may reveal health or belief. They stand in no list, no search, no export without a profile and no fact of the
//! history; a person's page says only how many there are, and [`sensitive_needs`] alone answers what they say.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, Facts, facts, not_found};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::trouble;
use crate::wire::{self, Empty};
use attache_domain::airline_codes;
use attache_domain::delegations::Person;
use attache_domain::ids::{PersonId, SensitiveNeedId};
use attache_domain::plan::Plan;
use attache_domain::profile::Audience;
use attache_domain::protocol::*;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many days after the forum a need may be kept unless the office says otherwise. No law fixes a number.
const DAYS_AFTER_FORUM: u64 = 30;

/// Whose needs to read.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct NeedsOf {
    pub person: PersonId,
}

/// A need in full.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct NeedView {
    pub id: SensitiveNeedId,
    pub kind: NeedKind,
    pub code: String,
    /// What the code stands for; empty when it is none of the list.
    pub meaning: String,
    pub text: String,
    pub purpose: String,
    pub basis: NeedBasis,
    pub collected_on: String,
    pub delete_after: String,
    pub audience: Vec<Audience>,
    /// Whether its last day is over.
    pub overdue: bool,
}

/// A need as a line of a list: not what it says.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct NeedRow {
    pub id: SensitiveNeedId,
    pub person: PersonId,
    pub name: String,
    pub kind: NeedKind,
    pub purpose: String,
    pub delete_after: String,
    pub audience: Vec<Audience>,
    pub overdue: bool,
}

/// A code airlines use.
#[derive(Debug, Serialize, TS)]
pub struct AirlineCodeView {
    /// "VGML".
    pub code: String,
    /// "meal" or "assistance".
    pub family: String,
    /// What it stands for.
    pub meaning: String,
    /// What it reveals: "health", "belief", or nothing.
    pub sensitive_category: String,
}

/// A need to enter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddNeed {
    pub person: PersonId,
    pub kind: NeedKind,
    pub code: Option<String>,
    pub text: Option<String>,
    pub purpose: String,
    pub basis: NeedBasis,
    /// Since when; absent, today.
    pub collected_on: Option<String>,
    /// The last day it may be kept; absent, 30 days after the forum.
    pub delete_after: Option<String>,
    pub audience: Vec<Audience>,
}

/// New values for a need; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditNeed {
    pub id: SensitiveNeedId,
    pub kind: Option<NeedKind>,
    pub code: Option<String>,
    pub text: Option<String>,
    pub purpose: Option<String>,
    pub basis: Option<NeedBasis>,
    pub collected_on: Option<String>,
    pub delete_after: Option<String>,
    pub audience: Option<Vec<Audience>>,
}

/// One need.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneNeed {
    /// Key.
    pub id: SensitiveNeedId,
}

/// Reads a person's needs in full.
pub fn sensitive_needs(planner: &Planner, input: NeedsOf) -> Answer<Vec<NeedView>> {
    let (plan, today) = (&planner.plan, planner.today());
    plan.get::<Person>(input.person).ok_or_else(|| not_found::<Person>(input.person))?;
    let view = |need: &SensitiveNeed| NeedView {
        id: need.id,
        kind: need.kind,
        code: need.code.clone(),
        meaning: airline_codes::find(&need.code).map(|one| one.meaning.clone()).unwrap_or_default(),
        text: need.text.clone(),
        purpose: need.purpose.clone(),
        basis: need.basis,
        collected_on: need.collected_on.to_string(),
        delete_after: need.delete_after.to_string(),
        audience: readers(need),
        overdue: need.delete_after < today,
    };
    Ok(plan.sensitive_needs.of(input.person).map(view).collect())
}

/// Reads all needs without what they say, the first to be deleted first.
pub fn list_needs(planner: &Planner, _input: Empty) -> Answer<Vec<NeedRow>> {
    let (plan, today) = (&planner.plan, planner.today());
    let mut needs: Vec<&SensitiveNeed> = plan.sensitive_needs.iter().collect();
    needs.sort_by_key(|need| (need.delete_after, need.id));
    let row = |need: &SensitiveNeed| NeedRow {
        id: need.id,
        person: need.person,
        name: trouble::person(plan, need.person).name,
        kind: need.kind,
        purpose: need.purpose.clone(),
        delete_after: need.delete_after.to_string(),
        audience: readers(need),
        overdue: need.delete_after < today,
    };
    Ok(needs.into_iter().map(row).collect())
}

/// Reads the codes airlines use for meals and assistance.
pub fn list_service_codes(_planner: &Planner, _input: Empty) -> Answer<Vec<AirlineCodeView>> {
    let view = |one: &airline_codes::AirlineCode| AirlineCodeView {
        code: one.code.clone(),
        family: one.family.clone(),
        meaning: one.meaning.clone(),
        sensitive_category: one.sensitive_category.clone(),
    };
    Ok(airline_codes::codes().iter().map(view).collect())
}

/// Enters a need.
pub fn add_need(planner: &mut Planner, input: AddNeed) -> Answer<Done<SensitiveNeedId>> {
    let day = |field, text: &Option<String>, otherwise: NaiveDate| {
        let text = text.as_deref().filter(|text| !text.is_empty());
        text.map_or(Ok(otherwise), |text| wire::date(field, text))
    };
    let last_day = planner.forum()?.ends_on;
    let usual = last_day.checked_add_days(Days::new(DAYS_AFTER_FORUM)).unwrap_or(last_day);
    let need = SensitiveNeed {
        id: SensitiveNeedId(uuid::Uuid::nil()),
        person: input.person,
        kind: input.kind,
        code: code(input.code.as_deref())?,
        text: wire::optional_text("text", input.text.as_deref(), 4000)?,
        purpose: wire::some_text("purpose", &input.purpose, 500)?,
        basis: input.basis,
        collected_on: day("collected_on", &input.collected_on, planner.today())?,
        delete_after: day("delete_after", &input.delete_after, usual)?,
        audience: words_of(&input.audience),
    };
    require_something(&need)?;
    planner.operate(Op::AddNeed, |change| {
        change.get::<Person>(need.person)?;
        let id = change.insert(&SensitiveNeed { id: change.id(), ..need.clone() })?;
        Ok((id, whose(change.plan, need.person)))
    })
}

/// Edits a need.
pub fn edit_need(planner: &mut Planner, input: EditNeed) -> Answer<Done<()>> {
    planner.operate(Op::EditNeed, |change| {
        let mut need: SensitiveNeed = change.get(input.id)?;
        wire::edit(&mut need.kind, input.kind);
        wire::edit(&mut need.basis, input.basis);
        if input.code.is_some() {
            need.code = code(input.code.as_deref())?;
        }
        wire::edit_text(&mut need.text, "text", input.text.as_deref(), 4000)?;
        if let Some(purpose) = &input.purpose {
            need.purpose = wire::some_text("purpose", purpose, 500)?;
        }
        if let Some(day) = &input.collected_on {
            need.collected_on = wire::date("collected_on", day)?;
        }
        if let Some(day) = &input.delete_after {
            need.delete_after = wire::date("delete_after", day)?;
        }
        wire::edit(&mut need.audience, input.audience.as_deref().map(words_of));
        require_something(&need)?;
        change.update(&need)?;
        Ok(((), whose(change.plan, need.person)))
    })
}

/// Removes a need. It can be undone, so the history keeps it until needs are purged.
pub fn remove_need(planner: &mut Planner, input: OneNeed) -> Answer<Done<()>> {
    planner.operate(Op::RemoveNeed, |change| {
        let need: SensitiveNeed = change.get(input.id)?;
        change.remove::<SensitiveNeed>(need.id)?;
        Ok(((), whose(change.plan, need.person)))
    })
}

/// All the history learns of a need: whose it is.
fn whose(plan: &Plan, person: PersonId) -> Facts {
    facts([("name", trouble::person(plan, person).name)])
}

fn readers(need: &SensitiveNeed) -> Vec<Audience> {
    need.readers().filter_map(Audience::from_word).collect()
}

/// The words of the profiles, each once, in the order of the vocabulary.
pub(crate) fn words_of(audience: &[Audience]) -> String {
    let named = Audience::ALL.iter().filter(|reader| audience.contains(reader));
    named.map(|reader| reader.word()).collect::<Vec<_>>().join(" ")
}

/// A code in capitals; offices may use codes of their own beside the airlines'.
fn code(text: Option<&str>) -> Result<String, Refusal> {
    Ok(wire::optional_text("code", text, 8)?.to_ascii_uppercase())
}

fn require_something(need: &SensitiveNeed) -> Result<(), Refusal> {
    if need.code.is_empty() && need.text.is_empty() {
        return Err(Refusal::invalid("text", Problem::Empty));
    }
    if need.delete_after < need.collected_on {
        return Err(Refusal::invalid("delete_after", Problem::EndsBeforeStart));
    }
    Ok(())
}

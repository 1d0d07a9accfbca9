//! Offices people hold, and which of them counts at the forum.
//!
//! Whoever comes in the name of another office keeps the rank of the own one (Spain, RD 2099/1983, art. 9), so an office
//! says what it *represents* and its class stays its own.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::trouble;
use crate::wire::{self, Empty, ThingRef};
use attache_domain::delegations::*;
use attache_domain::forum::Forum;
use attache_domain::ids::*;
use attache_domain::plan::Plan;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An office a person holds.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct OfficeView {
    pub id: OfficeId,
    pub body: BodyId,
    pub body_name: String,
    pub title: String,
    pub local_title: String,
    pub rank_class: RankClass,
    pub since: Option<String>,
    pub until: Option<String>,
    pub acting: bool,
    pub represents: Option<RepresentedView>,
}

/// The office in whose name somebody comes, whose rank is not inherited.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct RepresentedView {
    pub office: OfficeId,
    pub title: String,
    pub body_name: String,
    pub holder: ThingRef,
}

/// An office as a line of a list.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct OfficeRow {
    pub person: PersonId,
    pub name: String,
    #[serde(flatten)]
    pub office: OfficeView,
}

/// One office.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneOffice {
    /// Key.
    pub id: OfficeId,
}

/// An office to enter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddOffice {
    pub person: PersonId,
    pub body: BodyId,
    pub title: String,
    pub local_title: Option<String>,
    pub rank_class: Option<RankClass>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub acting: Option<bool>,
    pub represents: Option<OfficeId>,
}

impl AddOffice {
    /// An office of which only the title is known.
    pub fn titled(person: PersonId, body: BodyId, title: String) -> Self {
        Self {
            person,
            body,
            title,
            local_title: None,
            rank_class: None,
            since: None,
            until: None,
            acting: None,
            represents: None,
        }
    }
}

/// New values for an office; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditOffice {
    pub id: OfficeId,
    pub title: Option<String>,
    pub local_title: Option<String>,
    pub rank_class: Option<RankClass>,
    #[serde(default, deserialize_with = "wire::present")]
    pub since: Option<Option<String>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub until: Option<Option<String>>,
    pub acting: Option<bool>,
    #[serde(default, deserialize_with = "wire::present")]
    pub represents: Option<Option<OfficeId>>,
}

/// Reads all offices.
pub fn list_offices(planner: &Planner, _input: Empty) -> Answer<Vec<OfficeRow>> {
    let plan = &planner.plan;
    let row = |office: &Office| OfficeRow {
        person: office.person,
        name: trouble::person(plan, office.person).name,
        office: office_view(plan, office),
    };
    Ok(plan.offices.iter().map(row).collect())
}

/// Enters an office a person holds.
pub fn add_office(planner: &mut Planner, input: AddOffice) -> Answer<Done<OfficeId>> {
    let title = wire::some_text("title", &input.title, 300)?;
    let local_title = wire::optional_text("local_title", input.local_title.as_deref(), 300)?;
    let (since, until) = (day("since", input.since.as_deref())?, day("until", input.until.as_deref())?);
    planner.operate(Op::AddOffice, |change| {
        let person: Person = change.get(input.person)?;
        let body: Body = change.get(input.body)?;
        let office = Office {
            local_title,
            rank_class: input.rank_class.unwrap_or(RankClass::Other),
            since,
            until,
            acting: input.acting.unwrap_or(false),
            represents: represented(change, None, input.represents)?,
            ..Office::titled(change.id(), person.id, body.id, title)
        };
        let id = change.insert(&office)?;
        Ok((id, facts([("name", person.display_name), ("title", office.title), ("body", body.name)])))
    })
}

/// Edits an office.
pub fn edit_office(planner: &mut Planner, input: EditOffice) -> Answer<Done<()>> {
    planner.operate(Op::EditOffice, |change| {
        let mut office: Office = change.get(input.id)?;
        wire::edit_text(&mut office.title, "title", input.title.as_deref(), 300)?;
        wire::edit_text(&mut office.local_title, "local_title", input.local_title.as_deref(), 300)?;
        wire::edit(&mut office.rank_class, input.rank_class);
        if let Some(since) = input.since {
            office.since = day("since", since.as_deref())?;
        }
        if let Some(until) = input.until {
            office.until = day("until", until.as_deref())?;
        }
        wire::edit(&mut office.acting, input.acting);
        if let Some(represents) = input.represents {
            office.represents = represented(change, Some(office.id), represents)?;
        }
        change.update(&office)?;
        Ok(((), facts([("name", trouble::person(change.plan, office.person).name), ("title", office.title)])))
    })
}

/// Removes an office.
pub fn remove_office(planner: &mut Planner, input: OneOffice) -> Answer<Done<()>> {
    planner.operate(Op::RemoveOffice, |change| {
        let office: Office = change.get(input.id)?;
        let by: Vec<String> = change.plan.offices.of(input.id).map(|other| other.title.clone()).collect();
        if !by.is_empty() {
            return Err(Refusal::StillInUse { name: office.title, by: by.join(", ") });
        }
        change.remove::<Office>(input.id)?;
        Ok(((), facts([("name", trouble::person(change.plan, office.person).name), ("title", office.title)])))
    })
}

/// The office a person comes in, in words.
pub(crate) fn office_of(plan: &Plan, person: PersonId) -> String {
    office_that_counts(plan, person).map(|office| office.title.clone()).unwrap_or_default()
}

/// The office a person comes in: see [`office_in_force`].
pub(crate) fn office_that_counts(plan: &Plan, person: PersonId) -> Option<&Office> {
    let member = plan.memberships.of(person).next();
    let body = member.and_then(|member| plan.get::<Delegation>(member.delegation)).map(|delegation| delegation.body);
    office_in_force(plan.forum()?, plan.offices.of(person).filter(|office| office.person == person), body)
}

/// Of the offices a person holds, the one the person comes to the forum in: in force on one of its days, and if possible
/// an office of the body that sends the person.
pub(crate) fn office_in_force<'plan>(
    forum: &Forum,
    held: impl Iterator<Item = &'plan Office>,
    body: Option<BodyId>,
) -> Option<&'plan Office> {
    let begun = |office: &Office| office.since.is_none_or(|since| since <= forum.ends_on);
    let not_over = |office: &Office| office.until.is_none_or(|until| until >= forum.starts_on);
    let in_force = held.filter(|office| begun(office) && not_over(office));
    in_force.min_by_key(|office| (Some(office.body) != body, office.id))
}

/// An office that can be represented: one that is there and is not the same.
fn represented(
    change: &Change<'_>,
    by: Option<OfficeId>,
    office: Option<OfficeId>,
) -> Result<Option<OfficeId>, Refusal> {
    let Some(id) = office else { return Ok(None) };
    if by == Some(id) {
        return Err(Refusal::invalid("represents", Problem::OutOfRange));
    }
    change.get::<Office>(id)?;
    Ok(Some(id))
}

/// Offices of others that stand in for one of a person's, named.
pub(super) fn stand_ins(plan: &Plan, person: PersonId) -> impl Iterator<Item = String> {
    let held = plan.offices.of(person).filter(move |office| office.person == person);
    let standing_in = held.flat_map(|office| plan.offices.of(office.id));
    let others = standing_in.filter(move |other| other.person != person);
    others.map(|other| trouble::person(plan, other.person).name)
}

pub(super) fn office_view(plan: &Plan, office: &Office) -> OfficeView {
    OfficeView {
        id: office.id,
        body: office.body,
        body_name: plan.get::<Body>(office.body).map(|body| body.name.clone()).unwrap_or_default(),
        title: office.title.clone(),
        local_title: office.local_title.clone(),
        rank_class: office.rank_class,
        since: office.since.map(|day| day.to_string()),
        until: office.until.map(|day| day.to_string()),
        acting: office.acting,
        represents: office.represents.and_then(|id| plan.offices.get(id)).map(|other| RepresentedView {
            office: other.id,
            title: other.title.clone(),
            body_name: plan.get::<Body>(other.body).map(|body| body.name.clone()).unwrap_or_default(),
            holder: trouble::person(plan, other.person),
        }),
    }
}

fn day(field: &str, text: Option<&str>) -> Result<Option<NaiveDate>, Refusal> {
    text.filter(|text| !text.is_empty()).map(|text| wire::date(field, text)).transpose()
}

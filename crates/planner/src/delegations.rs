//! Bodies, delegations and the places of people in them.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts, not_found};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::timeline::Coming;
use crate::trouble::{self, ConflictView};
use crate::wire::{self, Empty, Moment};
use attache_domain::delegations::*;
use attache_domain::ids::*;
use attache_domain::plan::{Plan, Thing};
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
}

/// A delegation as a line of the table.
#[derive(Debug, Serialize, TS)]
pub struct DelegationRow {
    /// Key.
    pub id: DelegationId,
    /// The body's key.
    pub body: BodyId,
    /// The body's name.
    pub name: String,
    /// What the body is.
    pub body_kind: BodyKind,
    /// Country code.
    pub country: String,
    /// The body's zone.
    pub zone: Option<String>,
    /// How far its coming is settled.
    pub status: DelegationStatus,
    /// The office's class of guests.
    pub category: String,
    /// The head's name.
    pub head: Option<String>,
    /// The head's key.
    pub head_id: Option<PersonId>,
    /// How many people.
    pub people: usize,
    /// When the first of them lands.
    pub arrives: Option<Moment>,
    /// When the last of them leaves.
    pub departs: Option<Moment>,
    /// Where they sleep.
    pub hotel: String,
    /// Conflicts that hit one of them.
    pub conflicts: usize,
}

/// A person in a delegation.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct MemberRow {
    pub membership: MembershipId,
    pub person: PersonId,
    pub name: String,
    pub role: MembershipRole,
    pub function: String,
    pub office: String,
    pub arrives: Option<Moment>,
    pub departs: Option<Moment>,
    pub hotel: String,
    pub conflicts: usize,
}

/// A delegation with its people.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct DelegationDetail {
    pub id: DelegationId,
    pub body: BodyView,
    pub status: DelegationStatus,
    pub category: String,
    pub file_code: String,
    pub languages: String,
    pub focal_point: String,
    pub liaison_officer: String,
    pub note: String,
    pub members: Vec<MemberRow>,
    pub conflicts: Vec<ConflictView>,
}

/// A place in a delegation, as a line of a list.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct MembershipRow {
    pub id: MembershipId,
    pub delegation: DelegationId,
    pub delegation_name: String,
    pub person: PersonId,
    pub name: String,
    pub role: MembershipRole,
    pub function: String,
}

/// One delegation.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneDelegation {
    /// Key.
    pub id: DelegationId,
}

/// One place in a delegation.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneMembership {
    /// Key.
    pub id: MembershipId,
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
}

/// A delegation to add, with its body, which is added too unless a body of that name and country is there.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddDelegation {
    pub body_name: String,
    pub body_kind: BodyKind,
    pub country: Option<String>,
    pub zone: Option<String>,
    pub status: Option<DelegationStatus>,
    pub category: Option<String>,
}

/// New values for a delegation; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditDelegation {
    pub id: DelegationId,
    pub status: Option<DelegationStatus>,
    pub category: Option<String>,
    pub file_code: Option<String>,
    pub languages: Option<String>,
    pub focal_point: Option<String>,
    pub liaison_officer: Option<String>,
    pub note: Option<String>,
}

impl EditDelegation {
    /// An edit of a delegation that changes nothing yet.
    pub fn of(id: DelegationId) -> Self {
        Self {
            id,
            status: None,
            category: None,
            file_code: None,
            languages: None,
            focal_point: None,
            liaison_officer: None,
            note: None,
        }
    }
}

/// A person to put into a delegation.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddMembership {
    pub delegation: DelegationId,
    pub person: PersonId,
    pub role: MembershipRole,
    pub function: Option<String>,
}

/// New values for a place in a delegation; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditMembership {
    pub id: MembershipId,
    pub role: Option<MembershipRole>,
    pub function: Option<String>,
}

/// Reads all bodies by name.
pub fn list_bodies(planner: &Planner, _input: Empty) -> Answer<Vec<BodyView>> {
    let mut bodies: Vec<BodyView> = planner.plan.bodies.iter().map(body_view).collect();
    bodies.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(bodies)
}

/// Reads all delegations by name.
pub fn list_delegations(planner: &Planner, _input: Empty) -> Answer<Vec<DelegationRow>> {
    let plan = &planner.plan;
    let members = plan.memberships.grouped(|membership| membership.delegation);
    let (coming, hits) = (Coming::of_all(planner), trouble::per_person(planner));
    let mut rows: Vec<DelegationRow> = plan
        .delegations
        .iter()
        .filter_map(|delegation| {
            let body = plan.get::<Body>(delegation.body)?;
            let people = members.get(&delegation.id).map(Vec::as_slice).unwrap_or_default();
            let head = people.iter().find(|member| member.role == MembershipRole::Head).map(|member| member.person);
            let together = Coming::together(people.iter().filter_map(|member| coming.get(&member.person)));
            Some(DelegationRow {
                id: delegation.id,
                body: body.id,
                name: body.name.clone(),
                body_kind: body.kind,
                country: body.country.clone(),
                zone: body.zone.map(|zone| zone.name().to_owned()),
                status: delegation.status,
                category: delegation.category.clone(),
                head: head.map(|id| trouble::person(plan, id).name),
                head_id: head,
                people: people.len(),
                arrives: together.arrives.map(Into::into),
                departs: together.departs.map(Into::into),
                hotel: together.hotel,
                conflicts: people.iter().filter_map(|member| hits.get(&member.person)).sum(),
            })
        })
        .collect();
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(rows)
}

/// Reads one delegation.
pub fn delegation(planner: &Planner, input: OneDelegation) -> Answer<DelegationDetail> {
    let plan = &planner.plan;
    let delegation = plan.get::<Delegation>(input.id).ok_or_else(|| not_found::<Delegation>(input.id))?;
    let body = plan.get::<Body>(delegation.body).ok_or_else(|| not_found::<Body>(delegation.body))?;
    let mut members: Vec<&Membership> =
        plan.memberships.iter().filter(|member| member.delegation == input.id).collect();
    members.sort_by_key(|member| (member.position, member.id));
    let mut conflicts: Vec<ConflictView> =
        members.iter().flat_map(|member| trouble::of_person(planner, member.person)).collect();
    conflicts.sort_by(|a, b| a.key.cmp(&b.key));
    conflicts.dedup_by(|a, b| a.key == b.key);
    Ok(DelegationDetail {
        id: delegation.id,
        body: body_view(body),
        status: delegation.status,
        category: delegation.category.clone(),
        file_code: delegation.file_code.clone(),
        languages: delegation.languages.clone(),
        focal_point: delegation.focal_point.clone(),
        liaison_officer: delegation.liaison_officer.clone(),
        note: delegation.note.clone(),
        members: members.into_iter().map(|member| member_row(planner, member)).collect(),
        conflicts,
    })
}

/// Reads all places in delegations.
pub fn list_memberships(planner: &Planner, _input: Empty) -> Answer<Vec<MembershipRow>> {
    let plan = &planner.plan;
    let row = |member: &Membership| MembershipRow {
        id: member.id,
        delegation: member.delegation,
        delegation_name: name_of(plan, member.delegation),
        person: member.person,
        name: trouble::person(plan, member.person).name,
        role: member.role,
        function: member.function.clone(),
    };
    Ok(plan.memberships.iter().map(row).collect())
}

/// Adds a body.
pub fn add_body(planner: &mut Planner, input: AddBody) -> Answer<Done<BodyId>> {
    let mut body = new_body(&input.name, input.kind, input.country.as_deref(), input.zone.as_deref())?;
    body.local_name = wire::optional_text("local_name", input.local_name.as_deref(), 300)?;
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
        wire::edit(&mut body.kind, input.kind);
        if input.country.is_some() {
            body.country = wire::country(input.country.as_deref())?;
        }
        if let Some(zone) = input.zone {
            body.zone = zone.as_deref().map(wire::zone).transpose()?;
        }
        change.update(&body)?;
        Ok(((), facts([("name", body.name)])))
    })
}

/// Adds a delegation.
pub fn add_delegation(planner: &mut Planner, input: AddDelegation) -> Answer<Done<DelegationId>> {
    let wanted = new_body(&input.body_name, input.body_kind, input.country.as_deref(), input.zone.as_deref())?;
    let category = wire::optional_text("category", input.category.as_deref(), 40)?;
    planner.operate(Op::AddDelegation, |change| {
        let body = body_for(change, wanted)?;
        if change.plan.delegations.iter().any(|delegation| delegation.body == body.id) {
            return Err(Refusal::AlreadyThere { name: body.name });
        }
        let id = change.insert(&Delegation {
            status: input.status.unwrap_or(DelegationStatus::Invited),
            category,
            ..Delegation::invited(change.id(), body.id)
        })?;
        Ok((id, facts([("name", body.name)])))
    })
}

/// Edits a delegation.
pub fn edit_delegation(planner: &mut Planner, input: EditDelegation) -> Answer<Done<()>> {
    planner.operate(Op::EditDelegation, |change| {
        let mut delegation: Delegation = change.get(input.id)?;
        wire::edit(&mut delegation.status, input.status);
        wire::edit_text(&mut delegation.category, "category", input.category.as_deref(), 40)?;
        wire::edit_text(&mut delegation.file_code, "file_code", input.file_code.as_deref(), 40)?;
        wire::edit_text(&mut delegation.languages, "languages", input.languages.as_deref(), 300)?;
        wire::edit_text(&mut delegation.focal_point, "focal_point", input.focal_point.as_deref(), 300)?;
        wire::edit_text(&mut delegation.liaison_officer, "liaison_officer", input.liaison_officer.as_deref(), 300)?;
        wire::edit_text(&mut delegation.note, "note", input.note.as_deref(), 10_000)?;
        change.update(&delegation)?;
        Ok(((), facts([("name", name_of(change.plan, input.id))])))
    })
}

/// Removes a delegation that has no people (any more) and that nobody speaks for in a meeting. Its body stays.
pub fn remove_delegation(planner: &mut Planner, input: OneDelegation) -> Answer<Done<()>> {
    planner.operate(Op::RemoveDelegation, |change| {
        let name = name_of(change.plan, input.id);
        let plan = change.plan;
        let members = plan.memberships.iter().filter(|member| member.delegation == input.id);
        let people = members.map(|member| trouble::person(plan, member.person).name);
        let parts = plan.participants.iter().filter(|part| part.delegation == Some(input.id));
        let by: Vec<String> = people.chain(parts.map(|part| plan.name_of(Thing::Meeting(part.meeting)))).collect();
        if !by.is_empty() {
            return Err(Refusal::StillInUse { name, by: by.join(", ") });
        }
        change.remove::<Delegation>(input.id)?;
        Ok(((), facts([("name", name)])))
    })
}

/// Puts a person into a delegation.
pub fn add_membership(planner: &mut Planner, input: AddMembership) -> Answer<Done<MembershipId>> {
    let function = wire::optional_text("function", input.function.as_deref(), 300)?;
    planner.operate(Op::AddMembership, |change| {
        let id = join(change, input.delegation, input.person, input.role, function)?;
        Ok((id, both_names(change.plan, input.person, input.delegation)))
    })
}

/// Edits a person's place in a delegation.
pub fn edit_membership(planner: &mut Planner, input: EditMembership) -> Answer<Done<()>> {
    planner.operate(Op::EditMembership, |change| {
        let mut member: Membership = change.get(input.id)?;
        wire::edit(&mut member.role, input.role);
        wire::edit_text(&mut member.function, "function", input.function.as_deref(), 300)?;
        change.update(&member)?;
        Ok(((), both_names(change.plan, member.person, member.delegation)))
    })
}

/// Takes a person out of a delegation. The person stays.
pub fn remove_membership(planner: &mut Planner, input: OneMembership) -> Answer<Done<()>> {
    planner.operate(Op::RemoveMembership, |change| {
        let member: Membership = change.get(input.id)?;
        change.remove::<Membership>(input.id)?;
        Ok(((), both_names(change.plan, member.person, member.delegation)))
    })
}

/// Enters a person's place in a delegation, at the end of its order.
pub(crate) fn join(
    change: &Change<'_>,
    delegation: DelegationId,
    person: PersonId,
    role: MembershipRole,
    function: String,
) -> Result<MembershipId, Refusal> {
    change.get::<Delegation>(delegation)?;
    let name = change.get::<Person>(person)?.display_name;
    let others = || change.plan.memberships.iter().filter(|member| member.delegation == delegation);
    if others().any(|member| member.person == person) {
        return Err(Refusal::AlreadyThere { name });
    }
    let position = others().map(|member| member.position).max().unwrap_or(0) + 1;
    change.insert(&Membership { id: change.id(), delegation, person, role, function, position })
}

/// What a delegation is called: by its body.
pub(crate) fn name_of(plan: &Plan, id: DelegationId) -> String {
    let body = plan.get::<Delegation>(id).and_then(|delegation| plan.get::<Body>(delegation.body));
    body.map(|body| body.name.clone()).unwrap_or_default()
}

pub(crate) fn body_view(body: &Body) -> BodyView {
    BodyView {
        id: body.id,
        kind: body.kind,
        name: body.name.clone(),
        local_name: body.local_name.clone(),
        country: body.country.clone(),
        zone: body.zone.map(|zone| zone.name().to_owned()),
    }
}

/// The body of that name and country, or a new one.
fn body_for(change: &Change<'_>, wanted: Body) -> Result<Body, Refusal> {
    let same = |body: &&Body| body.name == wanted.name && (wanted.country.is_empty() || body.country == wanted.country);
    if let Some(body) = change.plan.bodies.iter().find(same) {
        return Ok(body.clone());
    }
    let body = Body { id: change.id(), ..wanted };
    change.insert(&body)?;
    Ok(body)
}

fn new_body(name: &str, kind: BodyKind, country: Option<&str>, zone: Option<&str>) -> Result<Body, Refusal> {
    let name = wire::some_text("name", name, 300)?;
    Ok(Body {
        country: wire::country(country)?,
        zone: zone.map(wire::zone).transpose()?,
        ..Body::named(BodyId(uuid::Uuid::nil()), kind, name)
    })
}

fn member_row(planner: &Planner, member: &Membership) -> MemberRow {
    let plan = &planner.plan;
    let coming = Coming::of(planner, member.person);
    MemberRow {
        membership: member.id,
        person: member.person,
        name: trouble::person(plan, member.person).name,
        role: member.role,
        function: member.function.clone(),
        office: crate::people::office_of(plan, member.person),
        arrives: coming.arrives.map(Into::into),
        departs: coming.departs.map(Into::into),
        hotel: coming.hotel,
        conflicts: trouble::of_person(planner, member.person).len(),
    }
}

fn both_names(plan: &Plan, person: PersonId, delegation: DelegationId) -> Facts {
    facts([("name", trouble::person(plan, person).name), ("delegation", name_of(plan, delegation))])
}

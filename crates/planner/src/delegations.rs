//! Bodies, delegations and the places of people in them.

mod bodies;
mod memberships;

pub use bodies::{AddBody, BodyNameView, BodyView, EditBody, NameBody, add_body, edit_body, list_bodies, name_body};
pub(crate) use bodies::{body_view, name_in};
pub(crate) use memberships::join;
pub use memberships::{
    AddMembership, EditMembership, MembershipRow, OneMembership, add_membership, edit_membership, list_memberships,
    remove_membership,
};

use crate::commands::Answer;
use crate::lists::{ListOrder, ReadList, sort_by_name};
use crate::op::Op;
use crate::operate::{Done, facts, not_found};
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::refusal::Refusal;
use crate::timeline::Coming;
use crate::trouble::{self, ConflictView};
use crate::wire::{self, Moment};
use attache_domain::delegations::*;
use attache_domain::desk::ClosureAllowance;
use attache_domain::entitlements::{self, Entitlement};
use attache_domain::ids::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::programme::Invitation;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

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
    /// Its place in the order of precedence in force, from 1; absent for one that does not come.
    pub precedence: Option<usize>,
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

/// What a delegation is entitled to and how much of it is used.
#[derive(Debug, Serialize, TS)]
pub struct EntitlementView {
    /// Cars, rooms, badges, seats.
    pub entitlement: Entitlement,
    /// The number; absent while nobody decided.
    pub number: Option<i64>,
    /// How many the plan gives it.
    pub used: usize,
    /// Whether that is more than the number.
    pub exceeded: bool,
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
    pub entitlements: Vec<EntitlementView>,
    pub members: Vec<MemberRow>,
    pub conflicts: Vec<ConflictView>,
}

/// One delegation.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneDelegation {
    /// Key.
    pub id: DelegationId,
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
    #[serde(default, deserialize_with = "wire::present")]
    pub cars: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub rooms: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub badges: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub seats: Option<Option<i64>>,
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
            cars: None,
            rooms: None,
            badges: None,
            seats: None,
        }
    }
}

/// Reads all delegations by name, as the forum's language sorts, or in the order of precedence in force.
pub fn list_delegations(planner: &Planner, input: ReadList) -> Answer<Vec<DelegationRow>> {
    let plan = &planner.plan;
    let members = plan.memberships.grouped(|membership| membership.delegation);
    let (coming, hits) = (Coming::of_all(planner), trouble::per_person(planner));
    let ranking = Ranking::in_force(plan);
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
                precedence: ranking.place_of(delegation.id),
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
    match input.order.unwrap_or_default() {
        ListOrder::Name | ListOrder::Body => sort_by_name(plan, &mut rows, |row| &row.name),
        ListOrder::Precedence => ranking.sort_delegations(&mut rows, |row| row.id),
    }
    Ok(rows)
}

/// Reads one delegation.
pub fn delegation(planner: &Planner, input: OneDelegation) -> Answer<DelegationDetail> {
    let plan = &planner.plan;
    let delegation = plan.get::<Delegation>(input.id).ok_or_else(|| not_found::<Delegation>(input.id))?;
    let body = plan.get::<Body>(delegation.body).ok_or_else(|| not_found::<Body>(delegation.body))?;
    let mut members: Vec<&Membership> =
        plan.memberships.iter().filter(|member| member.delegation == input.id).collect();
    Ranking::in_force(plan).sort_members(&mut members);
    let mut conflicts: Vec<ConflictView> =
        members.iter().flat_map(|member| trouble::of_person(planner, member.person)).collect();
    conflicts.sort_by(|a, b| a.key.cmp(&b.key));
    conflicts.dedup_by(|a, b| a.key == b.key);
    Ok(DelegationDetail {
        id: delegation.id,
        body: body_view(plan, body),
        status: delegation.status,
        category: delegation.category.clone(),
        file_code: delegation.file_code.clone(),
        languages: delegation.languages.clone(),
        focal_point: delegation.focal_point.clone(),
        liaison_officer: delegation.liaison_officer.clone(),
        note: delegation.note.clone(),
        entitlements: entitlements_of(plan, delegation),
        members: members.into_iter().map(|member| member_row(planner, member)).collect(),
        conflicts,
    })
}

/// Adds a delegation.
pub fn add_delegation(planner: &mut Planner, input: AddDelegation) -> Answer<Done<DelegationId>> {
    let wanted = bodies::new_body(&input.body_name, input.body_kind, input.country.as_deref(), input.zone.as_deref())?;
    let category = wire::optional_text("category", input.category.as_deref(), 40)?;
    planner.operate(Op::AddDelegation, |change| {
        let body = bodies::body_for(change, wanted)?;
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
        for (target, field, value) in [
            (&mut delegation.cars, "cars", input.cars),
            (&mut delegation.rooms, "rooms", input.rooms),
            (&mut delegation.badges, "badges", input.badges),
            (&mut delegation.seats, "seats", input.seats),
        ] {
            if let Some(number) = value {
                *target = number.map(|number| wire::number(field, number, 0, 10_000)).transpose()?;
            }
        }
        change.update(&delegation)?;
        Ok(((), facts([("name", name_of(change.plan, input.id))])))
    })
}

/// Removes a delegation that has no people (any more), that nobody speaks for in a meeting and that keeps no room. Its
/// calls to sessions and what rooms are kept for it go with it; its body stays.
pub fn remove_delegation(planner: &mut Planner, input: OneDelegation) -> Answer<Done<()>> {
    planner.operate(Op::RemoveDelegation, |change| {
        let name = name_of(change.plan, input.id);
        let plan = change.plan;
        let members = plan.memberships.iter().filter(|member| member.delegation == input.id);
        let people = members.map(|member| trouble::person(plan, member.person).name);
        let staff = plan.staff_members.of(input.id).map(|member| trouble::person(plan, member.person).name);
        let parts = plan.participants.of(input.id).map(|part| part.meeting);
        let agreed = plan.commitments.of(input.id).map(|one| one.meeting);
        let meetings = parts.chain(plan.parties.of(input.id).map(|party| party.meeting)).chain(agreed);
        let meetings: BTreeSet<Thing> = meetings.map(Thing::Meeting).collect();
        let rooms = plan.room_bookings.of(input.id).map(|booking| Thing::RoomBooking(booking.id));
        let things = meetings.into_iter().chain(rooms).map(|thing| plan.name_of(thing));
        let by: Vec<String> = people.chain(staff).chain(things).collect();
        if !by.is_empty() {
            return Err(Refusal::StillInUse { name, by: by.join(", ") });
        }
        for call in plan.invitations.of(input.id) {
            change.remove::<Invitation>(call.id)?;
        }
        for allowance in plan.closure_allowances.of(input.id) {
            change.remove::<ClosureAllowance>(allowance.id)?;
        }
        change.remove::<Delegation>(input.id)?;
        Ok(((), facts([("name", name)])))
    })
}

/// What a delegation is called: by its body.
pub(crate) fn name_of(plan: &Plan, id: DelegationId) -> String {
    let body = plan.get::<Delegation>(id).and_then(|delegation| plan.get::<Body>(delegation.body));
    body.map(|body| body.name.clone()).unwrap_or_default()
}

fn entitlements_of(plan: &Plan, delegation: &Delegation) -> Vec<EntitlementView> {
    let used = entitlements::used(plan, delegation.id);
    let over: Vec<Entitlement> = entitlements::exceeded(plan, delegation).into_iter().map(|(one, ..)| one).collect();
    let view = |entitlement: &Entitlement| EntitlementView {
        entitlement: *entitlement,
        number: entitlements::granted(delegation, *entitlement),
        used: used.of(*entitlement),
        exceeded: over.contains(entitlement),
    };
    Entitlement::ALL.iter().map(view).collect()
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

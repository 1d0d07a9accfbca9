//! Partner organisations and their part in the forum.

use crate::commands::Answer;
use crate::lists::sort_by_name;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{self, Empty};
use attache_domain::delegations::Body;
use attache_domain::forum::Partner;
use attache_domain::ids::{BodyId, PartnerId};
use attache_domain::plan::Plan;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A partner.
#[derive(Debug, Serialize, TS)]
pub struct PartnerView {
    /// Key.
    pub id: PartnerId,
    /// The organisation.
    pub body: BodyId,
    /// Its name.
    pub name: String,
    /// What it does for the forum, in words.
    pub role: String,
}

/// One partner.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OnePartner {
    /// Key.
    pub id: PartnerId,
}

/// A partner to add.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddPartner {
    /// The organisation.
    pub body: BodyId,
    /// What it does for the forum.
    pub role: String,
}

/// A partner's new part in the forum.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditPartner {
    /// Key.
    pub id: PartnerId,
    /// What it does for the forum.
    pub role: String,
}

/// Reads all partners by name.
pub fn list_partners(planner: &Planner, _input: Empty) -> Answer<Vec<PartnerView>> {
    Ok(partners_by_name(&planner.plan))
}

/// Adds a partner.
pub fn add_partner(planner: &mut Planner, input: AddPartner) -> Answer<Done<PartnerId>> {
    let role = wire::text("role", &input.role, 500)?;
    planner.operate(Op::AddPartner, |change| {
        let body: Body = change.get(input.body)?;
        let id = change.insert(&Partner { id: change.id(), body: body.id, role })?;
        Ok((id, facts([("name", body.name)])))
    })
}

/// Edits a partner's part in the forum.
pub fn edit_partner(planner: &mut Planner, input: EditPartner) -> Answer<Done<()>> {
    let role = wire::text("role", &input.role, 500)?;
    planner.operate(Op::EditPartner, |change| {
        let partner = Partner { role, ..change.get(input.id)? };
        change.update(&partner)?;
        Ok(((), facts([("name", name_of(change, &partner)?)])))
    })
}

/// Takes an organisation out of the partners. The body stays.
pub fn remove_partner(planner: &mut Planner, input: OnePartner) -> Answer<Done<()>> {
    planner.operate(Op::RemovePartner, |change| {
        let partner: Partner = change.get(input.id)?;
        change.remove::<Partner>(partner.id)?;
        Ok(((), facts([("name", name_of(change, &partner)?)])))
    })
}

pub(crate) fn partners_by_name(plan: &Plan) -> Vec<PartnerView> {
    let view = |partner: &Partner| PartnerView {
        id: partner.id,
        body: partner.body,
        name: plan.get::<Body>(partner.body).map(|body| body.name.clone()).unwrap_or_default(),
        role: partner.role.clone(),
    };
    let mut partners: Vec<PartnerView> = plan.partners.iter().map(view).collect();
    sort_by_name(plan, &mut partners, |partner| &partner.name);
    partners
}

fn name_of(change: &Change<'_>, partner: &Partner) -> Result<String, Refusal> {
    Ok(change.get::<Body>(partner.body)?.name)
}

//! Bodies and delegations of a row: found, changed or brought.

use super::drafts::{BodyDraft, DelegationDraft};
use super::letters::Candidate;
use super::match_bodies::BodyMatch;
use super::match_places::of_country;
use super::said::Said;
use super::seeker::Seeker;
use super::trial::Trial;
use super::work::Work;
use crate::operate::facts;
use crate::wire::ThingRef;
use attache_domain::delegations::{Body, BodyKind, Delegation, DelegationStatus};
use attache_domain::forum::Kind;
use attache_domain::ids::{BodyId, DelegationId, Id};
use uuid::Uuid;

/// Finds or brings the delegation a row is about, and changes what differs.
pub fn put_delegation(
    trial: &mut Trial<'_>,
    seeker: &mut Seeker,
    work: &mut Work<'_>,
    draft: &DelegationDraft,
    decided: Option<Option<Uuid>>,
) {
    let Some(found) = the_delegation(trial, seeker, work, draft, decided) else { return };
    let mut body = found.body.clone();
    let mut delegation = found.delegation.clone();
    work.target = Some((Kind::Delegation, delegation.id.uuid()));
    work.is_new = found.is_new;
    if found.is_new {
        work.changed("name", String::new(), body.name.clone());
    }
    body_fields(work, &mut body, draft);
    work.value(&mut delegation.status, "status", draft.status, |status| status.word().to_owned());
    for (target, field, value, most) in [
        (&mut delegation.category, "category", &draft.category, 40),
        (&mut delegation.file_code, "reference", &draft.reference, 40),
        (&mut delegation.languages, "languages", &draft.languages, 300),
        (&mut delegation.focal_point, "focal_point", &draft.focal_point, 300),
        (&mut delegation.liaison_officer, "liaison", &draft.liaison, 300),
        (&mut delegation.note, "notes", &draft.note, 10_000),
    ] {
        work.text(target, field, value.as_deref(), most);
    }
    if !work.is_possible() {
        return;
    }
    found.write(trial, seeker, &body, &delegation);
}

fn body_fields(work: &mut Work<'_>, body: &mut Body, draft: &DelegationDraft) {
    work.value(&mut body.kind, "kind", draft.kind, |kind| kind.word().to_owned());
    work.text(&mut body.local_name, "local_name", draft.local_name.as_deref(), 300);
    let country = (!draft.body.country.is_empty()).then_some(draft.body.country.as_str());
    work.text(&mut body.country, "country", country, 2);
    let zone = draft.zone.filter(|zone| body.zone != Some(*zone)).map(Some);
    let show = |zone: &Option<chrono_tz::Tz>| zone.map(|zone| zone.name().to_owned()).unwrap_or_default();
    work.value(&mut body.zone, "zone", zone, show);
}

/// A delegation with its body, there or to be brought.
struct Found {
    body: Body,
    delegation: Delegation,
    has_body: bool,
    is_new: bool,
}

impl Found {
    fn write(&self, trial: &mut Trial<'_>, seeker: &mut Seeker, body: &Body, delegation: &Delegation) {
        if !self.has_body {
            trial.insert(body);
        } else if *body != self.body {
            trial.update(body);
        }
        seeker.bodies.add(body);
        if self.is_new {
            trial.insert(delegation);
        } else if *delegation != self.delegation {
            trial.update(delegation);
        }
    }
}

fn the_delegation(
    trial: &Trial<'_>,
    seeker: &Seeker,
    work: &mut Work<'_>,
    draft: &DelegationDraft,
    decided: Option<Option<Uuid>>,
) -> Option<Found> {
    if let Some(Some(id)) = decided {
        let delegation = trial.plan.delegations.get(DelegationId(id));
        let found = delegation.and_then(|one| Some((one.clone(), trial.plan.bodies.get(one.body)?.clone())));
        let Some((delegation, body)) = found else {
            work.bars(Said::TargetGone, "name", facts([]));
            return None;
        };
        return Some(Found { body, delegation, has_body: true, is_new: false });
    }
    let by_number = || {
        let number = draft.reference.as_deref().map(str::trim).filter(|number| !number.is_empty())?;
        trial.plan.delegations.iter().find(|delegation| delegation.file_code == number).map(|one| one.body)
    };
    let body =
        if decided.is_some() { None } else { by_number().or_else(|| find_body(trial, seeker, work, &draft.body)) };
    let body = body.and_then(|id| trial.plan.bodies.get(id)).cloned();
    if body.is_none() && draft.body.name.trim().is_empty() {
        work.bars(Said::NoName, "name", facts([]));
        return None;
    }
    let has_body = body.is_some();
    let body = match body {
        Some(body) => body,
        None => new_body(trial, work, &draft.body)?,
    };
    let sent = trial.plan.delegations.of(body.id).find(|delegation| delegation.body == body.id).cloned();
    let is_new = sent.is_none();
    let delegation = sent.unwrap_or_else(|| Delegation::invited(trial.id(), body.id));
    Some(Found { body, delegation, has_body, is_new })
}

/// The body a row names, where the forum has it; what is in doubt is told or asked.
pub fn find_body(trial: &Trial<'_>, seeker: &Seeker, work: &mut Work<'_>, draft: &BodyDraft) -> Option<BodyId> {
    if draft.name.trim().is_empty() {
        return None;
    }
    let name = |id: BodyId| trial.plan.bodies.get(id).map(|body| body.name.clone()).unwrap_or_default();
    let said = |id| facts([("written", draft.name.clone()), ("name", name(id))]);
    match seeker.bodies.find(&trial.plan, draft) {
        BodyMatch::None => None,
        BodyMatch::Sure(id) => Some(id),
        BodyMatch::Spelled(id) => {
            work.tells(Said::BodySpelled, "body", said(id));
            Some(id)
        }
        BodyMatch::Near(id) => {
            work.tells(Said::BodyNear, "body", said(id));
            None
        }
        BodyMatch::Several(ids) => {
            work.asks(Said::BodySeveral, "body", facts([("name", draft.name.clone())]));
            ids.iter().filter_map(|id| candidate(trial, *id)).for_each(|one| work.candidates.push(one));
            ids.first().copied()
        }
    }
}

/// A body's delegation, to choose.
fn candidate(trial: &Trial<'_>, id: BodyId) -> Option<Candidate> {
    let body = trial.plan.bodies.get(id)?;
    let delegation = trial.plan.delegations.of(id).find(|delegation| delegation.body == id)?;
    let thing = ThingRef::timeless(Kind::Delegation, delegation.id, body.name.clone());
    Some(Candidate { thing, detail: body.country.clone(), because: "namesake".to_owned() })
}

/// A body that is not there yet. Of what kind it is, a list seldom says; a city is what most are.
fn new_body(trial: &Trial<'_>, work: &mut Work<'_>, draft: &BodyDraft) -> Option<Body> {
    let mut body = Body::named(trial.id(), BodyKind::City, String::new());
    let mut checked = Work::default();
    checked.text(&mut body.name, "name", Some(&draft.name), 300);
    let is_named = checked.is_possible() && !body.name.is_empty();
    work.problems.append(&mut checked.problems);
    body.country.clone_from(&draft.country);
    body.zone = of_country(&body.country, None);
    is_named.then_some(body)
}

/// The delegation of the body a person comes from, brought with its body where it is new.
pub fn delegation_for(
    trial: &mut Trial<'_>,
    seeker: &mut Seeker,
    work: &mut Work<'_>,
    draft: &BodyDraft,
    body: Option<BodyId>,
) -> Option<Delegation> {
    let body = match body.and_then(|id| trial.plan.bodies.get(id).cloned()) {
        Some(body) => body,
        None => {
            let body = new_body(trial, work, draft)?;
            work.tells(Said::BodyNew, "body", facts([("name", body.name.clone())]));
            trial.insert(&body);
            seeker.bodies.add(&body);
            body
        }
    };
    let sent = trial.plan.delegations.of(body.id).find(|delegation| delegation.body == body.id).cloned();
    Some(sent.unwrap_or_else(|| {
        // Whose people are entered is registered.
        let status = DelegationStatus::Registered;
        let delegation = Delegation { status, ..Delegation::invited(trial.id(), body.id) };
        trial.insert(&delegation);
        delegation
    }))
}

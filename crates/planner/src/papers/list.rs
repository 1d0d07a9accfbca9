//! Which documents there are: the kinds, and what one document of each can be about.

use super::facts::PaperFacts;
use crate::commands::Answer;
use crate::planner::Planner;
use crate::travel::{Direction, directions_of};
use crate::wire::Empty;
use attache_documents::Wording;
use attache_documents::paper::Said;
use attache_domain::delegations::Delegation;
use attache_domain::forum::Kind;
use attache_domain::ids::*;
use attache_domain::papers::{About, PaperKind};
use attache_domain::profile::{Audience, Field, may_ask_for};
use attache_domain::travel::Leg;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;
use uuid::Uuid;

use super::export::PaperFormat;

/// A kind of document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperKindRow {
    /// Which.
    pub kind: PaperKind,
    /// What one is about.
    pub about: About,
    /// For whom it may be made, the usual reader first, each with what that reader may ask for.
    pub audiences: Vec<PaperAudience>,
    /// In which formats it can be written.
    pub formats: Vec<PaperFormat>,
}

/// A reader a document may be made for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperAudience {
    /// Who.
    pub audience: Audience,
    /// What is only let through when it is asked for.
    pub may_ask_for: Vec<Field>,
}

/// Of which kind to list.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListPaperSubjects {
    /// The kind.
    pub kind: PaperKind,
}

/// Something a document of a kind can be about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperSubject {
    /// Its key.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called; empty for the forum.
    pub name: String,
}

/// The kinds of documents.
pub fn list_paper_kinds(_planner: &Planner, _input: Empty) -> Answer<Vec<PaperKindRow>> {
    let audience =
        |audience: &Audience| PaperAudience { audience: *audience, may_ask_for: may_ask_for(*audience).collect() };
    let row = |kind: &PaperKind| PaperKindRow {
        kind: *kind,
        about: kind.about(),
        audiences: kind.audiences().iter().map(audience).collect(),
        formats: PaperFormat::of(*kind),
    };
    Ok(PaperKind::ALL.iter().map(row).collect())
}

/// What documents of a kind can be about.
pub fn list_paper_subjects(planner: &Planner, input: ListPaperSubjects) -> Answer<Vec<PaperSubject>> {
    let facts = PaperFacts::read(planner, Wording::default(), Audience::Desk, None)?;
    let subject = |one: Subject| PaperSubject { id: one.id, name: one.name };
    Ok(subjects(input.kind, &facts).into_iter().map(subject).collect())
}

/// What one document is about.
#[derive(Debug, Clone)]
pub(super) struct Subject {
    /// The key of what it is about; of a side of a meeting, of the party.
    pub id: Uuid,
    /// What it is called, for lists and names of files.
    pub name: String,
    /// What stands on the document.
    pub said: Said,
}

impl Subject {
    pub fn delegation(&self) -> DelegationId {
        DelegationId(self.id)
    }

    pub fn side(&self) -> PartyId {
        PartyId(self.id)
    }

    pub fn place(&self) -> PlaceId {
        PlaceId(self.id)
    }

    pub fn vehicle(&self) -> VehicleId {
        VehicleId(self.id)
    }

    pub fn room(&self) -> SpaceId {
        SpaceId(self.id)
    }

    pub fn staff(&self) -> StaffMemberId {
        StaffMemberId(self.id)
    }
}

/// Where what a document is about is found in the plan.
pub const fn kind_of(about: About) -> Kind {
    match about {
        About::Forum => Kind::Forum,
        About::Delegation => Kind::Delegation,
        About::Side => Kind::Party,
        About::Place => Kind::Place,
        About::Vehicle => Kind::Vehicle,
        About::Room => Kind::Space,
        About::Staff => Kind::StaffMember,
    }
}

/// The field a document's own subject is.
pub(super) const fn field_of(about: About) -> Field {
    match about {
        About::Forum => Field::Notice,
        About::Delegation => Field::Body,
        About::Side => Field::CounterpartNames,
        About::Place => Field::Place,
        About::Vehicle => Field::Vehicle,
        About::Room => Field::Room,
        About::Staff => Field::Name,
    }
}

/// Everything documents of a kind can be about, in the order people look for it.
pub(super) fn subjects(kind: PaperKind, facts: &PaperFacts<'_>) -> Vec<Subject> {
    match kind.about() {
        About::Forum => vec![Subject { id: facts.forum.id.0, name: String::new(), said: Said::text("") }],
        About::Delegation => delegations(facts),
        About::Side => super::people::bilateral_brief::subjects(facts),
        About::Place => places(facts),
        About::Vehicle => super::movements::movement_schedule::subjects(facts),
        About::Room if kind == PaperKind::DoorSign => super::rooms::door_sign::subjects(facts),
        About::Room => super::rooms::function_schedule::subjects(facts),
        About::Staff => super::rooms::interpreter_roster::subjects(facts),
    }
}

fn delegations(facts: &PaperFacts<'_>) -> Vec<Subject> {
    let mut coming: Vec<&Delegation> = facts.plan.delegations.iter().collect();
    facts.ranking.sort_delegations(&mut coming, |delegation| delegation.id);
    let named = coming.into_iter().map(|one| named(one.id.0, facts.delegation_name(one.id)));
    named
        .filter(|subject| facts.tells_of_any(facts.plan.memberships.of(subject.delegation()).map(|one| one.person)))
        .collect()
}

/// The places at which somebody arrives or from which somebody leaves.
fn places(facts: &PaperFacts<'_>) -> Vec<Subject> {
    let ends = directions_of(facts.plan).into_iter().filter_map(|(leg, direction)| {
        let leg: &Leg = facts.plan.get(leg)?;
        Some(if direction == Direction::Arrival { leg.to_place } else { leg.from_place })
    });
    let ends: BTreeSet<PlaceId> = ends.collect();
    let mut places: Vec<Subject> = ends
        .into_iter()
        .filter_map(|id| facts.plan.places.get(id))
        .map(|place| named(place.id.0, place.name.clone()))
        .collect();
    crate::lists::sort_by_name(facts.plan, &mut places, |place| place.name.as_str());
    places
}

pub(super) fn named(id: Uuid, name: String) -> Subject {
    Subject { id, said: Said::text(name.clone()), name }
}

//! Purging: a person, or needs that are over, go without a trace.
//!
//! It is asked for in two steps, because nothing of it can be undone: a look at what would go, then the name typed once
//! more. Copies made before stay where they are; those that stand beside the file are named.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, Facts, OperationLabel, not_found};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, Moment, ThingRef};
use crate::{delegations, trouble, undo};
use attache_domain::delegations::Person;
use attache_domain::erasure::Marks;
use attache_domain::forum::Kind;
use attache_domain::ids::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::time::Zoned;
use attache_store::{EntryKind, Erasure, TextTrace};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;
use uuid::Uuid;

/// Whom to purge.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct PreviewPurge {
    pub person: PersonId,
}

/// What a purge would do.
#[derive(Debug, Serialize, TS)]
pub struct PurgePreview {
    /// The person.
    pub person: PersonId,
    /// The name that must be typed to confirm.
    pub name: String,
    /// What goes, counted by noun.
    pub goes: Vec<PurgedRows>,
    /// Texts about something else that name the person, and how they will read.
    pub texts: Vec<PurgedText>,
    /// Entries of the history that lose their contents and can no longer be taken back, newest first.
    pub entries: Vec<PurgedEntry>,
    /// Older copies beside the file, which still hold the person and are not touched.
    pub copies: Vec<String>,
}

/// How many rows of a noun go.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct PurgedRows {
    pub kind: Kind,
    pub count: usize,
}

/// A text that names the person.
#[derive(Debug, Serialize, TS)]
pub struct PurgedText {
    /// Where it stands.
    pub place: ThingRef,
    /// In which field.
    pub field: String,
    /// How it reads; empty for what a sensitive need says.
    pub text: String,
    /// How it will read.
    pub becomes: String,
}

/// An entry of the history that loses its contents.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct PurgedEntry {
    pub at: Moment,
    pub label: OperationLabel,
}

/// A purge, confirmed.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PurgePerson {
    /// The person.
    pub person: PersonId,
    /// The name as it is shown, typed again.
    pub confirm_name: String,
}

/// Which needs to purge.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PurgeNeeds {
    /// Those whose last day lies before this one; absent, before today.
    #[serde(default)]
    pub before: Option<String>,
}

/// What a purge did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Purged {
    /// How many rows went.
    pub rows: usize,
    /// How many texts about something else lost a name.
    pub texts: usize,
    /// How many entries of the history lost their contents.
    pub entries: usize,
    /// Older copies beside the file, which were not touched.
    pub copies: Vec<String>,
}

/// Looks at what purging a person would do.
pub fn preview_purge(planner: &Planner, input: PreviewPurge) -> Answer<PurgePreview> {
    let plan = &planner.plan;
    let person = plan.get::<Person>(input.person).ok_or_else(|| not_found::<Person>(input.person))?;
    let marks = Marks::of(plan, person);
    let erasure = Erasure { rows: rows_of(plan, person), without: &|text| marks.without(text) };
    let traces = planner.file.traces(&erasure)?;
    let zone = planner.forum()?.zone;
    let mut entries = Vec::new();
    for position in traces.entries.iter().rev() {
        if let Some(entry) = planner.file.entry(*position)? {
            entries.push(PurgedEntry { at: Zoned::at(entry.at, zone).into(), label: undo::label(&entry) });
        }
    }
    Ok(PurgePreview {
        person: person.id,
        name: person.display_name.clone(),
        goes: counted(&erasure.rows),
        texts: traces.texts.into_iter().map(|text| purged_text(plan, text)).collect(),
        entries,
        copies: copies_beside(planner),
    })
}

/// Purges a person.
pub fn purge_person(planner: &mut Planner, input: PurgePerson) -> Answer<Done<Purged>> {
    let person = planner.plan.get::<Person>(input.person).ok_or_else(|| not_found::<Person>(input.person))?.clone();
    if input.confirm_name.trim() != person.display_name.trim() {
        return Err(Refusal::invalid("confirm_name", Problem::DoesNotMatch));
    }
    let marks = Marks::of(&planner.plan, &person);
    let rows = rows_of(&planner.plan, &person);
    purge(planner, Op::PurgePerson, rows, &|text| marks.without(text))
}

/// Purges the needs whose last day is over, and from the history those that were removed before.
pub fn purge_needs(planner: &mut Planner, input: PurgeNeeds) -> Answer<Done<Purged>> {
    let before = input.before.as_deref().map(|day| wire::date("before", day)).transpose()?;
    let before = before.unwrap_or_else(|| planner.today());
    let over = planner.plan.sensitive_needs.iter().filter(|need| need.delete_after < before);
    let over = over.map(|need| need.id.uuid());
    let removed = planner.file.removed(Kind::SensitiveNeed)?;
    let rows: Vec<(Kind, Uuid)> = over.chain(removed).map(|id| (Kind::SensitiveNeed, id)).collect();
    if rows.is_empty() {
        let nothing = Purged { rows: 0, texts: 0, entries: 0, copies: Vec::new() };
        return planner.operate(Op::PurgeNeeds, |_| Ok((nothing, Facts::new())));
    }
    purge(planner, Op::PurgeNeeds, rows, &|_| None)
}

fn purge(
    planner: &mut Planner,
    op: Op,
    rows: Vec<(Kind, Uuid)>,
    without: &dyn Fn(&str) -> Option<String>,
) -> Answer<Done<Purged>> {
    let entry = planner.new_entry(EntryKind::Change, None, op.word());
    let copies = copies_beside(planner);
    let count = rows.len();
    let recorded = planner.file.purge(&Erasure { rows, without }, entry)?;
    let done = planner.settle(op.word(), Facts::new(), recorded)?;
    let (texts, entries) = (done.result.texts.len(), done.result.entries.len());
    Ok(done.with(Purged { rows: count, texts, entries, copies }))
}

/// Everything that is the person's: what is known of the person, the person's part in everything, and journeys, nights
/// and rides nobody else is in.
fn rows_of(plan: &Plan, person: &Person) -> Vec<(Kind, Uuid)> {
    let id = person.id;
    let named = id.to_string();
    let mut rows: Vec<(Kind, Uuid)> = vec![(Kind::Person, id.uuid())];
    rows.extend(person.portrait.map(|picture| (Kind::Picture, picture.uuid())));
    rows.extend(plan.offices.of(id).filter(|one| one.person == id).map(|one| (Kind::Office, one.id.uuid())));
    rows.extend(plan.memberships.of(id).map(|one| (Kind::Membership, one.id.uuid())));
    rows.extend(plan.sensitive_needs.of(id).map(|one| (Kind::SensitiveNeed, one.id.uuid())));
    rows.extend(plan.attendances.of(id).map(|one| (Kind::Attendance, one.id.uuid())));
    rows.extend(plan.participants.of(id).map(|one| (Kind::Participant, one.id.uuid())));
    rows.extend(plan.travellers.of(id).map(|one| (Kind::Traveller, one.id.uuid())));
    rows.extend(plan.guests.of(id).map(|one| (Kind::Guest, one.id.uuid())));
    rows.extend(plan.passengers.of(id).map(|one| (Kind::Passenger, one.id.uuid())));
    rows.extend(plan.distinct_people.of(id).map(|one| (Kind::DistinctPeople, one.id.uuid())));
    let waivers = plan.waivers.iter().filter(|one| one.conflict.contains(&named) || one.proof.contains(&named));
    rows.extend(waivers.map(|one| (Kind::Waiver, one.id.uuid())));
    rows.extend(theirs_alone(plan, id));
    rows
}

fn theirs_alone(plan: &Plan, id: PersonId) -> Vec<(Kind, Uuid)> {
    let legs: BTreeSet<LegId> =
        plan.travellers.of(id).map(|one| one.leg).filter(|leg| plan.travellers.of(*leg).count() == 1).collect();
    let stays = plan.guests.of(id).map(|one| one.stay).filter(|stay| plan.guests.of(*stay).count() == 1);
    let rides = plan.passengers.of(id).map(|one| one.movement);
    let rides = rides.filter(|movement| plan.passengers.of(*movement).count() == 1);
    let journeys: BTreeSet<JourneyId> =
        legs.iter().filter_map(|leg| plan.legs.get(*leg)).filter_map(|leg| leg.journey).collect();
    let journeys = journeys.into_iter().filter(|journey| plan.legs.of(*journey).all(|leg| legs.contains(&leg.id)));
    let mut rows: Vec<(Kind, Uuid)> = stays.map(|stay| (Kind::Stay, stay.uuid())).collect();
    rows.extend(rides.map(|movement| (Kind::Movement, movement.uuid())));
    rows.extend(journeys.map(|journey| (Kind::Journey, journey.uuid())));
    rows.extend(legs.iter().map(|leg| (Kind::Leg, leg.uuid())));
    rows
}

fn counted(rows: &[(Kind, Uuid)]) -> Vec<PurgedRows> {
    let mut counts: BTreeMap<Kind, usize> = BTreeMap::new();
    for (kind, _) in rows {
        *counts.entry(*kind).or_default() += 1;
    }
    counts.into_iter().map(|(kind, count)| PurgedRows { kind, count }).collect()
}

/// A text where it stands. What a sensitive need of somebody else says stays unsaid.
fn purged_text(plan: &Plan, trace: TextTrace) -> PurgedText {
    let is_need = trace.kind == Kind::SensitiveNeed;
    let shown = |text: String| if is_need { String::new() } else { text };
    PurgedText {
        place: place_of(plan, trace.kind, trace.id),
        field: trace.column.to_owned(),
        text: shown(trace.before),
        becomes: shown(trace.after),
    }
}

fn place_of(plan: &Plan, kind: Kind, id: Uuid) -> ThingRef {
    let timed = match kind {
        Kind::Session => Some(Thing::Session(SessionId(id))),
        Kind::Meeting => Some(Thing::Meeting(MeetingId(id))),
        Kind::RoomBooking => Some(Thing::RoomBooking(RoomBookingId(id))),
        Kind::Leg => Some(Thing::Leg(LegId(id))),
        Kind::Stay => Some(Thing::Stay(StayId(id))),
        Kind::Movement => Some(Thing::Movement(MovementId(id))),
        _ => None,
    };
    if let Some(thing) = timed {
        return trouble::thing(plan, thing);
    }
    let person = |id: Option<PersonId>| id.map(|id| trouble::person(plan, id).name);
    let name = match kind {
        Kind::Person => person(Some(PersonId(id))),
        Kind::Office => person(plan.offices.get(OfficeId(id)).map(|one| one.person)),
        Kind::Membership => person(plan.memberships.get(MembershipId(id)).map(|one| one.person)),
        Kind::SensitiveNeed => person(plan.sensitive_needs.get(SensitiveNeedId(id)).map(|one| one.person)),
        Kind::Traveller => person(plan.travellers.get(TravellerId(id)).map(|one| one.person)),
        Kind::Delegation => Some(delegations::name_of(plan, DelegationId(id))),
        Kind::Space => plan.spaces.get(SpaceId(id)).map(|space| space.name.clone()),
        Kind::Vehicle => plan.vehicles.get(VehicleId(id)).map(|vehicle| vehicle.name.clone()),
        Kind::Driver => plan.drivers.get(DriverId(id)).map(|driver| driver.name.clone()),
        _ => None,
    };
    ThingRef::timeless(kind, id, name.unwrap_or_default())
}

/// Copies of the file that were put aside when it was brought to a newer version: "x (version 1, copy 1).forum".
fn copies_beside(planner: &Planner) -> Vec<String> {
    let path = planner.path();
    let begin = format!("{} (version ", path.file_stem().unwrap_or_default().to_string_lossy());
    let folder = path.parent().and_then(|folder| std::fs::read_dir(folder).ok());
    let names = folder.into_iter().flatten().flatten().map(|file| file.file_name().to_string_lossy().into_owned());
    let mut copies: Vec<String> = names.filter(|name| name.starts_with(&begin) && name.ends_with(".forum")).collect();
    copies.sort();
    copies
}

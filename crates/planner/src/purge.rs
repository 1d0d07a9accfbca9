//! Purging: a person, or needs that are over, go without a trace.
//!
//! It is asked for in two steps, because nothing of it can be undone: a look at what would go, then the name typed once
//! more. Copies made before stay where they are; those that stand beside the file are named. Somebody who was removed is
//! still in the history, and can be purged out of it by key.

mod belongings;
mod kept;

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, Facts, OperationLabel};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, Empty, Moment, ThingRef};
use crate::{delegations, invitations, trouble, undo};
use attache_domain::forum::Kind;
use attache_domain::ids::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::time::Zoned;
use attache_store::{EntryKind, Erasure, TextTrace};
use belongings::Belongings;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;
use uuid::Uuid;

/// Whom to purge: somebody in the forum, or somebody who was removed.
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
    /// Whether the person was removed before, so that only the history knows anything yet.
    pub was_removed: bool,
    /// What goes, counted by noun.
    pub goes: Vec<PurgedRows>,
    /// Texts about something else that name the person, and how they will read.
    pub texts: Vec<PurgedText>,
    /// Names and contacts of others, of bodies and of places that name the person and stay, because they are theirs.
    pub stays: Vec<KeptText>,
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

/// A text that names the person and stays.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct KeptText {
    pub place: ThingRef,
    pub field: String,
    pub text: String,
}

/// Somebody who was removed and whom the history still knows.
#[derive(Debug, Serialize, TS)]
pub struct RemovedPerson {
    /// The key, by which the person can be purged.
    pub person: PersonId,
    /// The name, as it was shown last.
    pub name: String,
    /// When the person was removed.
    pub at: Moment,
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
    /// The disk was too full to rebuild the file: old bytes may still lie in unused parts of it until the next opening
    /// with room.
    pub unfinished: bool,
}

/// Looks at what purging a person would do.
pub fn preview_purge(planner: &Planner, input: PreviewPurge) -> Answer<PurgePreview> {
    let plan = &planner.plan;
    let theirs = Belongings::of(planner, input.person)?;
    let without = |text: &str| theirs.marks.without(text);
    let traces = planner.file.traces(&theirs.erasure(&without))?;
    let zone = planner.forum()?.zone;
    let mut entries = Vec::new();
    for position in traces.entries.iter().rev() {
        if let Some(entry) = planner.file.entry(*position)?.filter(|entry| !entry.is_empty) {
            entries.push(PurgedEntry { at: Zoned::at(entry.at, zone).into(), label: undo::label(&entry) });
        }
    }
    Ok(PurgePreview {
        person: theirs.person,
        stays: kept::texts(plan, &theirs),
        goes: counted(&theirs.rows),
        texts: traces.texts.into_iter().map(|text| purged_text(plan, text)).collect(),
        entries,
        copies: copies_beside(planner),
        was_removed: theirs.was_removed,
        name: theirs.name,
    })
}

/// Purges a person.
pub fn purge_person(planner: &mut Planner, input: PurgePerson) -> Answer<Done<Purged>> {
    let theirs = Belongings::of(planner, input.person)?;
    if input.confirm_name.trim() != theirs.name.trim() {
        return Err(Refusal::invalid("confirm_name", Problem::DoesNotMatch));
    }
    let without = |text: &str| theirs.marks.without(text);
    purge(planner, Op::PurgePerson, &theirs.erasure(&without))
}

/// Lists those who were removed and whom the history still knows, the last first.
pub fn list_removed_people(planner: &Planner, _input: Empty) -> Answer<Vec<RemovedPerson>> {
    let past = planner.file.past()?;
    let zone = planner.forum()?.zone;
    let gone = past.removals.iter().filter(|(id, _)| planner.plan.people.get(PersonId(**id)).is_none());
    let mut gone: Vec<_> = gone.collect();
    gone.sort_by_key(|(_, position)| std::cmp::Reverse(**position));
    let mut removed = Vec::new();
    for (id, position) in gone {
        let naming = past.namings.get(id).and_then(|namings| namings.last());
        if let (Some(naming), Some(entry)) = (naming, planner.file.entry(*position)?) {
            let (name, at) = (naming.display_name.clone(), Zoned::at(entry.at, zone).into());
            removed.push(RemovedPerson { person: PersonId(*id), name, at });
        }
    }
    Ok(removed)
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
        let nothing = Purged { rows: 0, texts: 0, entries: 0, copies: Vec::new(), unfinished: false };
        return planner.operate(Op::PurgeNeeds, |_| Ok((nothing, Facts::new())));
    }
    let (forgotten, reworded) = (BTreeSet::new(), Vec::new());
    purge(planner, Op::PurgeNeeds, &Erasure { rows, forgotten, reworded, without: &|_| None })
}

fn purge(planner: &mut Planner, op: Op, erasure: &Erasure<'_>) -> Answer<Done<Purged>> {
    let entry = planner.new_entry(EntryKind::Change, None, op.word());
    let copies = copies_beside(planner);
    let rows = erasure.rows.len();
    let recorded = planner.file.purge(erasure, entry)?;
    // What issues said of somebody who is purged is known no more.
    planner.past = RefCell::default();
    let unfinished = planner.file.purge_is_unfinished();
    let done = planner.settle(op.word(), Facts::new(), recorded)?;
    let (texts, entries) = (done.result.texts.len(), done.result.entries.len());
    Ok(done.with(Purged { rows, texts, entries, copies, unfinished }))
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
        Kind::Place => plan.places.get(PlaceId(id)).map(|place| place.name.clone()),
        Kind::Venue => plan.venues.get(VenueId(id)).map(|venue| venue.name.clone()),
        Kind::Body => plan.bodies.get(BodyId(id)).map(|body| body.name.clone()),
        Kind::Delegation => Some(delegations::name_of(plan, DelegationId(id))),
        Kind::Space => plan.spaces.get(SpaceId(id)).map(|space| space.name.clone()),
        Kind::Vehicle => plan.vehicles.get(VehicleId(id)).map(|vehicle| vehicle.name.clone()),
        Kind::Driver => plan.drivers.get(DriverId(id)).map(|driver| driver.name.clone()),
        Kind::Invitation => plan.invitations.get(InvitationId(id)).map(|call| invitations::called(plan, call)),
        Kind::StaffMember => person(plan.staff_members.get(StaffMemberId(id)).map(|one| one.person)),
        Kind::Party => plan.parties.get(PartyId(id)).map(|one| delegations::name_of(plan, one.delegation)),
        Kind::Brief => plan.briefs.get(BriefId(id)).map(|one| plan.name_of(Thing::Meeting(one.meeting))),
        Kind::Commitment => plan.commitments.get(CommitmentId(id)).map(|one| one.text.clone()),
        Kind::Closure => plan.closures.get(ClosureId(id)).map(|one| one.reason.clone()),
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

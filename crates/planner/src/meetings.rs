//! Bilaterals and other meetings outside the programme.

use crate::bookings::{Placement, Turn, accompany, follow, forget, space_name};
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::op::Op;
use crate::operate::{Change, Done, facts, moved, not_found};
use crate::people::require_once;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::refusal::Refusal;
use crate::rooms::zone_of_space;
use crate::trouble::{self, ConflictView};
use crate::wire::{self, Empty, Moment, WallTime};
use attache_domain::delegations::Person;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::Thing;
use attache_domain::rooms::Space;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person's part in a meeting.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct ParticipantView {
    pub person: PersonId,
    pub name: String,
    pub delegation: Option<DelegationId>,
    pub delegation_name: String,
    pub side: MeetingSide,
    pub function: MeetingFunction,
}

/// A meeting as a line of a list.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct MeetingRow {
    pub id: MeetingId,
    pub title: String,
    pub kind: MeetingKind,
    pub status: MeetingStatus,
    pub starts: Option<Moment>,
    pub ends: Option<Moment>,
    pub space: Option<SpaceId>,
    pub space_name: String,
    pub participants: Vec<ParticipantView>,
    pub conflicts: usize,
}

/// Everything about a meeting.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct MeetingDetail {
    pub id: MeetingId,
    pub title: String,
    pub neutral_title: String,
    pub kind: MeetingKind,
    pub status: MeetingStatus,
    pub starts: Option<Moment>,
    pub ends: Option<Moment>,
    pub space: Option<SpaceId>,
    pub space_name: String,
    pub note: String,
    pub participants: Vec<ParticipantView>,
    pub conflicts: Vec<ConflictView>,
}

/// One meeting.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneMeeting {
    /// Key.
    pub id: MeetingId,
}

/// A person to bring into a meeting.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct NewParticipant {
    pub person: PersonId,
    pub side: MeetingSide,
    pub function: Option<MeetingFunction>,
}

/// A meeting to add.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddMeeting {
    pub title: String,
    pub kind: MeetingKind,
    pub status: Option<MeetingStatus>,
    pub starts: Option<WallTime>,
    pub ends: Option<WallTime>,
    pub space: Option<SpaceId>,
    pub participants: Option<Vec<NewParticipant>>,
}

/// New values for a meeting; what is absent stays. A list of participants replaces the one there was.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditMeeting {
    pub id: MeetingId,
    pub title: Option<String>,
    pub neutral_title: Option<String>,
    pub kind: Option<MeetingKind>,
    pub status: Option<MeetingStatus>,
    pub note: Option<String>,
    pub participants: Option<Vec<NewParticipant>>,
    /// Null clears it; so for the end and the room.
    #[serde(default, deserialize_with = "wire::present")]
    pub starts: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub ends: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub space: Option<Option<SpaceId>>,
}

/// Where a meeting goes: what is absent stays, what is null is cleared.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct MoveMeeting {
    pub id: MeetingId,
    #[serde(default, deserialize_with = "wire::present")]
    pub starts: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub ends: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub space: Option<Option<SpaceId>>,
}

/// Reads all meetings in order of time, those without a time last.
pub fn list_meetings(planner: &Planner, _input: Empty) -> Answer<Vec<MeetingRow>> {
    let plan = &planner.plan;
    let parts = plan.participants.grouped(|part| part.meeting);
    let hits = trouble::per_thing(planner);
    let ranking = Ranking::in_force(plan);
    let mut meetings: Vec<&Meeting> = plan.meetings.iter().collect();
    meetings
        .sort_by_key(|meeting| (meeting.starts.is_none(), meeting.starts.map(|starts| starts.instant()), meeting.id));
    let row = |meeting: &Meeting| MeetingRow {
        id: meeting.id,
        title: meeting.title.clone(),
        kind: meeting.kind,
        status: meeting.status,
        starts: meeting.starts.map(Into::into),
        ends: meeting.ends.map(Into::into),
        space: meeting.space,
        space_name: meeting.space.map(|id| space_name(plan, id)).unwrap_or_default(),
        participants: views(&ranking, parts.get(&meeting.id).into_iter().flatten().copied()),
        conflicts: hits.get(&Thing::Meeting(meeting.id)).copied().unwrap_or(0),
    };
    Ok(meetings.into_iter().map(row).collect())
}

/// Reads everything about a meeting.
pub fn meeting(planner: &Planner, input: OneMeeting) -> Answer<MeetingDetail> {
    let plan = &planner.plan;
    let meeting = plan.get::<Meeting>(input.id).ok_or_else(|| not_found::<Meeting>(input.id))?.clone();
    Ok(MeetingDetail {
        participants: views(&Ranking::in_force(plan), plan.participants.of(meeting.id)),
        conflicts: trouble::of_thing(planner, Thing::Meeting(meeting.id)),
        space_name: meeting.space.map(|id| space_name(plan, id)).unwrap_or_default(),
        id: meeting.id,
        title: meeting.title,
        neutral_title: meeting.neutral_title,
        kind: meeting.kind,
        status: meeting.status,
        starts: meeting.starts.map(Into::into),
        ends: meeting.ends.map(Into::into),
        space: meeting.space,
        note: meeting.note,
    })
}

/// Adds a meeting.
pub fn add_meeting(planner: &mut Planner, input: AddMeeting) -> Answer<Done<MeetingId>> {
    let title = wire::some_text("title", &input.title, 500)?;
    let forum_zone = planner.forum()?.zone;
    planner.operate(Op::AddMeeting, |change| {
        let space = input.space.map(|id| change.get::<Space>(id)).transpose()?;
        let zone = space.and_then(|space| zone_of_space(change.plan, space.id)).unwrap_or(forum_zone);
        let (starts, ends) = wire::span(input.starts.as_ref(), input.ends.as_ref(), zone)?;
        let meeting = Meeting {
            status: input.status.unwrap_or(MeetingStatus::Requested),
            starts,
            ends,
            space: input.space,
            ..Meeting::asked(change.id(), title, input.kind)
        };
        change.insert(&meeting)?;
        bring(change, meeting.id, input.participants.as_deref().unwrap_or_default())?;
        Ok((meeting.id, facts([("name", meeting.title)])))
    })
}

/// Edits a meeting, and moves it where the letter says where or when. One that will not take place gives its room back.
pub fn edit_meeting(planner: &mut Planner, input: EditMeeting) -> Answer<Done<()>> {
    let forum_zone = planner.forum()?.zone;
    planner.operate(Op::EditMeeting, |change| {
        let mut meeting: Meeting = change.get(input.id)?;
        let (before, was_called) = (Placement::of_meeting(&meeting), meeting.title.clone());
        if let Some(title) = &input.title {
            meeting.title = wire::some_text("title", title, 500)?;
        }
        wire::edit_text(&mut meeting.neutral_title, "neutral_title", input.neutral_title.as_deref(), 500)?;
        wire::edit_text(&mut meeting.note, "note", input.note.as_deref(), 10_000)?;
        wire::edit(&mut meeting.kind, input.kind);
        wire::edit(&mut meeting.status, input.status);
        NewPlace { space: input.space, starts: &input.starts, ends: &input.ends }.put(
            change,
            &mut meeting,
            forum_zone,
        )?;
        change.update(&meeting)?;
        if let Some(participants) = &input.participants {
            bring(change, meeting.id, participants)?;
        }
        let turn = Turn {
            way: (before, Placement::of_meeting(&meeting)),
            name: (&was_called, &meeting.title),
            is_on: meeting.status.is_on(),
        };
        accompany(change, Thing::Meeting(meeting.id), &turn)?;
        Ok(((), facts([("name", meeting.title)])))
    })
}

/// Moves a meeting, with the booking made for it.
pub fn move_meeting(planner: &mut Planner, input: MoveMeeting) -> Answer<Done<()>> {
    let forum_zone = planner.forum()?.zone;
    planner.operate(Op::MoveMeeting, |change| {
        let mut meeting: Meeting = change.get(input.id)?;
        let before = Placement::of_meeting(&meeting);
        NewPlace { space: input.space, starts: &input.starts, ends: &input.ends }.put(
            change,
            &mut meeting,
            forum_zone,
        )?;
        change.update(&meeting)?;
        follow(change, Thing::Meeting(meeting.id), before, Placement::of_meeting(&meeting))?;
        let when = meeting.starts.map(|starts| starts.local().format("%Y-%m-%d %H:%M").to_string());
        let space = meeting.space.map(|id| space_name(change.plan, id));
        Ok(((), moved(meeting.title, space, when.unwrap_or_default())))
    })
}

/// Where and when a letter puts a meeting.
struct NewPlace<'letter> {
    space: Option<Option<SpaceId>>,
    starts: &'letter Option<Option<WallTime>>,
    ends: &'letter Option<Option<WallTime>>,
}

impl NewPlace<'_> {
    /// Puts a meeting where this says; wall times are those of its room, else of the forum.
    fn put(&self, change: &Change<'_>, meeting: &mut Meeting, forum_zone: Tz) -> Result<(), Refusal> {
        if let Some(space) = self.space {
            meeting.space = space.map(|id| change.get::<Space>(id)).transpose()?.map(|space| space.id);
        }
        let zone = meeting.space.and_then(|space| zone_of_space(change.plan, space));
        let zone = zone.or(meeting.starts.map(|starts| starts.zone())).unwrap_or(forum_zone);
        if let Some(starts) = &self.starts {
            meeting.starts = starts.as_ref().map(|time| time.read("starts", zone)).transpose()?;
        }
        if let Some(ends) = &self.ends {
            meeting.ends = ends.as_ref().map(|time| time.read("ends", zone)).transpose()?;
        }
        wire::in_order(meeting.starts, meeting.ends)
    }
}

/// Removes a meeting with all that was said about it: its sides, times, briefs, what was agreed, its participants' parts in
/// it and the bookings made for it.
pub fn remove_meeting(planner: &mut Planner, input: OneMeeting) -> Answer<Done<()>> {
    planner.operate(Op::RemoveMeeting, |change| {
        let meeting: Meeting = change.get(input.id)?;
        bring(change, meeting.id, &[])?;
        for booking in change.plan.room_bookings.iter().filter(|booking| booking.meeting == Some(meeting.id)) {
            forget(change, booking.id)?;
        }
        let plan = change.plan;
        plan.parties.of(meeting.id).try_for_each(|one| change.remove::<Party>(one.id))?;
        plan.meeting_windows.of(meeting.id).try_for_each(|one| change.remove::<MeetingWindow>(one.id))?;
        plan.briefs.of(meeting.id).try_for_each(|one| change.remove::<Brief>(one.id))?;
        plan.commitments.of(meeting.id).try_for_each(|one| change.remove::<Commitment>(one.id))?;
        change.remove::<Meeting>(meeting.id)?;
        Ok(((), facts([("name", meeting.title)])))
    })
}

/// Makes these people, and no others, the participants. Who is there already keeps the entry, which is how calendars
/// and later changes know it.
fn bring(change: &Change<'_>, meeting: MeetingId, participants: &[NewParticipant]) -> Result<(), Refusal> {
    require_once(change, participants.iter().map(|one| one.person))?;
    let known: Vec<&Participant> = change.plan.participants.iter().filter(|part| part.meeting == meeting).collect();
    for part in known.iter().filter(|part| !participants.iter().any(|one| one.person == part.person)) {
        change.remove::<Participant>(part.id)?;
    }
    for one in participants {
        match known.iter().find(|part| part.person == one.person) {
            Some(part) => {
                let function = one.function.unwrap_or(part.function);
                change.update(&Participant { side: one.side, function, ..(*part).clone() })?;
            }
            None => drop(change.insert(&participant(change, meeting, one)?)?),
        }
    }
    Ok(())
}

fn participant(change: &Change<'_>, meeting: MeetingId, one: &NewParticipant) -> Result<Participant, Refusal> {
    let person: Person = change.get(one.person)?;
    let member = change.plan.memberships.iter().find(|member| member.person == person.id);
    Ok(Participant {
        id: change.id(),
        meeting,
        person: person.id,
        delegation: member.map(|member| member.delegation),
        side: one.side,
        function: one.function.unwrap_or(MeetingFunction::Principal),
    })
}

/// Those at the table in order of precedence.
fn views<'a>(ranking: &Ranking<'_>, parts: impl Iterator<Item = &'a Participant>) -> Vec<ParticipantView> {
    let plan = ranking.plan;
    let mut parts: Vec<&Participant> = parts.collect();
    ranking.sort(&mut parts, |part| part.person);
    parts
        .into_iter()
        .map(|part| ParticipantView {
            person: part.person,
            name: trouble::person(plan, part.person).name,
            delegation: part.delegation,
            delegation_name: part.delegation.map(|id| name_of(plan, id)).unwrap_or_default(),
            side: part.side,
            function: part.function,
        })
        .collect()
}

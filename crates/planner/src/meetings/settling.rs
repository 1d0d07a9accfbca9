//! Settle meetings that have a time: confirm them, fix them, take their time back, and enter what came of them.

use super::answers::{answered, require_ahead};
use super::edit_meeting::write;
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::programme::Reply;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Several meetings.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SeveralMeetings {
    /// Their keys; at least one.
    pub ids: Vec<MeetingId>,
}

/// Meetings to fix where they are, or to let go again.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PinMeetings {
    /// Their keys; at least one.
    pub ids: Vec<MeetingId>,
    /// Whether placing and re-planning must leave them where they are.
    pub pinned: bool,
}

/// What came of a meeting.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RecordMeeting {
    /// Its key.
    pub id: MeetingId,
    /// Whether it took place.
    pub came: MeetingRecord,
    /// What came of it, in words; absent, what was entered before stays.
    #[serde(default)]
    pub outcome: Option<String>,
}

/// Whether a meeting took place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MeetingRecord {
    /// It did.
    Held,
    /// One side did not come.
    NoShow,
}

/// Confirms meetings that have a time and that all of their sides accepted.
///
/// # Errors
/// [`Refusal::MeetingNotPlaced`], [`Refusal::AnswerMissing`].
pub fn confirm_meetings(planner: &mut Planner, input: SeveralMeetings) -> Answer<Done<()>> {
    planner.operate(Op::ConfirmMeetings, |change| {
        let meetings = several(change, &input.ids)?;
        for before in &meetings {
            require_placed(before)?;
            let mut sides = change.plan.parties.of(before.id);
            if let Some(party) = sides.find(|party| party.answer != Reply::Accepted) {
                let delegation = name_of(change.plan, party.delegation);
                return Err(Refusal::AnswerMissing { name: before.title.clone(), delegation });
            }
            write(change, before, &Meeting { status: MeetingStatus::Confirmed, ..before.clone() })?;
        }
        Ok(((), counted(&meetings)))
    })
}

/// Fixes meetings where they are, or lets them go again.
///
/// # Errors
/// [`Refusal::MeetingNotPlaced`] for one to be fixed that has no time.
pub fn pin_meetings(planner: &mut Planner, input: PinMeetings) -> Answer<Done<()>> {
    planner.operate(Op::PinMeetings, |change| {
        let meetings = several(change, &input.ids)?;
        for before in &meetings {
            if input.pinned {
                require_placed(before)?;
            }
            change.update(&Meeting { pinned: input.pinned, ..before.clone() })?;
        }
        let mut said = counted(&meetings);
        said.insert("pinned".to_owned(), if input.pinned { "yes" } else { "no" }.to_owned());
        Ok(((), said))
    })
}

/// Takes time and room of meetings back, with the bookings made for them: they wait for a time again, agreed or not as
/// their sides answered. They are not fixed any more.
///
/// # Errors
/// [`Refusal::MeetingIsOver`].
pub fn unplace_meetings(planner: &mut Planner, input: SeveralMeetings) -> Answer<Done<()>> {
    planner.operate(Op::UnplaceMeetings, |change| {
        let meetings = several(change, &input.ids)?;
        for before in &meetings {
            require_ahead(before)?;
            let sides: Vec<Party> = change.plan.parties.of(before.id).cloned().collect();
            let status = match before.status {
                MeetingStatus::Placed | MeetingStatus::Confirmed => answered(&sides),
                status => status,
            };
            let (starts, ends, space) = (None, None, None);
            write(change, before, &Meeting { status, starts, ends, space, pinned: false, ..before.clone() })?;
        }
        Ok(((), counted(&meetings)))
    })
}

/// Enters whether a meeting took place, and what came of it.
///
/// # Errors
/// [`Refusal::MeetingIsOff`] for one that was declined, withdrawn or called off.
pub fn record_meeting(planner: &mut Planner, input: RecordMeeting) -> Answer<Done<()>> {
    planner.operate(Op::RecordMeeting, |change| {
        let before: Meeting = change.get(input.id)?;
        if !before.status.is_on() && before.status != MeetingStatus::NoShow {
            return Err(Refusal::MeetingIsOff { name: before.title });
        }
        let status = match input.came {
            MeetingRecord::Held => MeetingStatus::Held,
            MeetingRecord::NoShow => MeetingStatus::NoShow,
        };
        let mut meeting = Meeting { status, ..before.clone() };
        wire::edit_text(&mut meeting.outcome, "outcome", input.outcome.as_deref(), 10_000)?;
        write(change, &before, &meeting)?;
        Ok(((), facts([("name", meeting.title), ("came", meeting.status.word().to_owned())])))
    })
}

/// Meetings by their keys, each once.
fn several(change: &Change<'_>, ids: &[MeetingId]) -> Result<Vec<Meeting>, Refusal> {
    let ids: BTreeSet<MeetingId> = ids.iter().copied().collect();
    if ids.is_empty() {
        return Err(Refusal::invalid("ids", Problem::Empty));
    }
    ids.into_iter().map(|id| change.get(id)).collect()
}

fn require_placed(meeting: &Meeting) -> Result<(), Refusal> {
    let is_placed = matches!(meeting.status, MeetingStatus::Placed | MeetingStatus::Confirmed);
    if is_placed && meeting.starts.is_some() {
        Ok(())
    } else {
        Err(Refusal::MeetingNotPlaced { name: meeting.title.clone() })
    }
}

/// How many, and which when it is one.
fn counted(meetings: &[Meeting]) -> Facts {
    let name = meetings.first().map(|meeting| meeting.title.clone()).unwrap_or_default();
    facts([("count", meetings.len().to_string()), ("name", name)])
}

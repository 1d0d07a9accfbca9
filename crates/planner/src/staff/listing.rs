//! Everybody who serves meetings, with what each is assigned to.

use super::function_of;
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::lists::sort_by_name;
use crate::planner::Planner;
use crate::trouble;
use crate::wire::{Empty, Moment};
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::Plan;
use attache_domain::time::clock;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Somebody who serves meetings.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct StaffRow {
    pub id: StaffMemberId,
    pub person: PersonId,
    pub name: String,
    pub task: StaffTask,
    /// The only delegation the person works for.
    pub delegation: Option<DelegationId>,
    pub delegation_name: String,
    /// Languages interpreted between, both ways.
    pub pairs: Vec<PairLetter>,
    /// Minutes of rest after each meeting.
    pub break_minutes: i64,
    pub most_minutes_per_day: Option<i64>,
    pub note: String,
    /// When the person serves: on every day, or on one day instead. Always when there are none.
    pub hours: Vec<StaffHoursLetter>,
    /// The meetings the person is assigned to and that are on, in order of time.
    pub meetings: Vec<StaffMeeting>,
}

/// Two languages, as codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct PairLetter {
    pub one: String,
    pub other: String,
}

/// When somebody serves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct StaffHoursLetter {
    /// The one day they are for; absent, every day that has none of its own.
    #[serde(default)]
    pub day: Option<String>,
    /// From when ("09:00"); absent, not at all on that day.
    #[serde(default)]
    pub starts: Option<String>,
    /// Until when; after 24:00 it is on the next day.
    #[serde(default)]
    pub ends: Option<String>,
}

/// A meeting somebody serves.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct StaffMeeting {
    pub meeting: MeetingId,
    pub title: String,
    pub status: MeetingStatus,
    pub starts: Option<Moment>,
    pub ends: Option<Moment>,
}

/// Reads everybody who serves meetings, by name.
pub fn list_staff(planner: &Planner, _input: Empty) -> Answer<Vec<StaffRow>> {
    let plan = &planner.plan;
    let mut rows: Vec<StaffRow> = plan.staff_members.iter().map(|member| row(plan, member)).collect();
    sort_by_name(plan, &mut rows, |row| &row.name);
    Ok(rows)
}

fn row(plan: &Plan, member: &StaffMember) -> StaffRow {
    let pair = |pair: &LanguagePair| PairLetter { one: pair.one().to_owned(), other: pair.other().to_owned() };
    let mut hours: Vec<&StaffHours> = plan.staff_hours.of(member.id).collect();
    hours.sort_by_key(|one| (one.day.is_some(), one.day, one.starts, one.id));
    StaffRow {
        id: member.id,
        person: member.person,
        name: trouble::person(plan, member.person).name,
        task: member.task,
        delegation: member.delegation,
        delegation_name: member.delegation.map(|id| name_of(plan, id)).unwrap_or_default(),
        pairs: pairs_of(&member.pairs).iter().map(pair).collect(),
        break_minutes: member.break_minutes,
        most_minutes_per_day: member.most_minutes_per_day,
        note: member.note.clone(),
        hours: hours.into_iter().map(hours_letter).collect(),
        meetings: served(plan, member),
    }
}

fn hours_letter(hours: &StaffHours) -> StaffHoursLetter {
    StaffHoursLetter {
        day: hours.day.map(|day| day.to_string()),
        starts: hours.starts.map(clock),
        ends: hours.ends.map(clock),
    }
}

/// The meetings somebody is assigned to.
fn served(plan: &Plan, member: &StaffMember) -> Vec<StaffMeeting> {
    let parts = plan.participants.of(member.person).filter(|part| part.function == function_of(member.task));
    let mut meetings: Vec<&Meeting> =
        parts.filter_map(|part| plan.get::<Meeting>(part.meeting)).filter(|meeting| meeting.status.is_on()).collect();
    meetings.sort_by_key(|one| (one.starts.is_none(), one.starts.map(|starts| starts.instant()), one.id));
    let view = |one: &Meeting| StaffMeeting {
        meeting: one.id,
        title: one.title.clone(),
        status: one.status,
        starts: one.starts.map(Into::into),
        ends: one.ends.map(Into::into),
    };
    meetings.into_iter().map(view).collect()
}

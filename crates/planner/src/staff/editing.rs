//! Enter who serves meetings, change what is known of them, and let them go.

use super::listing::{PairLetter, StaffHoursLetter};
use super::{forget, function_of};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::trouble;
use crate::wire;
use attache_domain::delegations::{Delegation, Person};
use attache_domain::ids::*;
use attache_domain::meetings::*;
use serde::Deserialize;
use ts_rs::TS;

/// The last minute hours may end at: the end of the next day.
const LAST_MINUTE: i64 = 2880;
/// Minutes of a day.
const DAY: i64 = 1440;

/// Somebody who is to serve meetings.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddStaff {
    pub person: PersonId,
    pub task: StaffTask,
    /// The only delegation the person works for; absent, whoever needs it.
    pub delegation: Option<DelegationId>,
    /// Languages interpreted between, both ways.
    pub pairs: Option<Vec<PairLetter>>,
    /// Minutes of rest after each meeting; absent, none.
    pub break_minutes: Option<i64>,
    pub most_minutes_per_day: Option<i64>,
    pub note: Option<String>,
    /// Absent or empty: always.
    pub hours: Option<Vec<StaffHoursLetter>>,
}

/// New values for somebody who serves meetings; what is absent stays, null clears. Pairs and hours replace those there were.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditStaff {
    pub id: StaffMemberId,
    #[serde(default, deserialize_with = "wire::present")]
    pub delegation: Option<Option<DelegationId>>,
    pub pairs: Option<Vec<PairLetter>>,
    pub break_minutes: Option<i64>,
    #[serde(default, deserialize_with = "wire::present")]
    pub most_minutes_per_day: Option<Option<i64>>,
    pub note: Option<String>,
    pub hours: Option<Vec<StaffHoursLetter>>,
}

/// One who serves meetings.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneStaffMember {
    /// Key.
    pub id: StaffMemberId,
}

/// Enters that somebody serves meetings.
///
/// # Errors
/// [`Refusal::AlreadyThere`] for who has that task already.
pub fn add_staff(planner: &mut Planner, input: AddStaff) -> Answer<Done<StaffMemberId>> {
    planner.operate(Op::AddStaff, |change| {
        let person: Person = change.get(input.person)?;
        if change.plan.staff_members.of(person.id).any(|member| member.task == input.task) {
            return Err(Refusal::AlreadyThere { name: person.display_name });
        }
        let member = StaffMember {
            id: change.id(),
            person: person.id,
            task: input.task,
            delegation: input.delegation.map(|id| change.get::<Delegation>(id)).transpose()?.map(|one| one.id),
            pairs: pairs(input.pairs.as_deref().unwrap_or_default())?,
            break_minutes: wire::number("break_minutes", input.break_minutes.unwrap_or(0), 0, DAY)?,
            most_minutes_per_day: most_minutes(input.most_minutes_per_day)?,
            note: wire::optional_text("note", input.note.as_deref(), 2000)?,
        };
        change.insert(&member)?;
        put_hours(change, member.id, input.hours.as_deref().unwrap_or_default())?;
        Ok((member.id, said(change, &member)))
    })
}

/// Edits what is known of somebody who serves meetings.
pub fn edit_staff(planner: &mut Planner, input: EditStaff) -> Answer<Done<()>> {
    planner.operate(Op::EditStaff, |change| {
        let mut member: StaffMember = change.get(input.id)?;
        if let Some(delegation) = input.delegation {
            member.delegation = delegation.map(|id| change.get::<Delegation>(id)).transpose()?.map(|one| one.id);
        }
        if let Some(new) = &input.pairs {
            member.pairs = pairs(new)?;
        }
        if let Some(minutes) = input.break_minutes {
            member.break_minutes = wire::number("break_minutes", minutes, 0, DAY)?;
        }
        if let Some(minutes) = input.most_minutes_per_day {
            member.most_minutes_per_day = most_minutes(minutes)?;
        }
        wire::edit_text(&mut member.note, "note", input.note.as_deref(), 2000)?;
        change.update(&member)?;
        if let Some(hours) = &input.hours {
            for known in change.plan.staff_hours.of(member.id) {
                change.remove::<StaffHours>(known.id)?;
            }
            put_hours(change, member.id, hours)?;
        }
        Ok(((), said(change, &member)))
    })
}

/// Takes somebody out of those who serve meetings. The person stays.
///
/// # Errors
/// [`Refusal::StillInUse`] while assigned to a meeting that is on.
pub fn remove_staff(planner: &mut Planner, input: OneStaffMember) -> Answer<Done<()>> {
    planner.operate(Op::RemoveStaff, |change| {
        let member: StaffMember = change.get(input.id)?;
        let plan = change.plan;
        let parts = plan.participants.of(member.person).filter(|part| part.function == function_of(member.task));
        let meetings = parts.filter_map(|part| plan.get::<Meeting>(part.meeting));
        let serves: Vec<&str> =
            meetings.filter(|meeting| meeting.status.is_on()).map(|meeting| meeting.title.as_str()).collect();
        if !serves.is_empty() {
            let name = trouble::person(plan, member.person).name;
            return Err(Refusal::StillInUse { name, by: serves.join(", ") });
        }
        forget(change, member.id)?;
        Ok(((), said(change, &member)))
    })
}

fn most_minutes(minutes: Option<i64>) -> Result<Option<i64>, Refusal> {
    minutes.map(|minutes| wire::number("most_minutes_per_day", minutes, 1, DAY)).transpose()
}

/// Pairs as they stand in the file.
fn pairs(letters: &[PairLetter]) -> Result<String, Refusal> {
    let pair = |letter: &PairLetter| {
        LanguagePair::new(letter.one.trim(), letter.other.trim())
            .ok_or_else(|| Refusal::invalid("pairs", Problem::OutOfRange))
    };
    let read: Result<Vec<LanguagePair>, Refusal> = letters.iter().map(pair).collect();
    wire::text("pairs", &pairs_text(read?), 500)
}

fn put_hours(change: &Change<'_>, staff_member: StaffMemberId, letters: &[StaffHoursLetter]) -> Result<(), Refusal> {
    for letter in letters {
        let day = letter.day.as_deref().map(|day| wire::date("hours", day)).transpose()?;
        let (starts, ends) = match (&letter.starts, &letter.ends) {
            (None, None) => (None, None),
            (Some(starts), Some(ends)) => {
                let starts = wire::minutes("hours", starts, DAY - 1)?;
                let ends = wire::minutes("hours", ends, LAST_MINUTE)?;
                if ends <= starts || ends - starts > DAY {
                    return Err(Refusal::invalid("hours", Problem::EndsBeforeStart));
                }
                (Some(starts), Some(ends))
            }
            _ => return Err(Refusal::invalid("hours", Problem::NotATime)),
        };
        change.insert(&StaffHours { id: change.id(), staff_member, day, starts, ends })?;
    }
    Ok(())
}

fn said(change: &Change<'_>, member: &StaffMember) -> Facts {
    let name = trouble::person(change.plan, member.person).name;
    facts([("name", name), ("task", member.task.word().to_owned())])
}

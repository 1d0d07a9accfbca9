//! Fixes that give meetings those who serve them: an interpreter who bridges what is not understood, a note-taker, or
//! somebody else in the place of one who cannot.

use super::{Fix, FixWord, fact};
use crate::operate::facts;
use crate::planner::Planner;
use crate::trouble;
use attache_domain::conflicts::{Conflict, Rule, Subject, WHAT};
use attache_domain::ids::{MeetingId, PersonId};
use attache_domain::meetings::{Meeting, StaffMember, StaffTask};
use attache_domain::plan::{Plan, Thing};
use attache_domain::service::{could_serve, minutes_of, served_by, serving_as};
use attache_domain::understanding::{Gap, gaps, open_gaps};
use serde_json::{Value, json};

/// The most that are offered.
const MOST: usize = 3;

/// Interpreters who are free then and bridge what the conflict is about.
pub(super) fn interpreters(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let plan = &planner.plan;
    let Subject::Meeting(id) = conflict.about else { return Vec::new() };
    let between = fact(conflict, WHAT).map(str::to_owned);
    let is_meant = |gap: &Gap<'_>| {
        let (one, other) = (gap.speaker.delegation, gap.listener.delegation);
        between.as_ref().is_none_or(|said| *said == format!("{} {}", one.min(other), one.max(other)))
    };
    let open: Vec<Gap<'_>> = open_gaps(plan, id).into_iter().filter(is_meant).collect();
    assigned(plan, id, StaffTask::Interpreter, |member| open.iter().all(|gap| gap.is_bridged_by(member)))
}

/// Note-takers who are free then.
pub(super) fn note_takers(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let Subject::Meeting(id) = conflict.about else { return Vec::new() };
    assigned(&planner.plan, id, StaffTask::NoteTaker, |_| true)
}

fn assigned(plan: &Plan, id: MeetingId, task: StaffTask, suits: impl Fn(&StaffMember) -> bool) -> Vec<Fix> {
    let Some(meeting) = plan.meetings.get(id) else { return Vec::new() };
    let fix = |member: &StaffMember| Fix {
        word: FixWord::AssignStaff,
        facts: facts([
            ("name", meeting.title.clone()),
            ("person", trouble::person(plan, member.person).name),
            ("task", task.word().to_owned()),
        ]),
        command: "assign_staff",
        input: json!({ "meeting": id, "staff_member": member.id }),
    };
    free(plan, meeting, task, suits).into_iter().map(fix).collect()
}

/// Those with a task who could serve a meeting at its time and suit it: who serves least by then comes first.
fn free<'p>(
    plan: &'p Plan,
    meeting: &Meeting,
    task: StaffTask,
    suits: impl Fn(&StaffMember) -> bool,
) -> Vec<&'p StaffMember> {
    let of_task = plan.staff_members.iter().filter(|member| member.task == task && suits(member));
    let mut free: Vec<&StaffMember> = of_task.filter(|member| could_serve(plan, member, meeting)).collect();
    free.sort_by_cached_key(|member| {
        let minutes: i64 = served_by(plan, member).iter().map(|(served, interval)| minutes_of(served, interval)).sum();
        (minutes, member.id)
    });
    free.truncate(MOST);
    free
}

/// Somebody else with the same task in the place of the person, in the later of the meetings and then in the earlier.
pub(super) fn replace(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let Subject::Person(person) = conflict.about else { return Vec::new() };
    let meetings = conflict.things.iter().rev().filter_map(|(thing, _)| match thing {
        Thing::Meeting(id) => planner.plan.meetings.get(*id),
        _ => None,
    });
    let enough = meetings.filter(|meeting| is_enough(conflict, meeting));
    let mut fixes: Vec<Fix> = enough.filter_map(|meeting| instead(&planner.plan, meeting, person)).collect();
    fixes.truncate(MOST);
    fixes
}

/// Whether giving up one meeting brings a day back within its minutes, where that is what is wrong.
fn is_enough(conflict: &Conflict, meeting: &Meeting) -> bool {
    if conflict.rule != Rule::StaffOverLimit {
        return true;
    }
    let minutes = |name| fact(conflict, name).and_then(|said| said.parse::<i64>().ok());
    let given_up = meeting.interval().map(|interval| minutes_of(meeting, &interval));
    minutes("has").zip(given_up).is_some_and(|(has, less)| minutes("allowed").is_some_and(|most| has - less <= most))
}

fn instead(plan: &Plan, meeting: &Meeting, person: PersonId) -> Option<Fix> {
    let part = plan.participants.of(meeting.id).find(|part| part.person == person)?;
    let member = serving_as(plan, part)?;
    let bridged: Vec<Gap<'_>> = gaps(plan, meeting.id).into_iter().filter(|gap| gap.is_bridged_by(member)).collect();
    let suits = |other: &StaffMember| bridged.iter().all(|gap| gap.is_bridged_by(other));
    let other = free(plan, meeting, member.task, suits).into_iter().next()?;
    let at_the_table: Vec<Value> = plan
        .participants
        .of(meeting.id)
        .map(|one| {
            let person = if one.id == part.id { other.person } else { one.person };
            json!({ "person": person, "side": one.side, "function": one.function })
        })
        .collect();
    Some(Fix {
        word: FixWord::ReplaceStaff,
        facts: facts([
            ("name", meeting.title.clone()),
            ("person", trouble::person(plan, person).name),
            ("other", trouble::person(plan, other.person).name),
        ]),
        command: "edit_meeting",
        input: json!({ "id": meeting.id, "participants": at_the_table }),
    })
}

//! What does not fit in a meeting of delegations: who speaks and who understands, who serves it, what was asked for and
//! what each side answered.
//!
//! All of it is looked at once a meeting is placed and until it was held: a request that waits has nothing to be wrong
//! with, and of what is over nothing can be mended. That somebody is in two meetings at a time is the person's trouble,
//! whatever the person does in them.

mod answers;
mod interpreters;
mod languages;
mod note_takers;
mod principals;
mod staff;
mod titles;
mod wishes;

pub(super) use answers::next_deadline;
pub(super) use staff::of_staff;

use super::{Conflict, Rule, Subject, View};
use crate::ids::{DelegationId, MeetingId, PersonId};
use crate::meetings::{Meeting, MeetingFunction, MeetingStatus, Participant, Party};
use crate::plan::{Plan, Thing};
use crate::time::Interval;

/// A meeting that has its time, with its sides and those who sit at its table.
struct Placed<'plan> {
    meeting: &'plan Meeting,
    interval: Interval,
    sides: Vec<&'plan Party>,
    table: Vec<&'plan Participant>,
}

impl<'plan> Placed<'plan> {
    fn of(plan: &'plan Plan, id: MeetingId) -> Option<Self> {
        let is_coming = |meeting: &&Meeting| matches!(meeting.status, MeetingStatus::Placed | MeetingStatus::Confirmed);
        let meeting = plan.meetings.get(id).filter(is_coming)?;
        let (sides, table) = (plan.parties.of(id).collect(), plan.participants.of(id).collect());
        Some(Self { meeting, interval: meeting.interval()?, sides, table })
    }

    /// Whether anybody at the table does this.
    fn has(&self, function: MeetingFunction) -> bool {
        self.table.iter().any(|part| part.function == function)
    }

    /// Something that does not fit in it, as its principals are hit by it.
    fn conflict(&self, view: &View<'_>, rule: Rule, facts: Vec<(&'static str, String)>) -> Conflict {
        let principals = self.table.iter().filter(|part| part.function == MeetingFunction::Principal);
        let people: Vec<PersonId> = principals.map(|part| part.person).collect();
        let about = Subject::Meeting(self.meeting.id);
        let conflict = Conflict::new(rule, about, view.settings.level(rule), self.interval.start(), people);
        Conflict { things: vec![(Thing::Meeting(self.meeting.id), self.interval)], facts, ..conflict }
    }
}

/// Everything about a meeting.
pub(super) fn find(view: &View<'_>, id: MeetingId, found: &mut Vec<Conflict>) {
    let Some(placed) = Placed::of(view.plan, id) else { return };
    languages::find(view, &placed, found);
    interpreters::find(view, &placed, found);
    note_takers::find(view, &placed, found);
    answers::find(view, &placed, found);
    wishes::find(view, &placed, found);
    principals::find(view, &placed, found);
    titles::find(view, &placed, found);
}

/// What a delegation is called.
pub(super) fn name_of(plan: &Plan, id: DelegationId) -> String {
    let body = plan.delegations.get(id).and_then(|delegation| plan.bodies.get(delegation.body));
    body.map(|body| body.name.clone()).unwrap_or_default()
}

/// What several sides are called, in the order of their names.
fn names_of<'p>(plan: &Plan, sides: impl Iterator<Item = &'p Party>) -> String {
    let mut names: Vec<String> = sides.map(|side| name_of(plan, side.delegation)).collect();
    names.sort();
    names.join(", ")
}

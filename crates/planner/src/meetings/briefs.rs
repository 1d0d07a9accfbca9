//! The brief a delegation takes into a meeting. It is read here and nowhere else: no list, no search and no sentence of the
//! history has any of it, and no other side reads it.

use super::earlier::{self, LastMet};
use super::parties::{in_order, side_of};
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts, not_found};
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::refusal::Refusal;
use crate::wire;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::{Plan, Thing};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most letters of a part of a brief.
const LONGEST_PART: usize = 10_000;

/// That a side has a brief for a meeting, and not what it says.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct BriefHeading {
    pub delegation: DelegationId,
    pub name: String,
}

/// Whose brief for which meeting.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct OneBrief {
    pub meeting: MeetingId,
    pub delegation: DelegationId,
}

/// A brief, in the parts of the British form of 1985; empty while nobody wrote one.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct BriefView {
    pub meeting: MeetingId,
    pub title: String,
    pub delegation: DelegationId,
    pub name: String,
    /// The other sides, by name.
    pub others: Vec<String>,
    /// Whether somebody wrote it.
    pub written: bool,
    /// What is to be achieved.
    pub objectives: String,
    pub arguments: String,
    /// Arguments kept back.
    pub tactical_arguments: String,
    /// What the other side wants.
    pub their_objectives: String,
    /// What to say to that.
    pub our_response: String,
    /// What the press is told.
    pub press_line: String,
    /// Facts and dates only.
    pub background: String,
    pub author: String,
    pub cleared_by: String,
    /// When the two last met.
    pub last_met: Option<LastMet>,
}

/// What a brief says now; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct WriteBrief {
    pub meeting: MeetingId,
    pub delegation: DelegationId,
    pub objectives: Option<String>,
    pub arguments: Option<String>,
    pub tactical_arguments: Option<String>,
    pub their_objectives: Option<String>,
    pub our_response: Option<String>,
    pub press_line: Option<String>,
    pub background: Option<String>,
    pub author: Option<String>,
    pub cleared_by: Option<String>,
}

impl WriteBrief {
    fn put(&self, brief: &mut Brief) -> Result<(), Refusal> {
        for (target, field, value) in [
            (&mut brief.objectives, "objectives", &self.objectives),
            (&mut brief.arguments, "arguments", &self.arguments),
            (&mut brief.tactical_arguments, "tactical_arguments", &self.tactical_arguments),
            (&mut brief.their_objectives, "their_objectives", &self.their_objectives),
            (&mut brief.our_response, "our_response", &self.our_response),
            (&mut brief.press_line, "press_line", &self.press_line),
        ] {
            wire::edit_text(target, field, value.as_deref(), LONGEST_PART)?;
        }
        wire::edit_text(&mut brief.background, "background", self.background.as_deref(), 2 * LONGEST_PART)?;
        wire::edit_text(&mut brief.author, "author", self.author.as_deref(), 200)?;
        wire::edit_text(&mut brief.cleared_by, "cleared_by", self.cleared_by.as_deref(), 200)
    }
}

/// Which sides of a meeting have a brief for it.
pub(super) fn headings(ranking: &Ranking<'_>, meeting: MeetingId) -> Vec<BriefHeading> {
    let plan = ranking.plan;
    let has_one = |party: &&Party| written(plan, meeting, party.delegation).is_some();
    let sides = in_order(ranking, plan.parties.of(meeting).filter(has_one)).into_iter();
    sides.map(|party| BriefHeading { delegation: party.delegation, name: name_of(plan, party.delegation) }).collect()
}

fn written(plan: &Plan, meeting: MeetingId, delegation: DelegationId) -> Option<&Brief> {
    plan.briefs.of(meeting).find(|brief| brief.delegation == delegation)
}

/// Reads the brief of a side.
pub fn brief(planner: &Planner, input: OneBrief) -> Answer<BriefView> {
    let plan = &planner.plan;
    side_of(plan, input.meeting, input.delegation)?;
    let meeting = plan.get::<Meeting>(input.meeting).ok_or_else(|| not_found::<Meeting>(input.meeting))?;
    let known = written(plan, input.meeting, input.delegation);
    let empty = || Brief::empty(BriefId(uuid::Uuid::nil()), input.meeting, input.delegation);
    let brief = known.cloned().unwrap_or_else(empty);
    let ranking = Ranking::in_force(plan);
    let others = in_order(&ranking, plan.parties.of(meeting.id).filter(|party| party.delegation != input.delegation));
    Ok(BriefView {
        meeting: meeting.id,
        title: meeting.title.clone(),
        delegation: input.delegation,
        name: name_of(plan, input.delegation),
        others: others.into_iter().map(|party| name_of(plan, party.delegation)).collect(),
        written: known.is_some(),
        objectives: brief.objectives,
        arguments: brief.arguments,
        tactical_arguments: brief.tactical_arguments,
        their_objectives: brief.their_objectives,
        our_response: brief.our_response,
        press_line: brief.press_line,
        background: brief.background,
        author: brief.author,
        cleared_by: brief.cleared_by,
        last_met: earlier::last_met(&planner.plan, meeting, planner.now()),
    })
}

/// Writes the brief of a side, or changes it.
pub fn write_brief(planner: &mut Planner, input: WriteBrief) -> Answer<Done<()>> {
    planner.operate(Op::WriteBrief, |change| {
        let plan = change.plan;
        side_of(plan, input.meeting, input.delegation)?;
        let known = written(plan, input.meeting, input.delegation);
        let new = || Brief::empty(change.id(), input.meeting, input.delegation);
        let mut brief = known.cloned().unwrap_or_else(new);
        input.put(&mut brief)?;
        match known {
            Some(_) => change.update(&brief)?,
            None => drop(change.insert(&brief)?),
        }
        Ok(((), said(change, input.meeting, input.delegation)))
    })
}

/// Removes the brief of a side.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none.
pub fn remove_brief(planner: &mut Planner, input: OneBrief) -> Answer<Done<()>> {
    planner.operate(Op::RemoveBrief, |change| {
        let known = written(change.plan, input.meeting, input.delegation);
        let known = known.ok_or_else(|| not_found::<Brief>(BriefId(input.meeting.0)))?;
        change.remove::<Brief>(known.id)?;
        Ok(((), said(change, input.meeting, input.delegation)))
    })
}

/// What the history says of a brief: whose it is and for which meeting, never what it says.
fn said(change: &Change<'_>, meeting: MeetingId, delegation: DelegationId) -> Facts {
    let title = change.plan.name_of(Thing::Meeting(meeting));
    facts([("name", name_of(change.plan, delegation)), ("meeting", title)])
}

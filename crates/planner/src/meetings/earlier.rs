//! What is known of earlier meetings of the same delegations: when they last met, and what is still open from then.

use super::commitments::{CommitmentView, view};
use crate::bookings::space_name;
use crate::delegations::name_of;
use crate::wire::Moment;
use attache_domain::conflicts::Now;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::Plan;
use chrono::{DateTime, Utc};
use serde::Serialize;
use std::collections::BTreeSet;
use ts_rs::TS;

/// When two of the sides of a meeting last met, or will have met by then.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct LastMet {
    pub meeting: MeetingId,
    pub title: String,
    /// Which of them met, by name.
    pub who: Vec<String>,
    pub starts: Moment,
    /// Where; empty when no room is known.
    pub place: String,
    /// Placed, confirmed or held.
    pub status: MeetingStatus,
}

/// The delegations that meet: the sides, or where none are said, those its principals and advisers come for.
pub(crate) fn delegations_of(plan: &Plan, meeting: MeetingId) -> BTreeSet<DelegationId> {
    let sides: BTreeSet<DelegationId> = plan.parties.of(meeting).map(|party| party.delegation).collect();
    if !sides.is_empty() {
        return sides;
    }
    let speaks = |part: &&Participant| matches!(part.function, MeetingFunction::Principal | MeetingFunction::Adviser);
    plan.participants.of(meeting).filter(speaks).filter_map(|part| part.delegation).collect()
}

/// When two of the sides of a meeting last met before it.
pub(crate) fn last_met(plan: &Plan, meeting: &Meeting, now: DateTime<Utc>) -> Option<LastMet> {
    let sides = delegations_of(plan, meeting.id);
    let earlier = earlier(plan, meeting, &sides, now).into_iter();
    let (at, last) =
        earlier.filter_map(|one| Some((one.starts?, one))).max_by_key(|(at, one)| (at.instant(), one.id))?;
    let who = delegations_of(plan, last.id).intersection(&sides).map(|id| name_of(plan, *id)).collect();
    Some(LastMet {
        meeting: last.id,
        title: last.title.clone(),
        who,
        starts: at.into(),
        place: last.space.map(|id| space_name(plan, id)).unwrap_or_default(),
        status: last.status,
    })
}

/// What the sides of a meeting agreed in earlier meetings of theirs and is still open, the most urgent first.
pub(crate) fn carried(plan: &Plan, meeting: &Meeting, now: Now) -> Vec<CommitmentView> {
    let sides = delegations_of(plan, meeting.id);
    let earlier = earlier(plan, meeting, &sides, now.at);
    let agreed = earlier.iter().flat_map(|one| plan.commitments.of(one.id));
    let mut open: Vec<&Commitment> = agreed.filter(|one| one.standing == CommitmentStanding::Open).collect();
    open.sort_by_key(|one| (one.due.is_none(), one.due, one.id));
    open.into_iter().map(|one| view(plan, one, now.today)).collect()
}

/// Meetings before this one in which two of its sides met or will have met.
fn earlier<'plan>(
    plan: &'plan Plan,
    meeting: &Meeting,
    sides: &BTreeSet<DelegationId>,
    now: DateTime<Utc>,
) -> Vec<&'plan Meeting> {
    let of_side = |id: &DelegationId| {
        let parties = plan.parties.of(*id).map(|party| party.meeting);
        parties.chain(plan.participants.of(*id).map(|part| part.meeting)).collect::<BTreeSet<MeetingId>>()
    };
    let theirs: BTreeSet<MeetingId> = sides.iter().flat_map(of_side).filter(|id| *id != meeting.id).collect();
    let met = |one: &&Meeting| delegations_of(plan, one.id).intersection(sides).count() >= 2;
    let is_earlier = |one: &&Meeting| is_before(one, meeting, now);
    theirs.into_iter().filter_map(|id| plan.get::<Meeting>(id)).filter(is_earlier).filter(met).collect()
}

/// Whether one took place, or will have, before the other. To one that waits for a time, what has begun by now is earlier.
fn is_before(one: &Meeting, other: &Meeting, now: DateTime<Utc>) -> bool {
    let takes_place = matches!(one.status, MeetingStatus::Placed | MeetingStatus::Confirmed | MeetingStatus::Held);
    let is_held = one.status == MeetingStatus::Held;
    takes_place
        && match (one.starts, other.starts) {
            (Some(one), Some(other)) => one.instant() < other.instant(),
            (Some(one), None) => is_held || one.instant() <= now,
            (None, _) => is_held,
        }
}

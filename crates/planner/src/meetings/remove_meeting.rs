//! Remove a meeting, as if nobody had ever asked for it.

use super::OneMeeting;
use crate::bookings::forget;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use attache_domain::meetings::*;

/// Removes a meeting with all that was said about it: its sides, times, briefs, what was agreed, its participants' parts in
/// it and the bookings made for it. A request that came to nothing is better declined or withdrawn: those stay readable.
pub fn remove_meeting(planner: &mut Planner, input: OneMeeting) -> Answer<Done<()>> {
    planner.operate(Op::RemoveMeeting, |change| {
        let meeting: Meeting = change.get(input.id)?;
        let plan = change.plan;
        plan.participants.of(meeting.id).try_for_each(|one| change.remove::<Participant>(one.id))?;
        for booking in plan.room_bookings.of(meeting.id).filter(|booking| booking.meeting == Some(meeting.id)) {
            forget(change, booking.id)?;
        }
        plan.parties.of(meeting.id).try_for_each(|one| change.remove::<Party>(one.id))?;
        plan.meeting_windows.of(meeting.id).try_for_each(|one| change.remove::<MeetingWindow>(one.id))?;
        plan.briefs.of(meeting.id).try_for_each(|one| change.remove::<Brief>(one.id))?;
        plan.commitments.of(meeting.id).try_for_each(|one| change.remove::<Commitment>(one.id))?;
        change.remove::<Meeting>(meeting.id)?;
        Ok(((), facts([("name", meeting.title)])))
    })
}

//! Meetings outside the programme, from the request over its answers to what came of it: one file for each thing the desk
//! for bilaterals does.
//!
//! A meeting that waits for a time *is* a request. Its sides say which delegations meet and what they answered; the
//! principals at the table follow from the sides ([`principals`]), everybody else is entered one by one.

mod add_meeting;
mod answers;
mod availability;
mod briefs;
mod commitments;
mod earlier;
mod edit_meeting;
mod edit_request;
mod languages;
mod list_meetings;
mod matrix;
mod move_meeting;
mod participants;
mod parties;
mod principals;
mod read_meeting;
mod remove_meeting;
mod request_meeting;
mod settling;
mod stretches;
mod terms;

pub use add_meeting::{AddMeeting, add_meeting};
pub(crate) use answers::answered;
pub use answers::{AnswerRequest, answer_request, withdraw_request};
pub use availability::{
    BusyKind, BusyStretch, FreeStretch, MeetingAvailability, PartyAvailability, PersonAvailability, ReadAvailability,
    Stretch, meeting_availability,
};
pub use briefs::{BriefHeading, BriefView, OneBrief, WriteBrief, brief, remove_brief, write_brief};
pub use commitments::{
    AddCommitment, CommitmentView, EditCommitment, ListCommitments, OneCommitment, SettleCommitment, add_commitment,
    edit_commitment, list_commitments, remove_commitment, settle_commitment,
};
pub use earlier::LastMet;
pub(crate) use earlier::{carried, delegations_of, last_met};
pub use edit_meeting::{EditMeeting, edit_meeting};
pub use edit_request::{EditRequest, edit_request};
pub(crate) use languages::say_languages;
pub use list_meetings::{MeetingRow, list_meetings};
pub use matrix::{MatrixCell, MatrixDelegation, MeetingMatrix, meeting_matrix};
pub use move_meeting::{MoveMeeting, move_meeting};
pub use participants::{NewParticipant, ParticipantView};
pub(crate) use parties::NewSide;
pub use parties::{AddParty, EditParty, LeftWithParty, OneParty, PartyView, add_party, edit_party, remove_party};
pub(crate) use principals::{follow_head, sent};
pub use read_meeting::{AssignedStaff, MeetingDetail, meeting};
pub use remove_meeting::remove_meeting;
pub use request_meeting::{RequestMeeting, request_meeting};
pub(crate) use request_meeting::{title_of, usual_kind};
pub use settling::{
    MeetingRecord, PinMeetings, RecordMeeting, SeveralMeetings, confirm_meetings, pin_meetings, record_meeting,
    unplace_meetings,
};
pub use terms::{RequestTerms, WindowLetter, WindowView};

use attache_domain::ids::MeetingId;
use serde::Deserialize;
use ts_rs::TS;

/// One meeting.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneMeeting {
    /// Key.
    pub id: MeetingId,
}

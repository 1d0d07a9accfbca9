//! Change what a request says; who meets whom is changed with its sides.

use super::edit_meeting::write;
use super::terms::RequestTerms;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use serde::Deserialize;
use ts_rs::TS;

/// New values for a request.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditRequest {
    /// Its key.
    pub id: MeetingId,
    /// What it says now; what is absent stays.
    pub terms: RequestTerms,
}

/// Edits a request, or what was asked for a meeting that has a time by now: that stays where it is.
pub fn edit_request(planner: &mut Planner, input: EditRequest) -> Answer<Done<()>> {
    let zone = planner.forum()?.zone;
    planner.operate(Op::EditRequest, |change| {
        let before: Meeting = change.get(input.id)?;
        let mut meeting = before.clone();
        input.terms.put(change, &mut meeting)?;
        input.terms.put_windows(change, meeting.id, zone)?;
        write(change, &before, &meeting)?;
        Ok(((), facts([("name", meeting.title)])))
    })
}

//! The rules of a sample's room desk, and who is called to its sessions.

use super::clerk::Clerk;
use super::sheets::{keys, lines};
use crate::commands::Answer;
use crate::desk::{DeskPolicy, SetDeskRules, set_desk_rules};
use crate::invitations::{AnswerInvitation, InviteToSession, answer_invitation, invite_to_session};
use crate::refusal::Refusal;
use attache_domain::bookings::BookingPurpose;
use attache_domain::ids::*;
use attache_domain::programme::{Call, Reply};
use serde::Deserialize;

/// Calls of one kind to a session, with the same answer.
#[derive(Deserialize)]
struct CallLine {
    session: String,
    call: Call,
    principal_only: String,
    plus: Option<i64>,
    reply: Reply,
    replied_on: Option<String>,
    /// Between semicolons: their names have blanks in them.
    delegations: Option<String>,
    people: Option<String>,
}

impl Clerk<'_> {
    pub fn desk(&mut self) -> Answer<()> {
        let policy = DeskPolicy {
            purposes: vec![BookingPurpose::Meeting],
            slot_minutes: Some(45),
            opens: Some("08:00".to_owned()),
            closes: Some("20:00".to_owned()),
            quota_per_day: Some(3),
            quota_per_room: None,
            non_consecutive: true,
            tiers: ["host", "city", "international_organisation"].map(str::to_owned).to_vec(),
            confirm_days_before: Some(1),
            confirm_by: Some("18:00".to_owned()),
            turnover_minutes: Some(10),
        };
        set_desk_rules(self.planner, SetDeskRules { venue: None, policy })?;
        Ok(())
    }

    pub fn calls(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<CallLine>(sheet)? {
            let session = self.session(&line.session)?;
            let names = line.delegations.iter().flat_map(|cell| cell.split(';')).map(str::trim);
            let delegations: Vec<DelegationId> = names.map(|name| self.delegation(name)).collect::<Result<_, _>>()?;
            let people: Vec<PersonId> =
                keys(line.people.as_ref()).into_iter().map(|key| self.person(key)).collect::<Result<_, _>>()?;
            for id in delegations {
                self.call(&line, session, Some(id), None)?;
            }
            for id in people {
                self.call(&line, session, None, Some(id))?;
            }
        }
        Ok(())
    }

    fn call(
        &mut self,
        line: &CallLine,
        session: SessionId,
        delegation: Option<DelegationId>,
        person: Option<PersonId>,
    ) -> Answer<()> {
        let principal_only = match line.principal_only.as_str() {
            "yes" => true,
            "no" => false,
            other => return Err(Refusal::Malformed { detail: other.to_owned() }),
        };
        let input = InviteToSession {
            session,
            delegation,
            person,
            call: line.call,
            principal_only: Some(principal_only),
            plus: line.plus,
            note: None,
        };
        let id = invite_to_session(self.planner, input)?.result;
        if line.reply != Reply::None {
            let (reply, replied_on) = (line.reply, line.replied_on.clone());
            answer_invitation(self.planner, AnswerInvitation { id, reply, replied_on, people: Vec::new() })?;
        }
        Ok(())
    }
}

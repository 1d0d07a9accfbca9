//! Rules of the room desk and calls to sessions, made from dice.

use super::Maker;
use serde_json::{Value, json};

impl Maker<'_> {
    pub(super) fn desk(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let whose = self.key_or_none(&plan.venues);
        let venue = if self.chance() { whose } else { Value::Null };
        Some(match command {
            "set_desk_rules" => json!({ "venue": venue, "policy": {
                "purposes": self.pick(&["meeting", "office"]).split(' ').collect::<Vec<_>>(),
                "slot_minutes": self.dice.below(90), "opens": "08:00", "closes": self.pick(&["20:00", "26:00", "07:00"]),
                "quota_per_day": 1 + self.dice.below(2), "non_consecutive": self.chance(), "tiers": ["state", "city"],
                "turnover_minutes": self.dice.below(30),
            } }),
            "remove_desk_rules" => json!({ "id": self.key(&plan.desk_rules) }),
            _ => return None,
        })
    }

    pub(super) fn calls(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let (session, invitation) = (self.key(&plan.sessions), self.key(&plan.invitations));
        let (delegation, person) = (self.key(&plan.delegations), self.key(&plan.people));
        let call = self.pick(&["must_attend", "invited", "open"]);
        let plus = self.dice.below(3);
        Some(match command {
            "invite_to_session" if self.chance() => {
                json!({ "session": session, "delegation": delegation, "call": call, "plus": plus })
            }
            "invite_to_session" => json!({ "session": session, "person": person, "call": call, "note": self.word() }),
            "invite_all" if self.chance() => json!({ "session": session, "people": [person], "call": call }),
            "invite_all" => {
                json!({ "session": session, "delegations": [delegation, self.key(&plan.delegations)], "call": call,
                    "principal_only": self.chance() })
            }
            "edit_invitation" => json!({ "id": invitation, "call": call, "plus": null, "note": self.word() }),
            "answer_invitation" if self.chance() => {
                json!({ "id": invitation, "reply": self.pick(&["declined", "none", "tentative"]) })
            }
            "answer_invitation" => {
                let named = plan.invitations.iter().find(|call| json!(call.id) == invitation);
                let members = named.and_then(|call| call.delegation).map(|id| plan.memberships.of(id));
                let people: Vec<_> = members.into_iter().flatten().take(2).map(|member| member.person).collect();
                json!({ "id": invitation, "reply": "accepted", "replied_on": "2014-05-12", "people": people })
            }
            "withdraw_invitation" => json!({ "id": invitation }),
            _ => return None,
        })
    }

    /// Something that uses a room.
    pub(super) fn usage(&mut self) -> Value {
        let plan = self.plan;
        match self.dice.below(4) {
            0 => json!({ "what": "session", "id": self.key(&plan.sessions) }),
            1 => json!({ "what": "meeting", "id": self.key(&plan.meetings) }),
            _ => json!({ "what": "room_booking", "id": self.key(&plan.room_bookings) }),
        }
    }
}

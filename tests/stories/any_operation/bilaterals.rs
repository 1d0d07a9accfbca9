//! Requests, their sides and answers, who serves meetings, briefs and what was agreed, made from dice.

use super::Maker;
use attache_domain::meetings::MeetingStatus;
use serde_json::{Value, json};

impl Maker<'_> {
    pub(super) fn bilaterals(&mut self, command: &str) -> Option<Value> {
        self.requests(command)
            .or_else(|| self.services(command))
            .or_else(|| self.papers(command))
            .or_else(|| self.by_placing(command))
    }

    fn requests(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let (meeting, other, party) = (self.key(&plan.meetings), self.key(&plan.meetings), self.key(&plan.parties));
        let (delegation, asked) = (self.key(&plan.delegations), self.key(&plan.delegations));
        let principal = self.key_or_none(&plan.people);
        Some(match command {
            "request_meeting" if self.chance() => json!({ "asking": delegation, "asked": [asked] }),
            "request_meeting" => json!({ "asking": delegation, "asked": [asked, self.key(&plan.delegations)],
                "principal": principal, "terms": self.terms() }),
            "edit_request" => json!({ "id": meeting, "terms": self.terms() }),
            "add_party" => json!({ "meeting": meeting, "delegation": delegation, "principal": principal,
                "speaks": self.pick(&["ar", "fr", "!"]), "understands": "en, pt-BR" }),
            "edit_party" => json!({ "id": party, "principal": if self.chance() { principal } else { Value::Null },
                "side": self.pick(&["receiving", "requesting"]), "plus": self.dice.below(3) }),
            "remove_party" => json!({ "id": party }),
            "answer_request" => {
                let side = plan.parties.iter().find(|one| json!(one.id) == party);
                let (meeting, delegation) =
                    side.map_or((meeting, delegation), |one| (json!(one.meeting), json!(one.delegation)));
                json!({ "meeting": meeting, "delegation": delegation,
                    "answer": self.pick(&["accepted", "accepted", "tentative", "declined", "none"]) })
            }
            "withdraw_request" => json!({ "id": meeting }),
            "unplace_meetings" => json!({ "ids": [meeting, other] }),
            "confirm_meetings" => json!({ "ids": [self.placed_meeting()] }),
            "pin_meetings" => json!({ "ids": [self.placed_meeting()], "pinned": self.chance() }),
            "record_meeting" => {
                json!({ "id": meeting, "came": self.pick(&["held", "no_show"]), "outcome": self.word() })
            }
            _ => return None,
        })
    }

    fn services(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let (meeting, member) = (self.key(&plan.meetings), self.key(&plan.staff_members));
        let hours = json!([{ "starts": "08:00", "ends": self.pick(&["12:00", "26:00", "07:00"]) },
            { "day": "2014-06-20" }]);
        let (assigned, at) = plan
            .participants
            .iter()
            .find_map(|part| Some((plan.staff_members.of(part.person).next()?.id, part.meeting)))
            .map_or((member.clone(), meeting.clone()), |(member, meeting)| (json!(member), json!(meeting)));
        Some(match command {
            "add_staff" => json!({ "person": self.key(&plan.people), "task": self.pick(&["interpreter", "note_taker"]),
                "pairs": [{ "one": "ar", "other": self.pick(&["en", "ar"]) }], "hours": hours,
                "delegation": if self.chance() { self.key(&plan.delegations) } else { Value::Null } }),
            "edit_staff" => json!({ "id": member, "delegation": null, "break_minutes": 15, "hours": hours }),
            // Seldom, or there is never anybody left to assign.
            "remove_staff" if self.dice.below(3) == 0 => json!({ "id": member }),
            "remove_staff" => json!({ "id": "018f0000-0000-7000-8000-000000000000" }),
            "assign_staff" => json!({ "meeting": meeting, "staff_member": member }),
            "dismiss_staff" => json!({ "meeting": at, "staff_member": assigned }),
            _ => return None,
        })
    }

    fn papers(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let side = self.key(&plan.parties);
        let side = plan.parties.iter().find(|one| json!(one.id) == side);
        let nobody = json!("018f0000-0000-7000-8000-000000000000");
        let (meeting, delegation) =
            side.map_or((nobody.clone(), nobody), |one| (json!(one.meeting), json!(one.delegation)));
        let commitment = self.key(&plan.commitments);
        Some(match command {
            "write_brief" => json!({ "meeting": meeting, "delegation": delegation, "objectives": self.word() }),
            "remove_brief" => json!({ "meeting": meeting, "delegation": delegation }),
            "add_commitment" => json!({ "meeting": meeting, "delegation": delegation, "text": self.word(),
                "due": self.pick(&["2014-07-01", "2014-05-01", "soon"]) }),
            "edit_commitment" => json!({ "id": commitment, "owner": self.word(), "due": null }),
            "settle_commitment" => json!({ "id": commitment, "standing": self.pick(&["done", "dropped", "open"]) }),
            "remove_commitment" => json!({ "id": commitment }),
            _ => return None,
        })
    }

    /// A meeting that has a time, if there is one.
    fn placed_meeting(&mut self) -> Value {
        let placed = self.plan.meetings.iter().find(|one| one.status == MeetingStatus::Placed && one.starts.is_some());
        placed.map_or_else(|| self.key(&self.plan.meetings), |one| json!(one.id))
    }

    fn terms(&mut self) -> Value {
        let plan = self.plan;
        let (starts, ends) = (self.wall(), self.wall());
        let space = if self.chance() { self.key(&plan.spaces) } else { Value::Null };
        json!({ "topic": self.word(), "priority": self.pick(&["must", "low"]), "minutes": 20 + self.dice.below(60),
            "interpretation": self.pick(&["none", "consecutive"]), "wished_space": space, "layout": null,
            "sensitivity": self.pick(&["normal", "confidential"]), "note_taker": self.chance(),
            "windows": if self.chance() { json!([{ "starts": starts, "ends": ends }]) } else { json!([]) } })
    }
}

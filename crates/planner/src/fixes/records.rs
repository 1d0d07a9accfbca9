//! Fixes for what is noted about people and delegations: forms of address, ticket names, needs, entitlements.

use super::{Fix, FixWord, fact};
use crate::delegations;
use crate::operate::facts;
use crate::people::{FormsOfAddress, SuggestAddress, suggest_address};
use crate::planner::Planner;
use crate::trouble;
use attache_domain::conflicts::{Conflict, Subject, WHAT};
use attache_domain::delegations::Person;
use serde_json::json;

/// Confirming the forms of address as they stand, or as the rule suggests them. Whoever does it answers for having asked:
/// the fix puts down the name of who is at work, nobody else's.
pub(super) fn confirm_address(planner: &Planner, conflict: &Conflict) -> Option<Fix> {
    let Subject::Person(id) = conflict.about else { return None };
    let person: &Person = planner.plan.get(id)?;
    let (language, region) = (None, None);
    let ask = SuggestAddress { person: id, language, region, large_city: None, provincial_capital: None };
    let suggested = suggest_address(planner, ask).ok()?.forms;
    let or = |own: &str, suggested: String| if own.is_empty() { suggested } else { own.to_owned() };
    let forms = FormsOfAddress {
        envelope: or(&person.envelope, suggested.envelope),
        salutation: or(&person.salutation, suggested.salutation),
        spoken: or(&person.spoken, suggested.spoken),
        place_card: or(&person.place_card, suggested.place_card),
    };
    let by = planner.me.name_in_history();
    let is_empty = by.is_empty() || forms.salutation.is_empty();
    (!is_empty).then(|| Fix {
        word: FixWord::ConfirmAddress,
        facts: facts([
            ("person", person.display_name.clone()),
            ("salutation", forms.salutation.clone()),
            ("by", by.clone()),
        ]),
        command: "confirm_address",
        input: json!({
            "person": id, "envelope": forms.envelope, "salutation": forms.salutation, "spoken": forms.spoken,
            "place_card": forms.place_card, "confirmed_by": by,
        }),
    })
}

/// Entering that the carrier corrected the tickets. Only the carrier can do that; the sentence says so.
pub(super) fn correct_tickets(planner: &Planner, conflict: &Conflict) -> Option<Fix> {
    let Subject::Person(person) = conflict.about else { return None };
    let (before, now) = (fact(conflict, "ticket_name")?, fact(conflict, "document_name")?);
    Some(Fix {
        word: FixWord::CorrectTickets,
        facts: facts([("person", trouble::person(&planner.plan, person).name), ("document_name", now.to_owned())]),
        command: "correct_tickets",
        input: json!({ "person": person, "before": before, "ticket_name": now }),
    })
}

/// Removing the need that is kept too long. A purge would leave no trace, but cannot be tried or taken back, so it is not
/// done in passing.
pub(super) fn remove_need(planner: &Planner, conflict: &Conflict) -> Option<Fix> {
    let Subject::Person(person) = conflict.about else { return None };
    let plan = &planner.plan;
    let need = plan.sensitive_needs.of(person).find(|need| fact(conflict, WHAT) == Some(&need.id.to_string()))?;
    Some(Fix {
        word: FixWord::RemoveNeed,
        facts: facts([("person", trouble::person(plan, person).name), ("kind", need.kind.word().to_owned())]),
        command: "remove_need",
        input: json!({ "id": need.id }),
    })
}

/// Granting what is used.
pub(super) fn raise_entitlement(planner: &Planner, conflict: &Conflict) -> Option<Fix> {
    let Subject::Delegation(id) = conflict.about else { return None };
    let (what, used) = (fact(conflict, WHAT)?, fact(conflict, "used")?);
    let number: i64 = used.parse().ok()?;
    Some(Fix {
        word: FixWord::RaiseEntitlement,
        facts: facts([
            ("name", delegations::name_of(&planner.plan, id)),
            ("what", what.to_owned()),
            ("entitled", fact(conflict, "entitled")?.to_owned()),
            ("used", used.to_owned()),
        ]),
        command: "edit_delegation",
        input: json!({ "id": id, what: number }),
    })
}

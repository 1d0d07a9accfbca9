//! A ticket and a travel document that name different people: airlines refuse to board.

use super::{Conflict, Rule, Subject, View};
use crate::ids::PersonId;
use crate::names::travel_document::same_traveller;
use crate::plan::Thing;
use crate::time::Interval;
use crate::travel::LegStatus;
use std::collections::BTreeMap;

pub(super) fn find(view: &View<'_>, person: PersonId, found: &mut Vec<Conflict>) {
    let Some(document_name) = view.plan.people.get(person).map(|person| person.document_name.as_str()) else { return };
    if document_name.is_empty() {
        return;
    }
    // The legs of one booking say the same, and are changed together.
    let mut wrong: BTreeMap<&str, Vec<(Thing, Interval)>> = BTreeMap::new();
    for traveller in view.plan.travellers.of(person).filter(|one| !one.ticket_name.is_empty()) {
        let leg = view.plan.legs.get(traveller.leg).filter(|leg| leg.status != LegStatus::Cancelled);
        let Some((leg, interval)) = leg.and_then(|leg| Some((leg.id, leg.interval().ok()?))) else { continue };
        if !same_traveller(&traveller.ticket_name, document_name) {
            wrong.entry(&traveller.ticket_name).or_default().push((Thing::Leg(leg), interval));
        }
    }
    for (ticket_name, mut things) in wrong {
        things.sort_by_key(|(thing, interval)| (interval.start(), *thing));
        let Some(at) = things.first().map(|(_, interval)| interval.start()) else { continue };
        let rule = Rule::TicketNameDiffers;
        let conflict = Conflict::new(rule, Subject::Person(person), view.settings.level(rule), at, vec![person]);
        let facts = vec![("ticket_name", ticket_name.to_owned()), ("document_name", document_name.to_owned())];
        found.push(Conflict { things, facts, ..conflict });
    }
}

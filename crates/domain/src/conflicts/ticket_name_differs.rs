//! A ticket and a travel document that name different people: airlines refuse to board.

use super::{Conflict, Rule, Subject, View};
use crate::ids::PersonId;
use crate::names::travel_document::same_traveller;
use crate::plan::Thing;
use crate::travel::LegStatus;

pub(super) fn find(view: &View<'_>, person: PersonId, found: &mut Vec<Conflict>) {
    let Some(document_name) = view.plan.people.get(person).map(|person| person.document_name.as_str()) else { return };
    if document_name.is_empty() {
        return;
    }
    for traveller in view.plan.travellers.of(person).filter(|one| !one.ticket_name.is_empty()) {
        let leg = view.plan.legs.get(traveller.leg).filter(|leg| leg.status != LegStatus::Cancelled);
        let Some((leg, interval)) = leg.and_then(|leg| Some((leg, leg.interval().ok()?))) else { continue };
        if !same_traveller(&traveller.ticket_name, document_name) {
            let rule = Rule::TicketNameDiffers;
            let level = view.settings.level(rule);
            let conflict = Conflict::new(rule, Subject::Person(person), level, interval.start(), vec![person]);
            let facts =
                vec![("ticket_name", traveller.ticket_name.clone()), ("document_name", document_name.to_owned())];
            found.push(Conflict { things: vec![(Thing::Leg(leg.id), interval)], facts, ..conflict });
        }
    }
}

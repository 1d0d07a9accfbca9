//! The contact sheet: delegation by delegation whom to call, the officers who look after it first.

use crate::papers::facts::PaperFacts;
use attache_documents::paper::{Body, Column, Part, Piece, Row, Said};
use attache_domain::delegations::Delegation;
use attache_domain::ids::DelegationId;
use attache_domain::profile::Field;

const COLUMNS: [Column; 4] = [
    Column::new("people-name", Field::Name, 34),
    Column::new("people-office", Field::Office, 34),
    Column::new("people-phone", Field::Phone, 22),
    Column::new("people-email", Field::Email, 34),
];

/// A part for each delegation, in their order.
pub fn parts(facts: &PaperFacts<'_>) -> Vec<Part> {
    let mut delegations: Vec<&Delegation> = facts.plan.delegations.iter().collect();
    facts.ranking.sort_delegations(&mut delegations, |one| one.id);
    let parts = delegations.into_iter().map(|one| part(facts, one));
    parts.filter(|part| !matches!(&part.body, Body::Table { rows, .. } if rows.is_empty())).collect()
}

/// The contacts of one delegation.
pub fn of_delegation(facts: &PaperFacts<'_>, delegation: DelegationId) -> Option<Part> {
    facts.plan.get::<Delegation>(delegation).map(|one| part(facts, one))
}

fn part(facts: &PaperFacts<'_>, delegation: &Delegation) -> Part {
    let members = facts.members_of(delegation.id);
    let officers =
        [("contact-liaison_officer", &delegation.liaison_officer), ("contact-focal_point", &delegation.focal_point)];
    let officers =
        officers.into_iter().filter(|(_, name)| !members.is_empty() && !name.is_empty()).map(|(role, name)| {
            let cells = vec![
                Piece::text(Field::Contacts, name.clone()).strong().into(),
                Piece::new(Field::Contacts, Said::word(role)).into(),
                Default::default(),
                Default::default(),
            ];
            Row::new(format!("{}-{role}", delegation.id.0), cells).needing(Field::Contacts)
        });
    let member = |member: &&attache_domain::delegations::Membership| {
        let person = facts.person(member.person)?;
        let cells = vec![
            facts.name(person).into(),
            facts.office(person.id).into(),
            Piece::text(Field::Phone, person.phone.clone()).into(),
            Piece::text(Field::Email, person.email.clone()).into(),
        ];
        Some(Row::new(member.id.0, cells))
    };
    let rows = officers.chain(members.iter().filter_map(member)).collect();
    let heading = Piece::text(Field::Body, facts.delegation_name(delegation.id));
    Part::new(heading, Body::Table { columns: COLUMNS.to_vec(), rows })
}

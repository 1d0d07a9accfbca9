//! The list of participants, as everybody may read it: by body, then by precedence, with office and without contacts
//! (practice.md A2.11). The press is told who leads.

use crate::papers::facts::PaperFacts;
use attache_documents::paper::{Body, Column, Part, Piece, Row, Said};
use attache_domain::delegations::{Delegation, Membership};
use attache_domain::profile::Field;

const COLUMNS: [Column; 2] =
    [Column::new("people-name", Field::Body, 40), Column::new("people-office", Field::Office, 60)];

/// A part for each delegation that comes, in their order.
pub fn parts(facts: &PaperFacts<'_>) -> Vec<Part> {
    let mut delegations: Vec<&Delegation> = facts.plan.delegations.iter().collect();
    facts.ranking.sort_delegations(&mut delegations, |one| one.id);
    let coming = delegations.into_iter().filter(|one| facts.ranking.place_of(one.id).is_some());
    coming.filter_map(|delegation| part(facts, delegation)).collect()
}

fn part(facts: &PaperFacts<'_>, delegation: &Delegation) -> Option<Part> {
    let rows: Vec<Row> = facts.members_of(delegation.id).into_iter().filter_map(|member| row(facts, member)).collect();
    let country = facts.body(delegation).map(|body| body.country.clone()).unwrap_or_default();
    let heading = Piece::text(Field::Body, facts.delegation_name(delegation.id));
    let part = Part::new(heading, Body::Table { columns: COLUMNS.to_vec(), rows: rows.clone() });
    (!rows.is_empty()).then(|| part.beside(Piece::new(Field::Body, Said::Country(country))))
}

/// Who does not lead is known to those alone who may read every name.
fn row(facts: &PaperFacts<'_>, member: &Membership) -> Option<Row> {
    let person = facts.person(member.person)?;
    let office = facts.office(person.id);
    let role = Piece::text(Field::Office, member.function.clone()).quiet();
    let row = Row::new(member.id.0, vec![facts.name_with_honorific(person).into(), [office, role].into()]);
    Some(row.needing(if facts.leads(person.id) { Field::HeadName } else { Field::Name }))
}

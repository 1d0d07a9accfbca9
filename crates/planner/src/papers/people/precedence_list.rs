//! The order of precedence: every delegation that comes with its place, and who stands for it in which order.

use crate::papers::facts::PaperFacts;
use attache_documents::paper::{Body, Cell, Column, Part, Piece, Row, Said};
use attache_domain::delegations::Delegation;
use attache_domain::profile::Field;

const COLUMNS: [Column; 4] = [
    Column::new("precedence-place", Field::Precedence, 7),
    Column::new("precedence-delegation", Field::Body, 30),
    Column::new("precedence-head", Field::Name, 34),
    Column::new("precedence-members", Field::Name, 34),
];

/// One table of all of them.
pub fn parts(facts: &PaperFacts<'_>) -> Vec<Part> {
    let mut placed: Vec<(usize, &Delegation)> = facts
        .plan
        .delegations
        .iter()
        .filter_map(|delegation| Some((facts.ranking.place_of(delegation.id)?, delegation)))
        .collect();
    placed.sort_by_key(|(place, _)| *place);
    let told = |(_, delegation): &(usize, &Delegation)| {
        facts.tells_of_any(facts.plan.memberships.of(delegation.id).map(|member| member.person))
    };
    let rows = placed.into_iter().filter(told).map(|(place, delegation)| row(facts, place, delegation)).collect();
    vec![Part::without_heading(Body::Table { columns: COLUMNS.to_vec(), rows })]
}

fn row(facts: &PaperFacts<'_>, place: usize, delegation: &Delegation) -> Row {
    let country = facts.body(delegation).map(|body| body.country.clone()).unwrap_or_default();
    let (heads, others): (Vec<_>, Vec<_>) =
        facts.members_of(delegation.id).into_iter().partition(|member| facts.leads(member.person));
    let named = |members: Vec<&attache_domain::delegations::Membership>, with_office: bool| {
        let people = members.into_iter().filter_map(|member| facts.person(member.person));
        let pieces = people.flat_map(|person| {
            let name = facts.name_with_honorific(person);
            let name = if with_office { name } else { Piece { weight: Default::default(), ..name } };
            let office = with_office.then(|| facts.office(person.id).quiet());
            std::iter::once(name).chain(office).collect::<Vec<_>>()
        });
        Cell(pieces.collect())
    };
    let place = Said::Count(i64::try_from(place).unwrap_or(i64::MAX));
    let cells = vec![
        Piece::new(Field::Precedence, place).strong().into(),
        [
            Piece::text(Field::Body, facts.delegation_name(delegation.id)).strong(),
            Piece::new(Field::Body, Said::Country(country)).quiet(),
        ]
        .into(),
        named(heads, true),
        named(others, false),
    ];
    Row::new(delegation.id.0, cells).needing(Field::Precedence)
}

//! The briefing book: everything the head of a delegation takes along, in tabs that each begin a page (practice.md A2.3).

use super::{bilateral_brief, contact_sheet, programme_of_visit};
use crate::papers::facts::PaperFacts;
use attache_documents::paper::{Body, Cell, Fact, Part, Piece, Said};
use attache_domain::delegations::{Body as CityBody, Delegation};
use attache_domain::ids::*;
use attache_domain::meetings::Party;
use attache_domain::profile::Field;
use std::collections::BTreeSet;

/// The tabs: the delegation, its programme, its briefs, who the people are, contacts, and what the cities are like.
pub fn parts(facts: &PaperFacts<'_>, delegation: DelegationId) -> Vec<Part> {
    let briefs: Vec<Part> = own_sides(facts, delegation).into_iter().flat_map(|side| brief(facts, side)).collect();
    let contacts = contact_sheet::of_delegation(facts, delegation).map(|part| Part { heading: None, ..part });
    let tabs = [
        tab("book-delegation", Field::Body, members(facts, delegation)),
        tab("book-programme", Field::Times, programme_of_visit::days(facts, delegation)),
        tab("book-briefs", Field::Bilateral, briefs),
        tab("book-biographies", Field::Biography, biographies(facts, delegation)),
        tab("contacts", Field::Contacts, contacts.into_iter().collect()),
        tab("book-cities", Field::CityFacts, cities(facts, delegation)),
    ];
    tabs.into_iter().flatten().collect()
}

/// A tab with what stands in it; none where nothing does.
fn tab(heading: &'static str, field: Field, inside: Vec<Part>) -> Vec<Part> {
    if inside.is_empty() {
        return Vec::new();
    }
    let tab = Part::new(Piece::new(field, Said::word(heading)), Body::Paragraphs(Vec::new())).on_new_page();
    let inside = inside.into_iter().map(|part| if part.heading.is_some() { part.below() } else { part });
    std::iter::once(tab).chain(inside).collect()
}

fn members(facts: &PaperFacts<'_>, delegation: DelegationId) -> Vec<Part> {
    let people = facts.members_of(delegation).into_iter().filter_map(|member| facts.person(member.person));
    let lines = people.flat_map(|person| [facts.name_with_honorific(person), facts.office(person.id).quiet()]);
    let lines: Vec<Piece> = lines.collect();
    if lines.is_empty() { Vec::new() } else { vec![Part::without_heading(Body::Paragraphs(lines))] }
}

fn own_sides(facts: &PaperFacts<'_>, delegation: DelegationId) -> Vec<PartyId> {
    let own: BTreeSet<PartyId> = facts.plan.parties.of(delegation).map(|party: &Party| party.id).collect();
    let all = bilateral_brief::subjects(facts).into_iter().map(|subject| subject.side());
    all.filter(|side| own.contains(side)).collect()
}

/// A brief under the title of its meeting.
fn brief(facts: &PaperFacts<'_>, side: PartyId) -> Vec<Part> {
    let party = facts.plan.get::<Party>(side);
    let title = party.and_then(|party| facts.plan.meetings.get(party.meeting)).map(|meeting| meeting.title.clone());
    let mut parts = bilateral_brief::parts(facts, side);
    if let (Some(first), Some(title)) = (parts.first_mut(), title) {
        first.heading = Some(Piece::text(Field::Bilateral, title));
    }
    parts
}

/// Of the own people, and of those they meet.
fn biographies(facts: &PaperFacts<'_>, delegation: DelegationId) -> Vec<Part> {
    let met = facts.plan.parties.of(delegation).flat_map(|party| facts.plan.participants.of(party.meeting));
    let met = met.map(|part| part.person).filter(|person| !facts.is_of(*person, delegation));
    let own = facts.members_of(delegation).into_iter().map(|member| member.person);
    let mut people: Vec<PersonId> = own.chain(met).collect::<BTreeSet<_>>().into_iter().collect();
    facts.ranking.sort(&mut people, |person| *person);
    let told =
        people.into_iter().filter_map(|id| facts.person(id)).filter(|person| !person.biography.trim().is_empty());
    let part = |person: &attache_domain::delegations::Person| {
        let lines = person.biography.lines().filter(|line| !line.trim().is_empty());
        let lines = lines.map(|line| Piece::text(Field::Biography, line)).collect();
        Part::new(facts.name_with_honorific(person), Body::Paragraphs(lines))
    };
    told.map(part).collect()
}

/// The host's, and those of the delegations it meets.
fn cities(facts: &PaperFacts<'_>, delegation: DelegationId) -> Vec<Part> {
    let meetings = facts.plan.parties.of(delegation).map(|party| party.meeting);
    let others = meetings.flat_map(|meeting| facts.plan.parties.of(meeting)).map(|party| party.delegation);
    let others = others.filter(|other| *other != delegation).collect::<BTreeSet<_>>();
    let others = others.into_iter().filter_map(|id| facts.plan.get::<Delegation>(id)).map(|one| one.body);
    let mut known = BTreeSet::new();
    let bodies = facts.forum.host.into_iter().chain(others).filter(|body| known.insert(*body));
    bodies.filter_map(|id| facts.plan.get::<CityBody>(id)).map(|body| city(facts, body)).collect()
}

fn city(facts: &PaperFacts<'_>, body: &CityBody) -> Part {
    let count = |people: i64| Piece::new(Field::CityFacts, Said::Count(people));
    let lines = body.facts.lines().filter(|line| !line.trim().is_empty());
    let told = vec![
        Fact { label: "city-country", cell: Piece::new(Field::CityFacts, Said::Country(body.country.clone())).into() },
        Fact { label: "city-population", cell: Cell(body.population.map(count).into_iter().collect()) },
        Fact {
            label: "city-established",
            cell: Cell(
                body.established_on.map(|day| Piece::new(Field::CityFacts, Said::Year(day))).into_iter().collect(),
            ),
        },
        Fact { label: "city-facts", cell: Cell(lines.map(|line| Piece::text(Field::CityFacts, line)).collect()) },
    ];
    Part::new(Piece::text(Field::CityFacts, facts.names.body(body)), Body::Facts(told))
}

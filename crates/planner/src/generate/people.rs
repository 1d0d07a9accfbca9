//! Bodies, delegations and the people in them.

use super::{FIRST_DAY, Maker, lists};
use crate::commands::Answer;
use crate::samples::FORMS_CONFIRMED_BY;
use crate::wire;
use attache_domain::delegations::*;
use attache_domain::ids::*;
use chrono::TimeDelta;

/// Who comes: ids by number, and who belongs to which delegation.
pub struct Crowd {
    pub delegations: Vec<DelegationId>,
    pub people: Vec<PersonId>,
    /// The numbers of each delegation's people, its head first.
    pub members: Vec<Vec<usize>>,
    /// Each delegation's home: its place in [`lists::HOMES`].
    pub homes: Vec<usize>,
}

impl Crowd {
    /// The number of each person's delegation.
    pub fn delegations_by_person(&self) -> Vec<usize> {
        let mut delegations = vec![0; self.people.len()];
        for (number, members) in self.members.iter().enumerate() {
            members.iter().for_each(|person| delegations[*person] = number);
        }
        delegations
    }
}

/// What goes with a head, in this order, over and over.
const ROLES: [MembershipRole; 8] = [
    MembershipRole::Adviser,
    MembershipRole::Protocol,
    MembershipRole::Delegate,
    MembershipRole::ChiefOfStaff,
    MembershipRole::Interpreter,
    MembershipRole::Delegate,
    MembershipRole::Media,
    MembershipRole::Support,
];

/// A person to enter, with the place in a delegation.
struct Guest {
    person: Person,
    delegation: usize,
    position: usize,
}

impl Maker<'_> {
    pub fn people(&mut self) -> Answer<Crowd> {
        let homes: Vec<usize> = (0..self.scale.delegations).map(|number| number % lists::HOMES.len()).collect();
        let bodies = homes.iter().enumerate().map(|(number, home)| body(number, *home)).collect::<Answer<Vec<_>>>()?;
        let pairs = self.enter("delegations", &bodies, |change, body| {
            let body = change.insert(&Body { id: change.id(), ..body.clone() })?;
            Ok((body, change.insert(&delegation(change.id(), body))?))
        })?;
        let (guests, members) = self.guests(&homes);
        let people = self.enter("people", &guests, |change, guest| {
            let (body, delegation) = pairs[guest.delegation];
            let person = change.insert(&Person { id: change.id(), ..guest.person.clone() })?;
            let role =
                if guest.position == 0 { MembershipRole::Head } else { ROLES[(guest.position - 1) % ROLES.len()] };
            let position = guest.position as i64 + 1;
            change.insert(&Membership {
                id: change.id(),
                delegation,
                person,
                role,
                function: String::new(),
                position,
            })?;
            if role == MembershipRole::Head {
                change.insert(&mayor(change.id(), person, body))?;
            }
            Ok(person)
        })?;
        Ok(Crowd { delegations: pairs.into_iter().map(|(_, delegation)| delegation).collect(), people, members, homes })
    }

    /// One head for each delegation, then everybody else, more to some delegations than to others.
    fn guests(&mut self, homes: &[usize]) -> (Vec<Guest>, Vec<Vec<usize>>) {
        let mut members = vec![Vec::new(); homes.len()];
        let mut guests = Vec::with_capacity(self.scale.people);
        for number in 0..self.scale.people {
            let delegation = if number < homes.len() {
                number
            } else {
                let most = 1 + self.dice.below(homes.len());
                self.dice.below(most)
            };
            let position = members[delegation].len();
            members[delegation].push(number);
            let person = self.person(homes[delegation]);
            let person = if position == 0 { with_forms(person) } else { person };
            guests.push(Guest { person, delegation, position });
        }
        (guests, members)
    }

    fn person(&mut self, home: usize) -> Person {
        let tongue = if home < lists::TONGUES.len() { &lists::TONGUES[home] } else { self.dice.of(lists::TONGUES) };
        let given = (*self.dice.of(tongue.given)).to_owned();
        let first = *self.dice.of(tongue.family);
        let second = *self.dice.of(tongue.family);
        let alone = tongue.family_first || first == second || self.dice.one_in(3);
        let family = if alone { first.to_owned() } else { [first, second].join(tongue.joined_by) };
        let (display_name, sort_name) = if tongue.family_first {
            (format!("{family} {given}"), format!("{family} {given}"))
        } else {
            (format!("{given} {family}"), format!("{family}, {given}"))
        };
        Person {
            sort_name,
            given_name: given,
            family_name: family,
            fictitious: true,
            ..Person::named(PersonId::of(uuid::Uuid::nil()), display_name)
        }
    }
}

/// A head of delegation, addressed as a mayor.
fn with_forms(head: Person) -> Person {
    Person {
        envelope: head.display_name.clone(),
        salutation: format!("Dear Mayor {}", head.family_name),
        spoken: format!("Mayor {}", head.family_name),
        place_card: format!("Mayor {}", head.family_name),
        forms_confirmed_by: FORMS_CONFIRMED_BY.to_owned(),
        forms_confirmed_on: Some(FIRST_DAY - TimeDelta::days(30)),
        ..head
    }
}

/// The city of that number; no two are called the same.
fn body(number: usize, home: usize) -> Answer<Body> {
    let (beginnings, endings) = (lists::CITY_BEGINNINGS, lists::CITY_ENDINGS);
    let beginning = beginnings[(number / endings.len() + number) % beginnings.len()];
    let (country, zone, _) = lists::HOMES[home];
    let name = format!("{beginning} {}", endings[number % endings.len()]);
    Ok(Body {
        country: country.to_owned(),
        zone: Some(wire::zone(zone)?),
        ..Body::named(BodyId::of(uuid::Uuid::nil()), BodyKind::City, name)
    })
}

fn delegation(id: DelegationId, body: BodyId) -> Delegation {
    Delegation { status: DelegationStatus::Registered, ..Delegation::invited(id, body) }
}

fn mayor(id: OfficeId, person: PersonId, body: BodyId) -> Office {
    Office { rank_class: RankClass::HeadOfBody, ..Office::titled(id, person, body, "Mayor".to_owned()) }
}

//! How people, delegations and places are told in every document.

use super::facts::PaperFacts;
use attache_documents::paper::{Cell, Piece, Said};
use attache_domain::delegations::{Membership, MembershipRole, Person};
use attache_domain::ids::*;
use attache_domain::movements::Spot;
use attache_domain::profile::Field;
use attache_domain::programme::Session;
use attache_domain::rooms::{Space, Venue};
use attache_domain::time::Zoned;
use attache_domain::travel::Place;

/// What a session is called. One with a neutral title is called so by everybody who may not read the titles of items: an
/// empty neutral title means that the title is harmless.
pub(super) fn session_title(session: &Session) -> Piece {
    if session.neutral_title.is_empty() {
        return Piece::text(Field::SessionTitle, session.name()).strong();
    }
    let neutral = Piece::text(Field::SessionTitle, session.neutral_title.clone()).strong();
    Piece::text(Field::ItemTitle, session.name()).strong().or(neutral)
}

impl PaperFacts<'_> {
    /// A person's name. The press reads it of those who lead a delegation, a driver the family name alone.
    pub fn name(&self, person: &Person) -> Piece {
        let name = || Said::text(person.display_name.clone());
        let family = Piece::text(Field::FamilyName, person.family_name.clone()).strong();
        let instead =
            if self.leads(person.id) { Piece::new(Field::HeadName, name()).strong().or(family) } else { family };
        Piece::new(Field::Name, name()).strong().or(instead)
    }

    /// The name with its honorific before it, unless the name begins with that already.
    pub fn name_with_honorific(&self, person: &Person) -> Piece {
        let mut piece = self.name(person);
        if !person.honorific.is_empty() && !person.display_name.starts_with(&person.honorific) {
            piece.said = Said::text(format!("{} {}", person.honorific, person.display_name));
        }
        piece
    }

    /// Whether somebody leads a delegation.
    pub fn leads(&self, person: PersonId) -> bool {
        self.memberships(person).any(|member: &Membership| member.role == MembershipRole::Head)
    }

    /// The office a person holds.
    pub fn office(&self, person: PersonId) -> Piece {
        Piece::text(Field::Office, self.office_of(person).map(|office| office.title.clone()).unwrap_or_default())
    }

    /// Everybody in a cell, one below the other, those a document tells of.
    pub fn people(&self, people: impl IntoIterator<Item = PersonId>) -> Cell {
        let told = people.into_iter().filter(|id| self.tells_of(*id)).filter_map(|id| self.person(id));
        Cell(told.map(|person| self.name(person)).collect())
    }

    /// A place or a venue, by name and city.
    pub fn spot(&self, field: Field, spot: Spot) -> Piece {
        let (city, zone) = match spot {
            Spot::Place(id) => self.plan.get::<Place>(id).map(|place| (place.city.clone(), place.zone)).unzip(),
            Spot::Venue(id) => self.plan.get::<Venue>(id).map(|venue| (venue.city.clone(), self.forum.zone)).unzip(),
        };
        let name = self.plan.name_of_spot(spot);
        let city = self.names.city(&city.unwrap_or_default());
        let named = name.contains(&city);
        let city = Said::City(if named { String::new() } else { city }, zone.unwrap_or(self.forum.zone));
        Piece::new(field, Said::Listed(vec![Said::text(name), city]))
    }
}

impl PaperFacts<'_> {
    /// The room and the venue of something, as far as they are known.
    pub fn site(&self, space: Option<SpaceId>, venue: Option<VenueId>) -> Vec<Piece> {
        let space = space.and_then(|id| self.plan.get::<Space>(id));
        let venue = space.map(|space| space.venue).or(venue).and_then(|id| self.plan.get::<Venue>(id));
        let room = space.map(|space| Piece::text(Field::Room, space.name.clone()));
        let place = venue.map(|venue| Piece::text(Field::Place, venue.name.clone()).quiet());
        room.into_iter().chain(place).collect()
    }

    /// When something is: "10:00 to 11:30", or the day it ends on where that is another.
    pub fn hours(&self, field: Field, starts: Zoned, ends: Option<Zoned>) -> Vec<Piece> {
        let until = ends.map(|ends| {
            let said = if ends.date() == starts.date() { Said::Clock(ends) } else { Said::Moment(ends) };
            Piece::new(field, Said::Sentence("paper-until".to_owned(), vec![("time", said)])).quiet()
        });
        std::iter::once(Piece::new(field, Said::Clock(starts)).strong()).chain(until).collect()
    }
}

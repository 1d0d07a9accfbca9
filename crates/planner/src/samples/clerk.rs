//! Whoever enters a sample: reads sheets and does for each line what a user would do.

use super::sheets::*;
use crate::bookings::{BookRoom, book_room};
use crate::commands::Answer;
use crate::delegations::*;
use crate::forum::{AddTheme, add_theme};
use crate::people::{AddOffice, AddPerson, EditPerson, add_office, add_person, edit_person};
use crate::places::{AddPlace, PlaceOrAirport, PositionLetter, add_place};
use crate::planner::Planner;
use crate::programme::{AddSession, AttendSession, add_session, attend_session};
use crate::refusal::Refusal;
use crate::travel::{AddJourney, JourneyLeg, add_journey};
use crate::wire::WallTime;
use attache_domain::airports::airports;
use attache_domain::bookings::BookingPurpose;
use attache_domain::delegations::Delegation;
use attache_domain::ids::*;
use attache_domain::programme::SessionKind;
use std::collections::BTreeMap;

/// Enters sheets and remembers what their keys stand for.
pub struct Clerk<'forum> {
    pub(super) planner: &'forum mut Planner,
    delegations: BTreeMap<String, DelegationId>,
    pub(super) people: BTreeMap<String, PersonId>,
    pub(super) places: BTreeMap<String, PlaceId>,
    pub(super) venues: BTreeMap<String, VenueId>,
    pub(super) rooms: BTreeMap<String, SpaceId>,
    themes: Vec<ThemeId>,
    sessions: BTreeMap<String, SessionId>,
}

impl<'forum> Clerk<'forum> {
    pub fn new(planner: &'forum mut Planner) -> Self {
        Self {
            planner,
            delegations: BTreeMap::new(),
            people: BTreeMap::new(),
            places: BTreeMap::new(),
            venues: BTreeMap::new(),
            rooms: BTreeMap::new(),
            themes: Vec::new(),
            sessions: BTreeMap::new(),
        }
    }

    pub(super) fn session(&self, key: &str) -> Answer<SessionId> {
        known(&self.sessions, key)
    }

    pub(super) fn delegation(&self, name: &str) -> Answer<DelegationId> {
        known(&self.delegations, name)
    }

    pub(super) fn person(&self, key: &str) -> Answer<PersonId> {
        known(&self.people, key)
    }

    pub fn themes(&mut self, titles: &[&str]) -> Answer<()> {
        for title in titles {
            self.themes.push(add_theme(self.planner, AddTheme { title: (*title).to_owned() })?.result);
        }
        Ok(())
    }

    pub fn delegations(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<DelegationLine>(sheet)? {
            let input = AddDelegation {
                body_name: line.body.clone(),
                body_kind: line.kind,
                country: line.country,
                zone: line.zone,
                status: line.status,
                category: line.category,
            };
            let id = add_delegation(self.planner, input)?.result;
            if line.local_name.is_some() {
                let local_name = EditBody { local_name: line.local_name, ..same_body(self.body_of(id)?) };
                edit_body(self.planner, local_name)?;
            }
            if line.languages.is_some() {
                edit_delegation(self.planner, EditDelegation { languages: line.languages, ..EditDelegation::of(id) })?;
            }
            self.delegations.insert(line.body, id);
        }
        Ok(())
    }

    /// Enters people of a sheet; all of them are invented.
    pub fn people(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<PersonLine>(sheet)? {
            let delegation = known(&self.delegations, &line.delegation)?;
            let input = AddPerson {
                display_name: line.name,
                sort_name: line.sort_name,
                given_name: line.given_name,
                family_name: line.family_name,
                delegation: Some(delegation),
                role: Some(line.role),
                function: line.function,
                fictitious: Some(true),
            };
            let person = add_person(self.planner, input)?.result;
            if line.document_name.is_some() || line.languages.is_some() {
                let more = EditPerson {
                    document_name: line.document_name,
                    languages_unread: line.languages,
                    ..same_person(person)
                };
                edit_person(self.planner, more)?;
            }
            if let Some(title) = line.office {
                let body = self.body_of(delegation)?;
                let office = AddOffice {
                    local_title: line.local_title,
                    rank_class: line.rank,
                    ..AddOffice::titled(person, body, title)
                };
                add_office(self.planner, office)?;
            }
            self.people.insert(line.key, person);
        }
        Ok(())
    }

    pub fn places(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<PlaceLine>(sheet)? {
            let listed = line.code.as_deref().and_then(|code| airports().by_code(code));
            let input = AddPlace {
                kind: line.kind,
                name: line.name,
                code: line.code,
                city: line.city,
                country: line.country,
                zone: line.zone,
                position: position(line.latitude, line.longitude).or_else(|| listed?.position().map(Into::into)),
                address: None,
                arrival_minutes: None,
                departure_minutes: None,
                connection_minutes: None,
            };
            self.places.insert(line.key, add_place(self.planner, input)?.result);
        }
        Ok(())
    }

    pub fn sessions(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<SessionLine>(sheet)? {
            let key = line.key().to_owned();
            let input = AddSession {
                dress: None,
                languages: None,
                neutral_title: None,
                note: None,
                kind: kind_of(&line.kind)?,
                starts: line.start_local.as_deref().map(|time| on_the(&line.date, time)),
                ends: line.end_local.as_deref().map(|time| on_the(&line.date, time)),
                space: line.room.as_ref().map(|room| known(&self.rooms, room)).transpose()?,
                venue: line.venue.as_ref().map(|venue| known(&self.venues, venue)).transpose()?,
                theme: line.theme.map(|theme| self.theme(theme)).transpose()?,
                title: line.title,
                date: line.date,
                code: line.code,
                mode: line.mode,
                zone: Some(line.timezone),
                link: line.link,
                access: line.access,
                part_of: line.part_of,
                source: line.source,
                principals_only: None,
                track: None,
                host_body: None,
                heard_languages: None,
                expected: None,
                layout: None,
            };
            self.sessions.insert(key, add_session(self.planner, input)?.result);
        }
        Ok(())
    }

    pub fn attendance(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<AttendanceLine>(sheet)? {
            let session = known(&self.sessions, &line.session)?;
            for person in self.all(line.people.as_ref())? {
                let input = AttendSession { session, person, function: Some(line.function), mode: line.mode };
                attend_session(self.planner, input)?;
            }
        }
        Ok(())
    }

    pub fn bookings(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<BookingLine>(sheet)? {
            let space = known(&self.rooms, &line.room)?;
            let (starts, ends) = (on_the(&line.date, &line.start_local), on_the(&line.date, &line.end_local));
            let input = BookRoom {
                purpose: Some(line.purpose),
                status: Some(line.status),
                session: line.session.as_ref().map(|session| known(&self.sessions, session)).transpose()?,
                set_up_minutes: line.set_up,
                tear_down_minutes: line.tear_down,
                headcount: line.headcount,
                ..booking(space, starts, ends, line.title)
            };
            book_room(self.planner, input)?;
        }
        Ok(())
    }

    /// Enters journeys: neighbouring lines of the same people and way are the legs of one.
    pub fn legs(&mut self, sheet: &str) -> Answer<()> {
        let lines = lines::<LegLine>(sheet)?;
        for journey in lines.chunk_by(|one, next| one.way == next.way && one.people == next.people) {
            let legs = journey.iter().map(|line| self.leg(line)).collect::<Answer<Vec<_>>>()?;
            let travellers = self.all(journey.first().and_then(|line| line.people.as_ref()))?;
            if let Some(direction) = journey.first().map(|line| line.way) {
                add_journey(self.planner, AddJourney { direction, title: None, note: None, travellers, legs })?;
            }
        }
        Ok(())
    }

    fn leg(&self, line: &LegLine) -> Answer<JourneyLeg> {
        Ok(JourneyLeg {
            kind: line.kind,
            carrier: line.carrier.clone(),
            number: line.number.clone(),
            from: Some(PlaceOrAirport::Place(known(&self.places, &line.from)?)),
            to: PlaceOrAirport::Place(known(&self.places, &line.to)?),
            departure_terminal: None,
            arrival_terminal: None,
            departs: WallTime::of(&line.departs),
            arrives: WallTime::of(&line.arrives),
            status: Some(line.status),
            booking_reference: line.reference.clone(),
            travellers: None,
            tickets: None,
        })
    }

    pub(super) fn all(&self, cell: Option<&String>) -> Answer<Vec<PersonId>> {
        keys(cell).into_iter().map(|key| known(&self.people, key)).collect()
    }

    fn theme(&self, number: usize) -> Answer<ThemeId> {
        let theme = number.checked_sub(1).and_then(|index| self.themes.get(index)).copied();
        theme.ok_or_else(|| Refusal::Malformed { detail: number.to_string() })
    }

    fn body_of(&self, delegation: DelegationId) -> Answer<BodyId> {
        let found = self.planner.plan().get::<Delegation>(delegation).map(|delegation| delegation.body);
        found.ok_or_else(|| Refusal::Malformed { detail: delegation.to_string() })
    }
}

pub(super) fn known<I: Copy>(list: &BTreeMap<String, I>, key: &str) -> Answer<I> {
    list.get(key).copied().ok_or_else(|| Refusal::Malformed { detail: key.to_owned() })
}

/// The kind of an item, in our word or in the word of the programme it was read in: a sub-plenary is held before a
/// part of all, but like a plenary; a pre-event is a half-day workshop before the opening.
fn kind_of(word: &str) -> Answer<SessionKind> {
    let printed = match word {
        "sub-plenary" => Some(SessionKind::Plenary),
        "pre-event" => Some(SessionKind::Workshop),
        _ => None,
    };
    printed.or_else(|| SessionKind::from_word(word)).ok_or_else(|| Refusal::Malformed { detail: word.to_owned() })
}

pub(super) fn position(latitude: Option<f64>, longitude: Option<f64>) -> Option<PositionLetter> {
    latitude.zip(longitude).map(|(latitude, longitude)| PositionLetter { latitude, longitude })
}

pub(super) fn on_the(date: &str, time: &str) -> WallTime {
    WallTime::of(&format!("{date}T{time}"))
}

pub(super) fn booking(space: SpaceId, starts: WallTime, ends: WallTime, title: String) -> BookRoom {
    BookRoom {
        space,
        starts,
        ends,
        title,
        purpose: None::<BookingPurpose>,
        status: None,
        session: None,
        meeting: None,
        set_up_minutes: None,
        tear_down_minutes: None,
        headcount: None,
        note: None,
        neutral_title: None,
        delegation: None,
        layout: None,
        equipment: None,
        booths: None,
        step_free: None,
        hold_rank: None,
        hold_expires: None,
    }
}

fn same_body(id: BodyId) -> EditBody {
    EditBody {
        id,
        name: None,
        local_name: None,
        kind: None,
        country: None,
        zone: None,
        population: None,
        established_on: None,
        facts: None,
    }
}

/// No change to a person.
pub fn same_person(id: PersonId) -> EditPerson {
    EditPerson {
        id,
        display_name: None,
        sort_name: None,
        document_name: None,
        given_name: None,
        family_name: None,
        honorific: None,
        titles: None,
        post_nominals: None,
        pronunciation: None,
        languages: None,
        languages_unread: None,
        phone: None,
        email: None,
        home_zone: None,
        note: None,
        biography: None,
        address_gender: None,
        envelope: None,
        salutation: None,
        spoken: None,
        place_card: None,
    }
}

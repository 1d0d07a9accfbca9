//! From the plan to the contents of an itinerary, before a profile decides what a reader sees.

use super::body_names::BodyNames;
use super::wording::DocumentWording;
use crate::delegations::name_of;
use crate::operate::not_found;
use crate::people::office_in_force;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::refusal::Refusal;
use crate::travel::driver_of;
use crate::travel_words::joined;
use attache_documents::itinerary::*;
use attache_domain::delegations::{Body, BodyKind, Delegation, Membership, MembershipRole, Office, Person};
use attache_domain::forum::Forum;
use attache_domain::ids::*;
use attache_domain::lodging::*;
use attache_domain::meetings::{Brief, Meeting, MeetingFunction, MeetingSide, MeetingStatus, Participant};
use attache_domain::movements::{Movement, MovementStatus, Passenger, Spot, Vehicle};
use attache_domain::plan::Plan;
use attache_domain::programme::{Attendance, AttendanceMode, Session};
use attache_domain::rooms::{Space, Venue};
use attache_domain::time::ZONE_DATA;
use attache_domain::travel::*;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What is looked up once for many itineraries.
pub struct DraftFacts<'plan> {
    plan: &'plan Plan,
    forum: &'plan Forum,
    revisions: BTreeMap<Uuid, (i64, DateTime<Utc>)>,
    attendances: BTreeMap<PersonId, Vec<&'plan Attendance>>,
    participants: BTreeMap<PersonId, Vec<&'plan Participant>>,
    travellers: BTreeMap<PersonId, Vec<&'plan Traveller>>,
    guests: BTreeMap<PersonId, Vec<&'plan Guest>>,
    passengers: BTreeMap<PersonId, Vec<&'plan Passenger>>,
    memberships: BTreeMap<PersonId, Vec<&'plan Membership>>,
    offices: BTreeMap<PersonId, Vec<&'plan Office>>,
    at_table: BTreeMap<MeetingId, Vec<&'plan Participant>>,
    ranking: Ranking<'plan>,
}

impl<'plan> DraftFacts<'plan> {
    /// Looks everything up.
    pub fn read(planner: &'plan Planner) -> Result<Self, Refusal> {
        let plan = &planner.plan;
        Ok(Self {
            plan,
            forum: planner.forum()?,
            revisions: planner.file.revisions()?,
            attendances: plan.attendances.grouped(|part| part.person),
            participants: plan.participants.grouped(|part| part.person),
            travellers: plan.travellers.grouped(|part| part.person),
            guests: plan.guests.grouped(|part| part.person),
            passengers: plan.passengers.grouped(|part| part.person),
            memberships: plan.memberships.grouped(|part| part.person),
            offices: plan.offices.grouped(|office| office.person),
            at_table: plan.participants.grouped(|part| part.meeting),
            ranking: Ranking::in_force(plan),
        })
    }

    /// Everything the plan knows about a person's days.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; [`Refusal::Invalid`] for a language documents cannot be in.
    pub fn draft(
        &self,
        person: PersonId,
        wording: &DocumentWording,
        exported_at: DateTime<Utc>,
    ) -> Result<Draft, Refusal> {
        let person = self.plan.get::<Person>(person).ok_or_else(|| not_found::<Person>(person))?;
        let delegation = self.delegation(person.id);
        let wording = wording.for_person(person)?;
        let names = BodyNames::of(self.plan, wording.language.tag());
        Ok(Draft {
            wording,
            forum: frame(self.forum, &names),
            person: self.person(person, delegation, &names),
            items: self.items(self.plan, person.id, &names),
            contacts: contacts(delegation),
            issue: Issue { edition: Edition::Unpublished, exported_at, zone_data: ZONE_DATA.to_owned() },
            internal_note: delegation.map(|delegation| delegation.note.clone()).unwrap_or_default(),
        })
    }

    /// The body a person comes for; empty for somebody in no delegation.
    pub fn body_of(&self, person: PersonId) -> String {
        self.delegation(person).map(|delegation| name_of(self.plan, delegation.id)).unwrap_or_default()
    }

    fn delegation(&self, person: PersonId) -> Option<&'plan Delegation> {
        of(&self.memberships, person).next().and_then(|member| self.plan.get(member.delegation))
    }

    fn person(&self, person: &Person, delegation: Option<&Delegation>, names: &BodyNames<'_>) -> PersonContent {
        let body = delegation.and_then(|delegation| self.plan.get::<Body>(delegation.body));
        let office = office_in_force(self.forum, of(&self.offices, person.id), body.map(|body| body.id));
        PersonContent {
            name: person.display_name.clone(),
            transcription: person.document_name.clone(),
            gender: Some(person.address_gender),
            office: office.map(|office| office.title.clone()).unwrap_or_default(),
            body: body.map(|body| names.body(body)).unwrap_or_default(),
            phone: person.phone.clone(),
            email: person.email.clone(),
            home: home(person, body, names),
            internal_note: person.note.clone(),
        }
    }

    fn items(&self, plan: &Plan, person: PersonId, names: &BodyNames<'_>) -> Vec<Item> {
        let legs = of(&self.travellers, person).filter_map(|one| Some(self.leg(plan, one, plan.get(one.leg)?, names)));
        let stays = of(&self.guests, person).filter_map(|one| Some(self.stay(plan, one, plan.get(one.stay)?, names)));
        let sessions =
            of(&self.attendances, person).filter_map(|one| Some(self.session(plan, one, plan.get(one.session)?)));
        let meetings =
            of(&self.participants, person).filter_map(|one| self.meeting(plan, one, plan.get(one.meeting)?, names));
        let rides = of(&self.passengers, person)
            .filter_map(|one| Some(self.transfer(plan, one, plan.get::<Movement>(one.movement)?, names)));
        legs.chain(rides).chain(stays).chain(sessions).chain(meetings).collect()
    }

    fn leg(&self, plan: &Plan, traveller: &Traveller, leg: &Leg, names: &BodyNames<'_>) -> Item {
        let status = match leg.status {
            LegStatus::Cancelled => ItemStatus::Cancelled,
            LegStatus::Planned => ItemStatus::Tentative,
            _ => ItemStatus::Confirmed,
        };
        let content = LegContent {
            kind: leg.kind,
            carrier: leg.name(),
            from: stop(plan, Spot::Place(leg.from_place), names),
            to: stop(plan, Spot::Place(leg.to_place), names),
            departs: leg.leaves(),
            arrives: leg.lands(),
            booking_reference: leg.booking_reference.clone(),
            seat: traveller.seat.clone(),
        };
        let rows = [traveller.id.0, leg.id.0, leg.from_place.0, leg.to_place.0];
        self.item(&rows, status, What::Leg(content), &leg.note)
    }

    fn transfer(&self, plan: &Plan, passenger: &Passenger, movement: &Movement, names: &BodyNames<'_>) -> Item {
        let status = match movement.status {
            MovementStatus::Cancelled => ItemStatus::Cancelled,
            MovementStatus::Planned => ItemStatus::Tentative,
            MovementStatus::Assigned | MovementStatus::EnRoute | MovementStatus::Done => ItemStatus::Confirmed,
        };
        let vehicle = movement.vehicle.and_then(|id| plan.get::<Vehicle>(id));
        let driver = driver_of(plan, movement);
        let content = TransferContent {
            from: movement.from().map(|spot| stop(plan, spot, names)).unwrap_or_default(),
            to: movement.to().map(|spot| stop(plan, spot, names)).unwrap_or_default(),
            starts: movement.starts,
            ends: movement.ends,
            sign: movement.sign_text.clone(),
            greeter: movement.greeter.clone(),
            vehicle: vehicle.map(|one| joined([one.name.as_str(), one.plate.as_str()])).unwrap_or_default(),
            driver: driver.map(|one| one.name.clone()).unwrap_or_default(),
            driver_phone: driver.map(|one| one.phone.clone()).unwrap_or_default(),
        };
        let told_from = [vehicle.map(|one| one.id.0), driver.map(|one| one.id.0)].into_iter().flatten();
        let ends = [movement.from(), movement.to()].into_iter().flatten().map(|spot| match spot {
            Spot::Place(id) => id.0,
            Spot::Venue(id) => id.0,
        });
        let rows: Vec<Uuid> = [passenger.id.0, movement.id.0].into_iter().chain(told_from).chain(ends).collect();
        self.item(&rows, status, What::Transfer(content), &movement.note)
    }

    fn stay(&self, plan: &Plan, guest: &Guest, stay: &Stay, names: &BodyNames<'_>) -> Item {
        let hotel = plan.get::<Place>(stay.hotel);
        let status = match stay.status {
            StayStatus::Cancelled | StayStatus::NoShow => ItemStatus::Cancelled,
            StayStatus::Requested | StayStatus::Held => ItemStatus::Tentative,
            StayStatus::Confirmed | StayStatus::Modified | StayStatus::CheckedIn | StayStatus::CheckedOut => {
                ItemStatus::Confirmed
            }
        };
        let content = StayContent {
            hotel: hotel.map(|hotel| hotel.name.clone()).unwrap_or_default(),
            address: hotel.map(|hotel| names.city(&hotel.city)).unwrap_or_default(),
            check_in: stay.check_in,
            check_out: stay.check_out,
            zone: hotel.map_or(self.forum.zone, |hotel| hotel.zone),
            room_type: sharing::type_name(plan, stay).to_owned(),
            room_number: sharing::room_number(plan, stay).to_owned(),
            confirmation: stay.confirmation.clone(),
        };
        self.item(&[guest.id.0, stay.id.0, stay.hotel.0], status, What::Stay(content), &stay.note)
    }

    fn session(&self, plan: &Plan, part: &Attendance, session: &Session) -> Item {
        let status = match (session.cancelled, session.starts) {
            (true, _) => ItemStatus::Cancelled,
            (false, Some(_)) => ItemStatus::Confirmed,
            (false, None) => ItemStatus::Tentative,
        };
        let site = Site::of(plan, session.space, session.venue);
        let content = SessionContent {
            title: session.name(),
            neutral_title: session.neutral_title.clone(),
            when: session.starts.map_or(When::Day { date: session.date, zone: session.zone }, |starts| When::Timed {
                starts,
                ends: session.ends,
            }),
            attendance: attendance(session, part),
            place: site.place,
            address: site.address,
            room: site.room,
            function: part.function,
            dress: session.dress.clone(),
            access: session.access.clone(),
            languages: session.languages.clone(),
            link: session.link.clone(),
        };
        let rows = [&[part.id.0, session.id.0], site.rows.as_slice()].concat();
        self.item(&rows, status, What::Session(content), &session.note)
    }

    /// A meeting nobody has placed, or that will never be, is no part of anybody's days.
    fn meeting(&self, plan: &Plan, part: &Participant, meeting: &Meeting, names: &BodyNames<'_>) -> Option<Item> {
        let starts = meeting.starts?;
        let status = match meeting.status {
            MeetingStatus::Declined | MeetingStatus::Withdrawn => return None,
            MeetingStatus::Cancelled => ItemStatus::Cancelled,
            MeetingStatus::Confirmed | MeetingStatus::Held | MeetingStatus::NoShow => ItemStatus::Confirmed,
            MeetingStatus::Requested
            | MeetingStatus::UnderConsideration
            | MeetingStatus::Agreed
            | MeetingStatus::Placed => ItemStatus::Tentative,
        };
        let others = self.at_table.get(&meeting.id).into_iter().flatten();
        let others = others.filter(|one| sits_across(part, one));
        let mut others: Vec<&Participant> = others.copied().collect();
        self.ranking.sort(&mut others, |one| one.person);
        let site = Site::of(plan, meeting.space, None);
        let own = self.own_brief(part);
        let content = MeetingContent {
            title: meeting.title.clone(),
            neutral_title: meeting.neutral_title.clone(),
            kind: meeting.kind,
            when: When::Timed { starts, ends: meeting.ends },
            place: site.place,
            address: site.address,
            room: site.room,
            function: part.function,
            counterparts: others.into_iter().map(|one| counterpart(plan, one, names)).collect(),
            objectives: own.map(|brief| brief.objectives.clone()).unwrap_or_default(),
        };
        let told_from = own.map(|brief| brief.id.0).into_iter();
        let rows: Vec<Uuid> = [part.id.0, meeting.id.0].into_iter().chain(told_from).chain(site.rows).collect();
        Some(self.item(&rows, status, What::Meeting(content), &meeting.note))
    }

    /// The brief of the side somebody comes for, where that person reads it: the principal of the side, the head of its
    /// delegation and the head's chief of staff.
    fn own_brief(&self, part: &Participant) -> Option<&'plan Brief> {
        let delegation = part.delegation?;
        let leads = |member: &Membership| {
            member.delegation == delegation
                && matches!(member.role, MembershipRole::Head | MembershipRole::ChiefOfStaff)
        };
        let reads = part.function == MeetingFunction::Principal || of(&self.memberships, part.person).any(leads);
        self.plan.briefs.of(part.meeting).find(|brief| reads && brief.delegation == delegation)
    }

    /// A calendar item is revised when any row it is told from is. The first row is the person's own part. The place of
    /// the latest change in the history rises with each change and never falls, also when a thing moves to a room that
    /// was changed less often.
    fn item(&self, rows: &[Uuid], status: ItemStatus, what: What, note: &str) -> Item {
        let revised = || rows.iter().filter_map(|row| self.revisions.get(row));
        Item {
            id: rows.first().copied().unwrap_or_default(),
            sequence: revised().map(|(latest, _)| u32::try_from(*latest).unwrap_or(0)).max().unwrap_or_default(),
            modified: revised().map(|(_, at)| *at).max().unwrap_or_default(),
            status,
            what,
            internal_note: note.to_owned(),
            costs: String::new(),
        }
    }
}

/// Where a session or meeting is held, and the rows that say so.
#[derive(Default)]
struct Site {
    place: String,
    address: String,
    room: String,
    rows: Vec<Uuid>,
}

impl Site {
    fn of(plan: &Plan, space: Option<SpaceId>, venue: Option<VenueId>) -> Self {
        let space = space.and_then(|id| plan.get::<Space>(id));
        let venue = space.map(|space| space.venue).or(venue).and_then(|id| plan.get::<Venue>(id));
        Self {
            place: venue.map(|venue| venue.name.clone()).unwrap_or_default(),
            address: venue.map(|venue| venue.address.clone()).unwrap_or_default(),
            room: space.map(|space| space.name.clone()).unwrap_or_default(),
            rows: space.map(|space| space.id.0).into_iter().chain(venue.map(|venue| venue.id.0)).collect(),
        }
    }
}

/// An end of a leg or a ride, as a reader finds it.
fn stop(plan: &Plan, spot: Spot, names: &BodyNames<'_>) -> Stop {
    let city = match spot {
        Spot::Place(id) => plan.get::<Place>(id).map(|place| place.city.clone()),
        Spot::Venue(id) => plan.get::<Venue>(id).map(|venue| venue.city.clone()),
    };
    Stop { name: plan.name_of_spot(spot), city: names.city(&city.unwrap_or_default()) }
}

fn of<'a, T>(groups: &'a BTreeMap<PersonId, Vec<&'a T>>, person: PersonId) -> impl Iterator<Item = &'a T> {
    groups.get(&person).into_iter().flatten().copied()
}

/// The frame of the forum. The first paragraph of its cover is what every reader must know; the rest is for the office.
pub(crate) fn frame(forum: &Forum, names: &BodyNames<'_>) -> ForumFrame {
    let first_paragraph = forum.cover.lines().skip_while(|line| is_blank(line)).take_while(|line| !is_blank(line));
    ForumFrame {
        title: forum.title.clone(),
        city: names.city(&forum.city),
        starts_on: forum.starts_on,
        ends_on: forum.ends_on,
        zone: forum.zone,
        notice: first_paragraph.collect::<Vec<_>>().join("\n"),
    }
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

/// Home goes by the name of its body where that is a city and home is in its zone. An organisation's name is no city, and
/// whoever lives elsewhere is known by the zone alone.
fn home(person: &Person, body: Option<&Body>, names: &BodyNames<'_>) -> Option<Home> {
    let zone = person.home_zone.or(body.and_then(|body| body.zone))?;
    let city = body.filter(|body| matches!(body.kind, BodyKind::City | BodyKind::Host) && body.zone == Some(zone));
    Some(Home { city: city.map(|city| names.body(city)).unwrap_or_default(), zone })
}

/// How a person attends, unless it is in the room like everybody.
fn attendance(session: &Session, part: &Attendance) -> Option<AttendanceMode> {
    match (session.mode, part.mode) {
        (AttendanceMode::Online, _) => Some(AttendanceMode::Online),
        (AttendanceMode::InPerson, AttendanceMode::InPerson) => None,
        (_, chosen) => Some(chosen),
    }
}

/// Whether somebody is on another side of the table, or there for another delegation. Whoever serves the meeting sits
/// across from nobody.
fn sits_across(part: &Participant, one: &Participant) -> bool {
    let meets = matches!(one.function, MeetingFunction::Principal | MeetingFunction::Adviser);
    let serves = one.side == MeetingSide::Other && !meets;
    let is_of_another = one.delegation.is_some() && one.delegation != part.delegation;
    one.person != part.person && !serves && (one.side != part.side || is_of_another)
}

fn counterpart(plan: &Plan, part: &Participant, names: &BodyNames<'_>) -> Counterpart {
    let person = plan.get::<Person>(part.person);
    let delegation = part.delegation.and_then(|id| plan.get::<Delegation>(id));
    let body = delegation.and_then(|delegation| plan.get::<Body>(delegation.body));
    Counterpart {
        name: person.map(|person| person.display_name.clone()).unwrap_or_default(),
        transcription: person.map(|person| person.document_name.clone()).unwrap_or_default(),
        body: body.map(|body| names.body(body)).unwrap_or_default(),
    }
}

/// Those who look after the delegation, as the office noted them.
fn contacts(delegation: Option<&Delegation>) -> Vec<Contact> {
    let Some(delegation) = delegation else { return Vec::new() };
    let contact = |name: &str, role| Contact { name: name.to_owned(), role, ..Contact::default() };
    let both = [
        contact(&delegation.liaison_officer, ContactRole::LiaisonOfficer),
        contact(&delegation.focal_point, ContactRole::FocalPoint),
    ];
    both.into_iter().filter(|contact| !contact.name.is_empty()).collect()
}

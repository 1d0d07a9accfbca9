//! From the plan to the contents of an itinerary, before a profile decides what a reader sees.

use crate::bookings::space_name;
use crate::delegations::name_of;
use crate::operate::not_found;
use crate::people::office_of;
use crate::planner::Planner;
use crate::programme::venue_name;
use crate::refusal::Refusal;
use crate::timeline::home_zone;
use crate::trouble;
use attache_documents::Language;
use attache_documents::itinerary::*;
use attache_domain::delegations::{Body, Delegation, Membership, Person};
use attache_domain::ids::*;
use attache_domain::meetings::{Meeting, MeetingStatus, Participant};
use attache_domain::plan::Plan;
use attache_domain::programme::{Attendance, Session};
use attache_domain::rooms::{BookingStatus, Space, Venue};
use attache_domain::time::ZONE_DATA;
use attache_domain::travel::*;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What is looked up once for many itineraries.
pub struct DraftFacts<'plan> {
    revisions: BTreeMap<Uuid, (i64, DateTime<Utc>)>,
    attendances: BTreeMap<PersonId, Vec<&'plan Attendance>>,
    participants: BTreeMap<PersonId, Vec<&'plan Participant>>,
    travellers: BTreeMap<PersonId, Vec<&'plan Traveller>>,
    guests: BTreeMap<PersonId, Vec<&'plan Guest>>,
    memberships: BTreeMap<PersonId, Vec<&'plan Membership>>,
    at_table: BTreeMap<MeetingId, Vec<&'plan Participant>>,
    firm: std::collections::BTreeSet<SessionId>,
}

impl<'plan> DraftFacts<'plan> {
    /// Looks everything up.
    pub fn read(planner: &'plan Planner) -> Result<Self, Refusal> {
        let plan = &planner.plan;
        let confirmed = plan.room_bookings.iter().filter(|booking| booking.status == BookingStatus::Confirmed);
        Ok(Self {
            revisions: planner.file.revisions()?,
            attendances: plan.attendances.grouped(|part| part.person),
            participants: plan.participants.grouped(|part| part.person),
            travellers: plan.travellers.grouped(|part| part.person),
            guests: plan.guests.grouped(|part| part.person),
            memberships: plan.memberships.grouped(|part| part.person),
            at_table: plan.participants.grouped(|part| part.meeting),
            firm: confirmed.filter_map(|booking| booking.session).collect(),
        })
    }

    /// Everything the plan knows about a person's days.
    pub fn draft(&self, planner: &Planner, person: PersonId, exported_at: DateTime<Utc>) -> Result<Draft, Refusal> {
        let (plan, forum) = (&planner.plan, planner.forum()?);
        let person = plan.get::<Person>(person).ok_or_else(|| not_found::<Person>(person))?;
        let member = self.memberships.get(&person.id).and_then(|list| list.first());
        let delegation = member.and_then(|member| plan.get::<Delegation>(member.delegation));
        Ok(Draft {
            language: Language::English,
            forum: ForumFrame {
                title: forum.title.clone(),
                city: forum.city.clone(),
                starts_on: forum.starts_on,
                ends_on: forum.ends_on,
                zone: forum.zone,
                cover: forum.cover.clone(),
            },
            person: PersonContent {
                name: person.display_name.clone(),
                transcription: person.document_name.clone(),
                office: office_of(plan, person.id),
                body: member.map(|member| name_of(plan, member.delegation)).unwrap_or_default(),
                phone: person.phone.clone(),
                email: person.email.clone(),
                home: home(plan, person, delegation),
                internal_note: person.note.clone(),
            },
            items: self.items(plan, person.id),
            contacts: contacts(delegation),
            issue: Issue { number: None, exported_at, zone_data: ZONE_DATA.to_owned() },
            internal_note: delegation.map(|delegation| delegation.note.clone()).unwrap_or_default(),
        })
    }

    fn items(&self, plan: &Plan, person: PersonId) -> Vec<Item> {
        let legs = of(&self.travellers, person).filter_map(|one| Some(self.leg(plan, one, plan.get(one.leg)?)));
        let stays = of(&self.guests, person).filter_map(|one| Some(self.stay(plan, one, plan.get(one.stay)?)));
        let sessions =
            of(&self.attendances, person).filter_map(|one| Some(self.session(plan, one, plan.get(one.session)?)));
        let meetings = of(&self.participants, person).filter_map(|one| self.meeting(plan, one, plan.get(one.meeting)?));
        legs.chain(stays).chain(sessions).chain(meetings).collect()
    }

    fn leg(&self, plan: &Plan, traveller: &Traveller, leg: &Leg) -> Item {
        let stop = |id| {
            let place = plan.get::<Place>(id);
            place.map(|place| Stop { name: place.label(), city: place.city.clone() }).unwrap_or_default()
        };
        let status = match leg.status {
            LegStatus::Cancelled => ItemStatus::Cancelled,
            LegStatus::Planned => ItemStatus::Tentative,
            _ => ItemStatus::Confirmed,
        };
        let content = LegContent {
            kind: leg.kind,
            carrier: leg.name(),
            from: stop(leg.from_place),
            to: stop(leg.to_place),
            departs: leg.departs,
            arrives: leg.arrives,
            booking_reference: leg.booking_reference.clone(),
            seat: traveller.seat.clone(),
        };
        self.item(traveller.id.0, leg.id.0, status, What::Leg(content), &leg.note)
    }

    fn stay(&self, plan: &Plan, guest: &Guest, stay: &Stay) -> Item {
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
            address: hotel.map(|hotel| hotel.city.clone()).unwrap_or_default(),
            check_in: stay.check_in,
            check_out: stay.check_out,
            room_type: stay.room_type.clone(),
            room_number: stay.room_number.clone(),
            confirmation: stay.confirmation.clone(),
        };
        self.item(guest.id.0, stay.id.0, status, What::Stay(content), &stay.note)
    }

    fn session(&self, plan: &Plan, part: &Attendance, session: &Session) -> Item {
        let status = match (session.cancelled, self.firm.contains(&session.id) || session.starts.is_some()) {
            (true, _) => ItemStatus::Cancelled,
            (false, true) => ItemStatus::Confirmed,
            (false, false) => ItemStatus::Tentative,
        };
        let content = SessionContent {
            title: session.name(),
            neutral_title: session.neutral_title.clone(),
            when: session.starts.map_or(When::Day { date: session.date, zone: session.zone }, |starts| When::Timed {
                starts,
                ends: session.ends,
            }),
            place: venue_name(plan, session),
            room: session.space.map(|id| space_name(plan, id)).unwrap_or_default(),
            function: part.function,
            dress: session.dress.clone(),
            access: session.access.clone(),
            languages: session.languages.clone(),
            link: session.link.clone(),
        };
        self.item(part.id.0, session.id.0, status, What::Session(content), &session.note)
    }

    /// A meeting nobody has placed is not yet part of anybody's days.
    fn meeting(&self, plan: &Plan, part: &Participant, meeting: &Meeting) -> Option<Item> {
        let starts = meeting.starts?;
        let status = match meeting.status {
            MeetingStatus::Confirmed | MeetingStatus::Held => ItemStatus::Confirmed,
            other if other.is_on() => ItemStatus::Tentative,
            _ => ItemStatus::Cancelled,
        };
        let others = self.at_table.get(&meeting.id).into_iter().flatten().filter(|one| one.side != part.side);
        let named = |one: &&Participant| {
            let name = trouble::person(plan, one.person).name;
            one.delegation.map(|id| format!("{name}, {}", name_of(plan, id))).unwrap_or(name)
        };
        let venue = meeting.space.and_then(|id| plan.get::<Space>(id)).and_then(|space| plan.get::<Venue>(space.venue));
        let content = MeetingContent {
            title: meeting.title.clone(),
            neutral_title: meeting.neutral_title.clone(),
            kind: meeting.kind,
            when: When::Timed { starts, ends: meeting.ends },
            place: venue.map(|venue| venue.name.clone()).unwrap_or_default(),
            room: meeting.space.map(|id| space_name(plan, id)).unwrap_or_default(),
            function: part.function,
            counterparts: others.filter(|one| one.person != part.person).copied().map(|one| named(&one)).collect(),
            objectives: String::new(),
        };
        Some(self.item(part.id.0, meeting.id.0, status, What::Meeting(content), &meeting.note))
    }

    /// A calendar item is revised when the thing is, or the person's part in it.
    fn item(&self, id: Uuid, thing: Uuid, status: ItemStatus, what: What, note: &str) -> Item {
        let revised = [id, thing].map(|row| self.revisions.get(&row).copied().unwrap_or_default());
        Item {
            id,
            sequence: revised.iter().map(|(count, _)| u32::try_from(*count).unwrap_or(0)).sum(),
            modified: revised.iter().map(|(_, at)| *at).max().unwrap_or_default(),
            status,
            what,
            internal_note: note.to_owned(),
            costs: String::new(),
        }
    }
}

fn of<'a, T>(groups: &'a BTreeMap<PersonId, Vec<&'a T>>, person: PersonId) -> impl Iterator<Item = &'a T> {
    groups.get(&person).into_iter().flatten().copied()
}

fn home(plan: &Plan, person: &Person, delegation: Option<&Delegation>) -> Option<Home> {
    let zone = home_zone(plan, person)?;
    let body = delegation.and_then(|delegation| plan.get::<Body>(delegation.body));
    let city = match person.home_zone {
        Some(own) if body.is_none_or(|body| body.zone != Some(own)) => String::new(),
        _ => body.map(|body| body.name.clone()).unwrap_or_default(),
    };
    Some(Home { city, zone })
}

/// Those who look after the delegation, as the office noted them.
fn contacts(delegation: Option<&Delegation>) -> Vec<Contact> {
    let Some(delegation) = delegation else { return Vec::new() };
    let contact = |name: &str, role| Contact { name: name.to_owned(), role, ..Contact::default() };
    let both = [
        contact(&delegation.liaison_officer, crate::words::say("contact-liaison-officer")),
        contact(&delegation.focal_point, crate::words::say("contact-focal-point")),
    ];
    both.into_iter().filter(|contact| !contact.name.is_empty()).collect()
}

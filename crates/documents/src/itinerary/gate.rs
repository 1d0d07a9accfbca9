//! The gate: what a profile lists goes through, everything else stays in the office.
//!
//! Every structure is taken apart by naming all its fields, so a field added to the content does not compile until
//! somebody says here which [`Field`] it is. Text is made safe to print at the same place.

use super::content::*;
use crate::writing::{one_line, paragraphs};
use attache_domain::issues::Differences;
use attache_domain::meetings::MeetingFunction;
use attache_domain::profile::{Audience, ExportProfile, Field};
use attache_domain::programme::SessionFunction;

/// An itinerary one reader may see. Only [`Draft::for_reader`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Itinerary {
    audience: Audience,
    content: Draft,
    since: Option<Since>,
}

/// What is told otherwise than in the issue its reader holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Since {
    /// The number of the issue the reader holds.
    pub number: i64,
    /// What differs.
    pub differences: Differences,
}

impl Itinerary {
    /// For whom it was made.
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// The same, saying which edition it is.
    #[must_use]
    pub fn of_edition(mut self, edition: Edition) -> Self {
        self.content.issue.edition = edition;
        self
    }

    /// The same, with what changed since the issue its reader holds marked.
    #[must_use]
    pub fn marked(self, since: Since) -> Self {
        Self { since: Some(since), ..self }
    }

    /// What changed since the issue the reader holds.
    pub fn since(&self) -> Option<&Since> {
        self.since.as_ref()
    }

    /// What the reader may see; withheld fields are empty.
    pub fn content(&self) -> &Draft {
        &self.content
    }
}

impl Draft {
    /// The itinerary as one reader may see it.
    #[must_use]
    pub fn for_reader(self, profile: &ExportProfile) -> Itinerary {
        let gate = Gate(profile);
        let Self { wording, forum, person, items, contacts, issue, internal_note } = self;
        let contacts = profile.keep(Field::Contacts, contacts);
        let content = Self {
            wording,
            forum: gate.forum(forum),
            person: gate.person(person),
            items: items.into_iter().filter_map(|item| gate.item(item)).collect(),
            contacts: contacts.into_iter().map(contact).collect(),
            issue,
            internal_note: gate.text(Field::InternalNote, &internal_note),
        };
        Itinerary { audience: profile.audience(), content, since: None }
    }
}

struct Gate<'a>(&'a ExportProfile);

impl Gate<'_> {
    fn line(&self, field: Field, text: &str) -> String {
        if self.0.allows(field) { one_line(text) } else { String::new() }
    }

    fn text(&self, field: Field, text: &str) -> String {
        if self.0.allows(field) { paragraphs(text) } else { String::new() }
    }

    fn title(&self, title: &str, neutral: &str) -> String {
        if self.0.allows(Field::ItemTitle) { one_line(title) } else { self.line(Field::NeutralTitle, neutral) }
    }

    /// The frame of the forum is public, and every document needs it.
    fn forum(&self, forum: ForumFrame) -> ForumFrame {
        let ForumFrame { title, city, starts_on, ends_on, zone, notice } = forum;
        let notice = self.text(Field::Notice, &notice);
        ForumFrame { title: one_line(&title), city: one_line(&city), starts_on, ends_on, zone, notice }
    }

    fn person(&self, person: PersonContent) -> PersonContent {
        let PersonContent { name, transcription, gender, office, body, phone, email, home, internal_note } = person;
        PersonContent {
            name: self.line(Field::Name, &name),
            transcription: self.line(Field::Name, &transcription),
            gender: self.0.keep(Field::Function, gender),
            office: self.line(Field::Office, &office),
            body: self.line(Field::Body, &body),
            phone: self.line(Field::Phone, &phone),
            email: self.line(Field::Email, &email),
            home: self.0.keep(Field::Home, home).map(|Home { city, zone }| Home { city: one_line(&city), zone }),
            internal_note: self.text(Field::InternalNote, &internal_note),
        }
    }

    /// An item whose time is withheld cannot stand on a timeline; it stays in the office as a whole.
    fn item(&self, item: Item) -> Option<Item> {
        let Item { id, sequence, modified, status, what, internal_note, costs } = item;
        let needed = if matches!(what, What::Stay(_)) { Field::StayDates } else { Field::Times };
        self.0.allows(needed).then(|| Item {
            id,
            sequence,
            modified,
            status,
            what: self.what(what),
            internal_note: self.text(Field::InternalNote, &internal_note),
            costs: self.line(Field::Costs, &costs),
        })
    }

    fn what(&self, what: What) -> What {
        match what {
            What::Leg(leg) => What::Leg(self.leg(leg)),
            What::Transfer(transfer) => What::Transfer(self.transfer(transfer)),
            What::Stay(stay) => What::Stay(self.stay(stay)),
            What::Session(session) => What::Session(self.session(session)),
            What::Meeting(meeting) => What::Meeting(self.meeting(meeting)),
        }
    }

    fn leg(&self, leg: LegContent) -> LegContent {
        let LegContent { kind, carrier, from, to, departs, arrives, booking_reference, seat } = leg;
        LegContent {
            kind,
            carrier: self.line(Field::Carrier, &carrier),
            from: self.stop(from),
            to: self.stop(to),
            departs,
            arrives,
            booking_reference: self.line(Field::BookingReference, &booking_reference),
            seat: self.line(Field::Seat, &seat),
        }
    }

    fn transfer(&self, transfer: TransferContent) -> TransferContent {
        let TransferContent { from, to, starts, ends, sign, greeter, vehicle, driver, driver_phone } = transfer;
        TransferContent {
            from: self.stop(from),
            to: self.stop(to),
            starts,
            ends,
            sign: self.line(Field::MeetingPoint, &sign),
            greeter: self.line(Field::MeetingPoint, &greeter),
            vehicle: self.line(Field::Vehicle, &vehicle),
            driver: self.line(Field::Driver, &driver),
            driver_phone: self.line(Field::Driver, &driver_phone),
        }
    }

    fn stop(&self, stop: Stop) -> Stop {
        let Stop { name, city } = stop;
        Stop { name: self.line(Field::Place, &name), city: self.line(Field::Place, &city) }
    }

    fn stay(&self, stay: StayContent) -> StayContent {
        let StayContent { hotel, address, check_in, check_out, zone, room_type, room_number, confirmation } = stay;
        StayContent {
            hotel: self.line(Field::HotelName, &hotel),
            address: self.line(Field::HotelName, &address),
            check_in,
            check_out,
            zone,
            room_type: self.line(Field::RoomType, &room_type),
            room_number: self.line(Field::RoomNumber, &room_number),
            confirmation: self.line(Field::ConfirmationNumber, &confirmation),
        }
    }

    fn session(&self, session: SessionContent) -> SessionContent {
        let SessionContent {
            title,
            neutral_title,
            when,
            attendance,
            place,
            address,
            room,
            function,
            dress,
            access,
            languages,
            link,
        } = session;
        SessionContent {
            title: self.title(&title, &neutral_title),
            neutral_title: self.line(Field::NeutralTitle, &neutral_title),
            when,
            attendance: self.0.keep(Field::Place, attendance),
            place: self.line(Field::Place, &place),
            address: self.line(Field::Place, &address),
            room: self.line(Field::Room, &room),
            function: if self.0.allows(Field::Function) { function } else { SessionFunction::Attendee },
            dress: self.line(Field::Dress, &dress),
            access: self.line(Field::Access, &access),
            languages: self.line(Field::Languages, &languages),
            link: self.line(Field::OnlineLink, &link),
        }
    }

    fn meeting(&self, meeting: MeetingContent) -> MeetingContent {
        let MeetingContent {
            title,
            neutral_title,
            kind,
            when,
            place,
            address,
            room,
            function,
            counterparts,
            objectives,
        } = meeting;
        let counterparts = self.0.keep(Field::CounterpartNames, counterparts);
        MeetingContent {
            title: self.title(&title, &neutral_title),
            neutral_title: self.line(Field::NeutralTitle, &neutral_title),
            kind,
            when,
            place: self.line(Field::Place, &place),
            address: self.line(Field::Place, &address),
            room: self.line(Field::Room, &room),
            function: if self.0.allows(Field::Function) { function } else { MeetingFunction::Other },
            counterparts: counterparts.into_iter().map(counterpart).collect(),
            objectives: self.text(Field::Objectives, &objectives),
        }
    }
}

fn counterpart(counterpart: Counterpart) -> Counterpart {
    let Counterpart { name, transcription, body } = counterpart;
    Counterpart { name: one_line(&name), transcription: one_line(&transcription), body: one_line(&body) }
}

fn contact(contact: Contact) -> Contact {
    let Contact { name, role, phone, email } = contact;
    let role = match role {
        ContactRole::Said(role) => ContactRole::Said(one_line(&role)),
        ContactRole::LiaisonOfficer | ContactRole::FocalPoint => role,
    };
    Contact { name: one_line(&name), role, phone: one_line(&phone), email: one_line(&email) }
}

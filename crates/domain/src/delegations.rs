//! Who comes: bodies, their delegations, people, the offices they hold and their places in a delegation.

use crate::ids::{BodyId, BodyNameId, DelegationId, DistinctPeopleId, MembershipId, OfficeId, PersonId, PictureId};
use crate::plan::Plan;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use chrono_tz::Tz;

/// What a delegation represents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Key.
    pub id: BodyId,
    /// City, region, organisation...
    pub kind: BodyKind,
    /// The name in the forum's working language.
    pub name: String,
    /// The name as the body writes it itself; empty when the same.
    pub local_name: String,
    /// ISO 3166-1 alpha-2, or empty for bodies of no single country.
    pub country: String,
    /// The zone of its home, in which its people think.
    pub zone: Option<Tz>,
    /// People who live there, where an order of precedence asks.
    pub population: Option<i64>,
    /// When it was established, where an order of precedence asks.
    pub established_on: Option<NaiveDate>,
    /// Its arms or emblem, as the office was given it.
    pub emblem: Option<PictureId>,
    /// What a guest should know of it.
    pub facts: String,
}

impl Body {
    /// A body of which only this is known.
    pub fn named(id: BodyId, kind: BodyKind, name: String) -> Self {
        Self {
            id,
            kind,
            name,
            local_name: String::new(),
            country: String::new(),
            zone: None,
            population: None,
            established_on: None,
            emblem: None,
            facts: String::new(),
        }
    }
}

/// The name of a body in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyName {
    /// Key.
    pub id: BodyNameId,
    /// Whose name.
    pub body: BodyId,
    /// In which language (BCP 47: "fr", "ca").
    pub language: String,
    /// The name there.
    pub name: String,
}

/// A group sent by one body, registered and served as a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    /// Key.
    pub id: DelegationId,
    /// Whom it represents.
    pub body: BodyId,
    /// How far its coming is settled.
    pub status: DelegationStatus,
    /// The office's own class of guests ("A", "B").
    pub category: String,
    /// The office's file number.
    pub file_code: String,
    /// Languages it works in, as the office notes them.
    pub languages: String,
    /// Who registers and answers for it at home.
    pub focal_point: String,
    /// Who looks after it at the host's side.
    pub liaison_officer: String,
    /// For the office only; in no export.
    pub note: String,
    /// Cars it is entitled to, once that is decided.
    pub cars: Option<i64>,
    /// Hotel rooms it is entitled to.
    pub rooms: Option<i64>,
    /// Badges it is entitled to.
    pub badges: Option<i64>,
    /// Seats it is entitled to in a session.
    pub seats: Option<i64>,
}

impl Delegation {
    /// An invited delegation of which nothing more is known.
    pub fn invited(id: DelegationId, body: BodyId) -> Self {
        Self {
            id,
            body,
            status: DelegationStatus::Invited,
            category: String::new(),
            file_code: String::new(),
            languages: String::new(),
            focal_point: String::new(),
            liaison_officer: String::new(),
            note: String::new(),
            cars: None,
            rooms: None,
            badges: None,
            seats: None,
        }
    }
}

/// A person, with the name forms people and carriers need.
///
/// Nobody's name is taken apart automatically: the family name is filled in by someone who knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Key.
    pub id: PersonId,
    /// As the person writes it, with every diacritic.
    pub display_name: String,
    /// The form lists are sorted by; empty means the display name.
    pub sort_name: String,
    /// As the travel document has it, A to Z; empty until someone has seen the document.
    pub document_name: String,
    /// Given name, where the person's names work like that.
    pub given_name: String,
    /// Family name, where there is one.
    pub family_name: String,
    /// "Ms", "Excm. Sr.".
    pub honorific: String,
    /// Academic, military or traditional titles before the name.
    pub titles: String,
    /// Letters after the name.
    pub post_nominals: String,
    /// How the name is said.
    pub pronunciation: String,
    /// Languages with level in the canonical form of [`crate::languages`], or as somebody once wrote them.
    pub languages: String,
    /// Telephone that works abroad.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// The zone of home, when it is not the body's.
    pub home_zone: Option<Tz>,
    /// For the office only; in no export.
    pub note: String,
    /// Invented for a sample or a rehearsal; never a real person.
    pub fictitious: bool,
    /// The gender the forms of address need in some languages; only where the person said so.
    pub address_gender: AddressGender,
    /// The form on an envelope.
    pub envelope: String,
    /// The form at the head of a letter.
    pub salutation: String,
    /// The form one says.
    pub spoken: String,
    /// The form on a place card.
    pub place_card: String,
    /// Who confirmed the four forms, empty while they are only suggested or copied.
    pub forms_confirmed_by: String,
    /// When they were confirmed.
    pub forms_confirmed_on: Option<NaiveDate>,
    /// A photograph.
    pub portrait: Option<PictureId>,
    /// Who the person is, as a host reads it before they meet.
    pub biography: String,
}

impl Person {
    /// A person of whom only the name is known.
    pub fn named(id: PersonId, display_name: String) -> Self {
        Self {
            id,
            display_name,
            sort_name: String::new(),
            document_name: String::new(),
            given_name: String::new(),
            family_name: String::new(),
            honorific: String::new(),
            titles: String::new(),
            post_nominals: String::new(),
            pronunciation: String::new(),
            languages: String::new(),
            phone: String::new(),
            email: String::new(),
            home_zone: None,
            note: String::new(),
            fictitious: false,
            address_gender: AddressGender::Unsaid,
            envelope: String::new(),
            salutation: String::new(),
            spoken: String::new(),
            place_card: String::new(),
            forms_confirmed_by: String::new(),
            forms_confirmed_on: None,
            portrait: None,
            biography: String::new(),
        }
    }

    /// Whether somebody confirmed how the person is addressed.
    pub fn is_address_confirmed(&self) -> bool {
        !self.forms_confirmed_by.is_empty() && self.forms_confirmed_on.is_some()
    }

    /// The form to sort by.
    pub fn sort_key(&self) -> &str {
        if self.sort_name.is_empty() { &self.display_name } else { &self.sort_name }
    }
}

/// Two people who look like one and are two, as somebody said. `one` is the one with the lower key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DistinctPeople {
    /// Key.
    pub id: DistinctPeopleId,
    /// The one.
    pub one: PersonId,
    /// The other.
    pub other: PersonId,
}

impl DistinctPeople {
    /// Two people, given in either order.
    pub fn of(id: DistinctPeopleId, one: PersonId, other: PersonId) -> Self {
        Self { id, one: one.min(other), other: one.max(other) }
    }

    /// Whether these are the two, given in either order.
    pub fn is_of(&self, one: PersonId, other: PersonId) -> bool {
        (self.one, self.other) == (one.min(other), one.max(other))
    }
}

/// An office a person holds in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// Key.
    pub id: OfficeId,
    /// Who holds it.
    pub person: PersonId,
    /// Where.
    pub body: BodyId,
    /// "Mayor", in the forum's working language.
    pub title: String,
    /// "Alcaldessa", in the body's own.
    pub local_title: String,
    /// Its class for the order of precedence.
    pub rank_class: RankClass,
    /// First day, if known.
    pub since: Option<NaiveDate>,
    /// Last day, if it has ended or will.
    pub until: Option<NaiveDate>,
    /// The office in whose name the holder comes. Its rank is not inherited (Spain, RD 2099/1983, art. 9).
    pub represents: Option<OfficeId>,
    /// Whether it is held for the time being only.
    pub acting: bool,
}

impl Office {
    /// An office of which only the title is known.
    pub fn titled(id: OfficeId, person: PersonId, body: BodyId, title: String) -> Self {
        Self {
            id,
            person,
            body,
            title,
            local_title: String::new(),
            rank_class: RankClass::Other,
            since: None,
            until: None,
            represents: None,
            acting: false,
        }
    }
}

/// A person's place in a delegation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Key.
    pub id: MembershipId,
    /// The delegation.
    pub delegation: DelegationId,
    /// The person.
    pub person: PersonId,
    /// In which role.
    pub role: MembershipRole,
    /// What the person does there, in words.
    pub function: String,
    /// Place in the delegation's own order, from 1.
    pub position: i64,
}

vocabulary! {
    /// The gender of a form of address.
    AddressGender {
        /// Nobody said.
        Unsaid = "unsaid",
        /// Feminine forms.
        Feminine = "feminine",
        /// Masculine forms.
        Masculine = "masculine",
    }
    /// What a body is.
    BodyKind {
        /// A city.
        City = "city",
        /// A metropolitan area.
        MetropolitanArea = "metropolitan_area",
        /// A region.
        Region = "region",
        /// A state.
        State = "state",
        /// An international organisation.
        InternationalOrganisation = "international_organisation",
        /// A network of cities.
        Network = "network",
        /// A university or institute.
        Academia = "academia",
        /// Civil society.
        CivilSociety = "civil_society",
        /// A company.
        Private = "private",
        /// Press and broadcasting.
        Media = "media",
        /// The host of the forum.
        Host = "host",
    }
    /// How far a delegation's coming is settled.
    DelegationStatus {
        /// Asked.
        Invited = "invited",
        /// Said yes.
        Accepted = "accepted",
        /// Said no.
        Declined = "declined",
        /// Said perhaps.
        Tentative = "tentative",
        /// Its people are entered.
        Registered = "registered",
        /// Here.
        Arrived = "arrived",
        /// Gone home.
        Departed = "departed",
        /// Will not come after all.
        Cancelled = "cancelled",
    }
    /// The role of a person in a delegation.
    MembershipRole {
        /// Leads it for this forum.
        Head = "head",
        /// Takes the head's place with full rights.
        Alternate = "alternate",
        /// Accredited member.
        Delegate = "delegate",
        /// Adviser.
        Adviser = "adviser",
        /// Chief of staff.
        ChiefOfStaff = "chief_of_staff",
        /// Protocol officer.
        Protocol = "protocol",
        /// Note-taker.
        NoteTaker = "note_taker",
        /// Interpreter.
        Interpreter = "interpreter",
        /// Close protection.
        CloseProtection = "close_protection",
        /// Press officer or reporter.
        Media = "media",
        /// Spouse or partner.
        Spouse = "spouse",
        /// Support staff.
        Support = "support",
        /// Observer.
        Observer = "observer",
    }
    /// Class of an office for the order of precedence.
    RankClass {
        /// Mayor, president, head.
        HeadOfBody = "head_of_body",
        /// Deputy mayor, vice-president.
        DeputyHead = "deputy_head",
        /// Councillor, member.
        ElectedMember = "elected_member",
        /// Director, senior civil servant.
        SeniorOfficial = "senior_official",
        /// Civil servant.
        Official = "official",
        /// Head of an agency or organisation.
        HeadOfAgency = "head_of_agency",
        /// Ambassador.
        Ambassador = "ambassador",
        /// Anything else, or not stated.
        Other = "other",
    }
}

/// Whether a person comes for the host alone, and so lives where the forum is.
pub fn is_of_the_host(plan: &Plan, person: PersonId) -> bool {
    let host = plan.forum().and_then(|forum| forum.host);
    let mut members = plan.memberships.of(person).peekable();
    members.peek().is_some()
        && members.all(|member| {
            let body = plan.delegations.get(member.delegation).map(|delegation| delegation.body);
            let is_host = |body| plan.bodies.get(body).is_some_and(|body| body.kind == BodyKind::Host);
            body.is_some_and(|body| host == Some(body) || is_host(body))
        })
}

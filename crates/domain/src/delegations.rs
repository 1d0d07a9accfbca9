//! Who comes: bodies, their delegations, people, the offices they hold and their places in a delegation.

use crate::ids::{BodyId, DelegationId, MembershipId, OfficeId, PersonId};
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
    /// Languages with level, as the office notes them.
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
}

impl Person {
    /// The form to sort by.
    pub fn sort_key(&self) -> &str {
        if self.sort_name.is_empty() { &self.display_name } else { &self.sort_name }
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

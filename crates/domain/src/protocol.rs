//! What the protocol office keeps beside the lists: pictures, sensitive needs, and orders of precedence.

use crate::ids::{DelegationId, PersonId, PictureId, PrecedenceMoveId, PrecedenceSchemeId, SensitiveNeedId};
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;

/// A photograph or an emblem. Its bytes stay in the file and are read when they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Key.
    pub id: PictureId,
    /// PNG or JPEG.
    pub media_type: PictureType,
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
}

/// Something that must be known of a person, by few and for a short time: food, help, illness, safety, papers.
///
/// It may reveal health or belief (GDPR, art. 9), so it has a purpose, an audience and an end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SensitiveNeed {
    /// Key.
    pub id: SensitiveNeedId,
    /// Whose.
    pub person: PersonId,
    /// Of what kind.
    pub kind: NeedKind,
    /// An airline's special service code ("VGML", "WCHR"); may be empty.
    pub code: String,
    /// What else must be known.
    pub text: String,
    /// What it was collected for.
    pub purpose: String,
    /// Why one may keep it.
    pub basis: NeedBasis,
    /// Since when.
    pub collected_on: NaiveDate,
    /// The last day it may be kept.
    pub delete_after: NaiveDate,
    /// Readers it may be given to, as words of the profiles, separated by blanks.
    pub audience: String,
}

impl SensitiveNeed {
    /// The readers it may be given to.
    pub fn readers(&self) -> impl Iterator<Item = &str> {
        self.audience.split_whitespace()
    }
}

/// An order of precedence: comparators, asked one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrecedenceScheme {
    /// Key.
    pub id: PrecedenceSchemeId,
    /// What the office calls it.
    pub name: String,
    /// The language of its alphabets.
    pub language: String,
    /// The letter the alphabets begin with, where it was drawn by lot; may be empty.
    pub letter: String,
    /// Words of the comparators in order, separated by blanks.
    pub comparators: String,
    /// Place in lists.
    pub position: i64,
}

/// A place given by hand, which stays visible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrecedenceMove {
    /// Key.
    pub id: PrecedenceMoveId,
    /// In which order.
    pub scheme: PrecedenceSchemeId,
    /// Who was moved.
    pub delegation: DelegationId,
    /// Right behind whom; first of all when nobody.
    pub follows: Option<DelegationId>,
    /// Why.
    pub reason: String,
}

vocabulary! {
    /// What a picture file is.
    PictureType {
        /// PNG.
        Png = "image/png",
        /// JPEG.
        Jpeg = "image/jpeg",
    }
    /// Of what kind a need is.
    NeedKind {
        /// Food.
        Dietary = "dietary",
        /// Help on the way and in the house.
        Assistance = "assistance",
        /// Illness and medicine.
        Medical = "medical",
        /// Safety.
        Security = "security",
        /// Papers, birth date.
        Identity = "identity",
        /// Whom to call.
        EmergencyContact = "emergency_contact",
    }
    /// Why one may keep it.
    NeedBasis {
        /// The person said yes.
        ExplicitConsent = "explicit_consent",
        /// Life or health depend on it.
        VitalInterest = "vital_interest",
        /// The law asks.
        OfficialDuty = "official_duty",
        /// Another ground, named in the purpose.
        Other = "other",
    }
}

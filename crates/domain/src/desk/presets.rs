//! Rules of real room desks, to begin from. What a desk does not say is left open.

use super::DeskRules;
use crate::ids::{DeskRulesId, VenueId};
use crate::vocabulary::vocabulary;

/// Minutes of an hour.
const HOUR: i64 = 60;

vocabulary! {
    /// A ready-made set of desk rules.
    DeskPreset {
        /// Slots of at most 60 minutes from 08:00 to 21:00; negotiations go first; confirmed the evening before.
        /// UNFCCC, "Book a meeting room" of COP23 and meeting rooms of COP24.
        Unfccc = "unfccc",
        /// Slots of 90 minutes, two a day that do not follow each other; committees, then States and regional
        /// organisations, then others. ITU, booking of rooms at WTSA-24.
        Itu = "itu",
        /// Slots of 30 minutes, two a day, which the desk counts in each room and these rules in all of them. P20 of Brazil 2024, page for delegations.
        P20 = "p20",
        /// Of free length from 08:00 to 20:00, 15 minutes between two. APEC SOM2 of Papua New Guinea 2018, handbook
        /// for delegates, page 18.
        Apec = "apec",
        /// Slots of 30 minutes. Munich Security Conference, as participants and the press describe it.
        Msc = "msc",
        /// Booths for 20 minutes. Told of high-level weeks; no written rule was found.
        Booths = "booths",
    }
}

impl DeskPreset {
    /// The rules, for a venue or the whole forum. They govern meetings: a slot's length is not meant for sessions, which
    /// stand in an order of tiers so that an office that lets the desk govern them too finds them in their place.
    pub fn rules(self, id: DeskRulesId, venue: Option<VenueId>) -> DeskRules {
        let open = DeskRules { purposes: "meeting".to_owned(), ..DeskRules::open(id, venue) };
        match self {
            Self::Unfccc => DeskRules {
                slot_minutes: Some(60),
                opens: Some(8 * HOUR),
                closes: Some(21 * HOUR),
                tiers: "session, meeting".to_owned(),
                confirm_days_before: Some(1),
                confirm_by: Some(EVENING),
                ..open
            },
            Self::Itu => DeskRules {
                slot_minutes: Some(90),
                quota_per_day: Some(2),
                non_consecutive: true,
                tiers: "session, state, international_organisation".to_owned(),
                ..open
            },
            Self::P20 => DeskRules { slot_minutes: Some(30), quota_per_day: Some(2), ..open },
            Self::Apec => {
                DeskRules { opens: Some(8 * HOUR), closes: Some(20 * HOUR), turnover_minutes: Some(15), ..open }
            }
            Self::Msc => DeskRules { slot_minutes: Some(30), ..open },
            Self::Booths => DeskRules { slot_minutes: Some(20), ..open },
        }
    }

    /// Where the rules are written.
    pub const fn source(self) -> &'static str {
        match self {
            Self::Unfccc => {
                "UNFCCC, “Book a meeting room” (COP23) and meeting rooms of COP24. “The evening before” is read as 18:00."
            }
            Self::Itu => "ITU, booking of rooms at WTSA-24. First come, first served inside a tier.",
            Self::P20 => {
                "P20 Brazil 2024, page for delegations. Its two a day are for each room; here they are for all rooms together."
            }
            Self::Apec => "APEC SOM2, Papua New Guinea 2018, delegate handbook, page 18.",
            Self::Msc => "Munich Security Conference, as participants and newspapers describe it; no written rule.",
            Self::Booths => "Booths of 20 minutes as they are told of; no written rule could be found.",
        }
    }

    /// Whether the values were read where the desk itself publishes them.
    pub const fn is_verified(self) -> bool {
        match self {
            Self::Unfccc | Self::Itu | Self::P20 | Self::Apec => true,
            Self::Msc | Self::Booths => false,
        }
    }
}

/// When "the evening" begins, in minutes from midnight. Desks that say "the evening before" name no hour.
const EVENING: i64 = 18 * HOUR;

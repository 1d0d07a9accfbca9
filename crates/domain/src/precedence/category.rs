//! The categories of guests, by the kind of their body and the class of their office.

use super::Entrant;
use crate::delegations::{BodyKind, RankClass};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A category of guests at a forum of cities, in the usual order.
    Category {
        /// Heads of state and of government.
        HeadsOfState = "heads_of_state",
        /// Deputy heads and members of a government.
        Ministers = "ministers",
        /// Ambassadors.
        Ambassadors = "ambassadors",
        /// Governors and presidents of regions.
        HeadsOfRegions = "heads_of_regions",
        /// Mayors of capitals, where a house sets them apart.
        MayorsOfCapitals = "mayors_of_capitals",
        /// Mayors and presidents of metropolitan areas.
        Mayors = "mayors",
        /// Deputies of mayors, governors and presidents of regions.
        DeputyHeads = "deputy_heads",
        /// Councillors and members of assemblies.
        ElectedMembers = "elected_members",
        /// Heads of international organisations and their agencies.
        InternationalOrganisations = "international_organisations",
        /// Heads of networks of cities.
        Networks = "networks",
        /// Everyone else.
        Others = "others",
    }
}

impl Category {
    /// The category of an office; `None` while the body or the office is not known.
    ///
    /// `order` is that of the scheme: a house that does not list mayors of capitals counts them among mayors.
    pub fn of(entrant: &Entrant, order: &[Self]) -> Option<Self> {
        let category = Self::of_office(entrant.body_kind?, entrant.rank_class?);
        let sets_capitals_apart = order.contains(&Self::MayorsOfCapitals);
        if category == Self::Mayors && sets_capitals_apart && entrant.is_of_capital == Some(true) {
            return Some(Self::MayorsOfCapitals);
        }
        Some(category)
    }

    fn of_office(body: BodyKind, rank: RankClass) -> Self {
        use BodyKind::{City, Host, InternationalOrganisation, MetropolitanArea, Network, Region, State};
        use RankClass::{Ambassador, DeputyHead, ElectedMember, HeadOfAgency, HeadOfBody};
        match (body, rank) {
            (_, Ambassador) => Self::Ambassadors,
            (State, HeadOfBody) => Self::HeadsOfState,
            (State, DeputyHead | ElectedMember) => Self::Ministers,
            (Region, HeadOfBody) => Self::HeadsOfRegions,
            (City | MetropolitanArea | Host, HeadOfBody) => Self::Mayors,
            (City | MetropolitanArea | Host | Region, DeputyHead) => Self::DeputyHeads,
            (City | MetropolitanArea | Host | Region, ElectedMember) => Self::ElectedMembers,
            (InternationalOrganisation, HeadOfBody | HeadOfAgency) => Self::InternationalOrganisations,
            (Network, HeadOfBody) => Self::Networks,
            _ => Self::Others,
        }
    }
}

//! The order of precedence of the delegations at this forum.
//!
//! The domain places people and bodies by a scheme; here the plan becomes what its comparators ask for: each delegation
//! that has not said no comes in the office of its head that counts, and names are those of the scheme's language.

mod moves;
mod ranking;
mod schemes;

pub use moves::{MoveInPrecedence, UnmoveInPrecedence, move_in_precedence, unmove_in_precedence};
pub(crate) use ranking::Ranking;
pub use schemes::{
    AddPrecedenceScheme, EditPrecedenceScheme, OnePrecedenceScheme, PrecedenceSchemeView, PrecedenceSchemes,
    PresetView, UsePrecedence, add_precedence_scheme, edit_precedence_scheme, list_precedence_schemes,
    remove_precedence_scheme, use_precedence,
};

use crate::commands::Answer;
use crate::delegations::{name_in, name_of};
use crate::lists;
use crate::operate::not_found;
use crate::people::office_that_counts;
use crate::planner::Planner;
use crate::trouble;
use crate::wire::ThingRef;
use attache_domain::countries;
use attache_domain::delegations::{
    Body, BodyKind, Delegation, DelegationStatus, Membership, MembershipRole, Office, Person,
};
use attache_domain::forum::Kind;
use attache_domain::ids::*;
use attache_domain::names::folding;
use attache_domain::plan::Plan;
use attache_domain::precedence::category::Category;
use attache_domain::precedence::moves::{Hindrance, Move};
use attache_domain::precedence::order::{Decision, Order, order};
use attache_domain::precedence::presets::Preset;
use attache_domain::precedence::{Comparator, Entrant, Scheme};
use attache_domain::protocol::{PrecedenceMove, PrecedenceScheme};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// By which order.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReadOrder {
    /// The scheme; absent, the one in force, or the cities' alphabet before one was chosen.
    #[serde(default)]
    pub scheme: Option<PrecedenceSchemeId>,
}

/// The delegations in their order.
#[derive(Debug, Serialize, TS)]
pub struct OrderOfPrecedence {
    /// The scheme; absent when none was chosen yet and the cities' alphabet stands in.
    pub scheme: Option<PrecedenceSchemeId>,
    /// What the office calls it.
    pub name: String,
    /// The language of its alphabets.
    pub language: String,
    /// The first first.
    pub rows: Vec<PrecedenceRow>,
    /// Places given by hand that no longer fit, because somebody they name does not come.
    pub unapplied: Vec<UnappliedMove>,
}

/// One place in the order.
#[derive(Debug, Serialize, TS)]
pub struct PrecedenceRow {
    /// From 1.
    pub place: usize,
    /// The delegation.
    pub delegation: DelegationId,
    /// Its name in the scheme's language.
    pub name: String,
    /// Its country's name in the scheme's language.
    pub country: String,
    /// Who leads it, once somebody does.
    pub head: Option<ThingRef>,
    /// The head's office that counts.
    pub office: String,
    /// The category that office is in; absent while the office is not known.
    pub category: Option<Category>,
    /// Whether the head comes in the name of another and keeps the own rank nevertheless.
    pub representing: bool,
    /// Why before the next; absent for the last.
    pub before_next: Option<DecisionView>,
    /// The move that put it here.
    pub moved: Option<MoveView>,
}

/// Why one stands before the next.
#[derive(Debug, Serialize, TS)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum DecisionView {
    /// This rule.
    Rule {
        /// The rule.
        rule: Comparator,
    },
    /// This rule, only because what it compares is not known of the next one.
    NextUnknown {
        /// The rule.
        rule: Comparator,
    },
    /// One of the two was moved by hand.
    Hand {
        /// Why, in the office's words.
        reason: String,
    },
    /// Nothing tells them apart.
    Equal,
}

/// A place given by hand.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct MoveView {
    pub id: PrecedenceMoveId,
    /// Right behind whom; absent for the first place.
    pub follows: Option<ThingRef>,
    pub reason: String,
}

/// A place given by hand that no longer fits.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct UnappliedMove {
    pub delegation: ThingRef,
    pub moved: MoveView,
    pub because: Hindrance,
}

/// Reads the order of precedence.
pub fn order_of_precedence(planner: &Planner, input: ReadOrder) -> Answer<OrderOfPrecedence> {
    let ordered = ordered(&planner.plan, input.scheme)?;
    Ok(OrderOfPrecedence {
        scheme: ordered.stored,
        name: ordered.scheme.name.clone(),
        language: ordered.scheme.language.clone(),
        rows: ordered.rows(),
        unapplied: ordered.unapplied(),
    })
}

/// The delegations by a scheme, or by the one in force.
///
/// # Errors
/// [`crate::Refusal::NotFound`] for a scheme that is not there.
fn ordered(plan: &Plan, scheme: Option<PrecedenceSchemeId>) -> Answer<Ordered<'_>> {
    let chosen = scheme.or(plan.forum().and_then(|forum| forum.precedence));
    let stored = chosen.map(|id| plan.get::<PrecedenceScheme>(id).ok_or_else(|| not_found::<PrecedenceScheme>(id)));
    let stored = stored.transpose()?;
    let scheme = match stored {
        Some(stored) => schemes::scheme_of(stored),
        None => Preset::CityAlphabet.scheme("", lists::language(plan), ""),
    };
    let moves: Vec<&PrecedenceMove> =
        stored.map(|stored| plan.precedence_moves.of(stored.id).collect()).unwrap_or_default();
    Ok(Ordered { stored: chosen, ..Ordered::of(plan, scheme, moves) })
}

/// The delegations of a plan in an order, with what they were placed by.
struct Ordered<'plan> {
    plan: &'plan Plan,
    /// The stored scheme; absent when the cities' alphabet stands in.
    stored: Option<PrecedenceSchemeId>,
    scheme: Scheme,
    moves: Vec<&'plan PrecedenceMove>,
    entrants: BTreeMap<uuid::Uuid, (&'plan Delegation, Entrant)>,
    order: Order,
}

impl<'plan> Ordered<'plan> {
    fn of(plan: &'plan Plan, scheme: Scheme, moves: Vec<&'plan PrecedenceMove>) -> Self {
        let comes = |one: &&Delegation| !matches!(one.status, DelegationStatus::Declined | DelegationStatus::Cancelled);
        let coming = plan.delegations.iter().filter(comes);
        let entrants: BTreeMap<uuid::Uuid, (&Delegation, Entrant)> = coming
            .filter_map(|delegation| Some((delegation.id.uuid(), (delegation, entrant(plan, delegation, &scheme)?))))
            .collect();
        let by_hand: Vec<Move> = moves
            .iter()
            .map(|one| Move {
                who: one.delegation.uuid(),
                after: one.follows.map(Id::uuid),
                reason: one.reason.clone(),
            })
            .collect();
        let all: Vec<Entrant> = entrants.values().map(|(_, entrant)| entrant.clone()).collect();
        let order = order(&all, &scheme, &by_hand);
        Self { plan, stored: None, scheme, moves, entrants, order }
    }

    fn rows(&self) -> Vec<PrecedenceRow> {
        let placed = self.order.placed.iter().enumerate().filter_map(|(at, placed)| {
            let (delegation, entrant) = self.entrants.get(&placed.id)?;
            let head = head_of(self.plan, delegation.id);
            Some(PrecedenceRow {
                place: at + 1,
                delegation: delegation.id,
                name: entrant.city.clone().unwrap_or_default(),
                country: entrant.country.clone().unwrap_or_default(),
                head: head.map(|head| trouble::person(self.plan, head)),
                office: head.and_then(|head| office_that_counts(self.plan, head)).map(title).unwrap_or_default(),
                category: Category::of(entrant, &self.scheme.categories),
                representing: placed.is_representing,
                before_next: placed.before_next.map(|decision| self.decision(decision)),
                moved: placed.moved_by.and_then(|at| self.moves.get(at)).map(|one| move_view(self.plan, one)),
            })
        });
        placed.collect()
    }

    fn decision(&self, decision: Decision) -> DecisionView {
        match decision {
            Decision::Rule(rule) => DecisionView::Rule { rule },
            Decision::NextUnknown(rule) => DecisionView::NextUnknown { rule },
            Decision::Move(at) => {
                let reason = self.moves.get(at).map(|one| one.reason.clone()).unwrap_or_default();
                DecisionView::Hand { reason }
            }
            Decision::Equal => DecisionView::Equal,
        }
    }

    fn unapplied(&self) -> Vec<UnappliedMove> {
        let unapplied = self.order.unapplied.iter().filter_map(|one| {
            let step = self.moves.get(one.index)?;
            Some(UnappliedMove {
                delegation: delegation_ref(self.plan, step.delegation),
                moved: move_view(self.plan, step),
                because: one.because,
            })
        });
        unapplied.collect()
    }
}

/// A delegation as the comparators see it.
fn entrant(plan: &Plan, delegation: &Delegation, scheme: &Scheme) -> Option<Entrant> {
    let body = plan.get::<Body>(delegation.body)?;
    let forum = plan.forum()?;
    let head = head_of(plan, delegation.id);
    let office = head.and_then(|head| office_that_counts(plan, head));
    let home = office.and_then(|office| plan.get::<Body>(office.body)).unwrap_or(body);
    let is_host = forum.host == Some(body.id) || body.kind == BodyKind::Host;
    let city = name_in(plan, body, &scheme.language);
    let name = head.and_then(|head| plan.get::<Person>(head)).map_or(body.name.as_str(), Person::sort_key);
    Some(Entrant {
        id: delegation.id.uuid(),
        is_host,
        is_of_host_city: is_host || folding::fold(&body.name) == folding::fold(&forum.city),
        is_of_capital: None,
        body_kind: office.map(|_| home.kind),
        rank_class: office.map(|office| office.rank_class),
        is_representing: office.is_some_and(|office| office.represents.is_some()),
        city: Some(city.to_owned()),
        country: countries::name(&body.country, &scheme.language).map(str::to_owned),
        since: office.and_then(|office| office.since),
        established: body.established_on,
        population: body.population.and_then(|people| u64::try_from(people).ok()),
        name: name.to_owned(),
    })
}

/// Who leads a delegation: the first in its own order who is its head.
pub(crate) fn head_of(plan: &Plan, delegation: DelegationId) -> Option<PersonId> {
    let heads = plan.memberships.of(delegation).filter(|member| member.role == MembershipRole::Head);
    heads.min_by_key(|member: &&Membership| (member.position, member.id)).map(|member| member.person)
}

fn title(office: &Office) -> String {
    office.title.clone()
}

fn move_view(plan: &Plan, one: &PrecedenceMove) -> MoveView {
    let follows = one.follows.map(|id| delegation_ref(plan, id));
    MoveView { id: one.id, follows, reason: one.reason.clone() }
}

fn delegation_ref(plan: &Plan, id: DelegationId) -> ThingRef {
    ThingRef::timeless(Kind::Delegation, id, name_of(plan, id))
}

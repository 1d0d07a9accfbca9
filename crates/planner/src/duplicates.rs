//! People who may have been entered twice, offered for merging and never merged by themselves.
//!
//! Names are compared only where two share a key (see [`ComparableName::keys`]) or where e-mail, telephone or document
//! name are the same, so the work grows with the sizes of these groups and not with the square of the people: n keys made
//! once, then one comparison for each pair within a group. What somebody holds to be two people ([`keep_apart`]) is
//! not offered again.

mod apart;
mod merging;

pub(crate) use apart::forget;
pub use apart::{ApartView, KeepApart, OneApart, keep_apart, offer_again};
pub use merging::{MergePeople, PersonField, merge_people};

use crate::commands::Answer;
use crate::delegations::name_of;
use crate::people::office_of;
use crate::planner::Planner;
use crate::wire::Empty;
use attache_domain::delegations::Person;
use attache_domain::ids::*;
use attache_domain::names::folding;
use attache_domain::names::likeness::{ComparableName, Likeness, Reason};
use attache_domain::plan::Plan;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use ts_rs::TS;

/// More pairs than this nobody looks through at once.
const MOST_PAIRS: usize = 500;

/// Pairs of people who may be one, the likeliest first.
#[derive(Debug, Serialize, TS)]
pub struct Duplicates {
    /// The pairs.
    pub pairs: Vec<DuplicatePair>,
    /// How many there are in all.
    pub all: usize,
    /// Those that are not offered, because somebody said that they are two.
    pub apart: Vec<ApartView>,
}

/// Two people who may be one.
#[derive(Debug, Serialize, TS)]
pub struct DuplicatePair {
    /// The one entered first.
    pub first: DuplicatePerson,
    /// The other.
    pub second: DuplicatePerson,
    /// How alike the names are.
    pub names: NameLikeness,
    /// What has to be overlooked to hold the names for one; absent when nothing, or when they differ.
    pub overlooking: Option<Reason>,
    /// Whether the e-mail is the same.
    pub same_email: bool,
    /// Whether the telephone is the same.
    pub same_phone: bool,
    /// Whether the travel document's name is the same.
    pub same_document_name: bool,
    /// Whether they come in one delegation.
    pub same_delegation: bool,
}

/// A person of a pair, with what tells people apart.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct DuplicatePerson {
    pub id: PersonId,
    pub name: String,
    pub office: String,
    pub delegation_name: String,
    pub email: String,
    pub phone: String,
    pub document_name: String,
}

/// How alike two names are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NameLikeness {
    /// The same letters.
    Same,
    /// Probably one name.
    VeryLikely,
    /// Worth a look because something else agrees.
    Possible,
    /// Two names; something else agrees.
    Different,
}

/// Reads the pairs of people who may be one.
pub fn list_duplicates(planner: &Planner, _input: Empty) -> Answer<Duplicates> {
    let plan = &planner.plan;
    let candidates: Vec<Candidate<'_>> = plan.people.iter().map(|person| Candidate::of(plan, person)).collect();
    let mut pairs: Vec<Pair<'_>> = pairs_to_compare(&candidates)
        .into_iter()
        .filter_map(|(a, b)| Pair::of(&candidates[a], &candidates[b]))
        .filter(|pair| !apart::are_apart(plan, pair.first.person.id, pair.second.person.id))
        .collect();
    pairs.sort_by_key(|pair| (pair.rank(), pair.first.person.id, pair.second.person.id));
    let all = pairs.len();
    pairs.truncate(MOST_PAIRS);
    Ok(Duplicates { pairs: pairs.iter().map(|pair| pair.view(plan)).collect(), all, apart: apart::views(plan) })
}

/// A person made ready to be compared.
struct Candidate<'plan> {
    person: &'plan Person,
    name: ComparableName,
    email: String,
    phone: String,
    document_name: String,
    delegations: BTreeSet<DelegationId>,
}

impl<'plan> Candidate<'plan> {
    fn of(plan: &'plan Plan, person: &'plan Person) -> Self {
        Self {
            person,
            name: ComparableName::of(&person.display_name),
            email: person.email.trim().to_lowercase(),
            phone: person.phone.chars().filter(char::is_ascii_digit).collect(),
            document_name: folding::fold(&person.document_name),
            delegations: plan.memberships.of(person.id).map(|member| member.delegation).collect(),
        }
    }

    /// What two people who may be one have in common.
    fn keys(&self) -> impl Iterator<Item = String> {
        let names = self.name.keys().map(|key| format!("name {key}"));
        let others = [("email", &self.email), ("phone", &self.phone), ("document", &self.document_name)];
        let others = others.into_iter().filter(|(_, value)| !value.is_empty());
        names.chain(others.map(|(kind, value)| format!("{kind} {value}")))
    }
}

/// Pairs that share a key, each once.
fn pairs_to_compare(candidates: &[Candidate<'_>]) -> BTreeSet<(usize, usize)> {
    let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, candidate) in candidates.iter().enumerate() {
        for key in candidate.keys().collect::<BTreeSet<_>>() {
            groups.entry(key).or_default().push(at);
        }
    }
    let mut pairs = BTreeSet::new();
    for group in groups.values() {
        for (at, one) in group.iter().enumerate() {
            pairs.extend(group[at + 1..].iter().map(|other| (*one, *other)));
        }
    }
    pairs
}

/// Two people of whom something speaks for their being one.
struct Pair<'plan> {
    first: &'plan Candidate<'plan>,
    second: &'plan Candidate<'plan>,
    names: NameLikeness,
    overlooking: Option<Reason>,
    same_email: bool,
    same_phone: bool,
    same_document_name: bool,
    same_delegation: bool,
}

impl<'plan> Pair<'plan> {
    fn of(first: &'plan Candidate<'plan>, second: &'plan Candidate<'plan>) -> Option<Self> {
        let same = |one: &str, other: &str| !one.is_empty() && one == other;
        let (names, overlooking) = match first.name.likeness(&second.name) {
            Likeness::Same => (NameLikeness::Same, None),
            Likeness::VeryLikely(reason) => (NameLikeness::VeryLikely, Some(reason)),
            Likeness::Possible(reason) => (NameLikeness::Possible, Some(reason)),
            Likeness::Different => (NameLikeness::Different, None),
        };
        let pair = Self {
            first,
            second,
            names,
            overlooking,
            same_email: same(&first.email, &second.email),
            same_phone: same(&first.phone, &second.phone),
            same_document_name: same(&first.document_name, &second.document_name),
            same_delegation: !first.delegations.is_disjoint(&second.delegations),
        };
        pair.is_worth_a_look().then_some(pair)
    }

    /// A delegation often gives one telephone for all its people, so that alone says nothing.
    fn is_worth_a_look(&self) -> bool {
        match self.names {
            NameLikeness::Same | NameLikeness::VeryLikely => true,
            NameLikeness::Possible => self.agreements() > 0 || self.same_delegation,
            NameLikeness::Different => self.same_document_name || (self.same_email && !self.same_delegation),
        }
    }

    fn agreements(&self) -> usize {
        [self.same_email, self.same_phone, self.same_document_name].iter().filter(|agrees| **agrees).count()
    }

    /// The likeliest first: what agrees beside the name, then how alike the names are.
    fn rank(&self) -> (usize, NameLikeness, bool) {
        (3 - self.agreements(), self.names, !self.same_delegation)
    }

    fn view(&self, plan: &Plan) -> DuplicatePair {
        DuplicatePair {
            first: person_of(plan, self.first.person),
            second: person_of(plan, self.second.person),
            names: self.names,
            overlooking: self.overlooking,
            same_email: self.same_email,
            same_phone: self.same_phone,
            same_document_name: self.same_document_name,
            same_delegation: self.same_delegation,
        }
    }
}

fn person_of(plan: &Plan, person: &Person) -> DuplicatePerson {
    let delegations: BTreeMap<DelegationId, String> =
        plan.memberships.of(person.id).map(|member| (member.delegation, name_of(plan, member.delegation))).collect();
    DuplicatePerson {
        id: person.id,
        name: person.display_name.clone(),
        office: office_of(plan, person.id),
        delegation_name: delegations.into_values().collect::<Vec<_>>().join(", "),
        email: person.email.clone(),
        phone: person.phone.clone(),
        document_name: person.document_name.clone(),
    }
}

//! Which person of the forum a row means.
//!
//! Two records are the same person when the e-mail address is the same and the names can be; or the name, letter by letter
//! without regard to case and marks, or the name in the travel document, and nothing speaks against it. A name in
//! another script, in another romanisation or with a slip is only offered: a person decides. The delegation tells
//! namesakes apart, in their documents too.

use super::drafts::PersonDraft;
use attache_domain::delegations::Person;
use attache_domain::ids::{BodyId, PersonId};
use attache_domain::names::folding::fold;
use attache_domain::names::likeness::{ComparableName, Likeness};
use attache_domain::plan::Plan;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// More are not offered; who is meant is to be found by hand then.
const MOST_OFFERED: usize = 6;

/// Everybody of the forum, ready to be found by name.
#[derive(Debug, Default)]
pub struct PeopleIndex {
    by_key: HashMap<String, Vec<PersonId>>,
    by_email: HashMap<String, Vec<PersonId>>,
    by_document: HashMap<String, Vec<PersonId>>,
    names: HashMap<PersonId, Vec<ComparableName>>,
}

/// Who is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonMatch {
    /// Nobody there; the people of the list may be told, but nothing needs to be decided.
    Nobody(Vec<Offer>),
    /// This person.
    Sure(PersonId),
    /// One of these, perhaps; somebody has to decide.
    Offered(Vec<Offer>),
}

/// A person who may be meant, and the word for why.
pub type Offer = (PersonId, &'static str);

impl PeopleIndex {
    /// Everybody of a plan.
    pub fn of(plan: &Plan) -> Self {
        let mut index = Self::default();
        plan.people.iter().for_each(|person| index.add(person));
        index
    }

    /// Adds a person, or the new names of one who is there.
    pub fn add(&mut self, person: &Person) {
        let names = [&person.display_name, &person.document_name].map(|name| ComparableName::of(name));
        for name in &names {
            for key in name.keys() {
                add_once(&mut self.by_key, key, person.id);
            }
        }
        if !person.email.is_empty() {
            add_once(&mut self.by_email, &person.email.to_lowercase(), person.id);
        }
        if !person.document_name.is_empty() {
            add_once(&mut self.by_document, &fold(&person.document_name), person.id);
        }
        self.names.insert(person.id, names.into());
    }

    /// Who is meant by a row; `body` is the body it names, where the forum has it.
    pub fn find(&self, plan: &Plan, draft: &PersonDraft, body: Option<BodyId>) -> PersonMatch {
        let wanted = Wanted::of(draft, body);
        if let Some(person) = self.by_address(plan, draft, &wanted) {
            return PersonMatch::Sure(person);
        }
        let found = self.alike(plan, &wanted);
        let same: Vec<&Alike> = found.iter().filter(|alike| alike.is_same).collect();
        let agreeing: Vec<&&Alike> = same.iter().filter(|alike| alike.body == Agreement::Same).collect();
        match (agreeing.as_slice(), same.as_slice()) {
            ([one], _) => return PersonMatch::Sure(one.person),
            ([], [one]) if one.body == Agreement::Unknown => return PersonMatch::Sure(one.person),
            _ => {}
        }
        let (close, far): (Vec<&Alike>, Vec<&Alike>) = found.iter().partition(|alike| alike.is_worth_asking());
        let offers =
            |list: &[&Alike]| list.iter().take(MOST_OFFERED).map(|alike| (alike.person, alike.because)).collect();
        if close.is_empty() { PersonMatch::Nobody(offers(&far)) } else { PersonMatch::Offered(offers(&close)) }
    }

    /// The one with this e-mail address whose name can be this. Offices share addresses, so the name must not differ.
    fn by_address(&self, plan: &Plan, draft: &PersonDraft, wanted: &Wanted) -> Option<PersonId> {
        let address = draft.email.as_deref()?.trim().to_lowercase();
        let known = self.by_email.get(&address)?;
        let can_be = |id: &&PersonId| {
            let names = self.names.get(id).into_iter().flatten();
            plan.people.get(**id).is_some()
                && names.clone().any(|name| name.likeness(&wanted.name) > Likeness::Different)
        };
        only(known.iter().filter(can_be).copied())
    }

    /// Everybody whose name is anything like it, the likeliest first.
    fn alike(&self, plan: &Plan, wanted: &Wanted) -> Vec<Alike> {
        let of_document: &[PersonId] = self.by_document.get(&wanted.document).map_or(&[], Vec::as_slice);
        let near = wanted.name.keys().filter_map(|key| self.by_key.get(key)).flatten();
        let near: BTreeSet<PersonId> = near.chain(of_document).copied().collect();
        let mut ranked: BTreeMap<(std::cmp::Reverse<Likeness>, Agreement, PersonId), Alike> = BTreeMap::new();
        for id in near {
            let (Some(person), Some(names)) = (plan.people.get(id), self.names.get(&id)) else { continue };
            let likeness = names.iter().map(|name| name.likeness(&wanted.name)).max().unwrap_or(Likeness::Different);
            let body = wanted.agreement(plan, id);
            let alike = if of_document.contains(&id) {
                Alike::by_document(id, likeness, body)
            } else if likeness > Likeness::Different {
                Alike::of(person, wanted, likeness, body)
            } else {
                continue;
            };
            let likeness = alike.likeness;
            ranked.insert((std::cmp::Reverse(likeness), body, id), alike);
        }
        ranked.into_values().collect()
    }
}

/// What is looked for.
struct Wanted {
    written: String,
    name: ComparableName,
    /// The name in the travel document, folded; empty where the row does not tell it.
    document: String,
    body: Option<BodyId>,
    /// The row names a body that the forum does not have.
    is_from_elsewhere: bool,
}

impl Wanted {
    fn of(draft: &PersonDraft, body: Option<BodyId>) -> Self {
        let written = draft.whole_name();
        let name = ComparableName::of(&written);
        let document = draft.document_name.as_deref().map(fold).unwrap_or_default();
        Self { written, name, document, body, is_from_elsewhere: body.is_none() && draft.body.is_some() }
    }

    /// Whether the bodies agree, as far as both are known.
    fn agreement(&self, plan: &Plan, person: PersonId) -> Agreement {
        let mut delegations = plan.memberships.of(person).peekable();
        let is_placed = delegations.peek().is_some();
        let agrees = delegations
            .filter_map(|member| plan.delegations.get(member.delegation))
            .any(|delegation| Some(delegation.body) == self.body);
        match (is_placed, agrees, self.body.is_some() || self.is_from_elsewhere) {
            (true, true, _) => Agreement::Same,
            (true, false, true) => Agreement::Other,
            _ => Agreement::Unknown,
        }
    }
}

/// Whether two people come from the same body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Agreement {
    Same,
    Unknown,
    Other,
}

/// Somebody whose name is like the one looked for.
#[derive(Debug)]
struct Alike {
    person: PersonId,
    body: Agreement,
    /// The same letters in the same script.
    is_same: bool,
    likeness: Likeness,
    because: &'static str,
}

impl Alike {
    fn of(person: &Person, wanted: &Wanted, likeness: Likeness, body: Agreement) -> Self {
        let is_other_script = [&person.display_name, &person.document_name]
            .iter()
            .all(|name| name.is_empty() || script(name) != script(&wanted.written));
        let because = match likeness {
            Likeness::Same if is_other_script => "script",
            Likeness::Same => "namesake",
            Likeness::VeryLikely(reason) | Likeness::Possible(reason) => reason.word(),
            Likeness::Different => "",
        };
        let is_same = likeness == Likeness::Same && !is_other_script;
        Self { person: person.id, body, is_same, likeness, because }
    }

    /// The documents bear the same name; where the names themselves do not agree, that proves nothing.
    fn by_document(person: PersonId, likeness: Likeness, body: Agreement) -> Self {
        let is_same = likeness > Likeness::Different;
        Self { person, body, is_same, likeness: Likeness::Same, because: "document" }
    }

    /// A namesake from elsewhere may be the same person who changed delegations; a spelling from elsewhere hardly is.
    fn is_worth_asking(&self) -> bool {
        match self.likeness {
            Likeness::Same => true,
            Likeness::VeryLikely(_) => self.body != Agreement::Other,
            Likeness::Possible(_) => self.body == Agreement::Same,
            Likeness::Different => false,
        }
    }
}

/// Latin letters, or others.
pub fn script(name: &str) -> Script {
    let mut letters = name.chars().filter(|letter| letter.is_alphabetic());
    // Latin letters with their marks end before the Greek ones begin; the additions for Vietnamese and Yoruba are further up.
    if letters.all(|letter| letter < '\u{370}' || ('\u{1e00}'..='\u{1eff}').contains(&letter)) {
        Script::Latin
    } else {
        Script::Other
    }
}

/// How a name is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// In Latin letters.
    Latin,
    /// In others.
    Other,
}

fn add_once(index: &mut HashMap<String, Vec<PersonId>>, key: &str, person: PersonId) {
    let known = index.entry(key.to_owned()).or_default();
    if !known.contains(&person) {
        known.push(person);
    }
}

/// The only one there is.
fn only<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

//! People of a row: found, changed or brought, with their place in a delegation, their office and what must be known.

use super::drafts::PersonDraft;
use super::letters::Candidate;
use super::match_people::{Offer, PersonMatch, script};
use super::put_bodies::{delegation_for, find_body};
use super::said::Said;
use super::seeker::Seeker;
use super::trial::Trial;
use super::work::Work;
use crate::needs::words_of;
use crate::operate::facts;
use crate::people::{LONGEST_LANGUAGES, readable_languages};
use crate::wire::ThingRef;
use crate::words;
use attache_domain::delegations::*;
use attache_domain::forum::Kind;
use attache_domain::ids::{BodyId, Id, PersonId};
use attache_domain::languages::Languages;
use attache_domain::names::folding::fold;
use attache_domain::names::likeness::{Likeness, Reason, likeness};
use attache_domain::plan::Plan;
use attache_domain::profile::Audience;
use attache_domain::protocol::{NeedBasis, NeedKind, SensitiveNeed};
use chrono::{Days, NaiveDate};
use uuid::Uuid;

/// Days after the forum's last day on which a need that came in a list is to be deleted.
const NEED_DAYS: u64 = 30;

/// Finds or brings the person a row is about, and changes what differs.
pub fn put_person(
    trial: &mut Trial<'_>,
    seeker: &mut Seeker,
    work: &mut Work<'_>,
    draft: &PersonDraft,
    decided: Option<Option<Uuid>>,
) {
    if draft.whole_name().is_empty() {
        work.bars(Said::NoName, "name", facts([]));
        return;
    }
    let body = draft.body.as_ref().and_then(|body| find_body(trial, seeker, work, body));
    let known = match decided {
        Some(Some(id)) => Some(PersonId(id)),
        Some(None) => None,
        None => who(trial, seeker, work, draft, body),
    };
    let before = known.and_then(|id| trial.plan.people.get(id)).cloned();
    if known.is_some() && before.is_none() {
        work.bars(Said::TargetGone, "name", facts([]));
        return;
    }
    work.is_new = before.is_none();
    let mut person = before.clone().unwrap_or_else(|| Person::named(trial.id(), String::new()));
    work.target = Some((Kind::Person, person.id.uuid()));
    person_fields(work, &mut person, draft);
    if !work.is_possible() {
        return;
    }
    write_person(trial, seeker, before.as_ref(), &person);
    place_in_delegation(trial, seeker, work, &person, draft, body);
    for (kind, field, text) in
        [(NeedKind::Dietary, "dietary", &draft.dietary), (NeedKind::Assistance, "assistance", &draft.assistance)]
    {
        put_need(trial, work, person.id, (kind, field), text.as_deref());
    }
}

/// Writes a person who is new or differs.
fn write_person(trial: &mut Trial<'_>, seeker: &mut Seeker, before: Option<&Person>, person: &Person) {
    match before {
        None => {
            trial.insert(person);
        }
        Some(before) if before != person => trial.update(person),
        Some(_) => return,
    }
    seeker.people.add(person);
}

/// The person of the forum who is meant; a choice is offered where that is not sure.
fn who(
    trial: &Trial<'_>,
    seeker: &Seeker,
    work: &mut Work<'_>,
    draft: &PersonDraft,
    body: Option<BodyId>,
) -> Option<PersonId> {
    match seeker.people.find(&trial.plan, draft, body) {
        PersonMatch::Sure(id) => Some(id),
        PersonMatch::Nobody(alike) => {
            offer(trial, work, &alike);
            None
        }
        PersonMatch::Offered(alike) => {
            offer(trial, work, &alike);
            work.asks(
                Said::PersonLike,
                "name",
                facts([("written", draft.whole_name()), ("name", names(trial, &alike))]),
            );
            None
        }
    }
}

fn offer(trial: &Trial<'_>, work: &mut Work<'_>, alike: &[Offer]) {
    for (id, because) in alike {
        let Some(person) = trial.plan.people.get(*id) else { continue };
        // Somebody an earlier row brings has no place to be looked at yet.
        if trial.brought_by(id.uuid()).is_none() {
            let thing = ThingRef::timeless(Kind::Person, *id, person.display_name.clone());
            let detail = delegation_of(&trial.plan, *id);
            work.candidates.push(Candidate { thing, detail, because: (*because).to_owned() });
        }
    }
}

fn names(trial: &Trial<'_>, alike: &[Offer]) -> String {
    let names =
        alike.iter().filter_map(|(id, _)| trial.plan.people.get(*id)).map(|person| person.display_name.as_str());
    names.collect::<Vec<_>>().join(", ")
}

fn delegation_of(plan: &Plan, person: PersonId) -> String {
    plan.memberships
        .of(person)
        .next()
        .map(|member| crate::delegations::name_of(plan, member.delegation))
        .unwrap_or_default()
}

fn person_fields(work: &mut Work<'_>, person: &mut Person, draft: &PersonDraft) {
    name_field(work, person, draft);
    for (target, field, value, most) in [
        (&mut person.given_name, "given_name", &draft.given_name, 200),
        (&mut person.family_name, "family_name", &draft.family_name, 200),
        (&mut person.document_name, "document_name", &draft.document_name, 300),
        (&mut person.honorific, "honorific", &draft.honorific, 100),
        (&mut person.titles, "title", &draft.titles, 200),
        (&mut person.post_nominals, "post_nominals", &draft.post_nominals, 100),
        (&mut person.phone, "phone", &draft.phone, 60),
        (&mut person.email, "email", &draft.email, 254),
        (&mut person.note, "notes", &draft.note, 10_000),
    ] {
        work.text(target, field, value.as_deref(), most);
    }
    languages_field(work, person, draft);
    if person.sort_name.is_empty()
        && let Some(sort_name) = sort_name(&person.display_name, &person.family_name)
    {
        person.sort_name = sort_name;
    }
}

/// Languages are compared by what they say: "French (C1)" in the list is no news beside "fr C1" in the forum.
fn languages_field(work: &mut Work<'_>, person: &mut Person, draft: &PersonDraft) {
    let Some(written) = work.checked("languages", draft.languages.as_deref(), LONGEST_LANGUAGES) else { return };
    let read = Languages::read(&written);
    let mut known = Languages::read(&person.languages);
    let canonical = work.checked("languages", Some(&read.text()), LONGEST_LANGUAGES).filter(|_| known != read);
    let Some(canonical) = canonical else { return };
    work.value(&mut known, "languages", Some(read), readable_languages);
    person.languages = canonical;
}

/// The name people see. What the office wrote with more care than the list stays.
fn name_field(work: &mut Work<'_>, person: &mut Person, draft: &PersonDraft) {
    let written = draft.whole_name();
    if work.is_new || is_better_written(&person.display_name, &written) {
        work.text(&mut person.display_name, "name", Some(&written), 300);
    } else if person.display_name != written && person.display_name.to_lowercase() != written.to_lowercase() {
        work.tells(Said::NameKept, "name", facts([("name", person.display_name.clone()), ("written", written)]));
    }
}

/// Whether the list's spelling of a name takes the place of the forum's: when it has marks that the forum's lacks, more of
/// the name, or when it is another name altogether and somebody said that it is the same person. Another script, another
/// romanisation, capitals and another order are no better.
fn is_better_written(known: &str, written: &str) -> bool {
    let marks = |name: &str| name.chars().filter(|letter| !letter.is_ascii()).count();
    if script(known) != script(written) {
        return false;
    }
    match likeness(known, written) {
        Likeness::Same => marks(written) > marks(known),
        Likeness::VeryLikely(Reason::Part | Reason::Initials) | Likeness::Possible(Reason::Part | Reason::Initials) => {
            written.chars().count() > known.chars().count()
        }
        Likeness::VeryLikely(_) | Likeness::Possible(_) => false,
        Likeness::Different => true,
    }
}

/// The form lists are sorted by, where the family name is known and stands at the end of the name.
fn sort_name(name: &str, family: &str) -> Option<String> {
    let given = name.strip_suffix(family).filter(|_| !family.is_empty())?.trim_end();
    let sorted = format!("{family}, {given}");
    (!given.is_empty() && sorted.chars().count() <= 300).then_some(sorted)
}

/// Puts the person into the delegation of the row's body, and enters the office held there.
fn place_in_delegation(
    trial: &mut Trial<'_>,
    seeker: &mut Seeker,
    work: &mut Work<'_>,
    person: &Person,
    draft: &PersonDraft,
    body: Option<BodyId>,
) {
    let delegation = match &draft.body {
        Some(body_draft) => delegation_for(trial, seeker, work, body_draft, body),
        None => {
            let member = trial.plan.memberships.of(person.id).next();
            member.and_then(|member| trial.plan.delegations.get(member.delegation)).cloned()
        }
    };
    let Some(delegation) = delegation else {
        if draft.office.is_some() || draft.role.is_some() {
            work.tells(Said::NoDelegation, "body", facts([]));
        }
        return;
    };
    put_membership(trial, work, person.id, &delegation, draft);
    if let Some(title) = draft.office.as_deref().filter(|title| !title.trim().is_empty()) {
        put_office(trial, work, person.id, delegation.body, title);
    }
}

fn put_membership(
    trial: &mut Trial<'_>,
    work: &mut Work<'_>,
    person: PersonId,
    delegation: &Delegation,
    draft: &PersonDraft,
) {
    let known = trial.plan.memberships.of(person).find(|member| member.delegation == delegation.id).cloned();
    let is_new = known.is_none();
    let mut member = known.clone().unwrap_or_else(|| Membership {
        id: trial.id(),
        delegation: delegation.id,
        person,
        role: draft.role.unwrap_or(MembershipRole::Delegate),
        function: String::new(),
        position: last_position(&trial.plan, delegation) + 1,
    });
    if is_new {
        work.changed("body", String::new(), crate::delegations::name_of(&trial.plan, delegation.id));
    }
    work.value(&mut member.role, "role", draft.role, |role| role.word().to_owned());
    work.text(&mut member.function, "function", draft.function.as_deref(), 300);
    if is_new {
        trial.insert(&member);
    } else if known.as_ref() != Some(&member) {
        trial.update(&member);
    }
}

fn last_position(plan: &Plan, delegation: &Delegation) -> i64 {
    plan.memberships.of(delegation.id).map(|member| member.position).max().unwrap_or(0)
}

/// Enters an office. One that has another title stays: whether it ended, only the office can know.
fn put_office(trial: &mut Trial<'_>, work: &mut Work<'_>, person: PersonId, body: BodyId, title: &str) {
    let wanted = title.trim();
    let held = |office: &Office| office.body == body && likeness(&office.title, wanted) == Likeness::Same;
    if trial.plan.offices.of(person).any(|office| office.person == person && held(office)) {
        return;
    }
    let mut office = Office::titled(trial.id(), person, body, String::new());
    work.text(&mut office.title, "position", Some(wanted), 300);
    if work.is_possible() {
        trial.insert(&office);
    }
}

/// Keeps what must be known of a person where few can read it. What is there stays: a list does not know why it was
/// written. Neither what is there nor what comes is shown; that something comes is.
fn put_need(
    trial: &mut Trial<'_>,
    work: &mut Work<'_>,
    person: PersonId,
    (kind, field): (NeedKind, &str),
    text: Option<&str>,
) {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return };
    let there: Vec<&SensitiveNeed> = trial.plan.sensitive_needs.of(person).filter(|need| need.kind == kind).collect();
    let wanted = fold(text);
    if there.iter().any(|need| fold(&need.text) == wanted) {
        return;
    }
    let is_one_more = !there.is_empty();
    let (purpose, audience) = usual_purpose(kind);
    let mut need = SensitiveNeed {
        id: trial.id(),
        person,
        kind,
        code: String::new(),
        text: String::new(),
        purpose,
        basis: NeedBasis::Other,
        collected_on: trial.today,
        delete_after: last_day_to_keep(trial),
        audience: words_of(audience),
    };
    let mut hidden = Work::aside();
    hidden.text(&mut need.text, field, Some(text), 4000);
    work.problems.append(&mut hidden.problems);
    if !work.is_possible() {
        return;
    }
    work.changed(field, String::new(), words::say("import-need-kept-apart"));
    if is_one_more {
        work.tells(Said::NeedAdded, field, facts([]));
    }
    trial.insert(&need);
}

/// What a column of a list asks such a thing for, and who needs to know it for that.
fn usual_purpose(kind: NeedKind) -> (String, &'static [Audience]) {
    match kind {
        NeedKind::Dietary => (words::say("import-need-for-meals"), &[Audience::Caterer]),
        _ => (words::say("import-need-for-help"), &[Audience::HostLiaison, Audience::Driver]),
    }
}

fn last_day_to_keep(trial: &Trial<'_>) -> NaiveDate {
    let over = trial.plan.forum().map_or(trial.today, |forum| forum.ends_on).max(trial.today);
    over.checked_add_days(Days::new(NEED_DAYS)).unwrap_or(over)
}

/// The people of a leg or a stay: those a person named, or those the row names, who are brought where they are new. Nobody's
/// record is changed by being on a ticket.
pub fn put_party(
    trial: &mut Trial<'_>,
    seeker: &mut Seeker,
    work: &mut Work<'_>,
    (field, drafts): (&str, &[PersonDraft]),
    decided: Option<&[PersonId]>,
) -> Vec<PersonId> {
    match decided.or(seeker.everybody.as_deref()).map(<[PersonId]>::to_vec) {
        Some(people) => chosen_party(trial, work, field, &people),
        None => named_party(trial, seeker, work, (field, drafts)),
    }
}

/// The people a person named.
pub fn chosen_party(trial: &Trial<'_>, work: &mut Work<'_>, field: &str, people: &[PersonId]) -> Vec<PersonId> {
    let known: Vec<PersonId> = people.iter().copied().filter(|id| trial.plan.people.get(*id).is_some()).collect();
    if known.len() < people.len() {
        work.bars(Said::TargetGone, field, facts([]));
    }
    known
}

/// The people a row names.
pub fn named_party(
    trial: &mut Trial<'_>,
    seeker: &mut Seeker,
    work: &mut Work<'_>,
    (field, drafts): (&str, &[PersonDraft]),
) -> Vec<PersonId> {
    let mut party = Vec::new();
    for draft in drafts.iter().filter(|draft| !draft.whole_name().is_empty()) {
        let person = one_of_party(trial, seeker, work, field, draft);
        if !party.contains(&person) {
            party.push(person);
        }
    }
    party
}

fn one_of_party(
    trial: &mut Trial<'_>,
    seeker: &mut Seeker,
    work: &mut Work<'_>,
    field: &str,
    draft: &PersonDraft,
) -> PersonId {
    if let Some(known) = who(trial, seeker, work, draft, None) {
        return known;
    }
    let mut person = Person::named(trial.id(), String::new());
    let mut fields = Work::aside();
    person_fields(&mut fields, &mut person, draft);
    work.problems.append(&mut fields.problems);
    work.tells(Said::PersonNew, field, facts([("name", person.display_name.clone())]));
    if work.is_possible() {
        write_person(trial, seeker, None, &person);
    }
    person.id
}

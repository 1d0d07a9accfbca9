//! People, the offices they hold and how they are addressed.

mod address;
mod languages;
mod offices;

pub use address::{
    AddressSuggestion, ConfirmAddress, DocumentNameSuggestion, FormsOfAddress, SuggestAddress, SuggestDocumentName,
    confirm_address, suggest_address, suggest_document_name,
};
pub(crate) use languages::{LONGEST as LONGEST_LANGUAGES, readable as readable_languages};
pub use languages::{LanguageName, LanguageSkill, LanguageView, list_languages};
pub use offices::{AddOffice, EditOffice, OfficeRow, OfficeView, OneOffice, RepresentedView};
pub use offices::{add_office, edit_office, list_offices, remove_office};
pub(crate) use offices::{office_in_force, office_of, office_that_counts};

use crate::commands::Answer;
use crate::delegations::{join, name_of};
use crate::duplicates;
use crate::lists::{ListOrder, ReadList, sort_by_name};
use crate::op::Op;
use crate::operate::{Change, Done, facts, not_found};
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::refusal::Refusal;
use crate::staff;
use crate::timeline::Coming;
use crate::trouble;
use crate::wire::{self, Moment};
use attache_domain::delegations::*;
use attache_domain::ids::*;
use attache_domain::languages::Languages;
use attache_domain::plan::{Plan, Thing};
use attache_domain::programme::Invitation;
use attache_domain::protocol::{Picture, SensitiveNeed};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A person as a line of the table.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct PersonRow {
    pub id: PersonId,
    pub name: String,
    pub sort_name: String,
    pub delegation: Option<DelegationId>,
    pub delegation_name: String,
    pub role: Option<MembershipRole>,
    pub office: String,
    /// In words: "French C1, English".
    pub languages: String,
    /// The place among everybody by the order of precedence in force, from 1.
    pub precedence: usize,
    pub arrives: Option<Moment>,
    pub conflicts: usize,
}

/// A person's place in a delegation.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct MembershipView {
    pub id: MembershipId,
    pub delegation: DelegationId,
    pub delegation_name: String,
    pub role: MembershipRole,
    pub function: String,
}

/// Everything about a person.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct PersonDetail {
    pub id: PersonId,
    pub display_name: String,
    pub sort_name: String,
    pub document_name: String,
    pub given_name: String,
    pub family_name: String,
    pub honorific: String,
    pub titles: String,
    pub post_nominals: String,
    pub pronunciation: String,
    pub languages: Vec<LanguageView>,
    /// What was written about languages and not understood.
    pub languages_unread: String,
    /// All of it in words: "French C1, English".
    pub languages_text: String,
    pub phone: String,
    pub email: String,
    pub home_zone: Option<String>,
    pub note: String,
    /// Who the person is, as a host reads it.
    pub biography: String,
    pub fictitious: bool,
    pub address_gender: AddressGender,
    pub forms: FormsOfAddress,
    pub forms_confirmed_by: String,
    pub forms_confirmed_on: Option<String>,
    pub portrait: Option<PictureId>,
    pub sensitive_needs: usize,
    pub offices: Vec<OfficeView>,
    pub memberships: Vec<MembershipView>,
}

/// One person.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OnePerson {
    /// Key.
    pub id: PersonId,
}

/// A person to add, into a delegation if one is named.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddPerson {
    pub display_name: String,
    pub sort_name: Option<String>,
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub delegation: Option<DelegationId>,
    pub role: Option<MembershipRole>,
    pub function: Option<String>,
    pub fictitious: Option<bool>,
}

/// New values for a person; what is absent stays. An edited form of address is no longer a confirmed one.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditPerson {
    pub id: PersonId,
    pub display_name: Option<String>,
    pub sort_name: Option<String>,
    pub document_name: Option<String>,
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub honorific: Option<String>,
    pub titles: Option<String>,
    pub post_nominals: Option<String>,
    pub pronunciation: Option<String>,
    pub languages: Option<Vec<LanguageSkill>>,
    /// What is written about languages beside the entries; what is understood of it becomes one.
    pub languages_unread: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub home_zone: Option<Option<String>>,
    pub note: Option<String>,
    /// Who the person is, as a host reads it.
    pub biography: Option<String>,
    pub address_gender: Option<AddressGender>,
    pub envelope: Option<String>,
    pub salutation: Option<String>,
    pub spoken: Option<String>,
    pub place_card: Option<String>,
}

/// Reads all people: by the form their names are sorted by, as the forum's language sorts, or in another order.
pub fn list_people(planner: &Planner, input: ReadList) -> Answer<Vec<PersonRow>> {
    let plan = &planner.plan;
    let memberships = plan.memberships.grouped(|member| member.person);
    let offices = plan.offices.grouped(|office| office.person);
    let (coming, hits) = (Coming::of_all(planner), trouble::per_person(planner));
    let places = Ranking::in_force(plan).places();
    let row = |person: &Person| {
        let member = memberships.get(&person.id).and_then(|list| list.first());
        let office = offices.get(&person.id).and_then(|list| list.first());
        PersonRow {
            id: person.id,
            name: person.display_name.clone(),
            sort_name: person.sort_key().to_owned(),
            delegation: member.map(|member| member.delegation),
            delegation_name: member.map(|member| name_of(plan, member.delegation)).unwrap_or_default(),
            role: member.map(|member| member.role),
            office: office.map(|office| office.title.clone()).unwrap_or_default(),
            languages: languages::readable(&Languages::read(&person.languages)),
            precedence: places.get(&person.id).copied().unwrap_or(0),
            arrives: coming.get(&person.id).and_then(|coming| coming.arrives).map(Into::into),
            conflicts: hits.get(&person.id).copied().unwrap_or(0),
        }
    };
    let mut rows: Vec<PersonRow> = plan.people.iter().map(row).collect();
    match input.order.unwrap_or_default() {
        ListOrder::Name => sort_by_name(plan, &mut rows, |row| &row.sort_name),
        ListOrder::Precedence => rows.sort_by_key(|row| row.precedence),
        ListOrder::Body => {
            rows.sort_by_key(|row| row.precedence);
            sort_by_name(plan, &mut rows, |row| &row.delegation_name);
            // Whoever comes for no body stands behind all who do.
            rows.sort_by_key(|row| row.delegation.is_none());
        }
    }
    Ok(rows)
}

/// Reads everything about a person.
pub fn person(planner: &Planner, input: OnePerson) -> Answer<PersonDetail> {
    let plan = &planner.plan;
    let person = plan.get::<Person>(input.id).ok_or_else(|| not_found::<Person>(input.id))?.clone();
    let offices = plan.offices.of(input.id).filter(|office| office.person == input.id);
    let memberships = plan.memberships.of(input.id);
    let spoken = Languages::read(&person.languages);
    Ok(PersonDetail {
        forms: FormsOfAddress::of(&person),
        id: person.id,
        display_name: person.display_name,
        sort_name: person.sort_name,
        document_name: person.document_name,
        given_name: person.given_name,
        family_name: person.family_name,
        honorific: person.honorific,
        titles: person.titles,
        post_nominals: person.post_nominals,
        pronunciation: person.pronunciation,
        languages: languages::views(&spoken),
        languages_unread: spoken.unread.join(", "),
        languages_text: languages::readable(&spoken),
        phone: person.phone,
        email: person.email,
        home_zone: person.home_zone.map(|zone| zone.name().to_owned()),
        note: person.note,
        biography: person.biography,
        fictitious: person.fictitious,
        address_gender: person.address_gender,
        forms_confirmed_by: person.forms_confirmed_by,
        forms_confirmed_on: person.forms_confirmed_on.map(|day| day.to_string()),
        portrait: person.portrait,
        sensitive_needs: plan.sensitive_needs.of(input.id).count(),
        offices: offices.map(|office| offices::office_view(plan, office)).collect(),
        memberships: memberships
            .map(|member| MembershipView {
                id: member.id,
                delegation: member.delegation,
                delegation_name: name_of(plan, member.delegation),
                role: member.role,
                function: member.function.clone(),
            })
            .collect(),
    })
}

/// Adds a person.
pub fn add_person(planner: &mut Planner, input: AddPerson) -> Answer<Done<PersonId>> {
    let person = new_person(&input)?;
    let function = wire::optional_text("function", input.function.as_deref(), 300)?;
    planner.operate(Op::AddPerson, |change| {
        let id = change.insert(&Person { id: change.id(), ..person.clone() })?;
        let mut said = facts([("name", person.display_name)]);
        if let Some(delegation) = input.delegation {
            join(change, delegation, id, input.role.unwrap_or(MembershipRole::Delegate), function)?;
            said.insert("delegation".to_owned(), name_of(change.plan, delegation));
        }
        Ok((id, said))
    })
}

/// Edits a person.
pub fn edit_person(planner: &mut Planner, input: EditPerson) -> Answer<Done<()>> {
    planner.operate(Op::EditPerson, |change| {
        let mut person: Person = change.get(input.id)?;
        if let Some(name) = &input.display_name {
            person.display_name = wire::some_text("display_name", name, 300)?;
        }
        for (target, field, value, most) in [
            (&mut person.sort_name, "sort_name", &input.sort_name, 300),
            (&mut person.document_name, "document_name", &input.document_name, 300),
            (&mut person.given_name, "given_name", &input.given_name, 200),
            (&mut person.family_name, "family_name", &input.family_name, 200),
            (&mut person.honorific, "honorific", &input.honorific, 100),
            (&mut person.titles, "titles", &input.titles, 200),
            (&mut person.post_nominals, "post_nominals", &input.post_nominals, 100),
            (&mut person.pronunciation, "pronunciation", &input.pronunciation, 300),
            (&mut person.phone, "phone", &input.phone, 60),
            (&mut person.email, "email", &input.email, 254),
            (&mut person.note, "note", &input.note, 10_000),
            (&mut person.biography, "biography", &input.biography, 10_000),
        ] {
            wire::edit_text(target, field, value.as_deref(), most)?;
        }
        languages::edit(&mut person.languages, input.languages.as_deref(), input.languages_unread.as_deref())?;
        if let Some(zone) = input.home_zone {
            person.home_zone = zone.as_deref().map(wire::zone).transpose()?;
        }
        wire::edit(&mut person.address_gender, input.address_gender);
        let forms = [&input.envelope, &input.salutation, &input.spoken, &input.place_card];
        let confirmation = address::edit_forms(&mut person, forms.map(Option::as_deref))?;
        change.update(&person)?;
        Ok(((), facts([("name", person.display_name), ("confirmation", confirmation.to_owned())])))
    })
}

/// What the history still knows of somebody who was removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StillKnown {
    /// The key, by which a purge takes the person out of the history too.
    pub person: PersonId,
    /// The name, which a purge asks for.
    pub name: String,
    /// In how many entries of the history the person's own data stand, this one among them.
    pub entries: usize,
}

/// Removes a person who is in nothing (any more), with the offices, the needs and the portrait entered for the person. It
/// can be undone, so the history keeps what was entered and the answer says so; [`crate::purge`] keeps nothing.
pub fn remove_person(planner: &mut Planner, input: OnePerson) -> Answer<Done<StillKnown>> {
    let done = planner.operate(Op::RemovePerson, |change| {
        let person: Person = change.get(input.id)?;
        let by = uses(change.plan, input.id);
        if !by.is_empty() {
            return Err(Refusal::StillInUse { name: person.display_name, by: by.join(", ") });
        }
        for need in change.plan.sensitive_needs.of(input.id) {
            change.remove::<SensitiveNeed>(need.id)?;
        }
        for office in change.plan.offices.of(input.id).filter(|office| office.person == input.id) {
            change.remove::<Office>(office.id)?;
        }
        for call in change.plan.invitations.of(input.id) {
            change.remove::<Invitation>(call.id)?;
        }
        for member in change.plan.staff_members.of(input.id) {
            staff::forget(change, member.id)?;
        }
        duplicates::forget(change, input.id)?;
        change.remove::<Person>(input.id)?;
        if let Some(portrait) = person.portrait {
            change.remove::<Picture>(portrait)?;
        }
        Ok((person.display_name.clone(), facts([("name", person.display_name)])))
    })?;
    let entries = planner.file.entries_about(input.id.uuid())?;
    let known = StillKnown { person: input.id, name: done.result.clone(), entries };
    Ok(done.with(known))
}

/// Refuses a list that names somebody twice, and says whom.
pub(crate) fn require_once(change: &Change<'_>, people: impl Iterator<Item = PersonId>) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for id in people {
        if !seen.insert(id) {
            return Err(Refusal::AlreadyThere { name: change.get::<Person>(id)?.display_name });
        }
    }
    Ok(())
}

fn new_person(input: &AddPerson) -> Result<Person, Refusal> {
    let display_name = wire::some_text("display_name", &input.display_name, 300)?;
    Ok(Person {
        sort_name: wire::optional_text("sort_name", input.sort_name.as_deref(), 300)?,
        given_name: wire::optional_text("given_name", input.given_name.as_deref(), 200)?,
        family_name: wire::optional_text("family_name", input.family_name.as_deref(), 200)?,
        fictitious: input.fictitious.unwrap_or(false),
        ..Person::named(PersonId(uuid::Uuid::nil()), display_name)
    })
}

/// What a person is in, named, so that whoever removes the person knows where to look.
fn uses(plan: &Plan, id: PersonId) -> Vec<String> {
    let delegations = plan.memberships.of(id).map(|member| name_of(plan, member.delegation));
    let sessions = plan.attendances.of(id).map(|part| Thing::Session(part.session));
    let meetings = plan.participants.of(id).map(|part| Thing::Meeting(part.meeting));
    let legs = plan.travellers.of(id).map(|part| Thing::Leg(part.leg));
    let stays = plan.guests.of(id).map(|part| Thing::Stay(part.stay));
    let movements = plan.passengers.of(id).map(|part| Thing::Movement(part.movement));
    let sent = plan.parties.of(id).map(|party| Thing::Meeting(party.meeting));
    let things =
        sessions.chain(meetings).chain(sent).chain(legs).chain(stays).chain(movements).map(|thing| plan.name_of(thing));
    delegations.chain(things).chain(offices::stand_ins(plan, id)).collect()
}

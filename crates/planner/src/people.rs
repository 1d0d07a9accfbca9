//! People and the offices they hold.

use crate::commands::Answer;
use crate::delegations::{join, name_of};
use crate::op::Op;
use crate::operate::{Change, Done, facts, not_found};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::timeline::Coming;
use crate::trouble;
use crate::wire::{self, Empty, Moment};
use attache_domain::delegations::*;
use attache_domain::forum::Forum;
use attache_domain::ids::*;
use attache_domain::plan::Plan;
use chrono::NaiveDate;
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
    pub arrives: Option<Moment>,
    pub conflicts: usize,
}

/// An office a person holds.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct OfficeView {
    pub id: OfficeId,
    pub body: BodyId,
    pub body_name: String,
    pub title: String,
    pub local_title: String,
    pub rank_class: RankClass,
    pub since: Option<String>,
    pub until: Option<String>,
}

/// An office as a line of a list.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct OfficeRow {
    pub person: PersonId,
    pub name: String,
    #[serde(flatten)]
    pub office: OfficeView,
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
    pub languages: String,
    pub phone: String,
    pub email: String,
    pub home_zone: Option<String>,
    pub note: String,
    pub fictitious: bool,
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

/// One office.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneOffice {
    /// Key.
    pub id: OfficeId,
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

/// New values for a person; what is absent stays.
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
    pub languages: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub home_zone: Option<Option<String>>,
    pub note: Option<String>,
}

/// An office to enter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddOffice {
    pub person: PersonId,
    pub body: BodyId,
    pub title: String,
    pub local_title: Option<String>,
    pub rank_class: Option<RankClass>,
    pub since: Option<String>,
    pub until: Option<String>,
}

/// New values for an office; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditOffice {
    pub id: OfficeId,
    pub title: Option<String>,
    pub local_title: Option<String>,
    pub rank_class: Option<RankClass>,
    #[serde(default, deserialize_with = "wire::present")]
    pub since: Option<Option<String>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub until: Option<Option<String>>,
}

/// Reads all people by the form their names are sorted by.
pub fn list_people(planner: &Planner, _input: Empty) -> Answer<Vec<PersonRow>> {
    let plan = &planner.plan;
    let memberships = plan.memberships.grouped(|member| member.person);
    let offices = plan.offices.grouped(|office| office.person);
    let (coming, hits) = (Coming::of_all(planner), trouble::per_person(planner));
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
            arrives: coming.get(&person.id).and_then(|coming| coming.arrives).map(Into::into),
            conflicts: hits.get(&person.id).copied().unwrap_or(0),
        }
    };
    let mut rows: Vec<PersonRow> = plan.people.iter().map(row).collect();
    rows.sort_by_cached_key(|row| row.sort_name.to_lowercase());
    Ok(rows)
}

/// Reads everything about a person.
pub fn person(planner: &Planner, input: OnePerson) -> Answer<PersonDetail> {
    let plan = &planner.plan;
    let person = plan.get::<Person>(input.id).ok_or_else(|| not_found::<Person>(input.id))?.clone();
    let offices = plan.offices.iter().filter(|office| office.person == input.id);
    let memberships = plan.memberships.iter().filter(|member| member.person == input.id);
    Ok(PersonDetail {
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
        languages: person.languages,
        phone: person.phone,
        email: person.email,
        home_zone: person.home_zone.map(|zone| zone.name().to_owned()),
        note: person.note,
        fictitious: person.fictitious,
        offices: offices.map(|office| office_view(plan, office)).collect(),
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

/// Reads all offices.
pub fn list_offices(planner: &Planner, _input: Empty) -> Answer<Vec<OfficeRow>> {
    let plan = &planner.plan;
    let row = |office: &Office| OfficeRow {
        person: office.person,
        name: trouble::person(plan, office.person).name,
        office: office_view(plan, office),
    };
    Ok(plan.offices.iter().map(row).collect())
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
            (&mut person.languages, "languages", &input.languages, 300),
            (&mut person.phone, "phone", &input.phone, 60),
            (&mut person.email, "email", &input.email, 254),
            (&mut person.note, "note", &input.note, 10_000),
        ] {
            wire::edit_text(target, field, value.as_deref(), most)?;
        }
        if let Some(zone) = input.home_zone {
            person.home_zone = zone.as_deref().map(wire::zone).transpose()?;
        }
        change.update(&person)?;
        Ok(((), facts([("name", person.display_name)])))
    })
}

/// Removes a person who is in nothing (any more), with the offices entered for the person.
pub fn remove_person(planner: &mut Planner, input: OnePerson) -> Answer<Done<()>> {
    planner.operate(Op::RemovePerson, |change| {
        let person: Person = change.get(input.id)?;
        let by = uses(change.plan, input.id);
        if !by.is_empty() {
            return Err(Refusal::StillInUse { name: person.display_name, by: by.join(", ") });
        }
        for office in change.plan.offices.iter().filter(|office| office.person == input.id) {
            change.remove::<Office>(office.id)?;
        }
        change.remove::<Person>(input.id)?;
        Ok(((), facts([("name", person.display_name)])))
    })
}

/// Enters an office a person holds.
pub fn add_office(planner: &mut Planner, input: AddOffice) -> Answer<Done<OfficeId>> {
    let title = wire::some_text("title", &input.title, 300)?;
    let local_title = wire::optional_text("local_title", input.local_title.as_deref(), 300)?;
    let (since, until) = (day("since", input.since.as_deref())?, day("until", input.until.as_deref())?);
    planner.operate(Op::AddOffice, |change| {
        let person: Person = change.get(input.person)?;
        let body: Body = change.get(input.body)?;
        let rank_class = input.rank_class.unwrap_or(RankClass::Other);
        let office =
            Office { local_title, rank_class, since, until, ..Office::titled(change.id(), person.id, body.id, title) };
        let id = change.insert(&office)?;
        Ok((id, facts([("name", person.display_name), ("title", office.title), ("body", body.name)])))
    })
}

/// Edits an office.
pub fn edit_office(planner: &mut Planner, input: EditOffice) -> Answer<Done<()>> {
    planner.operate(Op::EditOffice, |change| {
        let mut office: Office = change.get(input.id)?;
        wire::edit_text(&mut office.title, "title", input.title.as_deref(), 300)?;
        wire::edit_text(&mut office.local_title, "local_title", input.local_title.as_deref(), 300)?;
        wire::edit(&mut office.rank_class, input.rank_class);
        if let Some(since) = input.since {
            office.since = day("since", since.as_deref())?;
        }
        if let Some(until) = input.until {
            office.until = day("until", until.as_deref())?;
        }
        change.update(&office)?;
        Ok(((), facts([("name", trouble::person(change.plan, office.person).name), ("title", office.title)])))
    })
}

/// Removes an office.
pub fn remove_office(planner: &mut Planner, input: OneOffice) -> Answer<Done<()>> {
    planner.operate(Op::RemoveOffice, |change| {
        let office: Office = change.get(input.id)?;
        change.remove::<Office>(input.id)?;
        Ok(((), facts([("name", trouble::person(change.plan, office.person).name), ("title", office.title)])))
    })
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

/// The office a person comes in, in words.
pub(crate) fn office_of(plan: &Plan, person: PersonId) -> String {
    let member = plan.memberships.iter().find(|member| member.person == person);
    let body = member.and_then(|member| plan.get::<Delegation>(member.delegation)).map(|delegation| delegation.body);
    let held = plan.offices.iter().filter(|office| office.person == person);
    let office = plan.forum().and_then(|forum| office_in_force(forum, held, body));
    office.map(|office| office.title.clone()).unwrap_or_default()
}

/// Of the offices a person holds, the one the person comes to the forum in: in force on one of its days, and if possible
/// an office of the body that sends the person.
pub(crate) fn office_in_force<'plan>(
    forum: &Forum,
    held: impl Iterator<Item = &'plan Office>,
    body: Option<BodyId>,
) -> Option<&'plan Office> {
    let begun = |office: &Office| office.since.is_none_or(|since| since <= forum.ends_on);
    let not_over = |office: &Office| office.until.is_none_or(|until| until >= forum.starts_on);
    let in_force = held.filter(|office| begun(office) && not_over(office));
    in_force.min_by_key(|office| (Some(office.body) != body, office.id))
}

fn office_view(plan: &Plan, office: &Office) -> OfficeView {
    OfficeView {
        id: office.id,
        body: office.body,
        body_name: plan.get::<Body>(office.body).map(|body| body.name.clone()).unwrap_or_default(),
        title: office.title.clone(),
        local_title: office.local_title.clone(),
        rank_class: office.rank_class,
        since: office.since.map(|day| day.to_string()),
        until: office.until.map(|day| day.to_string()),
    }
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
    use attache_domain::plan::Thing;
    let delegations = plan.memberships.iter().filter(|member| member.person == id).map(|m| name_of(plan, m.delegation));
    let sessions = plan.attendances.iter().filter(|part| part.person == id).map(|part| Thing::Session(part.session));
    let meetings = plan.participants.iter().filter(|part| part.person == id).map(|part| Thing::Meeting(part.meeting));
    let legs = plan.travellers.iter().filter(|part| part.person == id).map(|part| Thing::Leg(part.leg));
    let stays = plan.guests.iter().filter(|part| part.person == id).map(|part| Thing::Stay(part.stay));
    let rides = plan.passengers.of(id).map(|part| Thing::Movement(part.movement));
    let things = sessions.chain(meetings).chain(legs).chain(stays).chain(rides).map(|thing| plan.name_of(thing));
    delegations.chain(things).collect()
}

fn day(field: &str, text: Option<&str>) -> Result<Option<NaiveDate>, Refusal> {
    text.filter(|text| !text.is_empty()).map(|text| wire::date(field, text)).transpose()
}

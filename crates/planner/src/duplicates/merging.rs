//! Making one person of two, as one operation that can be undone.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::staff;
use crate::wire::PersonId;
use attache_domain::conflicts::Waiver;
use attache_domain::delegations::{AddressGender, Membership, Office, Person};
use attache_domain::ids::Id;
use attache_domain::lodging::Guest;
use attache_domain::meetings::{Participant, Party, StaffMember};
use attache_domain::movements::Passenger;
use attache_domain::programme::{Attendance, Invitation, Reply};
use attache_domain::protocol::{Picture, SensitiveNeed};
use attache_domain::travel::Traveller;
use attache_store::Stored;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most letters of a note.
const LONGEST_NOTE: usize = 10_000;

/// Two people who are one.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct MergePeople {
    pub keep: PersonId,
    pub drop: PersonId,
    /// What to take over from the one that goes even where the one that stays has something of its own. What is empty
    /// there is filled in any case, and notes are put one below the other.
    pub take: Vec<PersonField>,
}

/// Something known of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum PersonField {
    DisplayName,
    SortName,
    DocumentName,
    GivenName,
    FamilyName,
    Honorific,
    Titles,
    PostNominals,
    Pronunciation,
    Languages,
    Phone,
    Email,
    HomeZone,
    AddressGender,
    /// The four forms of address with their confirmation, as a whole.
    Forms,
    Portrait,
}

/// Makes one person of two. Everything that points to the one points to the other afterwards; where both are in the
/// same thing, the part of the one that stays is kept.
pub fn merge_people(planner: &mut Planner, input: MergePeople) -> Answer<Done<()>> {
    if input.keep == input.drop {
        return Err(Refusal::invalid("drop", Problem::OutOfRange));
    }
    planner.operate(Op::MergePeople, |change| {
        let (keep, gone): (Person, Person) = (change.get(input.keep)?, change.get(input.drop)?);
        let merged = Person { portrait: keep.portrait, ..merged(&keep, &gone, &input.take) };
        point_to(change, keep.id, gone.id)?;
        let portrait = portrait(&keep, &gone, &input.take);
        change.update(&Person { portrait, ..merged })?;
        change.remove::<Person>(gone.id)?;
        let mut left_over = [keep.portrait, gone.portrait].into_iter().flatten().filter(|one| Some(*one) != portrait);
        left_over.try_for_each(|id| change.remove::<Picture>(id))?;
        Ok(((), facts([("name", keep.display_name), ("gone", gone.display_name)])))
    })
}

/// The fields of both as the one that stays will have them.
fn merged(keep: &Person, gone: &Person, take: &[PersonField]) -> Person {
    use PersonField as F;
    let mut one = keep.clone();
    let takes = |field| take.contains(&field);
    for (target, from, field) in [
        (&mut one.display_name, &gone.display_name, F::DisplayName),
        (&mut one.sort_name, &gone.sort_name, F::SortName),
        (&mut one.document_name, &gone.document_name, F::DocumentName),
        (&mut one.given_name, &gone.given_name, F::GivenName),
        (&mut one.family_name, &gone.family_name, F::FamilyName),
        (&mut one.honorific, &gone.honorific, F::Honorific),
        (&mut one.titles, &gone.titles, F::Titles),
        (&mut one.post_nominals, &gone.post_nominals, F::PostNominals),
        (&mut one.pronunciation, &gone.pronunciation, F::Pronunciation),
        (&mut one.languages, &gone.languages, F::Languages),
        (&mut one.phone, &gone.phone, F::Phone),
        (&mut one.email, &gone.email, F::Email),
    ] {
        if !from.is_empty() && (target.is_empty() || takes(field)) {
            target.clone_from(from);
        }
    }
    if gone.home_zone.is_some() && (one.home_zone.is_none() || takes(F::HomeZone)) {
        one.home_zone = gone.home_zone;
    }
    if gone.address_gender != AddressGender::Unsaid
        && (one.address_gender == AddressGender::Unsaid || takes(F::AddressGender))
    {
        one.address_gender = gone.address_gender;
    }
    if has_forms(gone) && (!has_forms(keep) || takes(F::Forms)) {
        one.envelope.clone_from(&gone.envelope);
        one.salutation.clone_from(&gone.salutation);
        one.spoken.clone_from(&gone.spoken);
        one.place_card.clone_from(&gone.place_card);
        one.forms_confirmed_by.clone_from(&gone.forms_confirmed_by);
        one.forms_confirmed_on = gone.forms_confirmed_on;
    }
    one.note = notes(&keep.note, &gone.note);
    if one.biography.is_empty() {
        one.biography.clone_from(&gone.biography);
    }
    one
}

fn has_forms(person: &Person) -> bool {
    [&person.envelope, &person.salutation, &person.spoken, &person.place_card].iter().any(|form| !form.is_empty())
}

fn notes(keep: &str, gone: &str) -> String {
    let both: Vec<&str> = [keep, gone].into_iter().filter(|note| !note.is_empty()).collect();
    let text = if keep == gone { keep.to_owned() } else { both.join("\n") };
    text.chars().take(LONGEST_NOTE).collect()
}

fn portrait(keep: &Person, gone: &Person, take: &[PersonField]) -> Option<attache_domain::ids::PictureId> {
    let takes = take.contains(&PersonField::Portrait);
    if takes { gone.portrait.or(keep.portrait) } else { keep.portrait.or(gone.portrait) }
}

/// Points everything of one person to another.
fn point_to(change: &Change<'_>, keep: PersonId, gone: PersonId) -> Result<(), Refusal> {
    let plan = change.plan;
    for office in plan.offices.of(gone).filter(|one| one.person == gone) {
        change.update(&Office { person: keep, ..office.clone() })?;
    }
    for need in plan.sensitive_needs.of(gone) {
        change.update(&SensitiveNeed { person: keep, ..need.clone() })?;
    }
    let (members, sessions) = (plan.memberships.of(gone), plan.attendances.of(gone));
    parts(change, members, keep, |one| one.delegation.uuid(), |one| Membership { person: keep, ..one })?;
    parts(change, sessions, keep, |one| one.session.uuid(), |one| Attendance { person: keep, ..one })?;
    let meetings = plan.participants.of(gone);
    parts(change, meetings, keep, |one| one.meeting.uuid(), |one| Participant { person: keep, ..one })?;
    let (legs, stays) = (plan.travellers.of(gone), plan.guests.of(gone));
    parts(change, legs, keep, |one| one.leg.uuid(), |one| Traveller { person: keep, ..one })?;
    parts(change, stays, keep, |one| one.stay.uuid(), |one| Guest { person: keep, ..one })?;
    let rides = plan.passengers.of(gone);
    parts(change, rides, keep, |one| one.movement.uuid(), |one| Passenger { person: keep, ..one })?;
    calls(change, keep, gone)?;
    meeting_desk(change, keep, gone)?;
    super::apart::hand_over(change, keep, gone)?;
    // What was set aside about the one that goes rests on a person who is no longer there.
    let named = gone.to_string();
    for waiver in plan.waivers.iter().filter(|one| one.conflict.contains(&named)) {
        change.remove::<Waiver>(waiver.id)?;
    }
    Ok(())
}

/// Gives the calls of one person to another. Where both were called to a session, an answer is not lost: the one that
/// stays answered what either did.
fn calls(change: &Change<'_>, keep: PersonId, gone: PersonId) -> Result<(), Refusal> {
    let plan = change.plan;
    for call in plan.invitations.of(gone) {
        let Some(known) = plan.invitations.of(keep).find(|one| one.session == call.session) else {
            change.update(&Invitation { person: Some(keep), ..call.clone() })?;
            continue;
        };
        change.remove::<Invitation>(call.id)?;
        if known.reply == Reply::None && call.reply != Reply::None {
            change.update(&Invitation { reply: call.reply, replied_on: call.replied_on, ..known.clone() })?;
        }
    }
    Ok(())
}

/// Sends the one that stays where the other was sent, and lets it serve as the other served. Where both do the same task,
/// the hours of the one that goes go with it.
fn meeting_desk(change: &Change<'_>, keep: PersonId, gone: PersonId) -> Result<(), Refusal> {
    let plan = change.plan;
    let given = |person: Option<PersonId>| person.map(|one| if one == gone { keep } else { one });
    for party in plan.parties.of(gone) {
        let (principal, substitute) = (given(party.principal), given(party.substitute));
        let substitute = substitute.filter(|one| Some(*one) != principal);
        change.update(&Party { principal, substitute, ..party.clone() })?;
    }
    for member in plan.staff_members.of(gone) {
        if plan.staff_members.of(keep).any(|known| known.task == member.task) {
            staff::forget(change, member.id)?;
        } else {
            change.update(&StaffMember { person: keep, ..member.clone() })?;
        }
    }
    Ok(())
}

/// Gives the parts of one person to another, except in what the other is in already.
fn parts<'plan, R: Stored + 'plan>(
    change: &Change<'_>,
    of_gone: impl Iterator<Item = &'plan R>,
    keep: PersonId,
    thing: impl Fn(&R) -> uuid::Uuid,
    given: impl Fn(R) -> R,
) -> Result<(), Refusal>
where
    R::Id: Ord,
{
    for part in of_gone {
        let is_in_already = R::table(change.plan).of(keep).any(|other| thing(other) == thing(part));
        if is_in_already {
            change.remove::<R>(part.id())?;
        } else {
            change.update(&given(part.clone()))?;
        }
    }
    Ok(())
}

//! The summit: office holders who took part in a real meeting, with what its sources say of them and nothing more.

use super::Recipe;
use super::clerk::same_person;
use super::sheets::{ParticipantLine, ZoneLine, lines};
use crate::commands::Answer;
use crate::delegations::{AddDelegation, add_delegation};
use crate::forum::{EditForum, FoundForum, edit_forum};
use crate::people::{AddOffice, AddPerson, EditPerson, add_office, add_person, edit_person};
use crate::planner::Planner;
use crate::refusal::Refusal;
use attache_domain::delegations::*;

/// The list of participants, as it was read.
pub const PARTICIPANTS: &str = include_str!("../../data/summit_participants.csv");

/// What the list says where it does not state a role.
pub const ROLE_NOT_STATED: &str = "city representative (role not stated in the source)";

const COVER: &str = "\
A sample made from public sources: names, offices and bodies are as they were published, and nothing is invented.

Real, from public sources: the title, the days and the place; the bodies; and the people, each with the name as it \
was printed and the office a source gives. Where no source states an office, none is entered. A note on each person \
says where the line was read and what was inferred. The list names one person for each body, who is therefore entered \
as its head of delegation.

Not entered, because it is not published: a programme, rooms, travel, lodging, meetings, and anything private. Nothing \
in this file is invented. Do not add invented facts to these people.";

pub fn recipe() -> Recipe {
    let frame = FoundForum {
        title: "Europe: Refugees are our Brothers and Sisters".to_owned(),
        zone: "Europe/Vatican".to_owned(),
        from: "2016-12-09".to_owned(),
        to: "2016-12-10".to_owned(),
        host: "Vatican City".to_owned(),
        country: Some("VA".to_owned()),
    };
    Recipe { frame, clock: "2016-11-28T09:00:00Z", fill }
}

fn fill(planner: &mut Planner) -> Answer<()> {
    let frame = EditForum {
        short_code: Some("SUMMIT16".to_owned()),
        edition: Some("Summit of European mayors, 2016".to_owned()),
        cover: Some(COVER.to_owned()),
        ..EditForum::default()
    };
    edit_forum(planner, frame)?;
    let zones: Vec<ZoneLine> = lines(include_str!("../../data/summit_zones.csv"))?;
    for line in lines::<ParticipantLine>(PARTICIPANTS)? {
        enter(planner, &line, &zones)?;
    }
    Ok(())
}

fn enter(planner: &mut Planner, line: &ParticipantLine, zones: &[ZoneLine]) -> Answer<()> {
    let delegation = add_delegation(
        planner,
        AddDelegation {
            body_name: line.represents.clone(),
            body_kind: kind_of(line),
            country: line.country_code.clone(),
            zone: zone_of(line, zones),
            status: Some(DelegationStatus::Registered),
            category: None,
        },
    )?
    .result;
    let office = office_of(line);
    let person = add_person(
        planner,
        AddPerson {
            display_name: line.name_as_printed.clone(),
            sort_name: Some(sort_name(line)),
            given_name: None,
            family_name: Some(line.family_name_assigned.clone()),
            delegation: Some(delegation),
            role: Some(MembershipRole::Head),
            function: office.is_none().then(|| line.role_as_sourced.clone()),
            fictitious: Some(false),
        },
    )?
    .result;
    edit_person(planner, EditPerson { note: Some(provenance(line)), ..same_person(person) })?;
    if let Some((title, rank)) = office {
        let found = planner.plan().get::<Delegation>(delegation).map(|delegation| delegation.body);
        let body = found.ok_or_else(|| Refusal::Malformed { detail: line.represents.clone() })?;
        let office = AddOffice { rank_class: Some(rank), ..AddOffice::titled(person, body, title.to_owned()) };
        add_office(planner, office)?;
    }
    Ok(())
}

/// What a line represents: an organisation has no country, and one line is of a national office.
fn kind_of(line: &ParticipantLine) -> BodyKind {
    match (line.represents.as_str(), &line.country_code) {
        (_, None) => BodyKind::InternationalOrganisation,
        ("United Kingdom", _) => BodyKind::State,
        _ => BodyKind::City,
    }
}

/// The office, where a source states one.
pub fn office_of(line: &ParticipantLine) -> Option<(&str, RankClass)> {
    match line.role_as_sourced.as_str() {
        ROLE_NOT_STATED | "representative" => None,
        title @ ("Mayor" | "Governing Mayor") => Some((title, RankClass::HeadOfBody)),
        title => Some((title, RankClass::Other)),
    }
}

/// The zone of a listed city, or of a country that has only one; where neither is known, none is guessed.
fn zone_of(line: &ParticipantLine, zones: &[ZoneLine]) -> Option<String> {
    let country = line.country_code.as_deref()?;
    let here = |zone: &&ZoneLine| zone.country_code == country;
    let listed = |zone: &&ZoneLine| zone.city.as_deref().is_none_or(|city| city == line.represents);
    zones.iter().filter(here).find(listed).map(|zone| zone.timezone.clone())
}

/// The assigned family name first, then what remains of the printed name.
fn sort_name(line: &ParticipantLine) -> String {
    let family = line.family_name_assigned.as_str();
    match line.name_as_printed.strip_suffix(family) {
        Some(rest) if !rest.trim().is_empty() => format!("{family}, {}", rest.trim()),
        _ => line.name_as_printed.clone(),
    }
}

fn provenance(line: &ParticipantLine) -> String {
    let parts = [Some(line.role_as_sourced.as_str()), line.provenance_note.as_deref(), Some(line.source.as_str())];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

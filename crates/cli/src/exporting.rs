//! Writing itineraries into a folder.

use crate::Ending;
use crate::arguments::{Export, FormatName, ProfileName, Publish};
use crate::reporting;
use attache_planner::delegations::{OneDelegation, delegation, list_delegations};
use attache_planner::documents::{DocumentWording, ExportItineraries, Exported, UnprintableName, prepare_export};
use attache_planner::issues::{PublishIssue, hand_out, publish_issue};
use attache_planner::lists::ReadList;
use attache_planner::people::list_people;
use attache_planner::wire::{Kind, PersonId};
use attache_planner::{Planner, Refusal, words};

/// A text that stands in everybody's documents is not told with everybody's name.
const MOST_PEOPLE_NAMED: usize = 3;

/// Exports itineraries. Something needs attention when a name could not be printed as it is written.
pub fn export(planner: &mut Planner, export: &Export, json: bool) -> Result<Ending, Refusal> {
    // One profile exists; naming it is asked for, so that nothing leaves by accident.
    let ProfileName::OwnDelegate = export.profile;
    let people = people_of(planner, export.whose.person.as_deref(), export.whose.delegation.as_deref())?;
    let formats = export.format.iter().map(|format| (*format).into()).collect();
    let wording = DocumentWording { language: Some(export.language.clone()), own_digits: Some(export.own_digits) };
    let input = ExportItineraries {
        people,
        only_wrong: Some(export.only_wrong),
        hand_out: Some(export.hand_out),
        formats,
        paper: Some(export.paper.into()),
        codes: Some(export.codes),
        byte_order_mark: Some(!export.no_bom),
        zip: Some(export.zip),
        wording: Some(wording),
    };
    let job = prepare_export(planner, input)?;
    let written = job.run(&export.out, |progress| {
        reporting::progress(&progress);
        true
    });
    reporting::progress_done();
    let (mut exported, handed) = written?;
    if export.hand_out {
        exported.noted = hand_out(planner, &handed)?.map(Box::new);
    }
    let calendars = export.format.iter().any(|format| matches!(format, FormatName::Ics));
    reporting::say(json, &serde_json::to_value(&exported).unwrap_or_default(), || text(&exported, calendars))?;
    Ok(if exported.unprintable.is_empty() { Ending::Done } else { Ending::NeedsAttention })
}

/// Publishes the plan as it is.
pub fn publish(planner: &mut Planner, publish: &Publish, json: bool) -> Result<Ending, Refusal> {
    let input = PublishIssue { note: publish.note.clone(), anyway: Some(publish.anyway) };
    let done = publish_issue(planner, input)?;
    reporting::say(json, &serde_json::to_value(&done.result).unwrap_or_default(), || words::operation(&done.said))?;
    Ok(Ending::Done)
}

/// The people asked for; nobody in particular means everybody.
pub fn people_of(
    planner: &Planner,
    person: Option<&str>,
    delegation_name: Option<&str>,
) -> Result<Option<Vec<PersonId>>, Refusal> {
    if let Some(wanted) = person {
        let rows = list_people(planner, ReadList::default())?;
        let found = rows.iter().filter(|row| row.name == wanted || row.id.to_string() == wanted).map(|row| row.id);
        return somebody(found.collect(), Kind::Person, wanted);
    }
    if let Some(wanted) = delegation_name {
        let rows = list_delegations(planner, ReadList::default())?;
        let found = rows.iter().filter(|row| row.name == wanted || row.id.to_string() == wanted);
        let mut people = Vec::new();
        for row in found {
            let members = delegation(planner, OneDelegation { id: row.id })?.members;
            people.extend(members.into_iter().map(|member| member.person));
        }
        return somebody(people, Kind::Delegation, wanted);
    }
    Ok(None)
}

fn somebody(people: Vec<PersonId>, what: Kind, wanted: &str) -> Result<Option<Vec<PersonId>>, Refusal> {
    if people.is_empty() { Err(Refusal::NotFound { what, id: wanted.to_owned() }) } else { Ok(Some(people)) }
}

fn text(exported: &Exported, calendars: bool) -> String {
    let facts = [
        ("files", exported.files.to_string()),
        ("people", exported.people.to_string()),
        ("folder", exported.folder.clone()),
    ];
    let written = words::say_about("note-exported", &facts);
    let advice = calendars.then(|| words::say("note-calendars"));
    std::iter::once(written)
        .chain(advice)
        .chain(exported.unprintable.iter().map(unprintable))
        .collect::<Vec<_>>()
        .join("\n")
}

fn unprintable(text: &UnprintableName) -> String {
    let mut people: Vec<&str> = text.people.iter().take(MOST_PEOPLE_NAMED).map(String::as_str).collect();
    if text.people.len() > people.len() {
        people.push("…");
    }
    let facts = [("name", text.name.clone()), ("characters", text.characters.clone()), ("people", people.join(", "))];
    words::say_about("note-unprintable", &facts)
}

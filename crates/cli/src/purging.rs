//! Purging a person, who may have been removed before: looked at first, done when the name is typed again.

use crate::Ending;
use crate::arguments::Purge;
use crate::reporting;
use attache_planner::lists::ReadList;
use attache_planner::people::list_people;
use attache_planner::purge::{self as purges, PreviewPurge, PurgePerson, PurgePreview, Purged};
use attache_planner::wire::{Empty, Kind, PersonId};
use attache_planner::{Done, Planner, Problem, Refusal, words};

/// Shows what a purge would do.
pub fn preview(planner: &Planner, purge: &Purge, json: bool) -> Result<Ending, Refusal> {
    let preview = purges::preview_purge(planner, PreviewPurge { person: whom(planner, &purge.person)? })?;
    reporting::say(json, &serde_json::to_value(&preview).unwrap_or_default(), || shown(&preview))?;
    Ok(Ending::Done)
}

/// Purges. Something needs attention when the disk was too full to rebuild the file.
pub fn purge(planner: &mut Planner, purge: &Purge, json: bool) -> Result<Ending, Refusal> {
    let person = whom(planner, &purge.person)?;
    let confirm_name = purge.confirm.clone().unwrap_or_default();
    let done = purges::purge_person(planner, PurgePerson { person, confirm_name })?;
    reporting::say(json, &serde_json::to_value(&done).unwrap_or_default(), || said(&done))?;
    Ok(if done.result.unfinished { Ending::NeedsAttention } else { Ending::Done })
}

/// Somebody in the forum or, failing that, in its history. A name that two people have is no answer.
fn whom(planner: &Planner, wanted: &str) -> Result<PersonId, Refusal> {
    let here = list_people(planner, ReadList::default())?.into_iter().map(|row| (row.id, row.name));
    let removed = purges::list_removed_people(planner, Empty {})?.into_iter().map(|row| (row.person, row.name));
    let is_wanted = |(id, name): &(PersonId, String)| name == wanted || id.to_string() == wanted;
    let mut found: Vec<PersonId> = here.filter(is_wanted).map(|(id, _)| id).collect();
    if found.is_empty() {
        found = removed.filter(is_wanted).map(|(id, _)| id).collect();
    }
    match found.as_slice() {
        [] => Err(Refusal::NotFound { what: Kind::Person, id: wanted.to_owned() }),
        [one] => Ok(*one),
        several => {
            let keys: Vec<String> = several.iter().map(ToString::to_string).collect();
            reporting::note(&words::say_about("note-purge-which", &[("keys", keys.join(", "))]));
            Err(Refusal::invalid("person", Problem::DoesNotMatch))
        }
    }
}

fn shown(preview: &PurgePreview) -> String {
    let mut lines: Vec<String> =
        preview.goes.iter().map(|row| format!("{:>6}  {}", row.count, row.kind.word())).collect();
    lines.extend(
        preview
            .texts
            .iter()
            .map(|text| format!("{} {}: {} → {}", text.place.name, text.field, text.text, text.becomes)),
    );
    let stays = preview.stays.iter().map(|text| [("name", text.place.name.clone()), ("text", text.text.clone())]);
    lines.extend(stays.map(|facts| words::say_about("note-purge-stays", &facts)));
    lines.push(words::say_about("note-purge-entries", &[("entries", preview.entries.len().to_string())]));
    lines.extend(preview.copies.iter().map(|copy| words::say_about("note-purge-copy", &[("copy", copy.clone())])));
    lines.push(words::say_about("note-purge-confirm", &[("name", preview.name.clone())]));
    lines.join("\n")
}

fn said(done: &Done<Purged>) -> String {
    let Purged { rows, texts, entries, copies, unfinished } = &done.result;
    let facts = [("rows", rows.to_string()), ("texts", texts.to_string()), ("entries", entries.to_string())];
    let mut lines = vec![words::say_about("note-purged", &facts)];
    lines.extend(copies.iter().map(|copy| words::say_about("note-purge-copy", &[("copy", copy.clone())])));
    lines.extend(unfinished.then(|| words::say("note-purge-unfinished")));
    lines.join("\n")
}

//! The documents of an office: what there is, and writing them into a folder.

use crate::Ending;
use crate::arguments::Papers;
use crate::exporting;
use crate::reporting;
use attache_planner::documents::DocumentWording;
use attache_planner::papers::{
    ExportPapers, ExportedPapers, ListPaperSubjects, PaperFormat, PaperKindRow, PaperSubject, hand_out_papers,
    list_paper_kinds, list_paper_subjects, prepare_papers,
};
use attache_planner::wire::{Audience, Empty, Field, Kind, PaperKind, Uuid};
use attache_planner::{Planner, Refusal, words};
use std::path::Path;

/// Lists kinds, or what documents of a kind can be about, or writes documents. Something needs attention when a text could
/// not be printed as it is written.
pub fn papers(planner: &mut Planner, asked: &Papers, json: bool) -> Result<Ending, Refusal> {
    let Some(kind) = asked.kind.as_deref().and_then(PaperKind::from_word) else {
        let kinds = list_paper_kinds(planner, Empty {})?;
        reporting::say(json, &serde_json::to_value(&kinds).unwrap_or_default(), || kinds_text(&kinds))?;
        return Ok(Ending::Done);
    };
    let subjects = list_paper_subjects(planner, ListPaperSubjects { kind })?;
    let Some(folder) = &asked.out else {
        reporting::say(json, &serde_json::to_value(&subjects).unwrap_or_default(), || subjects_text(&subjects))?;
        return Ok(Ending::Done);
    };
    let written = write(planner, asked, (kind, &subjects), folder)?;
    reporting::say(json, &serde_json::to_value(&written).unwrap_or_default(), || written_text(&written))?;
    Ok(if written.unprintable.is_empty() { Ending::Done } else { Ending::NeedsAttention })
}

fn write(
    planner: &mut Planner,
    asked: &Papers,
    (kind, subjects): (PaperKind, &[PaperSubject]),
    folder: &Path,
) -> Result<ExportedPapers, Refusal> {
    let about =
        asked.about.iter().map(|wanted| subject_named(subjects, kind, wanted)).collect::<Result<Vec<_>, _>>()?;
    let input = ExportPapers {
        kind,
        about: (!about.is_empty()).then_some(about),
        people: exporting::people_of(planner, asked.person.as_deref(), asked.delegation.as_deref())?,
        audience: asked.profile.as_deref().and_then(Audience::from_word),
        ask: Some(asked.ask.iter().filter_map(|word| Field::from_word(word)).collect()),
        recipient: asked.recipient.clone(),
        formats: asked.format.iter().filter_map(|word| PaperFormat::from_word(word)).collect(),
        since: asked.since,
        only_wrong: Some(asked.only_wrong),
        hand_out: Some(asked.hand_out),
        zip: Some(asked.zip),
        byte_order_mark: Some(!asked.no_bom),
        wording: Some(DocumentWording { language: Some(asked.language.clone()), own_digits: Some(asked.own_digits) }),
    };
    let written = prepare_papers(planner, input)?.run(folder, |progress| {
        reporting::progress(&progress);
        true
    });
    reporting::progress_done();
    let (written, handed) = written?;
    let noted = if asked.hand_out { hand_out_papers(planner, &handed)? } else { None };
    Ok(ExportedPapers { noted: noted.map(Box::new), ..written })
}

/// What a document is about, by name or key; a name that several have must be told apart by key.
fn subject_named(subjects: &[PaperSubject], kind: PaperKind, wanted: &str) -> Result<Uuid, Refusal> {
    let found: Vec<&PaperSubject> =
        subjects.iter().filter(|one| one.name == wanted || one.id.to_string() == wanted).collect();
    match found.as_slice() {
        [one] => Ok(one.id),
        [] => Err(Refusal::NotFound { what: kind_of(kind), id: wanted.to_owned() }),
        several => {
            let keys = several.iter().map(|one| one.id.to_string()).collect::<Vec<_>>().join(", ");
            Err(Refusal::SeveralOfName { name: wanted.to_owned(), keys })
        }
    }
}

fn kind_of(kind: PaperKind) -> Kind {
    attache_planner::papers::kind_of(kind.about())
}

fn kinds_text(kinds: &[PaperKindRow]) -> String {
    let line = |row: &PaperKindRow| {
        let readers = row.audiences.iter().map(|one| one.audience.word()).collect::<Vec<_>>().join(", ");
        format!("{}\t{}\t{readers}", row.kind.word(), words::say(&format!("paper-{}", row.kind.word())))
    };
    kinds.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn subjects_text(subjects: &[PaperSubject]) -> String {
    subjects.iter().map(|one| format!("{}\t{}", one.id, one.name)).collect::<Vec<_>>().join("\n")
}

fn written_text(written: &ExportedPapers) -> String {
    let facts = [
        ("files", written.files.to_string()),
        ("documents", written.documents.to_string()),
        ("folder", written.folder.clone()),
    ];
    let unprintable = written.unprintable.iter().map(|text| {
        let facts = [("name", text.text.clone()), ("characters", text.characters.clone())];
        words::say_about("note-unprintable-text", &facts)
    });
    std::iter::once(words::say_about("note-papers", &facts)).chain(unprintable).collect::<Vec<_>>().join("\n")
}

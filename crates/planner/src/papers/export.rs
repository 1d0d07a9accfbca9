//! Exporting documents into a folder: long work that shows how far it is, can be cancelled, and then leaves nothing behind.

use super::facts::PaperFacts;
use super::list::{Subject, kind_of, subjects};
use super::{Asked, draft};
use crate::commands::{Answer, Progress};
use crate::documents::{DocumentWording, Growing, UnprintableText, fault, file_name, typesetter};
use crate::planner::Planner;
use crate::refusal::Refusal;
use attache_documents::paper::Paper;
use attache_domain::forum::Kind;
use attache_domain::ids::PersonId;
use attache_domain::papers::PaperKind;
use attache_domain::profile::{Audience, Field};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use ts_rs::TS;
use uuid::Uuid;

/// How much of a key tells two documents of one name apart.
const LETTERS_OF_KEY: usize = 8;

/// Which documents to export, and how.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportPapers {
    /// The kind.
    pub kind: PaperKind,
    /// About these only, by their keys; absent, about everything there is.
    #[ts(type = "Array<string> | null")]
    pub about: Option<Vec<Uuid>>,
    /// Only what concerns these people; absent, everything.
    pub people: Option<Vec<PersonId>>,
    /// For whom; absent, the usual reader.
    pub audience: Option<Audience>,
    /// What that reader asks for beyond the profile.
    pub ask: Option<Vec<Field>>,
    /// The reader's name, where the document is to say it.
    pub recipient: Option<String>,
    /// In these formats.
    pub formats: Vec<PaperFormat>,
    /// How they are worded; absent, in English.
    pub wording: Option<DocumentWording>,
}

/// A format of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperFormat {
    /// To print.
    Pdf,
}

impl PaperFormat {
    /// All of them.
    pub const ALL: [Self; 1] = [Self::Pdf];

    /// The formats a kind can be written in.
    pub fn of(_kind: PaperKind) -> Vec<Self> {
        Self::ALL.to_vec()
    }

    /// The format of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.word() == word)
    }

    /// The word for it, which is the ending of its files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
        }
    }
}

/// What an export did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExportedPapers {
    /// The folder, to read.
    pub folder: String,
    /// Files written.
    pub files: usize,
    /// Documents they hold.
    pub documents: usize,
    /// Whether it was cancelled; then the folder is as it was before.
    pub cancelled: bool,
    /// Texts that could not be printed as they are written, each once.
    pub unprintable: Vec<UnprintableText>,
}

/// An export that is ready to be done without the forum.
pub struct PaperJob {
    papers: Vec<(String, Paper)>,
    formats: BTreeSet<PaperFormat>,
}

/// Copies out of the plan what an export needs.
///
/// # Errors
/// [`Refusal::NotFound`] for a subject that is not there; [`Refusal::NotForAudience`] and [`Refusal::FieldWithheld`] for a
/// reader who may not have it; [`Refusal::Invalid`] for a language documents cannot be in.
pub fn prepare_papers(planner: &mut Planner, input: ExportPapers) -> Answer<PaperJob> {
    let made = planner.ids.get_mut().now();
    let wording = input.wording.unwrap_or_default().for_all()?;
    let asked = Asked {
        audience: input.audience,
        fields: input.ask.unwrap_or_default(),
        recipient: input.recipient.unwrap_or_default(),
    };
    let profile = asked.profile(input.kind)?;
    let facts = PaperFacts::read(
        planner,
        wording,
        profile.audience(),
        input.people.map(|people| people.into_iter().collect()),
    )?;
    let all = subjects(input.kind, &facts);
    let names = file_names(input.kind, &facts, &all);
    let chosen = chosen(all, input.about, kind_of(input.kind.about()))?;
    let paper = |subject: &Subject| {
        let draft = draft(input.kind, &facts, subject, &asked.recipient, made)?;
        Ok((names.get(&subject.id).cloned().unwrap_or_default(), draft.for_reader(&profile)))
    };
    let papers = chosen.iter().map(paper).collect::<Answer<Vec<_>>>()?;
    Ok(PaperJob { papers, formats: input.formats.into_iter().collect() })
}

fn chosen(all: Vec<Subject>, about: Option<Vec<Uuid>>, what: Kind) -> Answer<Vec<Subject>> {
    let Some(wanted) = about else { return Ok(all) };
    let mut all: BTreeMap<Uuid, Subject> = all.into_iter().map(|subject| (subject.id, subject)).collect();
    let missing = |id: Uuid| Refusal::NotFound { what, id: id.to_string() };
    wanted.into_iter().map(|id| all.remove(&id).ok_or_else(|| missing(id))).collect()
}

/// What the files are called: the kind and what they are about, in the language of the document; with the end of the key
/// where two things have one name.
fn file_names(kind: PaperKind, facts: &PaperFacts<'_>, subjects: &[Subject]) -> BTreeMap<Uuid, String> {
    let heading = attache_documents::paper::heading(kind, facts.wording);
    let wanted = |subject: &Subject| match subject.name.as_str() {
        "" => file_name(&heading),
        name => file_name(&format!("{heading}, {name}")),
    };
    let mut claims: BTreeMap<String, usize> = BTreeMap::new();
    // Some file systems do not tell case apart.
    subjects.iter().for_each(|subject| *claims.entry(wanted(subject).to_lowercase()).or_default() += 1);
    let named = subjects.iter().map(|subject| {
        let name = wanted(subject);
        let alone = claims.get(&name.to_lowercase()) == Some(&1);
        let key = subject.id.simple().to_string();
        (subject.id, if alone { name } else { format!("{name} {}", &key[key.len() - LETTERS_OF_KEY..]) })
    });
    named.collect()
}

impl PaperJob {
    /// Writes everything into a folder. `go_on` hears how far it is and says whether to go on.
    ///
    /// # Errors
    /// [`Refusal::FolderNotWritable`], [`Refusal::DiskFull`]; then the folder is as it was.
    pub fn run(self, folder: &Path, mut go_on: impl FnMut(Progress) -> bool) -> Answer<ExportedPapers> {
        let of = self.papers.len();
        let mut exported = ExportedPapers {
            folder: folder.display().to_string(),
            files: 0,
            documents: 0,
            cancelled: true,
            unprintable: Vec::new(),
        };
        let mut files = Growing::inside(folder)?;
        for (done, (name, paper)) in self.papers.iter().enumerate() {
            if !go_on(Progress { done, of, doing: name.clone() }) {
                return Ok(exported);
            }
            for format in &self.formats {
                let bytes = written(paper, *format, &mut exported.unprintable)?;
                files.write(&format!("{name}.{}", format.word()), &bytes)?;
            }
        }
        if !go_on(Progress { done: of, of, doing: String::new() }) {
            return Ok(exported);
        }
        exported.unprintable.sort_by(|a, b| a.text.cmp(&b.text));
        exported.unprintable.dedup();
        Ok(ExportedPapers { files: files.put_in_place()?, documents: of, cancelled: false, ..exported })
    }
}

fn written(paper: &Paper, format: PaperFormat, unprintable: &mut Vec<UnprintableText>) -> Answer<Vec<u8>> {
    Ok(match format {
        PaperFormat::Pdf => {
            let pdf = typesetter().paper_pdf(paper).map_err(fault)?;
            unprintable.extend(pdf.unprintable.into_iter().map(Into::into));
            pdf.bytes
        }
    })
}

//! Exporting documents into a folder: long work that shows how far it is, can be cancelled, and then leaves nothing behind.

use super::Asked;
use super::handing::HandedPaper;
use super::list::{Subject, kind_of, subjects};
use super::setting::{Setting, Told};
use crate::commands::{Answer, Progress};
use crate::documents::{DocumentWording, Growing, UnprintableText, fault, file_name, index, typesetter};
use crate::operate::Done;
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire;
use attache_documents::Wording;
use attache_documents::calendar::paper_calendar;
use attache_documents::itinerary::Edition;
use attache_documents::paper::{Paper, paper_csv, paper_html, paper_workbook};
use attache_domain::forum::Kind;
use attache_domain::ids::PersonId;
use attache_domain::papers::PaperKind;
use attache_domain::profile::{Audience, Field};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
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
    /// The number of the issue they are held against; absent, the one this reader was handed last.
    pub since: Option<i64>,
    /// Only those that say something else than what this reader was handed.
    pub only_wrong: Option<bool>,
    /// Whether to note that the files leave the office.
    pub hand_out: Option<bool>,
    /// Whether all files are packed into one archive, with an index.
    pub zip: Option<bool>,
    /// Whether text tables begin with the mark by which spreadsheets tell their letters; absent, they do.
    pub byte_order_mark: Option<bool>,
    /// How they are worded; absent, in English.
    pub wording: Option<DocumentWording>,
}

/// A format of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperFormat {
    /// To print.
    Pdf,
    /// For a screen.
    Html,
    /// To go on working with.
    Xlsx,
    /// For systems that read no workbook.
    Csv,
    /// For calendars.
    Ics,
}

impl PaperFormat {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Html, Self::Xlsx, Self::Csv, Self::Ics];

    /// The formats a kind can be written in: what is read at length is no table, what hangs on a
    /// door is paper alone, and what has hours is a calendar.
    pub fn of(kind: PaperKind) -> Vec<Self> {
        match kind {
            PaperKind::DoorSign => vec![Self::Pdf],
            PaperKind::BriefingBook | PaperKind::BilateralBrief => vec![Self::Pdf, Self::Html],
            PaperKind::ProgrammeOfVisit
            | PaperKind::ForumProgramme
            | PaperKind::MovementSchedule
            | PaperKind::FunctionSchedule
            | PaperKind::InterpreterRoster => Self::ALL.to_vec(),
            _ => vec![Self::Pdf, Self::Html, Self::Xlsx, Self::Csv],
        }
    }

    /// The format of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.word() == word)
    }

    /// The word for it, which is the ending of its files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Ics => "ics",
        }
    }
}

/// What an export did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExportedPapers {
    /// That the files left the office, as it was noted; nothing when nothing was.
    pub noted: Option<Box<Done<usize>>>,
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
    papers: Vec<Named>,
    formats: BTreeSet<PaperFormat>,
    byte_order_mark: bool,
    /// What the archive is called, where one is wanted.
    archive: Option<String>,
}

/// A document, and what its files are called.
struct Named {
    about: Uuid,
    name: String,
    paper: Paper,
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
        recipient: wire::optional_text("recipient", input.recipient.as_deref(), 300)?,
    };
    let profile = asked.profile(input.kind)?;
    let told = Told::read(planner, input.kind, (&asked, &profile), input.since)?;
    let setting = Setting::read(planner, &told, (input.kind, wording), (&asked, &profile), (input.people, made))?;
    let all = subjects(input.kind, &setting.now);
    let names = file_names(input.kind, wording, &all);
    let chosen = chosen(all, input.about, kind_of(input.kind.about()))?;
    let paper = |subject: &Subject| {
        let name = names.get(&subject.id).cloned().unwrap_or_default();
        Named { about: subject.id, name, paper: setting.paper(subject) }
    };
    let mut papers: Vec<Named> = chosen.iter().map(paper).collect();
    if input.only_wrong == Some(true) {
        papers.retain(|named| named.paper.compared().is_some_and(|compared| !compared.is_empty()));
    }
    let heading = || file_name(&attache_documents::paper::heading(input.kind, wording));
    let archive = (input.zip == Some(true)).then(heading);
    // What a kind cannot be written in is left out: whoever exports several kinds at once asks for all formats.
    let formats = PaperFormat::of(input.kind).into_iter().filter(|format| input.formats.contains(format)).collect();
    Ok(PaperJob { papers, formats, byte_order_mark: input.byte_order_mark != Some(false), archive })
}

fn chosen(all: Vec<Subject>, about: Option<Vec<Uuid>>, what: Kind) -> Answer<Vec<Subject>> {
    let Some(wanted) = about else { return Ok(all) };
    let mut all: BTreeMap<Uuid, Subject> = all.into_iter().map(|subject| (subject.id, subject)).collect();
    let missing = |id: Uuid| Refusal::NotFound { what, id: id.to_string() };
    wanted.into_iter().map(|id| all.remove(&id).ok_or_else(|| missing(id))).collect()
}

/// What the files are called: the kind and what they are about, in the language of the document; with the end of the key
/// where two things have one name.
fn file_names(kind: PaperKind, wording: Wording, subjects: &[Subject]) -> BTreeMap<Uuid, String> {
    let heading = attache_documents::paper::heading(kind, wording);
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
    pub fn run(
        self,
        folder: &Path,
        mut go_on: impl FnMut(Progress) -> bool,
    ) -> Answer<(ExportedPapers, Vec<HandedPaper>)> {
        let of = self.papers.len();
        let mut exported = ExportedPapers {
            folder: folder.display().to_string(),
            files: 0,
            documents: 0,
            cancelled: true,
            unprintable: Vec::new(),
            noted: None,
        };
        let mut files = Growing::inside(folder)?;
        let mut handed = Vec::new();
        for (done, named) in self.papers.iter().enumerate() {
            if !go_on(Progress { done, of, doing: named.name.clone() }) {
                return Ok((exported, Vec::new()));
            }
            for &format in &self.formats {
                let bytes = written(&named.paper, format, self.byte_order_mark, &mut exported.unprintable)?;
                let file_name = format!("{}.{}", named.name, format.word());
                files.write(&file_name, &bytes)?;
                handed.push(named.handed(format, file_name, &bytes));
            }
        }
        if !go_on(Progress { done: of, of, doing: String::new() }) {
            return Ok((exported, Vec::new()));
        }
        if let Some(archive) = &self.archive {
            files.pack(&format!("{archive}.zip"), ("index.csv", &index(handed.iter().map(HandedPaper::line))))?;
        }
        exported.unprintable.sort_by(|a, b| a.text.cmp(&b.text));
        exported.unprintable.dedup();
        let exported = ExportedPapers { files: files.put_in_place()?, documents: of, cancelled: false, ..exported };
        Ok((exported, handed))
    }
}

impl Named {
    fn handed(&self, format: PaperFormat, file_name: String, bytes: &[u8]) -> HandedPaper {
        let content = self.paper.content();
        HandedPaper {
            paper: content.kind,
            about: self.about,
            issue: match content.issue.edition {
                Edition::Issue(number) => Some(number),
                Edition::Unpublished | Edition::WorkingCopy { .. } => None,
            },
            audience: self.paper.audience(),
            recipient: content.recipient.clone(),
            language: content.wording.language.tag().to_owned(),
            format: format.word(),
            file_name,
            file_hash: Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
        }
    }
}

fn written(
    paper: &Paper,
    format: PaperFormat,
    byte_order_mark: bool,
    unprintable: &mut Vec<UnprintableText>,
) -> Answer<Vec<u8>> {
    Ok(match format {
        PaperFormat::Pdf => {
            let pdf = typesetter().paper_pdf(paper).map_err(fault)?;
            unprintable.extend(pdf.unprintable.into_iter().map(Into::into));
            pdf.bytes
        }
        PaperFormat::Ics => paper_calendar(paper).into_bytes(),
        PaperFormat::Html => paper_html(paper).into_bytes(),
        PaperFormat::Xlsx => paper_workbook(paper).map_err(fault)?,
        PaperFormat::Csv => paper_csv(paper, byte_order_mark).into_bytes(),
    })
}

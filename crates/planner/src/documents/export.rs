//! Export many itineraries: long work that shows how far it is, can be cancelled, and then leaves nothing behind.
//!
//! What is needed is copied out of the plan first, quickly; setting pages and writing files then happens without
//! holding the forum, so that nobody waits.

use super::draft::DraftFacts;
use super::file_names::{file_names, in_language};
use super::formats::{DocumentFormat, DocumentPaper, Made, Named, Unprintables, Wanted, Written};
use super::growing::Growing;
use super::index::index;
use super::wording::DocumentWording;
use crate::commands::{Answer, Progress};
use crate::issues::Handed;
use crate::issues::edition::{Page, Published};
use crate::operate::{Done, not_found};
use crate::planner::Planner;
use attache_documents::itinerary::{Edition, Itinerary, itineraries_table};
use attache_domain::delegations::Person;
use attache_domain::ids::PersonId;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::Path;
use ts_rs::TS;

/// So many people's files are made at once: enough for every core, few enough that cancelling is heard soon.
const AT_ONCE: usize = 8;

/// Whose itineraries to export, and how.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportItineraries {
    /// These people; absent, everybody.
    #[serde(default)]
    pub people: Option<Vec<PersonId>>,
    /// Only of these whoever holds a document of an issue that is wrong by now.
    #[serde(default)]
    pub only_wrong: Option<bool>,
    /// Whether to note that the files leave the office.
    #[serde(default)]
    pub hand_out: Option<bool>,
    /// In these formats.
    pub formats: Vec<DocumentFormat>,
    /// On what to print; absent, on A4.
    #[serde(default)]
    pub paper: Option<DocumentPaper>,
    /// Whether each day ends with codes by which a telephone takes its items into a calendar.
    #[serde(default)]
    pub codes: Option<bool>,
    /// Whether text tables begin with the mark by which spreadsheets tell their letters; absent, they do.
    #[serde(default)]
    pub byte_order_mark: Option<bool>,
    /// Whether all files are packed into one archive, with an index.
    #[serde(default)]
    pub zip: Option<bool>,
    /// How they are worded; absent, in English.
    #[serde(default)]
    pub wording: Option<DocumentWording>,
}

/// What an export did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Exported {
    /// That the files left the office, as it was noted; nothing when nothing was.
    pub noted: Option<Box<Done<usize>>>,
    /// The folder, to read.
    pub folder: String,
    /// Files written.
    pub files: usize,
    /// People they are for.
    pub people: usize,
    /// Whether it was cancelled; then the folder is as it was before.
    pub cancelled: bool,
    /// Texts that could not be printed as they are written, each once.
    pub unprintable: Vec<UnprintableName>,
}

/// A text with characters no font has.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UnprintableName {
    /// The text: a name, a title.
    pub name: String,
    /// The characters.
    pub characters: String,
    /// In whose documents it stands.
    pub people: Vec<String>,
}

/// An export that is ready to be done without the forum.
pub struct Job {
    itineraries: Vec<Named>,
    wanted: Wanted,
    /// What the archive is called, where one is wanted.
    archive: Option<String>,
}

/// Copies out of the plan what an export needs.
///
/// # Errors
/// [`crate::Refusal::NotFound`] for a person who is not there, [`crate::Refusal::Invalid`] for a language documents cannot be in.
pub fn prepare_export(planner: &mut Planner, input: ExportItineraries) -> Answer<Job> {
    let exported_at = planner.ids.get_mut().now();
    let facts = DraftFacts::read(planner)?;
    let everybody = || planner.plan.people.iter().map(|person| person.id).collect();
    let people: BTreeSet<PersonId> = input.people.map_or_else(everybody, |people| people.into_iter().collect());
    let names = file_names(&planner.plan, &facts);
    let published = Published::read(&planner.plan);
    let wording = input.wording.unwrap_or_default();
    let itinerary = |person| {
        let name = names.get(&person).ok_or_else(|| not_found::<Person>(person))?;
        let page = Page::now(&facts, person, &wording, exported_at)?;
        let name = in_language(name, page.itinerary.content().wording.language);
        Ok((person, name, page.issued(&published, person)))
    };
    let mut itineraries = people.into_iter().map(itinerary).collect::<Answer<Vec<_>>>()?;
    if input.only_wrong == Some(true) {
        itineraries.retain(|(_, _, itinerary)| itinerary.since().is_some());
    }
    let wanted = Wanted {
        formats: input.formats.into_iter().collect(),
        paper: input.paper.unwrap_or_default().into(),
        codes: input.codes == Some(true),
        byte_order_mark: input.byte_order_mark != Some(false),
    };
    // Readers of several languages share an archive, which is called so in the one everything is written in first.
    let name = || itineraries_table(&[], wording.for_all().unwrap_or_default()).name;
    Ok(Job { itineraries, wanted, archive: (input.zip == Some(true)).then(name) })
}

impl Job {
    /// Sets the pages and writes the files. `go_on` is told how far it is and answers whether to go on. The files
    /// appear in the folder together at the end, in place of an older export; until then, and when it is cancelled or
    /// fails, what was there before stays. What was written is answered too, to be noted by
    /// [`hand_out`](crate::issues::hand_out).
    ///
    /// # Errors
    /// [`crate::Refusal::FolderNotWritable`], [`crate::Refusal::DiskFull`].
    pub fn run(self, folder: &Path, mut go_on: impl FnMut(Progress) -> bool) -> Answer<(Exported, Vec<Handed>)> {
        let mut files = Growing::inside(folder)?;
        let mut unprintable = Unprintables::default();
        let of = self.itineraries.len();
        let cancelled = Exported {
            noted: None,
            folder: folder.display().to_string(),
            files: 0,
            people: 0,
            cancelled: true,
            unprintable: vec![],
        };
        let mut handed = Vec::new();
        let mut done = 0;
        for some in self.itineraries.chunks(AT_ONCE) {
            let made = self.wanted.of_each(some);
            for (made, (person, _, itinerary)) in made.into_iter().zip(some) {
                let doing = itinerary.content().person.name.clone();
                if !go_on(Progress { done, of, doing: doing.clone() }) {
                    return Ok((cancelled, Vec::new()));
                }
                done += 1;
                let Made { files: written, unprintable: found } = made?;
                unprintable.add(found, &doing);
                for file in written {
                    files.write(&file.name, &file.bytes)?;
                    handed.push(file.handed(*person, itinerary));
                }
            }
        }
        for (file, readers) in self.wanted.of_many(&self.itineraries)? {
            files.write(&file.name, &file.bytes)?;
            handed.extend(readers.iter().map(|(person, _, itinerary)| file.handed(*person, itinerary)));
        }
        if !go_on(Progress { done: of, of, doing: String::new() }) {
            return Ok((cancelled, Vec::new()));
        }
        if let Some(archive) = &self.archive {
            files.pack(&format!("{archive}.zip"), ("index.csv", &index(handed.iter().map(Handed::line))))?;
        }
        let files = files.put_in_place()?;
        let exported =
            Exported { files, people: of, cancelled: false, unprintable: unprintable.into_list(), ..cancelled };
        Ok((exported, handed))
    }
}

impl Written {
    fn handed(&self, person: PersonId, itinerary: &Itinerary) -> Handed {
        Handed {
            person,
            issue: match itinerary.content().issue.edition {
                Edition::Issue(number) => Some(number),
                Edition::Unpublished | Edition::WorkingCopy { .. } => None,
            },
            audience: itinerary.audience(),
            language: itinerary.content().wording.language.tag().to_owned(),
            format: self.format.ending(),
            file_name: self.name.clone(),
            file_hash: Sha256::digest(&self.bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
        }
    }
}

//! Export many itineraries: long work that shows how far it is, can be cancelled, and then leaves nothing behind.
//!
//! What is needed is copied out of the plan first, quickly; setting pages and writing files then happens without
//! holding the forum, so that nobody waits.

use super::draft::DraftFacts;
use super::{fault, typesetter};
use crate::commands::{Answer, Progress};
use crate::planner::Planner;
use crate::refusal::Refusal;
use attache_documents::calendar::itinerary_calendar;
use attache_documents::file_names::safe_file_name;
use attache_documents::itinerary::Itinerary;
use attache_domain::ids::PersonId;
use attache_domain::profile::ExportProfile;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// Whose itineraries to export, and how.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportItineraries {
    /// These people; absent, everybody.
    #[serde(default)]
    pub people: Option<Vec<PersonId>>,
    /// In these formats.
    pub formats: Vec<DocumentFormat>,
}

/// A format of an itinerary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DocumentFormat {
    /// To print.
    Pdf,
    /// For calendars.
    Ics,
}

/// What an export did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Exported {
    /// The folder, to read.
    pub folder: String,
    /// Files written.
    pub files: usize,
    /// People they are for.
    pub people: usize,
    /// Whether it was cancelled; then nothing is left of it.
    pub cancelled: bool,
    /// Names that could not be printed as they are written.
    pub unprintable: Vec<UnprintableName>,
}

/// A name with characters no font has.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct UnprintableName {
    pub name: String,
    pub characters: String,
}

/// An export that is ready to be done without the forum.
pub struct Job {
    itineraries: Vec<Itinerary>,
    formats: Vec<DocumentFormat>,
}

/// Copies out of the plan what an export needs.
///
/// # Errors
/// [`Refusal::NotFound`] for a person who is not there.
pub fn prepare_export(planner: &mut Planner, input: ExportItineraries) -> Answer<Job> {
    let exported_at = planner.ids.get_mut().now();
    let facts = DraftFacts::read(planner)?;
    let everybody = || planner.plan.people.iter().map(|person| person.id).collect();
    let people: Vec<PersonId> = input.people.unwrap_or_else(everybody);
    let profile = ExportProfile::own_delegate();
    let itinerary = |person| Ok(facts.draft(planner, person, exported_at)?.for_reader(&profile));
    let itineraries = people.into_iter().map(itinerary).collect::<Answer<_>>()?;
    let formats: BTreeSet<DocumentFormat> = input.formats.into_iter().collect();
    Ok(Job { itineraries, formats: formats.into_iter().collect() })
}

impl Job {
    /// Sets the pages and writes the files. `go_on` is told how far it is and answers whether to go on.
    ///
    /// # Errors
    /// What the folder refuses; the files written so far are removed then.
    pub fn run(self, folder: &Path, mut go_on: impl FnMut(Progress) -> bool) -> Answer<Exported> {
        fs::create_dir_all(folder).map_err(refused)?;
        let mut written = Written { folder: folder.to_owned(), files: Vec::new(), names: BTreeSet::new() };
        let mut unprintable = Vec::new();
        let of = self.itineraries.len();
        for (done, itinerary) in self.itineraries.iter().enumerate() {
            let doing = itinerary.content().person.name.clone();
            if !go_on(Progress { done, of, doing }) {
                written.remove();
                return Ok(Exported { cancelled: true, ..summary(folder, 0, 0, Vec::new()) });
            }
            match self.write_one(itinerary, &mut written) {
                Ok(missing) => unprintable.extend(missing),
                Err(refusal) => {
                    written.remove();
                    return Err(refusal);
                }
            }
        }
        go_on(Progress { done: of, of, doing: String::new() });
        Ok(summary(folder, written.files.len(), of, unprintable))
    }

    fn write_one(&self, itinerary: &Itinerary, written: &mut Written) -> Answer<Vec<UnprintableName>> {
        let name = written.free_name(&safe_file_name(&itinerary.content().person.name));
        let mut unprintable = Vec::new();
        for format in &self.formats {
            match format {
                DocumentFormat::Pdf => {
                    let pdf = typesetter().itinerary_pdf(itinerary).map_err(fault)?;
                    written.write(&format!("{name}.pdf"), &pdf.bytes)?;
                    unprintable.extend(pdf.unprintable.into_iter().map(|missing| UnprintableName {
                        name: missing.text,
                        characters: missing.characters.into_iter().collect(),
                    }));
                }
                DocumentFormat::Ics => {
                    let calendar = itinerary_calendar(itinerary).map_err(fault)?;
                    written.write(&format!("{name}.ics"), calendar.as_bytes())?;
                }
            }
        }
        Ok(unprintable)
    }
}

/// The files of one export, so that a cancelled one can be taken back.
struct Written {
    folder: PathBuf,
    files: Vec<PathBuf>,
    /// Names given so far, folded, because some file systems do not tell case apart.
    names: BTreeSet<String>,
}

impl Written {
    /// A name no other file of this export has.
    fn free_name(&mut self, wanted: &str) -> String {
        let numbered = (2..).map(|n| format!("{wanted} ({n})"));
        let mut names = std::iter::once(wanted.to_owned()).chain(numbered);
        names.find(|name| self.names.insert(name.to_lowercase())).unwrap_or_else(|| wanted.to_owned())
    }

    /// Writes a file whole, readable by its owner only, in place of an older export of the same name.
    fn write(&mut self, name: &str, bytes: &[u8]) -> Answer<()> {
        let target = self.folder.join(name);
        let growing = self.folder.join(format!(".{name}.part"));
        let _ = fs::remove_file(&growing);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let finished = options.open(&growing).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(&growing, &target)
        });
        if finished.is_err() {
            let _ = fs::remove_file(&growing);
        }
        finished.map_err(refused)?;
        self.files.push(target);
        Ok(())
    }

    fn remove(&self) {
        for file in &self.files {
            let _ = fs::remove_file(file);
        }
    }
}

fn summary(folder: &Path, files: usize, people: usize, unprintable: Vec<UnprintableName>) -> Exported {
    Exported { folder: folder.display().to_string(), files, people, cancelled: false, unprintable }
}

fn refused(error: std::io::Error) -> Refusal {
    match error.kind() {
        std::io::ErrorKind::StorageFull => Refusal::DiskFull,
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Refusal::ReadOnly,
        _ => Refusal::Broken { doing: "writing the documents".to_owned() },
    }
}

//! As what itineraries leave the program, and what is written for each.

use super::export::UnprintableName;
use super::file_names::in_language;
use super::{fault, typesetter};
use crate::commands::Answer;
use attache_documents::calendar::itinerary_calendar;
use attache_documents::itinerary::{Itinerary, Paper, itineraries_table, itineraries_workbook, itinerary_html};
use attache_documents::{Language, Unprintable};
use attache_domain::ids::PersonId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;
use std::panic::resume_unwind;
use ts_rs::TS;

/// A format of an itinerary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DocumentFormat {
    /// To print.
    Pdf,
    /// For calendars.
    Ics,
    /// For screens.
    Html,
    /// One workbook of everybody's items.
    Xlsx,
    /// One text table of everybody's items.
    Csv,
}

/// On what an itinerary is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DocumentPaper {
    /// A4.
    #[default]
    A4,
    /// US Letter.
    Letter,
    /// A card for each day: a sheet of A4 that is folded twice.
    Pocket,
}

impl DocumentFormat {
    pub(super) const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Ics => "ics",
            Self::Html => "html",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        }
    }

    /// Whether one file holds the days of many people.
    const fn is_of_many(self) -> bool {
        matches!(self, Self::Xlsx | Self::Csv)
    }
}

impl From<DocumentPaper> for Paper {
    fn from(paper: DocumentPaper) -> Self {
        match paper {
            DocumentPaper::A4 => Self::A4,
            DocumentPaper::Letter => Self::Letter,
            DocumentPaper::Pocket => Self::Pocket,
        }
    }
}

/// What was asked for.
pub(super) struct Wanted {
    pub formats: BTreeSet<DocumentFormat>,
    pub paper: Paper,
    pub codes: bool,
    /// Whether text tables begin with the mark by which spreadsheets tell their letters.
    pub byte_order_mark: bool,
}

/// A file as it goes into the folder.
pub(super) struct Written {
    pub format: DocumentFormat,
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The files of one person, and what in them could not be printed as it is written.
pub(super) struct Made {
    pub files: Vec<Written>,
    pub unprintable: Vec<Unprintable>,
}

/// Somebody's itinerary, and what its files are called.
pub(super) type Named = (PersonId, String, Itinerary);

impl Wanted {
    /// The files of each of some people, in their order, made on every core there is.
    pub fn of_each(&self, some: &[Named]) -> Vec<Answer<Made>> {
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let share = some.len().div_ceil(cores).max(1);
        let of_share = |share: &[Named]| share.iter().map(|named| self.of_one(named)).collect::<Vec<_>>();
        std::thread::scope(|scope| {
            let workers: Vec<_> = some.chunks(share).map(|share| scope.spawn(move || of_share(share))).collect();
            let made = workers.into_iter().map(|worker| worker.join().unwrap_or_else(|fault| resume_unwind(fault)));
            made.flatten().collect()
        })
    }

    /// The files of one person.
    fn of_one(&self, (_, name, itinerary): &Named) -> Answer<Made> {
        let (mut files, mut unprintable) = (Vec::new(), Vec::new());
        for &format in self.formats.iter().filter(|format| !format.is_of_many()) {
            let mut name = name.clone();
            let bytes = match format {
                DocumentFormat::Pdf => {
                    name = self.paper.file_name(&name, itinerary.content().wording);
                    let pdf = typesetter().itinerary_on(itinerary, self.paper, self.codes).map_err(fault)?;
                    unprintable = pdf.unprintable;
                    pdf.bytes
                }
                DocumentFormat::Ics => itinerary_calendar(itinerary).map_err(fault)?.into_bytes(),
                DocumentFormat::Html => itinerary_html(itinerary).into_bytes(),
                DocumentFormat::Xlsx | DocumentFormat::Csv => continue,
            };
            files.push(Written { format, name: format!("{name}.{}", format.ending()), bytes });
        }
        Ok(Made { files, unprintable })
    }

    /// The files of many people, one for each language they read, each with those whose days are in it.
    pub fn of_many<'a>(&self, itineraries: &'a [Named]) -> Answer<Vec<(Written, Vec<&'a Named>)>> {
        let mut languages: BTreeMap<Language, Vec<&Named>> = BTreeMap::new();
        for named in itineraries {
            languages.entry(named.2.content().wording.language).or_default().push(named);
        }
        let mut files = Vec::new();
        for (language, mut named) in languages {
            named.sort_by_key(|(_, name, _)| name.to_lowercase());
            let pages: Vec<&Itinerary> = named.iter().map(|(_, _, itinerary)| itinerary).collect();
            let wording = pages[0].content().wording;
            for &format in self.formats.iter().filter(|format| format.is_of_many()) {
                let table = itineraries_table(&pages, wording);
                let name = format!("{}.{}", in_language(&table.name, language), format.ending());
                let bytes = match format {
                    DocumentFormat::Xlsx => itineraries_workbook(&pages, wording).map_err(fault)?,
                    _ => table.to_csv(self.byte_order_mark).into_bytes(),
                };
                files.push((Written { format, name, bytes }, named.clone()));
            }
        }
        Ok(files)
    }
}

/// What no font can print, by text: the forum's own title stands in every document and is told once.
#[derive(Default)]
pub(super) struct Unprintables(BTreeMap<String, (String, Vec<String>)>);

impl Unprintables {
    pub fn add(&mut self, found: Vec<Unprintable>, person: &str) {
        for text in found {
            let characters = || (text.characters.iter().collect(), Vec::new());
            self.0.entry(text.text.clone()).or_insert_with(characters).1.push(person.to_owned());
        }
    }

    pub fn into_list(self) -> Vec<UnprintableName> {
        let one = |(name, (characters, people))| UnprintableName { name, characters, people };
        self.0.into_iter().map(one).collect()
    }
}

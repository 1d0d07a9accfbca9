//! The files of a rooming list, for the hotel.
//!
//! As with itineraries, what is needed is copied out of the plan first; setting pages and writing files then happens
//! without holding the forum. The files of a list that was sent come from its own lines alone.

use super::held::{Frame, Held};
use crate::commands::{Answer, Progress};
use crate::documents::{self, DocumentWording, UnprintableText};
use crate::planner::Planner;
use crate::refusal::Refusal;
use attache_documents::file_names::safe_file_name;
use attache_documents::rooming::{RoomingSheet, rooming_csv, rooming_html, rooming_workbook};
use attache_domain::ids::*;
use attache_domain::time::Zoned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;
use ts_rs::TS;

/// Which list to write, and how.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportRoomingList {
    /// The hotel.
    pub hotel: PlaceId,
    /// The list of this number as it was sent; absent, the list as it would be sent now.
    pub number: Option<i64>,
    /// The number of the list to hold it against; absent, the one sent before it.
    pub since: Option<i64>,
    /// Whether lines that say the same as before are left out.
    pub only_changes: Option<bool>,
    /// In these formats.
    pub formats: Vec<RoomingFormat>,
    /// How it is worded, for whoever reads it at the hotel; absent, in English.
    pub wording: Option<DocumentWording>,
}

/// A format of a rooming list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RoomingFormat {
    /// To fill in and send back.
    Xlsx,
    /// For systems that read no workbook.
    Csv,
    /// To print.
    Pdf,
    /// To read on a screen.
    Html,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExportedRoomingList {
    /// The folder, to read.
    pub folder: String,
    /// The names of the files.
    pub files: Vec<String>,
    /// Whether it was cancelled; then the folder is as it was before.
    pub cancelled: bool,
    /// Texts that could not be printed as they are written, each once.
    pub unprintable: Vec<UnprintableText>,
}

/// A list that is ready to be written without the forum.
pub struct RoomingJob {
    sheet: RoomingSheet,
    formats: BTreeSet<RoomingFormat>,
}

/// Copies out of the plan what the files need.
///
/// # Errors
/// As [`super::rooming_list`]; [`Refusal::Invalid`] for a language documents cannot be in.
pub fn prepare_rooming_export(planner: &mut Planner, input: ExportRoomingList) -> Answer<RoomingJob> {
    let now = planner.ids.get_mut().now();
    let forum = planner.forum()?;
    let frame = Frame { forum: forum.title.clone(), at: Zoned::at(now, forum.zone) };
    let held = Held::of(&planner.plan, input.hotel, input.number, input.since)?;
    let wording = input.wording.unwrap_or_default().for_all()?;
    let sheet = held.sheet(&frame, wording, input.only_changes.unwrap_or(false));
    Ok(RoomingJob { sheet, formats: input.formats.into_iter().collect() })
}

impl RoomingJob {
    /// Writes the files. `go_on` is told how far it is and answers whether to go on; the files appear together at the end,
    /// in place of an older export, and until then what was there before stays.
    ///
    /// # Errors
    /// [`Refusal::FolderNotWritable`], [`Refusal::DiskFull`].
    pub fn run(self, folder: &Path, mut go_on: impl FnMut(Progress) -> bool) -> Answer<ExportedRoomingList> {
        let mut growing = documents::Growing::inside(folder)?;
        let mut exported = ExportedRoomingList {
            folder: folder.display().to_string(),
            files: Vec::new(),
            cancelled: false,
            unprintable: Vec::new(),
        };
        let of = self.formats.len();
        for (done, format) in self.formats.iter().enumerate() {
            let name = format!("{}.{}", self.name(), format.ending());
            if !go_on(Progress { done, of, doing: name.clone() }) {
                return Ok(ExportedRoomingList { files: Vec::new(), cancelled: true, ..exported });
            }
            growing.write(&name, &self.bytes(*format, &mut exported.unprintable)?)?;
            exported.files.push(name);
        }
        if !go_on(Progress { done: of, of, doing: String::new() }) {
            return Ok(ExportedRoomingList { files: Vec::new(), cancelled: true, ..exported });
        }
        growing.put_in_place()?;
        Ok(exported)
    }

    fn bytes(&self, format: RoomingFormat, unprintable: &mut Vec<UnprintableText>) -> Answer<Vec<u8>> {
        let fault = || Refusal::Broken { doing: "writing the rooming list".to_owned() };
        match format {
            RoomingFormat::Csv => Ok(rooming_csv(&self.sheet).into_bytes()),
            RoomingFormat::Html => Ok(rooming_html(&self.sheet).into_bytes()),
            RoomingFormat::Xlsx => rooming_workbook(&self.sheet).map_err(|_| fault()),
            RoomingFormat::Pdf => {
                let pdf = documents::typesetter().rooming_pdf(&self.sheet).map_err(|_| fault())?;
                unprintable.extend(pdf.unprintable.into_iter().map(UnprintableText::from));
                Ok(pdf.bytes)
            }
        }
    }

    /// "Hotel Torre, rooming list 2, changes".
    fn name(&self) -> String {
        safe_file_name(&self.sheet.file_name())
    }
}

impl RoomingFormat {
    const fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Pdf => "pdf",
            Self::Html => "html",
        }
    }
}

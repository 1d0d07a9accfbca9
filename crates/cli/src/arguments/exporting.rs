//! What is exported, for whom, and as what.

use super::Whose;
use attache_planner::documents::{DocumentFormat, DocumentPaper, EACH_READERS_OWN, language_tags};
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// An export.
#[derive(Debug, Args)]
pub struct Export {
    /// The forum file
    pub file: PathBuf,
    /// For whom: decides what they see
    #[arg(long, value_enum)]
    pub profile: ProfileName,
    /// In which formats
    #[arg(long, value_enum, value_delimiter = ',', default_value = "pdf,ics")]
    pub format: Vec<FormatName>,
    /// On what to print
    #[arg(long, value_enum, default_value = "a4")]
    pub paper: PaperName,
    /// End each day on paper with codes by which a telephone takes its items into a calendar
    #[arg(long)]
    pub codes: bool,
    /// Write text tables without the mark by which spreadsheets tell their letters
    #[arg(long)]
    pub no_bom: bool,
    /// Pack all files into one archive, with an index
    #[arg(long)]
    pub zip: bool,
    /// The folder to write into
    #[arg(long)]
    pub out: PathBuf,
    /// Only for those who hold a document of an issue that is wrong by now
    #[arg(long)]
    pub only_wrong: bool,
    /// Note in the forum file that the files leave the office, each with its fingerprint
    #[arg(long)]
    pub hand_out: bool,
    /// In which language; "own" for the first of each reader's that documents can be in
    #[arg(long, default_value = "en", value_parser = readers_languages())]
    pub language: String,
    /// Write times, dates and counts in the digits of the language's own script
    #[arg(long)]
    pub own_digits: bool,
    /// Whose itinerary
    #[command(flatten)]
    pub whose: Whose,
}

fn readers_languages() -> PossibleValuesParser {
    language_tags().chain([EACH_READERS_OWN]).collect::<Vec<_>>().into()
}

/// The audiences one can export for.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ProfileName {
    /// The delegate whose itinerary it is
    OwnDelegate,
}

/// The formats.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum FormatName {
    /// To print
    Pdf,
    /// For calendars
    Ics,
    /// For screens: a page that opens in any browser
    Html,
    /// One workbook with everybody's items
    Xlsx,
    /// One text table with everybody's items
    Csv,
}

/// The kinds of paper.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum PaperName {
    /// A4
    A4,
    /// US Letter
    Letter,
    /// A card for each day: a sheet of A4, folded twice
    Pocket,
}

impl From<FormatName> for DocumentFormat {
    fn from(name: FormatName) -> Self {
        match name {
            FormatName::Pdf => Self::Pdf,
            FormatName::Ics => Self::Ics,
            FormatName::Html => Self::Html,
            FormatName::Xlsx => Self::Xlsx,
            FormatName::Csv => Self::Csv,
        }
    }
}

impl From<PaperName> for DocumentPaper {
    fn from(name: PaperName) -> Self {
        match name {
            PaperName::A4 => Self::A4,
            PaperName::Letter => Self::Letter,
            PaperName::Pocket => Self::Pocket,
        }
    }
}

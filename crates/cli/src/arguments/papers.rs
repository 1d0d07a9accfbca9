//! What can be said about the documents an office hands out.

use attache_planner::documents::language_tags;
use attache_planner::papers::PaperFormat;
use attache_planner::wire::{Audience, Field, PaperKind};
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::PathBuf;

/// The documents of an office: what there is, and their files.
#[derive(Debug, Args)]
pub struct Papers {
    /// The forum file
    pub file: PathBuf,
    /// The kind of document; without it, every kind is listed with its readers
    #[arg(long, value_parser = PossibleValuesParser::new(PaperKind::ALL.iter().map(|kind| kind.word())))]
    pub kind: Option<String>,
    /// About these only, by name or id: a delegation, a place, a vehicle, a room; without --out, what there is is listed
    #[arg(long, requires = "kind")]
    pub about: Vec<String>,
    /// Only what concerns this person, by name or id
    #[arg(long, requires = "kind", conflicts_with = "delegation")]
    pub person: Option<String>,
    /// Only what concerns this delegation, by the name of its body or by id
    #[arg(long, requires = "kind")]
    pub delegation: Option<String>,
    /// For whom: decides what they see; without it, the usual reader
    #[arg(long, requires = "kind", value_parser = PossibleValuesParser::new(Audience::ALL.iter().map(|audience| audience.word())))]
    pub profile: Option<String>,
    /// What this reader asks for beyond the profile
    #[arg(long, requires = "kind", value_delimiter = ',', value_parser = PossibleValuesParser::new(Field::ALL.iter().map(|field| field.word())))]
    pub ask: Vec<String>,
    /// The reader's name, to stand on the document
    #[arg(long, requires = "kind")]
    pub recipient: Option<String>,
    /// Mark what changed since the issue of this number; otherwise since the one this reader was handed last
    #[arg(long, requires = "out")]
    pub since: Option<i64>,
    /// Only those that say something else than what this reader was handed
    #[arg(long, requires = "out")]
    pub only_wrong: bool,
    /// Note in the forum file that the files leave the office, each with its fingerprint
    #[arg(long, requires = "out")]
    pub hand_out: bool,
    /// In which formats
    #[arg(long, value_delimiter = ',', default_value = "pdf", value_parser = PossibleValuesParser::new(PaperFormat::ALL.iter().map(|format| format.word())))]
    pub format: Vec<String>,
    /// Pack all files into one archive, with an index
    #[arg(long, requires = "out")]
    pub zip: bool,
    /// Write text tables without the mark by which spreadsheets tell their letters
    #[arg(long)]
    pub no_bom: bool,
    /// The folder to write into
    #[arg(long, requires = "kind")]
    pub out: Option<PathBuf>,
    /// In which language
    #[arg(long, default_value = "en", value_parser = PossibleValuesParser::new(language_tags()))]
    pub language: String,
    /// Write times, dates and counts in the digits of the language's own script
    #[arg(long)]
    pub own_digits: bool,
}

//! What can be said about rooming lists.

use attache_planner::documents::language_tags;
use attache_planner::lodging::rooming::RoomingFormat;
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// A hotel's rooming list: shown, entered as sent, written.
#[derive(Debug, Args)]
pub struct Rooming {
    /// The forum file
    pub file: PathBuf,
    /// The hotel, by name or id
    #[arg(long)]
    pub hotel: String,
    /// The list of this number as it was sent; otherwise the list as it would be sent now
    #[arg(long, conflicts_with = "send")]
    pub number: Option<i64>,
    /// The number of the list to hold it against; otherwise the one sent before it
    #[arg(long)]
    pub since: Option<i64>,
    /// Only what changed
    #[arg(long)]
    pub changes: bool,
    /// Enter the list as sent, with the next number; refused when nothing changed
    #[arg(long)]
    pub send: bool,
    /// To whom it is sent; otherwise whom one asks for at the hotel
    #[arg(long, requires = "send")]
    pub to: Option<String>,
    /// A line to the hotel, on the list
    #[arg(long, requires = "send")]
    pub note: Option<String>,
    /// Send it although nothing changed
    #[arg(long, requires = "send")]
    pub anyway: bool,
    /// In which formats to write it
    #[arg(long, value_enum, value_delimiter = ',', default_value = "xlsx,pdf")]
    pub format: Vec<RoomingFormatName>,
    /// The folder to write into
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// In which language to write it
    #[arg(long, default_value = "en", value_parser = PossibleValuesParser::new(language_tags()))]
    pub language: String,
    /// Write times, dates and counts in the digits of the language's own script
    #[arg(long)]
    pub own_digits: bool,
}

/// The formats.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum RoomingFormatName {
    /// For systems that read no workbook
    Csv,
    /// To fill in and send back
    Xlsx,
    /// To print
    Pdf,
    /// To read on a screen
    Html,
}

impl From<RoomingFormatName> for RoomingFormat {
    fn from(name: RoomingFormatName) -> Self {
        match name {
            RoomingFormatName::Csv => Self::Csv,
            RoomingFormatName::Xlsx => Self::Xlsx,
            RoomingFormatName::Pdf => Self::Pdf,
            RoomingFormatName::Html => Self::Html,
        }
    }
}

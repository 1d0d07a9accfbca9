//! What `attache lodge` is told.

use clap::Args;
use std::path::PathBuf;

/// Put guests into rooms.
#[derive(Debug, Args)]
pub struct Lodge {
    /// The forum file
    pub file: PathBuf,
    /// Only this delegation, by its name
    #[arg(long)]
    pub delegation: Option<String>,
    /// Only this hotel, by its name
    #[arg(long)]
    pub hotel: Option<String>,
    /// Whoever has a room may get another one; "do not move" holds all the same
    #[arg(long)]
    pub may_move: bool,
    /// Stays may go to another hotel
    #[arg(long)]
    pub other_hotels: bool,
    /// Nobody who has no stay gets one
    #[arg(long)]
    pub only_stays: bool,
    /// How much work, in seconds of one thread of a plain machine
    #[arg(long, default_value_t = 5.0)]
    pub seconds: f64,
    /// Only show it
    #[arg(long)]
    pub dry_run: bool,
}

//! What can be said about placing meetings.

use attache_planner::wire::MeetingId;
use clap::builder::RangedU64ValueParser;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Meetings of a forum to place.
#[derive(Debug, Args)]
pub struct Place {
    /// The forum file
    pub file: PathBuf,
    /// How much work, in seconds of one thread of a plain machine
    #[arg(long, default_value_t = 5)]
    pub seconds: i64,
    /// Where chance begins; the same seed and seconds give the same places
    #[arg(long, default_value_t = 1)]
    pub seed: i64,
    /// Only those both sides agreed to
    #[arg(long)]
    pub only_agreed: bool,
    /// What may be moved to make room, beside what waits
    #[arg(long, value_enum, default_value = "nothing")]
    pub may_move: MayMoveName,
    /// How many confirmed meetings may be moved at most
    #[arg(long)]
    pub most_confirmed_moved: Option<i64>,
    /// Only show it
    #[arg(long)]
    pub dry_run: bool,
}

/// What may be moved.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[allow(missing_docs)]
pub enum MayMoveName {
    Nothing,
    Placed,
    Confirmed,
}

/// A meeting to ask about.
#[derive(Debug, Args)]
pub struct WhyNot {
    /// The forum file
    pub file: PathBuf,
    /// The meeting's key
    #[arg(value_parser = meeting)]
    pub meeting: MeetingId,
}

fn meeting(text: &str) -> Result<MeetingId, String> {
    text.parse().map(MeetingId).map_err(|_| "it is no key of a meeting".to_owned())
}

/// A scheduling problem to solve.
#[derive(Debug, Args)]
pub struct Solve {
    /// The problem, a document of the format fbs-instance/1
    pub problem: PathBuf,
    /// Where to write the solution; standard output when absent
    pub solution: Option<PathBuf>,
    /// The same, by name
    #[arg(long, conflicts_with = "solution")]
    pub out: Option<PathBuf>,
    /// How much work, in seconds of one thread of a plain machine
    #[arg(long, default_value_t = 10.0, value_parser = seconds)]
    pub seconds: f64,
    /// Where chance begins; the same seed and seconds give the same solution
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// On how many threads; the solution does not depend on it
    #[arg(long, default_value_t = 2, value_parser = RangedU64ValueParser::<usize>::new().range(1..=256))]
    pub threads: usize,
}

/// Up to a day of work.
fn seconds(text: &str) -> Result<f64, String> {
    let read: f64 = text.parse().map_err(|_| "it is no number".to_owned())?;
    if (0.0..=86_400.0).contains(&read) { Ok(read) } else { Err("give from 0 to 86400 seconds".to_owned()) }
}

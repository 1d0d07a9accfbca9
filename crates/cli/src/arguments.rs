//! What can be said on the command line.

mod exporting;
mod lodging;
mod meetings;
mod papers;
mod rooming;
mod speaking;

pub use exporting::{Export, FormatName, ProfileName};
pub use lodging::Lodge;
pub use meetings::{MayMoveName, Place, Solve, WhyNot};
pub use papers::Papers;
pub use rooming::Rooming;

use attache_planner::generate::Size;
use attache_planner::imports::{DateConvention, Noun};
use attache_planner::lists::ListOrder;
use attache_planner::samples::Which;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Plans delegations at a forum of cities, in one file, without a network.
#[derive(Debug, Parser)]
#[command(name = "attache", version, arg_required_else_help = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub task: Task,
    /// Answer as JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// The name the history will show; otherwise the name of the user.
    #[arg(long = "as", global = true, env = "ATTACHE_NAME", value_name = "NAME")]
    pub name: Option<String>,
    /// In which language to speak, said before the command; otherwise the system's, where it is spoken here
    #[arg(long, env = "ATTACHE_LANGUAGE", value_parser = speaking::languages())]
    pub language: Option<String>,
    /// Open the file although another machine left it locked. Only when nobody is at work there.
    #[arg(long, global = true)]
    pub take_over: bool,
}

/// A command.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Make a new forum
    New(New),
    /// Make a ready forum from real programmes and lists
    Sample {
        /// The forum file to make
        file: PathBuf,
        /// Which one
        #[arg(long, value_enum, default_value = "mayoral-forum")]
        which: SampleName,
    },
    /// Make a synthetic forum, always the same for a seed
    Generate {
        /// The forum file to make
        file: PathBuf,
        /// How large
        #[arg(long, value_enum)]
        size: SizeName,
        /// What to begin from
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// List things of one kind
    List {
        /// The forum file
        file: PathBuf,
        /// Which things
        kind: ListKind,
        /// In which order, for delegations and people
        #[arg(long, value_enum)]
        order: Option<OrderName>,
    },
    /// Show everything that does not fit; exits with 1 when a conflict blocks
    Check {
        /// The forum file
        file: PathBuf,
    },
    /// Find a time and a room for the meetings that wait for one; exits with 1 when some found none
    Place(Place),
    /// Say why a meeting has no time and what would give it one; exits with 1 when something forbids it
    WhyNot(WhyNot),
    /// Put guests into hotel rooms; exits with 1 when some found none
    Lodge(Lodge),
    /// Place the meetings of a scheduling problem; exits with 1 when no schedule was found
    Solve(Solve),
    /// Write itineraries into a folder
    Export(Export),
    /// Publish the plan as the next numbered issue
    Publish(Publish),
    /// Write programmes, manifests, schedules, lists, signs and briefs; or list what there is
    Papers(Papers),
    /// Show a hotel's rooming list and what changed since the last one; enter it as sent, write its files
    Rooming(Rooming),
    /// Bring in a list, a calendar, a booking, a pass or cards; exits with 1 when something was left out
    Import(Import),
    /// Show what was done, newest first
    History {
        /// The forum file
        file: PathBuf,
        /// How many entries
        #[arg(long, default_value_t = 50)]
        limit: i64,
    },
    /// Take back the last change, or the one at a place in the history
    Undo {
        /// The forum file
        file: PathBuf,
        /// Its place in the history
        #[arg(long)]
        position: Option<i64>,
    },
    /// Make the change again that was taken back last
    Redo {
        /// The forum file
        file: PathBuf,
    },
    /// Take a person out without a trace, also somebody who was removed; without --confirm only shows what would go
    Purge(Purge),
    /// Call any command of the program
    Call(Call),
    /// Write a compact, checked copy
    Copy {
        /// The forum file
        file: PathBuf,
        /// The copy to make
        target: PathBuf,
    },
}

/// A new forum.
#[derive(Debug, Args)]
pub struct New {
    /// The forum file to make
    pub file: PathBuf,
    /// The forum's full name
    #[arg(long)]
    pub title: String,
    /// Its time zone, such as Europe/Madrid
    #[arg(long)]
    pub zone: String,
    /// First day, such as 2014-06-19
    #[arg(long)]
    pub from: String,
    /// Last day, included
    #[arg(long)]
    pub to: String,
    /// The city or body that invites
    #[arg(long)]
    pub host: String,
    /// The host's country code, such as ES
    #[arg(long)]
    pub country: Option<String>,
}

/// An issue to publish.
#[derive(Debug, Args)]
pub struct Publish {
    /// The forum file
    pub file: PathBuf,
    /// What it is about, for the office
    #[arg(long)]
    pub note: Option<String>,
    /// Publish it although nobody's days differ from the last issue
    #[arg(long)]
    pub anyway: bool,
}

/// A file to bring in.
#[derive(Debug, Args)]
pub struct Import {
    /// The forum file
    pub file: PathBuf,
    /// What each row is about
    pub kind: ImportKind,
    /// The file to bring in: CSV, XLSX, ICS, JSON-LD or a page with it, pkpass, vCard
    pub source: PathBuf,
    /// What columns mean, such as "Organisation=body,Remarks=-"; "-" leaves a column out
    #[arg(long, value_delimiter = ',', value_name = "COLUMN=FIELD")]
    pub map: Vec<String>,
    /// The row with the headings; 0 where the list has none, and then columns go by their numbers, such as "1=name"
    #[arg(long, value_name = "ROW")]
    pub heading_row: Option<u64>,
    /// In which order the list writes day, month and year
    #[arg(long, value_enum)]
    pub date_order: Option<DateOrder>,
    /// The encoding of a text, such as windows-1252
    #[arg(long)]
    pub encoding: Option<String>,
    /// The sheet of a workbook
    #[arg(long)]
    pub sheet: Option<String>,
    /// The zone of places whose own zone nobody knows
    #[arg(long)]
    pub zone: Option<String>,
    /// The hotel, by name or id, of stays whose rows name none
    #[arg(long)]
    pub hotel: Option<String>,
    /// Who travels, sleeps and takes part, by name, or by id where several have that name, whatever names the file has
    #[arg(long)]
    pub person: Option<String>,
    /// Take what may be somebody or something that is there as new; what would change what is there still waits
    #[arg(long)]
    pub unsure_as_new: bool,
    /// Store nothing when anything would be left out
    #[arg(long)]
    pub all_or_nothing: bool,
    /// Show what would be done, and store nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// What each row of a file to bring in is about.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ImportKind {
    /// Whatever the headings or the file itself say
    Auto,
    /// People
    People,
    /// Bodies and their delegations
    Delegations,
    /// Flights, trains and other legs
    Legs,
    /// Nights in hotels
    Stays,
    /// Sessions
    Sessions,
    /// Rooms
    Rooms,
    /// Requests to meet
    Requests,
}

impl ImportKind {
    /// The noun, if it is said.
    pub fn noun(self) -> Option<Noun> {
        match self {
            Self::Auto => None,
            Self::People => Some(Noun::People),
            Self::Delegations => Some(Noun::Delegations),
            Self::Legs => Some(Noun::Legs),
            Self::Stays => Some(Noun::Stays),
            Self::Sessions => Some(Noun::Sessions),
            Self::Rooms => Some(Noun::Rooms),
            Self::Requests => Some(Noun::Requests),
        }
    }
}

/// In which order a list writes its dates.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum DateOrder {
    /// 31/12/2027
    Dmy,
    /// 12/31/2027
    Mdy,
    /// 2027-12-31
    Ymd,
}

impl From<DateOrder> for DateConvention {
    fn from(order: DateOrder) -> Self {
        match order {
            DateOrder::Dmy => Self::DayMonthYear,
            DateOrder::Mdy => Self::MonthDayYear,
            DateOrder::Ymd => Self::YearMonthDay,
        }
    }
}

/// A purge of one person.
#[derive(Debug, Args)]
pub struct Purge {
    /// The forum file
    pub file: PathBuf,
    /// Whom, by name or id; somebody who was removed is found in the history
    #[arg(long)]
    pub person: String,
    /// The name as it is shown, typed again: purges, and cannot be undone
    #[arg(long, value_name = "NAME")]
    pub confirm: Option<String>,
}

/// Whose itineraries.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Whose {
    /// A person, by name or id
    #[arg(long)]
    pub person: Option<String>,
    /// A delegation, by the name of its body or by id
    #[arg(long)]
    pub delegation: Option<String>,
    /// Everybody
    #[arg(long)]
    pub all: bool,
}

/// A call.
#[derive(Debug, Args)]
pub struct Call {
    /// The forum file
    pub file: PathBuf,
    /// The command's name
    #[arg(required_unless_present = "stdin")]
    pub command: Option<String>,
    /// Its input as JSON
    pub input: Option<String>,
    /// Read calls from standard input, one to a line: {"command": "...", "input": {...}}; answer each on a line
    #[arg(long, conflicts_with_all = ["command", "input"])]
    pub stdin: bool,
}

/// The kinds of things that can be listed.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[allow(missing_docs)]
pub enum ListKind {
    Forum,
    Bodies,
    Delegations,
    People,
    Offices,
    Memberships,
    Places,
    Venues,
    Spaces,
    Sessions,
    Meetings,
    #[value(alias = "bookings")]
    RoomBookings,
    Legs,
    Stays,
    Hotels,
    RoomTypes,
    HotelRooms,
    #[value(alias = "blocks")]
    RoomBlocks,
    /// Nights people need a bed for and have none
    MissingStays,
    Journeys,
    Movements,
    Vehicles,
    Drivers,
    TransitTimes,
    Arrivals,
    Departures,
    Partners,
    Needs,
    ServiceCodes,
    Duplicates,
    RemovedPeople,
    PrecedenceSchemes,
    Precedence,
    Layouts,
    OpeningHours,
    Closures,
    DeskRules,
    Invitations,
    Holds,
    Series,
    Requests,
    Staff,
    Commitments,
    RoomingLists,
    /// Documents besides itineraries, and what they were handed with: who holds which, and whether it is still right
    PaperHolders,
    Issues,
    Holders,
    Handouts,
}

/// The orders of delegations and people.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum OrderName {
    /// By name
    Name,
    /// By the order of precedence in force
    Precedence,
    /// By body, then by precedence and name
    Body,
}

impl From<OrderName> for ListOrder {
    fn from(name: OrderName) -> Self {
        match name {
            OrderName::Name => Self::Name,
            OrderName::Precedence => Self::Precedence,
            OrderName::Body => Self::Body,
        }
    }
}

/// The samples.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[allow(missing_docs)]
pub enum SampleName {
    MayoralForum,
    Congress,
    Summit,
}

/// The sizes of synthetic forums.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[value(rename_all = "UPPER")]
pub enum SizeName {
    /// A forum of mayors: 30 delegations, 150 people
    S,
    /// A security conference: 800 people, 1,000 bilaterals
    M,
    /// A world congress: 400 delegations, 5,000 people
    L,
    /// Stress: 10,000 people, 50,000 bookings
    Xl,
}

impl From<SampleName> for Which {
    fn from(name: SampleName) -> Self {
        match name {
            SampleName::MayoralForum => Self::MayoralForum,
            SampleName::Congress => Self::Congress,
            SampleName::Summit => Self::Summit,
        }
    }
}

impl From<SizeName> for Size {
    fn from(name: SizeName) -> Self {
        match name {
            SizeName::S => Self::S,
            SizeName::M => Self::M,
            SizeName::L => Self::L,
            SizeName::Xl => Self::XL,
        }
    }
}

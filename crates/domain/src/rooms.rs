//! Venues and their spaces, and how a space can be furnished.

use crate::ids::{SpaceId, SpaceLayoutId, VenueId};
use crate::movements::StepFree;
use crate::position::Position;
use crate::vocabulary::vocabulary;
use chrono_tz::Tz;

/// A building or site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Venue {
    /// Key.
    pub id: VenueId,
    /// Its name.
    pub name: String,
    /// Street address.
    pub address: String,
    /// City.
    pub city: String,
    /// Its zone.
    pub zone: Tz,
    /// Where it is, for times of driving.
    pub position: Option<Position>,
}

/// A room, or a part of a divisible one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Space {
    /// Key.
    pub id: SpaceId,
    /// The venue it is in.
    pub venue: VenueId,
    /// The larger space it is a part of.
    pub parent: Option<SpaceId>,
    /// As the sign at the door says.
    pub name: String,
    /// Floor, in words.
    pub floor: String,
    /// Seats, if known.
    pub capacity: Option<i64>,
    /// Place in lists, from 1.
    pub position: i64,
    /// The building of its venue it is in, in words; may be empty.
    pub building: String,
    /// Floor area in square metres, if known.
    pub area: Option<i64>,
    /// Whether one gets in without a step.
    pub step_free: StepFree,
    /// Interpreters' booths.
    pub booths: i64,
    /// What is in it, in words with commas between them.
    pub equipment: String,
    /// Minutes of preparing it takes before a use, unless its layout or the booking says otherwise.
    pub set_up_minutes: i64,
    /// Minutes of clearing it takes after a use, unless its layout or the booking says otherwise.
    pub tear_down_minutes: i64,
    /// For the office only; in no export.
    pub note: String,
}

impl Space {
    /// A space of which nothing but its venue, sign and place in lists is known.
    pub fn new(id: SpaceId, venue: VenueId, name: String, position: i64) -> Self {
        Self {
            id,
            venue,
            parent: None,
            name,
            floor: String::new(),
            capacity: None,
            position,
            building: String::new(),
            area: None,
            step_free: StepFree::Unknown,
            booths: 0,
            equipment: String::new(),
            set_up_minutes: 0,
            tear_down_minutes: 0,
            note: String::new(),
        }
    }
}

/// A way of furnishing a space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpaceLayout {
    /// Key.
    pub id: SpaceLayoutId,
    /// The space.
    pub space: SpaceId,
    /// How it is furnished.
    pub layout: Layout,
    /// People it then takes, if known.
    pub capacity: Option<i64>,
    /// Minutes of preparing, where they differ from the space's own.
    pub set_up_minutes: Option<i64>,
    /// Minutes of clearing, where they differ from the space's own.
    pub tear_down_minutes: Option<i64>,
}

/// The things of a list in words, such as equipment: without blanks around them, in the order written.
pub fn listed(words: &str) -> impl Iterator<Item = &str> {
    words.split([',', ';', '\n']).map(str::trim).filter(|word| !word.is_empty())
}

vocabulary! {
    /// How a space is furnished.
    Layout {
        /// Rows of chairs.
        Theatre = "theatre",
        /// Rows of tables.
        Classroom = "classroom",
        /// One table.
        Boardroom = "boardroom",
        /// Tables open to one side.
        UShape = "u_shape",
        /// Tables around an empty middle.
        HollowSquare = "hollow_square",
        /// Rows at an angle.
        Chevron = "chevron",
        /// Round tables, open to the front.
        Cabaret = "cabaret",
        /// Round tables.
        Banquet = "banquet",
        /// Standing.
        Reception = "reception",
        /// Two delegations facing each other.
        Bilateral = "bilateral",
    }
}

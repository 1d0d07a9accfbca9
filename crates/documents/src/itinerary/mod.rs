//! One person's days, from the first departure to the last arrival.
//!
//! The planner fills a [`Draft`] with everything the plan knows. [`Draft::for_reader`] is the gate: it alone makes an
//! [`Itinerary`], it lets through what a profile lists, and no format can see a draft. The page on paper, the one for the screen
//! and the plain text are renderings of one [`reading::Reading`], so they cannot say different things; the calendar is in
//! [`crate::calendar`].

mod content;
mod gate;
mod linked;
mod plain;
mod pocket;
mod printing;
pub(crate) mod reading;
mod rows;
mod screen;
mod timing;
mod told;

pub use content::{
    Contact, ContactRole, Counterpart, Draft, Edition, ForumFrame, Home, Issue, Item, ItemStatus, LegContent,
    MeetingContent, PersonContent, SessionContent, StayContent, Stop, TransferContent, What, When,
};
pub use gate::{Itinerary, Since};
pub use plain::itinerary_text;
pub use printing::Paper;
pub(crate) use reading::issue_line_of;
pub use rows::{itineraries_table, itineraries_workbook};
pub use screen::itinerary_html;
pub use told::told;

//! The programme: sessions and who takes part in them.

use crate::ids::*;
use crate::rooms::Layout;
use crate::time::{Interval, Zoned};
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use chrono_tz::Tz;

/// An item of the programme. Real programmes announce items without an end, a time or a room; all may be unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Key.
    pub id: SessionId,
    /// As printed ("SP4"); may be empty.
    pub code: String,
    /// As printed.
    pub title: String,
    /// A title that gives nothing away, for readers who may not know; empty means the title is harmless.
    pub neutral_title: String,
    /// Plenary, side event...
    pub kind: SessionKind,
    /// In the room, online, or both.
    pub mode: AttendanceMode,
    /// Its day, on the wall calendar of its place. Known before the time is.
    pub date: NaiveDate,
    /// The zone of its place: the forum's, unless it is held elsewhere.
    pub zone: Tz,
    /// Start, once set.
    pub starts: Option<Zoned>,
    /// End, once announced.
    pub ends: Option<Zoned>,
    /// The room it is planned in.
    pub space: Option<SpaceId>,
    /// The venue, when no room is given or needed.
    pub venue: Option<VenueId>,
    /// Where to join online.
    pub link: String,
    /// Who may come in, as announced.
    pub access: String,
    /// What to wear.
    pub dress: String,
    /// Languages spoken and heard.
    pub languages: String,
    /// The other event it belongs to, when it is a side event elsewhere.
    pub part_of: String,
    /// Its theme.
    pub theme: Option<ThemeId>,
    /// Where the announcement was read.
    pub source: String,
    /// For the office only; in no export.
    pub note: String,
    /// Called off, kept for those who were told of it.
    pub cancelled: bool,
    /// Whether only heads of delegation come, nobody in their place.
    pub principals_only: bool,
    /// The strand of the programme it belongs to, in words; may be empty.
    pub track: String,
    /// The body that holds it, when that is not the forum's host.
    pub host_body: Option<BodyId>,
    /// Languages one can listen in, where they differ from those spoken.
    pub heard_languages: String,
    /// People expected, where more come than take part by name.
    pub expected: Option<i64>,
    /// How its room is to be furnished.
    pub layout: Option<Layout>,
}

impl Session {
    /// A session of which nothing but its title, kind and day is known.
    pub fn new(id: SessionId, title: String, kind: SessionKind, date: NaiveDate, zone: Tz) -> Self {
        Self {
            id,
            code: String::new(),
            title,
            neutral_title: String::new(),
            kind,
            mode: AttendanceMode::InPerson,
            date,
            zone,
            starts: None,
            ends: None,
            space: None,
            venue: None,
            link: String::new(),
            access: String::new(),
            dress: String::new(),
            languages: String::new(),
            part_of: String::new(),
            theme: None,
            source: String::new(),
            note: String::new(),
            cancelled: false,
            principals_only: false,
            track: String::new(),
            host_body: None,
            heard_languages: String::new(),
            expected: None,
            layout: None,
        }
    }

    /// When it takes place, if that is set and makes sense.
    pub fn interval(&self) -> Option<Interval> {
        let starts = self.starts?.instant();
        Interval::from(starts, self.ends.map(|ends| ends.instant())).ok()
    }

    /// Code and title as they stand in a list.
    pub fn name(&self) -> String {
        if self.code.is_empty() { self.title.clone() } else { format!("{} {}", self.code, self.title) }
    }
}

/// A person's part in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    /// Key.
    pub id: AttendanceId,
    /// The session.
    pub session: SessionId,
    /// The person.
    pub person: PersonId,
    /// What the person does in it.
    pub function: SessionFunction,
    /// In the room or online.
    pub mode: AttendanceMode,
}

/// A call to a session, to a whole delegation or to one person, and the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Key.
    pub id: InvitationId,
    /// The session.
    pub session: SessionId,
    /// The delegation called.
    pub delegation: Option<DelegationId>,
    /// The person called.
    pub person: Option<PersonId>,
    /// How firmly.
    pub call: Call,
    /// Whether only the head of the delegation is meant, nobody in the head's place.
    pub principal_only: bool,
    /// How many may come with the principal, if that is limited.
    pub plus: Option<i64>,
    /// The answer.
    pub reply: Reply,
    /// When it was given.
    pub replied_on: Option<NaiveDate>,
    /// For the office only; in no export.
    pub note: String,
}

vocabulary! {
    /// How firmly somebody is called to a session.
    Call {
        /// Expected to come.
        MustAttend = "must_attend",
        /// Asked to come.
        Invited = "invited",
        /// Free to come.
        Open = "open",
    }
    /// The answer to a call.
    Reply {
        /// None yet.
        None = "none",
        /// Comes.
        Accepted = "accepted",
        /// Perhaps.
        Tentative = "tentative",
        /// Does not come.
        Declined = "declined",
    }
    /// What an item of the programme is.
    SessionKind {
        /// Opening, closing, signature.
        Ceremony = "ceremony",
        /// All together.
        Plenary = "plenary",
        /// One of several at a time.
        Parallel = "parallel",
        /// Workshop.
        Workshop = "workshop",
        /// Panel.
        Panel = "panel",
        /// Side event.
        SideEvent = "side_event",
        /// A meeting the statutes ask for.
        Statutory = "statutory",
        /// Press conference.
        Press = "press",
        /// Working or social meal.
        Meal = "meal",
        /// Reception.
        Reception = "reception",
        /// Field visit.
        Visit = "visit",
        /// Break.
        Break = "break",
        /// Registration.
        Registration = "registration",
        /// Part of a learning programme.
        LearningSession = "learning_session",
    }
    /// How one is present.
    AttendanceMode {
        /// In the room.
        InPerson = "in_person",
        /// From elsewhere.
        Online = "online",
        /// Both are possible.
        Hybrid = "hybrid",
    }
    /// What a person does in a session.
    SessionFunction {
        /// Chairs.
        Chair = "chair",
        /// Moderates.
        Moderator = "moderator",
        /// Gives the keynote.
        Keynote = "keynote",
        /// Speaks.
        Speaker = "speaker",
        /// Sits on the panel.
        Panellist = "panellist",
        /// Reports.
        Rapporteur = "rapporteur",
        /// Hosts.
        Host = "host",
        /// Attends.
        Attendee = "attendee",
    }
}

//! What a request says beyond who meets whom: kind, topic, length, format, languages, wishes, times, sensitivity.

use crate::operate::Change;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, Moment, WallTime};
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::rooms::{Layout, Space, Venue};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The longest a meeting may last, in minutes.
const MOST_MINUTES: i64 = 1440;
/// The most people that may be named to come with a principal.
pub(super) const MOST_PLUS: i64 = 100;

/// What a request says. In a new one, what is absent is as usual; in one that is edited, it stays. Null clears.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct RequestTerms {
    /// What it is about, for its own participants; absent in a new request, the names of its sides.
    pub title: Option<String>,
    /// A title that gives nothing away.
    pub neutral_title: Option<String>,
    /// Absent in a new request: bilateral, trilateral or plurilateral, by the number of its sides.
    pub kind: Option<MeetingKind>,
    /// What is to be talked about; for its own participants.
    pub topic: Option<String>,
    /// How much it matters that it takes place.
    pub priority: Option<Priority>,
    /// How long it is to last; absent in a new request, 30 minutes.
    #[serde(deserialize_with = "wire::present")]
    pub minutes: Option<Option<i64>>,
    /// How many come with each principal (1+n), where a side does not say otherwise.
    #[serde(deserialize_with = "wire::present")]
    pub plus: Option<Option<i64>>,
    /// How it is interpreted.
    pub interpretation: Option<Interpretation>,
    /// Whether somebody is to take notes.
    pub note_taker: Option<bool>,
    /// How its room is to be furnished.
    #[serde(deserialize_with = "wire::present")]
    pub layout: Option<Option<Layout>>,
    /// Whether flags are to stand in the room.
    pub flags: Option<bool>,
    /// What the press may see of it.
    pub press: Option<PressAccess>,
    /// Whether its room must be reached without a step.
    pub step_free: Option<bool>,
    /// The only venue it may be in.
    #[serde(deserialize_with = "wire::present")]
    pub wished_venue: Option<Option<VenueId>>,
    /// The only room it may be in.
    #[serde(deserialize_with = "wire::present")]
    pub wished_space: Option<Option<SpaceId>>,
    /// Who may read its title.
    pub sensitivity: Option<Sensitivity>,
    /// The times it may lie in, on the forum's wall; they take the place of those there were. None: at any time.
    pub windows: Option<Vec<WindowLetter>>,
    /// The day the request came in; absent in a new request, today.
    #[serde(deserialize_with = "wire::present")]
    pub received_on: Option<Option<String>>,
    /// For the office only.
    pub note: Option<String>,
}

/// A stretch of time in which a meeting may lie.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct WindowLetter {
    pub starts: WallTime,
    pub ends: WallTime,
}

/// A stretch of time in which a meeting may lie.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct WindowView {
    pub starts: Moment,
    pub ends: Moment,
}

impl RequestTerms {
    /// Puts what is said into a meeting.
    pub(super) fn put(&self, change: &Change<'_>, meeting: &mut Meeting) -> Result<(), Refusal> {
        self.put_words(meeting)?;
        self.put_wishes(change, meeting)?;
        wire::edit(&mut meeting.kind, self.kind);
        wire::edit(&mut meeting.priority, self.priority);
        wire::edit(&mut meeting.interpretation, self.interpretation);
        wire::edit(&mut meeting.note_taker, self.note_taker);
        wire::edit(&mut meeting.sensitivity, self.sensitivity);
        if let Some(minutes) = self.minutes {
            meeting.minutes = minutes.map(|number| wire::number("minutes", number, 5, MOST_MINUTES)).transpose()?;
        }
        if let Some(plus) = self.plus {
            meeting.plus = plus.map(|number| wire::number("plus", number, 0, MOST_PLUS)).transpose()?;
        }
        if let Some(day) = &self.received_on {
            meeting.received_on = day.as_deref().map(|day| wire::date("received_on", day)).transpose()?;
        }
        Ok(())
    }

    fn put_words(&self, meeting: &mut Meeting) -> Result<(), Refusal> {
        if let Some(title) = &self.title {
            meeting.title = wire::some_text("title", title, 500)?;
        }
        wire::edit_text(&mut meeting.neutral_title, "neutral_title", self.neutral_title.as_deref(), 500)?;
        wire::edit_text(&mut meeting.topic, "topic", self.topic.as_deref(), 2000)?;
        wire::edit_text(&mut meeting.note, "note", self.note.as_deref(), 10_000)
    }

    /// What is asked of the room.
    fn put_wishes(&self, change: &Change<'_>, meeting: &mut Meeting) -> Result<(), Refusal> {
        wire::edit(&mut meeting.layout, self.layout);
        wire::edit(&mut meeting.flags, self.flags);
        wire::edit(&mut meeting.press, self.press);
        wire::edit(&mut meeting.step_free, self.step_free);
        if let Some(venue) = self.wished_venue {
            meeting.wished_venue = venue.map(|id| change.get::<Venue>(id)).transpose()?.map(|venue| venue.id);
        }
        wire::edit(&mut meeting.wished_space, self.wished_space);
        let space = meeting.wished_space.map(|id| change.get::<Space>(id)).transpose()?;
        let is_elsewhere = space.zip(meeting.wished_venue).is_some_and(|(space, venue)| space.venue != venue);
        if is_elsewhere { Err(Refusal::invalid("wished_space", Problem::OutOfRange)) } else { Ok(()) }
    }

    /// Puts the times it may lie in in place of those there were, if any were said.
    pub(super) fn put_windows(&self, change: &Change<'_>, meeting: MeetingId, zone: Tz) -> Result<(), Refusal> {
        let Some(windows) = &self.windows else { return Ok(()) };
        for known in change.plan.meeting_windows.of(meeting) {
            change.remove::<MeetingWindow>(known.id)?;
        }
        for window in windows {
            let (starts, ends) = (window.starts.read("windows", zone)?, window.ends.read("windows", zone)?);
            if ends.instant() <= starts.instant() {
                return Err(Refusal::invalid("windows", Problem::EndsBeforeStart));
            }
            change.insert(&MeetingWindow { id: change.id(), meeting, starts, ends })?;
        }
        Ok(())
    }
}

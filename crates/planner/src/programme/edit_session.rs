//! Add, edit and remove sessions.

use super::OneSession;
use super::move_session::Going;
use crate::bookings::{Placement, Turn, accompany, forget};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{self, WallTime};
use attache_domain::delegations::Body;
use attache_domain::forum::Theme;
use attache_domain::ids::*;
use attache_domain::plan::Thing;
use attache_domain::programme::*;
use attache_domain::rooms::{Layout, Space, Venue};
use serde::Deserialize;
use ts_rs::TS;

/// A session to add. Only its day must be known.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddSession {
    pub title: String,
    pub kind: SessionKind,
    pub date: String,
    pub code: Option<String>,
    pub mode: Option<AttendanceMode>,
    /// The zone of its place; absent, the venue's or the forum's.
    pub zone: Option<String>,
    pub starts: Option<WallTime>,
    pub ends: Option<WallTime>,
    pub space: Option<SpaceId>,
    pub venue: Option<VenueId>,
    pub link: Option<String>,
    pub access: Option<String>,
    pub dress: Option<String>,
    pub languages: Option<String>,
    pub neutral_title: Option<String>,
    pub note: Option<String>,
    pub part_of: Option<String>,
    pub theme: Option<ThemeId>,
    pub source: Option<String>,
    pub principals_only: Option<bool>,
    pub track: Option<String>,
    pub host_body: Option<BodyId>,
    pub heard_languages: Option<String>,
    pub expected: Option<i64>,
    pub layout: Option<Layout>,
}

/// New values for a session; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditSession {
    pub id: SessionId,
    pub code: Option<String>,
    pub title: Option<String>,
    pub neutral_title: Option<String>,
    pub kind: Option<SessionKind>,
    pub mode: Option<AttendanceMode>,
    pub link: Option<String>,
    pub access: Option<String>,
    pub dress: Option<String>,
    pub languages: Option<String>,
    pub part_of: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub theme: Option<Option<ThemeId>>,
    pub note: Option<String>,
    pub cancelled: Option<bool>,
    pub principals_only: Option<bool>,
    pub track: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub host_body: Option<Option<BodyId>>,
    pub heard_languages: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub expected: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub layout: Option<Option<Layout>>,
    pub source: Option<String>,
    /// Where it is held when no room is given or needed.
    #[serde(default, deserialize_with = "wire::present")]
    pub venue: Option<Option<VenueId>>,
    /// Where it goes, as in `move_session`; bookings made for it go along.
    #[serde(default, deserialize_with = "wire::present")]
    pub space: Option<Option<SpaceId>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub starts: Option<Option<WallTime>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub ends: Option<Option<WallTime>>,
    /// The day of a session that has no time.
    pub date: Option<String>,
}

/// Adds a session.
pub fn add_session(planner: &mut Planner, input: AddSession) -> Answer<Done<SessionId>> {
    let forum_zone = planner.forum()?.zone;
    planner.operate(Op::AddSession, |change| {
        let of_space = input.space.map(|id| change.get::<Space>(id)).transpose()?.map(|space| space.venue);
        let venue = of_space.or(input.venue).map(|id| change.get::<Venue>(id)).transpose()?;
        let at_home = venue.as_ref().map_or(forum_zone, |venue| venue.zone);
        let zone = input.zone.as_deref().map_or(Ok(at_home), wire::zone)?;
        let (starts, ends) = wire::span(input.starts.as_ref(), input.ends.as_ref(), zone)?;
        let session = Session {
            id: change.id(),
            code: wire::optional_text("code", input.code.as_deref(), 40)?,
            title: wire::some_text("title", &input.title, 500)?,
            neutral_title: wire::optional_text("neutral_title", input.neutral_title.as_deref(), 500)?,
            kind: input.kind,
            mode: input.mode.unwrap_or(AttendanceMode::InPerson),
            date: starts.map_or_else(|| wire::date("date", &input.date), |starts| Ok(starts.date()))?,
            zone,
            starts,
            ends,
            space: input.space,
            venue: input.venue,
            link: wire::optional_text("link", input.link.as_deref(), 1000)?,
            access: wire::optional_text("access", input.access.as_deref(), 200)?,
            dress: wire::optional_text("dress", input.dress.as_deref(), 200)?,
            languages: wire::optional_text("languages", input.languages.as_deref(), 300)?,
            part_of: wire::optional_text("part_of", input.part_of.as_deref(), 500)?,
            theme: input.theme.map(|id| change.get::<Theme>(id)).transpose()?.map(|theme| theme.id),
            source: wire::optional_text("source", input.source.as_deref(), 2000)?,
            note: wire::optional_text("note", input.note.as_deref(), 10_000)?,
            cancelled: false,
            principals_only: input.principals_only.unwrap_or(false),
            track: wire::optional_text("track", input.track.as_deref(), 200)?,
            host_body: input.host_body.map(|id| change.get::<Body>(id)).transpose()?.map(|body| body.id),
            heard_languages: wire::optional_text("heard_languages", input.heard_languages.as_deref(), 300)?,
            expected: input.expected.map(|people| wire::number("expected", people, 0, 1_000_000)).transpose()?,
            layout: input.layout,
        };
        Ok((change.insert(&session)?, facts([("name", session.name())])))
    })
}

/// Edits a session, and moves it as [`super::move_session`] does. Cancelling it releases its room.
pub fn edit_session(planner: &mut Planner, input: EditSession) -> Answer<Done<()>> {
    planner.operate(Op::EditSession, |change| {
        let mut session: Session = change.get(input.id)?;
        let (before, was_called) = (Placement::of_session(&session), session.title.clone());
        edit_texts(&mut session, &input)?;
        wire::edit(&mut session.kind, input.kind);
        wire::edit(&mut session.mode, input.mode);
        wire::edit(&mut session.cancelled, input.cancelled);
        wire::edit(&mut session.principals_only, input.principals_only);
        wire::edit(&mut session.layout, input.layout);
        edit_links(change, &mut session, &input)?;
        let going = Going { starts: &input.starts, ends: &input.ends, space: input.space, date: input.date.as_deref() };
        going.put(change, &mut session)?;
        change.update(&session)?;
        let turn = Turn {
            way: (before, Placement::of_session(&session)),
            name: (&was_called, &session.title),
            is_on: !session.cancelled,
        };
        accompany(change, Thing::Session(session.id), &turn)?;
        Ok(((), facts([("name", session.name())])))
    })
}

fn edit_texts(session: &mut Session, input: &EditSession) -> Result<(), Refusal> {
    if let Some(title) = &input.title {
        session.title = wire::some_text("title", title, 500)?;
    }
    for (target, field, value, most) in [
        (&mut session.code, "code", &input.code, 40),
        (&mut session.neutral_title, "neutral_title", &input.neutral_title, 500),
        (&mut session.link, "link", &input.link, 1000),
        (&mut session.access, "access", &input.access, 200),
        (&mut session.dress, "dress", &input.dress, 200),
        (&mut session.languages, "languages", &input.languages, 300),
        (&mut session.part_of, "part_of", &input.part_of, 500),
        (&mut session.track, "track", &input.track, 200),
        (&mut session.heard_languages, "heard_languages", &input.heard_languages, 300),
        (&mut session.source, "source", &input.source, 2000),
        (&mut session.note, "note", &input.note, 10_000),
    ] {
        wire::edit_text(target, field, value.as_deref(), most)?;
    }
    Ok(())
}

/// What a session points to, and how many are expected.
fn edit_links(change: &Change<'_>, session: &mut Session, input: &EditSession) -> Result<(), Refusal> {
    if let Some(expected) = input.expected {
        session.expected = expected.map(|people| wire::number("expected", people, 0, 1_000_000)).transpose()?;
    }
    if let Some(body) = input.host_body {
        session.host_body = body.map(|id| change.get::<Body>(id)).transpose()?.map(|body| body.id);
    }
    if let Some(theme) = input.theme {
        session.theme = theme.map(|id| change.get::<Theme>(id)).transpose()?.map(|theme| theme.id);
    }
    if let Some(venue) = input.venue {
        session.venue = venue.map(|id| change.get::<Venue>(id)).transpose()?.map(|venue| venue.id);
    }
    Ok(())
}

/// Removes a session, who was to attend it, and the bookings made for it.
pub fn remove_session(planner: &mut Planner, input: OneSession) -> Answer<Done<()>> {
    planner.operate(Op::RemoveSession, |change| {
        let session: Session = change.get(input.id)?;
        for part in change.plan.attendances.iter().filter(|part| part.session == session.id) {
            change.remove::<Attendance>(part.id)?;
        }
        for call in change.plan.invitations.of(session.id) {
            change.remove::<Invitation>(call.id)?;
        }
        for booking in change.plan.room_bookings.iter().filter(|booking| booking.session == Some(session.id)) {
            forget(change, booking.id)?;
        }
        change.remove::<Session>(session.id)?;
        Ok::<_, Refusal>(((), facts([("name", session.name())])))
    })
}

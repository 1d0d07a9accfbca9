//! The programme: sessions, and who takes part in them.

mod attend_session;
mod edit_session;
mod move_session;

pub use attend_session::{AttendSession, LeaveSession, attend_session, leave_session};
pub use edit_session::{AddSession, EditSession, add_session, edit_session, remove_session};
pub use move_session::{MoveSession, move_session};

use crate::bookings::{RoomBookingView, booking_view, space_name};
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::invitations::{InvitationRow, invitations_to};
use crate::operate::not_found;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::rooms::booking_for;
use crate::trouble::{self, ConflictView};
use crate::wire::{Empty, Moment};
use attache_domain::bookings::BookingStatus;
use attache_domain::delegations::Body;
use attache_domain::forum::{Forum, Theme};
use attache_domain::ids::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::programme::*;
use attache_domain::rooms::{Layout, Space, Venue};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A session as a line of a list.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct SessionRow {
    pub id: SessionId,
    pub code: String,
    pub title: String,
    pub kind: SessionKind,
    pub mode: AttendanceMode,
    pub link: String,
    pub starts: Option<Moment>,
    pub ends: Option<Moment>,
    pub date: String,
    pub space: Option<SpaceId>,
    pub space_name: String,
    pub venue_name: String,
    pub access: String,
    pub part_of: String,
    pub theme: String,
    pub track: String,
    pub host_name: String,
    pub languages: String,
    pub heard_languages: String,
    pub layout: Option<Layout>,
    pub expected: Option<i64>,
    pub cancelled: bool,
    pub people: usize,
    /// Calls to it.
    pub invited: usize,
    /// Calls that were accepted.
    pub accepted: usize,
    pub booking: Option<BookingStatus>,
    pub conflicts: usize,
}

/// One day of the programme.
#[derive(Debug, Serialize, TS)]
pub struct ProgrammeDay {
    /// The day.
    pub date: String,
    /// Whether it is one of the forum's days.
    pub forum_day: bool,
    /// Whether it lies before, in or after the forum: a learning programme may lie anywhere.
    pub phase: ProgrammePhase,
    /// Its sessions in order of time, those without a time last.
    pub sessions: Vec<SessionRow>,
}

/// Where a day lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProgrammePhase {
    /// Before the forum's first day.
    Before,
    /// From its first day to its last.
    During,
    /// After its last day.
    After,
}

impl ProgrammePhase {
    /// Where a day, written as dates are, lies to a forum.
    fn of(forum: &Forum, day: &str) -> Self {
        if *day < *forum.starts_on.to_string() {
            Self::Before
        } else if *day > *forum.ends_on.to_string() {
            Self::After
        } else {
            Self::During
        }
    }
}

/// The programme, day by day.
#[derive(Debug, Serialize, TS)]
pub struct Programme {
    /// The forum's days and every other day with a session.
    pub days: Vec<ProgrammeDay>,
}

/// A person's part in a session.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct AttendanceView {
    pub session: SessionId,
    pub person: PersonId,
    pub name: String,
    pub delegation: String,
    pub function: SessionFunction,
    pub mode: AttendanceMode,
}

/// Everything about a session.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct SessionDetail {
    pub id: SessionId,
    pub code: String,
    pub title: String,
    pub neutral_title: String,
    pub kind: SessionKind,
    pub mode: AttendanceMode,
    pub date: String,
    pub starts: Option<Moment>,
    pub ends: Option<Moment>,
    pub zone: String,
    pub space: Option<SpaceId>,
    pub space_name: String,
    pub venue: Option<VenueId>,
    pub venue_name: String,
    pub link: String,
    pub access: String,
    pub dress: String,
    pub languages: String,
    pub part_of: String,
    pub theme: Option<ThemeId>,
    pub source: String,
    pub note: String,
    pub cancelled: bool,
    pub principals_only: bool,
    pub track: String,
    pub host_body: Option<BodyId>,
    pub host_name: String,
    pub heard_languages: String,
    pub expected: Option<i64>,
    pub layout: Option<Layout>,
    pub attendance: Vec<AttendanceView>,
    pub invitations: Vec<InvitationRow>,
    pub booking: Option<RoomBookingView>,
    pub conflicts: Vec<ConflictView>,
}

/// One session.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneSession {
    /// Key.
    pub id: SessionId,
}

/// Reads the programme day by day.
pub fn programme(planner: &Planner, _input: Empty) -> Answer<Programme> {
    let forum = planner.forum()?;
    let mut days: BTreeMap<String, Vec<SessionRow>> =
        forum.days().into_iter().map(|day| (day.to_string(), Vec::new())).collect();
    for row in session_rows(planner, |_| true) {
        days.entry(row.date.clone()).or_default().push(row);
    }
    let day = |(date, sessions): (String, _)| {
        let phase = ProgrammePhase::of(forum, &date);
        ProgrammeDay { forum_day: phase == ProgrammePhase::During, date, phase, sessions }
    };
    Ok(Programme { days: days.into_iter().map(day).collect() })
}

/// Reads all sessions in order of time.
pub fn list_sessions(planner: &Planner, _input: Empty) -> Answer<Vec<SessionRow>> {
    Ok(session_rows(planner, |_| true))
}

/// Reads everything about a session.
pub fn session(planner: &Planner, input: OneSession) -> Answer<SessionDetail> {
    let plan = &planner.plan;
    let session = plan.get::<Session>(input.id).ok_or_else(|| not_found::<Session>(input.id))?.clone();
    let thing = Thing::Session(session.id);
    let mut parts: Vec<&Attendance> = plan.attendances.of(session.id).collect();
    let ranking = Ranking::in_force(plan);
    ranking.sort(&mut parts, |part| part.person);
    Ok(SessionDetail {
        venue_name: venue_name(plan, &session),
        space_name: session.space.map(|id| space_name(plan, id)).unwrap_or_default(),
        attendance: parts.into_iter().map(|part| attendance_view(plan, part)).collect(),
        invitations: invitations_to(&ranking, session.id),
        booking: booking_for(plan, thing).map(|booking| booking_view(planner, booking)),
        host_name: session.host_body.map(|id| body_name(plan, id)).unwrap_or_default(),
        conflicts: trouble::of_thing(planner, thing),
        id: session.id,
        code: session.code,
        title: session.title,
        neutral_title: session.neutral_title,
        kind: session.kind,
        mode: session.mode,
        date: session.date.to_string(),
        starts: session.starts.map(Into::into),
        ends: session.ends.map(Into::into),
        zone: session.zone.name().to_owned(),
        space: session.space,
        venue: session.venue,
        link: session.link,
        access: session.access,
        dress: session.dress,
        languages: session.languages,
        part_of: session.part_of,
        theme: session.theme,
        source: session.source,
        note: session.note,
        cancelled: session.cancelled,
        principals_only: session.principals_only,
        track: session.track,
        host_body: session.host_body,
        heard_languages: session.heard_languages,
        expected: session.expected,
        layout: session.layout,
    })
}

/// The sessions one wants, in order of time; those of a day without a time come last.
pub(crate) fn session_rows(planner: &Planner, wanted: impl Fn(&Session) -> bool) -> Vec<SessionRow> {
    let plan = &planner.plan;
    let parts = plan.attendances.grouped(|part| part.session);
    let hits = trouble::per_thing(planner);
    let mut sessions: Vec<&Session> = plan.sessions.iter().filter(|session| wanted(session)).collect();
    sessions.sort_by_key(|session| {
        (session.date, session.starts.is_none(), session.starts.map(|starts| starts.instant()), session.id)
    });
    let row = |session: &Session| SessionRow {
        id: session.id,
        code: session.code.clone(),
        title: session.title.clone(),
        kind: session.kind,
        mode: session.mode,
        link: session.link.clone(),
        starts: session.starts.map(Into::into),
        ends: session.ends.map(Into::into),
        date: session.date.to_string(),
        space: session.space,
        space_name: session.space.map(|id| space_name(plan, id)).unwrap_or_default(),
        venue_name: venue_name(plan, session),
        access: session.access.clone(),
        part_of: session.part_of.clone(),
        theme: session.theme.and_then(|id| plan.get::<Theme>(id)).map(|theme| theme.title.clone()).unwrap_or_default(),
        track: session.track.clone(),
        host_name: session.host_body.map(|id| body_name(plan, id)).unwrap_or_default(),
        languages: session.languages.clone(),
        heard_languages: session.heard_languages.clone(),
        layout: session.layout,
        expected: session.expected,
        cancelled: session.cancelled,
        invited: plan.invitations.of(session.id).count(),
        accepted: plan.invitations.of(session.id).filter(|call| call.reply == Reply::Accepted).count(),
        people: parts.get(&session.id).map_or(0, Vec::len),
        booking: booking_for(plan, Thing::Session(session.id)).map(|booking| booking.status),
        conflicts: hits.get(&Thing::Session(session.id)).copied().unwrap_or(0),
    };
    sessions.into_iter().map(row).collect()
}

/// What the body that holds a session is called.
fn body_name(plan: &Plan, body: BodyId) -> String {
    plan.get::<Body>(body).map(|body| body.name.clone()).unwrap_or_default()
}

/// The venue of a session: its room's, or its own.
pub(crate) fn venue_name(plan: &Plan, session: &Session) -> String {
    let of_space = session.space.and_then(|id| plan.get::<Space>(id)).map(|space| space.venue);
    let venue = of_space.or(session.venue).and_then(|id| plan.get::<Venue>(id));
    venue.map(|venue| venue.name.clone()).unwrap_or_default()
}

fn attendance_view(plan: &Plan, part: &Attendance) -> AttendanceView {
    let member = plan.memberships.iter().find(|member| member.person == part.person);
    AttendanceView {
        session: part.session,
        person: part.person,
        name: trouble::person(plan, part.person).name,
        delegation: member.map(|member| name_of(plan, member.delegation)).unwrap_or_default(),
        function: part.function,
        mode: part.mode,
    }
}

//! Which session of the forum a row means.
//!
//! Two records are the same session when the code is the same; or the title is, in any spelling, on the same day, and they
//! begin at the same time and not in different places. A programme has a coffee break every morning and every afternoon, so
//! a title alone is enough only for the one session of that title that was in the forum before, and only in a list that has
//! the title once that day.

use super::drafts::{Draft, DraftRow};
use super::meant::Meant;
use super::trial::Trial;
use attache_domain::ids::{Id, SessionId, SpaceId, VenueId};
use attache_domain::names::folding::fold;
use attache_domain::programme::Session;
use attache_domain::time::Zoned;
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// A session as a row has it.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub struct WantedSession<'row> {
    pub code: Option<&'row str>,
    pub title: &'row str,
    pub date: NaiveDate,
    pub starts: Option<Zoned>,
    pub space: Option<SpaceId>,
    pub venue: Option<VenueId>,
    /// The row names a room that the forum does not have, so it cannot be compared.
    pub is_elsewhere: bool,
}

/// Titles that a list has several times on one day.
#[derive(Debug, Default)]
pub struct RepeatedTitles(HashSet<(String, NaiveDate)>);

impl RepeatedTitles {
    /// Those of a list.
    pub fn of(rows: &[DraftRow]) -> Self {
        let mut counted: HashMap<(String, NaiveDate), usize> = HashMap::new();
        for row in rows {
            let Draft::Session(session) = &row.draft else { continue };
            if let Some(day) = session.starts.map(|told| told.local.date()).or(session.date) {
                *counted.entry((fold(&session.title), day)).or_default() += 1;
            }
        }
        Self(counted.into_iter().filter(|(_, count)| *count > 1).map(|(key, _)| key).collect())
    }

    fn has(&self, title: String, day: NaiveDate) -> bool {
        self.0.contains(&(title, day))
    }
}

/// The session that is meant.
pub fn same_session(trial: &Trial<'_>, repeated: &RepeatedTitles, wanted: WantedSession<'_>) -> Meant<SessionId> {
    let code = wanted.code.map(str::trim).filter(|code| !code.is_empty());
    let coded = |session: &&Session| code.is_some_and(|code| session.code.eq_ignore_ascii_case(code));
    if let Some(session) = trial.plan.sessions.iter().find(coded) {
        return Meant::This(session.id);
    }
    let title = fold(wanted.title);
    // A code that differs tells two sessions of one title apart.
    let is_alike = |session: &&Session| {
        session.date == wanted.date && (code.is_none() || session.code.is_empty()) && fold(&session.title) == title
    };
    let alike: Vec<&Session> = trial.plan.sessions.iter().filter(is_alike).collect();
    let is_named = |session: &Session| trial.named_by(session.id.uuid()).is_some();
    let there_and_then = alike.iter().filter(|session| is_there_and_then(session, wanted));
    let nearest = there_and_then.min_by_key(|session| (session.space != wanted.space, is_named(session)));
    if let Some(session) = nearest {
        let is_vague = wanted.is_elsewhere && is_named(session);
        return if is_vague { Meant::OneOf(vec![session.id]) } else { Meant::This(session.id) };
    }
    let offered: Vec<SessionId> = alike
        .iter()
        // Of those an earlier row tells of, one is meant only by a row that does not say when.
        .filter(|session| wanted.starts.is_none() || !is_named(session))
        .map(|session| session.id)
        .collect();
    match offered.as_slice() {
        [] => Meant::Nothing,
        [one] if !repeated.has(title, wanted.date) && trial.named_by(one.uuid()).is_none() => Meant::This(*one),
        _ => Meant::OneOf(offered),
    }
}

/// Whether it begins at the same time, and not elsewhere.
fn is_there_and_then(session: &Session, wanted: WantedSession<'_>) -> bool {
    let same_time = session.starts.map(|starts| starts.instant()) == wanted.starts.map(|starts| starts.instant());
    same_time && !places_differ(session, wanted)
}

/// Whether both say where, and not the same.
fn places_differ(session: &Session, wanted: WantedSession<'_>) -> bool {
    let rooms = session.space.zip(wanted.space).is_some_and(|(known, told)| known != told);
    rooms || session.venue.zip(wanted.venue).is_some_and(|(known, told)| known != told)
}

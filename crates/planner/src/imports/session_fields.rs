//! What a row says of a session beside when and where: texts, kind, theme, host.

use super::drafts::{BodyDraft, SessionDraft};
use super::match_bodies::BodyMatch;
use super::said::Said;
use super::seeker::Seeker;
use super::trial::Trial;
use super::work::Work;
use crate::operate::facts;
use attache_domain::forum::Theme;
use attache_domain::ids::{BodyId, ThemeId};
use attache_domain::names::folding::fold;
use attache_domain::programme::Session;

/// Changes what differs.
pub fn session_fields(
    trial: &mut Trial<'_>,
    seeker: &Seeker,
    work: &mut Work<'_>,
    session: &mut Session,
    draft: &SessionDraft,
) {
    for (target, field, value, most) in [
        (&mut session.title, "title", Some(draft.title.as_str()), 500),
        (&mut session.code, "reference", draft.code.as_deref(), 40),
        (&mut session.languages, "languages", draft.languages.as_deref(), 300),
        (&mut session.heard_languages, "heard_languages", draft.heard_languages.as_deref(), 300),
        (&mut session.track, "track", draft.track.as_deref(), 200),
        (&mut session.access, "access", draft.access.as_deref(), 200),
        (&mut session.dress, "dress", draft.dress.as_deref(), 200),
        (&mut session.link, "link", draft.link.as_deref(), 1000),
        (&mut session.part_of, "part_of", draft.part_of.as_deref(), 500),
        (&mut session.source, "source", draft.source.as_deref(), 2000),
        (&mut session.note, "notes", draft.note.as_deref(), 10_000),
    ] {
        work.text(target, field, value, most);
    }
    work.value(&mut session.kind, "kind", draft.kind, |kind| kind.word().to_owned());
    work.value(&mut session.mode, "format", draft.mode, |mode| mode.word().to_owned());
    work.value(&mut session.cancelled, "status", draft.cancelled, |off| if *off { "cancelled" } else { "" }.to_owned());
    let show = |people: &Option<i64>| people.map(|people| people.to_string()).unwrap_or_default();
    work.value(&mut session.expected, "expected", draft.expected.map(Some), show);
    let host = draft.host.as_deref().and_then(|name| host(trial, seeker, work, name));
    let theme = draft.theme.as_deref().and_then(|title| theme(trial, work, title));
    let plan = &trial.plan;
    let body_name = |id: &Option<BodyId>| id.and_then(|id| plan.bodies.get(id)).map(|body| body.name.clone());
    work.value(&mut session.host_body, "body", host.map(Some), |id| body_name(id).unwrap_or_default());
    let theme_title = |id: &Option<ThemeId>| id.and_then(|id| plan.themes.get(id)).map(|theme| theme.title.clone());
    work.value(&mut session.theme, "theme", theme.map(Some), |id| theme_title(id).unwrap_or_default());
}

/// The body that holds the session. None is brought: whether it is a city or a company, a programme does not say.
fn host(trial: &Trial<'_>, seeker: &Seeker, work: &mut Work<'_>, name: &str) -> Option<BodyId> {
    let draft = BodyDraft { name: name.to_owned(), country: String::new() };
    match seeker.bodies.find(&trial.plan, &draft) {
        BodyMatch::Sure(id) | BodyMatch::Spelled(id) => Some(id),
        BodyMatch::None | BodyMatch::Near(_) | BodyMatch::Several(_) => {
            work.tells(Said::HostUnknown, "body", facts([("name", name.to_owned())]));
            None
        }
    }
}

/// The theme of that title, brought where it is new.
fn theme(trial: &mut Trial<'_>, work: &mut Work<'_>, title: &str) -> Option<ThemeId> {
    let wanted = fold(title);
    if let Some(theme) = trial.plan.themes.iter().find(|theme| fold(&theme.title) == wanted) {
        return Some(theme.id);
    }
    let title = work.checked("theme", Some(title), LONGEST_THEME)?;
    let position = trial.plan.themes.iter().map(|theme| theme.position).max().unwrap_or(0) + 1;
    work.tells(Said::ThemeNew, "theme", facts([("name", title.clone())]));
    let theme = Theme { id: trial.id(), title, position };
    Some(trial.insert(&theme))
}

/// The most letters of a theme's title.
const LONGEST_THEME: usize = 500;

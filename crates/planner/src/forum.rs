//! The forum's frame: founding it, its dates, themes and partners.

use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::partners::{PartnerView, partners_by_name};
use crate::planner::{Me, Planner};
use crate::refusal::{Problem, Refusal};
use crate::surroundings::NewIds;
use crate::wire::{self, Empty};
use attache_domain::delegations::{Body, BodyKind};
use attache_domain::forum::{Forum, Theme};
use attache_domain::ids::{BodyId, ThemeId};
use attache_domain::time::ZONE_DATA;
use attache_store::{EntryKind, ForumFile, NewEntry};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A forum longer than this is a mistyped year.
const MOST_DAYS: i64 = 90;

/// What a new forum begins with.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FoundForum {
    /// Its full name.
    pub title: String,
    /// Its zone.
    pub zone: String,
    /// First day.
    pub from: String,
    /// Last day, included.
    pub to: String,
    /// The city or body that invites.
    pub host: String,
    /// The host's country code.
    #[serde(default)]
    pub country: Option<String>,
}

/// The forum's frame.
#[derive(Debug, Serialize, TS)]
pub struct ForumView {
    /// Full name.
    pub title: String,
    /// Short code.
    pub short_code: String,
    /// Edition.
    pub edition: String,
    /// The host's name.
    pub host: Option<String>,
    /// City.
    pub city: String,
    /// Zone.
    pub zone: String,
    /// First day.
    pub starts_on: String,
    /// Last day.
    pub ends_on: String,
    /// What a reader must know first.
    pub cover: String,
    /// The document it is to end with.
    pub outcome: String,
    /// Themes in their order.
    pub themes: Vec<ThemeView>,
    /// Partners.
    pub partners: Vec<PartnerView>,
    /// Version of the zone rules in use.
    pub zone_data: String,
}

/// A theme.
#[derive(Debug, Serialize, TS)]
pub struct ThemeView {
    /// Key.
    pub id: ThemeId,
    /// The subject.
    pub title: String,
}

/// New values for the forum's frame; what is absent stays.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditForum {
    pub title: Option<String>,
    pub short_code: Option<String>,
    pub edition: Option<String>,
    pub city: Option<String>,
    pub cover: Option<String>,
    pub outcome: Option<String>,
}

/// A theme to add.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddTheme {
    /// The subject.
    pub title: String,
}

/// Reads the forum's frame.
pub fn forum(planner: &Planner, _input: Empty) -> Answer<ForumView> {
    let forum = planner.forum()?;
    let plan = &planner.plan;
    let mut themes: Vec<&Theme> = plan.themes.iter().collect();
    themes.sort_by_key(|theme| theme.position);
    let name_of = |id| plan.get::<Body>(id).map(|body| body.name.clone());
    Ok(ForumView {
        title: forum.title.clone(),
        short_code: forum.short_code.clone(),
        edition: forum.edition.clone(),
        host: forum.host.and_then(name_of),
        city: forum.city.clone(),
        zone: forum.zone.name().to_owned(),
        starts_on: forum.starts_on.to_string(),
        ends_on: forum.ends_on.to_string(),
        cover: forum.cover.clone(),
        outcome: forum.outcome.clone(),
        themes: themes.into_iter().map(|theme| ThemeView { id: theme.id, title: theme.title.clone() }).collect(),
        partners: partners_by_name(plan),
        zone_data: ZONE_DATA.to_owned(),
    })
}

/// Edits the forum's frame.
pub fn edit_forum(planner: &mut Planner, input: EditForum) -> Answer<Done<()>> {
    let mut forum = planner.forum()?.clone();
    if let Some(title) = &input.title {
        forum.title = wire::some_text("title", title, 300)?;
    }
    wire::edit_text(&mut forum.short_code, "short_code", input.short_code.as_deref(), 20)?;
    wire::edit_text(&mut forum.edition, "edition", input.edition.as_deref(), 100)?;
    wire::edit_text(&mut forum.city, "city", input.city.as_deref(), 200)?;
    wire::edit_text(&mut forum.cover, "cover", input.cover.as_deref(), 10_000)?;
    wire::edit_text(&mut forum.outcome, "outcome", input.outcome.as_deref(), 1000)?;
    planner.operate(Op::EditForum, |change| {
        change.update(&forum)?;
        Ok(((), facts([("name", forum.title.clone())])))
    })
}

/// Adds a theme after those there are.
pub fn add_theme(planner: &mut Planner, input: AddTheme) -> Answer<Done<ThemeId>> {
    let title = wire::some_text("title", &input.title, 500)?;
    planner.operate(Op::AddTheme, |change| {
        let position = change.plan.themes.iter().map(|theme| theme.position).max().unwrap_or(0) + 1;
        let id = change.insert(&Theme { id: change.id(), title: title.clone(), position })?;
        Ok((id, facts([("name", title)])))
    })
}

/// Enters the forum and its host into an empty file; hands the ids back for what comes next.
pub(crate) fn found(file: &mut ForumFile, input: FoundForum, me: &Me, mut ids: NewIds) -> Result<NewIds, Refusal> {
    let now = ids.now();
    let (body, forum) = read(&input, ids.id(now), ids.id(now))?;
    let entry = NewEntry {
        id: ids.uuid(now),
        kind: EntryKind::Founding,
        about: None,
        at: now,
        who: me.name_in_history(),
        op: Op::FoundForum.word().to_owned(),
    };
    let said = serde_json::to_string(&facts([("name", forum.title.clone())])).unwrap_or_default();
    file.change(entry, |writer| {
        writer.insert(&body)?;
        writer.insert(&forum)?;
        Ok::<_, Refusal>(((), said))
    })?;
    Ok(ids)
}

fn read(input: &FoundForum, body: BodyId, forum: attache_domain::ids::ForumId) -> Result<(Body, Forum), Refusal> {
    let zone = wire::zone(&input.zone)?;
    let (starts_on, ends_on) = (wire::date("from", &input.from)?, wire::date("to", &input.to)?);
    if ends_on < starts_on {
        return Err(Refusal::invalid("to", Problem::EndsBeforeStart));
    }
    if (ends_on - starts_on).num_days() >= MOST_DAYS {
        return Err(Refusal::invalid("to", Problem::OutOfRange));
    }
    let name = wire::some_text("host", &input.host, 200)?;
    let host = Body {
        country: wire::country(input.country.as_deref())?,
        zone: Some(zone),
        ..Body::named(body, BodyKind::Host, name.clone())
    };
    let forum = Forum {
        id: forum,
        title: wire::some_text("title", &input.title, 300)?,
        short_code: String::new(),
        edition: String::new(),
        host: Some(body),
        city: name,
        zone,
        starts_on,
        ends_on,
        cover: String::new(),
        outcome: String::new(),
        precedence: None,
    };
    Ok((host, forum))
}

//! Publishing an issue: what everybody's days are now is kept with the next number, as it would be told.

use super::edition::{Page, Published};
use crate::commands::Answer;
use crate::documents::{DocumentWording, DraftFacts};
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{self, Empty};
use attache_domain::ids::*;
use attache_domain::issues::{Issue, IssuePage, ToldItem};
use attache_domain::time::Zoned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What a page of somebody who is gone says.
const NOTHING: &str = "[]";

/// An issue to publish.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PublishIssue {
    /// What it is about, for the office.
    pub note: Option<String>,
    /// Whether to publish it although nobody's days differ from the last one.
    pub anyway: Option<bool>,
}

/// What was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PublishedIssue {
    /// The issue's key.
    pub id: IssueId,
    /// Its number.
    pub number: i64,
    /// People whose days it tells.
    pub people: usize,
    /// Those of whose days it says something else than the issue before.
    pub changed: usize,
}

/// How the plan stands to what was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IssueStanding {
    /// The number of the last issue, if there is one.
    pub latest: Option<i64>,
    /// People whose days the plan tells otherwise than the last issue.
    pub unpublished: usize,
    /// People who hold a document of an issue.
    pub holders: usize,
    /// Those who hold something that is wrong by now.
    pub wrong: usize,
}

/// Publishes the plan as it is.
///
/// # Errors
/// [`Refusal::NothingToPublish`] when nobody's days differ from the last issue, unless it is wanted all the same.
pub fn publish_issue(planner: &mut Planner, input: PublishIssue) -> Answer<Done<PublishedIssue>> {
    let note = wire::optional_text("note", input.note.as_deref(), 2_000)?;
    let pages = differing(planner)?;
    let latest = Published::read(&planner.plan).latest().map(|issue| issue.number);
    if pages.is_empty()
        && input.anyway != Some(true)
        && let Some(number) = latest
    {
        return Err(Refusal::NothingToPublish { number });
    }
    let zone = planner.forum()?.zone;
    planner.operate(Op::PublishIssue, |change| {
        let number = latest.unwrap_or(0) + 1;
        let issue = Issue { id: change.id(), number, published: Zoned::at(change.now, zone), note };
        change.insert(&issue)?;
        for (person, items) in &pages {
            change.insert(&IssuePage { id: change.id(), issue: issue.id, person: *person, items: items.clone() })?;
        }
        let (people, changed) = (change.plan.people.iter().count(), pages.len());
        let said = facts([("number", number.to_string()), ("changed", changed.to_string())]);
        Ok((PublishedIssue { id: issue.id, number, people, changed }, said))
    })
}

/// How the plan stands to what was published.
///
/// # Errors
/// What the file refuses.
pub fn issue_standing(planner: &Planner, _input: Empty) -> Answer<IssueStanding> {
    let (plan, published) = (&planner.plan, Published::read(&planner.plan));
    let latest = published.latest().map(|issue| issue.number);
    let holders = published.holders().count();
    let mut standing = IssueStanding { latest, unpublished: 0, holders, wrong: 0 };
    let Some(number) = latest else { return Ok(standing) };
    let facts = DraftFacts::read(planner)?;
    let mut count = |person, now: &str, items: &[ToldItem]| {
        let says = published.page(person, number).map_or(NOTHING, |page| page.items.as_str());
        standing.unpublished += usize::from(says != now);
        standing.wrong += usize::from(published.since_held(person, items).is_some());
    };
    // Everybody's days are told once, for both questions: this is asked again after every change.
    for person in plan.people.iter() {
        let page = Page::now(&facts, person.id, &DocumentWording::default(), chrono::DateTime::default())?;
        count(person.id, &page.written, &page.items);
    }
    for gone in published.people().filter(|id| plan.people.get(*id).is_none()) {
        count(gone, NOTHING, &[]);
    }
    Ok(standing)
}

/// The people whose days are told otherwise than in the last issue, with what is told of them now.
fn differing(planner: &Planner) -> Answer<Vec<(PersonId, String)>> {
    let (plan, published) = (&planner.plan, Published::read(&planner.plan));
    let latest = published.latest().map_or(0, |issue| issue.number);
    let facts = DraftFacts::read(planner)?;
    let mut differing = Vec::new();
    for person in plan.people.iter() {
        let now = Page::now(&facts, person.id, &DocumentWording::default(), chrono::DateTime::default())?.written;
        if published.page(person.id, latest).is_none_or(|page| page.items != now) {
            differing.push((person.id, now));
        }
    }
    let gone = published.people().filter(|id| plan.people.get(*id).is_none());
    let told = gone.filter(|id| published.page(*id, latest).is_some_and(|page| page.items != NOTHING));
    differing.extend(told.map(|id| (id, NOTHING.to_owned())));
    differing.sort_by_key(|(person, _): &(PersonId, String)| -> Uuid { person.uuid() });
    Ok(differing)
}

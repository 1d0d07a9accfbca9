//! Who holds a document of which issue, and what of it is wrong by now.

use super::edition::{Page, Published};
use crate::commands::Answer;
use crate::documents::{DocumentWording, DraftFacts};
use crate::planner::Planner;
use crate::wire::{Empty, Moment};
use attache_domain::ids::*;
use attache_domain::issues::{Differences, Handout, Issue, ItemChange, PaperHandout, ToldItem};
use attache_domain::papers::PaperKind;
use attache_domain::plan::Plan;
use attache_domain::profile::Audience;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;
use uuid::Uuid;

/// Which holders to read.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReadHolders {
    /// Only those who hold something that is wrong by now.
    pub only_wrong: Option<bool>,
}

/// Somebody who was handed a document of an issue.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Holder {
    /// The person's key.
    pub person: PersonId,
    /// The person's name; of somebody who is gone, the name of the file.
    pub name: String,
    /// The body the person comes for; may be empty.
    pub body: String,
    /// Whether the person is in the plan no more.
    pub gone: bool,
    /// The number of the issue held.
    pub issue: i64,
    /// When it was handed out.
    pub handed: Moment,
    /// The file.
    pub file_name: String,
    /// Whether the plan tells something else by now.
    pub wrong: bool,
    /// What it tells otherwise.
    pub differences: Vec<ItemDifference>,
}

/// What became of one item since the issue somebody holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ItemDifference {
    /// What it is called; empty for what is told of the person and of whom to call.
    pub title: String,
    /// What became of it.
    pub standing: ItemStanding,
    /// When it was, on the wall there; empty when that is not told or the item is new.
    pub before: String,
    /// When it is now; empty when it is gone.
    pub now: String,
    /// Where it was.
    pub place_before: String,
    /// Where it is now.
    pub place_now: String,
}

/// What became of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ItemStanding {
    /// It was not told before.
    New,
    /// It says something else.
    Amended,
    /// It is not told any more.
    Gone,
}

/// A file that left the office.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HandoutRow {
    /// Its key.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Whose days it told; nothing for a document that is no itinerary.
    pub person: Option<PersonId>,
    /// Which document; nothing for an itinerary.
    pub paper: Option<PaperKind>,
    /// The name of that person, empty for somebody who is gone; else the reader's, where it was said.
    pub name: String,
    /// The number of the issue it said; nothing for a working copy.
    pub issue: Option<i64>,
    /// For whose eyes.
    pub audience: Audience,
    /// The tag of its language.
    pub language: String,
    /// Its format.
    pub format: String,
    /// Its name.
    pub file_name: String,
    /// SHA-256 of its bytes.
    pub file_hash: String,
    /// When it left.
    pub handed: Moment,
}

/// A published issue.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct IssueRow {
    /// Its key.
    pub id: IssueId,
    /// Its number.
    pub number: i64,
    /// When it was published.
    pub published: Moment,
    /// What it is about.
    pub note: String,
    /// People of whose days it says something else than the issue before.
    pub changed: usize,
    /// People who were handed their itinerary of it.
    pub handed: usize,
    /// Files of it that left the office, itineraries and everything else.
    pub files: usize,
}

/// Lists the issues, the last first.
///
/// # Errors
/// None today.
pub fn list_issues(planner: &Planner, _input: Empty) -> Answer<Vec<IssueRow>> {
    let plan = &planner.plan;
    let row = |issue: &&Issue| {
        let handouts: Vec<PersonId> =
            plan.handouts.of(issue.id).filter(|one| one.issue == Some(issue.id)).map(|one| one.person).collect();
        let papers = plan.paper_handouts.iter();
        IssueRow {
            id: issue.id,
            number: issue.number,
            published: issue.published.into(),
            note: issue.note.clone(),
            changed: plan.issue_pages.of(issue.id).count(),
            handed: handouts.iter().collect::<BTreeSet<_>>().len(),
            files: handouts.len() + papers.filter(|one| one.issue == Some(issue.id)).count(),
        }
    };
    Ok(Published::read(plan).issues.iter().rev().map(row).collect())
}

/// Lists every file that left the office, the last first.
///
/// # Errors
/// None today.
pub fn list_handouts(planner: &Planner, _input: Empty) -> Answer<Vec<HandoutRow>> {
    let plan = &planner.plan;
    let itineraries = plan.handouts.iter().map(|one| (one.handed.instant(), itinerary_row(plan, one)));
    let papers = plan.paper_handouts.iter().map(|one| (one.handed.instant(), paper_row(plan, one)));
    let mut rows: Vec<(DateTime<Utc>, HandoutRow)> = itineraries.chain(papers).collect();
    rows.sort_by_key(|(handed, row)| (std::cmp::Reverse(*handed), row.id));
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

fn itinerary_row(plan: &Plan, one: &Handout) -> HandoutRow {
    HandoutRow {
        id: one.id.0,
        person: Some(one.person),
        paper: None,
        name: plan.people.get(one.person).map(|person| person.display_name.clone()).unwrap_or_default(),
        issue: one.issue.and_then(|id| plan.issues.get(id)).map(|issue| issue.number),
        audience: one.audience,
        language: one.language.clone(),
        format: one.format.clone(),
        file_name: one.file_name.clone(),
        file_hash: one.file_hash.clone(),
        handed: one.handed.into(),
    }
}

fn paper_row(plan: &Plan, one: &PaperHandout) -> HandoutRow {
    HandoutRow {
        id: one.id.0,
        person: None,
        paper: Some(one.paper),
        name: one.recipient.clone(),
        issue: one.issue.and_then(|id| plan.issues.get(id)).map(|issue| issue.number),
        audience: one.audience,
        language: one.language.clone(),
        format: one.format.clone(),
        file_name: one.file_name.clone(),
        file_hash: one.file_hash.clone(),
        handed: one.handed.into(),
    }
}

/// Lists who holds a document of an issue: those who hold something wrong first, then by name.
///
/// # Errors
/// What the file refuses.
pub fn list_holders(planner: &Planner, input: ReadHolders) -> Answer<Vec<Holder>> {
    let mut holders = all(planner)?;
    if input.only_wrong == Some(true) {
        holders.retain(|holder| holder.wrong);
    }
    holders.sort_by(|one, other| (!one.wrong, &one.name, one.person).cmp(&(!other.wrong, &other.name, other.person)));
    Ok(holders)
}

/// Everybody who holds a document of an issue.
fn all(planner: &Planner) -> Answer<Vec<Holder>> {
    let (plan, published) = (&planner.plan, Published::read(&planner.plan));
    let facts = DraftFacts::read(planner)?;
    let mut holders = Vec::new();
    for (person, issue, handout) in published.holders() {
        let there = plan.people.get(person);
        let now = match there {
            Some(_) => Page::now(&facts, person, &DocumentWording::default(), DateTime::default())?.items,
            None => Vec::new(),
        };
        let before = published.page(person, issue).map(|page| super::edition::read(&page.items)).unwrap_or_default();
        let differences = differences(&before, &now);
        holders.push(Holder {
            person,
            name: there.map_or_else(|| handout.file_name.clone(), |person| person.display_name.clone()),
            body: facts.body_of(person),
            gone: there.is_none(),
            issue,
            handed: handout.handed.into(),
            file_name: handout.file_name.clone(),
            wrong: !differences.is_empty(),
            differences,
        });
    }
    Ok(holders)
}

fn differences(before: &[ToldItem], now: &[ToldItem]) -> Vec<ItemDifference> {
    let found = Differences::between(before, now);
    let by_item =
        |all: &[ToldItem]| -> BTreeMap<_, ToldItem> { all.iter().map(|one| (one.item, one.clone())).collect() };
    let (old, new) = (by_item(before), by_item(now));
    let text =
        |told: Option<&ToldItem>, of: fn(&ToldItem) -> &String| told.map(|told| of(told).clone()).unwrap_or_default();
    let differ = |item, standing| {
        let (before, now) = (old.get(&item), new.get(&item));
        ItemDifference {
            title: text(now.or(before), |told| &told.title),
            standing,
            before: text(before, |told| &told.when),
            now: text(now, |told| &told.when),
            place_before: text(before, |told| &told.place),
            place_now: text(now, |told| &told.place),
        }
    };
    let changed = found.items.iter().map(|(item, change)| match change {
        ItemChange::New => differ(*item, ItemStanding::New),
        ItemChange::Amended(_) => differ(*item, ItemStanding::Amended),
    });
    changed.chain(found.gone.iter().map(|told| differ(told.item, ItemStanding::Gone))).collect()
}

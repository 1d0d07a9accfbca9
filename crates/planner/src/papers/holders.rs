//! Who holds which document besides itineraries, and which of them say something wrong by now.

use super::Asked;
use super::list::{Subject, subjects};
use super::setting::{Setting, Told};
use crate::commands::Answer;
use crate::planner::Planner;
use crate::wire::Empty;
use attache_documents::Wording;
use attache_domain::issues::PaperHandout;
use attache_domain::papers::PaperKind;
use attache_domain::profile::{Audience, ExportProfile};
use chrono::DateTime;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// The last copy of a document that a reader was handed: of an issue, or where there is none, the last working copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PaperHolder {
    /// Which document.
    pub paper: PaperKind,
    /// The key of what it is about.
    #[ts(type = "string")]
    pub about: Uuid,
    /// What that is called now; empty for the whole forum, and for what is gone.
    pub name: String,
    /// For whom it was made.
    pub audience: Audience,
    /// The reader, by name; may be empty.
    pub recipient: String,
    /// The number of the issue it says; none for a working copy, which is not followed.
    pub issue: Option<i64>,
    /// When it was handed out, on the wall of the forum.
    pub handed: String,
    /// How many lines of it say something else by now, are new or are gone; nothing where it cannot be told any more.
    pub changes: Option<usize>,
}

/// The last copy of each thing for each reader, by the key of the one and the name of the other.
type LastCopies<'plan> = BTreeMap<(Uuid, &'plan str), &'plan PaperHandout>;

/// Everybody's last copies, those with something wrong first.
///
/// # Errors
/// What the file refuses.
pub fn list_paper_holders(planner: &Planner, _input: Empty) -> Answer<Vec<PaperHolder>> {
    let numbers: BTreeMap<_, i64> = planner.plan.issues.iter().map(|issue| (issue.id, issue.number)).collect();
    let mut last: BTreeMap<(PaperKind, Audience), LastCopies<'_>> = BTreeMap::new();
    let mut handed: Vec<&PaperHandout> = planner.plan.paper_handouts.iter().collect();
    handed.sort_by_key(|one| (one.handed.instant(), one.id));
    for one in handed {
        let copies = last.entry((one.paper, one.audience)).or_default();
        let reader = (one.about, one.recipient.as_str());
        // A working copy is nothing to be followed, and whoever has one still holds the issue before.
        if one.issue.is_some() || copies.get(&reader).is_none_or(|held| held.issue.is_none()) {
            copies.insert(reader, one);
        }
    }
    let mut holders = Vec::new();
    for ((kind, audience), copies) in last {
        let profile = ExportProfile::of(audience);
        let mut issues: BTreeMap<Option<i64>, Vec<&PaperHandout>> = BTreeMap::new();
        for one in copies.into_values() {
            issues.entry(one.issue.and_then(|issue| numbers.get(&issue).copied())).or_default().push(one);
        }
        for (issue, copies) in issues {
            holders.extend(of_issue(planner, (kind, &profile), issue, &copies)?);
        }
    }
    holders.sort_by_key(|one| std::cmp::Reverse(one.changes));
    Ok(holders)
}

/// The copies of one issue of one document for one reader.
fn of_issue(
    planner: &Planner,
    (kind, profile): (PaperKind, &ExportProfile),
    issue: Option<i64>,
    copies: &[&PaperHandout],
) -> Answer<Vec<PaperHolder>> {
    let asked = Asked { audience: Some(profile.audience()), ..Asked::default() };
    let told = Told::read(planner, kind, (&asked, profile), issue)?;
    let wording = Wording::default();
    let setting = Setting::read(planner, &told, (kind, wording), (&asked, profile), (None, DateTime::default()))?;
    let known: BTreeMap<Uuid, Subject> = subjects(kind, &setting.now).into_iter().map(|one| (one.id, one)).collect();
    let holder = |one: &&PaperHandout| {
        let subject = known.get(&one.about).cloned();
        let name = subject.as_ref().map(|subject| subject.name.clone()).unwrap_or_default();
        let subject = subject.unwrap_or_else(|| super::list::named(one.about, String::new()));
        let changes = issue.and_then(|number| setting.changes_since(number, &subject));
        PaperHolder {
            paper: kind,
            about: one.about,
            name,
            audience: one.audience,
            recipient: one.recipient.clone(),
            issue,
            handed: one.handed.local().format("%Y-%m-%d %H:%M").to_string(),
            changes,
        }
    };
    Ok(copies.iter().map(holder).collect())
}

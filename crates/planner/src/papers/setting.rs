//! Documents as they are handed out: of an issue or a working copy, with what changed since what their readers hold.

use super::facts::PaperFacts;
use super::list::Subject;
use super::{Asked, draft};
use crate::commands::Answer;
use crate::planner::Planner;
use attache_documents::Wording;
use attache_documents::itinerary::Edition;
use attache_documents::paper::Paper;
use attache_domain::ids::{IssueId, PersonId};
use attache_domain::papers::PaperKind;
use attache_domain::plan::Plan;
use attache_domain::profile::ExportProfile;
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use uuid::Uuid;

/// What the documents of one kind for one reader were told from, issue by issue.
pub(super) struct Told {
    plans: BTreeMap<i64, Arc<Plan>>,
    latest: Option<i64>,
    /// For each thing: the issue its documents are held against.
    since: BTreeMap<Uuid, i64>,
    /// The same, where somebody said it for all of them.
    since_all: Option<i64>,
}

impl Told {
    /// What is to be held against what: the issue somebody asks for, or else what this reader was handed last.
    ///
    /// # Errors
    /// What the file refuses.
    pub fn read(
        planner: &Planner,
        kind: PaperKind,
        (asked, profile): (&Asked, &ExportProfile),
        since: Option<i64>,
    ) -> Answer<Self> {
        let plan = &planner.plan;
        let numbers: BTreeMap<IssueId, i64> = plan.issues.iter().map(|issue| (issue.id, issue.number)).collect();
        let latest = numbers.values().max().copied();
        let mut told = Self { plans: BTreeMap::new(), latest, since: BTreeMap::new(), since_all: since };
        if kind == PaperKind::ConflictReport {
            // What did not fit then is nowhere kept.
            return Ok(Self { latest: None, since_all: None, ..told });
        }
        let mut last: BTreeMap<(Uuid, &str), i64> = BTreeMap::new();
        let mut handed: Vec<_> = plan.paper_handouts.iter().collect();
        handed.sort_by_key(|one| (one.handed.instant(), one.id));
        for one in handed.into_iter().filter(|one| one.paper == kind && one.audience == profile.audience()) {
            let number = one.issue.and_then(|issue| numbers.get(&issue));
            last.extend(number.map(|number| ((one.about, one.recipient.as_str()), *number)));
        }
        // Of several readers without a name said, whoever holds the oldest is told everything that is new to any.
        for ((about, recipient), number) in last {
            if asked.recipient.is_empty() || asked.recipient == recipient {
                told.since.entry(about).and_modify(|known| *known = number.min(*known)).or_insert(number);
            }
        }
        let wanted: BTreeSet<i64> = told.since.values().copied().chain(since).chain(latest).collect();
        for number in wanted {
            told.plans.extend(planner.plan_of_issue(number)?.map(|then| (number, then)));
        }
        Ok(told)
    }
}

/// Everything the documents of one export are made from.
pub(super) struct Setting<'plan> {
    kind: PaperKind,
    profile: ExportProfile,
    recipient: String,
    made: DateTime<Utc>,
    told: &'plan Told,
    /// The plan as it is.
    pub now: PaperFacts<'plan>,
    then: BTreeMap<i64, PaperFacts<'plan>>,
}

impl<'plan> Setting<'plan> {
    /// Looks everything up.
    ///
    /// # Errors
    /// [`crate::Refusal::Foreign`] for a file without a forum.
    pub fn read(
        planner: &'plan Planner,
        told: &'plan Told,
        (kind, wording): (PaperKind, Wording),
        (asked, profile): (&Asked, &ExportProfile),
        (people, made): (Option<Vec<PersonId>>, DateTime<Utc>),
    ) -> Answer<Self> {
        let whose: Option<BTreeSet<PersonId>> = people.map(|people| people.into_iter().collect());
        let facts = |plan, at| PaperFacts::of(planner, (plan, at), wording, profile.audience(), whose.clone());
        // An issue says what stood when it was published, also of a hold that lapsed since.
        let published = |number: i64| planner.plan.issues.iter().find(|issue| issue.number == number);
        let published = |number| published(number).map_or(planner.now(), |issue| issue.published.instant());
        let then = told.plans.iter().map(|(number, plan)| Ok((*number, facts(plan.as_ref(), published(*number))?)));
        Ok(Self {
            kind,
            profile: profile.clone(),
            recipient: asked.recipient.clone(),
            made,
            told,
            now: facts(&planner.plan, planner.now())?,
            then: then.collect::<Answer<_>>()?,
        })
    }

    /// A document: one that says what the last issue said is of that issue, any other is a working copy after it.
    pub fn paper(&self, subject: &Subject) -> Paper {
        let now = self.of(&self.now, subject);
        let Some(latest) = self.told.latest else { return now };
        let is_issued = match self.then.get(&latest) {
            Some(then) => now.says_the_same_as(&self.of(then, subject)),
            None => false,
        };
        let edition = if is_issued { Edition::Issue(latest) } else { Edition::WorkingCopy { after: latest } };
        let now = now.of_edition(edition);
        let since = self.told.since_all.or(self.told.since.get(&subject.id).copied());
        match since.and_then(|number| Some((number, self.then.get(&number)?))) {
            Some((number, _)) if is_issued && number == latest => now,
            Some((number, then)) => now.marked(&self.of(then, subject), number),
            None => now,
        }
    }

    /// How many lines of a document differ from what an issue said; nothing where that is not known any more.
    pub fn changes_since(&self, number: i64, subject: &Subject) -> Option<usize> {
        let then = self.then.get(&number)?;
        let marked = self.of(&self.now, subject).marked(&self.of(then, subject), number);
        marked.compared().map(|one| one.new.len() + one.amended.len() + one.gone.len())
    }

    fn of(&self, facts: &PaperFacts<'_>, subject: &Subject) -> Paper {
        draft(self.kind, facts, subject, &self.recipient, self.made).for_reader(&self.profile)
    }
}

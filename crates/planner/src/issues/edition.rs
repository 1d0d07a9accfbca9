//! What issues said of people's days, and which issue each person holds.

use crate::documents::{DocumentWording, DraftFacts};
use crate::refusal::Refusal;
use attache_documents::itinerary::{Edition, Itinerary, Since, told};
use attache_domain::ids::*;
use attache_domain::issues::{Differences, Handout, Issue, IssuePage, ToldItem};
use attache_domain::plan::Plan;
use attache_domain::profile::ExportProfile;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// Everything published so far.
pub struct Published<'plan> {
    /// The issues, the first first.
    pub issues: Vec<&'plan Issue>,
    /// For each person: what issues said of that person's days, each from the issue of a number on.
    pages: BTreeMap<PersonId, Vec<(i64, &'plan IssuePage)>>,
    /// For each person: the last file of an issue that left the office, and the number of the issue.
    held: BTreeMap<PersonId, (i64, &'plan Handout)>,
}

impl<'plan> Published<'plan> {
    /// Looks everything up.
    pub fn read(plan: &'plan Plan) -> Self {
        let mut issues: Vec<&Issue> = plan.issues.iter().collect();
        issues.sort_by_key(|issue| issue.number);
        let numbers: BTreeMap<IssueId, i64> = issues.iter().map(|issue| (issue.id, issue.number)).collect();
        let mut pages: BTreeMap<PersonId, Vec<(i64, &IssuePage)>> = BTreeMap::new();
        for page in plan.issue_pages.iter() {
            let Some(&number) = numbers.get(&page.issue) else { continue };
            pages.entry(page.person).or_default().push((number, page));
        }
        pages.values_mut().for_each(|own| own.sort_by_key(|(number, _)| *number));
        let mut held: BTreeMap<PersonId, (i64, &Handout)> = BTreeMap::new();
        for handout in plan.handouts.iter() {
            let Some(&number) = handout.issue.and_then(|issue| numbers.get(&issue)) else { continue };
            let later = |(before, one): &(i64, &Handout)| {
                (*before, one.handed.instant(), one.id) < (number, handout.handed.instant(), handout.id)
            };
            if held.get(&handout.person).is_none_or(later) {
                held.insert(handout.person, (number, handout));
            }
        }
        Self { issues, pages, held }
    }

    /// The issue published last.
    pub fn latest(&self) -> Option<&'plan Issue> {
        self.issues.last().copied()
    }

    /// What the issue of a number said of a person's days; nothing when it did not know the person.
    pub fn page(&self, person: PersonId, number: i64) -> Option<&'plan IssuePage> {
        let own = self.pages.get(&person)?;
        own.iter().rev().find(|(since, _)| *since <= number).map(|(_, page)| *page)
    }

    /// Everybody an issue ever said something of.
    pub fn people(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.pages.keys().copied()
    }

    /// The last file of an issue a person was handed, and the number of the issue.
    pub fn held(&self, person: PersonId) -> Option<(i64, &'plan Handout)> {
        self.held.get(&person).copied()
    }

    /// Everybody who was handed a file of an issue, with the number of the last.
    pub fn holders(&self) -> impl Iterator<Item = (PersonId, i64, &'plan Handout)> + '_ {
        self.held.iter().map(|(person, (number, handout))| (*person, *number, *handout))
    }

    /// Which edition a page with these items is.
    pub fn edition(&self, person: PersonId, items: &str) -> Edition {
        let Some(latest) = self.latest() else { return Edition::Unpublished };
        match self.page(person, latest.number) {
            Some(page) if page.items == items => Edition::Issue(latest.number),
            _ => Edition::WorkingCopy { after: latest.number },
        }
    }

    /// What a page tells otherwise than what the person holds; nothing for somebody who holds nothing.
    pub fn since_held(&self, person: PersonId, items: &[ToldItem]) -> Option<Since> {
        let (number, _) = self.held(person)?;
        let before = self.page(person, number).map(|page| read(&page.items)).unwrap_or_default();
        let differences = Differences::between(&before, items);
        (!differences.is_empty()).then_some(Since { number, differences })
    }
}

/// The itinerary of a person as its own delegate reads it, and what it tells.
pub struct Page {
    /// The itinerary, not saying yet which edition it is.
    pub itinerary: Itinerary,
    /// What it tells.
    pub items: Vec<ToldItem>,
    /// The same as it is kept.
    pub written: String,
}

impl Page {
    /// The page of a person as the plan is now, worded as asked.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for somebody who is not there.
    pub fn now(
        facts: &DraftFacts<'_>,
        person: PersonId,
        wording: &DocumentWording,
        made: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let worded = |wording: &DocumentWording| {
            Ok::<_, Refusal>(facts.draft(person, wording, made)?.for_reader(&ExportProfile::own_delegate()))
        };
        let itinerary = worded(wording)?;
        // What is told is compared in one wording, whatever language each reader has it in.
        let plain = DocumentWording::default();
        let items =
            if *wording == plain { told(&itinerary, person.uuid()) } else { told(&worded(&plain)?, person.uuid()) };
        let written = written(&items);
        Ok(Self { itinerary, items, written })
    }

    /// The itinerary as it is handed out: with its edition, and with what changed since the issue its reader holds.
    pub fn issued(self, published: &Published<'_>, person: PersonId) -> Itinerary {
        let itinerary = self.itinerary.of_edition(published.edition(person, &self.written));
        match published.since_held(person, &self.items) {
            Some(since) => itinerary.marked(since),
            None => itinerary,
        }
    }
}

/// The items of a page as they are kept: in the order of their keys, so that the same days are the same text.
fn written(items: &[ToldItem]) -> String {
    let mut sorted: Vec<&ToldItem> = items.iter().collect();
    sorted.sort_by_key(|told| told.item);
    serde_json::to_string(&sorted).unwrap_or_default()
}

/// The items of a page that was kept; none of a page nobody can read any more, of which everything is then new.
pub fn read(items: &str) -> Vec<ToldItem> {
    serde_json::from_str(items).unwrap_or_default()
}

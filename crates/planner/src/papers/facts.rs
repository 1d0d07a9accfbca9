//! What is looked up once for many documents.

use crate::commands::Answer;
use crate::documents::{BodyNames, frame};
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::refusal::Refusal;
use attache_documents::Wording;
use attache_documents::itinerary::{Edition, ForumFrame, Issue};
use attache_domain::conflicts::Now;
use attache_domain::delegations::{Body, Delegation, Membership, Office, Person};
use attache_domain::forum::Forum;
use attache_domain::ids::*;
use attache_domain::plan::Plan;
use attache_domain::profile::Audience;
use attache_domain::protocol::SensitiveNeed;
use attache_domain::time::{ZONE_DATA, Zoned};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// The plan, and what documents ask of it again and again.
pub(super) struct PaperFacts<'plan> {
    /// The planner, for what only it knows: what does not fit.
    pub planner: &'plan Planner,
    /// The plan.
    pub plan: &'plan Plan,
    /// The forum.
    pub forum: &'plan Forum,
    /// The moment at which the plan is looked at: now, or when an issue of it was published.
    pub at: DateTime<Utc>,
    /// How documents are worded.
    pub wording: Wording,
    /// The order of precedence.
    pub ranking: Ranking<'plan>,
    /// What bodies and cities are called in the language of the document.
    pub names: BodyNames<'plan>,
    /// How many changes the forum has seen.
    pub sequence: u32,
    /// For whom documents are made, where a need says who may read it.
    pub audience: Audience,
    /// Only what concerns these people is told; absent, everything.
    whose: Option<BTreeSet<PersonId>>,
    memberships: BTreeMap<PersonId, Vec<&'plan Membership>>,
    offices: BTreeMap<PersonId, Vec<&'plan Office>>,
}

impl<'plan> PaperFacts<'plan> {
    /// Looks everything up.
    ///
    /// # Errors
    /// [`Refusal::Foreign`] for a file without a forum.
    pub fn read(
        planner: &'plan Planner,
        wording: Wording,
        audience: Audience,
        whose: Option<BTreeSet<PersonId>>,
    ) -> Answer<Self> {
        Self::of(planner, (&planner.plan, planner.now()), wording, audience, whose)
    }

    /// The same of a plan as it was at a moment.
    ///
    /// # Errors
    /// As [`PaperFacts::read`].
    pub fn of(
        planner: &'plan Planner,
        (plan, at): (&'plan Plan, DateTime<Utc>),
        wording: Wording,
        audience: Audience,
        whose: Option<BTreeSet<PersonId>>,
    ) -> Answer<Self> {
        Ok(Self {
            planner,
            plan,
            forum: plan.forum().ok_or(Refusal::Foreign)?,
            at,
            wording,
            ranking: Ranking::in_force(plan),
            names: BodyNames::of(plan, wording.language.tag()),
            audience,
            sequence: planner
                .file
                .history(None, 1)?
                .pop()
                .map_or(0, |entry| u32::try_from(entry.position).unwrap_or(0)),
            whose,
            memberships: plan.memberships.grouped(|part| part.person),
            offices: plan.offices.grouped(|office| office.person),
        })
    }

    /// The frame of the forum, as every document has it.
    pub fn frame(&self) -> ForumFrame {
        frame(self.forum, &self.names)
    }

    /// What a document made now says of itself, before it is known which edition it is.
    pub fn issue(&self, exported_at: DateTime<Utc>) -> Issue {
        Issue { edition: Edition::Unpublished, exported_at, zone_data: ZONE_DATA.to_owned() }
    }

    /// That moment, with the day it is on the forum's wall.
    pub fn moment(&self) -> Now {
        Now { today: Zoned::at(self.at, self.forum.zone).date(), at: self.at }
    }

    /// Whether documents are to tell of a person.
    pub fn tells_of(&self, person: PersonId) -> bool {
        self.whose.as_ref().is_none_or(|whose| whose.contains(&person))
    }

    /// Whether documents are to tell of any of these people; of nobody only where they tell of everything.
    pub fn tells_of_any(&self, people: impl IntoIterator<Item = PersonId>) -> bool {
        self.whose.is_none() || people.into_iter().any(|person| self.tells_of(person))
    }

    /// Whether a sensitive need is for this reader. Those at the desk read every one.
    pub fn may_read(&self, need: &SensitiveNeed) -> bool {
        self.audience == Audience::Desk || need.readers().any(|reader| reader == self.audience.word())
    }

    /// Somebody.
    pub fn person(&self, id: PersonId) -> Option<&'plan Person> {
        self.plan.get(id)
    }

    /// The memberships of a person.
    pub fn memberships(&self, person: PersonId) -> impl Iterator<Item = &'plan Membership> {
        self.memberships.get(&person).into_iter().flatten().copied()
    }

    /// The members of a delegation documents tell of, the head first.
    pub fn members_of(&self, delegation: DelegationId) -> Vec<&'plan Membership> {
        let mut members: Vec<&Membership> = self.plan.memberships.of(delegation).collect();
        members.retain(|member| self.tells_of(member.person));
        self.ranking.sort_members(&mut members);
        members
    }

    /// Whether somebody comes with a delegation.
    pub fn is_of(&self, person: PersonId, delegation: DelegationId) -> bool {
        self.memberships(person).any(|member| member.delegation == delegation)
    }

    /// The delegation somebody comes with.
    pub fn delegation_of(&self, person: PersonId) -> Option<&'plan Delegation> {
        self.memberships(person).next().and_then(|member| self.plan.get(member.delegation))
    }

    /// The body of a delegation.
    pub fn body(&self, delegation: &Delegation) -> Option<&'plan Body> {
        self.plan.get(delegation.body)
    }

    /// What a delegation is called, in the language of the document.
    pub fn delegation_name(&self, delegation: DelegationId) -> String {
        let body = self.plan.get::<Delegation>(delegation).and_then(|one| self.body(one));
        body.map(|body| self.names.body(body)).unwrap_or_default()
    }

    /// The office a person holds for the body the person comes with.
    pub fn office_of(&self, person: PersonId) -> Option<&'plan Office> {
        let body = self.delegation_of(person).map(|delegation| delegation.body);
        let offices = self.offices.get(&person).into_iter().flatten().copied();
        crate::people::office_in_force(self.forum, offices, body)
    }
}

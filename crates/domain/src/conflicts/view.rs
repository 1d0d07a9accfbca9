//! What a rule sees: the plan, what the office decided about rules, and answers that many subjects ask for.

use super::{Level, Rule, Settings};
use crate::airports::folded;
use crate::delegations::BodyKind;
use crate::ground::{self, Ride};
use crate::ids::PersonId;
use crate::movements::Spot;
use crate::plan::Plan;
use crate::rooms::Venue;
use crate::time::{Occurrence, Zoned};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

/// What a rule looks at.
pub(crate) struct View<'plan> {
    pub(super) plan: &'plan Plan,
    pub(super) settings: Settings,
    /// The day it is, for what may be kept only until a day.
    pub(super) today: NaiveDate,
    forum_spot: OnceCell<Option<Spot>>,
    /// Ways and distances asked for before: many people go the same few ways.
    ways: RefCell<HashMap<(Spot, Spot, Ride), Option<i64>>>,
    reach: RefCell<HashMap<(Spot, Spot), Reach>>,
}

/// How far from each other two spots are, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    Near,
    Far,
    Unknown,
}

impl<'plan> View<'plan> {
    pub(super) fn of(plan: &'plan Plan, today: NaiveDate) -> Self {
        let settings = Settings::of(plan);
        let forum_spot = OnceCell::new();
        Self { plan, settings, today, forum_spot, ways: RefCell::default(), reach: RefCell::default() }
    }

    /// Minutes from one spot to another, if anybody knows.
    pub(super) fn minutes_between(&self, from: Spot, to: Spot, ride: Ride) -> Option<i64> {
        let asked = || ground::minutes_between(self.plan, from, to, ride).map(|way| way.minutes);
        *self.ways.borrow_mut().entry((from, to, ride)).or_insert_with(asked)
    }

    /// Whether one is not at both without a leg in between.
    pub(super) fn are_far_apart(&self, one: Spot, other: Spot) -> bool {
        self.reach(one, other) == Reach::Far
    }

    /// Whether one is known to get from the one to the other without a leg.
    pub(super) fn are_near(&self, one: Spot, other: Spot) -> bool {
        self.reach(one, other) == Reach::Near
    }

    fn reach(&self, one: Spot, other: Spot) -> Reach {
        let asked = || {
            if ground::are_far_apart(self.plan, one, other) {
                Reach::Far
            } else if ground::are_near(self.plan, one, other) {
                Reach::Near
            } else {
                Reach::Unknown
            }
        };
        *self.reach.borrow_mut().entry((one, other)).or_insert_with(asked)
    }

    /// The forum's zone.
    pub(super) fn zone(&self) -> Option<Tz> {
        self.plan.forum().map(|forum| forum.zone)
    }

    /// A spot that stands for where the forum is: a venue in its city, better one whose position is known. Programmes
    /// also name venues of other events elsewhere, which say nothing about where the forum is.
    pub(super) fn forum_spot(&self) -> Option<Spot> {
        *self.forum_spot.get_or_init(|| {
            let city = self.plan.forum().map(|forum| folded(&forum.city)).unwrap_or_default();
            let at_home = |venue: &&Venue| folded(&venue.city) == city;
            let rank = |venue: &&Venue| (!at_home(venue), venue.position.is_none());
            self.plan.venues.iter().min_by_key(rank).map(|venue| Spot::Venue(venue.id))
        })
    }

    /// Whether a person comes for the host alone, and so lives where the forum is.
    pub(super) fn is_of_the_host(&self, person: PersonId) -> bool {
        let plan = self.plan;
        let host = plan.forum().and_then(|forum| forum.host);
        let mut members = plan.memberships.of(person).peekable();
        members.peek().is_some()
            && members.all(|member| {
                let body = plan.delegations.get(member.delegation).map(|delegation| delegation.body);
                let is_host = |body| plan.bodies.get(body).is_some_and(|body| body.kind == BodyKind::Host);
                body.is_some_and(|body| host == Some(body) || is_host(body))
            })
    }

    /// The first moment of the forum, for conflicts that have no hour of their own.
    pub(super) fn forum_starts(&self) -> DateTime<Utc> {
        let forum = self.plan.forum();
        let starts = forum.map(|forum| {
            let midnight = forum.starts_on.and_time(NaiveTime::MIN);
            // Where the clocks skip midnight, any hour of the day will do.
            let zoned = Zoned::on_the_wall(midnight, forum.zone, Occurrence::Earlier);
            zoned.map_or_else(|_| midnight.and_utc(), |zoned| zoned.instant())
        });
        starts.unwrap_or_default()
    }

    /// How bad it is to break a rule, softened where the thing does not depend on the person.
    pub(super) fn level(&self, rule: Rule, needed: bool, asked: bool) -> Level {
        let level = self.settings.level(rule);
        if asked {
            level.max(Level::Warn)
        } else if needed {
            level
        } else {
            level.max(Level::ResolveBeforeIssue)
        }
    }
}

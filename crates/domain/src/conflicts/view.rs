//! What a rule sees: the plan, what the office decided about rules, and answers that many subjects ask for.

use super::{Level, Now, Rule, Settings};
use crate::airports::folded;
use crate::delegations::is_of_the_host;
use crate::ground::{self, Ride};
use crate::ids::PersonId;
use crate::movements::Spot;
use crate::plan::Plan;
use crate::time::first_instant;
use crate::travel::PlaceKind;
use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

/// What a rule looks at.
pub(crate) struct View<'plan> {
    pub(super) plan: &'plan Plan,
    pub(super) settings: Settings,
    /// When it is, for what is kept only until then.
    pub(super) now: Now,
    home: OnceCell<Home>,
    /// Ways and distances asked for before: many people go the same few ways.
    ways: RefCell<HashMap<(Spot, Spot, Ride), Option<i64>>>,
    reach: RefCell<HashMap<(Spot, Spot), Reach>>,
}

/// Where the forum is.
enum Home {
    /// Where this spot lies.
    Spot(Spot),
    /// In a city of which only the name is known, and perhaps the country.
    City { name: String, country: String },
}

/// How far from each other two spots are, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    Near,
    Far,
    Unknown,
}

impl<'plan> View<'plan> {
    pub(super) fn of(plan: &'plan Plan, now: Now) -> Self {
        let settings = Settings::of(plan);
        let home = OnceCell::new();
        Self { plan, settings, now, home, ways: RefCell::default(), reach: RefCell::default() }
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

    /// Whether a spot is known to lie where the forum is, within reach without a leg.
    pub(super) fn is_at_the_forum(&self, spot: Spot) -> bool {
        self.reach_of_the_forum(spot) == Reach::Near
    }

    /// Whether a spot is known to lie so far from the forum that a leg leads there.
    pub(super) fn is_away_from_the_forum(&self, spot: Spot) -> bool {
        self.reach_of_the_forum(spot) == Reach::Far
    }

    fn reach_of_the_forum(&self, spot: Spot) -> Reach {
        match self.home() {
            Home::Spot(home) => self.reach(spot, *home),
            Home::City { name, country } => match ground::is_far_from_city(self.plan, spot, name, country) {
                Some(true) => Reach::Far,
                Some(false) => Reach::Near,
                None => Reach::Unknown,
            },
        }
    }

    /// What stands for where the forum is: a venue in its city, better one whose position is known; before one is entered
    /// the city itself, or a place there. Programmes also name venues of other events elsewhere, which say nothing about
    /// where the forum is unless nothing else does.
    fn home(&self) -> &Home {
        self.home.get_or_init(|| {
            let forum = self.plan.forum();
            let name = forum.map(|forum| forum.city.clone()).unwrap_or_default();
            let country = ground::country_of_the_forum(self.plan);
            let city = folded(&name);
            let venues = || self.plan.venues.iter();
            let at_home = venues().filter(|venue| folded(&venue.city) == city).min_by_key(|one| one.position.is_none());
            if let Some(venue) = at_home {
                return Home::Spot(Spot::Venue(venue.id));
            }
            if ground::is_known_city(&name, &country) {
                return Home::City { name, country };
            }
            let place = self.plan.places.iter().find(|place| {
                let elsewhere = !country.is_empty() && !place.country.is_empty() && place.country != country;
                let is_found = place.position.is_some() || place.kind == PlaceKind::Airport;
                is_found && !city.is_empty() && folded(&place.city) == city && !elsewhere
            });
            let spot = place.map(|place| Spot::Place(place.id));
            let spot =
                spot.or_else(|| venues().min_by_key(|one| one.position.is_none()).map(|one| Spot::Venue(one.id)));
            spot.map_or(Home::City { name, country }, Home::Spot)
        })
    }

    /// Whether a person comes for the host alone, and so lives where the forum is.
    pub(super) fn is_of_the_host(&self, person: PersonId) -> bool {
        is_of_the_host(self.plan, person)
    }

    /// The first moment of the forum, for conflicts that have no hour of their own.
    pub(super) fn forum_starts(&self) -> DateTime<Utc> {
        let forum = self.plan.forum();
        let starts = forum.map(|forum| first_instant(forum.starts_on.and_time(NaiveTime::MIN), forum.zone));
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

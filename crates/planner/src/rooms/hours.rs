//! When venues and spaces are open: on every day, or on one day instead.

use super::{Whereabouts, place_of};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, Empty};
use attache_domain::desk::OpeningHours;
use attache_domain::ids::*;
use attache_domain::time::clock;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Minutes of a day on the wall.
const DAY: i64 = 1440;

/// The hours of a venue or a space, in place of those it had for the same day. Without both times it is shut.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetOpeningHours {
    /// The venue, if they are those of a whole one.
    pub venue: Option<VenueId>,
    /// The space, if it has hours of its own.
    pub space: Option<SpaceId>,
    /// The one day they are for; absent, every day that has none of its own.
    pub day: Option<String>,
    /// Opening on the wall there: 08:00.
    pub opens: Option<String>,
    /// Closing: 18:00, or 24:00. Not after the opening, it is on the next day.
    pub closes: Option<String>,
}

/// Some hours.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneOpeningHours {
    /// Key.
    pub id: OpeningHoursId,
}

/// Hours as a line of a list.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct OpeningHoursRow {
    pub id: OpeningHoursId,
    pub venue: Option<VenueId>,
    pub space: Option<SpaceId>,
    /// The name of the venue or the space.
    pub name: String,
    /// The one day they are for.
    pub day: Option<String>,
    /// On the wall there; neither time where it is shut.
    pub opens: Option<String>,
    pub closes: Option<String>,
    /// Whether it closes on the day after.
    pub next_day: bool,
}

/// Reads all hours: venue by venue, each before its spaces, those of every day before those of one day.
pub fn list_opening_hours(planner: &Planner, _input: Empty) -> Answer<Vec<OpeningHoursRow>> {
    let plan = &planner.plan;
    let mut all: Vec<_> =
        plan.opening_hours.iter().map(|hours| (place_of(plan, hours.venue, hours.space), hours)).collect();
    all.sort_by(|((_, a), one), ((_, b), other)| (a, one.day, one.id).cmp(&(b, other.day, other.id)));
    let row = |((name, _), hours): (_, &OpeningHours)| OpeningHoursRow {
        id: hours.id,
        venue: hours.venue,
        space: hours.space,
        name,
        day: hours.day.map(|day| day.to_string()),
        opens: hours.opens.map(on_the_wall),
        closes: hours.closes.map(on_the_wall),
        next_day: hours.closes.is_some_and(|closes| closes > DAY),
    };
    Ok(all.into_iter().map(row).collect())
}

/// Says when a venue or a space is open.
pub fn set_opening_hours(planner: &mut Planner, input: SetOpeningHours) -> Answer<Done<OpeningHoursId>> {
    let place = Whereabouts::read(input.venue, input.space)?;
    let day = input.day.as_deref().map(|day| wire::date("day", day)).transpose()?;
    let (opens, closes) = hours(input.opens.as_deref(), input.closes.as_deref())?;
    planner.operate(Op::SetOpeningHours, |change| {
        let (name, _) = place.known(change)?;
        let (venue, space) = place.columns();
        let same = |known: &&OpeningHours| (known.venue, known.space, known.day) == (venue, space, day);
        let known = change.plan.opening_hours.iter().find(same).map(|known| known.id);
        let id = known.unwrap_or_else(|| change.id());
        let hours = OpeningHours { id, venue, space, day, opens, closes };
        match known {
            Some(_) => change.update(&hours)?,
            None => change.insert(&hours).map(|_| ())?,
        }
        Ok((id, hours_facts(name, &hours)))
    })
}

/// Takes hours away: those of every day or of the venue hold then, and where there are none it is open at all times.
pub fn clear_opening_hours(planner: &mut Planner, input: OneOpeningHours) -> Answer<Done<()>> {
    planner.operate(Op::ClearOpeningHours, |change| {
        let hours: OpeningHours = change.get(input.id)?;
        let (name, _) = place_of(change.plan, hours.venue, hours.space);
        change.remove::<OpeningHours>(hours.id)?;
        Ok(((), hours_facts(name, &hours)))
    })
}

fn hours_facts(name: String, hours: &OpeningHours) -> crate::operate::Facts {
    let yes_no = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    facts([
        ("name", name),
        ("one_day", yes_no(hours.day.is_some())),
        ("day", hours.day.map(|day| day.to_string()).unwrap_or_default()),
        ("open", yes_no(hours.opens.is_some())),
        ("from", hours.opens.map(on_the_wall).unwrap_or_default()),
        ("to", hours.closes.map(on_the_wall).unwrap_or_default()),
    ])
}

/// Opening and closing in minutes from midnight. A closing that is not after the opening is on the next day.
fn hours(opens: Option<&str>, closes: Option<&str>) -> Result<(Option<i64>, Option<i64>), Refusal> {
    let (opens, closes) = match (opens, closes) {
        (None, None) => return Ok((None, None)),
        (Some(_), None) => return Err(Refusal::invalid("closes", Problem::Empty)),
        (None, Some(_)) => return Err(Refusal::invalid("opens", Problem::Empty)),
        (Some(opens), Some(closes)) => (wire::minutes("opens", opens, DAY - 1)?, wire::minutes("closes", closes, DAY)?),
    };
    Ok((Some(opens), Some(if closes > opens { closes } else { closes + DAY })))
}

/// Minutes from midnight as the wall shows them, also on the day after; the end of the day itself is 24:00.
fn on_the_wall(minutes: i64) -> String {
    clock(if minutes > DAY { minutes - DAY } else { minutes })
}

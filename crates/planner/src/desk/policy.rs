//! What the rules of a desk say, as screens write it, and how it is checked.

use crate::refusal::{Problem, Refusal};
use crate::wire;
use attache_domain::bookings::BookingPurpose;
use attache_domain::desk::DeskRules;
use attache_domain::ids::{DeskRulesId, VenueId};
use attache_domain::rooms::listed;
use attache_domain::time::clock;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

const DAY: i64 = 24 * 60;

/// What a desk allows. What is absent is free.
///
/// Hours are on the wall clock of the venue, "08:00". A closing after midnight may be written "02:00" or counted on,
/// "26:00", as it is read back: a closing that is not after the opening is on the next day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DeskPolicy {
    /// What the rules govern; none means meetings.
    pub purposes: Vec<BookingPurpose>,
    /// The longest a booking may be, 5 to 1440 minutes.
    pub slot_minutes: Option<i64>,
    /// The first hour at which a booking may begin.
    pub opens: Option<String>,
    /// The last hour at which one may end.
    pub closes: Option<String>,
    /// Bookings a delegation may have on a day, 1 to 100.
    pub quota_per_day: Option<i64>,
    /// Whether a delegation's bookings may not follow each other directly.
    pub non_consecutive: bool,
    /// Who goes before whom, highest first: purposes, classes of guests, kinds of bodies.
    pub tiers: Vec<String>,
    /// How many days before its day a booking must be confirmed, 0 to 60.
    pub confirm_days_before: Option<i64>,
    /// Until when on that day.
    pub confirm_by: Option<String>,
    /// Minutes between two bookings of a room, 0 to 1440.
    pub turnover_minutes: Option<i64>,
    /// Bookings a delegation may have on a day in one and the same room, 1 to 100.
    pub quota_per_room: Option<i64>,
}

impl DeskPolicy {
    /// What some rules say.
    pub fn of(rules: &DeskRules) -> Self {
        Self {
            purposes: listed(&rules.purposes).filter_map(BookingPurpose::from_word).collect(),
            slot_minutes: rules.slot_minutes,
            opens: rules.opens.map(clock),
            closes: rules.closes.map(clock),
            quota_per_day: rules.quota_per_day,
            non_consecutive: rules.non_consecutive,
            tiers: listed(&rules.tiers).map(str::to_owned).collect(),
            confirm_days_before: rules.confirm_days_before,
            confirm_by: rules.confirm_by.map(clock),
            turnover_minutes: rules.turnover_minutes,
            quota_per_room: rules.quota_per_room,
        }
    }

    /// The rules it stands for.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] for hours that are none, of which one is missing, for numbers out of range,
    /// and for tiers that are empty, named twice or hold the marks that part them.
    pub fn rules(&self, id: DeskRulesId, venue: Option<VenueId>) -> Result<DeskRules, Refusal> {
        let (opens, closes) = self.hours()?;
        let (confirm_days_before, confirm_by) = self.confirmation()?;
        Ok(DeskRules {
            id,
            venue,
            purposes: self.purposes()?,
            slot_minutes: within("slot_minutes", self.slot_minutes, 5, DAY)?,
            opens,
            closes,
            quota_per_day: within("quota_per_day", self.quota_per_day, 1, 100)?,
            non_consecutive: self.non_consecutive,
            tiers: self.tiers()?,
            confirm_days_before,
            confirm_by,
            turnover_minutes: within("turnover_minutes", self.turnover_minutes, 0, DAY)?,
            quota_per_room: within("quota_per_room", self.quota_per_room, 1, 100)?,
        })
    }

    fn purposes(&self) -> Result<String, Refusal> {
        let words: Vec<&str> = self.purposes.iter().map(|purpose| purpose.word()).collect();
        require_once(&words)?;
        Ok(words.join(", "))
    }

    fn tiers(&self) -> Result<String, Refusal> {
        let tiers = self.tiers.iter().map(|tier| wire::some_text("tiers", tier, 40));
        let tiers: Vec<String> = tiers.collect::<Result<_, _>>()?;
        if tiers.iter().any(|tier| tier.contains([',', ';', '\n'])) {
            return Err(Refusal::invalid("tiers", Problem::OutOfRange));
        }
        let lower: Vec<String> = tiers.iter().map(|tier| tier.to_lowercase()).collect();
        require_once(&lower)?;
        wire::text("tiers", &tiers.join(", "), 1000)
    }

    /// Both or neither. A closing that is not after the opening is on the next day.
    fn hours(&self) -> Result<(Option<i64>, Option<i64>), Refusal> {
        let opens = self.opens.as_deref().map(|text| wire::minutes("opens", text, DAY - 1)).transpose()?;
        let closes = self.closes.as_deref().map(|text| wire::minutes("closes", text, 2 * DAY)).transpose()?;
        match (opens, closes) {
            (Some(_), None) => Err(Refusal::invalid("closes", Problem::Empty)),
            (None, Some(_)) => Err(Refusal::invalid("opens", Problem::Empty)),
            (Some(opens), Some(closes)) if closes <= opens => Ok((Some(opens), Some(closes + DAY))),
            both => Ok(both),
        }
    }

    /// Both or neither.
    fn confirmation(&self) -> Result<(Option<i64>, Option<i64>), Refusal> {
        let days = within("confirm_days_before", self.confirm_days_before, 0, 60)?;
        let by = self.confirm_by.as_deref().map(|text| wire::minutes("confirm_by", text, DAY - 1)).transpose()?;
        match (days, by) {
            (Some(_), None) => Err(Refusal::invalid("confirm_by", Problem::Empty)),
            (None, Some(_)) => Err(Refusal::invalid("confirm_days_before", Problem::Empty)),
            both => Ok(both),
        }
    }
}

fn within(field: &str, value: Option<i64>, least: i64, most: i64) -> Result<Option<i64>, Refusal> {
    value.map(|number| wire::number(field, number, least, most)).transpose()
}

fn require_once(words: &[impl AsRef<str>]) -> Result<(), Refusal> {
    for (at, word) in words.iter().enumerate() {
        if words.iter().take(at).any(|earlier| earlier.as_ref() == word.as_ref()) {
            return Err(Refusal::AlreadyThere { name: word.as_ref().to_owned() });
        }
    }
    Ok(())
}

//! An itinerary in words, by day, in the order a reader lives it.
//!
//! A [`Reading`] is what the pages on paper and for the screen and the plain text have in common: worded, sorted, nothing left to decide but looks.

mod changes;
mod days;
mod entry;

use changes::Changes;
pub(crate) use changes::day_of;
pub(crate) use entry::entry_of;

use super::content::{Contact, ContactRole, Edition, Home, Issue, Stop};
use super::gate::Itinerary;
use super::timing;
use crate::words::Words;
use attache_domain::delegations::AddressGender;
use attache_domain::profile::Audience;
use attache_domain::time::{Zoned, minutes_ahead};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::Serialize;

/// A whole itinerary in words.
#[derive(Debug, Serialize)]
pub(crate) struct Reading {
    pub language: &'static str,
    /// "ltr" or "rtl".
    pub direction: &'static str,
    /// The digits numbers of pages are written with.
    pub digits: String,
    pub title: String,
    pub forum: String,
    pub frame: String,
    pub name: String,
    pub office: String,
    pub reached: String,
    pub notice: Vec<String>,
    pub zone_note: String,
    pub days: Vec<Day>,
    pub nothing: String,
    pub contacts_heading: String,
    pub contacts: Vec<ContactLine>,
    /// What is not told any more, and its heading.
    pub gone_heading: String,
    pub gone: Vec<String>,
    pub issue: String,
    /// The page line with [`PAGE`] and [`PAGES`] where the numbers go, which only the page breaks decide.
    pub page: String,
}

/// One calendar day.
#[derive(Debug, Serialize)]
pub(crate) struct Day {
    pub date: NaiveDate,
    pub heading: String,
    pub zone: String,
    pub note: String,
    pub entries: Vec<Entry>,
}

/// One line of a day: a thing to do, to take or to sleep in.
#[derive(Debug, Serialize, Default, Clone)]
pub(crate) struct Entry {
    /// Which of the fixed colours it has: travel, lodging, programme, meetings.
    pub hue: &'static str,
    /// confirmed, tentative or cancelled.
    pub status: &'static str,
    /// The status in words, when it is not confirmed.
    pub mark: String,
    /// What is new in it since the issue its reader holds.
    pub changed: String,
    pub kind: String,
    /// The kind as a word of ours, by which sentences about it choose their form.
    #[serde(skip)]
    pub kind_word: &'static str,
    /// "12:40", or a word such as "Night" when there is no time.
    pub time: String,
    pub timed: bool,
    /// Whether it stays on the page of the one before it: a ride and its flight are looked up together.
    pub held: bool,
    pub until: String,
    /// Zone, home time, an end on another day.
    pub time_notes: Vec<String>,
    pub title: String,
    pub subtitle: String,
    pub stops: Vec<StopLine>,
    pub details: Vec<Detail>,
    pub objectives: Vec<String>,
    pub objectives_label: String,
}

/// One end of a leg.
#[derive(Debug, Serialize, Clone)]
pub(crate) struct StopLine {
    pub what: String,
    pub time: String,
    pub place: String,
    pub zone: String,
    /// The day, when it is not the day the leg is listed under.
    pub day: String,
}

impl StopLine {
    /// "Departure: 22:55, El Dorado (BOG), Bogotá time, UTC−5".
    pub fn line(&self, words: &Words) -> String {
        let at = words.joined(&[&self.time, &self.day], " ");
        words.labelled(&self.what, &words.listed(&[&at, &self.place, &self.zone]))
    }
}

/// A labelled fact.
#[derive(Debug, Serialize, Clone)]
pub(crate) struct Detail {
    pub label: String,
    pub value: String,
}

/// Somebody to call.
#[derive(Debug, Serialize)]
pub(crate) struct ContactLine {
    pub name: String,
    pub role: String,
    pub phone: String,
    pub email: String,
}

/// Stands for the number of the page.
pub(crate) const PAGE: &str = "\u{E000}";
/// Stands for the number of pages.
pub(crate) const PAGES: &str = "\u{E001}";

impl Reading {
    /// Words an itinerary.
    pub fn of(itinerary: &Itinerary, words: &Words) -> Self {
        let content = itinerary.content();
        let teller = Teller::new(itinerary, words);
        let (forum, person) = (&content.forum, &content.person);
        let dates = words.date_range(forum.starts_on, forum.ends_on);
        Self {
            language: words.tag(),
            direction: words.direction().word(),
            digits: words.digits(),
            title: words.say_with("itinerary-of", &[("name", &person.name)]),
            forum: forum.title.clone(),
            frame: words.joined(&[&words.city(&forum.city, forum.zone), &dates], " · "),
            name: person.name.clone(),
            office: words.listed(&[&person.office, &person.body]),
            reached: reached(words, &[&person.phone, &person.email]),
            notice: forum.notice.lines().map(str::to_owned).filter(|line| !line.is_empty()).collect(),
            zone_note: teller.zone_note(),
            days: days::by_day(&teller, &content.items),
            nothing: words.say("nothing-planned"),
            contacts_heading: words.say("contacts"),
            contacts: content.contacts.iter().map(|contact| contact_line(contact, words)).collect(),
            gone_heading: teller.changes.gone_heading(words),
            gone: teller.changes.gone(words),
            issue: issue_line(itinerary, words),
            page: words.say_with("page", &[("page", PAGE), ("pages", PAGES)]),
        }
    }
}

/// The line that says which copy a reader holds.
pub(crate) fn issue_line(itinerary: &Itinerary, words: &Words) -> String {
    issue_line_of(&itinerary.content().issue, itinerary.audience(), words)
}

/// The same of any document: its issue, for whom it is, when it was made and by which rules of time.
pub(crate) fn issue_line_of(issue: &Issue, audience: Audience, words: &Words) -> String {
    let number = match issue.edition {
        Edition::Unpublished => String::new(),
        Edition::Issue(number) => words.count("issue", &[("number", number)]),
        Edition::WorkingCopy { after } => words.count("working-copy", &[("number", after)]),
    };
    let audience = words.say(&format!("audience-{}", audience.word()));
    let made = issue.exported_at.naive_utc();
    let made = words.say_with("exported", &[("date", &words.date(made.date())), ("time", &words.time(made.time()))]);
    let zones = words.say_with("zone-data", &[("version", &issue.zone_data)]);
    words.joined(&[&number, &audience, &made, &zones], " · ")
}

/// Words times and zones for one reader.
pub(crate) struct Teller<'a> {
    pub words: &'a Words,
    home: Option<&'a Home>,
    gender: AddressGender,
    city: &'a str,
    pub zone: Tz,
    opens: DateTime<Utc>,
    /// What differs from what the reader holds.
    pub changes: Changes<'a>,
}

impl<'a> Teller<'a> {
    pub fn new(itinerary: &'a Itinerary, words: &'a Words) -> Self {
        let content = itinerary.content();
        let opens = timing::noon(content.forum.starts_on, content.forum.zone);
        let (forum, person) = (&content.forum, &content.person);
        Self {
            words,
            home: person.home.as_ref(),
            gender: person.gender.unwrap_or(AddressGender::Unsaid),
            city: &forum.city,
            zone: forum.zone,
            opens,
            changes: Changes(itinerary.since()),
        }
    }

    /// "12:40".
    pub fn time(&self, at: Zoned) -> String {
        self.words.time(at.local().time())
    }

    /// "Bogotá time, UTC−5".
    pub fn zone_of(&self, at: Zoned, city: &str) -> String {
        let city = if city.is_empty() { self.city_of(at.zone()) } else { self.words.city(city, at.zone()) };
        let offset = self.words.offset(at.minutes_ahead_of_utc());
        self.words.say_with("zone", &[("city", &city), ("offset", &offset)])
    }

    /// "05:40 in Bogotá", when clocks at home show something else.
    pub fn home_time(&self, at: Zoned) -> Option<String> {
        let home = self.home?;
        let there = at.seen_from(home.zone);
        if there.local() == at.local() {
            return None;
        }
        let (time, day) = (self.time(there), self.words.short_weekday(there.date()));
        let key = if there.date() == at.date() { "home-time" } else { "home-time-day" };
        Some(self.words.say_with(key, &[("time", &time), ("city", &self.city_of(home.zone)), ("day", &day)]))
    }

    /// Where an end of a leg or a ride is: its city, or else its name.
    pub fn end_of(&self, stop: &Stop, at: Zoned) -> String {
        if stop.city.is_empty() { stop.name.clone() } else { self.words.city(&stop.city, at.zone()) }
    }

    /// What the person does in an item.
    pub fn part(&self, function: &str) -> String {
        self.words.inflected(&format!("part-{function}"), ("gender", self.gender.word()), &[])
    }

    /// The name of the city a zone is known to this reader by.
    pub fn city_of(&self, zone: Tz) -> String {
        match self.home {
            _ if zone == self.zone && !self.city.is_empty() => self.words.city(self.city, zone),
            Some(home) if zone == home.zone && !home.city.is_empty() => self.words.city(&home.city, zone),
            _ => self.words.city_of_zone(zone),
        }
    }

    fn zone_note(&self) -> String {
        let offset = self.words.offset(minutes_ahead(self.zone, self.opens).into());
        let city = self.city_of(self.zone);
        match self.home.filter(|home| minutes_ahead(home.zone, self.opens) != minutes_ahead(self.zone, self.opens)) {
            Some(home) => {
                let home = self.city_of(home.zone);
                self.words.say_with("zone-note-home", &[("city", &city), ("offset", &offset), ("home", &home)])
            }
            None => self.words.say_with("zone-note", &[("city", &city), ("offset", &offset)]),
        }
    }
}

fn reached(words: &Words, ways: &[&str]) -> String {
    let ways = words.joined(ways, " · ");
    if ways.is_empty() { ways } else { words.say_with("reached-at", &[("where", &ways)]) }
}

pub(crate) fn contact_line(contact: &Contact, words: &Words) -> ContactLine {
    let Contact { name, role, phone, email } = contact.clone();
    let role = match role {
        ContactRole::LiaisonOfficer => words.say("contact-liaison_officer"),
        ContactRole::FocalPoint => words.say("contact-focal_point"),
        ContactRole::Said(role) => role,
    };
    ContactLine { name, role, phone, email }
}

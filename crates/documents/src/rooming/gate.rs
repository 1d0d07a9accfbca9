//! What a hotel is told of a stay: what its profile lists goes through, everything else stays in the office.
//!
//! Every structure is taken apart by naming all its fields, so a field added to it does not compile until somebody says
//! here which [`Field`] it is. What comes out is worded, and is what a list that was sent keeps.

use crate::words::{Wording, Words};
use crate::writing::one_line;
use attache_domain::lodging::Payer;
use attache_domain::names::capitals;
use attache_domain::profile::{ExportProfile, Field};
use attache_domain::time::{Zoned, clock};
use chrono::{NaiveDate, Timelike};

/// From this hour on a hotel has to be told that guests come late, and until this hour that a night before is theirs.
const LATE_FROM: u32 = 22;
const NIGHT_UNTIL: u32 = 6;

/// Everything the plan knows about one stay, before a profile decides what the hotel reads. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct StayDraft {
    /// Who sleeps there, the first by precedence first.
    pub guests: Vec<GuestDraft>,
    pub room_type: String,
    pub room_number: String,
    pub check_in: NaiveDate,
    pub check_out: NaiveDate,
    /// The first of the guests to come, at the clocks of the hotel.
    pub arrives: Option<WayDraft>,
    /// The last of them to leave.
    pub leaves: Option<WayDraft>,
    pub payer: Option<Payer>,
    pub wishes: Wishes,
    pub confirmation: String,
    /// For the office only.
    pub internal_note: String,
}

/// Somebody who sleeps there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct GuestDraft {
    pub honorific: String,
    /// As people see it.
    pub name: String,
    /// The part of the name that is printed in capitals, where somebody said which it is.
    pub family_name: String,
    /// By whose rules its capitals are: a tag of BCP 47.
    pub language: String,
    /// As in the travel document, for those who cannot read the name's own script.
    pub transcription: String,
    pub phone: String,
    pub email: String,
    /// The body the guest comes for.
    pub body: String,
    /// Its country, by name.
    pub country: String,
}

/// How somebody comes or leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayDraft {
    /// When, at the clocks of the hotel.
    pub at: Zoned,
    /// "BA 485".
    pub carrier: String,
}

/// What is asked of the hotel.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Wishes {
    /// Guests of another stay in the same room.
    pub shares_with: Vec<GuestDraft>,
    pub step_free: bool,
    pub twin: bool,
    pub quiet: bool,
    pub near_principal: bool,
    pub late_check_out: bool,
    pub do_not_move: bool,
    /// From when the room is ready on the first day, in minutes from midnight.
    pub ready_from: Option<i64>,
    /// Until when it is kept on the last day, in minutes from midnight.
    pub kept_until: Option<i64>,
}

/// What a hotel reads of a stay, in words; withheld facts are empty.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Told {
    /// Each guest on a line.
    pub guests: String,
    pub delegation: String,
    pub room_type: String,
    pub room_number: String,
    pub check_in: NaiveDate,
    pub check_out: NaiveDate,
    pub arrives: String,
    pub leaves: String,
    pub payer: Option<Payer>,
    pub requests: String,
    pub confirmation: String,
}

/// Words stays for readers of one profile.
pub struct Gate {
    profile: ExportProfile,
    words: Words,
}

impl Gate {
    /// The gate for a profile, in a language.
    pub fn new(profile: ExportProfile, wording: impl Into<Wording>) -> Self {
        Self { profile, words: Words::of(wording) }
    }

    /// What the reader is told of a stay; nothing where the reader may not know of stays at all.
    pub fn tell(&self, draft: StayDraft) -> Option<Told> {
        let StayDraft {
            guests,
            room_type,
            room_number,
            check_in,
            check_out,
            arrives,
            leaves,
            payer,
            wishes,
            confirmation,
            internal_note: _,
        } = draft;
        self.profile.allows(Field::StayDates).then(|| Told {
            guests: guests
                .iter()
                .map(|guest| self.guest(guest))
                .filter(|name| !name.is_empty())
                .collect::<Vec<_>>()
                .join("\n"),
            delegation: self.delegation(&guests),
            room_type: self.line(Field::RoomType, &room_type),
            room_number: self.line(Field::RoomNumber, &room_number),
            check_in,
            check_out,
            arrives: arrives.map(|way| self.arrival(&way)).unwrap_or_default(),
            leaves: leaves.map(|way| self.departure(&way)).unwrap_or_default(),
            payer: self.profile.keep(Field::Payer, payer),
            requests: if self.profile.allows(Field::RoomRequests) { self.requests(&wishes) } else { String::new() },
            confirmation: self.line(Field::ConfirmationNumber, &confirmation),
        })
    }

    fn line(&self, field: Field, text: &str) -> String {
        if self.profile.allows(field) { one_line(text) } else { String::new() }
    }

    /// "Ms Ana PETROVA": the family name in capitals tells a reception which it is, whatever the order.
    fn guest(&self, guest: &GuestDraft) -> String {
        let GuestDraft { honorific, name, family_name, language, transcription, phone, email, body: _, country: _ } =
            guest;
        let shown = one_line(&capitals::within_display_name(name, family_name, language));
        let is_latin = |text: &str| {
            text.chars().filter(|c| c.is_alphabetic()).all(|c| c < '\u{370}' || ('\u{1E00}'..='\u{1EFF}').contains(&c))
        };
        let spelled =
            (!is_latin(&shown) && !transcription.is_empty()).then(|| format!("({})", one_line(transcription)));
        let has_honorific = name.starts_with(honorific.as_str());
        let honorific = Some(one_line(honorific)).filter(|text| !text.is_empty() && !has_honorific);
        let named = [honorific, Some(shown), spelled].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let reached = [self.line(Field::Phone, phone), self.line(Field::Email, email)];
        let parts = std::iter::once(self.line(Field::Name, &named)).chain(reached);
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// The bodies the guests come for, each once.
    fn delegation(&self, guests: &[GuestDraft]) -> String {
        let mut bodies: Vec<String> = Vec::new();
        for guest in guests {
            let parts = [self.line(Field::Body, &guest.body), self.line(Field::Body, &guest.country)];
            let body = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
            if !body.is_empty() && !bodies.contains(&body) {
                bodies.push(body);
            }
        }
        bodies.join("; ")
    }

    /// Whoever reads the day alone must still know that a room is needed for the night that is over by the clock.
    fn arrival(&self, way: &WayDraft) -> String {
        let part = match way.at.local().hour() {
            hour if hour >= LATE_FROM => "rooming-comes-late",
            hour if hour < NIGHT_UNTIL => "rooming-comes-after-midnight",
            _ => "rooming-comes",
        };
        self.way(way, part)
    }

    fn departure(&self, way: &WayDraft) -> String {
        let early = way.at.local().hour() < NIGHT_UNTIL;
        self.way(way, if early { "rooming-leaves-early" } else { "rooming-comes" })
    }

    fn way(&self, way: &WayDraft, day_alone: &str) -> String {
        let WayDraft { at, carrier } = way;
        let day = self.words.short_date(at.date());
        let when = if self.profile.allows(Field::Times) {
            self.words.say_with("rooming-at", &[("day", &day), ("time", &self.words.time(at.local().time()))])
        } else if self.profile.allows(Field::ArrivalDay) {
            self.words.say_with(day_alone, &[("day", &day)])
        } else {
            String::new()
        };
        let parts = [when, self.line(Field::Carrier, carrier)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    fn requests(&self, wishes: &Wishes) -> String {
        let Wishes {
            shares_with,
            step_free,
            twin,
            quiet,
            near_principal,
            late_check_out,
            do_not_move,
            ready_from,
            kept_until,
        } = wishes;
        let names: Vec<String> =
            shares_with.iter().map(|guest| self.guest(guest)).filter(|name| !name.is_empty()).collect();
        let shares =
            (!names.is_empty()).then(|| self.words.say_with("rooming-shares", &[("names", &names.join(", "))]));
        let plain = [
            (*step_free, "rooming-step-free"),
            (*twin, "rooming-twin"),
            (*quiet, "rooming-quiet"),
            (*near_principal, "rooming-near-principal"),
            (*late_check_out && kept_until.is_none(), "rooming-late-check-out"),
            (*do_not_move, "rooming-do-not-move"),
        ];
        let plain = plain.into_iter().filter(|(asked, _)| *asked).map(|(_, word)| self.words.say(word));
        let timed = [(ready_from, "rooming-ready-from"), (kept_until, "rooming-kept-until")];
        let timed = timed.into_iter().filter_map(|(minutes, word)| {
            let minutes = (*minutes)?;
            Some(self.words.say_with(word, &[("time", &clock(minutes))]))
        });
        let all: Vec<String> = shares.into_iter().chain(plain).chain(timed).collect();
        all.join("; ")
    }
}

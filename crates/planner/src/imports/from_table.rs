//! The rows of an office's list as rows of the staging list: cells become fields, or problems with their column.

use super::columns::Columns;
use super::countries;
use super::drafts::*;
use super::letters::{RowProblem, Weight};
use super::said::Said;
use super::session_kinds;
use super::stay_statuses;
use crate::operate::{Facts, facts};
use crate::words;
use attache_domain::delegations::{BodyKind, DelegationStatus, MembershipRole};
use attache_domain::lodging::StayStatus;
use attache_domain::names::folding::fold;
use attache_domain::programme::{AttendanceMode, SessionFunction, SessionKind};
use attache_domain::travel::{LegKind, LegStatus};
use attache_imports::column::{Field, Noun, read_cell_date, read_cell_date_time, read_cell_time};
use attache_imports::{Cell, Row, Sheet};
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};

/// Kinds of trains that look like airlines: "IC 504".
const TRAINS: [&str; 3] = ["IC", "EC", "EN"];

/// All rows of a table that are not empty.
pub fn drafts(sheet: &Sheet, columns: &Columns, noun: Noun) -> Vec<DraftRow> {
    let rows = columns.rows(sheet).iter();
    rows.filter(|row| row.cells.iter().any(|cell| !cell.is_empty())).map(|row| draft(columns, row, noun)).collect()
}

fn draft(columns: &Columns, row: &Row, noun: Noun) -> DraftRow {
    let mut cells = Cells { columns, row, problems: Vec::new() };
    let draft = match noun {
        Noun::People => Draft::Person(Box::new(cells.person())),
        Noun::Delegations => Draft::Delegation(Box::new(cells.delegation())),
        Noun::Legs => Draft::Leg(Box::new(cells.leg())),
        Noun::Stays => Draft::Stay(Box::new(cells.stay())),
        Noun::Sessions => Draft::Session(Box::new(cells.session())),
        Noun::Rooms => Draft::Room(Box::new(cells.room())),
        Noun::Requests => Draft::Request(Box::new(cells.request())),
    };
    DraftRow { number: row.number, draft, problems: cells.problems }
}

/// The cells of a row, by what they fill.
pub(super) struct Cells<'table> {
    columns: &'table Columns,
    row: &'table Row,
    problems: Vec<RowProblem>,
}

impl Cells<'_> {
    fn person(&mut self) -> PersonDraft {
        let role = self.text(Field::Role);
        let known_role =
            role.as_deref().and_then(|text| word(text, "membership-role", MembershipRole::ALL, MembershipRole::word));
        PersonDraft {
            name: self.text(Field::Name),
            given_name: self.text(Field::GivenName),
            family_name: self.text(Field::FamilyName),
            document_name: self.text(Field::DocumentName),
            honorific: self.text(Field::Honorific),
            titles: self.text(Field::Title),
            post_nominals: self.text(Field::PostNominals),
            languages: self.text(Field::Languages),
            phone: self.text(Field::Phone),
            email: self.text(Field::Email),
            note: self.text(Field::Notes),
            office: self.text(Field::Position),
            body: self.body(Field::Body),
            // A role that is none of the field's words is what the person does, in words.
            function: role.filter(|_| known_role.is_none()),
            role: known_role,
            dietary: self.text(Field::Dietary),
            assistance: self.text(Field::Assistance),
        }
    }

    fn delegation(&mut self) -> DelegationDraft {
        DelegationDraft {
            body: self.body(Field::Name).unwrap_or_default(),
            local_name: self.text(Field::LocalName),
            kind: self.word(Field::Kind, "body-kind", BodyKind::ALL, BodyKind::word),
            zone: self.zone(),
            category: self.text(Field::Category),
            status: self.word(Field::Status, "delegation-status", DelegationStatus::ALL, DelegationStatus::word),
            focal_point: self.text(Field::FocalPoint),
            liaison: self.text(Field::Liaison),
            languages: self.text(Field::Languages),
            reference: self.text(Field::Reference),
            note: self.text(Field::Notes),
        }
    }

    fn leg(&mut self) -> LegDraft {
        let (from, to) = (self.place(Field::From), self.place(Field::To));
        let (carrier, number) = with_carrier_apart(self.text(Field::Carrier), self.text(Field::Number));
        let kind = self.word(Field::Kind, "leg-kind", LegKind::ALL, LegKind::word);
        let flies = is_flight_number(&carrier, &number) || (is_code(&from.name) && is_code(&to.name));
        let arrives = self.moment(Field::Arrives, Field::ArrivalDay, Field::ArrivalTime);
        let arrival_time = if arrives.is_none() { self.time(Field::ArrivalTime) } else { None };
        LegDraft {
            kind: Some(kind.unwrap_or(if flies { LegKind::Flight } else { LegKind::Train })),
            carrier,
            number,
            from,
            to,
            departs: self.moment(Field::Departs, Field::DepartureDay, Field::DepartureTime),
            arrival_time: arrival_time.or_else(|| self.lone_time(Field::Arrives)),
            arrives,
            departure_terminal: self.text(Field::Terminal),
            arrival_terminal: None,
            status: self.word(Field::Status, "leg-status", LegStatus::ALL, LegStatus::word),
            booking: self.text(Field::Booking),
            note: self.text(Field::Notes),
            travellers: self.people(Field::Person),
            seat: self.text(Field::Seat),
            ticket_number: self.text(Field::Ticket),
            is_ticketed: false,
        }
    }

    fn stay(&mut self) -> StayDraft {
        let check_in = self.day(Field::CheckIn);
        let nights = self.text(Field::Nights).and_then(|text| text.parse::<u64>().ok());
        let after = || check_in.zip(nights).and_then(|(day, nights)| day.checked_add_days(Days::new(nights)));
        let mut guests = self.people(Field::Person);
        guests.extend(self.people(Field::SharedWith));
        StayDraft {
            reference: self.text(Field::Reference),
            hotel: PlaceDraft {
                city: self.text(Field::City).unwrap_or_default(),
                address: self.text(Field::Address).unwrap_or_default(),
                ..self.place(Field::Hotel)
            },
            check_in,
            check_out: self.day(Field::CheckOut).or_else(after),
            told: None,
            room_type: self.text(Field::RoomKind),
            room_number: self.text(Field::Room),
            confirmation: self.text(Field::Booking),
            status: self.stay_status(),
            note: self.text(Field::Notes),
            guests,
        }
    }

    /// How far a stay is settled, as hotels say it or in our words.
    fn stay_status(&mut self) -> Option<StayStatus> {
        let said = self.text(Field::Status).and_then(|text| stay_statuses::status(&text));
        said.or_else(|| self.word(Field::Status, "stay-status", StayStatus::ALL, StayStatus::word))
    }

    fn session(&mut self) -> SessionDraft {
        let starts = self.moment(Field::Starts, Field::Day, Field::Starts);
        let minutes = self.text(Field::Duration).and_then(|text| text.parse::<i64>().ok());
        let after = || starts.zip(minutes).and_then(|(told, minutes)| later(told, minutes));
        let end_time = self.lone_time(Field::Ends);
        let ends =
            if end_time.is_some() { None } else { self.moment(Field::Ends, Field::Day, Field::Ends).or_else(after) };
        let status = self.text(Field::Status).map(|text| fold(&text).starts_with("cancel"));
        let note = [self.text(Field::Description), self.text(Field::Notes)].into_iter().flatten();
        SessionDraft {
            code: self.text(Field::Reference),
            title: self.text(Field::Title).unwrap_or_default(),
            kind: self.session_kind(),
            mode: self.word(Field::Format, "attendance-mode", AttendanceMode::ALL, AttendanceMode::word),
            date: self.day(Field::Day).or_else(|| starts.map(|told| told.local.date())),
            starts,
            ends,
            end_time,
            room: self.text(Field::Room),
            venue: self.text(Field::Venue).map(|name| PlaceDraft { name, ..PlaceDraft::default() }),
            zone: self.zone(),
            languages: self.text(Field::Languages),
            heard_languages: self.text(Field::HeardLanguages),
            track: self.text(Field::Track),
            theme: self.text(Field::Theme),
            host: self.text(Field::Body),
            access: self.text(Field::Access),
            dress: self.text(Field::Dress),
            expected: self.expected(),
            link: self.text(Field::Link),
            part_of: self.text(Field::PartOf),
            source: self.text(Field::Source),
            note: Some(note.collect::<Vec<_>>().join("\n\n")).filter(|note| !note.is_empty()),
            cancelled: status,
            people: self.session_people(),
        }
    }

    /// The kind of a session, in our words or as programmes print it.
    fn session_kind(&mut self) -> Option<SessionKind> {
        let printed = self.text(Field::Kind).and_then(|text| session_kinds::kind(&text));
        printed.or_else(|| self.word(Field::Kind, "session-kind", SessionKind::ALL, SessionKind::word))
    }

    fn expected(&mut self) -> Option<i64> {
        let text = self.text(Field::Expected)?;
        let people = text.parse::<i64>().ok().filter(|people| (0..=1_000_000).contains(people));
        if people.is_none() {
            self.says(Said::NotANumber, Weight::Tells, Field::Expected, facts([("text", text)]));
        }
        people
    }

    /// Who has a task in a session; of several columns that name somebody the first counts.
    fn session_people(&mut self) -> Vec<(PersonDraft, SessionFunction)> {
        let columns = [
            (Field::Chair, SessionFunction::Chair),
            (Field::Moderator, SessionFunction::Moderator),
            (Field::Keynote, SessionFunction::Keynote),
            (Field::Speakers, SessionFunction::Speaker),
            (Field::Panellist, SessionFunction::Panellist),
            (Field::Rapporteur, SessionFunction::Rapporteur),
        ];
        let named = |(field, function)| self.people(field).into_iter().map(move |person| (person, function));
        columns.into_iter().flat_map(named).collect()
    }

    /// A body, which lists name by itself or by its city.
    fn body(&mut self, field: Field) -> Option<BodyDraft> {
        let name = self.text(field).or_else(|| self.text(Field::City))?;
        Some(BodyDraft { name, country: self.country() })
    }

    fn country(&mut self) -> String {
        let Some(written) = self.text(Field::Country) else { return String::new() };
        let code = countries::code(&written);
        if code.is_none() {
            self.says(Said::CountryUnknown, Weight::Tells, Field::Country, facts([("text", written)]));
        }
        code.unwrap_or_default().to_owned()
    }

    fn zone(&mut self) -> Option<chrono_tz::Tz> {
        let written = self.text(Field::Zone)?;
        let zone = written.parse().ok();
        if zone.is_none() {
            self.says(Said::ZoneUnreadable, Weight::Tells, Field::Zone, facts([("text", written)]));
        }
        zone
    }

    fn place(&mut self, field: Field) -> PlaceDraft {
        PlaceDraft { name: self.text(field).unwrap_or_default(), ..PlaceDraft::default() }
    }

    /// Several people in a cell stand on lines of their own or between semicolons. A comma is part of a name.
    fn people(&mut self, field: Field) -> Vec<PersonDraft> {
        let written = self.text(field).unwrap_or_default();
        let names = written.split([';', '\n']).map(str::trim).filter(|name| !name.is_empty());
        names.map(|name| PersonDraft::named(name.to_owned())).collect()
    }

    fn cell(&self, field: Field) -> Option<&Cell> {
        self.columns.cell(self.row, field)
    }

    pub(super) fn text(&self, field: Field) -> Option<String> {
        let text = self.cell(field)?.text().replace("\r\n", "\n").replace('\r', "\n");
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    pub(super) fn day(&mut self, field: Field) -> Option<NaiveDate> {
        let cell = self.cell(field)?.clone();
        let day = read_cell_date(&cell, self.columns.convention());
        if day.is_none() {
            self.says(Said::NotADay, Weight::Bars, field, facts([("text", cell.text())]));
        }
        day
    }

    fn time(&mut self, field: Field) -> Option<NaiveTime> {
        let cell = self.cell(field)?.clone();
        let time = read_cell_time(&cell, self.columns.convention());
        if time.is_none() {
            self.says(Said::NotATime, Weight::Bars, field, facts([("text", cell.text())]));
        }
        time
    }

    /// A time of day that stands where a day and a time might.
    fn lone_time(&self, field: Field) -> Option<NaiveTime> {
        let cell = self.cell(field)?;
        let is_more = read_cell_date(cell, self.columns.convention()).is_some();
        read_cell_time(cell, self.columns.convention()).filter(|_| !is_more)
    }

    /// A day and a time: in one cell, or in two.
    fn moment(&mut self, both: Field, day: Field, time: Field) -> Option<ToldTime> {
        let convention = self.columns.convention();
        let whole = self.cell(both).and_then(|cell| read_cell_date_time(cell, convention));
        if let Some(local) = whole {
            return Some(ToldTime { local, on: Wall::OfPlace });
        }
        let own_day = self.cell(both).and_then(|cell| read_cell_date(cell, convention));
        let lone = self.lone_time(both);
        if let Some(cell) = self.cell(both)
            && own_day.is_none()
            && lone.is_none()
        {
            let text = cell.text();
            self.says(Said::NotATime, Weight::Bars, both, facts([("text", text)]));
            return None;
        }
        let day = own_day.or_else(|| self.day(day))?;
        let time = lone.or_else(|| if time == both { None } else { self.time(time) })?;
        Some(ToldTime { local: day.and_time(time), on: Wall::OfPlace })
    }

    /// A word of a closed vocabulary. One that is none of them is told, and nothing is guessed.
    pub(super) fn word<T: Copy>(
        &mut self,
        field: Field,
        family: &str,
        all: &[T],
        spelled: fn(T) -> &'static str,
    ) -> Option<T> {
        let text = self.text(field)?;
        let found = word(&text, family, all, spelled);
        if found.is_none() {
            self.says(Said::WordUnknown, Weight::Tells, field, facts([("text", text)]));
        }
        found
    }

    pub(super) fn says(&mut self, word: Said, weight: Weight, field: Field, facts: Facts) {
        let column = self.columns.headings().remove(field.word());
        let problem = RowProblem { word, weight, column, facts };
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }
}

/// The value that is written as its word or as people read it, in whichever language.
pub(super) fn word<T: Copy>(text: &str, family: &str, all: &[T], spelled: fn(T) -> &'static str) -> Option<T> {
    let wanted = fold(text);
    let is_shown = |value: T| {
        words::in_every_language(&format!("{family}-{}", spelled(value))).any(|shown| fold(&shown) == wanted)
    };
    all.iter().copied().find(|value| fold(spelled(*value)) == wanted || is_shown(*value))
}

fn later(told: ToldTime, minutes: i64) -> Option<ToldTime> {
    let local = told.local.checked_add_signed(TimeDelta::try_minutes(minutes)?)?;
    (minutes > 0).then_some(ToldTime { local, ..told })
}

/// "BA 485" or "BA485" with no carrier beside it has one in it.
fn with_carrier_apart(carrier: Option<String>, number: Option<String>) -> (Option<String>, Option<String>) {
    let Some(written) = number.as_deref().filter(|_| carrier.is_none()) else { return (carrier, number) };
    let plain: String = written.chars().filter(|letter| !letter.is_whitespace()).collect();
    match plain.split_at_checked(2) {
        Some((airline, digits)) if is_airline(airline) && is_flight_digits(digits) => {
            (Some(airline.to_ascii_uppercase()), Some(digits.to_owned()))
        }
        _ => (carrier, number),
    }
}

fn is_flight_number(carrier: &Option<String>, number: &Option<String>) -> bool {
    carrier.as_deref().is_some_and(is_airline) && number.as_deref().is_some_and(is_flight_digits)
}

/// Two letters, or a letter and a digit.
fn is_airline(code: &str) -> bool {
    let (letters, digits) = (|c: char| c.is_ascii_alphabetic(), |c: char| c.is_ascii_digit());
    let is_code = code.len() == 2 && code.chars().any(letters) && code.chars().all(|c| letters(c) || digits(c));
    is_code && !TRAINS.contains(&code.to_ascii_uppercase().as_str())
}

/// One to four digits, and a letter at most.
fn is_flight_digits(number: &str) -> bool {
    let digits = number.strip_suffix(|c: char| c.is_ascii_alphabetic()).unwrap_or(number);
    (1..=4).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
}

fn is_code(name: &str) -> bool {
    let is_capitals = |text: &str| text.len() == 3 && text.bytes().all(|letter| letter.is_ascii_uppercase());
    is_capitals(name)
        || name.strip_suffix(')').and_then(|text| text.rsplit_once('(')).is_some_and(|(_, code)| is_capitals(code))
}

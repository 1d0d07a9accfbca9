//! The staging list: a file that was read, what a person said about it, and what accepting it would do.

use super::bookings_follow::bookings_follow;
use super::columns::{self, Columns};
use super::drafts::{Draft, DraftRow};
use super::letters::*;
use super::put_bodies::put_delegation;
use super::put_legs::put_leg;
use super::put_people::put_person;
use super::put_programme::put_session;
use super::put_requests::put_request;
use super::put_rooms::{put_room, wholes_first};
use super::put_stays::put_stay;
use super::rooms_together::{KeptOut, rows_without_room};
use super::seeker::Seeker;
use super::trial::{Trial, Write};
use super::work::Work;
use super::{from_findings, from_table, told};
use crate::commands::{Answer, Progress};
use crate::refusal::Refusal;
use crate::wire::{self, ThingRef};
use attache_domain::column_mapping::ColumnMapping;
use attache_domain::forum::Kind;
use attache_domain::plan::{Plan, Thing};
use attache_imports::column::Noun;
use attache_imports::{EncodingFrom, Lettering, Read, Reading, Sheet};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use uuid::Uuid;

/// How many rows are done before somebody is told and asked whether to go on.
const STRIDE: usize = 25;

/// A file that was read and not accepted yet. The forum does not know of it.
pub struct Staging {
    /// The file's name.
    pub name: String,
    /// What is in it.
    pub read: Read,
    /// What each row is about, if somebody said so.
    pub noun: Option<Noun>,
    /// What was said about the file.
    pub options: ImportOptions,
    /// What was said about single rows.
    pub decisions: BTreeMap<u64, RowDecision>,
    /// The file itself, for reading it by another encoding.
    pub bytes: Vec<u8>,
}

/// What came of trying an import out.
pub struct TriedOut {
    /// What is shown.
    pub view: StagingView,
    /// What is to be written.
    pub writes: Vec<Write>,
    /// What is remembered of the columns.
    pub remember: Option<ColumnMapping>,
}

/// What a trial is done with.
pub struct Bench<'bench> {
    /// The plan as it is.
    pub plan: &'bench Plan,
    /// The day of the import.
    pub today: NaiveDate,
    /// Makes the ids of new records.
    pub new_id: &'bench dyn Fn() -> Uuid,
}

/// The rows of a file before they meet the forum.
struct Drafted {
    noun: Noun,
    columns: Option<Columns>,
    rows: Vec<DraftRow>,
}

impl Staging {
    /// Tries it out on a copy of the plan. `go_on` is told how far it is and answers whether to go on.
    ///
    /// # Errors
    /// [`Refusal::Cancelled`]; [`Refusal::UnknownZone`] for a zone that is none.
    pub fn try_out(&self, bench: &Bench<'_>, go_on: &mut dyn FnMut(Progress) -> bool) -> Answer<TriedOut> {
        let drafted = self.drafted(bench.plan);
        let mut kept_out = BTreeMap::new();
        loop {
            let (mut trial, rows) = self.try_rows(bench, &drafted, &kept_out, go_on)?;
            let more = rows_without_room(bench.plan, &mut trial);
            if more.is_empty() {
                return Ok(self.tried_out(bench, &drafted, trial, rows));
            }
            kept_out.extend(more);
        }
    }

    /// Tries all rows out, one after the other; those that are known to be kept out are.
    fn try_rows<'bench>(
        &self,
        bench: &Bench<'bench>,
        drafted: &Drafted,
        kept_out: &BTreeMap<u64, KeptOut>,
        go_on: &mut dyn FnMut(Progress) -> bool,
    ) -> Answer<(Trial<'bench>, Vec<StagedRow>)> {
        let zone = self.options.zone.as_deref().map(wire::zone).transpose()?;
        let headings = drafted.columns.as_ref().map(Columns::headings).unwrap_or_default();
        let mut trial = Trial::on(bench.plan, bench.today, bench.new_id);
        // Who emptied the choice goes back to the names in the rows.
        let everybody = self.options.people.clone().filter(|people| !people.is_empty());
        let mut seeker = Seeker::of(bench.plan, &drafted.rows, zone, everybody).at_hotel(self.options.hotel);
        let mut rows = Vec::with_capacity(drafted.rows.len());
        let of = drafted.rows.len();
        for (done, row) in wholes_first(&drafted.rows).into_iter().enumerate() {
            let title = title(&row.draft);
            if done % STRIDE == 0 && !go_on(Progress { done, of, doing: title.clone() }) {
                return Err(Refusal::Cancelled);
            }
            let work = Work::on(&headings, row.problems.clone());
            rows.push(self.row(&mut trial, &mut seeker, work, (row, kept_out.get(&row.number)), title));
        }
        Ok((trial, rows))
    }

    fn tried_out(
        &self,
        bench: &Bench<'_>,
        drafted: &Drafted,
        mut trial: Trial<'_>,
        mut rows: Vec<StagedRow>,
    ) -> TriedOut {
        bookings_follow(&mut trial, bench.plan);
        rows.sort_by_key(|row| row.number);
        let view = self.view(drafted, rows);
        let new_mapping = || trial.id();
        let sheet = self.sheet();
        let remember = drafted.columns.as_ref().filter(|_| sheet.is_some());
        let remember = remember.and_then(|columns| columns.to_remember(drafted.noun, bench.plan, new_mapping));
        TriedOut { view, writes: trial.into_writes(), remember }
    }

    /// What the numbers of its rows and what was decided about them hang on: what a row is about, the sheet it is in, and how
    /// its letters and cells were read.
    pub fn rows_are_of(&self) -> (Noun, Option<&str>, Option<&Lettering>) {
        (self.noun(), self.sheet().map(|sheet| sheet.name.as_str()), self.read.lettering.as_ref())
    }

    /// What each row is about, as somebody said or the headings do; what the events of other files become.
    fn noun(&self) -> Noun {
        let guess = || match (&self.read.reading, self.sheet()) {
            (Reading::Findings(_), _) => Noun::Sessions,
            (Reading::Sheets(_), None) => Noun::People,
            (Reading::Sheets(_), Some(sheet)) => columns::guess_noun(sheet),
        };
        self.noun.unwrap_or_else(guess)
    }

    /// The sheet that is read.
    fn sheet(&self) -> Option<&Sheet> {
        let Reading::Sheets(sheets) = &self.read.reading else { return None };
        let named = self.options.sheet.as_deref().and_then(|name| sheets.iter().find(|sheet| sheet.name == name));
        named.or_else(|| sheets.iter().find(|sheet| !sheet.rows.is_empty()))
    }

    fn drafted(&self, plan: &Plan) -> Drafted {
        match (&self.read.reading, self.sheet()) {
            (Reading::Findings(findings), _) => {
                Drafted { noun: self.noun(), columns: None, rows: from_findings::drafts(findings) }
            }
            (Reading::Sheets(_), None) => Drafted { noun: self.noun(), columns: None, rows: Vec::new() },
            (Reading::Sheets(_), Some(sheet)) => {
                let noun = self.noun();
                let columns = Columns::of(sheet, noun, &self.options, plan);
                let rows = from_table::drafts(sheet, &columns, noun);
                Drafted { noun, columns: Some(columns), rows }
            }
        }
    }

    /// Tries one row out. One that is not taken in leaves the copy of the plan as it was.
    fn row(
        &self,
        trial: &mut Trial<'_>,
        seeker: &mut Seeker,
        mut work: Work<'_>,
        (row, kept_out): (&DraftRow, Option<&KeptOut>),
        title: String,
    ) -> StagedRow {
        let nothing = RowDecision::default();
        let decision = self.decisions.get(&row.number).unwrap_or(&nothing);
        let mark = trial.begin(row.number);
        put(trial, seeker, &mut work, &row.draft, decision);
        if let Some((word, field, facts)) = kept_out {
            work.bars(*word, field, facts.clone());
        }
        let what = outcome(&work, decision);
        let by_itself = matches!(what, RowOutcome::New | RowOutcome::Update | RowOutcome::Same);
        let accept = what != RowOutcome::Rejected && decision.accept.unwrap_or(by_itself);
        let with_row = work.target.and_then(|(_, id)| trial.brought_by(id)).filter(|brought| *brought != row.number);
        let is_there = work.target.filter(|(_, id)| trial.brought_by(*id).is_none());
        let target = is_there.map(|(kind, id)| named(&trial.plan, kind, id));
        match work.target {
            Some((_, id)) if accept => trial.name(id),
            _ if !accept => trial.take_back(mark),
            _ => {}
        }
        if what == RowOutcome::Rejected {
            // What it would have brought is not brought.
            work.problems.retain(|problem| problem.weight > Weight::Tells);
        }
        StagedRow {
            number: row.number,
            what,
            accept,
            title,
            target,
            with_row,
            candidates: work.candidates,
            changes: work.changes,
            problems: work.problems,
        }
    }

    fn view(&self, drafted: &Drafted, rows: Vec<StagedRow>) -> StagingView {
        let (sheet, columns) = (self.sheet(), drafted.columns.as_ref());
        let table = sheet.zip(columns);
        let lettering = self.read.lettering.as_ref();
        let dates = columns.and_then(|columns| columns.dates.clone());
        let mut open = Vec::new();
        let hotel_is_said = drafted.noun == Noun::Stays && self.options.hotel.is_some();
        if columns.is_some_and(|columns| !columns.is_enough(drafted.noun)) && !hotel_is_said {
            open.push(ToConfirm::Columns);
        }
        if columns.is_some_and(|columns| !columns.headings_are_known) {
            open.push(ToConfirm::Headings);
        }
        if dates.as_ref().is_some_and(|dates| dates.ambiguous && !dates.confirmed) {
            open.push(ToConfirm::DateConvention);
        }
        let sheets = match &self.read.reading {
            Reading::Sheets(sheets) => sheets.iter().filter(|sheet| !sheet.name.is_empty()).collect(),
            Reading::Findings(_) => Vec::new(),
        };
        StagingView {
            name: self.name.clone(),
            format: told::word_of(&self.read.format),
            noun: drafted.noun,
            encoding: lettering.map(|lettering| EncodingView {
                name: lettering.encoding.clone(),
                guessed: lettering.known_from == EncodingFrom::Guess,
            }),
            delimiter: lettering.and_then(|lettering| lettering.delimiter),
            sheets: sheets.iter().map(|sheet| sheet.name.clone()).collect(),
            sheet: sheet.map(|sheet| sheet.name.clone()).filter(|name| !name.is_empty()),
            heading_row: table.and_then(|(sheet, columns)| columns.heading_number(sheet)),
            columns: table.map(|(sheet, columns)| columns.views(sheet)).unwrap_or_default(),
            fields: if columns.is_some() { columns::kept(drafted.noun) } else { Vec::new() },
            dates,
            open,
            repairs: self.read.repairs.iter().map(told::repair).collect(),
            counts: counts(&rows),
            rows,
        }
    }
}

fn put(trial: &mut Trial<'_>, seeker: &mut Seeker, work: &mut Work<'_>, draft: &Draft, decision: &RowDecision) {
    match draft {
        Draft::Person(draft) => put_person(trial, seeker, work, draft, decision.target),
        Draft::Delegation(draft) => put_delegation(trial, seeker, work, draft, decision.target),
        Draft::Leg(draft) => put_leg(trial, seeker, work, draft, decision),
        Draft::Stay(draft) => put_stay(trial, seeker, work, draft, decision),
        Draft::Session(draft) => put_session(trial, seeker, work, draft, decision),
        Draft::Room(draft) => put_room(trial, seeker, work, draft, decision.target),
        Draft::Request(draft) => put_request(trial, seeker, work, draft, decision.target),
    }
}

/// What would become of a row. What somebody decided is not asked again.
fn outcome(work: &Work<'_>, decision: &RowDecision) -> RowOutcome {
    let is_decided = decision.accept == Some(true) || decision.target.is_some() || decision.people.is_some();
    match work.worst() {
        Some(Weight::Bars) => RowOutcome::Rejected,
        Some(Weight::Asks) if !is_decided => RowOutcome::Unsure,
        _ if work.is_new => RowOutcome::New,
        _ if work.changes.is_empty() => RowOutcome::Same,
        _ => RowOutcome::Update,
    }
}

fn counts(rows: &[StagedRow]) -> StagingCounts {
    let of = |what| rows.iter().filter(|row| row.what == what).count();
    let changes = |row: &&StagedRow| row.accept && row.what != RowOutcome::Same;
    StagingCounts {
        new: of(RowOutcome::New),
        update: of(RowOutcome::Update),
        same: of(RowOutcome::Same),
        unsure: of(RowOutcome::Unsure),
        rejected: of(RowOutcome::Rejected),
        accepted: rows.iter().filter(changes).count(),
    }
}

/// What a row is about, as it names it itself.
fn title(draft: &Draft) -> String {
    match draft {
        Draft::Person(person) => person.whole_name(),
        Draft::Delegation(delegation) => delegation.body.name.clone(),
        Draft::Leg(leg) => {
            let number = [&leg.carrier, &leg.number].into_iter().flatten().map(String::as_str);
            let place = |place: &super::drafts::PlaceDraft| {
                if place.code.is_empty() { place.name.clone() } else { place.code.clone() }
            };
            let way = format!("{}–{}", place(&leg.from), place(&leg.to));
            number.chain([way.as_str()]).collect::<Vec<_>>().join(" ")
        }
        Draft::Stay(stay) if stay.hotel.name.is_empty() => {
            stay.guests.iter().map(|guest| guest.whole_name()).collect::<Vec<_>>().join(", ")
        }
        Draft::Stay(stay) => stay.hotel.name.clone(),
        Draft::Session(session) => session.title.clone(),
        Draft::Room(room) => room.name.clone(),
        Draft::Request(request) => {
            let sides = std::iter::once(&request.asking).chain(&request.asked);
            let names = || sides.map(|body| body.name.as_str()).collect::<Vec<_>>().join(" – ");
            request.title.clone().unwrap_or_else(names)
        }
    }
}

/// A record of the forum by name.
fn named(plan: &Plan, kind: Kind, id: Uuid) -> ThingRef {
    use attache_domain::ids::*;
    let name = match kind {
        Kind::Leg => return crate::trouble::thing(plan, Thing::Leg(LegId(id))),
        Kind::Stay => return crate::trouble::thing(plan, Thing::Stay(StayId(id))),
        Kind::Session => return crate::trouble::thing(plan, Thing::Session(SessionId(id))),
        Kind::Meeting => return crate::trouble::thing(plan, Thing::Meeting(MeetingId(id))),
        Kind::Person => plan.people.get(PersonId(id)).map(|person| person.display_name.clone()),
        Kind::Delegation => Some(crate::delegations::name_of(plan, DelegationId(id))),
        Kind::Space => plan.spaces.get(SpaceId(id)).map(|space| space.name.clone()),
        _ => None,
    };
    ThingRef::timeless(kind, id, name.unwrap_or_default())
}

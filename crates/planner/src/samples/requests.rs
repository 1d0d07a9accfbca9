//! A sample's bilaterals: who asked whom, what came of it, who serves, what is taken along and what was agreed.

use super::clerk::{Clerk, booking, known, on_the};
use super::sheets::lines;
use crate::bookings::{BookRoom, book_room};
use crate::commands::Answer;
use crate::meetings::*;
use crate::refusal::Refusal;
use crate::staff::{AddStaff, AssignStaff, PairLetter, StaffHoursLetter, add_staff, assign_staff};
use crate::wire::WallTime;
use attache_domain::bookings::BookingStatus;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::Table;
use attache_domain::programme::Reply;
use serde::Deserialize;

/// A meeting as it was asked for and as it stands, with the booking made for it. The first person of each side is the head
/// of the delegation.
#[derive(Deserialize)]
struct MeetingLine {
    title: String,
    kind: MeetingKind,
    status: MeetingStatus,
    date: Option<String>,
    start_local: Option<String>,
    end_local: Option<String>,
    room: Option<String>,
    requesting: Option<String>,
    receiving: Option<String>,
    /// A third side, where there is one.
    third: Option<String>,
    booking: Option<BookingStatus>,
    set_up: Option<i64>,
    tear_down: Option<i64>,
    topic: Option<String>,
    priority: Option<Priority>,
    interpretation: Option<Interpretation>,
    /// What each side speaks, between semicolons, where somebody interprets.
    speaks: Option<String>,
    plus: Option<i64>,
    note_taker: Option<String>,
    /// Keys of those who serve it.
    staff: Option<String>,
    sensitivity: Option<Sensitivity>,
    neutral_title: Option<String>,
    received_on: Option<String>,
    answered_on: Option<String>,
    /// "2014-06-19T08:00/2014-06-19T20:00", with blanks between them.
    windows: Option<String>,
    outcome: Option<String>,
}

/// Somebody who serves meetings.
#[derive(Deserialize)]
struct StaffLine {
    key: String,
    task: StaffTask,
    delegation: Option<String>,
    /// "ar-en ar-fr".
    pairs: Option<String>,
    r#break: Option<i64>,
    most: Option<i64>,
    starts: Option<String>,
    ends: Option<String>,
}

/// Something that was agreed in a meeting, by its title.
#[derive(Deserialize)]
struct CommitmentLine {
    meeting: String,
    delegation: String,
    owner: Option<String>,
    text: String,
    due: Option<String>,
    done: Option<String>,
}

/// A brief for a meeting, by its title.
#[derive(Deserialize)]
struct BriefLine {
    meeting: String,
    delegation: String,
    objectives: Option<String>,
    arguments: Option<String>,
    tactical_arguments: Option<String>,
    their_objectives: Option<String>,
    our_response: Option<String>,
    press_line: Option<String>,
    background: Option<String>,
    author: Option<String>,
    cleared_by: Option<String>,
}

impl MeetingLine {
    /// As long as its times say; the sheet has none that ends after midnight.
    fn minutes(&self) -> Option<i64> {
        let minute = |text: &Option<String>| {
            let (hours, minutes) = text.as_deref()?.split_once(':')?;
            Some(hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?)
        };
        Some(minute(&self.end_local)? - minute(&self.start_local)?).filter(|minutes| *minutes > 0)
    }

    fn terms(&self) -> Answer<RequestTerms> {
        let windows = self.windows.iter().flat_map(|cell| cell.split_whitespace()).map(window);
        Ok(RequestTerms {
            title: Some(self.title.clone()),
            neutral_title: self.neutral_title.clone(),
            kind: Some(self.kind),
            topic: self.topic.clone(),
            priority: self.priority,
            minutes: self.minutes().map(Some),
            plus: self.plus.map(Some),
            interpretation: self.interpretation,
            note_taker: self.note_taker.as_ref().map(|cell| cell == "yes"),
            sensitivity: self.sensitivity,
            windows: Some(windows.collect::<Answer<_>>()?),
            received_on: self.received_on.clone().map(Some),
            ..RequestTerms::default()
        })
    }

    /// What every asked side has answered when a meeting stands where it does.
    fn answer(&self) -> Reply {
        match self.status {
            MeetingStatus::Requested => Reply::None,
            MeetingStatus::UnderConsideration => Reply::Tentative,
            MeetingStatus::Declined => Reply::Declined,
            _ => Reply::Accepted,
        }
    }
}

impl Clerk<'_> {
    pub fn staff(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<StaffLine>(sheet)? {
            let pairs = line.pairs.iter().flat_map(|cell| cell.split_whitespace()).filter_map(|pair| {
                let (one, other) = pair.split_once('-')?;
                Some(PairLetter { one: one.to_owned(), other: other.to_owned() })
            });
            let hours = StaffHoursLetter { day: None, starts: line.starts, ends: line.ends };
            let input = AddStaff {
                person: self.person(&line.key)?,
                task: line.task,
                delegation: line.delegation.as_deref().map(|name| self.delegation(name)).transpose()?,
                pairs: Some(pairs.collect()),
                break_minutes: line.r#break,
                most_minutes_per_day: line.most,
                note: None,
                hours: hours.starts.is_some().then(|| vec![hours]),
            };
            add_staff(self.planner, input)?;
        }
        Ok(())
    }

    pub fn meetings(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<MeetingLine>(sheet)? {
            let sides = [&line.requesting, &line.receiving, &line.third];
            let people: Vec<Vec<PersonId>> =
                sides.into_iter().map(|cell| self.all(cell.as_ref())).collect::<Answer<_>>()?;
            let people: Vec<Vec<PersonId>> = people.into_iter().filter(|side| !side.is_empty()).collect();
            let delegations: Vec<DelegationId> =
                people.iter().filter_map(|side| self.delegation_of(*side.first()?)).collect();
            let asking = *delegations.first().ok_or_else(|| unreadable(&line.title))?;
            let input = RequestMeeting {
                asking,
                asked: delegations.iter().copied().skip(1).collect(),
                principal: None,
                substitute: None,
                level: None,
                terms: line.terms()?,
            };
            let meeting = request_meeting(self.planner, input)?.result;
            self.answers(&line, meeting, &delegations)?;
            self.put(&line, meeting, &people)?;
            self.served(&line, meeting)?;
        }
        Ok(())
    }

    fn delegation_of(&self, person: PersonId) -> Option<DelegationId> {
        self.planner.plan().memberships.of(person).next().map(|member| member.delegation)
    }

    fn answers(&mut self, line: &MeetingLine, meeting: MeetingId, delegations: &[DelegationId]) -> Answer<()> {
        let answer = line.answer();
        for delegation in delegations.iter().skip(1).filter(|_| answer != Reply::None) {
            let answered_on = line.answered_on.clone();
            answer_request(
                self.planner,
                AnswerRequest { meeting, delegation: *delegation, answer, answered_on, note: None },
            )?;
        }
        let spoken = line.speaks.iter().flat_map(|cell| cell.split(';'));
        for (delegation, code) in delegations.iter().zip(spoken) {
            let party = self.planner.plan().parties.of(meeting).find(|party| party.delegation == *delegation);
            let id = party.map(|party| party.id).ok_or_else(|| unreadable(&line.title))?;
            edit_party(self.planner, EditParty { speaks: Some(code.to_owned()), ..EditParty::of(id) })?;
        }
        Ok(())
    }

    /// Where and when it was put and who comes beside the principals, with the booking made for it.
    fn put(&mut self, line: &MeetingLine, meeting: MeetingId, people: &[Vec<PersonId>]) -> Answer<()> {
        let clock = |time: &Option<String>| Some(on_the(line.date.as_deref()?, time.as_deref()?));
        let (starts, ends) = (clock(&line.start_local), clock(&line.end_local));
        let space = line.room.as_ref().map(|room| known(&self.rooms, room)).transpose()?;
        let sides = [MeetingSide::Requesting, MeetingSide::Receiving, MeetingSide::Receiving];
        let advisers = people.iter().zip(sides).flat_map(|(people, side)| {
            let function = Some(MeetingFunction::Adviser);
            people.iter().skip(1).map(move |person| NewParticipant { person: *person, side, function })
        });
        let advisers: Vec<NewParticipant> = advisers.collect();
        if starts.is_some() || !advisers.is_empty() {
            let input = EditMeeting {
                status: Some(line.status),
                participants: Some(advisers),
                starts: Some(starts.clone()),
                ends: Some(ends.clone()),
                space: Some(space),
                ..EditMeeting::of(meeting)
            };
            edit_meeting(self.planner, input)?;
        }
        if line.status == MeetingStatus::Held {
            let (came, outcome) = (MeetingRecord::Held, line.outcome.clone());
            record_meeting(self.planner, RecordMeeting { id: meeting, came, outcome })?;
        }
        if let (Some(status), Some(space), Some(starts), Some(ends)) = (line.booking, space, starts, ends) {
            let input = BookRoom {
                status: Some(status),
                meeting: Some(meeting),
                set_up_minutes: line.set_up,
                tear_down_minutes: line.tear_down,
                ..booking(space, starts, ends, line.title.clone())
            };
            book_room(self.planner, input)?;
        }
        Ok(())
    }

    fn served(&mut self, line: &MeetingLine, meeting: MeetingId) -> Answer<()> {
        for person in self.all(line.staff.as_ref())? {
            let member = self.planner.plan().staff_members.of(person).next().map(|member| member.id);
            let staff_member = member.ok_or_else(|| unreadable(&line.title))?;
            assign_staff(self.planner, AssignStaff { meeting, staff_member })?;
        }
        Ok(())
    }

    pub fn commitments(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<CommitmentLine>(sheet)? {
            let input = AddCommitment {
                meeting: titled(&self.planner.plan().meetings, &line.meeting)?,
                delegation: Some(self.delegation(&line.delegation)?),
                owner: line.owner,
                text: line.text,
                due: line.due,
            };
            let id = add_commitment(self.planner, input)?.result;
            if line.done.is_some() {
                let (standing, settled_on) = (CommitmentStanding::Done, line.done);
                settle_commitment(self.planner, SettleCommitment { id, standing, settled_on })?;
            }
        }
        Ok(())
    }

    pub fn briefs(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<BriefLine>(sheet)? {
            let input = WriteBrief {
                meeting: titled(&self.planner.plan().meetings, &line.meeting)?,
                delegation: self.delegation(&line.delegation)?,
                objectives: line.objectives,
                arguments: line.arguments,
                tactical_arguments: line.tactical_arguments,
                their_objectives: line.their_objectives,
                our_response: line.our_response,
                press_line: line.press_line,
                background: line.background,
                author: line.author,
                cleared_by: line.cleared_by,
            };
            write_brief(self.planner, input)?;
        }
        Ok(())
    }
}

fn titled(meetings: &Table<Meeting>, title: &str) -> Answer<MeetingId> {
    let found = meetings.iter().find(|meeting| meeting.title == title);
    found.map(|meeting| meeting.id).ok_or_else(|| unreadable(title))
}

fn window(text: &str) -> Answer<WindowLetter> {
    let (starts, ends) = text.split_once('/').ok_or_else(|| unreadable(text))?;
    Ok(WindowLetter { starts: WallTime::of(starts), ends: WallTime::of(ends) })
}

fn unreadable(what: &str) -> Refusal {
    Refusal::Malformed { detail: what.to_owned() }
}

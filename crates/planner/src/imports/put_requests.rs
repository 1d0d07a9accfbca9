//! Requests of a row: found, changed or brought. Delegations are never brought by them, since who is asked must be there.

use super::drafts::{BodyDraft, RequestDraft};
use super::put_bodies::find_body;
use super::said::Said;
use super::seeker::Seeker;
use super::trial::Trial;
use super::work::Work;
use crate::delegations::name_of;
use crate::meetings::{NewSide, answered, delegations_of, say_languages, sent, title_of, usual_kind};
use crate::operate::facts;
use attache_domain::forum::Kind;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::names::folding::fold;
use attache_domain::programme::Reply;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Finds or brings the request a row is about, and changes what differs. Who meets whom stays as it is in one that is
/// there.
pub fn put_request(
    trial: &mut Trial<'_>,
    seeker: &mut Seeker,
    work: &mut Work<'_>,
    draft: &RequestDraft,
    decided: Option<Option<Uuid>>,
) {
    let Some(sides) = sides(trial, seeker, work, draft) else { return };
    let names: Vec<String> = sides.iter().map(|id| name_of(&trial.plan, *id)).collect();
    let title = draft.title.clone().unwrap_or_else(|| title_of(&names));
    let known = match decided {
        Some(Some(id)) => trial.plan.meetings.get(MeetingId(id)).cloned(),
        Some(None) => None,
        None => same_request(trial, &sides, &title),
    };
    work.is_new = known.is_none();
    let mut meeting = known.clone().unwrap_or_else(|| Meeting {
        minutes: Some(USUAL_MINUTES),
        received_on: Some(trial.today),
        ..Meeting::asked(trial.id(), String::new(), usual_kind(sides.len()))
    });
    work.target = Some((Kind::Meeting, meeting.id.uuid()));
    fields(work, &mut meeting, draft, &title);
    if !work.is_possible() {
        return;
    }
    match known {
        None => bring(trial, work, meeting, draft, &sides),
        Some(known) if known != meeting => trial.update(&meeting),
        Some(_) => {}
    }
}

/// The delegations of a row, the asking one first.
fn sides(trial: &Trial<'_>, seeker: &Seeker, work: &mut Work<'_>, draft: &RequestDraft) -> Option<Vec<DelegationId>> {
    let mut sides: Vec<DelegationId> = Vec::new();
    let asked = draft.asked.iter().map(|body| (body, "counterpart"));
    for (body, field) in std::iter::once((&draft.asking, "body")).chain(asked) {
        match delegation(trial, seeker, work, body) {
            Some(id) if !sides.contains(&id) => sides.push(id),
            Some(_) => {}
            None if body.name.is_empty() => work.bars(Said::NoName, field, facts([])),
            None => work.bars(Said::DelegationUnknown, field, facts([("name", body.name.clone())])),
        }
    }
    if sides.len() < 2 && work.is_possible() {
        work.bars(Said::NoName, "counterpart", facts([]));
    }
    work.is_possible().then_some(sides)
}

fn delegation(trial: &Trial<'_>, seeker: &Seeker, work: &mut Work<'_>, draft: &BodyDraft) -> Option<DelegationId> {
    let body = find_body(trial, seeker, work, draft)?;
    trial.plan.delegations.of(body).find(|one| one.body == body).map(|one| one.id)
}

/// The request of the forum that a row means: the same delegations with the same one asking, by the same title.
fn same_request(trial: &Trial<'_>, sides: &[DelegationId], title: &str) -> Option<Meeting> {
    let (asking, all) = (*sides.first()?, sides.iter().copied().collect::<BTreeSet<_>>());
    let asks = |party: &&Party| party.delegation == asking && party.side == MeetingSide::Requesting;
    let requests =
        trial.plan.parties.of(asking).filter(asks).filter_map(|party| trial.plan.meetings.get(party.meeting));
    let mut same = requests.filter(|one| delegations_of(&trial.plan, one.id) == all && fold(&one.title) == fold(title));
    same.next().cloned()
}

fn fields(work: &mut Work<'_>, meeting: &mut Meeting, draft: &RequestDraft, title: &str) {
    work.text(&mut meeting.title, "title", Some(title), 500);
    work.text(&mut meeting.topic, "description", draft.topic.as_deref(), 2000);
    work.text(&mut meeting.note, "notes", draft.note.as_deref(), 10_000);
    work.value(&mut meeting.kind, "kind", draft.kind, |kind| kind.word().to_owned());
    work.value(&mut meeting.priority, "priority", draft.priority, |priority| priority.word().to_owned());
    work.value(&mut meeting.interpretation, "interpretation", draft.interpretation, |one| one.word().to_owned());
    let minutes = draft.minutes.filter(|minutes| *minutes >= 5).map(Some);
    work.value(&mut meeting.minutes, "duration", minutes, |one| one.map(|one| one.to_string()).unwrap_or_default());
    let day = draft.received_on.map(Some);
    work.value(&mut meeting.received_on, "day", day, |day| day.map(|day| day.to_string()).unwrap_or_default());
}

/// Brings a new request with its sides and whom they send.
fn bring(
    trial: &mut Trial<'_>,
    work: &mut Work<'_>,
    mut meeting: Meeting,
    draft: &RequestDraft,
    sides: &[DelegationId],
) {
    let side = |at: usize| if at == 0 { MeetingSide::Requesting } else { MeetingSide::Receiving };
    let new = |(at, id): (usize, &DelegationId)| NewSide::of(*id, side(at)).party(trial.id(), meeting.id);
    let mut parties: Vec<Party> = sides.iter().enumerate().map(new).collect();
    say_languages(&trial.plan, &meeting, &mut parties);
    let answer = draft.answer.unwrap_or(Reply::None);
    for party in &mut parties {
        party.answer = if party.side == MeetingSide::Requesting { Reply::Accepted } else { answer };
        party.answered_on = meeting.received_on.filter(|_| party.side == MeetingSide::Requesting);
    }
    meeting.status = answered(&parties);
    trial.insert(&meeting);
    let mut seated = BTreeSet::new();
    for party in &parties {
        trial.insert(party);
        let name = name_of(&trial.plan, party.delegation);
        work.changed(if party.side == MeetingSide::Requesting { "body" } else { "counterpart" }, String::new(), name);
        if let Some(person) = sent(&trial.plan, party).filter(|person| seated.insert(*person)) {
            trial.insert(&Participant {
                id: trial.id(),
                meeting: meeting.id,
                person,
                delegation: Some(party.delegation),
                side: party.side,
                function: MeetingFunction::Principal,
            });
        }
    }
}

//! Sessions of a row: found, changed or brought; and the venue a row names.

use super::drafts::{PersonDraft, SessionDraft, ToldTime, Wall};
use super::letters::RowDecision;
use super::match_places::{Around, zone_of};
use super::match_sessions::{WantedSession, same_session};
use super::meant::{self, Meant};
use super::put_people::{chosen_party, named_party};
use super::said::Said;
use super::seeker::Seeker;
use super::session_fields::session_fields;
use super::times::{is_possible, on_its_wall as shown, on_the_wall};
use super::trial::Trial;
use super::work::Work;
use crate::operate::facts;
use attache_domain::forum::Kind;
use attache_domain::ids::{Id, PersonId, SessionId, SpaceId, VenueId};
use attache_domain::names::folding::fold;
use attache_domain::plan::{Plan, Thing};
use attache_domain::programme::{Attendance, AttendanceMode, Session, SessionFunction, SessionKind};
use attache_domain::rooms::{Space, Venue};
use attache_domain::time::Zoned;
use attache_domain::travel::PlaceKind;
use chrono::{Days, NaiveDate, TimeDelta};

/// No session that begins one day and ends the next is longer; an earlier time of day is a slip of the pen then.
const LONGEST_NIGHT_HOURS: i64 = 12;

/// Finds or brings the session a row is about, changes what differs, and enters who has a part in it.
pub fn put_session(
    trial: &mut Trial<'_>,
    seeker: &mut Seeker,
    work: &mut Work<'_>,
    draft: &SessionDraft,
    decision: &RowDecision,
) {
    if draft.title.trim().is_empty() {
        work.bars(Said::NoTitle, "title", facts([]));
        return;
    }
    let named = named_venue(&trial.plan, draft);
    let room = draft.room.as_deref().and_then(|name| named_space(trial, work, name, named));
    let of_room = room.and_then(|id| trial.plan.spaces.get(id)).map(|space| space.venue);
    let venue = of_room.or_else(|| find_venue(trial, seeker, work, draft));
    let forum_zone = trial.plan.forum().map(|forum| forum.zone);
    let of_venue = venue.and_then(|id| trial.plan.venues.get(id)).map(|venue| venue.zone);
    let Some(zone) = draft.zone.or(of_venue).or(forum_zone) else { return };
    let starts = draft.starts.and_then(|told| on_the_wall(work, "starts", told, zone));
    let ends = end(work, draft, starts, zone);
    let Some(date) = starts.map(|starts| starts.date()).or(draft.date) else {
        work.bars(Said::NoDay, "day", facts([]));
        return;
    };
    if !is_possible(work, "day", date) {
        return;
    }
    let ends = ends.filter(|ends| is_in_order(work, draft, starts, ends));
    let known = match decision.target {
        Some(Some(id)) => trial.plan.sessions.get(SessionId(id)).cloned(),
        Some(None) => None,
        None => {
            let wanted = WantedSession {
                code: draft.code.as_deref(),
                title: &draft.title,
                date,
                starts,
                space: room,
                venue: if room.is_some() { None } else { venue },
                is_elsewhere: room.is_none() && draft.room.is_some(),
            };
            known_session(trial, seeker, work, wanted)
        }
    };
    work.is_new = known.is_none();
    let mut session =
        known.clone().unwrap_or_else(|| Session::new(trial.id(), String::new(), SessionKind::Parallel, date, zone));
    work.target = Some((Kind::Session, session.id.uuid()));
    session_fields(trial, seeker, work, &mut session, draft);
    placed(work, &trial.plan, &mut session, room, if room.is_some() { None } else { venue });
    timed(work, &mut session, date, starts, ends);
    if !work.is_possible() {
        return;
    }
    match &known {
        None => {
            trial.insert(&session);
        }
        Some(known) if *known != session => trial.update(&session),
        Some(_) => {}
    }
    parts(trial, seeker, work, draft, session.id, decision);
}

/// The session of the forum that a row means; a choice is offered where that is not sure.
fn known_session(
    trial: &Trial<'_>,
    seeker: &Seeker,
    work: &mut Work<'_>,
    wanted: WantedSession<'_>,
) -> Option<Session> {
    let meant = same_session(trial, &seeker.repeated_titles, wanted);
    if let Meant::OneOf(several) = &meant {
        let sessions = several.iter().filter_map(|id| trial.plan.sessions.get(*id));
        let times: Vec<(Thing, String)> = sessions
            .map(|session| (Thing::Session(session.id), session.starts.as_ref().map(shown).unwrap_or_default()))
            .collect();
        let said = times.iter().map(|(_, time)| time.as_str()).collect::<Vec<_>>().join(", ");
        meant::offer(trial, work, &times, "title");
        work.asks(Said::SessionLike, "title", facts([("name", wanted.title.to_owned()), ("times", said)]));
    }
    meant.sure().and_then(|id| trial.plan.sessions.get(id)).cloned()
}

/// When it ends. Where only the time of day is told, on the day it begins, or on the next if that is over by then: dinners
/// last past midnight.
fn end(work: &mut Work<'_>, draft: &SessionDraft, starts: Option<Zoned>, zone: chrono_tz::Tz) -> Option<Zoned> {
    if let Some(told) = draft.ends {
        return on_the_wall(work, "ends", told, zone);
    }
    let time = draft.end_time?;
    let day = starts.map(|starts| starts.date()).or(draft.date)?;
    let on = |day: NaiveDate| ToldTime { local: day.and_time(time), on: Wall::OfPlace };
    let Some(starts) = starts.filter(|starts| time < starts.local().time()) else {
        return on_the_wall(work, "ends", on(day), zone);
    };
    let next = day.checked_add_days(Days::new(1))?;
    let is_night = on(next).local - starts.local() <= TimeDelta::hours(LONGEST_NIGHT_HOURS);
    if !is_night {
        return on_the_wall(work, "ends", on(day), zone);
    }
    work.tells(Said::EndsNextDay, "ends", facts([("day", next.to_string())]));
    on_the_wall(work, "ends", on(next), zone)
}

/// Whether the end comes after the start. A list can be put right; of a calendar or a booking the end is left out.
fn is_in_order(work: &mut Work<'_>, draft: &SessionDraft, starts: Option<Zoned>, ends: &Zoned) -> bool {
    let Some(starts) = starts.filter(|starts| ends.instant() <= starts.instant()) else { return true };
    let said = facts([("from", shown(&starts)), ("to", shown(ends))]);
    match draft.ends {
        None | Some(ToldTime { on: Wall::OfPlace, .. }) => work.bars(Said::WrongOrder, "ends", said),
        _ => work.tells(Said::EndLeftOut, "ends", said),
    }
    false
}

fn placed(work: &mut Work<'_>, plan: &Plan, session: &mut Session, room: Option<SpaceId>, venue: Option<VenueId>) {
    let space_name = |id: &Option<SpaceId>| id.map(|id| crate::bookings::space_name(plan, id)).unwrap_or_default();
    work.value(&mut session.space, "room", room.map(Some), space_name);
    let venue_name = |id: &Option<VenueId>| {
        id.and_then(|id| plan.venues.get(id)).map(|venue| venue.name.clone()).unwrap_or_default()
    };
    work.value(&mut session.venue, "venue", venue.map(Some), venue_name);
}

fn timed(work: &mut Work<'_>, session: &mut Session, date: NaiveDate, starts: Option<Zoned>, ends: Option<Zoned>) {
    if work.is_new {
        work.changed("day", String::new(), date.to_string());
    }
    work.value(&mut session.date, "day", Some(date), NaiveDate::to_string);
    let show = |time: &Option<Zoned>| time.as_ref().map(shown).unwrap_or_default();
    work.value(&mut session.starts, "starts", starts.map(Some), show);
    work.value(&mut session.ends, "ends", ends.map(Some), show);
    if let Some(starts) = session.starts {
        session.zone = starts.zone();
    }
}

/// Who speaks, chairs or takes part.
fn parts(
    trial: &mut Trial<'_>,
    seeker: &mut Seeker,
    work: &mut Work<'_>,
    draft: &SessionDraft,
    session: SessionId,
    decision: &RowDecision,
) {
    for function in SessionFunction::ALL.iter().copied() {
        let here = draft.people.iter().filter(|(_, theirs)| *theirs == function);
        let people: Vec<PersonDraft> = here.map(|(person, _)| person.clone()).collect();
        // Whoever was chosen takes part; who speaks and who is in the chair stands in the list.
        let is_chosen = function == SessionFunction::Attendee;
        let chosen = decision.people.as_deref().filter(|_| is_chosen);
        let chosen = chosen.or(seeker.everybody.as_deref().filter(|_| is_chosen)).map(<[PersonId]>::to_vec);
        let party = match chosen {
            Some(chosen) => chosen_party(trial, work, function.word(), &chosen),
            None => named_party(trial, seeker, work, (function.word(), &people)),
        };
        for person in party {
            enter(trial, work, session, person, function);
        }
    }
}

fn enter(trial: &mut Trial<'_>, work: &mut Work<'_>, session: SessionId, person: PersonId, function: SessionFunction) {
    if trial.plan.attendances.of(session).any(|part| part.person == person) {
        return;
    }
    let online = trial.plan.sessions.get(session).is_some_and(|session| session.mode == AttendanceMode::Online);
    let mode = if online { AttendanceMode::Online } else { AttendanceMode::InPerson };
    let part = Attendance { id: trial.id(), session, person, function, mode };
    trial.insert(&part);
    let name = trial.plan.people.get(person).map(|person| person.display_name.clone()).unwrap_or_default();
    work.changed(function.word(), String::new(), name);
}

/// The venue of the name a session gives, if it is there.
fn named_venue(plan: &Plan, draft: &SessionDraft) -> Option<VenueId> {
    let wanted = fold(&draft.venue.as_ref()?.name);
    plan.venues.iter().find(|venue| fold(&venue.name) == wanted).map(|venue| venue.id)
}

/// The room of that name, in the venue if one is named; a session's list seldom says more.
fn named_space(trial: &Trial<'_>, work: &mut Work<'_>, name: &str, venue: Option<VenueId>) -> Option<SpaceId> {
    let wanted = fold(name);
    let is_there = |space: &&Space| venue.is_none_or(|venue| space.venue == venue);
    let mut found = trial.plan.spaces.iter().filter(|space| fold(&space.name) == wanted).filter(is_there);
    let (first, second) = (found.next(), found.next());
    match (first, second) {
        (Some(space), None) => Some(space.id),
        (None, _) if wanted.is_empty() => None,
        (None, _) => {
            work.tells(Said::RoomUnknown, "room", facts([("name", name.to_owned())]));
            None
        }
        _ => {
            work.tells(Said::RoomSeveral, "room", facts([("name", name.to_owned())]));
            None
        }
    }
}

/// The venue a session names, brought where it is new.
pub(super) fn find_venue(
    trial: &mut Trial<'_>,
    seeker: &Seeker,
    work: &mut Work<'_>,
    draft: &SessionDraft,
) -> Option<VenueId> {
    let place = draft.venue.as_ref().filter(|place| !place.name.trim().is_empty())?;
    if let Some(venue) = named_venue(&trial.plan, draft) {
        return Some(venue);
    }
    let around = Around { kind: PlaceKind::Venue, told: draft.starts, asked_zone: draft.zone.or(seeker.asked_zone) };
    let zone = zone_of(trial, work, "venue", place, around)?;
    let mut venue = Venue {
        id: trial.id(),
        name: String::new(),
        address: String::new(),
        city: String::new(),
        zone,
        position: place.position,
    };
    let mut texts = Work::aside();
    for (target, text, most) in [
        (&mut venue.name, &place.name, 200),
        (&mut venue.address, &place.address, 500),
        (&mut venue.city, &place.city, 200),
    ] {
        texts.text(target, "venue", Some(text), most);
    }
    work.problems.append(&mut texts.problems);
    if !work.is_possible() {
        return None;
    }
    work.tells(Said::PlaceNew, "venue", facts([("name", venue.name.clone()), ("zone", zone.name().to_owned())]));
    Some(trial.insert(&venue))
}

//! A hotel's answer to a rooming list: which line a row answers, and what of it is news.
//!
//! A hotel sends back what it was sent, filled in, perhaps after another list has gone out. What a row repeats of its line
//! is not said by the hotel and must undo nothing that was changed since; only what differs from the line is an answer.

use super::drafts::StayDraft;
use crate::lodging::rooming::{line_named, sent_lines};
use attache_domain::ids::PlaceId;
use attache_domain::lodging::{RoomingLine, RoomingList, StayStatus};
use attache_domain::names::folding::fold;
use attache_domain::plan::Plan;

/// A line that a row answers.
#[derive(Debug, Clone)]
pub struct Answered {
    /// The hotel that was sent the list.
    pub hotel: PlaceId,
    /// What it was told.
    pub line: RoomingLine,
}

/// The line a row answers: the one it names, or the only one of the last list with its guests and nights.
pub fn answered(plan: &Plan, draft: &StayDraft, asked_hotel: Option<PlaceId>) -> Option<Answered> {
    let mut lists = lists_of(plan, draft, asked_hotel);
    lists.sort_by_key(|list| list.number);
    let named = draft.reference.as_deref().and_then(|name| line_named(plan, &lists, name));
    // A row whose number slipped into another line agrees with it in nothing.
    let named = named.filter(|(_, line)| is_of(draft, line) || is_silent(draft));
    let (list, line) = named.or_else(|| {
        let list = lists.last()?;
        let lines = sent_lines(plan, list.id);
        let mut alike = lines.into_iter().filter(|line| has_guests(draft, line) && has_nights(draft, line));
        let line = alike.next()?;
        alike.next().is_none().then_some((*list, line))
    })?;
    Some(Answered { hotel: list.hotel, line })
}

/// What a row says beyond its line, and whether the guests are among it.
pub fn heard(draft: &StayDraft, line: &RoomingLine) -> StayDraft {
    let news = |said: &Option<String>, was: &str| said.clone().filter(|said| fold(said) != fold(was));
    StayDraft {
        check_in: draft.check_in.filter(|day| *day != line.check_in),
        check_out: draft.check_out.filter(|day| *day != line.check_out),
        room_type: news(&draft.room_type, &line.room_type),
        room_number: news(&draft.room_number, &line.room_number),
        confirmation: news(&draft.confirmation, &line.confirmation),
        status: draft.status.filter(|status| *status != line.status),
        guests: if has_guests(draft, line) { Vec::new() } else { draft.guests.clone() },
        ..draft.clone()
    }
}

/// A hotel that gives its reference for what was asked for or held has confirmed it, if it says nothing else; also what was
/// cancelled meanwhile, which is then asked about.
pub fn status_of_answer(heard: &StayDraft, known: StayStatus) -> Option<StayStatus> {
    let is_open =
        matches!(known, StayStatus::Requested | StayStatus::Held | StayStatus::Modified | StayStatus::Cancelled);
    heard.status.or_else(|| (heard.confirmation.is_some() && is_open).then_some(StayStatus::Confirmed))
}

/// The lists of the hotel a row names, as it is called now or was called on a list; without one, of the hotel that was
/// said.
fn lists_of<'plan>(plan: &'plan Plan, draft: &StayDraft, asked_hotel: Option<PlaceId>) -> Vec<&'plan RoomingList> {
    let wanted = fold(&draft.hotel.name);
    let is_called = |list: &&RoomingList| {
        let now = plan.places.get(list.hotel).is_some_and(|hotel| fold(&hotel.name) == wanted);
        now || fold(&list.hotel_name) == wanted
    };
    let hotels: Vec<PlaceId> = if wanted.is_empty() {
        asked_hotel.into_iter().collect()
    } else {
        let mut called: Vec<PlaceId> = plan.rooming_lists.iter().filter(is_called).map(|list| list.hotel).collect();
        called.sort();
        called.dedup();
        called
    };
    match hotels.as_slice() {
        [hotel] => plan.rooming_lists.of(*hotel).filter(|list| list.hotel == *hotel).collect(),
        _ => Vec::new(),
    }
}

fn is_of(draft: &StayDraft, line: &RoomingLine) -> bool {
    has_guests(draft, line) || has_nights(draft, line)
}

/// Whether a row says nothing by which its line could be told from others.
fn is_silent(draft: &StayDraft) -> bool {
    draft.guests.is_empty() && draft.check_in.is_none() && draft.check_out.is_none()
}

fn has_nights(draft: &StayDraft, line: &RoomingLine) -> bool {
    draft.check_in == Some(line.check_in) && draft.check_out == Some(line.check_out)
}

/// Whether the guests of a row are those of its line, in any order. Where nobody was named yet, the words for that are no
/// name.
fn has_guests(draft: &StayDraft, line: &RoomingLine) -> bool {
    let mut written: Vec<String> = draft.guests.iter().map(|guest| fold(&guest.whole_name())).collect();
    let mut told: Vec<String> = line.guests.lines().map(fold).collect();
    written.sort();
    told.sort();
    written == told
}

//! Rooms of a row: found, changed or brought.
//!
//! Two records are the same room when the name is the same in the same venue.

use super::drafts::{Draft, DraftRow, PlaceDraft, RoomDraft, SessionDraft};
use super::put_programme::find_venue;
use super::said::Said;
use super::seeker::Seeker;
use super::trial::Trial;
use super::work::Work;
use crate::operate::facts;
use crate::rooms::require_joinable;
use attache_domain::forum::Kind;
use attache_domain::ids::{Id, SpaceId, VenueId};
use attache_domain::names::folding::fold;
use attache_domain::rooms::{Space, SpaceLayout};
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// Finds or brings the room a row is about, and changes what differs.
pub fn put_room(
    trial: &mut Trial<'_>,
    seeker: &Seeker,
    work: &mut Work<'_>,
    draft: &RoomDraft,
    decided: Option<Option<Uuid>>,
) {
    if draft.name.trim().is_empty() {
        work.bars(Said::NoName, "name", facts([]));
        return;
    }
    let Some(venue) = venue_of_room(trial, seeker, work, draft) else { return };
    let known = match decided {
        Some(Some(id)) => trial.plan.spaces.get(SpaceId(id)).cloned(),
        Some(None) => None,
        None => named_in(trial, venue, &draft.name).cloned(),
    };
    work.is_new = known.is_none();
    let position = trial.plan.spaces.iter().map(|space| space.position).max().unwrap_or(0) + 1;
    let fresh = Space::new(trial.id(), venue, String::new(), position);
    let mut space = known.clone().unwrap_or(fresh);
    work.target = Some((Kind::Space, space.id.uuid()));
    words(work, &mut space, draft);
    numbers(work, &mut space, draft);
    part_of(trial, work, &mut space, draft);
    if !work.is_possible() {
        return;
    }
    match &known {
        None => {
            trial.insert(&space);
        }
        Some(known) if *known != space => trial.update(&space),
        Some(_) => {}
    }
    layouts(trial, work, space.id, draft);
}

fn named_in<'trial>(trial: &'trial Trial<'_>, venue: VenueId, name: &str) -> Option<&'trial Space> {
    let wanted = fold(name);
    trial.plan.spaces.of(venue).find(|space| space.venue == venue && fold(&space.name) == wanted)
}

fn words(work: &mut Work<'_>, space: &mut Space, draft: &RoomDraft) {
    if work.is_new {
        work.text(&mut space.name, "name", Some(&draft.name), 200);
    }
    for (target, field, value, most) in [
        (&mut space.building, "building", &draft.building, 200),
        (&mut space.floor, "floor", &draft.floor, 100),
        (&mut space.equipment, "equipment", &draft.equipment, 1000),
        (&mut space.note, "notes", &draft.note, 10_000),
    ] {
        work.text(target, field, value.as_deref(), most);
    }
}

fn numbers(work: &mut Work<'_>, space: &mut Space, draft: &RoomDraft) {
    for (target, field, value) in
        [(&mut space.capacity, "capacity", draft.capacity), (&mut space.area, "area", draft.area)]
    {
        work.value(target, field, value.map(Some), shown);
    }
    for (target, field, value) in [
        (&mut space.booths, "booths", draft.booths),
        (&mut space.set_up_minutes, "set_up", draft.set_up_minutes),
        (&mut space.tear_down_minutes, "tear_down", draft.tear_down_minutes),
    ] {
        work.value(target, field, value, i64::to_string);
    }
    work.value(&mut space.step_free, "step_free", draft.step_free, |one| one.word().to_owned());
}

fn shown(number: &Option<i64>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

/// What a room is a part of. One that is a part of something already stays so; one that stood alone becomes a part, unless
/// it is firmly booked while the whole is.
fn part_of(trial: &Trial<'_>, work: &mut Work<'_>, space: &mut Space, draft: &RoomDraft) {
    let Some(name) = draft.part_of.as_deref().filter(|_| space.parent.is_none()) else { return };
    let named = || facts([("name", name.to_owned())]);
    match named_in(trial, space.venue, name).map(|whole| whole.id) {
        Some(whole) if work.is_new || require_joinable(&trial.plan, space, whole).is_ok() => {
            work.value(&mut space.parent, "part_of", Some(Some(whole)), |_| name.to_owned());
        }
        Some(_) => work.tells(Said::RoomKeptApart, "part_of", named()),
        None => work.tells(Said::RoomUnknown, "part_of", named()),
    }
}

/// The rows so that a room comes after the one it is a part of, however the list is sorted; all others as they stand.
pub fn wholes_first(rows: &[DraftRow]) -> Vec<&DraftRow> {
    let mut parts: HashMap<(String, String), Vec<usize>> = HashMap::new();
    let mut order: Vec<usize> = Vec::with_capacity(rows.len());
    let doors: HashSet<(String, String)> = rows.iter().filter_map(|row| Some(door(room_of(row)?))).collect();
    for (at, row) in rows.iter().enumerate() {
        let whole = room_of(row).and_then(|room| Some((fold(&room.venue), fold(room.part_of.as_deref()?))));
        match whole.filter(|whole| doors.contains(whole) && room_of(row).is_some_and(|room| door(room) != *whole)) {
            Some(whole) => parts.entry(whole).or_default().push(at),
            None => order.push(at),
        }
    }
    let mut next = 0;
    while let Some(&at) = order.get(next) {
        order.extend(room_of(&rows[at]).and_then(|room| parts.remove(&door(room))).unwrap_or_default());
        next += 1;
    }
    // Rooms that are parts of each other in a circle come last; each is told that its whole is unknown.
    order.extend(parts.into_values().flatten().collect::<BTreeSet<usize>>());
    order.into_iter().map(|at| &rows[at]).collect()
}

fn room_of(row: &DraftRow) -> Option<&RoomDraft> {
    if let Draft::Room(room) = &row.draft { Some(room) } else { None }
}

/// What tells a room from others: its venue and the sign at its door.
fn door(room: &RoomDraft) -> (String, String) {
    (fold(&room.venue), fold(&room.name))
}

/// The ways of furnishing a row tells of. Those it does not mention stay.
fn layouts(trial: &mut Trial<'_>, work: &mut Work<'_>, space: SpaceId, draft: &RoomDraft) {
    for (layout, capacity) in &draft.layouts {
        let known = trial.plan.space_layouts.of(space).find(|one| one.layout == *layout).cloned();
        match known {
            Some(known) if capacity.is_none() || known.capacity == *capacity => {}
            Some(known) => {
                work.changed(layout.word(), shown(&known.capacity), shown(capacity));
                trial.update(&SpaceLayout { capacity: *capacity, ..known });
            }
            None => {
                let seats = capacity.map_or_else(|| "yes".to_owned(), |seats| seats.to_string());
                work.changed(layout.word(), String::new(), seats);
                let (set_up_minutes, tear_down_minutes) = (None, None);
                let (id, layout, capacity) = (trial.id(), *layout, *capacity);
                trial.insert(&SpaceLayout { id, space, layout, capacity, set_up_minutes, tear_down_minutes });
            }
        }
    }
}

/// The venue of a room: the one it names, or the only one there is.
fn venue_of_room(trial: &mut Trial<'_>, seeker: &Seeker, work: &mut Work<'_>, draft: &RoomDraft) -> Option<VenueId> {
    if draft.venue.trim().is_empty() {
        let mut venues = trial.plan.venues.iter();
        let only = venues.next().filter(|_| venues.next().is_none()).map(|venue| venue.id);
        if only.is_none() {
            work.bars(Said::NoVenue, "venue", facts([]));
        }
        return only;
    }
    let place = PlaceDraft {
        name: draft.venue.clone(),
        address: draft.address.clone().unwrap_or_default(),
        city: draft.city.clone().unwrap_or_default(),
        ..PlaceDraft::default()
    };
    let session = SessionDraft { venue: Some(place), ..SessionDraft::default() };
    find_venue(trial, seeker, work, &session)
}

//! The type and the number of a stay's room, as a row gives them: of the hotel's own where it has them, and in words where
//! it has not.

use super::said::Said;
use super::trial::Trial;
use super::work::Work;
use crate::operate::facts;
use attache_domain::lodging::{HotelRoom, RoomType, Stay, sharing};
use attache_domain::names::folding::fold;
use attache_domain::plan::Plan;

/// Gives a stay the type a row names, by its name or the hotel's short name for it. A stay that is booked as one type does
/// not become another by a word the hotel does not have.
pub fn put_type_of(trial: &Trial<'_>, work: &mut Work<'_>, stay: &mut Stay, written: Option<&str>) {
    let Some(text) = work.checked("room_kind", written, 100) else { return };
    let wanted = fold(&text);
    let is_called =
        |kind: &&RoomType| fold(&kind.name) == wanted || (!kind.code.is_empty() && fold(&kind.code) == wanted);
    let types = || trial.plan.room_types.of(stay.hotel).filter(|kind| kind.hotel == stay.hotel);
    match types().find(is_called) {
        Some(kind) if stay.booked_type == Some(kind.id) => {}
        Some(kind) => {
            work.changed("room_kind", sharing::type_name(&trial.plan, stay).to_owned(), kind.name.clone());
            (stay.booked_type, stay.room_type) = (Some(kind.id), String::new());
        }
        None if stay.booked_type.is_some() => {
            work.tells(Said::RoomTypeUnknown, "room_kind", facts([("text", text)]));
        }
        None => work.text(&mut stay.room_type, "room_kind", Some(&text), 100),
    }
}

/// Gives a stay the room a row names. A number the hotel's rooms have is that room; another stays as it is written.
pub fn put_room_of(trial: &Trial<'_>, work: &mut Work<'_>, stay: &mut Stay, written: Option<&str>) {
    let Some(text) = work.checked("room", written, 40) else { return };
    let before = sharing::room_number(&trial.plan, stay).to_owned();
    let rooms = || trial.plan.hotel_rooms.of(stay.hotel).filter(|room| room.hotel == stay.hotel);
    let room = rooms().find(|room: &&HotelRoom| room.number.trim().eq_ignore_ascii_case(text.trim()));
    let is_so = match room {
        Some(room) => stay.room == Some(room.id),
        None => stay.room.is_none() && stay.room_number == text,
    };
    if !is_so {
        work.changed("room", before, text.clone());
        stay.room = room.map(|room| room.id);
        stay.room_number = if room.is_some() { String::new() } else { text };
    }
}

/// A stay together with those that share its room. What a row says of the room it says of all of them: a room, its type and
/// what it is taken from are the household's.
pub fn with_roommates(plan: &Plan, known: Option<&Stay>, stay: &Stay) -> Vec<Stay> {
    let room = |one: &Stay| (one.room, one.booked_type, one.room_number.clone(), one.room_type.clone());
    let mut together = vec![stay.clone()];
    if let Some(known) = known.filter(|known| room(known) != room(stay)) {
        let roommates = sharing::household(plan, known.household()).filter(|one| one.id != stay.id);
        together.extend(roommates.map(|one| Stay {
            room: stay.room,
            booked_type: stay.booked_type,
            room_number: stay.room_number.clone(),
            room_type: stay.room_type.clone(),
            ..one.clone()
        }));
    }
    together
}

//! The type and the number of a stay's room, as a row gives them: of the hotel's own where it has them, and in words where
//! it has not.

use super::put_stays::names_of_guests;
use super::said::Said;
use super::trial::Trial;
use super::work::Work;
use crate::lodging::require_block;
use crate::operate::facts;
use crate::refusal::Refusal;
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

/// Refuses a room that another household has on one of the nights, and says who.
pub fn require_free_room(trial: &Trial<'_>, work: &mut Work<'_>, stay: &Stay) {
    let Some(room) = stay.room.and_then(|room| trial.plan.hotel_rooms.get(room)).filter(|_| stay.is_on()) else {
        return;
    };
    let nights = (stay.check_in, stay.check_out);
    if let Some(holder) = sharing::holder(&trial.plan, room.id, nights, stay.household()) {
        let said = facts([
            ("room", room.number.clone()),
            ("name", names_of_guests(&trial.plan, holder.id)),
            ("from", holder.check_in.to_string()),
            ("to", holder.check_out.to_string()),
        ]);
        work.bars(Said::RoomTaken, "room", said);
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

/// Refuses nights or a type that would take more from a block than it has, as long as nobody allowed it.
pub fn require_left_in_block(trial: &Trial<'_>, work: &mut Work<'_>, stays: &[Stay]) {
    if let Err(Refusal::BlockFull { block, room_type, nights, .. }) = require_block(&trial.plan, stays) {
        work.bars(Said::BlockFull, "check_in", facts([("block", block), ("name", room_type), ("nights", nights)]));
    }
}

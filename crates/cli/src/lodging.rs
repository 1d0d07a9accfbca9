//! Putting guests into hotel rooms by itself.

use crate::Ending;
use crate::arguments::Lodge;
use crate::reporting;
use attache_planner::lodging::{
    self, AssignRooms, ProposeRooms, RoomChange, RoomRow, RoomsProposal, UnlodgedRow, assign_rooms,
};
use attache_planner::wire::{DelegationId, Empty, Kind, PlaceId};
use attache_planner::{Planner, Refusal, delegations, lists::ReadList, words};
use serde_json::json;

/// Finds rooms and gives them, or only shows them.
pub fn lodge(planner: &mut Planner, lodge: &Lodge, json: bool) -> Result<Ending, Refusal> {
    let input = ProposeRooms {
        delegation: lodge.delegation.as_deref().map(|name| delegation(planner, name)).transpose()?,
        hotel: lodge.hotel.as_deref().map(|name| hotel(planner, name)).transpose()?,
        with_missing: Some(!lodge.only_stays),
        may_move: Some(lodge.may_move),
        other_hotels: Some(lodge.other_hotels),
        seconds: Some(lodge.seconds),
    };
    let found = lodging::prepare_rooming(planner, &input)?.run(&|progress| {
        reporting::progress(&progress);
        true
    });
    reporting::progress_done();
    let found = found?;
    let done = !lodge.dry_run && !found.placements.is_empty();
    if done {
        assign_rooms(planner, AssignRooms { placements: found.placements.clone() })?;
    }
    reporting::say(json, &json!({ "done": done, "proposal": found }), || sentences(&found, lodge.dry_run))?;
    Ok(if found.unlodged.is_empty() { Ending::Done } else { Ending::NeedsAttention })
}

/// The one hotel of a name.
pub fn hotel(planner: &Planner, name: &str) -> Result<PlaceId, Refusal> {
    let hotels = lodging::list_hotels(planner, Empty {})?.into_iter();
    one(name, Kind::Place, hotels.map(|hotel| (hotel.id, hotel.name)).collect())
}

fn delegation(planner: &Planner, name: &str) -> Result<DelegationId, Refusal> {
    let delegations = delegations::list_delegations(planner, ReadList { order: None })?.into_iter();
    one(name, Kind::Delegation, delegations.map(|delegation| (delegation.id, delegation.name)).collect())
}

/// The one thing of a name, capitals aside.
fn one<Id: Copy + ToString>(name: &str, what: Kind, all: Vec<(Id, String)>) -> Result<Id, Refusal> {
    let found: Vec<Id> =
        all.iter().filter(|one| one.1.to_lowercase() == name.to_lowercase()).map(|one| one.0).collect();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(Refusal::NotFound { what, id: name.to_owned() }),
        several => {
            let keys = several.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            Err(Refusal::SeveralOfName { name: name.to_owned(), keys })
        }
    }
}

fn sentences(found: &RoomsProposal, dry_run: bool) -> String {
    let mut lines: Vec<String> = found.rows.iter().map(row).collect();
    lines.extend(found.unlodged.iter().map(unlodged));
    let facts = [
        ("count", found.rows.len().to_string()),
        ("unlodged", found.unlodged.len().to_string()),
        ("kept", found.kept.to_string()),
        ("proven", if found.best { "best" } else { "within" }.to_owned()),
        ("value", found.value.to_string()),
        ("bound", found.bound.to_string()),
        ("dry", if dry_run { "yes" } else { "no" }.to_owned()),
    ];
    lines.push(words::say_about("lodging-done", &facts));
    lines.join("\n")
}

fn row(row: &RoomRow) -> String {
    let change = match row.change {
        RoomChange::Lodged => "lodged",
        RoomChange::Given => "given",
        RoomChange::Moved => "moved",
    };
    let facts = [
        ("guests", row.guests.clone()),
        ("change", change.to_owned()),
        ("hotel", row.hotel_name.clone()),
        ("type", row.room_type.clone()),
        ("room", if row.room.is_empty() { "none".to_owned() } else { row.room.clone() }),
        ("from", row.check_in.clone()),
        ("to", row.check_out.clone()),
        ("before", format!("{} {}", row.from_hotel, row.from_room).trim().to_owned()),
    ];
    words::say_about("lodging-row", &facts)
}

fn unlodged(row: &UnlodgedRow) -> String {
    let facts = [("guests", row.guests.clone()), ("from", row.check_in.clone()), ("to", row.check_out.clone())];
    words::say_about("lodging-unlodged", &facts)
}

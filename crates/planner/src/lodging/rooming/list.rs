//! The rooming lists that were sent.

use super::held::{Held, sent_lists};
use crate::commands::Answer;
use crate::lists::sort_by_name;
use crate::planner::Planner;
use crate::wire::Moment;
use attache_documents::rooming::RoomingTotals;
use attache_domain::ids::*;
use attache_domain::travel::Place;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Of which hotel.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListRoomingLists {
    /// Of this one; absent, of all.
    #[serde(default)]
    pub hotel: Option<PlaceId>,
}

/// A list that was sent.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct SentListRow {
    pub id: RoomingListId,
    pub hotel: PlaceId,
    /// What the hotel is called now.
    pub hotel_name: String,
    pub number: i64,
    pub sent: Moment,
    pub recipient: String,
    pub rooms: usize,
    pub room_nights: usize,
    pub guests: usize,
    pub new: usize,
    pub amended: usize,
    pub cancelled: usize,
    pub note: String,
}

/// Lists what was sent: hotels by name, and of each the first list first.
pub fn list_rooming_lists(planner: &Planner, input: ListRoomingLists) -> Answer<Vec<SentListRow>> {
    let plan = &planner.plan;
    let sent_to: BTreeSet<PlaceId> = plan.rooming_lists.iter().map(|list| list.hotel).collect();
    let wanted = sent_to.into_iter().filter(|hotel| input.hotel.is_none_or(|one| one == *hotel));
    let mut hotels: Vec<&Place> = wanted.filter_map(|hotel| plan.places.get(hotel)).collect();
    sort_by_name(plan, &mut hotels, |hotel| &hotel.name);
    let mut rows = Vec::new();
    for hotel in hotels {
        for list in sent_lists(plan, hotel.id) {
            let held = Held::of(plan, hotel.id, Some(list.number), None)?;
            let totals = RoomingTotals::of(&held.rows);
            rows.push(SentListRow {
                id: list.id,
                hotel: hotel.id,
                hotel_name: hotel.name.clone(),
                number: list.number,
                sent: list.sent.into(),
                recipient: list.recipient.clone(),
                rooms: totals.rooms,
                room_nights: totals.room_nights,
                guests: totals.guests,
                new: totals.new,
                amended: totals.amended,
                cancelled: totals.cancelled,
                note: list.note.clone(),
            });
        }
    }
    Ok(rows)
}

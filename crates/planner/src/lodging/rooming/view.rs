//! A rooming list as it is shown.

use super::held::Held;
use crate::commands::Answer;
use crate::planner::Planner;
use crate::wire::Moment;
use attache_documents::Language;
use attache_documents::rooming::{RoomingRow, RoomingTotals, RoomingWords};
use attache_domain::ids::*;
use attache_domain::lodging::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which list to read.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReadRoomingList {
    /// The hotel.
    pub hotel: PlaceId,
    /// The list of this number as it was sent; absent, the list as it would be sent now.
    pub number: Option<i64>,
    /// The number of the list to hold it against; absent, the one sent before it.
    pub since: Option<i64>,
}

/// A rooming list, held against the one before it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct RoomingListView {
    pub hotel: PlaceId,
    pub hotel_name: String,
    pub forum_title: String,
    /// Its number, if it was sent.
    pub number: Option<i64>,
    /// The number of the list it is held against, if one was sent before.
    pub since: Option<i64>,
    pub sent: Option<Moment>,
    pub recipient: String,
    pub note: String,
    /// Whether it says anything the list before did not.
    pub is_news: bool,
    /// First what is on it, in order, then what is gone.
    pub lines: Vec<RoomingLineView>,
    /// Rooms, nights and guests as it stands, without what is gone.
    pub rooms: usize,
    pub room_nights: usize,
    pub guests: usize,
    pub new: usize,
    pub amended: usize,
    pub cancelled: usize,
    pub same: usize,
}

/// A line: what it says, and what became of it. Of a line that is gone, what it said.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct RoomingLineView {
    /// By which the hotel's answer names it; empty while it was never sent.
    pub reference: String,
    pub change: LineChange,
    /// The stay, as long as it is there.
    pub stay: Option<StayId>,
    /// As the hotel reads them.
    pub guests: Vec<String>,
    pub delegation: String,
    pub room_type: String,
    pub room_number: String,
    pub check_in: String,
    pub check_out: String,
    pub nights: i64,
    /// In words.
    pub arrives: String,
    /// In words.
    pub leaves: String,
    pub payer: Option<Payer>,
    /// In words.
    pub payer_name: String,
    /// In words.
    pub requests: String,
    pub confirmation: String,
    pub status: StayStatus,
    /// Where it says something else than before.
    pub fields: Vec<DifferingField>,
}

/// A field that says something else than before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)]
pub struct DifferingField {
    pub field: LineField,
    /// In words.
    pub name: String,
    pub before: String,
    pub after: String,
}

/// Reads a list, sent or as it would be sent now, held against the one sent before it.
pub fn rooming_list(planner: &Planner, input: ReadRoomingList) -> Answer<RoomingListView> {
    let plan = &planner.plan;
    let held = Held::of(plan, input.hotel, input.number, input.since)?;
    let RoomingTotals { rooms, room_nights, guests, new, amended, cancelled, same } = RoomingTotals::of(&held.rows);
    let words = RoomingWords::of(Language::English);
    let sent = held.list;
    Ok(RoomingListView {
        hotel: held.hotel.id,
        hotel_name: held.hotel_name().to_owned(),
        forum_title: sent.map_or(&planner.forum()?.title, |list| &list.forum_title).clone(),
        number: sent.map(|list| list.number),
        since: held.since.map(|list| list.number),
        sent: sent.map(|list| list.sent.into()),
        recipient: sent.map(|list| list.recipient.clone()).unwrap_or_default(),
        note: sent.map(|list| list.note.clone()).unwrap_or_default(),
        is_news: held.is_news(),
        lines: held.rows.iter().map(|row| line(planner, row, &words)).collect(),
        rooms,
        room_nights,
        guests,
        new,
        amended,
        cancelled,
        same,
    })
}

fn line(planner: &Planner, row: &RoomingRow, words: &RoomingWords) -> RoomingLineView {
    let said = &row.line;
    let differs = |field: &LineField| DifferingField {
        field: *field,
        name: words.field(*field),
        before: row.before.as_ref().map(|before| words.told(before, *field)).unwrap_or_default(),
        after: words.told(said, *field),
    };
    RoomingLineView {
        reference: row.reference.clone(),
        change: row.change,
        stay: planner.plan.stays.get(said.stay).map(|stay| stay.id),
        guests: said.guests.lines().map(str::to_owned).collect(),
        delegation: said.delegation.clone(),
        room_type: said.room_type.clone(),
        room_number: said.room_number.clone(),
        check_in: said.check_in.to_string(),
        check_out: said.check_out.to_string(),
        nights: (said.check_out - said.check_in).num_days(),
        arrives: said.arrives.clone(),
        leaves: said.leaves.clone(),
        payer: Payer::from_word(&said.payer),
        payer_name: words.payer(&said.payer),
        requests: said.requests.clone(),
        confirmation: said.confirmation.clone(),
        status: row.status(),
        fields: row.fields.iter().map(differs).collect(),
    }
}

//! Sending a rooming list: what is said now is kept with the next number, as it was said.

use super::held::Held;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire;
use attache_domain::ids::*;
use attache_domain::lodging::{LineChange, RoomingLine, RoomingList};
use attache_domain::time::Zoned;
use attache_domain::travel::Place;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A list to enter as sent. The program sends nothing by itself; its files are exported and go the office's own way.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SendRoomingList {
    /// The hotel.
    pub hotel: PlaceId,
    /// To whom; absent, whom one asks for at the hotel and its address for mail.
    pub recipient: Option<String>,
    /// A line to the hotel.
    pub note: Option<String>,
    /// Whether to send it although nothing changed since the last one.
    pub anyway: Option<bool>,
}

/// What was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)]
pub struct SentRoomingList {
    pub id: RoomingListId,
    pub number: i64,
    pub lines: usize,
    pub new: usize,
    pub amended: usize,
    pub cancelled: usize,
}

/// Keeps the list as it is now, with the number after the last one.
///
/// # Errors
/// [`Refusal::NothingToSend`] when it would say what the last one said, unless it is wanted all the same.
pub fn send_rooming_list(planner: &mut Planner, input: SendRoomingList) -> Answer<Done<SentRoomingList>> {
    planner.operate(Op::SendRoomingList, |change| {
        let hotel: Place = change.get(input.hotel)?;
        let held = Held::of(change.plan, hotel.id, None, None)?;
        let last = held.since.map(|list| list.number);
        if !held.is_news() && input.anyway != Some(true) {
            let number = last.map_or_else(|| "none".to_owned(), |number| number.to_string());
            return Err(Refusal::NothingToSend { hotel: hotel.name, number });
        }
        let forum = change.plan.forum();
        let list = RoomingList {
            id: change.id(),
            hotel: hotel.id,
            number: last.unwrap_or(0) + 1,
            forum_title: forum.map(|forum| forum.title.clone()).unwrap_or_default(),
            sent: Zoned::at(change.now, forum.map_or(hotel.zone, |forum| forum.zone)),
            recipient: match input.recipient.as_deref() {
                Some(recipient) => wire::text("recipient", recipient, 300)?,
                None => usual_recipient(&hotel),
            },
            note: wire::optional_text("note", input.note.as_deref(), 2_000)?,
            hotel_name: hotel.name,
        };
        change.insert(&list)?;
        let count = |what| held.rows.iter().filter(|row| row.change == what).count();
        let (new, amended, cancelled) =
            (count(LineChange::New), count(LineChange::Amended), count(LineChange::Cancelled));
        // What is gone is not on the list; that it went follows from the one before.
        let said = held.rows.iter().filter(|row| row.change != LineChange::Cancelled);
        let mut lines = 0;
        for row in said {
            change.insert(&RoomingLine { id: change.id(), list: list.id, ..row.line.clone() })?;
            lines += 1;
        }
        let said = facts([
            ("hotel", list.hotel_name),
            ("number", list.number.to_string()),
            ("new", new.to_string()),
            ("amended", amended.to_string()),
            ("cancelled", cancelled.to_string()),
        ]);
        Ok((SentRoomingList { id: list.id, number: list.number, lines, new, amended, cancelled }, said))
    })
}

fn usual_recipient(hotel: &Place) -> String {
    let known = [hotel.contact.as_str(), hotel.email.as_str()].into_iter().filter(|text| !text.is_empty());
    known.collect::<Vec<_>>().join(", ").chars().take(300).collect()
}

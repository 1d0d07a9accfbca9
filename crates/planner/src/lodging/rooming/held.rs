//! A list beside the one before it: what is new, what differs, what is gone; and by what name a hotel answers a line.

use super::lines::lines_now;
use crate::operate::not_found;
use crate::refusal::{Problem, Refusal};
use attache_documents::Wording;
use attache_documents::rooming::{RoomingRow, RoomingSheet};
use attache_domain::forum::Kind;
use attache_domain::ids::*;
use attache_domain::lodging::{LineChange, RoomingLine, RoomingList, compare};
use attache_domain::plan::Plan;
use attache_domain::time::Zoned;
use attache_domain::travel::Place;
use std::collections::BTreeMap;

/// A list of a hotel, sent or as it would be sent now, held against another.
pub struct Held<'plan> {
    /// The hotel.
    pub hotel: &'plan Place,
    /// The list, if it was sent.
    pub list: Option<&'plan RoomingList>,
    /// The list it is held against.
    pub since: Option<&'plan RoomingList>,
    /// What it says, and what became of each line.
    pub rows: Vec<RoomingRow>,
}

impl<'plan> Held<'plan> {
    /// The list of a number, or what would be sent now, against the list of another number or the one sent before it.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a hotel or a list that is none; [`Refusal::Invalid`] for an earlier list that is no
    /// earlier one.
    pub fn of(plan: &'plan Plan, hotel: PlaceId, number: Option<i64>, since: Option<i64>) -> Result<Self, Refusal> {
        let hotel = plan.places.get(hotel).ok_or_else(|| not_found::<Place>(hotel))?;
        let lists = sent_lists(plan, hotel.id);
        let numbered = |number: i64| {
            let found = lists.iter().copied().find(|list| list.number == number);
            found.ok_or_else(|| Refusal::NotFound { what: Kind::RoomingList, id: number.to_string() })
        };
        let list = number.map(numbered).transpose()?;
        let is_earlier = |one: i64| list.is_none_or(|list| one < list.number);
        if since.is_some_and(|since| !is_earlier(since)) {
            return Err(Refusal::invalid("since", Problem::OutOfRange));
        }
        let last_before = || lists.iter().copied().rfind(|one| is_earlier(one.number));
        let since = since.map(numbered).transpose()?.or_else(last_before);
        let before = since.map(|list| sent_lines(plan, list.id)).unwrap_or_default();
        let now = list.map_or_else(|| lines_now(plan, hotel.id), |list| Ok(sent_lines(plan, list.id)))?;
        let names = [list.map(|list| (list, &now)), since.map(|list| (list, &before))];
        let names: BTreeMap<RoomingLineId, String> =
            names.into_iter().flatten().flat_map(|(list, lines)| references(list.number, lines)).collect();
        let rows = compare(&now, &before).into_iter().map(|compared| {
            // What was not sent yet is known to the hotel by its place on the list before.
            let known = [Some(compared.line), compared.before].into_iter().flatten();
            RoomingRow {
                reference: known.filter_map(|line| names.get(&line.id)).next().cloned().unwrap_or_default(),
                line: compared.line.clone(),
                before: compared.before.cloned(),
                change: compared.change,
                fields: compared.fields,
            }
        });
        Ok(Self { hotel, list, since, rows: rows.collect() })
    }

    /// Whether it says anything that the list before did not.
    pub fn is_news(&self) -> bool {
        self.rows.iter().any(|row| row.change != LineChange::Same)
    }

    /// What the hotel is called, or was when it was sent the list.
    pub fn hotel_name(&self) -> &str {
        self.list.map_or(self.hotel.name.as_str(), |list| list.hotel_name.as_str())
    }

    /// The list as it is written. One that was sent is written as it was; `now` is the forum and the time of any other.
    pub fn sheet(&self, now: &Frame, wording: Wording, only_changes: bool) -> RoomingSheet {
        let sent = self.list;
        RoomingSheet {
            wording,
            forum: sent.map_or_else(|| now.forum.clone(), |list| list.forum_title.clone()),
            hotel: self.hotel_name().to_owned(),
            number: sent.map(|list| list.number),
            since: self.since.map(|list| list.number),
            made: sent.map_or(now.at, |list| list.sent),
            recipient: sent.map(|list| list.recipient.clone()).unwrap_or_default(),
            note: sent.map(|list| list.note.clone()).unwrap_or_default(),
            only_changes,
            rows: self.rows.clone(),
        }
    }
}

/// What stands around a list that was not sent.
pub struct Frame {
    /// What the forum is called.
    pub forum: String,
    /// The time now.
    pub at: Zoned,
}

/// The lists a hotel was sent, the first first.
pub fn sent_lists(plan: &Plan, hotel: PlaceId) -> Vec<&RoomingList> {
    let mut lists: Vec<&RoomingList> = plan.rooming_lists.of(hotel).filter(|list| list.hotel == hotel).collect();
    lists.sort_by_key(|list| list.number);
    lists
}

/// The lines of a list in their order.
pub(crate) fn sent_lines(plan: &Plan, list: RoomingListId) -> Vec<RoomingLine> {
    let mut lines: Vec<RoomingLine> = plan.rooming_lines.of(list).cloned().collect();
    lines.sort_by_key(|line| (line.position, line.id));
    lines
}

/// By what the hotel names each line in its answer: "L2-14" is the fourteenth room of list 2, "L2-14b" the second stay in
/// it. Letters stand in it so that no spreadsheet takes it for a number or a day.
fn references(number: i64, lines: &[RoomingLine]) -> Vec<(RoomingLineId, String)> {
    let mut seen: BTreeMap<i64, usize> = BTreeMap::new();
    let reference = |line: &RoomingLine| {
        let before = seen.entry(line.position).or_default();
        let letter = char::from_digit(u32::try_from(*before + 10).unwrap_or(35).min(35), 36).filter(|_| *before > 0);
        *before += 1;
        (line.id, format!("L{number}-{}{}", line.position + 1, letter.map(String::from).unwrap_or_default()))
    };
    lines.iter().map(reference).collect()
}

/// The line of one of these lists that goes by a name.
pub(crate) fn line_named<'plan>(
    plan: &Plan,
    lists: &[&'plan RoomingList],
    name: &str,
) -> Option<(&'plan RoomingList, RoomingLine)> {
    let name = name.trim();
    let number: i64 = name.strip_prefix(['L', 'l'])?.split('-').next()?.parse().ok()?;
    let list = lists.iter().copied().find(|list| list.number == number)?;
    let lines = sent_lines(plan, list.id);
    let wanted = references(number, &lines).into_iter().find(|(_, one)| one.eq_ignore_ascii_case(name))?.0;
    lines.into_iter().find(|line| line.id == wanted).map(|line| (list, line))
}

//! Which rows of a list cannot have the rooms they name.
//!
//! A hotel that answers a list may have let guests change rooms. So rows are not held against each other one by one, but
//! when all of them are in place: who left a room is in nobody's way. A row that asks for a room that somebody keeps, or
//! that an earlier row asks for, is kept out; its guests are where they were then, and may be in the way of another.

use super::put_stays::names_of_guests;
use super::said::Said;
use super::trial::Trial;
use crate::lodging::{Beyond, beyond};
use crate::operate::{Facts, facts};
use attache_domain::ids::{RoomBlockId, RoomTypeId, StayId};
use attache_domain::lodging::{Stay, sharing};
use attache_domain::plan::Plan;
use std::collections::{BTreeMap, BTreeSet};

/// What keeps a row out: what is said, of which field, and with what facts.
pub type KeptOut = (Said, &'static str, Facts);

/// The rows of a trial that cannot be taken in because of rooms, on the plan as it was `before`. The trial is of no use
/// where there are any: it is to be done again without them.
pub fn rows_without_room(before: &Plan, trial: &mut Trial<'_>) -> BTreeMap<u64, KeptOut> {
    let mut rows: BTreeMap<u64, Vec<StayId>> = BTreeMap::new();
    let mut row_of = BTreeMap::new();
    for (row, stay) in trial.stays() {
        rows.entry(*row).or_default().push(*stay);
        row_of.insert(*stay, *row);
    }
    let mut rooms = Rooms { before, plan: &mut trial.plan, rows, row_of, kept_out: BTreeMap::new() };
    rooms.give();
    while rooms.hold_against_blocks() {
        rooms.give();
    }
    rooms.kept_out
}

/// Rooms on their way to those who were promised them.
struct Rooms<'a> {
    before: &'a Plan,
    /// With all rows that are not kept out.
    plan: &'a mut Plan,
    /// The stays of each row.
    rows: BTreeMap<u64, Vec<StayId>>,
    /// The last row about each stay.
    row_of: BTreeMap<StayId, u64>,
    kept_out: BTreeMap<u64, KeptOut>,
}

impl Rooms<'_> {
    /// Keeps out what asks for a room that is not to be had: first what somebody keeps, then what an earlier row asks for.
    fn give(&mut self) {
        self.hold_against_others(self.rows.keys().copied().collect());
        let rows: Vec<u64> = self.rows.keys().copied().collect();
        for row in rows {
            if let Some(holder) = self.holder(row, |other| other.is_some_and(|other| other < row)) {
                let freed = self.keep_out_of_room(row, holder);
                self.hold_against_others(freed);
            }
        }
    }

    /// Holds rows against stays that no row is about, or only one that is kept out; one that is kept out by that may be in
    /// the way of others.
    fn hold_against_others(&mut self, mut open: BTreeSet<u64>) {
        while let Some(row) = open.pop_first() {
            if let Some(holder) = self.holder(row, |other| other.is_none()) {
                open.extend(self.keep_out_of_room(row, holder));
            }
        }
    }

    /// The row that is about a stay, as long as it is not kept out.
    fn row(&self, stay: StayId) -> Option<u64> {
        self.row_of.get(&stay).copied().filter(|row| !self.kept_out.contains_key(row))
    }

    /// The stays of a row that is not kept out, as they are to be.
    fn stays(&self, row: u64) -> impl Iterator<Item = &Stay> {
        let of = self.rows.get(&row).filter(|_| !self.kept_out.contains_key(&row));
        of.into_iter().flatten().filter_map(|id| self.plan.stays.get(*id))
    }

    /// Who has the room that a row asks for, of those whose row is meant.
    fn holder(&self, row: u64, is_meant: impl Fn(Option<u64>) -> bool) -> Option<(StayId, StayId)> {
        self.stays(row).filter(|stay| stay.is_on()).find_map(|stay| {
            let there = sharing::stays_in(self.plan, stay.room?);
            let holder = there.filter(|one| is_meant(self.row(one.id))).find(|one| one.keeps_out(stay))?;
            Some((stay.id, holder.id))
        })
    }

    /// Keeps a row out because somebody has its room; answers the rows that ask for the rooms it does not leave now.
    fn keep_out_of_room(&mut self, row: u64, (stay, holder): (StayId, StayId)) -> BTreeSet<u64> {
        let holder = self.plan.stays.get(holder);
        let dates = holder.map(|holder| [holder.check_in, holder.check_out].map(|day| day.to_string()));
        let [from, to] = dates.unwrap_or_default();
        let room = self.plan.stays.get(stay).map(|stay| sharing::room_number(self.plan, stay).to_owned());
        let said = facts([
            ("room", room.unwrap_or_default()),
            ("name", holder.map(|holder| names_of_guests(self.plan, holder.id)).unwrap_or_default()),
            ("from", from),
            ("to", to),
        ]);
        self.keep_out(row, (Said::RoomTaken, "room", said))
    }

    fn keep_out(&mut self, row: u64, why: KeptOut) -> BTreeSet<u64> {
        self.kept_out.insert(row, why);
        let mut freed = BTreeSet::new();
        for id in self.rows.get(&row).into_iter().flatten() {
            let Some(was) = self.before.stays.get(*id) else {
                self.plan.stays.take(*id);
                continue;
            };
            self.plan.stays.put(was.clone());
            let there = was.room.into_iter().flat_map(|room| sharing::stays_in(self.plan, room));
            freed.extend(there.filter_map(|one| self.row(one.id)));
        }
        freed
    }

    /// Keeps out the last of those that take more from a block than it has, as long as nobody allowed it; answers whether
    /// there were any.
    fn hold_against_blocks(&mut self) -> bool {
        let changed: Vec<Stay> = self.rows.keys().flat_map(|row| self.stays(*row)).cloned().collect();
        let all = beyond(self.before, &changed);
        let Some(first) = all.first() else { return false };
        let (block, kind) = (first.block, first.room_type);
        let takes = |stay: &Stay| is_taken_from(stay, first);
        let is_new = |stay: &Stay| takes(stay) && !self.before.stays.get(stay.id).is_some_and(takes);
        let rows = || self.rows.keys().copied().rev();
        let mut takers: Vec<u64> = rows().filter(|row| self.stays(*row).any(is_new)).collect();
        if takers.is_empty() {
            takers = rows().filter(|row| self.stays(*row).any(|stay| stay.block == Some(block))).collect();
        }
        takers.truncate(usize::try_from(first.more).unwrap_or(usize::MAX));
        let nights = all.iter().filter(|night| (night.block, night.room_type) == (block, kind));
        let nights: Vec<String> = nights.map(|night| night.night.to_string()).collect();
        let said = self.said_of_block((block, kind), nights.join(", "));
        for row in &takers {
            self.keep_out(*row, (Said::BlockFull, "check_in", said.clone()));
        }
        !takers.is_empty()
    }

    fn said_of_block(&self, (block, kind): (RoomBlockId, RoomTypeId), nights: String) -> Facts {
        let block = self.plan.room_blocks.get(block).map(|block| block.name.clone());
        let kind = self.plan.room_types.get(kind).map(|kind| kind.name.clone());
        facts([("block", block.unwrap_or_default()), ("name", kind.unwrap_or_default()), ("nights", nights)])
    }
}

/// Whether a stay takes one of the rooms that are too many.
fn is_taken_from(stay: &Stay, night: &Beyond) -> bool {
    stay.block == Some(night.block)
        && stay.booked_type == Some(night.room_type)
        && stay.covers(night.night)
        && stay.status.taking().is_some()
}

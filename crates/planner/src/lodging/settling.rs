//! What every change of stays comes to: households stay together, rooms and blocks are asked, and all is written at once.

use super::block_nights::allow_beyond;
use super::hotels::{name_of, require_of};
use super::stays::guests_said;
use crate::operate::{Change, Facts, facts};
use crate::people::require_once;
use crate::refusal::{Problem, Refusal};
use attache_domain::delegations::Person;
use attache_domain::ids::*;
use attache_domain::lodging::ledger::{NightCount, ledger, ledger_with};
use attache_domain::lodging::*;
use attache_domain::plan::Plan;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Writes stays, new and edited, together. Who shares a room goes along with whose room it is.
///
/// # Errors
/// [`Refusal::NotOfThisHotel`], [`Refusal::RoomTaken`], [`Refusal::BlockFull`].
pub(super) fn settle(change: &Change<'_>, stays: Vec<Stay>) -> Result<(), Refusal> {
    settle_over(change, stays, None)
}

/// Writes stays that were edited or moved, each as it was and as it is to be. Who goes elsewhere than whose room is shared
/// does not share it any more. With a reason, blocks give out as many rooms beyond the contract as this takes.
///
/// # Errors
/// As [`settle`]; with a reason no [`Refusal::BlockFull`].
pub(super) fn settle_changed(
    change: &Change<'_>,
    changed: Vec<(Stay, Stay)>,
    over_reason: Option<&str>,
) -> Result<(), Refusal> {
    let place = |stay: &Stay| (stay.hotel, stay.room, stay.booked_type);
    let places: BTreeMap<StayId, _> = changed.iter().map(|(_, stay)| (stay.id, place(stay))).collect();
    let place_of = |id: StayId| places.get(&id).copied().or_else(|| change.plan.stays.get(id).map(place));
    let settled = changed.into_iter().map(|(before, mut stay)| {
        let goes_along = |main: &StayId| place(&before) == place(&stay) || place_of(*main) == Some(place(&stay));
        stay.shares_with = stay.shares_with.filter(goes_along);
        stay
    });
    settle_over(change, settled.collect(), over_reason)
}

fn settle_over(change: &Change<'_>, stays: Vec<Stay>, over_reason: Option<&str>) -> Result<(), Refusal> {
    let stays = with_sharers(change.plan, stays);
    for stay in &stays {
        require_nights(stay)?;
        require_own(change, stay)?;
    }
    require_free_rooms(change.plan, &stays)?;
    match over_reason {
        Some(reason) => allow_beyond(change, &beyond(change.plan, &stays), reason)?,
        None => require_block(change.plan, &stays)?,
    }
    write(change, &stays)
}

/// Whether stays could be written like this: their rooms are free, and no block would give out more than it may.
pub(crate) fn can_be_had(plan: &Plan, stays: Vec<Stay>) -> bool {
    let stays = with_sharers(plan, stays);
    require_free_rooms(plan, &stays).is_ok() && require_block(plan, &stays).is_ok()
}

/// The stays with all that share a room with them. A room, its type and what it is taken from are the household's.
fn with_sharers(plan: &Plan, stays: Vec<Stay>) -> Vec<Stay> {
    let mut all = stays;
    let mains: Vec<Stay> = all.iter().filter(|stay| stay.shares_with.is_none()).cloned().collect();
    for main in &mains {
        let known = plan.stays.of(main.id).filter(|one| one.shares_with == Some(main.id));
        let missing: Vec<Stay> = known.filter(|one| all.iter().all(|stay| stay.id != one.id)).cloned().collect();
        all.extend(missing);
    }
    let main_of = |stay: &Stay| {
        let main = stay.shares_with?;
        mains.iter().find(|one| one.id == main).or_else(|| plan.stays.get(main)).cloned()
    };
    for stay in &mut all {
        if let Some(main) = main_of(stay) {
            stay.hotel = main.hotel;
            stay.booked_type = main.booked_type;
            stay.room = main.room;
            stay.block = main.block;
        }
    }
    all
}

/// Type, room and block are the hotel's.
fn require_own(change: &Change<'_>, stay: &Stay) -> Result<(), Refusal> {
    if let Some(kind) = stay.booked_type {
        let kind: RoomType = change.get(kind)?;
        require_of(change.plan, stay.hotel, kind.hotel, &kind.name)?;
    }
    if let Some(room) = stay.room {
        let room: HotelRoom = change.get(room)?;
        require_of(change.plan, stay.hotel, room.hotel, &room.number)?;
    }
    if let Some(block) = stay.block {
        let block: RoomBlock = change.get(block)?;
        require_of(change.plan, stay.hotel, block.hotel, &block.name)?;
    }
    Ok(())
}

/// Nobody else has the room on one of the nights, neither in the plan nor among those that change.
fn require_free_rooms(plan: &Plan, stays: &[Stay]) -> Result<(), Refusal> {
    let changed: BTreeSet<StayId> = stays.iter().map(|stay| stay.id).collect();
    for (at, stay) in stays.iter().enumerate().filter(|(_, stay)| stay.is_on()) {
        let Some(room) = stay.room else { continue };
        let there = sharing::stays_in(plan, room).filter(|one| !changed.contains(&one.id));
        let among = stays[..at].iter().filter(|one| one.room == Some(room) && one.is_on());
        if let Some(holder) = there.chain(among).find(|one| one.keeps_out(stay)) {
            return Err(Refusal::RoomTaken {
                room: plan.hotel_rooms.get(room).map(|room| room.number.clone()).unwrap_or_default(),
                holder: guests_said(plan, holder.id),
                from: holder.check_in.to_string(),
                to: holder.check_out.to_string(),
                holder_id: holder.id,
            });
        }
    }
    Ok(())
}

/// No block gives out more than is contracted and allowed because of the change. What was beyond before may stay so.
///
/// # Errors
/// [`Refusal::BlockFull`].
fn require_block(plan: &Plan, stays: &[Stay]) -> Result<(), Refusal> {
    let beyond = beyond(plan, stays);
    let Some((id, kind)) = beyond.first().map(|night| (night.block, night.room_type)) else { return Ok(()) };
    let nights = beyond.iter().filter(|night| (night.block, night.room_type) == (id, kind));
    let nights: Vec<String> = nights.map(|night| night.night.to_string()).collect();
    Err(Refusal::BlockFull {
        block: plan.room_blocks.get(id).map(|block| block.name.clone()).unwrap_or_default(),
        block_id: id,
        room_type: plan.room_types.get(kind).map(|kind| kind.name.clone()).unwrap_or_default(),
        room_type_id: kind,
        nights: nights.join(", "),
    })
}

/// A night on which a block would give out more than is contracted and allowed.
pub(crate) struct Beyond {
    pub(crate) block: RoomBlockId,
    pub(crate) room_type: RoomTypeId,
    pub(crate) night: NaiveDate,
    /// Rooms beyond the contract, those that are allowed among them.
    pub(crate) over: i64,
    /// Rooms that are more than allowed because of the change.
    pub(crate) more: i64,
}

/// Where blocks would give out more than they may because of a change, block by block, type by type.
pub(crate) fn beyond(plan: &Plan, stays: &[Stay]) -> Vec<Beyond> {
    let blocks: BTreeSet<RoomBlockId> = stays.iter().filter_map(|stay| stay.block).collect();
    let of = |id: RoomBlockId| {
        let before = ledger(plan, id);
        ledger_with(plan, id, stays).into_iter().map(move |(key, count)| Beyond {
            block: id,
            room_type: key.0,
            night: key.1,
            over: count.taken() - count.contracted,
            more: count.beyond() - before.get(&key).map_or(0, NightCount::beyond),
        })
    };
    blocks.into_iter().flat_map(of).filter(|night| night.more > 0).collect()
}

/// Rooms are left before they are entered, so that stays can change places.
fn write(change: &Change<'_>, stays: &[Stay]) -> Result<(), Refusal> {
    let mut known = Vec::new();
    for stay in stays {
        let before = change.writer.get::<Stay>(stay.id)?;
        if let Some(before) = before.as_ref().filter(|before| before.room.is_some() && stays.len() > 1) {
            change.update(&Stay { room: None, ..before.clone() })?;
        }
        known.push(before.is_some());
    }
    // Whose room it is stands before who shares it, and is named by nobody's key before it is there.
    for shares in [false, true] {
        for (stay, known) in stays.iter().zip(&known).filter(|(stay, _)| stay.shares_with.is_some() == shares) {
            if *known {
                change.update(stay)?;
            } else {
                change.insert(stay)?;
            }
        }
    }
    Ok(())
}

/// The hotel's block from which a stay is usually taken: one that has rooms of its type on all its nights, or else on some.
pub(crate) fn usual_block(plan: &Plan, stay: &Stay) -> Option<RoomBlockId> {
    let kind = stay.booked_type?;
    let covered = |block: &RoomBlock| {
        let nights = plan.block_nights.of(block.id);
        nights.filter(|night| night.room_type == kind && stay.covers(night.night) && night.contracted > 0).count()
    };
    let blocks = plan.room_blocks.of(stay.hotel).filter(|block| block.standing != BlockStanding::Released);
    let of_type = blocks.map(|block| (covered(block), block)).filter(|(nights, _)| *nights > 0);
    let best = of_type.max_by(|(one, a), (other, b)| one.cmp(other).then(b.name.cmp(&a.name)));
    best.map(|(_, block)| block.id)
}

/// What the blocks of all hotels have left while stays are taken from them one after the other.
pub(super) struct Allotment<'plan> {
    plan: &'plan Plan,
    left: BTreeMap<(RoomBlockId, RoomTypeId, NaiveDate), i64>,
}

impl<'plan> Allotment<'plan> {
    /// What is left as if these stays, and those that share their rooms, took nothing.
    pub(super) fn without(plan: &'plan Plan, stays: &[StayId]) -> Self {
        let gone: BTreeSet<StayId> = stays.iter().copied().collect();
        let taken = plan.stays.iter().filter(|stay| gone.contains(&stay.household()) || gone.contains(&stay.id));
        let taken: Vec<Stay> = taken.map(|stay| Stay { status: StayStatus::Cancelled, ..stay.clone() }).collect();
        let mut left = BTreeMap::new();
        for block in plan.room_blocks.iter().filter(|block| block.standing != BlockStanding::Released) {
            for ((kind, night), count) in ledger_with(plan, block.id, &taken) {
                left.insert((block.id, kind, night), count.contracted + count.over - count.taken());
            }
        }
        Self { plan, left }
    }

    /// Takes a stay from the block it is in, if that has room for it, or else from the first of its hotel that has; beside
    /// all blocks where none of them has rooms of its type at all.
    pub(super) fn take(&mut self, stay: &mut Stay, usual: Option<RoomBlockId>) {
        let Some(kind) = stay.booked_type else { return };
        let mut blocks: Vec<&RoomBlock> = self.plan.room_blocks.of(stay.hotel).collect();
        blocks.sort_by_key(|block| (Some(block.id) != usual, block.name.clone()));
        let has_room = |block: &RoomBlock| {
            nights_of(stay.check_in, stay.check_out)
                .all(|night| self.left.get(&(block.id, kind, night)).is_some_and(|left| *left > 0))
        };
        let block = blocks.into_iter().find(|block| has_room(block)).map(|block| block.id);
        stay.block = block.or_else(|| usual_block(self.plan, stay));
        for night in nights_of(stay.check_in, stay.check_out) {
            if let Some(left) = block.and_then(|block| self.left.get_mut(&(block, kind, night))) {
                *left -= 1;
            }
        }
    }
}

/// Those who share a stay's room, as they are when it leaves them: the first of them has the room, and the rest share it
/// with that one. To be settled together with what becomes of the stay itself.
pub(super) fn without(plan: &Plan, stay: &Stay) -> Vec<Stay> {
    let mut sharers = plan.stays.of(stay.id).filter(|one| one.shares_with == Some(stay.id)).cloned();
    let Some(first) = sharers.next().map(|first| Stay { shares_with: None, ..first }) else { return Vec::new() };
    let id = first.id;
    std::iter::once(first).chain(sharers.map(|one| Stay { shares_with: Some(id), ..one })).collect()
}

/// The most nights of a stay. What is longer has a mistyped year.
const MOST_NIGHTS: i64 = 90;

/// Refuses a stay without nights, or with far too many.
///
/// # Errors
/// [`Problem::EndsBeforeStart`], [`Problem::OutOfRange`].
pub(crate) fn require_nights(stay: &Stay) -> Result<(), Refusal> {
    match stay.nights() {
        1..=MOST_NIGHTS => Ok(()),
        nights if nights > MOST_NIGHTS => Err(Refusal::invalid("check_out", Problem::OutOfRange)),
        _ => Err(Refusal::invalid("check_out", Problem::EndsBeforeStart)),
    }
}

/// Makes these people, and no others, the guests. Who is there already keeps the entry.
pub(super) fn make_guests(change: &Change<'_>, stay: StayId, guests: &[PersonId]) -> Result<(), Refusal> {
    require_once(change, guests.iter().copied())?;
    let known: Vec<&Guest> = change.plan.guests.of(stay).collect();
    for guest in known.iter().filter(|guest| !guests.contains(&guest.person)) {
        change.remove::<Guest>(guest.id)?;
    }
    for id in guests.iter().filter(|id| !known.iter().any(|guest| guest.person == **id)) {
        let person: Person = change.get(*id)?;
        change.insert(&Guest { id: change.id(), stay, person: person.id })?;
    }
    Ok(())
}

/// What the history says of a stay.
pub(super) fn said(plan: &Plan, stay: &Stay) -> Facts {
    facts([
        ("name", name_of(plan, stay.hotel)),
        ("from", stay.check_in.to_string()),
        ("to", stay.check_out.to_string()),
    ])
}

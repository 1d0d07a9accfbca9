//! The forum as a problem of the engine: its rooms, its blocks, and every household that sleeps in them.
//!
//! Households that are not asked about are posed as well, fixed where they are, so that what others may have is what is
//! left. Those without a room take one from what their type has.

use super::scope::{Missing, Scope};
use crate::planner::Planner;
use attache_domain::conflicts::cannot_climb;
use attache_domain::delegations::MembershipRole;
use attache_domain::ids::*;
use attache_domain::lodging::dual_use::{USUAL_CHECK_IN, kept_for};
use attache_domain::lodging::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::space_uses::uses_of_space;
use attache_domain::time::Interval;
use attache_rooming as engine;
use chrono::{NaiveDate, TimeDelta};
use std::collections::{BTreeMap, BTreeSet};

/// A head without a bed is worse than anybody else without one.
const HEAD: u64 = 5;
/// Somebody who is to have a room.
#[derive(Debug, Clone)]
pub(super) enum Party {
    /// Stays that share a room, by the one whose room it is.
    Household(Box<Stay>),
    /// A person without a bed.
    Missing(Missing),
}

/// A problem, and what its numbers mean.
pub(super) struct Posed {
    pub(super) problem: engine::Problem,
    /// For each stay of the problem.
    pub(super) parties: Vec<Party>,
    /// For each room of the problem its type and, where it has one, its number's key.
    pub(super) rooms: Vec<(RoomTypeId, Option<HotelRoomId>)>,
    /// Of the stays of the problem, those that were asked about.
    pub(super) asked: Vec<bool>,
}

/// Poses the forum.
pub(super) fn pose(planner: &Planner, scope: &Scope) -> Posed {
    let plan = planner.plan();
    let households = households(plan);
    let nights = Nights::of(&households, &scope.missing);
    let mut posing = Posing {
        plan,
        scope,
        nights,
        posed: Posed::empty(),
        hotels: Vec::new(),
        delegations: Vec::new(),
        pools: BTreeMap::new(),
    };
    posing.posed.problem.nights = posing.nights.count();
    posing.pose_rooms(&households);
    posing.pose_parties(&households);
    posing.pose_reservations();
    posing.posed
}

/// The stays whose room it is, one for each household that takes a room.
fn households(plan: &Plan) -> Vec<Stay> {
    let mut mains: Vec<Stay> = Vec::new();
    let on: BTreeSet<StayId> = plan.stays.iter().filter(|stay| stay.is_on()).map(Stay::household).collect();
    for id in on {
        let members: Vec<&Stay> = sharing::household(plan, id).filter(|stay| stay.is_on()).collect();
        let Some(main) = plan.stays.get(id) else { continue };
        let first = members.iter().map(|stay| stay.check_in).min().unwrap_or(main.check_in);
        let end = members.iter().map(|stay| stay.check_out).max().unwrap_or(main.check_out);
        mains.push(Stay { check_in: first, check_out: end, ..main.clone() });
    }
    mains
}

/// The nights of a problem, numbered from the first anybody sleeps. What lies beyond the most the engine takes is left out.
#[derive(Clone, Copy)]
struct Nights {
    first: NaiveDate,
    end: NaiveDate,
}

impl Nights {
    fn of(households: &[Stay], missing: &[Missing]) -> Self {
        let spans = households.iter().map(|stay| (stay.check_in, stay.check_out));
        let spans = spans.chain(missing.iter().map(|one| (one.first, one.end)));
        let (first, end) =
            spans.fold((NaiveDate::MAX, NaiveDate::MIN), |(first, end), span| (first.min(span.0), end.max(span.1)));
        if first > end {
            return Self { first: NaiveDate::default(), end: NaiveDate::default() };
        }
        Self { first, end: end.min(first + TimeDelta::days(engine::Problem::MOST_NIGHTS as i64)) }
    }

    fn count(self) -> usize {
        usize::try_from((self.end - self.first).num_days()).unwrap_or(0)
    }

    /// The number of a night, held within the problem.
    fn number(self, night: NaiveDate) -> usize {
        usize::try_from((night.clamp(self.first, self.end) - self.first).num_days()).unwrap_or(0)
    }

    fn each(self) -> impl Iterator<Item = (usize, NaiveDate)> {
        nights_of(self.first, self.end).enumerate()
    }
}

impl Posed {
    fn empty() -> Self {
        Self { problem: engine::Problem::default(), parties: Vec::new(), rooms: Vec::new(), asked: Vec::new() }
    }
}

struct Posing<'a> {
    plan: &'a Plan,
    scope: &'a Scope,
    nights: Nights,
    posed: Posed,
    hotels: Vec<PlaceId>,
    delegations: Vec<DelegationId>,
    /// The pool of each type.
    pools: BTreeMap<RoomTypeId, usize>,
}

impl Posing<'_> {
    fn hotel(&mut self, id: PlaceId) -> usize {
        number_of(&mut self.hotels, id)
    }

    /// Rooms with numbers first; where more are contracted than have one, rooms without make up for the rest.
    fn pose_rooms(&mut self, households: &[Stay]) {
        let mut kinds: Vec<&RoomType> = self.plan.room_types.iter().collect();
        kinds.sort_by_key(|kind| (kind.hotel, kind.rank, kind.id));
        let mut names: Vec<String> = Vec::new();
        let numbered =
            |rooms: &mut Vec<(RoomTypeId, Option<HotelRoomId>)>, kind: RoomTypeId, room| rooms.push((kind, room));
        for kind in kinds {
            let hotel = self.hotel(kind.hotel);
            let pool = self.posed.problem.pools.len();
            self.pools.insert(kind.id, pool);
            let mut there: Vec<&HotelRoom> =
                self.plan.hotel_rooms.of(kind.id).filter(|room| !room.out_of_service).collect();
            there.sort_by_key(|room| super::super::hotel_rooms::by_number(&room.number));
            let per_night = self.per_night(kind, there.len(), households);
            let most = per_night.iter().copied().max().unwrap_or(0) as usize;
            for room in &there {
                let posed = self.room(room, hotel, pool);
                self.posed.problem.rooms.push(posed);
                numbered(&mut self.posed.rooms, kind.id, Some(room.id));
            }
            for _ in there.len()..most {
                let accessible = kind.accessible;
                self.posed.problem.rooms.push(engine::Room { hotel, pool, accessible, ..engine::Room::default() });
                numbered(&mut self.posed.rooms, kind.id, None);
            }
            self.posed.problem.pools.push(engine::Pool {
                hotel,
                kind: number_of(&mut names, kind.name.to_lowercase()),
                rank: kind.rank,
                beds: u32::try_from(kind.beds).unwrap_or(1),
                sleeps: u32::try_from(kind.sleeps).unwrap_or(1),
                per_night,
            });
        }
        self.pose_doors();
    }

    fn room(&self, room: &HotelRoom, hotel: usize, pool: usize) -> engine::Room {
        let floor = room.floor.trim().parse().unwrap_or(0);
        let closed = self.closed(room);
        let accessible = room.accessible;
        engine::Room { hotel, pool, floor, accessible, closed, numbered: true, ..engine::Room::default() }
    }

    /// The nights on which the programme has the room, or has it on the day after: whoever has it for two nights keeps it in
    /// between, unless it has hours of its own by day.
    fn closed(&self, room: &HotelRoom) -> Vec<usize> {
        let Some((space, hotel)) = room.space.zip(self.plan.places.get(room.hotel)) else { return Vec::new() };
        let uses = uses_of_space(self.plan, space);
        let uses: Vec<Interval> =
            uses.iter().filter(|one| !matches!(one.thing, Thing::Stay(_))).map(|one| one.interval).collect();
        let until = hotel.check_in_from.unwrap_or(USUAL_CHECK_IN);
        let kept = |night: NaiveDate| {
            let one = Stay::new(StayId(uuid::Uuid::nil()), hotel.id, night, night + TimeDelta::days(1));
            kept_for(self.plan, &Stay { kept_until: Some(until), ..one }, room)
        };
        let is_used = |night: NaiveDate| kept(night).iter().any(|kept| uses.iter().any(|one| kept.overlaps(one)));
        self.nights.each().filter(|(_, night)| is_used(*night)).map(|(number, _)| number).collect()
    }

    /// How many of a type may be used on each night: what is contracted and allowed in blocks that stand, or all there are
    /// where nothing is contracted. Who is booked beside the blocks has a room beside those.
    fn per_night(&self, kind: &RoomType, rooms: usize, households: &[Stay]) -> Vec<u32> {
        let blocks: Vec<&RoomBlock> =
            self.plan.room_blocks.of(kind.hotel).filter(|block| block.standing != BlockStanding::Released).collect();
        let of_type = |night: &&BlockNight| night.room_type == kind.id;
        let contracted: Vec<&BlockNight> =
            blocks.iter().flat_map(|block| self.plan.block_nights.of(block.id).filter(of_type)).collect();
        let theirs: Vec<&Stay> = households.iter().filter(|stay| stay.booked_type == Some(kind.id)).collect();
        let count = |night: NaiveDate| -> i64 {
            let on = |stay: &&&Stay| stay.covers(night);
            let beside = theirs.iter().filter(on).filter(|stay| stay.block.is_none()).count() as i64;
            let waiting = theirs.iter().filter(on).filter(|stay| self.only_takes(stay)).count() as i64;
            if contracted.is_empty() {
                return rooms as i64 - waiting;
            }
            let agreed: i64 =
                contracted.iter().filter(|one| one.night == night).map(|one| one.contracted + one.over).sum();
            let there = if rooms == 0 { i64::MAX } else { rooms as i64 };
            (agreed + beside).min(there) - waiting
        };
        self.nights.each().map(|(_, night)| u32::try_from(count(night).max(0)).unwrap_or(0)).collect()
    }

    /// Whether a household is not asked about and has no room: it takes one from what its type has.
    fn only_takes(&self, stay: &Stay) -> bool {
        stay.room.is_none() && !self.is_asked(stay)
    }

    fn is_asked(&self, stay: &Stay) -> bool {
        self.scope.stays.contains(&stay.id)
    }

    fn pose_doors(&mut self) {
        let at: BTreeMap<HotelRoomId, usize> =
            self.posed.rooms.iter().enumerate().filter_map(|(at, (_, room))| Some(((*room)?, at))).collect();
        for door in self.plan.connecting_rooms.iter() {
            if let Some((one, other)) = at.get(&door.one).zip(at.get(&door.other)) {
                self.posed.problem.rooms[*one].connects.push(*other);
            }
        }
    }

    fn pose_parties(&mut self, households: &[Stay]) {
        let at: BTreeMap<HotelRoomId, usize> =
            self.posed.rooms.iter().enumerate().filter_map(|(at, (_, room))| Some(((*room)?, at))).collect();
        let posed: Vec<&Stay> = households.iter().filter(|stay| !self.only_takes(stay)).collect();
        for stay in posed {
            let room = stay.room.and_then(|room| at.get(&room).copied());
            let asked = self.is_asked(stay);
            // A room that cannot be given any more is left, where that is allowed.
            let fixed = room.is_some() && (!asked || stay.do_not_move || !self.scope.may_move);
            if !asked && room.is_none() {
                continue;
            }
            let posed = self.household(stay, room, fixed);
            self.posed.problem.stays.push(posed);
            self.posed.parties.push(Party::Household(Box::new(stay.clone())));
            self.posed.asked.push(asked && !fixed);
        }
        for missing in &self.scope.missing {
            let posed = self.missing(missing);
            self.posed.problem.stays.push(posed);
            self.posed.parties.push(Party::Missing(missing.clone()));
            self.posed.asked.push(true);
        }
        self.pose_principals();
    }

    fn household(&mut self, stay: &Stay, room: Option<usize>, fixed: bool) -> engine::Stay {
        let plan = self.plan;
        let people: Vec<PersonId> = sharing::household(plan, stay.id)
            .filter(|one| one.is_on())
            .flat_map(|one| plan.guests.of(one.id).map(|guest| guest.person))
            .collect();
        let kind = stay.booked_type.and_then(|kind| self.pools.get(&kind)).map(|pool| &self.posed.problem.pools[*pool]);
        let (kind, rank) = (kind.map(|pool| pool.kind), kind.map(|pool| pool.rank));
        engine::Stay {
            first_night: self.nights.number(stay.check_in),
            end_night: self.nights.number(stay.check_out),
            guests: sharing::most_guests(plan, stay.id).map_or(1, |(_, most)| u32::try_from(most).unwrap_or(1).max(1)),
            delegation: self.delegation_of(&people),
            rank: rank.unwrap_or_else(|| rank_of(plan, &people)),
            kind,
            hotel: Some(self.hotel(stay.hotel)),
            hotel_only: !self.scope.other_hotels,
            needs_accessible: stay.step_free || people.iter().any(|person| cannot_climb(plan, *person)),
            twin: stay.twin,
            quiet: stay.quiet,
            room,
            fixed,
            weight: weight_of(plan, &people),
            ..engine::Stay::default()
        }
    }

    fn missing(&mut self, missing: &Missing) -> engine::Stay {
        let plan = self.plan;
        let people = [missing.person];
        engine::Stay {
            first_night: self.nights.number(missing.first),
            end_night: self.nights.number(missing.end),
            guests: 1,
            delegation: self.delegation_of(&people),
            rank: rank_of(plan, &people),
            hotel: missing.hotel.map(|hotel| self.hotel(hotel)),
            hotel_only: missing.hotel.is_some() && !self.scope.other_hotels,
            needs_accessible: cannot_climb(plan, missing.person),
            weight: weight_of(plan, &people),
            ..engine::Stay::default()
        }
    }

    /// People of no delegation are one of their own, which nothing is kept for.
    fn delegation_of(&mut self, people: &[PersonId]) -> usize {
        let of =
            people.iter().flat_map(|person| self.plan.memberships.of(*person)).map(|member| member.delegation).next();
        number_of(&mut self.delegations, of.unwrap_or(DelegationId(uuid::Uuid::nil())))
    }

    /// Everybody is near the head of the delegation.
    fn pose_principals(&mut self) {
        let mut head: BTreeMap<usize, usize> = BTreeMap::new();
        for (at, stay) in self.posed.problem.stays.iter().enumerate().filter(|(_, stay)| stay.weight == HEAD) {
            head.entry(stay.delegation).or_insert(at);
        }
        for (at, stay) in self.posed.problem.stays.iter_mut().enumerate() {
            stay.near = head.get(&stay.delegation).copied().filter(|head| *head != at);
        }
    }

    fn pose_reservations(&mut self) {
        for kept in self.plan.sub_blocks.iter() {
            let stands =
                self.plan.room_blocks.get(kept.block).is_some_and(|block| block.standing != BlockStanding::Released);
            let Some(pool) = self.pools.get(&kept.room_type).copied().filter(|_| stands) else { continue };
            let delegation = number_of(&mut self.delegations, kept.delegation);
            let (first_night, end_night) = (self.nights.number(kept.first_night), self.nights.number(kept.end_night));
            if first_night < end_night {
                let rooms = u32::try_from(kept.rooms).unwrap_or(u32::MAX);
                self.posed.problem.reserved.push(engine::Reservation {
                    delegation,
                    pool,
                    first_night,
                    end_night,
                    rooms,
                });
            }
        }
    }
}

/// The place of something in a list, at the end of which it is put if it is not there.
fn number_of<T: PartialEq>(list: &mut Vec<T>, one: T) -> usize {
    list.iter().position(|known| *known == one).unwrap_or_else(|| {
        list.push(one);
        list.len() - 1
    })
}

fn is_head(plan: &Plan, people: &[PersonId]) -> bool {
    people.iter().any(|person| plan.memberships.of(*person).any(|member| member.role == MembershipRole::Head))
}

fn weight_of(plan: &Plan, people: &[PersonId]) -> u64 {
    if is_head(plan, people) { HEAD } else { 1 }
}

/// Where nobody said which type of room somebody has, a head has one better than the plainest.
fn rank_of(plan: &Plan, people: &[PersonId]) -> i64 {
    i64::from(is_head(plan, people))
}

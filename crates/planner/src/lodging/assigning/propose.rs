//! Where guests could sleep: found by the engine, shown and not done.

use super::super::hotels::name_of;
use super::super::stays::{guests_said, names_of};
use super::assign::RoomPlacement;
use super::pose::{Party, Posed, pose};
use super::scope::{ProposeRooms, Scope};
use crate::commands::{Answer, Progress};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use attache_domain::ids::*;
use attache_domain::lodging::sharing::{room_number, type_name};
use attache_domain::plan::Plan;
use attache_rooming as engine;
use serde::Serialize;
use std::collections::BTreeSet;
use std::ops::ControlFlow;
use ts_rs::TS;

/// Where guests would sleep. Nothing is done yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoomsProposal {
    /// To hand to `assign_rooms`: every stay that gets a room or another one, and every person who gets a bed.
    pub placements: Vec<RoomPlacement>,
    /// The same for people.
    pub rows: Vec<RoomRow>,
    /// Those for whom no room was found.
    pub unlodged: Vec<UnlodgedRow>,
    /// How many that were asked about stay where they are.
    pub kept: usize,
    /// What the answer costs by the weights of the engine.
    pub value: u64,
    /// What no answer can cost less than: proven.
    pub bound: u64,
    /// Whether it is proven that nothing is better.
    pub best: bool,
    /// Whether the search was stopped by hand; what was found till then is shown.
    pub cancelled: bool,
}

/// Somebody who gets a room.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct RoomRow {
    pub stay: Option<StayId>,
    pub guests: String,
    pub delegation_names: String,
    pub change: RoomChange,
    pub hotel_name: String,
    pub check_in: String,
    pub check_out: String,
    pub from_hotel: String,
    pub from_room: String,
    pub from_type: String,
    /// Empty where only the type is given.
    pub room: String,
    pub room_type: String,
}

/// What becomes of a stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RoomChange {
    /// Somebody without a bed gets one.
    Lodged,
    /// A stay without a room gets one.
    Given,
    /// A stay gets another room.
    Moved,
}

/// Somebody for whom no room was found.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct UnlodgedRow {
    pub stay: Option<StayId>,
    pub guests: String,
    pub delegation_names: String,
    pub check_in: String,
    pub check_out: String,
}

/// A search for rooms, with everything it needs, so that nobody waits for the forum meanwhile.
pub struct RoomingJob {
    plan: Plan,
    posed: Posed,
    limits: engine::Limits,
}

/// What a plain machine does in a second.
const WORK_PER_SECOND: f64 = 100e6;

/// Gets a search ready.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::Invalid`].
pub fn prepare_rooming(planner: &Planner, input: &ProposeRooms) -> Answer<RoomingJob> {
    let scope = Scope::of(planner, input)?;
    let limits = engine::Limits { work: (scope.seconds * WORK_PER_SECOND) as u64 };
    Ok(RoomingJob { posed: pose(planner, &scope), plan: planner.plan().clone(), limits })
}

/// Finds rooms while nobody waits; `seek_rooms` does the same for a window.
///
/// # Errors
/// As [`prepare_rooming`].
pub fn propose_rooms(planner: &Planner, input: ProposeRooms) -> Answer<RoomsProposal> {
    prepare_rooming(planner, &input)?.run(&|_| true)
}

impl RoomingJob {
    /// Finds rooms. `go_on` hears how far it is and may say to stop; what was found till then is answered.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] for a forum the engine cannot count with.
    pub fn run(self, go_on: &dyn Fn(Progress) -> bool) -> Answer<RoomsProposal> {
        let mut cancelled = false;
        let mut watch = |known: &engine::Progress| {
            let done = usize::try_from(known.work / 1_000_000).unwrap_or(usize::MAX);
            let of = usize::try_from(known.most / 1_000_000).unwrap_or(usize::MAX);
            cancelled = !go_on(Progress { done, of, doing: format!("{} / {}", known.placed, known.stays) });
            if cancelled { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let answer = engine::solve(&self.posed.problem, &self.limits, &mut watch)
            .map_err(|_| Refusal::invalid("stays", Problem::OutOfRange))?;
        Ok(self.tell(&answer, cancelled))
    }

    fn tell(&self, answer: &engine::Answer, cancelled: bool) -> RoomsProposal {
        let mut told = RoomsProposal {
            placements: Vec::new(),
            rows: Vec::new(),
            unlodged: Vec::new(),
            kept: 0,
            value: answer.value,
            bound: answer.bound,
            best: answer.optimal,
            cancelled,
        };
        for (at, room) in answer.rooms.iter().enumerate().filter(|(at, _)| self.posed.asked[*at]) {
            let party = &self.posed.parties[at];
            match room.map(|room| self.posed.rooms[room]) {
                None => told.unlodged.push(self.unlodged(party)),
                Some((kind, number)) => match self.placed(party, kind, number) {
                    Some((placement, row)) => {
                        told.placements.push(placement);
                        told.rows.push(row);
                    }
                    None => told.kept += 1,
                },
            }
        }
        told
    }

    /// What changes for somebody; nothing where all is as it was.
    fn placed(&self, party: &Party, kind: RoomTypeId, number: Option<HotelRoomId>) -> Option<(RoomPlacement, RoomRow)> {
        let plan = &self.plan;
        let hotel = plan.room_types.get(kind)?.hotel;
        let number_of = |room: HotelRoomId| plan.hotel_rooms.get(room).map(|room| room.number.clone());
        let row = RoomRow {
            stay: None,
            guests: self.guests(party),
            delegation_names: self.delegations(party),
            change: RoomChange::Lodged,
            hotel_name: name_of(plan, hotel),
            check_in: String::new(),
            check_out: String::new(),
            from_hotel: String::new(),
            from_room: String::new(),
            from_type: String::new(),
            room: number.and_then(number_of).unwrap_or_default(),
            room_type: plan.room_types.get(kind).map(|kind| kind.name.clone()).unwrap_or_default(),
        };
        match party {
            Party::Missing(one) => {
                let (check_in, check_out) = (one.first.to_string(), one.end.to_string());
                let placement = RoomPlacement {
                    stay: None,
                    person: Some(one.person),
                    check_in: Some(check_in.clone()),
                    check_out: Some(check_out.clone()),
                    room_type: kind,
                    room: number,
                };
                Some((placement, RoomRow { check_in, check_out, ..row }))
            }
            Party::Household(stay) => {
                let same = stay.hotel == hotel && stay.booked_type == Some(kind) && stay.room == number;
                if same {
                    return None;
                }
                let placement = RoomPlacement {
                    stay: Some(stay.id),
                    person: None,
                    check_in: None,
                    check_out: None,
                    room_type: kind,
                    room: number,
                };
                let change = if stay.room.is_some() { RoomChange::Moved } else { RoomChange::Given };
                let row = RoomRow {
                    stay: Some(stay.id),
                    change,
                    check_in: stay.check_in.to_string(),
                    check_out: stay.check_out.to_string(),
                    from_hotel: name_of(plan, stay.hotel),
                    from_room: room_number(plan, stay).to_owned(),
                    from_type: type_name(plan, stay).to_owned(),
                    ..row
                };
                Some((placement, row))
            }
        }
    }

    fn unlodged(&self, party: &Party) -> UnlodgedRow {
        let (stay, check_in, check_out) = match party {
            Party::Household(stay) => (Some(stay.id), stay.check_in, stay.check_out),
            Party::Missing(one) => (None, one.first, one.end),
        };
        UnlodgedRow {
            stay,
            guests: self.guests(party),
            delegation_names: self.delegations(party),
            check_in: check_in.to_string(),
            check_out: check_out.to_string(),
        }
    }

    fn guests(&self, party: &Party) -> String {
        match party {
            Party::Household(stay) => {
                let members = attache_domain::lodging::sharing::household(&self.plan, stay.id);
                let names: Vec<String> = members.map(|one| guests_said(&self.plan, one.id)).collect();
                names.join(", ")
            }
            Party::Missing(one) => crate::trouble::person(&self.plan, one.person).name,
        }
    }

    fn delegations(&self, party: &Party) -> String {
        let people: Vec<PersonId> = match party {
            Party::Household(stay) => self.plan.guests.of(stay.id).map(|guest| guest.person).collect(),
            Party::Missing(one) => vec![one.person],
        };
        let of = people.iter().flat_map(|person| self.plan.memberships.of(*person)).map(|member| member.delegation);
        let all: BTreeSet<DelegationId> = of.collect();
        names_of(&self.plan, &all.into_iter().collect::<Vec<_>>())
    }
}

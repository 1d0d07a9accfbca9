//! What would mend a conflict: commands, ready to be said, the least disturbing first.
//!
//! A fix is an operation like any other. Whoever shows it tries it with `preview` first, and does it by calling the
//! command it names, so that it has its own line in the history and its own undo. Fixes are offered, never applied by
//! themselves; a conflict for which only a person can know better has none.

mod beds;
mod blocks;
mod greeters;
mod lodging;
mod meetings;
mod people;
mod pick_ups;
mod records;
mod rooms;
mod staff;
mod times;
mod vehicles;

use crate::commands::Answer;
use crate::operate::Facts;
use crate::planner::Planner;
use crate::refusal::Refusal;
use attache_domain::conflicts::{Conflict, Rule, Subject};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// One conflict.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneConflict {
    /// Its key.
    pub conflict: String,
}

/// A way to mend a conflict.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Fix {
    /// Its sentence, as the words name it.
    pub word: FixWord,
    /// What the sentence says.
    pub facts: Facts,
    /// The command that does it.
    pub command: &'static str,
    /// What the command is told.
    #[ts(type = "unknown")]
    pub input: Value,
}

/// What a fix does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FixWord {
    /// Move a meeting to another time.
    MoveMeeting,
    /// Take a person out of a session.
    LeaveSession,
    /// Decline a meeting that is only asked for.
    DeclineMeeting,
    /// Move a pick-up.
    MoveMovement,
    /// Use another room.
    ChangeRoom,
    /// Give a pencilled booking back.
    ReleaseBooking,
    /// Let a stay begin or end on other days.
    ChangeStay,
    /// Add a stay.
    AddStay,
    /// Take a person out of a stay.
    LeaveStay,
    /// Make a second head a delegate.
    OneHead,
    /// Let the head come too.
    BringHead,
    /// Take a seat in a ride there is.
    JoinMovement,
    /// Add a ride that meets an arrival.
    AddPickUp,
    /// Add a ride between two legs.
    BridgeGap,
    /// Use another vehicle.
    ChangeVehicle,
    /// Let somebody else drive.
    ChangeDriver,
    /// Name who greets.
    NameGreeter,
    /// Confirm the forms of address.
    ConfirmAddress,
    /// Enter what the carrier corrected.
    CorrectTickets,
    /// Remove a sensitive need.
    RemoveNeed,
    /// Grant what is used.
    RaiseEntitlement,
    /// Make a hold firm.
    ConfirmBooking,
    /// Set a room up in less time.
    ShortenSetUp,
    /// Let a booking end earlier.
    ShortenBooking,
    /// Let a delegation into a space that is kept for others.
    LetIn,
    /// Give a meeting an interpreter or a note-taker.
    AssignStaff,
    /// Let somebody else serve a meeting.
    ReplaceStaff,
    /// Let a meeting take as long as was asked for.
    LengthenMeeting,
    /// Cancel a stay.
    CancelStay,
    /// Confirm a stay, as the hotel did.
    ConfirmStay,
    /// Note from when the hotel gives the room.
    NoteReady,
    /// Book another type of room.
    ChangeRoomType,
    /// Give a stay another room.
    GiveRoom,
    /// Take a stay out of its room.
    LeaveRoom,
    /// Book a stay beside its block.
    BesideBlock,
    /// Note that a deposit is paid.
    DepositPaid,
    /// Note until when the hotel keeps the room.
    NoteKept,
    /// Take back that a late check-out is asked for.
    ForgoLateCheckOut,
    /// Take a stay from another block.
    FromBlock,
    /// Confirm all stays of a block that are not confirmed.
    ConfirmBlock,
    /// Give a block back to the hotel.
    GiveBlockBack,
}

impl FixWord {
    /// Every word.
    pub const ALL: [Self; 41] = [
        Self::MoveMeeting,
        Self::LeaveSession,
        Self::DeclineMeeting,
        Self::MoveMovement,
        Self::ChangeRoom,
        Self::ReleaseBooking,
        Self::ChangeStay,
        Self::AddStay,
        Self::LeaveStay,
        Self::OneHead,
        Self::BringHead,
        Self::JoinMovement,
        Self::AddPickUp,
        Self::BridgeGap,
        Self::ChangeVehicle,
        Self::ChangeDriver,
        Self::NameGreeter,
        Self::ConfirmAddress,
        Self::CorrectTickets,
        Self::RemoveNeed,
        Self::RaiseEntitlement,
        Self::ConfirmBooking,
        Self::ShortenSetUp,
        Self::ShortenBooking,
        Self::LetIn,
        Self::AssignStaff,
        Self::ReplaceStaff,
        Self::LengthenMeeting,
        Self::CancelStay,
        Self::ConfirmStay,
        Self::NoteReady,
        Self::ChangeRoomType,
        Self::GiveRoom,
        Self::LeaveRoom,
        Self::BesideBlock,
        Self::DepositPaid,
        Self::NoteKept,
        Self::ForgoLateCheckOut,
        Self::FromBlock,
        Self::ConfirmBlock,
        Self::GiveBlockBack,
    ];
}

/// Reads what would mend a conflict, the least disturbing first.
pub fn fixes(planner: &Planner, input: OneConflict) -> Answer<Vec<Fix>> {
    let conflict = planner.trouble.iter().find(|conflict| conflict.key() == input.conflict);
    Ok(of(planner, conflict.ok_or(Refusal::ConflictGone)?))
}

fn of(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    match conflict.rule {
        Rule::NotYetArrived | Rule::AlreadyDeparted | Rule::TransferTooShort | Rule::TooLittleRest => {
            let mut fixes = times::of(planner, conflict);
            fixes.extend(people::leaving(planner, conflict));
            fixes
        }
        Rule::PersonInTwoPlaces => {
            let mut fixes = people::leaving(planner, conflict);
            fixes.extend(staff::replace(planner, conflict));
            fixes.extend(times::of(planner, conflict));
            fixes
        }
        Rule::SpaceDoubleBooked
        | Rule::SetUpOverlap
        | Rule::TurnoverTooShort
        | Rule::SpaceClosed
        | Rule::SpaceKept
        | Rule::OutsideHours
        | Rule::OverCapacity
        | Rule::LayoutNotPossible
        | Rule::BoothsMissing
        | Rule::SpaceNotStepFree
        | Rule::EquipmentMissing
        | Rule::HoldLapsed
        | Rule::LowerTierFirst
        | Rule::SlotTooLong
        | Rule::OutsideDeskHours
        | Rule::NotConfirmedInTime => rooms::of(planner, conflict),
        Rule::NightWithoutBed
        | Rule::BedWithoutPerson
        | Rule::TwoBeds
        | Rule::ArrivalAfterCheckOut
        | Rule::ArrivalDiffersFromStay
        | Rule::DepartureDiffersFromStay
        | Rule::UnneededNights => beds::of(planner, conflict),
        Rule::TwoHeads => people::one_head(planner, conflict),
        Rule::PrincipalMissing | Rule::DelegationMissing => people::bring_head(planner, conflict),
        Rule::NoPickUp => pick_ups::of(planner, conflict),
        Rule::BrokenChain => pick_ups::bridge(planner, conflict),
        Rule::VehicleOverfull | Rule::VehicleNotStepFree | Rule::VehicleDoubleBooked => {
            vehicles::another_vehicle(planner, conflict)
        }
        Rule::DriverDoubleBooked => vehicles::another_driver(planner, conflict),
        Rule::NoGreeter => greeters::of(planner, conflict),
        Rule::AddressUnconfirmed => records::confirm_address(planner, conflict).into_iter().collect(),
        Rule::TicketNameDiffers => records::correct_tickets(planner, conflict).into_iter().collect(),
        Rule::NeedPastDate => records::remove_need(planner, conflict).into_iter().collect(),
        Rule::EntitlementExceeded => records::raise_entitlement(planner, conflict).into_iter().collect(),
        rule => of_requests(planner, conflict, rule),
    }
}

/// Fixes for what was asked of a meeting, for who serves it, for stays and for blocks of rooms. What is left has none: which other flight has a seat the
/// carrier alone knows, whom a need concerns the one who asked for it; which of its meetings a delegation gives up, who
/// stays away or is sent, whether an odd beginning moves forward or back, what a side answers and what a door sign says
/// is for them to say.
fn of_requests(planner: &Planner, conflict: &Conflict, rule: Rule) -> Vec<Fix> {
    match rule {
        Rule::LanguageNotCovered | Rule::InterpreterMissing => staff::interpreters(planner, conflict),
        Rule::NoteTakerMissing => staff::note_takers(planner, conflict),
        Rule::StaffOutsideHours | Rule::StaffBreakTooShort | Rule::StaffOverLimit | Rule::StaffOfAnother => {
            staff::replace(planner, conflict)
        }
        Rule::DeclinedStillOn => meetings::decline(planner, conflict),
        Rule::OutsideWindows => times::of(planner, conflict),
        Rule::NotWhereWished => meetings::wished_room(planner, conflict),
        Rule::ShorterThanAsked => times::lengthen(planner, conflict),
        _ if matches!(conflict.about, Subject::Stay(_)) => lodging::of_stay(planner, conflict),
        _ if matches!(conflict.about, Subject::RoomBlock(_)) => blocks::of(planner, conflict),
        _ => Vec::new(),
    }
}

/// What a conflict says under a name.
fn fact<'c>(conflict: &'c Conflict, name: &str) -> Option<&'c str> {
    conflict.facts.iter().find(|(one, _)| *one == name).map(|(_, value)| value.as_str())
}

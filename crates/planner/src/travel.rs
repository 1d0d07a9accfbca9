//! How people come and where they sleep: journeys and their legs, ground transfers, and nights.

mod arriving;
mod assign_movement;
mod board;
mod correct_tickets;
mod delay;
mod destinations;
mod drivers;
mod edit_journey;
mod edit_leg;
mod edit_movement;
mod free;
mod journeys;
mod legs;
mod movements;
mod propose_transfer;
mod travellers;
mod unassigned;
mod vehicles;

pub(crate) use arriving::{Direction, directions_of, middle_of};
pub use assign_movement::{AssignMovement, MoveMovement, assign_movement, move_movement};
pub use board::{
    BoardDay, BoardDirection, BoardLeg, BoardMovement, BoardPassenger, BoardPlace, ReadBoard, TravelBoard, board_legs,
    travel_board,
};
pub use correct_tickets::{CorrectTickets, correct_tickets};
pub use delay::{SetDelay, set_delay};
pub(crate) use destinations::{after_landing, hotel_of, hotel_of_the_delegation};
pub use drivers::{AddDriver, DriverRow, EditDriver, OneDriver, add_driver, edit_driver, list_drivers, remove_driver};
pub use edit_journey::{AddJourney, EditJourney, JourneyLeg, RemoveJourney, add_journey, edit_journey, remove_journey};
pub(crate) use edit_leg::require_order;
pub use edit_leg::{AddLeg, EditLeg, OneLeg, add_leg, edit_leg, remove_leg};
pub use edit_movement::{AddMovement, EditMovement, OneMovement, add_movement, edit_movement, remove_movement};
pub(crate) use free::{BETWEEN_RIDES, is_vehicle_free, other_drivers, other_vehicles, takes};
pub use journeys::{JourneyGap, JourneyRow, list_journeys};
pub use legs::{LegDetail, LegRow, leg, list_legs};
pub(crate) use movements::driver_of;
pub use movements::{MovementRow, list_movements};
pub(crate) use propose_transfer::propose_between;
pub use propose_transfer::{ProposeTransfer, ProposedTransfer, propose_transfer};
pub use travellers::{EditTraveller, TravellerTicket, TravellerView, edit_traveller};
pub use unassigned::{UnassignedTransfers, unassigned_transfers};
pub use vehicles::{
    AddVehicle, EditVehicle, OneVehicle, VehicleRow, add_vehicle, edit_vehicle, list_vehicles, remove_vehicle,
};

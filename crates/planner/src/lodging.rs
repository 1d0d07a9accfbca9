//! The lodging desk: hotels with their types of rooms and their rooms, what is contracted with them, and who sleeps where.

mod assigning;
mod block_nights;
mod blocks;
mod changing;
mod grid;
mod hotel_rooms;
mod hotels;
mod ledger;
mod moving;
mod proposing;
mod room_types;
pub mod rooming;
mod settling;
mod staying;
mod stays;
mod sub_blocks;
mod unlodged;

pub use assigning::{
    AssignRooms, ProposeRooms, RoomChange, RoomPlacement, RoomRow, RoomingJob, RoomsProposal, UnlodgedRow,
    assign_rooms, prepare_rooming, propose_rooms,
};
pub use block_nights::{AllowOverBlock, SetBlockNights, allow_over_block, set_block_nights};
pub use blocks::{
    AddRoomBlock, EditRoomBlock, OneRoomBlock, RoomBlockRow, add_room_block, edit_room_block, list_room_blocks,
    remove_room_block,
};
pub use changing::{ChangeStays, StayChange, change_stays};
pub use grid::{LodgingGrid, ReadLodging, lodging_grid};
pub use hotel_rooms::{
    AddHotelRooms, ConnectRooms, EditHotelRooms, HotelRoomRow, SomeHotelRooms, add_hotel_rooms, connect_rooms,
    disconnect_rooms, edit_hotel_rooms, list_hotel_rooms, remove_hotel_rooms,
};
pub use hotels::{EditHotel, HotelRow, edit_hotel, list_hotels};
pub use ledger::{BlockLedger, LedgerRow, OneBlock, block_ledger};
pub use moving::{
    MoveStay, ShareRoom, SplitStay, SwapStays, move_stay, share_room, split_stay, swap_stays, unshare_room,
};
pub(crate) use proposing::rows_of_nights;
pub use proposing::{ProposeStays, ProposedStay, propose_stays};
pub use room_types::{
    AddRoomType, EditRoomType, OneRoomType, RoomTypeRow, add_room_type, edit_room_type, list_room_types,
    remove_room_type,
};
pub(crate) use settling::{Beyond, beyond, can_be_had, require_nights, usual_block};
pub use staying::{AddStay, AddStays, EditStay, OneStay, add_stay, add_stays, edit_stay, remove_stay};
pub use stays::{StayRow, list_stays, stay};
pub use sub_blocks::{AddSubBlock, EditSubBlock, OneSubBlock, add_sub_block, edit_sub_block, remove_sub_block};
pub use unlodged::{Unlodged, unlodged};

use crate::refusal::Refusal;
use crate::wire;
use attache_domain::time::clock;

/// The last minute of a day.
const LAST_MINUTE: i64 = 1439;

/// A time of day such as "15:00", or nothing.
fn time_of_day(field: &str, text: Option<&str>) -> Result<Option<i64>, Refusal> {
    text.filter(|text| !text.trim().is_empty()).map(|text| wire::minutes(field, text, LAST_MINUTE)).transpose()
}

/// A time of day as it is written; empty where nobody said one.
fn time_written(minutes: Option<i64>) -> String {
    minutes.map(clock).unwrap_or_default()
}

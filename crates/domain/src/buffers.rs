//! Minutes of preparing and clearing around a use of a space.
//!
//! The booking's own minutes stand before those of the layout, and those before the space's. Neighbours with the same
//! layout share what those two say: what stands already is not put up again. What a booking says of itself is needed
//! whatever stands there, for a rehearsal or a search as much as for chairs.

use crate::bookings::RoomBooking;
use crate::ids::SpaceId;
use crate::plan::Plan;
use crate::rooms::Layout;

/// Minutes before and after a use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Buffers {
    /// Minutes of preparing.
    pub set_up: i64,
    /// Minutes of clearing.
    pub tear_down: i64,
}

impl Buffers {
    /// Around a booking.
    pub fn of_booking(plan: &Plan, booking: &RoomBooking) -> Self {
        let usual = Self::of_space(plan, booking.space, booking.layout);
        Self {
            set_up: booking.set_up_minutes.unwrap_or(usual.set_up),
            tear_down: booking.tear_down_minutes.unwrap_or(usual.tear_down),
        }
    }

    /// Around a use of a space with a layout, where nobody said otherwise.
    pub fn of_space(plan: &Plan, space: SpaceId, layout: Option<Layout>) -> Self {
        let Some(room) = plan.spaces.get(space) else { return Self::default() };
        let furnished = layout.and_then(|layout| plan.space_layouts.of(space).find(|one| one.layout == layout));
        Self {
            set_up: furnished.and_then(|one| one.set_up_minutes).unwrap_or(room.set_up_minutes),
            tear_down: furnished.and_then(|one| one.tear_down_minutes).unwrap_or(room.tear_down_minutes),
        }
    }
}

/// A space as one use has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Furnished {
    /// The space.
    pub space: SpaceId,
    /// How it is furnished, if anybody said.
    pub layout: Option<Layout>,
    /// The minutes that takes.
    pub buffers: Buffers,
    /// Those of them that its booking says itself, and that nobody shares.
    pub own: Buffers,
}

impl Furnished {
    /// Minutes of clearing after this use, and of preparing for the next one. Where what stands can stay, in the same space
    /// furnished in the same way, only those their bookings say themselves.
    pub fn until(&self, next: &Self) -> Buffers {
        let stays = self.space == next.space && self.layout.is_some() && self.layout == next.layout;
        let (before, after) = if stays { (self.own, next.own) } else { (self.buffers, next.buffers) };
        Buffers { set_up: after.set_up, tear_down: before.tear_down }
    }
}

//! Who serves meetings: interpreters, note-takers and liaison officers, with their languages, hours and limits.

mod assigning;
mod editing;
mod listing;

pub use assigning::{AssignStaff, assign_staff, dismiss_staff};
pub use editing::{AddStaff, EditStaff, OneStaffMember, add_staff, edit_staff, remove_staff};
pub use listing::{PairLetter, StaffHoursLetter, StaffMeeting, StaffRow, list_staff};

use crate::operate::Change;
use crate::refusal::Refusal;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::service::function_of;
pub(crate) use attache_domain::service::serving_as as serving;

/// Takes somebody out of those who serve meetings, with the hours given.
pub(crate) fn forget(change: &Change<'_>, id: StaffMemberId) -> Result<(), Refusal> {
    change.plan.staff_hours.of(id).try_for_each(|hours| change.remove::<StaffHours>(hours.id))?;
    change.remove::<StaffMember>(id)
}

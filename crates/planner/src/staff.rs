//! Who serves meetings: interpreters, note-takers and liaison officers.

use crate::operate::Change;
use crate::refusal::Refusal;
use attache_domain::ids::*;
use attache_domain::meetings::*;

/// Takes somebody out of those who serve meetings, with the hours given.
pub(crate) fn forget(change: &Change<'_>, id: StaffMemberId) -> Result<(), Refusal> {
    change.plan.staff_hours.of(id).try_for_each(|hours| change.remove::<StaffHours>(hours.id))?;
    change.remove::<StaffMember>(id)
}

//! Several stays changed at once, each in its own way. They are judged when all of them are in place, so that stays can go
//! where others of them were: one is pushed out and another has its room, three exchange rooms. It is one operation.

use super::hotels::name_of;
use super::moving::{MoveStay, as_moved};
use super::settling::{make_guests, settle_changed};
use super::staying::{AddStay, EditStay, as_edited, read, require_several};
use super::stays::guests_said;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire;
use attache_domain::ids::*;
use attache_domain::lodging::Stay;
use attache_domain::plan::Plan;
use serde::Deserialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// What becomes of one stay.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StayChange {
    /// It is entered.
    Add(AddStay),
    /// Its facts are edited.
    Edit(EditStay),
    /// It goes elsewhere, or to other nights; without a room, it waits for one.
    Move(MoveStay),
}

/// Stays to change in one step.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChangeStays {
    /// What becomes of each, in order; a later one about the same stay goes on from an earlier one.
    pub changes: Vec<StayChange>,
    /// Why blocks may give out as many rooms beyond the contract as this takes. Absent, they may not.
    pub over_reason: Option<String>,
}

/// Changes stays in one step, all or none, and answers those that were entered.
///
/// # Errors
/// [`Refusal::RoomTaken`], [`Refusal::BlockFull`], [`Refusal::NotOfThisHotel`].
pub fn change_stays(planner: &mut Planner, input: ChangeStays) -> Answer<Done<Vec<StayId>>> {
    planner.operate(Op::ChangeStays, |change| {
        require_several("changes", input.changes.len())?;
        let over = input.over_reason.as_deref();
        let over = over.map(|reason| wire::some_text("over_reason", reason, 1000)).transpose()?;
        let mut changes = Changes::default();
        for one in input.changes {
            changes.take(change, one)?;
        }
        let said = changes.said(change.plan, over.is_some());
        let Changes { stays, guests, added } = changes;
        settle_changed(change, stays, over.as_deref())?;
        for (stay, guests) in &guests {
            make_guests(change, *stay, guests)?;
        }
        Ok((added, said))
    })
}

/// Stays on their way to what they are to be.
#[derive(Default)]
struct Changes {
    /// Each as it was and as it is to be.
    stays: Vec<(Stay, Stay)>,
    /// Who sleeps there, where that is said.
    guests: BTreeMap<StayId, Vec<PersonId>>,
    added: Vec<StayId>,
}

impl Changes {
    fn take(&mut self, change: &Change<'_>, one: StayChange) -> Result<(), Refusal> {
        match one {
            StayChange::Add(input) => {
                let (stay, guests) = read(change, input)?;
                self.added.push(stay.id);
                self.guests.insert(stay.id, guests);
                self.stays.push((stay.clone(), stay));
                Ok(())
            }
            StayChange::Edit(input) => {
                self.becomes(change, input.id, |stay| as_edited(change, stay, &input))?;
                self.guests.extend(input.guests.map(|guests| (input.id, guests)));
                Ok(())
            }
            StayChange::Move(input) => self.becomes(change, input.id, |stay| as_moved(change, stay, &input)),
        }
    }

    fn becomes(
        &mut self,
        change: &Change<'_>,
        id: StayId,
        alter: impl FnOnce(&Stay) -> Result<Stay, Refusal>,
    ) -> Result<(), Refusal> {
        if let Some((_, stay)) = self.stays.iter_mut().find(|(_, stay)| stay.id == id) {
            *stay = alter(stay)?;
        } else {
            let before: Stay = change.get(id)?;
            let stay = alter(&before)?;
            self.stays.push((before, stay));
        }
        Ok(())
    }

    /// What the history says: whose stay it is, of several how many, and whether a block went over.
    fn said(&self, plan: &Plan, is_over: bool) -> Facts {
        let name = |id: &PersonId| plan.people.get(*id).map(|person| person.display_name.as_str());
        let said = |stay: &Stay| match self.guests.get(&stay.id) {
            Some(guests) => guests.iter().filter_map(name).collect::<Vec<_>>().join(", "),
            None => guests_said(plan, stay.id),
        };
        let first = self.stays.first().map(|(_, stay)| (said(stay), stay.hotel));
        let guests = first.map(|(guests, hotel)| if guests.is_empty() { name_of(plan, hotel) } else { guests });
        facts([
            ("count", self.stays.len().to_string()),
            ("guests", guests.unwrap_or_default()),
            ("over", if is_over { "yes" } else { "no" }.to_owned()),
        ])
    }
}

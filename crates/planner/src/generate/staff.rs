//! Interpreters and note-takers, where there are bilaterals enough to need a desk for them.

use super::people::Crowd;
use super::{Maker, Size};
use crate::commands::Answer;
use attache_domain::meetings::*;

/// Languages an interpreter works between.
const PAIRS: [&str; 8] = ["en-fr", "ar-en", "en-es", "ar-fr", "en-pt", "en-zh", "en-ru", "es-fr"];
/// The place of a delegation's interpreter among its people, and of the one who takes notes.
const INTERPRETER: usize = 5;
const NOTE_TAKER: usize = 3;
/// When they serve, in minutes after midnight.
const HOURS: (i64, i64) = (8 * 60, 20 * 60);

impl Maker<'_> {
    /// Of the first delegations with people enough, every other interpreter works for that delegation alone.
    pub fn staff(&mut self, crowd: &Crowd, size: Size) -> Answer<()> {
        if size == Size::S {
            return Ok(());
        }
        let large = crowd.members.iter().enumerate().filter(|(_, members)| members.len() > INTERPRETER);
        let first: Vec<(usize, usize)> =
            large.map(|(delegation, _)| delegation).take(PAIRS.len()).enumerate().collect();
        self.enter("staff", &first, |change, (number, delegation)| {
            let members = &crowd.members[*delegation];
            let own = (number % 2 == 0).then_some(crowd.delegations[*delegation]);
            let interpreter = (INTERPRETER, StaffTask::Interpreter, own, PAIRS[*number]);
            for (place, task, delegation, pairs) in [interpreter, (NOTE_TAKER, StaffTask::NoteTaker, None, "")] {
                let staff_member = change.insert(&StaffMember {
                    id: change.id(),
                    person: crowd.people[members[place]],
                    task,
                    delegation,
                    pairs: pairs.to_owned(),
                    break_minutes: 15,
                    most_minutes_per_day: Some(240),
                    note: String::new(),
                })?;
                let (starts, ends) = (Some(HOURS.0), Some(HOURS.1));
                change.insert(&StaffHours { id: change.id(), staff_member, day: None, starts, ends })?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

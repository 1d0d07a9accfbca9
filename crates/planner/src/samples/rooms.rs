//! The clerk enters rooms: venues, spaces and their parts, layouts, hours and closures.

use super::clerk::{Clerk, known, position};
use super::sheets::*;
use crate::commands::Answer;
use crate::refusal::Refusal;
use crate::rooms::*;
use crate::wire::WallTime;
use attache_domain::ids::*;
use attache_domain::rooms::Layout;

impl Clerk<'_> {
    pub fn rooms(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<RoomLine>(sheet)? {
            let venue = match self.venues.get(&line.venue) {
                Some(venue) => *venue,
                None => self.venue(&line)?,
            };
            if let Some(name) = &line.room {
                self.space(venue, name, &line)?;
            }
        }
        Ok(())
    }

    fn venue(&mut self, line: &RoomLine) -> Answer<VenueId> {
        let input = AddVenue {
            name: line.venue.clone(),
            address: line.address.clone(),
            city: line.city.clone(),
            zone: line.zone.clone(),
            position: position(line.latitude, line.longitude),
        };
        let venue = add_venue(self.planner, input)?.result;
        self.venues.insert(line.venue.clone(), venue);
        Ok(venue)
    }

    fn space(&mut self, venue: VenueId, name: &str, line: &RoomLine) -> Answer<()> {
        let input = AddSpace {
            building: line.building.clone(),
            floor: line.floor.clone(),
            capacity: line.capacity,
            parent: line.part_of.as_ref().map(|whole| known(&self.rooms, whole)).transpose()?,
            area: line.area,
            step_free: line.step_free,
            booths: line.booths,
            equipment: line.equipment.clone(),
            ..AddSpace::named(venue, name.to_owned())
        };
        let space = add_space(self.planner, input)?.result;
        self.rooms.insert(name.to_owned(), space);
        let layouts = line.layouts.iter().flat_map(|all| all.split(';')).map(layout).collect::<Answer<Vec<_>>>()?;
        if !layouts.is_empty() {
            set_space_layouts(self.planner, SetSpaceLayouts { space, layouts })?;
        }
        Ok(())
    }

    pub fn hours(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<HoursLine>(sheet)? {
            let venue = Some(known(&self.venues, &line.venue)?);
            let (day, opens, closes) = (line.day, line.opens, line.closes);
            set_opening_hours(self.planner, SetOpeningHours { venue, space: None, day, opens, closes })?;
        }
        Ok(())
    }

    pub fn closures(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<ClosureLine>(sheet)? {
            let input = AddClosure {
                venue: None,
                space: Some(known(&self.rooms, &line.room)?),
                kind: line.kind,
                reason: Some(line.reason),
                starts: WallTime::of(&line.starts),
                ends: WallTime::of(&line.ends),
                delegations: None,
                purposes: line.purpose.map(|purpose| vec![purpose]),
            };
            add_closure(self.planner, input)?;
        }
        Ok(())
    }
}

/// "theatre 280 45 30": how it is furnished, for how many, and the minutes of set-up and tear-down.
fn layout(written: &str) -> Answer<LayoutLetter> {
    let malformed = || Refusal::Malformed { detail: written.to_owned() };
    let mut words = written.split_whitespace();
    let layout = words.next().and_then(Layout::from_word).ok_or_else(malformed)?;
    let numbers = words.map(|word| word.parse().map_err(|_| malformed())).collect::<Answer<Vec<i64>>>()?;
    let number = |place: usize| numbers.get(place).copied();
    Ok(LayoutLetter { layout, capacity: number(0), set_up_minutes: number(1), tear_down_minutes: number(2) })
}

//! The congress: a published programme with its rooms, and a few invented people to hold itineraries for.

use super::Recipe;
use super::clerk::Clerk;
use crate::commands::Answer;
use crate::delegations::{AddBody, add_body};
use crate::forum::{EditForum, FoundForum, edit_forum};
use crate::partners::{AddPartner, add_partner};
use crate::planner::Planner;
use attache_domain::delegations::BodyKind;

/// The published programme, as it was read.
pub const PROGRAMME: &str = include_str!("../../data/congress_sessions.csv");

const COVER: &str = "\
A sample: the programme is the published one; every person, meeting, journey and stay is invented. The cities are real; \
they sent none of these people.

Real, as published: the title, the days, the city, and the twelve items of the programme of 19 and 20 June 2018 with \
their times, rooms and venues, each with the address where it was read. Items that were announced without an end or a \
room have none here. The rooms 517C and 517D, of which 517CD consists, are its parts here; no item of the programme is \
in one of them alone. A pre-event is entered as a workshop and a sub-plenary as a plenary.

Real in kind only: a space called City Exchange, in which the congress lent slots for bilaterals; its slots, and how \
it was furnished, are invented.

Invented: every person, their offices and delegations, who attends what, all bilaterals with what was asked and answered, who interprets them, all room bookings, all \
flights and carriers, the hotel and all stays, all vehicles, drivers and rides, and how people are addressed.";

pub fn recipe() -> Recipe {
    let frame = FoundForum {
        title: "ICLEI World Congress 2018".to_owned(),
        zone: "America/Toronto".to_owned(),
        from: "2018-06-19".to_owned(),
        to: "2018-06-22".to_owned(),
        host: "Montréal".to_owned(),
        country: Some("CA".to_owned()),
    };
    Recipe { frame, clock: "2018-06-01T13:00:00Z", fill }
}

fn fill(planner: &mut Planner) -> Answer<()> {
    let frame = EditForum {
        short_code: Some("WC2018".to_owned()),
        edition: Some("2018".to_owned()),
        cover: Some(COVER.to_owned()),
        ..EditForum::default()
    };
    edit_forum(planner, frame)?;
    let network = AddBody::named("ICLEI – Local Governments for Sustainability", BodyKind::Network);
    let body = add_body(planner, network)?.result;
    add_partner(planner, AddPartner { body, role: "Organiser of the congress".to_owned() })?;
    let mut clerk = Clerk::new(planner);
    clerk.rooms(include_str!("../../data/congress/rooms.csv"))?;
    clerk.sessions(PROGRAMME)?;
    clerk.delegations(include_str!("../../data/congress/delegations.csv"))?;
    clerk.people(include_str!("../../data/congress/people.csv"))?;
    clerk.places(include_str!("../../data/congress/places.csv"))?;
    clerk.attendance(include_str!("../../data/congress/attendance.csv"))?;
    clerk.staff(include_str!("../../data/congress/staff.csv"))?;
    clerk.meetings(include_str!("../../data/congress/meetings.csv"))?;
    clerk.legs(include_str!("../../data/congress/legs.csv"))?;
    clerk.stays(include_str!("../../data/congress/stays.csv"))?;
    clerk.forms_of_address()?;
    clerk.vehicles(include_str!("../../data/congress/vehicles.csv"))?;
    clerk.transfers()
}

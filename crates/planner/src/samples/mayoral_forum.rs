//! The mayoral forum: the real frame of its first edition, filled with invented people and an invented plan.

use super::Recipe;
use super::clerk::Clerk;
use crate::commands::Answer;
use crate::delegations::{AddBody, add_body};
use crate::forum::{EditForum, FoundForum, edit_forum};
use crate::partners::{AddPartner, add_partner};
use crate::planner::Planner;
use attache_domain::delegations::BodyKind;

const COVER: &str = "\
A sample: every person in this forum and everything they do in it is invented. The cities and organisations are real; \
they sent none of these people.

Real: the title, edition, days and city; Barcelona as host; the partners; the two themes; the outcome, the Call of \
Barcelona; the side event of 3-4 October 2013 in New York, at which the Mayor of Barcelona announced the forum; and the \
Learning Platform on Human Mobility with its first course of 15-16 May 2013 in Antwerp. Their hours are not published \
and are left open.

Invented for this sample: every person and every office they are given, who came, the venue, its rooms and its hours, all times \
and titles of sessions in June 2014, the learning sessions of 2014, all meetings and requests for them with their answers, briefs and what was agreed, who interprets and takes notes, all room bookings, the rules of the room desk, who is called to what and their answers, all flights, trains \
and carriers, all hotels and stays, all vehicles, drivers and rides, and how people are addressed. Nothing here says what the real cities and organisations did.

Left in on purpose, to be found: the cars bring the mayor of Sofia and her adviser to town when her courtesy call has \
begun; Dakar's mayor speaks in W2 while her bilateral with Lisbon has begun; a hold for a delegation office lies across \
learning session L3; and two people stay for the closing when they ought to be on the way to their flights. Left open, too: nobody drives him to \
the airport, and one ride on the day of arrival has no vehicle yet.";

/// The themes, as published.
const THEMES: [&str; 2] = [
    "City government and its leadership role within and between countries in global migration and mobility governance",
    "Fostering economic prosperity and development in origin and destination communities: a virtuous circle",
];

/// Partners: short name, full name, what each is, and the part it had.
const PARTNERS: [(&str, &str, BodyKind, &str); 5] = [
    (
        "UNITAR",
        "United Nations Institute for Training and Research",
        BodyKind::InternationalOrganisation,
        "Co-organiser; its Human Mobility Programme set up the Learning Platform on Human Mobility in 2012",
    ),
    (
        "KNOMAD",
        "Global Knowledge Partnership on Migration and Development, World Bank",
        BodyKind::InternationalOrganisation,
        "Co-organiser",
    ),
    ("IOM", "International Organization for Migration", BodyKind::InternationalOrganisation, "Co-organiser"),
    ("JMDI", "Joint Migration and Development Initiative", BodyKind::InternationalOrganisation, "Supporting partner"),
    (
        "UNU-GCM",
        "United Nations University Institute on Globalization, Culture and Mobility",
        BodyKind::Academia,
        "Supporting partner",
    ),
];

pub fn recipe() -> Recipe {
    let frame = FoundForum {
        title: "Mayoral Forum on Mobility, Migration and Development".to_owned(),
        zone: "Europe/Madrid".to_owned(),
        from: "2014-06-19".to_owned(),
        to: "2014-06-20".to_owned(),
        host: "Barcelona".to_owned(),
        country: Some("ES".to_owned()),
    };
    Recipe { frame, clock: "2014-06-05T07:00:00Z", fill }
}

fn fill(planner: &mut Planner) -> Answer<()> {
    let frame = EditForum {
        short_code: Some("MF1".to_owned()),
        edition: Some("First edition".to_owned()),
        cover: Some(COVER.to_owned()),
        outcome: Some("Call of Barcelona".to_owned()),
        ..EditForum::default()
    };
    edit_forum(planner, frame)?;
    for (name, full_name, kind, role) in PARTNERS {
        let local_name = Some(full_name.to_owned());
        let body = AddBody { local_name, ..AddBody::named(name, kind) };
        let body = add_body(planner, body)?.result;
        add_partner(planner, AddPartner { body, role: role.to_owned() })?;
    }
    let mut clerk = Clerk::new(planner);
    clerk.themes(&THEMES)?;
    clerk.rooms(include_str!("../../data/mayoral-forum/rooms.csv"))?;
    clerk.hours(include_str!("../../data/mayoral-forum/hours.csv"))?;
    clerk.closures(include_str!("../../data/mayoral-forum/closures.csv"))?;
    clerk.sessions(include_str!("../../data/mayoral-forum/sessions.csv"))?;
    clerk.delegations(include_str!("../../data/mayoral-forum/delegations.csv"))?;
    clerk.people(include_str!("../../data/mayoral-forum/people.csv"))?;
    clerk.places(include_str!("../../data/mayoral-forum/places.csv"))?;
    clerk.legs(include_str!("../../data/mayoral-forum/legs.csv"))?;
    clerk.hotels(include_str!("../../data/mayoral-forum/hotel_rooms.csv"))?;
    clerk.stays(include_str!("../../data/mayoral-forum/stays.csv"))?;
    clerk.attendance(include_str!("../../data/mayoral-forum/attendance.csv"))?;
    clerk.bookings(include_str!("../../data/mayoral-forum/bookings.csv"))?;
    clerk.staff(include_str!("../../data/mayoral-forum/staff.csv"))?;
    clerk.meetings(include_str!("../../data/mayoral-forum/meetings.csv"))?;
    clerk.commitments(include_str!("../../data/mayoral-forum/commitments.csv"))?;
    clerk.briefs(include_str!("../../data/mayoral-forum/briefs.csv"))?;
    clerk.desk()?;
    clerk.calls(include_str!("../../data/mayoral-forum/invitations.csv"))?;
    clerk.forms_of_address()?;
    clerk.vehicles(include_str!("../../data/mayoral-forum/vehicles.csv"))?;
    clerk.transfers()
}

//! Looking: lists, conflicts, the history.

use crate::Ending;
use crate::arguments::ListKind;
use crate::reporting;
use attache_planner::invitations::ListInvitations;
use attache_planner::lists::{ListOrder, ReadList};
use attache_planner::lodging::rooming;
use attache_planner::meetings::{ListCommitments, PartyView};
use attache_planner::precedence::ReadOrder;
use attache_planner::undo::{HistoryEntry, HistoryState, ReadHistory};
use attache_planner::wire::Empty;
use attache_planner::{OperationLabel, Planner, Refusal, bookings, delegations, forum, meetings, people, places};
use attache_planner::{desk, duplicates, invitations, issues, lodging, needs, papers, partners, precedence};
use attache_planner::{programme, purge, rooms, staff, travel, trouble, undo, words};
use serde::Serialize;
use serde_json::{Map, Value};

/// Lists things of one kind; `order` is for delegations and people.
pub fn list(planner: &Planner, kind: ListKind, order: Option<ListOrder>, json: bool) -> Result<Ending, Refusal> {
    let rows = match kind {
        ListKind::Forum => rows(vec![forum::forum(planner, Empty {})?]),
        ListKind::Bodies => rows(delegations::list_bodies(planner, Empty {})?),
        ListKind::Delegations => rows(delegations::list_delegations(planner, ReadList { order })?),
        ListKind::People => rows(people::list_people(planner, ReadList { order })?),
        ListKind::Offices => rows(people::list_offices(planner, Empty {})?),
        ListKind::Memberships => rows(delegations::list_memberships(planner, Empty {})?),
        ListKind::Places => rows(places::list_places(planner, Empty {})?),
        ListKind::Venues => rows(rooms::list_venues(planner, Empty {})?),
        ListKind::Spaces => rows(rooms::list_spaces(planner, Empty {})?),
        ListKind::Sessions => rows(programme::list_sessions(planner, Empty {})?),
        ListKind::Meetings => rows(meetings::list_meetings(planner, Empty {})?),
        ListKind::RoomBookings => rows(bookings::list_room_bookings(planner, Empty {})?),
        ListKind::Legs => rows(travel::list_legs(planner, Empty {})?),
        ListKind::Journeys => rows(travel::list_journeys(planner, Empty {})?),
        ListKind::Movements => rows(travel::list_movements(planner, Empty {})?),
        ListKind::Vehicles => rows(travel::list_vehicles(planner, Empty {})?),
        ListKind::Drivers => rows(travel::list_drivers(planner, Empty {})?),
        ListKind::TransitTimes => rows(places::list_transit_times(planner, Empty {})?),
        ListKind::RoomingLists => rows(rooming::list_rooming_lists(planner, rooming::ListRoomingLists::default())?),
        ListKind::Issues => rows(issues::list_issues(planner, Empty {})?),
        ListKind::Holders => rows(issues::list_holders(planner, issues::ReadHolders::default())?),
        ListKind::PaperHolders => rows(papers::list_paper_holders(planner, Empty {})?),
        ListKind::Handouts => rows(issues::list_handouts(planner, Empty {})?),
        ListKind::Arrivals => rows(board(planner, travel::BoardDirection::Arrival)?),
        ListKind::Departures => rows(board(planner, travel::BoardDirection::Departure)?),
        ListKind::Stays => rows(lodging::list_stays(planner, Empty {})?),
        ListKind::Partners => rows(partners::list_partners(planner, Empty {})?),
        ListKind::Needs => rows(needs::list_needs(planner, Empty {})?),
        ListKind::ServiceCodes => rows(needs::list_service_codes(planner, Empty {})?),
        ListKind::Duplicates => rows(duplicates::list_duplicates(planner, Empty {})?.pairs),
        ListKind::RemovedPeople => rows(purge::list_removed_people(planner, Empty {})?),
        ListKind::PrecedenceSchemes => rows(precedence::list_precedence_schemes(planner, Empty {})?.schemes),
        ListKind::DeskRules => desk_rules(planner)?,
        ListKind::Invitations => rows(invitations::list_invitations(planner, ListInvitations::default())?),
        ListKind::Holds => rows(bookings::list_holds(planner, Empty {})?),
        ListKind::Series => rows(bookings::list_booking_series(planner, Empty {})?),
        ListKind::Precedence => rows(precedence::order_of_precedence(planner, ReadOrder::default())?.rows),
        ListKind::Layouts => rows(rooms::list_layouts(planner, Empty {})?),
        ListKind::OpeningHours => rows(rooms::list_opening_hours(planner, Empty {})?),
        ListKind::Closures => rows(rooms::list_closures(planner, Empty {})?),
        ListKind::Requests => requests(planner)?,
        ListKind::Staff => rows(staff::list_staff(planner, Empty {})?),
        ListKind::Hotels => rows(lodging::list_hotels(planner, Empty {})?),
        ListKind::RoomTypes => rows(lodging::list_room_types(planner, Empty {})?),
        ListKind::HotelRooms => rows(lodging::list_hotel_rooms(planner, Empty {})?),
        ListKind::RoomBlocks => rows(lodging::list_room_blocks(planner, Empty {})?),
        ListKind::MissingStays => rows(lodging::propose_stays(planner, lodging::ProposeStays::default())?),
        ListKind::Commitments => rows(meetings::list_commitments(planner, ListCommitments::default())?),
    };
    let text = || reporting::table(&rows);
    reporting::say(json, &Value::Array(rows.iter().cloned().map(Value::Object).collect()), text)?;
    Ok(Ending::Done)
}

/// The rules of every desk, each with what they say beside whose they are.
fn desk_rules(planner: &Planner) -> Result<Vec<Map<String, Value>>, Refusal> {
    let mut rules = rows(desk::list_desk_rules(planner, Empty {})?);
    for row in &mut rules {
        if let Some(Value::Object(policy)) = row.remove("policy") {
            row.extend(policy);
        }
    }
    Ok(rules)
}

/// Every meeting that was asked for, in the order the requests came in, with who asks and who is asked as one reads it.
fn requests(planner: &Planner) -> Result<Vec<Map<String, Value>>, Refusal> {
    let mut meetings = meetings::list_meetings(planner, Empty {})?;
    meetings.retain(|meeting| !meeting.parties.is_empty());
    meetings.sort_by(|one, other| (&one.received_on, one.id).cmp(&(&other.received_on, other.id)));
    let sides: Vec<[String; 2]> = meetings.iter().map(|meeting| asking_and_asked(&meeting.parties)).collect();
    let mut requests = rows(meetings);
    for (row, [asking, asked]) in requests.iter_mut().zip(sides) {
        row.insert("asking".to_owned(), Value::String(asking));
        row.insert("asked".to_owned(), Value::String(asked));
    }
    Ok(requests)
}

/// The names of those who ask and, each with the answer, of those who are asked.
fn asking_and_asked(parties: &[PartyView]) -> [String; 2] {
    let (asking, asked): (Vec<&PartyView>, Vec<&PartyView>) =
        parties.iter().partition(|party| party.side.word() == "requesting");
    let answered = |party: &&PartyView| match party.answer.word() {
        "none" => party.name.clone(),
        answer => format!("{} ({})", party.name, words::say(&format!("reply-{answer}"))),
    };
    let names = asking.iter().map(|party| party.name.clone()).collect::<Vec<_>>();
    [names.join(", "), asked.iter().map(answered).collect::<Vec<_>>().join(", ")]
}

fn board(planner: &Planner, direction: travel::BoardDirection) -> Result<Vec<travel::BoardLeg>, Refusal> {
    travel::board_legs(planner, &travel::ReadBoard { direction: Some(direction), ..Default::default() })
}

/// Shows everything that does not fit.
pub fn check(planner: &Planner, json: bool) -> Result<Ending, Refusal> {
    planner.check_file()?;
    let conflicts = trouble::check(planner, Empty {})?;
    let sentences = || {
        let level = |conflict: &trouble::ConflictView| words::say(&format!("level-{}", conflict.level.word()));
        let lines = conflicts.iter().map(|conflict| format!("{}: {}", level(conflict), words::conflict(conflict)));
        let lines: Vec<String> = lines.collect();
        if lines.is_empty() { words::say("note-everything-fits") } else { lines.join("\n") }
    };
    let with_sentences = conflicts.iter().map(|conflict| {
        let mut value = serde_json::to_value(conflict).unwrap_or_default();
        value["sentence"] = Value::String(words::conflict(conflict));
        value
    });
    reporting::say(json, &Value::Array(with_sentences.collect()), sentences)?;
    let blocks = conflicts.iter().any(|conflict| conflict.level.word() == "block");
    Ok(if blocks { Ending::NeedsAttention } else { Ending::Done })
}

/// Shows what was done, newest first.
pub fn history(planner: &Planner, limit: i64, json: bool) -> Result<Ending, Refusal> {
    let page = undo::history(planner, ReadHistory { before: None, limit: Some(limit) })?;
    let text = || page.entries.iter().map(line).collect::<Vec<_>>().join("\n");
    reporting::say(json, &serde_json::to_value(&page).unwrap_or_default(), text)?;
    Ok(Ending::Done)
}

fn line(entry: &HistoryEntry) -> String {
    let label = OperationLabel { position: entry.position, op: entry.op.clone(), facts: entry.facts.clone() };
    let done = words::operation(&label);
    let what = match entry.state {
        HistoryState::Founding | HistoryState::Done => done,
        HistoryState::Undone => format!("{done} ({})", words::say("note-undone")),
        HistoryState::Undo => format!("{}: {done}", words::say("note-undo")),
        HistoryState::Redo => format!("{}: {done}", words::say("note-redo")),
    };
    format!("{:>6}  {} {}  {}  {what}", entry.position, entry.at.date, entry.at.time, entry.who)
}

fn rows<T: Serialize>(rows: Vec<T>) -> Vec<Map<String, Value>> {
    let object = |row| match serde_json::to_value(row) {
        Ok(Value::Object(object)) => Some(object),
        _ => None,
    };
    rows.into_iter().filter_map(object).collect()
}

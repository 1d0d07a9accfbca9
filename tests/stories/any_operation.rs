//! Everything people can do to a forum, each thing with input made from dice and from what is there already. Some of it
//! is nonsense, as people's input is.

mod bilaterals;
mod called;
mod lodged;
mod placed;

use attache_domain::bookings::BookingStatus;
use attache_domain::conflicts::{self, Conflict, Rule};
use attache_domain::plan::{Plan, Record, Table};
use attache_planner::commands::WRITING_COMMANDS;
use base64::Engine;
use chrono::NaiveDate;
use forum_in_a_box::Dice;
use serde_json::{Value, json};

/// What happens most often in a forum, thrown as often as everything else together.
const OFTEN: [&str; 10] = [
    "book_room",
    "book_room",
    "move_booking",
    "edit_booking",
    "add_session",
    "move_session",
    "attend_session",
    "add_meeting",
    "move_meeting",
    "add_leg",
];

/// The operation a throw stands for, other than undo and redo.
pub fn operation(plan: &Plan, kind: u16, dice: &mut Dice) -> (&'static str, Value) {
    let all: Vec<&str> = operations().collect();
    let kind = usize::from(kind);
    let command = if kind.is_multiple_of(2) { OFTEN[kind / 2 % OFTEN.len()] } else { all[kind / 2 % all.len()] };
    let mut maker = Maker { plan, dice };
    let input = maker
        .programme(command)
        .or_else(|| maker.people(command))
        .or_else(|| maker.travel(command))
        .or_else(|| maker.rules(command))
        .or_else(|| maker.ground(command))
        .or_else(|| maker.protocol(command))
        .or_else(|| maker.precedence(command))
        .or_else(|| maker.ladder(command))
        .or_else(|| maker.spaces(command))
        .or_else(|| maker.desk(command))
        .or_else(|| maker.calls(command))
        .or_else(|| maker.bilaterals(command))
        .or_else(|| maker.lodging(command));
    (command, input.unwrap_or_else(|| panic!("{command} is thrown by nobody; give it an input here")))
}

/// What must have been asked before an operation can do anything: a list is staged before it is accepted.
pub fn asked_before(operation: &str, dice: &mut Dice) -> Option<(&'static str, Value)> {
    if operation != "accept_import" {
        return None;
    }
    let number = dice.below(40);
    let lists = [
        format!(
            "Name,Organisation,Country,Position\nZeynep {number} Arslan,Ankara,TR,Mayor\nAna Petrova,Sofia,BG,Mayor\n"
        ),
        format!("Delegation,Country,Status\nTeruel {number},ES,accepted\nSofia,BG,tentative\n"),
        "Traveller,Flight,From,To,Departure,Arrival\nAna Petrova,FB 491,SOF,BCN,2014-06-19 07:00,2014-06-19 09:10\n"
            .to_owned(),
        format!("Guest,Hotel,City,Check in,Check out\nAna Petrova,Hotel {number},Barcelona,2014-06-18,2014-06-21\n"),
        "no list at all".to_owned(),
    ];
    let list = &lists[dice.below(lists.len())];
    let content = base64::engine::general_purpose::STANDARD.encode(list);
    Some(("stage_import", json!({ "name": "list.csv", "content": content })))
}

/// Every operation there is, other than taking back and doing again, and purging, which has a story of its own.
/// Every operation there is, other than taking back and doing again, and purging, which has stories of its own.
pub fn operations() -> impl Iterator<Item = &'static str> {
    let others = ["undo", "redo", "purge_person", "purge_needs"];
    WRITING_COMMANDS.iter().copied().filter(move |command| !others.contains(command))
}

/// A picture of two pixels.
pub const PICTURE: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGMQUAAAAEMAMerds80AAAAASUVORK5CYII=";

struct Maker<'a> {
    plan: &'a Plan,
    dice: &'a mut Dice,
}

impl Maker<'_> {
    fn programme(&mut self, command: &str) -> Option<Value> {
        let (starts, ends, title) = (self.wall(), self.wall(), self.word());
        let plan = self.plan;
        let (space, session, meeting) = (self.key(&plan.spaces), self.key(&plan.sessions), self.key(&plan.meetings));
        let (booking, status) =
            (self.key(&plan.room_bookings), self.pick(&["confirmed", "confirmed", "hold", "released"]));
        let parties = self.parties();
        Some(match command {
            "book_room" => match self.dice.below(4) {
                0 => json!({ "space": space, "starts": starts, "ends": ends, "title": title, "session": session }),
                1 => json!({ "space": space, "starts": starts, "ends": ends, "title": title, "meeting": meeting }),
                _ => json!({ "space": space, "starts": starts, "ends": ends, "title": title, "status": status }),
            },
            "move_booking" => json!({ "id": booking, "space": space, "starts": starts, "ends": ends }),
            "edit_booking" => json!({ "id": booking, "status": status, "title": title, "set_up_minutes": 15 }),
            "add_session" => json!({
                "title": title, "kind": "panel", "date": "2014-06-19", "starts": starts, "ends": ends, "space": space,
                "theme": self.key(&plan.themes),
            }),
            "edit_session" => json!({ "id": session, "title": title, "cancelled": self.chance(), "note": title }),
            "move_session" => self.placed(session, space, starts, ends),
            "move_meeting" => self.placed(meeting, space, starts, ends),
            "remove_session" => json!({ "id": session }),
            "attend_session" => json!({ "session": session, "person": self.key(&plan.people), "function": "speaker" }),
            "leave_session" => json!({ "session": session, "person": self.key(&plan.people) }),
            "add_meeting" => json!({
                "title": title, "kind": "bilateral", "starts": starts, "ends": ends, "space": space,
                "participants": parties,
            }),
            "edit_meeting" => json!({ "id": meeting, "title": title, "participants": parties, "starts": starts,
                "ends": ends, "space": space, "status": self.pick(&["requested", "placed", "placed", "cancelled"]) }),
            "remove_meeting" => json!({ "id": meeting }),
            "edit_forum" => json!({ "title": title, "outcome": title }),
            "accept_import" => json!({}),
            "add_theme" => json!({ "title": title }),
            _ => return None,
        })
    }

    fn people(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let (title, body, person) = (self.word(), self.key(&plan.bodies), self.key(&plan.people));
        let (delegation, office, membership) =
            (self.key(&plan.delegations), self.key(&plan.offices), self.key(&plan.memberships));
        let role = self.pick(&["head", "adviser", "interpreter"]);
        Some(match command {
            "add_partner" => json!({ "body": body, "role": title }),
            "add_body" => json!({ "name": title, "kind": "city", "zone": "Asia/Amman" }),
            "edit_body" => json!({ "id": body, "name": title, "zone": null }),
            "add_delegation" => json!({ "body_name": title, "body_kind": "city", "status": "accepted" }),
            "edit_delegation" => json!({ "id": delegation, "note": title, "status": "accepted" }),
            "remove_delegation" => json!({ "id": delegation }),
            "add_person" => match self.chance() {
                true => json!({ "display_name": title, "delegation": delegation, "role": role }),
                false => json!({ "display_name": title }),
            },
            "edit_person" => match self.chance() {
                true => json!({ "id": person, "display_name": title, "home_zone": null }),
                false => json!({ "id": person, "languages": [{ "language": self.pick(&["fr", "ar"]), "level": "B2" }],
                    "languages_unread": title }),
            },
            // The newest is the likeliest to be in nothing yet.
            "remove_person" => json!({ "id": plan.people.iter().last().map(|newest| newest.id.to_string()) }),
            "add_membership" => json!({ "delegation": delegation, "person": person, "role": role }),
            "edit_membership" => json!({ "id": membership, "role": role, "function": title }),
            "remove_membership" => json!({ "id": membership }),
            "add_office" => json!({ "person": person, "body": body, "title": title, "since": "2011-07-01" }),
            "edit_office" => json!({ "id": office, "title": title, "until": null }),
            "remove_office" => json!({ "id": office }),
            _ => return None,
        })
    }

    fn travel(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let (title, departs, arrives) = (self.word(), self.wall(), self.wall());
        let (place, other, leg, stay) =
            (self.key(&plan.places), self.key(&plan.places), self.key(&plan.legs), self.key(&plan.stays));
        let people: Vec<Value> = self.some_people();
        let check_out = self.pick(&["2014-06-20", "2014-06-21", "2014-06-18"]);
        Some(match command {
            "add_place" => json!({ "kind": "hotel", "name": title, "zone": "Europe/Madrid" }),
            "add_leg" => json!({
                "kind": "train", "from": place, "to": other, "departs": departs, "arrives": arrives, "travellers": people,
            }),
            "edit_leg" => json!({ "id": leg, "arrives": arrives, "travellers": people }),
            "remove_leg" => json!({ "id": leg }),
            "edit_traveller" => json!({ "id": self.key(&plan.travellers), "seat": "12C", "bags": 2,
                "ticket_name": self.pick(&["PETROVA ANA", "PETROVVA ANA", ""]) }),
            "correct_tickets" => {
                let ticket = plan.travellers.iter().find(|one| !one.ticket_name.is_empty());
                json!({ "person": ticket.map(|one| one.person.to_string()), "ticket_name": "PETROVA ANA",
                    "before": ticket.map(|one| one.ticket_name.clone()).unwrap_or_default() })
            }
            "set_delay" => match self.dice.below(3) {
                0 => json!({ "leg": leg }),
                1 => json!({ "leg": leg, "arrives": arrives, "actual": self.chance() }),
                _ => json!({ "leg": leg, "minutes": 45 }),
            },
            "add_journey" => json!({ "direction": "inbound", "title": title, "travellers": people, "legs": [
                { "kind": "flight", "from": { "airport": "SOF" }, "to": { "airport": self.pick(&["VIE", "QQQ"]) },
                    "departs": departs, "arrives": arrives,
                    "tickets": people.first().map(|one| json!([{ "person": one, "seat": "2A", "bags": 1 }])) },
                { "kind": "flight", "to": place, "departs": { "local": "2014-06-21T06:00" },
                    "arrives": { "local": "2014-06-21T09:00" } },
            ] }),
            "edit_journey" => json!({ "id": self.key(&plan.journeys), "title": title, "legs": [leg],
                "travellers": people }),
            "remove_journey" => json!({ "id": self.key(&plan.journeys), "keep_legs": self.chance() }),
            "add_stay" => {
                json!({ "hotel": place, "check_in": "2014-06-18", "check_out": check_out, "guests": people })
            }
            "edit_stay" => json!({ "id": stay, "check_out": check_out, "guests": people }),
            "remove_stay" => json!({ "id": stay }),
            _ => return None,
        })
    }

    fn rules(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let rule = self.dice.pick(Rule::ALL);
        Some(match command {
            "set_rule" => match self.dice.below(3) {
                0 => json!({ "rule": rule.word(), "level": null, "minutes": null }),
                _ => json!({ "rule": rule.word(), "level": self.pick(&["block", "warn", "ignore"]), "minutes": 25 }),
            },
            "waive_conflict" => {
                let found = conflicts::find(plan, NaiveDate::MIN);
                let keys: Vec<String> = found.iter().map(Conflict::key).collect();
                let conflict = if keys.is_empty() { String::new() } else { self.dice.pick(&keys).clone() };
                json!({ "conflict": conflict, "reason": self.word() })
            }
            "lift_waiver" => json!({ "id": self.key(&plan.waivers) }),
            _ => return None,
        })
    }

    fn protocol(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let (title, person, other) = (self.word(), self.key(&plan.people), self.key(&plan.people));
        let (body, partner, need) = (self.key(&plan.bodies), self.key(&plan.partners), self.key(&plan.sensitive_needs));
        let name = if self.chance() { title.clone() } else { Value::Null };
        Some(match command {
            "edit_partner" => json!({ "id": partner, "role": title }),
            "remove_partner" => json!({ "id": partner }),
            "name_body" => json!({ "body": body, "language": self.pick(&["fr", "ca"]), "name": name }),
            "set_portrait" => json!({ "person": person, "media_type": "image/png", "base64": PICTURE }),
            "clear_portrait" => json!({ "person": person }),
            "set_emblem" => json!({ "body": body, "media_type": "image/png", "base64": PICTURE }),
            "clear_emblem" => json!({ "body": body }),
            "confirm_address" => json!({ "person": person, "envelope": title, "confirmed_by": "her office" }),
            "add_need" => json!({
                "person": person, "kind": "dietary", "code": "VGML", "purpose": "The dinner", "audience": ["caterer"],
                "basis": "explicit_consent",
            }),
            "edit_need" => json!({ "id": need, "text": title, "audience": [] }),
            "remove_need" => json!({ "id": need }),
            "keep_apart" => json!({ "one": person, "other": other }),
            "offer_again" => json!({ "id": self.key(&plan.distinct_people) }),
            "merge_people" => json!({ "keep": person, "drop": other, "take": ["portrait", "email"] }),
            _ => return None,
        })
    }

    fn precedence(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let (title, scheme) = (self.word(), self.key(&plan.precedence_schemes));
        let (delegation, other) = (self.key(&plan.delegations), self.key(&plan.delegations));
        let follows = if self.chance() { other } else { Value::Null };
        let in_force = if self.chance() { scheme.clone() } else { Value::Null };
        Some(match command {
            "add_precedence_scheme" => json!({ "name": title, "preset": self.pick(&["spain", "population"]) }),
            "edit_precedence_scheme" => json!({ "id": scheme, "comparators": ["host", "name"], "language": "es" }),
            // Seldom, or there is never one left to move anybody in.
            "remove_precedence_scheme" if self.dice.below(3) == 0 => json!({ "id": scheme }),
            "remove_precedence_scheme" => json!({ "id": "018f0000-0000-7000-8000-000000000000" }),
            "use_precedence" => json!({ "scheme": in_force }),
            "move_in_precedence" => {
                json!({ "scheme": scheme, "delegation": delegation, "follows": follows, "reason": title })
            }
            "unmove_in_precedence" => json!({ "scheme": scheme, "delegation": delegation }),
            _ => return None,
        })
    }

    fn ground(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let (title, starts, ends) = (self.word(), self.wall(), self.wall());
        let (from, to) = (self.spot(), self.spot());
        let (place, movement, vehicle, driver) =
            (self.key(&plan.places), self.key(&plan.movements), self.key(&plan.vehicles), self.key(&plan.drivers));
        let people: Vec<Value> = self.some_people();
        Some(match command {
            "edit_place" => json!({ "id": place, "name": title, "arrival_minutes": null, "departure_minutes": 30 }),
            "remove_place" => json!({ "id": place }),
            "add_airport" => json!({ "code": self.pick(&["BCN", "mnl", "???"]) }),
            "set_transit_time" => json!({ "from": from, "to": to, "service": "vip", "both_ways": self.chance(),
                "minutes": if self.chance() { json!(25) } else { Value::Null } }),
            "add_driver" => json!({ "name": title, "phone": "+34 600 000 000" }),
            "edit_driver" => json!({ "id": driver, "name": title }),
            "remove_driver" => json!({ "id": driver }),
            "add_vehicle" => {
                json!({ "name": title, "service": "group", "seats": 8, "driver": self.key_or_none(&plan.drivers) })
            }
            "edit_vehicle" => json!({ "id": vehicle, "name": title, "driver": null }),
            "remove_vehicle" => json!({ "id": vehicle }),
            "add_movement" => json!({ "kind": "transfer", "service": "group", "from": from, "to": to, "starts": starts,
                "ends": ends, "vehicle": self.key_or_none(&plan.vehicles), "passengers": people }),
            "edit_movement" => {
                json!({ "id": movement, "to": to, "ends": ends, "driver": self.key_or_none(&plan.drivers),
                "leg": self.key_or_none(&plan.legs), "passengers": people })
            }
            "remove_movement" => json!({ "id": movement }),
            "assign_movement" => {
                json!({ "movement": movement, "vehicle": self.key_or_none(&plan.vehicles), "driver": null })
            }
            "move_movement" => json!({ "movement": movement, "starts": starts }),
            _ => return None,
        })
    }

    fn ladder(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let (space, starts, ends) = (self.key(&plan.spaces), self.wall(), self.wall());
        let (booking, other, series) =
            (self.key(&plan.room_bookings), self.key(&plan.room_bookings), self.key(&plan.booking_series));
        let (first, second) = (self.usage(), self.usage());
        let hold = self.hold();
        let day = self.pick(&["2014-06-19", "2014-06-20", "2014-06-22"]);
        Some(match command {
            "move_bookings" => {
                let mut moves = vec![first, second];
                moves[0]["space"] = space;
                moves[1]["starts"] = starts;
                moves[1]["ends"] = ends;
                json!({ "moves": moves })
            }
            "reseat" => {
                let (mut take, mut other) = (first, second);
                take["space"] = space;
                other["starts"] = starts;
                other["ends"] = ends;
                let release = if hold.is_null() { json!([]) } else { json!([hold]) };
                json!({ "take": take, "moves": [other], "release": release })
            }
            "swap_bookings" => json!({ "one": first, "other": second, "times": self.chance() }),
            "copy_bookings" => json!({ "copies": [
                { "id": booking, "space": space, "starts": starts, "ends": ends },
                { "id": other, "starts": { "local": "2014-06-21T09:00" }, "ends": { "local": "2014-06-21T10:00" } },
            ] }),
            "challenge_hold" => {
                json!({ "id": self.first_hold(), "by": hold, "answer_by": { "local": "2014-06-01T12:00" } })
            }
            "withdraw_challenge" => {
                let asked = plan.room_bookings.iter().find(|one| one.challenger.is_some());
                json!({ "id": asked.map_or(booking, |one| json!(one.id)) })
            }
            "confirm_booking" | "release_booking" => json!({ "id": booking }),
            "confirm_bookings" | "release_bookings" => json!({ "ids": [booking, other] }),
            "promote_hold" => json!({ "id": hold }),
            "release_lapsed_holds" => json!({}),
            "book_series" => json!({
                "booking": { "space": space, "title": self.word(), "status": self.pick(&["confirmed", "hold"]) },
                "rhythm": self.pick(&["daily", "weekdays"]), "first_day": "2014-06-19", "last_day": "2014-06-22",
                "starts": self.pick(&["07:00", "20:00"]), "ends": self.pick(&["08:00", "21:30"]),
                "skip_taken": self.chance(),
            }),
            "edit_series" => json!({ "series": series, "from_day": day, "title": self.word(),
                "starts": "06:00", "ends": self.pick(&["06:30", "05:00"]) }),
            "skip_series_day" | "add_series_day_back" => json!({ "series": series, "day": day }),
            "remove_series" => json!({ "id": series }),
            _ => return None,
        })
    }

    fn spaces(&mut self, command: &str) -> Option<Value> {
        let plan = self.plan;
        let (title, venue, space) = (self.word(), self.key(&plan.venues), self.key(&plan.spaces));
        let (starts, ends, closure) = (self.wall(), self.wall(), self.key(&plan.closures));
        let day = if self.chance() { json!("2014-06-20") } else { Value::Null };
        let delegations = if self.chance() { json!([self.key(&plan.delegations)]) } else { json!([]) };
        Some(match command {
            "add_venue" => json!({ "name": title, "zone": "Europe/Lisbon" }),
            "edit_venue" => json!({ "id": venue, "name": title, "city": "Lisbon",
                "position": { "latitude": 38.7, "longitude": -9.1 } }),
            // The newest is the likeliest to have nothing in it yet.
            "remove_venue" => json!({ "id": plan.venues.iter().last().map(|newest| newest.id.to_string()) }),
            "add_space" => json!({ "venue": venue, "name": title, "parent": space, "booths": 2, "step_free": "yes" }),
            "edit_space" => match self.dice.below(4) {
                0 => json!({ "id": space, "parent": self.key(&plan.spaces) }),
                1 => json!({ "id": space, "parent": null, "position": 1 }),
                2 => json!({ "id": space, "position": 1 + self.dice.below(4), "equipment": "projector" }),
                _ => json!({ "id": space, "name": title, "capacity": 12 }),
            },
            "divide_space" => {
                let names = [self.word(), self.word()];
                json!({ "id": space, "parts": [{ "name": names[0], "capacity": 20 }, { "name": names[1] }] })
            }
            "remove_space" => json!({ "id": space }),
            "set_space_layouts" => match self.dice.below(3) {
                0 => json!({ "space": space, "layouts": [] }),
                1 => json!({ "space": space, "layouts": [{ "layout": "theatre" }, { "layout": "theatre" }] }),
                _ => json!({ "space": space, "layouts": [{ "layout": "theatre", "capacity": self.dice.below(300) },
                    { "layout": self.pick(&["boardroom", "reception"]), "set_up_minutes": 30 }] }),
            },
            "set_opening_hours" => match self.dice.below(4) {
                0 => json!({ "venue": venue, "day": day }),
                1 => json!({ "space": space, "day": day, "opens": "22:00", "closes": "02:00" }),
                2 => json!({ "space": space, "opens": "08:00", "closes": self.pick(&["24:00", "25:00"]) }),
                _ => json!({ "venue": venue, "day": day, "opens": "08:00", "closes": "20:00" }),
            },
            "clear_opening_hours" => json!({ "id": self.key(&plan.opening_hours) }),
            "add_closure" => match self.chance() {
                true => json!({ "space": space, "kind": "blocking", "reason": title, "starts": starts, "ends": ends,
                    "delegations": delegations, "purposes": ["media"] }),
                false => json!({ "venue": venue, "kind": "closure", "starts": starts, "ends": ends }),
            },
            "edit_closure" => match self.chance() {
                true => json!({ "id": closure, "ends": ends, "delegations": delegations }),
                false => json!({ "id": closure, "space": space, "kind": "blocking", "purposes": ["session", "media"] }),
            },
            "remove_closure" => json!({ "id": closure }),
            _ => return None,
        })
    }

    /// A hold if there is one; often it has others before it.
    fn hold(&mut self) -> Value {
        let holds: Vec<String> = self.holds().collect();
        if holds.is_empty() { self.key(&self.plan.room_bookings) } else { json!(self.dice.pick(&holds)) }
    }

    fn first_hold(&mut self) -> Value {
        json!(self.holds().next())
    }

    fn holds(&self) -> impl Iterator<Item = String> + use<'_> {
        let holds = self.plan.room_bookings.iter().filter(|one| one.status == BookingStatus::Hold);
        holds.map(|one| one.id.to_string())
    }

    fn spot(&mut self) -> Value {
        let plan = self.plan;
        match self.dice.below(3) {
            0 => json!({ "venue": self.key(&plan.venues) }),
            _ => json!({ "place": self.key(&plan.places) }),
        }
    }

    fn placed(&mut self, id: Value, space: Value, starts: Value, ends: Value) -> Value {
        match self.dice.below(6) {
            0 => json!({ "id": id, "starts": null, "ends": null }),
            1 => json!({ "id": id, "space": null }),
            2 => json!({ "id": id, "space": space }),
            _ => json!({ "id": id, "space": space, "starts": starts, "ends": ends }),
        }
    }

    /// The key of something that is there. Now and then a key that is in no table: such calls must be refused and leave
    /// nothing behind.
    fn key<R: Record>(&mut self, table: &Table<R>) -> Value
    where
        R::Id: std::fmt::Display,
    {
        let nobody = json!("018f0000-0000-7000-8000-000000000000");
        if self.dice.below(30) == 0 {
            return nobody;
        }
        let keys: Vec<String> = table.iter().map(|record| record.id().to_string()).collect();
        if keys.is_empty() { nobody } else { json!(self.dice.pick(&keys)) }
    }

    /// The key of something that is there, or nothing where there is none yet.
    fn key_or_none<R: Record>(&mut self, table: &Table<R>) -> Value
    where
        R::Id: std::fmt::Display,
    {
        if table.is_empty() { Value::Null } else { self.key(table) }
    }

    fn wall(&mut self) -> Value {
        let (day, hour, minute) = (19 + self.dice.below(2), 8 + self.dice.below(4), 30 * self.dice.below(2));
        json!({ "local": format!("2014-06-{day}T{hour:02}:{minute:02}") })
    }

    fn word(&mut self) -> Value {
        let number = self.dice.below(1_000);
        let numbered = format!("Panel {number}");
        json!(self.dice.pick(&["Plenary", numbered.as_str(), "Ágora", "محمد", "x", "", "Robert'); --"]))
    }

    fn some_people(&mut self) -> Vec<Value> {
        let plan = self.plan;
        (0..self.dice.below(4)).map(|_| self.key(&plan.people)).collect()
    }

    fn parties(&mut self) -> Vec<Value> {
        self.some_people().into_iter().map(|id| json!({ "person": id, "side": "other" })).collect()
    }

    fn pick(&mut self, words: &[&'static str]) -> &'static str {
        words[self.dice.below(words.len())]
    }

    fn chance(&mut self) -> bool {
        self.dice.below(2) == 0
    }
}

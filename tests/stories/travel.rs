//! A mayor travels with four companions: two flights each way, a delay, cars at the airport.
//! Each story enters it as an office would and looks at what boards and lists then say; instants are written by hand.

use attache_domain::conflicts::Rule;
use attache_planner::forum::FoundForum;
use attache_planner::{Problem, Refusal};
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

fn wall(local: &str) -> Value {
    json!({ "local": local })
}

/// Sofia's mayor and four companions, a hotel and the airport of Barcelona.
fn party() -> (ForumInABox, Vec<String>) {
    let mut forum = ForumInABox::new();
    let delegation = forum.id("Sofia");
    let mut people = vec![forum.id("Ana Petrova")];
    for name in ["Vanya Krumova", "Kalin Rangelov", "Kiril Boyadzhiev", "Mila Toneva"] {
        let input = json!({ "display_name": name, "delegation": delegation, "role": "adviser", "fictitious": true });
        people.push(forum.makes(name, "add_person", input));
    }
    let hotel = json!({
        "kind": "hotel", "name": "Hotel Carrer Nou", "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid",
        "position": { "latitude": 41.3890, "longitude": 2.1670 },
    });
    forum.makes("hotel", "add_place", hotel);
    (forum, people)
}

/// "Sofia–Vienna–Barcelona for five people", and home.
fn travels(forum: &mut ForumInABox, people: &[String]) {
    let inbound = json!({
        "direction": "inbound", "travellers": people, "legs": [
            { "kind": "flight", "carrier": "Danubia", "number": "806", "from": { "airport": "SOF" },
              "to": { "airport": "VIE" }, "departs": wall("2014-06-18T08:10"), "arrives": wall("2014-06-18T08:50") },
            { "kind": "flight", "carrier": "Danubia", "number": "431", "to": { "airport": "bcn" },
              "departs": wall("2014-06-18T10:20"), "arrives": wall("2014-06-18T12:40"), "arrival_terminal": "T1" },
        ],
    });
    forum.makes("inbound", "add_journey", inbound);
    let outbound = json!({
        "direction": "outbound", "travellers": people, "legs": [
            { "kind": "flight", "carrier": "Danubia", "number": "438", "from": { "airport": "BCN" },
              "to": { "airport": "VIE" }, "departs": wall("2014-06-21T14:05"), "arrives": wall("2014-06-21T16:25") },
            { "kind": "flight", "carrier": "Danubia", "number": "801", "to": { "airport": "SOF" },
              "departs": wall("2014-06-21T17:30"), "arrives": wall("2014-06-21T20:05") },
        ],
    });
    forum.makes("outbound", "add_journey", outbound);
}

fn leg(forum: &mut ForumInABox, number: &str) -> Value {
    let legs = forum.does("list_legs", json!({}));
    let found = legs.as_array().expect("a list").iter().find(|leg| leg["number"] == number);
    found.unwrap_or_else(|| panic!("there is a flight {number}: {legs}")).clone()
}

fn arrivals(forum: &mut ForumInABox) -> Vec<Value> {
    let board = forum.does("travel_board", json!({ "direction": "arrival" }));
    let days = board["days"].as_array().expect("days").clone();
    let places = days.iter().flat_map(|day| day["places"].as_array().expect("places").clone());
    places.flat_map(|place| place["legs"].as_array().expect("legs").clone()).collect()
}

/// Adds what is proposed for these people; answers the movement's key.
fn is_driven(forum: &mut ForumInABox, leg: &Value, people: &[String], service: &str) -> String {
    let to = json!({ "place": forum.id("hotel") });
    let ask = json!({ "leg": leg["id"], "people": people, "to": to, "service": service });
    let proposed = forum.does("propose_transfer", ask);
    forum.does("add_movement", proposed["movement"].clone())["result"].as_str().expect("a key").to_owned()
}

#[test]
fn a_journey_of_two_flights_is_entered_in_one_go() {
    let (mut forum, people) = party();
    travels(&mut forum, &people);
    let plan = forum.planner().plan();
    assert_eq!((plan.journeys.len(), plan.legs.len(), plan.travellers.len()), (2, 4, 20));
    assert_eq!(plan.places.len(), 4, "three airports were made on the way, none twice, beside the hotel");
    let journeys = forum.does("list_journeys", json!({}));
    assert_eq!(journeys[0]["way"], "SOF–VIE–BCN");
    assert_eq!(journeys[0]["gaps"][0]["minutes"], 90, "Vienna, 08:50 to 10:20");
    assert_eq!(journeys[0]["gaps"][0]["needed"], 75, "Bulgaria was outside the area without checks in 2014");
    assert_eq!(journeys[0]["minutes"], 330, "05:10 to 10:40 in UTC");
    assert_eq!(journeys[0]["travellers"].as_array().map(Vec::len), Some(5));
    forum.does("undo", json!({}));
    forum.does("undo", json!({}));
    let plan = forum.planner().plan();
    assert_eq!((plan.legs.len(), plan.travellers.len(), plan.places.len()), (0, 0, 1), "one undo for a whole journey");
    forum.assert_sound("after taking both journeys back");
}

#[test]
fn a_journey_with_one_bad_leg_leaves_nothing() {
    let (mut forum, people) = party();
    let input = json!({ "direction": "inbound", "travellers": people, "legs": [
        { "kind": "flight", "from": { "airport": "SOF" }, "to": { "airport": "VIE" },
          "departs": wall("2014-06-18T08:10"), "arrives": wall("2014-06-18T08:50") },
        { "kind": "flight", "to": { "airport": "QQQ" },
          "departs": wall("2014-06-18T10:20"), "arrives": wall("2014-06-18T12:40") },
    ] });
    let refusal = forum.refuses("add_journey", input);
    assert_eq!(refusal, Refusal::UnknownAirport { code: "QQQ".to_owned() });
    let plan = forum.planner().plan();
    assert_eq!((plan.journeys.len(), plan.legs.len(), plan.places.len()), (0, 0, 1));
}

#[test]
fn seats_and_tickets_are_entered_with_the_journey() {
    let mut forum = ForumInABox::new();
    let (ana, other) =
        (forum.id("Ana Petrova"), forum.makes("other", "add_person", json!({ "display_name": "Other" })));
    let journey = |travellers: &[&String], tickets: Value| {
        json!({ "direction": "inbound", "travellers": travellers, "legs": [
            { "kind": "flight", "number": "801", "from": { "airport": "SOF" }, "to": { "airport": "BCN" },
              "departs": wall("2014-06-18T07:10"), "arrives": wall("2014-06-18T09:40"), "tickets": tickets },
        ] })
    };
    let ticket =
        json!([{ "person": ana, "seat": "2A", "ticket_number": "117 4400", "ticket_name": "PETROVA/ANA", "bags": 2 }]);
    let refused = forum.refuses("add_journey", journey(&[&other], ticket.clone()));
    assert_eq!(refused, Refusal::invalid("tickets", Problem::OutOfRange), "a ticket for somebody who does not travel");
    forum.does("add_journey", journey(&[&ana, &other], ticket));
    let leg = leg(&mut forum, "801");
    let on = leg["travellers"].as_array().expect("travellers");
    let hers = on.iter().find(|one| one["person"] == json!(ana)).expect("Ana");
    assert_eq!((&hers["seat"], &hers["ticket_number"], &hers["bags"]), (&json!("2A"), &json!("117 4400"), &json!(2)));
    let theirs = on.iter().find(|one| one["person"] == json!(other)).expect("the other");
    assert_eq!((&theirs["seat"], &theirs["bags"]), (&json!(""), &Value::Null), "of the other nothing is known");
}

#[test]
fn overnight_and_date_line_flights_have_their_instants() {
    let mut forum = ForumInABox::new();
    let flight = |from: &str, to: &str, departs: &str, arrives: &str| {
        json!({ "kind": "flight", "from": { "airport": from }, "to": { "airport": to }, "number": to,
                "departs": wall(departs), "arrives": wall(arrives), "travellers": [] })
    };
    for (from, to, departs, arrives, leaves_at, lands_at, minutes) in [
        ("GRU", "MAD", "2014-06-17T17:55", "2014-06-18T09:05", "2014-06-17T20:55:00Z", "2014-06-18T07:05:00Z", 610),
        ("AKL", "LAX", "2014-06-17T19:30", "2014-06-17T12:30", "2014-06-17T07:30:00Z", "2014-06-17T19:30:00Z", 720),
        ("LAX", "MNL", "2014-06-17T22:30", "2014-06-19T04:10", "2014-06-18T05:30:00Z", "2014-06-18T20:10:00Z", 880),
    ] {
        forum.does("add_leg", flight(from, to, departs, arrives));
        let row = leg(&mut forum, to);
        assert_eq!(
            (&row["departs"]["at"], &row["arrives"]["at"]),
            (&json!(leaves_at), &json!(lands_at)),
            "{from}–{to}"
        );
        assert_eq!(row["minutes"], minutes, "{from}–{to} in the air");
    }
    let refusal = forum.refuses("add_leg", flight("MNL", "LAX", "2014-06-17T22:30", "2014-06-17T07:00"));
    assert!(
        matches!(&refusal, Refusal::Invalid { field, .. } if field == "arrives"),
        "half an hour before it left: {refusal:?}"
    );
}

#[test]
fn the_board_shows_who_arrives_and_whom_nobody_meets() {
    let (mut forum, people) = party();
    travels(&mut forum, &people);
    let board = arrivals(&mut forum);
    assert_eq!(board.len(), 1, "Vienna is on the way, not the forum: {board:?}");
    let row = &board[0];
    assert_eq!((&row["name"], &row["terminal"]), (&json!("Danubia 431"), &json!("T1")));
    assert_eq!(row["passengers"][0]["head"], true, "the mayor comes first");
    assert_eq!(row["passengers"][0]["delegation_name"], "Sofia");
    assert_eq!(row["unmet"].as_array().map(Vec::len), Some(5));
    let flight = leg(&mut forum, "431");
    is_driven(&mut forum, &flight, &people[..1], "vip");
    let open = forum.does("unassigned_transfers", json!({}));
    assert_eq!(open["movements"].as_array().map(Vec::len), Some(1), "a car for the mayor, nobody drives it yet");
    assert_eq!(open["legs"][0]["unmet"].as_array().map(Vec::len), Some(4), "her companions still stand there");
    let days = forum.does("travel_board", json!({ "from": "2014-06-21", "to": "2014-06-21" }));
    assert_eq!(days["days"][0]["places"][0]["legs"][0]["direction"], "departure");
    assert_eq!(days["days"].as_array().map(Vec::len), Some(1), "only the day asked for");
}

#[test]
fn one_flight_is_met_by_two_vehicles() {
    let (mut forum, people) = party();
    travels(&mut forum, &people);
    let flight = leg(&mut forum, "431");
    let car = is_driven(&mut forum, &flight, &people[..1], "vip");
    let van = is_driven(&mut forum, &flight, &people[1..], "group");
    let movements = forum.does("list_movements", json!({}));
    let of = |id: &str| movements.as_array().and_then(|all| all.iter().find(|one| one["id"] == *id)).expect("listed");
    // Lands 12:40; from Vienna no passports are checked, so 25 minutes for bags and the way out.
    for id in [&car, &van] {
        assert_eq!(of(id)["starts"]["local"], "2014-06-18T13:05", "as soon as they can be at the kerb");
        assert_eq!(of(id)["status"], "planned");
    }
    assert_eq!(of(&car)["minutes"], 35, "El Prat to the centre by car");
    assert_eq!(of(&van)["minutes"], 50, "and by van");
    let driver = forum.makes("driver", "add_driver", json!({ "name": "Pau Riudecols", "phone": "+34 600 000 001" }));
    let vehicle = json!({ "name": "Van 2", "service": "group", "seats": 8, "driver": driver });
    let vehicle = forum.makes("van", "add_vehicle", vehicle);
    forum.does("assign_movement", json!({ "movement": van, "vehicle": vehicle }));
    let assigned = forum.does("leg", json!({ "id": flight["id"] }))["movements"].clone();
    let of_van = assigned.as_array().and_then(|all| all.iter().find(|one| one["id"] == *van)).expect("its movement");
    assert_eq!((&of_van["status"], &of_van["driver_name"]), (&json!("assigned"), &json!("Pau Riudecols")));
    let refusal = forum.refuses("remove_vehicle", json!({ "id": vehicle }));
    assert!(matches!(refusal, Refusal::StillInUse { .. }), "it is to drive somebody: {refusal:?}");
    forum.does("undo", json!({}));
    let row = &forum.does("leg", json!({ "id": flight["id"] }))["movements"];
    assert!(row.as_array().expect("two").iter().all(|one| one["status"] == "planned"), "undone: {row}");
    forum.assert_sound("after assigning was taken back");
}

#[test]
fn a_departure_is_counted_backwards() {
    let (mut forum, people) = party();
    travels(&mut forum, &people);
    let flight = leg(&mut forum, "438");
    let to = json!({ "place": forum.id("hotel") });
    let ask = json!({ "leg": flight["id"], "to": to, "service": "vip" });
    let proposed = forum.does("propose_transfer", ask);
    let movement = &proposed["movement"];
    // Leaves 14:05; an hour and a half before without passports, 35 minutes on the way.
    assert_eq!(movement["kind"], "departure");
    assert_eq!(movement["ends"]["local"], "2014-06-21T12:35:00");
    assert_eq!(movement["starts"]["local"], "2014-06-21T12:00:00");
    assert_eq!(movement["passengers"].as_array().map(Vec::len), Some(5), "everybody nobody drives yet");
    assert_eq!(proposed["steps"], json!([{ "step": "drive", "minutes": 35 }, { "step": "check_in", "minutes": 90 }]));
}

#[test]
fn a_delay_is_entered_and_taken_back_and_moves_no_car() {
    let (mut forum, people) = party();
    travels(&mut forum, &people);
    let flight = leg(&mut forum, "431");
    let car = is_driven(&mut forum, &flight, &people[..1], "vip");
    forum.does("set_delay", json!({ "leg": flight["id"], "minutes": 75 }));
    let late = leg(&mut forum, "431");
    assert_eq!((&late["status"], &late["delay_minutes"]), (&json!("delayed"), &json!(75)));
    assert_eq!((&late["leaves"]["time"], &late["lands"]["time"]), (&json!("11:35"), &json!("13:55")));
    assert_eq!(late["arrives"]["time"], "12:40", "what was scheduled stays");
    let movements = forum.does("list_movements", json!({}));
    assert_eq!(movements[0]["starts"]["time"], "13:05", "the car is moved by a person, who sees what it breaks");
    forum.does("move_movement", json!({ "movement": car, "starts": wall("2014-06-18T14:20") }));
    let movements = forum.does("list_movements", json!({}));
    assert_eq!((&movements[0]["ends"]["time"], &movements[0]["minutes"]), (&json!("14:55"), &json!(35)));
    let board = arrivals(&mut forum);
    assert_eq!(board[0]["expected"]["time"], "13:55");
    let ana = forum.id("Ana Petrova");
    let person = forum.does("list_people", json!({}));
    let row = person.as_array().and_then(|all| all.iter().find(|one| one["id"] == ana)).expect("the mayor");
    assert_eq!(row["arrives"]["time"], "13:55", "lists tell when she really arrives");
    forum.does("set_delay", json!({ "leg": flight["id"] }));
    let back = leg(&mut forum, "431");
    assert_eq!((&back["status"], &back["delay_minutes"]), (&json!("planned"), &json!(0)));
    forum.does("set_delay", json!({ "leg": flight["id"], "arrives": wall("2014-06-18T12:31"), "actual": true }));
    let landed = leg(&mut forum, "431");
    assert_eq!((&landed["status"], &landed["delay_minutes"]), (&json!("flown"), &json!(-9)), "nine minutes early");
    assert_eq!(landed["actual_departs"], Value::Null, "nobody said when it left");
    for _ in 0..4 {
        forum.does("undo", json!({}));
    }
    assert_eq!(leg(&mut forum, "431")["delay_minutes"], 0);
    forum.assert_sound("after every delay was taken back");
    let refusal = forum.refuses("set_delay", json!({ "leg": flight["id"], "arrives": wall("2014-06-18T10:00") }));
    assert!(matches!(&refusal, Refusal::Invalid { field, .. } if field == "estimated_arrives"), "before it leaves");
}

#[test]
fn what_was_known_of_a_flight_stays_until_something_newer_is_said() {
    let (mut forum, people) = party();
    travels(&mut forum, &people);
    let id = leg(&mut forum, "431")["id"].clone();
    let ends = |forum: &mut ForumInABox| {
        let leg = leg(forum, "431");
        let time = |name: &str| leg[name]["time"].as_str().unwrap_or("-").to_owned();
        ["actual_departs", "estimated_arrives", "actual_arrives"].map(time)
    };
    forum.does("set_delay", json!({ "leg": id, "departs": wall("2014-06-18T11:00"), "actual": true }));
    assert_eq!(ends(&mut forum), ["11:00", "13:20", "-"], "it left 40 minutes late, and will land so");
    forum.does("set_delay", json!({ "leg": id, "arrives": wall("2014-06-18T13:05") }));
    assert_eq!(ends(&mut forum), ["11:00", "13:05", "-"], "a better estimate does not undo the departure");
    forum.does("set_delay", json!({ "leg": id, "minutes": 30 }));
    assert_eq!(ends(&mut forum), ["11:00", "13:10", "-"], "minutes of a flight in the air are those of its landing");
    forum.does("set_delay", json!({ "leg": id, "arrives": wall("2014-06-18T13:07"), "actual": true }));
    assert_eq!(ends(&mut forum), ["11:00", "13:10", "13:07"]);
    assert_eq!(leg(&mut forum, "431")["status"], "flown");
    forum.does("set_delay", json!({ "leg": id, "arrives": wall("2014-06-18T13:30") }));
    assert_eq!(ends(&mut forum), ["11:00", "13:30", "-"], "it had not landed after all");
    forum.does("set_delay", json!({ "leg": id }));
    assert_eq!(ends(&mut forum), ["-", "-", "-"], "on time as its tickets say");
}

/// Half past noon in Auckland is half past midnight in UTC: the middle of the forum's day is the forum's noon.
#[test]
fn the_way_home_in_the_evening_is_no_arrival_on_the_other_side_of_the_world() {
    let [title, zone, from, to, host] =
        ["Forum of Cities", "Pacific/Auckland", "2027-03-10", "2027-03-10", "Auckland"].map(str::to_owned);
    let mut forum = ForumInABox::founded_as(FoundForum { title, zone, from, to, host, country: Some("NZ".to_owned()) });
    let ana = forum.makes("Ana", "add_person", json!({ "display_name": "Ana", "fictitious": true }));
    for (number, from, to, departs, arrives) in [
        ("1", "SYD", "AKL", "2027-03-09T18:00", "2027-03-09T23:10"),
        ("2", "AKL", "SYD", "2027-03-10T20:00", "2027-03-10T21:30"),
    ] {
        let flight = json!({
            "kind": "flight", "carrier": "Tasman", "number": number, "from": { "airport": from }, "to": { "airport": to },
            "departs": wall(departs), "arrives": wall(arrives), "travellers": [ana],
        });
        forum.does("add_leg", flight);
    }
    let rows = arrivals(&mut forum);
    let names: Vec<_> = rows.iter().filter_map(|row| row["name"].as_str()).collect();
    assert_eq!(names, ["Tasman 1"]);
}

#[test]
fn a_persons_day_tells_the_whole_way() {
    let (mut forum, people) = party();
    travels(&mut forum, &people);
    let flight = leg(&mut forum, "431");
    is_driven(&mut forum, &flight, &people[..1], "vip");
    let timeline = forum.does("timeline", json!({ "person": people[0] }));
    let day = timeline["days"].as_array().and_then(|days| days.iter().find(|day| day["date"] == "2014-06-18"));
    let day = day.expect("the day of arrival");
    let items: Vec<&str> =
        day["items"].as_array().expect("items").iter().filter_map(|one| one["what"].as_str()).collect();
    assert_eq!(items, ["leg", "leg", "movement"]);
    let gaps = day["gaps"].as_array().expect("gaps");
    let told = |gap: &Value| (gap["step"].as_str().map(str::to_owned), gap["minutes"].as_i64());
    let said: Vec<_> = gaps.iter().map(told).collect();
    let step = |word: &str| Some(word.to_owned());
    assert_eq!(
        said,
        [
            (step("check_in"), Some(120)),
            (step("change"), Some(75)),
            (None, Some(15)),
            (step("bags_and_way_out"), Some(25)),
        ],
        "to Vienna with passports, a change, a quarter of an hour to spare, and out to the car"
    );
    forum.does("set_delay", json!({ "leg": flight["id"], "arrives": wall("2014-06-18T12:55") }));
    let timeline = forum.does("timeline", json!({ "person": people[0] }));
    let items = &timeline["days"][0]["items"];
    assert_eq!((&items[1]["ends"]["time"], &items[1]["delay_minutes"]), (&json!("12:55"), &json!(15)));
    assert_eq!(items[1]["scheduled"]["ends"]["time"], "12:40");
    let short = timeline["days"][0]["gaps"].as_array().and_then(|gaps| gaps.last()).map(|gap| gap["short"].clone());
    assert_eq!(short, Some(json!(15)), "at the kerb at 13:20, the car waits from 13:05");
}

#[test]
fn seats_tickets_and_bags_belong_to_a_person_on_a_leg() {
    let (mut forum, people) = party();
    travels(&mut forum, &people);
    let flight = leg(&mut forum, "431");
    let traveller = &flight["travellers"][0];
    forum.does(
        "edit_traveller",
        json!({ "id": traveller["id"], "seat": "2A", "ticket_number": "257-1234567890", "ticket_name": "PETROVA ANA", "bags": 2 }),
    );
    is_driven(&mut forum, &flight, &people[..1], "vip");
    assert_eq!(forum.does("list_movements", json!({}))[0]["bags"], 2, "the car is told what comes off the aircraft");
    forum.does("edit_leg", json!({ "id": flight["id"], "departure_terminal": "3", "travellers": [people[0]] }));
    let row = leg(&mut forum, "431");
    assert_eq!((&row["travellers"][0]["seat"], &row["departure_terminal"]), (&json!("2A"), &json!("3")));
    forum.does("set_delay", json!({ "leg": flight["id"], "minutes": 20 }));
    forum.does("set_delay", json!({ "leg": flight["id"] }));
    assert_eq!(leg(&mut forum, "431")["status"], "ticketed", "a leg with tickets is on time as ticketed");
}

#[test]
fn a_leg_taken_out_leaves_its_car_and_a_journey_goes_as_a_whole() {
    let (mut forum, people) = party();
    travels(&mut forum, &people);
    let flight = leg(&mut forum, "431");
    is_driven(&mut forum, &flight, &people[..1], "vip");
    let inbound = forum.id("inbound");
    forum.does("remove_journey", json!({ "id": inbound }));
    let plan = forum.planner().plan();
    assert_eq!((plan.journeys.len(), plan.legs.len(), plan.movements.len()), (1, 2, 1));
    assert!(plan.movements.iter().all(|movement| movement.leg.is_none()), "the car meets nothing any more");
    forum.does("undo", json!({}));
    forum.does("remove_journey", json!({ "id": inbound, "keep_legs": true }));
    let plan = forum.planner().plan();
    assert_eq!((plan.legs.len(), plan.travellers.len()), (4, 20), "four legs of their own");
    forum.does("undo", json!({}));
    let last = leg(&mut forum, "431");
    assert_eq!(last["journey"], json!(inbound));
    forum.does("edit_journey", json!({ "id": inbound, "title": "Out", "travellers": [people[0], people[1]] }));
    assert_eq!(forum.planner().plan().travellers.len(), 14, "two on each leg out, five on each leg home");
    forum.assert_sound("after all of it");
}

#[test]
fn a_cancelled_flight_stays_on_the_board_beside_the_one_that_stands_in() {
    let (mut forum, people) = party();
    travels(&mut forum, &people);
    let flight = leg(&mut forum, "431");
    forum.does("edit_leg", json!({ "id": flight["id"], "status": "cancelled" }));
    let board = arrivals(&mut forum);
    assert_eq!((board.len(), &board[0]["status"]), (1, &json!("cancelled")), "Vienna does not become the arrival");
    assert_eq!(board[0]["unmet"], json!([]), "nobody waits for who does not come");
    let inbound = forum.id("inbound");
    let later = json!({
        "kind": "flight", "carrier": "Danubia", "number": "435", "from": { "airport": "VIE" }, "to": { "airport": "BCN" },
        "departs": wall("2014-06-18T10:10"), "arrives": wall("2014-06-18T12:30"), "journey": inbound, "travellers": people,
    });
    forum.does("add_leg", later);
    let names: Vec<Value> = arrivals(&mut forum).iter().map(|row| row["name"].clone()).collect();
    assert_eq!(names, ["Danubia 435", "Danubia 431"], "in order of time");
}

#[test]
fn a_shuttle_that_waits_meets_who_lands_wherever_one_looks() {
    let (mut forum, people) = party();
    travels(&mut forum, &people);
    let flight = leg(&mut forum, "431");
    let (airport, hotel) = (flight["to_place"].clone(), forum.id("hotel"));
    let shuttle = json!({
        "kind": "shuttle", "service": "group", "from": { "place": airport }, "to": { "place": hotel },
        "starts": wall("2014-06-18T12:00"), "ends": wall("2014-06-18T18:00"), "passengers": people,
    });
    forum.does("add_movement", shuttle);
    assert_eq!(forum.does("leg", json!({ "id": flight["id"] }))["unmet"], json!([]));
    assert_eq!(arrivals(&mut forum)[0]["unmet"], json!([]), "nor on the board");
    let missing = forum.conflicts().into_iter().filter(|one| one.rule == Rule::NoPickUp).count();
    assert_eq!(missing, 0, "as the conflicts say");
}

//! Whatever a lodging desk does, in whatever order, the ledger equals a simple recount of the stays, no room has strangers
//! on one night, and without an explicit act no block gives out more than is contracted.

use forum_in_a_box::ForumInABox;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// How many sequences are tried unless `PROPTEST_CASES` asks for more.
const CASES: u32 = 24;
const NIGHTS: [&str; 6] = ["2014-06-17", "2014-06-18", "2014-06-19", "2014-06-20", "2014-06-21", "2014-06-22"];

/// What a desk does next, to whatever is there by then.
#[derive(Debug, Clone)]
enum Step {
    Add {
        kind: Option<Index>,
        room: Option<Index>,
        nights: (usize, usize),
        status: Index,
    },
    Edit {
        which: Index,
        nights: Option<(usize, usize)>,
        status: Option<Index>,
        kind: Option<Index>,
    },
    Move {
        which: Index,
        room: Option<Index>,
        nights: Option<(usize, usize)>,
    },
    Swap {
        one: Index,
        other: Index,
    },
    /// One leaves its room for another, and somebody new comes, beyond the contract or not.
    Together {
        out: Index,
        into: Index,
        room: Option<Index>,
        kind: Option<Index>,
        nights: (usize, usize),
        over: bool,
    },
    Split {
        which: Index,
        at: usize,
    },
    Share {
        which: Index,
        with: Index,
    },
    Unshare {
        which: Index,
    },
    Remove {
        which: Index,
    },
    Import {
        guest: Index,
        nights: (usize, usize),
    },
    Contract {
        kind: Index,
        nights: (usize, usize),
        rooms: i64,
    },
    Allow {
        kind: Index,
        nights: (usize, usize),
        over: i64,
    },
    Undo,
    Redo,
}

const STATUSES: [&str; 6] = ["requested", "held", "confirmed", "cancelled", "checked_in", "no_show"];

fn nights() -> impl Strategy<Value = (usize, usize)> {
    (0..NIGHTS.len() - 1, 1..4_usize).prop_map(|(from, nights)| (from, (from + nights).min(NIGHTS.len() - 1)))
}

fn step() -> impl Strategy<Value = Step> {
    let index = any::<Index>;
    let maybe = || prop::option::of(any::<Index>());
    prop_oneof![
        5 => (maybe(), maybe(), nights(), index())
            .prop_map(|(kind, room, nights, status)| Step::Add { kind, room, nights, status }),
        3 => (index(), prop::option::of(nights()), maybe(), maybe())
            .prop_map(|(which, nights, status, kind)| Step::Edit { which, nights, status, kind }),
        4 => (index(), maybe(), prop::option::of(nights())).prop_map(|(which, room, nights)| Step::Move { which, room, nights }),
        2 => (index(), index()).prop_map(|(one, other)| Step::Swap { one, other }),
        2 => (index(), index(), maybe(), maybe(), nights(), any::<bool>()).prop_map(
            |(out, into, room, kind, nights, over)| Step::Together { out, into, room, kind, nights, over }),
        1 => (index(), 0..NIGHTS.len()).prop_map(|(which, at)| Step::Split { which, at }),
        2 => (index(), index()).prop_map(|(which, with)| Step::Share { which, with }),
        1 => index().prop_map(|which| Step::Unshare { which }),
        1 => index().prop_map(|which| Step::Remove { which }),
        1 => (index(), nights()).prop_map(|(guest, nights)| Step::Import { guest, nights }),
        2 => (index(), nights(), 0..4_i64).prop_map(|(kind, nights, rooms)| Step::Contract { kind, nights, rooms }),
        1 => (index(), nights(), 0..3_i64).prop_map(|(kind, nights, over)| Step::Allow { kind, nights, over }),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

fn hotel() -> ForumInABox {
    let mut forum = ForumInABox::founded();
    forum.makes("Sofia", "add_delegation", json!({ "body_name": "Sofia", "body_kind": "city" }));
    let sofia = forum.id("Sofia");
    for name in ["Ana Petrova", "Mila Toneva"] {
        forum.makes(name, "add_person", json!({ "display_name": name, "delegation": sofia, "fictitious": true }));
    }
    let place =
        json!({ "kind": "hotel", "name": "Hotel Mar", "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid" });
    forum.makes("hotel", "add_place", place);
    let hotel = forum.id("hotel");
    forum.makes("block", "add_room_block", json!({ "hotel": hotel, "name": "Forum", "currency": "EUR" }));
    let block = forum.id("block");
    for (name, numbers) in [("Double", "301-302"), ("Suite", "401-402")] {
        forum.makes(name, "add_room_type", json!({ "hotel": hotel, "name": name }));
        let kind = forum.id(name);
        forum.does("add_hotel_rooms", json!({ "room_type": kind, "numbers": [numbers] }));
        forum.does(
            "set_block_nights",
            json!({ "block": block, "room_type": kind, "from": NIGHTS[0], "until": NIGHTS[5],
            "contracted": 2 }),
        );
    }
    forum
}

/// One sequence, and what must hold after each step.
struct Sequence {
    forum: ForumInABox,
}

impl Sequence {
    fn rows(&mut self, list: &str) -> Vec<Value> {
        self.forum.does(list, json!({})).as_array().expect("a list").clone()
    }

    fn one(&mut self, list: &str, which: &Index) -> Option<Value> {
        let rows = self.rows(list);
        (!rows.is_empty()).then(|| rows[which.index(rows.len())]["id"].clone())
    }

    /// Does a step; what the desk refuses is as good as not asked.
    fn takes(&mut self, step: &Step) {
        if let Some((command, input)) = self.letter(step) {
            let _ = self.forum.call(command, input);
        }
    }

    fn letter(&mut self, step: &Step) -> Option<(&'static str, Value)> {
        let dates = |(from, to): (usize, usize)| (NIGHTS[from], NIGHTS[to]);
        Some(match step {
            Step::Add { kind, room, nights, status } => {
                let (from, to) = dates(*nights);
                let hotel = self.forum.id("hotel");
                let (kind, room) = (
                    kind.and_then(|kind| self.one("list_room_types", &kind)),
                    room.and_then(|room| self.one("list_hotel_rooms", &room)),
                );
                (
                    "add_stay",
                    json!({ "hotel": hotel, "check_in": from, "check_out": to, "guests": [],
                    "booked_type": kind, "room": room, "status": STATUSES[status.index(STATUSES.len())] }),
                )
            }
            Step::Edit { which, nights, status, kind } => {
                let mut input = json!({ "id": self.one("list_stays", which)? });
                if let Some((from, to)) = nights.map(dates) {
                    (input["check_in"], input["check_out"]) = (json!(from), json!(to));
                }
                if let Some(status) = status {
                    input["status"] = json!(STATUSES[status.index(STATUSES.len())]);
                }
                if let Some(kind) = kind {
                    input["booked_type"] = self.one("list_room_types", kind)?;
                }
                ("edit_stay", input)
            }
            Step::Move { which, room, nights } => {
                let room = room.and_then(|room| self.one("list_hotel_rooms", &room));
                let mut input = json!({ "id": self.one("list_stays", which)?, "room": room });
                if let Some((from, to)) = nights.map(dates) {
                    (input["check_in"], input["check_out"]) = (json!(from), json!(to));
                }
                ("move_stay", input)
            }
            Step::Swap { one, other } => {
                ("swap_stays", json!({ "one": self.one("list_stays", one)?, "other": self.one("list_stays", other)? }))
            }
            Step::Split { which, at } => {
                ("split_stay", json!({ "id": self.one("list_stays", which)?, "at": NIGHTS[*at] }))
            }
            Step::Share { which, with } => {
                ("share_room", json!({ "id": self.one("list_stays", which)?, "with": self.one("list_stays", with)? }))
            }
            Step::Unshare { which } => ("unshare_room", json!({ "id": self.one("list_stays", which)? })),
            Step::Remove { which } => ("remove_stay", json!({ "id": self.one("list_stays", which)? })),
            Step::Import { guest, nights } => {
                let (from, to) = dates(*nights);
                let name = ["Ana Petrova", "Mila Toneva"][guest.index(2)];
                self.forum.brings(
                    "list.csv",
                    format!("Guest,Hotel,City,Check in,Check out\n{name},Hotel Mar,Barcelona,{from},{to}\n"),
                );
                return None;
            }
            step => return self.of_several(step).or_else(|| self.of_block(step)),
        })
    }

    /// Several stays in one step.
    fn of_several(&mut self, step: &Step) -> Option<(&'static str, Value)> {
        let Step::Together { out, into, room, kind, nights: (from, to), over } = step else { return None };
        let hotel = self.forum.id("hotel");
        let kind = kind.and_then(|kind| self.one("list_room_types", &kind));
        let room = room.and_then(|room| self.one("list_hotel_rooms", &room));
        let changes = json!([
            { "move": { "id": self.one("list_stays", out)?, "room": null } },
            { "move": { "id": self.one("list_stays", into)?, "room": room } },
            { "add": { "hotel": hotel, "check_in": NIGHTS[*from], "check_out": NIGHTS[*to], "guests": [], "booked_type": kind } },
        ]);
        Some(("change_stays", json!({ "changes": changes, "over_reason": over.then_some("by telephone") })))
    }

    /// What is done with the contract, and taking back.
    fn of_block(&mut self, step: &Step) -> Option<(&'static str, Value)> {
        Some(match step {
            Step::Contract { kind, nights, rooms } => {
                ("set_block_nights", self.block_nights(kind, *nights, "contracted", *rooms)?)
            }
            Step::Allow { kind, nights, over } => {
                let mut input = self.block_nights(kind, *nights, "over", *over)?;
                input["reason"] = json!("by telephone");
                ("allow_over_block", input)
            }
            Step::Undo => ("undo", json!({})),
            Step::Redo => ("redo", json!({})),
            _ => return None,
        })
    }

    fn block_nights(&mut self, kind: &Index, (from, to): (usize, usize), field: &str, value: i64) -> Option<Value> {
        let mut input = json!({ "block": self.forum.id("block"), "room_type": self.one("list_room_types", kind)?,
            "from": NIGHTS[from], "until": NIGHTS[to] });
        input[field] = json!(value);
        Some(input)
    }

    /// What the ledger says of each type and night.
    fn ledger(&mut self) -> BTreeMap<(String, String), [i64; 5]> {
        let block = self.forum.id("block");
        let ledger = self.forum.does("block_ledger", json!({ "id": block }));
        let nights: Vec<String> = strings(&ledger["nights"]);
        let mut said = BTreeMap::new();
        for row in ledger["rows"].as_array().expect("rows") {
            for (night, cell) in nights.iter().zip(row["cells"].as_array().expect("cells")) {
                let number = |field: &str| cell[field].as_i64().expect("a number");
                let numbers = ["contracted", "over", "held", "picked_up", "left"].map(number);
                said.insert((text(&row["room_type"]), night.clone()), numbers);
            }
        }
        said
    }

    /// The rooms held and picked up, counted from the list of stays alone.
    fn recount(&mut self) -> BTreeMap<(String, String), (i64, i64)> {
        let mut rooms: BTreeMap<(String, String, String), bool> = BTreeMap::new();
        for stay in self.rows("list_stays") {
            if stay["block"].is_null() || stay["booked_type"].is_null() || stay["status"] == "cancelled" {
                continue;
            }
            let held = stay["status"] == "requested" || stay["status"] == "held";
            let household = if stay["shares_with"].is_null() { text(&stay["id"]) } else { text(&stay["shares_with"]) };
            for night in nights_between(&text(&stay["check_in"]), &text(&stay["check_out"])) {
                let picked_up = rooms.entry((text(&stay["booked_type"]), night, household.clone())).or_default();
                *picked_up |= !held;
            }
        }
        let mut counted: BTreeMap<(String, String), (i64, i64)> = BTreeMap::new();
        for ((kind, night, _), picked_up) in rooms {
            let count = counted.entry((kind, night)).or_default();
            if picked_up { count.1 += 1 } else { count.0 += 1 }
        }
        counted
    }

    fn check_ledger(&mut self, after: &Step) -> Result<(), TestCaseError> {
        let (ledger, counted) = (self.ledger(), self.recount());
        for (key, [contracted, _, held, picked_up, left]) in &ledger {
            let (held_again, picked_up_again) = counted.get(key).copied().unwrap_or_default();
            prop_assert_eq!((*held, *picked_up), (held_again, picked_up_again), "{:?} after {:?}", key, after);
            prop_assert_eq!(*left, contracted - held - picked_up, "{:?} after {:?}", key, after);
        }
        for key in counted.keys() {
            prop_assert!(ledger.contains_key(key), "{:?} is taken and not in the ledger after {:?}", key, after);
        }
        Ok(())
    }

    fn check_rooms(&mut self, after: &Step) -> Result<(), TestCaseError> {
        let mut in_room: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
        for stay in self.rows("list_stays") {
            if stay["room"].is_null() || stay["status"] == "cancelled" || stay["status"] == "no_show" {
                continue;
            }
            let household = if stay["shares_with"].is_null() { text(&stay["id"]) } else { text(&stay["shares_with"]) };
            for night in nights_between(&text(&stay["check_in"]), &text(&stay["check_out"])) {
                in_room.entry((text(&stay["room"]), night)).or_default().insert(household.clone());
            }
        }
        for (key, households) in in_room {
            prop_assert!(households.len() == 1, "strangers share {:?} after {:?}: {:?}", key, after, households);
        }
        Ok(())
    }

    /// Rooms given out beyond what is contracted and allowed.
    fn beyond(&mut self) -> BTreeMap<(String, String), i64> {
        let over = |[contracted, over, held, picked_up, _]: [i64; 5]| (held + picked_up - contracted - over).max(0);
        self.ledger().into_iter().map(|(key, numbers)| (key, over(numbers))).collect()
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().expect("a list").iter().map(text).collect()
}

fn nights_between(from: &str, to: &str) -> Vec<String> {
    NIGHTS.iter().filter(|night| (from..to).contains(*night)).map(|night| (*night).to_owned()).collect()
}

fn run(
    seed: u8,
    steps: impl Strategy<Value = Vec<Step>>,
    each: impl Fn(&mut Sequence, &Step) -> Result<(), TestCaseError>,
) {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(CASES);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    TestRunner::new_with_rng(config, rng)
        .run(&steps, |steps| {
            let mut sequence = Sequence { forum: hotel() };
            for step in &steps {
                each(&mut sequence, step)?;
            }
            sequence.forum.assert_sound("after the sequence");
            Ok(())
        })
        .expect("it holds for every sequence");
}

#[test]
fn the_ledger_equals_a_recount_and_no_room_has_strangers() {
    run(1, prop::collection::vec(step(), 1..30), |sequence, step| {
        let is_explicit = matches!(step, Step::Contract { .. } | Step::Allow { .. } | Step::Undo | Step::Redo);
        let before = sequence.beyond();
        sequence.takes(step);
        sequence.check_ledger(step)?;
        sequence.check_rooms(step)?;
        if !is_explicit {
            for (key, beyond) in sequence.beyond() {
                let known = before.get(&key).copied().unwrap_or(0);
                prop_assert!(beyond <= known, "{:?} is given out beyond its block after {:?}", key, step);
            }
        }
        Ok(())
    });
}

#[test]
fn where_nobody_touches_the_contract_nothing_is_ever_given_out_beyond_it() {
    let of_stays = step().prop_filter("of stays", |step| !matches!(step, Step::Contract { .. } | Step::Allow { .. }));
    run(2, prop::collection::vec(of_stays, 1..30), |sequence, step| {
        sequence.takes(step);
        let beyond = sequence.beyond();
        prop_assert!(beyond.values().all(|rooms| *rooms == 0), "after {:?}: {:?}", step, beyond);
        Ok(())
    });
}

//! Whatever people do to a forum, in whatever order, all of it can be taken back until nothing but the new forum is
//! left, and done again until everything is as it was. At every step the screens show what the file says.

use attache_domain::plan::{Plan, Record, Table};
use attache_planner::Refusal;
use forum_in_a_box::{Dice, ForumInABox};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

/// What is thrown for each step; it becomes an operation on whatever is there by then.
type Throw = (u8, u64);

const STEPS: usize = 20;

fn key<R: Record>(table: &Table<R>, dice: &mut Dice) -> Value
where
    R::Id: std::fmt::Display,
{
    // Now and then a key that is in no table: such calls must be refused and leave nothing behind.
    let nobody = json!("018f0000-0000-7000-8000-000000000000");
    if dice.below(20) == 0 {
        return nobody;
    }
    let keys: Vec<String> = table.iter().map(|record| record.id().to_string()).collect();
    if keys.is_empty() { nobody } else { json!(dice.pick(&keys)) }
}

fn wall(dice: &mut Dice) -> Value {
    let (day, hour, minute) = (19 + dice.below(2), 8 + dice.below(4), 30 * dice.below(2));
    json!({ "local": format!("2014-06-{day}T{hour:02}:{minute:02}") })
}

fn word(dice: &mut Dice) -> Value {
    json!(dice.pick(&["Plenary", "Panel", "Ágora", "محمد", "x", "", "Robert'); --"]))
}

fn people(plan: &Plan, dice: &mut Dice) -> Vec<Value> {
    (0..dice.below(4)).map(|_| key(&plan.people, dice)).collect()
}

/// The operation a throw stands for.
fn operation(plan: &Plan, kind: u8, dice: &mut Dice) -> (&'static str, Value) {
    let title = word(dice);
    let (starts, ends) = (wall(dice), wall(dice));
    let (space, person, session) = (key(&plan.spaces, dice), key(&plan.people, dice), key(&plan.sessions, dice));
    let (meeting, booking) = (key(&plan.meetings, dice), key(&plan.room_bookings, dice));
    let status = dice.pick(&["confirmed", "confirmed", "hold", "released"]);
    match kind % 24 {
        0..3 => {
            ("book_room", json!({ "space": space, "starts": starts, "ends": ends, "title": title, "status": status }))
        }
        3 => {
            ("book_room", json!({ "space": space, "starts": starts, "ends": ends, "title": title, "session": session }))
        }
        4 => ("move_booking", json!({ "id": booking, "space": space, "starts": starts, "ends": ends })),
        5 => ("edit_booking", json!({ "id": booking, "status": status, "title": title })),
        6 | 7 => (
            "add_session",
            json!({
                "title": title, "kind": "panel", "date": "2014-06-19", "starts": starts, "ends": ends, "space": space,
            }),
        ),
        8 => ("move_session", json!({ "id": session, "starts": starts, "ends": ends, "space": space })),
        9 => ("edit_session", json!({ "id": session, "title": title, "cancelled": dice.below(2) == 0 })),
        10 => ("remove_session", json!({ "id": session })),
        11 | 12 => ("attend_session", json!({ "session": session, "person": person, "function": "speaker" })),
        13 => ("leave_session", json!({ "session": session, "person": person })),
        14 => (
            "add_meeting",
            json!({ "title": title, "kind": "bilateral", "starts": starts, "ends": ends, "space": space,
            "participants": people(plan, dice).iter().map(|id| json!({ "person": id, "side": "other" })).collect::<Vec<_>>() }),
        ),
        15 => (
            "edit_meeting",
            json!({ "id": meeting, "title": title,
            "participants": people(plan, dice).iter().map(|id| json!({ "person": id, "side": "other" })).collect::<Vec<_>>() }),
        ),
        16 => ("remove_meeting", json!({ "id": meeting })),
        17 => ("add_person", json!({ "display_name": title, "delegation": key(&plan.delegations, dice) })),
        18 => ("edit_person", json!({ "id": person, "display_name": title, "home_zone": null })),
        19 => ("remove_person", json!({ "id": person })),
        20 => ("remove_space", json!({ "id": space })),
        21 => ("edit_delegation", json!({ "id": key(&plan.delegations, dice), "note": title, "status": "accepted" })),
        22 => ("undo", json!({})),
        _ => ("redo", json!({})),
    }
}

fn live_through(throws: &[Throw], mut after_each: impl FnMut(&mut ForumInABox, &mut Dice)) -> ForumInABox {
    let mut forum = ForumInABox::new();
    for (kind, seed) in throws {
        let mut dice = Dice::new(*seed);
        let (command, input) = operation(forum.planner().plan(), *kind, &mut dice);
        let before = forum.planner().plan().clone();
        if let Err(refusal) = forum.call(command, input.clone()) {
            assert!(*forum.planner().plan() == before, "{command} {input} was refused and changed something");
            assert!(!refusal.is_fault(), "{command} {input} is a fault of nobody: {refusal:?}");
        }
        forum.assert_sound(&format!("after {command} {input}"));
        after_each(&mut forum, &mut dice);
    }
    forum
}

fn check_for_any_sequence(cases: u32, check: impl Fn(Vec<Throw>)) {
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 200, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let throws = prop::collection::vec((any::<u8>(), any::<u64>()), 1..STEPS);
    let answer = runner.run(&throws, |throws| {
        check(throws);
        Ok(())
    });
    answer.unwrap_or_else(|error| panic!("{error}"));
}

fn every(forum: &mut ForumInABox, command: &str) -> usize {
    let mut count = 0;
    loop {
        match forum.call(command, json!({})) {
            Ok(_) => count += 1,
            Err(Refusal::NothingToUndo | Refusal::NothingToRedo) => return count,
            Err(other) => panic!("{command} number {count} was refused: {other:?}"),
        }
    }
}

#[test]
fn everything_can_be_taken_back_to_the_beginning_and_done_again_to_the_end() {
    let beginning = ForumInABox::founded().planner().plan().clone();
    check_for_any_sequence(24, |throws| {
        let mut forum = live_through(&throws, |_, _| {});
        // A last change, so that nothing that was taken back on the way is waiting to be done again.
        forum.does("add_theme", json!({ "title": "The end" }));
        let end = forum.planner().plan().clone();

        let undone = every(&mut forum, "undo");
        assert!(*forum.planner().plan() == beginning, "nothing but the new forum is left");
        forum.assert_sound("at the beginning");
        forum.reopen();
        assert!(*forum.planner().plan() == beginning, "tomorrow too");
        assert_eq!(every(&mut forum, "redo"), undone, "all of it can be done again");
        assert!(*forum.planner().plan() == end, "everything is as it was");
        forum.reopen();
        forum.assert_sound("at the end");
        assert!(*forum.planner().plan() == end, "and stays so");
        forum.planner().check_file().expect("the file is whole");
    });
}

#[test]
fn taking_back_any_older_change_works_or_says_what_is_in_the_way() {
    check_for_any_sequence(16, |throws| {
        let forum = live_through(&throws, |forum, dice| {
            let before = forum.planner().plan().clone();
            let position = 2 + dice.below(40);
            match forum.call("undo", json!({ "position": position })) {
                Ok(_) | Err(Refusal::NothingToUndo) => {}
                Err(Refusal::LaterChanges { entries }) => {
                    assert!(!entries.is_empty(), "a person who is refused must learn what stands in the way");
                    assert!(*forum.planner().plan() == before, "a refused undo changes nothing");
                }
                Err(other) => panic!("undoing {position}: {other:?}"),
            }
            forum.assert_sound(&format!("after undoing {position}"));
        });
        forum.planner().check_file().expect("the file is whole");
    });
}

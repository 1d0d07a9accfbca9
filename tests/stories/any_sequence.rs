//! Whatever people do to a forum, in whatever order, all of it can be taken back until nothing but the new forum is
//! left, and done again until everything is as it was. At every step the screens show what the file says.

use crate::any_operation::{asked_before, operation, operations};
use attache_planner::Refusal;
use forum_in_a_box::{Dice, ForumInABox};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What is thrown for each step; it becomes an operation on whatever is there by then.
type Throw = (u16, u64);

const STEPS: usize = 40;

fn live_through(throws: &[Throw], mut after_each: impl FnMut(&mut ForumInABox, &mut Dice)) -> ForumInABox {
    let mut forum = ForumInABox::new();
    for (kind, seed) in throws {
        let mut dice = Dice::new(*seed);
        let (command, input) = operation(forum.planner().plan(), *kind, &mut dice);
        if let Some((first, input)) = asked_before(command, &mut dice) {
            // A list that cannot be read leaves nothing to accept.
            let _ = forum.call(first, input);
        }
        let before = forum.planner().plan().clone();
        let tried = forum.call("preview", json!({ "command": command, "input": input }));
        assert!(*forum.planner().plan() == before, "trying {command} {input} changed something");
        let done = forum.call(command, input.clone());
        match (&tried, &done) {
            (Ok(tried), Ok(done)) => assert_foretold(tried, done, command),
            (tried, done) => assert_eq!(tried.is_ok(), done.is_ok(), "{command} {input}: {tried:?}, and {done:?}"),
        }
        if let Err(refusal) = done {
            assert!(*forum.planner().plan() == before, "{command} {input} was refused and changed something");
            assert!(!refusal.is_fault(), "{command} {input} is a fault of nobody: {refusal:?}");
        }
        forum.assert_sound(&format!("after {command} {input}"));
        after_each(&mut forum, &mut dice);
    }
    forum
}

/// What a trial showed is what came: as many conflicts, of the same rules, in the same tables.
fn assert_foretold(tried: &Value, done: &Value, command: &str) {
    let rules = |list: &Value| {
        let each = list.as_array().into_iter().flatten();
        let mut rules: Vec<String> = each.map(|conflict| conflict["rule"].to_string()).collect();
        rules.sort();
        rules
    };
    assert_eq!(tried["changed"], done["changed"], "{command}: the tables that were to change");
    for list in ["appeared", "gone"] {
        assert_eq!(rules(&tried[list]), rules(&done[list]), "{command}: the conflicts foretold as {list}");
    }
}

/// Tries so many sequences, or as many as the variable `ATTACHE_SEQUENCES` asks for.
fn check_for_any_sequence(cases: u32, check: impl Fn(Vec<Throw>)) {
    let asked = std::env::var("ATTACHE_SEQUENCES").ok().and_then(|cases| cases.parse().ok());
    let cases = asked.unwrap_or(cases);
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 200, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let throws = prop::collection::vec((any::<u16>(), any::<u64>()), 1..STEPS);
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
fn every_operation_is_thrown_and_works_now_and_then() {
    let mut worked = BTreeSet::new();
    let mut dice = Dice::new(5);
    for _ in 0..40 {
        let mut forum = ForumInABox::new();
        for throw in 0..560 {
            let (command, input) = operation(forum.planner().plan(), throw, &mut dice);
            if let Some((first, input)) = asked_before(command, &mut dice) {
                let _ = forum.call(first, input);
            }
            if forum.call(command, input).is_ok() {
                worked.insert(command);
            }
        }
    }
    let never: Vec<&str> = operations().filter(|command| !worked.contains(command)).collect();
    assert_eq!(never, Vec::<&str>::new(), "what is never done is never undone in these stories");
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

//! A scheduling problem is solved from the command line: a document in, a document out, with the number scripts go by.

use forum_in_a_box::attache;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Output;

/// Two delegations, one room, three slots; the second meeting may only begin when the first is over.
fn problem() -> Value {
    let delegation = |name: &str| json!({ "name": name, "seniority": 1, "available": [[0, 3]], "commitments": [], "max_meetings_per_day": null });
    let request = |weight: u64, after: &[u64]| {
        json!({ "delegations": [0, 1], "weight": weight, "duration": 1, "seats": 4, "equipment": [], "venues": null,
            "rooms": null, "preferred_rooms": [], "windows": null, "interpretation": null, "mandatory": false,
            "after": after })
    };
    json!({
        "format": "fbs-instance/1", "name": "two", "slot_minutes": 20,
        "days": [{ "label": "day", "first_slot": 0, "slots": 3 }], "venues": [{ "name": "Palau" }], "travel": [[0]],
        "rooms": [{ "name": "Hall", "venue": 0, "capacity": 8, "equipment": [], "available": [[0, 3]], "setup": 0,
            "teardown": 0, "reserved_for": null }],
        "interpreters": [], "delegations": [delegation("Sofia"), delegation("Amman")],
        "requests": [request(5, &[]), request(2, &[0])], "fixed": [], "staff_limit": null,
        "count_unavailable_as_idle": false, "max_break_spread": null,
        "objective": { "unscheduled": 1000, "idle_slot": 10, "max_idle": 30, "break": 0, "venue_change": 15,
            "protocol_miss": 20, "moved_time": 0, "moved_room": 0 },
        "replan": null,
    })
}

fn solve(folder: &Path, problem: &Value, more: &[&str]) -> Output {
    let file = folder.join("problem.json");
    std::fs::write(&file, problem.to_string()).expect("a file can be written");
    let mut command = attache();
    command.arg("solve").arg(&file).args(["--seconds", "0.5"]).args(more);
    command.output().expect("the program starts")
}

fn solution(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("a document")
}

#[test]
fn a_problem_becomes_a_solution_whatever_the_number_of_threads() {
    let folder = tempfile::tempdir().expect("a folder");
    let one = solve(folder.path(), &problem(), &["--threads", "1"]);
    assert_eq!(one.status.code(), Some(0), "{}", String::from_utf8_lossy(&one.stderr));
    let held = solution(&one);
    assert_eq!((&held["format"], &held["instance"]), (&json!("fbs-solution/1"), &json!("two")));
    let starts: Vec<u64> =
        held["assignments"].as_array().expect("a list").iter().filter_map(|at| at["start"].as_u64()).collect();
    assert!(starts.len() == 2 && starts[0] < starts[1], "both are held, one after the other: {held:#}");
    assert_eq!(held["meta"]["cost"], 0);
    let two = solve(folder.path(), &problem(), &["--threads", "2"]);
    assert_eq!(one.stdout, two.stdout, "the same bytes on two threads");
    let file = folder.path().join("solution.json");
    let told = solve(folder.path(), &problem(), &[&file.display().to_string(), "--json"]);
    assert_eq!(solution(&told)["held"], 2, "what was done is told");
    assert_eq!(std::fs::read(&file).expect("it was written").as_slice(), one.stdout.trim_ascii_end());
}

#[test]
fn what_cannot_be_ends_with_1_and_what_cannot_be_read_with_2() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("good.json"), problem().to_string()).expect("a file can be written");
    let mut never = problem();
    (never["requests"][0]["mandatory"], never["requests"][0]["duration"]) = (json!(true), json!(4));
    let ended = solve(folder.path(), &never, &[]);
    assert_eq!((ended.status.code(), &solution(&ended)["meta"]["status"]), (Some(1), &json!("INFEASIBLE")));
    let mut wrong = problem();
    wrong["requests"][1]["delegations"] = json!([0, 7]);
    let ended = solve(folder.path(), &wrong, &[]);
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert_eq!(ended.status.code(), Some(2), "{said}");
    assert!(said.contains("request 1") && said.contains("Nothing was written"), "{said}");
    wrong["colour"] = json!("red");
    assert_eq!(solve(folder.path(), &wrong, &[]).status.code(), Some(2), "unknown fields are refused");
    let named = folder.path().join("named.json");
    let good = folder.path().join("good.json");
    let ended = attache().arg("solve").arg(&good).arg("--out").arg(&named).output().expect("it starts");
    assert_eq!((ended.status.code(), named.exists()), (Some(0), true), "the solution is where --out names it");
    let nonsense: [&[&str]; 6] = [
        &["--seconds", "nan"],
        &["--seconds=-1"],
        &["--seconds", "inf"],
        &["--threads", "0"],
        &["--seed", "x"],
        &["/nowhere/at/all/solution.json"],
    ];
    for more in nonsense {
        let mut command = attache();
        let ended = command.arg("solve").arg(folder.path().join("good.json")).args(more).output().expect("it starts");
        assert_eq!(ended.status.code(), Some(2), "{more:?}: {}", String::from_utf8_lossy(&ended.stderr));
    }
}

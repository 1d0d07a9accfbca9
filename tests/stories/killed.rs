//! The program is killed without warning again and again while it works, as when somebody pulls the plug. Whatever it
//! had said was done is there afterwards, and nothing is there by half.

use attache_domain::plan::Plan;
use attache_planner::surroundings::ThisMachine;
use attache_planner::{Me, Planner};
use forum_in_a_box::{Dice, ForumInABox, attache, surroundings};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::time::Duration;

/// What a forum holds, as far as this story changes it: people in each session and meeting, rooms kept, one note.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Shape {
    sessions: BTreeMap<String, (usize, usize)>,
    meetings: BTreeMap<String, usize>,
    note: String,
}

/// One thing to do, by the names of things rather than their keys.
#[derive(Debug, Clone)]
enum Step {
    AddSession(String),
    Attend(String, usize),
    Book(String),
    RemoveSession(String),
    AddMeeting(String),
    RemoveMeeting(String),
    Note(String),
}

impl Shape {
    fn of(plan: &Plan) -> Self {
        let people = |id| plan.attendances.iter().filter(|part| part.session == id).count();
        let rooms = |id| plan.room_bookings.iter().filter(|booking| booking.session == Some(id)).count();
        let sessions = plan.sessions.iter().map(|one| (one.title.clone(), (people(one.id), rooms(one.id))));
        let parts = |id| plan.participants.iter().filter(|part| part.meeting == id).count();
        let meetings = plan.meetings.iter().map(|one| (one.title.clone(), parts(one.id)));
        let note = plan.people.iter().next().map(|person| person.note.clone()).unwrap_or_default();
        Self { sessions: sessions.collect(), meetings: meetings.collect(), note }
    }

    fn after(&self, step: &Step) -> Self {
        let mut shape = self.clone();
        match step {
            Step::AddSession(title) => drop(shape.sessions.insert(title.clone(), (0, 0))),
            Step::Attend(title, _) => shape.sessions.entry(title.clone()).or_default().0 += 1,
            Step::Book(title) => shape.sessions.entry(title.clone()).or_default().1 += 1,
            Step::RemoveSession(title) => drop(shape.sessions.remove(title)),
            Step::AddMeeting(title) => drop(shape.meetings.insert(title.clone(), 3)),
            Step::RemoveMeeting(title) => drop(shape.meetings.remove(title)),
            Step::Note(note) => shape.note.clone_from(note),
        }
        shape
    }
}

/// The days' work, which never ends: sessions and meetings are made, filled and removed again.
struct Work {
    number: usize,
    waiting: Vec<Step>,
}

impl Work {
    fn next(&mut self, now: &Shape) -> Step {
        if self.waiting.is_empty() {
            self.number += 1;
            let (session, meeting) = (format!("Session {:05}", self.number), format!("Meeting {:05}", self.number));
            self.waiting = vec![
                Step::AddSession(session.clone()),
                Step::Attend(session.clone(), 0),
                Step::Attend(session.clone(), 1),
                Step::Attend(session.clone(), 2),
                Step::Book(session),
                Step::AddMeeting(meeting),
                Step::Note(format!("{} ", self.number).repeat(1_000)),
            ];
            let full = now.sessions.iter().filter(|(_, (people, rooms))| *people == 3 && *rooms == 1);
            self.waiting.extend(full.take(1).map(|(title, _)| Step::RemoveSession(title.clone())));
            self.waiting.extend(now.meetings.keys().take(1).map(|title| Step::RemoveMeeting(title.clone())));
            self.waiting.reverse();
        }
        self.waiting.pop().unwrap_or_else(|| Step::Note(String::new()))
    }
}

/// The keys of things by name, which the program's answers tell.
struct Keys {
    people: Vec<String>,
    room: String,
    things: BTreeMap<String, String>,
}

impl Keys {
    fn of(plan: &Plan) -> Self {
        let sessions = plan.sessions.iter().map(|one| (one.title.clone(), one.id.to_string()));
        let meetings = plan.meetings.iter().map(|one| (one.title.clone(), one.id.to_string()));
        Self {
            people: plan.people.iter().map(|person| person.id.to_string()).collect(),
            room: plan.spaces.iter().map(|space| space.id.to_string()).next().expect("a room"),
            things: sessions.chain(meetings).collect(),
        }
    }

    fn call(&self, step: &Step) -> Value {
        let wall = |time: &str| json!({ "local": format!("2014-06-19T{time}") });
        let both = |command: &str, input: Value| json!({ "command": command, "input": input });
        match step {
            Step::AddSession(title) => {
                both("add_session", json!({ "title": title, "kind": "panel", "date": "2014-06-19" }))
            }
            Step::Attend(title, person) => both(
                "attend_session",
                json!({ "session": self.things[title], "person": self.people[*person], "function": "speaker" }),
            ),
            Step::Book(title) => both(
                "book_room",
                json!({
                    "space": self.room, "starts": wall("09:00"), "ends": wall("10:00"), "title": title,
                    "session": self.things[title], "status": "hold",
                }),
            ),
            Step::RemoveSession(title) => both("remove_session", json!({ "id": self.things[title] })),
            Step::AddMeeting(title) => {
                let participants = self.people.iter().map(|id| json!({ "person": id, "side": "other" }));
                both(
                    "add_meeting",
                    json!({ "title": title, "kind": "bilateral", "participants": participants.collect::<Vec<_>>() }),
                )
            }
            Step::RemoveMeeting(title) => both("remove_meeting", json!({ "id": self.things[title] })),
            Step::Note(note) => both("edit_person", json!({ "id": self.people[0], "note": note.trim() })),
        }
    }
}

fn at_work(forum: &Path) -> (Child, ChildStdin, BufReader<ChildStdout>) {
    let mut child = attache()
        .args(["call", "--stdin"])
        .arg(forum)
        .env("ATTACHE_NAME", "Núria")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let (stdin, stdout) = (child.stdin.take().expect("its input"), child.stdout.take().expect("its output"));
    (child, stdin, BufReader::new(stdout))
}

/// When the program is killed: so long after so many answers.
#[derive(Debug, Clone, Copy)]
struct Blow {
    answers: usize,
    delay: Duration,
}

/// Works until the program dies; answers what it acknowledged, and the step it had not answered yet.
fn work_until_killed(forum: &Path, blow: Blow, work: &mut Work, plan: &Plan) -> (Vec<Step>, Step) {
    let mut keys = Keys::of(plan);
    let mut shape = Shape::of(plan);
    let (mut child, mut input, mut output) = at_work(forum);
    let (now, raised) = std::sync::mpsc::channel();
    let killer = std::thread::spawn(move || {
        let came = raised.recv().is_ok();
        std::thread::sleep(blow.delay);
        child.kill().expect("the program can be killed");
        child.wait().expect("it is gone");
        came
    });
    let mut done = Vec::new();
    let open = loop {
        if done.len() == blow.answers {
            let _ = now.send(());
        }
        let step = work.next(&shape);
        let mut answer = String::new();
        let asked = writeln!(input, "{}", keys.call(&step)).and_then(|()| input.flush());
        if asked.is_err() || output.read_line(&mut answer).is_err() || !answer.ends_with('\n') {
            break step;
        }
        let answer: Value = serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{answer}: {error}"));
        let result = &answer["done"]["result"];
        assert!(answer["done"].is_object(), "{step:?} must work, but: {answer}");
        if let (Step::AddSession(title) | Step::AddMeeting(title), Some(id)) = (&step, result.as_str()) {
            keys.things.insert(title.clone(), id.to_owned());
        }
        shape = shape.after(&step);
        done.push(step);
    };
    drop(now);
    assert!(killer.join().expect("the killer did its work"), "the program ended by itself; is it built anew?");
    (done, open)
}

fn trimmed(step: Step) -> Step {
    if let Step::Note(note) = step { Step::Note(note.trim().to_owned()) } else { step }
}

#[test]
fn whatever_was_acknowledged_survives_a_kill_and_nothing_is_half_done() {
    let rounds = std::env::var("ATTACHE_KILLS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(12u64);
    let mut forum = ForumInABox::new();
    forum.close();
    let here = || Me { name: "Núria".to_owned(), host: ThisMachine::host() };
    let open = |round| {
        let planner = Planner::open(&forum.path(), here(), surroundings(1_000 + round));
        planner.unwrap_or_else(|refusal| panic!("round {round}: the file must open after a kill: {refusal:?}"))
    };
    let (mut work, mut dice) = (Work { number: 0, waiting: Vec::new() }, Dice::new(9));
    let (mut acknowledged, mut unanswered) = (0, 0);
    let mut planner = open(0);
    for round in 1..=rounds {
        let (plan, mut expected) = (planner.plan().clone(), Shape::of(planner.plan()));
        drop(planner);
        let blow = Blow { answers: 1 + dice.below(20), delay: Duration::from_micros(dice.below(12_000) as u64) };
        let (done, in_flight) = work_until_killed(&forum.path(), blow, &mut work, &plan);
        acknowledged += done.len();
        for step in done {
            expected = expected.after(&trimmed(step));
        }
        let one_more = expected.after(&trimmed(in_flight.clone()));

        planner = open(round);
        let found = Shape::of(planner.plan());
        assert!(!planner.is_read_only(), "round {round}: the dead program's lock is taken over");
        assert!(
            found == expected || found == one_more,
            "round {round}, killed at {blow:?} in {in_flight:?}: what was acknowledged is not what is there"
        );
        unanswered += usize::from(found == one_more && found != expected);
        planner.check_file().unwrap_or_else(|refusal| panic!("round {round}: the file is not whole: {refusal:?}"));
        // What could not be answered is done again or given up, as a person would.
        work.waiting.clear();
    }
    println!("{rounds} kills, {acknowledged} acknowledged changes, {unanswered} more on the disk before their answer");
}

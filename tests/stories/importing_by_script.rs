//! A script brings lists in without a window: the same staging, the same one undo, and a number at the end that says whether
//! anything was left out.

use attache_planner::imports::{self, ImportOptions};
use attache_planner::surroundings::ThisMachine;
use attache_planner::{Planner, Refusal, undo};
use forum_in_a_box::{ForumInABox, Untouched, attache, the_office};
use rust_xlsxwriter::Workbook;
use serde_json::Value;
use std::cell::Cell;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// As many as a world congress has.
const MANY: u32 = 5_000;

#[track_caller]
fn ends(code: i32, arguments: &[&dyn AsRef<OsStr>]) -> String {
    let mut command = attache();
    command.args(arguments.iter().map(|argument| argument.as_ref())).env("ATTACHE_NAME", "Núria");
    let output = command.output().expect("the program starts");
    let [out, beside] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("it is text"));
    assert_eq!(output.status.code(), Some(code), "it wrote: {out}\nand beside it: {beside}");
    out
}

/// A workbook with a congress of people in four hundred delegations.
fn workbook(folder: &Path) -> PathBuf {
    let given = ["Ana", "Bilal", "Chiara", "Dilek", "Emeka", "Fatou", "Gaspar", "Hana", "Ivo", "Jun"];
    let family = ["Abadi", "Bruun", "Castro", "Dumont", "Eriksen", "Farah", "Ganz", "Huang", "Ito", "Jansen", "Kaya"];
    let path = folder.join("guests.xlsx");
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in (0..).zip(["Name", "Organisation", "Country", "Position", "E-mail"]) {
        sheet.write_string(0, column, heading).expect("a heading");
    }
    for row in 1..=MANY {
        let at = row as usize;
        let name = format!("{} {} {}", given[at % 10], family[at / 10 % 11], spelled(at / 110));
        sheet.write_string(row, 0, name).expect("a name");
        sheet.write_string(row, 1, format!("City {}", spelled(at % 400))).expect("a body");
        sheet.write_string(row, 2, "ES").expect("a country");
        sheet.write_string(row, 3, "Councillor").expect("an office");
        sheet.write_string(row, 4, format!("guest{row}@example.org")).expect("an address");
    }
    workbook.save(&path).expect("a workbook");
    path
}

/// A number as a word of its own.
fn spelled(mut number: usize) -> String {
    let syllables = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu"];
    let mut word = String::new();
    for _ in 0..3 {
        word.push_str(syllables[number % 10]);
        number /= 10;
    }
    word
}

#[test]
fn five_thousand_people_come_in_one_go_and_go_in_one_undo() {
    let mut forum = ForumInABox::new();
    let list = workbook(forum.folder());
    forum.close();
    let untouched = Untouched::so_far(&forum.path());
    let said = ends(0, &[&"import", &forum.path(), &"people", &list, &"--dry-run"]);
    assert!(said.contains("5000 new, 0 changed") && said.ends_with("Nothing was stored.\n"), "{}", last_lines(&said));
    untouched.assert_still("a dry run leaves no byte");
    let said = ends(0, &[&"import", &forum.path(), &"people", &list]);
    assert!(said.ends_with("Import 5000 people from guests.xlsx\n"), "{}", last_lines(&said));
    let again = ends(0, &[&"import", &forum.path(), &"people", &list, &"--json"]);
    let again: Value = serde_json::from_str(&again).expect("JSON");
    assert_eq!(again["staged"]["counts"]["same"], MANY, "the second time all of them are there");
    assert_eq!(again["done"]["said"]["position"], 0, "and nothing is written");
    ends(0, &[&"undo", &forum.path()]);
    forum.open().expect("it opens");
    assert_eq!(forum.planner().plan().people.len(), 3, "one undo takes all of them back");
    forum.assert_sound("after the undo");
}

fn last_lines(text: &str) -> &str {
    &text[text.len().saturating_sub(400)..]
}

#[test]
fn long_work_tells_how_far_it_is_and_can_be_called_off() {
    let mut forum = ForumInABox::new();
    let list = workbook(forum.folder());
    let bytes = std::fs::read(&list).expect("the workbook");
    let before = forum.planner().plan().clone();
    let mut stage = |go_on: &dyn Fn(usize) -> bool| {
        let name = "guests.xlsx".to_owned();
        let file = imports::ReadFile::here(name, bytes.clone(), &ImportOptions::default()).expect("it can be read");
        imports::stage(forum.planner_mut(), file, None, ImportOptions::default(), |progress| go_on(progress.done))
            .map(|view| view.counts.new)
    };
    assert_eq!(stage(&|done| done < 500), Err(Refusal::Cancelled), "staging can be called off");
    let steps = Cell::new(0);
    let staged = stage(&|_| {
        steps.set(steps.get() + 1);
        true
    });
    assert_eq!(staged, Ok(MANY as usize));
    assert!(steps.get() > 100, "it told {} times how far it is", steps.get());

    let called_off_at = |step: u32| {
        let told = Cell::new(0);
        move |_| {
            told.set(told.get() + 1);
            told.get() < step
        }
    };
    // While rows are tried out, and while records are written.
    for step in [20, 250] {
        let refusal = imports::accept(forum.planner_mut(), called_off_at(step)).map(|_| ());
        assert_eq!(refusal, Err(Refusal::Cancelled), "accepting can be called off at step {step}");
        assert!(*forum.planner().plan() == before, "and then nothing of it is in the forum");
        forum.assert_sound("after a cancelled import");
    }
    let done = imports::accept(forum.planner_mut(), |_| true).expect("what was called off is staged still");
    assert_eq!(done.result.new, MANY as usize);
    undo::undo(forum.planner_mut(), undo::Undo { position: None }).expect("one undo");
    assert!(*forum.planner().plan() == before);
}

#[test]
fn what_is_left_out_ends_with_1_and_all_or_nothing_stores_nothing() {
    let mut forum = ForumInABox::new();
    let list = forum.folder().join("nights.csv");
    let rows = "Guest,Hotel,City,Check in,Check out\nAna Petrova,Hotel Mar,Barcelona,2014-06-18,2014-06-21\nBilal Haddad,Hotel Mar,Barcelona,soon,2014-06-21\n";
    std::fs::write(&list, rows).expect("a list");
    forum.close();
    let untouched = Untouched::so_far(&forum.path());
    ends(2, &[&"import", &forum.path(), &"stays", &list, &"--all-or-nothing"]);
    untouched.assert_still("all or nothing is nothing when one row is wrong");
    let said = ends(1, &[&"import", &forum.path(), &"stays", &list]);
    assert!(said.contains("Row 3, column Check in: soon is no day."), "{said}");
    let planner = Planner::open(&forum.path(), the_office(), Box::new(ThisMachine)).expect("it opens");
    assert_eq!(planner.plan().stays.len(), 1, "what could be taken in is there");
}

#[test]
fn scripts_say_what_columns_mean_and_how_dates_are_written() {
    let mut forum = ForumInABox::new();
    let list = forum.folder().join("list.csv");
    std::fs::write(&list, "Wer,Woher,Hotel,Von,Bis\nAna Petrova,x,Hotel Mar,06/07/2014,06/09/2014\n").expect("a list");
    forum.close();
    let map = "Wer=person,Woher=-,Von=check_in,Bis=check_out";
    ends(2, &[&"import", &forum.path(), &"stays", &list, &"--map", &map, &"--zone", &"Europe/Madrid"]);
    ends(
        0,
        &[
            &"import",
            &forum.path(),
            &"stays",
            &list,
            &"--map",
            &map,
            &"--zone",
            &"Europe/Madrid",
            &"--date-order",
            &"mdy",
        ],
    );
    ends(2, &[&"import", &forum.path(), &"stays", &list, &"--map", &"Nobody=person"]);
    ends(2, &[&"import", &forum.path(), &"stays", &forum.folder().join("nothing.csv")]);
    let planner = Planner::open(&forum.path(), the_office(), Box::new(ThisMachine)).expect("it opens");
    let stay = planner.plan().stays.iter().next().expect("a stay").clone();
    assert_eq!((stay.check_in.to_string(), stay.nights()), ("2014-06-07".to_owned(), 2));
}

#[test]
fn a_file_that_cannot_be_read_ends_with_2_and_a_sentence() {
    let mut forum = ForumInABox::new();
    let broken = forum.folder().join("guests.xlsx");
    std::fs::write(&broken, b"PK\x03\x04 and then nothing").expect("a file");
    forum.close();
    let untouched = Untouched::so_far(&forum.path());
    ends(2, &[&"import", &forum.path(), &"people", &broken]);
    untouched.assert_still("and the forum is as it was");
}

#[test]
fn a_script_says_that_a_list_has_no_headings() {
    let mut forum = ForumInABox::new();
    let list = forum.folder().join("guests.csv");
    std::fs::write(&list, "Ana Petrova;Sofia\nBoris Ivanov;Varna\n").expect("a list");
    forum.close();
    let untouched = Untouched::so_far(&forum.path());
    ends(2, &[&"import", &forum.path(), &"people", &list, &"--map", &"Ana Petrova=name,Sofia=body"]);
    untouched.assert_still("a first row that may be of names is not taken for headings");
    let numbers = "1=name,2=body";
    ends(0, &[&"import", &forum.path(), &"people", &list, &"--heading-row", &"0", &"--map", &numbers]);
    let planner = Planner::open(&forum.path(), the_office(), Box::new(ThisMachine)).expect("it opens");
    assert_eq!(planner.plan().people.len(), 4, "Ana was there, and Boris is new");
}

#[test]
fn a_name_that_two_people_have_names_neither() {
    let mut forum = ForumInABox::new();
    let again = forum.makes(
        "the other Ana",
        "add_person",
        serde_json::json!({ "display_name": "Ana Petrova", "fictitious": true }),
    );
    let list = forum.folder().join("arrivals.csv");
    let rows = "Flight,From,To,Departure date,Departure time,Arrival time\nIB 100,MAD,BCN,2014-06-18,10:00,11:15\n";
    std::fs::write(&list, rows).expect("a list");
    forum.close();
    let untouched = Untouched::so_far(&forum.path());
    ends(2, &[&"import", &forum.path(), &"legs", &list, &"--person", &"Ana Petrova"]);
    untouched.assert_still("nobody knows which of them flies");
    ends(0, &[&"import", &forum.path(), &"legs", &list, &"--person", &again]);
    let planner = Planner::open(&forum.path(), the_office(), Box::new(ThisMachine)).expect("it opens");
    assert_eq!(planner.plan().travellers.len(), 1, "her key names her");
}

#[test]
fn taking_in_what_is_unsure_as_new_changes_nothing_that_is_there() {
    let mut forum = ForumInABox::new();
    let flights = "Traveller,Flight,From,To,Departure date,Departure time,Arrival time,Status\n";
    let flight = "IB 100,MAD,BCN,2014-06-18,10:00,11:15";
    forum.brings("arrivals.csv", format!("{flights}Ana Petrova,{flight},\nBilal Haddad,{flight},\n"));
    let list = forum.folder().join("cancelled.csv");
    let rows = format!("{flights},{flight},cancelled\nДесислава Иванова,IB 300,MAD,BCN,2014-06-18,12:00,13:15,\n");
    std::fs::write(&list, rows).expect("a list");
    forum.brings("guests.csv", "Name,Organisation\nDesislava Ivanova,Sofia\n");
    forum.close();
    ends(1, &[&"import", &forum.path(), &"legs", &list, &"--unsure-as-new"]);
    let planner = Planner::open(&forum.path(), the_office(), Box::new(ThisMachine)).expect("it opens");
    let mut legs: Vec<(String, &str)> = planner.plan().legs.iter().map(|leg| (leg.name(), leg.status.word())).collect();
    legs.sort();
    assert_eq!(
        legs,
        [("IB 100".to_owned(), "planned"), ("IB 300".to_owned(), "planned")],
        "nobody said that it is off"
    );
}
